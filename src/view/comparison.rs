//! Which facts of a section can be compared, and in which kind of chart.
//!
//! Figures share a chart only where they share a unit's dimension; counts must count the same noun. A figure with nothing
//! to compare stays in the list of facts.

use super::{fact::Fact, page::Page};
use crate::{
    chart::{Chart, Datum, Kind, Known, Series},
    locale,
    profile::{
        figure::{
            Bound, Extent, Reading,
            decimal::Decimal,
            unit::{Dimension, Unit},
        },
        indicator::YearFigure,
        industry::CollectiveEconomy,
        organisation::Branch,
    },
};

/// A chart with more bars than this is a table; its facts stay a list.
const MOST_BARS: usize = 14;

/// What facts must have in common to share a chart.
#[derive(PartialEq)]
struct Key {
    dimension: Dimension,
    /// The counted noun; for other dimensions the base unit, since their units convert.
    unit: Unit,
    pair: bool,
}

impl Key {
    fn of(fact: &Fact<'_>) -> Self {
        let unit = fact.figure.reading.unit();
        Self { dimension: unit.dimension(), unit: Unit::new(unit.base()), pair: fact.figure.before.is_some() }
    }
}

impl<'a> Page<'a> {
    /// Draws a chart for every group of facts that compare, in the order in which the groups first occur, and returns the
    /// facts that are in none.
    pub(super) fn compare(&mut self, facts: &[Fact<'a>]) -> Vec<Fact<'a>> {
        let mut groups: Vec<(Key, Vec<Fact<'a>>)> = Vec::new();
        for fact in facts {
            let key = Key::of(fact);
            match groups.iter_mut().find(|(other, _)| *other == key) {
                Some((_, group)) => group.push(*fact),
                None => groups.push((key, vec![*fact])),
            }
        }
        let mut rest = Vec::new();
        self.tree.open("div", "vp-charts");
        for (key, group) in groups {
            let told = group.iter().filter(|fact| fact.figure.reading.is_told()).count();
            if key.pair {
                self.pair_chart(&key, &group);
            } else if told >= 2 && group.len() <= MOST_BARS {
                self.bar_chart(&key, &group);
            } else if told == 1 && group.len() == 1 && key.dimension == Dimension::Ratio {
                self.ratio_chart(&group);
            } else {
                rest.extend(group);
            }
        }
        self.tree.close_if_filled(0);
        rest
    }

    fn bar_chart(&mut self, key: &Key, facts: &[Fact<'a>]) {
        let series = self.series("", facts);
        self.draw(Kind::Bars, self.words.dimension(key.dimension), key, vec![series]);
    }

    fn pair_chart(&mut self, key: &Key, facts: &[Fact<'a>]) {
        let [before, after] = self.words.before_after_series;
        let mut first = self.series(before, facts);
        for (datum, fact) in first.data.iter_mut().zip(facts) {
            if let Some(reading) = &fact.figure.before {
                self.read(reading, datum);
            }
        }
        let second = self.series(after, facts);
        self.draw(Kind::Dumbbell, self.words.before_after, key, vec![first, second]);
    }

    /// A share by itself, as a part of 100 %.
    fn ratio_chart(&mut self, facts: &[Fact<'a>]) {
        let series = self.series("", facts);
        let Some(first) = series.data.first() else { return };
        if first.value.is_none_or(|value| value > 100.0) {
            return;
        }
        let title = first.label.clone();
        let mut chart = Chart::new(Kind::Share, &title, vec![series]);
        chart.whole = Some(Datum::told("", 100.0, ""));
        self.dated(chart);
    }

    fn draw(&mut self, kind: Kind, title: &str, key: &Key, series: Vec<Series>) {
        let mut chart = Chart::new(kind, title, series);
        chart.unit = locale::figure::unit(&key.unit, self.lang());
        self.dated(chart);
    }

    /// Adds for when its figures speak, and draws the chart.
    fn dated(&mut self, mut chart: Chart) {
        if let Some(date) = self.profile.as_of {
            chart.when = locale::figure::date(&date, self.lang());
        }
        self.chart(chart);
    }

    fn series(&self, name: &str, facts: &[Fact<'a>]) -> Series {
        let mut data = Vec::with_capacity(facts.len());
        for fact in facts {
            data.push(self.datum(fact));
        }
        Series::new(name, data)
    }

    /// A fact as a datum, its value in the base unit.
    fn datum(&self, fact: &Fact<'a>) -> Datum {
        let mut datum = Datum { label: self.label(fact), ..Datum::default() };
        self.read(&fact.figure.reading, &mut datum);
        if fact.figure.before.is_none() {
            datum.written = self.shown(fact.figure);
        }
        let meaning = &mut datum.meaning;
        meaning.push_str(&locale::figure::meaning(fact.figure, self.lang()).unwrap_or_default());
        let note = fact.note.map_or("", |note| self.plain(note));
        for words in [fact.tags[0], fact.tags[1], note] {
            if !meaning.is_empty() && !words.is_empty() {
                meaning.push_str(self.words.list_separator);
            }
            meaning.push_str(words);
        }
        if let Some(date) = fact.as_of {
            datum.date = locale::figure::date(&date, self.lang());
        }
        if let Some((_, source)) = fact.source.and_then(|id| self.numbered_source(id)) {
            datum.source = self.source_line(source);
        }
        datum
    }

    /// What a reading says, in the base unit.
    fn read(&self, reading: &Reading, datum: &mut Datum) {
        datum.value = reading.base_value().map(Decimal::to_f64);
        datum.known = Known { bound: Bound::Exact, status: reading.status };
        match &reading.extent {
            Extent::Single(bound, _) => datum.known.bound = *bound,
            Extent::Range(..) => {
                if let (Some(low), Some(high)) = reading.bounds() {
                    datum.range = Some((low.to_f64(), high.to_f64()));
                }
            }
            Extent::Untold(_) => {}
        }
        datum.written = locale::figure::reading(reading, self.lang());
    }

    /// Organisations by their stars where they have any, else by how many there are.
    pub(super) fn organisation_chart(&mut self) {
        let mut branches = Vec::new();
        flatten(&self.profile.branches, &mut branches);
        if !self.star_chart(&branches) {
            self.count_chart(&branches);
        }
    }

    fn star_chart(&mut self, branches: &[&'a Branch]) -> bool {
        let mut counts = [0.0; 256];
        let (mut of, mut said) = (0, None);
        for branch in branches {
            let Some((rating, stars)) = branch.rating.as_ref().and_then(|rating| Some((rating, rating.stars?))) else {
                continue;
            };
            let count =
                branch.count.as_ref().map_or(Some(1.0), |count| count.reading.base_value().map(Decimal::to_f64));
            if let (Some(level), Some(count)) = (counts.get_mut(usize::from(stars)), count) {
                *level += count;
                of = of.max(rating.of.unwrap_or(stars)).max(stars);
                said = said.max(rating.of);
            }
        }
        let (mut stars, mut data) = (Vec::new(), Vec::new());
        for level in (0..=of).rev() {
            let count = counts.get(usize::from(level)).copied().unwrap_or_default();
            if count > 0.0 {
                stars.push(level);
                let label = locale::view::stars(level, said, self.lang());
                data.push(Datum::told(&label, count, &locale::figure::tick(count, self.lang())));
            }
        }
        if stars.is_empty() {
            return false;
        }
        self.dated(Chart::new(Kind::Stars { stars, of }, self.words.stars, vec![Series::new("", data)]));
        true
    }

    fn count_chart(&mut self, branches: &[&'a Branch]) {
        let mut facts = super::fact::Facts::default();
        for branch in branches {
            facts.field(self.plain(&branch.name), branch.count.as_ref(), branch.source.as_ref());
        }
        let facts = facts.0;
        let Some(key) = facts.first().map(Key::of) else { return };
        if facts.len() >= 2 && facts.len() <= MOST_BARS && facts.iter().all(|fact| Key::of(fact) == key) {
            let series = self.series("", &facts);
            self.draw(Kind::Bars, self.words.organisations, &key, vec![series]);
        }
    }

    /// How many titles each level has awarded.
    pub(super) fn honors_chart(&mut self) {
        let mut counts = [0u32; 5];
        let mut data = Vec::new();
        let standing = self.standing_honors();
        for honor in &standing {
            if let Some(count) = counts.get_mut(honor.level as usize) {
                *count += 1;
            }
        }
        for level in crate::profile::honor::HonorLevel::ALL {
            let count = counts.get(*level as usize).copied().unwrap_or_default();
            if count > 0 {
                let written = [&count.to_string(), " ", self.words.honor_unit].concat();
                data.push(Datum::told(self.words.honor_level(*level), f64::from(count), &written));
            }
        }
        if data.is_empty() {
            return;
        }
        let mut chart = Chart::new(Kind::Bars, self.words.honors_by_level, vec![Series::new("", data)]);
        chart.unit = self.words.honor_unit.to_owned();
        self.dated(chart);
    }

    /// Grid workers and how many of them are Party members, where both are told in one unit.
    pub(super) fn share_chart(&mut self, workers: &[Fact<'a>]) {
        let [whole, part] = workers else { return };
        if Key::of(whole) == Key::of(part) && whole.figure.reading.is_told() && part.figure.reading.is_told() {
            let mut chart = Chart::new(Kind::Share, whole.label, vec![self.series("", &[*part])]);
            chart.whole = Some(self.datum(whole));
            self.dated(chart);
        }
    }

    /// The levels of the grid that have numbers, from the top.
    pub(super) fn levels_chart(&mut self, levels: &[Fact<'a>]) {
        let series = self.series("", levels);
        if series.data.iter().filter(|datum| datum.value.is_some()).count() >= 2 {
            self.dated(Chart::new(Kind::Levels, self.words.grid, vec![series]));
        }
    }

    /// Outputs of the industries over the years.
    pub(super) fn output_charts(&mut self) {
        for industry in &self.profile.industries {
            self.line_chart(self.plain(&industry.name), &industry.series);
        }
    }

    /// Incomes of the collectives over the years.
    pub(super) fn income_charts(&mut self, economy: &'a CollectiveEconomy) {
        for income in &economy.incomes {
            self.line_chart(self.words.income(income.definition), &income.series);
        }
    }

    /// One figure over the years.
    fn line_chart(&mut self, title: &str, years: &'a [YearFigure]) {
        let mut data = Vec::new();
        for year in years {
            let mut datum = Datum { label: year.year.to_string(), ..Datum::default() };
            self.read(&year.figure.reading, &mut datum);
            if let Some((_, source)) = year.figure.source.as_deref().and_then(|id| self.numbered_source(id)) {
                datum.source = self.source_line(source);
            }
            data.push(datum);
        }
        if let (Some(first), true) = (years.first(), data.len() >= 2) {
            let mut chart = Chart::new(Kind::Line, title, vec![Series::new(title, data)]);
            let unit = Unit::new(first.figure.reading.unit().base());
            chart.unit = locale::figure::unit(&unit, self.lang());
            self.chart(chart);
        }
    }
}

fn flatten<'a>(branches: &'a [Branch], all: &mut Vec<&'a Branch>) {
    for branch in branches {
        all.push(branch);
        flatten(&branch.children, all);
    }
}
