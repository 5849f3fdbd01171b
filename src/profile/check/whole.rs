//! Parts that are greater than their whole, and entries that do not add up to the total beside them.

use super::{
    lint::Lint,
    survey::{List, Stated, Survey},
};
use crate::profile::{
    figure::{Bound, Extent, Status, decimal::Decimal},
    json::Json,
    total::is_total,
};

/// Fields of one record that are part and whole.
const PARTS: [(&str, &str, &str); 3] =
    [("Governance", "member_workers", "workers"), ("Events", "resolved", "found"), ("Pact", "villages", "of")];

pub(super) fn lint(survey: &Survey<'_>) {
    for (kind, part, whole) in PARTS {
        for (entry, _) in survey.of_kind(kind) {
            if let (Some(part), Some(whole)) = (survey.figure(entry, part), survey.figure(entry, whole)) {
                compare(survey, part, whole);
            }
        }
    }
    for (_, entry) in survey.of_kind("Rating") {
        if let (Some(Json::Number(stars)), Some(Json::Number(of))) = (entry.json.get("stars"), entry.json.get("of"))
            && stars > of
        {
            let node = survey.member(entry.node, "stars");
            survey.find(node, Lint::PartOverWhole, stars.to_string(), of.to_string());
        }
    }
    for (branch, _) in survey.of_kind("Branch") {
        children(survey, branch);
    }
    for (honor, entry) in survey.of_kind("Honor") {
        recipients(survey, honor, entry.json);
    }
    survey.lists.iter().for_each(|list| total(survey, list));
}

fn compare(survey: &Survey<'_>, part: &Stated<'_>, whole: &Stated<'_>) {
    let (least, most) = (part.figure.reading.bounds().0, whole.figure.reading.bounds().1);
    let alike = part.figure.reading.unit().converts_to(whole.figure.reading.unit());
    if alike && least.zip(most).is_some_and(|(least, most)| least > most) {
        survey.find(part.node, Lint::PartOverWhole, survey.as_written(part), survey.as_written(whole));
    }
}

/// The members of the organisations below are members of the one above.
fn children(survey: &Survey<'_>, branch: usize) {
    let Some(whole) = survey.figure(branch, "members") else { return };
    let Some(list) = survey.list(branch, "children") else { return };
    let counted: Vec<_> = list.entries.iter().filter_map(|child| survey.figure(*child, "members")).collect();
    let least = counted
        .iter()
        .try_fold(Decimal::default(), |sum, part| sum.checked_add(part.figure.reading.bounds().0.unwrap_or_default()));
    if let (Some(least), Some(most)) = (least, whole.figure.reading.bounds().1)
        && least > most
        && alike(&counted, whole)
    {
        survey.find(whole.node, Lint::PartOverWhole, survey.as_written(whole), least.trimmed().to_string());
    }
}

fn recipients(survey: &Survey<'_>, honor: usize, json: &Json) {
    let Some(count) = survey.figure(honor, "count") else { return };
    let Some(Json::Array(named)) = json.get("recipients") else { return };
    let fewer = |most: Decimal| Decimal::new(named.len() as i64, 0).is_some_and(|named| named > most);
    if count.figure.reading.bounds().1.is_some_and(fewer) {
        survey.find(count.node, Lint::TotalMismatch, survey.as_written(count), named.len().to_string());
    }
}

/// Compares an entry that is called a total with the sum of the others, where all are exact.
fn total(survey: &Survey<'_>, list: &List) {
    let named_total = |entry: &usize| {
        let json = survey.entries.get(*entry).map(|entry| entry.json);
        let name = json.and_then(|json| ["label", "name", "category"].iter().find_map(|field| json.get(field)));
        name.is_some_and(|name| is_total(chinese(name)))
    };
    let figure = |entry: usize| ["figure", "count", "villages"].iter().find_map(|field| survey.figure(entry, field));
    let mut totals = list.entries.iter().filter(|entry| named_total(entry));
    let (Some(total), None) = (totals.next(), totals.next()) else { return };
    let parts: Option<Vec<_>> =
        list.entries.iter().filter(|entry| *entry != total).map(|entry| figure(*entry)).collect();
    let (Some(whole), Some(parts)) = (figure(*total), parts) else { return };
    let sum = parts.iter().try_fold(Decimal::default(), |sum, part| sum.checked_add(exact(part)?));
    if let (Some(sum), Some(stated)) = (sum, exact(whole))
        && parts.len() > 1
        && sum != stated
        && alike(&parts, whole)
    {
        survey.find(whole.node, Lint::TotalMismatch, survey.as_written(whole), sum.trimmed().to_string());
    }
}

