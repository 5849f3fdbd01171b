//! Honors: counts by level, and every title with its level, year and recipients.

use super::{
    context::Context,
    node::{Element, element},
};
use crate::{
    locale,
    profile::honor::{Honor, HonorLevel, HonorStatus},
};

/// Class names of the level badges, in the order of [`HonorLevel`]: the weight follows the level.
const BADGES: [&str; 5] =
    ["vp-badge vp-level-1", "vp-badge vp-level-2", "vp-badge vp-level-3", "vp-badge vp-level-4", "vp-badge vp-level-5"];

/// The honors that stand, highest level first; equal levels keep the order of the file.
pub(super) fn by_level<'a>(context: &Context<'a>) -> Vec<&'a Honor> {
    let standing = |honor: &&Honor| honor.status != Some(HonorStatus::Revoked);
    let mut sorted = Vec::new();
    for level in
        [HonorLevel::National, HonorLevel::Provincial, HonorLevel::Municipal, HonorLevel::County, HonorLevel::Township]
    {
        sorted.extend(context.profile.honors.iter().filter(standing).filter(|honor| honor.level == level));
    }
    sorted
}

/// The level as a badge.
pub(super) fn level_badge(context: &Context<'_>, honor: &Honor) -> Element {
    let class = BADGES.get(honor.level as usize).copied().unwrap_or("vp-badge");
    element("span").class(class).text(context.words.honor_level(honor.level))
}

/// Every honor as a list, newest of each level first as the file has them.
pub(super) fn list(context: &Context<'_>) -> Option<Element> {
    if context.profile.honors.is_empty() {
        return None;
    }
    let revoked = context.profile.honors.iter().filter(|honor| honor.status == Some(HonorStatus::Revoked));
    let all = by_level(context).into_iter().chain(revoked);
    Some(element("ul").class("vp-honors").children(all.map(|honor| item(context, honor))))
}

fn item(context: &Context<'_>, honor: &Honor) -> Element {
    let title =
        context.fill(element("p").class("vp-title"), &honor.title).children(context.citation(honor.source.as_deref()));
    let mut details: Vec<Element> = Vec::new();
    details.extend(honor.year.map(|year| context.time(year)));
    details.extend(honor.status.map(|status| element("span").text(context.words.honor_status(status))));
    details.extend(honor.issuer.as_ref().map(|issuer| context.fill(element("span"), issuer)));
    details.extend(honor.recipients.iter().map(|place| context.fill(element("b"), place)));
    details.extend(honor.count.as_ref().map(|count| element("b").text(locale::figure::figure(count, context.lang()))));
    details.extend(honor.note.as_ref().map(|note| context.fill(element("span"), note)));
    let aside = (!details.is_empty()).then(|| element("p").class("vp-aside vp-inline").children(details));
    element("li").child(level_badge(context, honor)).child(element("div").child(title).children(aside))
}
