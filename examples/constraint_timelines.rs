//! Draws the timelines of the guides to the constraint language: `cargo run --no-default-features --example constraint_timelines`
//! writes `docs/constraints`. A test holds what stands there against what is drawn.
#![expect(clippy::expect_used, clippy::panic, reason = "a tool of the house: what is wrong is told by stopping")]

#[path = "../tests/constraints/timelines/mod.rs"]
mod timelines;

use std::path::Path;

fn main() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = package.join("docs/constraints");
    std::fs::create_dir_all(&folder).expect("made");
    for (name, picture) in timelines::Timelines::load(package).pictures() {
        std::fs::write(folder.join(name), picture).expect("written");
    }
}
