//! The card: name, where the place lies, its headline figures and its highest honors.

use super::{
    context::Context,
    fact::{self, Fact},
    honors,
    node::{Element, element},
};

/// How many honors the card names.
const TOP_HONORS: usize = 3;

/// The card.
pub(super) fn card(context: &Context<'_>) -> Element {
    let profile = context.profile;
    let words = context.words;
    let headlines: Vec<_> = profile
        .figures
        .iter()
        .filter(|indicator| indicator.headline)
        .map(|indicator| Fact::indicator(context, indicator, None))
        .collect();
    let date = match profile.as_of {
        Some(date) => element("p").class("vp-as-of").text(words.as_of).child(context.time(date)),
        None => element("p").class("vp-as-of").text(words.undated),
    };
    element("header")
        .class("vp-card")
        .children(within(context))
        .child(context.fill(context.heading(0).class("vp-name"), &profile.name).children(level(context)))
        .child(date)
        .children(profile.summary.as_ref().map(|summary| context.fill(element("p").class("vp-summary"), summary)))
        .children(fact::list(context, "vp-headlines", &headlines))
        .children(top_honors(context))
}

fn within(context: &Context<'_>) -> Option<Element> {
    let places = &context.profile.within;
    if places.is_empty() {
        return None;
    }
    let items = places.iter().map(|place| context.fill(element("li"), &place.name));
    Some(element("ol").class("vp-within").attribute("aria-label", context.words.within).children(items))
}

fn level(context: &Context<'_>) -> Option<Element> {
    let badge = element("span").class("vp-badge");
    match (&context.profile.level_name, context.profile.level) {
        (Some(name), _) => Some(context.fill(badge, name)),
        (None, Some(level)) => Some(badge.text(context.words.level(level))),
        (None, None) => None,
    }
}

/// The highest honors, by level in the order of the file.
fn top_honors(context: &Context<'_>) -> Option<Element> {
    let top: Vec<_> = honors::by_level(context).into_iter().take(TOP_HONORS).collect();
    if top.is_empty() {
        return None;
    }
    let items = top.into_iter().map(|honor| {
        let item = element("li").child(honors::level_badge(context, honor));
        item.child(context.fill(element("span"), &honor.title))
    });
    Some(element("ul").class("vp-top-honors").attribute("aria-label", context.words.top_honors).children(items))
}
