//! Charts of the industries.

use super::{super::profile_builder::ProfileBuilder, years::Line};
use crate::chart::Chart;

impl ProfileBuilder<'_> {
    /// Outputs of the industries over the years.
    pub(in crate::view) fn output_charts(&self) -> Vec<Chart> {
        let lines = self.profile.industries.iter().map(|industry| Line {
            name: self.plain(&industry.name),
            years: &industry.series,
            is_per_person: false,
        });
        self.line_charts(self.messages.output, lines)
    }
}
