//! From a JSON tree to the profile's types, naming the path of everything that does not fit.
//!
//! Every value is read through a [`Cursor`] that knows where it stands. What cannot be read is recorded in the report and
//! left out: an optional field, an entry of a list, or an entry whose required field is lost.

use std::{cell::RefCell, str::SplitTerminator};

use super::{
    json::{Json, JsonType},
    path::Path,
    problem::Problem,
    report::{Report, Severity},
};

/// A type that can be read at a place of the file.
///
/// Reading fills in a default rather than returning a value, so that the fields of a record can be a table of `&mut dyn Read`.
pub(super) trait Read {
    /// Reads the value; `false` after the problem was recorded.
    fn read(&mut self, at: &Cursor<'_>) -> bool;

    /// Whether `null` is a value and not its absence.
    fn reads_null(&self) -> bool {
        false
    }
}

/// The members of a record: their names one behind the other, each with a space after it, how many of them come first that a
/// record must have, and the field that each fills, in the same order.
///
/// Pairs of a name and a field, put together on the stack, are twice the code.
pub(super) struct Fields<'a, 'b> {
    /// `title level year `.
    pub(super) names: &'static str,
    /// 2 for the title and the level.
    pub(super) required: usize,
    /// As many as names.
    pub(super) values: &'a mut [&'b mut dyn Read],
}

impl Fields<'_, '_> {
    fn names(&self) -> SplitTerminator<'static, char> {
        self.names.split_terminator(' ')
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
pub(super) fn decode<T: Read + Default>(json: &Json, report: Report) -> (Option<T>, Report) {
    let report = RefCell::new(report);
    let mut decoded = T::default();
    let sound = decoded.read(&Cursor { json, path: Path::Root, report: &report });
    (sound.then_some(decoded), report.into_inner())
}

impl<'a> Cursor<'a> {
    pub(super) const fn json(&self) -> &'a Json {
        self.json
    }

    /// Records why the value cannot be read; always `false`.
    pub(super) fn refuse(&self, problem: Problem) -> bool {
        self.report.borrow_mut().push(Severity::Error, self.path.to_string(), problem);
        false
    }

    /// Records that the value is of another type than the field takes; always `false`.
    pub(super) fn expected(&self, expected: JsonType) -> bool {
        self.refuse(Problem::WrongType { expected, found: self.json.kind() })
    }

