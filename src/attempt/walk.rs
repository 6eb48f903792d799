//! Verifying: the chain walked from its first link to its signed head, records played again where that is asked for, and what it came
//! to in words.

use super::{Faithful, Replayer};
use crate::content::{InputFile, system_told};
use crate::locale::{Explain as _, Explanation, With, Words};
use crate::records::{AttemptId, ChainFault, SignedHead, Store, StoreError, Verification, VerifyProgress};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The largest anchor that is read, in bytes.
const LARGEST: u64 = 1 << 16;

/// What verifying found.
#[derive(Clone, Debug)]
pub struct Walk {
    /// What it found in the store.
    pub found: Verification,
    /// What playing again showed; none where that was not asked for.
    pub replays: Option<ReplaysFound>,
    /// Against how many anchors it was held.
    anchors: usize,
}

/// What playing again showed of records that led to no fault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplaysFound {
    /// How many led to what was sealed.
    pub same: usize,
    /// How many were sealed under each meaning that is not known here.
    pub unknown: BTreeMap<u32, usize>,
}

/// How many records are played again on a core before it is asked whether to go on.
const PAGE: usize = 32;

/// Why no more records are played again.
enum Halt {
    Stopped,
    Store(StoreError),
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Walks the chain of a store, and plays its records again if asked. Each anchor has its name, and none where it is a file that holds
/// none. What is not known here is no fault. `go_on` hears how far it has come, and says whether to go on.
///
/// # Errors
/// When the store cannot be read.
pub fn walk(
    store: &Store, anchors: &[(String, Option<SignedHead>)], replay: bool,
    mut go_on: impl FnMut(VerifyProgress) -> bool,
) -> Result<Walk, StoreError> {
    let mut found = store.verify(anchors, &mut go_on)?;
    let mut replays = replay.then(ReplaysFound::default);
    if let Some(played) = replays.as_mut().filter(|_| !found.stopped) {
        let attempts = std::mem::take(&mut found.attempts);
        let (all, mut done) = (attempts.len(), 0);
        let begin = || {
            let mut replayer = Replayer::default();
            move |store: &Store, page: &[(AttemptId, i64)]| {
                page.iter().map(|(attempt, _)| replayer.faithful(store, attempt)).collect::<Result<Vec<_>, _>>()
            }
        };
        let played_all = store.on_cores(attempts.chunks(PAGE).map(Ok), begin, |page: Vec<Faithful>| {
            if !go_on(VerifyProgress { done, all }) {
                return Err(Halt::Stopped);
            }
            for ((attempt, number), faithful) in attempts.iter().skip(done).zip(page) {
                done += 1;
                match faithful {
                    Faithful::Same => played.same += 1,
                    Faithful::NotReplayable { semantics } => *played.unknown.entry(semantics).or_default() += 1,
                    Faithful::Diverged(why) => found.faults.push(ChainFault::diverged(attempt, *number, why)),
                }
            }
            Ok(())
        });
        found.attempts = attempts;
        match played_all {
            Ok(()) => {}
            Err(Halt::Stopped) => found.stopped = true,
            Err(Halt::Store(error)) => return Err(error),
        }
    }
    Ok(Walk { found, replays, anchors: anchors.len() })
}

/// The anchor in a file; none where it is a file that holds none.
///
/// # Errors
/// When the file cannot be read.
pub fn anchor_in(path: &Path) -> Result<Option<SignedHead>, Explanation> {
    let bytes = InputFile::read_named(path, LARGEST).map_err(|error| {
        Explanation::new("chain-anchor-unreadable").with("path", path).with("detail", system_told(&error))
    })?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(text.lines().map(str::trim).find(|line| !line.is_empty()).and_then(SignedHead::from_line))
}

/// What a signed head tells, for the messages that take it.
#[must_use]
pub fn head_told(head: &SignedHead) -> With {
    let sequence = head.sequence.to_string();
    With::from_iter([("station", head.station.clone()), ("sequence", sequence), ("at", head.at.local())])
}

impl Walk {
    /// That it was stopped; none where it was not.
    #[must_use]
    pub fn stopped(&self, words: &Words) -> Option<String> {
        let with = With::from_iter([("links", self.found.links)]);
        self.found.stopped.then(|| words.text("chain-stopped", &with))
    }

    /// What it came to, line by line, the faults not among them.
    #[must_use]
    pub fn told(&self, words: &Words) -> Vec<String> {
        let Self { found, replays, anchors } = self;
        let count = |count: usize| With::from_iter([("count", count)]);
        let mut with =
            With::from_iter([("records", found.records), ("links", found.links), ("count", found.faults.len())]);
        let mut lines = Vec::new();
        match found.faults.first() {
            None if found.stopped => {}
            None => lines.push(words.text("chain-holds", &with)),
            Some(first) => {
                with.set("first", first.explain().text(words));
                lines.push(words.text("chain-fails", &with));
            }
        }
        if let Some(played) = replays {
            lines.push(words.text("chain-replayed", &count(played.same)));
            for (semantics, many) in &played.unknown {
                let why = Explanation::new("rescore-why-semantics")
                    .with("found", *semantics)
                    .with("here", crate::scenario::SEMANTICS)
                    .text(words);
                let mut with = With::from_iter([("why", why)]);
                with.set("count", *many);
                lines.push(words.text("chain-not-replayable", &with));
            }
        }
        for (message, many) in [("chain-adopted", found.adopted), ("chain-let-go", found.let_go)] {
            if many > 0 {
                lines.push(words.text(message, &count(many)));
            }
        }
        if *anchors > 0 && !found.stopped {
            let failed: BTreeSet<_> = found.faults.iter().filter_map(ChainFault::anchor).collect();
            lines.push(words.text("chain-anchored", &count(anchors.saturating_sub(failed.len()))));
        }
        for sequence in &found.key_changes {
            lines.push(words.text("chain-key-change", &With::from_iter([("sequence", sequence.to_string())])));
        }
        lines
    }
}
