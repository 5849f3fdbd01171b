//! Grid governance, programmes and partnerships.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "GridLevel",
        "一级网格",
        &[
            field("name", "名称", "这一级的叫法，如片区、微网格。"),
            field("count", "数量", "这一级有多少个。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Events",
        "一类事件",
        &[
            field("label", "类别", "哪一类事件。"),
            field("found", "发现", "发现或受理的件数。"),
            field("resolved", "解决", "解决的件数，不多于发现的。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Pact",
        "公约",
        &[
            field("name", "名称", "公约的名称。"),
            field("villages", "订立的村", "已订立的村数。"),
            field("of", "村的总数", "村的总数。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Governance",
        "治理",
        &[
            field("grid", "网格层级", "各级网格，由大到小。"),
            field("workers", "网格员", "网格员人数。"),
            field("member_workers", "党员网格员", "网格员中党员的人数。"),
            field("events", "事件", "发现和解决的事件。"),
            field("pacts", "公约", "村民共同订立的公约。"),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Programme",
        "项目或活动",
        &[
            field("name", "名称", "项目、活动或制度的名称。"),
            field(
                "theme",
                "主题",
                "基本情况 basics、组织 organisation、产业 industry、人才 talent、荣誉 honors、治理 governance、公共服务 services、文化 culture、生态 ecology。",
            ),
            TEXT,
            field("state", "进展", "计划 planned、进行中 running、已完成 done。"),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Parties",
        "合作的一方",
        &[
            field("names", "名单", "地方、企业或院所；可直接写成列表。"),
            field("and_others", "还有其他", "true 表示名单不全。"),
        ],
    ),
    record(
        "Partnership",
        "合作或结对",
        &[
            field("kind", "类型", "结对帮扶 mentoring、村企联建 enterprise、院地合作 institute。"),
            field("name", "名称", "合作的叫法。"),
            field("from", "帮扶或牵头方", "帮扶或牵头的一方。"),
            field("to", "受帮扶或参与方", "受帮扶或参与的一方。"),
            TEXT,
            FIGURES,
            SOURCE,
        ],
    ),
];
