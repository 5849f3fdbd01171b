//! Facts of a section side by side.
//!
//! Meaning decides: only figures that somebody put together are compared, such as those of a declared group, the kinds of talent, or a
//! value before and after. Of these, figures share a chart only where they share a unit's dimension and a date; counts must count the
//! same noun. All other figures stay in the list of facts.

use super::{
    super::{fact::Fact, order::sorted, profile_builder::ProfileBuilder},
    grouping::group_by_key,
};
use crate::{
    chart::{Chart, ChartKind, Series},
    locale::{self, Lang, template::fill},
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

/// More values before and after are a list as well.
const MOST_PAIRS: usize = 200;

/// A section draws no more sets of facts than this.
const MOST_SETS: usize = 120;

/// The common ground of facts that share a chart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::view) struct ComparisonKey {
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
    pub(in crate::view) fn of_figure(figure: &Figure) -> Self {
        let unit = figure.reading.unit();
        Self {
            dimension: unit.dimension(),
            unit: unit.to_base_unit(),
            change: figure.reading.change,
            is_before_and_after: figure.before.is_some(),
            as_of: None,
            group: None,
        }
    }

    /// Whether figures are amounts of one time that may stand above each other, whatever they count.
    pub(super) fn is_level_beside(&self, other: &Self) -> bool {
        let are_amounts = self.change.is_none() && !self.is_before_and_after;
        are_amounts && self.dimension == other.dimension && self.as_of == other.as_of
    }

    /// Whether it is a pair or a change, which no bar from zero shows.
    pub(in crate::view) const fn is_pair_or_change(&self) -> bool {
        self.is_before_and_after || self.change.is_some()
    }

    /// The unit of all figures, in the reader's language.
    pub(in crate::view) fn unit_name(&self, lang: Lang) -> String {
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
    /// The facts that are in no chart, in their order.
    pub(in crate::view) rest: Vec<Fact<'a>>,
}

impl Comparison<'_> {
    /// Takes over the charts and the facts of another comparison, behind its own.
    pub(in crate::view) fn append(&mut self, mut other: Self) {
        self.charts.append(&mut other.charts);
        self.rest.append(&mut other.rest);
    }
}

/// A chart of facts that compare, with those of them that stand in it.
pub(super) struct Drawn<'a> {
    pub(super) chart: Chart,
    pub(super) facts: Vec<Fact<'a>>,
}

