//! Figures that name no source, sources that nobody cites, citations of what is not listed.

use std::collections::{HashMap, HashSet};

use super::{
    lint::Lint,
    survey::{Survey, Use},
};
use crate::profile::{json::Json, similar};

pub(super) fn lint(survey: &Survey<'_>) {
    for stated in survey.figures.iter().filter(|stated| !stated.sourced && stated.figure.reading.is_reported()) {
        survey.find(stated.node, Lint::NoSource, survey.as_written(stated), "");
    }
    let listed: HashMap<&str, _> = survey
        .of_kind("Source")
        .filter_map(|(_, entry)| match entry.json.get("id") {
            Some(Json::String(id)) => Some((id.as_str(), entry)),
            _ => None,
        })
        .collect();
    let mut cited = HashSet::new();
    for words in survey.words.iter().filter(|words| words.used == Use::Plain("source")) {
        cited.insert(words.text);
        if !listed.contains_key(words.text) {
            // A list that nobody wrote by hand is not searched for each of its citations.
            let near = similar::nearest(words.text, listed.keys().copied().take(100));
            survey.find(words.node, Lint::UnknownSource, words.text, near.unwrap_or_default());
        }
    }
    for (id, entry) in listed.iter().filter(|(id, _)| !cited.contains(*id)) {
        survey.find(survey.member(entry.node, "id"), Lint::UnusedSource, *id, "");
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    #[test]
    fn every_figure_can_say_who_says_so() {
        let branch = |members: &str| format!(r#""branches": [{{"name": "甲", "count": "5个"{members}}}]"#);
        fires("no-source", &branch(""), &["$.branches[0].count"]);
        fires("no-source", &branch(r#", "source": "s""#), &[]);
        fires("no-source", r#""branches": [{"name": "甲", "count": {"value": 5, "source": "s"}}]"#, &[]);
        fires("no-source", r#""branches": [{"name": "甲", "count": "*"}]"#, &[]);
        fires("no-source", r#""governance": {"source": "s", "grid": [{"name": "甲", "count": 5}]}"#, &[]);
    }

    #[test]
    fn citations_and_sources_meet() {
        let file = |cited: &str| {
            format!(
                r#""branches": [{{"name": "甲", "source": "{cited}"}}], "sources": [{{"id": "s-1", "title": "甲"}}]"#
            )
        };
        fires("unknown-source", &file("s-2"), &["$.branches[0].source"]);
        fires("unused-source", &file("s-2"), &["$.sources[0].id"]);
        fires("unknown-source", &file("s-1"), &[]);
        fires("unused-source", &file("s-1"), &[]);
        fires(
            "unknown-source",
            r#""branches": [{"name": "甲", "count": {"value": 1, "source": "x"}}]"#,
            &["$.branches[0].count.source"],
        );
    }
}
