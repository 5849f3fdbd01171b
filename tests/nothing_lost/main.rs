//! Nothing is lost: every text, figure, date, status, note and source of a file stands on its page, each figure with its own date and
//! source beside it.
//!
//! Profiles are generated from the schema of the format, so that a new field is tried as soon as it exists: 1,000 in every run, and as
//! many as `NOTHING_LOST` says. A failure prints the smallest file that still loses something.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a generated profile that is not what the generator should make ends the test"
)]

mod expected;
mod generator;
mod page;
mod smallest;
mod tree;

use std::collections::BTreeMap;

use serde_json::Value;
use village_profile::{
    locale::Lang,
    profile::{Profile, json::Json, read},
};

use expected::Expected;

const PROFILES: u64 = 1_000;

#[test]
fn every_part_of_a_file_stands_on_its_page() {
    let profiles = std::env::var("NOTHING_LOST").map_or(PROFILES, |number| number.parse().unwrap());
    // One loss of each field is enough to mend it.
    let mut losses: BTreeMap<String, String> = BTreeMap::new();
    for seed in 0..profiles {
        let file = generator::profile(seed);
        if losses.len() < MOST_LOSSES
            && let Some(Loss { field, .. }) = first_loss(&file)
            && !losses.contains_key(&field)
        {
            let file = smallest::that(&file, &|file| first_loss(file).is_some_and(|loss| loss.field == field));
            let Loss { words, .. } = first_loss(&file).unwrap();
            losses.insert(field, format!("seed {seed}: {words}\n{file:#}"));
        }
    }
    assert!(losses.is_empty(), "{}", losses.into_values().collect::<Vec<_>>().join("\n"));
}

/// More losses than this at once help nobody.
const MOST_LOSSES: usize = 12;

/// A part of a file that its page does not show.
struct Loss {
    /// The field, whatever the number of its entry.
    field: String,
    words: String,
}

/// What a page loses of a file, in the first language where it loses anything; nothing for a file that is no profile.
fn first_loss(file: &Value) -> Option<Loss> {
    let json: Json = serde_json::from_value(file.clone()).unwrap();
    let (profile, report) = read(&json);
    // Making a file smaller may take away what an entry needs: such a file shows less by right.
    let profile: Profile = profile.filter(|_| report.findings.is_empty())?;
    Lang::ALL.into_iter().find_map(|lang| {
        let page = tree::page(&profile, &report, lang);
        let lost = Expected::of(file, &profile, lang).into_iter().find(|expected| !page.shows(expected))?;
        let field = lost.path.replace(|char: char| char.is_ascii_digit(), "");
        let Expected { path, words, beside, place } = lost;
        Some(Loss { field, words: format!("{lang:?}: {path} is lost: {words:?} with {beside:?} in the {place:?}") })
    })
}
