//! Kinds of controls: how a value is shown in one, and what is read from it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use crate::profile::{json::Json, schema::ValueSchema};

/// What a control holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::editor::page) enum Kind {
    /// Words, in one line.
    Line,
    /// Words, in several lines.
    Paragraph,
    /// Words, of which each line is an entry of a list.
    Lines,
    /// A figure as it is written.
    Figure,
    /// A day, a month, a year or a period.
    Date,
    /// A whole number.
    Integer,
    /// Yes or no.
    Switch,
    /// One of a list.
    Choice,
    /// A value that the form has no control for, as JSON.
    Json,
}

/// The kinds with their names in the page.
const KINDS: [(Kind, &str); 9] = [
    (Kind::Line, "line"),
    (Kind::Paragraph, "paragraph"),
    (Kind::Lines, "lines"),
    (Kind::Figure, "figure"),
    (Kind::Date, "date"),
    (Kind::Integer, "integer"),
    (Kind::Switch, "switch"),
    (Kind::Choice, "choice"),
    (Kind::Json, "json"),
];

/// Fields whose words go over several lines.
const PARAGRAPHS: [&str; 4] = ["summary", "text", "note", "reason"];

impl Kind {
    /// The kind of a field; nothing where it holds records.
    pub(in crate::editor::page) fn of(name: &str, schema: ValueSchema) -> Option<Self> {
        match schema {
            ValueSchema::Text | ValueSchema::String if PARAGRAPHS.contains(&name) => Some(Self::Paragraph),
            ValueSchema::String if name == "source" => Some(Self::Choice),
            ValueSchema::Text | ValueSchema::String => Some(Self::Line),
            ValueSchema::Bool => Some(Self::Switch),
            ValueSchema::Integer(_) => Some(Self::Integer),
            ValueSchema::Date => Some(Self::Date),
            ValueSchema::Figure => Some(Self::Figure),
            ValueSchema::Enum(_) => Some(Self::Choice),
            ValueSchema::List(item) => matches!(item(), ValueSchema::Text | ValueSchema::String).then_some(Self::Lines),
            ValueSchema::Record(_) | ValueSchema::ListOrRecord(_) => None,
        }
    }

    /// The kind's name in the page.
    pub(in crate::editor::page) fn name(self) -> &'static str {
        KINDS.into_iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }

    /// The kind with a name in the page.
    pub(in crate::editor::page) fn named(name: &str) -> Option<Self> {
        KINDS.into_iter().find(|(_, known)| *known == name).map(|(kind, _)| kind)
    }

    /// The value as the control shows it; nothing where this kind of control cannot show it without a loss.
    pub(in crate::editor::page) fn shown(self, value: Option<&Json>) -> Option<String> {
        let Some(value) = value.filter(|value| **value != Json::Null) else { return Some(String::new()) };
        match (self, value) {
            (Self::Json, _) => Some(crate::profile::write::value(value)),
            (Self::Lines, Json::Array(items)) => {
                let lines: Option<Vec<_>> = items
                    .iter()
                    .map(|item| match item {
                        Json::String(line) if !line.contains('\n') => Some(line.as_str()),
                        _ => None,
                    })
                    .collect();
                lines.map(|lines| lines.join("\n"))
            }
            (Self::Switch, Json::Bool(is_on)) => Some(if *is_on { "true" } else { "" }.to_owned()),
            (Self::Switch | Self::Lines, _) => None,
            (Self::Line, Json::String(text)) => (!text.contains('\n')).then(|| text.clone()),
            (_, Json::String(text)) => Some(text.clone()),
            (Self::Figure | Self::Date | Self::Integer, Json::Number(number)) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The value of what was written into the control; nothing where it is empty.
    pub(in crate::editor::page) fn read(self, written: &str) -> Option<Json> {
        if written.trim().is_empty() {
            return None;
        }
        let text = || Json::String(written.to_owned());
        Some(match self {
            Self::Switch => Json::Bool(true),
            Self::Integer => {
                written.trim().parse::<u32>().map_or_else(|_| text(), |number| Json::Number(number.into()))
            }
            Self::Lines => {
                let lines = written.lines().filter(|line| !line.trim().is_empty());
                Json::Array(lines.map(|line| Json::String(line.to_owned())).collect())
            }
            Self::Json => crate::checker::document::Document::parse(written).json.unwrap_or_else(text),
            _ => text(),
        })
    }
}

/// The text in a control.
pub(in crate::editor::page) fn written(control: &Element) -> String {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if input.type_() == "checkbox" {
            return if input.checked() { "true" } else { "" }.to_owned();
        }
        return input.value();
    }
    if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    control.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
}

/// Puts a text into a control, unless it is there already: what is set again loses the way back inside the control.
pub(in crate::editor::page) fn write(control: &Element, text: &str) {
    if written(control) == text {
        return;
    }
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if input.type_() == "checkbox" {
            input.set_checked(!text.is_empty());
        } else {
            input.set_value(text);
        }
    } else if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.set_value(text);
    }
}
