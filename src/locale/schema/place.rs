//! The profile itself, places above and below, pictures and sources.

use super::{FieldDescription, RecordDescription, field, record};

pub(super) static TABLE: &[RecordDescription] = &[
    record(
        "Profile",
        ["地方档案", "Profile of a place"],
        &[
            field(
                "format",
                ["格式版本", "Format version"],
                ["本文件的格式版本，目前是1。", "The version of the format, now 1."],
                "1",
            ),
            field(
                "name",
                ["名称", "Name"],
                ["地方的名称。", "The place's name."],
                r#"{ "zh-Hans": "锦溪镇", "en": "Jinxi Town" }"#,
            ),
            field(
                "id",
                ["标识", "Identifier"],
                [
                    "供程序和其他档案引用的固定名称，只用小写字母、数字和连字符。",
                    "A stable name for machines and other profiles: a-z, 0-9 and hyphens.",
                ],
                "\"jinxi\"",
            ),
            field(
                "summary",
                ["概述", "Summary"],
                ["一两句话介绍这个地方。", "The place in a sentence or two."],
                "\"江苏省苏州市昆山市下辖的镇。\"",
            ),
            field(
                "level",
                ["行政级别", "Administrative level"],
                [
                    "省 province、市 city、县（旗）county、乡镇（苏木）town、村（嘎查）village。",
                    "Province, city, county (also a banner), town (also a sumu) or village (also a gaqa).",
                ],
                "\"town\"",
            ),
            field(
                "level_name",
                ["级别名称", "Word for the level"],
                [
                    "当地对该级别的叫法，与通称不同时填写，如苏木。",
                    "The local word for the level where it differs, such as 苏木.",
                ],
                "\"苏木\"",
            ),
            field(
                "division_code",
                ["统计用区划代码", "Division code"],
                ["12位统计用区划代码，加引号。", "The statistical division code: twelve digits, in quotes."],
                "\"320583104000\"",
            ),
            field(
                "within",
                ["上级地方", "Places above"],
                ["所属的各级地方，由大到小。", "The places above, the outermost first."],
                r#"[{ "name": "江苏省" }, { "name": "苏州市" }]"#,
            ),
            field(
                "as_of",
                ["数据时间", "As of"],
                [
                    "各数值未另写时间时的时间：年、年月或日期。",
                    "When the figures held, unless they say otherwise: a year, a month or a day.",
                ],
                "\"2023-08\"",
            ),
            field(
                "figures",
                ["指标", "Figures"],
                [
                    "没有专门栏目的数值，各带名称；headline 为 true 的显示在卡片上。",
                    "Figures that have no field of their own, each with its label; headline: true puts one on the card.",
                ],
                r#"[{ "label": "村级党群服务中心", "theme": "organisation", "figure": "23个", "headline": true }]"#,
            ),
            field(
                "branches",
                ["党组织", "Party organisations"],
                ["党组织，按隶属排成树。", "Party organisations, as a tree."],
                r#"[{ "name": "行动支部", "kind": "action_branch", "count": "19个" }]"#,
            ),
            field(
                "industries",
                ["产业", "Industries"],
                ["各项产业。", "The place's industries."],
                r#"[{ "name": "乌驴养殖", "sector": "primary" }]"#,
            ),
            field(
                "collective_economy",
                ["集体经济", "Collective economy"],
                ["村集体的收入、分档和项目。", "What villages own and earn together: incomes, bands, projects."],
                r#"{ "projects": "63个" }"#,
            ),
            field(
                "talents",
                ["人才", "Talent"],
                ["各类人才的人数；只写人数，不写人。", "Counts of people by category; never the people."],
                r#"[{ "category": "新型职业农民", "count": "18人" }]"#,
            ),
            field(
                "honors",
                ["荣誉", "Honors"],
                ["获得的称号。", "Titles that the place or its villages were awarded."],
                r#"[{ "title": "中国美丽休闲乡村", "level": "national", "year": "2020" }]"#,
            ),
            field(
                "governance",
                ["治理", "Governance"],
                ["网格、网格员、事件和公约。", "Grids, grid workers, events and pacts."],
                r#"{ "workers": "470人" }"#,
            ),
            field(
                "programmes",
                ["项目与活动", "Programmes"],
                ["有名称的工作、活动和计划。", "Named efforts: training, festivals, reforms, plans."],
                r#"[{ "name": "积分制", "theme": "governance" }]"#,
            ),
            field(
                "partnerships",
                ["合作与结对", "Partnerships"],
                ["与其他地方、企业、院所的合作。", "Ties with other places, firms and institutes."],
                r#"[{ "kind": "mentoring", "from": ["甲村"], "to": ["乙村"] }]"#,
            ),
            field(
                "images",
                ["图片", "Pictures"],
                ["图片，或只有图注。", "Pictures, or only their captions."],
                r#"[{ "alt": "建在农场上的支部" }]"#,
            ),
            field(
                "members",
                ["下级地方", "Places below"],
                ["下辖的地方及其档案。", "The places below and their own profiles."],
                r#"[{ "name": "计家墩村", "src": "jijiadun.json" }]"#,
            ),
            field(
                "sources",
                ["来源", "Sources"],
                ["数值所依据的出版物，由 source 按 id 引用。", "What the figures rest on; they cite it by its id."],
                r#"[{ "id": "report-2023", "title": "工作报道" }]"#,
            ),
        ],
    ),
    record(
        "Place",
        ["上级地方", "A place above"],
        &[
            field("name", ["名称", "Name"], ["地方的名称。", "The place's name."], "\"苏州市\""),
            field("id", ["标识", "Identifier"], ["其档案的 id。", "The id of its own profile."], "\"suzhou\""),
        ],
    ),
    record(
        "Member",
        ["下级地方", "A place below"],
        &[
            field("name", ["名称", "Name"], ["地方的名称。", "The place's name."], "\"计家墩村\""),
            field("id", ["标识", "Identifier"], ["其档案的 id。", "The id of its own profile."], "\"jijiadun\""),
            field(
                "src",
                ["档案地址", "Address of its profile"],
                ["其档案文件的地址，相对于本文件。", "The address of its own profile, relative to this file."],
                "\"jijiadun.json\"",
            ),
        ],
    ),
    record(
        "Image",
        ["图片", "A picture"],
        &[
            field(
                "alt",
                ["替代文字", "Text alternative"],
                ["说给看不见图片的人：图上是什么。", "What the picture shows, for those who do not see it."],
                "\"建在农场上的支部\"",
            ),
            field(
                "src",
                ["地址", "Address"],
                [
                    "图片的地址，相对于本文件；只能公布图注时不填。",
                    "The picture's address, relative to this file; left out where only the caption may be shown.",
                ],
                "\"photos/branch.jpg\"",
            ),
            field(
                "caption",
                ["图注", "Caption"],
                ["显示在图片下面的文字。", "The words below the picture."],
                "\"建在农场上的支部\"",
            ),
            field("credit", ["作者", "Credit"], ["摄影或制作单位。", "Who made it."], "\"镇宣传办\""),
            field(
                "map",
                ["是否地图", "Whether it is a map"],
                ["是地图时写 true，须有审图号。", "true for a map, which needs an approval number."],
                "true",
            ),
            field(
                "map_approval",
                ["审图号", "Map approval number"],
                ["地图的审图号。", "The approval number of a map."],
                "\"苏S(2024)1号\"",
            ),
            IMAGE_SOURCE,
        ],
    ),
    record(
        "Source",
        ["来源", "A source"],
        &[
            field(
                "id",
                ["标识", "Identifier"],
                ["各项用它来引用这个来源，只用小写字母、数字和连字符。", "What entries cite: a-z, 0-9 and hyphens."],
                "\"report-2023\"",
            ),
            field(
                "title",
                ["标题", "Title"],
                ["文章或文件的标题。", "The title of the article or document."],
                "\"锦溪镇2020年乡村振兴工作报道\"",
            ),
            field("publisher", ["发布单位", "Publisher"], ["由谁发布。", "Who published it."], "\"第一昆山网\""),
            field(
                "date",
                ["发布时间", "Date"],
                ["何时发布：年、年月或日期。", "When it was published: a year, a month or a day."],
                "\"2021-01-19\"",
            ),
            field(
                "address",
                ["网址", "Address"],
                [
                    "http:、https: 网址，或相对于本文件的地址。",
                    "An http: or https: address, or one relative to this file.",
                ],
                "\"https://www.example.com/news/1\"",
            ),
            field(
                "licence",
                ["使用条件", "Licence"],
                ["按什么条件可以转载。", "Under which terms it may be used."],
                "\"转载须注明来源。\"",
            ),
            field(
                "attribution",
                ["署名", "Attribution"],
                ["要求怎样注明。", "How it wants to be named."],
                "\"来源：第一昆山网\"",
            ),
        ],
    ),
];

const IMAGE_SOURCE: FieldDescription = field(
    "source",
    ["来源", "Source"],
    ["图片所出来源的 id。", "The id of the source that it comes from."],
    "\"report-2023\"",
);
