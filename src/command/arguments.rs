//! The command's arguments.

use std::{ffi::OsString, path::PathBuf};

use lexopt::{Arg, Error, Parser, ValueExt};

use crate::{
    locale::Lang,
    view::{LAYOUTS, Settings, Theme},
};

/// What `--help` prints, and what stands behind a complaint.
pub(super) const USAGE: &str = "\
Usage:
  village-profile check FILE... [--lang zh-Hans|zh-Hant|en] [--format text|json] [--deny-warnings]
  village-profile render FILE... [--fragment|--page] [--out FOLDER] [--lang zh-Hans|zh-Hant|en]
                                 [--layout full|card|SECTION|CHART] [--sections NAMES] [--theme auto|light|dark]
                                 [--heading-level 1..6] [--base ADDRESS] [--members json|html]
                                 [--style ADDRESS] [--ascii]
  village-profile figure TEXT...
  village-profile schema

check   reads profiles and prints every finding with its place. Exit code 0: no errors; 1: errors, or warnings
        under --deny-warnings; 2: wrong usage, or a file that cannot be opened.
render  writes profiles as static HTML: --fragment (the default) as the content of <village-profile>, --page as
        documents. --out writes one file a profile, and beside pages the style sheet; else everything is printed.
        --layout honors writes one section, --layout industry.2 the second chart of one, --sections honors,talent some
        sections in this order. --base is where the data lies, seen from the page; --members html links the places below to pages rendered
        beside this one; --style is the address of village-profile-static.css; --ascii writes character references,
        for pages in any encoding. Files with errors do not stop the others. Exit codes as of check.
figure  prints how each text is read as a figure, as JSON.
schema  prints the JSON Schema of the format.
";

/// What the command is to do.
#[derive(Debug)]
pub(super) enum Verb {
    Check(Check),
    Render(Render),
    Figure(Vec<String>),
    Schema,
    Help,
    Version,
}

/// What `check` is to do.
#[derive(Debug)]
pub(super) struct Check {
    pub files: Vec<PathBuf>,
    pub lang: Lang,
    pub json: bool,
    pub deny_warnings: bool,
}

/// What `render` is to do.
#[derive(Debug)]
pub(super) struct Render {
    pub files: Vec<PathBuf>,
    /// Where the files go; else everything is printed.
    pub out: Option<PathBuf>,
    /// Whether documents are written and not fragments.
    pub page: bool,
    /// Language, heading level, layout, sections and theme.
    pub settings: Settings,
    /// Where the data lies, seen from the page.
    pub base: String,
    /// Whether places below lead to pages.
    pub member_pages: bool,
    /// The address of the style sheet; else it is written beside the pages.
    pub style: Option<String>,
    pub ascii: bool,
}

pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Verb, Error> {
    let mut parser = Parser::from_args(arguments);
    let verb = match parser.next()? {
        Some(Arg::Value(verb)) => verb.string()?,
        Some(Arg::Long("help") | Arg::Short('h')) => return Ok(Verb::Help),
        Some(Arg::Long("version") | Arg::Short('V')) => return Ok(Verb::Version),
        Some(other) => return Err(other.unexpected()),
        None => return Err("a verb is missing: check, render, figure or schema".into()),
    };
    match verb.as_str() {
        "check" => check(&mut parser),
        "render" => render(&mut parser),
        "figure" => figure(&mut parser),
        "schema" => match parser.next()? {
            None => Ok(Verb::Schema),
            Some(Arg::Long("help") | Arg::Short('h')) => Ok(Verb::Help),
            Some(other) => Err(other.unexpected()),
        },
        _ => Err(["no such verb: ", &verb].concat().into()),
    }
}

