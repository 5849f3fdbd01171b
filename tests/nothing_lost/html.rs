//! The static rendering as a page: the words of its HTML, read as a browser would.

use village_profile::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{
        Settings,
        static_html::{HtmlOptions, fragment},
    },
};

use crate::page::{ATTRIBUTES, Page};

/// Elements without content and end tag.
const VOID: [&str; 5] = ["br", "hr", "img", "link", "wbr"];

/// An element that has begun.
struct Open<'a> {
    tag: &'a str,
    class: String,
    words: String,
    /// The rows of the page that ended before it began.
    rows: usize,
}

/// The page of a profile.
pub fn page(profile: &Profile, report: &Report, lang: Lang) -> Page {
    let options = HtmlOptions { settings: Settings { lang, ..Settings::default() }, ..HtmlOptions::default() };
    read(&fragment(profile, report, &options))
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    let mut open = vec![Open { tag: "", class: String::new(), words: String::new(), rows: 0 }];
    let mut rest = html;
    while let Some((text, behind)) = rest.split_once('<') {
        // A line break in the source is a space on the screen, and none at the edge of a block.
        open.last_mut().unwrap().words += &unescaped(text.trim_matches('\n'));
        let (inside, after) = behind.split_once('>').expect("a tag ends, for > is escaped in values");
        rest = after;
        if let Some(tag) = inside.strip_prefix('/') {
            let Open { tag: begun, class, words, rows } = open.pop().unwrap();
            assert_eq!(begun, tag, "an element ends before those around it");
            page.note(tag, &class, &words, rows);
            // Elements side by side are read one after the other: 5 and 2021, not 52021. A unit in smaller type belongs to its number.
            let gap = if tag == "small" { "" } else { " " };
            open.last_mut().unwrap().words += &(words + gap);
            continue;
        }
        let (tag, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        if tag == "svg" {
            // The table beside a chart holds all that the chart draws.
            rest = rest.split_once("</svg>").expect("a drawing ends").1;
            continue;
        }
        let mut element = Open { tag, class: String::new(), words: String::new(), rows: page.rows() };
        for (name, value) in self::attributes(attributes) {
            if name == "class" {
                value.clone_into(&mut element.class);
            }
            if ATTRIBUTES.contains(&name) {
                element.words += &(unescaped(value) + " ");
            }
        }
        if VOID.contains(&tag) {
            open.last_mut().unwrap().words += &element.words;
        } else {
            open.push(element);
        }
    }
    page.all = open.pop().unwrap().words;
    assert!(open.is_empty(), "every element ends");
    page
}

/// The attributes of a tag, which all stand in double quotes.
fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut parts = text.split('"');
    std::iter::from_fn(move || Some((parts.next()?.trim().strip_suffix('=')?, parts.next()?)))
}

/// Text with its character references resolved: those that HTML itself needs.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (reference, sign)| text.replace(reference, sign))
}
