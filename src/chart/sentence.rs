//! One computed sentence that says what the picture shows.

use super::{
    data::{Chart, Datum, Kind, Series},
    table::series_name,
};
use crate::{
    locale::{
        Lang,
        chart::{Joined, Words, change, fill, percent, rounded, words, year},
    },
    profile::figure::Status,
};

/// What the chart shows in one sentence: count, highest and lowest, trend or share, and what is not told.
///
/// Only figures that are known enough are compared; figures stand as written.
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let words = words(lang);
    let mut parts = Joined::new(words.semicolon);
    match &chart.kind {
        Kind::Bars | Kind::Stars { .. } | Kind::Donut => ranked(chart, lang, &mut parts),
        Kind::Columns | Kind::Line => trends(chart, lang, &mut parts),
        Kind::Share => parts.add(&share(chart, lang)),
        Kind::Dumbbell => pairs(chart, lang, &mut parts),
        Kind::Levels => {
            let mut levels = Joined::new(words.list);
            for (name, datum) in told(chart, lang) {
                levels.add(&spaced(&[&name, &datum.written]));
            }
            parts.add(&levels.text);
        }
    }
    for (status, template) in [(Status::Withheld, words.some_withheld), (Status::Missing, words.some_missing)] {
        let mut items = 0.0;
        for (_, _, datum) in chart.data() {
            if datum.status() == status {
                items += 1.0;
            }
        }
        if items > 0.0 {
            parts.add(&fill(template, &[&rounded(items, 0, lang)]));
        }
    }
    let title = if chart.title.is_empty() { "" } else { words.titled };
    fill(title, &[&chart.title]) + &parts.text + words.stop.trim_end()
}

fn spaced(parts: &[&str]) -> String {
    let mut line = Joined::new(" ");
    for part in parts {
        line.add(part);
    }
    line.text
}

/// A datum by its name.
type Named<'a> = (String, &'a Datum);

/// The told data by their names.
fn told(chart: &Chart, lang: Lang) -> Vec<Named<'_>> {
    let several = chart.shown().len() > 1;
    let mut told = Vec::new();
    for (series, item, datum) in chart.data() {
        if datum.amount().is_some() {
            let mut name = Joined::new(" · ");
            name.add(&year(chart.label(item), lang));
            name.add(if several { series_name(chart, series) } else { "" });
            told.push((name.text, datum));
        }
    }
    told
}

/// The first of the highest and the first of the lowest.
fn extremes<'a, 'b>(data: &'b [Named<'a>]) -> Option<(&'b Named<'a>, &'b Named<'a>)> {
    let first = data.first()?;
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

fn label_and_figure(template: &str, (name, datum): &Named<'_>) -> String {
    fill(template, &[name, &datum.written])
}

fn ranked(chart: &Chart, lang: Lang, parts: &mut Joined) {
    let words = words(lang);
    let items = chart.items();
    let count = rounded(items as f64, 0, lang);
    parts.add(&fill(if items == 1 { words.one } else { words.count }, &[&count]));
    let data = told(chart, lang);
    let Some((most, least)) = extremes(&data) else { return };
    if chart.kind == Kind::Donut
        && let (Some(value), Some(base)) = (most.1.exact(), chart.base())
    {
        parts.add(&fill(words.largest, &[&most.0, &most.1.written, &percent(value / base, lang)]));
    } else if data.len() > 1 && most.1.amount() == least.1.amount() {
        parts.add(&fill(words.tied, &[&most.1.written]));
    } else {
        parts.add(&label_and_figure(words.highest, most));
        if data.len() > 1 {
            parts.add(&label_and_figure(words.lowest, least));
        }
    }
}

fn trends(chart: &Chart, lang: Lang, parts: &mut Joined) {
    let several = chart.shown().len() > 1;
    for (_, series) in chart.shown() {
        let trend = trend(series, words(lang), lang);
        if !trend.is_empty() {
            parts.add(&spaced(&[if several { &series.name } else { "" }, &trend]));
        }
    }
}

/// From the first told figure to the last, and the highest where it is neither.
fn trend(series: &Series, words: &Words, lang: Lang) -> String {
    let mut data: Vec<Named<'_>> = Vec::new();
    for datum in &series.data {
        if datum.amount().is_some() {
            data.push((year(&datum.label, lang), datum));
        }
    }
    let (Some((from_name, from)), Some((to_name, to))) = (data.first(), data.last()) else { return String::new() };
    if data.len() == 1 {
        return spaced(&[from_name, &from.written]);
    }
    let mut text = Joined::new(words.comma);
    text.add(&fill(words.from_to, &[from_name, &from.written, to_name, &to.written]));
    if let (Some(before), Some(after)) = (from.exact(), to.exact())
        && before > 0.0
    {
        text.add(&change(from_name, after / before - 1.0, lang));
    }
    if let Some((most, _)) = extremes(&data)
        && most.1.amount() > from.amount()
        && most.1.amount() > to.amount()
    {
        text.add(&label_and_figure(words.highest, most));
    }
    text.text
}

fn share(chart: &Chart, lang: Lang) -> String {
    let words = words(lang);
    let Some(part) = chart.datum(0, 0) else { return String::new() };
    let Some(whole) = &chart.whole else { return part.shown(lang).to_owned() };
    let mut text = Joined::new(words.comma);
    text.add(&fill(words.part_of, &[part.shown(lang), whole.shown(lang)]));
    if let (Some(value), Some(total)) = (part.exact(), whole.exact())
        && total > 0.0
    {
        text.add(&fill(words.of_total, &[&percent(value / total, lang)]));
    }
    text.text
}

fn pairs(chart: &Chart, lang: Lang, parts: &mut Joined) {
    for item in 0..chart.items() {
        if let (Some(before), Some(after)) = (chart.datum(0, item), chart.datum(1, item)) {
            parts.add(&spaced(&[chart.label(item), before.shown(lang), "→", after.shown(lang)]));
        }
    }
}
