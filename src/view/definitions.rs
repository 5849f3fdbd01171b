//! Explanations of measures, as yearbooks print them behind their tables.

use super::profile_builder::ProfileBuilder;
use crate::profile::measure::Measure;

impl ProfileBuilder<'_> {
    /// Notes that a figure of this measure was written, which the next explanations then hold.
    pub(super) fn explain(&mut self, measure: Option<Measure>) {
        let Some(measure) = measure else { return };
        if !self.unexplained.contains(&measure) {
            self.unexplained.push(measure);
        }
    }

    /// Adds a closed list of what the measures written since the last one count.
    pub(super) fn add_definitions(&mut self) {
        let measures = std::mem::take(&mut self.unexplained);
        if measures.is_empty() {
            return;
        }
        let messages = self.measures();
        self.tree.open("details", "vp-data vp-definitions");
        self.tree.open("summary", "");
        self.add_control_name(self.messages.definitions, self.section_title);
        self.tree.close();
        self.tree.open("dl", "");
        for measure in measures {
            self.tree.text_element("dt", "", messages.label(measure));
            self.tree.text_element("dd", "", messages.definition(measure));
        }
        self.tree.close();
        self.tree.close();
    }
}
