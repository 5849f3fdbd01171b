//! The profiles of this browser, to open, find and take out, and the earlier states of the current one.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::{
    dom::{Build, arrange, button, by_id, element},
    form::kind::written,
    store::{self, Record},
    workspace::Workspace,
};
use crate::{
    checker::document::Document,
    editor::difference::{Difference, differences},
};

/// The state of the shelf.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    records: RefCell<Vec<Record>>,
    days: RefCell<Vec<(String, Record)>>,
    removed: RefCell<Option<Record>>,
}

/// More differences than these are told by their number.
const MOST: usize = 200;

/// Makes the place of the shelf.
pub(super) fn make() -> Element {
    element("section")
        .with("id", "shelf-panel")
        .with("aria-labelledby", "shelf-heading")
        .with_flag("hidden", true)
        .with_child(&element("h2").with("id", "shelf-heading").with("tabindex", "-1"))
        .with_child(&element("input").with("type", "search").with("id", "shelf-search"))
        .with_child(&element("ul").with("id", "shelf-list"))
        .with_child(&element("h3").with("id", "days-heading"))
        .with_child(&element("ul").with("id", "days-list"))
        .with_child(&button("compare-file", "").with("id", "compare-file"))
        .with_child(&element("div").with("id", "difference"))
}

/// Opens the shelf, or closes it.
pub(super) fn toggle(workspace: &Rc<Workspace>) {
    let Some(place) = by_id("shelf-panel") else { return };
    let opens = place.has_attribute("hidden");
    Element::from(place).with_flag("hidden", !opens);
    if opens {
        refresh(workspace);
        if let Some(heading) = by_id("shelf-heading") {
            let _ = heading.focus();
        }
    }
}

/// Fetches the list anew where it is in sight.
pub(super) fn refresh_open(workspace: &Rc<Workspace>) {
    if by_id("shelf-panel").is_some_and(|place| !place.has_attribute("hidden")) {
        refresh(workspace);
    }
}

/// Fetches the list anew.
pub(super) fn refresh(workspace: &Rc<Workspace>) {
    let workspace = Rc::clone(workspace);
    spawn_local(async move {
        let (records, days) = (store::records(&workspace).await, store::days(&workspace).await);
        workspace.shelf.records.replace(records);
        workspace.shelf.days.replace(days);
        show(&workspace);
    });
}

/// Shows the list, as far as it fits what is searched for.
pub(super) fn show(workspace: &Workspace) {
    let words = workspace.words();
    let (Some(heading), Some(search), Some(list)) =
        (by_id("shelf-heading"), by_id("shelf-search"), by_id("shelf-list"))
    else {
        return;
    };
    Element::from(heading).with_text(words.shelf);
    let wanted = written(&Element::from(search).with("aria-label", words.search).with("placeholder", words.search));
    let records = workspace.shelf.records.borrow().clone();
    let found = records.iter().filter(|record| record.name.contains(wanted.trim()));
    let removed = workspace.shelf.removed.borrow().clone();
    let removed = removed.iter().map(|record| (["removed-", &record.key].concat(), (record, true)));
    let entries = found.map(|record| (record.key.clone(), (record, false)));
    arrange(
        &list,
        removed.chain(entries),
        |_| element("li"),
        |item, (record, is_removed)| {
            let name = if record.name.is_empty() { words.unnamed } else { &record.name };
            let is_current = record.key == workspace.store.key();
            let time = store::time_of(record, workspace.lang().tag());
            let actions = if *is_removed {
                vec![("bring-back", words.bring_back)]
            } else {
                vec![("open-record", name), ("remove-record", words.remove)]
            };
            arrange(
                item,
                actions.into_iter().map(|(action, title)| (action.to_owned(), (action, title))),
                |(action, _)| button(action, ""),
                |made, (action, title)| {
                    let made = made.clone().with("data-record-key", &record.key).with_text(title);
                    match *action {
                        "open-record" => {
                            made.with("title", &time).with("aria-current", if is_current { "page" } else { "false" })
                        }
                        _ => made.with("aria-label", &[title, words.label_separator, name].concat()),
                    };
                },
            );
        },
    );
    show_days(workspace);
}

