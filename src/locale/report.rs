//! The sentences that an editor reads about each finding: one says the fault, one the remedy. The folders of the languages hold them.

use super::{Lang, measure::MeasureMessages};
use crate::{
    checker::{
        document::damage::{Damage, Expected},
        mistake::Mistake,
        nearest::nearest,
        problem::CheckerProblem,
    },
    profile::{
        character::{is_hidden, visible},
        figure::error::Reason,
        json::JsonType,
        measure::Measure,
        problem::Problem,
    },
};

/// All that the checker says about a file, in one language.
pub(super) struct ReportMessages {
    /// The sentences about each code: of files that cannot be read, of figures, of lints.
    pub(super) sentences: [&'static [Sentence]; 3],
    /// The sentences about texts that are no figure, by what the editor meant.
    pub(super) mistakes: &'static [Sentence],
    /// The name of a type of JSON.
    pub(super) json_type: fn(JsonType) -> &'static str,
    /// The name of a token that JSON expects.
    pub(super) expected: fn(Expected) -> &'static str,
    /// Remedies for the slips in JSON that editors make most.
    pub(super) hints: HintMessages,
    /// The end of the file, where a character was expected.
    pub(super) end_of_file: &'static str,
    /// Around a character that was found.
    pub(super) quotes: [&'static str; 2],
    /// Between the entries of a list.
    pub(super) list_separator: &'static str,
    /// Between fields of which one is missing.
    pub(super) or: &'static str,
    /// The file has no findings.
    pub(super) no_findings: &'static str,
    /// The number of findings. In braces: `{errors}` and `{warnings}`.
    pub(super) counts: &'static str,
    /// Behind these, how many warnings were accepted. In braces: `{accepted}`.
    pub(super) accepted: &'static str,
    /// In front of a remedy.
    pub(super) mend: &'static str,
}

/// The sentences about one code. In braces: `{found}` stands in the file, `{expected}` would be right, `{against}` does not agree with
/// what was found.
pub(super) struct Sentence {
    code: &'static str,
    /// The fault.
    says: &'static str,
    /// The remedy; empty where the fault says it all.
    mend: &'static str,
}

pub(super) const fn sentence(code: &'static str, says: &'static str, mend: &'static str) -> Sentence {
    Sentence { code, says, mend }
}

/// Remedies for slips in JSON.
pub(super) struct HintMessages {
    /// A quotation mark of text stands for that of JSON.
    pub(super) straight_quote: &'static str,
    /// A full-width sign stands for that of JSON.
    pub(super) half_width: &'static str,
    /// A comma has nothing behind it.
    pub(super) extra_comma: &'static str,
    /// Two entries have no comma between.
    pub(super) missing_comma: &'static str,
    /// A string goes on in the next line.
    pub(super) one_line: &'static str,
    /// A comment, which JSON does not have.
    pub(super) no_comments: &'static str,
    /// The file ends too early.
    pub(super) cut_off: &'static str,
}

/// More characters of what was found than these are not repeated.
const LONGEST: usize = 40;

/// The fault of a finding in words. `excerpt` is the text that it is about.
#[must_use]
pub fn message(problem: &CheckerProblem, excerpt: &str, lang: Lang) -> String {
    sentence_about(problem, excerpt, lang).map_or(String::new(), |sentence| fill(sentence.says, problem, excerpt, lang))
}

/// The remedy for a finding, where one can be named.
#[must_use]
pub fn suggestion(problem: &CheckerProblem, excerpt: &str, lang: Lang) -> Option<String> {
    match problem {
        CheckerProblem::Reading(Problem::UnknownField { found, allowed } | Problem::NotOneOf { found, allowed }) => {
            meant(found, allowed)?;
        }
        CheckerProblem::NotJson { expected, found } => {
            return hint(*expected, *found, &lang.report().hints).map(str::to_owned);
        }
        CheckerProblem::Doubtful { lint, against, .. } if lint.code() == "unknown-source" && against.is_empty() => {
            return None;
        }
        _ => {}
    }
    let mend = sentence_about(problem, excerpt, lang)?.mend;
    (!mend.is_empty()).then(|| fill(mend, problem, excerpt, lang))
}

/// How many errors and warnings there are.
#[must_use]
pub fn summary(errors: usize, warnings: usize, lang: Lang) -> String {
    let messages = lang.report();
    if errors + warnings == 0 {
        return messages.no_findings.to_owned();
    }
    messages.counts.replace("{errors}", &errors.to_string()).replace("{warnings}", &warnings.to_string())
}

/// How many warnings the editor has accepted; nothing where there are none.
#[must_use]
pub fn accepted(count: usize, lang: Lang) -> String {
    if count == 0 { String::new() } else { lang.report().accepted.replace("{accepted}", &count.to_string()) }
}

/// The words in front of a suggestion.
#[must_use]
pub const fn mend(lang: Lang) -> &'static str {
    lang.report().mend
}

fn sentence_about(problem: &CheckerProblem, excerpt: &str, lang: Lang) -> Option<&'static Sentence> {
    if let Some(mistake) = mistake(problem, excerpt) {
        return lang.report().mistakes.iter().find(|sentence| sentence.code == mistake.code);
    }
    let code = problem.code();
    lang.report().sentences.into_iter().flatten().find(|sentence| sentence.code == code)
}

