//! A named thing with its words and figures in a box: an industry, a programme, a partnership.

use super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::profile::text::Text;

impl<'a> ProfileBuilder<'a> {
    /// Opens a box with its title; small labels may follow before [`ProfileBuilder::close_item`].
    pub(super) fn open_item(&mut self, name: &Text, source: Option<&String>) {
        self.tree.open("article", "vp-item");
        self.open_heading(2, "vp-title");
        self.add_text(name);
        self.add_citation(source.map(String::as_str));
    }

    /// Closes the title, fills the box and closes it.
    pub(super) fn close_item(&mut self, text: Option<&Text>, facts: &[Fact<'a>], note: Option<&Text>) {
        self.tree.close();
        self.add_optional_text("p", "", text);
        self.add_fact_list("vp-facts", facts);
        self.add_optional_text("p", "vp-aside", note);
        self.tree.close();
    }

    /// Opens an entry of a plain list with a name and its source; more may follow before the entry is closed.
    pub(super) fn open_list_entry(&mut self, name: &Text, source: Option<&String>) {
        self.tree.open("li", "");
        self.add_text(name);
        self.add_citation(source.map(String::as_str));
    }
}
