//! Free figures, industries and the collective economy.

use super::{FIGURES, FieldDescription, NOTE, RecordDescription, SOURCE, TEXT, field, record};

const SERIES: FieldDescription = field(
    "series",
    ["历年数值", "By year"],
    ["各年的数值，单位一致。", "The figures of the years, in units that convert."],
    r#"[{ "year": 2022, "figure": "1639.27万元" }, { "year": 2023, "figure": "预计1800万元" }]"#,
);

pub(super) static TABLE: &[RecordDescription] = &[
    record(
        "Indicator",
        ["指标", "A figure with its label"],
        &[
            field(
                "label",
                ["名称", "Label"],
                ["这个数值数的是什么。", "What the figure counts or measures."],
                "\"村级党群服务中心\"",
            ),
            field(
                "figure",
                ["数值", "Figure"],
                ["数值，或前后对比的两个数。", "The figure, or a before-and-after pair."],
                "\"29.5%→60.4%\"",
            ),
            field(
                "theme",
                ["主题", "Theme"],
                [
                    "组织 organisation、产业 industry、人才 talent、文化 culture、生态 ecology、治理 governance。",
                    "The section it belongs to; inside a larger entry, that entry's.",
                ],
                "\"organisation\"",
            ),
            field(
                "as_of",
                ["时间", "As of"],
                ["与档案的数据时间不同时填写。", "When it held, where this differs from the profile's own date."],
                "\"2023-08\"",
            ),
            SOURCE,
            NOTE,
            field(
                "headline",
                ["显示在卡片上", "On the card"],
                ["true 表示显示在卡片上。", "Whether it stands on the card."],
                "true",
            ),
        ],
    ),
    record(
        "YearFigure",
        ["一年的数值", "One year of a series"],
        &[
            field("year", ["年份", "Year"], ["公历年份。", "The calendar year."], "2023"),
            field("figure", ["数值", "Figure"], ["该年的数值。", "The figure of that year."], "\"1639.27万元\""),
        ],
    ),
    record(
        "Industry",
        ["产业", "An industry"],
        &[
            field("name", ["名称", "Name"], ["产业的名称。", "Its name."], "\"乌驴养殖\""),
            field(
                "sector",
                ["三次产业", "Sector"],
                ["第一 primary、第二 secondary、第三产业 tertiary。", "Primary, secondary or tertiary."],
                "\"primary\"",
            ),
            field(
                "state",
                ["进展", "State"],
                [
                    "计划 planned、进行中 running、已完成 done；不填是进行中。",
                    "Planned, running or done; running where it is left out.",
                ],
                "\"planned\"",
            ),
            TEXT,
            field("output", ["产值", "Output"], ["最近一年的产值。", "Output of the latest year."], "\"1200万元\""),
            SERIES,
            field("bases", ["基地", "Bases"], ["生产基地的数量。", "Production bases."], "\"12个\""),
            field("villages", ["参与的村", "Villages"], ["参与的村的数量。", "Villages that take part."], "\"8个\""),
            field("jobs", ["就业", "Jobs"], ["带动就业的人数。", "Jobs it gives."], "\"300余人\""),
            field(
                "households",
                ["户数", "Households"],
                ["参与或带动的户数。", "Households that take part."],
                "\"560余户\"",
            ),
            field("investment", ["投资", "Investment"], ["投入的资金。", "Money invested."], "\"100余万元\""),
            FIGURES,
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Income",
        ["收入", "An income"],
        &[
            field(
                "definition",
                ["口径", "Definition"],
                [
                    "经营性收入 operating、集体经济总收入 total、人均可支配收入 disposable_per_person、人均纯收入 net_per_person；四者不可混用。",
                    "What is counted: operating income, total income, disposable income per person or net income per person; they must not be mixed.",
                ],
                "\"operating\"",
            ),
            field("figure", ["数值", "Figure"], ["最近的数值。", "The latest figure."], "\"1639.27万元\""),
            SERIES,
            SOURCE,
        ],
    ),
    record(
        "Band",
        ["收入分档", "A band of income"],
        &[
            field("label", ["档次", "Label"], ["用文字写明界限。", "The band in words."], "\"5万元以上\""),
            field(
                "villages",
                ["村数", "Villages"],
                ["该档有多少村，或占比。", "How many villages lie in it, or their share."],
                "\"62.6%\"",
            ),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "CollectiveEconomy",
        ["集体经济", "The collective economy"],
        &[
            field(
                "incomes",
                ["收入", "Incomes"],
                ["各种口径的收入。", "Incomes, each with its definition."],
                r#"[{ "definition": "operating", "figure": "1639.27万元" }]"#,
            ),
            field(
                "bands",
                ["收入分档", "Bands"],
                ["按收入分档的村数。", "Villages by income."],
                r#"[{ "label": "超过100万元", "villages": "预计5个" }]"#,
            ),
            field(
                "projects",
                ["项目数", "Projects"],
                ["在建和建成的项目。", "Projects under way or done."],
                "\"63个\"",
            ),
            field(
                "villages",
                ["有项目的村", "Villages with projects"],
                ["有这些项目的村数。", "Villages that have such projects."],
                "\"28个\"",
            ),
            FIGURES,
            SOURCE,
        ],
    ),
];
