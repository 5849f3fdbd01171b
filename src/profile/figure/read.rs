//! Figures out of a profile: a number, the notation, `null`, or an object that states the parts by name.

use std::mem;

use super::{
    Bound, Extent, Figure, Reading, Status, notation::scaled_unit, qualifier::narrow, unit::Unit, unreadable::Reason,
};
use crate::profile::{
    decode::{Decode, FieldNames, JsonCursor, Rejected},
    json::{Json, JsonType},
    problem::Problem,
};

impl Default for Figure {
    /// What `null` is: a figure that nobody has.
    #[inline(never)]
    fn default() -> Self {
        Self::from(Reading { status: Status::Missing, extent: Extent::NotReported(Unit::default()) })
    }
}

impl Decode for Figure {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        let figure = match cursor.json() {
            Json::Null => Ok(Self::default()),
            Json::Number(value) => Self::from_number(*value).ok_or(Reason::TooLong),
            Json::String(text) => Self::parse(text).map_err(|why| why.reason),
            Json::Object(_) => return self.decode_object(cursor),
            _ => return Err(cursor.wrong_type(JsonType::Figure)),
        };
        *self = figure.map_err(|reason| cursor.reject(Problem::BadFigure(reason)))?;
        Ok(())
    }

    fn decodes_null(&self) -> bool {
        true
    }
}

impl Figure {
    /// Reads an object that names the parts.
    fn decode_object(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        let mut parts: [Option<Plain>; 5] = Default::default();
        let mut words: [Option<String>; 3] = Default::default();
        {
            let [value, after, low, high, before] = &mut parts;
            let [unit, bound, status] = &mut words;
            let fields: &mut [&mut dyn Decode] = &mut [
                value,
                after,
                low,
                high,
                before,
                unit,
                bound,
                status,
                &mut self.as_of,
                &mut self.source,
                &mut self.note,
                &mut self.headline,
            ];
            cursor.record(FIELD_NAMES, fields)?;
        }
        // A part that stands there and was not read has been reported; what is left of the figure would mislead.
        let lost = PARTS.iter().zip(&parts).any(|(name, part)| part.is_none() && cursor.json().get(name).is_some());
        if lost {
            return Err(Rejected);
        }
        assemble(&mut parts, &words, self).map_err(|reason| cursor.reject(Problem::BadFigure(reason)))
    }
}

/// A number, a text in the notation, or `null`: what may stand for one part of an object.
#[derive(Default)]
struct Plain(Figure);

impl Decode for Plain {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        match cursor.json() {
            Json::Object(_) => Err(cursor.wrong_type(JsonType::Figure)),
            _ => self.0.decode(cursor),
        }
    }

    fn decodes_null(&self) -> bool {
        true
    }
}

/// What a figure may be put together from.
const PARTS: [&str; 5] = ["value", "after", "low", "high", "before"];

const FIELD_NAMES: FieldNames = FieldNames {
    all: &["value", "after", "low", "high", "before", "unit", "bound", "status", "as_of", "source", "note", "headline"],
    required: 0,
};

/// Puts the parts that an object names into a figure that is missing so far.
fn assemble(parts: &mut [Option<Plain>; 5], words: &[Option<String>; 3], figure: &mut Figure) -> Result<(), Reason> {
    let said = Said::new(words)?;
    let [value, after, low, high, before] = parts;
    match (value, after, low, high) {
        (Some(Plain(told)), None, None, None) | (None, Some(Plain(told)), None, None) => {
            mem::swap(&mut figure.reading, &mut told.reading);
            mem::swap(&mut figure.before, &mut told.before);
            mem::swap(&mut figure.written, &mut told.written);
        }
        (None, None, Some(Plain(low)), Some(Plain(high))) => {
            if low.before.is_some() || high.before.is_some() || low.reading.status != Status::Actual {
                return Err(Reason::Range);
            }
            low.reading.extend(&mut high.reading).map_err(|_| Reason::Range)?;
            mem::swap(&mut figure.reading, &mut low.reading);
        }
        (None, None, None, None) if said.status.is_some_and(|status| !tells(status)) => {}
        (None, None, None, None) if before.is_some() => return Err(Reason::Pair),
        (None, None, None, None) => return Err(Reason::NoNumber),
        (None, None, ..) => return Err(Reason::Range),
        _ => return Err(Reason::Contradiction),
    }
    if let Some(Plain(earlier)) = before.take() {
        if figure.before.is_some() || earlier.before.is_some() {
            return Err(Reason::Pair);
        }
        figure.before = Some(earlier.reading);
    } else if words.iter().all(Option::is_none) {
        return Ok(());
    }
    // What the object adds to, no text as written can show.
    figure.written = None;
    said.qualify(&mut figure.reading)?;
    if let Some(before) = &mut figure.before {
        said.measure(&mut before.extent)?;
    }
    if figure.agrees() { Ok(()) } else { Err(Reason::Pair) }
}

