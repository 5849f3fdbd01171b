//! Facts as the data of charts.

use super::super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::{
    chart::{Chart, ChartKind, Datum, Series},
    locale,
    profile::figure::{Bound, Extent, Qualifier, Reading, decimal::Decimal},
};

impl<'a> ProfileBuilder<'a> {
    /// A chart of figures that hold at the date of the profile.
    pub(super) fn dated_chart(&self, kind: ChartKind, title: &str, series: Vec<Series>) -> Chart {
        let mut chart = Chart::new(kind, title, series);
        if let Some(date) = self.profile.as_of {
            chart.date = locale::format::date(&date, self.lang());
        }
        chart
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
        let note = fact.note.map_or("", |note| self.plain(note));
        let [origin, class] = fact.tags;
        let said: Vec<&str> =
            [meaning.as_str(), origin, class, note].into_iter().filter(|part| !part.is_empty()).collect();
        datum.meaning = said.join(self.messages.list_separator);
        if let Some(date) = fact.as_of {
            datum.date = locale::format::date(&date, self.lang());
        }
        datum.source = self.source_line_of(fact.source);
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
