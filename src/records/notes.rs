//! Notes on records: a record is never altered and never dropped, so whoever finds that it doesn't count, or counts otherwise, adds a
//! note by his name with his reason. What stands is what the last of them says.
//!
//! A note is linked into the chain. Its reason, which may name somebody, lies apart under a salt of its own, so that it can be
//! erased with the person whom the record is about, and the chain still verifies.

use super::chain::{self, RowAbout, hex};
use super::error::Trouble;
use super::standing::ONE_PERSON;
use super::wire::Word;
use super::{AttemptId, LinkKind, Note, NoteKind, Store, StoreError, SubjectId, clock, noted};
use crate::assessment::Outcome;
use crate::content::in_english;
use crate::locale::{Explain, Explanation, is_hidden};
use rusqlite::{OptionalExtension as _, Row, Transaction};

/// Longest reason, in characters.
const LONGEST_REASON: usize = 2_000;

/// Why a note was not added.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum NoteError {
    /// There is no reason.
    NoReason,
    /// The reason is too long.
    TooLong {
        /// The most it may have, in characters.
        most: usize,
        /// What it has.
        found: usize,
    },
    /// The reason has a sign that nobody can see.
    Hidden {
        /// The sign.
        found: char,
    },
    /// Nobody rules on his own record.
    Own,
    /// The record stands like that already.
    Same {
        /// The record.
        attempt: AttemptId,
    },
    /// The store says no.
    Store(StoreError),
}

impl From<StoreError> for NoteError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Explain for NoteError {
    fn explain(&self) -> Explanation {
        match self {
            Self::NoReason => Explanation::new("note-no-reason"),
            Self::TooLong { most, found } => {
                Explanation::new("note-too-long").with("most", *most).with("found", *found)
            }
            Self::Hidden { found } => {
                Explanation::new("note-hidden").with("found", format!("U+{:04X}", u32::from(*found)))
            }
            Self::Own => Explanation::new("note-own"),
            Self::Same { attempt } => Explanation::new("note-same").with("attempt", attempt.as_str()),
            Self::Store(error) => error.explain(),
        }
    }
}

/// The reason as it is kept.
fn checked(reason: &str) -> Result<&str, NoteError> {
    let reason = reason.trim();
    let found = reason.chars().count();
    // quotes and dashes alone are none
    if !reason.contains(char::is_alphanumeric) {
        return Err(NoteError::NoReason);
    }
    if found > LONGEST_REASON {
        return Err(NoteError::TooLong { most: LONGEST_REASON, found });
    }
    match reason.chars().find(|sign| *sign != '\n' && is_hidden(*sign)) {
        Some(found) => Err(NoteError::Hidden { found }),
        None => Ok(reason),
    }
}

impl Store {
    /// Adds a note to a record, by a person who is known by name. Whoever made the record may add a remark, and rules on
    /// nothing; a ruling that changes nothing is none, but for one that upholds.
    ///
    /// # Errors
    /// [`NoteError`], and nothing is written.
    pub fn add_note(
        &mut self, attempt: &AttemptId, kind: NoteKind, outcome: Option<Outcome>, by: &SubjectId, reason: &str,
    ) -> Result<Note, NoteError> {
        let reason = checked(reason)?;
        let outcome = outcome.filter(|_| kind == NoteKind::Corrected);
        self.write(|change| {
            let sql = "SELECT outcome, subject FROM records JOIN attempts ON id = attempt
                       WHERE attempt = ?1 AND mode = 'assessment'";
            let row = |row: &Row<'_>| Ok((row.get::<_, Word<Outcome>>(0)?.0, row.get(1)?));
            let found: Option<(Outcome, SubjectId)> = change.query_row(sql, [attempt], row).optional()?;
            let Some((sealed, whose)) = found else {
                return Err(StoreError::NoRecord { prefix: attempt.to_string() }.into());
            };
            let is_own = format!("SELECT ?2 IN ({ONE_PERSON})");
            let is_own: bool = change.query_one(&is_own, (&whose, by), |row| row.get(0))?;
            if is_own && kind != NoteKind::Remark {
                return Ok(Err(NoteError::Own));
            }
            let stands = noted::noted(change, attempt)?
                .ruling
                .map_or((NoteKind::Upheld, None), |note| (note.kind, note.outcome));
            let is_same = match kind {
                NoteKind::Remark | NoteKind::Upheld => false,
                NoteKind::Void => stands.0 == NoteKind::Void,
                NoteKind::Corrected => match stands {
                    (NoteKind::Corrected, now) => now == outcome,
                    (NoteKind::Upheld, _) => outcome == Some(sealed),
                    (NoteKind::Void | NoteKind::Remark, _) => false,
                },
            };
            if is_same {
                return Ok(Err(NoteError::Same { attempt: attempt.clone() }));
            }
            Ok(Ok(write(change, attempt, kind, outcome, by, reason)?))
        })?
    }
}

