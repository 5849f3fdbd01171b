//! From a JSON tree to the profile's types, naming the path of everything that does not fit.
//!
//! Every value is read through a [`JsonCursor`], which knows its path and the report. A value that cannot be read is reported and
//! left out: an optional field, an entry of a list, or an entry whose required field is lost.

use std::cell::RefCell;

use super::{
    json::{Json, JsonType},
    path::Path,
    problem::Problem,
    report::Report,
    severity::Severity,
};

/// A value that cannot be read; the report says why.
#[derive(Debug)]
pub struct Rejected;

/// A type that can be read from JSON.
///
/// Reading fills in a default rather than returning a value, so that one function can read every record: it takes the fields as a
/// list of `&mut dyn Decode`.
pub trait Decode {
    /// Reads the value at the cursor.
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected>;

    /// Whether `null` is a value and not its absence.
    fn decodes_null(&self) -> bool {
        false
    }
}

/// The names of a record's fields, as the members of its JSON object.
#[derive(Clone, Copy, Debug)]
pub struct FieldNames {
    /// All names, those of required fields first.
    pub all: &'static [&'static str],
    /// How many of them are required.
    pub required: usize,
    /// Names of which at least one must be there.
    pub either: &'static [&'static [&'static str]],
}

/// One value of the tree, its path, and the report.
#[derive(Clone, Copy, Debug)]
pub struct JsonCursor<'a> {
    json: &'a Json,
    path: Path<'a>,
    report: &'a RefCell<Report>,
}

/// Decodes a tree, and reports what had to be left out. `None` where nothing could be read at all.
pub fn decode<T: Decode + Default>(json: &Json, report: Report) -> (Option<T>, Report) {
    let report = RefCell::new(report);
    let mut decoded = T::default();
    let result = decoded.decode(&JsonCursor { json, path: Path::Root, report: &report });
    (result.is_ok().then_some(decoded), report.into_inner())
}

impl<'a> JsonCursor<'a> {
    /// The value.
    pub const fn json(&self) -> &'a Json {
        self.json
    }

    /// Reports why the value cannot be read.
    pub fn reject(&self, problem: Problem) -> Rejected {
        self.report.borrow_mut().push(Severity::Error, self.path.to_string(), problem);
        Rejected
    }

    /// Reports that the value is of another type than the field takes.
    pub fn wrong_type(&self, expected: JsonType) -> Rejected {
        self.reject(Problem::WrongType { expected, found: self.json.json_type() })
    }

    /// The value as a string.
    pub fn string(&self) -> Result<&'a str, Rejected> {
        match self.json {
            Json::String(text) => Ok(text),
            _ => Err(self.wrong_type(JsonType::String)),
        }
    }

    /// The value as a whole number from zero to `most`.
    fn integer(&self, most: u32) -> Result<u32, Rejected> {
        match self.json {
            // An infinite number is out of range rather than fractional.
            Json::Number(number) if number.is_finite() && number.fract() != 0.0 => {
                Err(self.wrong_type(JsonType::Integer))
            }
            Json::Number(number) if (0.0..=f64::from(most)).contains(number) => Ok(*number as u32),
            Json::Number(_) => Err(self.reject(Problem::OutOfRange)),
            _ => Err(self.wrong_type(JsonType::Integer)),
        }
    }

    /// The value as one of these strings, by its index.
    pub fn one_of(&self, allowed: &'static [&'static str]) -> Result<usize, Rejected> {
        let found = self.string()?;
        let index = allowed.iter().position(|word| *word == found);
        index.ok_or_else(|| self.reject(Problem::NotOneOf { found: found.to_owned(), allowed }))
    }

    /// Reads the members of an object into the fields of a record, which stand in the order of their names. Warns of members that
    /// are no fields; rejects what is no object and what lacks a required field.
    pub fn record(&self, names: FieldNames, fields: &mut [&mut dyn Decode]) -> Result<(), Rejected> {
        let Json::Object(members) = self.json else { return Err(self.wrong_type(JsonType::Object)) };
        for (name, _) in members.iter().filter(|(name, _)| !names.all.contains(&name.as_str())) {
            let path = Path::Member(&self.path, name).to_string();
            let problem = Problem::UnknownField { found: name.clone(), allowed: names.all };
            self.report.borrow_mut().push(Severity::Warning, path, problem);
        }
        let mut result = Ok(());
        // Fields that say something, be it in a way that cannot be read.
        let mut stated = Vec::new();
        for (index, (name, field)) in names.all.iter().zip(fields).enumerate() {
            let required = index < names.required;
            let decoded = match self.json.get(name) {
                Some(json) => {
                    let is_empty = matches!(json, Json::Array(items) if items.is_empty()) || *json == Json::Null;
                    if !is_empty || field.decodes_null() {
                        stated.push(*name);
                    }
                    field.decode(&self.member(name, json))
                }
                None if required => Err(self.reject(Problem::MissingField(name))),
                None => continue,
            };
            if required {
                // The fields behind a lost one are read all the same, so that the report is complete.
                result = result.and(decoded);
            }
        }
        for names in names.either {
            if !names.iter().any(|name| stated.contains(name)) {
                result = result.and(Err(self.reject(Problem::MissingEither(names))));
            }
        }
        result
    }

    /// The cursor at a member of this object.
    pub fn member<'b>(&'b self, name: &'b str, json: &'b Json) -> JsonCursor<'b> {
        JsonCursor { json, path: Path::Member(&self.path, name), report: self.report }
    }

    /// Reads a list, which may be `null`, entry by entry; those that cannot be read are left out.
    fn list(&self, list: &mut dyn List) -> Result<(), Rejected> {
        let items = match self.json {
            Json::Array(items) => items,
            Json::Null => return Ok(()),
            _ => return Err(self.wrong_type(JsonType::Array)),
        };
        for (index, json) in items.iter().enumerate() {
            list.push_decoded(&JsonCursor { json, path: Path::Index(&self.path, index), report: self.report });
        }
        Ok(())
    }
}

/// A list that is read entry by entry; a trait without a type of entry, so that lists of every type share [`JsonCursor::list`].
trait List {
    /// Adds the entry at the cursor where it can be read.
    fn push_decoded(&mut self, cursor: &JsonCursor<'_>);
}

impl<T: Decode + Default> List for Vec<T> {
    fn push_decoded(&mut self, cursor: &JsonCursor<'_>) {
        let mut entry = T::default();
        if entry.decode(cursor).is_ok() {
            self.push(entry);
        }
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        cursor.list(self)
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        let mut value = T::default();
        if matches!(cursor.json, Json::Null) && !value.decodes_null() {
            return Ok(());
        }
        value.decode(cursor)?;
        *self = Some(value);
        Ok(())
    }

    fn decodes_null(&self) -> bool {
        T::default().decodes_null()
    }
}

impl Decode for String {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        *self = cursor.string()?.to_owned();
        Ok(())
    }
}

impl Decode for bool {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        match cursor.json {
            Json::Bool(value) => *self = *value,
            _ => return Err(cursor.wrong_type(JsonType::Bool)),
        }
        Ok(())
    }
}

impl Decode for u8 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        *self = cursor.integer(Self::MAX.into())? as Self;
        Ok(())
    }
}

impl Decode for u16 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        *self = cursor.integer(Self::MAX.into())? as Self;
        Ok(())
    }
}

impl Decode for u32 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Rejected> {
        *self = cursor.integer(Self::MAX)?;
        Ok(())
    }
}
