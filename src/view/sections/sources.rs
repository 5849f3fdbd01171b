//! The list of sources.

use super::super::{link::is_link, profile_builder::ProfileBuilder};
use crate::profile::{source::Source, text::legible};

impl ProfileBuilder<'_> {
    /// Adds the numbered list of sources, each with publisher, date, address and terms.
    pub(super) fn add_sources(&mut self) {
        self.tree.open("ol", "vp-sources");
        let page = self.page(self.profile.sources.len());
        if page.first > 0 {
            self.tree.set("start", &(page.first + 1).to_string());
        }
        for source in page.of(&self.profile.sources) {
            self.add_source(source);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    fn add_source(&mut self, source: &Source) {
        let anchor = self.source_anchor(source);
        self.tree.open("li", "");
        self.tree.set("id", &anchor);
        self.tree.set("tabindex", "-1");
        let address = source.address.as_deref();
        match address.filter(|address| is_link(address)) {
            Some(address) => self.open_link(address),
            None => self.tree.open("span", ""),
        }
        match (&source.title, address) {
            (Some(title), _) => self.add_text(title),
            (None, address) => self.tree.text(&legible(address.unwrap_or_default())),
        }
        self.tree.close();
        self.tree.open("span", "vp-aside vp-inline");
        self.add_optional_text("span", "", source.publisher.as_ref());
        match source.date {
            Some(date) => self.add_date(date),
            None => self.tree.text_element("span", "", self.messages.no_date),
        }
        self.add_optional_text("span", "", source.attribution.as_ref());
        self.add_optional_text("span", "", source.licence.as_ref());
        // An address that may not be followed is still shown, as text.
        if let Some(address) = address.filter(|address| !is_link(address) && source.title.is_some()) {
            self.tree.text_element("span", "", &legible(address));
        }
        self.tree.close();
        self.tree.close();
    }
}
