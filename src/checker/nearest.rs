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
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_ascii_lowercase().replace('-', "_");
    let slips = (1 + word.len() / 5).min(3);
    // What cannot be near is not measured.
    let close = known.into_iter().filter(|known| known.len().abs_diff(word.len()) <= slips);
    close
        .map(|known| (strsim::osa_distance(&word, &known.replace('-', "_")), known))
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
