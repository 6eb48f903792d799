//! Where a scenario stands, in words: messages by what they say, clauses by their names, languages by theirs.

use super::super::telling::Telling;
use super::read::ReleaseRead;
use super::view::{PinnedNote, ReleaseShown};
use crate::app::screens::studio::told::beginning;
use crate::app::widgets::parts;
use crate::locale::Words;
use crate::studio::edit::{OutlineMoment, StoryOutline, TextKey};
use crate::studio::release::{ReleaseStanding, ReleaseTeller};
use std::cmp::Reverse;

/// What a language is called.
fn language(tag: &str) -> String {
    let found = parts::LANGUAGES.iter().find(|(_, own)| *own == tag);
    found.map_or_else(|| tag.to_owned(), |(name, _)| (*name).to_owned())
}

/// A text by the name that a note is pinned by.
pub(in super::super) fn key(pin: &str) -> TextKey {
    match pin.split_once('.') {
        Some((message, attribute)) => TextKey::attribute(message, attribute),
        None => TextKey::message(pin),
    }
}

/// The texts of a moment.
pub(in super::super) fn texts(moment: &OutlineMoment) -> impl Iterator<Item = &TextKey> {
    moment.lines.iter().map(|line| &line.key).chain(moment.answers.iter().filter_map(|one| one.key.as_ref()))
}

/// The moment that a text is in.
pub(in super::super) fn moment_with<'t>(outline: &'t StoryOutline, key: &TextKey) -> Option<&'t OutlineMoment> {
    // what stands beside an answer's words is of that answer
    let is_of = |own: &TextKey| own == key || (own.message == key.message && key.attribute.is_some());
    outline.moments.iter().find(|moment| texts(moment).any(is_of))
}

/// All of it.
pub(super) fn shown(read: &ReleaseRead, told: &Telling, moment: Option<&str>, words: &Words) -> ReleaseShown {
    let teller = ReleaseTeller { words, language };
    let dossier = &read.dossier;
    let called = |pin: &str| {
        let text = || told.found(&key(pin)).map(|text| beginning(&text));
        read.clauses.get(pin).cloned().or_else(text).unwrap_or_else(|| words.plain("studio-release-gone"))
    };
    let note = |note: &crate::records::ReleaseNote| {
        let on = note.on.as_deref().map(called);
        let leads_to = note.on.clone().filter(|pin| moment_with(&told.outline, &key(pin)).is_some());
        let told = teller.note(dossier, note, on.as_deref());
        PinnedNote { number: note.number, told, leads_to, is_open: note.settled.is_none() }
    };
    let mut notes: Vec<_> = dossier.release.notes.iter().map(note).collect();
    notes.sort_by_key(|note| Reverse(note.is_open));
    let here = moment.and_then(|id| told.outline.moment(id));
    let messages = here.into_iter().flat_map(texts);
    let messages = messages.map(|key| (key.called(), beginning(&told.said(key))));
    let clauses = read.clauses.iter().map(|(id, name)| (id.clone(), name.clone()));
    let ready = dossier.candidate.iter().flat_map(|one| one.languages.iter().filter(|one| one.is_ready()));
    ReleaseShown {
        standing: teller.standing(&dossier.standing),
        is_changed: matches!(dossier.standing, ReleaseStanding::Changed(_)),
        is_offered: dossier.is_offered,
        needs: teller.needs(dossier),
        notes,
        trials: teller.trials(dossier),
        history: dossier.release.events.iter().rev().map(|event| teller.happened(dossier, event)).collect(),
        ways: read.ways.iter().map(|(way, why)| (*way, why.as_ref().map(|why| why.text(words)))).collect(),
        no_notes: read.no_notes.as_ref().map(|why| why.text(words)),
        languages: ready.map(|one| one.language.to_string()).map(|tag| (tag.clone(), language(&tag))).collect(),
        pins: messages.chain(clauses).collect(),
    }
}
