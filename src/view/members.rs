//! Places below, with links to their own profiles.

use super::{profile_builder::ProfileBuilder, sources::is_link};

impl ProfileBuilder<'_> {
    /// Every place below; those with a profile of their own are links to it.
    pub(super) fn members(&mut self) {
        self.tree.open("ul", "vp-members");
        for member in &self.profile.members {
            self.tree.open("li", "");
            match member.src.as_deref().filter(|src| is_link(src)) {
                Some(src) => {
                    self.link(src);
                    self.tree.set("class", "vp-member");
                    self.words(&member.name);
                    self.tree.close();
                }
                None => self.words(&member.name),
            }
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }
}
