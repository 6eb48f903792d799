//! When the window drew: a line a frame in the file that `COMPOSURE_FRAMES` names, milliseconds since the first, then what there
//! is to say of it. What a window costs is measured by it, and whoever drives one from outside waits for what it says.

use std::fs::File;
use std::io::Write as _;
use std::time::Instant;

/// Where it is written down, and since when.
pub(super) struct Frames {
    file: File,
    since: Instant,
}

impl Frames {
    /// Where that is asked for and the file can be made.
    pub(super) fn asked_for() -> Option<Self> {
        let file = File::create(std::env::var_os("COMPOSURE_FRAMES")?).ok()?;
        Some(Self { file, since: Instant::now() })
    }

    /// One was drawn.
    pub(super) fn drawn(&mut self, told: &str) {
        let at = self.since.elapsed().as_millis();
        // at once, so that nobody reads half a line; a disk that is full spoils the measurement and not what is measured
        let _ = self.file.write_all(format!("{at}\t{told}\n").as_bytes());
    }
}
