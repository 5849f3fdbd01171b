//! Links to the sections: their headings as targets, a list of links before the first, and in the elder mode a link back to it.
//!
//! Links are plain fragments, so that they work without scripts too.

use super::{Layout, profile_builder::ProfileBuilder};

/// A profile with fewer sections is seen at a glance.
const LEAST_SECTIONS: usize = 3;

/// The name of the outline itself, as a target.
const CONTENTS: &str = "contents";

impl ProfileBuilder<'_> {
    /// Adds links to the sections that were written, as the child of the current element at `index`.
    pub(super) fn insert_outline(&mut self, index: usize) {
        if self.draft.outline.len() < LEAST_SECTIONS {
            return;
        }
        self.tree.open("nav", "vp-nav");
        // Several profiles may stand in one page.
        let label = [self.plain(&self.profile.name), self.messages.colon, self.actions.contents].concat();
        self.tree.set("aria-label", &label);
        self.make_link_target(CONTENTS);
        self.tree.open("ul", "");
        for (name, title) in std::mem::take(&mut self.draft.outline) {
            self.tree.open("li", "");
            self.add_inner_link("", name, title);
            self.tree.close();
        }
        self.tree.close();
        self.tree.close();
        self.tree.move_last_to(index);
    }

    /// Adds the heading of a section, which links lead to, and the buttons that read the section aloud and copy a link to it.
    pub(super) fn add_section_heading(&mut self, name: &str, title: &str) {
        self.open_heading(1, "vp-heading");
        self.make_link_target(name);
        self.tree.text(title);
        self.tree.close();
        if self.settings.tools.speech && self.is_elder() {
            self.add_button_about("vp-button vp-read", self.actions.read, self.section_title);
        }
        if self.settings.tools.links && !self.is_elder() {
            self.add_button_about("vp-button vp-link", self.actions.copy_link, title);
        }
    }

    /// Adds a link back to the outline at the end of a section, where only one section is open.
    pub(super) fn add_link_to_outline(&mut self) {
        if self.is_elder() && self.settings.layout == Layout::Full {
            self.add_inner_link("vp-button vp-up", CONTENTS, self.actions.to_contents);
        }
    }

    fn add_inner_link(&mut self, class: &'static str, target: &str, title: &str) {
        let address = format!("#{}", self.anchor(target));
        self.tree.open("a", class);
        self.tree.set("href", &address);
        self.tree.text(title);
        self.tree.close();
    }

    /// Makes the current element the target of links, which takes the focus.
    fn make_link_target(&mut self, name: &str) {
        let anchor = self.anchor(name);
        self.tree.set("id", &anchor);
        self.tree.set("tabindex", "-1");
    }
}
