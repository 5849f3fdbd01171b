//! The editor's page in a browser.
//!
//! Data goes one way: an event ([`event`]) edits the draft of the [`workspace`]; the workspace brings the form, the findings and the
//! preview into its state. Elements are made and kept by [`dom`]; nothing is ever written as markup.

mod action;
mod announcer;
mod block;
mod dom;
mod event;
mod file;
mod findings;
mod form;
mod import;
mod layout;
mod preview;
mod shelf;
mod store;
mod workspace;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::{editor::groups::GROUPS, locale::Lang};
use workspace::Workspace;

/// Makes the editor inside an element, in a language. `import` is the address of the script that reads workbooks.
#[wasm_bindgen]
pub fn start_editor(root: &Element, lang: &str, import: &str) {
    let Some(group) = GROUPS.first() else { return };
    let workspace = Rc::new(Workspace::new(Lang::from_tag(lang).unwrap_or_default(), group, import));
    layout::make(root);
    event::listen(root, &workspace);
    workspace.start();
}
