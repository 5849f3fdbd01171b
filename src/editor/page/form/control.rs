//! The control of one field, with its label, its help and what its text means.

use web_sys::Element;

use super::{
    Form, control_id, figure, joined_names,
    kind::{Kind, write},
    source,
};
use crate::{
    editor::{
        draft::{
            field::Field,
            node::{Content, Node},
        },
        page::dom::{Build, arrange, button, document, element, keyed},
    },
    locale::{Lang, choice::choice_word, measure::MeasureMessages, schema::FieldWords},
    profile::{measure::Measure, schema::ValueSchema},
};

/// A field of the form: where it stands, what it takes, and how it is called.
pub(super) struct Slot<'a> {
    /// The type that it belongs to.
    pub record: &'static str,
    /// Its words.
    pub words: FieldWords,
    /// Whether an entry cannot be read without it.
    pub is_required: bool,
    /// The values that it takes.
    pub schema: ValueSchema,
    /// Its kind of control.
    pub kind: Kind,
    /// Where it is.
    pub field: Field,
    /// Its value.
    pub value: Option<&'a Node>,
}

impl Slot<'_> {
    fn name(&self) -> &str {
        self.field.names.last().map_or("", String::as_str)
    }

    /// The kind of control that shows the value without a loss, and the text in it.
    fn shown(&self) -> (Kind, String) {
        let value = self.value.map(Node::json);
        match self.kind.shown(value.as_ref()) {
            Some(text) => (self.kind, text),
            None => (Kind::Json, Kind::Json.shown(value.as_ref()).unwrap_or_default()),
        }
    }
}

/// A field with its label above it and its help below.
pub(super) fn labelled(slot: &Slot<'_>) -> Element {
    let id = control_id(&slot.field);
    let switch = if slot.kind == Kind::Switch { " switch" } else { "" };
    element("div")
        .with("class", &["field ", slot.kind.name(), switch].concat())
        .with_child(&element("label").with("for", &id).with("id", &[&id, "-label"].concat()))
        .with_child(&element("div").with("class", "inputs"))
        .with_child(&element("p").with("class", "help").with("id", &[&id, "-help"].concat()))
}

/// Brings a field that [`labelled`] made into the state of the draft.
pub(super) fn update_labelled(slot: &Slot<'_>, form: &Form<'_>, place: &Element) {
    let [label, inputs, help] = parts(place);
    let (Some(label), Some(inputs), Some(help)) = (label, inputs, help) else { return };
    let required = if slot.is_required { form.words.required } else { "" };
    label.with_text(&[slot.words.title, required].concat());
    let id = control_id(&slot.field);
    help.with_text(slot.words.about);
    update(slot, form, &inputs, &Naming::Described(&[&id, "-help"].concat()));
}

fn parts(place: &Element) -> [Option<Element>; 3] {
    let mut all = crate::editor::page::dom::children(place).into_iter();
    [all.next(), all.next(), all.next()]
}

