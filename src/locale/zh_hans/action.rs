//! Actions: reach a section, filter, open, listen.

use crate::locale::action::ActionMessages;

pub(in crate::locale) const MESSAGES: ActionMessages = ActionMessages {
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
    shown: "显示{0}项，共{1}项",
    copy_link: "复制链接",
    link: "链接",
    link_copied: "已复制",
    save_table: "下载表格",
    details: "详情",
    previous_page: "上一页",
    next_page: "下一页",
    entries: "第{0}至{1}项，共{2}项",
    year_switch: "查看年份",
    latest: "最新",
    text_left_out: "……（另有{0}字未显示）",
    as_of_year: "有历年数据的指标显示{0}的数值，该年没有的显示此前最近年份的数值；其余指标仍为其自身日期的数值。荣誉截至该年。",
};
