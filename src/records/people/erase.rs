//! Erasure: what names a person goes out of the store, and out of the bytes of its file. What he made stays as nobody's, and the
//! chain still verifies, for it never held more than a salted digest of him.

use super::super::error::Trouble;
use super::super::let_go::LettingGo;
use super::super::roster_column::RosterColumn;
use super::super::wire::Worded as _;
use super::super::{KnownCopy, LinkKind, Store, SubjectId};
use super::fields::RosterPerson;
use super::find::{group, person};
use super::named::{Naming, masked};
use super::refusal::PersonError;
use crate::locale::is_hidden;
use rusqlite::{Connection, Transaction};
use serde::Serialize;

/// Longest reason, in characters.
const LONGEST_REASON: usize = 200;

/// The body of a link that says that somebody was erased. Nothing in it names him.
#[derive(Serialize)]
struct ErasureDoc<'e> {
    /// Who did it, as a random id; none where nobody said so.
    by: Option<&'e SubjectId>,
    /// The notes on records of others whose reasons named him, and are gone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<i64>,
    /// Why.
    reason: &'e str,
    /// Who was.
    subject: &'e SubjectId,
}

/// How much an erasure takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ErasureExtent {
    /// How many assessments are nobody's then.
    pub attempts: u32,
    /// How often he has practised: that goes, for it is his own.
    pub practice: usize,
    /// How many reasons of notes on his records go with him.
    pub reasons: usize,
    /// How many reasons of notes on records of others go because they name him.
    pub reasons_of_others: usize,
}

/// What an erasure did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The subjects that were one person.
    pub subjects: Vec<SubjectId>,
    /// How much of what.
    pub what: ErasureExtent,
    /// Whether no trace is left in the bytes of the file; else another program has it open, and [`Store::sweep`] is due.
    pub swept: bool,
    /// Copies from before that this station knows of, which still have the name.
    pub copies: Vec<KnownCopy>,
}

impl Store {
    /// How much [`Store::erase`] would take of a person. Writes nothing.
    ///
    /// # Errors
    /// [`PersonError`].
    pub fn erasure(&self, number: &str) -> Result<ErasureExtent, PersonError> {
        self.read(|connection| {
            let one = match to_erase(connection, number)? {
                Ok(one) => one,
                Err(error) => return Ok(Err(error)),
            };
            Ok(Ok(extent(connection, &group(connection, &one.stands)?)?))
        })?
    }

    /// Erases a person who has left: names, numbers, outlets and positions that the roster has or had, who he was in his records, the
    /// salts of the digests that the chain has of that, and all that was his own: practice, warm-ups, preferences. Who did it (a number)
    /// and why is told by a link of the chain.
    ///
    /// # Errors
    /// [`PersonError`]; then nothing is erased.
    pub fn erase(&mut self, number: &str, by: Option<&str>, reason: &str) -> Result<Erased, PersonError> {
        let reason = reason.trim();
        if !reason.contains(char::is_alphanumeric)
            || reason.chars().count() > LONGEST_REASON
            || reason.contains(is_hidden)
        {
            return Err(PersonError::NoReason { most: LONGEST_REASON });
        }
        let copies = self.copies()?;
        let (erased, swept) = self.write_letting_go(|change| erased(change, number, by, reason))?;
        Ok(Erased { swept, copies, ..erased })
    }
}

/// Who is called so, where he may be erased.
fn to_erase(connection: &Connection, number: &str) -> Result<Result<RosterPerson, PersonError>, Trouble> {
    Ok(match person(connection, number)? {
        Ok(one) if one.sample => Err(PersonError::Sample { number: one.fields.number().to_owned() }),
        Ok(one) if one.on_roster => Err(PersonError::StillHere { number: one.fields.number().to_owned() }),
        found => found,
    })
}

