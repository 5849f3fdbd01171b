//! Charts of the industries.

use super::super::profile_builder::ProfileBuilder;
use crate::chart::Chart;

impl ProfileBuilder<'_> {
    /// Outputs of the industries over the years.
    pub(in crate::view) fn output_charts(&self) -> Vec<Chart> {
        let lines =
            self.profile.industries.iter().flat_map(|industry| {
                self.lines(self.plain(&industry.name), &industry.series, industry.source.as_ref())
            });
        let mut charts = self.line_charts(self.messages.output_by_industry, lines.collect());
        for chart in &mut charts {
            // A line by itself bears the name of its industry, which does not say that it shows the output.
            if let [only] = chart.series.as_slice() {
                chart.title = self.label_about(self.messages.output, &only.name);
            }
        }
        charts
    }
}
