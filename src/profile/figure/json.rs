//! Figures in JSON: a number, the notation, `null`, or an object that states the parts by name.

use super::{Bound, Change, Extent, Figure, Reading, Status, agree, error::Reason, notation::scaled_unit, unit::Unit};
use crate::profile::{
    date::Date,
    decode::{Decode, FieldNames, JsonCursor, Unread},
    json::{Json, JsonType},
    problem::Problem,
    text::Text,
};

impl Default for Figure {
    /// The meaning of `null`: a figure that nobody has.
    fn default() -> Self {
        Self::from(Reading { status: Status::Missing, extent: Extent::NotReported(Unit::default()), change: None })
    }
}

impl Decode for Figure {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        let figure = match cursor.json() {
            Json::Null => Ok(Self::default()),
            Json::Number(value) => Self::from_number(*value).ok_or(Reason::TooLong),
            Json::String(text) => Self::parse(text).map_err(|error| error.reason),
            Json::Object(_) => {
                let mut object = FigureObject::default();
                object.decode(cursor)?;
                object.into_figure()
            }
            _ => return Err(cursor.wrong_type(JsonType::Figure)),
        };
        *self = figure.map_err(|reason| cursor.reject(Problem::BadFigure(reason)))?;
        Ok(())
    }

    fn decodes_null(&self) -> bool {
        true
    }
}

/// A figure as an object that states its parts by name.
#[derive(Default)]
struct FigureObject {
    value: Option<Part>,
    after: Option<Part>,
    low: Option<Part>,
    high: Option<Part>,
    before: Option<Part>,
    unit: Option<String>,
    bound: Option<String>,
    status: Option<String>,
    change: Option<String>,
    as_of: Option<Date>,
    source: Option<String>,
    note: Option<Text>,
    headline: bool,
}

impl FigureObject {
    const FIELD_NAMES: FieldNames = FieldNames {
        all: &[
            "value", "after", "low", "high", "before", "unit", "bound", "status", "change", "as_of", "source", "note",
            "headline",
        ],
        required: 0,
        either: &[],
    };

    /// The parts with their names.
    fn parts(&self) -> [(&'static str, &Option<Part>); 5] {
        [
            ("value", &self.value),
            ("after", &self.after),
            ("low", &self.low),
            ("high", &self.high),
            ("before", &self.before),
        ]
    }
}

impl Decode for FigureObject {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        let fields: &mut [&mut dyn Decode] = &mut [
            &mut self.value,
            &mut self.after,
            &mut self.low,
            &mut self.high,
            &mut self.before,
            &mut self.unit,
            &mut self.bound,
            &mut self.status,
            &mut self.change,
            &mut self.as_of,
            &mut self.source,
            &mut self.note,
            &mut self.headline,
        ];
        cursor.record(Self::FIELD_NAMES, fields)?;
        // Without a part that was rejected, the rest of the figure would mislead.
        let is_lost = |(name, part): (&str, &Option<Part>)| part.is_none() && cursor.json().get(name).is_some();
        if self.parts().into_iter().any(is_lost) { Err(Unread::Rejected) } else { Ok(()) }
    }
}

/// One part of an object: a number, a text in the notation, or `null`.
#[derive(Default)]
struct Part(Figure);

impl Decode for Part {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        match cursor.json() {
            Json::Object(_) => Err(cursor.wrong_type(JsonType::Figure)),
            _ => self.0.decode(cursor),
        }
    }

    fn decodes_null(&self) -> bool {
        true
    }
}

