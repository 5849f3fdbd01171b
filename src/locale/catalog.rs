//! The words of one language in one text, one a line, so that a visitor fetches the one language that they read.
//!
//! The topics keep their structs of words and their constants per language. What a visitor's browser runs holds neither: the build tool
//! writes each language into a file, the loader hands the file over, and the engine, which knows the sum of each, refuses any other text.

use super::{Lang, action, chart, control, failure, figure, section};

/// Defines a struct of words and arrays of words, and how it becomes lines and comes back from them, in the order of its fields.
macro_rules! messages {
    (
        $(#[$about:meta])*
        $shown:vis struct $Topic:ident {
            $($(#[$meaning:meta])* $seen:vis $field:ident: $(&'static str)? $([&'static str; $many:literal])?,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $shown struct $Topic {
            $($(#[$meaning])* $seen $field: $crate::locale::catalog::messages!(@type $($many)?),)*
        }

        impl $Topic {
            pub(in $crate::locale) fn write(&self, text: &mut String) {
                $($crate::locale::catalog::write(text, $crate::locale::catalog::messages!(@all self $field $($many)?));)*
            }
        }

        #[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
        impl $Topic {
            pub(in $crate::locale) const NONE: Self =
                Self { $($field: $crate::locale::catalog::messages!(@none $($many)?),)* };

            /// The sum of the lines, after others.
            pub(in $crate::locale) const fn add(&self, sum: u32) -> u32 {
                $(let sum = $crate::locale::catalog::add_lines(sum, $crate::locale::catalog::messages!(@all self $field $($many)?));)*
                sum
            }

            pub(in $crate::locale) fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
                $($crate::locale::catalog::read($crate::locale::catalog::messages!(@room self $field $($many)?), lines);)*
            }
        }
    };
    (@type) => { &'static str };
    (@type $many:literal) => { [&'static str; $many] };
    (@none) => { "" };
    (@none $many:literal) => { [""; $many] };
    (@all $self:ident $field:ident) => { &[$self.$field] };
    (@all $self:ident $field:ident $many:literal) => { &$self.$field };
    (@room $self:ident $field:ident) => { std::slice::from_mut(&mut $self.$field) };
    (@room $self:ident $field:ident $many:literal) => { &mut $self.$field };
}
pub(super) use messages;

/// Defines the catalog of all topics that a visitor may read.
macro_rules! catalog {
    ($($topic:ident: $Words:path = $table:path,)*) => {
        /// Every word that a visitor may read, in one language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) struct Catalog {
            $(pub(super) $topic: $Words,)*
        }

        impl Catalog {
            /// As the hand wrote it: the entries of all tables at one place.
            const fn written(lang: Lang) -> Self {
                Self { $($topic: $table[lang as usize],)* }
            }

            fn write(&self, text: &mut String) {
                $(self.$topic.write(text);)*
            }
        }

        #[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
        impl Catalog {
            const NONE: Self = Self { $($topic: <$Words>::NONE,)* };

            const fn sum(&self) -> u32 {
                let sum = taken::START;
                $(let sum = self.$topic.add(sum);)*
                sum
            }

            /// What the lines of a text say, which must be whole.
            fn read(&mut self, text: &'static str) {
                let mut lines = text.split('\n');
                $(self.$topic.read(&mut lines);)*
            }
        }
    };
}

catalog! {
    chart: chart::ChartMessages = chart::TABLE,
    control: control::ControlMessages = control::TABLE,
    failure: failure::FailureMessages = failure::TABLE,
    figure: figure::FigureMessages = figure::WORDS,
    meanings: figure::MeaningMessages = figure::MEANINGS,
    action: action::ActionMessages = action::TABLE,
    section: section::SectionMessages = section::TABLE,
}

/// The words of one language.
#[cfg(feature = "check")]
pub(super) fn of(lang: Lang) -> &'static Catalog {
    static CATALOGS: [Catalog; 3] =
        [Catalog::written(Lang::ZhHans), Catalog::written(Lang::ZhHant), Catalog::written(Lang::En)];
    lang.of(&CATALOGS)
}

/// The text that holds the words of one language.
#[must_use]
pub fn text(lang: Lang) -> String {
    let mut text = String::new();
    Catalog::written(lang).write(&mut text);
    text
}

pub(super) fn write(text: &mut String, words: &[&'static str]) {
    for word in words {
        text.push_str(word);
        text.push('\n');
    }
}

#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub use installed::install;
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
pub(super) use installed::of;
#[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
pub(super) use taken::{add_lines, read};

/// Words that come as a text.
#[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
mod taken {
    use super::{Catalog, Lang};

    /// Where the sum begins: FNV-1a of 32 bits, enough to tell a damaged file from a whole one.
    pub(super) const START: u32 = 0x811c_9dc5;

    /// Counted when the engine is compiled, from the tables themselves.
    static SUMS: [u32; 3] =
        [Catalog::written(Lang::ZhHans).sum(), Catalog::written(Lang::ZhHant).sum(), Catalog::written(Lang::En).sum()];

    /// Whether a text holds the words of a language, down to the last byte.
    pub(super) fn is_whole(lang: Lang, text: &str) -> bool {
        add(START, text.as_bytes()) == *lang.of(&SUMS)
    }

    const fn add(mut sum: u32, mut bytes: &[u8]) -> u32 {
        while let [byte, rest @ ..] = bytes {
            sum = (sum ^ *byte as u32).wrapping_mul(0x0100_0193);
            bytes = rest;
        }
        sum
    }

    pub(in crate::locale) const fn add_lines(mut sum: u32, mut words: &[&str]) -> u32 {
        while let [word, rest @ ..] = words {
            sum = add(add(sum, word.as_bytes()), b"\n");
            words = rest;
        }
        sum
    }

    pub(in crate::locale) fn read(words: &mut [&'static str], lines: &mut std::str::Split<'static, char>) {
        for word in words {
            *word = lines.next().unwrap_or_default();
        }
    }
}

/// The languages that have come so far. What is shown points into them, so they stay as long as the instance.
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
mod installed {
    use super::{Catalog, Lang, taken};
    use std::cell::Cell;

    static NONE: Catalog = Catalog::NONE;

    thread_local! {
        static CATALOGS: Cell<[&'static Catalog; 3]> = const { Cell::new([&NONE; 3]) };
    }

    /// The words of one language, which must have come: whoever shows a profile has installed its language first.
    pub(in crate::locale) fn of(lang: Lang) -> &'static Catalog {
        let [hans, hant, en] = CATALOGS.get();
        match lang {
            Lang::ZhHans => hans,
            Lang::ZhHant => hant,
            Lang::En => en,
        }
    }

    /// Takes over the words of a language; `false` where the text is not as the build tool wrote it.
    pub fn install(lang: Lang, text: String) -> bool {
        let is_whole = taken::is_whole(lang, &text);
        let mut catalogs = CATALOGS.get();
        if let Some(catalog) = catalogs.get_mut(lang as usize)
            && is_whole
            && std::ptr::eq(*catalog, &NONE)
        {
            let installed = Box::leak(Box::new(NONE));
            installed.read(text.leak());
            *catalog = installed;
            CATALOGS.set(catalogs);
        }
        is_whole
    }
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Lang, of, taken, text};

    #[test]
    fn every_language_comes_back_from_its_lines() {
        for lang in Lang::ALL {
            let mut catalog = Catalog::NONE;
            catalog.read(text(lang).leak());
            assert_eq!(catalog, *of(lang));
            assert_ne!(catalog, Catalog::NONE);
        }
    }

    #[test]
    fn no_word_breaks_its_line() {
        let [hans, hant, en] = Lang::ALL.map(|lang| text(lang).lines().count());
        assert_eq!([hant, en], [hans; 2], "a line feed inside a word makes more lines");
    }

    #[test]
    fn a_text_is_known_by_all_of_its_bytes() {
        for lang in Lang::ALL {
            let whole = text(lang);
            assert_eq!(Lang::ALL.map(|other| taken::is_whole(other, &whole)), Lang::ALL.map(|other| other == lang));
            let half: String = whole.split_inclusive('\n').take(100).collect();
            for other in [&whole.replace('\n', "\r\n"), whole.trim_end(), &half, "", &whole.replacen('\n', " \n", 1)] {
                assert!(!taken::is_whole(lang, other), "{lang:?}: {other}");
            }
        }
    }
}
