//! Free figures, industries and the collective economy.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{FieldMessages, RecordMessages, field, record};

const SERIES: FieldMessages = field("series", "歷年數值", "各年的數值，單位一致。");

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Indicator",
        "指標",
        &[
            field("measure", "通用指標", "通用指標的代碼；名稱、含義和所在欄目隨之確定。"),
            field("label", "名稱", "這個數值數的是什麼；填了 measure 可以不填。"),
            field("figure", "數值", "數值，或前後對比的兩個數；填了歷年數值可以不填。"),
            field(
                "theme",
                "主題",
                "沒有 measure 時填寫：基本情況 basics、組織 organisation、產業 industry、人才 talent、榮譽 honors、治理 governance、公共服務 services、文化 culture、生態 ecology；都不是就不填，列入其他指標。",
            ),
            field("about", "範圍", "只說本地的一部分或下轄的某地時，寫明是哪裡。"),
            field("series", "歷年數值", "同一指標在其他年份或日期的數值。"),
            field("target", "目標", "要達到的數值和期限。"),
            field("rank", "排名", "在哪些地方中排第幾。"),
            field("group", "組", "組名；同組的數值放在一起，可以比較。"),
            field("total", "合計", "true 表示這是本組的合計，其餘各項應與它相加得上。"),
            field("norm", "標準", "true 表示這是規定或標準，如“每季度1次”，不作統計。"),
            field("definition", "口徑", "數的是什麼，名稱沒有說清時填寫。"),
            field("as_of", "時間", "與檔案的資料時間不同時填寫。"),
            SOURCE,
            NOTE,
            field("headline", "顯示在卡片上", "true 表示顯示在卡片上。"),
        ],
    ),
    record(
        "YearFigure",
        "一年的數值",
        &[
            field("year", "年份", "年份，也可以是日期或時段。"),
            field("figure", "數值", "當時的數值。"),
            field("break", "口徑變化", "從這裡起與以前不可比時，寫明變了什麼：口徑或區劃。"),
        ],
    ),
    record("Target", "目標", &[field("figure", "數值", "要達到的數值。"), field("by", "期限", "到什麼時候。")]),
    record(
        "Rank",
        "排名",
        &[
            field("place", "名次", "第幾名，從 1 數起。"),
            field("of", "總數", "一共多少個參加排名。"),
            field("among", "範圍", "和哪些地方相比。"),
        ],
    ),
    record(
        "Industry",
        "產業",
        &[
            field("name", "名稱", "產業的名稱。"),
            field("sector", "三次產業", "第一 primary、第二 secondary、第三產業 tertiary。"),
            field("state", "進展", "計劃 planned、進行中 running、已完成 done；不填是進行中。"),
            TEXT,
            field("output", "產值", "最近一年的產值。"),
            SERIES,
            field("bases", "基地", "生產基地的數量。"),
            field("villages", "參與的村", "參與的村的數量。"),
            field("jobs", "就業", "帶動就業的人數。"),
            field("households", "戶數", "參與或帶動的戶數。"),
            field("investment", "投資", "投入的資金。"),
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
                "口徑",
                "經營性收入 operating、集體經濟總收入 total、人均可支配收入 disposable_per_person、人均純收入 net_per_person、來源未說明口徑的人均收入 per_person_not_stated；各種口徑不可混用。",
            ),
            field("figure", "數值", "最近的數值。"),
            SERIES,
            SOURCE,
        ],
    ),
    record(
        "Band",
        "收入分檔",
        &[
            field("label", "檔次", "用文字寫明界限。"),
            field("villages", "村數", "該檔有多少村，或佔比。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "CollectiveEconomy",
        "集體經濟",
        &[
            field("incomes", "收入", "各種口徑的收入。"),
            field("bands", "收入分檔", "按收入分檔的村數。"),
            field("projects", "項目數", "在建和建成的項目。"),
            field("villages", "有項目的村", "有這些項目的村數。"),
            FIGURES,
            SOURCE,
        ],
    ),
];
