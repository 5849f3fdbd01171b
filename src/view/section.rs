//! The sections in their order; those that the data does not fill do not appear.

use super::{
    comparison,
    context::Context,
    fact::{self, Fact},
    governance, honors, images, industry, members,
    node::{Element, Node, element},
    organisation, partnerships, programmes, sources, talent,
};
use crate::profile::indicator::Theme;

/// Every section that has something to show.
pub(super) fn all(context: &Context<'_>) -> Vec<Element> {
    let words = context.words;
    [
        section(context, "organisation", words.organisation, organisation_body(context)),
        section(context, "industry", words.industry, industry_body(context)),
        section(context, "talent", words.talent, talent_body(context)),
        section(context, "honors", words.honors, honors_body(context)),
        section(context, "governance", words.governance, governance_body(context)),
        section(context, "culture", words.culture, theme_body(context, Theme::Culture)),
        section(context, "ecology", words.ecology, theme_body(context, Theme::Ecology)),
        section(context, "partnerships", words.partnerships, nodes(partnerships::list(context))),
        section(context, "members", words.members, nodes(members::list(context))),
        section(context, "images", words.images, nodes(images::list(context))),
        section(context, "sources", words.sources, nodes(sources::list(context))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn section(context: &Context<'_>, name: &'static str, title: &str, body: Vec<Node>) -> Option<Element> {
    if body.is_empty() {
        return None;
    }
    let heading = context.heading(1).class("vp-heading").text(title);
    Some(element("section").class("vp-section").attribute("data-section", name).child(heading).nodes(body))
}

fn nodes(elements: impl IntoIterator<Item = Element>) -> Vec<Node> {
    elements.into_iter().map(Node::Element).collect()
}

/// Free figures of a theme.
fn indicators<'a>(context: &Context<'a>, theme: Theme) -> Vec<Fact<'a>> {
    let of_theme = context.profile.figures.iter().filter(|indicator| indicator.theme == Some(theme));
    of_theme.map(|indicator| Fact::indicator(context, indicator, None)).collect()
}

/// Facts as charts where they compare, then all of them as a list.
fn compared(context: &Context<'_>, facts: &[Fact<'_>]) -> Vec<Node> {
    let mut body = nodes(comparison::charts(context, facts));
    body.extend(nodes(fact::list(context, "vp-facts", facts)));
    body
}

fn organisation_body(context: &Context<'_>) -> Vec<Node> {
    let mut body = nodes(organisation::tree(context));
    body.extend(nodes(comparison::organisations(context)));
    body.extend(compared(context, &indicators(context, Theme::Organisation)));
    body.extend(nodes(programmes::list(context, Theme::Organisation)));
    body
}

fn industry_body(context: &Context<'_>) -> Vec<Node> {
    let mut body = nodes(industry::industries(context));
    body.extend(compared(context, &indicators(context, Theme::Industry)));
    body.extend(nodes(programmes::list(context, Theme::Industry)));
    if let Some(economy) = &context.profile.collective_economy {
        let facts = industry::collective_facts(context, economy);
        let bands = industry::bands(context, economy);
        if !facts.is_empty() || !bands.is_empty() {
            body.push(context.heading(2).class("vp-subheading").text(context.words.collective_economy).node());
            body.extend(compared(context, &facts));
            body.extend(compared(context, &bands));
        }
    }
    body
}

fn talent_body(context: &Context<'_>) -> Vec<Node> {
    let mut facts = talent::facts(context);
    facts.extend(indicators(context, Theme::Talent));
    let mut body = compared(context, &facts);
    body.extend(nodes(talent::uncounted(context)));
    body.extend(nodes(programmes::list(context, Theme::Talent)));
    body
}

fn honors_body(context: &Context<'_>) -> Vec<Node> {
    let mut body = nodes(comparison::honors(context));
    body.extend(nodes(honors::list(context)));
    body
}

fn governance_body(context: &Context<'_>) -> Vec<Node> {
    let mut body = Vec::new();
    if let Some(governance) = &context.profile.governance {
        let workers = governance::workers(context, governance);
        let levels = governance::level_facts(context, governance);
        body.extend(nodes(governance::grid(context, governance)));
        body.extend(nodes(comparison::levels(context, &levels)));
        body.extend(nodes(comparison::share(context, workers.get(1), workers.first())));
        body.extend(nodes(fact::list(context, "vp-facts", &workers)));
        body.extend(compared(context, &governance::facts(context, governance)));
        body.extend(nodes(governance::pacts(context, governance)));
    }
    body.extend(theme_body(context, Theme::Governance));
    body
}

fn theme_body(context: &Context<'_>, theme: Theme) -> Vec<Node> {
    let mut body = compared(context, &indicators(context, theme));
    body.extend(nodes(programmes::list(context, theme)));
    body
}
