//! Which of the profiles of one id in the page a profile is: their headings stand in one tree in the light root, and no id may stand there
//! twice.

use std::cell::RefCell;

thread_local! {
    /// The numbers that are taken, each with the id of its profile.
    static TAKEN: RefCell<Vec<(String, usize)>> = const { RefCell::new(Vec::new()) };
}

/// The number of one profile among those of its id, which is taken until this is dropped.
#[derive(Debug)]
pub(super) struct AnchorNumber {
    id: String,
    /// 0 for the first.
    pub(super) number: usize,
}

impl AnchorNumber {
    /// The lowest number that is free.
    pub(super) fn new(id: &str) -> Self {
        let number = TAKEN.with_borrow_mut(|taken| {
            let is_free = |number: &usize| !taken.iter().any(|(other, used)| other == id && used == number);
            let number = (0..).find(is_free).unwrap_or_default();
            taken.push((id.to_owned(), number));
            number
        });
        Self { id: id.to_owned(), number }
    }
}

impl Drop for AnchorNumber {
    fn drop(&mut self) {
        TAKEN.with_borrow_mut(|taken| taken.retain(|(id, number)| *id != self.id || *number != self.number));
    }
}
