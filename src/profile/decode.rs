//! From a JSON tree to the profile's types, naming the path of everything that does not fit.
//!
//! Every value is read through a [`JsonCursor`], which knows its path and the report. A value that cannot be read is reported and
//! left out: an optional field, an entry of a list, or an entry whose required field is lost.
//!
//! Reading stops before an entry of a list when as many were read as it may. Entries that are read stay in their place, and each record and list
//! on the way keeps its position in [`Progress`]; decoding the same tree into the same value goes on from there.

use std::cell::RefCell;

use super::{
    json::{Json, JsonType},
    path::Path,
    problem::Problem,
    progress::{Position, Progress},
    severity::Severity,
};

/// Why a value is not read.
#[derive(Clone, Copy, Debug)]
pub enum Unread {
    /// It cannot be; the report says why.
    Rejected,
    /// Reading has stopped inside, and goes on there when the value is decoded again.
    Unfinished,
}

/// A type that can be read from JSON.
///
/// Reading fills in a default rather than returning a value, so that one function can read every record: it takes the fields as a
/// list of `&mut dyn Decode`.
pub trait Decode {
    /// Reads the value at the cursor, or goes on with it where reading has stopped inside.
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread>;

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
    progress: &'a RefCell<Progress>,
}

/// Decodes a tree at one go, and reports what had to be left out. `None` where nothing could be read at all.
#[cfg(any(feature = "check", test))]
pub fn decode<T: Decode + Default>(json: &Json, report: super::report::Report) -> (Option<T>, super::report::Report) {
    let progress = RefCell::new(Progress::new(report, usize::MAX));
    let mut decoded = T::default();
    let result = decoded.decode(&JsonCursor::root(json, &progress));
    (result.is_ok().then_some(decoded), progress.into_inner().report)
}

impl<'a> JsonCursor<'a> {
    /// The whole tree.
    pub const fn root(json: &'a Json, progress: &'a RefCell<Progress>) -> Self {
        Self { json, path: Path::Root, progress }
    }

    /// The value.
    pub const fn json(&self) -> &'a Json {
        self.json
    }

    /// Reports why the value cannot be read.
    pub fn reject(&self, problem: Problem) -> Unread {
        self.progress.borrow_mut().report.push(Severity::Error, self.path.to_string(), problem);
        Unread::Rejected
    }

    /// Counts what is read at one go as so many entries of a list.
    pub fn spend(&self, entries: usize) {
        self.progress.borrow_mut().spend(entries);
    }

    /// Reports that the value is of another type than the field takes.
    pub fn wrong_type(&self, expected: JsonType) -> Unread {
        self.reject(Problem::WrongType { expected, found: self.json.json_type() })
    }

    /// The value as a string.
    pub fn string(&self) -> Result<&'a str, Unread> {
        match self.json {
            Json::String(text) => Ok(text),
            _ => Err(self.wrong_type(JsonType::String)),
        }
    }

    /// The value as a whole number from zero to `most`.
    fn integer(&self, most: u32) -> Result<u32, Unread> {
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
    pub fn one_of(&self, allowed: &'static [&'static str]) -> Result<usize, Unread> {
        let found = self.string()?;
        let index = allowed.iter().position(|word| *word == found);
        index.ok_or_else(|| self.reject(Problem::NotOneOf { found: found.to_owned(), allowed }))
    }

    /// Reads the members of an object into the fields of a record, which stand in the order of their names. Warns of members that
    /// are no fields; rejects what is no object and what lacks a required field.
    pub fn record(&self, names: FieldNames, fields: &mut [&mut dyn Decode]) -> Result<(), Unread> {
        let Json::Object(members) = self.json else { return Err(self.wrong_type(JsonType::Object)) };
        let resumed = self.progress.borrow_mut().resume();
        if resumed.is_none() {
            self.warn_of_unknown(members, names);
        }
        let Position { index: first, mut is_lost, .. } = resumed.unwrap_or_default();
        for (index, (name, field)) in names.all.iter().zip(fields.iter_mut()).enumerate().skip(first) {
            let required = index < names.required;
            let decoded = match self.json.get(name) {
                Some(json) => field.decode(&self.member(name, json)),
                None if required => Err(self.reject(Problem::MissingField(name))),
                None => continue,
            };
            match decoded {
                Ok(()) => {}
                // The fields behind a lost one are read all the same, so that the report is complete.
                Err(Unread::Rejected) => is_lost |= required,
                Err(Unread::Unfinished) => return Err(self.stop_at(Position { index, is_lost, is_begun: true })),
            }
        }
        for either in names.either {
            // Something is said there, be it in a way that cannot be read.
            let is_stated = |(name, field): (&&str, &&mut dyn Decode)| {
                let is_empty =
                    |json: &Json| matches!(json, Json::Array(items) if items.is_empty()) || *json == Json::Null;
                either.contains(name) && self.json.get(name).is_some_and(|json| !is_empty(json) || field.decodes_null())
            };
            if !names.all.iter().zip(fields.iter()).any(is_stated) {
                self.reject(Problem::MissingEither(either));
                is_lost = true;
            }
        }
        if is_lost { Err(Unread::Rejected) } else { Ok(()) }
    }

    /// Warns of the members that are no fields.
    fn warn_of_unknown(&self, members: &[(String, Json)], names: FieldNames) {
        for (name, _) in members.iter().filter(|(name, _)| !names.all.contains(&name.as_str())) {
            let path = Path::Member(&self.path, name).to_string();
            let problem = Problem::UnknownField { found: name.clone(), allowed: names.all };
            let mut progress = self.progress.borrow_mut();
            progress.report.push(Severity::Warning, path, problem);
            progress.spend(1);
        }
    }

    /// Keeps the position in a record or list that is left unfinished.
    fn stop_at(&self, position: Position) -> Unread {
        self.progress.borrow_mut().stop_at(position);
        Unread::Unfinished
    }

    /// The cursor at a member of this object.
    pub fn member<'b>(&'b self, name: &'b str, json: &'b Json) -> JsonCursor<'b> {
        JsonCursor { json, path: Path::Member(&self.path, name), progress: self.progress }
    }

    /// Reads a list, which may be `null`, entry by entry; those that cannot be read are left out.
    fn list(&self, list: &mut dyn List) -> Result<(), Unread> {
        let items = match self.json {
            Json::Array(items) => items,
            Json::Null => return Ok(()),
            _ => return Err(self.wrong_type(JsonType::Array)),
        };
        let resumed = self.progress.borrow_mut().resume().unwrap_or_default();
        let mut is_begun = resumed.is_begun;
        for (index, json) in items.iter().enumerate().skip(resumed.index) {
            if !is_begun {
                if self.progress.borrow().entries_left == 0 {
                    return Err(self.stop_at(Position { index, ..Position::default() }));
                }
                self.spend(1);
            }
            let cursor = JsonCursor { json, path: Path::Index(&self.path, index), progress: self.progress };
            if !list.decode_entry(&cursor, is_begun) {
                return Err(self.stop_at(Position { index, is_begun: true, is_lost: false }));
            }
            is_begun = false;
        }
        Ok(())
    }
}

