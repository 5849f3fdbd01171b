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
mod html;
mod notation;
mod page;
mod random;
mod smallest;
mod titles;
#[path = "../support/tree.rs"]
mod tree;

use std::{
    collections::{BTreeMap, HashSet},
    mem::discriminant,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use serde_json::Value;
use village_profile::{
    locale::Lang,
    profile::{Profile, json::Json, read},
    view::{self, Settings},
};

use expected::Expected;
use tree::charts_of;

const PROFILES: u64 = 1_000;

#[test]
fn every_part_of_a_file_stands_on_its_page() {
    let profiles = std::env::var("NOTHING_LOST").map_or(PROFILES, |number| number.parse().unwrap());
    // One loss of each field is enough to mend it.
    let losses: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let next = AtomicU64::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= profiles {
                        break;
                    }
                    look_for_losses(seed, &losses);
                }
            });
        }
    });
    let losses = losses.into_inner().unwrap();
    let count = losses.len();
    assert!(losses.is_empty(), "{count} kinds of loss\n{}", losses.into_values().collect::<Vec<_>>().join("\n"));
}

#[test]
fn generated_profiles_have_charts_of_every_kind() {
    let mut kinds = HashSet::new();
    let all = (0..PROFILES).any(|seed| {
        let json: Json = serde_json::from_value(generator::profile(seed)).unwrap();
        let (profile, report) = read(&json);
        let tree = view::profile(&profile.unwrap(), &report, &Settings::default());
        kinds.extend(charts_of(&tree).into_iter().map(|chart| discriminant(&chart.kind)));
        kinds.len() == KINDS_OF_CHART
    });
    assert!(all, "{} of {KINDS_OF_CHART} kinds of chart: {kinds:?}", kinds.len());
}

/// The variants of `ChartKind`, each of which shows figures in its own way and may lose them in its own way.
const KINDS_OF_CHART: usize = 8;

/// Looks for kinds of loss that are not known yet, and makes the file of each as small as it can be.
fn look_for_losses(seed: u64, known: &Mutex<BTreeMap<String, String>>) {
    let file = generator::profile(seed);
    for Loss { kind, lang, .. } in losses(&file, &Lang::ALL).expect("the generator makes profiles without a fault") {
        if known.lock().unwrap().contains_key(&kind) {
            continue;
        }
        let of_kind = |file: &Value| losses(file, &[lang])?.into_iter().find(|loss| loss.kind == kind);
        let file = smallest::that(&file, &|file| of_kind(file).is_some());
        let Loss { words, .. } = of_kind(&file).unwrap();
        known.lock().unwrap().insert(kind, format!("seed {seed}: {words}\n{file}"));
    }
}

/// A part of a file that its page does not show.
struct Loss {
    /// The field, whatever the number of its entry, and where it is looked for.
    kind: String,
    lang: Lang,
    words: String,
}

/// The parts of a file that its pages in these languages lose; nothing for a file that is no profile, as making one smaller may leave.
fn losses(file: &Value, langs: &[Lang]) -> Option<Vec<Loss>> {
    let json: Json = serde_json::from_value(file.clone()).unwrap();
    let (profile, report) = read(&json);
    let profile: Profile = profile.filter(|_| report.findings.is_empty())?;
    let losses = langs.iter().flat_map(|lang| {
        let page = html::page(&profile, &report, *lang);
        let lost = Expected::of(file, &profile, *lang).into_iter().filter(move |expected| !page.shows(expected));
        // Making a file smaller may leave texts without words, which stand anywhere.
        lost.filter(|lost| !lost.is_void()).map(move |Expected { path, words, beside, place }| {
            let field = path.replace(|char: char| char.is_ascii_digit(), "").replace(".children[]", "");
            let words = format!("{lang:?}: {path} is lost: {words:?} with {beside:?} in the {place:?}");
            Loss { kind: format!("{field} {place:?}"), lang: *lang, words }
        })
    });
    Some(losses.collect())
}
