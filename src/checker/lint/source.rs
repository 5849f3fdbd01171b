//! Figures that name no source, sources that nobody cites, and citations of sources that are not listed.

use std::collections::{BTreeMap, HashSet};

use super::Lint;
use crate::{
    checker::{
        nearest::nearest,
        profile_index::{ProfileIndex, StringRole},
    },
    profile::json::Json,
};

/// A misspelt citation is compared with this many sources: a longer list was not written by hand.
const MAX_COMPARED: usize = 100;

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        if !indexed.has_source && indexed.figure.reading.is_reported() {
            index.report(indexed.node, Lint::NoSource, index.as_written(indexed), "");
        }
    }
    let listed: BTreeMap<&str, _> = index
        .records_of("Source")
        .filter_map(|(_, source)| match source.json.get("id") {
            Some(Json::String(id)) => Some((id.as_str(), source)),
            _ => None,
        })
        .collect();
    let mut cited = HashSet::new();
    for string in index.strings.iter().filter(|string| string.role == StringRole::Identifier("source")) {
        cited.insert(string.text);
        if !listed.contains_key(string.text) {
            let meant = nearest(string.text, listed.keys().copied().take(MAX_COMPARED));
            index.report(string.node, Lint::UnknownSource, string.text, meant.unwrap_or_default());
        }
    }
    for (id, source) in listed.iter().filter(|(id, _)| !cited.contains(*id)) {
        index.report(index.member(source.node, "id"), Lint::UnusedSource, *id, "");
    }
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

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
