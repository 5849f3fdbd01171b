//! No word of the interface stands outside `src/locale/`: Chinese nowhere in the rooms that build the page, and English prose only in
//! what browsers and maintainers read.

use std::{fs, path::Path};

/// Rooms that build what visitors see.
const ROOMS: [&str; 4] = ["src/view", "src/embed", "src/chart", "www/loader"];

/// Prose that no visitor reads: lines for the console, and the conditions of media queries, lists of classes and the like are told
/// apart by their form.
const FOR_MAINTAINERS: [&str; 8] = [
    "neither UTF-8, UTF-16 nor GB 18030",
    " is ignored; known: ",
    ". Remedy: ",
    "village-profile: browser-too-old: no custom elements",
    " leaves this page to ",
    "the server sent ",
    " with another SHA-384",
    "no WebAssembly",
];

/// A string in a source file, without its quotes.
struct Literal {
    line: usize,
    text: String,
}

/// The strings of a source file in Rust or JavaScript; comments, characters and lifetimes are passed over, and so are the tests
/// at the end of a Rust file.
fn literals(source: &str, is_rust: bool) -> Vec<Literal> {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut rest = source.char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let behind = &source[at..];
        if behind.starts_with("//") {
            while rest.next_if(|(_, next)| *next != '\n').is_some() {}
        } else if behind.starts_with("/*") {
            let end = at + behind.find("*/").unwrap_or(behind.len());
            while rest.next_if(|(place, _)| *place < end).is_some() {}
        } else if behind.starts_with("#[") && is_rust {
            // Texts in attributes of the code are for programmers.
            while rest.next_if(|(_, next)| *next != '\n').is_some() {}
        } else if character == '\'' && is_rust {
            let mut inside = behind.char_indices().skip(if behind[1..].starts_with('\\') { 3 } else { 2 });
            if let Some((end, '\'')) = inside.next() {
                while rest.next_if(|(place, _)| *place <= at + end).is_some() {}
            }
        } else if matches!(character, '"' | '\'' | '`') {
            let mut text = String::new();
            while let Some((_, next)) = rest.next() {
                match next {
                    '\\' => {
                        rest.next();
                    }
                    next if next == character => break,
                    next => text.push(next),
                }
            }
            found.push(Literal { line: source[..at].lines().count(), text });
        }
    }
    found
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

/// Two words of letters side by side.
fn is_prose(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

fn is_word(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':']);
    word.len() > 1 && word.chars().all(|character| character.is_ascii_alphabetic())
}

fn scan(folder: &Path, complaints: &mut Vec<String>, scanned: &mut usize) {
    for entry in fs::read_dir(folder).expect("a room of the house").flatten() {
        let path = entry.path();
        if path.is_dir() {
            scan(&path, complaints, scanned);
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source file in UTF-8");
        for Literal { line, text } in literals(&source, path.extension().is_some_and(|end| end == "rs")) {
            *scanned += 1;
            let allowed = FOR_MAINTAINERS.iter().any(|prose| text.contains(prose)) || is_for_machines(&path, &text);
            if is_chinese(&text) || (is_prose(&text) && !allowed) {
                complaints.push(format!("{}:{line}: {text}", path.display()));
            }
        }
    }
}

/// Values of attributes, media queries and lists of fonts, selectors and declarations of CSS, and the loader's remedies for the console.
fn is_for_machines(path: &Path, text: &str) -> bool {
    // Faults and remedies for maintainers; visitors read the sentences of `locale::loader` and `locale::failure`.
    let remedies = ["compile.js", "engine-files.js", "failure.js", "instance.js", "profile-data.js"]
        .iter()
        .any(|file| path.ends_with(Path::new("www/loader").join(file)));
    remedies
        || text == "noopener noreferrer"
        || text == "light dark"
        || text.contains("@media")
        || text.starts_with('.')
        || text.starts_with("h1, h2")
}

#[test]
fn every_word_of_the_interface_stands_in_the_locale() {
    let (mut complaints, mut scanned) = (Vec::new(), 0);
    for room in ROOMS {
        scan(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut complaints, &mut scanned);
    }
    assert!(scanned > 300, "the rooms hold strings: {scanned}");
    assert!(complaints.is_empty(), "words outside src/locale/:\n{}", complaints.join("\n"));
}

#[test]
fn the_scan_finds_words_and_passes_over_names() {
    let source = "// 注释 \"一\"\nlet a = '\"'; fn f<'a>(t: &'a str) { g(\"发现\", \"Show all\", '\\'', \"vp-button vp-up\", '，', \"data-x\") }\n";
    let found: Vec<String> = literals(source, true).into_iter().map(|literal| literal.text).collect();
    assert_eq!(found, ["发现", "Show all", "vp-button vp-up", "data-x"]);
    assert!(is_chinese("发现") && is_chinese("，") && !is_chinese("·"));
    assert!(is_prose("Show all") && !is_prose("vp-button vp-up"));
    assert_eq!(literals("throw f('too large', 'it', x)", false)[0].text, "too large");
}
