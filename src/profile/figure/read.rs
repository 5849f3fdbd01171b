//! Figures out of a profile: a number, the notation, `null`, or an object that states the parts by name.

use super::{
    Bound, Extent, Figure, Quantity, Reading, Status,
    notation::scaled_unit,
    qualifier::narrow,
    unit::Unit,
    unreadable::{Reason, Unreadable},
};
use crate::profile::{
    decode::{Cursor, Read},
    json::{Json, Kind},
    problem::Problem,
};

impl Figure {
    fn missing() -> Self {
        Self::from(Reading { status: Status::Missing, extent: Extent::Untold(Unit::default()) })
    }
}

impl Default for Figure {
    fn default() -> Self {
        Self::missing()
    }
}

impl Read for Figure {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        let figure = match at.json() {
            Json::Null => Ok(Self::missing()),
            Json::Number(value) => Self::from_number(*value).ok_or(Reason::TooLong),
            Json::String(text) => Self::parse(text).map_err(|why| why.reason),
            Json::Object(_) => return self.read_parts(at),
            _ => return at.expected(Kind::Figure),
        };
        match figure {
            Ok(figure) => *self = figure,
            Err(reason) => return at.refuse(Problem::BadFigure(reason)),
        }
        true
    }

    fn reads_null(&self) -> bool {
        true
    }
}

impl Figure {
    /// Reads an object that states the parts.
    fn read_parts(&mut self, at: &Cursor<'_>) -> bool {
        let mut parts = Parts::default();
        let (mut as_of, mut source, mut note, mut headline) = (None, None, None, false);
        let read = at.record(
            &[],
            &mut [
                ("value", &mut parts.value),
                ("before", &mut parts.before),
                ("after", &mut parts.after),
                ("low", &mut parts.low),
                ("high", &mut parts.high),
                ("unit", &mut parts.unit),
                ("bound", &mut parts.bound),
                ("status", &mut parts.status),
                ("as_of", &mut as_of),
                ("source", &mut source),
                ("note", &mut note),
                ("headline", &mut headline),
            ],
        );
        if !read {
            return false;
        }
        match parts.assemble() {
            Ok(figure) => *self = Self { as_of, source, note, headline, ..figure },
            Err(why) => return at.refuse(Problem::BadFigure(why.reason)),
        }
        true
    }
}

/// A number, a text in the notation, or `null`: what may stand for one part of an object.
#[derive(Default)]
struct Plain(Figure);

impl Read for Plain {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        match at.json() {
            Json::Object(_) => at.expected(Kind::Figure),
            _ => self.0.read(at),
        }
    }

    fn reads_null(&self) -> bool {
        true
    }
}

/// The named parts of a figure's object, before they are put together.
#[derive(Default)]
struct Parts {
    value: Option<Plain>,
    before: Option<Plain>,
    after: Option<Plain>,
    low: Option<Plain>,
    high: Option<Plain>,
    unit: Option<String>,
    bound: Option<String>,
    status: Option<String>,
}

impl Parts {
    fn assemble(self) -> Result<Figure, Unreadable> {
        let said = Said {
            unit: self.unit.as_deref().map(scaled_unit).transpose()?,
            bound: self.bound.as_deref().map(bound).transpose()?,
            status: self.status.as_deref().map(status).transpose()?,
        };
        let later = match (self.value, self.after) {
            (Some(_), Some(_)) => return refuse(Reason::Contradiction),
            (value, after) => value.or(after),
        };
        let mut figure = match (later, self.low, self.high) {
            (Some(Plain(figure)), None, None) => figure,
            (None, Some(Plain(low)), Some(Plain(high))) => range(low, high)?,
            (None, None, None) if said.status.is_some_and(|status| !tells(status)) => Figure::missing(),
            (None, None, None) => return refuse(if self.before.is_some() { Reason::Pair } else { Reason::NoNumber }),
            (Some(_), ..) => return refuse(Reason::Contradiction),
            (None, ..) => return refuse(Reason::Range),
        };
        let before = match (figure.before.take(), self.before) {
            (Some(_), Some(_)) | (None, Some(Plain(Figure { before: Some(_), .. }))) => return refuse(Reason::Pair),
            (None, Some(Plain(before))) => Some(before.reading),
            (before, None) => before,
        };
        if before.is_none() && said.is_nothing() {
            return Ok(figure);
        }
        let mut reading = figure.reading;
        said.qualify(&mut reading)?;
        let Some(mut before) = before else { return Ok(Figure::from(reading)) };
        said.measure(&mut before)?;
        Figure::pair(before, reading).map_or_else(|| refuse(Reason::Pair), Ok)
    }
}

