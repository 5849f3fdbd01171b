//! Orders of long lists, so that whatever is looked up in them is found without going through all of it.

use std::cmp::Ordering;

/// The numbers from 0 to below `count` in an order; equal ones stay in theirs. One function for all lists: the code of a sort is large.
pub(super) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// For each number from 0 to below `count`, the lowest one that is equal to it in an order.
pub(super) fn firsts(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut firsts: Vec<usize> = (0..count).collect();
    for equal in sorted(count, compare).chunk_by(|one, other| compare(*one, *other).is_eq()) {
        for number in equal {
            if let (Some(first), Some(place)) = (equal.first(), firsts.get_mut(*number)) {
                *place = *first;
            }
        }
    }
    firsts
}
