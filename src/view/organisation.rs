//! The tree of Party organisations with their stars.

use super::{fact::Facts, profile_builder::ProfileBuilder};
use crate::profile::organisation::{Branch, Rating};

/// Fewer organisations that open and close are opened one by one.
const LEAST_FOLDS: usize = 3;

/// More stars than any scheme has are not drawn.
const MOST_STARS: u8 = 10;

impl<'a> ProfileBuilder<'a> {
    /// The organisations as a tree that opens and closes.
    pub(super) fn branches(&mut self) {
        let branches = &self.profile.branches;
        if self.settings.tools.live && folds(branches) >= LEAST_FOLDS {
            self.tree.open("div", "vp-folds");
            self.button("vp-button vp-unfold", self.offers.expand_all);
            self.button("vp-button vp-fold", self.offers.collapse_all);
            self.tree.close();
        }
        self.branch_level("vp-tree", branches);
    }

    fn branch_level(&mut self, class: &'static str, branches: &'a [Branch]) {
        self.tree.open("ul", class);
        for branch in branches {
            self.tree.open("li", "");
            self.branch(branch);
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    fn branch(&mut self, branch: &'a Branch) {
        if !opens(branch) {
            self.tree.open("div", "vp-branch");
            self.branch_line(branch);
        } else {
            self.tree.open("details", "");
            self.tree.set("open", "");
            self.tree.open("summary", "vp-branch");
            self.branch_line(branch);
            self.tree.close();
            let mut facts = Facts::default();
            facts.indicators(self, &branch.figures, branch.source.as_ref());
            self.facts("vp-facts", &facts.0);
            self.branch_level("", &branch.children);
        }
        self.tree.close();
    }

    /// ChartKind, name, count, members and rating on one line.
    fn branch_line(&mut self, branch: &Branch) {
        if let Some(kind) = branch.kind {
            self.badge(self.words.branch_kind(kind));
        }
        self.tree.open("span", "vp-title");
        self.words(&branch.name);
        self.cite(branch.source.as_deref());
        self.tree.close();
        self.maybe_figure(branch.count.as_ref());
        if let Some(members) = &branch.members {
            let members = [self.words.party_members, " ", &self.shown(members)].concat();
            self.tree.leaf("span", "vp-aside", &members);
        }
        if let Some(rating) = &branch.rating {
            self.rating(rating);
        }
        self.maybe("span", "vp-aside", branch.note.as_ref());
    }

    /// Stars as a picture with words for those who do not see it, then class, scheme and year.
    fn rating(&mut self, rating: &Rating) {
        self.tree.open("span", "vp-inline");
        if let Some(stars) = rating.stars.filter(|stars| *stars <= MOST_STARS) {
            let of = rating.of.unwrap_or(stars).clamp(stars, MOST_STARS);
            self.tree.open("span", "vp-stars");
            self.tree.set("role", "img");
            self.tree.set("aria-label", &self.words.stars(stars, rating.of));
            let mut row = String::new();
            for star in 0..of {
                row.push(if star < stars { '★' } else { '☆' });
            }
            self.tree.text(&row);
            self.tree.close();
        }
        self.maybe("span", "", rating.class.as_ref());
        self.maybe("span", "vp-aside", rating.scheme.as_ref());
        if let Some(year) = rating.year {
            self.tree.leaf("span", "vp-aside", &year.to_string());
        }
        self.tree.close();
    }
}

/// Whether an organisation has something inside that opens.
fn opens(branch: &Branch) -> bool {
    !(branch.children.is_empty() && branch.figures.is_empty())
}

fn folds(branches: &[Branch]) -> usize {
    let mut folds_in_all = 0;
    for branch in branches {
        folds_in_all += usize::from(opens(branch)) + folds(&branch.children);
    }
    folds_in_all
}
