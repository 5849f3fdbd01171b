//! The messages of one language in one text, one a line, so that a visitor fetches the one language that they read.
//!
//! The folders of the languages hold the messages. The engine in a visitor's browser holds none: the build tool writes each language
//! into a file, the loader hands the file over, and the engine, which knows the checksum of each, refuses any other text.

use super::{
    Lang, action::ActionMessages, chart::ChartMessages, control::ControlMessages, failure::FailureMessages,
    figure::FigureMessages, meaning::MeaningMessages, measure::MeasureMessages, section::SectionMessages,
};

/// Defines the catalog of all topics that a visitor may read, in the order of their lines.
macro_rules! catalog {
    ($($topic:ident: $Messages:ident,)*) => {
        /// All messages that a visitor may read, in one language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) struct Catalog {
            $(pub(super) $topic: $Messages,)*
        }

        impl Catalog {
            fn write(&self, text: &mut String) {
                $(self.$topic.write(text);)*
            }
        }

        #[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
        impl Catalog {
            const EMPTY: Self = Self { $($topic: $Messages::EMPTY,)* };

            /// The checksum of the text that holds these messages.
            pub(super) const fn checksum(&self) -> u32 {
                let sum = super::messages::CHECKSUM_START;
                $(let sum = self.$topic.checksum(sum);)*
                sum
            }

            /// Takes over the messages of a text, which must be whole.
            fn read(&mut self, text: &'static str) {
                let mut lines = text.split('\n');
                $(self.$topic.read(&mut lines);)*
            }
        }
    };
}

catalog! {
    chart: ChartMessages,
    control: ControlMessages,
    failure: FailureMessages,
    figure: FigureMessages,
    meaning: MeaningMessages,
    action: ActionMessages,
    section: SectionMessages,
    measure: MeasureMessages,
}

/// The messages of one language.
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(super) const fn of(lang: Lang) -> &'static Catalog {
    lang.catalog()
}

/// The text that holds the messages of one language.
///
/// ```
/// use village_profile::locale::{Lang, catalog};
/// assert!(catalog::text(Lang::En).lines().any(|message| message == "Not disclosed"));
/// ```
#[must_use]
pub fn text(lang: Lang) -> String {
    let mut text = String::new();
    lang.catalog().write(&mut text);
    text
}

/// Whether a text holds the messages of a language, down to the last byte.
#[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
fn is_whole(lang: Lang, text: &str) -> bool {
    super::messages::checksum(super::messages::CHECKSUM_START, text.as_bytes()) == lang.checksum()
}

#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub use installed::install;
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub(super) use installed::of;

/// The languages that have come so far. Views point into their messages, so they stay as long as the instance.
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
mod installed {
    use super::{Catalog, Lang, is_whole};
    use std::cell::Cell;

    static EMPTY: Catalog = Catalog::EMPTY;

    thread_local! {
        static CATALOGS: Cell<[&'static Catalog; Lang::ALL.len()]> = const { Cell::new([&EMPTY; Lang::ALL.len()]) };
    }

    /// The messages of one language, which must have come: whoever shows a profile has installed its language first.
    pub(in crate::locale) fn of(lang: Lang) -> &'static Catalog {
        CATALOGS.get().get(lang as usize).copied().unwrap_or(&EMPTY)
    }

    /// Takes over the messages of a language; `false` where the text is not as the build tool wrote it.
    pub fn install(lang: Lang, text: String) -> bool {
        let is_whole = is_whole(lang, &text);
        let mut catalogs = CATALOGS.get();
        if let Some(catalog) = catalogs.get_mut(lang as usize)
            && is_whole
            && std::ptr::eq(*catalog, &EMPTY)
        {
            let installed = Box::leak(Box::new(EMPTY));
            installed.read(text.leak());
            *catalog = installed;
            CATALOGS.set(catalogs);
        }
        is_whole
    }
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Lang, is_whole, of, text};

    #[test]
    fn every_language_comes_back_from_its_lines() {
        for lang in Lang::ALL {
            let mut catalog = Catalog::EMPTY;
            catalog.read(text(lang).leak());
            assert_eq!(catalog, *of(lang));
            assert_ne!(catalog, Catalog::EMPTY);
        }
    }

    #[test]
    fn no_message_breaks_its_line() {
        let [hans, hant, en] = Lang::ALL.map(|lang| text(lang).lines().count());
        assert_eq!([hant, en], [hans; 2], "a line feed inside a message makes more lines");
    }

    #[test]
    fn a_text_is_known_by_all_of_its_bytes() {
        for lang in Lang::ALL {
            let whole = text(lang);
            assert_eq!(Lang::ALL.map(|other| is_whole(other, &whole)), Lang::ALL.map(|other| other == lang));
            let half: String = whole.split_inclusive('\n').take(100).collect();
            for other in [&whole.replace('\n', "\r\n"), whole.trim_end(), &half, "", &whole.replacen('\n', " \n", 1)] {
                assert!(!is_whole(lang, other), "{lang:?}: {other}");
            }
        }
    }
}
