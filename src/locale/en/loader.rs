//! Sentences of the loader.

use crate::locale::loader::LoaderMessages;

pub(in crate::locale) const MESSAGES: LoaderMessages = LoaderMessages {
    unavailable: "The interactive profile cannot be shown now. Please try again later.",
    browser_too_old: "Your browser is too old for the interactive profile. Please update it and try again.",
    wasm_disabled: "WebAssembly is switched off in this browser. The interactive profile cannot be shown.",
    retry: "Try again",
    data_link: "Open the data file",
};
