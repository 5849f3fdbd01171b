//! Ties between places, and between places and firms or institutes.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

use super::{decode::entries, indicator::Indicator, text::Text};

/// What a partnership is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartnershipKind {
    /// 结对帮扶: stronger places mentor weaker ones.
    Mentoring,
    /// 村企联建: villages and firms.
    Enterprise,
    /// 院地合作: places and institutes.
    Institute,
}

/// One side of a partnership: `["乌兰淖尔嘎查"]`, or `{"names": ["乌兰淖尔嘎查"], "and_others": true}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parties {
    /// Places, firms or institutes.
    pub names: Vec<Text>,
    /// Whether there are more than those named.
    pub and_others: bool,
}

/// A tie between two sides.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Partnership {
    /// What it is for.
    pub kind: PartnershipKind,
    /// What it is called.
    pub name: Option<Text>,
    /// Who gives or leads.
    #[serde(default)]
    pub from: Parties,
    /// Who receives or joins.
    #[serde(default)]
    pub to: Parties,
    /// What it is, in a sentence or two.
    pub text: Option<Text>,
    /// Its figures.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The `id` of the source.
    pub source: Option<String>,
}

impl<'de> Deserialize<'de> for Parties {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Partial {
            #[serde(default, deserialize_with = "entries")]
            names: Vec<Text>,
            #[serde(default)]
            and_others: bool,
        }
        struct Side;
        impl<'de> Visitor<'de> for Side {
            type Value = Parties;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a list of names")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Parties, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = items.next_element()? {
                    names.push(name);
                }
                Ok(Parties { names, and_others: false })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Parties, A::Error> {
                let Partial { names, and_others } = Partial::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Parties { names, and_others })
            }
        }
        from.deserialize_any(Side)
    }
}
