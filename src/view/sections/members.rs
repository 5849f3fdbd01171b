//! Places below, with links to their own profiles.

use super::super::{link::is_link, profile_builder::ProfileBuilder};

impl ProfileBuilder<'_> {
    /// Adds every place below; those with a profile of their own are links to it.
    pub(super) fn add_members(&mut self) {
        self.tree.open("ul", "vp-members");
        for member in &self.profile.members {
            self.tree.open("li", "");
            match member.src.as_deref().filter(|src| is_link(src)) {
                Some(src) => {
                    self.open_link(src);
                    // Others the browser follows, as any link to another site.
                    if self.settings.origins.admits(src) {
                        self.tree.set("class", "vp-member");
                    }
                    self.add_text(&member.name);
                    self.tree.close();
                }
                None => self.add_text(&member.name),
            }
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }
}
