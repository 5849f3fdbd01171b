//! The order of the rows of a table: by a measure, the highest first or the lowest first, or as the editor gave it.

use std::cmp::Ordering;

use super::{bindings::Element, dom, url_state::UrlState};

/// The headings of a table, with buttons where it can be sorted: the first stands for the order that the editor gave.
const HEADINGS: &str = "[scope='col']";
const ROWS: &str = ".vp-entry";

/// The order of a column, as it is kept in the address: `2-descending`.
const DESCENDING: &str = "descending";
const ASCENDING: &str = "ascending";

/// The number of a row in the order that the editor gave.
const NUMBER: &str = "data-number";

/// Sorts the table of a button by its column, the highest first; by the same column again, the lowest first.
pub(super) fn choose(button: &Element, url_state: &UrlState) -> Option<()> {
    let table = button.closest("table")?;
    let heading = button.closest("th")?;
    let column = dom::query_all(&table, HEADINGS).iter().position(|other| *other == heading)?;
    let is_descending = heading.get_attribute("aria-sort").as_deref() == Some(DESCENDING);
    let order = if is_descending { ASCENDING } else { DESCENDING };
    let key = key(&table)?;
    url_state.set(&key, (column > 0).then(|| [&column.to_string(), "-", order].concat()).as_deref());
    apply(&table, column, order);
    Some(())
}

/// Sorts the tables as the visitor chose.
pub(super) fn restore(content: &Element, url_state: &UrlState) {
    for table in &dom::query_all(content, ".vp-measures") {
        let chosen = key(table).and_then(|key| url_state.get(&key));
        if let Some((column, order)) = chosen.as_deref().and_then(|chosen| chosen.split_once('-'))
            && let Ok(column) = column.parse()
        {
            apply(table, column, if order == ASCENDING { ASCENDING } else { DESCENDING });
        }
    }
}

/// The key under which the order of a table is remembered: all tables of a section have the same measures.
fn key(table: &Element) -> Option<String> {
    Some([&table.closest(".vp-section")?.get_attribute("data-section")?, ".order"].concat())
}

fn apply(table: &Element, column: usize, order: &'static str) {
    let headings = dom::query_all(table, HEADINGS);
    for (index, heading) in headings.iter().enumerate() {
        if index == column && column > 0 {
            heading.set_attribute("aria-sort", order);
        } else {
            heading.remove_attribute("aria-sort");
        }
    }
    let mut rows: Vec<(Element, usize, Option<f64>)> = dom::query_all(table, ROWS)
        .into_iter()
        .enumerate()
        .map(|(position, row)| {
            let number = numbered(&row, position);
            let amount = amount(&row, column);
            (row, number, amount)
        })
        .collect();
    rows.sort_by(|(_, number, amount), (_, other_number, other)| {
        compare(*amount, *other, order).then_with(|| number.cmp(other_number))
    });
    for (row, ..) in &rows {
        table.append_child(row);
    }
}

/// The number of a row in the order that the editor gave, in which it stands until it is moved.
fn numbered(row: &Element, position: usize) -> usize {
    let number = row.get_attribute(NUMBER).and_then(|number| number.parse().ok());
    number.unwrap_or_else(|| {
        row.set_attribute(NUMBER, &position.to_string());
        position
    })
}

fn amount(row: &Element, column: usize) -> Option<f64> {
    let cell = dom::query_all(row, "tr:first-child > *").into_iter().nth(column)?;
    cell.get_attribute("data-amount")?.parse().ok()
}

/// Rows without an amount stand last in either order.
fn compare(one: Option<f64>, other: Option<f64>, order: &str) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if order == ASCENDING => one.total_cmp(&other),
        (Some(one), Some(other)) => other.total_cmp(&one),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}
