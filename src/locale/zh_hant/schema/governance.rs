//! Grid governance, programmes and partnerships.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "GridLevel",
        "一級網格",
        &[
            field("name", "名稱", "這一級的叫法，如片區、微網格。"),
            field("count", "數量", "這一級有多少個。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Events",
        "一類事件",
        &[
            field("label", "類別", "哪一類事件。"),
            field("found", "發現", "發現或受理的件數。"),
            field("resolved", "解決", "解決的件數，不多於發現的。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Pact",
        "公約",
        &[
            field("name", "名稱", "公約的名稱。"),
            field("villages", "訂立的村", "已訂立的村數。"),
            field("of", "村的總數", "村的總數。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Governance",
        "治理",
        &[
            field("grid", "網格層級", "各級網格，由大到小。"),
            field("workers", "網格員", "網格員人數。"),
            field("member_workers", "黨員網格員", "網格員中黨員的人數。"),
            field("events", "事件", "發現和解決的事件。"),
            field("pacts", "公約", "村民共同訂立的公約。"),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Programme",
        "項目或活動",
        &[
            field("name", "名稱", "項目、活動或制度的名稱。"),
            field(
                "theme",
                "主題",
                "基本情況 basics、組織 organisation、產業 industry、人才 talent、榮譽 honors、治理 governance、公共服務 services、文化 culture、生態 ecology。",
            ),
            TEXT,
            field("state", "進展", "計劃 planned、進行中 running、已完成 done。"),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Parties",
        "合作的一方",
        &[
            field("names", "名單", "地方、企業或院所；可直接寫成列表。"),
            field("and_others", "還有其他", "true 表示名單不全。"),
        ],
    ),
    record(
        "Partnership",
        "合作或結對",
        &[
            field("kind", "類型", "結對幫扶 mentoring、村企聯建 enterprise、院地合作 institute。"),
            field("name", "名稱", "合作的叫法。"),
            field("from", "幫扶或牽頭方", "幫扶或牽頭的一方。"),
            field("to", "受幫扶或參與方", "受幫扶或參與的一方。"),
            TEXT,
            FIGURES,
            SOURCE,
        ],
    ),
];
