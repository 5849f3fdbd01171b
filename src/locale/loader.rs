//! What the loader says when the engine itself does not run: the build tool writes these words into it.

use super::Lang;

/// The sentences for a visitor whose browser could not start the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoaderMessages {
    /// A file of the component is missing, damaged or refused, or the engine broke off.
    pub unavailable: &'static str,
    /// The browser lacks what the engine needs.
    pub browser_too_old: &'static str,
    /// The button that tries again.
    pub retry: &'static str,
    /// The text of a link to the data, where no other content stands in the element.
    pub data_link: &'static str,
}

impl LoaderMessages {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.of(&TABLE)
    }
}

static TABLE: [LoaderMessages; 3] = [
    LoaderMessages {
        unavailable: "互动展示暂时无法显示，请稍后再试。",
        browser_too_old: "您的浏览器版本过低，无法显示互动内容，请更新浏览器后再试。",
        retry: "重试",
        data_link: "查看数据文件",
    },
    LoaderMessages {
        unavailable: "互動展示暫時無法顯示，請稍後再試。",
        browser_too_old: "您的瀏覽器版本過舊，無法顯示互動內容，請更新瀏覽器後再試。",
        retry: "重試",
        data_link: "查看資料檔案",
    },
    LoaderMessages {
        unavailable: "The interactive profile cannot be shown right now. Please try again later.",
        browser_too_old: "Your browser is too old for the interactive profile. Please update it and try again.",
        retry: "Try again",
        data_link: "Open the data file",
    },
];
