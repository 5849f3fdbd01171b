//! The name of the file that a chart is downloaded as.

use crate::profile::character::is_unfit_for_file_names;

/// More characters than this do not fit into file names everywhere: 255 bytes with the extension, and a rare Chinese character takes four.
const MOST_CHARACTERS: usize = 60;

/// The place's name and the chart's title as a file name without its extension; a hyphen stands for each character that file
/// systems forbid.
///
/// ```
/// use village_profile::chart::file_name;
/// assert_eq!(file_name("锦溪镇", "产值：茶/竹"), "锦溪镇-产值：茶-竹");
/// ```
#[must_use]
pub fn file_name(place: &str, title: &str) -> String {
    // Behind a full stop the extension would begin.
    let allowed = |character| if character == '.' || is_unfit_for_file_names(character) { '-' } else { character };
    [place, "-", title].concat().chars().take(MOST_CHARACTERS).map(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn no_name_leaves_the_folder_or_hides_its_extension() {
        assert_eq!(file_name("../a\u{202e}gpj", "b:c?\n"), "---a-gpj-b-c--");
        assert_eq!(file_name("C:\\a\u{1b}[31m\u{9b}", "\u{61c}\u{2028}\u{feff}b"), "C--a-[31m-----b");
        assert_eq!(file_name("CON", "b"), "CON-b");
    }

    #[test]
    fn a_long_name_fits_with_its_extension() {
        assert!(file_name(&"𠮷".repeat(300), "题").len() + ".csv".len() <= 255);
    }
}
