//! Actions: reach a section, filter, open, listen.

use crate::locale::action::ActionMessages;

pub(in crate::locale) const MESSAGES: ActionMessages = ActionMessages {
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
    shown: "顯示{0}項，共{1}項",
    copy_link: "複製連結",
    link: "連結",
    link_copied: "已複製",
    save_table: "下載表格",
    details: "詳情",
    previous_page: "上一頁",
    next_page: "下一頁",
    entries: "第{0}至{1}項，共{2}項",
    year_switch: "檢視年份",
    latest: "最新",
    text_left_out: "……（另有{0}字未顯示）",
    as_of_year: "有歷年資料的指標顯示{0}的數值，該年沒有的顯示此前最近年份的數值；其餘指標仍為其自身日期的數值。榮譽截至該年。",
};
