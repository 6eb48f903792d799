//! Copies of the store: the one beside it that is on disk before a new version alters its layout, and those that are asked for.

use super::error::StoreError;
use super::{clock, place};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Copies the store at `path`, of an older `layout`, to a file of its own that is named by layout and time. It is whole and on
/// disk when this returns; otherwise nothing of it is left.
pub(super) fn keep(path: &Path, layout: u32) -> Result<(), StoreError> {
    clear_left(path);
    // whoever may read the store may read its copy, and nobody else
    let as_the_store = |part: &Path| fs::set_permissions(part, fs::metadata(path)?.permissions());
    whole(path, &name(path, layout), as_the_store)
        .map_err(|detail| StoreError::Backup { path: path.to_path_buf(), detail: detail.to_string() })
}

/// Copies the store at `path` to a file that its owner alone can read. It is whole and on disk when this returns; otherwise nothing
/// of it is left.
///
/// # Errors
/// [`StoreError::NotCopied`].
pub(super) fn copy_whole(path: &Path, to: &Path) -> Result<(), StoreError> {
    whole(path, to, |_| Ok(()))
        .map_err(|detail| StoreError::NotCopied { path: to.to_path_buf(), detail: detail.to_string() })
}

fn whole(path: &Path, to: &Path, allow: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<(), Problem> {
    let part = place::companion(to, ".part");
    // what could not be made is another's
    let held = for_nobody_else(&part)?;
    let done = copy(path, &part).and_then(|()| {
        held.sync_all()?;
        allow(&part)?;
        fs::rename(&part, to)?;
        Ok(sync_folder(to)?)
    });
    if done.is_err() {
        // what is left of it is no copy; that it cannot be removed changes nothing
        let _ = fs::remove_file(&part);
    }
    done
}

/// The copies that lie beside the store at `path`, of its earlier layouts.
pub(super) fn beside(path: &Path) -> Vec<PathBuf> {
    let begins = place::companion(path, ".layout-");
    let begins = begins.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<_> = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&begins))
        .map(|entry| entry.path())
        .collect();
    copies.sort();
    copies
}

/// Takes away copies that a program was making when it was killed. Whoever copies holds the store's write lock, as we do: none of
/// them is being made. What cannot be taken away stays.
fn clear_left(path: &Path) {
    let begins = place::companion(path, ".layout-");
    let begins = begins.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let own = name.to_str().and_then(|name| name.strip_prefix(&*begins)?.strip_suffix("Z.part")?.split_once('.'));
        let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b'T' | b'.'));
        if own.is_some_and(|(layout, at)| digits(layout) && digits(at)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// An empty file that its owner alone can read: names and scores are written into it. One that a killed program left gives way to it.
fn for_nobody_else(part: &Path) -> std::io::Result<File> {
    let mut new = File::options();
    new.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
    let file = match new.open(part) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && is_left(part) => {
            fs::remove_file(part)?;
            new.open(part)?
        }
        made => made?,
    };
    // as long as it is held nobody takes it for one that was left; where a lock would keep the database from it there is none
    #[cfg(unix)]
    let _ = file.try_lock();
    Ok(file)
}

/// Whether whoever made a file is gone.
fn is_left(part: &Path) -> bool {
    let is_file = fs::symlink_metadata(part).is_ok_and(|about| about.is_file());
    cfg!(unix) && is_file && File::open(part).is_ok_and(|file| file.try_lock().is_ok())
}

/// `station.sqlite.layout-1.20260306T074000.000Z`: no two are called the same, and no station opens one by mistake.
fn name(path: &Path, layout: u32) -> PathBuf {
    let at = clock::now().as_str().replace([':', '-'], "");
    place::companion(path, &format!(".layout-{layout}.{at}"))
}

/// A connection of its own reads while ours holds the write lock: it sees all that was committed, the log included.
fn copy(path: &Path, to: &Path) -> Result<(), Problem> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let reader = Connection::open_with_flags(path, flags)?;
    reader.pragma_update(None, "trusted_schema", false)?;
    let to = to.to_str().ok_or_else(|| Problem::Name(to.to_path_buf()))?;
    reader.execute("VACUUM INTO ?1", [to])?;
    let copied = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    match copied.pragma_query_value(None, "quick_check", |row| row.get::<_, String>(0))?.as_str() {
        "ok" => Ok(()),
        found => Err(Problem::Unsound(found.to_owned())),
    }
}

/// The new name is on disk once its folder is; Windows has no such thing to ask for.
#[cfg_attr(not(unix), expect(clippy::unnecessary_wraps, reason = "it can fail where there is something to do"))]
pub(super) fn sync_folder(file: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("{0}")]
    Sql(#[from] rusqlite::Error),
    #[error("{0}")]
    File(#[from] std::io::Error),
    #[error("UTF-8: {0}")]
    Name(PathBuf),
    #[error("{0}")]
    Unsound(String),
}
