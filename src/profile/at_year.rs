//! A profile as it was in a year before: what is known over time ends there.
//!
//! A figure without a past keeps its own date, or that of the profile, which stays as it is: nothing is shown as if it had held in a
//! year for which nobody states it.

use super::{
    Profile,
    date::Date,
    figure::Figure,
    indicator::{Indicator, YearFigure},
    industry::{Income, Industry},
    organisation::Branch,
};

impl Profile {
    /// The years for which the place or its industries have figures over time, the latest first.
    #[must_use]
    pub fn series_years(&self) -> Vec<u16> {
        let economy = self.collective_economy.as_ref();
        let indicators = self.figures.iter().chain(self.industries.iter().flat_map(|industry| &industry.figures));
        let indicators = indicators.chain(economy.into_iter().flat_map(|economy| &economy.figures));
        let incomes = self.incomes.iter().chain(economy.into_iter().flat_map(|economy| &economy.incomes));
        let entries = indicators.flat_map(|indicator| &indicator.series);
        let entries = entries.chain(incomes.flat_map(|income| &income.series));
        let entries = entries.chain(self.industries.iter().flat_map(|industry| &industry.series));
        let mut years: Vec<u16> = entries.filter_map(|entry| entry.year.year()).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years
    }

    /// The profile as of the end of a year: series end there, figures with a past have the value of that year or the latest before it,
    /// and later honors are left out, as are figures whose past begins later.
    ///
    /// ```
    /// use village_profile::profile::{Profile, date::Date, honor::Honor};
    /// let honor = |year| Honor { year: Some(Date::of_year(year)), ..Honor::default() };
    /// let profile = Profile { honors: vec![honor(2019), honor(2021)], ..Profile::default() };
    /// assert_eq!(profile.at_year(2020).honors, [honor(2019)]);
    /// ```
    #[must_use]
    pub fn at_year(&self, year: u16) -> Self {
        let mut past = self.clone();
        let cut = Cut { year, as_of: self.as_of };
        cut.indicators(&mut past.figures);
        cut.incomes(&mut past.incomes);
        cut.branches(&mut past.branches);
        for industry in &mut past.industries {
            cut.industry(industry);
        }
        if let Some(economy) = &mut past.collective_economy {
            cut.incomes(&mut economy.incomes);
            cut.indicators(&mut economy.figures);
        }
        if let Some(governance) = &mut past.governance {
            cut.indicators(&mut governance.figures);
        }
        for programme in &mut past.programmes {
            cut.indicators(&mut programme.figures);
        }
        for partnership in &mut past.partnerships {
            cut.indicators(&mut partnership.figures);
        }
        for member in &mut past.members {
            cut.indicators(&mut member.figures);
        }
        past.honors.retain(|honor| honor.year.and_then(|date| date.year()).is_none_or(|awarded| awarded <= year));
        past
    }
}

/// The year at which figures end.
#[derive(Clone, Copy)]
struct Cut {
    year: u16,
    /// When the figures held that state no date.
    as_of: Option<Date>,
}

impl Cut {
    fn includes(self, date: Date) -> bool {
        date.last_day().0 <= self.year
    }

    fn indicators(self, indicators: &mut Vec<Indicator>) {
        for indicator in indicators.iter_mut() {
            if self.figure(&mut indicator.figure, &mut indicator.series, indicator.as_of) {
                // The date and the place among others were those of the later figure.
                indicator.as_of = None;
                indicator.rank = None;
            }
        }
        indicators.retain(|indicator| indicator.figure.is_some() || !indicator.series.is_empty());
    }

    fn incomes(self, incomes: &mut Vec<Income>) {
        for income in incomes.iter_mut() {
            self.figure(&mut income.figure, &mut income.series, None);
        }
        incomes.retain(|income| income.figure.is_some() || !income.series.is_empty());
    }

    fn branches(self, branches: &mut [Branch]) {
        for branch in branches {
            self.indicators(&mut branch.figures);
            self.branches(&mut branch.children);
        }
    }

    fn industry(self, industry: &mut Industry) {
        self.indicators(&mut industry.figures);
        let had_output = industry.output.is_some();
        self.figure(&mut industry.output, &mut industry.series, None);
        if had_output
            && industry.output.is_none()
            && let Some(latest) = latest(&mut industry.series)
        {
            let mut output = latest.figure.clone();
            output.as_of = output.as_of.or(Some(latest.year));
            industry.output = Some(output);
            // A single year is no series: the output tells it already.
            if let [only] = industry.series.as_slice()
                && only.r#break.is_none()
            {
                industry.series.clear();
            }
        }
    }

    /// Ends a series at the year, and takes the figure of a later time away from it; returns whether it did. A figure that has no past is
    /// left alone.
    fn figure(self, figure: &mut Option<Figure>, series: &mut Vec<YearFigure>, dated: Option<Date>) -> bool {
        if series.is_empty() {
            return false;
        }
        series.retain(|entry| self.includes(entry.year));
        let is_later = |figure: &mut Figure| {
            let date = figure.as_of.or(dated).or(self.as_of);
            date.is_none_or(|date| !self.includes(date))
        };
        let Some(later) = figure.take_if(is_later) else { return false };
        if let Some(latest) = latest(series) {
            latest.figure.headline |= later.headline;
        }
        true
    }
}

fn latest(series: &mut [YearFigure]) -> Option<&mut YearFigure> {
    series.iter_mut().max_by_key(|entry| entry.year)
}
