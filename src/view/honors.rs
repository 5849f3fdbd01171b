//! Honors: every title with its level, year and recipients.

use super::page::Page;
use crate::profile::honor::{Honor, HonorLevel, HonorStatus};

/// Class names of the level badges, in the order of [`HonorLevel`]: the weight follows the level.
const BADGES: [&str; 5] =
    ["vp-badge vp-level-1", "vp-badge vp-level-2", "vp-badge vp-level-3", "vp-badge vp-level-4", "vp-badge vp-level-5"];

impl<'a> Page<'a> {
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
        let class = BADGES.get(honor.level as usize).copied().unwrap_or("vp-badge");
        self.tree.leaf("span", class, self.words.honor_level(honor.level));
    }

    /// Every honor as a list, those that were revoked last.
    pub(super) fn honors(&mut self) {
        let mut honors = self.standing_honors();
        honors.extend(self.profile.honors.iter().filter(|honor| honor.status == Some(HonorStatus::Revoked)));
        self.tree.open("ul", "vp-honors");
        for honor in honors {
            self.honor(honor);
        }
        self.tree.close_if_filled(0);
    }

    fn honor(&mut self, honor: &Honor) {
        self.tree.open("li", "");
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
