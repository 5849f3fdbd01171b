//! Charts can be told apart and show something: no two of a profile have the same title, and none consists of equal marks.

use std::collections::HashSet;

use serde_json::Value;
use village_profile::{
    chart::{Chart, ChartKind},
    locale::Lang,
    profile::{json::Json, read},
    view::{self, Settings},
};

use crate::{PROFILES, generator, tree::charts_of};

/// File names under `www/data/` without `.json`.
const SAMPLES: [&str; 5] = ["jinxi", "hongqinghe", "unnamed-town", "xiuwen", "jinchang"];

/// The samples, then generated profiles.
fn files() -> impl Iterator<Item = Value> {
    let samples = SAMPLES.into_iter().map(|id| {
        let path = format!("{}/www/data/{id}.json", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    });
    samples.chain((0..PROFILES).map(generator::profile))
}

fn charts(file: &Value, lang: Lang) -> Vec<Chart> {
    let json: Json = serde_json::from_value(file.clone()).unwrap();
    let (profile, report) = read(&json);
    let tree = view::profile(&profile.unwrap(), &report, &Settings { lang, ..Settings::default() });
    charts_of(&tree).into_iter().cloned().collect()
}

#[test]
fn no_two_charts_of_a_profile_have_the_same_title() {
    let mut count = 0;
    for file in files() {
        for lang in Lang::ALL {
            let mut titles = HashSet::new();
            for chart in charts(&file, lang) {
                assert!(!chart.title.is_empty(), "{lang:?} {chart:?}");
                assert!(titles.insert(chart.title.clone()), "{lang:?}: {} stands twice in {file}", chart.title);
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count} charts");
}

#[test]
fn no_chart_consists_of_equal_marks() {
    for file in files() {
        for chart in charts(&file, Lang::ZhHans) {
            // A line that stays level and a part of a whole say something all the same.
            if !matches!(chart.kind, ChartKind::Line | ChartKind::Share | ChartKind::Stacked) {
                assert!(chart.varies(), "{chart:?}");
            }
        }
    }
}
