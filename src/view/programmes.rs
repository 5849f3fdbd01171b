//! Named efforts of one theme.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::indicator::Theme;

impl ProfileBuilder<'_> {
    /// The efforts of a theme, each with its state, its words and its figures.
    pub(super) fn programmes(&mut self, theme: Theme) {
        self.tree.open("div", "vp-cards");
        for programme in self.profile.programmes.iter().filter(|programme| programme.theme == theme) {
            self.item_title(&programme.name, programme.source.as_ref());
            if let Some(state) = programme.state {
                self.badge(self.words.state(state));
            }
            let mut facts = Facts::default();
            facts.indicators(self, &programme.figures, programme.source.as_ref());
            self.item_body(programme.text.as_ref(), &facts.0, None);
        }
        self.tree.close_if_filled(0);
    }
}
