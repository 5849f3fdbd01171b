//! Profiles of a few members.

use village_profile::profile::{Profile, json::Json, read};

/// A profile with these members, which must read without a finding.
pub fn profile(members: &str) -> Profile {
    let text = format!(r#"{{"format": 1, "name": "甲", {members}}}"#);
    let json: Json = serde_json::from_str(&text).unwrap();
    let (profile, report) = read(&json);
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    profile.unwrap()
}
