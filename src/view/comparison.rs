//! Which facts of a section can be compared, and in which kind of chart.
//!
//! Figures share a chart only where they share a unit's dimension; counts must count the same noun. A figure with nothing
//! to compare stays in the list of facts.

use super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::{
        figure::{
            Bound, Extent, Qualifier, Reading,
            decimal::Decimal,
            unit::{Dimension, Unit},
        },
        honor::HonorLevel,
        indicator::YearFigure,
        industry::{CollectiveEconomy, IncomeDefinition},
        organisation::Branch,
        total::is_total,
    },
};

/// A chart with more bars than this is a table; its facts stay a list.
const MOST_BARS: usize = 14;
/// More lines than this cannot be told apart; the others get a chart of their own.
const MOST_LINES: usize = 6;
/// Over more years than this honors are told by level alone.
const MOST_YEARS: u16 = 40;

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

impl<'a> ProfileBuilder<'a> {
    /// Draws a chart for every group of facts that compare, in the order in which the groups first occur, and returns the
    /// facts that are in none. Parts of a stated whole are drawn as `whole`.
    pub(super) fn compare(&mut self, facts: &[Fact<'a>], whole: &ChartKind) -> Vec<Fact<'a>> {
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
        for (key, group) in &groups {
            let told = group.iter().filter(|fact| fact.figure.reading.is_reported()).count();
            if key.pair {
                self.pair_chart(key, group);
            } else if told >= 2 && group.len() <= MOST_BARS {
                self.parts_chart(key, group, whole);
            } else if told == 1 && group.len() == 1 && key.dimension == Dimension::Ratio {
                self.ratio_chart(group);
            } else {
                rest.extend_from_slice(group);
            }
        }
        self.tree.close_if_filled(0);
        rest
    }

    /// Parts of a whole where one of the facts, by its name the total of the others, or the nature of shares states it;
    /// else bars.
    fn parts_chart(&mut self, key: &Key, facts: &[Fact<'a>], kind: &ChartKind) {
        let bands = *kind == ChartKind::Stacked;
        let title = if bands { self.words.collective_economy } else { self.words.dimension(key.dimension) };
        let mut chart = Chart::new(kind.clone(), title, Vec::new());
        chart.unit = locale::format::unit(&key.unit, self.lang());
        if bands && key.dimension == Dimension::Ratio {
            chart.whole = Some(Datum::reported("", 100.0, "100%"));
        }
        let mut parts = Vec::new();
        for fact in facts {
            if is_total(fact.label) {
                chart.whole = Some(self.datum(fact));
            } else {
                parts.push(*fact);
            }
        }
        if bands {
            for fact in &parts {
                chart.series.push(self.series(fact.label, &[*fact]));
            }
        } else {
            chart.series.push(self.series("", &parts));
        }
        if !chart.makes_whole() {
            (chart.kind, chart.whole) = (ChartKind::Bars, None);
            chart.series = self.series_by_origin(facts);
        } else if !bands {
            chart.sort_by_value();
        }
        self.dated(chart);
    }

    /// One series per origin, each with the facts of that origin only; a single one without a name where facts do not
    /// differ in it.
    fn series_by_origin(&self, facts: &[Fact<'a>]) -> Vec<Series> {
        let mut all: Vec<Series> = Vec::new();
        for first in facts {
            let origin = first.tags[0];
            let name = if origin.is_empty() { locale::chart::ChartMessages::of(self.lang()).unstated } else { origin };
            if all.iter().any(|series| series.name == name) {
                continue;
            }
            let mut series = Series::new(name, Vec::with_capacity(facts.len()));
            for fact in facts {
                let own = fact.tags[0] == origin;
                series.data.push(if own { self.datum(fact) } else { Datum::absent(self.label(fact)) });
            }
            all.push(series);
        }
        if let [only] = all.as_mut_slice() {
            only.name.clear();
        }
        all
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
        self.draw(ChartKind::Dumbbell, self.words.before_after, key, vec![first, second]);
    }

    /// A share by itself, as a part of 100 %.
    fn ratio_chart(&mut self, facts: &[Fact<'a>]) {
        let series = self.series("", facts);
        let Some(first) = series.data.first() else { return };
        if first.value.is_none_or(|value| value > 100.0) {
            return;
        }
        let title = first.label.clone();
        let mut chart = Chart::new(ChartKind::Share, &title, vec![series]);
        chart.whole = Some(Datum::reported("", 100.0, ""));
        self.dated(chart);
    }

    fn draw(&mut self, kind: ChartKind, title: &str, key: &Key, series: Vec<Series>) {
        let mut chart = Chart::new(kind, title, series);
        chart.unit = locale::format::unit(&key.unit, self.lang());
        self.dated(chart);
    }

    /// Adds for when its figures speak, and draws the chart.
    fn dated(&mut self, mut chart: Chart) {
        if let Some(date) = self.profile.as_of {
            chart.date = locale::format::date(&date, self.lang());
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
        meaning.push_str(&locale::format::meaning(fact.figure, self.lang()).unwrap_or_default());
        let note = fact.note.map_or("", |note| self.plain(note));
        for &words in &[fact.tags[0], fact.tags[1], note] {
            if !meaning.is_empty() && !words.is_empty() {
                meaning.push_str(self.words.list_separator);
            }
            meaning.push_str(words);
        }
        if let Some(date) = fact.as_of {
            datum.date = locale::format::date(&date, self.lang());
        }
        if let Some((_, source)) = fact.source.and_then(|id| self.numbered_source(id)) {
            datum.source = self.source_line(source);
        }
        datum
    }

    /// What a reading says, in the base unit.
    fn read(&self, reading: &Reading, datum: &mut Datum) {
        datum.value = reading.base_value().map(Decimal::to_f64);
        datum.qualifier = Qualifier { bound: Bound::Exact, status: reading.status };
        match &reading.extent {
            Extent::Single(bound, _) => datum.qualifier.bound = *bound,
            Extent::Range(..) => {
                if let (Some(low), Some(high)) = reading.bounds() {
                    datum.range = Some((low.to_f64(), high.to_f64()));
                }
            }
            Extent::NotReported(_) => {}
        }
        datum.written = locale::format::reading(reading, self.lang());
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
                let label = self.words.stars(level, said);
                data.push(Datum::reported(&label, count, &locale::format::tick(count, self.lang())));
            }
        }
        if stars.is_empty() {
            return false;
        }
        self.dated(Chart::new(ChartKind::Stars { stars, of }, self.words.stars, vec![Series::new("", data)]));
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
            self.draw(ChartKind::Bars, self.words.organisations, &key, vec![series]);
        }
    }

    /// How many titles each level has awarded, year by year where years are told.
    pub(super) fn honors_chart(&mut self) {
        let standing = self.standing_honors();
        let (mut first, mut last, mut undated) = (u16::MAX, 0, 0);
        for honor in &standing {
            match honor.year {
                Some(date) => (first, last) = (first.min(date.year), last.max(date.year)),
                None => undated = 1,
            }
        }
        // Years without a title keep their place, so that time runs evenly.
        let span = if first <= last { last - first + 1 } else { 0 };
        let by_year = span > 0 && span <= MOST_YEARS;
        let items = if by_year { span + undated } else { 1 };
        let mut all: Vec<Series> = Vec::new();
        for level in HonorLevel::ALL {
            let name = self.words.honor_level(*level);
            let mut series = Series::new(if by_year { name } else { "" }, Vec::new());
            let mut sum = 0;
            for item in 0..items {
                let mut count = 0;
                for honor in &standing {
                    let place = honor.year.map_or(span, |date| date.year - first);
                    count += u32::from(honor.level == *level && (place == item || !by_year));
                }
                let mut datum = Datum::absent(match by_year {
                    true if item < span => (first + item).to_string(),
                    true => self.words.no_date.to_owned(),
                    false => name.to_owned(),
                });
                if count > 0 {
                    datum.value = Some(f64::from(count));
                    datum.written = [&count.to_string(), " ", self.words.honor_unit].concat();
                }
                sum += count;
                series.data.push(datum);
            }
            match all.first_mut() {
                _ if sum == 0 => {}
                Some(levels) if !by_year => levels.data.append(&mut series.data),
                _ => all.push(series),
            }
        }
        if all.is_empty() {
            return;
        }
        let kind = if by_year { ChartKind::Stacked } else { ChartKind::Bars };
        let mut chart = Chart::new(kind, self.words.honors_by_level, all);
        chart.unit = self.words.honor_unit.to_owned();
        self.dated(chart);
    }

    /// Grid workers and how many of them are Party members, where both are told in one unit.
    pub(super) fn share_chart(&mut self, workers: &[Fact<'a>]) {
        let [whole, part] = workers else { return };
        if Key::of(whole) == Key::of(part) && whole.figure.reading.is_reported() && part.figure.reading.is_reported() {
            let mut chart = Chart::new(ChartKind::Share, whole.label, vec![self.series("", &[*part])]);
            chart.whole = Some(self.datum(whole));
            self.dated(chart);
        }
    }

    /// The levels of the grid that have numbers, from the top.
    pub(super) fn levels_chart(&mut self, levels: &[Fact<'a>]) {
        let series = self.series("", levels);
        if series.data.iter().filter(|datum| datum.value.is_some()).count() >= 2 {
            self.dated(Chart::new(ChartKind::Levels, self.words.grid, vec![series]));
        }
    }

    /// Outputs of the industries over the years.
    pub(super) fn output_charts(&mut self) {
        let mut rows = Vec::new();
        for industry in &self.profile.industries {
            rows.push(Row { name: self.plain(&industry.name), years: &industry.series, per_person: false });
        }
        self.line_charts(self.words.output, &rows);
    }

    /// Incomes of the collectives over the years. What one person has never shares an axis with what a village has.
    pub(super) fn income_charts(&mut self, economy: &'a CollectiveEconomy) {
        let mut rows = Vec::new();
        for income in &economy.incomes {
            let per_person = !matches!(income.definition, IncomeDefinition::Operating | IncomeDefinition::Total);
            rows.push(Row { name: self.words.income(income.definition), years: &income.series, per_person });
        }
        self.line_charts(self.words.collective_economy, &rows);
    }

    /// Figures over the years: in one chart, called `title`, those that share a dimension and a unit.
    fn line_charts(&mut self, title: &str, rows: &[Row<'a>]) {
        for (index, row) in rows.iter().enumerate() {
            let mut group: Vec<Row<'a>> = Vec::new();
            let mut drawn = row.years.len() < 2;
            for (place, other) in rows.iter().enumerate() {
                if other.years.len() > 1 && unit(other) == unit(row) && other.per_person == row.per_person {
                    drawn |= place < index;
                    if drawn {
                        break;
                    }
                    group.push(*other);
                }
            }
            if !drawn {
                for lines in group.chunks(MOST_LINES) {
                    self.line_chart(title, lines);
                }
            }
        }
    }

    fn line_chart(&mut self, title: &str, rows: &[Row<'a>]) {
        let mut all = Vec::new();
        for row in rows {
            for year in row.years {
                let place = all.partition_point(|other| *other < year.year);
                if all.get(place) != Some(&year.year) {
                    all.insert(place, year.year);
                }
            }
        }
        let mut chart = Chart::new(ChartKind::Line, title, Vec::new());
        for row in rows {
            let mut series = Series::new(row.name, Vec::with_capacity(all.len()));
            for year in &all {
                series.data.push(Datum::absent(year.to_string()));
            }
            for year in row.years {
                if let Some(datum) = series.data.get_mut(all.partition_point(|other| *other < year.year)) {
                    self.read(&year.figure.reading, datum);
                    if let Some((_, source)) = year.figure.source.as_deref().and_then(|id| self.numbered_source(id)) {
                        datum.source = self.source_line(source);
                    }
                }
            }
            chart.series.push(series);
        }
        if let [row] = rows {
            row.name.clone_into(&mut chart.title);
        }
        chart.unit =
            rows.first().map_or_else(String::new, |row| locale::format::unit(&Unit::new(unit(row)), self.lang()));
        self.chart(chart);
    }
}

/// One line: what it shows, its figures, and whether they are what one person has.
#[derive(Clone, Copy)]
struct Row<'a> {
    name: &'a str,
    years: &'a [YearFigure],
    per_person: bool,
}

/// The base unit of figures by year.
fn unit<'a>(row: &Row<'a>) -> &'a str {
    row.years.first().map_or("", |year| year.figure.reading.unit().base())
}

fn flatten<'a>(branches: &'a [Branch], all: &mut Vec<&'a Branch>) {
    for branch in branches {
        all.push(branch);
        flatten(&branch.children, all);
    }
}