/// How a control gets its name.
pub(super) enum Naming<'a> {
    /// It has a label; its help has this id.
    Described(&'a str),
    /// The cell of a table: its column and its row.
    Cell(&'a str),
}

/// Brings the control, and whatever stands below it, into the state of the draft.
pub(super) fn update(slot: &Slot<'_>, form: &Form<'_>, inputs: &Element, naming: &Naming<'_>) {
    match slot.value.map(|node| &node.content) {
        Some(Content::Record(_)) if matches!(slot.schema, ValueSchema::Text) => {
            return update_languages(slot, form, inputs);
        }
        Some(Content::Record(_)) if slot.kind == Kind::Figure => {
            return figure::update_parts(slot, form, inputs, naming);
        }
        _ => {}
    }
    let (kind, text) = slot.shown();
    let mut below = vec!["control"];
    if kind == Kind::Figure {
        below.push("reading");
    }
    if slot.name() == "source" && slot.kind == Kind::Choice {
        below.push("source");
    }
    let is_words = matches!(slot.schema, ValueSchema::Text) && matches!(kind, Kind::Line | Kind::Paragraph);
    if is_words && !text.is_empty() && matches!(naming, Naming::Described(_)) {
        below.push("languages");
    }
    arrange(
        inputs,
        below.into_iter().map(|part| ([part, "-", kind.name()].concat(), part)),
        |part| match *part {
            "control" => make(kind, slot),
            "reading" => figure::reading(slot),
            "languages" => button("languages", "").with("class", "languages-button"),
            _ => source::details(),
        },
        |element, part| match *part {
            "control" => update_control(slot, form, element, &text, naming),
            "reading" => figure::update_reading(slot, form, element, &text),
            "languages" => update_languages_button(slot, form, element),
            _ => source::update_details(slot, form, element),
        },
    );
}

fn make(kind: Kind, slot: &Slot<'_>) -> Element {
    let control = match kind {
        Kind::Paragraph | Kind::Lines | Kind::Json => element("textarea").with("rows", "2"),
        Kind::Choice => element("select"),
        Kind::Switch => element("input").with("type", "checkbox"),
        Kind::Integer => element("input").with("type", "text").with("inputmode", "numeric"),
        Kind::Line | Kind::Figure | Kind::Date => element("input").with("type", "text"),
    };
    control
        .with("id", &control_id(&slot.field))
        .with("autocomplete", "off")
        .with("data-kind", kind.name())
        .with("data-record", &slot.field.record.0.to_string())
        .with("data-names", &joined_names(&slot.field))
}

fn update_control(slot: &Slot<'_>, form: &Form<'_>, control: &Element, text: &str, naming: &Naming<'_>) {
    match naming {
        Naming::Described(help) => control.clone().with("aria-describedby", help),
        Naming::Cell(name) => control.clone().with("aria-label", name),
    };
    if slot.kind == Kind::Choice {
        update_options(slot, form, control, text);
    } else if !matches!(slot.kind, Kind::Switch) {
        control.clone().with("placeholder", &example(slot.words.example));
    }
    let is_typed_in = document().and_then(|document| document.active_element()).as_ref() == Some(control);
    // An input method that composes would lose what it holds.
    if !(is_typed_in && form.is_composing) {
        write(control, text);
    }
}

/// An example as an editor would write it.
fn example(json: &str) -> String {
    let plain = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(json);
    if plain.starts_with(['[', '{']) || matches!(plain, "true" | "null") { String::new() } else { plain.to_owned() }
}

/// The choices of a list, the written one also where the format does not know it.
fn update_options(slot: &Slot<'_>, form: &Form<'_>, select: &Element, chosen: &str) {
    let mut options = vec![(String::new(), form.words.not_chosen.to_owned())];
    if slot.name() == "source" {
        options.extend(source::options(form));
        options.push((source::NEW.to_owned(), form.words.new_source.to_owned()));
    } else if slot.name() == "measure" {
        let words = MeasureMessages::of(form.lang);
        let all = Measure::NAMES.iter().zip(Measure::ALL);
        options.extend(all.map(|(code, measure)| ((*code).to_owned(), words.label(*measure).to_owned())));
    } else if let ValueSchema::Enum(values) = slot.schema {
        options.extend(
            values
                .iter()
                .map(|value| ((*value).to_owned(), choice_word(slot.record, slot.name(), value, form.lang).to_owned())),
        );
    }
    if options.iter().all(|(value, _)| value != chosen) {
        options.push((chosen.to_owned(), chosen.to_owned()));
    }
    arrange(
        select,
        options,
        |_| element("option"),
        |option, title| {
            let value = option.get_attribute("data-key").unwrap_or_default();
            option.clone().with("value", &value).with_text(title);
        },
    );
}

/// The button that gives a text a control for each language.
fn update_languages_button(slot: &Slot<'_>, form: &Form<'_>, made: &Element) {
    made.clone()
        .with("data-record", &slot.field.record.0.to_string())
        .with("data-names", &joined_names(&slot.field))
        .with("aria-label", &[form.words.other_languages, form.words.label_separator, slot.words.title].concat())
        .with_text(form.words.other_languages);
}

/// Words in several languages: a control for each.
fn update_languages(slot: &Slot<'_>, form: &Form<'_>, inputs: &Element) {
    let members = slot.value.map(Node::members).unwrap_or_default();
    let written = members.iter().map(|member| (member.name.as_str(), Some(&member.node)));
    let others = Lang::ALL.iter().map(|lang| (lang.tag(), None));
    let others = others.filter(|(tag, _)| members.iter().all(|member| member.name != *tag));
    arrange(
        inputs,
        written.chain(others).map(|(tag, node)| (["language-", tag].concat(), (tag, node))),
        |_| element("div").with("class", "language"),
        |place, (tag, node)| {
            let inner = Slot {
                schema: ValueSchema::String,
                field: slot.field.member(tag),
                value: *node,
                words: FieldWords { example: "", ..slot.words },
                ..*slot
            };
            if keyed(place, "tag").is_none() {
                place.clone().with_child(&element("span").with("class", "tag").with("data-key", "tag"));
                place.clone().with_child(&element("div").with("class", "inputs").with("data-key", "inputs"));
            }
            if let (Some(name), Some(inputs)) = (keyed(place, "tag"), keyed(place, "inputs")) {
                name.with_text(tag);
                let kind = if slot.kind == Kind::Paragraph { Kind::Paragraph } else { Kind::Line };
                let label = [slot.words.title, " ", tag].concat();
                update(&Slot { kind, ..inner }, form, &inputs, &Naming::Cell(&label));
            }
        },
    );
}
