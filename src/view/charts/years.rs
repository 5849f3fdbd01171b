//! Figures over the years, as lines.

use super::{
    super::{
        order::{firsts, sorted},
        profile_builder::ProfileBuilder,
    },
    comparison::ComparisonKey,
    grouping::group_by_key,
};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::{
        date::Date,
        figure::{Change, Figure, unit::Dimension},
        indicator::{Indicator, YearFigure},
    },
};

/// More lines than this cannot be told apart; the others get a chart of their own.
const MOST_LINES: usize = 6;

/// One line: the times of a series that can be compared.
pub(super) struct Line<'a> {
    name: String,
    points: Vec<&'a YearFigure>,
    key: ComparisonKey,
    /// The source of the times that name none themselves.
    source: Option<&'a str>,
}

/// A series as lines, and the times that stand on none: the only figure in their unit, before-and-after pairs, a second figure of one time.
struct SplitSeries<'a> {
    lines: Vec<(ComparisonKey, Vec<&'a YearFigure>)>,
    rest: Vec<&'a YearFigure>,
}

/// The common ground of the times of one line, borrowed from their figures.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Kind<'a> {
    dimension: Dimension,
    base: &'a str,
    per: &'a str,
    change: Option<Change>,
}

impl<'a> Kind<'a> {
    fn of(figure: &'a Figure) -> Self {
        let unit = figure.reading.unit();
        Self { dimension: unit.dimension(), base: unit.base(), per: unit.per(), change: figure.reading.change }
    }
}

fn split(series: &[YearFigure]) -> SplitSeries<'_> {
    let key_at = |index: usize| series.get(index).map(|entry| (entry.figure.before.is_some(), entry.year));
    let firsts = firsts(series.len(), &|one, other| key_at(one).cmp(&key_at(other)));
    let (mut comparable, mut rest): (Vec<&YearFigure>, Vec<&YearFigure>) = (Vec::new(), Vec::new());
    for ((index, entry), first) in series.iter().enumerate().zip(firsts) {
        let is_comparable = entry.figure.before.is_none() && index == first;
        let list = if is_comparable { &mut comparable } else { &mut rest };
        list.push(entry);
    }
    // A withheld figure need not name its unit: it is a gap in the line of the others.
    let usual = comparable.iter().find(|entry| entry.figure.reading.is_reported());
    let usual = usual.map(|entry| Kind::of(&entry.figure));
    let comparable = comparable.into_iter().map(|entry| {
        let gap = usual.filter(|_| !entry.figure.reading.is_reported());
        (gap.unwrap_or_else(|| Kind::of(&entry.figure)), entry)
    });
    let groups = group_by_key(comparable, |(kind, _)| *kind);
    let groups = groups.into_iter().map(|(_, entries)| entries.into_iter().map(|(_, entry)| entry).collect::<Vec<_>>());
    let mut lines = Vec::new();
    for entries in groups {
        match entries.iter().find(|entry| entry.figure.reading.is_reported()) {
            Some(reported) if is_line(&entries) => lines.push((ComparisonKey::of_figure(&reported.figure), entries)),
            _ => rest.extend(entries),
        }
    }
    SplitSeries { lines, rest }
}

/// Whether times make a line: a single figure is none, whatever is withheld beside it.
fn is_line(entries: &[&YearFigure]) -> bool {
    entries.iter().filter(|entry| entry.figure.reading.is_reported()).count() >= 2
}

/// The last time of a series.
pub(in crate::view) fn latest(series: &[YearFigure]) -> Option<&YearFigure> {
    series.iter().max_by_key(|entry| entry.year)
}