impl FigureObject {
    /// Puts the parts together.
    fn into_figure(self) -> Result<Figure, Reason> {
        let properties = Properties {
            unit: self.unit.as_deref().map(scaled_unit).transpose().map_err(|error| error.reason)?,
            bound: self.bound.as_deref().map(stated_bound).transpose()?,
            status: self.status.as_deref().map(stated_status).transpose()?,
            change: self.change.as_deref().map(stated_change).transpose()?,
        };
        let mut figure = match (self.value, self.after, self.low, self.high) {
            (Some(Part(figure)), None, None, None) | (None, Some(Part(figure)), None, None) => figure,
            (None, None, Some(Part(low)), Some(Part(high))) => Figure::from(range(low, high)?),
            (None, None, None, None) if properties.status.is_some_and(|status| !status.is_reported()) => {
                Figure::default()
            }
            (None, None, None, None) if self.before.is_some() => return Err(Reason::Pair),
            (None, None, None, None) => return Err(Reason::NoNumber),
            (None, None, ..) => return Err(Reason::Range),
            _ => return Err(Reason::Contradiction),
        };
        figure.as_of = self.as_of;
        figure.source = self.source;
        figure.note = self.note;
        figure.headline = self.headline;
        if self.before.is_none() && properties.is_empty() {
            return Ok(figure);
        }
        // The text as written does not show what the object adds to it.
        figure.written = None;
        if let Some(Part(earlier)) = self.before {
            if figure.before.is_some() || earlier.before.is_some() {
                return Err(Reason::Pair);
            }
            figure.before = Some(earlier.reading);
        }
        properties.qualify(&mut figure.reading)?;
        if let Some(before) = &mut figure.before {
            properties.measure(&mut before.extent)?;
            before.change = if before.is_reported() { figure.reading.change } else { None };
        }
        if figure.agrees() { Ok(figure) } else { Err(Reason::Pair) }
    }
}

fn range(low: Figure, high: Figure) -> Result<Reading, Reason> {
    if low.before.is_some() || high.before.is_some() || low.reading.status != Status::Actual {
        return Err(Reason::Range);
    }
    low.reading.up_to(high.reading).map_err(|_| Reason::Range)
}

/// The properties that an object states beside its value.
struct Properties {
    /// A power of ten and a unit.
    unit: Option<(u8, Unit)>,
    bound: Option<StatedBound>,
    status: Option<Status>,
    change: Option<Change>,
}

/// A bound as an object states it.
#[derive(Clone, Copy)]
enum StatedBound {
    Single(Bound),
    /// The parts must be those of a range.
    Range,
}

fn stated_bound(name: &str) -> Result<StatedBound, Reason> {
    if name == "range" {
        return Ok(StatedBound::Range);
    }
    let bound = Bound::ALL.into_iter().find(|bound| bound.name() == name);
    bound.map(StatedBound::Single).ok_or(Reason::Word)
}

fn stated_status(name: &str) -> Result<Status, Reason> {
    Status::ALL.into_iter().find(|status| status.name() == name).ok_or(Reason::Word)
}

fn stated_change(name: &str) -> Result<Change, Reason> {
    Change::ALL.into_iter().find(|change| change.name() == name).ok_or(Reason::Word)
}

impl Properties {
    fn is_empty(&self) -> bool {
        self.unit.is_none() && self.bound.is_none() && self.status.is_none() && self.change.is_none()
    }

    /// Adds all to the reading that the object is about.
    fn qualify(&self, reading: &mut Reading) -> Result<(), Reason> {
        self.measure(&mut reading.extent)?;
        match (self.bound, &mut reading.extent) {
            (None, _) | (Some(StatedBound::Range), Extent::Range(..)) => {}
            (Some(StatedBound::Single(stated)), Extent::Single(bound, _)) => agree(bound, stated)?,
            (Some(_), _) => return Err(Reason::Contradiction),
        }
        if reading.is_reported() {
            reading.change = match (self.change, reading.change) {
                (Some(stated), Some(known)) if stated != known => return Err(Reason::Contradiction),
                (stated, known) => stated.or(known),
            };
        }
        match (self.status, reading.status) {
            (None, _) | (Some(Status::Actual), Status::Withheld | Status::Missing) => Ok(()),
            (Some(Status::Withheld), Status::Missing) => {
                reading.status = Status::Withheld;
                Ok(())
            }
            (Some(stated), known) if stated.is_reported() || stated == known => agree(&mut reading.status, stated),
            (Some(_), _) => Err(Reason::Contradiction),
        }
    }

