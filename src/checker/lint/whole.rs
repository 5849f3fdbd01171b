//! Parts that are greater than their whole, and entries that do not add up to the total beside them.

use std::collections::BTreeMap;

use super::Lint;
use crate::{
    checker::profile_index::{IndexedFigure, IndexedRecord, ProfileIndex},
    profile::{
        figure::{Bound, Extent, Reading, Status, decimal::Decimal},
        json::Json,
        total::is_total,
    },
};

/// Two figures of one record of which one counts a part of the other.
struct PartAndWhole {
    record: &'static str,
    part: &'static str,
    whole: &'static str,
}

const PARTS: [PartAndWhole; 3] = [
    PartAndWhole { record: "Governance", part: "member_workers", whole: "workers" },
    PartAndWhole { record: "Events", part: "resolved", whole: "found" },
    PartAndWhole { record: "Pact", part: "villages", whole: "of" },
];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for PartAndWhole { record, part, whole } in PARTS {
        for (record, _) in index.records_of(record) {
            if let (Some(part), Some(whole)) = (index.figure(record, part), index.figure(record, whole)) {
                compare(index, part, whole);
            }
        }
    }
    for (_, rating) in index.records_of("Rating") {
        stars(index, rating);
    }
    for (branch, _) in index.records_of("Branch") {
        children(index, branch);
    }
    for (number, honor) in index.records_of("Honor") {
        recipients(index, number, honor);
    }
    for list in &index.lists {
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for record in &list.records {
            groups.entry(group(index, *record)).or_default().push(*record);
        }
        groups.values().for_each(|records| total(index, records));
    }
}

/// The name of the group that a record belongs to; empty where it names none.
fn group<'a>(index: &ProfileIndex<'a>, record: usize) -> &'a str {
    index.records.get(record).and_then(|record| record.json.get("group")).map_or("", chinese)
}

fn compare(index: &ProfileIndex<'_>, part: &IndexedFigure<'_>, whole: &IndexedFigure<'_>) {
    if let (Some(least), Some(most)) = (least(part), most(whole))
        && least > most
        && converts(part, whole)
    {
        index.report(part.node, Lint::PartOverWhole, index.as_written(part), index.as_written(whole));
    }
}

/// The stars of a rating are some of the highest number under its scheme.
fn stars(index: &ProfileIndex<'_>, rating: &IndexedRecord<'_>) {
    if let (Some(Json::Number(stars)), Some(Json::Number(of))) = (rating.json.get("stars"), rating.json.get("of"))
        && stars > of
    {
        let [stars, of] = ["stars", "of"].map(|field| index.member(rating.node, field));
        index.report(stars, Lint::PartOverWhole, index.json_text(stars), index.json_text(of));
    }
}

/// The members of the organisations below are members of the one above.
fn children(index: &ProfileIndex<'_>, branch: usize) {
    let Some(whole) = index.figure(branch, "members") else { return };
    let Some(list) = index.list(branch, "children") else { return };
    let parts: Vec<_> = list.records.iter().filter_map(|child| index.figure(*child, "members")).collect();
    let least_sum =
        parts.iter().try_fold(Decimal::default(), |sum, part| sum.checked_add(least(part).unwrap_or_default()));
    if let (Some(least_sum), Some(most)) = (least_sum, most(whole))
        && least_sum > most
        && parts.iter().all(|part| converts(part, whole))
    {
        index.report(whole.node, Lint::PartOverWhole, index.as_written(whole), least_sum.trimmed().to_string());
    }
}

/// An honor counts at least the recipients that it names.
fn recipients(index: &ProfileIndex<'_>, number: usize, honor: &IndexedRecord<'_>) {
    let Some(count) = index.figure(number, "count") else { return };
    let Some(Json::Array(named)) = honor.json.get("recipients") else { return };
    let named = named.len();
    let is_more = |most: Decimal| Decimal::new(named as i64, 0).is_some_and(|named| named > most);
    if most(count).is_some_and(is_more) {
        index.report(count.node, Lint::TotalMismatch, index.as_written(count), named.to_string());
    }
}

