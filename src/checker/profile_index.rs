//! The content of a file by kind, each with its place: the records, lists, figures and strings that the lints look at.
//!
//! Lints look at the JSON and not at the profile that was read from it, since the profile has lost what could not be read, and with
//! it the numbering of the entries.

use std::{cell::RefCell, collections::HashMap};

use super::{document::Document, lint::Lint, problem::CheckerProblem};
use crate::profile::{
    Profile,
    date::Date,
    decode::decode,
    figure::Figure,
    json::Json,
    path::{write_index, write_member},
    report::Report,
    schema::{HasSchema, RecordSchema, ValueSchema},
};

/// The number of a value in the index. The path is only written out for findings.
pub(super) type NodeId = usize;

/// The last step of the path to a value, from the node of the value around it.
#[derive(Clone, Copy, Debug)]
enum PathStep<'a> {
    Root,
    Member(NodeId, &'a str),
    Index(NodeId, usize),
}

/// An object that the format knows.
#[derive(Debug)]
pub(super) struct IndexedRecord<'a> {
    pub node: NodeId,
    /// The name of its type.
    pub type_name: &'static str,
    pub json: &'a Json,
    /// The number of the record that it stands in; its own where it stands in none.
    pub around: usize,
}

impl<'a> IndexedRecord<'a> {
    /// The text by which people know the record.
    pub fn label(&self) -> Option<&'a Json> {
        ["label", "name", "category"].iter().find_map(|field| self.json.get(field))
    }
}

