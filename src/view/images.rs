//! Pictures, or their captions where the pictures may not be republished.

use super::{
    context::Context,
    node::{Element, element},
    sources::is_link,
};
use crate::profile::image::Image;

/// Every picture with its caption and credit.
pub(super) fn list(context: &Context<'_>) -> Option<Element> {
    let images = &context.profile.images;
    (!images.is_empty())
        .then(|| element("div").class("vp-images").children(images.iter().map(|image| figure(context, image))))
}

fn figure(context: &Context<'_>, image: &Image) -> Element {
    let picture = image.src.as_deref().filter(|src| is_link(src)).map(|src| {
        element("img").attribute("src", src).attribute("alt", context.plain(&image.alt)).attribute("loading", "lazy")
    });
    let mut details: Vec<Element> = Vec::new();
    if picture.is_none() {
        details.push(element("span").text(context.words.caption_only));
    }
    details.extend(image.credit.as_ref().map(|credit| {
        context.fill(element("span").text(format!("{}{}", context.words.credit, context.words.colon)), credit)
    }));
    details.extend(
        image.map_approval.as_deref().map(|number| {
            element("span").text(format!("{}{}{number}", context.words.map_approval, context.words.colon))
        }),
    );
    let words = image.caption.as_ref().unwrap_or(&image.alt);
    let caption = context
        .fill(element("figcaption"), words)
        .children(context.citation(image.source.as_deref()))
        .children((!details.is_empty()).then(|| element("span").class("vp-aside vp-inline").children(details)));
    element("figure").class("vp-image").children(picture).child(caption)
}
