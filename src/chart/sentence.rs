//! The sentences about a chart: one that says all that the picture shows, and the remark beside it.

use super::{data::Chart, drawn::LeftOut, kind::spec};
use crate::{
    locale::{
        Lang,
        chart::ChartMessages,
        format::rounded,
        template::{capitalized, fill},
    },
    profile::figure::Status,
};

const NO_BREAK_SPACE: &str = "\u{a0}";
/// Forbids a break between two characters, such as those of 万元.
const WORD_JOINER: &str = "\u{2060}";

/// The chart in one sentence: count, highest and lowest, trend or share, and how many figures are withheld or missing.
///
/// Only figures that are known enough are compared; figures stand as written.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let data = vec![Datum::reported("茶", 20.0, "20 万元"), Datum::reported("竹", 9.0, "9 万元")];
/// let chart = Chart::new(ChartKind::Bars, "产值", vec![Series::new("", data)]);
/// assert_eq!(chart::sentence(&chart, Lang::ZhHans), "产值：共2项；最高为茶（20 万元）；最低为竹（9 万元）。");
/// ```
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let left_out = LeftOut::of(chart).in_words(lang);
    let clauses = spec(&chart.kind).clauses(chart, lang).into_iter().chain(gaps(chart, lang)).chain(left_out);
    let title = if chart.title.is_empty() { String::new() } else { fill(messages.title_prefix, &[&chart.title]) };
    [title, joined(clauses, lang)].concat()
}

/// The remark that stands beside the picture: only what the eye does not get at once, such as the share of the largest part, the change
/// from the first year to the last, and how many figures are withheld or missing. Figures in it do not break at the end of a line.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let data = vec![Datum::reported("茶", 20.0, "20 万元"), Datum::withheld("竹")];
/// let mut chart = Chart::new(ChartKind::Bars, "产值", vec![Series::new("", data)]);
/// assert_eq!(chart::remark(&chart, Lang::ZhHans).as_deref(), Some("1\u{2060}项未公开。"));
/// chart.series.iter_mut().for_each(|series| series.data.truncate(1));
/// assert_eq!(chart::remark(&chart, Lang::ZhHans), None);
/// ```
#[must_use]
pub fn remark(chart: &Chart, lang: Lang) -> Option<String> {
    let mut clauses = spec(&chart.kind).remarks(chart, lang);
    clauses.extend(gaps(chart, lang));
    clauses.retain(|clause| !clause.is_empty());
    (!clauses.is_empty()).then(|| unbroken(chart, &capitalized(&joined(clauses, lang))))
}

/// Keeps the figures of a chart together where lines break, and every number with the word behind it.
fn unbroken(chart: &Chart, text: &str) -> String {
    let mut text = text.to_owned();
    for figure in
        chart.data().iter().map(|(_, _, datum)| &datum.written).filter(|figure| figure.chars().nth(1).is_some())
    {
        if !text.contains(figure) {
            continue;
        }
        let held: Vec<String> = figure.replace(' ', NO_BREAK_SPACE).chars().map(String::from).collect();
        text = text.replace(figure, &held.join(WORD_JOINER));
    }
    let mut held = String::new();
    for char in text.chars() {
        match char {
            _ if !held.ends_with(|before: char| before.is_ascii_digit()) => held.push(char),
            ' ' => held.push_str(NO_BREAK_SPACE),
            // 2019年: lines of Chinese may end before any word.
            char if char > '\u{2e80}' => held.extend([WORD_JOINER, char.encode_utf8(&mut [0; 4])]),
            char => held.push(char),
        }
    }
    held
}

/// How many figures are withheld, and how many are missing.
fn gaps(chart: &Chart, lang: Lang) -> Vec<String> {
    let messages = ChartMessages::of(lang);
    let kinds = [(Status::Withheld, messages.some_withheld), (Status::Missing, messages.some_missing)];
    let counted = kinds.map(|(status, template)| {
        let count = chart.data().iter().filter(|(_, _, datum)| datum.status() == status).count();
        if count > 0 { fill(template, &[&rounded(count as f64, 0, lang)]) } else { String::new() }
    });
    counted.into()
}

/// Clauses as one sentence.
fn joined(clauses: impl IntoIterator<Item = String>, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let clauses: Vec<String> = clauses.into_iter().filter(|clause| !clause.is_empty()).collect();
    [clauses.join(messages.semicolon).as_str(), messages.stop.trim_ascii_end()].concat()
}