/// Compares an entry that is called a total with the sum of the others, where all are exact.
fn total(index: &ProfileIndex<'_>, records: &[usize]) {
    let is_the_total = |record: &usize| {
        let Some(record) = index.records.get(*record) else { return false };
        record.json.get("total") == Some(&Json::Bool(true))
            || record.label().is_some_and(|label| is_total(chinese(label)))
    };
    let figure = |record: usize| ["figure", "count", "villages"].iter().find_map(|field| index.figure(record, field));
    let mut totals = records.iter().filter(|record| is_the_total(record));
    let (Some(total), None) = (totals.next(), totals.next()) else { return };
    let others = records.iter().filter(|record| *record != total);
    let Some(parts) = others.map(|record| figure(*record)).collect::<Option<Vec<_>>>() else { return };
    let Some(whole) = figure(*total) else { return };
    let sum = parts.iter().try_fold(Decimal::default(), |sum, part| sum.checked_add(exact(&part.figure.reading)?));
    if let (Some(sum), Some(stated)) = (sum, exact(&whole.figure.reading))
        && parts.len() > 1
        && sum != stated
        && parts.iter().all(|part| converts(part, whole))
    {
        index.report(whole.node, Lint::TotalMismatch, index.as_written(whole), sum.trimmed().to_string());
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

/// The least that the true value can be, in the base unit.
fn least(indexed: &IndexedFigure<'_>) -> Option<Decimal> {
    indexed.figure.reading.bounds().0
}

/// The most that the true value can be, in the base unit.
fn most(indexed: &IndexedFigure<'_>) -> Option<Decimal> {
    indexed.figure.reading.bounds().1
}

/// An exact value of what has happened, in the base unit.
fn exact(reading: &Reading) -> Option<Decimal> {
    match &reading.extent {
        Extent::Single(Bound::Exact, quantity) if reading.status == Status::Actual => Some(quantity.in_base()?.value),
        _ => None,
    }
}

fn converts(part: &IndexedFigure<'_>, whole: &IndexedFigure<'_>) -> bool {
    part.figure.reading.unit().converts_to(whole.figure.reading.unit())
}

#[cfg(test)]
mod tests {
    use crate::{
        checker::{check, lint::Lint, problem::CheckerProblem, tests::fires},
        profile::date::Date,
    };

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
    fn numbers_are_shown_with_the_digits_that_were_written() {
        let found = |members: &str| {
            let text = format!("{{\"format\": 1, \"name\": \"某镇\", {members}}}");
            let checked = check(&text, Date::parse("2026-11-22").unwrap());
            let doubts = checked.findings.into_iter().filter_map(|located| match located.finding.problem {
                CheckerProblem::Doubtful { lint: Lint::PartOverWhole, found, against } => Some((found, against)),
                _ => None,
            });
            doubts.collect::<Vec<_>>()
        };
        for (stars, of) in [("5000000000", "5"), ("9007199254740993", "9007199254740991"), ("5.50", "5e0")] {
            let rating = format!(r#""branches": [{{"name": "a", "rating": {{"stars": {stars}, "of": {of}}}}}]"#);
            assert_eq!(found(&rating), [(stars.to_owned(), of.to_owned())]);
        }
        let workers = r#""governance": {"workers": 5.50, "member_workers": 5000000000}"#;
        assert_eq!(found(workers), [("5000000000".to_owned(), "5.50".to_owned())]);
    }

    #[test]
    fn the_figures_of_a_group_add_up_to_its_total() {
        let group = |total: &str| {
            format!(
                r#""figures": [{{"label": "水稻", "group": "作物", "figure": "1200亩"}}, {{"label": "小麦", "group": "作物", "figure": "1800亩"}}, {{"label": "全部", "group": "作物", "total": true, "figure": "{total}"}}, {{"label": "林地", "figure": "900亩"}}]"#
            )
        };
        fires("total-mismatch", &group("3900亩"), &["$.figures[2].figure"]);
        fires("total-mismatch", &group("3000亩"), &[]);
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
