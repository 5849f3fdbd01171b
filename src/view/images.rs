//! Pictures, or their captions where the pictures may not be republished.

use super::{profile_builder::ProfileBuilder, sources::is_link};
use crate::profile::image::Image;

impl<'a> ProfileBuilder<'a> {
    /// Every picture with its caption and credit.
    pub(super) fn images(&mut self) {
        self.tree.open("div", "vp-images");
        for image in &self.profile.images {
            self.image(image);
        }
        self.tree.close_if_filled(0);
    }

    fn image(&mut self, image: &'a Image) {
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
        self.leaf("span", "", image.caption.as_ref().unwrap_or(&image.alt));
        self.cite(image.source.as_deref());
        self.tree.open("span", "vp-aside vp-inline");
        if src.is_none() {
            self.tree.leaf("span", "", self.words.caption_only);
        }
        if let Some(credit) = &image.credit {
            self.tree.leaf("span", "", &[self.words.credit, self.words.colon, self.plain(credit)].concat());
        }
        if let Some(number) = &image.map_approval {
            self.tree.leaf("span", "", &[self.words.map_approval, self.words.colon, number].concat());
        }
        self.tree.close_if_filled(0);
        self.tree.close();
        self.tree.close();
    }
}
