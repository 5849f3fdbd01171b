//! Honors stand by year, the latest first, and a long list folds without losing any.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be read ends the test")]

#[path = "support/page.rs"]
mod living;
#[path = "support/profile.rs"]
mod sample;

use living::{html, settings};
use sample::profile;
use village_profile::view::Mode;

/// A profile with one honor in each of so many years from 2001 on, as static content or as a living page.
fn page(years: u16, is_live: bool, mode: Mode) -> String {
    let honor = |year| format!(r#"{{"title": "测试荣誉{year}", "level": "county", "year": "{year}"}}"#);
    let honors: Vec<String> = (2001..2001 + years).map(honor).collect();
    html(&profile(&format!(r#""honors": [{}]"#, honors.join(","))), &settings(is_live, mode))
}

/// The titles of the section in their order, before the fold and behind it.
fn titles(page: &str) -> [Vec<u16>; 2] {
    let section = page.split_once("data-section=\"honors\"").unwrap().1;
    let (visible, folded) = section.split_once("<details class=\"vp-more\"").unwrap_or((section, ""));
    let folded = folded.split("</details>").next().unwrap();
    [visible, folded].map(|part| {
        let titles = part.split("<p class=\"vp-title\">测试荣誉").skip(1);
        titles.map(|title| title[..4].parse().unwrap()).collect()
    })
}

#[test]
fn the_latest_years_stay_visible_and_the_rest_follows_in_its_order() {
    let live = page(15, true, Mode::Standard);
    assert_eq!(titles(&live), [(2010..=2015).rev().collect::<Vec<u16>>(), (2001..=2009).rev().collect()]);
    assert!(live.contains("<details class=\"vp-more\"><summary>全部15项荣誉</summary>"), "{live}");
}

#[test]
fn a_list_that_is_a_little_longer_is_not_folded() {
    for (years, visible) in [(5, 5), (8, 8), (9, 6)] {
        assert_eq!(titles(&page(years, true, Mode::Standard))[0].len(), visible);
    }
}

#[test]
fn static_content_and_the_elder_mode_show_every_honor() {
    for page in [page(15, false, Mode::Standard), page(15, true, Mode::Elder)] {
        assert!(page.contains("<details class=\"vp-more\" open"), "{page}");
        assert_eq!(titles(&page).concat().len(), 15);
    }
}

#[test]
fn filters_stand_above_long_lists_of_the_living_page_only() {
    let has_filters = |page: &str| page.contains("vp-filter");
    assert!(has_filters(&page(12, true, Mode::Standard)));
    assert!(!has_filters(&page(11, true, Mode::Standard)));
    assert!(!has_filters(&page(12, false, Mode::Standard)));
}
