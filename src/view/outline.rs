//! The way to the sections: their headings as targets, links to them before the first, and a way back up in the elder mode.
//!
//! Links are plain fragments, so that they lead there without scripts too.

use super::{Layout, profile_builder::ProfileBuilder};

/// A profile with fewer sections is seen at a glance.
const LEAST_SECTIONS: usize = 3;

/// The name of the outline itself, as a target.
const CONTENTS: &str = "contents";

impl ProfileBuilder<'_> {
    /// Links to the sections that were written, put in place of the node at `index`.
    pub(super) fn outline(&mut self, index: usize) {
        if self.outline.len() < LEAST_SECTIONS {
            return;
        }
        self.tree.open("nav", "vp-nav");
        // Several profiles may stand in one page.
        let label = [self.plain(&self.profile.name), self.words.colon, self.offers.contents].concat();
        self.tree.set("aria-label", &label);
        self.target(CONTENTS);
        self.tree.open("ul", "");
        for (name, title) in std::mem::take(&mut self.outline) {
            self.tree.open("li", "");
            self.jump("", name, title);
            self.tree.close();
        }
        self.tree.close();
        self.tree.close();
        self.tree.move_last_to(index);
    }

    /// The heading of a section, which links lead to, and the button that reads the section aloud.
    pub(super) fn section_heading(&mut self, name: &str, title: &str) {
        self.heading(1, "vp-heading");
        self.target(name);
        self.tree.text(title);
        self.tree.close();
        if self.settings.tools.speech && self.is_elder() {
            self.button("vp-button vp-read", self.offers.read);
        }
    }

    /// At the end of a section, where only one is open: back to the others.
    pub(super) fn way_up(&mut self) {
        if self.is_elder() && self.settings.layout == Layout::Full {
            self.jump("vp-button vp-up", CONTENTS, self.offers.to_contents);
        }
    }

    fn jump(&mut self, class: &'static str, name: &str, title: &str) {
        let address = ["#", &self.anchor(name)].concat();
        self.tree.open("a", class);
        self.tree.set("href", &address);
        self.tree.text(title);
        self.tree.close();
    }

    /// Makes the current element a place that links lead to and that takes the focus.
    fn target(&mut self, name: &str) {
        let anchor = self.anchor(name);
        self.tree.set("id", &anchor);
        self.tree.set("tabindex", "-1");
    }
}
