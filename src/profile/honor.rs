//! 荣誉: titles that the place or its villages were awarded.

use super::{
    date::Date,
    figure::Figure,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// The level of the authority that awards.
    pub enum HonorLevel {
        /// 国家级.
        National = "national",
        /// 省级.
        Provincial = "provincial",
        /// 市级.
        Municipal = "municipal",
        /// 县级.
        County = "county",
        /// 乡镇级.
        Township = "township",
    }
}

string_enum! {
    /// How far an award has come.
    pub enum HonorStatus {
        /// 拟命名: announced for comment.
        Proposed = "proposed",
        /// 已命名.
        Awarded = "awarded",
        /// 监测合格: confirmed by a later review.
        Confirmed = "confirmed",
        /// 撤销.
        Revoked = "revoked",
    }
}

record! {
    /// One title, with those who hold it.
    pub struct Honor {
        required {
            /// The title, such as 中国美丽休闲乡村.
            title: Text,
            /// The level of the authority that awards it.
            level: HonorLevel,
        }
        optional {
            /// When it was awarded.
            year: Option<Date>,
            /// The places that hold it; the place itself where none is named.
            recipients: Vec<Text>,
            /// Who awards it.
            issuer: Option<Text>,
            /// How many were awarded, where the recipients are not all named.
            count: Option<Figure>,
            /// How far the award has come; awarded where it is left out.
            status: Option<HonorStatus>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the title.
            note: Option<Text>,
        }
    }
}
