//! The word that was probably meant by a misspelt one.

/// Words this long and shorter are compared; nobody misspells a longer one.
const LONGEST: usize = 40;

/// The nearest of the known words, where it is near enough: one slip in a short word, up to three in a long one.
///
/// ```
/// use village_profile::checker::nearest::nearest;
/// assert_eq!(nearest("honours", ["figures", "honors"]), Some("honors"));
/// assert_eq!(nearest("colour", ["figures", "honors"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_within((1 + word.len() / 5).min(3), word, known)
}

/// The nearest of the known words that is at most so many slips away.
///
/// ```
/// use village_profile::checker::nearest::nearest_within;
/// assert_eq!(nearest_within(1, "合作舍", ["自然村", "合作社"]), Some("合作社"));
/// ```
#[must_use]
pub fn nearest_within<'a>(slips: usize, word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_ascii_lowercase().replace('-', "_");
    let length = word.chars().count();
    // Words that cannot be near are not measured.
    let close = known.into_iter().filter(|known| known.chars().count().abs_diff(length) <= slips);
    close
        .map(|known| (strsim::osa_distance(&word, &known.replace('-', "_")), known))
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
