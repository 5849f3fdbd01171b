//! Grid governance, programmes and partnerships.

use super::{FIGURES, NOTE, RecordDescription, SOURCE, TEXT, field, record};

pub(super) static TABLE: &[RecordDescription] = &[
    record(
        "GridLevel",
        ["一级网格", "A level of the grid"],
        &[
            field(
                "name",
                ["名称", "Name"],
                ["这一级的叫法，如片区、微网格。", "What the level is called, such as 片区 or 微网格."],
                "\"微网格\"",
            ),
            field("count", ["数量", "How many"], ["这一级有多少个。", "How many units it has."], "\"378个\""),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Events",
        ["一类事件", "Events of one kind"],
        &[
            field("label", ["类别", "Kind"], ["哪一类事件。", "What kind of event."], "\"风险隐患\""),
            field("found", ["发现", "Found"], ["发现或受理的件数。", "How many were found."], "\"219件\""),
            field(
                "resolved",
                ["解决", "Resolved"],
                ["解决的件数，不多于发现的。", "How many were resolved, not more than were found."],
                "\"219件\"",
            ),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Pact",
        ["公约", "A pact"],
        &[
            field("name", ["名称", "Name"], ["公约的名称。", "The pact's name."], "\"村规民约\""),
            field(
                "villages",
                ["订立的村", "Villages that have it"],
                ["已订立的村数。", "Villages that have it."],
                "\"139个\"",
            ),
            field("of", ["村的总数", "Villages in all"], ["村的总数。", "Villages in all."], "\"139个\""),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Governance",
        ["治理", "Governance"],
        &[
            field(
                "grid",
                ["网格层级", "Grid levels"],
                ["各级网格，由大到小。", "Grid levels, the outermost first."],
                r#"[{ "name": "片区", "count": "104个" }]"#,
            ),
            field("workers", ["网格员", "Grid workers"], ["网格员人数。", "Grid workers."], "\"470人\""),
            field(
                "member_workers",
                ["党员网格员", "Grid workers who are members"],
                ["网格员中党员的人数。", "How many of the grid workers are Party members."],
                "\"437人\"",
            ),
            field(
                "events",
                ["事件", "Events"],
                ["发现和解决的事件。", "Events found and resolved."],
                r#"[{ "label": "急难问题", "resolved": "527件" }]"#,
            ),
            field(
                "pacts",
                ["公约", "Pacts"],
                ["村民共同订立的公约。", "Rules that villagers agree on."],
                r#"[{ "name": "村规民约" }]"#,
            ),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Programme",
        ["项目或活动", "A programme"],
        &[
            field("name", ["名称", "Name"], ["项目、活动或制度的名称。", "The name of the effort."], "\"积分制\""),
            field(
                "theme",
                ["主题", "Theme"],
                [
                    "组织 organisation、产业 industry、人才 talent、文化 culture、生态 ecology、治理 governance。",
                    "The section it belongs to.",
                ],
                "\"governance\"",
            ),
            TEXT,
            field(
                "state",
                ["进展", "State"],
                ["计划 planned、进行中 running、已完成 done。", "Planned, running or done."],
                "\"running\"",
            ),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Parties",
        ["合作的一方", "One side of a partnership"],
        &[
            field(
                "names",
                ["名单", "Names"],
                ["地方、企业或院所；可直接写成列表。", "Places, firms or institutes; the list may stand alone."],
                r#"["乌兰淖尔", "巴音布拉格"]"#,
            ),
            field(
                "and_others",
                ["还有其他", "And others"],
                ["true 表示名单不全。", "Whether there are more than those named."],
                "true",
            ),
        ],
    ),
    record(
        "Partnership",
        ["合作或结对", "A partnership"],
        &[
            field(
                "kind",
                ["类型", "Kind"],
                [
                    "结对帮扶 mentoring、村企联建 enterprise、院地合作 institute。",
                    "Mentoring between places, or a tie with firms or with institutes.",
                ],
                "\"mentoring\"",
            ),
            field("name", ["名称", "Name"], ["合作的叫法。", "What it is called."], "\"强村帮弱村\""),
            field(
                "from",
                ["帮扶或牵头方", "Who gives or leads"],
                ["帮扶或牵头的一方。", "Who gives or leads."],
                r#"["乌兰淖尔"]"#,
            ),
            field(
                "to",
                ["受帮扶或参与方", "Who receives or joins"],
                ["受帮扶或参与的一方。", "Who receives or joins."],
                r#"{ "names": ["昌车渠"], "and_others": true }"#,
            ),
            TEXT,
            FIGURES,
            SOURCE,
        ],
    ),
];
