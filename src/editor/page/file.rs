//! Files that come into the page and go out of it.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Element, File, HtmlElement, Url};

use super::{
    dom::{Build, by_id, document, element},
    import, store,
    workspace::Workspace,
};
use crate::{
    checker::{
        document::{self, Document, MAX_BYTES},
        problem::CheckerProblem,
    },
    locale::report,
    profile::json::Json,
};

/// Opens a file that was chosen or dropped. Whatever it is, the profile stays as it is until this one is read.
pub(super) fn open(workspace: &Rc<Workspace>, file: File) {
    let workspace = Rc::clone(workspace);
    spawn_local(async move {
        // One byte over the limit is enough to refuse.
        let most = if is_text(&file.name()) { MAX_BYTES } else { import::MAX_BYTES };
        let part = file.slice_with_i32_and_i32(0, most as i32 + 1);
        let bytes = match part {
            Ok(part) => JsFuture::from(part.array_buffer()).await,
            Err(why) => Err(why),
        };
        match bytes {
            Ok(buffer) if is_text(&file.name()) => read(&workspace, &file.name(), &Uint8Array::new(&buffer).to_vec()),
            Ok(buffer) => import::begin(&workspace, &file.name(), Uint8Array::new(&buffer)),
            Err(_) => tell(&workspace, &file.name(), workspace.words().unreadable_file),
        }
    });
}

/// Whether a file is one of this page, by its name; whatever else it is, the import says.
fn is_text(name: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(extension.as_str(), "json" | "txt")
}

fn read(workspace: &Rc<Workspace>, name: &str, bytes: &[u8]) {
    let lang = workspace.lang();
    let text = match document::decode(bytes) {
        Ok(text) => text,
        Err(damage) => return tell(workspace, name, &report::message(&CheckerProblem::Damaged(damage), "", lang)),
    };
    let document = Document::parse(&text);
    match document.json {
        Some(profile @ Json::Object(_)) => {
            store::begin(workspace, Some(profile.clone()));
            workspace.open(&profile);
            tell(workspace, name, workspace.words().opened);
        }
        Some(_) => tell(workspace, name, workspace.words().no_profile),
        None => {
            let found = document.report.findings.last();
            let sentence = found.map_or(String::new(), |found| report::message(&found.problem, "", lang));
            tell(workspace, name, &[workspace.words().no_json, &sentence].concat());
        }
    }
}

/// Says what came of a file.
pub(super) fn tell(workspace: &Workspace, name: &str, sentence: &str) {
    let sentence = [name, workspace.words().label_separator, sentence].concat();
    if let Some(place) = by_id("notice") {
        Element::from(place).with_flag("hidden", false).with_text(&sentence);
    }
}

/// Takes back what was said.
pub(super) fn hide_notice() {
    if let Some(place) = by_id("notice") {
        Element::from(place).with_text("").with_flag("hidden", true);
    }
}

/// Hands the profile out as a file.
pub(super) fn download(workspace: &Rc<Workspace>) {
    let draft = workspace.draft();
    let id = match draft.root().member("id").map(crate::editor::draft::node::Node::json) {
        Some(Json::String(id)) if !id.is_empty() => id,
        _ => "village-profile".to_owned(),
    };
    save(&[&id, ".json"].concat(), "application/json", &draft.text());
    workspace.store.downloaded(draft.json());
}

/// Offers a text as a file to keep.
fn save(name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let Some(address) = Blob::new_with_str_sequence_and_options(&parts, &options)
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
        .ok()
    else {
        return;
    };
    let link = element("a").with("href", &address).with("download", name);
    if let (Some(body), Some(link)) = (document().and_then(|document| document.body()), link.dyn_ref::<HtmlElement>()) {
        let _ = body.append_child(link);
        link.click();
        link.remove();
    }
    // The browser reads the file in a task of its own.
    let release = Closure::once_into_js(move || Url::revoke_object_url(&address));
    let wait = web_sys::window()
        .map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), 60_000));
    debug_assert!(wait.is_some());
}
