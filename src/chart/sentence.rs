//! One computed sentence that says what the picture shows.

use super::{
    data::{Chart, ChartKind, Datum},
    table::series_name,
};
use crate::{
    locale::{
        Lang,
        chart::{TextJoiner, messages, percent, rounded, year},
    },
    profile::figure::Status,
};

/// What the chart shows in one sentence: count, highest and lowest, trend or share, and what is not told.
///
/// Only figures that are known enough are compared; figures stand as written.
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let words = messages(lang);
    let mut parts = TextJoiner::new(words.semicolon);
    match &chart.kind {
        ChartKind::Stacked if chart.is_additive() => stacked(chart, lang, &mut parts),
        ChartKind::Bars | ChartKind::Stars { .. } | ChartKind::Stacked | ChartKind::Donut => {
            ranked(chart, lang, &mut parts)
        }
        ChartKind::Line => {
            for &(index, _) in &chart.shown() {
                parts.add(&trend(chart, index, lang));
            }
        }
        ChartKind::Share => parts.add(&share(chart, lang)),
        ChartKind::Dumbbell => {
            for item in 0..chart.items() {
                if let (Some(before), Some(after)) = (chart.datum(0, item), chart.datum(1, item)) {
                    parts.say("{0} {1} → {2}", &[chart.label(item), before.shown(lang), after.shown(lang)]);
                }
            }
        }
        ChartKind::Levels => {
            let mut levels = TextJoiner::new(words.list);
            for &told in &told(chart, None) {
                levels.say("{0} {1}", &[&name(chart, told, lang), &told.2.written]);
            }
            parts.add(&levels.text);
        }
    }
    for &(status, template) in &[(Status::Withheld, words.some_withheld), (Status::Missing, words.some_missing)] {
        let mut items = 0.0;
        for (_, _, datum) in &chart.data() {
            if datum.status() == status {
                items += 1.0;
            }
        }
        if items > 0.0 {
            parts.say(template, &[&rounded(items, 0, lang)]);
        }
    }
    let mut sentence = TextJoiner::new("");
    if !chart.title.is_empty() {
        sentence.say(words.titled, &[&chart.title]);
    }
    sentence.add(&parts.text);
    sentence.add(words.stop.trim_ascii_end());
    sentence.text
}

/// Series, item, datum and its amount.
type Reported<'a> = (usize, usize, &'a Datum, f64);

/// What is told, by one series or by all that are shown.
fn told(chart: &Chart, only: Option<usize>) -> Vec<Reported<'_>> {
    let mut told = Vec::new();
    for &(series, item, datum) in &chart.data() {
        if let Some(amount) = datum.amount()
            && only.is_none_or(|only| series == only)
        {
            told.push((series, item, datum, amount));
        }
    }
    told
}

/// The item, and the series where several are told of.
fn name(chart: &Chart, (series, item, ..): Reported<'_>, lang: Lang) -> String {
    let mut name = TextJoiner::new(" · ");
    name.add(&year(chart.label(item), lang));
    if chart.shown().len() > 1 {
        name.add(series_name(chart, series));
    }
    name.text
}

/// The first of the highest and the first of the lowest.
fn extremes<'a>(told: &[Reported<'a>]) -> Option<(Reported<'a>, Reported<'a>)> {
    let first = *told.first()?;
    let (mut most, mut least) = (first, first);
    for one in told {
        if one.3 > most.3 {
            most = *one;
        }
        if one.3 < least.3 {
            least = *one;
        }
    }
    Some((most, least))
}

fn ranked(chart: &Chart, lang: Lang, parts: &mut TextJoiner) {
    let words = messages(lang);
    let items = chart.items();
    parts.say(if items == 1 { words.one } else { words.count }, &[&rounded(items as f64, 0, lang)]);
    let told = told(chart, None);
    let Some((most, least)) = extremes(&told) else { return };
    let (highest, figure) = (name(chart, most, lang), &most.2.written);
    if let (true, Some(value), Some(base)) = (chart.makes_whole(), most.2.exact(), chart.base()) {
        parts.say(words.largest, &[&highest, figure, &percent(value / base, lang)]);
    } else if told.len() > 1 && most.3 == least.3 {
        parts.say(words.tied, &[figure]);
    } else {
        parts.say(words.highest, &[&highest, figure]);
        if told.len() > 1 {
            parts.say(words.lowest, &[&name(chart, least, lang), &least.2.written]);
        }
    }
}

/// How much each series comes to.
fn stacked(chart: &Chart, lang: Lang, parts: &mut TextJoiner) {
    let mut sums = TextJoiner::new(messages(lang).list);
    for &(index, series) in &chart.shown() {
        let mut sum = 0.0;
        for (.., amount) in &told(chart, Some(index)) {
            sum += amount;
        }
        sums.say("{0} {1} {2}", &[&series.name, &rounded(sum, 2, lang), &chart.unit]);
    }
    parts.add(&sums.text);
}

/// From the first told figure of a series to the last, and the highest where it is neither.
fn trend(chart: &Chart, series: usize, lang: Lang) -> String {
    let words = messages(lang);
    let told = told(chart, Some(series));
    let mut text = TextJoiner::new(words.comma);
    let (Some((_, first, from, start)), Some((_, last, to, end)), Some((most, _))) =
        (told.first(), told.last(), extremes(&told))
    else {
        return text.text;
    };
    let year = |item: usize| year(chart.label(item), lang);
    let begin = year(*first);
    if first == last {
        text.say("{0} {1}", &[&begin, &from.written]);
    } else {
        text.say(words.from_to, &[&begin, &from.written, &year(*last), &to.written]);
        if let (Some(before), Some(after)) = (from.exact(), to.exact())
            && before > 0.0
        {
            text.change(&begin, after / before - 1.0, lang);
        }
        if most.3 > *start && most.3 > *end {
            text.say(words.highest, &[&year(most.1), &most.2.written]);
        }
    }
    let mut named = TextJoiner::new(" ");
    if chart.shown().len() > 1 {
        named.add(series_name(chart, series));
    }
    named.add(&text.text);
    named.text
}

fn share(chart: &Chart, lang: Lang) -> String {
    let words = messages(lang);
    let mut text = TextJoiner::new(words.comma);
    let Some(part) = chart.datum(0, 0) else { return text.text };
    match &chart.whole {
        Some(whole) if !whole.written.is_empty() => {
            text.say(words.part_of, &[part.shown(lang), whole.shown(lang)]);
            if let (Some(value), Some(base)) = (part.exact(), chart.base()) {
                text.say(words.of_total, &[&percent(value / base, lang)]);
            }
        }
        // A ratio says by itself what share it is.
        _ => text.add(part.shown(lang)),
    }
    text.text
}
