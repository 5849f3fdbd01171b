//! Groups of items that have something in common.

use super::super::order::firsts;

/// Groups items by their keys, in the order in which the keys first occur.
pub(in crate::view) fn group_by_key<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<(K, Vec<T>)> {
    let mut items: Vec<(K, T)> = items.into_iter().map(|item| (key(&item), item)).collect();
    // The usual case, in which nothing need be sorted.
    if let Some((last, _)) = items.last()
        && items.iter().all(|(key, _)| key == last)
        && let Some((only, item)) = items.pop()
    {
        let group = items.into_iter().map(|(_, item)| item).chain([item]).collect();
        return vec![(only, group)];
    }
    let key_at = |index: usize| items.get(index).map(|(key, _)| key);
    let firsts = firsts(items.len(), &|one, other| key_at(one).cmp(&key_at(other)));
    let mut groups: Vec<(K, Vec<T>)> = Vec::new();
    // The number of the group that an item would begin, or has begun.
    let mut number_of: Vec<usize> = Vec::new();
    for ((key, item), first) in items.into_iter().zip(firsts) {
        number_of.push(groups.len());
        let number = number_of.get(first).copied().unwrap_or_default();
        match groups.get_mut(number) {
            Some((_, group)) => group.push(item),
            None => groups.push((key, vec![item])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::group_by_key;

    #[test]
    fn groups_stand_in_the_order_of_their_first_items() {
        let groups = group_by_key(["bee", "ant", "boa", "cat", "ape"], |word| word.chars().next());
        let words: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
        assert_eq!(words, [vec!["bee", "boa"], vec!["ant", "ape"], vec!["cat"]]);
    }
}
