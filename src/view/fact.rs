//! Figures with their labels, from whichever field they come: the one shape that lists and charts are made of.

use super::{
    context::Context,
    node::{Element, element},
};
use crate::{
    locale,
    profile::{date::Date, figure::Figure, indicator::Indicator, text::Text},
};

/// A figure that a section shows.
#[derive(Clone, Debug)]
pub(super) struct Fact<'a> {
    pub(super) label: String,
    pub(super) figure: &'a Figure,
    pub(super) as_of: Option<Date>,
    pub(super) source: Option<&'a str>,
    pub(super) note: Option<&'a Text>,
    /// Kinds that the figure belongs to, such as the origin of talent.
    pub(super) tags: Vec<&'static str>,
}

impl<'a> Fact<'a> {
    /// A figure of a field that has its own word; it rests on the entry's source where it names none itself.
    pub(super) fn new(label: impl Into<String>, figure: &'a Figure, source: Option<&'a String>) -> Self {
        Self {
            label: label.into(),
            figure,
            as_of: figure.as_of,
            source: figure.source.as_ref().or(source).map(String::as_str),
            note: figure.note.as_ref(),
            tags: Vec::new(),
        }
    }

    /// A free figure; it rests on the surrounding entry's source where it names none itself.
    pub(super) fn indicator(context: &Context<'a>, indicator: &'a Indicator, source: Option<&'a String>) -> Self {
        let fact = Self::new(context.plain(&indicator.label), &indicator.figure, indicator.source.as_ref().or(source));
        Self { as_of: indicator.as_of.or(fact.as_of), note: indicator.note.as_ref().or(fact.note), ..fact }
    }

    /// The figure as the reader sees it.
    pub(super) fn shown(&self, context: &Context<'_>) -> String {
        locale::figure::figure(self.figure, context.lang())
    }
}

/// Facts as a description list: the figure large, its label, its date and note, and its source.
pub(super) fn list(context: &Context<'_>, class: &'static str, facts: &[Fact<'_>]) -> Option<Element> {
    if facts.is_empty() {
        return None;
    }
    Some(element("dl").class(class).children(facts.iter().map(|fact| row(context, fact))))
}

fn row(context: &Context<'_>, fact: &Fact<'_>) -> Element {
    let value = element("dd")
        .class(if fact.figure.reading.is_told() { "vp-value" } else { "vp-value vp-untold" })
        .text(fact.shown(context))
        .children(context.citation(fact.source));
    element("div")
        .class("vp-fact")
        .child(element("dt").text(fact.label.as_str()).children(fact.tags.iter().map(|tag| badge(tag))))
        .child(value)
        .children(fact.as_of.map(|date| element("dd").class("vp-aside").child(context.time(date))))
        .children(fact.note.map(|note| context.fill(element("dd").class("vp-aside"), note)))
}

/// A kind, state or level as a small label.
pub(super) fn badge(word: &str) -> Element {
    element("span").class("vp-badge").text(word)
}