/// Draws facts that have a key in common, where they make a chart.
type Draw<'a> = fn(&ProfileBuilder<'a>, &ComparisonKey, &[Fact<'a>]) -> Option<Drawn<'a>>;

/// The facts of a set: those that state its total, and its parts.
pub(super) struct Parts<'a> {
    totals: Vec<Fact<'a>>,
    pub(super) parts: Vec<Fact<'a>>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(facts: &[Fact<'a>]) -> Self {
        let (totals, parts) = facts.iter().copied().partition(Fact::is_total);
        Self { totals, parts }
    }

    /// The one total; of several none counts as such.
    pub(super) fn total(&self) -> Option<&Fact<'a>> {
        if let [total] = self.totals.as_slice() { Some(total) } else { None }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Compares the facts of each group that the editor declared, and values before and after.
    pub(in crate::view) fn compare(&self, facts: &[Fact<'a>]) -> Comparison<'a> {
        self.compare_by(facts, |page, key, facts| {
            let group = key.group.as_deref()?;
            page.ring(key, group, facts).or_else(|| page.bars(key, group, facts))
        })
    }

    /// Makes a chart of every set of facts that compare, in the order in which the sets first occur.
    pub(super) fn compare_by(&self, facts: &[Fact<'a>], draw: Draw<'a>) -> Comparison<'a> {
        let comparable = facts.iter().copied().filter(|fact| !fact.stands_alone());
        let sets = group_by_key(comparable, |fact| self.comparison_key(fact));
        let drawn = sets.iter().filter(|(key, _)| key.change.is_none()).filter_map(|(key, facts)| {
            if key.is_before_and_after { self.before_and_after(key, facts) } else { draw(self, key, facts) }
        });
        // Of very many sets, the facts of those that follow stay in the list.
        let drawn = drawn.take(MOST_SETS);
        let (charts, charted): (Vec<Chart>, Vec<Vec<Fact<'a>>>) = drawn.map(|drawn| (drawn.chart, drawn.facts)).unzip();
        let charted: Vec<*const Figure> =
            charted.iter().flatten().map(|fact| std::ptr::from_ref(fact.figure)).collect();
        let at = |index: usize| charted.get(index).copied();
        let by_address = sorted(charted.len(), &|one, other| at(one).cmp(&at(other)));
        let is_charted = |fact: &Fact<'a>| {
            let wanted = Some(std::ptr::from_ref(fact.figure));
            by_address.binary_search_by(|index| at(*index).cmp(&wanted)).is_ok()
        };
        Comparison { charts, rest: facts.iter().copied().filter(|fact| !is_charted(fact)).collect() }
    }

    fn comparison_key(&self, fact: &Fact<'a>) -> ComparisonKey {
        let group = fact.group().map(|group| self.plain(group));
        let as_of = fact.as_of.filter(|date| self.profile.as_of != Some(*date));
        ComparisonKey { group: group.map(str::to_owned), as_of, ..ComparisonKey::of_figure(fact.figure) }
    }

    /// A chart of figures in one unit.
    pub(super) fn chart_in_unit(
        &self,
        kind: ChartKind,
        title: &str,
        key: &ComparisonKey,
        series: Vec<Series>,
    ) -> Chart {
        let mut chart = self.dated_chart(kind, title, series);
        if key.as_of.is_some() {
            chart.date = self.optional_date(key.as_of);
        }
        chart.unit = key.unit_name(self.lang());
        chart
    }

    /// A ring where one of the facts states the total of the others, and they make it.
    pub(super) fn ring(&self, key: &ComparisonKey, title: &str, facts: &[Fact<'a>]) -> Option<Drawn<'a>> {
        let set = Parts::of(facts);
        let whole = self.datum(set.total()?);
        let mut chart = self.chart_in_unit(ChartKind::Donut, title, key, vec![self.series("", &set.parts)]);
        chart.whole = Some(whole);
        chart.sort_by_value();
        (chart.makes_whole() && chart.varies()).then(|| Drawn { chart, facts: facts.to_vec() })
    }

    /// Bars of the facts; none where they are too many, or show nothing. A total does not stand beside its parts.
    pub(super) fn bars(&self, key: &ComparisonKey, title: &str, facts: &[Fact<'a>]) -> Option<Drawn<'a>> {
        let facts = Parts::of(facts).parts;
        if !(2..=MOST_BARS).contains(&facts.len()) {
            return None;
        }
        let chart = self.chart_in_unit(ChartKind::Bars, title, key, vec![self.series("", &facts)]);
        chart.varies().then_some(Drawn { chart, facts })
    }

    /// Values before and after; none where nothing changed, or where they are too many.
    fn before_and_after(&self, key: &ComparisonKey, facts: &[Fact<'a>]) -> Option<Drawn<'a>> {
        if facts.len() > MOST_PAIRS {
            return None;
        }
        let [before, after] = self.messages.before_after_series;
        let mut earlier = self.series(before, facts);
        for (datum, fact) in earlier.data.iter_mut().zip(facts) {
            if let Some(reading) = &fact.figure.before {
                self.set_reading(datum, reading);
            }
        }
        let later = self.series(after, facts);
        let mut pairs =
            earlier.data.iter().zip(&later.data).filter_map(|(before, after)| before.amount().zip(after.amount()));
        if !pairs.any(|(before, after)| before != after) {
            return None;
        }
        let subject = match (key.group.as_deref(), facts) {
            (Some(group), _) => group.to_owned(),
            (None, [only]) => self.fact_label(only),
            (None, _) => self.section_title.to_owned(),
        };
        let title = fill(self.messages.before_after, &[&subject]);
        let chart = self.chart_in_unit(ChartKind::Dumbbell, &title, key, vec![earlier, later]);
        Some(Drawn { chart, facts: facts.to_vec() })
    }
}
