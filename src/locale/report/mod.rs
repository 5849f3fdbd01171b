//! What an editor reads about each finding: what is wrong and what would be right.

mod figure;
mod lint;
mod reading;

use super::Lang;
use crate::{
    checker::{document::damage::Expected, nearest::nearest, problem::CheckerProblem},
    profile::{json::JsonType, problem::Problem},
};

/// The sentences for one code, in the order of [`Lang::ALL`]. In braces: `{found}` what stands in the file, `{expected}` what would be
/// right, `{against}` what it does not agree with.
struct Sentences {
    code: &'static str,
    /// What is wrong.
    says: [&'static str; 3],
    /// What to do; empty where what is wrong says it all.
    mend: [&'static str; 3],
}

const fn row(code: &'static str, says: [&'static str; 3], mend: [&'static str; 3]) -> Sentences {
    Sentences { code, says, mend }
}

/// More characters of what was found than these are not repeated.
const LONGEST: usize = 40;

/// A finding in words: what is wrong. `excerpt` is the text that it is about.
#[must_use]
pub fn message(problem: &CheckerProblem, excerpt: &str, lang: Lang) -> String {
    sentences(problem).map_or(String::new(), |row| fill(pick(lang, &row.says), problem, excerpt, lang))
}

/// What would mend it, where that can be said.
#[must_use]
pub fn suggestion(problem: &CheckerProblem, excerpt: &str, lang: Lang) -> Option<String> {
    match problem {
        CheckerProblem::Reading(Problem::UnknownField { found, allowed } | Problem::NotOneOf { found, allowed }) => {
            nearest(found, allowed.iter().copied())?;
        }
        CheckerProblem::NotJson { expected, found } => {
            return hint(*expected, *found).map(|hint| pick(lang, hint).to_owned());
        }
        CheckerProblem::Doubtful { lint, against, .. } if lint.code() == "unknown-source" && against.is_empty() => {
            return None;
        }
        _ => {}
    }
    let mend = pick(lang, &sentences(problem)?.mend);
    (!mend.is_empty()).then(|| fill(mend, problem, excerpt, lang))
}

/// How many errors and warnings there are.
#[must_use]
pub fn summary(errors: usize, warnings: usize, lang: Lang) -> String {
    if errors + warnings == 0 {
        return pick(lang, &["没有发现问题", "沒有發現問題", "nothing found"]).to_owned();
    }
    pick(
        lang,
        &[
            "错误：{errors}，警告：{warnings}",
            "錯誤：{errors}，警告：{warnings}",
            "errors: {errors}, warnings: {warnings}",
        ],
    )
    .replace("{errors}", &errors.to_string())
    .replace("{warnings}", &warnings.to_string())
}

/// What stands before a suggestion.
#[must_use]
pub const fn mend(lang: Lang) -> &'static str {
    pick(lang, &["建议：", "建議：", "mend: "])
}

const fn pick(lang: Lang, words: &'static [&'static str; 3]) -> &'static str {
    lang.of::<&'static str>(words)
}

fn sentences(problem: &CheckerProblem) -> Option<&'static Sentences> {
    let code = problem.code();
    [reading::TABLE, figure::TABLE, lint::TABLE].into_iter().flatten().find(|row| row.code == code)
}

