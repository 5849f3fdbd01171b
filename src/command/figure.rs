//! `village-profile figure TEXT...`: how each text is read.

use serde_json::{Number, Value, json};

use super::{Outcome, terminal};
use crate::{
    checker::problem::CheckerProblem,
    locale::{Lang, report},
    profile::{
        figure::{Change, Extent, Figure, Quantity, Reading, decimal::Decimal, unit::Dimension, unit::Unit},
        problem::Problem,
    },
};

/// Prints one object a text; exit code 1 where one of them is no figure.
pub(super) fn run(texts: &[String], lang: Lang) -> Outcome {
    let read: Vec<_> = texts.iter().map(|text| (text, Figure::parse(text))).collect();
    let code = u8::from(read.iter().any(|(_, figure)| figure.is_err()));
    let mut output = String::new();
    for (text, figure) in read {
        let object = match figure {
            Ok(figure) => described(text, &figure),
            Err(why) => {
                let problem = CheckerProblem::Reading(Problem::BadFigure(why.reason));
                json!({
                    "text": text,
                    "error": why.reason.code(),
                    "column": why.at + 1,
                    "message": report::message(&problem, text, lang),
                    "suggestion": report::suggestion(&problem, text, lang),
                })
            }
        };
        output.push_str(&terminal::json(&object.to_string()));
        output.push('\n');
    }
    Outcome { output, errors: String::new(), code }
}

fn described(text: &str, figure: &Figure) -> Value {
    let mut object = reading(text, &figure.reading);
    if let (Some(before), Value::Object(members)) = (&figure.before, &mut object) {
        members.insert("before".to_owned(), reading(text, before));
    }
    object
}

fn reading(text: &str, reading: &Reading) -> Value {
    let unit = reading.unit();
    let (low, high) = reading.limits();
    let single = match &reading.extent {
        Extent::Single(_, quantity) => Some(quantity),
        Extent::NotReported(_) | Extent::Range(..) => None,
    };
    json!({
        "text": text,
        "value": single.map(written),
        "low": low.map(written),
        "high": high.map(written),
        "bound": bound(&reading.extent),
        "status": reading.status.name(),
        "unit": scaled_unit(&reading.extent, unit),
        "dimension": unit.dimension().name(),
        "base_value": single.and_then(in_base),
        "base_low": low.and_then(in_base),
        "base_high": high.and_then(in_base),
        "base_unit": base_unit(unit),
        "per": Some(unit.per()).filter(|per| !per.is_empty()),
        "change": reading.change.map(Change::name),
    })
}

/// The value in the written unit, 1639.27 of 万元.
fn written(quantity: &Quantity) -> Value {
    number(quantity.value)
}

/// The value in the base unit of its dimension, rounded to six decimals where it has no exact one.
fn in_base(quantity: &Quantity) -> Option<Value> {
    if keeps_its_unit(&quantity.unit) {
        return quantity.unscaled().map(number);
    }
    quantity.in_base().map(|base| number(base.value))
}

fn base_unit(unit: &Unit) -> &str {
    if keeps_its_unit(unit) { unit.name() } else { unit.base() }
}

/// Spans of time and powers are told as they are written: no unit of them is everybody's base.
fn keeps_its_unit(unit: &Unit) -> bool {
    matches!(unit.dimension(), Dimension::Duration | Dimension::Power)
}

/// A decimal as a JSON number, digit by digit; a text where a float could not hold it.
fn number(value: Decimal) -> Value {
    let text = value.to_string();
    if value.to_f64().to_string() == value.trimmed().to_string() {
        let integer = text.parse::<i64>().map(Number::from).ok();
        return integer.or_else(|| Number::from_f64(value.to_f64())).map_or(Value::from(text), Value::Number);
    }
    text.parse::<i64>().map_or(Value::from(text), Value::from)
}

/// The unit with the scale that the value was written in: 万元.
fn scaled_unit(extent: &Extent, unit: &Unit) -> String {
    let scale = match extent {
        Extent::Single(_, quantity) | Extent::Range(_, quantity) if quantity.power > 0 => scale(quantity.power),
        _ => String::new(),
    };
    scale + unit.name()
}

/// A power of ten in Chinese scales, the greater ones behind as in 百万.
fn scale(power: u8) -> String {
    let (rest, great) = match power {
        12.. => (power - 12, "万亿"),
        8.. => (power - 8, "亿"),
        4.. => (power - 4, "万"),
        _ => (power, ""),
    };
    let small = match rest {
        2 => "百",
        3 => "千",
        _ => "",
    };
    [small, great].concat()
}

const fn bound(extent: &Extent) -> Option<&'static str> {
    match extent {
        Extent::NotReported(_) => None,
        Extent::Range(..) => Some("range"),
        Extent::Single(bound, _) => Some(bound.name()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::locale::Lang;

    use super::run;

    fn printed(text: &str) -> (Value, u8) {
        let outcome = run(&[text.to_owned()], Lang::En);
        (serde_json::from_str(&outcome.output).unwrap(), outcome.code)
    }

    #[test]
    fn a_figure_says_how_it_is_read() {
        assert_eq!(
            printed("1639.27万元").0,
            json!({
                "text": "1639.27万元", "value": 1639.27, "low": 1639.27, "high": 1639.27, "bound": "exact", "status": "actual",
                "unit": "万元", "dimension": "money", "base_value": 16392700, "base_low": 16392700, "base_high": 16392700,
                "base_unit": "元", "per": null, "change": null,
            })
        );
        for (text, member, value) in [
            ("预计5个", "status", json!("projected")),
            ("1000余人次", "bound", json!("over")),
            ("1000余人次", "low", json!(1000)),
            ("1000余人次", "high", json!(null)),
            ("30户以下", "high", json!(30)),
            ("2~5万元", "low", json!(2)),
            ("2~5万元", "bound", json!("range")),
            ("2~5万元", "value", json!(null)),
            ("*%", "status", json!("withheld")),
            ("*%", "dimension", json!("ratio")),
            ("29.5%→60.4%", "value", json!(60.4)),
            ("3百万千克", "unit", json!("百万千克")),
            ("3公顷", "base_value", json!(30000)),
            ("123456789012345678", "value", json!(123456789012345678i64)),
            ("0.123456789012345678", "value", json!("0.123456789012345678")),
        ] {
            assert_eq!(printed(text).0[member], value, "{text} {member}");
        }
        assert_eq!(printed("29.5%→60.4%").0["before"]["value"], json!(29.5));
    }

    #[test]
    fn what_is_no_figure_says_why_and_where() {
        let (object, code) = printed("约30余人");
        assert_eq!((code, &object["error"], &object["column"]), (1, &json!("figure-contradiction"), &json!(4)));
    }
}
