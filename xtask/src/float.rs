//! What the engine's `core` writes for a float, tested here, where tests run.

use std::fmt::{Result, Write};

#[path = "../core/src/fmt/float/plain.rs"]
mod plain;

fn written(value: f64) -> String {
    let mut text = String::new();
    plain::write(value, &mut text).expect("a string takes anything");
    text
}

#[test]
fn floats_of_a_canvas_are_written_as_rust_writes_them() {
    for value in [0.0, 1.0, 0.5, 0.085, 0.001, 13.0, 208.0, 416.25, 1e6, -1.5, -0.125] {
        assert_eq!(written(value), value.to_string());
    }
}

#[test]
fn whatever_the_float_a_number_is_written() {
    assert_eq!(written(2.0 / 3.0), "0.667");
    assert_eq!(written(-1e-9), "0");
    assert_eq!(written(f64::NAN), "0");
    assert_eq!(written(f64::INFINITY), "4294967.295");
    assert_eq!(written(f64::NEG_INFINITY), "-4294967.295");
}
