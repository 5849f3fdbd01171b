//! Party organisations with their stars, as a tree and as a chart.

use super::super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::{
    figure::{Figure, Status},
    indicator::Theme,
    organisation::{Branch, Rating},
};

/// With fewer organisations that open and close, buttons for all of them are not worth their room.
const LEAST_EXPANDABLE: usize = 3;

/// More stars than any scheme has are not drawn.
const MOST_STARS: u8 = 10;

impl<'a> ProfileBuilder<'a> {
    /// Every figure of the organisations, each with the name of its organisation.
    pub(in crate::view) fn push_branch_facts(&self, branches: &'a [Branch], facts: &mut Facts<'a>) {
        for branch in branches {
            let (first, source) = (facts.0.len(), branch.source.as_ref());
            facts.push_field(self.messages.organisations, branch.count.as_ref(), source);
            facts.push_field(self.messages.party_members, branch.members.as_ref(), source);
            facts.push_indicators(self, &branch.figures, source);
            facts.name_entry(first, self.plain(&branch.name));
            self.push_branch_facts(&branch.children, facts);
        }
    }

    pub(super) fn add_organisation(&mut self) {
        self.add_branches();
        self.keep_charts(self.organisation_chart());
        self.add_theme(Some(Theme::Organisation));
    }

    /// Adds the organisations as a tree that opens and closes.
    fn add_branches(&mut self) {
        let branches = &self.profile.branches;
        if self.settings.tools.live && count_expandable(branches) >= LEAST_EXPANDABLE {
            self.tree.open("div", "vp-folds");
            self.add_button("vp-button vp-unfold", self.actions.expand_all);
            self.add_button("vp-button vp-fold", self.actions.collapse_all);
            self.tree.close();
        }
        self.add_branch_level("vp-tree", branches);
    }

    fn add_branch_level(&mut self, class: &'static str, branches: &'a [Branch]) {
        self.tree.open("ul", class);
        for branch in branches {
            self.tree.open("li", "");
            self.add_branch(branch);
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }

    fn add_branch(&mut self, branch: &'a Branch) {
        if is_expandable(branch) {
            self.tree.open("details", "");
            self.tree.set("open", "");
            self.tree.open("summary", "vp-branch");
            self.add_branch_line(branch);
            self.tree.close();
            let mut facts = Facts::default();
            facts.push_indicators(self, &branch.figures, branch.source.as_ref());
            self.add_fact_list("vp-facts", &facts.0);
            self.add_branch_level("", &branch.children);
        } else {
            self.tree.open("div", "vp-branch");
            self.add_branch_line(branch);
        }
        self.tree.close();
    }

    /// Adds kind, name, count, members and rating on one line.
    fn add_branch_line(&mut self, branch: &'a Branch) {
        if let Some(kind) = branch.kind {
            self.add_badge(self.messages.branch_kind(kind));
        }
        self.tree.open("span", "vp-title");
        self.add_text(&branch.name);
        self.add_citation(branch.source.as_deref());
        self.tree.close();
        // An entry may stand for many without saying how many.
        let says_something =
            |count: &&Figure| count.reading.status != Status::Missing || count.note.is_some() || count.source.is_some();
        self.add_inline_figure(branch.count.as_ref().filter(says_something));
        if branch.members.is_some() {
            self.tree.open("span", "vp-aside");
            self.tree.text(self.messages.party_members);
            self.tree.text(" ");
            self.add_inline_figure(branch.members.as_ref());
            self.tree.close();
        }
        if let Some(rating) = &branch.rating {
            self.add_rating(rating);
        }
        self.add_optional_text("span", "vp-aside", branch.note.as_ref());
    }

    /// Adds stars, with their number as a text alternative, then class, scheme and year.
    fn add_rating(&mut self, rating: &Rating) {
        self.tree.open("span", "vp-inline");
        if let Some(stars) = rating.stars.filter(|stars| *stars <= MOST_STARS) {
            let of = rating.of.unwrap_or(stars).clamp(stars, MOST_STARS);
            self.tree.open("span", "vp-stars");
            self.tree.set("role", "img");
            self.tree.set("aria-label", &self.messages.stars(stars, rating.of));
            self.tree.text(&["★".repeat(stars.into()), "☆".repeat((of - stars).into())].concat());
            self.tree.close();
        } else if let Some(stars) = rating.stars {
            self.tree.text_element("span", "", &self.messages.stars(stars, rating.of));
        }
        self.add_optional_text("span", "", rating.class.as_ref());
        self.add_optional_text("span", "vp-aside", rating.scheme.as_ref());
        if let Some(year) = rating.year {
            self.tree.open("span", "vp-aside");
            self.add_date(year);
            self.tree.close();
        }
        self.tree.close();
    }
}

/// Whether an organisation has something inside that opens.
fn is_expandable(branch: &Branch) -> bool {
    !(branch.children.is_empty() && branch.figures.is_empty())
}

fn count_expandable(branches: &[Branch]) -> usize {
    branches.iter().map(|branch| usize::from(is_expandable(branch)) + count_expandable(&branch.children)).sum()
}
