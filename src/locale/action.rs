//! Words of what a reader can do with a profile: reach a section, filter, open, enlarge, listen.

use super::{Lang, catalog, format::counted, messages::messages, template::fill};

messages! {
    /// Words of what a reader can do, in one language.
    pub struct ActionMessages {
        /// Names the links to the sections.
        pub contents: &'static str,
        /// Leads back to these links.
        pub to_contents: &'static str,
        /// Turns the elder mode on.
        pub elder: &'static str,
        /// Turns the elder mode off.
        pub standard: &'static str,
        /// Shows remarks, sources and tables, which the elder mode leaves out at first.
        pub notes: &'static str,
        /// Reads a section aloud.
        pub read: &'static str,
        /// Ends the reading.
        pub stop: &'static str,
        /// Opens every organisation.
        pub expand_all: &'static str,
        /// Closes every organisation.
        pub collapse_all: &'static str,
        /// Names the filters of the honors.
        pub filter: &'static str,
        /// Filter by level.
        pub level: &'static str,
        /// Filter by year.
        pub year: &'static str,
        /// Filter by who holds the honor.
        pub recipient: &'static str,
        /// The choice of a filter that leaves nothing out.
        pub any: &'static str,
        /// Shows every honor again.
        pub reset: &'static str,
        /// How many honors are shown, and of how many.
        pub(super) shown: &'static str,
        /// Copies a link to a section or a chart.
        pub copy_link: &'static str,
        /// Names the field that holds such a link.
        pub link: &'static str,
        /// The link has been copied.
        pub link_copied: &'static str,
        /// Downloads the table of a section.
        pub save_table: &'static str,
        /// Opens all else that is known of an entry.
        pub details: &'static str,
        /// Leads to the entries of a long list before those shown.
        pub previous_page: &'static str,
        /// Leads to the entries of a long list behind those shown.
        pub next_page: &'static str,
        /// Which entries of a long list are shown: from `{0}` to `{1}`, of `{2}`.
        pub(super) entries: &'static str,
        /// Names the switch between years.
        pub year_switch: &'static str,
        /// The choice that shows the latest figures.
        pub latest: &'static str,
        /// How many characters of a very long text are left out.
        pub(super) text_left_out: &'static str,
        /// How a profile is shown as of the year `{0}`.
        pub(super) as_of_year: &'static str,
    }
}

impl ActionMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).action
    }

    /// Which figures a profile shows as of a year.
    #[must_use]
    pub fn shown_as_of(&self, year: &str) -> String {
        fill(self.as_of_year, &[year])
    }

    /// How many characters of a very long text are left out: `……（另有5字未显示）`.
    #[must_use]
    pub fn text_left_out(&self, characters: usize) -> String {
        fill(self.text_left_out, &[&counted(characters as i32)])
    }

    /// Which entries of a long list are shown: `第201至400项，共5000项`.
    #[must_use]
    pub fn entries_shown(&self, first: usize, last: usize, all: usize) -> String {
        fill(self.entries, &[first, last, all].map(|number| counted(number as i32)).each_ref().map(String::as_str))
    }

    /// How many honors are shown: `显示2项，共5项`.
    #[must_use]
    pub fn honors_shown(&self, shown: usize, all: usize) -> String {
        fill(self.shown, &[&counted(shown as i32), &counted(all as i32)])
    }
}

#[cfg(test)]
mod tests {
    use super::{ActionMessages, Lang};

    #[test]
    fn counts_read_as_written_by_hand() {
        let shown = Lang::ALL.map(|lang| ActionMessages::of(lang).honors_shown(1, 12));
        assert_eq!(shown, ["显示1项，共12项", "顯示1項，共12項", "Showing 1 of 12 honors"]);
    }
}
