//! The story of a place: what changed most since its figures begin, and the switch to an earlier year.

use super::{charts::comparable_times, profile_builder::ProfileBuilder};
use crate::{
    locale,
    profile::{
        date::Date,
        figure::{Bound, Extent, Status, decimal::Decimal, unit::Dimension},
        indicator::{Indicator, YearFigure},
    },
};

/// How many changes are told.
const MOST_CHANGES: usize = 5;

/// The first and the last time of a series that can be compared.
struct StoryOfFigure<'a> {
    label: String,
    first: &'a YearFigure,
    last: &'a YearFigure,
    /// The source of the times that name none themselves.
    source: Option<&'a str>,
    /// The difference, as a part of the first.
    ratio: f64,
}

impl<'a> ProfileBuilder<'a> {
    /// Adds the greatest changes, and in a living page the switch between years.
    pub(super) fn add_changes(&mut self) {
        let stories = self.greatest_changes();
        let has_switch = self.settings.tools.live && self.draft.years.len() >= 2;
        let start = stories.iter().map(|story| story.first.year).min();
        if start.is_none() && !has_switch {
            return;
        }
        self.tree.open("div", "vp-changes");
        self.tree.open("div", "vp-changes-head");
        if let Some(start) = start {
            self.open_heading(1, "vp-subheading");
            let start = locale::format::date(&start, self.lang());
            self.tree.text(&self.messages.since(&start));
            self.tree.close();
        }
        if has_switch {
            self.add_year_switch();
        }
        self.tree.close();
        if let Some(year) = self.draft.shown_year {
            let year = locale::format::date(&Date::of_year(year), self.lang());
            self.tree.text_element("p", "vp-aside", &self.actions.shown_as_of(&year));
        }
        self.tree.open("ul", "");
        for story in &stories {
            self.add_story(story);
        }
        self.tree.close_or_drop(0);
        self.tree.close();
    }

    fn add_year_switch(&mut self) {
        self.tree.open("label", "vp-year-switch");
        self.tree.text_element("span", "", self.actions.year_switch);
        self.tree.open("select", "");
        self.tree.set("name", "year");
        self.add_year_option("", self.actions.latest, false);
        for year in self.draft.years.clone() {
            let name = locale::format::date(&Date::of_year(year), self.lang());
            self.add_year_option(&year.to_string(), &name, self.draft.shown_year == Some(year));
        }
        self.tree.close();
        self.tree.close();
    }

    fn add_year_option(&mut self, value: &str, name: &str, is_selected: bool) {
        self.tree.open("option", "");
        self.tree.set("value", value);
        if is_selected {
            self.tree.set("selected", "");
        }
        self.tree.text(name);
        self.tree.close();
    }

    fn add_story(&mut self, story: &StoryOfFigure<'a>) {
        let lang = self.lang();
        let [from, to] = [story.first, story.last].map(|entry| {
            (locale::format::date(&entry.year, lang), locale::format::figure_at(&story.label, &entry.figure, lang))
        });
        let [before, after] = self.messages.changed([&from.0, &from.1], [&to.0, &to.1], story.ratio > 0.0);
        self.tree.open("li", "");
        self.tree.text_element("b", "", &story.label);
        self.tree.text(self.messages.colon);
        self.tree.text(&before);
        self.tree.text(&after);
        if let Some(is_about) = percentage_is_about(story) {
            let size = locale::format::percent(story.ratio.abs(), lang);
            self.tree.text(&self.messages.changed_by(&size, is_about, story.ratio > 0.0));
        }
        let source = |entry: &'a YearFigure| entry.figure.source.as_deref().or(story.source);
        let (first, last) = (source(story.first), source(story.last));
        self.add_citation(first);
        self.add_citation(last.filter(|last| first != Some(*last)));
        self.tree.close();
    }

    /// The figures that changed most since the first time that compares with their latest, the greatest change first.
    fn greatest_changes(&self) -> Vec<StoryOfFigure<'a>> {
        let profile = self.profile;
        let economy = profile.collective_economy.as_ref();
        let mut stories: Vec<StoryOfFigure<'a>> = Vec::new();
        let is_level = |indicator: &&'a Indicator| !indicator.norm;
        for indicator in profile.figures.iter().filter(is_level) {
            let label = self.indicator_title(indicator);
            stories.extend(story(label, &indicator.series, indicator.source.as_deref()));
        }
        for income in profile.incomes.iter().chain(economy.into_iter().flat_map(|economy| &economy.incomes)) {
            let label = self.messages.income(income.definition).to_owned();
            stories.extend(story(label, &income.series, income.source.as_deref()));
        }
        for industry in &profile.industries {
            let label = self.label_about(self.messages.output, self.plain(&industry.name));
            stories.extend(story(label, &industry.series, industry.source.as_deref()));
        }
        // Equal changes keep the order of the file.
        stories.sort_by(|one, other| other.ratio.abs().total_cmp(&one.ratio.abs()));
        stories.truncate(MOST_CHANGES);
        stories
    }
}

/// The change over a series; none where it is not told by two figures of what has happened.
fn story<'a>(label: String, series: &'a [YearFigure], source: Option<&'a str>) -> Option<StoryOfFigure<'a>> {
    let times = comparable_times(series);
    let amounts = || times.iter().filter_map(|entry| Some((*entry, amount(entry)?)));
    let ((first, before), (last, after)) = (amounts().next()?, amounts().next_back()?);
    let ratio = after / before - 1.0;
    let is_change = before > 0.0 && ratio != 0.0 && first.year < last.year;
    is_change.then_some(StoryOfFigure { label, first, last, source, ratio })
}

/// The amount of a level that is reported as one number, and neither expected nor planned.
fn amount(entry: &YearFigure) -> Option<f64> {
    let reading = &entry.figure.reading;
    let is_level = reading.status == Status::Actual && reading.change.is_none();
    reading.base_value().filter(|_| is_level).map(Decimal::to_f64)
}

/// Whether the change as a percentage is only about right; nothing where a bound leaves it open. Shares have none, since a reader would
/// take percentage points for per cent.
fn percentage_is_about(story: &StoryOfFigure<'_>) -> Option<bool> {
    let mut is_about = false;
    for entry in [story.first, story.last] {
        match entry.figure.reading.extent {
            Extent::Single(Bound::Exact, _) => {}
            Extent::Single(Bound::About, _) => is_about = true,
            _ => return None,
        }
    }
    let is_share = story.last.figure.reading.unit().dimension() == Dimension::Ratio;
    (!is_share).then_some(is_about)
}
