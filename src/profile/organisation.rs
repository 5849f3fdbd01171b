//! 组织: Party organisations and how they are rated.

use serde::Deserialize;

use super::{decode::entries, figure::Figure, indicator::Indicator, text::Text};

/// Kinds of Party organisation at the grassroots. Never inferred from the size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BranchKind {
    /// 党委.
    Committee,
    /// 片区党委.
    AreaCommittee,
    /// 党总支.
    GeneralBranch,
    /// 党支部.
    Branch,
    /// 联合党支部.
    JointBranch,
    /// 行动支部.
    ActionBranch,
    /// 网格党支部.
    GridBranch,
    /// 党小组.
    Group,
    /// 党员中心户.
    MemberHousehold,
}

/// A Party organisation, or many alike where `count` says so.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Branch {
    /// Its name, or what the organisations of the entry have in common.
    pub name: Text,
    /// What kind of organisation it is.
    pub kind: Option<BranchKind>,
    /// How many organisations the entry stands for; one where it is left out.
    pub count: Option<Figure>,
    /// Party members in it.
    pub members: Option<Figure>,
    /// How it was assessed.
    pub rating: Option<Rating>,
    /// Figures of its own.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The organisations below it.
    #[serde(default, deserialize_with = "entries")]
    pub children: Vec<Branch>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the entry.
    pub note: Option<Text>,
}

/// An assessment under a local scheme; schemes differ from place to place (1 to 5 stars, 3 to 5, classes).
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Rating {
    /// The scheme's name, such as 星级评定.
    pub scheme: Option<Text>,
    /// Stars awarded.
    pub stars: Option<u8>,
    /// The highest number of stars under the scheme.
    pub of: Option<u8>,
    /// The class, where the scheme has classes and no stars.
    pub class: Option<Text>,
    /// The year of the assessment.
    pub year: Option<u16>,
}
