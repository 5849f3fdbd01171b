//! Sentences about texts that the notation of figures does not know.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("figure-empty", "數值是空的，沒有內容", "沒有資料寫 null，未公開寫 \"*\""),
    sentence("figure-no-number", "「{found}」裡缺少數", "寫成 26、\"1000餘人次\"、\"約3000畝\" 或 \"*\""),
    sentence("figure-too-long", "「{found}」太長：數值最多18位數字", "改用萬、億等單位，說明文字寫進 note"),
    sentence("figure-separators", "「{found}」的分隔符不是千位分隔", "寫成 10000 或 10,000 的樣子"),
    sentence("figure-numeral", "「{found}」裡的漢字數目有歧義", "改用阿拉伯數字，如 \"3~5個\""),
    sentence("figure-unit", "「{found}」中數的後面不是單位", "數後只寫單位，說明文字寫進 note"),
    sentence("figure-repeated", "「{found}」重複了同一個限定詞", "刪去其中一個"),
    sentence("figure-contradiction", "「{found}」的各部分互相矛盾", "只留一個限定詞，如 \"約30人\" 或 \"30餘人\""),
    sentence("figure-range", "「{found}」的範圍須由小到大，單位一致", "寫成 \"2萬元~5萬元\""),
    sentence("figure-pair", "「{found}」的前後兩數須齊全，單位一致", "寫成 \"29.5%→60.4%\" 的樣子"),
    sentence("figure-not-a-quantity", "「{found}」不是數量", "只寫數和單位，如 \"26個\""),
    sentence(
        "figure-word",
        "「{found}」的 bound 或 status 不在可選之列",
        "bound 寫 exact、about、nearly、over、at_least、at_most、under 或 range；status 寫 actual、projected、planned、withheld 或 missing",
    ),
];
