//! The profile itself, places above and below, pictures and sources.

use super::SOURCE;
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Profile",
        "地方档案",
        &[
            field("format", "格式版本", "本文件的格式版本，目前是1。"),
            field("name", "名称", "地方的名称。"),
            field("id", "标识", "供程序和其他档案引用的固定名称，只用小写字母、数字和连字符。"),
            field("summary", "概述", "一两句话介绍这个地方。"),
            field("level", "行政级别", "省 province、市 city、县（旗）county、乡镇（苏木）town、村（嘎查）village。"),
            field("level_name", "级别名称", "当地对该级别的叫法，与通称不同时填写，如苏木。"),
            field("division_code", "统计用区划代码", "12位统计用区划代码，加引号。"),
            field("within", "上级地方", "所属的各级地方，由大到小。"),
            field("as_of", "数据时间", "各数值未另写时间时的时间：年、年月或日期。"),
            field("figures", "指标", "没有专门栏目的数值，各带名称；headline 为 true 的显示在卡片上。"),
            field("incomes", "居民收入", "人均收入，写明口径；集体的收入写在集体经济里。"),
            field("branches", "党组织", "党组织，按隶属排成树。"),
            field("industries", "产业", "各项产业。"),
            field("collective_economy", "集体经济", "村集体的收入、分档和项目。"),
            field("talents", "人才", "各类人才的人数；只写人数，不写人。"),
            field("honors", "荣誉", "获得的称号。"),
            field("governance", "治理", "网格、网格员、事件和公约。"),
            field("programmes", "项目与活动", "有名称的工作、活动和计划。"),
            field("partnerships", "合作与结对", "与其他地方、企业、院所的合作。"),
            field("images", "图片", "图片，或只有图注。"),
            field("members", "下级地方", "下辖的地方及其档案。"),
            field("sources", "来源", "数值所依据的出版物，由 source 按 id 引用。"),
            field("accepted", "已说明的发现", "检查程序的发现中，看过并决定保留的；页面上不显示。"),
        ],
    ),
    record(
        "Accepted",
        "已说明的发现",
        &[
            field("code", "代码", "发现的代码，如 outdated。"),
            field("reason", "理由", "为什么这样写。"),
            field("path", "位置", "检查程序给出的位置；不填就是全文件。"),
        ],
    ),
    record("Place", "上级地方", &[field("name", "名称", "地方的名称。"), field("id", "标识", "其档案的 id。")]),
    record(
        "Member",
        "下级地方",
        &[
            field("name", "名称", "地方的名称。"),
            field("id", "标识", "其档案的 id。"),
            field("src", "档案地址", "其档案文件的地址，相对于本文件。"),
            field("figures", "主要指标", "用于与其他地方比较的数据。"),
            SOURCE,
        ],
    ),
    record(
        "Image",
        "图片",
        &[
            field("alt", "替代文字", "说给看不见图片的人：图上是什么。"),
            field("src", "地址", "图片的地址，相对于本文件；只能公布图注时不填。"),
            field("caption", "图注", "显示在图片下面的文字。"),
            field("credit", "作者", "摄影或制作单位。"),
            field("map", "是否地图", "是地图时写 true，须有审图号。"),
            field("map_approval", "审图号", "地图的审图号。"),
            field("source", "来源", "图片所出来源的 id。"),
        ],
    ),
    record(
        "Source",
        "来源",
        &[
            field("id", "标识", "各项用它来引用这个来源，只用小写字母、数字和连字符。"),
            field("title", "标题", "文章或文件的标题；填了网址可以不填。"),
            field("publisher", "发布单位", "由谁发布。"),
            field("date", "发布时间", "何时发布：年、年月或日期。"),
            field("address", "网址", "http:、https: 网址，或相对于本文件的地址。"),
            field("licence", "使用条件", "按什么条件可以转载。"),
            field("attribution", "署名", "要求怎样注明。"),
        ],
    ),
];