/// The meaning of a text that is no figure, where that says more than the reason for which it was refused.
fn mistake(problem: &CheckerProblem, excerpt: &str) -> Option<Mistake> {
    let CheckerProblem::Reading(Problem::BadFigure(reason)) = problem else { return None };
    let says_more = match reason {
        Reason::NoNumber | Reason::Unit | Reason::NotAQuantity => |_: &Mistake| true,
        Reason::Numeral | Reason::Range | Reason::Pair => |mistake: &Mistake| mistake.figure.is_empty(),
        _ => return None,
    };
    Mistake::of(excerpt).filter(says_more)
}

/// More words than this help nobody who looks for one.
const MOST_WORDS: usize = 12;

/// The allowed word that was meant: the code of a measure whose label was written, or the nearest.
#[must_use]
pub fn meant(word: &str, allowed: &'static [&'static str]) -> Option<&'static str> {
    // Only among the codes of measures is one looked for: fields are many where a file is no profile.
    let are_measures = allowed.first().is_some_and(|code| Measure::NAMES.contains(code));
    let measure = if are_measures { measure_of(word).filter(|code| allowed.contains(code)) } else { None };
    measure.or_else(|| nearest(word, allowed.iter().copied()))
}

/// The code of the measure with this label, in whichever language, or with this as another of its names.
fn measure_of(label: &str) -> Option<&'static str> {
    let has_name = |measure: &&Measure| {
        Lang::ALL.iter().any(|lang| MeasureMessages::of(*lang).label(**measure) == label)
            || measure.synonyms().any(|name| name == label)
    };
    let measure = Measure::ALL.iter().find(has_name)?;
    Measure::NAMES.get(*measure as usize).copied()
}

fn fill(template: &str, problem: &CheckerProblem, excerpt: &str, lang: Lang) -> String {
    let messages = lang.report();
    let (mut found, mut expected, mut against) = (shorten(excerpt), String::new(), String::new());
    match problem {
        CheckerProblem::Reading(Problem::NewerFormat(version)) => expected = version.to_string(),
        CheckerProblem::Reading(Problem::WrongType { expected: wanted, found: json_type }) => {
            expected = (messages.json_type)(*wanted).to_owned();
            found = (messages.json_type)(*json_type).to_owned();
        }
        CheckerProblem::Reading(Problem::MissingField(field)) => expected = (*field).to_owned(),
        CheckerProblem::Reading(Problem::MissingEither(fields)) => expected = fields.join(messages.or),
        CheckerProblem::Reading(Problem::UnknownField { found: name, allowed }) => {
            expected = meant(name, allowed).unwrap_or_default().to_owned();
        }
        CheckerProblem::Reading(Problem::NotOneOf { found: word, allowed }) => {
            found = shorten(word);
            let words: Vec<&str> = allowed.iter().copied().take(MOST_WORDS).collect();
            expected = words.join(messages.list_separator);
            if allowed.len() > words.len() {
                expected.push('…');
            }
            against = meant(word, allowed).unwrap_or_default().to_owned();
        }
        CheckerProblem::Damaged(Damage::ForeignEncoding(name)) => found = (*name).to_owned(),
        CheckerProblem::NotJson { expected: wanted, found: char } => {
            expected = (messages.expected)(*wanted).to_owned();
            found = char.map_or_else(|| messages.end_of_file.to_owned(), |char| quoted(char, messages.quotes));
        }
        CheckerProblem::Reading(Problem::BadFigure(_)) => {
            if let Some(mistake) = mistake(problem, excerpt) {
                (expected, against) = (mistake.figure, mistake.part);
            }
        }
        CheckerProblem::Doubtful { found: what, against: other, .. } => {
            found = shorten(what);
            against = shorten(other);
        }
        _ => {}
    }
    // The text of the file goes in last, for it may hold braces.
    let filled = template.replace("{expected}", &visible(&expected)).replace("{against}", &visible(&against));
    filled.replace("{found}", &visible(&found))
}

