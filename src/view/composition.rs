//! A profile as a tree, part by part: between two parts of a long profile a page may go on with other things.

use super::{
    Settings,
    node::{Node, TreeBuilder},
    order::sorted,
    profile_builder::ProfileBuilder,
    text_limit::TextLimit,
};
use crate::profile::{Profile, report::Report};

/// The tree of a profile as far as it is made.
#[derive(Debug)]
pub struct Composition {
    settings: Settings,
    /// The profile as of a year before, where the visitor chose one.
    as_of_year: Option<Profile>,
    draft: Draft,
    /// The number of the part that comes next.
    next: usize,
}

/// All that parts know of those before them.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) tree: TreeBuilder,
    /// The years that the visitor can choose between, the latest first.
    pub(super) years: Vec<u16>,
    /// The year as of which the profile is shown, where the visitor chose one.
    pub(super) shown_year: Option<u16>,
    /// The sections written so far: name and title.
    pub(super) outline: Vec<(&'static str, &'static str)>,
    /// The place of the links to the sections among the parts.
    pub(super) outline_index: usize,
    /// The titles of the charts so far, each with the name of its section.
    pub(super) titles: Vec<(String, &'static str)>,
    /// The indices of the sources by their ids.
    pub(super) sources_by_id: Vec<usize>,
}

impl Draft {
    pub(super) fn new(profile: &Profile, settings: &Settings) -> Self {
        let mut tree = TreeBuilder::new("article", "vp-profile");
        tree.limit = settings.tools.live.then(|| TextLimit::new(settings.lang));
        let sources_by_id = sorted(profile.sources.len(), &|one, other| {
            let id = |index: usize| profile.sources.get(index).map(|source| &source.id);
            id(one).cmp(&id(other))
        });
        Self { tree, sources_by_id, ..Self::default() }
    }
}

impl Composition {
    /// Makes ready for the parts of a profile.
    #[must_use]
    pub fn new(profile: &Profile, settings: Settings) -> Self {
        let years = if settings.tools.live { profile.series_years() } else { Vec::new() };
        let shown_year = settings.year.filter(|year| years.contains(year));
        let as_of_year = shown_year.map(|year| profile.at_year(year));
        let mut draft = Draft::new(as_of_year.as_ref().unwrap_or(profile), &settings);
        (draft.years, draft.shown_year) = (years, shown_year);
        Self { settings, as_of_year, draft, next: 0 }
    }

    /// Adds the next part of the same profile; returns whether it was the last one. `report` is what reading the profile found: where entries
    /// were left out, the page says so.
    pub fn go_on(&mut self, profile: &Profile, report: &Report) -> bool {
        let shown = self.as_of_year.as_ref().unwrap_or(profile);
        let mut page = ProfileBuilder::new(shown, &self.settings, std::mem::take(&mut self.draft));
        let is_last = page.add_part(self.next, report);
        self.draft = page.into_draft();
        self.next += 1;
        is_last
    }

    /// The tree, as far as it was made.
    #[must_use]
    pub fn finish(self) -> Node {
        self.draft.tree.finish()
    }
}
