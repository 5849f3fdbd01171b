//! Buttons above the card: the way back, the elder mode, and in that mode the remarks.

use super::{Layout, Mode, profile_builder::ProfileBuilder};

impl ProfileBuilder<'_> {
    /// Adds the buttons by which a living page changes the profile as a whole.
    pub(super) fn add_tools(&mut self) {
        self.tree.open("div", "vp-tools");
        if let Some(name) = &self.settings.back {
            self.add_button("vp-button vp-back", &self.messages.back_to(name));
        }
        if self.settings.layout == Layout::Full {
            if self.settings.tools.live && self.is_elder() {
                self.add_button("vp-button vp-notes", self.actions.notes);
            }
            if self.settings.tools.mode_switch {
                let name = match self.settings.mode {
                    Mode::Standard => self.actions.elder,
                    Mode::Elder => self.actions.standard,
                };
                self.add_button("vp-button vp-mode", name);
            }
        }
        self.tree.close_or_drop(0);
    }

    /// Adds a button that the living page answers to by its class.
    pub(super) fn add_button(&mut self, class: &'static str, name: &str) {
        self.add_button_about(class, name, "");
    }

    /// Adds one of several buttons of the same words; its accessible name tells which.
    pub(super) fn add_button_about(&mut self, class: &'static str, name: &str, about: &str) {
        self.tree.open("button", class);
        self.tree.set("type", "button");
        self.add_control_name(name, about);
        self.tree.close();
    }

    /// Adds the words of the current control, of which others say the same: its accessible name tells what it is about.
    pub(super) fn add_control_name(&mut self, name: &str, about: &str) {
        if !about.is_empty() {
            self.tree.set("aria-label", &[name, self.messages.colon, about].concat());
        }
        self.tree.text(name);
    }
}
