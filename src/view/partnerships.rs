//! Ties between places, and with firms and institutes.

use super::{
    context::Context,
    fact::{self, Fact, badge},
    node::{Element, element},
};
use crate::profile::partnership::{Parties, Partnership};

/// Every partnership with its two sides and its figures.
pub(super) fn list(context: &Context<'_>) -> Option<Element> {
    let partnerships = &context.profile.partnerships;
    let items = partnerships.iter().map(|partnership| item(context, partnership));
    (!partnerships.is_empty()).then(|| element("div").class("vp-cards").children(items))
}

fn item(context: &Context<'_>, partnership: &Partnership) -> Element {
    let kind = context.words.partnership_kind(partnership.kind);
    let title = context.heading(2).class("vp-title");
    let title = match &partnership.name {
        Some(name) => context.fill(title, name).child(badge(kind)),
        None => title.text(kind),
    };
    element("article")
        .class("vp-item")
        .child(title.children(context.citation(partnership.source.as_deref())))
        .children(sides(context, partnership))
        .children(partnership.text.as_ref().map(|text| context.fill(element("p"), text)))
        .children(fact::list(context, "vp-facts", &facts(context, partnership)))
}

/// The figures of a partnership.
pub(super) fn facts<'a>(context: &Context<'a>, partnership: &'a Partnership) -> Vec<Fact<'a>> {
    let source = partnership.source.as_ref();
    partnership.figures.iter().map(|indicator| Fact::indicator(context, indicator, source)).collect()
}

/// “乌兰淖尔、巴音布拉格等 → 昌车渠、乌兰敖包等”, the arrow in words for those who hear the page.
fn sides(context: &Context<'_>, partnership: &Partnership) -> Option<Element> {
    let (from, to) = (names(context, &partnership.from), names(context, &partnership.to));
    match (from.is_empty(), to.is_empty()) {
        (true, true) => None,
        (false, false) => {
            let arrow = element("span").attribute("role", "img").attribute("aria-label", context.words.partners_to);
            let sides = element("p").class("vp-sides").child(element("b").text(from)).child(arrow.text(" → "));
            Some(sides.child(element("b").text(to)))
        }
        _ => Some(element("p").class("vp-sides").child(element("b").text(from + &to))),
    }
}

fn names(context: &Context<'_>, parties: &Parties) -> String {
    let names: Vec<_> = parties.names.iter().map(|name| context.plain(name)).collect();
    let mut joined = names.join(context.words.list_separator);
    if parties.and_others && !joined.is_empty() {
        joined.push_str(context.words.and_others);
    }
    joined
}
