//! The meaning of a click in a profile: on a link that the browser cannot follow, or on one of the profile's own buttons. Charts answer
//! to their controls themselves.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

use super::{bindings::Element, dom, sections};
use crate::view::Section;

/// A part of the profile that a link leads to.
#[derive(Debug)]
pub(super) struct Jump {
    pub(super) id: String,
    /// The page of the list of sources that it is on, where that has several.
    pub(super) page: Option<String>,
}

/// An order of the visitor.
#[derive(Debug)]
pub(super) enum Action {
    /// Show the profile at this address in place of this one.
    OpenProfile(String),
    /// Show the profile again that the visitor came from.
    GoBack,
    /// Bring the page to the part of the profile with this id: fragments do not lead into a shadow root.
    JumpTo(Jump),
    /// Turn the elder mode on or off.
    SwitchMode,
    /// Show remarks, sources and tables, or leave them out.
    ToggleNotes,
    /// Open or close every organisation.
    ExpandAll(bool),
    /// Show another page of a long list, by one of its buttons.
    TurnPage(Element),
    /// Put the rows of the table of this button into another order.
    SortTable(Element),
    /// Save the table of this section.
    SaveTable(Section),
    /// Show every honor again.
    ResetFilters,
    /// Offer a link to the section of this button.
    CopyLink(Element),
    /// Begin to read the section of this button aloud, or stop.
    ReadAloud(Element),
}

impl Action {
    /// The order that a click gives; `None` where the browser, a chart or the host page knows better.
    pub(super) fn of_click(click: &Event) -> Option<Self> {
        // With a key held, a link means another tab or window: the browser's business.
        let is_modified = |mouse: &MouseEvent| mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key();
        if click.dyn_ref().is_some_and(is_modified) {
            return None;
        }
        let target = dom::closest(click, "a, button")?;
        match target.get_attribute("href") {
            Some(address) if dom::class(&target) == "vp-member" => Some(Self::OpenProfile(address)),
            Some(address) => {
                let page = target.get_attribute("data-page");
                address.strip_prefix('#').map(|id| Self::JumpTo(Jump { id: id.to_owned(), page }))
            }
            None => Self::of_button(target),
        }
    }

    fn of_button(button: Element) -> Option<Self> {
        match dom::class(&button).strip_prefix("vp-button ")? {
            "vp-back" => Some(Self::GoBack),
            "vp-mode" => Some(Self::SwitchMode),
            "vp-notes" => Some(Self::ToggleNotes),
            "vp-unfold" => Some(Self::ExpandAll(true)),
            "vp-fold" => Some(Self::ExpandAll(false)),
            "vp-page" => Some(Self::TurnPage(button)),
            "vp-sort" => Some(Self::SortTable(button)),
            "vp-save" => sections::around(&button).map(Self::SaveTable),
            "vp-reset" => Some(Self::ResetFilters),
            "vp-link" => Some(Self::CopyLink(button)),
            "vp-read" => Some(Self::ReadAloud(button)),
            _ => None,
        }
    }
}
