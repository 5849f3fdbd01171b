//! What a visitor reads when a profile cannot be shown, and what a maintainer reads in the console.

use super::{
    Lang,
    catalog::{self, messages},
};

messages! {
    /// Sentences for visitors in one language.
    pub struct FailureMessages {
        /// The data could not be had, which may pass.
        not_loaded: &'static str,
        /// There is nothing at the address.
        not_found: &'static str,
        /// What came is no profile.
        not_readable: &'static str,
        /// The profile needs a newer version of this component.
        newer_format: &'static str,
        /// Button that loads again.
        pub retry: &'static str,
        /// Link to the data itself.
        pub open_data: &'static str,
    }
}

impl FailureMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).failure
    }

    /// The sentence for a code of the embedding contract; `may_pass` where trying again can help.
    #[must_use]
    pub fn sentence(&self, code: &str, may_pass: bool) -> &'static str {
        match code {
            _ if may_pass => self.not_loaded,
            "http-status" => self.not_found,
            "newer-format" => self.newer_format,
            _ => self.not_readable,
        }
    }
}

/// What the maintainer can do about a code. English, as everything in the console.
#[must_use]
pub fn remedy(code: &str) -> &'static str {
    match code {
        "network" => {
            "check the address; connect-src of the page's Content-Security-Policy must allow it; another origin or a sandboxed frame needs Access-Control-Allow-Origin"
        }
        "timeout" => "the server did not answer in time; try the address in a browser",
        "http-status" => {
            "check the src attribute, relative to the page, and that the server delivers .json (IIS: mimeMap fileExtension=\".json\" mimeType=\"application/json\")"
        }
        "too-large" => "a profile is at most 8 MiB",
        "html-instead" => "check the src attribute: the server sent a web page",
        "not-json" => "run `village-profile check` on the file",
        "unreadable-encoding" => "save the file as UTF-8",
        "newer-format" => "install a newer village-profile",
        _ => "a profile is an object with \"format\": 1 and \"name\"",
    }
}

pub(super) const TABLE: [FailureMessages; 3] = [
    FailureMessages {
        not_loaded: "档案暂时无法加载，请检查网络，或稍后再试。",
        not_found: "没有找到这份档案。",
        not_readable: "这份档案的数据无法读取，请联系网站管理员。",
        newer_format: "这份档案需要更新版本的组件才能显示，请联系网站管理员。",
        retry: "重试",
        open_data: "查看档案数据",
    },
    FailureMessages {
        not_loaded: "檔案暫時無法載入，請檢查網路，或稍後再試。",
        not_found: "沒有找到這份檔案。",
        not_readable: "這份檔案的資料無法讀取，請聯絡網站管理員。",
        newer_format: "這份檔案需要更新版本的元件才能顯示，請聯絡網站管理員。",
        retry: "重試",
        open_data: "查看檔案資料",
    },
    FailureMessages {
        not_loaded: "This profile could not be loaded. Please check your connection, or try again later.",
        not_found: "This profile was not found.",
        not_readable: "The data of this profile cannot be read. Please tell the people who run this site.",
        newer_format: "This profile needs a newer version of the component. Please tell the people who run this site.",
        retry: "Try again",
        open_data: "Open the profile's data",
    },
];

#[cfg(test)]
mod tests {
    use super::FailureMessages;
    use crate::locale::Lang;

    #[test]
    fn ways_of_failing_that_differ_for_a_visitor_read_differently() {
        for lang in Lang::ALL {
            let words = FailureMessages::of(lang);
            assert_ne!(words.sentence("http-status", true), words.sentence("http-status", false));
            assert_ne!(words.sentence("http-status", false), words.sentence("not-json", false));
        }
    }
}
