//! `village-profile check FILE...`: every finding with its place.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

use super::{
    Outcome, WRONG_USAGE,
    arguments::{self, Format},
    excerpt::excerpt,
    terminal,
};
use crate::{
    checker::{
        LocatedFinding, check_file,
        document::{MAX_BYTES, lines::Lines},
    },
    locale::{Lang, report},
    profile::{character::visible, date::Date, severity::Severity},
};

/// Checks every file.
pub(super) fn run(options: &arguments::Check) -> Outcome {
    let (today, lang, is_json) = (today(), options.lang, options.format == Format::Json);
    let mut outcome = Outcome::done(String::new());
    let mut objects = Vec::new();
    let (mut errors, mut warnings, mut accepted) = (0, 0, 0);
    for path in &options.files {
        let name = path.display().to_string();
        let bytes = match bytes(path) {
            Ok(bytes) => bytes,
            Err(why) => {
                outcome.errors.push_str(&format!("village-profile: {}: {why}\n", terminal::path(path)));
                outcome.code = WRONG_USAGE;
                continue;
            }
        };
        let (text, checked) = check_file(&bytes, today);
        errors += checked.count(Severity::Error);
        warnings += checked.count(Severity::Warning);
        accepted += checked.accepted;
        if is_json {
            objects.extend(checked.findings.iter().map(|located| object(&name, &text, located, lang)));
        } else {
            let lines = Lines::new(&text);
            for located in &checked.findings {
                print(&name, &text, &lines, located, lang, &mut outcome.output);
            }
        }
    }
    if is_json {
        outcome.output = terminal::json(&format!("{:#}\n", Value::Array(objects)));
    } else {
        outcome.errors.push_str(&(report::summary(errors, warnings, lang) + &report::accepted(accepted, lang) + "\n"));
    }
    if outcome.code == 0 {
        outcome.code = u8::from(errors > 0 || options.deny_warnings && warnings > 0);
    }
    outcome
}

/// The date, in UTC: a day more or less does not matter here.
fn today() -> Date {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    Date::of_day(
        u16::try_from(today.year()).unwrap_or(u16::MAX),
        today.month().unsigned_abs(),
        today.day().unsigned_abs(),
    )
}

/// The bytes of a file; one more than the limit is enough to say that it is too large.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn object(file: &str, text: &str, located: &LocatedFinding, lang: Lang) -> Value {
    let LocatedFinding { finding, span, position } = located;
    json!({
        "file": file,
        "severity": finding.severity.name(),
        "code": finding.problem.code(),
        "path": finding.path,
        "line": position.line,
        "column": position.column,
        "message": report::message(&finding.problem, span.of(text), lang),
        "suggestion": report::suggestion(&finding.problem, span.of(text), lang),
    })
}

fn print(file: &str, text: &str, lines: &Lines<'_>, located: &LocatedFinding, lang: Lang, out: &mut String) {
    let LocatedFinding { finding, span, position } = located;
    let message = report::message(&finding.problem, span.of(text), lang);
    out.push_str(&format!(
        "{}:{}:{}: {}[{}] {}: {}\n",
        visible(file),
        position.line,
        position.column,
        finding.severity.name(),
        finding.problem.code(),
        visible(&finding.path),
        visible(&message)
    ));
    out.extend(excerpt(text, lines.line(span.start), position.line, *span));
    if let Some(mend) = report::suggestion(&finding.problem, span.of(text), lang) {
        out.push_str(&format!("  {}{}\n", report::mend(lang), visible(&mend)));
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Lines, check_file, print};
    use crate::profile::date::Date;

    #[test]
    fn a_finding_is_printed_with_its_place_line_and_mend() {
        let text = "{\n  \"format\": 1, \"id\": \"a\", \"level\": \"twon\",\n  \"name\": \"镇\"\n}";
        let (text, checked) = check_file(text.as_bytes(), Date::parse("2026-11-22").unwrap());
        let mut out = String::new();
        for located in &checked.findings {
            print("a.json", &text, &Lines::new(&text), located, Lang::En, &mut out);
        }
        assert_eq!(
            out,
            "a.json:2:36: error[not-one-of] $.level: “twon” is not one of: province, city, county, town, village\n\
             2 |   \"format\": 1, \"id\": \"a\", \"level\": \"twon\",\n\
             \x20 |                                    ^^^^^^\n\
             \x20 mend: write “town”\n"
        );
    }

    #[test]
    fn a_file_cannot_steer_the_terminal() {
        let text = "{\"format\": 1, \"name\": \"a\", \"\\u001b[31m\\u202e\u{9b}x\": 1}";
        let (text, checked) = check_file(text.as_bytes(), Date::parse("2026-11-22").unwrap());
        let mut out = String::new();
        for located in &checked.findings {
            print("a.json", &text, &Lines::new(&text), located, Lang::ZhHans, &mut out);
        }
        assert!(out.contains(r"[unknown-field] $['\u{1b}[31m\u{202e}\u{9b}x']: "), "{out:?}");
        assert!(!out.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{out:?}");
    }
}
