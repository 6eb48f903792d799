//! What is noted on records, as it is believed: a note counts where it is the one that its link speaks of. One that was put there,
//! altered or taken away by somebody else is told, and rules on nothing.

use super::chain::{self, Canonical};
use super::error::Trouble;
use super::wire::Word;
use super::{AttemptId, ChainHash, LinkKind, NoteKind, Store, StoreError, SubjectId, Timestamp};
use crate::assessment::Outcome;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::BTreeMap;

/// A note on a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its number among the station's.
    pub id: i64,
    /// The record's attempt.
    pub attempt: AttemptId,
    /// What it says.
    pub kind: NoteKind,
    /// As what the record counts from here on; of a correction alone.
    pub outcome: Option<Outcome>,
    /// Who added it.
    pub subject: SubjectId,
    /// Why; none where it was erased with the person whom the record is about.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Whether it is as it was written; else it counts for nothing.
    pub intact: bool,
}

impl Note {
    /// What stands instead of what was sealed: an outcome, or nothing where the record is void. None where what was sealed stands.
    #[must_use]
    pub const fn alters(&self) -> Option<Option<Outcome>> {
        match (self.kind, self.outcome) {
            (NoteKind::Void, _) => Some(None),
            (NoteKind::Corrected, Some(outcome)) => Some(Some(outcome)),
            (NoteKind::Corrected | NoteKind::Upheld | NoteKind::Remark, _) => None,
        }
    }
}

/// What is noted on a record.
#[derive(Clone, Debug)]
pub(super) struct Noted {
    /// What was ruled last, of what counts; none where it stands as it was sealed.
    pub(super) ruling: Option<Note>,
    /// Whether all of it is as it was written, and none is missing.
    pub(super) is_whole: bool,
}

impl Default for Noted {
    /// Nothing is.
    fn default() -> Self {
        Self { ruling: None, is_whole: true }
    }
}

impl Noted {
    fn take(&mut self, note: Note) {
        self.is_whole &= note.intact;
        if note.intact && note.kind != NoteKind::Remark {
            self.ruling = Some(note);
        }
    }
}

impl Store {
    /// The notes on a record, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn notes(&self, attempt: &AttemptId) -> Result<Vec<Note>, StoreError> {
        self.read(|connection| notes_on(connection, attempt))
    }

    /// What was ruled last, of every record of which something was; the others stand as they were sealed.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn rulings(&self) -> Result<BTreeMap<AttemptId, Note>, StoreError> {
        let all = self.read(all_noted)?;
        Ok(all.into_iter().filter_map(|(attempt, noted)| Some((attempt, noted.ruling?))).collect())
    }
}

/// What is noted on a record.
pub(super) fn noted(connection: &Connection, attempt: &AttemptId) -> Result<Noted, Trouble> {
    let mut noted = Noted::default();
    notes_on(connection, attempt)?.into_iter().for_each(|note| noted.take(note));
    let sql = format!("SELECT EXISTS (SELECT 1 FROM chain WHERE {GONE} AND body ->> '$.of' = ?1)");
    let is_one_gone: bool = connection.prepare_cached(&sql)?.query_one([attempt], |row| row.get(0))?;
    noted.is_whole &= !is_one_gone;
    Ok(noted)
}

/// What is noted on every record on which anything is: two questions, and a few for each note, however many records there are.
pub(super) fn all_noted(connection: &Connection) -> Result<BTreeMap<AttemptId, Noted>, Trouble> {
    let mut all: BTreeMap<AttemptId, Noted> = BTreeMap::new();
    let mut query = connection.prepare_cached(&format!("{NOTES} ORDER BY notes.id"))?;
    for row in query.query_map([], note_row)? {
        let note = believed(connection, row?)?;
        all.entry(note.attempt.clone()).or_default().take(note);
    }
    let sql = format!("SELECT body ->> '$.of' FROM chain WHERE {GONE} AND body ->> '$.of' IS NOT NULL");
    let mut query = connection.prepare_cached(&sql)?;
    for attempt in query.query_map([], |row| row.get::<_, AttemptId>(0))? {
        all.entry(attempt?).or_default().is_whole = false;
    }
    Ok(all)
}

