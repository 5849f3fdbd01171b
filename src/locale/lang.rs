//! The languages of the interface.

use super::{catalog::Catalog, loader::LoaderMessages};
#[cfg(feature = "check")]
use super::{check_page::CheckerMessages, report::ReportMessages};

/// Defines [`Lang`] by its variants and their folders, which hold all that is said in a language.
macro_rules! languages {
    ($($(#[$about:meta])* $Lang:ident: $folder:ident,)*) => {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Lang {
            $($(#[$about])* $Lang,)*
        }

        impl Lang {
            /// Every language, in the order of the audience.
            pub const ALL: [Self; [$(stringify!($Lang)),*].len()] = [$(Self::$Lang),*];

            /// The messages that visitors read, as the language's folder holds them.
            pub(super) const fn catalog(self) -> &'static Catalog {
                match self { $(Self::$Lang => &super::$folder::CATALOG,)* }
            }

            /// The checksum of the text that holds these messages, computed by the compiler: an engine that fetches the text does not
            /// hold the messages.
            #[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
            pub(super) const fn checksum(self) -> u32 {
                match self { $(Self::$Lang => const { super::$folder::CATALOG.checksum() },)* }
            }

            /// The sentences of the loader.
            pub(super) const fn loader(self) -> &'static LoaderMessages {
                match self { $(Self::$Lang => &super::$folder::LOADER,)* }
            }

            /// The texts of the check page.
            #[cfg(feature = "check")]
            pub(super) const fn check_page(self) -> &'static CheckerMessages {
                match self { $(Self::$Lang => &super::$folder::CHECK_PAGE,)* }
            }

            /// The sentences of the checker.
            #[cfg(feature = "check")]
            pub(super) const fn report(self) -> &'static ReportMessages {
                match self { $(Self::$Lang => &super::$folder::REPORT,)* }
            }
        }
    };
}

languages! {
    /// Chinese in Simplified script, the first audience.
    #[default]
    ZhHans: zh_hans,
    /// Chinese in Traditional script, written by hand.
    ZhHant: zh_hant,
    /// English.
    En: en,
}

impl Lang {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
        }
    }

    /// The language for a BCP 47 tag: `zh-TW` reads Traditional, any other `zh` Simplified, `en-GB` English. A script that the tag names
    /// wins over its region: `zh-Hans-HK` is Simplified. The loader has the same rule: `getLanguage` in `www/loader/dom.js`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        match parts.next()? {
            "zh" => {
                let script = parts.clone().find(|part| matches!(*part, "hans" | "hant"));
                let is_traditional = script
                    .map_or_else(|| parts.any(|part| matches!(part, "tw" | "hk" | "mo")), |script| script == "hant");
                Some(if is_traditional { Self::ZhHant } else { Self::ZhHans })
            }
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The tags under which editors' words suit this reader, best first; the empty tag is a plain string.
    #[must_use]
    pub const fn preferred_tags(self) -> &'static [&'static str] {
        match self {
            Self::ZhHans => &["zh-Hans", "zh-CN", "zh", "", "zh-Hant"],
            Self::ZhHant => &["zh-Hant", "zh-TW", "zh-HK", "zh", "", "zh-Hans"],
            Self::En => &["en", "", "zh-Hans", "zh-Hant"],
        }
    }

    /// This language's entry of a table in the order of [`Lang::ALL`].
    #[must_use]
    pub const fn of<T>(self, table: &'static [T; 3]) -> &'static T {
        match self {
            Self::ZhHans => &table[0],
            Self::ZhHant => &table[1],
            Self::En => &table[2],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn tags_find_their_language() {
        // `tests/e2e/language.test.mjs` holds the loader to the same table.
        for line in include_str!("../../tests/tags.tsv").lines() {
            let (tag, wanted) = line.split_once('\t').unwrap_or_default();
            let found = Lang::from_tag(tag).map_or("none", Lang::tag);
            assert_eq!(found, wanted, "{tag:?}");
        }
    }
}
