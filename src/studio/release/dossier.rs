//! All there is to know of a scenario on its way, for whoever reviews it: read at once, and told alike at the command line and in the
//! window.

use super::block::ReleaseBlock;
use super::candidate::Candidate;
use super::readiness::LanguageReadiness;
use super::standing::ReleaseStanding;
use crate::assessment::Outcome;
use crate::attempt::{Released, outcome_in_words};
use crate::content::{Library, SealedPart};
use crate::locale::{Explain as _, Language, With, Words, joined};
use crate::records::{
    AttemptId, Employee, Release, ReleaseEvent, ReleaseNote, ReleaseWhat, Setting, Store, StoreError, SubjectId,
};
use std::collections::BTreeMap;

/// A scenario on its way.
#[derive(Debug)]
pub struct ReleaseDossier {
    /// The scenario's id.
    pub id: String,
    /// What it is called; nothing of one that is not at hand.
    pub title: Option<String>,
    /// What happened to it.
    pub release: Release,
    /// Where it stands, held against what it is by now.
    pub standing: ReleaseStanding,
    /// Whether people are assessed by it in the language it was asked in.
    pub is_offered: bool,
    /// What its files say of it.
    pub candidate: Result<Candidate, ReleaseBlock>,
    /// Whoever did something of it, or was asked to.
    people: BTreeMap<SubjectId, Employee>,
    /// What came of what was begun to try it out; nothing of what is not over.
    outcomes: BTreeMap<AttemptId, Option<Outcome>>,
}

impl ReleaseDossier {
    /// Of a scenario, for whoever speaks a language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(library: &Library, store: &Store, id: &str, language: &Language) -> Result<Self, StoreError> {
        let release = store.release(id)?;
        let pack = library.pack(id);
        let standing = match pack {
            Some(pack) => ReleaseStanding::of(pack, &release, store.setting(Setting::AcceptShipped)? == 1),
            None => ReleaseStanding::Decided(release.state),
        };
        let is_offered = match pack {
            Some(pack) => !pack.practice_only() && Released::of(store, pack, language)? == Released::ToAll,
            None => false,
        };
        let mut people = BTreeMap::new();
        let mut outcomes = BTreeMap::new();
        let asked = |event: &ReleaseEvent| match &event.what {
            ReleaseWhat::Piloted { people } => people.clone(),
            _ => Vec::new(),
        };
        let all = release.events.iter().flat_map(|event| asked(event).into_iter().chain(event.by.clone()));
        for subject in all {
            if !people.contains_key(&subject)
                && let Some(employee) = store.whose(&subject)?
            {
                people.insert(subject, employee);
            }
        }
        for subject in &release.pilots {
            for past in store.attempts(subject)? {
                if release.plays.iter().any(|(attempt, _)| *attempt == past.attempt.id) {
                    outcomes.insert(past.attempt.id, past.finished.map(|finished| finished.outcome));
                }
            }
        }
        Ok(Self {
            id: id.to_owned(),
            title: pack.map(|pack| pack.words(language).plain("title")),
            candidate: Candidate::of(library, id),
            release,
            standing,
            is_offered,
            people,
            outcomes,
        })
    }
}

/// Something that an approval asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseNeed {
    /// Whether it is there.
    pub is_met: bool,
    /// What, in words.
    pub told: String,
}

/// Tells of what is on its way.
#[derive(Clone, Copy)]
pub struct ReleaseTeller<'w> {
    /// The program's words.
    pub words: &'w Words,
    /// What the language of a tag is called.
    pub language: fn(&str) -> String,
}

