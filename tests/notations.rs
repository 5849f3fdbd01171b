//! Three hundred figures as local governments write them, each with what a careful statistician reads in it: `notations.tsv`. Its columns
//! are `text should value low high bound status dimension per change before remedy note`, `-` for none; a note that begins with
//! `ambiguous:` names the readings that are right too.

#![expect(clippy::unwrap_used, reason = "a row of the table that does not hold what its head says ends the test")]

use village_profile::profile::figure::{Change, Extent, Figure, Quantity, Reading, decimal::Decimal, unit::Dimension};

const COLUMNS: [&str; 13] = [
    "text",
    "should",
    "value",
    "low",
    "high",
    "bound",
    "status",
    "dimension",
    "per",
    "change",
    "before",
    "remedy",
    "note",
];

/// The cells of a row by their columns.
type Row<'a> = Vec<(&'a str, &'a str)>;

fn cell<'a>(row: &Row<'a>, column: &str) -> &'a str {
    row.iter().find(|(name, _)| *name == column).map(|(_, cell)| *cell).unwrap()
}

/// A row, and the rows that its note allows instead.
fn readings(line: &str) -> Vec<Row<'_>> {
    let row: Row<'_> = COLUMNS.into_iter().zip(line.split('\t')).collect();
    assert_eq!(row.len(), COLUMNS.len(), "{line}");
    let others: Vec<_> = cell(&row, "note")
        .split("alt[")
        .skip(1)
        .map(|other| {
            let mut row = row.clone();
            for change in other.split(']').next().unwrap().split(';') {
                let (column, cell) = change.split_once('=').unwrap();
                row.iter_mut().find(|(name, _)| *name == column).unwrap().1 = cell;
            }
            row
        })
        .collect();
    std::iter::once(row).chain(others).collect()
}

/// Spans of time and powers stand in the table in the unit that they are written in.
fn number(quantity: &Quantity) -> Decimal {
    match quantity.unit.dimension() {
        Dimension::Duration | Dimension::Power => quantity.unscaled().unwrap(),
        _ => quantity.in_base().unwrap().value,
    }
}

fn is_number(cell: &str, quantity: Option<&Quantity>) -> bool {
    match (cell, quantity.map(|quantity| number(quantity).to_f64())) {
        ("-", number) => number.is_none(),
        (_, None) => false,
        (cell, Some(number)) => {
            let wanted: f64 = cell.parse().unwrap();
            (wanted - number).abs() <= 1e-6 * wanted.abs().max(1e-3)
        }
    }
}

fn bound(reading: &Reading) -> &'static str {
    match &reading.extent {
        Extent::NotReported(_) => "-",
        Extent::Range(..) => "range",
        Extent::Single(bound, _) => bound.name(),
    }
}

fn single(reading: &Reading) -> Option<&Quantity> {
    match &reading.extent {
        Extent::Single(_, quantity) => Some(quantity),
        _ => None,
    }
}

fn is_dimension(cell: &str, reading: &Reading) -> bool {
    let dimension = reading.unit().dimension();
    match cell {
        "-" => !reading.is_reported(),
        // Spans of time and powers may have a dimension of their own.
        "count" => matches!(dimension, Dimension::Count | Dimension::Duration | Dimension::Power),
        cell => cell == dimension.name(),
    }
}

fn is_read_as(row: &Row<'_>, figure: &Figure) -> bool {
    let reading = &figure.reading;
    let (low, high) = reading.limits();
    let dash = |text: &'static str| if text.is_empty() { "-" } else { text };
    cell(row, "should") == "read"
        && is_number(cell(row, "value"), single(reading))
        && is_number(cell(row, "low"), low)
        && is_number(cell(row, "high"), high)
        && cell(row, "bound") == bound(reading)
        && cell(row, "status") == reading.status.name()
        && is_dimension(cell(row, "dimension"), reading)
        && cell(row, "per") == if reading.unit().per().is_empty() { "-" } else { reading.unit().per() }
        && cell(row, "change") == dash(reading.change.map_or("", Change::name))
        && is_number(cell(row, "before"), figure.before.as_ref().and_then(single))
}

#[test]
fn every_notation_is_read_as_a_careful_statistician_reads_it() {
    let table = include_str!("notations.tsv");
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        rows += 1;
        let allowed = readings(line);
        let text = cell(&allowed[0], "text");
        let read = Figure::parse(text);
        let holds = match &read {
            Ok(figure) => allowed.iter().any(|row| is_read_as(row, figure)),
            Err(_) => allowed.iter().any(|row| cell(row, "should") == "refuse"),
        };
        if !holds {
            let read = read.map(|figure| format!("{} {:?}", figure.notation(), figure.reading));
            wrong.push(format!("{line}\n    {read:?}"));
        }
    }
    assert_eq!(rows, 300);
    assert!(wrong.is_empty(), "{} rows are read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
