//! The data of a chart as a table.

use super::{data::Chart, datum::Datum};
use crate::locale::{Lang, chart::ChartMessages};

/// A table: one head, and rows as long as the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The columns' names.
    pub head: Vec<String>,
    /// One row per visible datum, in keyboard order; the first cell is the row's name.
    pub rows: Vec<Vec<String>>,
}

/// The chart as a table: item, series where there are several, figure as written, its meaning, date, source.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let chart = Chart::new(ChartKind::Bars, "", vec![Series::new("", vec![Datum::reported("茶", 2.0, "2 万元")])]);
/// let table = chart::table(&chart, Lang::En);
/// assert_eq!(table.head, ["Item", "Figure", "Meaning", "Date", "Source"]);
/// assert_eq!(table.rows, [["茶", "2 万元", "", "", ""]]);
/// ```
#[must_use]
pub fn table(chart: &Chart, lang: Lang) -> Table {
    table_part(chart, lang, 0, usize::MAX)
}

/// So many rows of that table, from one on.
#[must_use]
pub fn table_part(chart: &Chart, lang: Lang, first: usize, count: usize) -> Table {
    let messages = ChartMessages::of(lang);
    let row = |item: &str, series: &str, rest: [&str; 4]| -> Vec<String> {
        let names = if chart.has_several_series() { vec![item, series] } else { vec![item] };
        names.into_iter().chain(rest).map(str::to_owned).collect()
    };
    let head = [messages.figure, messages.meaning, messages.date, messages.source];
    let rows = records(chart).skip(first).take(count).map(|(series, item, datum)| {
        let rest = [datum.figure_text(lang), &datum.meaning, chart.date_of(datum), chart.source_of(datum)];
        row(label(chart, item, datum), chart.series_name(series), rest)
    });
    Table { head: row(messages.item, messages.series, head), rows: rows.collect() }
}

/// How many rows that table has.
#[must_use]
pub fn table_rows(chart: &Chart) -> usize {
    records(chart).count()
}

/// Every visible datum as (series, item, datum), and the whole where one is stated, which belongs to no series. A ratio's whole of
/// 100 % needs no row.
pub(super) fn records(chart: &Chart) -> impl Iterator<Item = (usize, usize, &Datum)> {
    let whole = chart.whole.iter().filter(|whole| !whole.label.is_empty());
    chart.data().into_iter().chain(whole.map(|whole| (usize::MAX, usize::MAX, whole)))
}

/// The name of a datum: its own label, or that of its item.
pub(super) fn label<'a>(chart: &'a Chart, item: usize, datum: &'a Datum) -> &'a str {
    if datum.label.is_empty() { chart.label(item) } else { &datum.label }
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::{
        chart::{Chart, ChartKind, Datum, Series},
        locale::Lang,
    };

    #[test]
    fn every_row_is_as_long_as_the_head_and_names_date_and_source() {
        let mut chart = Chart::new(
            ChartKind::Line,
            "",
            ["甲", "乙"].map(|name| Series::new(name, vec![Datum::reported("2024", 1.0, "1 个")])).to_vec(),
        );
        (chart.date, chart.source) = ("2024 年".into(), "年报".into());
        let table = table(&chart, Lang::ZhHans);
        assert_eq!(table.rows.len(), 2);
        assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
        assert_eq!(table.rows[1], ["2024", "乙", "1 个", "", "2024 年", "年报"]);
    }
}
