//! Assessments under way, as somebody tampers with them who has no key.

use super::super::testing::{assessment, employ, entry, new_attempt};
use super::super::{
    AttemptId, ChainHash, Closing, Filter, JournalState, Mode, NewAttempt, Store, StoreError, SubjectId,
};
use super::tests::{add, codes, folder, tampered, verified};
use crate::assessment::Outcome;
use std::fs;
use std::path::Path;

/// A store in which an assessment is under way, with so many entries and an interruption.
fn under_way(path: &Path, entries: u32) -> (Store, SubjectId, AttemptId) {
    let mut store = Store::open(path).expect("opened");
    let subject = employ(&mut store);
    let attempt = store.begin(&new_attempt(&subject)).expect("begun");
    (0..entries).for_each(|seq| store.append(&attempt, &entry(seq)).expect("appended"));
    store.interrupted(&attempt, 1).expect("noted");
    (store, subject, attempt)
}

fn close(store: &mut Store, attempt: &AttemptId) {
    store.close(attempt, Closing::Lapsed, &assessment(Outcome::Failed, 0), None).expect("closed");
}

/// What is sealed of the journal of the one record that there is.
fn sealed(store: &Store) -> JournalState {
    let record = store.records(&Filter::default()).expect("read").pop().expect("there");
    record.finished.circumstances.expect("format 3").journal
}

const ALL_OF_IT: &str =
    "DELETE FROM journal; DELETE FROM interruptions; DELETE FROM attempt_content; DELETE FROM circumstances;
                         DELETE FROM identities; DELETE FROM attempts;";

#[test]
fn what_is_under_way_holds_and_so_does_its_record() {
    let (_folder, path) = folder();
    let (mut store, subject, attempt) = under_way(&path, 2);
    assert_eq!(codes(&verified(&store)), [""; 0]);
    let practice = store.begin(&NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) }).expect("begun");
    store.append(&practice, &entry(0)).expect("appended");
    assert_eq!(codes(&verified(&store)), [""; 0], "practice is nobody's business");
    // another program goes on with it
    let mut other = Store::open(&path).expect("opened");
    other.append(&attempt, &entry(2)).expect("appended");
    store.append(&attempt, &entry(3)).expect("appended");
    // and what it is hashed by may change meanwhile
    store.hash_by(ChainHash::Blake3).expect("decided");
    store.append(&attempt, &entry(4)).expect("appended");
    assert_eq!(codes(&verified(&store)), [""; 0]);
    close(&mut store, &attempt);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (Vec::new(), JournalState::Held));
    assert!(store.vouched().expect("read").is_some_and(|one| one.ends_so && one.missing == 0));
}

#[test]
fn an_assessment_under_way_that_was_deleted_whole_is_missed() {
    for (also, code) in [("", vec!["missing"]), ("DELETE FROM journal_ends", vec!["missing", "ends"])] {
        let (_folder, path) = folder();
        drop(under_way(&path, 2));
        tampered(&path, |raw| raw.execute_batch(&format!("{ALL_OF_IT} {also}")));
        let mut store = Store::open(&path).expect("opened");
        assert_eq!(codes(&verified(&store)), code, "{also}");
        let vouched = store.vouched().expect("read").expect("signed");
        assert!(vouched.missing == 1 || !vouched.ends_so, "lists and exports tell it");
        // going on takes nothing of it away
        let subject = employ(&mut store);
        add(&mut store, &new_attempt(&subject), 1);
        assert!(codes(&verified(&store)).contains(&"missing"), "{also}");
    }
}

#[test]
fn the_last_entries_of_an_assessment_under_way_cannot_be_taken_off() {
    let takes = ["DELETE FROM journal WHERE seq = 2;", "DELETE FROM journal;", "DELETE FROM interruptions;"];
    let counts = "UPDATE journal_ends SET entries = (SELECT count(*) FROM journal),
                                          interruptions = (SELECT count(*) FROM interruptions)";
    for (take, end, code) in
        takes.iter().flat_map(|take| [(take, "", vec!["running"]), (take, counts, vec!["running", "ends"])])
    {
        let (_folder, path) = folder();
        let (store, _, attempt) = under_way(&path, 3);
        drop(store);
        tampered(&path, |raw| raw.execute_batch(&format!("{take} {end}")));
        let mut store = Store::open(&path).expect("opened");
        assert_eq!(codes(&verified(&store)), code, "{take} {end}");
        // whoever goes on would write a new end
        let next = u32::try_from(store.journal(&attempt).expect("read").len()).expect("few");
        for refused in [store.append(&attempt, &entry(next)), store.interrupted(&attempt, next)] {
            assert!(matches!(refused, Err(StoreError::Altered { .. })), "{refused:?}");
        }
        close(&mut store, &attempt);
        assert_eq!(sealed(&store), JournalState::Altered, "{take} {end}");
        assert!(codes(&verified(&store)).contains(&"entries"), "{take} {end}");
    }
}

