//! Which facts of a section can be compared, and in which kind of chart.
//!
//! Figures share a chart only where they share a unit's dimension; counts must count the same noun. A figure with nothing
//! to compare stays in the list of facts.

use super::{chart_block::block, context::Context, fact::Fact, honors, node::Element};
use crate::{
    chart::{Chart, Datum, Kind, Known, Series},
    locale::{self, Lang},
    profile::{
        figure::{
            Bound, Extent, Reading, Status,
            decimal::Decimal,
            unit::{Dimension, Unit},
        },
        honor::HonorLevel,
        organisation::Branch,
    },
};

/// A chart with more bars than this is a table; it stays a list.
const MOST_BARS: usize = 14;

/// A chart for every group of facts that compare, in the order in which the groups first occur.
pub(super) fn charts(context: &Context<'_>, facts: &[Fact<'_>]) -> Vec<Element> {
    let mut groups: Vec<(Key, Vec<&Fact<'_>>)> = Vec::new();
    for fact in facts {
        let key = Key::of(fact);
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, group)) => group.push(fact),
            None => groups.push((key, vec![fact])),
        }
    }
    groups
        .into_iter()
        .filter_map(|(key, group)| chart(context, &key, &group))
        .map(|chart| block(context, chart))
        .collect()
}

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

fn chart(context: &Context<'_>, key: &Key, facts: &[&Fact<'_>]) -> Option<Chart> {
    let words = context.words;
    let least = if key.pair { 1 } else { 2 };
    if facts.len() < least || facts.len() > MOST_BARS {
        return None;
    }
    let after: Vec<_> = facts.iter().map(|fact| datum(context, fact)).collect();
    let mut chart = if key.pair {
        let before = facts.iter().map(|fact| before(context, fact)).collect();
        let [first, second] = words.before_after_series;
        Chart::new(Kind::Dumbbell, words.before_after, vec![Series::new(first, before), Series::new(second, after)])
    } else {
        Chart::new(Kind::Bars, words.in_numbers, vec![Series::new("", after)])
    };
    chart.unit = locale::figure::unit(&key.unit, context.lang());
    Some(dated(context, chart))
}

/// Says for the whole chart when its figures held.
fn dated(context: &Context<'_>, mut chart: Chart) -> Chart {
    chart.when = context.profile.as_of.map(|date| locale::figure::date(&date, context.lang())).unwrap_or_default();
    chart
}

/// A fact as a datum, its value in the base unit.
fn datum(context: &Context<'_>, fact: &Fact<'_>) -> Datum {
    let source = fact.source.and_then(|id| context.numbered_source(id));
    Datum {
        label: fact.label.clone(),
        written: fact.shown(context),
        meaning: locale::figure::meaning(fact.figure, context.lang()).unwrap_or_default(),
        date: fact.as_of.map(|date| locale::figure::date(&date, context.lang())).unwrap_or_default(),
        source: source.map(|(_, source)| context.source_line(source)).unwrap_or_default(),
        ..reading(&fact.figure.reading, context.lang())
    }
}

/// The earlier reading of a pair.
fn before(context: &Context<'_>, fact: &Fact<'_>) -> Datum {
    let earlier = fact.figure.before.as_ref().map(|earlier| reading(earlier, context.lang())).unwrap_or_default();
    Datum { label: fact.label.clone(), ..earlier }
}

fn reading(reading: &Reading, lang: Lang) -> Datum {
    let bounds = |reading: &Reading| match reading.bounds() {
        (Some(low), Some(high)) => Some((low.to_f64(), high.to_f64())),
        _ => None,
    };
    let (bound, range) = match &reading.extent {
        Extent::Single(bound, _) => (*bound, None),
        Extent::Range(..) => (Bound::Exact, bounds(reading)),
        Extent::Untold(_) => (Bound::Exact, None),
    };
    Datum {
        value: reading.base_value().map(Decimal::to_f64),
        range,
        known: Known { bound, status: reading.status },
        written: locale::figure::reading(reading, lang),
        ..Datum::default()
    }
}

/// Organisations by their stars where they have any, else by how many there are.
pub(super) fn organisations(context: &Context<'_>) -> Option<Element> {
    let mut branches = Vec::new();
    flatten(&context.profile.branches, &mut branches);
    stars(context, &branches).or_else(|| counts(context, &branches)).map(|chart| block(context, chart))
}

