//! The content that ships, inside the program: what `build.rs` packed.

use flate2::read::DeflateDecoder;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// A file that ships. Text is deflated, to a third; fonts would lose an eighth and are stored as they are, so that the window
/// uses them where they lie.
struct Packed {
    path: &'static str,
    length: usize,
    deflated: bool,
    stored: &'static [u8],
}

/// In order of their paths.
static FILES: &[Packed] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// BLAKE3 over every file that ships, in order of the paths: path, a zero byte, length (8 bytes, little end first), bytes.
#[must_use]
pub const fn hash() -> &'static str {
    env!("COMPOSURE_CONTENT_HASH")
}

/// The path and the length in bytes of every file that ships, in order.
pub fn files() -> impl Iterator<Item = (&'static str, usize)> {
    FILES.iter().map(|file| (file.path, file.length))
}

/// The bytes of a file that ships.
///
/// # Errors
/// When there is none at this path.
pub fn read(path: &Path) -> io::Result<Cow<'static, [u8]>> {
    // compared by parts: other systems part them otherwise
    let file = FILES.iter().find(|file| Path::new(file.path) == path);
    let file = file.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "the program carries no such file"))?;
    if !file.deflated {
        return Ok(file.stored.into());
    }
    let mut bytes = Vec::with_capacity(file.length);
    DeflateDecoder::new(file.stored).read_to_end(&mut bytes)?;
    Ok(bytes.into())
}

/// What stands in a folder of what ships, in order.
pub(super) fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let inside = FILES.iter().filter_map(|file| Path::new(file.path).strip_prefix(folder).ok()?.components().next());
    let paths: BTreeSet<PathBuf> = inside.map(|first| folder.join(first)).collect();
    if paths.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "the program carries no such folder"));
    }
    Ok(paths.into_iter().collect())
}