fn show_days(workspace: &Workspace) {
    let words = workspace.words();
    if let Some(made) = by_id("compare-file") {
        let has_file = workspace.store.file().is_some();
        Element::from(made).with_flag("hidden", !has_file).with_text(words.compare_file);
    }
    let (Some(heading), Some(list)) = (by_id("days-heading"), by_id("days-list")) else { return };
    let days = workspace.shelf.days.borrow().clone();
    Element::from(heading).with_flag("hidden", days.is_empty()).with_text(words.days);
    arrange(
        &list,
        days.iter().map(|(day, _)| (day.clone(), day)),
        |_| element("li").with_child(&button("compare-day", "")),
        |item, day| {
            if let Some(made) = item.first_element_child() {
                made.with("data-day", day).with_text(&words.compare_day.replace("{day}", day));
            }
        },
    );
}

fn record_of(workspace: &Workspace, made: &Element) -> Option<Record> {
    let key = made.get_attribute("data-record-key")?;
    workspace.shelf.records.borrow().iter().find(|record| record.key == key).cloned()
}

/// Opens a profile of the list.
pub(super) fn open(workspace: &Rc<Workspace>, made: &Element) {
    if let Some(record) = record_of(workspace, made) {
        store::begin(workspace, None);
        store::restore(workspace, record);
        toggle(workspace);
    }
}

/// Takes a profile out of the list; it can be brought back.
pub(super) fn remove(workspace: &Rc<Workspace>, made: &Element) {
    let Some(record) = record_of(workspace, made) else { return };
    let workspace = Rc::clone(workspace);
    spawn_local(async move {
        if store::remove(&workspace, &record.key).await {
            workspace.shelf.removed.replace(Some(record));
            refresh(&workspace);
            workspace.announce(workspace.words().removed);
        }
    });
}

/// Brings the profile back that was taken out last.
pub(super) fn bring_back(workspace: &Rc<Workspace>) {
    let Some(record) = workspace.shelf.removed.take() else { return };
    let workspace = Rc::clone(workspace);
    spawn_local(async move {
        store::bring_back(&workspace, &record).await;
        refresh(&workspace);
    });
}

/// Shows what would change if the state of a day came back.
pub(super) fn compare_day(workspace: &Rc<Workspace>, made: &Element) {
    let Some(day) = made.get_attribute("data-day") else { return };
    let Some((_, record)) = workspace.shelf.days.borrow().iter().find(|(known, _)| *known == day).cloned() else {
        return;
    };
    let Some(earlier) = Document::parse(&record.text).json else { return };
    let found = differences(&workspace.draft().json(), &earlier, workspace.lang());
    let words = workspace.words();
    let Some(place) = by_id("difference").map(Element::from) else { return };
    list_differences(workspace, &place, &found);
    place.with_child(&button("restore-day", words.restore_day).with("data-day", &day));
}

/// Lists what has changed since the file that was opened or downloaded last.
pub(super) fn compare_file(workspace: &Workspace) {
    let (Some(file), Some(place)) = (workspace.store.file(), by_id("difference").map(Element::from)) else { return };
    list_differences(workspace, &place, &differences(&file, &workspace.draft().json(), workspace.lang()));
}

/// Lists differences in words.
pub(super) fn list_differences(workspace: &Workspace, place: &Element, found: &[Difference]) {
    let words = workspace.words();
    place.set_text_content(None);
    if found.is_empty() {
        place.clone().with_child(&element("p").with_text(words.no_difference));
        return;
    }
    let list = found.iter().take(MOST).fold(element("ul"), |list, difference| {
        let nothing = |text: &str| if text.is_empty() { words.nothing.to_owned() } else { text.to_owned() };
        let item = element("li")
            .with_child(&element("strong").with_text(&difference.place))
            .with_child(&element("del").with_text(&nothing(&difference.before)))
            .with_child(&element("ins").with_text(&nothing(&difference.after)));
        list.with_child(&item)
    });
    place.clone().with_child(&list);
    let rest = found.len().saturating_sub(MOST);
    if rest > 0 {
        let sentence = words.more_differences.replace("{count}", &rest.to_string());
        place.clone().with_child(&element("p").with_text(&sentence));
    }
}

/// Brings the state of a day back, which can be undone.
pub(super) fn restore_day(workspace: &Rc<Workspace>, made: &Element) {
    let Some(day) = made.get_attribute("data-day") else { return };
    let record = workspace.shelf.days.borrow().iter().find(|(known, _)| *known == day).cloned();
    let earlier = record.and_then(|(_, record)| Document::parse(&record.text).json);
    if let Some(earlier) = earlier {
        workspace.replace(&earlier);
        toggle(workspace);
    }
}