fn flatten<'a>(branches: &'a [Branch], all: &mut Vec<&'a Branch>) {
    for branch in branches {
        all.push(branch);
        flatten(&branch.children, all);
    }
}

fn stars(context: &Context<'_>, branches: &[&Branch]) -> Option<Chart> {
    let rated = |branch: &&&Branch| branch.rating.as_ref().is_some_and(|rating| rating.stars.is_some());
    let most = branches.iter().filter(rated).filter_map(|branch| {
        let rating = branch.rating.as_ref()?;
        rating.of.or(rating.stars)
    });
    let of = most.max()?;
    let mut levels: Vec<(u8, f64)> = (0..=of).rev().map(|stars| (stars, 0.0)).collect();
    for branch in branches {
        let Some(stars) = branch.rating.as_ref().and_then(|rating| rating.stars) else { continue };
        let count = branch.count.as_ref().map_or(Some(1.0), |count| count.reading.base_value().map(Decimal::to_f64))?;
        let level = levels.iter_mut().find(|(level, _)| *level == stars)?;
        level.1 += count;
    }
    levels.retain(|(_, count)| *count > 0.0);
    let data = levels
        .iter()
        .map(|(stars, count)| {
            Datum::told(
                &locale::view::stars(*stars, of, context.lang()),
                *count,
                &locale::figure::tick(*count, context.lang()),
            )
        })
        .collect();
    let kind = Kind::Stars { stars: levels.iter().map(|(stars, _)| *stars).collect(), of };
    Some(dated(context, Chart::new(kind, context.words.stars, vec![Series::new("", data)])))
}

fn counts(context: &Context<'_>, branches: &[&Branch]) -> Option<Chart> {
    let facts: Vec<_> = branches
        .iter()
        .filter_map(|branch| {
            Some(Fact::new(context.plain(&branch.name), branch.count.as_ref()?, branch.source.as_ref()))
        })
        .collect();
    let facts: Vec<_> = facts.iter().collect();
    let key = Key::of(facts.first()?);
    let alike = facts.iter().all(|fact| Key::of(fact) == key);
    let chart = if alike { chart(context, &key, &facts)? } else { return None };
    Some(Chart { title: context.words.organisations.to_owned(), ..chart })
}

/// How many titles each level has awarded.
pub(super) fn honors(context: &Context<'_>) -> Option<Element> {
    let standing = honors::by_level(context);
    if standing.is_empty() {
        return None;
    }
    let mut levels: Vec<(HonorLevel, u32)> = Vec::new();
    for honor in standing {
        match levels.last_mut() {
            Some((level, count)) if *level == honor.level => *count += 1,
            _ => levels.push((honor.level, 1)),
        }
    }
    let unit = context.words.honor_unit;
    let data = levels.iter().map(|(level, count)| {
        Datum::told(context.words.honor_level(*level), f64::from(*count), &format!("{count} {unit}"))
    });
    let mut chart = Chart::new(Kind::Bars, context.words.honors_by_level, vec![Series::new("", data.collect())]);
    chart.unit = unit.to_owned();
    Some(block(context, dated(context, chart)))
}

/// Grid workers and how many of them are Party members, where both are exact.
pub(super) fn share(context: &Context<'_>, part: Option<&Fact<'_>>, whole: Option<&Fact<'_>>) -> Option<Element> {
    let (part, whole) = (part?, whole?);
    let told = |fact: &Fact<'_>| fact.figure.reading.status == Status::Actual && fact.figure.reading.is_told();
    if !told(part) || !told(whole) || Key::of(part) != Key::of(whole) {
        return None;
    }
    let mut chart = Chart::new(Kind::Share, &whole.label, vec![Series::new("", vec![datum(context, part)])]);
    chart.whole = Some(datum(context, whole));
    Some(block(context, dated(context, chart)))
}

/// The levels of the grid that have numbers, from the top.
pub(super) fn levels(context: &Context<'_>, facts: &[Fact<'_>]) -> Option<Element> {
    let told: Vec<_> =
        facts.iter().filter(|fact| fact.figure.reading.is_told()).map(|fact| datum(context, fact)).collect();
    if told.len() < 2 {
        return None;
    }
    let chart = Chart::new(Kind::Levels, context.words.grid, vec![Series::new("", told)]);
    Some(block(context, dated(context, chart)))
}
