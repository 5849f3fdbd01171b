//! Figures over the years, as lines.

use super::{super::profile_builder::ProfileBuilder, grouping::group_by_key};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::{figure::unit::Unit, indicator::YearFigure},
};

/// More lines than this cannot be told apart; the others get a chart of their own.
const MOST_LINES: usize = 6;

/// One line.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) name: &'a str,
    pub(super) years: &'a [YearFigure],
    /// Whether the figures are those of one person.
    pub(super) is_per_person: bool,
}

impl<'a> Line<'a> {
    /// The base unit of its figures.
    fn unit(&self) -> &'a str {
        self.years.first().map_or("", |year| year.figure.reading.unit().base())
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Lines of at least two years: those that share a unit in one chart.
    pub(super) fn line_charts(&self, title: &str, lines: impl Iterator<Item = Line<'a>>) -> Vec<Chart> {
        let groups = group_by_key(lines.filter(|line| line.years.len() >= 2), |line| (line.unit(), line.is_per_person));
        let charts = groups
            .iter()
            .flat_map(|((unit, _), lines)| lines.chunks(MOST_LINES).map(|lines| self.line_chart(title, unit, lines)));
        charts.collect()
    }

    fn line_chart(&self, title: &str, unit: &str, lines: &[Line<'a>]) -> Chart {
        let mut years: Vec<u16> = lines.iter().flat_map(|line| line.years).map(|year| year.year).collect();
        years.sort_unstable();
        years.dedup();
        let title = if let [only] = lines { only.name } else { title };
        let series = lines.iter().map(|line| self.line_series(line, &years)).collect();
        let mut chart = Chart::new(ChartKind::Line, title, series);
        chart.unit = locale::format::unit(&Unit::new(unit), self.lang());
        chart
    }

    /// A line as a series with a datum for each of the years; absent where the line has no figure.
    fn line_series(&self, line: &Line<'a>, years: &[u16]) -> Series {
        let mut data: Vec<Datum> = years.iter().map(|year| Datum::absent(year.to_string())).collect();
        for entry in line.years {
            let index = years.binary_search(&entry.year).ok();
            if let Some(datum) = index.and_then(|index| data.get_mut(index)) {
                self.set_reading(datum, &entry.figure.reading);
                datum.source = self.source_line_of(entry.figure.source.as_deref());
            }
        }
        Series::new(line.name, data)
    }
}
