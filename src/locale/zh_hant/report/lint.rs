//! Sentences about what can be read and is probably not meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("pinyin-residue", "文字後面夾帶了拼音「{found}」", "複製時帶入的拼音請刪去"),
    sentence("doubled-punctuation", "標點重複：「{found}」", "只留一個標點"),
    sentence("replacement-character", "有字遺失：「{found}」是亂碼", "對照原文重新輸入"),
    sentence("leftover-asterisk", "文字裡留有星號「{found}」", "未公開的數值寫在數值欄裡，文字裡請刪去星號"),
    sentence("mobile-number", "「{found}」是手機號碼，不得公布", "刪去個人號碼"),
    sentence("identity-number", "「{found}」是身分證號碼，不得公布", "刪去個人號碼"),
    sentence("bank-card-number", "「{found}」是銀行卡號，不得公布", "刪去個人號碼"),
    sentence("total-mismatch", "「{found}」與各項之和「{against}」不符", "對照來源核對合計和各項"),
    sentence("part-over-whole", "部分「{found}」大於整體「{against}」", "對照來源核對兩個數"),
    sentence("share-over-100", "占比超過100%：「{found}{against}」", "若是增幅，名稱裡寫明「增長」"),
    sentence(
        "future-actual",
        "「{found}」的時間{against}還沒有到，卻寫成已實現",
        "前面加「預計」或「計劃」，或改正時間",
    ),
    sentence("outdated", "{against}個數值的時間是{found}，已超過三年", "更新數值，或確認仍需公布"),
    sentence("no-source", "「{found}」沒有來源", "在 sources 裡列出來源，並在這裡寫上它的 id"),
    sentence("unused-source", "來源「{found}」沒有被引用", "在數值處引用它，或刪去"),
    sentence("unknown-source", "sources 裡沒有「{found}」", "是否要寫「{against}」？"),
    sentence("duplicate-id", "id「{found}」重複", "每個 id 只用一次，請改其中一個"),
    sentence("bad-id", "id「{found}」含有不允許的字元", "只用小寫字母 a-z、數字和連字號 -"),
    sentence("missing-id", "檔案沒有 id，別的檔案無法連結到它", "加上如 \"id\": \"jinxi\" 的一項"),
    sentence("missing-level", "沒有寫明行政級別 level", "寫 province、city、county、town 或 village"),
    sentence("bad-division-code", "「{found}」不是12位統計用區劃代碼", "寫成帶引號的12位數字，如 \"320583104000\""),
    sentence("bad-address", "「{found}」不是可用的網址", "寫 http://、https:// 開頭的網址，或相對位址"),
    sentence("mixed-units", "同一序列裡「{found}」與「{against}」的單位不能換算", "統一單位，或分成兩個序列"),
    sentence(
        "measure-unit",
        "「{found}」不是這個指標的數：它的單位是「{against}」",
        "寫成帶單位「{against}」的數；新增、人均、佔比是另外的指標，去掉 measure，寫上 label",
    ),
    sentence("small-number", "「{found}」太少，村裡人能認出是誰", "寫成「不足10人」或「不足10戶」，或不公布"),
    sentence("town-measure", "「{found}」在村一級說的是一個人，村裡人都認得", "只在鄉鎮以上使用"),
    sentence("map-without-approval", "地圖沒有審圖號", "在 map_approval 寫上審圖號，沒有則不要公布"),
    sentence(
        "figure-in-prose",
        "文字裡的「{found}」沒有寫進任何數值欄",
        "寫進相應的欄目或 figures，才能比較和註明來源",
    ),
];
