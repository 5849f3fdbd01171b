//! Pictures, or their captions where the pictures may not be republished.

use super::super::{link::is_link, profile_builder::ProfileBuilder};
use crate::profile::image::Image;

impl<'a> ProfileBuilder<'a> {
    /// Adds every picture with its caption and credit.
    pub(super) fn add_images(&mut self) {
        self.tree.open("div", "vp-images");
        let page = self.page(self.profile.images.len());
        for image in page.of(&self.profile.images) {
            self.add_image(image);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    fn add_image(&mut self, image: &'a Image) {
        self.tree.open("figure", "vp-image");
        let src = image.src.as_deref().filter(|src| is_link(src));
        if let Some(src) = src {
            self.tree.open("img", "");
            self.tree.set("src", src);
            self.tree.set("alt", self.plain(&image.alt));
            self.tree.set("loading", "lazy");
            self.tree.close();
        }
        self.tree.open("figcaption", "");
        self.add_text_element("span", "", image.caption.as_ref().unwrap_or(&image.alt));
        self.add_citation(image.source.as_deref());
        self.tree.open("span", "vp-aside vp-inline");
        if src.is_none() && image.caption.is_some() {
            self.add_text_element("span", "", &image.alt);
        }
        if src.is_none() {
            self.tree.text_element("span", "", self.messages.caption_only);
        }
        if let Some(credit) = &image.credit {
            self.add_labelled(self.messages.credit, self.plain(credit));
        }
        if let Some(number) = &image.map_approval {
            self.add_labelled(self.messages.map_approval, number);
        }
        self.tree.close_or_drop(0);
        self.tree.close();
        self.tree.close();
    }

    fn add_labelled(&mut self, label: &str, text: &str) {
        self.tree.text_element("span", "", &[label, self.messages.colon, text].concat());
    }
}
