//! The only build tool: `cargo xtask demo`, `test`, `build`, `size`.
fn main() {}
