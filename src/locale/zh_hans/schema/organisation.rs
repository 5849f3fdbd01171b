//! Party organisations, talent and honors.

use super::{FIGURES, NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Branch",
        "党组织",
        &[
            field("name", "名称", "名称；代表多个时写共同的名称。"),
            field(
                "kind",
                "类型",
                "党委 committee、片区党委 area_committee、党总支 general_branch、党支部 branch、联合党支部 joint_branch、行动支部 action_branch、网格党支部 grid_branch、党小组 group、党员中心户 member_household；不按人数推断。",
            ),
            field("count", "数量", "本条代表多少个组织，不填是1个。"),
            field("members", "党员人数", "党员人数。"),
            field("rating", "评定", "考核评定的星级或等次。"),
            FIGURES,
            field("children", "下属组织", "隶属于它的党组织。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Rating",
        "评定",
        &[
            field("scheme", "办法", "评定办法的名称；各地不同。"),
            field("stars", "星级", "评得几颗星，整数。"),
            field("of", "最高星级", "该办法最高几颗星。"),
            field("class", "等次", "分等不分星时的等次。"),
            field("year", "年度", "评定的年度。"),
        ],
    ),
    record(
        "Talent",
        "一类人才",
        &[
            field("category", "类别", "当地的叫法，如新型职业农民。"),
            field(
                "class",
                "五类人才",
                "2021年《意见》的五类：农业生产经营 production、农村二三产业发展 rural_industry、乡村公共服务 public_service、乡村治理 governance、农业农村科技 technology。",
            ),
            field("origin", "来源途径", "培育 trained、引进 brought_in、选派 assigned、返乡 returned。"),
            field("count", "人数", "人数或人次，二者不可混用。"),
            field("year", "时间", "年、年月或日期。"),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Honor",
        "荣誉",
        &[
            field("title", "称号", "称号的全称。"),
            field(
                "level",
                "级别",
                "授予单位的级别：国家级 national、省级 provincial、市级 municipal、县级 county、乡镇级 township。",
            ),
            field("year", "时间", "授予的年、年月或日期。"),
            field("recipients", "获得者", "获得的村或单位；不填就是本地。"),
            field("issuer", "授予单位", "由谁授予。"),
            field("count", "数量", "获得者没有全部列出时的总数。"),
            field(
                "status",
                "状态",
                "拟命名 proposed、已命名 awarded、监测合格 confirmed、撤销 revoked；不填是已命名。",
            ),
            SOURCE,
            NOTE,
        ],
    ),
];
