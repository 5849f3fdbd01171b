//! Sentences about what can be read and is probably not meant.

use super::{Sentences, row};

pub(super) static TABLE: &[Sentences] = &[
    row(
        "pinyin-residue",
        [
            "文字后面夹带了拼音“{found}”",
            "文字後面夾帶了拼音「{found}」",
            "pinyin “{found}” stands behind the characters",
        ],
        ["复制时带入的拼音请删去", "複製時帶入的拼音請刪去", "remove it; some programs add it on copying"],
    ),
    row(
        "doubled-punctuation",
        ["标点重复：“{found}”", "標點重複：「{found}」", "doubled punctuation “{found}”"],
        ["只留一个标点", "只留一個標點", "keep one mark"],
    ),
    row(
        "replacement-character",
        [
            "有字丢失：“{found}”是乱码",
            "有字遺失：「{found}」是亂碼",
            "a character was lost: “{found}” stands in its place",
        ],
        ["对照原文重新输入", "對照原文重新輸入", "type it again from the original"],
    ),
    row(
        "leftover-asterisk",
        ["文字里留有星号“{found}”", "文字裡留有星號「{found}」", "an asterisk “{found}” stands in the text"],
        [
            "未公开的数值写在数值栏里，文字里请删去星号",
            "未公開的數值寫在數值欄裡，文字裡請刪去星號",
            "write withheld figures into a figure's field, and remove it from the text",
        ],
    ),
    row(
        "mobile-number",
        [
            "“{found}”是手机号码，不得公布",
            "「{found}」是手機號碼，不得公布",
            "“{found}” is a mobile number, which must not be published",
        ],
        ["删去个人号码", "刪去個人號碼", "remove it"],
    ),
    row(
        "identity-number",
        [
            "“{found}”是身份证号码，不得公布",
            "「{found}」是身分證號碼，不得公布",
            "“{found}” is an identity number, which must not be published",
        ],
        ["删去个人号码", "刪去個人號碼", "remove it"],
    ),
    row(
        "bank-card-number",
        [
            "“{found}”是银行卡号，不得公布",
            "「{found}」是銀行卡號，不得公布",
            "“{found}” is a bank card's number, which must not be published",
        ],
        ["删去个人号码", "刪去個人號碼", "remove it"],
    ),
    row(
        "total-mismatch",
        [
            "“{found}”与各项之和“{against}”不符",
            "「{found}」與各項之和「{against}」不符",
            "“{found}” does not agree with the sum of the entries, “{against}”",
        ],
        ["对照来源核对合计和各项", "對照來源核對合計和各項", "compare the total and the entries with the source"],
    ),
    row(
        "part-over-whole",
        [
            "部分“{found}”大于整体“{against}”",
            "部分「{found}」大於整體「{against}」",
            "the part “{found}” is greater than the whole “{against}”",
        ],
        ["对照来源核对两个数", "對照來源核對兩個數", "compare both with the source"],
    ),
    row(
        "share-over-100",
        [
            "占比超过100%：“{found}{against}”",
            "占比超過100%：「{found}{against}」",
            "a share of more than 100 %: “{found}{against}”",
        ],
        ["若是增幅，名称里写明“增长”", "若是增幅，名稱裡寫明「增長」", "if it is growth, say so in the label (增长)"],
    ),
    row(
        "future-actual",
        [
            "“{found}”的时间{against}还没有到，却写成已实现",
            "「{found}」的時間{against}還沒有到，卻寫成已實現",
            "“{found}” is of {against}, which is still to come, but stands as achieved",
        ],
        [
            "前面加“预计”或“计划”，或改正时间",
            "前面加「預計」或「計劃」，或改正時間",
            "put 预计 or 计划 in front, or correct the date",
        ],
    ),
    row(
        "outdated",
        [
            "{against}个数值的时间是{found}，已超过三年",
            "{against}個數值的時間是{found}，已超過三年",
            "{against} figure(s) of {found}, more than three years old",
        ],
        [
            "更新数值，或确认仍需公布",
            "更新數值，或確認仍需公布",
            "bring them up to date, or make sure that they are still wanted",
        ],
    ),
    row(
        "no-source",
        ["“{found}”没有来源", "「{found}」沒有來源", "“{found}” has no source"],
        [
            "在 sources 里列出来源，并在这里写上它的 id",
            "在 sources 裡列出來源，並在這裡寫上它的 id",
            "list its source in sources, and give the source's id here",
        ],
    ),
    row(
        "unused-source",
        ["来源“{found}”没有被引用", "來源「{found}」沒有被引用", "nobody cites the source “{found}”"],
        ["在数值处引用它，或删去", "在數值處引用它，或刪去", "cite it where its figures stand, or remove it"],
    ),
    row(
        "unknown-source",
        ["sources 里没有“{found}”", "sources 裡沒有「{found}」", "sources has no “{found}”"],
        ["是否要写“{against}”？", "是否要寫「{against}」？", "did you mean “{against}”?"],
    ),
    row(
        "duplicate-id",
        ["id“{found}”重复", "id「{found}」重複", "the id “{found}” stands twice"],
        ["每个 id 只用一次", "每個 id 只用一次，請改其中一個", "use each id once"],
    ),
    row(
        "bad-id",
        [
            "id“{found}”含有不允许的字符",
            "id「{found}」含有不允許的字元",
            "the id “{found}” has characters that it may not have",
        ],
        ["只用小写字母 a-z、数字和连字符 -", "只用小寫字母 a-z、數字和連字號 -", "use only a-z, 0-9 and -"],
    ),
    row(
        "missing-id",
        [
            "档案没有 id，别的档案无法链接到它",
            "檔案沒有 id，別的檔案無法連結到它",
            "the profile has no id, so that others cannot link to it",
        ],
        ["加上如 \"id\": \"jinxi\" 的一项", "加上如 \"id\": \"jinxi\" 的一項", "add an id such as \"id\": \"jinxi\""],
    ),
    row(
        "missing-level",
        ["没有写明行政级别 level", "沒有寫明行政級別 level", "the administrative level is not given"],
        [
            "写 province、city、county、town 或 village",
            "寫 province、city、county、town 或 village",
            "add a level: province, city, county, town or village",
        ],
    ),
    row(
        "bad-division-code",
        [
            "“{found}”不是12位统计用区划代码",
            "「{found}」不是12位統計用區劃代碼",
            "“{found}” is no division code of twelve digits",
        ],
        [
            "写成带引号的12位数字，如 \"320583104000\"",
            "寫成帶引號的12位數字，如 \"320583104000\"",
            "write twelve digits in quotes, such as \"320583104000\"",
        ],
    ),
    row(
        "bad-address",
        ["“{found}”不是可用的网址", "「{found}」不是可用的網址", "“{found}” is no address that a page may link to"],
        [
            "写 http://、https:// 开头的网址，或相对地址",
            "寫 http://、https:// 開頭的網址，或相對位址",
            "use an http: or https: address, or a relative one",
        ],
    ),
    row(
        "mixed-units",
        [
            "同一序列里“{found}”与“{against}”的单位不能换算",
            "同一序列裡「{found}」與「{against}」的單位不能換算",
            "“{found}” and “{against}” stand in one series, but their units do not convert",
        ],
        ["统一单位，或分成两个序列", "統一單位，或分成兩個序列", "use one unit, or two series"],
    ),
    row(
        "map-without-approval",
        ["地图没有审图号", "地圖沒有審圖號", "a map without its approval number"],
        [
            "在 map_approval 写上审图号，没有则不要公布",
            "在 map_approval 寫上審圖號，沒有則不要公布",
            "give it in map_approval, or do not publish the map",
        ],
    ),
    row(
        "figure-in-prose",
        [
            "文字里的“{found}”没有写进任何数值栏",
            "文字裡的「{found}」沒有寫進任何數值欄",
            "“{found}” stands only in the text and in no field",
        ],
        [
            "写进相应的栏目或 figures，才能比较和注明来源",
            "寫進相應的欄目或 figures，才能比較和註明來源",
            "put it into a field or into figures, so that it can be compared and cited",
        ],
    ),
];
