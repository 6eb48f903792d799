//! One scenario on its way, for people.

use crate::cli::language::{language, words};
use crate::cli::out;
use anyhow::Result;
use composure::content::Library;
use composure::records::Store;
use composure::studio::release::{ReleaseBlock, ReleaseDossier, ReleaseTeller};
use std::io::Write as _;

/// Tells of what is on its way; languages go by their tags, as commands name them.
pub(super) fn teller() -> ReleaseTeller<'static> {
    ReleaseTeller { words: words(), language: str::to_owned }
}

pub(super) fn show(library: &Library, store: &Store, id: &str) -> Result<()> {
    let (dossier, teller) = (ReleaseDossier::read(library, store, id, language())?, teller());
    match &dossier.candidate {
        // what is not here any more has a history
        Err(ReleaseBlock::Unknown { .. }) if !dossier.release.events.is_empty() => {}
        Err(_) => {
            dossier.candidate?;
            return Ok(());
        }
        Ok(_) => {}
    }
    let mut out = out::prose();
    let title = dossier.title.clone().unwrap_or_else(|| words().plain("release-not-here"));
    writeln!(out, "{id}  {title}")?;
    writeln!(out, "{}", teller.standing(&dossier.standing))?;
    if dossier.title.is_some() {
        let offered = if dossier.is_offered { "release-offered" } else { "release-not-offered" };
        writeln!(out, "{}", words().plain(offered))?;
    }
    let needs = dossier.candidate.is_ok().then(|| teller.needs(&dossier));
    for need in needs.into_iter().flatten() {
        writeln!(out, "{}", need.told)?;
    }
    for note in &dossier.release.notes {
        writeln!(out, "{}", teller.note(&dossier, note, note.on.as_deref()))?;
    }
    for told in teller.trials(&dossier) {
        writeln!(out, "{told}")?;
    }
    for event in &dossier.release.events {
        writeln!(out, "{}", teller.happened(&dossier, event))?;
    }
    Ok(())
}