fn erased(
    change: &Transaction<'_>, number: &str, by: Option<&str>, reason: &str,
) -> Result<Result<Erased, PersonError>, Trouble> {
    let one = match to_erase(change, number)? {
        Ok(one) => one,
        Err(error) => return Ok(Err(error)),
    };
    let by = match by.map(|by| person(change, by)).transpose()? {
        Some(Ok(by)) => Some(by.subject),
        Some(Err(error)) => return Ok(Err(error)),
        None => None,
    };
    let all = group(change, &one.stands)?;
    // a link is never erased
    if Naming::of(change, &all)?.is_in(reason) {
        return Ok(Err(PersonError::NamedInReason));
    }
    Ok(Ok(erase_all(change, &all, by.as_ref(), reason)?))
}

/// Erases the subjects that are one person.
pub(in crate::records) fn erase_all(
    change: &Transaction<'_>, all: &[RosterPerson], by: Option<&SubjectId>, reason: &str,
) -> Result<Erased, Trouble> {
    let naming = Naming::of(change, all)?;
    let (mut attempts, mut practice, mut reasons) = (0, 0, 0);
    // the first of the links tells of them
    let mut notes = notes_naming(change, all, &naming)?;
    let reasons_of_others = notes.len();
    for one in all {
        let subject = &one.subject;
        let named = std::mem::take(&mut notes);
        let doc = ErasureDoc { by, notes: named.clone(), reason, subject };
        let goes = LettingGo::because(change, LinkKind::Erasure, &doc)?;
        let own = "SELECT id FROM attempts WHERE subject = ?1 AND mode = 'practice'
                   AND id NOT IN (SELECT attempt FROM records)";
        practice += goes.attempts(own, &[subject])?;
        goes.warm_ups("SELECT id FROM warm_ups WHERE subject = ?1", &[subject])?;
        goes.of_subject(subject, |change| {
            for note in &named {
                change.execute("DELETE FROM note_reasons WHERE note = ?1", [note])?;
            }
            let his = "DELETE FROM identities WHERE attempt IN (SELECT id FROM attempts WHERE subject = ?1)";
            change.execute(his, [subject])?;
            let on_his = "DELETE FROM note_reasons WHERE note IN (SELECT notes.id FROM notes JOIN attempts ON attempts.id = attempt
                                                                  WHERE attempts.subject = ?1)";
            reasons += change.execute(on_his, [subject])?;
            let nobodys = "SELECT count(*) FROM attempts WHERE subject = ?1";
            attempts += change.query_one(nobodys, [subject], |row| row.get::<_, u32>(0))?;
            for table in ["preferences", "also_written", "people", "employees"] {
                change.execute(&format!("DELETE FROM {table} WHERE subject = ?1"), [subject])?;
            }
            naming.all.iter().try_for_each(|(column, name)| blank(change, *column, name))
        })?;
    }
    let subjects = all.iter().map(|one| one.subject.clone()).collect();
    let what = ErasureExtent { attempts, practice, reasons, reasons_of_others };
    Ok(Erased { subjects, what, swept: false, copies: Vec::new() })
}

/// How much would go, and become nobody's.
fn extent(connection: &Connection, all: &[RosterPerson]) -> Result<ErasureExtent, Trouble> {
    let mut extent = ErasureExtent::default();
    for one in all {
        let count = |sql: &str| connection.prepare_cached(sql)?.query_one([&one.subject], |row| row.get::<_, u32>(0));
        let own = count(
            "SELECT count(*) FROM attempts WHERE subject = ?1 AND mode = 'practice'
             AND id NOT IN (SELECT attempt FROM records)",
        )?;
        extent.attempts += count("SELECT count(*) FROM attempts WHERE subject = ?1")?.saturating_sub(own);
        extent.practice += own as usize;
        extent.reasons += count(
            "SELECT count(*) FROM note_reasons JOIN notes ON notes.id = note JOIN attempts ON attempts.id = attempt
             WHERE attempts.subject = ?1",
        )? as usize;
    }
    extent.reasons_of_others = notes_naming(connection, all, &Naming::of(connection, all)?)?.len();
    Ok(extent)
}

