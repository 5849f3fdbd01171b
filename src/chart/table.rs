//! The same data as a table and as CSV.

use super::data::{Chart, Datum};
use crate::{
    locale::{
        Lang,
        chart::{ChartMessages, qualifier_name},
        format::exact,
    },
    profile::figure::Qualifier,
};

/// A table: one head, and rows as long as the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The columns' names.
    pub head: Vec<String>,
    /// One row per shown datum, in keyboard order; the first cell is the row's name.
    pub rows: Vec<Vec<String>>,
}

/// The chart as a table: item, series where there are several, figure as written, what it means, date, source.
#[must_use]
pub fn table(chart: &Chart, lang: Lang) -> Table {
    let messages = ChartMessages::of(lang);
    let several = has_series(chart);
    let mut rows = Vec::new();
    let row = |cells: &[&str; 6]| {
        let mut row = Vec::with_capacity(6);
        for (index, cell) in cells.iter().enumerate() {
            if several || index != 1 {
                row.push((*cell).to_owned());
            }
        }
        row
    };
    let head =
        row(&[messages.item, messages.series, messages.figure, messages.meaning, messages.date, messages.source]);
    for &(series, item, datum) in &data(chart) {
        rows.push(row(&[
            label(chart, item, datum),
            series_name(chart, series),
            datum.figure_text(lang),
            &datum.meaning,
            date(chart, datum),
            source(chart, datum),
        ]));
    }
    Table { head, rows }
}

/// The chart as CSV (RFC 4180) with a byte order mark, for spreadsheets: the table, and the title, the bare value,
/// its unit and how it is known, in cells that no spreadsheet takes for a formula.
#[must_use]
pub fn csv(chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let mut out = String::from("\u{feff}");
    let head = [
        messages.title,
        messages.item,
        messages.series,
        messages.figure,
        messages.value,
        messages.unit,
        messages.qualifier,
        messages.meaning,
        messages.date,
        messages.source,
    ];
    record(&mut out, &head);
    for &(series, item, datum) in &data(chart) {
        let value = match (datum.range, datum.amount()) {
            (Some((low, high)), Some(_)) => {
                let mut both = exact(low);
                both.push('~');
                both.push_str(&exact(high));
                both
            }
            (_, Some(value)) => exact(value),
            _ => String::new(),
        };
        let qualifier = qualifier_name(Qualifier { status: datum.status(), ..datum.qualifier }, lang);
        record(
            &mut out,
            &[
                &chart.title,
                label(chart, item, datum),
                series_name(chart, series),
                datum.figure_text(lang),
                &value,
                &chart.unit,
                qualifier,
                &datum.meaning,
                date(chart, datum),
                source(chart, datum),
            ],
        );
    }
    out
}

/// Every shown datum, and the whole where one is stated.
fn data(chart: &Chart) -> Vec<(usize, usize, &Datum)> {
    let mut data = chart.data();
    // That a ratio's whole is 100 % needs no row.
    if let Some(whole) = chart.whole.as_ref().filter(|whole| !whole.label.is_empty()) {
        data.push((usize::MAX, usize::MAX, whole));
    }
    data
}

fn label<'a>(chart: &'a Chart, item: usize, datum: &'a Datum) -> &'a str {
    if datum.label.is_empty() { chart.label(item) } else { &datum.label }
}

pub(super) fn has_series(chart: &Chart) -> bool {
    chart.series.len() > 1
}

pub(super) fn series_name(chart: &Chart, series: usize) -> &str {
    chart.series.get(series).map_or("", |series| &series.name)
}

/// When the figure held: its own date, or the chart's.
pub(super) fn date<'a>(chart: &'a Chart, datum: &'a Datum) -> &'a str {
    if datum.date.is_empty() { &chart.date } else { &datum.date }
}

/// Who says so: its own source, or the chart's.
pub(super) fn source<'a>(chart: &'a Chart, datum: &'a Datum) -> &'a str {
    if datum.source.is_empty() { &chart.source } else { &datum.source }
}

/// The column of the bare values: ours, so that a leading minus there is a number and no formula.
const VALUE: usize = 4;

/// Text is quoted where it must be, and has an apostrophe where a spreadsheet would compute it.
fn record(out: &mut String, cells: &[&str; 10]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let first = cell.chars().next().unwrap_or(' ');
        let computed =
            index != VALUE && matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠');
        let mut quoted = computed;
        for byte in cell.bytes() {
            quoted |= matches!(byte, b'"' | b',' | b'\n' | b'\r');
        }
        if quoted {
            out.push('"');
        }
        if computed {
            out.push('\'');
        }
        for character in cell.chars() {
            if character == '"' {
                out.push('"');
            }
            out.push(character);
        }
        if quoted {
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{csv, table};
    use crate::{
        chart::{Chart, ChartKind, Datum, Series},
        locale::Lang,
    };

    #[test]
    fn csv_opens_in_a_spreadsheet_without_running_anything() {
        let data = vec![
            Datum::reported("=HYPERLINK(\"http://x\")", -3.5, "-3.5 万元"),
            Datum::reported("茶, 竹\n业", 1_234_567.25, "123.456725 万"),
            Datum::withheld("来料加工"),
        ];
        let mut chart = Chart::new(ChartKind::Bars, "产值", vec![Series::new("", data)]);
        chart.unit = "万元".into();
        let text = csv(&chart, Lang::ZhHans);
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        assert!(text.contains("产值,\"'=HYPERLINK(\"\"http://x\"\")\",,\"'-3.5 万元\",-3.5,万元"), "{text}");
        assert!(text.contains("\"茶, 竹\n业\",,123.456725 万,1234567.25,"), "{text}");
        assert!(text.contains("来料加工,,未公开,,万元,未公开"), "{text}");
    }

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
