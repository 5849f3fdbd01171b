//! Any text as a figure: nothing panics, and what is read is written so that it reads the same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use village_profile::profile::figure::Figure;

fuzz_target!(|text: &str| match Figure::parse(text) {
    Ok(figure) => {
        let written = figure.notation();
        let again = Figure::parse(&written).expect("what is written can be read");
        assert_eq!((&again.before, &again.reading), (&figure.before, &figure.reading), "{written}");
        let _ = (figure.reading.bounds(), figure.reading.base_value());
    }
    Err(why) => assert!(why.at <= text.chars().count()),
});
