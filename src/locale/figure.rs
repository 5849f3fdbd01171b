//! Words around figures, and the meaning of their qualifiers.

use super::catalog::messages;

messages! {
    /// What stands around figures.
    pub struct FigureMessages {
        /// In front of a number, or instead of one, in the order of [`Status`](crate::profile::figure::Status).
        pub(super) statuses: [&'static str; 5],
        /// In front of a number, in the order of [`Bound`](crate::profile::figure::Bound).
        pub(super) bounds: [&'static str; 7],
        /// Around a unit that stands for a number that is not told.
        pub(super) brackets: [&'static str; 2],
        /// Between the ends of a range.
        pub(super) to: &'static str,
        /// The names of the months with a space between, where they have any.
        pub(super) months: &'static str,
        /// The names of the units in the order of their table, with a comma between, where the table does not hold them: of one,
        /// then of any other number where that differs.
        pub(super) units: &'static str,
    }
}

pub(super) const WORDS: [FigureMessages; 3] = [
    FigureMessages {
        statuses: ["", "预计", "计划", "未公开", "无数据"],
        bounds: ["", "约", "近", "超过", "不少于", "不超过", "不足"],
        brackets: ["（", "）"],
        to: "～",
        months: "",
        units: "",
    },
    FigureMessages {
        statuses: ["", "預計", "計劃", "未公開", "無數據"],
        bounds: ["", "約", "近", "超過", "不少於", "不超過", "不足"],
        brackets: ["（", "）"],
        to: "～",
        months: "",
        units: "",
    },
    FigureMessages {
        statuses: ["", "projected ", "planned ", "withheld", "no data"],
        bounds: ["", "about ", "nearly ", "over ", "at least ", "at most ", "under "],
        brackets: [" (", ")"],
        to: "–",
        months: "January February March April May June July August September October November December",
        units: "yuan,person|people,person|people,person|people,person-time|person-times,household|households,square metre|square metres,mu,hectare|hectares,square kilometre|square kilometres,kilogram|kilograms,kilogram|kilograms,gram|grams,jin,tonne|tonnes,%,‰,tenth|tenths,percentage point|percentage points,year|years,year|years,day|days,kilometre|kilometres,village|villages,project|projects,,",
    },
];

messages! {
    /// What qualifiers mean.
    pub struct MeaningMessages {
        /// In the order of [`Status`](crate::profile::figure::Status).
        pub(super) statuses: [&'static str; 5],
        /// In front of the quantity: in the order of [`Bound`](crate::profile::figure::Bound), and for a range.
        pub(super) before_amount: [&'static str; 8],
        /// Behind it. Nothing for what is exact.
        pub(super) after_amount: [&'static str; 8],
        /// In front of what is said of a pair's earlier reading.
        pub(super) before: &'static str,
        /// Between two things said.
        pub(super) and: &'static str,
    }
}

pub(super) const MEANINGS: [MeaningMessages; 3] = [
    MeaningMessages {
        statuses: ["", "预计数，尚未实现", "计划数，尚未实现", "发布方未公开这一数字", "没有这一数字"],
        before_amount: ["", "在", "略少于", "多于", "等于或多于", "等于或少于", "少于", "在"],
        after_amount: [
            "",
            "上下，确数未公布",
            "，确数未公布",
            "，确数未公布",
            "，确数未公布",
            "，确数未公布",
            "，确数未公布",
            "之间（含两端），确数未公布",
        ],
        before: "此前：",
        and: "；",
    },
    MeaningMessages {
        statuses: ["", "預計數，尚未實現", "計劃數，尚未實現", "發布方未公開這一數字", "沒有這一數字"],
        before_amount: ["", "在", "略少於", "多於", "等於或多於", "等於或少於", "少於", "在"],
        after_amount: [
            "",
            "上下，確數未公布",
            "，確數未公布",
            "，確數未公布",
            "，確數未公布",
            "，確數未公布",
            "，確數未公布",
            "之間（含兩端），確數未公布",
        ],
        before: "此前：",
        and: "；",
    },
    MeaningMessages {
        statuses: [
            "",
            "expected, not yet achieved",
            "planned, not yet achieved",
            "the publisher has not made this number public",
            "there is no number",
        ],
        before_amount: ["", "somewhere near ", "a little less than ", "more than ", "", "", "less than ", "within "],
        after_amount: [
            "",
            "; the exact number is not stated",
            "; the exact number is not stated",
            "; the exact number is not stated",
            " or more; the exact number is not stated",
            " or less; the exact number is not stated",
            "; the exact number is not stated",
            ", both ends included; the exact number is not stated",
        ],
        before: "before: ",
        and: "; ",
    },
];
