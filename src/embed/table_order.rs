//! The order of the rows of tables: by a measure, the highest first or the lowest first, or as the editor gave it.
//!
//! The tables of a section share their order. They have the same measures, but not all of them in each: columns are known by the numbers of
//! their measures, and a table without the measure stays as the editor gave it.

use super::{bindings::Element, dom, sections, url_state::UrlState};

const TABLES: &str = ".vp-measures";
const HEADINGS: &str = "[scope='col']";
const ROWS: &str = ".vp-entry";

/// The number of a measure at the heading of its column, where the table can be sorted by it.
const COLUMN: &str = "data-column";
/// The column of the names, which stands for the order that the editor gave.
const NAMES: &str = "0";

/// The order of a column, as it is kept in the address: `2-descending`.
const DESCENDING: &str = "descending";
const ASCENDING: &str = "ascending";

/// The number of a row in the order that the editor gave.
const NUMBER: &str = "data-number";

/// Sorts the tables of a button's section by its column, the highest first; by the same column again, the lowest first.
pub(super) fn choose(button: &Element, url_state: &UrlState) -> Option<()> {
    let heading = button.closest("th")?;
    let column = heading.get_attribute(COLUMN)?;
    let is_descending = heading.get_attribute("aria-sort").as_deref() == Some(DESCENDING);
    let order = if is_descending { ASCENDING } else { DESCENDING };
    let section = button.closest(".vp-section")?;
    url_state.set(&key(&section)?, (column != NAMES).then(|| [&column, "-", order].concat()).as_deref());
    for table in &dom::query_all(&section, TABLES) {
        apply(table, &column, order);
    }
    Some(())
}

/// Sorts the tables as the visitor chose.
pub(super) fn restore(content: &Element, url_state: &UrlState) {
    for table in &dom::query_all(content, TABLES) {
        let chosen = key(table).and_then(|key| url_state.get(&key));
        if let Some((column, order)) = chosen.as_deref().and_then(|chosen| chosen.split_once('-')) {
            apply(table, column, if order == ASCENDING { ASCENDING } else { DESCENDING });
        }
    }
}

/// The key under which the order of the tables in the section around an element is remembered.
fn key(element: &Element) -> Option<String> {
    Some([sections::around(element)?.name(), ".order"].concat())
}

fn apply(table: &Element, column: &str, order: &'static str) {
    let mut index = None;
    for (position, heading) in dom::query_all(table, HEADINGS).iter().enumerate() {
        if column != NAMES && heading.get_attribute(COLUMN).as_deref() == Some(column) {
            heading.set_attribute("aria-sort", order);
            index = Some(position);
        } else {
            heading.remove_attribute("aria-sort");
        }
    }
    let rows = dom::query_all(table, ROWS).into_iter().enumerate();
    let mut rows: Vec<(Place, Element)> =
        rows.map(|(position, row)| (place(&row, position, index, order), row)).collect();
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

fn place(row: &Element, position: usize, column: Option<usize>, order: &str) -> Place {
    let number = numbered(row, position);
    match column.and_then(|column| rank(row, column)) {
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
