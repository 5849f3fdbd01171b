//! Ties between places, and between places and firms or institutes.

use super::{
    decode::{Decode, FieldNames, JsonCursor, Unread},
    indicator::Indicator,
    json::Json,
    record::{record, string_enum},
    schema::{FieldSchema, HasSchema, RecordSchema, ValueSchema},
    text::Text,
};

string_enum! {
    /// The purpose of a partnership.
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
            /// The purpose.
            kind: PartnershipKind,
        }
        optional {
            /// The name.
            name: Option<Text>,
            /// Who gives or leads.
            from: Parties,
            /// Who receives or joins.
            to: Parties,
            /// A description in a sentence or two.
            text: Option<Text>,
            /// The figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}

impl Parties {
    const FIELD_NAMES: FieldNames = FieldNames { all: &["names", "and_others"], required: 0, either: &[] };
}

impl Decode for Parties {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        match cursor.json() {
            Json::Array(_) => self.names.decode(cursor),
            _ => cursor.record(Self::FIELD_NAMES, &mut [&mut self.names, &mut self.and_others]),
        }
    }
}

impl HasSchema for Parties {
    fn schema() -> ValueSchema {
        static RECORD: RecordSchema = RecordSchema {
            name: "Parties",
            fields: &[FieldSchema::new::<Vec<Text>>("names", false), FieldSchema::new::<bool>("and_others", false)],
            either: &[],
        };
        ValueSchema::ListOrRecord(&RECORD)
    }
}
