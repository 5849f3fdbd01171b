//! Long lists of a living page, a page at a time: a browser takes seconds to lay out ten thousand entries. On paper stands the page that is
//! shown, with the number of all; static content has all.

use super::{Layout, node::TreeBuilder, profile_builder::ProfileBuilder};
use crate::locale::{Lang, action::ActionMessages, section::SectionMessages};

/// The most entries of a list on one page.
pub(super) const PAGE: usize = 200;

/// The most charts of a section on one page.
const CHARTS: usize = 60;

/// Lists inside lists make many entries too. Where a section has so many on its pages, the lists that follow have the shortest pages.
pub(super) const ROOM: usize = 1_200;
const SHORTEST: usize = 6;

/// The part of a list that is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    /// The index of the first entry shown.
    pub(super) first: usize,
    /// The most entries of a page.
    pub(super) size: usize,
    /// How many entries the list has.
    pub(super) all: usize,
    /// The number of the list among the long ones of its section.
    pub(super) list: usize,
}

impl Page {
    /// Whether it shows the whole list.
    pub(super) const fn is_whole(&self) -> bool {
        self.all <= self.size
    }

    /// The entries shown.
    pub(super) fn of<'t, T>(&self, entries: &'t [T]) -> &'t [T] {
        entries.get(self.first..self.end()).unwrap_or_default()
    }

    fn end(&self) -> usize {
        self.all.min(self.first + self.size)
    }

    /// Adds the buttons that lead to the pages before and after, and between them the numbers of the entries shown.
    pub(super) fn add_buttons(&self, tree: &mut TreeBuilder, button: &PageButton<'_>) {
        let actions = ActionMessages::of(button.lang);
        let number = self.first / self.size + 1;
        button.add(tree, actions.previous_page, number - 1, self.first == 0);
        tree.text_element("span", "", &actions.entries_shown(self.first + 1, self.end(), self.all));
        button.add(tree, actions.next_page, number + 1, self.end() == self.all);
    }
}

/// The buttons of a list.
pub(super) struct PageButton<'a> {
    pub(super) class: &'static str,
    /// The attributes by which a living page knows it.
    pub(super) attributes: &'static [(&'static str, &'static str)],
    /// The list that it turns, for its accessible name.
    pub(super) about: &'a str,
    pub(super) lang: Lang,
}

impl PageButton<'_> {
    /// Adds a button that leads to the page of this number, counted from 1.
    fn add(&self, tree: &mut TreeBuilder, name: &str, number: usize, is_disabled: bool) {
        tree.open("button", self.class);
        tree.set("type", "button");
        tree.set("value", &number.to_string());
        tree.set("aria-label", &[name, SectionMessages::of(self.lang).colon, self.about].concat());
        for (name, value) in self.attributes {
            tree.set(name, value);
        }
        if is_disabled {
            tree.set("disabled", "");
        }
        tree.text(name);
        tree.close();
    }
}

/// The key under which a visitor's choice of a page is kept: `honors.page.1` for the first long list of the honors.
fn key(section: &str, list: usize) -> String {
    format!("{section}.page.{list}")
}

/// The key of the list of sources.
pub const SOURCES: &str = "sources.page.1";

/// Whether under this key the page of a list is kept that stands behind another list of its section, or in that.
#[must_use]
pub fn is_page_after(key: &str, other: &str) -> bool {
    let parts = |key: &str| {
        let (section, list) = key.split_once(".page.")?;
        Some((section.to_owned(), list.parse::<usize>().ok()?))
    };
    match (parts(key), parts(other)) {
        (Some((section, list)), Some((other_section, other_list))) => section == other_section && list > other_list,
        _ => false,
    }
}

impl ProfileBuilder<'_> {
    /// The page of a list of so many entries that the visitor chose, the first one otherwise.
    pub(super) fn page(&mut self, all: usize) -> Page {
        let page = self.page_of_size(all, PAGE.min(self.room).max(SHORTEST));
        self.room = self.room.saturating_sub(page.size.min(all));
        page
    }

    /// The page of the uppermost entries of a tree that has so many in all: the more they hold, the fewer stand on it.
    pub(super) fn page_of_tree(&mut self, all: usize, with_inner: usize) -> Page {
        self.page_of_size(all, (PAGE * ROOM / with_inner.max(ROOM)).max(SHORTEST))
    }

    /// The page of so many charts: the one with the chart that is to stand alone, or that the visitor chose.
    pub(super) fn page_of_charts(&mut self, all: usize) -> Page {
        let mut page = self.page_of_size(all, CHARTS);
        if let Layout::Chart(_, number) = self.settings.layout {
            let index = usize::try_from(number - self.charts - 1).unwrap_or_default();
            page.first = (index - index % page.size).min(all);
        }
        page
    }

    fn page_of_size(&mut self, all: usize, size: usize) -> Page {
        if !self.settings.tools.live || all <= size {
            return Page { first: 0, size: all.max(1), all, list: 0 };
        }
        self.long_lists += 1;
        let list = self.long_lists;
        let chosen = self.settings.choice(&key(self.section, list)).and_then(|number| number.parse::<usize>().ok());
        let first = chosen.and_then(|number| number.checked_sub(1)?.checked_mul(size)).filter(|first| *first < all);
        Page { first: first.unwrap_or_default(), size, all, list }
    }

    /// Adds what leads to the other pages of a list, behind it. Nothing where it is shown whole.
    pub(super) fn add_pager(&mut self, page: &Page) {
        if page.is_whole() {
            return;
        }
        self.tree.open("div", "vp-pager");
        self.tree.set("data-list", &key(self.section, page.list));
        let button = PageButton {
            class: "vp-button vp-page",
            attributes: &[],
            about: self.section_title,
            lang: self.settings.lang,
        };
        page.add_buttons(&mut self.tree, &button);
        self.tree.close();
    }
}
