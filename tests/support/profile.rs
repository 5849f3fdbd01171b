//! Profiles of a few members, and their pages.

use village_profile::{
    profile::{Profile, json::Json, read},
    view::{self, Mode, Settings, html},
};

/// A profile with these members, which must read without a finding.
pub fn profile(members: &str) -> Profile {
    let text = format!(r#"{{"format": 1, "name": "甲", {members}}}"#);
    let json: Json = serde_json::from_str(&text).unwrap();
    let (profile, report) = read(&json);
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    profile.unwrap()
}

/// The settings of static content or of a living page.
pub fn settings(is_live: bool, mode: Mode) -> Settings {
    let mut settings = Settings { mode, ..Settings::default() };
    settings.tools.live = is_live;
    settings
}

/// The page of a profile with these members, as HTML.
pub fn html(members: &str, settings: &Settings) -> String {
    html::write(&view::profile(&profile(members), &Default::default(), settings), settings.lang)
}
