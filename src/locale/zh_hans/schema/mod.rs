//! Titles and descriptions of the format's types and fields.

mod economy;
mod figure;
mod governance;
mod organisation;
mod place;

use crate::locale::schema::{FieldMessages, SchemaMessages, field};

pub(in crate::locale) const MESSAGES: SchemaMessages = SchemaMessages {
    file_title: "地方档案，格式1",
    file_about: "一个地方（镇、村、县、市）的档案，一份 JSON 文件。",
    text_title: "文字",
    text_about: "一段文字，或按语言分写；不作繁简转换和翻译。",
    date_title: "日期",
    date_about: "年、年月或日期；年份可不加引号。也可以写时段（2020—2022年）、一年中的一段（2023年底）、年代（201x）和大致的时间（约2013年）。",
    figure_about: "数、写法（如 \"1000余人次\"、\"预计5个\"、\"*\"）、对象，或 null（没有数据）。",
    records: [place::RECORDS, organisation::RECORDS, economy::RECORDS, governance::RECORDS, figure::RECORDS],
};

const SOURCE: FieldMessages =
    field("source", "来源", "所依据来源的 id，须在最外层的 sources 里列出；里面各项未另写来源的都算它的。");

const NOTE: FieldMessages = field("note", "说明", "读者须知道的背景，如统计口径。");

const FIGURES: FieldMessages = field("figures", "其他指标", "没有专门栏目的数值，各带名称。");

const TEXT: FieldMessages = field("text", "介绍", "一两句话说明是什么；数值写进数值栏。");
