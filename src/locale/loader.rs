//! Sentences of the loader for when the engine itself does not run: the build tool writes them into it.

use super::Lang;

/// The sentences for a visitor whose browser could not start the engine, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoaderMessages {
    /// A file of the component is missing, damaged or refused, or the engine broke off.
    pub unavailable: &'static str,
    /// The browser lacks what the engine needs.
    pub browser_too_old: &'static str,
    /// WebAssembly has been switched off, by the visitor or by whoever manages the device.
    pub wasm_disabled: &'static str,
    /// The button that tries again.
    pub retry: &'static str,
    /// The text of a link to the data, where no other content stands in the element.
    pub data_link: &'static str,
}

impl LoaderMessages {
    /// The messages of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> &'static Self {
        lang.loader()
    }
}
