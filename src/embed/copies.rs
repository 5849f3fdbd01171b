//! Profiles of the same id in one page, told apart: in the light root their parts would have the same ids otherwise.

use std::cell::RefCell;

thread_local! {
    /// The ids of the profiles that stand in the page, each with its number among those of its id.
    static STANDING: RefCell<Vec<(String, u32)>> = const { RefCell::new(Vec::new()) };
}

/// A profile's number among those of its id, from 0; it is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Copy {
    id: String,
    pub(super) number: u32,
}

impl Copy {
    pub(super) fn new(id: &str) -> Self {
        STANDING.with_borrow_mut(|standing| {
            let is_taken = |number: &u32| standing.iter().any(|(other, taken)| other == id && taken == number);
            let number = (0..u32::MAX).find(|number| !is_taken(number)).unwrap_or_default();
            standing.push((id.to_owned(), number));
            Self { id: id.to_owned(), number }
        })
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        STANDING.with_borrow_mut(|standing| {
            standing.retain(|(id, number)| *id != self.id || *number != self.number);
        });
    }
}
