//! Where the station's store lies.

use anyhow::Result;
use composure::records;
use std::path::{Path, PathBuf};

/// Where the store is that is read: in the folder that is named, or this machine's. Makes no folder.
pub(crate) fn path_to_read(data: Option<&Path>) -> Result<PathBuf> {
    Ok(data.map_or_else(records::default_path_to_read, |folder| Ok(folder.join(records::FILE)))?)
}

/// The store's file: in the folder that is named, or this machine's.
pub(crate) fn path(data: Option<&Path>) -> Result<PathBuf> {
    match data {
        Some(folder) => Ok(folder.join(records::FILE)),
        None => Ok(records::default_path()?),
    }
}
