//! Sentences about what can be read and is probably not meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("pinyin-residue", "文字后面夹带了拼音“{found}”", "复制时带入的拼音请删去"),
    sentence("doubled-punctuation", "标点重复：“{found}”", "只留一个标点"),
    sentence("replacement-character", "有字丢失：“{found}”是乱码", "对照原文重新输入"),
    sentence("leftover-asterisk", "文字里留有星号“{found}”", "未公开的数值写在数值栏里，文字里请删去星号"),
    sentence("mobile-number", "“{found}”是手机号码，不得公布", "删去个人号码"),
    sentence("identity-number", "“{found}”是身份证号码，不得公布", "删去个人号码"),
    sentence("bank-card-number", "“{found}”是银行卡号，不得公布", "删去个人号码"),
    sentence("total-mismatch", "“{found}”与各项之和“{against}”不符", "对照来源核对合计和各项"),
    sentence("part-over-whole", "部分“{found}”大于整体“{against}”", "对照来源核对两个数"),
    sentence("share-over-100", "占比超过100%：“{found}{against}”", "若是增幅，名称里写明“增长”"),
    sentence("future-actual", "“{found}”的时间{against}还没有到，却写成已实现", "前面加“预计”或“计划”，或改正时间"),
    sentence("outdated", "{against}个数值的时间是{found}，已超过三年", "更新数值，或确认仍需公布"),
    sentence("no-source", "“{found}”没有来源", "在 sources 里列出来源，并在这里写上它的 id"),
    sentence("unused-source", "来源“{found}”没有被引用", "在数值处引用它，或删去"),
    sentence("unknown-source", "sources 里没有“{found}”", "是否要写“{against}”？"),
    sentence("duplicate-id", "id“{found}”重复", "每个 id 只用一次"),
    sentence("bad-id", "id“{found}”含有不允许的字符", "只用小写字母 a-z、数字和连字符 -"),
    sentence("missing-id", "档案没有 id，别的档案无法链接到它", "加上如 \"id\": \"jinxi\" 的一项"),
    sentence("missing-level", "没有写明行政级别 level", "写 province、city、county、town 或 village"),
    sentence("bad-division-code", "“{found}”不是12位统计用区划代码", "写成带引号的12位数字，如 \"320583104000\""),
    sentence("bad-address", "“{found}”不是可用的网址", "写 http://、https:// 开头的网址，或相对地址"),
    sentence("mixed-units", "同一序列里“{found}”与“{against}”的单位不能换算", "统一单位，或分成两个序列"),
    sentence(
        "measure-unit",
        "“{found}”不是这个指标的数：它的单位是“{against}”",
        "写成带单位“{against}”的数；新增、人均、占比是另外的指标，去掉 measure，写上 label",
    ),
    sentence("small-number", "“{found}”太少，村里人能认出是谁", "写成“不足10人”或“不足10户”，或不公布"),
    sentence("town-measure", "“{found}”在村一级说的是一个人，村里人都认得", "只在乡镇以上使用"),
    sentence("map-without-approval", "地图没有审图号", "在 map_approval 写上审图号，没有则不要公布"),
    sentence("figure-in-prose", "文字里的“{found}”没有写进任何数值栏", "写进相应的栏目或 figures，才能比较和注明来源"),
];
