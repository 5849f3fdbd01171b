//! Honors: every title with its level, year and recipients.
//!
//! They stand by year, the latest first, and the latest are those that stay visible of a long list: the card names the highest already,
//! and a list that opens goes on where it ended.

use std::cmp::Reverse;

use super::super::{
    honor_order::{is_revoked, year_of},
    profile_builder::ProfileBuilder,
};
use crate::profile::{
    date::Date,
    honor::{Honor, HonorLevel},
    indicator::Theme,
};

/// Fewer years make no timeline.
const LEAST_DATED: usize = 3;

/// How many honors of a long list stay visible.
const UNFOLDED: usize = 6;

/// So many more stay visible too where the list ends with them, or their year does: a fold for one or two lines is not worth its own.
const TOLERANCE: usize = 2;

/// The classes of a level's badge: its weight follows the level.
const fn badge_class(level: HonorLevel) -> &'static str {
    match level {
        HonorLevel::National => "vp-badge vp-level-1",
        HonorLevel::Provincial => "vp-badge vp-level-2",
        HonorLevel::Municipal => "vp-badge vp-level-3",
        HonorLevel::County => "vp-badge vp-level-4",
        HonorLevel::Township => "vp-badge vp-level-5",
    }
}

/// How many honors at the beginning of a list stay visible.
fn visible_honors(honors: &[&Honor], is_timeline: bool) -> usize {
    let end_of_year = honors.chunk_by(|one, other| year_of(one) == year_of(other)).scan(0, |end, of_year| {
        *end += of_year.len();
        Some(*end)
    });
    let ends = [honors.len()].into_iter().chain(end_of_year.filter(|_| is_timeline));
    let mut worthwhile = ends.filter(|end| (UNFOLDED..=UNFOLDED + TOLERANCE).contains(end));
    worthwhile.next().unwrap_or(UNFOLDED.min(honors.len()))
}

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_honors(&mut self) {
        self.keep_charts(self.honors_chart());
        let mut honors = self.standing_honors();
        honors.extend(self.profile.honors.iter().filter(|honor| is_revoked(honor)));
        let mut honors = self.add_honor_filters(honors);
        let dated = honors.iter().filter(|honor| honor.year.is_some()).count();
        let is_timeline = dated * 2 > honors.len() && dated >= LEAST_DATED;
        if is_timeline {
            // The latest year first, and last the honors without one.
            honors.sort_by_key(|honor| Reverse(year_of(honor)));
        }
        let add_list = if is_timeline { Self::add_timeline } else { Self::add_undivided };
        let page = self.page(honors.len());
        let shown = page.of(&honors);
        let (visible, folded) = shown.split_at(visible_honors(shown, is_timeline));
        self.tree.open("div", "vp-honor-list");
        add_list(self, visible);
        if !folded.is_empty() {
            self.open_fold(shown.len());
            add_list(self, folded);
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
        self.add_theme(Some(Theme::Honors));
    }

    /// Opens the element that folds the rest of so many honors. It is closed only in a living page that is read in the usual way: static
    /// content may be printed, and readers of the elder mode and those who listen are spared a control.
    fn open_fold(&mut self, honors: usize) {
        self.tree.open("details", "vp-more");
        if !self.has_controls() {
            self.tree.set("open", "");
        }
        self.tree.text_element("summary", "", &self.messages.all_honors(honors));
    }

    /// Adds the level as a badge.
    pub(in crate::view) fn add_level_badge(&mut self, honor: &Honor) {
        self.tree.text_element("span", badge_class(honor.level), self.messages.honor_level(honor.level));
    }

    /// Adds honors in the order of their years, a row for each year.
    fn add_timeline(&mut self, honors: &[&'a Honor]) {
        self.tree.open("ol", "vp-timeline");
        for of_year in honors.chunk_by(|one, other| year_of(one) == year_of(other)) {
            self.tree.open("li", "vp-year");
            self.open_heading(2, "vp-title");
            match of_year.first().and_then(|honor| year_of(honor)) {
                Some(year) => self.add_date(Date::of_year(year)),
                None => self.tree.text(self.messages.no_date),
            }
            self.tree.close();
            self.add_honor_list(of_year, true);
            self.tree.close();
        }
        self.tree.close();
    }

    /// Adds honors of which most have no year.
    fn add_undivided(&mut self, honors: &[&'a Honor]) {
        self.add_honor_list(honors, false);
    }

    fn add_honor_list(&mut self, honors: &[&'a Honor], is_in_timeline: bool) {
        self.tree.open("ul", "vp-honors");
        for honor in honors {
            self.add_honor(honor, is_in_timeline);
        }
        self.tree.close_or_drop(0);
    }

    /// Adds one honor. In the timeline a year stands before the row already, and only a more exact date is said.
    fn add_honor(&mut self, honor: &'a Honor, is_in_timeline: bool) {
        self.tree.open("li", "");
        self.set_filter_values(honor);
        self.add_level_badge(honor);
        self.tree.open("div", "");
        self.tree.open("p", "vp-title");
        self.add_text(&honor.title);
        self.add_citation(honor.source.as_deref());
        self.tree.close();
        self.tree.open("p", "vp-aside vp-inline");
        if let Some(date) = honor.year.filter(|date| !is_in_timeline || *date != Date::of_year(date.first.year)) {
            self.add_date(date);
        }
        if let Some(status) = honor.status {
            self.tree.text_element("span", "", self.messages.honor_status(status));
        }
        self.add_optional_text("span", "", honor.issuer.as_ref());
        let page = self.page(honor.recipients.len());
        for place in page.of(&honor.recipients) {
            self.add_text_element("b", "", place);
        }
        self.add_inline_figure(honor.count.as_ref());
        self.add_optional_text("span", "", honor.note.as_ref());
        self.tree.close_or_drop(0);
        self.add_pager(&page);
        self.tree.close();
        self.tree.close();
    }
}
