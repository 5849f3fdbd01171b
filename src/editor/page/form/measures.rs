//! The measures of a section, each with a control for its figure. Those that have none yet wait to be filled in.

use web_sys::Element;

use super::{
    Form,
    control::{self, Slot},
    kind::Kind,
    record,
};
use crate::{
    editor::{
        draft::{field::Field, node::Node},
        page::dom::{Build, arrange, button, element, keyed},
    },
    locale::{
        measure::MeasureMessages,
        schema::{FieldWords, describe_in},
    },
    profile::{
        indicator::{Indicator, Theme},
        json::Json,
        measure::Measure,
        schema::{HasSchema, ValueSchema},
        write::record_of,
    },
};

/// The attribute of a control whose figure has no entry yet.
pub(in crate::editor::page) const MEASURE: &str = "data-measure";

/// The fields of a figure with a measure that stand below it.
const BESIDE: [&str; 4] = ["measure", "label", "figure", "theme"];

/// A group of measures.
struct Measures {
    title: &'static str,
    measures: Vec<Measure>,
}

/// The code of a measure.
pub(in crate::editor::page) fn code(measure: Measure) -> &'static str {
    Measure::NAMES.get(measure as usize).copied().unwrap_or_default()
}

/// The free figures of the profile that have a measure, by its code; of several with the same, the first.
fn entry<'a>(form: &Form<'a>, measure: Measure) -> Option<&'a Node> {
    let figures = form.root.member("figures").map(Node::items).unwrap_or_default();
    let wanted = Some(Json::String(code(measure).to_owned()));
    // An entry about a part of the place says something else than the measure of the place.
    let is_it = |node: &&Node| node.member("measure").map(Node::json) == wanted && node.member("about").is_none();
    figures.iter().find(is_it)
}

/// Whether a free figure is edited among the measures of its section.
pub(super) fn holds(form: &Form<'_>, figure: &Node) -> bool {
    let Some(Json::String(written)) = figure.member("measure").map(Node::json) else { return false };
    let measure = Measure::NAMES.iter().position(|code| *code == written).and_then(|index| Measure::ALL.get(index));
    measure.is_some_and(|measure| entry(form, *measure).is_some_and(|entry| entry.id == figure.id))
}

/// The groups of a section, most used first.
fn groups(theme: Theme) -> Vec<Measures> {
    let mut groups: Vec<Measures> = Vec::new();
    for measure in Measure::ALL.iter().copied().filter(|measure| measure.section() == theme) {
        match groups.iter_mut().find(|group| group.title == measure.group()) {
            Some(group) => group.measures.push(measure),
            None => groups.push(Measures { title: measure.group(), measures: vec![measure] }),
        }
    }
    groups
}

/// The place of the measures.
pub(super) fn make() -> Element {
    element("section").with("class", "measures")
}

/// Brings the measures of a section into the state of the draft.
pub(super) fn update(place: &Element, form: &Form<'_>, theme: Theme) {
    arrange(
        place,
        groups(theme).into_iter().map(|group| (group.title.to_owned(), group)),
        |_| {
            element("details")
                .with("class", "measure-group")
                .with_flag("open", theme == Theme::Basics)
                .with_child(&element("summary"))
                .with_child(&element("div").with("class", "rows"))
        },
        |place, group| {
            // Whatever holds a figure is in sight.
            if group.measures.iter().any(|measure| entry(form, *measure).is_some()) {
                place.clone().with_flag("open", true);
            }
            let (Some(summary), Some(rows)) = (place.first_element_child(), place.last_element_child()) else { return };
            summary.with_text(form.words.measure_group(group.title));
            arrange(
                &rows,
                group.measures.iter().map(|measure| (code(*measure).to_owned(), *measure)),
                |_| element("div").with("class", "measure"),
                |row, measure| update_measure(row, form, *measure),
            );
        },
    );
}

fn update_measure(row: &Element, form: &Form<'_>, measure: Measure) {
    let words = MeasureMessages::of(form.lang);
    let entry = entry(form, measure);
    // A measure without an entry has a field of the profile that leads to none: its control says the measure.
    let field = match entry {
        Some(entry) => Field::new(entry.id, "figure"),
        None => Field { record: form.root.id, names: vec!["figures".to_owned(), code(measure).to_owned()] },
    };
    let slot = Slot {
        record: "Indicator",
        words: FieldWords {
            name: "figure",
            title: words.label(measure),
            about: words.definition(measure),
            example: "",
        },
        is_required: false,
        schema: ValueSchema::Figure,
        kind: Kind::Figure,
        value: entry.and_then(|entry| entry.member("figure")),
        field,
    };
    let state = if entry.is_some() { "entry" } else { "waiting" };
    arrange(
        row,
        [(code(measure).to_owned(), "figure")]
            .into_iter()
            .chain(entry.is_some().then(|| ("actions".to_owned(), "actions")))
            .chain(entry.filter(|entry| form.opened.contains(&entry.id)).map(|_| ("below".to_owned(), "below"))),
        |part| match *part {
            "figure" => control::labelled(&slot),
            "actions" => element("div").with("class", "actions"),
            _ => element("div").with("class", "below"),
        },
        |place, part| match (*part, entry) {
            ("figure", _) => {
                control::update_labelled(&slot, form, place);
                mark(place, &slot, measure, entry.is_none());
            }
            ("actions", Some(entry)) => update_actions(place, form, entry, words.label(measure)),
            (_, Some(entry)) => update_below(place, form, entry),
            _ => {}
        },
    );
    row.clone().with("data-state", state).with("data-unit", measure.unit());
}

/// Tells the control of a measure which entry it belongs to, or which it will make.
fn mark(place: &Element, slot: &Slot<'_>, measure: Measure, is_waiting: bool) {
    let Ok(Some(control)) = place.query_selector("[data-kind]") else { return };
    let id = super::control_id(&slot.field);
    let control = control
        .with("id", &id)
        .with("data-record", &slot.field.record.0.to_string())
        .with("data-names", &super::joined_names(&slot.field))
        .with("placeholder", measure.unit());
    if let Some(label) = place.first_element_child() {
        label.with("for", &id);
    }
    if is_waiting {
        control.with(MEASURE, code(measure));
    } else {
        let _ = control.remove_attribute(MEASURE);
    }
}

fn update_actions(place: &Element, form: &Form<'_>, entry: &Node, label: &str) {
    let is_open = form.opened.contains(&entry.id);
    let open = if is_open { form.words.close } else { form.words.open };
    arrange(
        place,
        [("open", open), ("remove", form.words.remove)].map(|(action, title)| (action.to_owned(), (action, title))),
        |(action, _)| button(action, ""),
        |made, (action, title)| {
            let made = made
                .clone()
                .with("data-item", &entry.id.0.to_string())
                .with("aria-label", &[title, form.words.cell_of, label].concat())
                .with_text(title);
            if *action == "open" {
                made.with("aria-expanded", if is_open { "true" } else { "false" });
            }
        },
    );
}

fn update_below(place: &Element, form: &Form<'_>, entry: &Node) {
    let base = Field { record: entry.id, names: Vec::new() };
    if keyed(place, "fields").is_none() {
        place.clone().with_child(&element("div").with("class", "fields").with("data-key", "fields"));
    }
    if let (Some(fields), Some(schema)) = (keyed(place, "fields"), record_of(Some(Indicator::schema())))
        && describe_in(schema.name, form.lang).is_some()
    {
        record::update(&fields, form, schema, &base, Some(entry), |name| !BESIDE.contains(&name));
    }
}
