//! Sentences of the loader.

use crate::locale::loader::LoaderMessages;

pub(in crate::locale) const MESSAGES: LoaderMessages = LoaderMessages {
    unavailable: "The interactive profile cannot be shown now. Please try again later.",
    browser_too_old: "Your browser is too old for the interactive profile. Please update it and try again.",
    wasm_disabled: "The interactive profile needs WebAssembly, which is switched off in this browser. You can turn it on in the settings, or use another browser.",
    retry: "Try again",
    data_link: "Open the data file",
};
