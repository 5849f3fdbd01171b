//! How many profiles the page shows. Beyond a few, each is laid out only while it is near the viewport.

use std::cell::Cell;

/// As many profiles are laid out wherever they stand.
const FEW: usize = 12;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// One profile on the page, which counts until this is dropped.
#[derive(Debug)]
pub(super) struct Counted {
    /// Whether the page showed many profiles already when this one came.
    pub(super) is_one_of_many: bool,
}

impl Counted {
    pub(super) fn new() -> Self {
        let before = COUNT.replace(COUNT.get() + 1);
        Self { is_one_of_many: before >= FEW }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        COUNT.set(COUNT.get() - 1);
    }
}
