//! What every export does: record by record, each held against its seal, and where conversations are wanted replayed.

use crate::assessment::Assessment;
use crate::attempt::{AttemptError, Replayed, Replayer, Script};
use crate::content::{in_english, shipped_words, system_told};
use crate::locale::{Explain, Explanation, Language, Words};
use crate::records::{Filed, Filter, Record, Store, StoreError, Vouched};
use std::collections::HashMap;
use std::io;

/// Why records could not be exported.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum ExportError {
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever takes them says no.
    Write(#[from] io::Error),
}

impl Explain for ExportError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Store(error) => error.explain(),
            Self::Write(error) => Explanation::new("export-unwritten").with("detail", system_told(error)),
        }
    }
}

/// What is told of a record that is not exported as it was sealed.
#[derive(Clone, Copy, Debug)]
pub enum Untold<'e> {
    /// It cannot be read: this is wrong with it.
    Unreadable(&'e str),
    /// It is not what was sealed any more; it is exported as it is.
    Changed,
    /// Its conversation can't be replayed here.
    Events(&'e AttemptError),
    /// The chain that vouches for all of them does not end as it was signed: the id is the station's.
    Unsigned,
    /// So many records are gone that the chain speaks of: the id is the station's.
    Missing(i64),
}

impl Untold<'_> {
    /// What is wrong with what vouches for all of them.
    #[must_use]
    pub fn of_all(vouched: &Vouched) -> Vec<Self> {
        let unsigned = (!vouched.ends_so).then_some(Self::Unsigned);
        let missing = Some(vouched.missing).filter(|missing| *missing > 0).map(Self::Missing);
        unsigned.into_iter().chain(missing).collect()
    }
}

/// Who waits for an export, and hears of it. A function hears what is wrong with records, and no more.
pub trait Attendant {
    /// Something is wrong with the record that has this id.
    fn untold(&mut self, id: &str, what: Untold<'_>);

    /// So many records have been read.
    ///
    /// # Errors
    /// Where it should not go on: somebody has stopped it.
    fn passed(&mut self, records: usize) -> io::Result<()> {
        let _ = records;
        Ok(())
    }
}

impl<F: FnMut(&str, Untold<'_>)> Attendant for F {
    fn untold(&mut self, id: &str, what: Untold<'_>) {
        self(id, what);
    }
}

/// Gives `take` the records that `filter` asks for, oldest first, with what can be replayed of them. What is wrong with one
/// is told, with its id. One record at a time: memory doesn't grow with their number.
pub(super) fn each_replayed(
    store: &Store, filter: &Filter, attendant: &mut impl Attendant,
    mut take: impl FnMut((&Record, &Assessment, Held), Option<&(Replayed, Script)>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let (mut replayer, mut tongues) = (Replayer::default(), ShownWords::default());
    each_told(store, 0, filter, attendant, |attendant, _, id, found| {
        let Ok(found @ (record, ..)) = found else { return Ok(()) };
        match replayer.in_words(store, &record.attempt.id, &tongues.of(&record.attempt.locale)) {
            Err(AttemptError::Store(error)) if !is_of_one(&error) => Err(error.into()),
            Err(error) => {
                attendant.untold(id, Untold::Events(&error));
                take(found, None)
            }
            Ok(replayed) => take(found, Some(&replayed)),
        }
    })
}

/// The program's own words in the languages in which attempts were shown, each read once.
#[derive(Default)]
pub(super) struct ShownWords(HashMap<String, Words>);

impl ShownWords {
    pub(super) fn of(&mut self, locale: &str) -> Words {
        let read = || shipped_words(&locale.parse().unwrap_or_else(|_| Language::source()));
        self.0.entry(locale.to_owned()).or_insert_with(read).clone()
    }
}

/// How a record is held by its seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    Intact,
    Changed,
}

impl Held {
    /// The word for one that cannot be read.
    pub(super) const UNREADABLE: &str = "unreadable";

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Intact => "intact",
            Self::Changed => "changed",
        }
    }

    /// The message that names it.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Intact => "seal-intact",
            Self::Changed => "seal-changed",
        }
    }
}

/// What is found of a record: itself with its assessment and its seal, or what is wrong with it.
pub(super) type FoundRecord<'f> = Result<(&'f Record, &'f Assessment, Held), &'f str>;

/// Gives `take` the records that `filter` asks for, oldest first: each with its id, its assessment and its seal, or what is wrong
/// with one that cannot be read. Both are told.
pub(super) fn each_assessed(
    store: &Store, filter: &Filter, attendant: &mut impl Attendant,
    mut take: impl FnMut(&str, FoundRecord<'_>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    each_told(store, 0, filter, attendant, |_, _, id, found| take(id, found))
}

/// The same, behind a place in the archive, with whoever waits and the place of each.
pub(super) fn each_told<A: Attendant, E: From<StoreError> + From<io::Error>>(
    store: &Store, place: u32, filter: &Filter, attendant: &mut A,
    mut take: impl FnMut(&mut A, u32, &str, FoundRecord<'_>) -> Result<(), E>,
) -> Result<(), E> {
    if let Some(vouched) = store.vouched()? {
        Untold::of_all(&vouched).into_iter().for_each(|what| attendant.untold(&vouched.head.station, what));
    }
    let mut passed = 0;
    let mut take = |place: u32, id: &str, found: FoundRecord<'_>| {
        match found {
            Ok((_, _, Held::Intact)) => {}
            Ok((_, _, Held::Changed)) => attendant.untold(id, Untold::Changed),
            Err(why) => attendant.untold(id, Untold::Unreadable(why)),
        }
        passed += 1;
        attendant.passed(passed)?;
        take(attendant, place, id, found)
    };
    store.each_assessed_after(place, filter, |place, filed, assessment| {
        let (record, held) = match filed {
            Filed::Intact(record) => (record, Held::Intact),
            Filed::Changed(record) => (record, Held::Changed),
            Filed::Unreadable { id, why } => return take(place, id, Err(why)),
        };
        let id = record.attempt.id.as_str();
        match assessment {
            Some(assessment) => take(place, id, Ok((record, assessment, held))),
            None => take(place, id, Err("it has no assessment")),
        }
    })
}

/// Whether an error is about one row, and the others can be read.
pub(super) const fn is_of_one(error: &StoreError) -> bool {
    matches!(error, StoreError::Meaningless { .. })
}
