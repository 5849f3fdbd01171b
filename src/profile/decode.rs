//! From a JSON tree to the profile's types, naming the path of everything that does not fit.
//!
//! Every value is read through a [`Cursor`] that knows where it stands. What cannot be read is recorded in the report and
//! left out: an optional field, an entry of a list, or an entry whose required field is lost.

use std::cell::RefCell;

use super::{
    json::{Json, Kind},
    path::Path,
    problem::Problem,
    report::{Report, Severity},
};

/// A type that can be read at a place of the file. `None` after the problem was recorded.
pub(super) trait Read: Sized {
    fn read(at: &Cursor<'_>) -> Option<Self>;

    /// What `null` stands for where the value may be left out.
    fn from_null() -> Option<Self> {
        None
    }
}

/// One value of the tree, the way that leads to it, and the report.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    json: &'a Json,
    path: Path<'a>,
    report: &'a RefCell<Report>,
}

/// Decodes a tree, and reports what had to be left out. `None` where nothing could be read at all.
pub(super) fn decode<T: Read>(json: &Json, report: Report) -> (Option<T>, Report) {
    let report = RefCell::new(report);
    let decoded = T::read(&Cursor { json, path: Path::Root, report: &report });
    (decoded, report.into_inner())
}

impl<'a> Cursor<'a> {
    pub(super) const fn json(&self) -> &'a Json {
        self.json
    }

    /// Records why the value cannot be read.
    pub(super) fn refuse<T>(&self, problem: Problem) -> Option<T> {
        self.report.borrow_mut().push(Severity::Error, self.path.to_string(), problem);
        None
    }

    /// Records that the value is of another type than the field takes.
    pub(super) fn expected<T>(&self, expected: Kind) -> Option<T> {
        self.refuse(Problem::WrongType { expected, found: self.json.kind() })
    }

    /// The string that stands here.
    pub(super) fn string(&self) -> Option<&'a str> {
        match self.json {
            Json::String(text) => Some(text),
            _ => self.expected(Kind::String),
        }
    }

    /// The number that stands here, if it is a whole one from zero to `most`.
    fn integer(&self, most: u32) -> Option<u32> {
        match self.json {
            Json::Number(number) if number.fract() != 0.0 => self.expected(Kind::Integer),
            Json::Number(number) if (0.0..=f64::from(most)).contains(number) => Some(*number as u32),
            Json::Number(_) => self.refuse(Problem::OutOfRange),
            _ => self.expected(Kind::Integer),
        }
    }

    /// Which of the words stands here.
    pub(super) fn word(&self, allowed: &'static [&'static str]) -> Option<usize> {
        let found = self.string()?;
        let index = allowed.iter().position(|word| *word == found);
        index.or_else(|| self.refuse(Problem::NotOneOf { found: found.to_owned(), allowed }))
    }

    /// Whether an object stands here; warns of members that are not among `fields`.
    pub(super) fn expect_object(&self, fields: &[&str]) -> Option<()> {
        let Json::Object(members) = self.json else { return self.expected(Kind::Object) };
        for (key, _) in members.iter().filter(|(key, _)| !fields.contains(&key.as_str())) {
            let path = Path::Member(&self.path, key).to_string();
            self.report.borrow_mut().push(Severity::Warning, path, Problem::UnknownField);
        }
        Some(())
    }

    /// Reads a member that the entry must have.
    pub(super) fn required<T: Read>(&self, name: &'static str, into: &mut T) -> bool {
        match self.json.get(name) {
            Some(json) => self.member(name, json, into),
            None => self.refuse::<()>(Problem::MissingField(name)).is_some(),
        }
    }

    /// Reads a member that may be left out; `null` leaves it out as well.
    pub(super) fn optional<T: Read>(&self, name: &'static str, into: &mut T) {
        if let Some(json) = self.json.get(name) {
            self.member(name, json, into);
        }
    }

    fn member<T: Read>(&self, name: &str, json: &Json, into: &mut T) -> bool {
        let at = Cursor { json, path: Path::Member(&self.path, name), report: self.report };
        T::read(&at).map(|read| *into = read).is_some()
    }

    /// Reads a list entry by entry; those that cannot be read are left out.
    pub(super) fn entries<T: Read>(&self, items: &[Json]) -> Vec<T> {
        let at = |(index, json)| Cursor { json, path: Path::Index(&self.path, index), report: self.report };
        items.iter().enumerate().filter_map(|item| T::read(&at(item))).collect()
    }

    /// Each member of the object that stands here, with its name.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Cursor<'_>)> {
        let members: &[(String, Json)] = match self.json {
            Json::Object(members) => members,
            _ => &[],
        };
        members.iter().map(|(name, json)| {
            (name.as_str(), Cursor { json, path: Path::Member(&self.path, name), report: self.report })
        })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        match at.json {
            Json::Null => Some(T::from_null()),
            _ => T::read(at).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        match at.json {
            Json::Array(items) => Some(at.entries(items)),
            Json::Null => Some(Self::new()),
            _ => at.expected(Kind::Array),
        }
    }
}

impl Read for String {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        at.string().map(str::to_owned)
    }
}

impl Read for bool {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        match at.json {
            Json::Bool(value) => Some(*value),
            _ => at.expected(Kind::Bool),
        }
    }
}

impl Read for u8 {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        at.integer(u32::from(Self::MAX)).map(|number| number as Self)
    }
}

impl Read for u16 {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        at.integer(u32::from(Self::MAX)).map(|number| number as Self)
    }
}

impl Read for u32 {
    fn read(at: &Cursor<'_>) -> Option<Self> {
        at.integer(Self::MAX)
    }
}
