//! Charts of the industries.

use super::super::profile_builder::ProfileBuilder;
use crate::chart::Chart;

impl ProfileBuilder<'_> {
    /// Outputs of the industries over the years.
    pub(in crate::view) fn output_charts(&self) -> Vec<Chart> {
        let lines = self.profile.industries.iter().flat_map(|industry| {
            self.lines(self.plain(&industry.name), &industry.series, industry.source.as_ref(), false)
        });
        self.line_charts(self.messages.output_by_industry, lines.collect())
    }
}
