//! What one point says: aloud, and in its tooltip.

use super::{
    data::{Chart, Datum, Kind},
    table::{date, has_series, series_name, source},
};
use crate::locale::{
    Lang,
    chart::{change, join, of_total, position, source_line, words, year},
};

/// What a pointer, a finger or a key finds at one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tooltip {
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
    let mut parts = vec![title_parts(chart, series, item, lang)];
    let when = date(chart, datum);
    if !when.is_empty() && !parts.iter().flatten().any(|part| part == when) {
        parts.push(vec![when.to_owned()]);
    }
    parts.push(vec![datum.shown(lang).to_owned(), position(place.0, place.1, lang)]);
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    join(&parts, words(lang).comma)
}

/// The tooltip of one datum; `None` where there is none.
#[must_use]
pub fn tooltip(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<Tooltip> {
    let datum = chart.datum(series, item)?;
    let mut lines = Vec::new();
    if !datum.meaning.is_empty() {
        lines.push(datum.meaning.clone());
    }
    lines.extend(relation(chart, series, item, datum, lang));
    let when = date(chart, datum);
    if !when.is_empty() {
        lines.push(when.to_owned());
    }
    let source = source(chart, datum);
    if !source.is_empty() {
        lines.push(source_line(source, lang));
    }
    let title = join(&title_parts(chart, series, item, lang), " · ");
    Some(Tooltip { title, figure: datum.shown(lang).to_owned(), lines })
}

/// Series where there are several, and item; a year is read as one.
fn title_parts(chart: &Chart, series: usize, item: usize, lang: Lang) -> Vec<String> {
    let mut parts = Vec::new();
    let label = chart.label(item);
    if !label.is_empty() {
        parts.push(year(label, lang));
    }
    let name = series_name(chart, series);
    if has_series(chart) && !name.is_empty() {
        // Over time the series is the subject; otherwise the item is.
        let first = matches!(chart.kind, Kind::Line | Kind::Columns);
        parts.insert(if first { 0 } else { parts.len() }, name);
    }
    parts
}

/// The share of the whole or the change since the one before, where both figures are exact.
fn relation(chart: &Chart, series: usize, item: usize, datum: &Datum, lang: Lang) -> Option<String> {
    if !datum.is_exact() {
        return None;
    }
    let value = datum.amount()?;
    let ratio = |base: f64| (base > 0.0).then(|| value / base).filter(|ratio| ratio.is_finite());
    match chart.kind {
        Kind::Line | Kind::Columns => {
            let before = chart.datum(series, item.checked_sub(1)?)?;
            let base = before.is_exact().then(|| before.amount()).flatten()?;
            Some(change(&year(&before.label, lang), ratio(base)? - 1.0, lang))
        }
        Kind::Dumbbell => {
            let before = chart.datum(series.checked_sub(1)?, item)?;
            let base = before.is_exact().then(|| before.amount()).flatten()?;
            Some(change(&series_name(chart, series - 1), ratio(base)? - 1.0, lang))
        }
        Kind::Share | Kind::Donut | Kind::Stars { .. } => Some(of_total(ratio(chart.base()?)?, lang)),
        // Bars stand side by side; nobody said that they make a whole.
        Kind::Bars | Kind::Levels => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{spoken, tooltip};
    use crate::{
        chart::{Chart, Datum, Kind, Series},
        locale::Lang,
    };

    #[test]
    fn a_point_speaks_name_year_figure_and_place() {
        let data = vec![Datum::told("民宿旅游", 2120.0, "2,120 万元")];
        let mut chart = Chart::new(Kind::Bars, "", vec![Series::new("产值", data)]);
        chart.when = "2025 年".into();
        assert_eq!(spoken(&chart, 0, 0, (11, 11), Lang::ZhHans), "民宿旅游，2025 年，2,120 万元，第 11 个，共 11 个");
        assert_eq!(spoken(&chart, 0, 0, (1, 11), Lang::En), "民宿旅游, 2025 年, 2,120 万元, 1 of 11");
    }

    #[test]
    fn a_tooltip_tells_the_change_only_between_exact_figures() {
        let mut after = Datum::told("2024", 150.0, "150 万元");
        after.source = "年报".into();
        let data = vec![Datum::told("2023", 100.0, "100 万元"), after];
        let mut chart = Chart::new(Kind::Line, "", vec![Series::new("", data)]);
        let told = tooltip(&chart, 0, 1, Lang::ZhHans).unwrap();
        assert_eq!((told.title.as_str(), told.figure.as_str()), ("2024 年", "150 万元"));
        assert_eq!(told.lines, ["比 2023 年增长 50%", "来源：年报"]);
        chart.series[0].data[0] = Datum::withheld("2023");
        assert_eq!(tooltip(&chart, 0, 1, Lang::ZhHans).unwrap().lines, ["来源：年报"]);
    }
}
