//! One computed sentence that says what the picture shows.

use super::data::{Chart, Datum, Kind, Series};
use crate::{
    locale::{
        Lang,
        chart::{
            change, count, from_to, highest, join, largest, lowest, missing, of_total, part_of, tied, withheld, words,
            year,
        },
    },
    profile::figure::Status,
};

/// What the chart shows in one sentence: count, highest and lowest, trend or share, and what is not told.
///
/// Only figures that are known enough are compared; figures stand as written.
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let mut parts = match &chart.kind {
        Kind::Bars | Kind::Stars { .. } => ranked(chart, lang),
        Kind::Donut => parts_of_whole(chart, lang),
        Kind::Columns | Kind::Line => trends(chart, lang),
        Kind::Share => share(chart, lang),
        Kind::Dumbbell => pairs(chart, lang),
        Kind::Levels => listed(chart, lang),
    };
    let untold = |status| chart.data().into_iter().filter(|(_, _, datum)| datum.status() == status).count();
    match untold(Status::Withheld) {
        0 => {}
        items => parts.push(withheld(items, lang)),
    }
    match untold(Status::Missing) {
        0 => {}
        items => parts.push(missing(items, lang)),
    }
    let mut sentence = String::new();
    if !chart.title.is_empty() {
        sentence.push_str(&chart.title);
        sentence.push_str(if lang == Lang::En { ": " } else { "：" });
    }
    sentence.push_str(&join(&parts, if lang == Lang::En { "; " } else { "；" }));
    sentence.push_str(words(lang).stop.trim_end());
    sentence
}

/// A datum by its name.
type Named<'a> = (String, &'a Datum);

/// The told data as (name, datum).
fn told(chart: &Chart, lang: Lang) -> Vec<Named<'_>> {
    let several = chart.shown().len() > 1;
    chart
        .data()
        .into_iter()
        .filter(|(_, _, datum)| datum.amount().is_some())
        .map(|(series, item, datum)| {
            let mut name = year(chart.label(item), lang);
            if let (true, Some(series)) = (several, chart.series.get(series)) {
                name.push_str(" · ");
                name.push_str(&series.name);
            }
            (name, datum)
        })
        .collect()
}

/// The first of the highest and the first of the lowest.
fn extremes<'a, 'b>(data: &'b [Named<'a>]) -> Option<(&'b Named<'a>, &'b Named<'a>)> {
    let mut data = data.iter();
    let first = data.next()?;
    let (mut most, mut least) = (first, first);
    for one in data {
        if one.1.amount() > most.1.amount() {
            most = one;
        }
        if one.1.amount() < least.1.amount() {
            least = one;
        }
    }
    Some((most, least))
}

fn ranked(chart: &Chart, lang: Lang) -> Vec<String> {
    let mut parts = vec![count(chart.items(), lang)];
    let data = told(chart, lang);
    if let Some((most, least)) = extremes(&data) {
        if data.len() > 1 && most.1.amount() == least.1.amount() {
            parts.push(tied(&most.1.written, lang));
        } else {
            parts.push(highest(&most.0, &most.1.written, lang));
            if data.len() > 1 {
                parts.push(lowest(&least.0, &least.1.written, lang));
            }
        }
    }
    parts
}

fn parts_of_whole(chart: &Chart, lang: Lang) -> Vec<String> {
    let data = told(chart, lang);
    match (extremes(&data), chart.base()) {
        (Some(((name, most), _)), Some(base)) if most.is_exact() => {
            let share = most.amount().unwrap_or(0.0) / base;
            vec![count(chart.items(), lang), largest(name, &most.written, share, lang)]
        }
        _ => ranked(chart, lang),
    }
}

fn trends(chart: &Chart, lang: Lang) -> Vec<String> {
    let several = chart.shown().len() > 1;
    chart
        .shown()
        .into_iter()
        .filter_map(|(_, series)| {
            let trend = trend(series, lang)?;
            Some(if several { join(&[&series.name, &trend], " ") } else { trend })
        })
        .collect()
}

/// From the first told figure to the last, and the highest where it is neither.
fn trend(series: &Series, lang: Lang) -> Option<String> {
    let data: Vec<_> = series
        .data
        .iter()
        .filter(|datum| datum.amount().is_some())
        .map(|datum| (year(&datum.label, lang), datum))
        .collect();
    let ((from_name, from), (to_name, to)) = (data.first()?, data.last()?);
    if data.len() == 1 {
        return Some(join(&[from_name, &from.written], " "));
    }
    let comma = words(lang).comma;
    let mut text = from_to((from_name, &from.written), (to_name, &to.written), lang);
    if let (true, true, Some(before), Some(after)) = (from.is_exact(), to.is_exact(), from.amount(), to.amount())
        && before > 0.0
    {
        text.push_str(comma);
        text.push_str(&change(from_name, after / before - 1.0, lang));
    }
    if let Some((most, _)) = extremes(&data)
        && most.1.amount() > from.amount()
        && most.1.amount() > to.amount()
    {
        text.push_str(comma);
        text.push_str(&highest(&most.0, &most.1.written, lang));
    }
    Some(text)
}

fn share(chart: &Chart, lang: Lang) -> Vec<String> {
    let Some(part) = chart.datum(0, 0) else { return Vec::new() };
    let Some(whole) = &chart.whole else { return vec![part.shown(lang).to_owned()] };
    let mut text = part_of(part.shown(lang), whole.shown(lang), lang);
    if let (Some(value), Some(total)) = (part.amount(), whole.amount())
        && total > 0.0
        && part.is_exact()
        && whole.is_exact()
    {
        text.push_str(words(lang).comma);
        text.push_str(&of_total(value / total, lang));
    }
    vec![text]
}

fn pairs(chart: &Chart, lang: Lang) -> Vec<String> {
    (0..chart.items())
        .filter_map(|item| {
            let (before, after) = (chart.datum(0, item)?, chart.datum(1, item)?);
            Some(join(&[chart.label(item), before.shown(lang), "→", after.shown(lang)], " "))
        })
        .collect()
}

fn listed(chart: &Chart, lang: Lang) -> Vec<String> {
    let items: Vec<String> =
        told(chart, lang).into_iter().map(|(name, datum)| join(&[&name, &datum.written], " ")).collect();
    if items.is_empty() { Vec::new() } else { vec![join(&items, words(lang).list)] }
}
