//! 组织: Party organisations and how they are rated.

use super::{
    date::Date,
    figure::Figure,
    indicator::Indicator,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// Kinds of Party organisation at the grassroots. Never inferred from the size.
    pub enum BranchKind {
        /// 党委.
        Committee = "committee",
        /// 片区党委.
        AreaCommittee = "area_committee",
        /// 党总支.
        GeneralBranch = "general_branch",
        /// 党支部.
        Branch = "branch",
        /// 联合党支部.
        JointBranch = "joint_branch",
        /// 行动支部.
        ActionBranch = "action_branch",
        /// 网格党支部.
        GridBranch = "grid_branch",
        /// 党小组.
        Group = "group",
        /// 党员中心户.
        MemberHousehold = "member_household",
    }
}

record! {
    /// A Party organisation, or many alike where `count` says so.
    pub struct Branch {
        required {
            /// The name, or what the organisations of the entry have in common.
            name: Text,
        }
        optional {
            /// The kind of the organisation.
            kind: Option<BranchKind>,
            /// How many organisations the entry stands for; one where it is left out.
            count: Option<Figure>,
            /// Party members in it.
            members: Option<Figure>,
            /// How it was assessed.
            rating: Option<Rating>,
            /// Figures of its own.
            figures: Vec<Indicator>,
            /// The organisations below it.
            children: Vec<Branch>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the entry.
            note: Option<Text>,
        }
    }
}

record! {
    /// An assessment under a local scheme; schemes differ from place to place (1 to 5 stars, 3 to 5, classes).
    pub struct Rating {
        required {
        }
        optional {
            /// The scheme's name, such as 星级评定.
            scheme: Option<Text>,
            /// Stars awarded.
            stars: Option<u8>,
            /// The highest number of stars under the scheme.
            of: Option<u8>,
            /// The class, where the scheme has classes and no stars.
            class: Option<Text>,
            /// The year of the assessment.
            year: Option<Date>,
        }
    }
}
