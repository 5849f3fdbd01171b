//! A list as a table: a row for each entry with its main fields, and the others below it when it is open.

use web_sys::Element;

use super::{
    Form,
    control::{self, Naming, Slot},
    control_id, joined_names,
    kind::Kind,
    record, value_in,
};
use crate::{
    editor::{
        draft::{field::Field, node::Node},
        page::dom::{Build, arrange, button, element},
    },
    locale::schema::{FieldWords, describe_in},
    profile::schema::{FieldSchema, RecordSchema},
};

/// How many fields stand in the row of an entry.
const COLUMNS: usize = 4;

/// Fields that stand below the row: long ones, and those that few entries have.
const BELOW: [&str; 7] = ["id", "source", "theme", "measure", "about", "group", "definition"];

/// A list of objects in the form.
pub(super) struct List<'a> {
    /// The type of its entries.
    pub record: &'static RecordSchema,
    /// The heading.
    pub title: &'static str,
    /// The meaning of the list.
    pub about: &'static str,
    /// Where it stands.
    pub field: Field,
    /// The entries that are shown, of all that it has.
    pub items: Vec<&'a Node>,
}

/// The fields that stand in the rows.
fn columns(record: &'static RecordSchema) -> Vec<&'static FieldSchema> {
    let fits = |field: &&FieldSchema| {
        let kind = Kind::of(field.name, (field.schema)());
        let is_short = matches!(kind, Some(Kind::Line | Kind::Figure | Kind::Date | Kind::Choice | Kind::Integer));
        is_short && !BELOW.contains(&field.name)
    };
    record.fields.iter().filter(fits).take(COLUMNS).collect()
}

/// The place of a list.
pub(super) fn make(list: &List<'_>) -> Element {
    let id = control_id(&list.field);
    element("div")
        .with("class", "list")
        .with("role", "group")
        .with("aria-labelledby", &id)
        .with_child(&element("h3").with("id", &id).with("tabindex", "-1"))
        .with_child(&element("p").with("class", "help"))
        .with_child(
            &element("table")
                .with("aria-labelledby", &id)
                .with_child(&element("thead").with_child(&element("tr")))
                .with_child(&element("tbody")),
        )
        .with_child(&button("add", "").with("class", "add"))
}

/// Brings a list that [`make`] made into the state of the draft. `shown` tells which fields of the entries are shown at all.
pub(super) fn update(place: &Element, form: &Form<'_>, list: &List<'_>, shown: impl Fn(&str) -> bool + Copy) {
    let mut parts = crate::editor::page::dom::children(place).into_iter();
    let (Some(heading), Some(help), Some(table), Some(add)) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return;
    };
    let Some(words) = describe_in(list.record.name, form.lang) else { return };
    heading.with_text(list.title);
    help.with_text(list.about);
    add.with_text(&form.words.add.replace("{what}", words.title))
        .with("data-record", &list.field.record.0.to_string())
        .with("data-names", &joined_names(&list.field));
    let columns: Vec<_> = columns(list.record).into_iter().filter(|field| shown(field.name)).collect();
    let titles: Vec<_> = columns.iter().map(|field| words.field(field.name).map_or("", |words| words.title)).collect();
    table.clone().with_flag("hidden", list.items.is_empty());
    let (Some(head), Some(body)) = (table.first_element_child(), table.last_element_child()) else { return };
    if let Some(row) = head.first_element_child() {
        let all = [form.words.row].into_iter().chain(titles.iter().copied()).chain([form.words.actions]);
        arrange(
            &row,
            all.enumerate().map(|(index, title)| (index.to_string(), title)),
            |_| element("th"),
            |cell, title| {
                cell.clone().with("scope", "col").with_text(title);
            },
        );
    }
    let view = View { form, list, columns: &columns, titles: &titles };
    let rows = list.items.iter().enumerate().flat_map(|(index, item)| {
        let key = item.id.0.to_string();
        let is_open = form.opened.contains(&item.id);
        let below = is_open.then(|| ([&key, "-below"].concat(), (index, *item, true)));
        [Some((key, (index, *item, false))), below].into_iter().flatten()
    });
    arrange(
        &body,
        rows,
        |(_, item, is_below)| if *is_below { make_below(&view) } else { make_row(item) },
        |row, (index, item, is_below)| {
            if *is_below {
                update_below(row, &view, item, shown);
            } else {
                update_row(row, &view, *index, item);
            }
        },
    );
}

