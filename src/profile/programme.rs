//! Named efforts of a place: training series, festivals, reforms, plans.

use super::{
    indicator::{Indicator, Theme},
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// How far an effort has come.
    pub enum ProgrammeStatus {
        /// 计划: intended, not begun.
        Planned = "planned",
        /// 进行中.
        Running = "running",
        /// 已完成.
        Done = "done",
    }
}

record! {
    /// One named effort.
    pub struct Programme {
        required {
            /// The name, such as 积分制.
            name: Text,
            /// The section it belongs to.
            theme: Theme,
        }
        optional {
            /// A description in a sentence or two.
            text: Option<Text>,
            /// How far it has come.
            state: Option<ProgrammeStatus>,
            /// The figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}
