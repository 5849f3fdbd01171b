//! The order of honors, which the card, the chart and the section share.

use super::profile_builder::ProfileBuilder;
use crate::profile::honor::{Honor, HonorLevel, HonorStatus};

impl<'a> ProfileBuilder<'a> {
    /// The honors that were not revoked, highest level first; equal levels keep the order of the file.
    pub(super) fn standing_honors(&self) -> Vec<&'a Honor> {
        let honors = &self.profile.honors;
        let of_level = |level| honors.iter().filter(move |honor| honor.level == level && !is_revoked(honor));
        HonorLevel::ALL.iter().flat_map(|level| of_level(*level)).collect()
    }

    /// Whether the place itself is the one that an honor is for, and no place below it.
    pub(super) fn is_received(&self, honor: &Honor) -> bool {
        let name = self.plain(&self.profile.name);
        let is_named = honor.recipients.iter().any(|place| self.plain(place) == name);
        is_named || honor.recipients.is_empty() && honor.count.is_none()
    }
}

/// Whether an honor was taken back.
pub(super) fn is_revoked(honor: &Honor) -> bool {
    honor.status == Some(HonorStatus::Revoked)
}

/// The year in which an honor was awarded, where it is reported.
pub(super) fn year_of(honor: &Honor) -> Option<u16> {
    honor.year.and_then(|date| date.year())
}