/// A list with its columns, while it is shown.
struct View<'a> {
    form: &'a Form<'a>,
    list: &'a List<'a>,
    columns: &'a [&'static FieldSchema],
    titles: &'a [&'static str],
}

fn make_row(item: &Node) -> Element {
    element("tr").with("class", "entry").with("data-item", &item.id.0.to_string())
}

fn update_row(row: &Element, view: &View<'_>, index: usize, item: &Node) {
    let words = view.form.words;
    let number = (index + 1).to_string();
    let cells =
        view.columns.iter().zip(view.titles).map(|(field, title)| (field.name.to_owned(), Some((*field, *title))));
    let ends = |key: &str| (key.to_owned(), None);
    arrange(
        row,
        [ends("#number")].into_iter().chain(cells).chain([ends("#actions")]),
        |_| element("td"),
        |cell, column| match column {
            Some((field, title)) => {
                let name = [title, words.cell_of, &number].concat();
                update_cell(cell, view, field, title, item, &name);
            }
            None if cell.get_attribute("data-key").as_deref() == Some("#number") => {
                update_handle(cell, view, index, item);
            }
            None => update_actions(cell, view, index, item),
        },
    );
}

fn update_cell(cell: &Element, view: &View<'_>, field: &FieldSchema, title: &'static str, item: &Node, name: &str) {
    let cell = cell.clone().with("class", "inputs").with("data-title", title);
    let words = describe_in(view.list.record.name, view.form.lang).and_then(|words| words.field(field.name));
    let (Some(words), Some(kind)) = (words, Kind::of(field.name, (field.schema)())) else { return };
    let slot = Slot {
        record: view.list.record.name,
        words: FieldWords { about: "", ..words },
        is_required: field.required,
        schema: (field.schema)(),
        kind,
        field: Field::new(item.id, field.name),
        value: value_in(Some(item), field.name),
    };
    control::update(&slot, view.form, &cell, &Naming::Cell(name));
}

/// The handle by which an entry is dragged, or moved by the arrow keys.
fn update_handle(cell: &Element, view: &View<'_>, index: usize, item: &Node) {
    let cell = cell.clone().with("class", "handle-cell");
    if cell.first_element_child().is_none() {
        cell.clone().with_child(&button("handle", "").with("class", "handle").with("draggable", "true"));
    }
    if let Some(handle) = cell.first_element_child() {
        let name = view.form.words.move_entry.replace("{row}", &(index + 1).to_string());
        handle
            .with("data-item", &item.id.0.to_string())
            .with("id", &["handle-", &item.id.0.to_string()].concat())
            .with("aria-label", &name)
            .with("title", &name)
            .with_text(&(index + 1).to_string());
    }
}

fn update_actions(cell: &Element, view: &View<'_>, index: usize, item: &Node) {
    let words = view.form.words;
    let is_open = view.form.opened.contains(&item.id);
    let row = (index + 1).to_string();
    let open = if is_open { words.close } else { words.open };
    let actions = [("open", open), ("duplicate", words.duplicate), ("remove", words.remove)];
    arrange(
        &cell.clone().with("class", "actions"),
        actions.map(|(action, title)| (action.to_owned(), (action, title))),
        |(action, _)| button(action, ""),
        |made, (action, title)| {
            let made = made
                .clone()
                .with("data-item", &item.id.0.to_string())
                .with("id", &[action, "-", &item.id.0.to_string()].concat())
                .with("aria-label", &[title, words.cell_of, &row].concat())
                .with_text(title);
            if *action == "open" {
                made.with("aria-expanded", if is_open { "true" } else { "false" });
            }
        },
    );
}

fn make_below(view: &View<'_>) -> Element {
    let span = view.columns.len() + 2;
    element("tr").with("class", "below").with_child(&element("td").with("colspan", &span.to_string()))
}

/// The fields of an entry that do not stand in its row.
fn update_below(row: &Element, view: &View<'_>, item: &Node, shown: impl Fn(&str) -> bool) {
    let Some(cell) = row.first_element_child() else { return };
    let Some(fields) = record::fields_in(&cell, "fields") else { return };
    let base = Field { record: item.id, names: Vec::new() };
    let is_below = |name: &str| shown(name) && view.columns.iter().all(|column| column.name != name);
    record::update(&fields, view.form, view.list.record, &base, Some(item), is_below);
}