fn write(
    change: &Transaction<'_>, attempt: &AttemptId, kind: NoteKind, outcome: Option<Outcome>, by: &SubjectId,
    reason: &str,
) -> Result<Note, Trouble> {
    let salt = hex(&rand::random::<[u8; 16]>());
    let digest = noted::digest(chain::function(change)?, &salt, reason);
    let at = clock::now();
    let sql = "INSERT INTO notes (attempt, kind, outcome, subject, reason_digest, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.execute(sql, (attempt, Word(kind), outcome.map(Word), by, digest, &at))?;
    let id = change.last_insert_rowid();
    change.execute("INSERT INTO note_reasons (note, salt, reason) VALUES (?1, ?2, ?3)", (id, salt, reason))?;
    let on = RowAbout { of: Some(attempt.clone()), ..RowAbout::default() };
    chain::append_row_on(change, LinkKind::Note, id, on)?;
    let (attempt, subject, reason) = (attempt.clone(), by.clone(), Some(reason.to_owned()));
    Ok(Note { id, attempt, kind, outcome, subject, reason, at, intact: true })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, assessment, new_attempt};
    use super::super::{ClosedAs, Closing, Mode, NewAttempt, PlayedBy};
    use super::*;

    /// A store with a failed record, whose it is, and somebody from HR.
    fn failed() -> (Store, AttemptId, SubjectId, SubjectId) {
        let (mut store, subject) = testing::store();
        store.plays(PlayedBy::Terminal);
        let roster = "number,name,branch\n1001,李晓燕,城东支行\n9001,周敏,人力资源部\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let hr = store.employee("9001").expect("read").expect("there").subject;
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Failed, 4_200), None).expect("closed");
        (store, attempt, subject, hr)
    }

    #[test]
    fn what_stands_is_what_was_ruled_last_and_the_record_stays_as_it_was() {
        let (mut store, attempt, subject, hr) = failed();
        let sealed = store.closed(&attempt).expect("read");
        assert!(store.rulings().expect("read").is_empty());
        let remark = store.add_note(&attempt, NoteKind::Remark, None, &subject, " the printer jammed \n");
        assert_eq!(remark.expect("added").reason.as_deref(), Some("the printer jammed"));
        assert!(store.rulings().expect("read").is_empty(), "a remark rules nothing");
        let rulings = [
            (NoteKind::Void, None),
            (NoteKind::Corrected, Some(Outcome::Failed)),
            (NoteKind::Corrected, Some(Outcome::Passed)),
            (NoteKind::Upheld, None),
            (NoteKind::Upheld, None),
        ];
        for (kind, outcome) in rulings {
            let note = store.add_note(&attempt, kind, outcome, &hr, "the interface was down").expect("added");
            let stands = store.rulings().expect("read");
            assert_eq!(stands.get(&attempt), Some(&note));
            let counts = store.closed(&attempt).expect("read").counts_as();
            let as_ruled = match kind {
                NoteKind::Void => None,
                NoteKind::Corrected => outcome.map(ClosedAs::from),
                NoteKind::Remark | NoteKind::Upheld => Some(ClosedAs::Failed),
            };
            assert_eq!(counts, as_ruled, "{kind:?}");
            assert_eq!((note.kind, note.outcome, &note.subject), (kind, outcome, &hr));
        }
        assert_eq!(store.notes(&attempt).expect("read").len(), 6);
        let ruled = store.closed(&attempt).expect("read");
        assert_eq!(
            (ruled.ruling.clone(), ruled.counts_as()),
            (store.rulings().expect("read").remove(&attempt), Some(ClosedAs::Failed))
        );
        assert_eq!(ruled.finished, sealed.finished);
        let found = store.verify(&[], |_| true).expect("read");
        assert!(found.holds(), "{:?}", found.faults);
    }

    #[test]
    fn whoever_made_it_rules_on_nothing_and_a_ruling_that_changes_nothing_is_none() {
        let (mut store, attempt, subject, hr) = failed();
        for kind in [NoteKind::Void, NoteKind::Corrected, NoteKind::Upheld] {
            let own = store.add_note(&attempt, kind, Some(Outcome::Passed), &subject, "why");
            assert!(matches!(own, Err(NoteError::Own)), "{own:?}");
        }
        let mut same = |kind, outcome| {
            let done = store.add_note(&attempt, kind, outcome, &hr, "why");
            assert!(matches!(done, Err(NoteError::Same { .. })), "{done:?}");
        };
        same(NoteKind::Corrected, Some(Outcome::Failed));
        store.add_note(&attempt, NoteKind::Void, None, &hr, "why").expect("added");
        let again = store.add_note(&attempt, NoteKind::Void, None, &hr, "why");
        assert!(matches!(again, Err(NoteError::Same { .. })), "{again:?}");
        assert_eq!(store.notes(&attempt).expect("read").len(), 1);
    }

    #[test]
    fn a_note_needs_a_reason_that_can_be_read_and_a_record() {
        let (mut store, attempt, subject, hr) = failed();
        let mut refused =
            |reason: &str| store.add_note(&attempt, NoteKind::Void, None, &hr, reason).expect_err("refused");
        for nothing in [" \n", "''", "—", "……", "。"] {
            assert!(matches!(refused(nothing), NoteError::NoReason), "{nothing}");
        }
        assert!(matches!(refused(&"长".repeat(2_001)), NoteError::TooLong { most: 2_000, found: 2_001 }));
        assert!(matches!(refused("a\u{202e}b"), NoteError::Hidden { found: '\u{202e}' }));
        assert!(matches!(refused("\u{1b}[2J"), NoteError::Hidden { .. }));
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) };
        let practised = store.begin(&practice).expect("begun");
        store.close(&practised, Closing::Finished, &assessment(Outcome::Failed, 1), None).expect("closed");
        for none in [practised, AttemptId::random()] {
            let done = store.add_note(&none, NoteKind::Remark, None, &hr, "why");
            assert!(matches!(done, Err(NoteError::Store(StoreError::NoRecord { .. }))), "{done:?}");
        }
    }

    #[test]
    fn whoever_alters_a_note_is_found_and_so_is_a_reason_that_is_gone() {
        for (tampering, code) in [
            ("DROP TRIGGER notes_refuses_UPDATE; UPDATE notes SET kind = 'upheld'", "row"),
            ("DROP TRIGGER notes_refuses_UPDATE; UPDATE notes SET subject = 'another'", "row"),
            (
                "DROP TRIGGER notes_refuses_DELETE; DROP TRIGGER note_reasons_refuses_DELETE; DELETE FROM note_reasons;
                 DELETE FROM notes",
                "missing",
            ),
            (
                "INSERT INTO notes (attempt, kind, subject, reason_digest, at) SELECT attempt, 'upheld', subject, reason_digest, at FROM notes",
                "unlinked",
            ),
            ("DROP TRIGGER note_reasons_refuses_UPDATE; UPDATE note_reasons SET reason = 'another'", "reason"),
            ("DROP TRIGGER note_reasons_refuses_DELETE; DELETE FROM note_reasons", "reason"),
        ] {
            let (mut store, attempt, _, hr) = failed();
            store.add_note(&attempt, NoteKind::Void, None, &hr, "the interface was down").expect("added");
            store.note_verified(&store.verify(&[], |_| true).expect("read")).expect("written");
            store.connection().execute_batch(tampering).expect(tampering);
            if !tampering.ends_with("refuses_DELETE; DELETE FROM note_reasons") {
                // lists and exports, one record and the desk say that the record is another, and go by no note that was not written so
                assert_eq!(testing::held(&store), [false], "{tampering}");
                let numbered = store.records_numbered(&[1]).expect("read");
                assert!(numbered.iter().all(|one| one.record.as_ref().is_ok_and(|one| !one.intact)), "{tampering}");
                assert!(!store.intact(&attempt).expect("read"), "{tampering}");
                for ruling in [
                    store.rulings().expect("read").remove(&attempt),
                    store.closed(&attempt).expect("read").ruling,
                    store.records(&Default::default()).expect("read").remove(0).ruling,
                ] {
                    let is_his = |note: &Note| note.kind == NoteKind::Void && note.subject == hr;
                    assert!(ruling.as_ref().is_none_or(is_his), "{tampering}: {ruling:?}");
                }
            }
            let found = store.verify(&[], |_| true).expect("read");
            assert!(found.faults.iter().any(|fault| fault.what.code() == code), "{tampering}: {:?}", found.faults);
        }
    }

    #[test]
    fn a_ruling_that_was_put_there_with_a_link_of_its_own_rules_on_nothing_whatever_is_written_after_it() {
        let (mut store, attempt, subject, hr) = failed();
        store.add_note(&attempt, NoteKind::Upheld, None, &hr, "the recording is clear").expect("added");
        let before = store.closed(&attempt).expect("read").ruling;
        // as the program writes it, but for the signature of the end
        let change = store.connection().unchecked_transaction().expect("begun");
        write(&change, &attempt, NoteKind::Corrected, Some(Outcome::Passed), &hr, "because").expect("written");
        change.commit().expect("there");
        for _now_and_once_more_was_written in 0..2 {
            let record = store.closed(&attempt).expect("read");
            assert_eq!(record.ruling, before);
            assert_eq!(record.counts_as(), Some(ClosedAs::Failed));
            assert_eq!(testing::held(&store), [false]);
            let told = store.notes(&attempt).expect("read").into_iter().map(|one| one.intact).collect::<Vec<_>>();
            assert_eq!(told, [true, false]);
            store.begin(&new_attempt(&subject)).expect("begun");
        }
    }
}
