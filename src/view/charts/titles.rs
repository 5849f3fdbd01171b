//! Titles of charts, no two of which are alike in a profile.

use super::super::profile_builder::ProfileBuilder;
use crate::{chart::Chart, locale::template::join};

impl ProfileBuilder<'_> {
    /// The title of the next chart of the section: its own, or where an earlier chart has that, with what tells the two apart.
    pub(in crate::view) fn take_title(&mut self, chart: &Chart) -> String {
        let title = self.free_title(chart);
        self.draft.titles.push((title.clone(), self.section));
        title
    }

    /// The section with a chart of this title.
    fn section_of(&self, title: &str) -> Option<&'static str> {
        self.draft.titles.iter().find(|(taken, _)| taken == title).map(|(_, section)| *section)
    }

    fn free_title(&self, chart: &Chart) -> String {
        let Some(section) = self.section_of(&chart.title) else { return chart.title.clone() };
        let section_title = if section == self.section { "" } else { self.section_title };
        let names: Vec<&str> = chart.series.iter().map(|series| series.name.as_str()).collect();
        let names = join(&names, self.messages.list_separator);
        let remarks = [section_title, &chart.unit, &chart.date, &names];
        let all = join(&remarks, self.messages.list_separator);
        let with_remarks =
            remarks.into_iter().chain([all.as_str()]).filter(|remark| !remark.is_empty() && *remark != chart.title);
        let with_remarks = with_remarks.map(|remark| self.label_about(&chart.title, remark));
        let numbered = (2_usize..).map(|number| self.label_about(&chart.title, &number.to_string()));
        let mut candidates = with_remarks.chain(numbered);
        candidates.find(|candidate| self.section_of(candidate).is_none()).unwrap_or_default()
    }
}
