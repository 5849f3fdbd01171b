//! The unit of a number that stands alone in its cell.

use crate::{
    profile::{
        figure::{Figure, unit::Dimension},
        measure::Measure,
    },
    workbook::table::{Column, Table},
};

/// Whether a text is a figure of which the unit stands somewhere else.
pub(super) fn has_no_unit(text: &str) -> bool {
    Figure::parse(text).is_ok_and(|figure| figure.reading.unit().name().is_empty())
}

/// A number with the unit of its heading, else with the one of the table that fits, else with the one in which the measure is counted; and
/// whether the unit is open. No unit is guessed where there are several in use, such as 元 and 万元.
pub(super) fn with_unit(text: &str, column: &Column, table: &Table, measure: Option<Measure>) -> (String, bool) {
    if !has_no_unit(text) {
        return (text.to_owned(), false);
    }
    let is_money = is_amount(&column.heading);
    let wanted = measure.map(Measure::dimension).or(is_money.then_some(Dimension::Money));
    let fits = |unit: &&String| wanted.is_some_and(|wanted| dimension(unit) == Some(wanted));
    let usual = || measure.map(Measure::unit).filter(|unit| is_the_only_one(unit, text));
    match column.unit.as_deref().or_else(|| table.units.iter().find(fits).map(String::as_str)).or_else(usual) {
        Some(unit) => ([text, unit].concat(), false),
        None => (text.to_owned(), wanted.is_some() || !table.units.is_empty()),
    }
}

fn dimension(unit: &str) -> Option<Dimension> {
    Figure::parse(&["1", unit].concat()).ok().map(|figure| figure.reading.unit().dimension())
}

/// Whether everybody counts a thing in this unit. A share up to one may be meant either way.
fn is_the_only_one(unit: &str, number: &str) -> bool {
    match dimension(unit) {
        Some(
            Dimension::Persons | Dimension::PersonTimes | Dimension::Households | Dimension::Age | Dimension::Count,
        ) => true,
        Some(Dimension::Ratio) => number.parse::<f64>().is_ok_and(|number| number.abs() > 1.0),
        _ => false,
    }
}

/// Headings of amounts of money.
const AMOUNTS: [&str; 8] = ["产值", "收入", "投资", "资金", "资产", "负债", "利润", "金额"];

fn is_amount(heading: &str) -> bool {
    AMOUNTS.iter().any(|word| heading.contains(word))
}
