//! One computed sentence that says what the picture shows.

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
    let messages = ChartMessages::of(lang);
    let mut clauses = spec(&chart.kind).clauses(chart, lang);
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
