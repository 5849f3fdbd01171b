//! Honors: every title with its level, year and recipients.

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

impl<'a> ProfileBuilder<'a> {
    pub(super) fn add_honors(&mut self) {
        self.keep_charts(self.honors_chart());
        let mut honors = self.standing_honors();
        honors.extend(self.profile.honors.iter().filter(|honor| is_revoked(honor)));
        self.add_honor_filters(&honors);
        let dated = honors.iter().filter(|honor| honor.year.is_some()).count();
        if dated * 2 > honors.len() && dated >= LEAST_DATED {
            self.add_timeline(&honors);
        } else {
            self.add_honor_list(&honors);
        }
        self.add_theme(Some(Theme::Honors));
    }

    /// Adds the level as a badge.
    pub(in crate::view) fn add_level_badge(&mut self, honor: &Honor) {
        self.tree.text_element("span", badge_class(honor.level), self.messages.honor_level(honor.level));
    }

    /// Adds the honors by year, the latest first, and last those without a year.
    fn add_timeline(&mut self, honors: &[&'a Honor]) {
        let mut years: Vec<Option<u16>> = honors.iter().map(|honor| year_of(honor)).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        self.tree.open("ol", "vp-timeline");
        for year in years {
            self.tree.open("li", "vp-year");
            self.open_heading(2, "vp-title");
            match year {
                Some(year) => self.add_date(Date::of_year(year)),
                None => self.tree.text(self.messages.no_date),
            }
            self.tree.close();
            let of_year: Vec<&Honor> = honors.iter().copied().filter(|honor| year_of(honor) == year).collect();
            self.add_honor_list(&of_year);
            self.tree.close();
        }
        self.tree.close();
    }

    fn add_honor_list(&mut self, honors: &[&'a Honor]) {
        self.tree.open("ul", "vp-honors");
        for honor in honors {
            self.add_honor(honor);
        }
        self.tree.close_or_drop(0);
    }

    fn add_honor(&mut self, honor: &'a Honor) {
        self.tree.open("li", "");
        self.set_filter_values(honor);
        self.add_level_badge(honor);
        self.tree.open("div", "");
        self.tree.open("p", "vp-title");
        self.add_text(&honor.title);
        self.add_citation(honor.source.as_deref());
        self.tree.close();
        self.tree.open("p", "vp-aside vp-inline");
        if let Some(year) = honor.year {
            self.add_date(year);
        }
        if let Some(status) = honor.status {
            self.tree.text_element("span", "", self.messages.honor_status(status));
        }
        self.add_optional_text("span", "", honor.issuer.as_ref());
        for place in &honor.recipients {
            self.add_text_element("b", "", place);
        }
        self.add_inline_figure(honor.count.as_ref());
        self.add_optional_text("span", "", honor.note.as_ref());
        self.tree.close_or_drop(0);
        self.tree.close();
        self.tree.close();
    }
}
