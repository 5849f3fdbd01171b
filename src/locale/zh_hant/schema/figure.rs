//! Figures that state their parts by name.

use super::{NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[record(
    "Figure",
    "數值",
    &[
        field("value", "數值", "數，或 \"1639.27萬元\" 這樣的寫法。"),
        field("before", "之前", "前後對比的前一個數。"),
        field("after", "之後", "前後對比的後一個數。"),
        field("low", "下限", "範圍的下限，與 high 同用。"),
        field("high", "上限", "範圍的上限，與 low 同用。"),
        field("unit", "單位", "單位，前面可帶百、千、萬、億，如萬元、人次、畝。"),
        field(
            "bound",
            "精確程度",
            "確數 exact、約 about、近 nearly、餘或超過 over、不少於（含）at_least、不超過（含）at_most、不足 under、範圍 range。",
        ),
        field("status", "狀態", "實際 actual、預計 projected、計劃 planned、未公開 withheld、沒有資料 missing。"),
        field("change", "變化", "是變化而不是水平：增長率 growth（下降寫負數）、增加 increase、減少 decrease。"),
        field("as_of", "時間", "與所在條目的時間不同時填寫。"),
        SOURCE,
        NOTE,
        field("headline", "顯示在卡片上", "true 表示顯示在卡片上。"),
    ],
)];
