//! Every word of the interface and every number format, in three languages.
//!
//! One file per topic; each holds a struct of words and one constant per language, so that the compiler refuses a
//! word that lacks a language. What visitors read comes to their browser as a file of one language, see [`catalog`].

pub mod action;
pub mod catalog;
pub mod chart;
#[cfg(feature = "check")]
pub mod check_page;
pub mod control;
pub mod failure;
pub mod figure;
pub mod format;
pub mod loader;
#[cfg(feature = "check")]
pub mod report;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod section;
pub mod template;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Chinese in Simplified script, the first audience.
    #[default]
    ZhHans,
    /// Chinese in Traditional script, written by hand.
    ZhHant,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order of the audience.
    pub const ALL: [Self; 3] = [Self::ZhHans, Self::ZhHant, Self::En];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
        }
    }

    /// The language for a BCP 47 tag: `zh-TW` reads Traditional, any other `zh` Simplified, `en-GB` English.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        match parts.next()? {
            "zh" if parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo")) => Some(Self::ZhHant),
            "zh" => Some(Self::ZhHans),
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
        assert_eq!(Lang::from_tag("zh-CN"), Some(Lang::ZhHans));
        assert_eq!(Lang::from_tag(" zh-TW "), Some(Lang::ZhHant));
        assert_eq!(Lang::from_tag("zh-Hant-HK"), Some(Lang::ZhHant));
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("mn"), None);
    }
}
