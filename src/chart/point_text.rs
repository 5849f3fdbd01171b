//! What one point says: aloud, and in its tooltip.

use super::{
    data::{Chart, ChartKind},
    table::{date, has_series, series_name, source},
};
use crate::locale::{
    Lang,
    chart::{ChartMessages, change},
    format::{percent, rounded, year},
    template::{fill, join},
};

/// What a pointer, a finger or a key finds at one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointText {
    /// Which datum: its label, its series.
    pub title: String,
    /// The figure as written.
    pub figure: String,
    /// Meaning, share or change, date, source: those that there are.
    pub lines: Vec<String>,
}

/// One datum in one breath: `民宿旅游，2025 年，2,120 万元，第 11 个，共 11 个`.
///
/// `place` is which of how many, from 1.
#[must_use]
pub fn spoken(chart: &Chart, series: usize, item: usize, place: (usize, usize), lang: Lang) -> String {
    let Some(datum) = chart.datum(series, item) else { return String::new() };
    let messages = ChartMessages::of(lang);
    let (first, second) = names(chart, series, item, lang);
    // A name that is the date says it already.
    let date = Some(date(chart, datum)).filter(|date| *date != first && *date != second).unwrap_or_default();
    let position = fill(messages.position, &[&count(place.0, lang), &count(place.1, lang)]);
    join(&[&first, &second, date, datum.figure_text(lang), &position], messages.comma)
}

fn count(number: usize, lang: Lang) -> String {
    rounded(number as f64, 0, lang)
}

/// The tooltip of one datum; `None` where there is none.
#[must_use]
pub fn point_text(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<PointText> {
    let datum = chart.datum(series, item)?;
    let relation = relation(chart, series, item, lang).unwrap_or_default();
    let source = match source(chart, datum) {
        "" => String::new(),
        source => fill(ChartMessages::of(lang).source_line, &[source]),
    };
    let mut lines = vec![datum.meaning.clone(), relation, date(chart, datum).to_owned(), source];
    lines.retain(|line| !line.is_empty());
    let (first, second) = names(chart, series, item, lang);
    Some(PointText { title: join(&[&first, &second], " · "), figure: datum.figure_text(lang).to_owned(), lines })
}

/// Item, which is read as a year where it is one, and series where there are several.
fn names(chart: &Chart, series: usize, item: usize, lang: Lang) -> (String, String) {
    let label = year(chart.label(item), lang);
    let name = if has_series(chart) { series_name(chart, series).to_owned() } else { String::new() };
    // Over time the series is the subject; otherwise the item is.
    if matches!(chart.kind, ChartKind::Line | ChartKind::Stacked) { (name, label) } else { (label, name) }
}

/// The share of the whole or the change since the one before, where both figures are exact.
fn relation(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<String> {
    let value = chart.datum(series, item)?.exact()?;
    let (before_series, before_item) = match chart.kind {
        ChartKind::Line => (series, item.checked_sub(1)?),
        ChartKind::Dumbbell => (series.checked_sub(1)?, item),
        // Bars stand side by side, and so do stacks; nobody said that they make a whole.
        ChartKind::Bars | ChartKind::Levels => return None,
        ChartKind::Stacked if chart.whole.is_none() => return None,
        ChartKind::Share | ChartKind::Stars { .. } | ChartKind::Donut | ChartKind::Stacked => {
            return Some(fill(ChartMessages::of(lang).of_total, &[&percent(value / chart.base()?, lang)]));
        }
    };
    let before = chart.datum(before_series, before_item)?;
    let ratio = value / before.exact().filter(|value| *value > 0.0)?;
    let label = year(&before.label, lang);
    let since = if before_item == item { series_name(chart, before_series) } else { &label };
    Some(change(since, ratio - 1.0, lang))
}

#[cfg(test)]
mod tests {
    use super::{point_text, spoken};
    use crate::{
        chart::{Chart, ChartKind, Datum, Series},
        locale::Lang,
    };

    #[test]
    fn a_point_speaks_name_year_figure_and_place() {
        let data = vec![Datum::reported("民宿旅游", 2120.0, "2,120 万元")];
        let mut chart = Chart::new(ChartKind::Bars, "", vec![Series::new("产值", data)]);
        chart.date = "2025 年".into();
        assert_eq!(spoken(&chart, 0, 0, (11, 11), Lang::ZhHans), "民宿旅游，2025 年，2,120 万元，第 11 个，共 11 个");
        assert_eq!(spoken(&chart, 0, 0, (1, 11), Lang::En), "民宿旅游, 2025 年, 2,120 万元, 1 of 11");
    }

    #[test]
    fn a_tooltip_tells_the_change_only_between_exact_figures() {
        let mut after = Datum::reported("2024", 150.0, "150 万元");
        after.source = "年报".into();
        let data = vec![Datum::reported("2023", 100.0, "100 万元"), after];
        let mut chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data)]);
        let text = point_text(&chart, 0, 1, Lang::ZhHans).unwrap();
        assert_eq!((text.title.as_str(), text.figure.as_str()), ("2024 年", "150 万元"));
        assert_eq!(text.lines, ["比 2023 年增长 50%", "来源：年报"]);
        chart.series[0].data[0] = Datum::withheld("2023");
        assert_eq!(point_text(&chart, 0, 1, Lang::ZhHans).unwrap().lines, ["来源：年报"]);
    }
}