impl ReleaseTeller<'_> {
    /// Where a scenario stands, with what has changed.
    #[must_use]
    pub fn standing(&self, of: &ReleaseStanding) -> String {
        let state = self.words.plain(of.message());
        match of {
            ReleaseStanding::Changed(parts) => {
                let parts = joined(parts.iter().map(|part| self.part(part)), &self.words.plain("list-and"));
                self.words.text("release-state-changed", &With::from_iter([("state", state), ("parts", parts)]))
            }
            ReleaseStanding::Decided(_) | ReleaseStanding::ByMakers => state,
        }
    }

    fn part(&self, of: &SealedPart) -> String {
        match of {
            SealedPart::Stakes => self.words.plain("release-part-stakes"),
            SealedPart::Direction => self.words.plain("release-part-direction"),
            SealedPart::Words(tag) => {
                self.words.text("release-part-words", &With::from_iter([("language", (self.language)(tag))]))
            }
        }
    }

    /// How far the words of a language are.
    #[must_use]
    pub fn readiness(&self, of: &LanguageReadiness) -> String {
        let language = (self.language)(&of.language.to_string());
        if of.is_ready() {
            return self.words.text("release-ready", &With::from_iter([("language", language)]));
        }
        let LanguageReadiness { missing, drafted, stale, unread, .. } = *of;
        let mut with =
            With::from_iter([("missing", missing), ("drafted", drafted), ("stale", stale), ("unread", unread)]);
        with.set("language", language);
        self.words.text("release-language", &with)
    }

    /// What an approval asks for, beside the proof that is found when it is given.
    #[must_use]
    pub fn needs(&self, of: &ReleaseDossier) -> Vec<ReleaseNeed> {
        if of.standing == ReleaseStanding::ByMakers {
            return Vec::new();
        }
        let need = |is_met, told| ReleaseNeed { is_met, told };
        let candidate = match &of.candidate {
            Ok(candidate) => candidate,
            Err(why) => return vec![need(false, why.explain().text(self.words))],
        };
        let draft = candidate.is_draft.then(|| need(false, self.words.plain("release-need-whole")));
        let languages = candidate.languages.iter().map(|one| need(one.is_ready(), self.readiness(one)));
        let open = of.release.open_notes().count();
        let notes =
            (open > 0).then(|| need(false, self.words.text("release-need-notes", &With::from_iter([("count", open)]))));
        draft.into_iter().chain(languages).chain(notes).collect()
    }

    /// Somebody.
    #[must_use]
    pub fn who(&self, of: &ReleaseDossier, by: Option<&SubjectId>) -> String {
        match by.and_then(|by| of.people.get(by)) {
            Some(one) => {
                let who = [("number", one.number.clone()), ("name", one.name.clone())];
                self.words.text("account-person", &With::from_iter(who))
            }
            None => self.words.plain("access-gone"),
        }
    }

    /// A note in a line, where what it is pinned to is called `on`.
    #[must_use]
    pub fn note(&self, of: &ReleaseDossier, note: &ReleaseNote, on: Option<&str>) -> String {
        let mut with = With::from_iter([
            ("number", note.number.to_string()),
            ("on", on.unwrap_or_default().to_owned()),
            ("text", note.text.clone()),
            ("who", self.who(of, note.by.as_ref())),
        ]);
        with.set("pinned", if on.is_some() { "yes" } else { "no" });
        with.set("open", if note.settled.is_none() { "yes" } else { "no" });
        self.words.text("release-note-line", &with)
    }

    /// Who tries it out, and what came of it.
    #[must_use]
    pub fn trials(&self, of: &ReleaseDossier) -> Vec<String> {
        let told = |subject: &SubjectId| {
            let played = of.release.plays.iter().filter(|(_, by)| by == subject).map(|(attempt, _)| attempt);
            let came = played.map(|attempt| match of.outcomes.get(attempt).copied().flatten() {
                Some(outcome) => outcome_in_words(outcome, None, self.words),
                None => self.words.plain("release-play-open"),
            });
            let came = joined(came, "; ");
            let came = if came.is_empty() { self.words.plain("release-not-played") } else { came };
            let with = With::from_iter([("who", self.who(of, Some(subject))), ("came", came)]);
            self.words.text("release-pilot-line", &with)
        };
        of.release.pilots.iter().map(told).collect()
    }

    /// Something that happened, in a line.
    #[must_use]
    pub fn happened(&self, of: &ReleaseDossier, event: &ReleaseEvent) -> String {
        let languages = |tags: &[String]| joined(tags.iter().map(|tag| (self.language)(tag)), " ");
        let (message, more) = match &event.what {
            ReleaseWhat::Sent { .. } => ("release-event-sent", String::new()),
            ReleaseWhat::Returned {} => ("release-event-returned", String::new()),
            ReleaseWhat::Piloted { people } => {
                let people = people.iter().map(|one| self.who(of, Some(one)));
                ("release-event-piloted", joined(people, &self.words.plain("list-and")))
            }
            ReleaseWhat::Played { .. } => ("release-event-played", String::new()),
            ReleaseWhat::Approved { languages: tags, .. } => ("release-event-approved", languages(tags)),
            ReleaseWhat::Taken { languages: tags, .. } => ("release-event-taken", languages(tags)),
            ReleaseWhat::Installed { .. } => ("release-event-installed", String::new()),
            ReleaseWhat::Retired {} => ("release-event-retired", String::new()),
            ReleaseWhat::Noted { .. } => ("release-event-noted", event.number.to_string()),
            ReleaseWhat::Settled { note } => ("release-event-settled", note.to_string()),
        };
        let with = [("at", event.at.local()), ("who", self.who(of, event.by.as_ref())), ("more", more)];
        self.words.text(message, &With::from_iter(with))
    }
}
