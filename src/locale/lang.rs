//! The languages of the interface.

#[cfg(feature = "import")]
use super::import::ImportMessages;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
use super::schema::SchemaMessages;
#[cfg(any(feature = "export", feature = "import"))]
use super::workbook::WorkbookMessages;
use super::{catalog::Catalog, loader::LoaderMessages};
#[cfg(feature = "check")]
use super::{check_page::CheckerMessages, editor_page::EditorPageMessages, report::ReportMessages};

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

            /// The texts of the editor's page.
            #[cfg(feature = "check")]
            pub(super) const fn editor_page(self) -> &'static EditorPageMessages {
                match self { $(Self::$Lang => &super::$folder::EDITOR_PAGE,)* }
            }

            /// The words of the workbook that editors fill in.
            #[cfg(any(feature = "export", feature = "import"))]
            pub(super) const fn workbook(self) -> &'static WorkbookMessages {
                match self { $(Self::$Lang => &super::$folder::WORKBOOK,)* }
            }

            /// The sentences about workbooks.
            #[cfg(feature = "import")]
            pub(super) const fn import(self) -> &'static ImportMessages {
                match self { $(Self::$Lang => &super::$folder::IMPORT,)* }
            }

            /// The titles and descriptions of the format.
            #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
            pub(super) const fn schema(self) -> &'static SchemaMessages {
                match self { $(Self::$Lang => &super::$folder::SCHEMA,)* }
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

    /// The language for a BCP 47 tag: English, or Chinese in the script that the tag names; where it names none, in that of its region.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        match parts.next()? {
            // A subtag of one letter begins an extension, such as the numerals `u-nu-hant`. A script stands before a region.
            "zh" => parts.take_while(|part| part.len() > 1).find_map(Self::of_script_or_region).or(Some(Self::ZhHans)),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The language that a subtag of Chinese tells, where it is a script or the region of one.
    fn of_script_or_region(subtag: &str) -> Option<Self> {
        match subtag {
            "hans" => Some(Self::ZhHans),
            "hant" | "tw" | "hk" | "mo" => Some(Self::ZhHant),
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
        let (hans, hant, en) = (Some(Lang::ZhHans), Some(Lang::ZhHant), Some(Lang::En));
        for (tag, lang) in [
            ("zh", hans),
            ("zh-CN", hans),
            ("zh-SG", hans),
            ("zh-Hans", hans),
            ("zh-Hans-CN", hans),
            ("zh-Hans-HK", hans),
            ("zh-Hans-MO", hans),
            ("zh_hans_tw", hans),
            ("zh-cmn-Hans-TW", hans),
            ("zh-CN-u-nu-hant", hans),
            ("zh-Latn-twi", hans),
            (" zh-TW ", hant),
            ("zh_HK", hant),
            ("ZH-mo", hant),
            ("zh-Hant", hant),
            ("zh-Hant-CN", hant),
            ("zh-yue-HK", hant),
            ("zh-TW-u-nu-hans", hant),
            ("EN_us", en),
            ("en-GB-x-hant", en),
            ("eng", None),
            ("mn", None),
            ("", None),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }
}
