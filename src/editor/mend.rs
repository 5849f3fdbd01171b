//! The edits that mend a finding, where it is clear what was meant.

use super::draft::{Draft, Edit, field::Field};
use crate::{
    checker::{LocatedFinding, mistake::Mistake, problem::CheckerProblem},
    locale::report::meant,
    profile::{accepted::Accepted, json::Json, problem::Problem, severity::Severity},
};

/// The edits that mend a finding about `excerpt`; nothing where only the editor knows what is right.
///
/// ```
/// use village_profile::{
///     checker::{check, document::Document},
///     editor::{draft::Draft, mend::mend},
///     profile::date::Date,
/// };
/// let text = r#"{"format": 1, "name": "锦溪镇", "level": "twon"}"#;
/// let mut draft = Draft::new(&Document::parse(text).json.unwrap());
/// let checked = check(text, Date::parse("2026").unwrap());
/// let edits = checked.findings.iter().find_map(|found| mend(&draft, found, found.span.of(text))).unwrap();
/// assert!(draft.edit(edits) && draft.text().contains("\"town\""));
/// ```
#[must_use]
pub fn mend(draft: &Draft, located: &LocatedFinding, excerpt: &str) -> Option<Vec<Edit>> {
    let field = draft.field_at(&located.finding.path);
    let set = |text: String| Some(vec![Edit::Set(field.clone(), Some(Json::String(text)))]);
    match &located.finding.problem {
        CheckerProblem::Reading(Problem::BadFigure(_)) => {
            let Json::String(written) = draft.value(&field)?.json() else { return None };
            set(Mistake::of(&written)?.figure).filter(|_| !excerpt.is_empty()).filter(|edits| !sets_nothing(edits))
        }
        CheckerProblem::Reading(Problem::NotOneOf { found, allowed }) => set(meant(found, allowed)?.to_owned()),
        CheckerProblem::Reading(Problem::UnknownField { found, allowed }) => {
            let name = meant(found, allowed)?;
            let mut right = field.clone();
            *right.names.last_mut()? = name.to_owned();
            // A value that is there already is not overwritten.
            if draft.value(&right).is_some() {
                return None;
            }
            let value = draft.value(&field)?.json();
            Some(vec![Edit::Set(field, None), Edit::Set(right, Some(value))])
        }
        _ => None,
    }
}

fn sets_nothing(edits: &[Edit]) -> bool {
    matches!(edits, [Edit::Set(_, Some(Json::String(text)))] if text.is_empty())
}

/// The edit that accepts a warning for a reason; nothing for an error, which cannot stay.
#[must_use]
pub fn accept(draft: &Draft, located: &LocatedFinding, reason: &str) -> Option<Vec<Edit>> {
    if located.finding.severity == Severity::Error || reason.trim().is_empty() {
        return None;
    }
    let accepted = Field::new(draft.root().id, "accepted");
    let count = draft.value(&accepted).map_or(0, |list| list.items().len());
    let text = |text: &str| Json::String(text.to_owned());
    let Accepted { code, reason, .. } = Accepted {
        code: located.finding.problem.code().to_owned(),
        reason: reason.trim().to_owned(),
        ..Accepted::default()
    };
    let entry = Json::Object(vec![
        ("code".to_owned(), text(&code)),
        ("reason".to_owned(), text(&reason)),
        ("path".to_owned(), text(&located.finding.path)),
    ]);
    Some(vec![Edit::Insert(accepted, count, entry)])
}

#[cfg(test)]
mod tests {
    use super::{accept, mend};
    use crate::{
        checker::{CheckedProfile, check, document::Document},
        editor::draft::Draft,
        profile::date::Date,
    };

    fn checked(draft: &Draft) -> (String, CheckedProfile) {
        let text = draft.text();
        let checked = check(&text, Date::parse("2026-11-22").unwrap());
        (text, checked)
    }

    /// Mends what can be mended, one finding after another; gives the text of the file.
    fn mended(file: &str) -> String {
        let mut draft = Draft::new(&Document::parse(file).json.unwrap());
        let before = draft.text();
        let mut steps = 0;
        loop {
            let (text, found) = checked(&draft);
            let edits = found.findings.iter().find_map(|found| mend(&draft, found, found.span.of(&text)));
            let Some(edits) = edits else { break };
            assert!(draft.edit(edits) && steps < 9, "{file}");
            steps += 1;
        }
        let after = draft.text();
        while draft.undo() {}
        assert_eq!(draft.text(), before);
        after
    }

    #[test]
    fn slips_of_which_the_meaning_is_clear_are_mended_and_can_be_undone() {
        let file = mended(
            r#"{"format": 1, "name": "镇", "levle": "twon", "figures": [{"label": "新增就业", "figure": "共计约300人左右的规模"}]}"#,
        );
        assert!(file.contains("\"level\": \"town\""), "{file}");
    }

    #[test]
    fn a_value_that_is_there_is_not_overwritten_by_a_misspelt_one() {
        assert!(mended(r#"{"format": 1, "name": "镇", "level": "town", "levle": "county"}"#).contains("levle"));
    }

    #[test]
    fn an_accepted_warning_is_counted_no_longer_and_an_error_cannot_be_accepted() {
        let file = r#"{"format": 1, "id": "a", "name": "镇", "level": "town", "as_of": "2012", "figures": [{"label": "合作社", "figure": "5个"}], "honors": [7]}"#;
        let mut draft = Draft::new(&Document::parse(file).json.unwrap());
        let (_, found) = checked(&draft);
        let warning = found.findings.iter().find(|found| found.finding.problem.code() == "outdated").unwrap();
        let error = found.findings.iter().find(|found| found.finding.path == "$.honors[0]").unwrap();
        assert_eq!(accept(&draft, error, "历史数据"), None);
        assert_eq!(accept(&draft, warning, " "), None);
        let edits = accept(&draft, warning, "历史数据，特意保留").unwrap();
        assert!(draft.edit(edits));
        let (_, found) = checked(&draft);
        assert_eq!(found.accepted, 1);
        assert!(found.findings.iter().all(|found| found.finding.problem.code() != "outdated"));
    }
}
