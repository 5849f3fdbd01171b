//! The data of a chart as CSV.

use super::{
    csv_cell::cell,
    data::Chart,
    datum::Datum,
    table::{Table, label, records},
};
use crate::{
    locale::{
        Lang,
        chart::{ChartMessages, qualifier_name},
        format::exact,
    },
    profile::figure::Qualifier,
};

/// By this, spreadsheets know that a file is in UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The chart as CSV (RFC 4180) with a byte order mark, for spreadsheets: the table, and the title, the bare value,
/// its unit and its qualifier, in cells that no spreadsheet takes for a formula.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let chart = Chart::new(ChartKind::Bars, "Output", vec![Series::new("", vec![Datum::reported("Tea", 2.5, "2.5 t")])]);
/// let csv = chart::csv(&chart, Lang::En);
/// assert_eq!(csv.lines().nth(1), Some("Output,Tea,,2.5 t,2.5,,Exact,,,"));
/// ```
#[must_use]
pub fn csv(chart: &Chart, lang: Lang) -> String {
    let messages = ChartMessages::of(lang);
    let mut csv = String::from(BYTE_ORDER_MARK);
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
    csv.push_str(&record(&head.map(cell)));
    for (series, item, datum) in records(chart) {
        let qualifier = Qualifier { status: datum.status(), ..datum.qualifier };
        csv.push_str(&record(&[
            cell(&chart.title),
            cell(label(chart, item, datum)),
            cell(chart.series_name(series)),
            cell(datum.figure_text(lang)),
            // Digits of our own: a leading minus makes no formula of them.
            value(datum),
            cell(&chart.unit),
            cell(qualifier_name(qualifier, lang)),
            cell(&datum.meaning),
            cell(chart.date_of(datum)),
            cell(chart.source_of(datum)),
        ]));
    }
    csv
}

/// Any table as CSV, likewise.
#[must_use]
pub fn table_csv(table: &Table) -> String {
    let line = |texts: &Vec<String>| record(&texts.iter().map(|text| cell(text)).collect::<Vec<_>>());
    [BYTE_ORDER_MARK.to_owned()].into_iter().chain([&table.head].into_iter().chain(&table.rows).map(line)).collect()
}

/// The bare value, `low~high` for a range; empty where there is none.
fn value(datum: &Datum) -> String {
    match (datum.range, datum.amount()) {
        (Some((low, high)), Some(_)) => [exact(low), exact(high)].join("~"),
        (None, Some(value)) => exact(value),
        (_, None) => String::new(),
    }
}

fn record(cells: &[String]) -> String {
    cells.join(",") + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::csv;
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
}
