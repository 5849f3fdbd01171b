//! How the text of a figure is read, and the parts of a figure that is more than its text.

use web_sys::Element;

use super::{
    Form,
    control::{self, Naming, Slot},
    control_id, joined_names,
    kind::Kind,
};
use crate::{
    checker::{mistake::Mistake, problem::CheckerProblem},
    editor::{
        draft::node::Node,
        page::dom::{Build, arrange, button, element, keyed},
    },
    locale::{
        Lang,
        editor_page::EditorPageMessages,
        format, report,
        schema::{FieldWords, describe_in},
    },
    profile::{figure::Figure, problem::Problem, schema::ValueSchema},
};

/// The parts of a figure that the form offers besides its text; others are shown where the file has them.
const OFFERED: [&str; 4] = ["as_of", "source", "note", "headline"];

/// The place below a figure's control.
pub(super) fn reading(slot: &Slot<'_>) -> Element {
    element("p")
        .with("class", "reading")
        .with("id", &[&control_id(&slot.field), "-reading"].concat())
        .with("data-reading", "")
        .with_child(&element("span").with("data-key", "says"))
}

/// Says how the text is read, or what to write instead.
pub(super) fn update_reading(slot: &Slot<'_>, form: &Form<'_>, place: &Element, text: &str) {
    let place = place
        .clone()
        .with("data-record", &slot.field.record.0.to_string())
        .with("data-names", &joined_names(&slot.field));
    show_reading(&place, form.lang, form.words, text);
    // Only a figure that is a text can become one of parts; the parts of one have none themselves.
    let can_open = !text.is_empty() && slot.record != "Figure";
    match keyed(&place, "parts") {
        Some(parts) if !can_open => parts.remove(),
        Some(parts) => drop(update_parts_button(parts, slot, form)),
        None if can_open => {
            let parts = button("parts", "").with("data-key", "parts").with("class", "quiet");
            place.with_child(&update_parts_button(parts, slot, form));
        }
        None => {}
    }
}

/// The button that opens the parts of a figure.
fn update_parts_button(made: Element, slot: &Slot<'_>, form: &Form<'_>) -> Element {
    made.with("data-record", &slot.field.record.0.to_string())
        .with("data-names", &joined_names(&slot.field))
        .with("aria-label", &[form.words.figure_parts, form.words.cell_of, slot.words.title].concat())
        .with("title", form.words.figure_parts)
        .with_text("…")
}

/// Says how a text is read, in a place that [`reading`] made, with a button that writes what was meant.
pub(in crate::editor::page) fn show_reading(place: &Element, lang: Lang, words: &EditorPageMessages, text: &str) {
    let (class, says, instead) = reading_of(text, lang);
    place.clone().with("class", &["reading ", class].concat());
    if let Some(span) = keyed(place, "says") {
        span.with_text(&if class == "right" { [words.read_as, &says].concat() } else { says });
    }
    match (instead, keyed(place, "instead")) {
        (Some(figure), made) => {
            let made = made.unwrap_or_else(|| {
                let made = button("instead", "").with("data-key", "instead");
                place.clone().with_child(&made);
                made
            });
            let field = ["data-record", "data-names"].map(|name| place.get_attribute(name).unwrap_or_default());
            made.with("data-record", &field[0])
                .with("data-names", &field[1])
                .with("data-text", &figure)
                .with_text(&words.write_instead.replace("{figure}", &figure));
        }
        (None, Some(made)) => made.remove(),
        (None, None) => {}
    }
}

/// How a text is read as a figure, in words: the class of the answer, the answer, and the text to write instead.
pub(super) fn reading_of(text: &str, lang: Lang) -> (&'static str, String, Option<String>) {
    if text.trim().is_empty() {
        return ("", String::new(), None);
    }
    match Figure::parse(text) {
        Ok(figure) => ("right", format::reading(&figure.reading, lang), None),
        Err(why) => {
            let problem = CheckerProblem::Reading(Problem::BadFigure(why.reason));
            let says = report::message(&problem, text, lang);
            let mend = report::suggestion(&problem, text, lang).map_or(String::new(), |mend| [" ", &mend].concat());
            let instead = Mistake::of(text).map(|mistake| mistake.figure).filter(|figure| !figure.is_empty());
            ("wrong", says + &mend, instead)
        }
    }
}

/// A figure that states its parts by name: the text of its value, and a field for each part.
pub(super) fn update_parts(slot: &Slot<'_>, form: &Form<'_>, inputs: &Element, naming: &Naming<'_>) {
    let Some(words) = describe_in("Figure", form.lang) else { return };
    let node = slot.value;
    let has = |name: &str| node.and_then(|node| node.member(name)).is_some();
    let parts =
        words.fields().filter(|words| words.name == "value" || OFFERED.contains(&words.name) || has(words.name));
    let parts = parts.filter(|words| words.name != "value" || has("value") || !(has("after") || has("low")));
    arrange(
        inputs,
        parts.map(|words| (["part-", words.name].concat(), words)),
        |words| {
            if words.name == "value" {
                element("div").with("class", "inputs")
            } else {
                control::labelled(&part(slot, *words, node))
            }
        },
        |place, words| {
            let part = part(slot, *words, node);
            if words.name == "value" {
                control::update(&part, form, place, naming);
            } else {
                control::update_labelled(&part, form, place);
            }
        },
    );
}

fn part<'a>(slot: &Slot<'_>, words: FieldWords, node: Option<&'a Node>) -> Slot<'a> {
    let (schema, kind) = match words.name {
        "as_of" => (ValueSchema::Date, Kind::Date),
        "source" => (ValueSchema::String, Kind::Choice),
        "note" => (ValueSchema::Text, Kind::Paragraph),
        "headline" => (ValueSchema::Bool, Kind::Switch),
        "bound" | "status" | "change" | "unit" => (ValueSchema::String, Kind::Line),
        _ => (ValueSchema::Figure, Kind::Figure),
    };
    Slot {
        record: "Figure",
        is_required: false,
        schema,
        kind,
        field: slot.field.member(words.name),
        value: node.and_then(|node| node.member(words.name)),
        words,
    }
}
