//! What a downloaded chart is called.

/// More characters than this do not fit into file names everywhere: 255 bytes, and a Chinese character takes three.
const MOST: usize = 70;

/// Coord and title as a file name without its extension, without what file systems forbid.
///
/// ```
/// use village_profile::chart::file_name;
/// assert_eq!(file_name("锦溪镇", "产值：茶/竹"), "锦溪镇-产值：茶-竹");
/// ```
#[must_use]
pub fn file_name(place: &str, title: &str) -> String {
    let mut name = String::new();
    for character in [place, "-", title].concat().chars().take(MOST) {
        let forbidden = matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '.');
        // Control characters, also those that turn the direction of text around and so hide an extension.
        let hidden = character.is_control() || matches!(character, '\u{200e}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        name.push(if forbidden || hidden { '-' } else { character });
    }
    name
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
