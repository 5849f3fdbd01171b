//! Any bytes as a file: nothing panics, and every finding stands inside the text and has words.

#![no_main]

use libfuzzer_sys::fuzz_target;
use village_profile::{
    checker::{check, document::decode},
    locale::{Lang, report},
    profile::date::Date,
};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = decode(bytes) else { return };
    let today = Date::of_day(2026, 11, 22);
    for found in check(&text, today).findings {
        assert!(text.get(found.span.start..found.span.end).is_some(), "{:?}", found.span);
        assert!(found.position.line > 0 && found.position.column > 0);
        for lang in Lang::ALL {
            assert!(!report::message(&found.finding.problem, found.span.of(&text), lang).is_empty());
            let _ = report::suggestion(&found.finding.problem, found.span.of(&text), lang);
        }
    }
});
