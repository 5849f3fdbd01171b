//! From a JSON tree to the profile's types through serde, naming the path of everything that does not fit.
//!
//! serde's own errors know no path, and one wrong value ends the whole decoding. Here every value is read through a
//! [`Cursor`] that knows where it stands: it records the problem in the report at the innermost place, and the
//! two tolerant readers [`entries`] and [`lenient`] go on behind it.

use std::{cell::RefCell, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor},
    forward_to_deserialize_any,
};

use super::{
    json::{Json, Kind},
    path::Path,
    problem::Problem,
    report::{Report, Severity},
};

/// Reads a list entry by entry and leaves out those that cannot be read; the report says which.
///
/// For `#[serde(deserialize_with)]` on a `Vec`. `null` and anything that is no list read as an empty list.
pub(super) fn entries<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct Entries<T>(std::marker::PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
        type Value = Vec<T>;
        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a list")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
            let mut list = Vec::new();
            loop {
                match items.next_element() {
                    Ok(Some(item)) => list.push(item),
                    Ok(None) => return Ok(list),
                    // Recorded where it happened; the next entry may be sound.
                    Err(_) => {}
                }
            }
        }
    }
    Ok(from.deserialize_seq(Entries(std::marker::PhantomData)).unwrap_or_default())
}

/// Reads a field that may be left out when it cannot be read; the report says so.
///
/// For `#[serde(deserialize_with)]` on an `Option`.
pub(super) fn lenient<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::deserialize(from).unwrap_or(None))
}

/// Decodes a tree, and reports what had to be left out. `None` where nothing could be read at all.
pub(super) fn decode<T: for<'de> Deserialize<'de>>(json: &Json, report: Report) -> (Option<T>, Report) {
    let report = RefCell::new(report);
    let decoded = T::deserialize(Cursor { json, path: Path::Root, report: &report }).ok();
    (decoded, report.into_inner())
}

/// A problem on its way up to the place that can go on without the value.
#[derive(Debug)]
struct Error {
    problem: Problem,
    /// Already in the report, at a place further in.
    recorded: bool,
}

impl Error {
    const fn new(problem: Problem) -> Self {
        Self { problem, recorded: false }
    }

    const fn wrong_type(expected: Kind, found: &Json) -> Self {
        Self::new(Problem::WrongType { expected, found: found.kind() })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(out)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Problem::from_code(&message.to_string()).unwrap_or(Problem::OutOfRange))
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        // Only the types that read strings, objects or numbers themselves come here: texts, figures and dates.
        Self::new(Problem::WrongType { expected: Kind::Text, found: Kind::Null })
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::new(Problem::OutOfRange)
    }

    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Problem::NotOneOf { found: found.to_owned(), allowed })
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Problem::MissingField(name))
    }
}

/// One value of the tree, the way that leads to it, and the report.
#[derive(Clone, Copy)]
struct Cursor<'de, 'path> {
    json: &'de Json,
    path: Path<'path>,
    report: &'path RefCell<Report>,
}

impl<'de> Cursor<'de, '_> {
    fn record(&self, severity: Severity, problem: Problem) {
        self.report.borrow_mut().push(severity, self.path.to_string(), problem);
    }

    /// Records a fresh error at this place.
    fn at<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        result.map_err(|error| {
            if !error.recorded {
                let problem = match (error.problem.clone(), self.json) {
                    (Problem::WrongType { expected, .. }, found) => {
                        Problem::WrongType { expected, found: found.kind() }
                    }
                    (problem, _) => problem,
                };
                self.record(Severity::Error, problem);
            }
            Error { recorded: true, ..error }
        })
    }

    fn integer<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::Number(number) if number.fract() == 0.0 && (0.0..=9e15).contains(number) => {
                visitor.visit_u64(*number as u64)
            }
            other => Err(Error::wrong_type(Kind::Integer, other)),
        })
    }

    fn string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::String(text) => visitor.visit_borrowed_str(text),
            other => Err(Error::wrong_type(Kind::String, other)),
        })
    }

    fn object<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::Object(members) => visitor.visit_map(Members { rest: members.iter(), current: None, parent: &self }),
            other => Err(Error::wrong_type(Kind::Object, other)),
        })
    }
}

impl<'de> Deserializer<'de> for Cursor<'de, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.json {
            Json::Null => self.at(visitor.visit_unit()),
            Json::Bool(value) => self.at(visitor.visit_bool(*value)),
            Json::Number(value) => self.at(visitor.visit_f64(*value)),
            Json::String(_) => self.string(visitor),
            Json::Array(_) => self.deserialize_seq(visitor),
            Json::Object(_) => self.object(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::Bool(value) => visitor.visit_bool(*value),
            other => Err(Error::wrong_type(Kind::Bool, other)),
        })
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.integer(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.integer(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.integer(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.json {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::Array(items) => visitor.visit_seq(Items { rest: items.iter(), index: 0, parent: &self }),
            Json::Null => visitor.visit_seq(Items { rest: [].iter(), index: 0, parent: &self }),
            other => Err(Error::wrong_type(Kind::Array, other)),
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.object(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if let Json::Object(members) = self.json {
            for (key, _) in members.iter().filter(|(key, _)| !fields.contains(&key.as_str())) {
                let path = Path::Member(&self.path, key).to_string();
                self.report.borrow_mut().push(Severity::Warning, path, Problem::UnknownField);
            }
        }
        self.object(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.at(match self.json {
            Json::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            other => Err(Error::wrong_type(Kind::String, other)),
        })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u64 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct identifier
    }
}

/// The entries of an array.
struct Items<'de, 'path> {
    rest: std::slice::Iter<'de, Json>,
    index: usize,
    parent: &'path Cursor<'de, 'path>,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Error;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(json) = self.rest.next() else { return Ok(None) };
        let path = Path::Index(&self.parent.path, self.index);
        self.index += 1;
        let cursor = Cursor { json, path, report: self.parent.report };
        cursor.at(seed.deserialize(cursor)).map(Some)
    }
}

/// The members of an object.
struct Members<'de, 'path> {
    rest: std::slice::Iter<'de, (String, Json)>,
    current: Option<&'de (String, Json)>,
    parent: &'path Cursor<'de, 'path>,
}

impl<'de> MapAccess<'de> for Members<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.current = self.rest.next();
        match self.current {
            Some((key, _)) => seed.deserialize(de::value::BorrowedStrDeserializer::new(key)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        // serde asks for a value only after its key; without one there is nothing to read.
        let Some((key, json)) = self.current else { return Err(Error::new(Problem::NotAProfile)) };
        let path = Path::Member(&self.parent.path, key);
        let cursor = Cursor { json, path, report: self.parent.report };
        cursor.at(seed.deserialize(cursor))
    }
}