/// The notes on records of others than these whose reasons name them.
fn notes_naming(connection: &Connection, all: &[RosterPerson], naming: &Naming) -> Result<Vec<i64>, Trouble> {
    let sql = "SELECT note, reason, attempts.subject FROM note_reasons JOIN notes ON notes.id = note
               JOIN attempts ON attempts.id = attempt ORDER BY note";
    let mut query = connection.prepare_cached(sql)?;
    let mut rows = query.query([])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        let whose: SubjectId = row.get(2)?;
        if all.iter().all(|one| one.subject != whose) && naming.is_in(&row.get::<_, String>(1)?) {
            notes.push(row.get(0)?);
        }
    }
    Ok(notes)
}

/// Takes a name or a number out of what is told of others: who leads them, and what files were called.
fn blank(change: &Transaction<'_>, column: RosterColumn, name: &str) -> Result<(), Trouble> {
    // of whom he led, unless it is another's by now
    let is_anothers = format!("SELECT 1 FROM employees WHERE {} = ?1 COLLATE NOCASE", column.word());
    for (table, field, which) in [("employees", "manager", ""), ("people", "value", "AND what = 'manager'")] {
        let sql = format!(
            "UPDATE {table} SET {field} = '' WHERE {field} = ?1 COLLATE NOCASE {which} AND NOT EXISTS ({is_anothers})"
        );
        change.execute(&sql, [name])?;
    }
    for (table, field) in [("roster_changes", "source"), ("copies", "path")] {
        let mut query = change.prepare(&format!("SELECT id, {field} FROM {table}"))?;
        let rows = query.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        for (id, text) in rows.collect::<Result<Vec<_>, _>>()? {
            if let Some(masked) = masked(&text, name) {
                change.execute(&format!("UPDATE {table} SET {field} = ?2 WHERE id = ?1"), (id, masked))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::{assessment, entry, new_attempt};
    use super::super::super::{Aid, Closing, CopyKind, FILE, Help, Mode, NewAttempt, NoteKind};
    use super::*;
    use crate::assessment::Outcome;
    use std::fs;
    use std::path::{Path, PathBuf};

    const ROSTER: &str =
        "number,name,branch,position,manager\nE0907,高原雪,文化宫支行,大堂经理,\nE1019,罗佳,城东营业部,,E0907\n";

    /// A folder with a store in which somebody was assessed and has left.
    fn left() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(&folder.path().join(FILE)).expect("opened");
        store.import_roster("高原雪 (e0907).csv", ROSTER.as_bytes()).expect("imported");
        let his = store.employee("E0907").expect("read").expect("there").subject;
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&his) };
        let closed = store.begin(&practice).expect("begun");
        store.append(&closed, &entry(0)).expect("written");
        store.close(&closed, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("closed");
        let open = store.begin(&practice).expect("begun");
        store.helped(&open, &[Help { entry: 0, aid: Aid::Hint }]).expect("written");
        for number in ["E0907", "E1019"] {
            let subject = store.employee(number).expect("read").expect("there").subject;
            let attempt = store.begin(&new_attempt(&subject)).expect("begun");
            store.close(&attempt, Closing::Lapsed, &assessment(Outcome::Failed, 0), None).expect("closed");
        }
        // two are remarked on, by who stays; both remarks name him
        let by = store.employee("E1019").expect("read").expect("there").subject;
        for record in store.records(&Default::default()).expect("read") {
            store.add_note(&record.attempt.id, NoteKind::Remark, None, &by, "高原雪 was ill").expect("added");
        }
        store.leave("E0907", None).expect("left");
        (folder, store)
    }

    /// The files of a folder in which a text stands: the store, its log, its journal. As it is, and in UTF-16.
    fn holds(folder: &tempfile::TempDir, text: &str) -> Vec<PathBuf> {
        let files = fs::read_dir(folder.path()).expect("listed").map(|entry| entry.expect("an entry").path());
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
        let forms = [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
        let holds = |file: &PathBuf| {
            let bytes = fs::read(file).expect("read");
            forms.iter().any(|form| memchr::memmem::find(&bytes, form).is_some())
        };
        files.filter(holds).collect()
    }

    #[test]
    fn no_byte_of_the_file_names_who_was_erased_and_the_chain_holds() {
        let (folder, mut store) = left();
        let texts = ["高原雪", "E0907", "文化宫支行", "大堂经理"];
        assert!(texts.iter().all(|text| !holds(&folder, text).is_empty()));
        let before = store.records(&Default::default()).expect("read");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let backup = elsewhere.path().join("E0907");
        store.back_up(&backup).expect("written");
        store.note_copy(CopyKind::Own, Path::new("/nowhere/of 高原雪"), None).expect("written");
        let planned = store.erasure("E0907").expect("planned");
        let erased = store.erase("E0907", Some("E1019"), "asked for on 2026-11-20, letter 17").expect("erased");
        assert!(erased.swept && (erased.what.attempts, erased.what.practice) == (1, 2), "{erased:?}");
        assert_eq!((erased.what.reasons, erased.what.reasons_of_others), (1, 1));
        assert_eq!(erased.what, planned);
        let copies: Vec<_> = erased.copies.iter().map(|one| (one.kind, one.path.as_path(), one.is_there)).collect();
        let own = Path::new("/nowhere/of 高原雪");
        assert_eq!(copies, [(CopyKind::Backup, backup.as_path(), true), (CopyKind::Own, own, false)]);
        let known = store.copies().expect("read");
        assert!(known[0].path.ends_with("…") && known[1].path.ends_with("of …"), "{known:?}");
        for text in texts {
            assert_eq!(holds(&folder, text), Vec::<PathBuf>::new(), "{text}");
        }
        assert!(!holds(&folder, "罗佳").is_empty(), "who is there still is");
        assert!(store.verify(&[], |_| true).expect("read").holds());
        let records = store.records(&Default::default()).expect("read");
        assert_eq!(records.len(), before.len());
        assert!(records[0].identity.is_none() && records[0].employee.is_none());
        assert!(records.iter().all(|one| store.intact(&one.attempt.id).expect("read")));
        assert_eq!(records[1].identity.as_ref().map(|one| one.name.as_str()), Some("罗佳"));
        for record in &records {
            let notes = store.notes(&record.attempt.id).expect("read");
            assert_eq!(notes.iter().map(|one| &one.reason).collect::<Vec<_>>(), [&None]);
        }
        let led = store.person("E1019").expect("there");
        assert_eq!(led.fields.get(RosterColumn::Manager), "");
        let history = store.person_history(&led).expect("read");
        assert!(history.iter().all(|one| one.source == "roster import … (…).csv"), "{history:?}");
        assert!(matches!(store.person("E0907"), Err(PersonError::Unknown { .. })));
        // what is on another's file goes on
        drop(store);
        let mut store = Store::open(&folder.path().join(FILE)).expect("opened");
        store.import_roster("staff.csv", "number,name,branch\nE0907,秦朗,城西支行\n".as_bytes()).expect("imported");
        assert!(store.verify(&[], |_| true).expect("read").holds());
    }

    #[test]
    fn nobody_is_erased_by_mistake_or_without_a_reason() {
        let (folder, mut store) = left();
        for (number, by, reason) in [
            ("E1019", None, "a reason"),
            ("E77", None, "a reason"),
            ("E0907", Some("E77"), "a reason"),
            ("E0907", None, " "),
            ("E0907", None, "two\nlines"),
            ("E0907", None, "高原雪 asked for it"),
            ("E0907", None, "E0907"),
        ] {
            assert!(store.erase(number, by, reason).is_err(), "{number} {by:?} {reason}");
        }
        assert!(!holds(&folder, "高原雪").is_empty());
        // nor by whoever has the file, unless a link says so
        for sql in [
            "DELETE FROM people",
            "UPDATE people SET value = 'x'",
            "UPDATE people SET value = ''",
            "UPDATE roster_changes SET source = ''",
            "INSERT INTO let_go SELECT subject, 1 FROM people",
            "DELETE FROM practice",
            "DELETE FROM note_reasons",
            "DELETE FROM identities",
            "DELETE FROM attempts",
        ] {
            assert!(store.connection().execute(sql, []).is_err(), "{sql}");
        }
    }

    #[test]
    fn who_is_erased_takes_no_reason_that_names_others_and_a_reason_is_not_excused_by_what_was_erased_before() {
        let (_folder, mut store) = left();
        let roster = "number,name,branch\n12,An,城东营业部\nE1019,罗佳,城东营业部\nE1012,Anna Li,城东营业部\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let by = store.employee("E1019").expect("read").expect("there").subject;
        let his = store.employee("12").expect("read").expect("there").subject;
        let made = store.begin(&new_attempt(&his)).expect("begun");
        store.close(&made, Closing::Finished, &assessment(Outcome::Failed, 1_000), None).expect("closed");
        let record = store.records(&Default::default()).expect("read").remove(0).attempt.id;
        let reasons = [
            "Anna Li's form 3312, of 2026-12-01",
            "another form",
            "form 12 was lost",
            "An was at the desk",
            "as E1012 says",
        ];
        for reason in reasons {
            store.add_note(&record, NoteKind::Remark, None, &by, reason).expect("added");
        }
        store.leave("12", None).expect("left");
        assert_eq!(store.erasure("12").expect("planned").reasons_of_others, 2);
        // a number that is another's by now names him no more
        store.import_roster("staff.csv", "number,name,branch\n12,秦朗,城西支行\n".as_bytes()).expect("imported");
        let subject = his.to_string();
        assert_eq!(store.erasure(&subject).expect("planned").reasons_of_others, 1);
        store.erase(&subject, None, "letter 17 of 2026-12-01").expect("erased");
        let left: Vec<_> = store.notes(&record).expect("read").into_iter().map(|one| one.reason).collect();
        let left: Vec<_> = left.iter().map(|one| one.as_deref()).skip(1).collect();
        assert_eq!(left, [Some(reasons[0]), Some(reasons[1]), Some(reasons[2]), None, Some(reasons[4])]);
        assert!(store.verify(&[], |_| true).expect("read").holds());
        // what is written of his record from then on was not erased with him
        store.add_note(&made, NoteKind::Void, None, &by, "the interface was down").expect("added");
        let gone = "DROP TRIGGER note_reasons_refuses_DELETE; DELETE FROM note_reasons
                    WHERE note = (SELECT max(id) FROM notes)";
        store.connection().execute_batch(gone).expect("done");
        let found = store.verify(&[], |_| true).expect("read");
        assert!(found.faults.iter().any(|fault| fault.what.code() == "reason"), "{:?}", found.faults);
        // nor is it believed where it is shown, and rules on nothing
        let notes = store.notes(&made).expect("read");
        assert_eq!(
            notes.iter().map(|one| (one.reason.is_some(), one.intact)).collect::<Vec<_>>().last(),
            Some(&(false, false))
        );
        assert!(store.closed(&made).expect("read").ruling.is_none());
    }

    #[test]
    fn where_another_program_reads_the_traces_go_once_it_is_done() {
        let (folder, mut store) = left();
        let other = Connection::open(folder.path().join(FILE)).expect("opened");
        other.execute_batch("BEGIN; SELECT count(*) FROM people;").expect("reading");
        store.connection().busy_timeout(std::time::Duration::from_millis(50)).expect("set");
        let erased = store.erase("E0907", None, "asked for").expect("erased");
        assert!(!erased.swept);
        other.execute_batch("COMMIT").expect("done");
        assert!(store.sweep().expect("swept"));
        assert_eq!(holds(&folder, "高原雪"), Vec::<PathBuf>::new());
    }
}
