//! The card: name, where the place lies, its headline figures and its highest honors.

use super::profile_builder::ProfileBuilder;

/// How many honors the card names.
const TOP_HONORS: usize = 3;

impl ProfileBuilder<'_> {
    pub(super) fn card(&mut self) {
        let profile = self.profile;
        self.tree.open("header", "vp-card");
        self.tree.open("ol", "vp-within");
        self.tree.set("aria-label", self.words.within);
        for place in &profile.within {
            self.leaf("li", "", &place.name);
        }
        self.tree.close_if_filled(0);
        self.heading(0, "vp-name");
        self.words(&profile.name);
        match (&profile.level_name, profile.level) {
            (Some(name), _) => self.leaf("span", "vp-badge", name),
            (None, Some(level)) => self.badge(self.words.level(level)),
            (None, None) => {}
        }
        self.tree.close();
        self.tree.open("p", "vp-as-of");
        match profile.as_of {
            Some(date) => {
                self.tree.text(self.words.as_of);
                self.time(date);
            }
            None => self.tree.text(self.words.undated),
        }
        if let Some(code) = &profile.division_code {
            self.tree.text(self.words.division_code);
            self.tree.text(code);
        }
        self.tree.close();
        self.maybe("p", "vp-summary", profile.summary.as_ref());
        let mut headlines = Vec::new();
        for fact in &self.every_fact().0 {
            if fact.headline {
                headlines.push(*fact);
            }
        }
        self.facts("vp-headlines", &headlines);
        self.top_honors();
        self.tree.close();
    }

    fn top_honors(&mut self) {
        self.tree.open("ul", "vp-top-honors");
        self.tree.set("aria-label", self.words.top_honors);
        for honor in self.standing_honors().iter().take(TOP_HONORS) {
            self.tree.open("li", "");
            self.level_badge(honor);
            self.leaf("span", "", &honor.title);
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }
}
