//! Party organisations, talent and honors.

use super::{FIGURES, NOTE, RecordDescription, SOURCE, field, record};

pub(super) static TABLE: &[RecordDescription] = &[
    record(
        "Branch",
        ["党组织", "A Party organisation"],
        &[
            field(
                "name",
                ["名称", "Name"],
                ["名称；代表多个时写共同的名称。", "Its name, or what the organisations of the entry have in common."],
                "\"行动支部\"",
            ),
            field(
                "kind",
                ["类型", "Kind"],
                [
                    "党委 committee、片区党委 area_committee、党总支 general_branch、党支部 branch、联合党支部 joint_branch、行动支部 action_branch、网格党支部 grid_branch、党小组 group、党员中心户 member_household；不按人数推断。",
                    "Committee, area committee, general branch, branch, joint branch, action branch, grid branch, group or member household; never inferred from the size.",
                ],
                "\"action_branch\"",
            ),
            field(
                "count",
                ["数量", "How many"],
                [
                    "本条代表多少个组织，不填是1个。",
                    "How many organisations the entry stands for; one where it is left out.",
                ],
                "\"19个\"",
            ),
            field("members", ["党员人数", "Members"], ["党员人数。", "Party members in it."], "\"58人\""),
            field(
                "rating",
                ["评定", "Rating"],
                ["考核评定的星级或等次。", "How it was assessed: stars or a class."],
                r#"{ "stars": 5, "of": 5, "year": 2023 }"#,
            ),
            FIGURES,
            field(
                "children",
                ["下属组织", "Organisations below"],
                ["隶属于它的党组织。", "The organisations below it."],
                r#"[{ "name": "第一党支部", "kind": "branch" }]"#,
            ),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Rating",
        ["评定", "An assessment"],
        &[
            field(
                "scheme",
                ["办法", "Scheme"],
                ["评定办法的名称；各地不同。", "The scheme's name; schemes differ from place to place."],
                "\"星级评定\"",
            ),
            field("stars", ["星级", "Stars"], ["评得几颗星，整数。", "Stars awarded, a whole number."], "5"),
            field(
                "of",
                ["最高星级", "Highest number of stars"],
                ["该办法最高几颗星。", "The highest number of stars under the scheme."],
                "5",
            ),
            field(
                "class",
                ["等次", "Class"],
                ["分等不分星时的等次。", "The class, where the scheme has classes and no stars."],
                "\"先进\"",
            ),
            field("year", ["年度", "Year"], ["评定的年度。", "The year of the assessment."], "2023"),
        ],
    ),
    record(
        "Talent",
        ["一类人才", "A group of talent"],
        &[
            field(
                "category",
                ["类别", "Category"],
                ["当地的叫法，如新型职业农民。", "The group in the place's own words, such as 新型职业农民."],
                "\"新型职业农民\"",
            ),
            field(
                "class",
                ["五类人才", "One of the five classes"],
                [
                    "2021年《意见》的五类：农业生产经营 production、农村二三产业发展 rural_industry、乡村公共服务 public_service、乡村治理 governance、农业农村科技 technology。",
                    "The classes of the 2021 opinion: production, rural industry, public service, governance, technology.",
                ],
                "\"production\"",
            ),
            field(
                "origin",
                ["来源途径", "Origin"],
                [
                    "培育 trained、引进 brought_in、选派 assigned、返乡 returned。",
                    "Trained here, brought in, assigned by a higher level, or returned home.",
                ],
                "\"trained\"",
            ),
            field(
                "count",
                ["人数", "How many"],
                ["人数或人次，二者不可混用。", "People or attendances, which must not be mixed."],
                "\"18人\"",
            ),
            field("year", ["时间", "When"], ["年、年月或日期。", "A year, a month or a day."], "\"2021\""),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Honor",
        ["荣誉", "An honor"],
        &[
            field("title", ["称号", "Title"], ["称号的全称。", "The title in full."], "\"中国美丽休闲乡村\""),
            field(
                "level",
                ["级别", "Level"],
                [
                    "授予单位的级别：国家级 national、省级 provincial、市级 municipal、县级 county、乡镇级 township。",
                    "The level of the authority that awards it.",
                ],
                "\"national\"",
            ),
            field(
                "year",
                ["时间", "When"],
                ["授予的年、年月或日期。", "When it was awarded: a year, a month or a day."],
                "\"2020\"",
            ),
            field(
                "recipients",
                ["获得者", "Recipients"],
                ["获得的村或单位；不填就是本地。", "The places that hold it; the place itself where none is named."],
                r#"["计家墩村"]"#,
            ),
            field("issuer", ["授予单位", "Issuer"], ["由谁授予。", "Who awards it."], "\"农业农村部\""),
            field(
                "count",
                ["数量", "How many"],
                ["获得者没有全部列出时的总数。", "How many were awarded, where the recipients are not all named."],
                "\"3个\"",
            ),
            field(
                "status",
                ["状态", "Status"],
                [
                    "拟命名 proposed、已命名 awarded、监测合格 confirmed、撤销 revoked；不填是已命名。",
                    "Proposed, awarded, confirmed by a later review, or revoked; awarded where it is left out.",
                ],
                "\"awarded\"",
            ),
            SOURCE,
            NOTE,
        ],
    ),
];
