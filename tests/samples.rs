//! The sample profiles are what an editor would copy from: none of them may draw a single finding.

use village_profile::profile::{json::Json, read};

/// File names under `www/data/` without `.json`, which are also the profiles' ids.
const SAMPLES: [&str; 5] = ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"];

fn text(id: &str) -> std::io::Result<String> {
    std::fs::read_to_string(format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR")))
}

#[test]
fn every_sample_reads_without_a_finding() {
    let mut found = Vec::new();
    for id in SAMPLES {
        let json: Json = serde_json::from_str(&text(id).unwrap()).unwrap();
        let (profile, report) = read(&json);
        assert_eq!(profile.and_then(|profile| profile.id).as_deref(), Some(id));
        found.extend(report.findings.into_iter().map(|finding| format!("{id} {}: {}", finding.path, finding.problem)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_source_that_a_sample_cites_is_listed() {
    for id in SAMPLES {
        let file: serde_json::Value = serde_json::from_str(&text(id).unwrap()).unwrap();
        let listed: Vec<_> = file["sources"].as_array().unwrap().iter().map(|source| &source["id"]).collect();
        let mut cited = Vec::new();
        citations(&file, &mut cited);
        assert!(!cited.is_empty(), "{id} cites no source");
        for source in cited {
            assert!(listed.contains(&source), "{id} cites {source}");
        }
    }
}

/// The value of every `source` member, at any depth.
fn citations<'a>(value: &'a serde_json::Value, cited: &mut Vec<&'a serde_json::Value>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| citations(item, cited)),
        serde_json::Value::Object(members) => {
            cited.extend(members.get("source"));
            members.values().for_each(|member| citations(member, cited));
        }
        _ => {}
    }
}
