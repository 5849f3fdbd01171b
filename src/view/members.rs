//! Places below, with links to their own profiles.

use super::{
    context::Context,
    node::{Element, element},
    sources::{is_link, link},
};

/// Every place below; those with a profile of their own are links to it.
pub(super) fn list(context: &Context<'_>) -> Option<Element> {
    let members = &context.profile.members;
    let items = members.iter().map(|member| match member.src.as_deref().filter(|src| is_link(src)) {
        Some(src) => element("li").child(context.fill(link(src).class("vp-member"), &member.name)),
        None => context.fill(element("li"), &member.name),
    });
    (!members.is_empty()).then(|| element("ul").class("vp-members").children(items))
}
