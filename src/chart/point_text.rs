//! What one point says: aloud, and in its tooltip.

use super::{
    data::{Chart, ChartKind},
    table::{self, date, has_series, series_name},
};
use crate::locale::{
    Lang,
    chart::{TextJoiner, messages, percent, rounded, year},
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
    let words = messages(lang);
    let (first, second) = names(chart, series, item, lang);
    let mut parts = TextJoiner::new(words.comma);
    parts.add(&first);
    parts.add(&second);
    // A name that is the date says it already.
    let when = date(chart, datum);
    if when != first && when != second {
        parts.add(when);
    }
    parts.add(datum.shown(lang));
    parts.say(words.position, &[&count(place.0, lang), &count(place.1, lang)]);
    parts.text
}

fn count(number: usize, lang: Lang) -> String {
    rounded(number as f64, 0, lang)
}

/// The tooltip of one datum; `None` where there is none.
#[must_use]
pub fn point_text(chart: &Chart, series: usize, item: usize, lang: Lang) -> Option<PointText> {
    let datum = chart.datum(series, item)?;
    let (mut relation, mut source) = (TextJoiner::new(""), TextJoiner::new(""));
    relate(chart, series, item, lang, &mut relation);
    if !table::source(chart, datum).is_empty() {
        source.say(messages(lang).source_line, &[table::source(chart, datum)]);
    }
    let mut lines = Vec::new();
    for &line in &[&datum.meaning, relation.text.as_str(), date(chart, datum), &source.text] {
        if !line.is_empty() {
            lines.push(line.to_owned());
        }
    }
    let mut title = TextJoiner::new(" · ");
    let (first, second) = names(chart, series, item, lang);
    title.add(&first);
    title.add(&second);
    Some(PointText { title: title.text, figure: datum.shown(lang).to_owned(), lines })
}

/// Item, which is read as a year where it is one, and series where there are several.
fn names(chart: &Chart, series: usize, item: usize, lang: Lang) -> (String, String) {
    let label = year(chart.label(item), lang);
    let name = if has_series(chart) { series_name(chart, series).to_owned() } else { String::new() };
    // Over time the series is the subject; otherwise the item is.
    if matches!(chart.kind, ChartKind::Line | ChartKind::Stacked) { (name, label) } else { (label, name) }
}

/// Says the share of the whole or the change since the one before, where both figures are exact.
fn relate(chart: &Chart, series: usize, item: usize, lang: Lang, line: &mut TextJoiner) -> Option<()> {
    let value = chart.datum(series, item)?.exact()?;
    let (before_series, before_item) = match chart.kind {
        ChartKind::Line => (series, item.checked_sub(1)?),
        ChartKind::Dumbbell => (series.checked_sub(1)?, item),
        // Bars stand side by side, and so do stacks; nobody said that they make a whole.
        ChartKind::Bars | ChartKind::Levels => return None,
        ChartKind::Stacked if chart.whole.is_none() => return None,
        ChartKind::Share | ChartKind::Stars { .. } | ChartKind::Donut | ChartKind::Stacked => {
            line.say(messages(lang).of_total, &[&percent(value / chart.base()?, lang)]);
            return Some(());
        }
    };
    let before = chart.datum(before_series, before_item)?;
    let ratio = value / before.exact().filter(|value| *value > 0.0)?;
    let label = year(&before.label, lang);
    line.change(if before_item == item { series_name(chart, before_series) } else { &label }, ratio - 1.0, lang);
    Some(())
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
        chart.when = "2025 年".into();
        assert_eq!(spoken(&chart, 0, 0, (11, 11), Lang::ZhHans), "民宿旅游，2025 年，2,120 万元，第 11 个，共 11 个");
        assert_eq!(spoken(&chart, 0, 0, (1, 11), Lang::En), "民宿旅游, 2025 年, 2,120 万元, 1 of 11");
    }

    #[test]
    fn a_tooltip_tells_the_change_only_between_exact_figures() {
        let mut after = Datum::reported("2024", 150.0, "150 万元");
        after.source = "年报".into();
        let data = vec![Datum::reported("2023", 100.0, "100 万元"), after];
        let mut chart = Chart::new(ChartKind::Line, "", vec![Series::new("", data)]);
        let told = point_text(&chart, 0, 1, Lang::ZhHans).unwrap();
        assert_eq!((told.title.as_str(), told.figure.as_str()), ("2024 年", "150 万元"));
        assert_eq!(told.lines, ["比 2023 年增长 50%", "来源：年报"]);
        chart.series[0].data[0] = Datum::withheld("2023");
        assert_eq!(point_text(&chart, 0, 1, Lang::ZhHans).unwrap().lines, ["来源：年报"]);
    }
}