fn fill(template: &str, problem: &CheckerProblem, excerpt: &str, lang: Lang) -> String {
    let (mut found, mut expected, mut against) = (shorten(excerpt), String::new(), String::new());
    match problem {
        CheckerProblem::Reading(Problem::NewerFormat(version)) => expected = version.to_string(),
        CheckerProblem::Reading(Problem::WrongType { expected: wanted, found: json_type }) => {
            expected = pick(lang, reading::kind(*wanted)).to_owned();
            found = pick(lang, reading::kind(*json_type)).to_owned();
        }
        CheckerProblem::Reading(Problem::MissingField(field)) => expected = (*field).to_owned(),
        CheckerProblem::Reading(Problem::UnknownField { found: name, allowed }) => {
            expected = nearest(name, allowed.iter().copied()).unwrap_or_default().to_owned();
        }
        CheckerProblem::Reading(Problem::NotOneOf { found: word, allowed }) => {
            found = shorten(word);
            expected = allowed.join(pick(lang, &["、", "、", ", "]));
            against = nearest(word, allowed.iter().copied()).unwrap_or_default().to_owned();
        }
        CheckerProblem::NotJson { expected: wanted, found: char } => {
            expected = pick(lang, reading::expected(*wanted)).to_owned();
            found = char.map_or_else(
                || pick(lang, &["文件结尾", "檔案結尾", "the end of the file"]).to_string(),
                |char| quoted(char, lang),
            );
        }
        CheckerProblem::Doubtful { found: what, against: other, .. } => {
            found = shorten(what);
            against = shorten(other);
        }
        _ => {}
    }
    // What comes from the file goes in last, for it may hold braces.
    template.replace("{expected}", &expected).replace("{against}", &against).replace("{found}", &found)
}

fn quoted(char: char, lang: Lang) -> String {
    let shown = if char.is_control() { char.escape_default().to_string() } else { char.to_string() };
    match lang {
        Lang::ZhHans => ["“", &shown, "”"].concat(),
        Lang::ZhHant => ["「", &shown, "」"].concat(),
        Lang::En => ["‘", &shown, "’"].concat(),
    }
}

/// The beginning of a long text.
fn shorten(text: &str) -> String {
    let text = text.trim_matches('"');
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// What to do about the slips in JSON that editors make most.
fn hint(expected: Expected, found: Option<char>) -> Option<&'static [&'static str; 3]> {
    Some(match (expected, found) {
        (_, Some('“' | '”' | '‘' | '’' | '＂' | '\'' | '「' | '」')) => &[
            "改用英文双引号 \"，Word 会把它自动换成弯引号",
            "改用英文雙引號 \"，Word 會把它自動換成彎引號",
            "use the straight double quote \"; word processors turn it into a curly one",
        ],
        (_, Some('，' | '：' | '｛' | '｝' | '［' | '］' | '、' | '；' | '\u{3000}')) => {
            &["改用英文半角符号", "改用英文半形符號", "use the half-width sign"]
        }
        (Expected::ValueAfterComma | Expected::NameAfterComma, _) => {
            &["删去前面多余的逗号", "刪去前面多餘的逗號", "remove the comma before it"]
        }
        (Expected::CommaOrBrace | Expected::CommaOrBracket, Some('"' | '{' | '[')) => {
            &["在前一项后面加逗号", "在前一項後面加逗號", "put a comma behind the entry before it"]
        }
        (Expected::EscapedControl, Some('\n' | '\r')) => &[
            "文字写在一行内，需要换行处写 \\n",
            "文字寫在一行內，需要換行處寫 \\n",
            "keep the text on one line and write \\n where it breaks",
        ],
        (_, Some('/')) => &["JSON 不能有注释，请删去", "JSON 不能有註解，請刪去", "JSON has no comments: remove it"],
        (_, None) => &[
            "文件似乎没有传完或没有存完，请检查结尾",
            "檔案似乎沒有傳完或沒有存完，請檢查結尾",
            "the file seems to be cut off: look at its end",
        ],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{CheckerProblem, Lang, Problem, Sentences, figure, hint, lint, message, reading, suggestion};
    use crate::{
        checker::{
            document::damage::{Damage, Expected},
            lint::Lint,
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
        for Sentences { code, .. } in [reading::TABLE, figure::TABLE, lint::TABLE].into_iter().flatten() {
            assert!(codes.contains(code), "{code}");
        }
    }

    #[test]
    fn everything_expected_has_words_of_its_own() {
        for lang in Lang::ALL {
            let mut words = Expected::ALL.map(|expected| super::pick(lang, reading::expected(expected)));
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
        assert!(hint(Expected::Colon, Some('x')).is_none());
    }

    #[test]
    fn what_stands_in_the_file_is_not_taken_for_a_place_holder() {
        let problem =
            CheckerProblem::Doubtful { lint: Lint::BadId, found: "{expected}".into(), against: String::new() };
        assert!(message(&problem, "", Lang::En).contains("{expected}"));
    }
}
