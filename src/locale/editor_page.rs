//! Texts of the editor's page. The sentences about a file are in [`report`](super::report), titles and help of fields in
//! [`schema`](super::schema).

use super::Lang;

/// The texts of the page in one language.
#[derive(Debug)]
pub struct EditorPageMessages {
    /// Heading of the page.
    pub title: &'static str,
    /// Label of the languages.
    pub language: &'static str,
    /// Label of the buttons at the top.
    pub tools: &'static str,
    /// Opens a file.
    pub open_file: &'static str,
    /// Begins another profile.
    pub new_profile: &'static str,
    /// Takes back the last edit.
    pub undo: &'static str,
    /// Makes the edit again that was taken back.
    pub redo: &'static str,
    /// Hands the profile out as a file.
    pub download: &'static str,
    /// Label of the groups.
    pub group_list: &'static str,
    /// Heading of what the checker found.
    pub findings: &'static str,
    /// A finding of this severity.
    pub error: &'static str,
    /// A finding of this severity.
    pub warning: &'static str,
    /// More was found than is listed; `{count}` stands for how much.
    pub more_findings: &'static str,
    /// The place of an entry in its list; `{row}` stands for its number.
    pub row_number: &'static str,
    /// Mends a finding.
    pub mend_it: &'static str,
    /// A finding was mended.
    pub mended: &'static str,
    /// Asks to accept a warning.
    pub accept: &'static str,
    /// Accepts a warning for the reason that was written.
    pub accept_for: &'static str,
    /// A warning was accepted.
    pub accepted: &'static str,
    /// Label of the reason.
    pub reason: &'static str,
    /// An example of a reason.
    pub reason_example: &'static str,
    /// Heading of the profile.
    pub preview: &'static str,
    /// There is no profile to show yet.
    pub preview_none: &'static str,
    /// The profile shown is that of an earlier state.
    pub preview_earlier: &'static str,
    /// A change is being stored.
    pub storing: &'static str,
    /// All changes are stored.
    pub stored: &'static str,
    /// The browser keeps nothing.
    pub not_stored: &'static str,
    /// Another tab changes the same profile.
    pub other_tab: &'static str,
    /// Shows the state of the other tab.
    pub take_other: &'static str,
    /// Stores this state as another profile.
    pub keep_both: &'static str,
    /// Opens the list of profiles.
    pub shelf: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// A profile without a name.
    pub unnamed: &'static str,
    /// Brings a profile back that was taken out.
    pub bring_back: &'static str,
    /// Heading of earlier states.
    pub days: &'static str,
    /// Shows what would change; `{day}` stands for a day.
    pub compare_day: &'static str,
    /// Brings an earlier state back.
    pub restore_day: &'static str,
    /// Two states do not differ.
    pub no_difference: &'static str,
    /// There is no value.
    pub nothing: &'static str,
    /// More differs than is listed; `{count}` stands for how much.
    pub more_differences: &'static str,
    /// Heading of the import of a file; `{file}` stands for its name.
    pub import: &'static str,
    /// The import broke off.
    pub import_failed: &'static str,
    /// A file is being read.
    pub reading: &'static str,
    /// The number of records of a table; `{count}` stands for it.
    pub records: &'static str,
    /// Label of the list or field that is chosen.
    pub taken_as: &'static str,
    /// Heading of a column.
    pub heading: &'static str,
    /// Heading of three values of a column.
    pub samples: &'static str,
    /// Asks whether numbers are percentages.
    pub ask_percent: &'static str,
    /// They are.
    pub percent: &'static str,
    /// They are not.
    pub ratio: &'static str,
    /// Takes what is hidden of a sheet, `{sheet}`.
    pub take_hidden: &'static str,
    /// Opens what is not taken; `{count}` stands for how much.
    pub left: &'static str,
    /// Takes what was imported.
    pub take: &'static str,
    /// Leaves it.
    pub cancel: &'static str,
    /// What was imported is in the profile now.
    pub taken: &'static str,
    /// Profiles were made of places; `{count}` stands for how many.
    pub taken_places: &'static str,
    /// Some profiles were not stored.
    pub places_not_stored: &'static str,
    /// Between the items of an inline list.
    pub list_separator: &'static str,
    /// A profile without a name is not checked yet.
    pub needs_name: &'static str,
    /// Lists what has changed since the file.
    pub compare_file: &'static str,
    /// Gives a text a control for each language.
    pub other_languages: &'static str,
    /// Behind the name of a field that must be filled in.
    pub required: &'static str,
    /// Nothing is chosen.
    pub not_chosen: &'static str,
    /// Makes a source.
    pub new_source: &'static str,
    /// Opens the fields of the chosen source.
    pub about_source: &'static str,
    /// Adds an entry; `{what}` stands for its kind.
    pub add: &'static str,
    /// Heading of the numbers of entries.
    pub row: &'static str,
    /// Heading of what can be done with entries.
    pub actions: &'static str,
    /// Between the name of a column or button and the number of its entry.
    pub cell_of: &'static str,
    /// Name of the handle of an entry; `{row}` stands for its number.
    pub move_entry: &'static str,
    /// An entry was moved; `{row}` stands for its new number.
    pub moved: &'static str,
    /// Opens the other fields of an entry.
    pub open: &'static str,
    /// Closes the other fields of an entry.
    pub close: &'static str,
    /// Makes an entry like this one.
    pub duplicate: &'static str,
    /// Takes an entry out.
    pub remove: &'static str,
    /// An entry was taken out.
    pub removed: &'static str,
    /// Heading of the figures of a section that are no measures.
    pub other_figures: &'static str,
    /// A member that the format does not know.
    pub unknown_field: &'static str,
    /// Opens date, source and remark of one figure.
    pub figure_parts: &'static str,
    /// In front of the meaning of a figure.
    pub read_as: &'static str,
    /// Writes what was probably meant; `{figure}` stands for it.
    pub write_instead: &'static str,
    /// A block of cells was pasted; `{rows}` stands for its rows.
    pub pasted: &'static str,
    /// Behind it, how many columns found no place.
    pub pasted_outside: &'static str,
    /// Between a name and what is said about it.
    pub label_separator: &'static str,
    /// A file was opened.
    pub opened: &'static str,
    /// A file could not be read.
    pub unreadable_file: &'static str,
    /// A file holds no profile.
    pub no_profile: &'static str,
    /// In front of why a file is not read.
    pub no_json: &'static str,
    /// The sections of figures and projects, in the order of [`Theme`](crate::profile::indicator::Theme).
    pub(super) themes: [&'static str; 9],
    /// The groups of the form.
    pub(super) groups: &'static [Named],
    /// The groups of measures, by their keys in the table of measures.
    pub(super) measure_groups: &'static [Named],
    /// The choices of the preview.
    pub(super) preview_choices: &'static [Named],
    /// The values of these choices.
    pub(super) preview_values: &'static [Named],
}

/// A name of the program with its words.
pub(super) type Named = (&'static str, &'static str);

impl EditorPageMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.editor_page()
    }

    /// The title of a group of the form.
    #[must_use]
    pub fn group<'a>(&self, name: &'a str) -> &'a str {
        word(self.groups, name)
    }

    /// The title of a group of measures.
    #[must_use]
    pub fn measure_group<'a>(&self, name: &'a str) -> &'a str {
        word(self.measure_groups, name)
    }

    /// The label of a choice of the preview.
    #[must_use]
    pub fn preview_choice<'a>(&self, name: &'a str) -> &'a str {
        word(self.preview_choices, name)
    }

    /// A value of a choice of the preview.
    #[must_use]
    pub fn preview_value<'a>(&self, name: &'a str) -> &'a str {
        word(self.preview_values, name)
    }
}

/// The words for a name; the name where there are none.
fn word<'a>(words: &[Named], name: &'a str) -> &'a str {
    words.iter().find(|(known, _)| *known == name).map_or(name, |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::{EditorPageMessages, Named};
    use crate::{editor::groups::GROUPS, locale::Lang, profile::measure::Measure};

    #[test]
    fn every_group_has_a_title_in_every_language() {
        let has = |words: &[Named], name: &str| words.iter().any(|(known, _)| *known == name);
        for words in Lang::ALL.map(EditorPageMessages::of) {
            assert!(GROUPS.iter().all(|group| has(words.groups, group.name)));
            assert!(Measure::ALL.iter().all(|measure| has(words.measure_groups, measure.group())));
        }
    }
}