/// A list that is read entry by entry; a trait without a type of entry, so that lists of every type share [`JsonCursor::list`].
trait List {
    /// Reads the value at the cursor into a new entry, or into the last one where that is begun; leaves it out where it cannot be read.
    /// Returns `false` where reading has stopped inside.
    fn decode_entry(&mut self, cursor: &JsonCursor<'_>, is_begun: bool) -> bool;
}

impl<T: Decode + Default> List for Vec<T> {
    fn decode_entry(&mut self, cursor: &JsonCursor<'_>, is_begun: bool) -> bool {
        if !is_begun {
            self.push(T::default());
        }
        let Some(Err(unread)) = self.last_mut().map(|entry| entry.decode(cursor)) else { return true };
        let is_rejected = matches!(unread, Unread::Rejected);
        if is_rejected {
            self.pop();
        }
        is_rejected
    }
}

impl<T: Decode + Default> Decode for Vec<T> {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        cursor.list(self)
    }
}

impl<T: Decode + Default> Decode for Option<T> {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        // A value that is unfinished stands there already.
        let value = self.get_or_insert_with(T::default);
        if matches!(cursor.json, Json::Null) && !value.decodes_null() {
            *self = None;
            return Ok(());
        }
        let decoded = value.decode(cursor);
        if matches!(decoded, Err(Unread::Rejected)) {
            *self = None;
        }
        decoded
    }

    fn decodes_null(&self) -> bool {
        T::default().decodes_null()
    }
}

impl Decode for String {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        *self = cursor.string()?.to_owned();
        Ok(())
    }
}

impl Decode for bool {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        match cursor.json {
            Json::Bool(value) => *self = *value,
            _ => return Err(cursor.wrong_type(JsonType::Bool)),
        }
        Ok(())
    }
}

impl Decode for u8 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        *self = cursor.integer(Self::MAX.into())? as Self;
        Ok(())
    }
}

impl Decode for u16 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        *self = cursor.integer(Self::MAX.into())? as Self;
        Ok(())
    }
}

impl Decode for u32 {
    fn decode(&mut self, cursor: &JsonCursor<'_>) -> Result<(), Unread> {
        *self = cursor.integer(Self::MAX)?;
        Ok(())
    }
}