/// The Chinese words of a text.
fn chinese(text: &Json) -> &str {
    let words = match text {
        Json::Object(_) => ["zh-Hans", "zh-Hant", "zh-CN", "zh-TW", "zh"].iter().find_map(|tag| text.get(tag)),
        plain => Some(plain),
    };
    match words {
        Some(Json::String(words)) => words.trim_start(),
        _ => "",
    }
}

fn exact(stated: &Stated<'_>) -> Option<Decimal> {
    match &stated.figure.reading.extent {
        Extent::Single(Bound::Exact, quantity) if stated.figure.reading.status == Status::Actual => {
            Some(quantity.in_base()?.value)
        }
        _ => None,
    }
}

fn alike(parts: &[&Stated<'_>], whole: &Stated<'_>) -> bool {
    parts.iter().all(|part| part.figure.reading.unit().converts_to(whole.figure.reading.unit()))
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    fn governance(code: &str, members: &str, paths: &[&str]) {
        fires(code, &format!("\"governance\": {{{members}}}"), paths);
    }

    #[test]
    fn a_part_is_not_greater_than_its_whole() {
        let part = "part-over-whole";
        governance(part, r#""workers": "437人", "member_workers": "470名""#, &["$.governance.member_workers"]);
        governance(part, r#""workers": "470人", "member_workers": "437人""#, &[]);
        governance(part, r#""workers": "400余人", "member_workers": "437人""#, &[]);
        governance(
            part,
            r#""events": [{"label": "a", "found": 5, "resolved": "6"}]"#,
            &["$.governance.events[0].resolved"],
        );
        governance(part, r#""events": [{"label": "a", "found": 219, "resolved": 219}]"#, &[]);
        governance(
            part,
            r#""pacts": [{"name": "a", "villages": "140个", "of": "139个"}]"#,
            &["$.governance.pacts[0].villages"],
        );
        governance(part, r#""pacts": [{"name": "a", "villages": "140户", "of": "139个"}]"#, &[]);
    }

    #[test]
    fn stars_and_members_are_counted_too() {
        let part = "part-over-whole";
        fires(part, r#""branches": [{"name": "a", "rating": {"stars": 6, "of": 5}}]"#, &["$.branches[0].rating.stars"]);
        fires(part, r#""branches": [{"name": "a", "rating": {"stars": 5, "of": 5}}]"#, &[]);
        let tree = |whole: &str| {
            format!(
                r#""branches": [{{"name": "a", "members": "{whole}", "children": [{{"name": "b", "members": "20人"}}, {{"name": "c", "members": "30余人"}}]}}]"#
            )
        };
        fires(part, &tree("49人"), &["$.branches[0].members"]);
        fires(part, &tree("60人"), &[]);
    }

    #[test]
    fn totals_add_up() {
        let talents = |total: &str| {
            format!(
                r#""talents": [{{"category": "农业", "count": "18人"}}, {{"category": "治理", "count": "2人"}}, {{"category": {{"zh-Hans": "合计"}}, "count": "{total}"}}]"#
            )
        };
        fires("total-mismatch", &talents("21人"), &["$.talents[2].count"]);
        fires("total-mismatch", &talents("20人"), &[]);
        fires("total-mismatch", &talents("约21人"), &[]);
        fires(
            "total-mismatch",
            r#""honors": [{"title": "a", "level": "county", "count": "1个", "recipients": ["甲", "乙"]}]"#,
            &["$.honors[0].count"],
        );
        fires(
            "total-mismatch",
            r#""honors": [{"title": "a", "level": "county", "count": "3个", "recipients": ["甲", "乙"]}]"#,
            &[],
        );
    }
}