#[test]
fn an_older_end_does_not_fit_what_was_signed_since() {
    let (_folder, path) = folder();
    let (mut store, subject, attempt) = under_way(&path, 1);
    let copy = "CREATE TABLE old_ends AS SELECT * FROM journal_ends; CREATE TABLE old_running AS SELECT * FROM running";
    store.connection().execute_batch(copy).expect("copied");
    store.append(&attempt, &entry(1)).expect("appended");
    add(&mut store, &new_attempt(&subject), 1);
    drop(store);
    let put_back = "DELETE FROM journal WHERE seq = 1 AND attempt IN (SELECT attempt FROM journal_ends);
                    DELETE FROM journal_ends; INSERT INTO journal_ends SELECT * FROM old_ends;
                    DELETE FROM running; INSERT INTO running SELECT * FROM old_running;
                    DROP TABLE old_ends; DROP TABLE old_running";
    tampered(&path, |raw| raw.execute_batch(put_back));
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(codes(&verified(&store)), ["ends"]);
    assert!(store.vouched().expect("read").is_some_and(|one| !one.ends_so), "lists and exports tell it");
    // it is told for ever, and of what was under way then nobody knows
    store.append(&attempt, &entry(1)).expect("goes on");
    close(&mut store, &attempt);
    assert_eq!(sealed(&store), JournalState::Unchecked);
    add(&mut store, &new_attempt(&subject), 1);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (vec!["breach"], JournalState::Held));
}

#[test]
fn what_stands_otherwise_than_it_was_begun_is_told_while_it_is_under_way_and_after() {
    for (altered, code) in [
        ("UPDATE attempts SET mode = 'practice'", "begun"),
        ("UPDATE attempts SET subject = '0123'", "begun"),
        ("UPDATE attempts SET begin = replace(begin, '480000', '480001')", "begun"),
        ("UPDATE circumstances SET retries = 0, played = 'window'", "begun"),
        ("UPDATE identities SET name = '周敏'", "begun"),
        ("DELETE FROM identities", "begun"),
        ("DELETE FROM circumstances", "begun"),
        ("UPDATE attempt_content SET place = 9 WHERE place = 1", "begun"),
    ] {
        let (_folder, path) = folder();
        let (store, _, attempt) = under_way(&path, 1);
        drop(store);
        tampered(&path, |raw| raw.execute_batch(altered));
        let mut store = Store::open(&path).expect("opened");
        assert_eq!(codes(&verified(&store)).first(), Some(&code), "{altered}");
        let refused = store.interrupted(&attempt, 1);
        assert!(matches!(refused, Err(StoreError::Altered { .. } | StoreError::Others)), "{refused:?}");
        let closed = store.close(&attempt, Closing::Lapsed, &assessment(Outcome::Failed, 0), None);
        assert!(!verified(&store).holds(), "{altered}: {closed:?}");
    }
}

#[test]
fn an_assessment_that_nobody_began_here_is_told_and_so_is_its_record() {
    let (_folder, path) = folder();
    let (store, _, attempt) = under_way(&path, 0);
    drop(store);
    let invent = "CREATE TEMP TABLE again AS SELECT * FROM attempts; UPDATE again SET id = substr(id, 2) || '0';
                  INSERT INTO attempts SELECT * FROM again;
                  INSERT INTO attempt_content SELECT substr(attempt, 2) || '0', place, hash, kind, name FROM attempt_content";
    tampered(&path, |raw| raw.execute_batch(invent));
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(codes(&verified(&store)), ["unbegun"]);
    close(&mut store, &attempt);
    let invented = store.attempt_ids().expect("read").into_iter().find(|one| *one != attempt).expect("there");
    close(&mut store, &invented);
    assert_eq!(codes(&verified(&store)), ["unbegun"]);
}

