//! Groups of items that have something in common.

/// Groups items by their keys, in the order in which the keys first occur.
pub(super) fn group_by_key<T, K: PartialEq>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<(K, Vec<T>)> {
    let mut groups: Vec<(K, Vec<T>)> = Vec::new();
    for item in items {
        let key = key(&item);
        match groups.iter_mut().find(|(known, _)| *known == key) {
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
