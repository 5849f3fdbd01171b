//! The fields of an object: a control for each, a box for an object inside it, a table for a list.

use web_sys::Element;

use super::{
    Form,
    control::{self, Slot},
    control_id,
    kind::Kind,
    list, value_in,
};
use crate::{
    editor::{
        draft::{field::Field, node::Node},
        page::dom::{Build, arrange, element, keyed},
    },
    locale::schema::{FieldWords, describe_in},
    profile::{
        schema::{RecordSchema, ValueSchema},
        write::{item_of, record_of},
    },
};

/// One part of the form of an object.
enum Part<'a> {
    /// A single value.
    Value(Slot<'a>),
    /// An object inside it.
    Record(&'static RecordSchema, FieldWords, Field, Option<&'a Node>),
    /// A list of objects.
    List(list::List<'a>),
}

/// Brings the fields of an object into the state of the draft. `base` is where the object stands; `chosen` tells which fields are
/// shown here.
pub(super) fn update(
    place: &Element,
    form: &Form<'_>,
    schema: &'static RecordSchema,
    base: &Field,
    value: Option<&Node>,
    chosen: impl Fn(&str) -> bool,
) {
    let Some(words) = describe_in(schema.name, form.lang) else { return };
    let fields = schema.fields.iter().filter(|field| chosen(field.name)).filter_map(|field| {
        let words = words.field(field.name)?;
        Some((field.name.to_owned(), part(schema.name, field.required, words, (field.schema)(), base, value)?))
    });
    let unknown = value.map(Node::members).unwrap_or_default().iter();
    let unknown = unknown.filter(|member| schema.field(&member.name).is_none() && chosen(&member.name)).map(|member| {
        let words = FieldWords { name: "", title: form.words.unknown_field, about: "", example: "" };
        let slot = Slot {
            record: schema.name,
            words,
            is_required: false,
            schema: ValueSchema::String,
            kind: Kind::Json,
            field: base.member(&member.name),
            value: Some(&member.node),
        };
        (["unknown-", &member.name].concat(), Part::Value(slot))
    });
    arrange(place, fields.chain(unknown), make, |element, part| update_part(element, form, part));
}

fn part<'a>(
    record: &'static str,
    is_required: bool,
    words: FieldWords,
    schema: ValueSchema,
    base: &Field,
    value: Option<&'a Node>,
) -> Option<Part<'a>> {
    let field = base.member(words.name);
    let value = value_in(value, words.name);
    if let Some(kind) = Kind::of(words.name, schema) {
        return Some(Part::Value(Slot { record, words, is_required, schema, kind, field, value }));
    }
    if let ValueSchema::List(_) = schema {
        let record = record_of(item_of(Some(schema)))?;
        return Some(Part::List(list::List {
            record,
            title: words.title,
            about: words.about,
            field,
            items: all(value),
        }));
    }
    Some(Part::Record(record_of(Some(schema))?, words, field, value))
}

fn all(list: Option<&Node>) -> Vec<&Node> {
    list.map(|list| list.items().iter().collect()).unwrap_or_default()
}

fn make(part: &Part<'_>) -> Element {
    match part {
        Part::Value(slot) => control::labelled(slot),
        Part::Record(_, _, field, _) => {
            let heading = element("legend").with("id", &control_id(field));
            element("fieldset").with("class", "record").with_child(&heading).with_child(&element("div"))
        }
        Part::List(list) => list::make(list),
    }
}

fn update_part(place: &Element, form: &Form<'_>, part: &Part<'_>) {
    match part {
        Part::Value(slot) => control::update_labelled(slot, form, place),
        Part::Record(schema, words, field, value) => {
            let (Some(heading), Some(inside)) = (place.first_element_child(), place.last_element_child()) else {
                return;
            };
            heading.with_text(words.title);
            inside.clone().with("class", "fields");
            update(&inside, form, schema, field, *value, |_| true);
        }
        Part::List(list) => list::update(place, form, list, |_| true),
    }
}

/// A place for the fields of an object, inside another element.
pub(super) fn fields_in(place: &Element, key: &str) -> Option<Element> {
    if keyed(place, key).is_none() {
        place.clone().with_child(&element("div").with("class", "fields").with("data-key", key));
    }
    keyed(place, key)
}
