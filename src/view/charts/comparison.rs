//! Facts of a section side by side.
//!
//! Meaning decides what is compared, never the unit alone: figures share a chart where the editor put them into a group, where their
//! field makes them parts of one set, or as pairs of before and after. Within that they must share a unit's dimension and a date; counts
//! must count the same noun. Every other figure is a tile.

use super::{
    super::{fact::Fact, profile_builder::ProfileBuilder},
    grouping::group_by_key,
};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale::{self, Lang, chart::ChartMessages},
    profile::{
        date::Date,
        figure::{
            Change, Figure,
            unit::{Dimension, Unit},
        },
    },
};

/// A chart with more bars than this is a table; its facts stay a list.
pub(super) const MOST_BARS: usize = 14;

/// The common ground of facts that share a chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ComparisonKey {
    dimension: Dimension,
    /// The counted noun; for other dimensions the base unit, since their units convert. Amounts that fall to different things never meet.
    unit: Unit,
    /// Changes are no levels.
    change: Option<Change>,
    is_before_and_after: bool,
    /// When the figures held, where this differs from the profile's own date.
    as_of: Option<Date>,
    /// The figures that the editor put together by this name.
    group: Option<String>,
}

impl ComparisonKey {
    pub(super) fn of(fact: &Fact<'_>) -> Self {
        Self { as_of: fact.as_of, ..Self::of_figure(fact.figure) }
    }

    /// The common ground of figures that hold at different dates.
    pub(super) fn of_figure(figure: &Figure) -> Self {
        let unit = figure.reading.unit();
        Self {
            dimension: unit.dimension(),
            unit: Unit::new(unit.base()).for_each(unit.per().to_owned()),
            change: figure.reading.change,
            is_before_and_after: figure.before.is_some(),
            as_of: None,
            group: None,
        }
    }

    /// The unit of all figures, in the reader's language.
    pub(super) fn unit_name(&self, lang: Lang) -> String {
        locale::format::unit(&self.unit, lang)
    }

    /// Whether it is a share, which may be drawn as a part of a whole.
    pub(super) fn is_ratio(&self) -> bool {
        self.dimension == Dimension::Ratio && self.unit.per().is_empty()
    }
}

/// Facts that were compared.
#[derive(Debug, Default)]
pub(in crate::view) struct Comparison<'a> {
    pub(in crate::view) charts: Vec<Chart>,
    /// The facts that are in no chart.
    pub(in crate::view) rest: Vec<Fact<'a>>,
}