#[test]
fn a_record_that_is_gone_is_missed_and_not_taken_for_something_under_way() {
    let (_folder, path) = folder();
    let (mut store, _, attempt) = under_way(&path, 1);
    close(&mut store, &attempt);
    drop(store);
    tampered(&path, |raw| raw.execute_batch("DELETE FROM records"));
    assert_eq!(codes(&verified(&Store::open(&path).expect("opened"))), ["missing"]);
}

#[test]
fn what_was_begun_goes_on_no_record_of_somebody_else() {
    let (_folder, path) = folder();
    drop(under_way(&path, 1));
    // the name is another's while it is closed, and his own again when somebody looks
    tampered(&path, |raw| raw.execute_batch("UPDATE identities SET name = '周敏'"));
    let mut store = Store::open(&path).expect("opened");
    let attempt = store.attempt_ids().expect("read").remove(0);
    close(&mut store, &attempt);
    assert_eq!(codes(&verified(&store)), ["begun", "entries"]);
}

#[test]
fn whoever_is_erased_while_he_is_assessed_is_nobody_and_the_chain_holds() {
    let (_folder, path) = folder();
    let (mut store, _, attempt) = under_way(&path, 2);
    store.leave("1001", None).expect("left");
    store.erase("1001", None, "asked for in letter 17").expect("erased");
    assert_eq!(codes(&verified(&store)), [""; 0]);
    close(&mut store, &attempt);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (Vec::new(), JournalState::Held));
}

#[test]
fn a_key_that_is_lost_meanwhile_leaves_what_was_under_way_unchecked() {
    let (folder, path) = folder();
    let (store, subject, attempt) = under_way(&path, 2);
    drop(store);
    fs::remove_file(folder.path().join("station.key")).expect("removed");
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(codes(&verified(&store)), [""; 0]);
    store.append(&attempt, &entry(2)).expect("goes on");
    close(&mut store, &attempt);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (Vec::new(), JournalState::Unchecked));
    add(&mut store, &new_attempt(&subject), 1);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (Vec::new(), JournalState::Held));
}

#[test]
fn what_was_under_way_goes_on_from_a_backup() {
    let (folder, path) = folder();
    let (mut store, _, attempt) = under_way(&path, 2);
    let backup = folder.path().join("backup.sqlite");
    store.back_up(&backup).expect("written");
    store.append(&attempt, &entry(2)).expect("appended");
    drop(store);
    for lost in ["station.sqlite", "station.sqlite-wal", "station.sqlite-shm"] {
        let _ = fs::remove_file(folder.path().join(lost));
    }
    let mut store = Store::restore(&backup, &path).expect("restored");
    store.append(&attempt, &entry(2)).expect("goes on");
    close(&mut store, &attempt);
    assert_eq!((codes(&verified(&store)), sealed(&store)), (Vec::new(), JournalState::Held));
}

#[test]
fn a_program_that_is_killed_while_somebody_is_assessed_leaves_what_holds() {
    let (folder, path) = folder();
    let mut store = Store::open(&path).expect("opened");
    let subject = employ(&mut store);
    let attempt = store.begin(&new_attempt(&subject)).expect("begun");
    for seq in 0..4 {
        // the file and its log, as a killed program leaves them, before the first entry and behind each
        let left = folder.path().join(format!("{seq}.sqlite"));
        fs::copy(&path, &left).expect("copied");
        fs::copy(path.with_extension("sqlite-wal"), left.with_extension("sqlite-wal")).expect("copied");
        fs::copy(path.with_extension("key"), left.with_extension("key")).expect("copied");
        let mut left = Store::open(&left).expect("opened");
        assert_eq!(codes(&verified(&left)), [""; 0], "{seq}");
        left.interrupted(&attempt, seq).expect("noted");
        left.append(&attempt, &entry(seq)).expect("goes on");
        close(&mut left, &attempt);
        assert_eq!((codes(&verified(&left)), sealed(&left)), (Vec::new(), JournalState::Held), "{seq}");
        store.append(&attempt, &entry(seq)).expect("appended");
    }
}
