//! Party organisations, talent and honors.

use super::{FIGURES, NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Branch",
        "黨組織",
        &[
            field("name", "名稱", "名稱；代表多個時寫共同的名稱。"),
            field(
                "kind",
                "類型",
                "黨委 committee、片區黨委 area_committee、黨總支 general_branch、黨支部 branch、聯合黨支部 joint_branch、行動支部 action_branch、網格黨支部 grid_branch、黨小組 group、黨員中心戶 member_household；不按人數推斷。",
            ),
            field("count", "數量", "本條代表多少個組織，不填是1個。"),
            field("members", "黨員人數", "黨員人數。"),
            field("rating", "評定", "考核評定的星級或等次。"),
            FIGURES,
            field("children", "下屬組織", "隸屬於它的黨組織。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Rating",
        "評定",
        &[
            field("scheme", "辦法", "評定辦法的名稱；各地不同。"),
            field("stars", "星級", "評得幾顆星，整數。"),
            field("of", "最高星級", "該辦法最高幾顆星。"),
            field("class", "等次", "分等不分星時的等次。"),
            field("year", "年度", "評定的年度。"),
        ],
    ),
    record(
        "Talent",
        "一類人才",
        &[
            field("category", "類別", "當地的叫法，如新型職業農民。"),
            field(
                "class",
                "五類人才",
                "2021年《意見》的五類：農業生產經營 production、農村二三產業發展 rural_industry、鄉村公共服務 public_service、鄉村治理 governance、農業農村科技 technology。",
            ),
            field("origin", "來源途徑", "培育 trained、引進 brought_in、選派 assigned、返鄉 returned。"),
            field("count", "人數", "人數或人次，二者不可混用。"),
            field("year", "時間", "年、年月或日期。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Honor",
        "榮譽",
        &[
            field("title", "稱號", "稱號的全稱。"),
            field(
                "level",
                "級別",
                "授予單位的級別：國家級 national、省級 provincial、市級 municipal、縣級 county、鄉鎮級 township。",
            ),
            field("year", "時間", "授予的年、年月或日期。"),
            field("recipients", "獲得者", "獲得的村或單位；不填就是本地。"),
            field("issuer", "授予單位", "由誰授予。"),
            field("count", "數量", "獲得者沒有全部列出時的總數。"),
            field(
                "status",
                "狀態",
                "擬命名 proposed、已命名 awarded、監測合格 confirmed、撤銷 revoked；不填是已命名。",
            ),
            SOURCE,
            NOTE,
        ],
    ),
];
