//! A block of cells, copied in a spreadsheet program and pasted into a list.

use std::rc::Rc;

use web_sys::Element;

use super::{
    action::{field_of, item_of},
    dom::children,
    form::kind::Kind,
    workspace::Workspace,
};
use crate::{editor::draft::Edit, profile::json::Json};

/// The cells of a block, row by row; nothing where the text is one cell. Spreadsheet programs put a tab between cells, a line feed behind
/// each row, and quotation marks around a cell that holds one of these.
fn cells(text: &str) -> Option<Vec<Vec<String>>> {
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut chars = text.trim_end_matches(['\r', '\n']).chars().peekable();
    while let Some(char) = chars.next() {
        let row = rows.last_mut()?;
        let cell = row.last_mut()?;
        match char {
            '"' if is_quoted && chars.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            '\t' if !is_quoted => row.push(String::new()),
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            '\r' => {}
            char => cell.push(char),
        }
    }
    (rows.len() > 1 || rows.iter().any(|row| row.len() > 1)).then_some(rows)
}

/// Pastes a block from the cell of a control on, to the right and downwards; rows that are not there are added. Gives whether it was one.
pub(super) fn paste(workspace: &Rc<Workspace>, control: &Element, text: &str) -> bool {
    let (Some(block), Some(table)) = (cells(text), control.closest("table").ok().flatten()) else { return false };
    let Some((column, row)) = place(control) else { return false };
    let Some(body) = table.last_element_child() else { return false };
    let rows: Vec<_> = children(&body).into_iter().filter(|row| row.class_name() == "entry").collect();
    let Some(first) = rows.iter().position(|other| *other == row) else { return false };
    let columns: Vec<_> = columns(&row).into_iter().skip(column).collect();
    let Some(add) =
        table.next_element_sibling().and_then(|add| Some((field_of(&add)?, add.get_attribute("data-theme"))))
    else {
        return false;
    };
    let (list, theme) = add;
    let draft = workspace.draft();
    let mut end = draft.value(&list).map_or(0, |list| list.items().len());
    let mut edits = Vec::new();
    for (index, cells) in block.iter().enumerate() {
        let values = cells.iter().zip(&columns).map(|(text, (name, kind))| (name, kind.read(text.trim())));
        match rows.get(first + index).and_then(item_of) {
            Some(item) => edits.extend(
                values.map(|(name, value)| Edit::Set(crate::editor::draft::field::Field::new(item, name), value)),
            ),
            None => {
                let theme = theme.iter().map(|theme| ("theme".to_owned(), Json::String(theme.clone())));
                let members = values.filter_map(|(name, value)| Some((name.clone(), value?)));
                edits.push(Edit::Insert(list.clone(), end, Json::Object(members.chain(theme).collect())));
                end += 1;
            }
        }
    }
    let outside = block.iter().map(Vec::len).max().unwrap_or_default().saturating_sub(columns.len());
    workspace.edit(edits);
    let words = workspace.words();
    let said = words.pasted.replace("{rows}", &block.len().to_string());
    let left =
        if outside > 0 { words.pasted_outside.replace("{columns}", &outside.to_string()) } else { String::new() };
    workspace.announce(&[said, left].concat());
    true
}

/// The column of a control among those of its row, and that row.
fn place(control: &Element) -> Option<(usize, Element)> {
    let (cell, row) = (control.closest("td").ok()??, control.closest("tr").ok()??);
    let column = children(&row).iter().position(|other| *other == cell)?;
    // The first cell has the handle.
    Some((column.checked_sub(1)?, row))
}

/// The names and kinds of the fields of a row.
fn columns(row: &Element) -> Vec<(String, Kind)> {
    let controls = children(row).into_iter().filter_map(|cell| cell.query_selector("[data-kind]").ok().flatten());
    controls
        .filter_map(|control| {
            let kind = control.get_attribute("data-kind").and_then(|name| Kind::named(&name))?;
            Some((field_of(&control)?.names.first()?.clone(), kind))
        })
        .collect()
}
