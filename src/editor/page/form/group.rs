//! One group of the form: its measures, its other figures, and the members of the profile that belong there.

use super::{Form, list, measures, record};
use crate::{
    editor::{
        draft::{field::Field, node::Node},
        groups::Group,
        page::dom::{Build, arrange, by_id, element},
    },
    locale::schema::describe_in,
    profile::{
        Profile,
        indicator::{Indicator, Theme},
        json::Json,
        measure::Measure,
        schema::HasSchema,
        write::record_of,
    },
};

/// A part of a group.
#[derive(Clone, Copy)]
enum Part {
    /// Members of the profile.
    Fields(&'static [&'static str]),
    /// Measures of a section.
    Measures(Theme),
    /// Free figures of a section, or of none, that no measure of the section shows.
    Figures(Option<Theme>),
}

/// Shows a group in the form's element.
pub(in crate::editor::page) fn show(form: &Form<'_>, group: &'static Group) {
    let Some(place) = by_id("form").map(web_sys::Element::from) else { return };
    let fields: &[&str] = if group.fields == ["figures"] { &[] } else { group.fields };
    let (single, lists) = fields.split_at(fields.iter().position(|name| is_list(name)).unwrap_or(fields.len()));
    let mut parts = Vec::new();
    if !single.is_empty() {
        parts.push(("single", Part::Fields(single)));
    }
    let measures = group.theme.map(|theme| ("measures", Part::Measures(theme)));
    let lists = (!lists.is_empty()).then_some(("lists", Part::Fields(lists)));
    // The basic facts are measures; elsewhere the lists say most.
    let [first, second] = if group.theme == Some(Theme::Basics) { [measures, lists] } else { [lists, measures] };
    parts.extend(first);
    parts.extend(second);
    if group.theme.is_some() || group.fields == ["figures"] {
        parts.push(("figures", Part::Figures(group.theme)));
    }
    let key = |name: &str| [group.name, "-", name].concat();
    arrange(
        &place,
        [("heading".to_owned(), None)].into_iter().chain(parts.into_iter().map(|(name, part)| (key(name), Some(part)))),
        |part| match part {
            None => element("h2").with("id", "group-heading").with("tabindex", "-1"),
            Some(Part::Fields(_)) => element("div").with("class", "fields"),
            Some(Part::Measures(_)) => measures::make(),
            Some(Part::Figures(_)) => list::make(&figures(form, None)),
        },
        |place, part| match part {
            None => {
                place.clone().with_text(form.words.group(group.name));
            }
            Some(Part::Fields(names)) => {
                let Some(schema) = record_of(Some(Profile::schema())) else { return };
                let base = Field { record: form.root.id, names: Vec::new() };
                record::update(place, form, schema, &base, Some(form.root), |name| names.contains(&name));
            }
            Some(Part::Measures(theme)) => measures::update(place, form, *theme),
            Some(Part::Figures(theme)) => {
                list::update(place, form, &figures(form, *theme), |_| true);
                if let Some(add) = place.last_element_child() {
                    match theme.and_then(|theme| Theme::NAMES.get(theme as usize)) {
                        Some(theme) => drop(add.with("data-theme", theme)),
                        None => drop(add.remove_attribute("data-theme")),
                    }
                }
            }
        },
    );
}

/// Whether a member of the profile is a list or an object.
fn is_list(name: &str) -> bool {
    let schema = record_of(Some(Profile::schema())).and_then(|record| record.field(name));
    schema.is_some_and(|field| super::kind::Kind::of(field.name, (field.schema)()).is_none())
}

/// The free figures of a section, without those that stand among its measures.
fn figures<'a>(form: &Form<'a>, theme: Option<Theme>) -> list::List<'a> {
    let record = record_of(Some(Indicator::schema())).unwrap_or(&EMPTY);
    let words = describe_in("Profile", form.lang).and_then(|words| words.field("figures"));
    let all = form.root.member("figures").map(Node::items).unwrap_or_default();
    let items = all.iter().filter(|item| section(item) == theme && !measures::holds(form, item)).collect();
    list::List {
        record,
        title: if theme.is_some() { form.words.other_figures } else { words.map_or("", |words| words.title) },
        about: words.map_or("", |words| words.about),
        field: Field::new(form.root.id, "figures"),
        items,
    }
}

static EMPTY: crate::profile::schema::RecordSchema =
    crate::profile::schema::RecordSchema { name: "", fields: &[], either: &[] };

/// The section of a free figure, as [`Indicator::section`] has it.
pub(in crate::editor::page) fn section(figure: &Node) -> Option<Theme> {
    let text = |name: &str| match figure.member(name)?.json() {
        Json::String(text) => Some(text),
        _ => None,
    };
    let measure = text("measure").and_then(|code| {
        Measure::NAMES.iter().position(|known| *known == code).and_then(|index| Measure::ALL.get(index))
    });
    let theme = || {
        let written = text("theme")?;
        Theme::NAMES.iter().position(|known| *known == written).and_then(|index| Theme::ALL.get(index)).copied()
    };
    measure.map(|measure| measure.section()).or_else(theme)
}
