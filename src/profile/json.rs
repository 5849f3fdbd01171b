//! A JSON value as a tree, the one shape that every reader of text or of JavaScript objects delivers.

use std::{cell::Cell, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};

use super::problem::Problem;

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: u8 = 64;
/// How many values a file may hold in all.
pub const MAX_VALUES: u32 = 100_000;

/// A JSON value (RFC 8259). Objects keep the order of their members.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, as precise as JavaScript holds it.
    Number(f64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Which of JSON's types this is.
    #[must_use]
    pub const fn json_type(&self) -> JsonType {
        match self {
            Self::Null => JsonType::Null,
            Self::Bool(_) => JsonType::Bool,
            Self::Number(_) => JsonType::Number,
            Self::String(_) => JsonType::String,
            Self::Array(_) => JsonType::Array,
            Self::Object(_) => JsonType::Object,
        }
    }

    /// The value of an object's member; of members with the same name the last, as in JavaScript.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// JSON's types (RFC 8259, section 3), and the kinds of string that the format knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A number without a fraction, zero or more.
    Integer,
    /// A string.
    String,
    /// A string, or an object of strings by language.
    Text,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A string with a date, or a year as a number.
    Date,
    /// A number, a string in the notation of figures, or an object that states the parts.
    Figure,
}

impl JsonType {
    /// The type's name, for the console.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "boolean",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::String => "string",
            Self::Text => "text",
            Self::Array => "array",
            Self::Object => "object",
            Self::Date => "date",
            Self::Figure => "figure",
        }
    }
}

/// The methods of a visitor for values that hold no others.
macro_rules! visit_scalars {
    () => {
        fn visit_unit<E: Error>(self) -> Result<Json, E> {
            Ok(Json::Null)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
            Ok(Json::Bool(value))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
            Ok(Json::Number(value as f64))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
            Ok(Json::Number(value as f64))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
            Ok(Json::Number(value))
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
            Ok(Json::String(value.to_owned()))
        }

        fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
            Ok(Json::String(value))
        }
    };
}

/// A value that holds no others: for readers of JavaScript objects that go through arrays and objects themselves.
#[derive(Debug)]
pub struct Scalar(pub Json);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ScalarVisitor).map(Self)
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    visit_scalars!();
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let left = Cell::new(MAX_VALUES);
        Limited { depth: MAX_DEPTH, left: &left }.deserialize(from)
    }
}

/// Builds the tree within the limits, so that a hostile file can exhaust neither the stack nor the memory.
#[derive(Clone, Copy)]
struct Limited<'a> {
    depth: u8,
    left: &'a Cell<u32>,
}

impl Limited<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Self { depth, ..self }),
            None => Err(E::custom(Problem::TooDeep.code())),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Limited<'_> {
    type Value = Json;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        let left = self.left.get().checked_sub(1).ok_or_else(|| D::Error::custom(Problem::TooMany.code()))?;
        self.left.set(left);
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Limited<'_> {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    visit_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let inner = self.deeper()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            array.push(item);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let inner = self.deeper()?;
        let mut members = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            members.push((key, entries.next_value_seed(inner)?));
        }
        Ok(Json::Object(members))
    }
}