/// The links of notes that are gone; where a record was let go by a rule there is nobody to miss them.
const GONE: &str = "kind = 'note' AND NOT EXISTS (SELECT 1 FROM notes WHERE notes.id = body ->> '$.row')";

/// The columns of a note, for [`note_row`].
const NOTES: &str = "SELECT notes.*, salt, reason FROM notes LEFT JOIN note_reasons ON note_reasons.note = notes.id";

fn notes_on(connection: &Connection, attempt: &AttemptId) -> Result<Vec<Note>, Trouble> {
    let mut query = connection.prepare_cached(&format!("{NOTES} WHERE attempt = ?1 ORDER BY notes.id"))?;
    let rows = query.query_map([attempt], note_row)?;
    rows.map(|row| believed(connection, row?)).collect()
}

/// A note, whose reason is the one that it was written with.
fn note_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    let reason: Option<String> = row.get("reason")?;
    let salt: Option<String> = row.get("salt")?;
    let intact = match (&salt, &reason) {
        (Some(salt), Some(reason)) => is_digest(&row.get::<_, String>("reason_digest")?, salt, reason),
        // whether it was erased is asked where it is held against its link
        _ => true,
    };
    Ok(Note {
        id: row.get("id")?,
        attempt: row.get("attempt")?,
        kind: row.get::<_, Word<_>>("kind")?.0,
        outcome: row.get::<_, Option<Word<_>>>("outcome")?.map(|word| word.0),
        subject: row.get("subject")?,
        reason,
        at: row.get("at")?,
        intact,
    })
}

/// It, held against its link.
fn believed(connection: &Connection, note: Note) -> Result<Note, Trouble> {
    let linked = chain::held_row(connection, LinkKind::Note, note.id)?;
    let is_held = match linked.filter(|(_, doc)| doc.of.as_ref() == Some(&note.attempt)) {
        Some((place, _)) => note.reason.is_some() || reason_holds(connection, note.id, place)?,
        None => false,
    };
    Ok(Note { intact: note.intact && is_held, ..note })
}

/// What a note's row has of its reason.
pub(super) fn digest(function: ChainHash, salt: &str, reason: &str) -> String {
    function.tagged(Canonical::of("composure reason 1").text(salt).text(reason).bytes())
}

fn is_digest(digest_of_it: &str, salt: &str, reason: &str) -> bool {
    ChainHash::named_in(digest_of_it).is_some_and(|function| digest(function, salt, reason) == digest_of_it)
}

/// A note's reason with its salt, as it is written out with the chain.
pub(super) fn reason(connection: &Connection, note: i64) -> rusqlite::Result<Option<(String, String)>> {
    let sql = "SELECT salt, reason FROM note_reasons WHERE note = ?1";
    connection.prepare_cached(sql)?.query_row([note], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// Whether a note's reason is the one that was written; one that is gone must have been erased, after it was linked at `place`, with
/// whom the record is about or whom it named.
pub(super) fn reason_holds(connection: &Connection, note: i64, place: i64) -> rusqlite::Result<bool> {
    let sql = "SELECT reason_digest, attempts.subject FROM notes LEFT JOIN attempts ON attempts.id = attempt
               WHERE notes.id = ?1";
    let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, Option<SubjectId>>(1)?));
    let Some((digest, whose)) = connection.prepare_cached(sql)?.query_row([note], row).optional()? else {
        return Ok(true);
    };
    match (reason(connection, note)?, whose) {
        (Some((salt, reason)), _) => Ok(is_digest(&digest, &salt, &reason)),
        (None, Some(whose)) if chain::is_erased(connection, &whose, place)? => Ok(true),
        // or it named somebody else, who was
        (None, _) => {
            let sql = "SELECT EXISTS (SELECT 1 FROM chain, json_each(body, '$.notes') AS named
                                      WHERE kind = 'erasure' AND sequence > ?2 AND json_valid(body) AND named.value = ?1)";
            connection.prepare_cached(sql)?.query_one((note, place), |row| row.get(0))
        }
    }
}