/// The words of a text in every language that it has.
pub(super) fn all_words(text: &Json) -> Vec<&str> {
    match text {
        Json::String(words) => vec![words],
        Json::Object(members) => members
            .iter()
            .filter_map(|(_, words)| match words {
                Json::String(words) => Some(words.as_str()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// An array of records.
#[derive(Debug)]
pub(super) struct IndexedList {
    pub node: NodeId,
    /// The name of the field that holds it.
    pub field: &'static str,
    /// The entries, by their numbers among all records.
    pub records: Vec<usize>,
}

/// A figure that can be read.
#[derive(Debug)]
pub(super) struct IndexedFigure<'a> {
    pub node: NodeId,
    /// The number of the record that it stands in.
    pub record: usize,
    pub figure: Figure,
    /// Whether it or an entry around it names a source.
    pub has_source: bool,
    /// When it held: its own date or the nearest one around it.
    pub date: Option<EffectiveDate>,
    /// The figure as it stands in the file, where it is a string or a number.
    pub written: Option<&'a str>,
}

/// A date and the node that states it.
#[derive(Clone, Copy, Debug)]
pub(super) struct EffectiveDate {
    pub date: Date,
    pub node: NodeId,
}

/// A string, or a number where none is expected.
#[derive(Debug)]
pub(super) struct IndexedString<'a> {
    pub node: NodeId,
    pub text: &'a str,
    pub role: StringRole,
}

/// The purpose of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StringRole {
    /// A text for readers in this field.
    Text(&'static str),
    /// An id, an address or a code in this field.
    Identifier(&'static str),
    /// A figure in the notation.
    Figure,
    /// A member's name, or a string where the format knows nothing.
    Unknown,
}

/// The file's content by kind.
pub(super) struct ProfileIndex<'a> {
    document: &'a Document,
    text: &'a str,
    pub today: Date,
    steps: Vec<PathStep<'a>>,
    pub records: Vec<IndexedRecord<'a>>,
    pub lists: Vec<IndexedList>,
    pub figures: Vec<IndexedFigure<'a>>,
    pub strings: Vec<IndexedString<'a>>,
    /// The numbers of figures by their record and field.
    figure_in: HashMap<(usize, &'static str), usize>,
    /// The numbers of lists by the node of their record and by their field.
    list_in: HashMap<(NodeId, &'static str), usize>,
    report: RefCell<Report<CheckerProblem>>,
}

/// More findings than this help nobody, and a hostile file could have a great many long ones.
const MAX_FINDINGS: usize = 10_000;
/// The same for one string.
const MAX_FINDINGS_IN_STRING: usize = 20;

/// The parts of an entry that hold for everything inside it as well.
#[derive(Clone, Copy, Default)]
struct Inherited {
    record: usize,
    has_source: bool,
    date: Option<EffectiveDate>,
}

impl<'a> ProfileIndex<'a> {
    /// Goes through a document that should be a profile.
    pub fn new(document: &'a Document, text: &'a str, json: &'a Json, today: Date) -> Self {
        let mut index = Self {
            document,
            text,
            today,
            steps: vec![PathStep::Root],
            records: Vec::new(),
            lists: Vec::new(),
            figures: Vec::new(),
            strings: Vec::new(),
            figure_in: HashMap::new(),
            list_in: HashMap::new(),
            report: RefCell::default(),
        };
        index.visit(0, json, Profile::schema(), "", Inherited::default());
        index
    }

    /// Records a finding.
    pub fn report(&self, node: NodeId, lint: Lint, found: impl Into<String>, against: impl Into<String>) {
        let mut report = self.report.borrow_mut();
        if report.findings.len() < MAX_FINDINGS {
            let problem = CheckerProblem::Doubtful { lint, found: found.into(), against: against.into() };
            report.push(lint.severity(), self.path(node), problem);
        }
    }

    /// Records findings in strings, each text but once a string.
    pub fn report_distinct<'b>(&self, findings: impl IntoIterator<Item = (NodeId, Lint, &'b str)>) {
        let mut reported: HashMap<NodeId, Vec<&str>> = HashMap::new();
        for (node, lint, found) in findings {
            let reported = reported.entry(node).or_default();
            if reported.len() < MAX_FINDINGS_IN_STRING && !reported.contains(&found) {
                self.report(node, lint, found, "");
                reported.push(found);
            }
        }
    }

    /// Everything that was recorded.
    pub fn into_report(self) -> Report<CheckerProblem> {
        self.report.into_inner()
    }

    /// The figure in a field of a record.
    pub fn figure(&self, record: usize, field: &'static str) -> Option<&IndexedFigure<'a>> {
        self.figures.get(*self.figure_in.get(&(record, field))?)
    }

    /// The list in a field of a record.
    pub fn list(&self, record: usize, field: &'static str) -> Option<&IndexedList> {
        self.lists.get(*self.list_in.get(&(self.records.get(record)?.node, field))?)
    }

    /// Whether the label of a figure holds one of these words in lower case, in whichever language. A year of a series and a target go by
    /// the label of the record that they belong to.
    pub fn label_has(&self, figure: &IndexedFigure<'_>, words: &[&str]) -> bool {
        let Some(record) = self.records.get(figure.record) else { return false };
        let is_part = matches!(record.type_name, "YearFigure" | "Target");
        let labelled = if is_part { self.records.get(record.around) } else { Some(record) };
        let holds_one = |label: &&str| words.iter().any(|word| label.to_lowercase().contains(word));
        labelled.and_then(IndexedRecord::label).is_some_and(|label| all_words(label).iter().any(holds_one))
    }

    /// The records of a type, with their numbers.
    pub fn records_of(&self, type_name: &'static str) -> impl Iterator<Item = (usize, &IndexedRecord<'a>)> {
        self.records.iter().enumerate().filter(move |(_, record)| record.type_name == type_name)
    }

    /// A figure as it stands in the file.
    pub fn as_written(&self, figure: &IndexedFigure<'_>) -> String {
        figure.written.map_or_else(|| figure.figure.notation(), |text| text.trim().to_owned())
    }

    /// A value as it stands in the file: a number with the digits that were written, a string with its quotes.
    pub fn json_text(&self, node: NodeId) -> &'a str {
        self.document.source_span(&self.path(node)).value.of(self.text)
    }

    /// The node of a member, which was visited as part of its record.
    pub fn member(&self, of: NodeId, name: &str) -> NodeId {
        let is = |step: &PathStep<'_>| matches!(step, PathStep::Member(parent, own) if *parent == of && *own == name);
        // Members are numbered after their record.
        let mut after = self.steps.iter().enumerate().skip(of);
        after.find(|(_, step)| is(step)).map_or(of, |(node, _)| node)
    }

    fn path(&self, node: NodeId) -> String {
        let mut steps = Vec::new();
        let mut next = node;
        while let Some(step) = self.steps.get(next) {
            steps.push(*step);
            match step {
                PathStep::Root => break,
                PathStep::Member(parent, _) | PathStep::Index(parent, _) => next = *parent,
            }
        }
        let mut path = "$".to_owned();
        for step in steps.iter().rev() {
            // Writing into a string cannot fail.
            let _ = match step {
                PathStep::Root => Ok(()),
                PathStep::Member(_, name) => write_member(name, &mut path),
                PathStep::Index(_, index) => write_index(*index, &mut path),
            };
        }
        path
    }

    fn add_node(&mut self, step: PathStep<'a>) -> NodeId {
        self.steps.push(step);
        self.steps.len() - 1
    }

    fn add_string(&mut self, node: NodeId, text: &'a str, role: StringRole) {
        self.strings.push(IndexedString { node, text, role });
    }

    /// Adds a value of this schema in this field and everything inside it.
    fn visit(&mut self, node: NodeId, json: &'a Json, schema: ValueSchema, field: &'static str, inherited: Inherited) {
        match (schema, json) {
            (ValueSchema::Record(record) | ValueSchema::ListOrRecord(record), Json::Object(members)) => {
                self.visit_record(node, json, record, members, inherited);
            }
            (ValueSchema::ListOrRecord(record), Json::Array(_)) => {
                if let Some(first) = record.fields.first() {
                    self.visit(node, json, (first.schema)(), field, inherited);
                }
            }
            (ValueSchema::List(entry), Json::Array(items)) => {
                let mut records = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    let node = self.add_node(PathStep::Index(node, index));
                    let record = self.records.len();
                    self.visit(node, item, entry(), field, inherited);
                    if self.records.len() > record {
                        records.push(record);
                    }
                }
                if let Some(PathStep::Member(parent, _)) = self.steps.get(node) {
                    self.list_in.insert((*parent, field), self.lists.len());
                    self.lists.push(IndexedList { node, field, records });
                }
            }
            (ValueSchema::Text, Json::String(text)) => self.add_string(node, text, StringRole::Text(field)),
            (ValueSchema::Text, Json::Object(members)) => {
                for (tag, words) in members {
                    let node = self.add_node(PathStep::Member(node, tag));
                    self.add_string(node, tag, StringRole::Unknown);
                    self.visit(node, words, ValueSchema::Text, field, inherited);
                }
            }
            (ValueSchema::Figure, _) => self.visit_figure(node, json, field, inherited),
            (ValueSchema::String, Json::String(text)) => self.add_string(node, text, StringRole::Identifier(field)),
            _ => self.visit_unknown(node, json),
        }
    }

    fn visit_record(
        &mut self,
        node: NodeId,
        json: &'a Json,
        schema: &'static RecordSchema,
        members: &'a [(String, Json)],
        inherited: Inherited,
    ) {
        let nodes: Vec<NodeId> = members.iter().map(|(name, _)| self.add_node(PathStep::Member(node, name))).collect();
        let mut inner = Inherited { record: self.records.len(), ..inherited };
        self.records.push(IndexedRecord { node, type_name: schema.name, json, around: inherited.record });
        for (node, (name, value)) in nodes.iter().zip(members) {
            match name.as_str() {
                "source" => inner.has_source |= matches!(value, Json::String(_)),
                "as_of" | "year" => inner.date = effective_date(value, *node).or(inner.date),
                _ => {}
            }
        }
        for (node, (name, value)) in nodes.into_iter().zip(members) {
            match schema.field(name) {
                Some(field) => self.visit(node, value, (field.schema)(), field.name, inner),
                None => {
                    self.add_string(node, name, StringRole::Unknown);
                    self.visit_unknown(node, value);
                }
            }
        }
    }

    fn visit_figure(&mut self, node: NodeId, json: &'a Json, field: &'static str, inherited: Inherited) {
        let Inherited { record, mut has_source, mut date } = inherited;
        let mut written = None;
        match json {
            Json::String(text) => {
                self.add_string(node, text, StringRole::Figure);
                written = Some(text.as_str());
            }
            Json::Number(_) => {
                self.visit_unknown(node, json);
                written = Some(self.json_text(node));
            }
            Json::Object(members) => {
                for (name, value) in members {
                    let node = self.add_node(PathStep::Member(node, name));
                    match (name.as_str(), value) {
                        ("source", Json::String(id)) => {
                            has_source = true;
                            self.add_string(node, id, StringRole::Identifier("source"));
                        }
                        ("as_of", _) => date = effective_date(value, node).or(date),
                        ("note", _) => self.visit(node, value, ValueSchema::Text, "note", inherited),
                        (_, Json::String(text)) => self.add_string(node, text, StringRole::Figure),
                        _ => self.visit_unknown(node, value),
                    }
                }
            }
            _ => self.visit_unknown(node, json),
        }
        if let (Some(figure), _) = decode::<Figure>(json, Report::default()) {
            self.figure_in.insert((record, field), self.figures.len());
            self.figures.push(IndexedFigure { node, record, figure, has_source, date, written });
        }
    }

    /// Adds the strings and long numbers where the format knows nothing.
    fn visit_unknown(&mut self, node: NodeId, json: &'a Json) {
        match json {
            Json::String(text) => self.add_string(node, text, StringRole::Unknown),
            // A float holds too few digits of an identity number: they are taken from the text.
            Json::Number(number) if number.abs() >= 1e10 => {
                self.add_string(node, self.json_text(node), StringRole::Unknown);
            }
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let node = self.add_node(PathStep::Index(node, index));
                    self.visit_unknown(node, item);
                }
            }
            Json::Object(members) => {
                for (name, value) in members {
                    let node = self.add_node(PathStep::Member(node, name));
                    self.add_string(node, name, StringRole::Unknown);
                    self.visit_unknown(node, value);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }
}

fn effective_date(json: &Json, node: NodeId) -> Option<EffectiveDate> {
    let (date, _) = decode::<Date>(json, Report::default());
    date.map(|date| EffectiveDate { date, node })
}
