//! What every export does: record by record, each held against its seal, and where conversations are wanted replayed.

use crate::assessment::Assessment;
use crate::attempt::{AttemptError, Replayed, Replayer, Script};
use crate::content::{in_english, shipped_words, system_told};
use crate::locale::{Explain, Explanation, Language, Words};
use crate::records::{AssessmentDepth, Filter, ListedAs, ListedRecord, Record, Store, StoreError, Vouched};
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
    each_told(store, 0, filter, AssessmentDepth::Whole, attendant, |attendant, _, id, found| {
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

/// Gives `take` the records that `filter` asks for, oldest first: each with its id, its assessment as far as it is asked for and its seal,
/// or what is wrong with one that cannot be read. Both are told.
pub(super) fn each_assessed(
    store: &Store, filter: &Filter, depth: AssessmentDepth, attendant: &mut impl Attendant,
    mut take: impl FnMut(&str, FoundRecord<'_>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    each_told(store, 0, filter, depth, attendant, |_, _, id, found| take(id, found))
}

/// The same, behind a place in the archive, with whoever waits and the place of each.
pub(super) fn each_told<A: Attendant, E: From<StoreError> + From<io::Error>>(
    store: &Store, place: u32, filter: &Filter, depth: AssessmentDepth, attendant: &mut A,
    mut take: impl FnMut(&mut A, u32, &str, FoundRecord<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut bell = Bell::new(store, attendant)?;
    store.each_made(
        place,
        filter,
        depth,
        || |_: &Store, listed| Ok(listed),
        |listed: ListedRecord| {
            let (id, found) = found(&listed);
            bell.rings(attendant, id, found.map(|(_, _, held)| held))?;
            take(attendant, listed.number, id, found)
        },
    )
}

/// The same, each with what is made of it on the core that reads it.
pub(super) fn each_made<T: Send, M>(
    store: &Store, filter: &Filter, depth: AssessmentDepth, attendant: &mut impl Attendant,
    maker: impl Fn() -> M + Sync, mut take: impl FnMut(T) -> Result<(), ExportError>,
) -> Result<(), ExportError>
where
    M: FnMut(&Store, &str, FoundRecord<'_>) -> Result<T, StoreError>,
{
    let mut bell = Bell::new(store, attendant)?;
    let maker = || {
        let mut make = maker();
        move |store: &Store, listed: ListedRecord| {
            let (id, found) = found(&listed);
            let (held, made) = (found.map(|(_, _, held)| held).map_err(str::to_owned), make(store, id, found)?);
            Ok((Some(id).filter(|_| held != Ok(Held::Intact)).map(str::to_owned), held, made))
        }
    };
    store.each_made(0, filter, depth, maker, |(id, held, made): (Option<String>, Result<Held, String>, T)| {
        bell.rings(
            attendant,
            id.as_deref().unwrap_or_default(),
            held.as_ref().map(|held| *held).map_err(String::as_str),
        )?;
        take(made)
    })
}

fn found(listed: &ListedRecord) -> (&str, FoundRecord<'_>) {
    match &listed.record {
        Ok(ListedAs { record, assessment, intact }) => {
            let held = if *intact { Held::Intact } else { Held::Changed };
            (record.attempt.id.as_str(), Ok((record, assessment, held)))
        }
        Err((id, why)) => (id, Err(why)),
    }
}

/// Tells whoever waits what is wrong, and how many records were read.
struct Bell {
    passed: usize,
}

impl Bell {
    /// What is wrong with what vouches for all of them is told first.
    fn new(store: &Store, attendant: &mut impl Attendant) -> Result<Self, StoreError> {
        if let Some(vouched) = store.vouched()? {
            Untold::of_all(&vouched).into_iter().for_each(|what| attendant.untold(&vouched.head.station, what));
        }
        Ok(Self { passed: 0 })
    }

    fn rings(&mut self, attendant: &mut impl Attendant, id: &str, held: Result<Held, &str>) -> io::Result<()> {
        match held {
            Ok(Held::Intact) => {}
            Ok(Held::Changed) => attendant.untold(id, Untold::Changed),
            Err(why) => attendant.untold(id, Untold::Unreadable(why)),
        }
        self.passed += 1;
        attendant.passed(self.passed)
    }
}

/// Whether an error is about one row, and the others can be read.
pub(super) const fn is_of_one(error: &StoreError) -> bool {
    matches!(error, StoreError::Meaningless { .. })
}
