//! Honors: every title with its level, year and recipients.

use super::profile_builder::ProfileBuilder;
use crate::profile::{
    date::Date,
    honor::{Honor, HonorLevel, HonorStatus},
};

/// Fewer years make no timeline.
const LEAST_DATED: usize = 3;

/// Class names of the level badges, in the order of [`HonorLevel`]: the weight follows the level.
const BADGES: &str =
    "vp-badge vp-level-1,vp-badge vp-level-2,vp-badge vp-level-3,vp-badge vp-level-4,vp-badge vp-level-5";

impl<'a> ProfileBuilder<'a> {
    /// The honors that were not revoked, highest level first; equal levels keep the order of the file.
    pub(super) fn standing_honors(&self) -> Vec<&'a Honor> {
        let mut sorted = Vec::new();
        for level in HonorLevel::ALL {
            for honor in &self.profile.honors {
                if honor.level == *level && honor.status != Some(HonorStatus::Revoked) {
                    sorted.push(honor);
                }
            }
        }
        sorted
    }

    /// The level as a badge.
    pub(super) fn level_badge(&mut self, honor: &Honor) {
        let class = BADGES.split(',').nth(honor.level as usize).unwrap_or("vp-badge");
        self.tree.leaf("span", class, self.words.honor_level(honor.level));
    }

    /// Every honor, those that were revoked last: by year where most tell theirs, else by level alone.
    pub(super) fn honors(&mut self) {
        let mut honors = self.standing_honors();
        let mut dated = 0;
        for honor in &self.profile.honors {
            if honor.status == Some(HonorStatus::Revoked) {
                honors.push(honor);
            }
            dated += usize::from(honor.year.is_some());
        }
        self.honor_filters(&honors);
        if dated * 2 > honors.len() && dated >= LEAST_DATED {
            self.timeline(&honors);
        } else {
            self.honor_list(&honors, None);
        }
    }

    /// The latest year first, and last what tells no year.
    fn timeline(&mut self, honors: &[&'a Honor]) {
        self.tree.open("ol", "vp-timeline");
        let mut later = u16::MAX;
        loop {
            let mut latest = None;
            for honor in honors {
                let year = year_of(honor);
                if year < later && latest.is_none_or(|latest| year > latest) {
                    latest = Some(year);
                }
            }
            let Some(year) = latest else { break };
            later = year;
            self.tree.open("li", "vp-year");
            self.heading(2, "vp-title");
            match year {
                0 => self.tree.text(self.words.no_date),
                _ => self.time(Date { year, month: None, day: None }),
            }
            self.tree.close();
            self.honor_list(honors, Some(year));
            self.tree.close();
        }
        self.tree.close();
    }

    /// The honors of a year as a list, or all of them.
    fn honor_list(&mut self, honors: &[&'a Honor], year: Option<u16>) {
        self.tree.open("ul", "vp-honors");
        for honor in honors {
            if year.is_none_or(|year| year == year_of(honor)) {
                self.honor(honor);
            }
        }
        self.tree.close_if_filled(0);
    }

    fn honor(&mut self, honor: &'a Honor) {
        self.tree.open("li", "");
        self.filtered_by(honor);
        self.level_badge(honor);
        self.tree.open("div", "");
        self.tree.open("p", "vp-title");
        self.words(&honor.title);
        self.cite(honor.source.as_deref());
        self.tree.close();
        self.tree.open("p", "vp-aside vp-inline");
        if let Some(year) = honor.year {
            self.time(year);
        }
        if let Some(status) = honor.status {
            self.tree.leaf("span", "", self.words.honor_status(status));
        }
        self.maybe("span", "", honor.issuer.as_ref());
        for place in &honor.recipients {
            self.leaf("b", "", place);
        }
        self.maybe_figure(honor.count.as_ref());
        self.maybe("span", "", honor.note.as_ref());
        self.tree.close_if_filled(0);
        self.tree.close();
        self.tree.close();
    }
}

/// The year of an honor; 0, which no date has, where it tells none.
fn year_of(honor: &Honor) -> u16 {
    honor.year.map_or(0, |date| date.year)
}
