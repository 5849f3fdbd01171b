//! The order of the rows of a table: by a measure, the highest first or the lowest first, or as the editor gave it.

use super::{bindings::Element, dom, sections, url_state::UrlState};

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
    Some([sections::around(table)?.name(), ".order"].concat())
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
    let rows = dom::query_all(table, ROWS).into_iter().enumerate();
    let mut rows: Vec<(Place, Element)> =
        rows.map(|(position, row)| (place(&row, position, column, order), row)).collect();
    rows.sort_by_key(|(place, _)| *place);
    for (_, row) in &rows {
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

/// The place of a row in an order: rows without an amount stand last in either direction, equal ones as the editor gave them.
type Place = (bool, usize, usize);

fn place(row: &Element, position: usize, column: usize, order: &str) -> Place {
    let number = numbered(row, position);
    match rank(row, column) {
        Some(rank) if order == ASCENDING => (false, rank, number),
        Some(rank) => (false, usize::MAX - rank, number),
        None => (true, 0, number),
    }
}

/// The place of a row by its amount, from 0 for the lowest.
fn rank(row: &Element, column: usize) -> Option<usize> {
    let cell = dom::query_all(row, "tr:first-child > *").into_iter().nth(column)?;
    cell.get_attribute("data-rank")?.parse().ok()
}