fn check(parser: &mut Parser) -> Result<Verb, Error> {
    let mut options = Check {
        files: Vec::new(),
        lang: environment_language(|name| std::env::var(name).ok()),
        json: false,
        deny_warnings: false,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("lang") => {
                let tag = parser.value()?.string()?;
                options.lang = Lang::from_tag(&tag).ok_or("--lang is zh-Hans, zh-Hant or en")?;
            }
            Arg::Long("format") => {
                options.json = match parser.value()?.string()?.as_str() {
                    "json" => true,
                    "text" => false,
                    _ => return Err("--format is text or json".into()),
                }
            }
            Arg::Long("deny-warnings") => options.deny_warnings = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(Verb::Help),
            Arg::Value(file) => options.files.push(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    if options.files.is_empty() {
        return Err("check wants at least one file".into());
    }
    Ok(Verb::Check(options))
}

fn render(parser: &mut Parser) -> Result<Verb, Error> {
    // Not the environment's language: the same call gives the same bytes on every machine.
    let mut options = Render {
        files: Vec::new(),
        out: None,
        page: false,
        settings: Settings::default(),
        base: String::new(),
        member_pages: false,
        style: None,
        ascii: false,
    };
    let mut level = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("fragment") => options.page = false,
            Arg::Long("page") => options.page = true,
            Arg::Long("out") => options.out = Some(parser.value()?.into()),
            Arg::Long("base") => options.base = parser.value()?.string()?,
            Arg::Long("style") => options.style = Some(parser.value()?.string()?),
            Arg::Long("ascii") => options.ascii = true,
            Arg::Long("lang") => {
                let tag = parser.value()?.string()?;
                options.settings.lang = Lang::from_tag(&tag).ok_or("--lang is zh-Hans, zh-Hant or en")?;
            }
            Arg::Long("heading-level") => {
                let digit = parser.value()?.string()?.parse().ok().filter(|level| (1..=6).contains(level));
                level = Some(digit.ok_or("--heading-level is 1 to 6")?);
            }
            Arg::Long("layout") => {
                if !options.settings.lay_out(&parser.value()?.string()?) {
                    return Err("--layout is full, card, a section, or a chart such as industry.2".into());
                }
            }
            Arg::Long("sections") => {
                for name in parser.value()?.string()?.split([' ', ',']).filter(|name| !name.is_empty()) {
                    if !options.settings.add_section(name) {
                        return Err(["--sections are of those that --layout knows: ", LAYOUTS].concat().into());
                    }
                }
            }
            Arg::Long("theme") => {
                let themes = [Theme::Auto, Theme::Light, Theme::Dark].map(|theme| (theme.name(), theme));
                options.settings.theme = choice(parser, &themes).ok_or("--theme is auto, light or dark")?;
            }
            Arg::Long("members") => {
                options.member_pages =
                    choice(parser, &[("json", false), ("html", true)]).ok_or("--members is json or html")?;
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Verb::Help),
            Arg::Value(file) => options.files.push(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    // The place's name is the heading of a page of its own.
    options.settings.heading_level = level.unwrap_or(if options.page { 1 } else { options.settings.heading_level });
    match options.files.as_slice() {
        [] => Err("render wants at least one file".into()),
        [_, _, ..] if options.page && options.out.is_none() => Err("several pages want --out FOLDER".into()),
        _ => Ok(Verb::Render(options)),
    }
}

/// The value of an option that has a few known ones.
fn choice<T: Copy>(parser: &mut Parser, known: &[(&str, T)]) -> Option<T> {
    let word = parser.value().ok()?;
    known.iter().find(|(name, _)| word == *name).map(|(_, value)| *value)
}

fn figure(parser: &mut Parser) -> Result<Verb, Error> {
    let mut texts = Vec::new();
    // A figure may begin with a minus: everything behind the verb is one.
    for text in parser.raw_args()? {
        texts.push(text.string()?);
    }
    match texts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Err("figure wants at least one text".into()),
        ["--help" | "-h"] => Ok(Verb::Help),
        ["--", ..] => Ok(Verb::Figure(texts.split_off(1))),
        _ => Ok(Verb::Figure(texts)),
    }
}

/// The language of the environment: the first of the POSIX variables that is set decides.
fn environment_language(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    match set {
        // zh_TW.UTF-8, zh_CN@pinyin
        Some(locale) => locale.split(['.', '@']).next().and_then(Lang::from_tag).unwrap_or(Lang::En),
        // Windows sets none of them.
        None => Lang::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Verb, environment_language, parse};

    fn parsed(arguments: &[&str]) -> Result<Verb, String> {
        parse(arguments.iter().map(Into::into)).map_err(|why| why.to_string())
    }

    #[test]
    fn the_environment_names_the_language() {
        let lang = |set: &[(&str, &str)]| {
            environment_language(|name| set.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(lang(&[("LANG", "zh_TW.UTF-8")]), Lang::ZhHant);
        assert_eq!(lang(&[("LANG", "zh_CN.GB18030"), ("LC_ALL", "")]), Lang::ZhHans);
        assert_eq!(lang(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "en_GB.UTF-8")]), Lang::En);
        assert_eq!(lang(&[("LC_MESSAGES", "C")]), Lang::En);
        assert_eq!(lang(&[]), Lang::ZhHans);
    }

    #[test]
    fn wrong_usage_is_told() {
        for (arguments, word) in [
            (&[][..], "verb"),
            (&["chekc"], "chekc"),
            (&["check"], "file"),
            (&["check", "a", "--format", "xml"], "--format"),
            (&["check", "a", "--lang", "mn"], "--lang"),
            (&["check", "a", "--quiet"], "--quiet"),
            (&["render"], "file"),
            (&["render", "a", "--lang", "mn"], "--lang"),
            (&["render", "a", "--layout", "half"], "--layout"),
            (&["render", "a", "--heading-level", "7"], "--heading-level"),
            (&["render", "a", "b", "--page"], "--out"),
            (&["figure"], "text"),
            (&["schema", "x"], "x"),
        ] {
            let why = parsed(arguments).unwrap_err();
            assert!(why.contains(word), "{arguments:?}: {why}");
        }
    }

    #[test]
    fn figures_may_begin_with_a_minus() {
        assert!(
            matches!(parsed(&["figure", "-5%", "--", "-"]), Ok(Verb::Figure(texts)) if texts == ["-5%", "--", "-"])
        );
        assert!(matches!(parsed(&["figure", "--", "-h"]), Ok(Verb::Figure(texts)) if texts == ["-h"]));
    }
}
