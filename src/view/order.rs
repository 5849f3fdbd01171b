//! Orders of long lists, so that whatever is looked up in them is found without going through all of it.

use std::cmp::Ordering;

/// The numbers from 0 to below `count` in an order; equal ones stay in theirs. One function for all lists: the code of a sort is large.
pub(super) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}
