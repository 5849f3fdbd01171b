//! Grid governance: levels, workers, events and pacts.

use super::{
    context::Context,
    fact::Fact,
    node::{Element, element},
};
use crate::{locale, profile::governance::Governance};

/// The grid's levels from the outermost inwards; for some only the name is known.
pub(super) fn grid(context: &Context<'_>, governance: &Governance) -> Option<Element> {
    if governance.grid.is_empty() {
        return None;
    }
    let items = governance.grid.iter().map(|level| {
        context
            .fill(element("li"), &level.name)
            .children(context.citation(level.source.as_deref().or(governance.source.as_deref())))
            .children(
                level
                    .count
                    .as_ref()
                    .map(|count| element("b").class("vp-value").text(locale::figure::figure(count, context.lang()))),
            )
            .children(level.note.as_ref().map(|note| context.fill(element("span").class("vp-aside"), note)))
    });
    Some(element("ol").class("vp-grid").children(items))
}

/// The grid's levels that have a number.
pub(super) fn level_facts<'a>(context: &Context<'a>, governance: &'a Governance) -> Vec<Fact<'a>> {
    let levels = governance.grid.iter().filter_map(|level| {
        let source = level.source.as_ref().or(governance.source.as_ref());
        Some(Fact::new(context.plain(&level.name), level.count.as_ref()?, source))
    });
    levels.collect()
}

/// Grid workers, then how many of them are Party members.
pub(super) fn workers<'a>(context: &Context<'a>, governance: &'a Governance) -> Vec<Fact<'a>> {
    let words = context.words;
    let of = [(words.workers, &governance.workers), (words.member_workers, &governance.member_workers)];
    of.into_iter()
        .filter_map(|(word, figure)| Some(Fact::new(word, figure.as_ref()?, governance.source.as_ref())))
        .collect()
}

/// Events and further figures.
pub(super) fn facts<'a>(context: &Context<'a>, governance: &'a Governance) -> Vec<Fact<'a>> {
    let words = context.words;
    let source = governance.source.as_ref();
    let events = governance.events.iter().flat_map(|events| {
        let of = [(words.found, &events.found), (words.resolved, &events.resolved)];
        let own = events.source.as_ref().or(source);
        of.into_iter().filter_map(move |(word, figure)| {
            let label = format!("{}{}{word}", context.plain(&events.label), words.colon);
            let fact = Fact::new(label, figure.as_ref()?, own);
            Some(Fact { note: events.note.as_ref().or(fact.note), ..fact })
        })
    });
    let free = governance.figures.iter().map(|indicator| Fact::indicator(context, indicator, source));
    events.chain(free).collect()
}

/// Pacts, each with the villages that have it.
pub(super) fn pacts(context: &Context<'_>, governance: &Governance) -> Option<Element> {
    let pacts = &governance.pacts;
    let items = pacts.iter().map(|pact| {
        let figures = [&pact.villages, &pact.of];
        let shown: Vec<_> =
            figures.into_iter().flatten().map(|figure| locale::figure::figure(figure, context.lang())).collect();
        context
            .fill(element("li"), &pact.name)
            .children(context.citation(pact.source.as_deref().or(governance.source.as_deref())))
            .children((!shown.is_empty()).then(|| element("b").class("vp-value").text(shown.join(" / "))))
            .children(pact.note.as_ref().map(|note| context.fill(element("span").class("vp-aside"), note)))
    });
    (!pacts.is_empty()).then(|| element("ul").class("vp-plain").children(items))
}
