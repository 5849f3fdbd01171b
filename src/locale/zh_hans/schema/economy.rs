//! Free figures, industries and the collective economy.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{FieldMessages, RecordMessages, field, record};

const SERIES: FieldMessages = field("series", "历年数值", "各年的数值，单位一致。");

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Indicator",
        "指标",
        &[
            field("measure", "通用指标", "通用指标的代码；名称、含义和所在栏目随之确定。"),
            field("label", "名称", "这个数值数的是什么；填了 measure 可以不填。"),
            field("figure", "数值", "数值，或前后对比的两个数；填了历年数值可以不填。"),
            field(
                "theme",
                "主题",
                "没有 measure 时填写：基本情况 basics、组织 organisation、产业 industry、人才 talent、荣誉 honors、治理 governance、公共服务 services、文化 culture、生态 ecology；都不是就不填，列入其他指标。",
            ),
            field("about", "范围", "只说本地的一部分或下辖的某地时，写明是哪里。"),
            field("series", "历年数值", "同一指标在其他年份或日期的数值。"),
            field("target", "目标", "要达到的数值和期限。"),
            field("rank", "排名", "在哪些地方中排第几。"),
            field("group", "组", "组名；同组的数值放在一起，可以比较。"),
            field("total", "合计", "true 表示这是本组的合计，其余各项应与它相加得上。"),
            field("norm", "标准", "true 表示这是规定或标准，如“每季度1次”，不作统计。"),
            field("definition", "口径", "数的是什么，名称没有说清时填写。"),
            field("as_of", "时间", "与档案的数据时间不同时填写。"),
            SOURCE,
            NOTE,
            field("headline", "显示在卡片上", "true 表示显示在卡片上。"),
        ],
    ),
    record(
        "YearFigure",
        "一年的数值",
        &[
            field("year", "年份", "年份，也可以是日期或时段。"),
            field("figure", "数值", "当时的数值。"),
            field("break", "口径变化", "从这里起与以前不可比时，写明变了什么：口径或区划。"),
        ],
    ),
    record("Target", "目标", &[field("figure", "数值", "要达到的数值。"), field("by", "期限", "到什么时候。")]),
    record(
        "Rank",
        "排名",
        &[
            field("place", "名次", "第几名，从 1 数起。"),
            field("of", "总数", "一共多少个参加排名。"),
            field("among", "范围", "和哪些地方相比。"),
        ],
    ),
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
                "经营性收入 operating、集体经济总收入 total、人均可支配收入 disposable_per_person、人均纯收入 net_per_person、来源未说明口径的人均收入 per_person_not_stated；各种口径不可混用。",
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
