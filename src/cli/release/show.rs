//! One scenario on its way, for people.

use crate::cli::language::{language, words};
use crate::cli::{gate, out};
use anyhow::Result;
use composure::attempt::{Released, outcome_in_words};
use composure::content::{Library, SealedPart};
use composure::locale::{Explain as _, With, joined};
use composure::records::{AttemptId, Release, ReleaseEvent, ReleaseWhat, Setting, Store, StoreError, SubjectId};
use composure::studio::release::{Candidate, ReleaseBlock, ReleaseStanding};
use std::io::Write as _;

/// Where a scenario stands, with what has changed.
pub(super) fn standing(of: &ReleaseStanding) -> String {
    let state = words().plain(of.message());
    match of {
        ReleaseStanding::Changed(parts) => {
            let parts = joined(parts.iter().map(part), &words().plain("list-and"));
            words().text("release-state-changed", &With::from_iter([("state", state), ("parts", parts)]))
        }
        ReleaseStanding::Decided(_) | ReleaseStanding::ByMakers => state,
    }
}

fn part(of: &SealedPart) -> String {
    match of {
        SealedPart::Stakes => words().plain("release-part-stakes"),
        SealedPart::Direction => words().plain("release-part-direction"),
        SealedPart::Words(tag) => words().text("release-part-words", &With::from_iter([("language", tag.clone())])),
    }
}

pub(super) fn show(library: &Library, store: &Store, id: &str) -> Result<()> {
    let release = store.release(id)?;
    let candidate = match Candidate::of(library, id) {
        Ok(candidate) => Some(candidate),
        // what is not here any more has a history
        Err(ReleaseBlock::Unknown { .. }) if !release.events.is_empty() => None,
        Err(error) => return Err(error.into()),
    };
    let mut out = out::prose();
    let stands = match library.pack(id) {
        Some(pack) => {
            writeln!(out, "{}  {}", id, pack.words(language()).plain("title"))?;
            ReleaseStanding::of(pack, &release, store.setting(Setting::AcceptShipped)? == 1)
        }
        None => {
            writeln!(out, "{}  {}", id, words().plain("release-not-here"))?;
            ReleaseStanding::Decided(release.state)
        }
    };
    writeln!(out, "{}", standing(&stands))?;
    if let Some(pack) = library.pack(id) {
        let offered = Released::of(store, pack, language())? == Released::ToAll && !pack.practice_only();
        writeln!(out, "{}", words().plain(if offered { "release-offered" } else { "release-not-offered" }))?;
    }
    if let Some(candidate) = &candidate {
        ways(candidate, &stands, &mut out)?;
    }
    notes(store, &release, &mut out)?;
    plays(store, &release, &mut out)?;
    for event in &release.events {
        writeln!(out, "{}", happened(store, event)?)?;
    }
    Ok(())
}

/// What stands in the way of an approval.
fn ways(candidate: &Candidate, stands: &ReleaseStanding, out: &mut impl std::io::Write) -> Result<()> {
    if *stands == ReleaseStanding::ByMakers {
        return Ok(());
    }
    if candidate.is_draft {
        writeln!(out, "{}", ReleaseBlock::Draft.explain().text(words()))?;
    }
    for one in &candidate.languages {
        let with = With::from_iter([("language", one.language.to_string())]);
        let told = if one.is_ready() { words().text("release-ready", &with) } else { one.explain().text(words()) };
        writeln!(out, "{told}")?;
    }
    Ok(())
}

fn notes(store: &Store, release: &Release, out: &mut impl std::io::Write) -> Result<()> {
    for note in &release.notes {
        let mut with = With::from_iter([
            ("number", note.number.to_string()),
            ("on", note.on.clone().unwrap_or_default()),
            ("text", note.text.clone()),
            ("who", who(store, note.by.as_ref())?),
        ]);
        with.set("pinned", if note.on.is_some() { "yes" } else { "no" });
        with.set("open", if note.settled.is_none() { "yes" } else { "no" });
        writeln!(out, "{}", words().text("release-note-line", &with))?;
    }
    Ok(())
}

fn plays(store: &Store, release: &Release, out: &mut impl std::io::Write) -> Result<()> {
    for subject in &release.pilots {
        let played = release.plays.iter().filter(|(_, by)| by == subject).map(|(attempt, _)| attempt);
        let came = played.map(|attempt| came_of(store, subject, attempt)).collect::<Result<Vec<_>, _>>()?;
        let came = if came.is_empty() { words().plain("release-not-played") } else { came.join("; ") };
        let with = With::from_iter([("who", who(store, Some(subject))?), ("came", came)]);
        writeln!(out, "{}", words().text("release-pilot-line", &with))?;
    }
    Ok(())
}

/// What came of a trial.
fn came_of(store: &Store, subject: &SubjectId, attempt: &AttemptId) -> Result<String, StoreError> {
    let past = store.attempts(subject)?.into_iter().find(|past| past.attempt.id == *attempt);
    Ok(match past.and_then(|past| past.finished) {
        Some(finished) => outcome_in_words(finished.outcome, None, words()),
        None => words().plain("release-play-open"),
    })
}

fn who(store: &Store, by: Option<&SubjectId>) -> Result<String, StoreError> {
    let employee = by.map(|by| store.whose(by)).transpose()?.flatten();
    Ok(employee.as_ref().map_or_else(|| words().plain("access-gone"), gate::person))
}

fn happened(store: &Store, event: &ReleaseEvent) -> Result<String, StoreError> {
    let (message, more) = match &event.what {
        ReleaseWhat::Sent { .. } => ("release-event-sent", String::new()),
        ReleaseWhat::Returned {} => ("release-event-returned", String::new()),
        ReleaseWhat::Piloted { people } => {
            let people = people.iter().map(|one| who(store, Some(one))).collect::<Result<Vec<_>, _>>()?;
            ("release-event-piloted", joined(people, &words().plain("list-and")))
        }
        ReleaseWhat::Played { .. } => ("release-event-played", String::new()),
        ReleaseWhat::Approved { languages, .. } => ("release-event-approved", languages.join(" ")),
        ReleaseWhat::Taken { languages, .. } => ("release-event-taken", languages.join(" ")),
        ReleaseWhat::Installed { .. } => ("release-event-installed", String::new()),
        ReleaseWhat::Retired {} => ("release-event-retired", String::new()),
        ReleaseWhat::Noted { .. } => ("release-event-noted", event.number.to_string()),
        ReleaseWhat::Settled { note } => ("release-event-settled", note.to_string()),
    };
    let with = [("at", event.at.local()), ("who", who(store, event.by.as_ref())?), ("more", more)];
    Ok(words().text(message, &With::from_iter(with)))
}
