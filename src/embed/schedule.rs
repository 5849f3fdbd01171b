//! Work that need not be done at once.

use std::{fmt, rc::Weak};

use js_sys::Function;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::guard::Callback;

#[wasm_bindgen]
extern "C" {
    /// Calls back after the next frame: see `www/loader/schedule.js`.
    #[wasm_bindgen(js_namespace = hooks, js_name = afterPaint)]
    fn after_paint(callback: &Function) -> Cancel;

    /// Calls back when the page has nothing else to do.
    #[wasm_bindgen(js_namespace = hooks, js_name = whenIdle)]
    fn when_idle(callback: &Function) -> Cancel;

    /// A function that cancels a call.
    type Cancel;

    #[wasm_bindgen(method, js_name = call)]
    fn cancel(this: &Cancel);
}

/// When work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// When what stands in the page has been painted.
    AfterPaint,
    /// When the page has nothing else to do.
    WhenIdle,
}

/// A call to come, unless this is dropped before.
#[must_use = "the call is cancelled when this is dropped"]
pub(super) struct Scheduled {
    pub(super) due: Due,
    cancel: Cancel,
    _callback: Callback,
}

impl Scheduled {
    /// Calls `act` if `owner` is still there then.
    pub(super) fn new<T: 'static>(due: Due, owner: Weak<T>, act: fn(&T, &JsValue) -> Option<()>) -> Self {
        let callback = Callback::new(owner, act);
        let cancel = match due {
            Due::AfterPaint => after_paint(callback.function()),
            Due::WhenIdle => when_idle(callback.function()),
        };
        Self { due, cancel, _callback: callback }
    }
}

impl Drop for Scheduled {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

impl fmt::Debug for Scheduled {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Scheduled").finish_non_exhaustive()
    }
}
