//! Facts as the data of charts.

use super::super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::{
        date::Date,
        figure::{Bound, Extent, Figure, Qualifier, Reading, decimal::Decimal},
    },
};

impl<'a> ProfileBuilder<'a> {
    /// A chart of figures that hold at the date of the profile.
    pub(super) fn dated_chart(&self, kind: ChartKind, title: &str, series: Vec<Series>) -> Chart {
        let mut chart = Chart::new(kind, title, series);
        let date = self.optional_date(self.profile.as_of);
        let mut data = chart.series.iter_mut().flat_map(|series| &mut series.data);
        // No date stands over figures of another: then each says its own.
        if data.any(|datum| !datum.date.is_empty() && datum.date != date) {
            let undated =
                chart.series.iter_mut().flat_map(|series| &mut series.data).filter(|datum| datum.date.is_empty());
            undated.for_each(|datum| datum.date.clone_from(&date));
        } else {
            chart.date = date;
        }
        chart
    }

    /// A date in words; empty where there is none.
    pub(super) fn optional_date(&self, date: Option<Date>) -> String {
        date.map_or_else(String::new, |date| locale::format::date(&date, self.lang()))
    }

    /// Facts as one series.
    pub(super) fn series(&self, name: &str, facts: &[Fact<'a>]) -> Series {
        Series::new(name, facts.iter().map(|fact| self.datum(fact)).collect())
    }

    /// A fact as a datum, its value in the base unit.
    pub(super) fn datum(&self, fact: &Fact<'a>) -> Datum {
        let mut datum = Datum { label: self.fact_label(fact), ..Datum::default() };
        self.set_reading(&mut datum, &fact.figure.reading);
        if fact.figure.before.is_none() {
            datum.written = self.figure_text(fact.figure);
        }
        let meaning = locale::format::meaning(fact.figure, self.lang()).unwrap_or_default();
        let notes = fact.notes.map(|note| note.map_or("", |note| self.plain(note)));
        let said = [meaning.as_str()].into_iter().chain(fact.tags).chain(notes).filter(|part| !part.is_empty());
        let said: Vec<&str> = said.collect();
        datum.meaning = said.join(self.messages.list_separator);
        datum.date = self.optional_date(fact.as_of);
        let sources = fact.sources.into_iter().flatten().map(|source| self.source_line_of(Some(source)));
        datum.source = sources.collect::<Vec<_>>().join(self.messages.list_separator);
        datum
    }

    /// A figure as a datum without a label, in the base unit.
    pub(in crate::view) fn datum_of(&self, figure: &Figure) -> Datum {
        let mut datum = Datum::default();
        self.set_reading(&mut datum, &figure.reading);
        datum
    }

    /// Takes over a reading, in the base unit.
    pub(super) fn set_reading(&self, datum: &mut Datum, reading: &Reading) {
        datum.value = reading.base_value().map(Decimal::to_f64);
        datum.qualifier = Qualifier { bound: Bound::Exact, status: reading.status };
        match &reading.extent {
            Extent::Single(bound, _) => datum.qualifier.bound = *bound,
            Extent::Range(..) => {
                if let (Some(low), Some(high)) = reading.bounds() {
                    datum.range = Some((low.to_f64(), high.to_f64()));
                }
            }
            Extent::NotReported(_) => {}
        }
        datum.written = locale::format::reading(reading, self.lang());
    }
}
