//! Words of what a reader can do with a profile: reach a section, filter, open, enlarge, listen.

use super::{
    Lang,
    catalog::{self, messages},
    format::counted,
    template::fill,
};

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
        shown: &'static str,
    }
}

impl ActionMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).action
    }

    /// How many honors are shown: `显示 2 项，共 5 项`.
    #[must_use]
    pub fn honors_shown(&self, shown: u16, all: u16) -> String {
        fill(self.shown, &[&counted(shown.into()), &counted(all.into())])
    }
}

pub(super) const TABLE: [ActionMessages; 3] = [
    ActionMessages {
        contents: "栏目",
        to_contents: "返回栏目",
        elder: "长辈版",
        standard: "标准版",
        notes: "说明与出处",
        read: "朗读",
        stop: "停止朗读",
        expand_all: "全部展开",
        collapse_all: "全部收起",
        filter: "筛选荣誉",
        level: "级别",
        year: "年份",
        recipient: "获得者",
        any: "全部",
        reset: "显示全部",
        shown: "显示 {0} 项，共 {1} 项",
    },
    ActionMessages {
        contents: "欄目",
        to_contents: "返回欄目",
        elder: "長輩版",
        standard: "標準版",
        notes: "說明與出處",
        read: "朗讀",
        stop: "停止朗讀",
        expand_all: "全部展開",
        collapse_all: "全部收合",
        filter: "篩選榮譽",
        level: "級別",
        year: "年份",
        recipient: "獲得者",
        any: "全部",
        reset: "顯示全部",
        shown: "顯示 {0} 項，共 {1} 項",
    },
    ActionMessages {
        contents: "Sections",
        to_contents: "Back to sections",
        elder: "Large text",
        standard: "Standard view",
        notes: "Notes and sources",
        read: "Read aloud",
        stop: "Stop reading",
        expand_all: "Expand all",
        collapse_all: "Collapse all",
        filter: "Filter honors",
        level: "Level",
        year: "Year",
        recipient: "Held by",
        any: "All",
        reset: "Show all",
        // A filter stands above four honors or more: the whole is always plural.
        shown: "Showing {0} of {1} honors",
    },
];

#[cfg(test)]
mod tests {
    use super::{ActionMessages, Lang};

    #[test]
    fn counts_read_as_written_by_hand() {
        let shown = Lang::ALL.map(|lang| ActionMessages::of(lang).honors_shown(1, 12));
        assert_eq!(shown, ["显示 1 项，共 12 项", "顯示 1 項，共 12 項", "Showing 1 of 12 honors"]);
    }
}
