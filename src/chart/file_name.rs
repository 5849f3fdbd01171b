//! The name of the file that a chart is downloaded as.

/// More characters than this do not fit into file names everywhere: 255 bytes, and a Chinese character takes three.
const MOST_CHARACTERS: usize = 70;

/// The place's name and the chart's title as a file name without its extension; a hyphen stands for each character that file
/// systems forbid.
///
/// ```
/// use village_profile::chart::file_name;
/// assert_eq!(file_name("锦溪镇", "产值：茶/竹"), "锦溪镇-产值：茶-竹");
/// ```
#[must_use]
pub fn file_name(place: &str, title: &str) -> String {
    let allowed = |character| if is_unsafe(character) { '-' } else { character };
    [place, "-", title].concat().chars().take(MOST_CHARACTERS).map(allowed).collect()
}

/// Whether file systems forbid a character, or it hides an extension: a control character, also one that turns the direction of
/// text around.
fn is_unsafe(character: char) -> bool {
    let is_forbidden = matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '.');
    is_forbidden || character.is_control() || matches!(character, '\u{200e}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn no_name_leaves_the_folder_or_hides_its_extension() {
        assert_eq!(file_name("../a\u{202e}gpj", "b:c?\n"), "---a-gpj-b-c--");
        assert_eq!(file_name(&"长".repeat(300), "题").chars().count(), 70);
    }
}
