//! The texts of one point: spoken, and in its tooltip.

use super::{
    data::Chart,
    kind::{Relation, spec},
};
use crate::locale::{
    Lang,
    chart::{ChartMessages, change},
    format::{percent, rounded, year},
    template::{capitalized, fill, join},
};

/// The tooltip of one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointText {
    /// The names of its item and of its series.
    pub title: String,
    /// The figure as written.
    pub figure: String,
    /// Meaning, share or change, date, source: those that there are.
    pub lines: Vec<String>,
}

/// One point for a screen reader: `民宿旅游，2025 年，2,120 万元，第11个，共11个`.
///
/// `position` is which of how many points, from 1.
#[must_use]
pub fn spoken(chart: &Chart, series: usize, item: usize, position: (usize, usize), lang: Lang) -> String {
    let Some(datum) = chart.datum(series, item) else { return String::new() };
    let messages = ChartMessages::of(lang);
    let (first, second) = names(chart, series, item, lang);
    // A name that is the date says it already.
    let date = Some(chart.date_of(datum)).filter(|date| *date != first && *date != second).unwrap_or_default();
    let count = |count: usize| rounded(count as f64, 0, lang);
    let position = fill(messages.position, &[&count(position.0), &count(position.1)]);
    join(&[&first, &second, date, datum.figure_text(lang), &position], messages.comma)
}

/// The tooltip of one datum; `None` where there is no such datum.
///
/// ```
/// use village_profile::{chart::{self, Chart, ChartKind, Datum, Series}, locale::Lang};
///
/// let years = [("2023", 100.0, "100 万元"), ("2024", 150.0, "150 万元")];
/// let data = years.map(|(year, value, written)| Datum::reported(year, value, written)).to_vec();
/// let chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data)]);
/// let text = chart::point_text(&chart, 0, 1, Lang::ZhHans).unwrap();
/// assert_eq!((text.title.as_str(), text.lines), ("2024年", vec!["比2023年增长50%".to_owned()]));
/// ```
#[must_use]
pub fn point_text(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<PointText> {
    let datum = chart.datum(series, item)?;
    let (first, second) = names(chart, series, item, lang);
    let relation = capitalized(&relation(chart, series, item, lang).unwrap_or_default());
    let source = match chart.source_of(datum) {
        "" => String::new(),
        source => fill(ChartMessages::of(lang).source_line, &[source]),
    };
    let mut lines = vec![datum.meaning.clone(), relation, chart.date_of(datum).to_owned(), source];
    lines.retain(|line| !line.is_empty());
    Some(PointText { title: join(&[&first, &second], " · "), figure: datum.figure_text(lang).to_owned(), lines })
}

/// The item, which is read as a year where it is one, and the series where there are several; the subject of the chart first.
fn names(chart: &Chart, series: usize, item: usize, lang: Lang) -> (String, String) {
    let label = year(chart.label(item), lang);
    let name = if chart.has_several_series() { chart.series_name(series).to_owned() } else { String::new() };
    if spec(&chart.kind).names_series_first() { (name, label) } else { (label, name) }
}

/// The share of the whole or the change since another figure, where both figures are exact.
fn relation(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<String> {
    let datum = chart.datum(series, item).filter(|datum| !datum.breaks_series)?;
    let value = datum.exact()?;
    let (before_series, before_item) = match spec(&chart.kind).relation(chart) {
        Relation::None => return None,
        Relation::ShareOfTotal => {
            return Some(fill(ChartMessages::of(lang).of_total, &[&percent(value / chart.total()?, lang)]));
        }
        Relation::SinceItemBefore => (series, item.checked_sub(1)?),
        Relation::SinceSeriesBefore => (series.checked_sub(1)?, item),
    };
    let before = chart.datum(before_series, before_item)?;
    let ratio = value / before.exact().filter(|value| *value > 0.0)?;
    let label = year(&before.label, lang);
    let since = if before_item == item { chart.series_name(before_series) } else { &label };
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
    fn a_point_speaks_name_year_figure_and_position() {
        let data = vec![Datum::reported("民宿旅游", 2120.0, "2,120 万元")];
        let mut chart = Chart::new(ChartKind::Bars, "", vec![Series::new("产值", data)]);
        chart.date = "2025 年".into();
        assert_eq!(spoken(&chart, 0, 0, (11, 11), Lang::ZhHans), "民宿旅游，2025 年，2,120 万元，第11个，共11个");
        assert_eq!(spoken(&chart, 0, 0, (1, 11), Lang::En), "民宿旅游, 2025 年, 2,120 万元, 1 of 11");
    }

    #[test]
    fn a_tooltip_states_the_change_only_between_exact_figures() {
        let mut after = Datum::reported("2024", 150.0, "150 万元");
        after.source = "年报".into();
        let data = vec![Datum::reported("2023", 100.0, "100 万元"), after];
        let mut chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data)]);
        let text = point_text(&chart, 0, 1, Lang::ZhHans).unwrap();
        assert_eq!((text.title.as_str(), text.figure.as_str()), ("2024年", "150 万元"));
        assert_eq!(text.lines, ["比2023年增长50%", "来源：年报"]);
        chart.series[0].data[0] = Datum::withheld("2023");
        assert_eq!(point_text(&chart, 0, 1, Lang::ZhHans).unwrap().lines, ["来源：年报"]);
    }
}
