//! Reading a profile in steps, so that a page has its turn between them.

use std::{borrow::Borrow, cell::RefCell, mem};

use super::{
    FORMAT, Profile,
    decode::{Decode, JsonCursor, Unread},
    json::Json,
    problem::Problem,
    progress::Progress,
    report::Report,
    severity::Severity,
};

/// A profile that is being read from a JSON tree.
///
/// ```
/// use village_profile::profile::{Reader, json::Json};
/// let json = Json::Object(vec![
///     ("format".into(), Json::Number(1.0)),
///     ("name".into(), Json::String("锦溪镇".into())),
///     ("within".into(), Json::Array(vec![Json::Null, Json::Null])),
/// ]);
/// let mut reader = Reader::new(json);
/// assert!(!reader.go_on(1)); // one of two entries
/// assert!(reader.go_on(1));
/// let (profile, report) = reader.finish();
/// assert!(profile.is_some());
/// assert_eq!(report.findings.len(), 2);
/// ```
#[derive(Debug)]
pub struct Reader<J> {
    json: J,
    profile: Profile,
    progress: RefCell<Progress>,
    state: Result<(), Unread>,
}

impl<J: Borrow<Json>> Reader<J> {
    /// Nothing but the version of the format is read yet.
    #[must_use]
    pub fn new(json: J) -> Self {
        let mut report = Report::default();
        let mut state = Err(Unread::Unfinished);
        if let Some(problem) = refusal(json.borrow()) {
            report.push(Severity::Error, "$".to_owned(), problem);
            state = Err(Unread::Rejected);
        }
        Self { json, profile: Profile::default(), progress: RefCell::new(Progress::new(report, 0)), state }
    }

    /// Reads about so many entries of lists, of all lists together; returns whether all is read.
    pub fn go_on(&mut self, entries: usize) -> bool {
        if matches!(self.state, Err(Unread::Unfinished)) {
            self.progress.get_mut().entries_left = entries;
            self.state = self.profile.decode(&JsonCursor::root(self.json.borrow(), &self.progress));
        }
        !matches!(self.state, Err(Unread::Unfinished))
    }

    /// Reads the rest. Returns the profile, as [`read`](super::read) does, and the report.
    #[must_use]
    pub fn finish(mut self) -> (Option<Profile>, Report) {
        while !self.go_on(usize::MAX) {}
        let report = mem::take(&mut self.progress.get_mut().report);
        (self.state.is_ok().then_some(self.profile), report)
    }
}

/// Why the whole file cannot be read.
fn refusal(json: &Json) -> Option<Problem> {
    match (json.get("format"), json.get("name")) {
        (Some(Json::Number(format)), _) if *format > f64::from(FORMAT) => Some(Problem::NewerFormat(*format)),
        (Some(_), Some(_)) => None,
        _ => Some(Problem::NotAProfile),
    }
}
