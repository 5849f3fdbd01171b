//! Buttons above the card: the way back, the elder mode, and in that mode the remarks.

use super::{Layout, Mode, profile_builder::ProfileBuilder};

impl ProfileBuilder<'_> {
    /// What a living page offers for the profile as a whole.
    pub(super) fn tools(&mut self) {
        self.tree.open("div", "vp-tools");
        if self.settings.back {
            self.button("vp-button vp-back", self.words.back);
        }
        if self.settings.layout == Layout::Full {
            if self.settings.tools.live && self.is_elder() {
                self.button("vp-button vp-notes", self.offers.notes);
            }
            if self.settings.tools.mode_switch {
                let name = match self.settings.mode {
                    Mode::Standard => self.offers.elder,
                    Mode::Elder => self.offers.standard,
                };
                self.button("vp-button vp-mode", name);
            }
        }
        self.tree.close_if_filled(0);
    }

    /// A button that the living page answers to by its class.
    pub(super) fn button(&mut self, class: &'static str, word: &str) {
        self.tree.open("button", class);
        self.tree.set("type", "button");
        self.tree.text(word);
        self.tree.close();
    }
}
