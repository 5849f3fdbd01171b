//! Titles and descriptions of the format's types and fields.

mod economy;
mod figure;
mod governance;
mod organisation;
mod place;

use crate::locale::schema::{FieldMessages, SchemaMessages, field};

pub(in crate::locale) const MESSAGES: SchemaMessages = SchemaMessages {
    file_title: "地方檔案，格式1",
    file_about: "一個地方（鎮、村、縣、市）的檔案，一份 JSON 檔案。",
    text_title: "文字",
    text_about: "一段文字，或按語言分寫；不作繁簡轉換和翻譯。",
    date_title: "日期",
    date_about: "年、年月或日期；年份可不加引號。也可以寫時段（2020—2022年）、一年中的一段（2023年底）、年代（201x）和大致的時間（約2013年）。",
    figure_about: "數、寫法（如 \"1000餘人次\"、\"預計5個\"、\"*\"）、物件，或 null（沒有資料）。",
    records: [place::RECORDS, organisation::RECORDS, economy::RECORDS, governance::RECORDS, figure::RECORDS],
};

const SOURCE: FieldMessages =
    field("source", "來源", "所依據來源的 id，須在最外層的 sources 裡列出；裡面各項未另寫來源的都算它的。");

const NOTE: FieldMessages = field("note", "說明", "讀者須知道的背景，如統計口徑。");

const FIGURES: FieldMessages = field("figures", "其他指標", "沒有專門欄目的數值，各帶名稱。");

const TEXT: FieldMessages = field("text", "介紹", "一兩句話說明是什麼；數值寫進數值欄。");
