//! The tree of Party organisations with their stars.

use super::{
    context::Context,
    fact::{self, Fact},
    node::{Element, element},
};
use crate::{
    locale,
    profile::organisation::{Branch, Rating},
};

/// More stars than any scheme has are not drawn.
const MOST_STARS: u8 = 10;

/// The organisations as a tree that opens and closes.
pub(super) fn tree(context: &Context<'_>) -> Option<Element> {
    let branches = &context.profile.branches;
    (!branches.is_empty()).then(|| level(context, branches).class("vp-tree"))
}

fn level(context: &Context<'_>, branches: &[Branch]) -> Element {
    element("ul").children(branches.iter().map(|branch| element("li").child(node(context, branch))))
}

fn node(context: &Context<'_>, branch: &Branch) -> Element {
    let facts: Vec<_> =
        branch.figures.iter().map(|figure| Fact::indicator(context, figure, branch.source.as_ref())).collect();
    let inner = fact::list(context, "vp-facts", &facts)
        .into_iter()
        .chain((!branch.children.is_empty()).then(|| level(context, &branch.children)));
    let inner: Vec<_> = inner.collect();
    if inner.is_empty() {
        element("div").class("vp-branch").children(line(context, branch))
    } else {
        element("details")
            .attribute("open", "")
            .child(element("summary").class("vp-branch").children(line(context, branch)))
            .children(inner)
    }
}

/// Kind, name, count, members and rating on one line.
fn line(context: &Context<'_>, branch: &Branch) -> Vec<Element> {
    let words = context.words;
    let mut parts = Vec::new();
    parts.extend(branch.kind.map(|kind| element("span").class("vp-badge").text(words.branch_kind(kind))));
    parts.push(
        context
            .fill(element("span").class("vp-title"), &branch.name)
            .children(context.citation(branch.source.as_deref())),
    );
    let figure = |figure| locale::figure::figure(figure, context.lang());
    parts.extend(branch.count.as_ref().map(|count| element("b").class("vp-value").text(figure(count))));
    parts.extend(
        branch.members.as_ref().map(|members| {
            element("span").class("vp-aside").text(format!("{} {}", words.party_members, figure(members)))
        }),
    );
    parts.extend(branch.rating.as_ref().map(|rating| rated(context, rating)));
    parts.extend(branch.note.as_ref().map(|note| context.fill(element("span").class("vp-aside"), note)));
    parts
}

/// The rating: stars as a picture with words for those who do not see it, then class, scheme and year.
fn rated(context: &Context<'_>, rating: &Rating) -> Element {
    let mut parts = Vec::new();
    if let Some(stars) = rating.stars.filter(|stars| *stars <= MOST_STARS) {
        let of = rating.of.unwrap_or(stars).clamp(stars, MOST_STARS);
        let drawn = "★".repeat(usize::from(stars)) + &"☆".repeat(usize::from(of - stars));
        let spoken = locale::view::stars(stars, of, context.lang());
        parts.push(
            element("span").class("vp-stars").attribute("role", "img").attribute("aria-label", spoken).text(drawn),
        );
    }
    parts.extend(rating.class.as_ref().map(|class| context.fill(element("span"), class)));
    parts.extend(rating.scheme.as_ref().map(|scheme| context.fill(element("span").class("vp-aside"), scheme)));
    parts.extend(rating.year.map(|year| element("span").class("vp-aside").text(year.to_string())));
    element("span").class("vp-inline").children(parts)
}
