//! Everything that a file holds, with where it stands: what the lints look at.
//!
//! Lints look at the tree and not at the profile that was read from it, for that has lost what could not be read, and with it the
//! numbering of the entries.

use std::{cell::RefCell, collections::HashMap};

use super::lint::Lint;
use crate::profile::{
    Profile,
    date::Date,
    decode,
    document::Document,
    figure::Figure,
    json::Json,
    path::{write_index, write_member},
    problem::Problem,
    report::Report,
    shape::{Describe, Record, Shape},
};

/// The number of a value in the survey; paths are only written out for findings.
pub(super) type Node = usize;

/// One step on the way to a value, from the node before it.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Member(Node, &'a str),
    Index(Node, usize),
}

/// An object that the format knows.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub node: Node,
    /// The name of its type.
    pub kind: &'static str,
    pub json: &'a Json,
}

/// An array of records.
#[derive(Debug)]
pub(super) struct List {
    pub node: Node,
    /// The name of the field that holds it.
    pub field: &'static str,
    /// Its entries, by their numbers among all entries.
    pub entries: Vec<usize>,
}

/// A figure that can be read.
#[derive(Debug)]
pub(super) struct Stated<'a> {
    pub node: Node,
    /// The number of the entry that it stands in.
    pub entry: usize,
    pub figure: Figure,
    /// Whether it or what it stands in names a source.
    pub sourced: bool,
    /// When it held, by its own word or that of what it stands in.
    pub date: Option<Dated>,
    /// The string as written, where it is one.
    pub written: Option<&'a str>,
}

/// A date and the node that says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dated {
    pub date: Date,
    pub node: Node,
}

/// What a string is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A text for readers, in the record's field.
    Words(&'static str, &'static str),
    /// A word for machines in this field: an id, an address, a code.
    Plain(&'static str),
    /// A figure.
    Notation,
    /// A member's name, or what stands where the format knows nothing.
    Unknown,
}

/// A string, or a number where none is expected.
#[derive(Debug)]
pub(super) struct Words<'a> {
    pub node: Node,
    pub text: &'a str,
    pub used: Use,
}

