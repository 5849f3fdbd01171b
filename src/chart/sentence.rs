//! One computed sentence that says what the picture shows, and the part of it that the eye does not get at once.

use super::{data::Chart, kind::spec};
use crate::{
    locale::{Lang, chart::ChartMessages, format::rounded, template::fill},
    profile::figure::Status,
};

/// The chart in one sentence: count, highest and lowest, trend or share, and how many figures are withheld or missing.
///
/// Only figures that are known enough are compared; figures stand as written.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let data = vec![Datum::reported("茶", 20.0, "20 万元"), Datum::reported("竹", 9.0, "9 万元")];
/// let chart = Chart::new(ChartKind::Bars, "产值", vec![Series::new("", data)]);
/// assert_eq!(chart::sentence(&chart, Lang::ZhHans), "产值：共 2 项；最高为茶（20 万元）；最低为竹（9 万元）。");
/// ```
#[must_use]
pub fn sentence(chart: &Chart, lang: Lang) -> String {
    let clauses = join_clauses(spec(&chart.kind).clauses(chart, lang), chart, lang);
    let messages = ChartMessages::of(lang);
    let title = if chart.title.is_empty() { String::new() } else { fill(messages.title_prefix, &[&chart.title]) };
    [&title, clauses.as_str(), messages.stop.trim_ascii_end()].concat()
}

/// The part of the sentence that the eye does not get at once: change, share of the largest, and how much is not told. Empty where the
/// picture says it all.
#[must_use]
pub fn remark(chart: &Chart, lang: Lang) -> String {
    join_clauses(spec(&chart.kind).remarks(chart, lang), chart, lang)
}

/// Clauses, and how many figures are withheld or missing, in one line without a stop.
fn join_clauses(mut clauses: Vec<String>, chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    for (status, template) in [(Status::Withheld, messages.some_withheld), (Status::Missing, messages.some_missing)] {
        let count = chart.data().iter().filter(|(_, _, datum)| datum.status() == status).count();
        if count > 0 {
            clauses.push(fill(template, &[&rounded(count as f64, 0, lang)]));
        }
    }
    clauses.retain(|clause| !clause.is_empty());
    clauses.join(messages.semicolon)
}