    /// The string that stands here.
    pub(super) fn string(&self) -> Option<&'a str> {
        if let Json::String(text) = self.json {
            return Some(text);
        }
        self.expected(JsonType::String);
        None
    }

    /// The number that stands here, if it is a whole one from zero to `most`.
    fn integer(&self, most: u32) -> Option<u32> {
        match self.json {
            // An infinite number has no fraction that could be told.
            Json::Number(number) if number.fract().abs() > 0.0 => self.expected(JsonType::Integer),
            Json::Number(number) if (0.0..=f64::from(most)).contains(number) => return Some(*number as u32),
            Json::Number(_) => self.refuse(Problem::OutOfRange),
            _ => self.expected(JsonType::Integer),
        };
        None
    }

    /// Which of the words stands here.
    pub(super) fn word(&self, allowed: &'static str) -> Option<usize> {
        let found = self.string()?;
        let index = allowed.split_terminator(' ').position(|word| word == found);
        if index.is_none() {
            self.refuse(Problem::NotOneOf { found: found.to_owned(), allowed });
        }
        index
    }

    /// Reads the members of an object into their fields. Warns of members that are no fields; `false` where no object stands here
    /// or a required field could not be read.
    pub(super) fn record(&self, fields: Fields<'_, '_>) -> bool {
        let Json::Object(members) = self.json else { return self.expected(JsonType::Object) };
        for (name, _) in members {
            if !fields.names().any(|field| field == name) {
                let path = Path::Member(&self.path, name).to_string();
                let like = self.similar(name, &fields);
                self.report.borrow_mut().push(Severity::Warning, path, Problem::UnknownField { like });
            }
        }
        let mut complete = true;
        for (index, (name, field)) in fields.names().zip(&mut *fields.values).enumerate() {
            let required = index < fields.required;
            let read = match self.json.get(name) {
                Some(json) => field.read(&self.member(name, json)),
                None if required => self.refuse(Problem::MissingField(name)),
                None => continue,
            };
            complete &= read || !required;
        }
        complete
    }

    /// The field that was probably meant. Visitors cannot mend the file, so their build does not look for it.
    #[cfg(not(feature = "check"))]
    fn similar(&self, _: &str, _: &Fields<'_, '_>) -> Option<&'static str> {
        None
    }

    #[cfg(feature = "check")]
    fn similar(&self, name: &str, fields: &Fields<'_, '_>) -> Option<&'static str> {
        // A hostile file may hold a hundred thousand unknown names; after so many findings a hint helps nobody.
        let few = self.report.borrow().findings.len() < 1000;
        few.then(|| super::similar::nearest(name, fields.names())).flatten()
    }

    /// A member of the object that stands here.
    pub(super) fn member<'b>(&'b self, name: &'b str, json: &'b Json) -> Cursor<'b> {
        Cursor { json, path: Path::Member(&self.path, name), report: self.report }
    }

    /// Reads a list entry by entry; those that cannot be read are left out.
    pub(super) fn entries(&self, items: &[Json], into: &mut dyn List) {
        for (index, json) in items.iter().enumerate() {
            let at = Cursor { json, path: Path::Index(&self.path, index), report: self.report };
            if into.next().is_some_and(|entry| !entry.read(&at)) {
                into.withdraw();
            }
        }
    }

    /// Reads a list, which may be `null`.
    fn list(&self, into: &mut dyn List) -> bool {
        match self.json {
            Json::Array(items) => self.entries(items, into),
            Json::Null => {}
            _ => return self.expected(JsonType::Array),
        }
        true
    }

    /// Reads what may be `null`: whether there is a value now, and whether all went well.
    fn optional(&self, value: &mut dyn Read) -> (bool, bool) {
        if matches!(self.json, Json::Null) && !value.reads_null() {
            return (false, true);
        }
        let sound = value.read(self);
        (sound, sound)
    }
}

/// A list whose entries are read one by one. Every type of entry goes through the same code, which is a tenth of the reader.
pub(super) trait List {
    /// Adds an entry to be read.
    fn next(&mut self) -> Option<&mut dyn Read>;

    /// Takes the last one away again.
    fn withdraw(&mut self);
}

impl<T: Read + Default> List for Vec<T> {
    fn next(&mut self) -> Option<&mut dyn Read> {
        self.push(T::default());
        self.last_mut().map(|entry| entry as &mut dyn Read)
    }

    fn withdraw(&mut self) {
        self.pop();
    }
}

impl<T: Read + Default> Read for Vec<T> {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        at.list(self)
    }
}

impl<T: Read + Default> Read for Option<T> {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        let (is_some, sound) = at.optional(self.insert(T::default()));
        if !is_some {
            *self = None;
        }
        sound
    }
}

impl Read for String {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        at.string().map(|text| self.push_str(text)).is_some()
    }
}

impl Read for bool {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        match at.json {
            Json::Bool(value) => *self = *value,
            _ => return at.expected(JsonType::Bool),
        }
        true
    }
}

impl Read for u8 {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        at.integer(u32::from(Self::MAX)).map(|number| *self = number as Self).is_some()
    }
}

impl Read for u16 {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        at.integer(u32::from(Self::MAX)).map(|number| *self = number as Self).is_some()
    }
}

impl Read for u32 {
    fn read(&mut self, at: &Cursor<'_>) -> bool {
        at.integer(Self::MAX).map(|number| *self = number).is_some()
    }
}
