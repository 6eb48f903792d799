//! Where the station's store lies.

use super::language::words;
use super::out;
use anyhow::Result;
use composure::locale::With;
use composure::records::{self, DefaultPlace};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// Where the store is that is read: in the folder that is named, or this machine's. Makes no folder.
pub(crate) fn path_to_read(data: Option<&Path>) -> Result<PathBuf> {
    match data {
        Some(folder) => Ok(folder.join(records::FILE)),
        None => Ok(told(records::default_path_to_read()?)),
    }
}

/// The store's file: in the folder that is named, or this machine's.
pub(crate) fn path(data: Option<&Path>) -> Result<PathBuf> {
    match data {
        Some(folder) => Ok(folder.join(records::FILE)),
        None => Ok(told(records::default_path()?)),
    }
}

/// Where it lies; where another one might have been meant, that is told once.
fn told(place: DefaultPlace) -> PathBuf {
    static ONCE: Once = Once::new();
    let DefaultPlace { path, others } = place;
    ONCE.call_once(|| {
        for other in others {
            let folder = |file: &Path| file.parent().unwrap_or(file).display().to_string();
            let with = [("used", folder(&path)), ("other", folder(&other))];
            // standard error may be gone; nothing depends on it
            let _ = writeln!(out::notes(), "{}", words().text("station-another", &With::from_iter(with)));
        }
    });
    path
}