fn range(low: Figure, high: Figure) -> Result<Figure, Unreadable> {
    let end = |figure: Figure| match figure.reading {
        Reading { status: Status::Actual, extent: Extent::Single(Bound::Exact, quantity) }
            if figure.before.is_none() =>
        {
            Ok(quantity)
        }
        _ => refuse(Reason::Range),
    };
    Reading::range(Status::Actual, end(low)?, end(high)?)
        .map_or_else(|| refuse(Reason::Range), |reading| Ok(Figure::from(reading)))
}

/// What an object states beside its value.
struct Said {
    unit: Option<(u8, Unit)>,
    /// Nothing inside for `range`, which the parts of the object must be.
    bound: Option<Option<Bound>>,
    status: Option<Status>,
}

impl Said {
    const fn is_nothing(&self) -> bool {
        self.unit.is_none() && self.bound.is_none() && self.status.is_none()
    }

    /// Adds all to the reading that the object is about.
    fn qualify(&self, reading: &mut Reading) -> Result<(), Unreadable> {
        self.measure(reading)?;
        let agrees = match (self.bound, &mut reading.extent) {
            (None, _) | (Some(None), Extent::Range(..)) => true,
            (Some(Some(said)), Extent::Single(bound, _)) => narrow(bound, said),
            (Some(_), _) => false,
        };
        let agrees = agrees
            && match (self.status, reading.status) {
                (None | Some(Status::Actual), Status::Actual | Status::Withheld | Status::Missing) | (None, _) => true,
                (Some(said), Status::Missing) if !tells(said) => {
                    reading.status = said;
                    true
                }
                (Some(said), _) if reading.is_told() && tells(said) => narrow(&mut reading.status, said),
                (Some(said), known) => said == known,
            };
        if agrees { Ok(()) } else { refuse(Reason::Contradiction) }
    }

    /// Adds the unit where the value has none.
    fn measure(&self, reading: &mut Reading) -> Result<(), Unreadable> {
        match &mut reading.extent {
            Extent::Untold(unit) => self.name(unit, 0).map(drop),
            Extent::Single(_, quantity) => self.scale(quantity),
            Extent::Range(low, high) => self.scale(low).and_then(|()| self.scale(high)),
        }
    }

    fn scale(&self, quantity: &mut Quantity) -> Result<(), Unreadable> {
        quantity.power += self.name(&mut quantity.unit, quantity.power)?;
        if quantity.in_base().is_some() { Ok(()) } else { refuse(Reason::TooLong) }
    }

    /// Sets the unit and gives the power of ten that it adds to the one there is.
    fn name(&self, known: &mut Unit, scaled: u8) -> Result<u8, Unreadable> {
        match &self.unit {
            None => Ok(0),
            Some((power, said)) if known.name().is_empty() => {
                *known = said.clone();
                Ok(*power)
            }
            Some((power, said)) if said == known && (*power == 0 || *power == scaled) => Ok(0),
            Some(_) => refuse(Reason::Contradiction),
        }
    }
}

const fn tells(status: Status) -> bool {
    !matches!(status, Status::Withheld | Status::Missing)
}

fn bound(word: &str) -> Result<Option<Bound>, Unreadable> {
    Ok(Some(match word {
        "exact" => Bound::Exact,
        "about" => Bound::About,
        "nearly" => Bound::Nearly,
        "over" => Bound::Over,
        "at_least" => Bound::AtLeast,
        "at_most" => Bound::AtMost,
        "under" => Bound::Under,
        "range" => return Ok(None),
        _ => return refuse(Reason::Word),
    }))
}

fn status(word: &str) -> Result<Status, Unreadable> {
    Ok(match word {
        "actual" => Status::Actual,
        "projected" => Status::Projected,
        "planned" => Status::Planned,
        "withheld" => Status::Withheld,
        "missing" => Status::Missing,
        _ => return refuse(Reason::Word),
    })
}

/// Refuses an object; no place in a text is to blame.
fn refuse<T>(reason: Reason) -> Result<T, Unreadable> {
    Err(Unreadable { reason, at: 0 })
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
