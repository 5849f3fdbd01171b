//! 人才: counts of people by category and origin, never the people.

use super::{
    date::Date,
    figure::Figure,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// Where talent comes from.
    pub enum Origin {
        /// 培育: trained here.
        Trained = "trained",
        /// 引进: brought in.
        BroughtIn = "brought_in",
        /// 选派: assigned by a higher level.
        Assigned = "assigned",
        /// 返乡: returned home.
        Returned = "returned",
    }
}

string_enum! {
    /// The five classes of rural talent (关于加快推进乡村人才振兴的意见, 2021).
    pub enum TalentClass {
        /// 农业生产经营人才.
        Production = "production",
        /// 农村二三产业发展人才.
        RuralIndustry = "rural_industry",
        /// 乡村公共服务人才.
        PublicService = "public_service",
        /// 乡村治理人才.
        Governance = "governance",
        /// 农业农村科技人才.
        Technology = "technology",
    }
}

record! {
    /// A group of talent.
    pub struct Talent {
        required {
            /// The group in the place's own words, such as 新型职业农民.
            category: Text,
        }
        optional {
            /// Which of the five classes it belongs to.
            class: Option<TalentClass>,
            /// Where they come from.
            origin: Option<Origin>,
            /// How many.
            count: Option<Figure>,
            /// When.
            year: Option<Date>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the entry.
            note: Option<Text>,
        }
    }
}
