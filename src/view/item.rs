//! A named thing with its words and figures in a box: an industry, a programme, a partnership.

use super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::profile::text::Text;

impl<'a> ProfileBuilder<'a> {
    /// Opens a box with its title; small labels may follow before [`ProfileBuilder::item_body`].
    pub(super) fn item_title(&mut self, name: &Text, source: Option<&String>) {
        self.tree.open("article", "vp-item");
        self.heading(2, "vp-title");
        self.words(name);
        self.cite(source.map(String::as_str));
    }

    /// Closes the title, and fills and closes the box.
    pub(super) fn item_body(&mut self, text: Option<&Text>, facts: &[Fact<'a>], note: Option<&Text>) {
        self.tree.close();
        self.maybe("p", "", text);
        self.facts("vp-facts", facts);
        self.maybe("p", "vp-aside", note);
        self.tree.close();
    }

    /// An entry of a plain list: a name with its source; more may follow before the list item is closed.
    pub(super) fn open_entry(&mut self, name: &Text, source: Option<&String>) {
        self.tree.open("li", "");
        self.words(name);
        self.cite(source.map(String::as_str));
    }
}
