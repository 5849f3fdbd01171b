//! One computed sentence that says what the picture shows.

use super::{
    data::{Chart, ChartKind, Datum},
    table::series_name,
};
use crate::{
    locale::{
        Lang,
        chart::{ChartMessages, change},
        format::{percent, rounded, year},
        template::{fill, join},
    },
    profile::figure::Status,
};

/// What the chart shows in one sentence: count, highest and lowest, trend or share, and how many figures are missing.
///
/// Only figures that are known enough are compared; figures stand as written.
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let mut clauses = match &chart.kind {
        ChartKind::Stacked if chart.is_additive() => vec![sums(chart, lang)],
        ChartKind::Bars | ChartKind::Stars { .. } | ChartKind::Stacked | ChartKind::Donut => ranking(chart, lang),
        ChartKind::Line => chart.visible_series().iter().map(|(index, _)| trend(chart, *index, lang)).collect(),
        ChartKind::Share => vec![share(chart, lang)],
        ChartKind::Dumbbell => changes(chart, lang),
        ChartKind::Levels => vec![levels(chart, lang)],
    };
    for (status, template) in [(Status::Withheld, messages.some_withheld), (Status::Missing, messages.some_missing)] {
        let count = chart.data().iter().filter(|(_, _, datum)| datum.status() == status).count();
        if count > 0 {
            clauses.push(fill(template, &[&rounded(count as f64, 0, lang)]));
        }
    }
    clauses.retain(|clause| !clause.is_empty());
    let title = if chart.title.is_empty() { String::new() } else { fill(messages.title_prefix, &[&chart.title]) };
    [&title, clauses.join(messages.semicolon).as_str(), messages.stop.trim_ascii_end()].concat()
}

/// A datum that has an amount, and its place in the chart.
struct Reported<'a> {
    series: usize,
    item: usize,
    datum: &'a Datum,
    amount: f64,
}

impl Reported<'_> {
    /// Which item, and which series where there are several.
    fn name(&self, chart: &Chart, lang: Lang) -> String {
        let series = if chart.visible_series().len() > 1 { series_name(chart, self.series) } else { "" };
        join(&[&year(chart.label(self.item), lang), series], " · ")
    }
}

/// The data with an amount, item by item: of one series, or of all that are visible.
fn reported(chart: &Chart, only: Option<usize>) -> Vec<Reported<'_>> {
    chart
        .data()
        .into_iter()
        .filter(|(series, ..)| only.is_none_or(|only| only == *series))
        .filter_map(|(series, item, datum)| Some(Reported { series, item, datum, amount: datum.amount()? }))
        .collect()
}

/// The first of the highest and the first of the lowest.
fn extremes<'a, 'b>(reported: &'a [Reported<'b>]) -> Option<(&'a Reported<'b>, &'a Reported<'b>)> {
    // The last of equals is the greatest to `max_by`, the first of equals the least to `min_by`.
    let highest = reported.iter().rev().max_by(|one, other| one.amount.total_cmp(&other.amount))?;
    let lowest = reported.iter().min_by(|one, other| one.amount.total_cmp(&other.amount))?;
    Some((highest, lowest))
}

/// How many items there are, the highest and the lowest; of a whole, the largest part.
fn ranking(chart: &Chart, lang: Lang) -> Vec<String> {
    let messages = ChartMessages::of(lang);
    let items = chart.items();
    let count = if items == 1 { messages.one } else { messages.count };
    let mut clauses = vec![fill(count, &[&rounded(items as f64, 0, lang)])];
    let reported = reported(chart, None);
    let Some((highest, lowest)) = extremes(&reported) else { return clauses };
    let (name, figure) = (highest.name(chart, lang), &highest.datum.written);
    if let (true, Some(value), Some(base)) = (chart.makes_whole(), highest.datum.exact(), chart.base()) {
        clauses.push(fill(messages.largest, &[&name, figure, &percent(value / base, lang)]));
    } else if reported.len() > 1 && highest.amount == lowest.amount {
        clauses.push(fill(messages.tied, &[figure]));
    } else {
        clauses.push(fill(messages.highest, &[&name, figure]));
        if reported.len() > 1 {
            clauses.push(fill(messages.lowest, &[&lowest.name(chart, lang), &lowest.datum.written]));
        }
    }
    clauses
}

/// The sum of each series.
fn sums(chart: &Chart, lang: Lang) -> String {
    let sums: Vec<String> = chart
        .visible_series()
        .into_iter()
        .map(|(index, series)| {
            let sum: f64 = reported(chart, Some(index)).iter().map(|datum| datum.amount).sum();
            [&series.name, " ", &rounded(sum, 2, lang), " ", &chart.unit].concat()
        })
        .collect();
    sums.join(ChartMessages::of(lang).list)
}

/// From the first reported figure of a series to the last, and the highest where it is neither.
fn trend(chart: &Chart, series: usize, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let reported = reported(chart, Some(series));
    let (Some(first), Some(last), Some((highest, _))) = (reported.first(), reported.last(), extremes(&reported)) else {
        return String::new();
    };
    let year = |datum: &Reported<'_>| year(chart.label(datum.item), lang);
    let start = year(first);
    let mut clauses = Vec::new();
    if first.item == last.item {
        clauses.push([&start, " ", &first.datum.written].concat());
    } else {
        clauses.push(fill(messages.from_to, &[&start, &first.datum.written, &year(last), &last.datum.written]));
        if let (Some(before), Some(after)) = (first.datum.exact(), last.datum.exact())
            && before > 0.0
        {
            clauses.push(change(&start, after / before - 1.0, lang));
        }
        if highest.amount > first.amount && highest.amount > last.amount {
            clauses.push(fill(messages.highest, &[&year(highest), &highest.datum.written]));
        }
    }
    let name = if chart.visible_series().len() > 1 { series_name(chart, series) } else { "" };
    join(&[name, &clauses.join(messages.comma)], " ")
}

/// The part, the whole, and the share.
fn share(chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let Some(part) = chart.datum(0, 0) else { return String::new() };
    match &chart.whole {
        Some(whole) if !whole.written.is_empty() => {
            let part_of = fill(messages.part_of, &[part.figure_text(lang), whole.figure_text(lang)]);
            let share = part.exact().zip(chart.base()).map(|(value, base)| percent(value / base, lang));
            let of_total = share.map(|share| fill(messages.of_total, &[&share])).unwrap_or_default();
            join(&[&part_of, &of_total], messages.comma)
        }
        // A ratio says by itself what share it is.
        _ => part.figure_text(lang).to_owned(),
    }
}

/// Before and after of every item.
fn changes(chart: &Chart, lang: Lang) -> Vec<String> {
    (0..chart.items())
        .filter_map(|item| {
            let (before, after) = (chart.datum(0, item)?, chart.datum(1, item)?);
            let (before, after) = (before.figure_text(lang), after.figure_text(lang));
            Some([chart.label(item), " ", before, " → ", after].concat())
        })
        .collect()
}

/// Every level with its figure, from the top.
fn levels(chart: &Chart, lang: Lang) -> String {
    let levels: Vec<String> = reported(chart, None)
        .iter()
        .map(|level| [&level.name(chart, lang), " ", &level.datum.written].concat())
        .collect();
    levels.join(ChartMessages::of(lang).list)
}
