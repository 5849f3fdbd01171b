//! The check page before its script runs: the words in it are those of the first language.

use std::{fs, path::Path};

use village_profile::locale::{Lang, check_page::CheckerMessages};

/// The words between an opening tag with this attribute and the next tag.
fn written(html: &str, attribute: &str) -> Option<String> {
    let (_, after) = html.split_once(attribute)?;
    let (_, text) = after.split_once('>')?;
    text.split_once('<').map(|(text, _)| text.to_owned())
}

#[test]
fn the_page_without_script_says_what_the_words_say() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/check.html");
    let html = fs::read_to_string(page).unwrap();
    let words = serde_json::to_value(CheckerMessages::of(Lang::ZhHans)).unwrap();
    let mut compared = 0;
    for (name, word) in words.as_object().unwrap() {
        let word = word.as_str().unwrap();
        if let Some(text) = written(&html, &format!(" data-word=\"{name}\"")) {
            assert_eq!(text, word, "{name}");
            compared += 1;
        }
        if html.contains(&format!(" data-label=\"{name}\"")) {
            assert!(html.contains(&format!(" aria-label=\"{word}\" data-label=\"{name}\"")), "{name}");
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
    for asked in html.split(" data-word=\"").skip(1).chain(html.split(" data-label=\"").skip(1)) {
        let name = asked.split('"').next().unwrap();
        assert!(words.get(name).is_some(), "the page asks for {name}");
    }
}
