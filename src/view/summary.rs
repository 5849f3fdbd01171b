//! The words that open and close a part of the profile. They are one control, in which no other may stand: sources are only numbered there,
//! and the links to them follow inside the part.

use super::{link::is_web_address, profile_builder::ProfileBuilder};
use crate::profile::source::Source;

impl<'a> ProfileBuilder<'a> {
    /// Opens the words of the `details` element that is being written.
    pub(super) fn open_summary(&mut self, class: &'static str) {
        self.tree.open("summary", class);
        self.cited_in_summary = Some(Vec::new());
    }

    /// Closes them, and adds the links to the sources that they cite.
    pub(super) fn close_summary(&mut self) {
        self.tree.close();
        let cited = self.cited_in_summary.take().unwrap_or_default();
        self.tree.open("p", "vp-aside vp-cited vp-inline");
        for id in &cited {
            self.tree.open("span", "");
            if self.numbered_source(id).is_some() {
                self.tree.text(self.messages.source);
            }
            self.add_citation(Some(id));
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }

    /// Keeps a source for the links behind the summary, where one is being written and the source has somewhere to lead.
    pub(super) fn keep_for_summary(&mut self, id: &str) {
        let leads_somewhere = self.numbered_source(id).is_some() || is_web_address(id);
        if let Some(cited) = &mut self.cited_in_summary
            && leads_somewhere
            && !cited.iter().any(|other| other == id)
        {
            cited.push(id.to_owned());
        }
    }

    /// Adds the number of a source, which leads nowhere.
    pub(super) fn add_plain_citation(&mut self, number: usize, source: &'a Source) {
        self.tree.open("sup", "vp-cited");
        self.tree.set("title", &self.source_line(source));
        self.tree.text_element("span", "vp-hidden", &[self.messages.source, " "].concat());
        self.tree.text(&number.to_string());
        self.tree.close();
    }
}