/// Draws facts that may be parts of a whole.
type PartsChart<'a> = fn(&ProfileBuilder<'a>, &ComparisonKey, &[Fact<'a>], &str) -> Chart;

impl<'a> ProfileBuilder<'a> {
    /// Compares loose facts: pairs, and those of a group that the editor named. Parts of a stated whole make a ring.
    pub(in crate::view) fn compare(&self, facts: &[Fact<'a>]) -> Comparison<'a> {
        let is_declared = |fact: &Fact<'a>| fact.figure.before.is_some() || fact.group().is_some();
        self.compare_where(facts, is_declared, "", Self::ring_chart)
    }

    /// Compares the parts of one set, such as talent by category, under this title.
    pub(super) fn compare_set(&self, facts: &[Fact<'a>], title: &str, parts_chart: PartsChart<'a>) -> Comparison<'a> {
        self.compare_where(facts, |_| true, title, parts_chart)
    }

    /// Makes a chart of every group of facts that compare, in the order in which the groups first occur.
    fn compare_where(
        &self,
        facts: &[Fact<'a>],
        may_compare: impl Fn(&Fact<'a>) -> bool,
        title: &str,
        parts_chart: PartsChart<'a>,
    ) -> Comparison<'a> {
        let key = |(_, fact): &(usize, Fact<'a>)| {
            let group = fact.group().map(|group| self.plain(group));
            let as_of = fact.as_of.filter(|date| self.profile.as_of != Some(*date));
            ComparisonKey { group: group.map(str::to_owned), as_of, ..ComparisonKey::of_figure(fact.figure) }
        };
        let (comparable, mut rest): (Vec<_>, Vec<_>) =
            facts.iter().copied().enumerate().partition(|(_, fact)| may_compare(fact) && !fact.stands_alone());
        let mut charts = Vec::new();
        for (key, group) in group_by_key(comparable, key) {
            let facts: Vec<Fact<'a>> = group.iter().map(|(_, fact)| *fact).collect();
            match self.group_chart(&key, &facts, title, parts_chart) {
                Some(chart) => charts.push(chart),
                None => rest.extend(group),
            }
        }
        // Figures without a chart keep their order.
        rest.sort_by_key(|(index, _)| *index);
        Comparison { charts, rest: rest.into_iter().map(|(_, fact)| fact).collect() }
    }

    fn group_chart(
        &self,
        key: &ComparisonKey,
        facts: &[Fact<'a>],
        title: &str,
        parts_chart: PartsChart<'a>,
    ) -> Option<Chart> {
        if key.change.is_some() {
            return None;
        }
        if key.is_before_and_after {
            return Some(self.before_and_after_chart(key, facts));
        }
        let chart = parts_chart(self, key, facts, title);
        (facts.len() <= MOST_BARS && has_shape(&chart)).then_some(chart)
    }

    /// A chart of figures in one unit.
    pub(super) fn chart_in_unit(
        &self,
        kind: ChartKind,
        title: &str,
        key: &ComparisonKey,
        series: Vec<Series>,
    ) -> Chart {
        let mut chart = self.dated_chart(kind, key.group.as_deref().unwrap_or(title), series);
        if key.as_of.is_some() {
            chart.date = self.optional_date(key.as_of);
        }
        chart.unit = key.unit_name(self.lang());
        chart
    }

    /// A ring where one of the facts is by its name the total of the others, and they make it; otherwise bars.
    pub(super) fn ring_chart(&self, key: &ComparisonKey, facts: &[Fact<'a>], title: &str) -> Chart {
        let (total, parts) = self.split_total(facts);
        let series = vec![self.series("", &parts)];
        let mut chart = self.chart_in_unit(ChartKind::Donut, title, key, series);
        chart.whole = total;
        if chart.makes_whole() {
            chart.sort_by_value();
            chart
        } else {
            self.bars_in_place_of(chart, facts)
        }
    }

    /// The one fact that is the total of the others, and these; of several totals none counts as such.
    pub(super) fn split_total(&self, facts: &[Fact<'a>]) -> (Option<Datum>, Vec<Fact<'a>>) {
        let (totals, parts): (Vec<_>, Vec<_>) = facts.iter().copied().partition(Fact::is_total);
        match totals.as_slice() {
            [total] => (Some(self.datum(total)), parts),
            _ => (None, facts.to_vec()),
        }
    }

    /// Bars in place of parts that do not make their whole, with the total as one of them.
    pub(super) fn bars_in_place_of(&self, chart: Chart, facts: &[Fact<'a>]) -> Chart {
        Chart { kind: ChartKind::Bars, whole: None, series: self.series_by_origin(facts), ..chart }
    }

    /// One series per origin, each with the facts of that origin only; a single one without a name where facts do not
    /// differ in it.
    fn series_by_origin(&self, facts: &[Fact<'a>]) -> Vec<Series> {
        let not_stated = ChartMessages::of(self.lang()).unstated;
        let origin = |fact: &&Fact<'a>| if fact.tags[0].is_empty() { not_stated } else { fact.tags[0] };
        let by_origin = group_by_key(facts, origin);
        let is_only_one = by_origin.len() == 1;
        let series = by_origin.into_iter().map(|(name, _)| {
            let data = facts.iter().map(|fact| {
                if origin(&fact) == name { self.datum(fact) } else { Datum::absent(self.fact_label(fact)) }
            });
            Series::new(if is_only_one { "" } else { name }, data.collect())
        });
        series.collect()
    }

    fn before_and_after_chart(&self, key: &ComparisonKey, facts: &[Fact<'a>]) -> Chart {
        let [before, after] = self.messages.before_after_series;
        let mut earlier = self.series(before, facts);
        for (datum, fact) in earlier.data.iter_mut().zip(facts) {
            if let Some(reading) = &fact.figure.before {
                self.set_reading(datum, reading);
            }
        }
        let series = vec![earlier, self.series(after, facts)];
        let subject = match facts {
            [pair] => self.fact_label(pair),
            _ => self.section_title.to_owned(),
        };
        let title = [&subject, self.messages.colon, self.messages.before_after].concat();
        self.chart_in_unit(ChartKind::Dumbbell, &title, key, series)
    }
}

/// Whether a chart shows what words would not: two figures at least that are not all the same.
pub(super) fn has_shape(chart: &Chart) -> bool {
    let data = chart.data();
    let mut amounts = data.iter().filter_map(|(_, _, datum)| datum.amount());
    let first = amounts.next();
    amounts.any(|amount| Some(amount) != first)
}
