//! Ties between places, and between places and firms or institutes.

use super::{
    decode::{Cursor, Fields, Read},
    indicator::Indicator,
    json::Json,
    record::{record, words},
    text::Text,
};

words! {
    /// What a partnership is for.
    pub enum PartnershipKind {
        /// 结对帮扶: stronger places mentor weaker ones.
        Mentoring = "mentoring",
        /// 村企联建: villages and firms.
        Enterprise = "enterprise",
        /// 院地合作: places and institutes.
        Institute = "institute",
    }
}

/// One side of a partnership: `["乌兰淖尔嘎查"]`, or `{"names": ["乌兰淖尔嘎查"], "and_others": true}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parties {
    /// Places, firms or institutes.
    pub names: Vec<Text>,
    /// Whether there are more than those named.
    pub and_others: bool,
}

record! {
    /// A tie between two sides.
    pub struct Partnership {
        required {
            /// What it is for.
            kind: PartnershipKind,
        }
        optional {
            /// What it is called.
            name: Option<Text>,
            /// Who gives or leads.
            from: Parties,
            /// Who receives or joins.
            to: Parties,
            /// What it is, in a sentence or two.
            text: Option<Text>,
            /// Its figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}

#[cfg(feature = "check")]
impl super::shape::Describe for Parties {
    fn shape() -> super::shape::Shape {
        use super::shape::{Field, Record, Shape};
        static RECORD: Record = Record {
            name: "Parties",
            fields: &[Field::new::<Vec<Text>>("names", false), Field::new::<bool>("and_others", false)],
        };
        Shape::ListOrRecord(&RECORD)
    }
}

impl Read for Parties {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        match at.json() {
            Json::Array(_) => self.names.read(at),
            _ => at.record(Fields {
                names: "names and_others ",
                required: 0,
                values: &mut [&mut self.names, &mut self.and_others],
            }),
        }
    }
}