fn quoted(char: char, [open, close]: [&str; 2]) -> String {
    let shown = if is_hidden(char) { char.escape_default().to_string() } else { char.to_string() };
    [open, &shown, close].concat()
}

/// The beginning of a long text.
fn shorten(text: &str) -> String {
    let text = text.trim_matches('"');
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// The remedy for a slip in JSON, where it is one of the usual ones.
fn hint(expected: Expected, found: Option<char>, hints: &HintMessages) -> Option<&'static str> {
    Some(match (expected, found) {
        (_, Some('“' | '”' | '‘' | '’' | '＂' | '\'' | '「' | '」')) => hints.straight_quote,
        (_, Some('，' | '：' | '｛' | '｝' | '［' | '］' | '、' | '；' | '\u{3000}')) => hints.half_width,
        (Expected::ValueAfterComma | Expected::NameAfterComma, _) => hints.extra_comma,
        (Expected::CommaOrBrace | Expected::CommaOrBracket, Some('"' | '{' | '[')) => hints.missing_comma,
        (Expected::EscapedControl, Some('\n' | '\r')) => hints.one_line,
        (_, Some('/')) => hints.no_comments,
        (_, None) => hints.cut_off,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{CheckerProblem, Lang, Problem, Sentence, hint, message, suggestion};
    use crate::{
        checker::{
            document::damage::{Damage, Expected},
            lint::Lint,
            mistake::CODES,
        },
        profile::{figure::error::Reason, json::JsonType},
    };

    /// One problem of each code.
    fn problems() -> Vec<CheckerProblem> {
        let readings = vec![
            Problem::NotAProfile,
            Problem::NewerFormat(7.0),
            Problem::WrongType { expected: JsonType::Array, found: JsonType::Bool },
            Problem::MissingField("label"),
            Problem::MissingEither(&["label", "measure"]),
            Problem::UnknownField { found: "honours".into(), allowed: &["honors"] },
            Problem::NotOneOf { found: "twon".into(), allowed: &["city", "town"] },
            Problem::BadDate,
            Problem::OutOfRange,
            Problem::TooDeep,
            Problem::TooMany,
        ];
        let mut problems: Vec<_> = readings.into_iter().map(CheckerProblem::Reading).collect();
        problems.push(CheckerProblem::NotJson { expected: Expected::Colon, found: Some('x') });
        problems.extend(Damage::ALL.map(CheckerProblem::Damaged));
        problems.extend(
            [
                Reason::Empty,
                Reason::NoNumber,
                Reason::TooLong,
                Reason::Separators,
                Reason::Numeral,
                Reason::Unit,
                Reason::Repeated,
                Reason::Contradiction,
                Reason::Range,
                Reason::Pair,
                Reason::NotAQuantity,
                Reason::Word,
            ]
            .map(|reason| CheckerProblem::Reading(Problem::BadFigure(reason))),
        );
        problems.extend(Lint::ALL.iter().map(|lint| CheckerProblem::Doubtful {
            lint: *lint,
            found: "甲".into(),
            against: "乙".into(),
        }));
        problems
    }

    #[test]
    fn every_code_speaks_every_language_and_leaves_no_brace() {
        for problem in problems() {
            let all = Lang::ALL.map(|lang| message(&problem, "5余", lang));
            let code = problem.code();
            assert!(all.iter().all(|text| !text.is_empty() && !text.contains(['{', '}'])), "{code}: {all:?}");
            assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2], "{code}: {all:?}");
            let mends = Lang::ALL.map(|lang| suggestion(&problem, "5余", lang));
            assert!(mends.iter().all(|mend| mend.is_some() == mends[0].is_some()), "{code}: {mends:?}");
            assert!(
                mends.iter().flatten().all(|text| !text.is_empty() && !text.contains(['{', '}'])),
                "{code}: {mends:?}"
            );
        }
    }

    #[test]
    fn no_sentence_is_left_without_a_problem() {
        let codes: Vec<_> = problems().iter().map(CheckerProblem::code).collect();
        for lang in Lang::ALL {
            for Sentence { code, .. } in lang.report().sentences.into_iter().flatten() {
                assert!(codes.contains(code), "{lang:?}: {code}");
            }
        }
    }

    #[test]
    fn every_language_has_the_same_sentences_in_the_same_order() {
        let [first, others @ ..] = Lang::ALL.map(|lang| {
            lang.report().sentences.map(|sentences| {
                sentences.iter().map(|sentence| (sentence.code, sentence.mend.is_empty())).collect::<Vec<_>>()
            })
        });
        for other in others {
            assert_eq!(first, other);
        }
    }

    #[test]
    fn every_mistake_speaks_every_language() {
        for lang in Lang::ALL {
            let codes: Vec<_> = lang.report().mistakes.iter().map(|sentence| sentence.code).collect();
            assert_eq!(codes, CODES);
            assert!(
                lang.report().mistakes.iter().all(|sentence| !sentence.says.is_empty() && !sentence.mend.is_empty())
            );
        }
    }

    #[test]
    fn a_text_that_is_no_figure_has_a_remedy_of_its_own() {
        for (text, reason, mend) in [
            ("第3名", Reason::NoNumber, "写进 honors 或说明文字"),
            ("2021年", Reason::NotAQuantity, "日期写进 as_of，这里写那时的数；时长写成 \"3个月\"、\"15天\""),
            ("80岁以上老人230人", Reason::Unit, "写 \"230人\"，“80岁以上老人”写进名称"),
            ("5~2亩", Reason::Range, "写成 \"2万元~5万元\""),
        ] {
            let problem = CheckerProblem::Reading(Problem::BadFigure(reason));
            assert_eq!(suggestion(&problem, text, Lang::ZhHans).as_deref(), Some(mend), "{text}");
        }
    }

    #[test]
    fn everything_expected_has_words_of_its_own() {
        for lang in Lang::ALL {
            let mut words = Expected::ALL.map(lang.report().expected);
            words.sort_unstable();
            assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{words:?}");
        }
    }

    #[test]
    fn messages_name_what_was_found_and_what_would_be_right() {
        let misspelt = CheckerProblem::Reading(Problem::NotOneOf { found: "twon".into(), allowed: &["city", "town"] });
        assert_eq!(message(&misspelt, "", Lang::En), "“twon” is not one of: city, town");
        assert_eq!(suggestion(&misspelt, "", Lang::ZhHans).as_deref(), Some("写“town”"));
        let part =
            CheckerProblem::Doubtful { lint: Lint::PartOverWhole, found: "437人".into(), against: "400人".into() };
        assert_eq!(message(&part, "", Lang::ZhHans), "部分“437人”大于整体“400人”");
        let curly = CheckerProblem::NotJson { expected: Expected::NameOrBrace, found: Some('“') };
        assert_eq!(
            message(&curly, "", Lang::En),
            "not JSON: ‘“’ stands where a member's name in quotes or } is expected"
        );
        assert!(suggestion(&curly, "", Lang::En).unwrap().contains("straight double quote"));
        assert!(hint(Expected::Colon, Some('x'), &Lang::En.report().hints).is_none());
    }

    #[test]
    fn what_stands_in_the_file_is_not_taken_for_a_place_holder() {
        let problem =
            CheckerProblem::Doubtful { lint: Lint::BadId, found: "{expected}".into(), against: String::new() };
        assert!(message(&problem, "", Lang::En).contains("{expected}"));
    }
}