    /// Adds the unit where the value has none.
    fn measure(&self, extent: &mut Extent) -> Result<(), Reason> {
        match extent {
            Extent::NotReported(unit) => self.add_unit(unit, &mut 0)?,
            Extent::Single(_, quantity) => self.add_unit(&mut quantity.unit, &mut quantity.power)?,
            Extent::Range(low, high) => {
                self.add_unit(&mut low.unit, &mut low.power)?;
                self.add_unit(&mut high.unit, &mut high.power)?;
            }
        }
        if extent.fits() { Ok(()) } else { Err(Reason::TooLong) }
    }

    fn add_unit(&self, unit: &mut Unit, power: &mut u8) -> Result<(), Reason> {
        let Some((stated_power, stated_unit)) = &self.unit else { return Ok(()) };
        if unit.name().is_empty() && unit.per().is_empty() {
            *unit = stated_unit.clone();
            *power += stated_power;
        } else if unit != stated_unit || *stated_power != 0 && stated_power != power {
            return Err(Reason::Contradiction);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::{decode::decode, figure::Figure, report::Report};

    fn figure(json: &str) -> (Option<Figure>, Report) {
        decode(&serde_json::from_str(json).unwrap(), Report::default())
    }

    fn read(json: &str) -> Result<String, &'static str> {
        let (figure, report) = figure(json);
        figure.map(|figure| figure.notation()).ok_or_else(|| report.errors().next().unwrap().problem.code())
    }

    #[test]
    fn every_form_of_the_format_is_read() {
        for (json, notation) in [
            ("26", "26"),
            ("-3", "-3"),
            ("47.1", "47.1"),
            ("1e3", "1000"),
            ("null", "—"),
            (r#""1000余人次""#, "超过1000人次"),
            (r#"{"value": 1000, "bound": "over", "unit": "人次", "status": "projected"}"#, "预计超过1000人次"),
            (r#"{"value": "1639.27万元", "source": "s1"}"#, "1639.27万元"),
            (r#"{"value": 1639.27, "unit": "万元"}"#, "1639.27万元"),
            (r#"{"value": "2万", "unit": "元"}"#, "2万元"),
            (r#"{"value": "5个", "unit": "个"}"#, "5个"),
            (r#"{"value": "5万元", "unit": "万元"}"#, "5万元"),
            (r#"{"value": "近5个", "status": "planned"}"#, "计划近5个"),
            (r#"{"value": "约5个", "bound": "about"}"#, "约5个"),
            (r#"{"value": "*%"}"#, "*%"),
            (r#"{"value": "*", "unit": "户"}"#, "*户"),
            (r#"{"value": null, "unit": "户"}"#, "—户"),
            (r#"{"status": "withheld", "unit": "%"}"#, "*%"),
            (r#"{"value": null, "status": "withheld"}"#, "*"),
            (r#"{"status": "missing"}"#, "—"),
            (r#"{"low": 2, "high": 5, "unit": "万元"}"#, "2万元~5万元"),
            (r#"{"low": "2万元", "high": "5万元", "bound": "range"}"#, "2万元~5万元"),
            (r#"{"low": 2, "high": "5万元", "status": "planned"}"#, "计划2万元~5万元"),
            (r#"{"before": 29.5, "after": 60.4, "unit": "%"}"#, "29.5%→60.4%"),
            (r#"{"before": "29.5%", "after": "60.4%"}"#, "29.5%→60.4%"),
            (r#"{"before": null, "value": "60.4%"}"#, "—%→60.4%"),
            (r#"{"value": "29.5→60.4%"}"#, "29.5%→60.4%"),
            (r#"{"value": "29.5→60.4", "unit": "%", "status": "projected"}"#, "29.5%→预计60.4%"),
            (r#"{"before": 5, "low": 6, "high": 8, "unit": "个"}"#, "5个→6个~8个"),
            (r#"{"value": 5, "colour": ["red"]}"#, "5"),
            (r#"{"value": 12.3, "unit": "%", "change": "growth"}"#, "增长12.3%"),
            (r#"{"value": "减少12户"}"#, "减少12户"),
            (r#"{"value": 800, "unit": "元/亩"}"#, "800元/亩"),
        ] {
            assert_eq!(read(json).as_deref(), Ok(notation), "{json}");
        }
    }

    #[test]
    fn what_does_not_fit_together_is_refused_with_its_code() {
        for (json, code) in [
            (r#""abc""#, "figure-no-number"),
            (r#""""#, "figure-empty"),
            ("1e300", "figure-too-long"),
            ("18446744073709551615", "figure-too-long"),
            ("{}", "figure-no-number"),
            (r#"{"source": "s1"}"#, "figure-no-number"),
            (r#"{"value": "5个", "unit": "家"}"#, "figure-contradiction"),
            (r#"{"value": "5元", "unit": "万元"}"#, "figure-contradiction"),
            (r#"{"value": "约5个", "bound": "over"}"#, "figure-contradiction"),
            (r#"{"value": "预计5个", "status": "actual"}"#, "figure-contradiction"),
            (r#"{"value": 5, "status": "withheld"}"#, "figure-contradiction"),
            (r#"{"value": "*", "bound": "over"}"#, "figure-contradiction"),
            (r#"{"value": "*", "status": "missing"}"#, "figure-contradiction"),
            (r#"{"value": null, "status": "projected"}"#, "figure-contradiction"),
            (r#"{"value": 5, "bound": "range"}"#, "figure-contradiction"),
            (r#"{"value": 5, "after": 6}"#, "figure-contradiction"),
            (r#"{"value": 5, "low": 6, "high": 7}"#, "figure-contradiction"),
            (r#"{"low": 6}"#, "figure-range"),
            (r#"{"low": 6, "high": 5}"#, "figure-range"),
            (r#"{"low": "约6", "high": 8}"#, "figure-range"),
            (r#"{"before": 6}"#, "figure-pair"),
            (r#"{"before": "6人", "after": "7户"}"#, "figure-pair"),
            (r#"{"before": "1→2", "after": 3}"#, "figure-pair"),
            (r#"{"value": 5, "bound": "roughly"}"#, "figure-word"),
            (r#"{"value": 5, "status": "soon"}"#, "figure-word"),
            (r#"{"value": 5, "change": "more"}"#, "figure-word"),
            (r#"{"value": "增加5户", "change": "decrease"}"#, "figure-contradiction"),
            (r#"{"value": 5, "unit": "5个"}"#, "figure-unit"),
            (r#"{"value": 999999999999999999, "unit": "万元"}"#, "figure-too-long"),
            ("[5]", "wrong-type"),
            ("true", "wrong-type"),
        ] {
            assert_eq!(read(json), Err(code), "{json}");
        }
    }

    #[test]
    fn what_stands_around_a_figure_is_kept() {
        let json = r#"{"value": "1639.27万元", "as_of": "2022-12", "source": "s1", "note": "operating income"}"#;
        let figure = figure(json).0.unwrap();
        assert_eq!(figure.written.as_deref(), Some("1639.27万元"));
        assert_eq!(figure.as_of.map(|date| date.to_string()).as_deref(), Some("2022-12"));
        assert_eq!(figure.source.as_deref(), Some("s1"));
        assert_eq!(figure.note.unwrap().pick(&[]).0, "operating income");
        // No text as written can show a note that the object adds.
        let figure = self::figure(r#"{"value": "5", "unit": "个"}"#).0.unwrap();
        assert_eq!(figure.written, None);
    }
}