/// The times of a series that compare with its latest one, in their order; none before a break.
pub(in crate::view) fn comparable_times(series: &[YearFigure]) -> Vec<&YearFigure> {
    let Some(latest) = latest(series) else { return Vec::new() };
    let holds_latest = |points: &Vec<&YearFigure>| points.iter().any(|entry| std::ptr::eq(*entry, latest));
    let mut times = split(series).lines.into_iter().map(|(_, points)| points).find(holds_latest).unwrap_or_default();
    times.sort_by_key(|entry| entry.year);
    let start = times.iter().rposition(|entry| entry.r#break.is_some()).unwrap_or_default();
    times.split_off(start)
}

impl<'a> ProfileBuilder<'a> {
    /// The times of a typed field's series that no chart shows.
    pub(in crate::view) fn uncharted_years(&self, series: &'a [YearFigure]) -> Vec<&'a YearFigure> {
        split(series).rest
    }

    /// The times of a free figure's series that no chart shows: all of them where the figure stands inside an entry.
    pub(in crate::view) fn uncharted(&self, indicator: &'a Indicator) -> Vec<&'a YearFigure> {
        let series = &indicator.series;
        if self.is_charted(indicator) { split(series).rest } else { series.iter().collect() }
    }

    /// Whether a free figure stands in a section of its own accord, where its series has a chart.
    fn is_charted(&self, indicator: &Indicator) -> bool {
        self.profile.figures.as_ptr_range().contains(&std::ptr::from_ref(indicator))
    }

    /// The lines of a series.
    pub(super) fn lines(&self, name: &str, series: &'a [YearFigure], source: Option<&'a String>) -> Vec<Line<'a>> {
        let source = source.map(String::as_str);
        let line = |(key, points)| Line { name: name.to_owned(), points, key, source };
        split(series).lines.into_iter().map(line).collect()
    }

    /// The series of free figures, each with the name of its figure.
    pub(in crate::view) fn series_charts(&self, indicators: &[&'a Indicator]) -> Vec<Chart> {
        let charts = indicators.iter().flat_map(|indicator| {
            let name = self.indicator_title(indicator);
            self.line_charts(&name, self.lines(&name, &indicator.series, indicator.source.as_ref()))
        });
        charts.collect()
    }

    /// Lines of at least two years: those that share a unit in one chart.
    pub(super) fn line_charts(&self, title: &str, lines: Vec<Line<'a>>) -> Vec<Chart> {
        let groups = group_by_key(lines, |line| line.key.clone());
        let charts = groups
            .iter()
            .flat_map(|(key, lines)| lines.chunks(MOST_LINES).map(|lines| self.line_chart(title, key, lines)));
        charts.collect()
    }

    fn line_chart(&self, title: &str, key: &ComparisonKey, lines: &[Line<'a>]) -> Chart {
        let mut dates: Vec<Date> = lines.iter().flat_map(|line| &line.points).map(|point| point.year).collect();
        dates.sort_unstable();
        dates.dedup();
        let title = if let [only] = lines { &only.name } else { title };
        let series = lines.iter().map(|line| self.line_series(line, &dates)).collect();
        let mut chart = Chart::new(ChartKind::Line, title, series);
        chart.unit = key.unit_name(self.lang());
        // A date that all figures share is said once for all; years at the axis are not such a date.
        let mut dates = lines.iter().flat_map(|line| &line.points).map(|point| point.figure.as_of);
        let shared = dates.next().flatten().filter(|first| dates.all(|date| date == Some(*first)));
        chart.date = self.optional_date(shared);
        chart
    }

    /// A line as a series with a datum for each of the dates; absent where the line has no figure.
    fn line_series(&self, line: &Line<'a>, dates: &[Date]) -> Series {
        let year_at = |index: usize| line.points.get(index).map(|point| point.year);
        let by_year = sorted(line.points.len(), &|one, other| year_at(one).cmp(&year_at(other)));
        let mut points = by_year.iter().filter_map(|index| line.points.get(*index)).peekable();
        let data = dates.iter().map(|date| {
            let mut datum = Datum::absent(self.date_label(*date));
            if let Some(point) = points.next_if(|point| point.year == *date) {
                self.set_reading(&mut datum, &point.figure.reading);
                datum.source = self.source_line_of(point.figure.source.as_deref().or(line.source));
                datum.breaks_series = point.r#break.is_some();
                let broken = point.r#break.as_ref().map(|text| [self.messages.series_break, self.plain(text)].concat());
                let note = point.figure.note.as_ref().map(|note| self.plain(note).to_owned());
                let meaning = locale::format::meaning(&point.figure, self.lang());
                let said: Vec<String> = [meaning, broken, note].into_iter().flatten().collect();
                datum.meaning = said.join(self.messages.list_separator);
                if let Some(date) = point.figure.as_of {
                    datum.date = locale::format::date(&date, self.lang());
                }
            }
            datum
        });
        Series::new(&line.name, data.collect())
    }

    /// A date on an axis: a plain year in digits only.
    fn date_label(&self, date: Date) -> String {
        if date == Date::of_year(date.first.year) { date.to_string() } else { locale::format::date(&date, self.lang()) }
    }
}
