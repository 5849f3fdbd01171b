//! Free figures, industries and the collective economy.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{FieldMessages, RecordMessages, field, record};

const SERIES: FieldMessages = field("series", "历年数值", "各年的数值，单位一致。");

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Indicator",
        "指标",
        &[
            field("label", "名称", "这个数值数的是什么。"),
            field("figure", "数值", "数值，或前后对比的两个数。"),
            field(
                "theme",
                "主题",
                "组织 organisation、产业 industry、人才 talent、文化 culture、生态 ecology、治理 governance。",
            ),
            field("as_of", "时间", "与档案的数据时间不同时填写。"),
            SOURCE,
            NOTE,
            field("headline", "显示在卡片上", "true 表示显示在卡片上。"),
        ],
    ),
    record("YearFigure", "一年的数值", &[field("year", "年份", "公历年份。"), field("figure", "数值", "该年的数值。")]),
    record(
        "Industry",
        "产业",
        &[
            field("name", "名称", "产业的名称。"),
            field("sector", "三次产业", "第一 primary、第二 secondary、第三产业 tertiary。"),
            field("state", "进展", "计划 planned、进行中 running、已完成 done；不填是进行中。"),
            TEXT,
            field("output", "产值", "最近一年的产值。"),
            SERIES,
            field("bases", "基地", "生产基地的数量。"),
            field("villages", "参与的村", "参与的村的数量。"),
            field("jobs", "就业", "带动就业的人数。"),
            field("households", "户数", "参与或带动的户数。"),
            field("investment", "投资", "投入的资金。"),
            FIGURES,
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Income",
        "收入",
        &[
            field(
                "definition",
                "口径",
                "经营性收入 operating、集体经济总收入 total、人均可支配收入 disposable_per_person、人均纯收入 net_per_person；四者不可混用。",
            ),
            field("figure", "数值", "最近的数值。"),
            SERIES,
            SOURCE,
        ],
    ),
    record(
        "Band",
        "收入分档",
        &[
            field("label", "档次", "用文字写明界限。"),
            field("villages", "村数", "该档有多少村，或占比。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "CollectiveEconomy",
        "集体经济",
        &[
            field("incomes", "收入", "各种口径的收入。"),
            field("bands", "收入分档", "按收入分档的村数。"),
            field("projects", "项目数", "在建和建成的项目。"),
            field("villages", "有项目的村", "有这些项目的村数。"),
            FIGURES,
            SOURCE,
        ],
    ),
];
