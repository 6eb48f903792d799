//! The copies of the store and its exports that this station knows of: told where something was let go, for it still stands in them.

use super::language::words;
use super::out;
use anyhow::Result;
use composure::locale::With;
use composure::records::{CopyKind, KnownCopy, Store, SubjectId};
use std::io::Write as _;
use std::path::Path;

/// Tells them, a line each.
pub(super) fn tell(copies: &[KnownCopy]) -> Result<()> {
    let mut err = out::notes();
    if copies.is_empty() {
        writeln!(err, "{}", words().plain("copies-none"))?;
        return Ok(());
    }
    writeln!(err, "{}", words().plain("copies-known"))?;
    for copy in copies {
        let kind = words().plain(message(copy.kind));
        let mut with = With::from_iter([("kind", kind), ("file", copy.path.display().to_string())]);
        with.set("at", copy.at.as_ref().map_or_else(String::new, |at| at.local()));
        let line = match (&copy.at, copy.is_there) {
            (None, _) => "copies-line",
            (Some(_), true) => "copies-line-at",
            (Some(_), false) => "copies-line-gone",
        };
        writeln!(err, "  {}", words().text(line, &with))?;
    }
    Ok(())
}

/// Notes a copy that was written. Where the store can only be read that is told, and nothing depends on it.
pub(super) fn note(store: &Path, kind: CopyKind, file: &Path, whose: Option<&SubjectId>) {
    // whoever reads where the key is lost does not begin a new one
    let noted = store.with_extension("key").exists()
        && Store::open(store).and_then(|mut store| store.note_copy(kind, file, whose)).is_ok();
    if !noted {
        // standard error may be gone
        let _ = writeln!(out::notes(), "{}", words().plain("copies-not-noted"));
    }
}

const fn message(kind: CopyKind) -> &'static str {
    match kind {
        CopyKind::Backup => "copies-backup",
        CopyKind::Layout => "copies-layout",
        CopyKind::Export => "copies-export",
        CopyKind::Page => "copies-page",
        CopyKind::Own => "copies-own",
        CopyKind::Codes => "copies-codes",
    }
}
