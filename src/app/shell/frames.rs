//! When the window drew: a line a frame, in milliseconds since the first, in the file that `COMPOSURE_FRAMES` names. What a
//! window costs is measured by it.

use bevy::prelude::*;
use std::fs::File;
use std::io::Write as _;
use std::time::Instant;

/// Where it is written down, and since when.
struct Frames {
    file: File,
    since: Instant,
}

/// Writes frames down, where that is asked for and the file can be made.
pub(super) fn plugin(app: &mut App) {
    let Some(Ok(file)) = std::env::var_os("COMPOSURE_FRAMES").map(File::create) else { return };
    app.insert_non_send(Frames { file, since: Instant::now() }).add_systems(Last, drawn);
}

fn drawn(mut frames: NonSendMut<Frames>) {
    let at = frames.since.elapsed().as_millis();
    // a disk that is full spoils the measurement and not what is measured
    let _ = writeln!(frames.file, "{at}");
}