/// The file's content by kind.
pub(super) struct Survey<'a> {
    document: &'a Document,
    text: &'a str,
    pub today: Date,
    steps: Vec<Step<'a>>,
    pub entries: Vec<Entry<'a>>,
    pub lists: Vec<List>,
    pub figures: Vec<Stated<'a>>,
    figure_of: HashMap<(usize, &'static str), usize>,
    list_of: HashMap<(Node, &'static str), usize>,
    pub words: Vec<Words<'a>>,
    report: RefCell<Report>,
}

/// More findings than this help nobody, and a hostile file could have a great many long ones.
const MOST_FINDINGS: usize = 10_000;
/// The same for one string.
const MOST_IN_STRING: usize = 20;

/// What an entry inherits from what it stands in.
#[derive(Clone, Copy, Default)]
struct Inherited {
    entry: usize,
    sourced: bool,
    date: Option<Dated>,
}

impl<'a> Survey<'a> {
    /// Goes through a document that should be a profile.
    pub fn new(document: &'a Document, text: &'a str, json: &'a Json, today: Date) -> Self {
        let mut survey = Self {
            document,
            text,
            today,
            steps: vec![Step::Root],
            entries: Vec::new(),
            lists: Vec::new(),
            figures: Vec::new(),
            figure_of: HashMap::new(),
            list_of: HashMap::new(),
            words: Vec::new(),
            report: RefCell::default(),
        };
        survey.visit(0, json, Profile::shape(), ("", ""), Inherited::default());
        survey
    }

    /// Records a finding.
    pub fn find(&self, node: Node, lint: Lint, found: impl Into<String>, against: impl Into<String>) {
        let mut report = self.report.borrow_mut();
        if report.findings.len() < MOST_FINDINGS {
            let problem = Problem::Doubtful { lint, found: found.into(), against: against.into() };
            report.push(lint.severity(), self.path(node), problem);
        }
    }

    /// Records findings in strings, each but once.
    pub fn find_all<'b>(&self, found: impl IntoIterator<Item = (Node, Lint, &'b str)>) {
        let mut known: HashMap<Node, Vec<&str>> = HashMap::new();
        for (node, lint, found) in found {
            let known = known.entry(node).or_default();
            if known.len() < MOST_IN_STRING && !known.contains(&found) {
                self.find(node, lint, found, "");
                known.push(found);
            }
        }
    }

    /// What was found.
    pub fn into_report(self) -> Report {
        self.report.into_inner()
    }

    /// The figure in a field of an entry.
    pub fn figure(&self, entry: usize, field: &'static str) -> Option<&Stated<'a>> {
        self.figures.get(*self.figure_of.get(&(entry, field))?)
    }

    /// The list in a field of an entry.
    pub fn list(&self, entry: usize, field: &'static str) -> Option<&List> {
        self.lists.get(*self.list_of.get(&(self.entries.get(entry)?.node, field))?)
    }

    /// The entries of these kinds, with their numbers.
    pub fn of_kind(&self, kind: &'static str) -> impl Iterator<Item = (usize, &Entry<'a>)> {
        self.entries.iter().enumerate().filter(move |(_, entry)| entry.kind == kind)
    }

    /// A figure as it stands in the file.
    pub fn as_written(&self, stated: &Stated<'_>) -> String {
        stated.written.map_or_else(|| stated.figure.notation(), |text| text.trim().to_owned())
    }

    /// The node of a member, which was gone through as part of its record.
    pub fn member(&self, of: Node, name: &str) -> Node {
        // Children follow their parent.
        let mut children = self.steps.iter().enumerate().skip(of);
        let is = |step: &Step<'_>| matches!(step, Step::Member(parent, own) if *parent == of && *own == name);
        children.find(|(_, step)| is(step)).map_or(of, |(node, _)| node)
    }

    fn path(&self, node: Node) -> String {
        let mut steps = Vec::new();
        let mut next = node;
        while let Some(step) = self.steps.get(next) {
            steps.push(*step);
            match step {
                Step::Root => break,
                Step::Member(parent, _) | Step::Index(parent, _) => next = *parent,
            }
        }
        let mut path = "$".to_owned();
        for step in steps.iter().rev() {
            // Writing into a string cannot fail.
            let _ = match step {
                Step::Root => Ok(()),
                Step::Member(_, name) => write_member(name, &mut path),
                Step::Index(_, index) => write_index(*index, &mut path),
            };
        }
        path
    }

    fn step(&mut self, step: Step<'a>) -> Node {
        self.steps.push(step);
        self.steps.len() - 1
    }

    /// `place` is the record and the field that hold the value.
    fn visit(
        &mut self,
        node: Node,
        json: &'a Json,
        shape: Shape,
        place: (&'static str, &'static str),
        inherited: Inherited,
    ) {
        match (shape, json) {
            (Shape::Record(record) | Shape::ListOrRecord(record), Json::Object(members)) => {
                self.record(node, json, record, members, inherited);
            }
            (Shape::ListOrRecord(record), Json::Array(_)) => {
                if let Some(first) = record.fields.first() {
                    self.visit(node, json, (first.shape)(), place, inherited);
                }
            }
            (Shape::List(of), Json::Array(items)) => {
                let mut entries = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    let node = self.step(Step::Index(node, index));
                    let number = self.entries.len();
                    self.visit(node, item, of(), place, inherited);
                    if self.entries.len() > number {
                        entries.push(number);
                    }
                }
                if let Some(Step::Member(parent, _)) = self.steps.get(node) {
                    self.list_of.insert((*parent, place.1), self.lists.len());
                    self.lists.push(List { node, field: place.1, entries });
                }
            }
            (Shape::Text, Json::String(text)) => {
                self.words.push(Words { node, text, used: Use::Words(place.0, place.1) })
            }
            (Shape::Text, Json::Object(members)) => {
                for (tag, words) in members {
                    let node = self.step(Step::Member(node, tag));
                    self.words.push(Words { node, text: tag, used: Use::Unknown });
                    self.visit(node, words, Shape::Text, place, inherited);
                }
            }
            (Shape::Figure, _) => self.stated(node, json, place.1, inherited),
            (Shape::String, Json::String(text)) => self.words.push(Words { node, text, used: Use::Plain(place.1) }),
            (Shape::Date | Shape::Words(_), Json::String(text)) => {
                self.words.push(Words { node, text, used: Use::Unknown });
            }
            _ => self.unknown(node, json),
        }
    }

    fn record(
        &mut self,
        node: Node,
        json: &'a Json,
        record: &'static Record,
        members: &'a [(String, Json)],
        inherited: Inherited,
    ) {
        let nodes: Vec<Node> = members.iter().map(|(name, _)| self.step(Step::Member(node, name))).collect();
        let mut inner = Inherited { entry: self.entries.len(), ..inherited };
        self.entries.push(Entry { node, kind: record.name, json });
        for (node, (name, value)) in nodes.iter().zip(members) {
            match name.as_str() {
                "source" => inner.sourced |= matches!(value, Json::String(_)),
                "as_of" | "year" => inner.date = dated(value, *node).or(inner.date),
                _ => {}
            }
        }
        for (node, (name, value)) in nodes.into_iter().zip(members) {
            match record.field(name) {
                Some(field) => self.visit(node, value, (field.shape)(), (record.name, field.name), inner),
                None => {
                    self.words.push(Words { node, text: name, used: Use::Unknown });
                    self.unknown(node, value);
                }
            }
        }
    }

    fn stated(&mut self, node: Node, json: &'a Json, field: &'static str, inherited: Inherited) {
        let mut own = inherited;
        let mut written = None;
        match json {
            Json::String(text) => {
                self.words.push(Words { node, text, used: Use::Notation });
                written = Some(text.as_str());
            }
            Json::Object(members) => {
                for (name, value) in members {
                    let node = self.step(Step::Member(node, name));
                    match (name.as_str(), value) {
                        ("source", Json::String(id)) => {
                            own.sourced = true;
                            self.words.push(Words { node, text: id, used: Use::Plain("source") });
                        }
                        ("as_of", _) => own.date = dated(value, node).or(own.date),
                        ("note", _) => self.visit(node, value, Shape::Text, ("Figure", "note"), inherited),
                        (_, Json::String(text)) => self.words.push(Words { node, text, used: Use::Notation }),
                        _ => self.unknown(node, value),
                    }
                }
            }
            _ => self.unknown(node, json),
        }
        if let (Some(figure), _) = decode::decode::<Figure>(json, Report::default()) {
            let Inherited { entry, sourced, date } = own;
            self.figure_of.insert((entry, field), self.figures.len());
            self.figures.push(Stated { node, entry, figure, sourced, date, written });
        }
    }

    /// Strings and long numbers where the format knows nothing.
    fn unknown(&mut self, node: Node, json: &'a Json) {
        match json {
            Json::String(text) => self.words.push(Words { node, text, used: Use::Unknown }),
            // A float holds too few digits of an identity number: they are read from the text.
            Json::Number(number) if number.abs() >= 1e10 => {
                let text = self.document.place(&self.path(node)).value.of(self.text);
                self.words.push(Words { node, text, used: Use::Unknown });
            }
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let node = self.step(Step::Index(node, index));
                    self.unknown(node, item);
                }
            }
            Json::Object(members) => {
                for (name, value) in members {
                    let node = self.step(Step::Member(node, name));
                    self.words.push(Words { node, text: name, used: Use::Unknown });
                    self.unknown(node, value);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }
}

fn dated(json: &Json, node: Node) -> Option<Dated> {
    let (date, _) = decode::decode::<Date>(json, Report::default());
    date.map(|date| Dated { date, node })
}
