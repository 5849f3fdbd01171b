//! The order of the rows of tables: by a measure, the highest first or the lowest first, or as the editor gave it.
//!
//! The tables of a section share their order. They have the same measures, but not all of them in each: columns are known by the numbers of
//! their measures, and a table without the measure stays as the editor gave it. The rows of a table of many pages are put in order by the view,
//! which has all of them.

use super::{bindings::Element, dom, sections, url_state::UrlState};
use crate::view::{Section, row_order::RowOrder};

const TABLES: &str = ".vp-measures";
const HEADINGS: &str = "[scope='col']";
const ROWS: &str = ".vp-entry";

/// The number of a measure at the heading of its column, where the table can be sorted by it.
const COLUMN: &str = "data-column";
/// Marks a table that has more rows than those of its page.
const PAGED: &str = "[data-paged]";

/// The value of `aria-sort` of a column with the highest first.
const DESCENDING: &str = "descending";

/// The number of a row in the order that the editor gave.
const NUMBER: &str = "data-number";

/// Whether the rows are in the order that was chosen.
pub(super) enum Sorted {
    Now,
    /// The section has to be built anew for that, after which the focus belongs to its column of this number.
    Later(Section, usize),
}

/// Chooses the order of the tables of a button's section by its column, the highest first; by the same column again, the lowest first.
pub(super) fn choose(button: &Element, url_state: &UrlState) -> Option<Sorted> {
    let heading = button.closest("th")?;
    let measure = heading.get_attribute(COLUMN)?.parse().ok()?;
    let is_descending = heading.get_attribute("aria-sort").as_deref() != Some(DESCENDING);
    let order = RowOrder { measure, is_descending };
    let section = button.closest(".vp-section")?;
    let name = sections::around(&section)?;
    url_state.set(&RowOrder::key(name), (measure != 0).then(|| order.write()).as_deref());
    if section.query_selector(PAGED).is_some() {
        return Some(Sorted::Later(name, measure));
    }
    for table in &dom::query_all(&section, TABLES) {
        apply(table, order);
    }
    Some(Sorted::Now)
}

/// Sorts the tables as the visitor chose.
pub(super) fn restore(content: &Element, url_state: &UrlState) {
    for table in &dom::query_all(content, TABLES) {
        let chosen = sections::around(table).and_then(|section| url_state.get(&RowOrder::key(section)));
        if let Some(order) = chosen.as_deref().and_then(RowOrder::read) {
            apply(table, order);
        }
    }
}

/// Gives the focus to the button of a column in a section that was written anew.
pub(super) fn focus(content: &Element, section: Section, measure: usize) {
    let selector = ["[data-section=\"", section.name(), "\"] [data-column=\"", &measure.to_string(), "\"] button"];
    if let Some(button) = content.query_selector(&selector.concat()) {
        button.focus();
    }
}

fn apply(table: &Element, order: RowOrder) {
    let mut index = None;
    for (position, heading) in dom::query_all(table, HEADINGS).iter().enumerate() {
        let number = heading.get_attribute(COLUMN).and_then(|number| number.parse().ok());
        if order.measure != 0 && number == Some(order.measure) {
            heading.set_attribute("aria-sort", order.direction());
            index = Some(position);
        } else {
            heading.remove_attribute("aria-sort");
        }
    }
    let rows = dom::query_all(table, ROWS).into_iter().enumerate();
    let place = |position: usize, row: &Element| {
        let rank = index.and_then(|column| rank(row, column));
        (order.place(rank), numbered(row, position))
    };
    let mut rows: Vec<_> = rows.map(|(position, row)| (place(position, &row), row)).collect();
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

/// The place of a row by its amount, from 0 for the lowest.
fn rank(row: &Element, column: usize) -> Option<usize> {
    let cell = dom::query_all(row, "tr:first-child > *").into_iter().nth(column)?;
    cell.get_attribute("data-rank")?.parse().ok()
}