const BOUND_WORDS: &str = "exact about nearly over at_least at_most under range";
/// What each of the words says; nothing for a range, which the parts of the object must be.
static BOUNDS: [Option<Bound>; 8] = [
    Some(Bound::Exact),
    Some(Bound::About),
    Some(Bound::Nearly),
    Some(Bound::Over),
    Some(Bound::AtLeast),
    Some(Bound::AtMost),
    Some(Bound::Under),
    None,
];

const STATUS_WORDS: &str = "actual projected planned withheld missing";
static STATUSES: [Status; 5] = [Status::Actual, Status::Projected, Status::Planned, Status::Withheld, Status::Missing];

/// Which of the words this is.
fn index(word: &Option<String>, words: &str) -> Result<Option<usize>, Reason> {
    match word {
        Some(word) => words.split(' ').position(|known| known == word).map(Some).ok_or(Reason::Word),
        None => Ok(None),
    }
}

/// What an object states beside its value.
struct Said {
    unit: Option<(u8, Unit)>,
    bound: Option<Option<Bound>>,
    status: Option<Status>,
}

impl Said {
    /// Of the words for the unit, the bound and the status.
    fn new([unit, bound, status]: &[Option<String>; 3]) -> Result<Self, Reason> {
        Ok(Self {
            unit: match unit {
                Some(text) => Some(scaled_unit(text).map_err(|why| why.reason)?),
                None => None,
            },
            bound: index(bound, BOUND_WORDS)?.and_then(|index| BOUNDS.get(index).copied()),
            status: index(status, STATUS_WORDS)?.and_then(|index| STATUSES.get(index).copied()),
        })
    }

    /// Adds all to the reading that the object is about.
    fn qualify(&self, reading: &mut Reading) -> Result<(), Reason> {
        self.measure(&mut reading.extent)?;
        match (self.bound, &mut reading.extent) {
            (None, _) | (Some(None), Extent::Range(..)) => {}
            (Some(Some(said)), Extent::Single(bound, _)) => narrow(bound, said)?,
            (Some(_), _) => return Err(Reason::Contradiction),
        }
        match (self.status, reading.status) {
            (None, _) | (Some(Status::Actual), Status::Withheld | Status::Missing) => Ok(()),
            (Some(Status::Withheld), Status::Missing) => {
                reading.status = Status::Withheld;
                Ok(())
            }
            (Some(said), known) if tells(said) || said == known => narrow(&mut reading.status, said),
            (Some(_), _) => Err(Reason::Contradiction),
        }
    }

    /// Adds the unit where the value has none.
    fn measure(&self, extent: &mut Extent) -> Result<(), Reason> {
        match extent {
            Extent::NotReported(unit) => self.name(unit, &mut 0),
            Extent::Single(_, quantity) => self.name(&mut quantity.unit, &mut quantity.power),
            Extent::Range(low, high) => {
                self.name(&mut low.unit, &mut low.power)?;
                self.name(&mut high.unit, &mut high.power)
            }
        }?;
        if extent.fits() { Ok(()) } else { Err(Reason::TooLong) }
    }

    fn name(&self, known: &mut Unit, power: &mut u8) -> Result<(), Reason> {
        let Some((scale, said)) = &self.unit else { return Ok(()) };
        if known.name().is_empty() {
            *known = said.clone();
            *power += scale;
        } else if said != known || *scale != 0 && scale != power {
            return Err(Reason::Contradiction);
        }
        Ok(())
    }
}

const fn tells(status: Status) -> bool {
    !matches!(status, Status::Withheld | Status::Missing)
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
        // What the object adds to, no text as written can show.
        let figure = self::figure(r#"{"value": "5", "unit": "个"}"#).0.unwrap();
        assert_eq!(figure.written, None);
    }
}
