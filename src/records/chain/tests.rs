//! The chain as it grows, as it is verified, and as somebody tampers with it.

use super::super::testing::{self, assessment, entry, new_attempt};
use super::super::{AttemptId, Closing, NewAttempt, Store, StoreError};
use super::{ChainFaultKind, FaultAt, SignedHead, Verification};
use crate::assessment::Outcome;
use std::fs;
use std::path::{Path, PathBuf};

/// A store with so many records, each with an entry and an interruption.
pub(super) fn filled(path: &Path, records: usize) -> Store {
    let mut store = Store::open(path).expect("opened");
    let subject = testing::employ(&mut store);
    add(&mut store, &new_attempt(&subject), records);
    store
}

pub(super) fn add(store: &mut Store, new: &NewAttempt, records: usize) -> Vec<AttemptId> {
    let one = |_| {
        let attempt = store.begin(new).expect("begun");
        store.append(&attempt, &entry(0)).expect("appended");
        store.interrupted(&attempt, 2).expect("noted");
        store.append(&attempt, &entry(1)).expect("appended");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Failed, 4_200), None).expect("closed");
        attempt
    };
    (0..records).map(one).collect()
}

pub(super) fn verified(store: &Store) -> Verification {
    store.verify(&[], |_| true).expect("read")
}

pub(super) fn codes(found: &Verification) -> Vec<&'static str> {
    found.faults.iter().map(|fault| fault.what.code()).collect()
}

pub(super) fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("station.sqlite");
    (folder, path)
}

#[test]
fn what_is_written_holds_and_every_record_has_a_link() {
    let (_folder, path) = folder();
    let store = filled(&path, 3);
    let found = verified(&store);
    assert!(found.holds(), "{:?}", found.faults);
    assert_eq!((found.records, found.adopted), (3, 0));
    let head = found.head.expect("signed");
    assert_eq!(usize::try_from(head.sequence).expect("few"), found.links);
    assert!(head.is_signed() && head.hash.starts_with("sha256:"));
    for record in store.records(&super::super::Filter::default()).expect("read") {
        assert!(store.intact(&record.attempt.id).expect("read"));
        assert!(record.hash().starts_with("sha256:"), "{}", record.hash());
        let identity = record.identity.expect("frozen");
        assert_eq!((&*identity.number, &*identity.name, &*identity.branch), ("1001", "李晓燕", "城东支行"));
        let circumstances = record.finished.circumstances.expect("format 3");
        assert_eq!((circumstances.station, circumstances.clock), (head.station.clone(), Vec::new()));
    }
    // in memory as on disk
    let (mut store, subject) = testing::store();
    add(&mut store, &new_attempt(&subject), 1);
    assert!(verified(&store).holds());
}

#[test]
fn a_later_roster_changes_nothing_of_whose_a_record_was() {
    let (_folder, path) = folder();
    let mut store = filled(&path, 1);
    store.import_roster("staff.csv", "number,name,branch\n1001,李晓燕,城西支行\n".as_bytes()).expect("imported");
    let record = store.records(&super::super::Filter::default()).expect("read").remove(0);
    assert_eq!(record.identity.expect("frozen").branch, "城东支行");
    assert_eq!(record.employee.expect("known").branch, "城西支行");
    assert!(verified(&store).holds());
}

#[test]
fn a_lost_key_is_told_for_ever() {
    let (folder, path) = folder();
    drop(filled(&path, 1));
    fs::remove_file(folder.path().join("station.key")).expect("removed");
    drop(Store::open(&path).expect("opened"));
    let store = filled(&path, 1);
    let found = verified(&store);
    assert!(found.holds(), "{:?}", found.faults);
    assert_eq!((found.key_changes.len(), found.records), (1, 2));
}

#[test]
fn a_key_of_another_station_signs_nothing() {
    let (folder, path) = folder();
    drop(filled(&path, 1));
    drop(filled(&folder.path().join("other.sqlite"), 1));
    fs::rename(folder.path().join("other.key"), folder.path().join("station.key")).expect("moved");
    assert!(matches!(Store::open(&path), Err(StoreError::OtherKey { .. })));
    let found = verified(&Store::open_to_read(&path).expect("read"));
    assert_eq!(codes(&found), ["other-key"]);
}

#[test]
fn a_program_that_is_killed_between_store_and_key_loses_neither() {
    let (folder, path) = folder();
    drop(filled(&path, 1));
    fs::rename(folder.path().join("station.key"), folder.path().join("station.key.new")).expect("moved");
    let found = verified(&Store::open(&path).expect("opened"));
    assert!(found.holds() && found.key_changes.is_empty(), "{found:?}");
    // and one that is killed before the store is on disk leaves nothing that remembers it
    let other = folder.path().join("other.sqlite");
    fs::write(folder.path().join("other.key.new"), "half").expect("written");
    assert!(verified(&Store::open(&other).expect("opened")).holds());
}

#[test]
fn a_station_does_not_begin_afresh_in_silence() {
    let (_folder, path) = folder();
    drop(filled(&path, 1));
    for empty in [false, true] {
        fs::remove_file(&path).expect("removed");
        if empty {
            fs::write(&path, "").expect("written");
        }
        assert!(matches!(Store::open(&path), Err(StoreError::Lost { .. })), "{empty}");
        assert!(matches!(Store::open_to_read(&path), Err(StoreError::Lost { .. })), "{empty}");
        if !empty {
            assert!(!path.exists());
            fs::write(&path, "").expect("written");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_store_that_was_replaced_under_a_running_program_is_not_written_to() {
    let (folder, path) = folder();
    let mut store = filled(&path, 2);
    let other = folder.path().join("other.sqlite");
    drop(filled(&other, 1));
    for replace in [
        (|path: &Path, other: &Path| fs::rename(other, path)) as fn(&Path, &Path) -> std::io::Result<()>,
        |path, _| fs::remove_file(path),
        |path, _| fs::write(path, ""),
    ] {
        replace(&path, &other).expect("replaced");
        let refused = store.write(|_| Ok(()));
        assert!(matches!(refused, Err(StoreError::Replaced { .. })), "{refused:?}");
    }
}

#[test]
fn an_older_copy_under_a_running_program_is_not_written_to() {
    let (folder, path) = folder();
    let mut store = filled(&path, 2);
    let raw = rusqlite::Connection::open(&path).expect("opened");
    raw.execute_batch(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER chain_refuses_DELETE; DELETE FROM chain WHERE sequence > 1",
    )
    .expect("cut");
    drop(raw);
    let refused = store.write(|_| Ok(()));
    assert!(matches!(refused, Err(StoreError::Replaced { .. })), "{refused:?}");
    drop(folder);
}

#[test]
fn what_was_taken_off_the_end_is_not_signed_over() {
    let (_folder, path) = folder();
    drop(filled(&path, 2));
    tampered(&path, |raw| {
        raw.execute_batch(
            "DELETE FROM records WHERE sequence = 2;
             DELETE FROM chain WHERE sequence = (SELECT max(sequence) FROM chain)",
        )
    });
    assert_eq!(codes(&verified(&Store::open_to_read(&path).expect("read")))[0], "not-the-head");
    let mut store = Store::open(&path).expect("opened");
    let subject = testing::employ(&mut store);
    add(&mut store, &new_attempt(&subject), 1);
    assert!(codes(&verified(&store)).contains(&"breach"), "{:?}", verified(&store).faults);
}

#[test]
fn anchors_find_what_a_key_can_sign_over() {
    let (folder, path) = folder();
    let mut store = filled(&path, 1);
    let backup = folder.path().join("older.sqlite");
    let older = store.head().expect("read").expect("signed");
    store.read(|connection| Ok(connection.execute("VACUUM INTO ?1", [backup.to_string_lossy()])?)).expect("copied");
    let subject = testing::employ(&mut store);
    add(&mut store, &new_attempt(&subject), 1);
    let newer = store.head().expect("read").expect("signed");
    for head in [&older, &newer] {
        assert_eq!(SignedHead::from_line(&head.line()).as_ref(), Some(head));
    }
    drop(store);
    let check = |anchors: &[(&str, Option<SignedHead>)]| {
        let store = Store::open_to_read(&path).expect("read");
        let anchors: Vec<_> = anchors.iter().map(|(name, head)| ((*name).to_owned(), head.clone())).collect();
        codes(&store.verify(&anchors, |_| true).expect("read"))
    };
    assert_eq!(check(&[("older", Some(older.clone())), ("newer", Some(newer.clone()))]), [""; 0]);
    let forged = SignedHead { sequence: 1, ..older.clone() };
    assert_eq!(check(&[("forged", Some(forged)), ("none", None)]), ["anchor-forged"; 2]);
    let other = filled(&folder.path().join("other.sqlite"), 1).head().expect("read");
    assert_eq!(check(&[("other", other)]), ["anchor-elsewhere"]);
    // put back to an earlier state, log and all, with the key beside it
    fs::copy(&backup, &path).expect("put back");
    assert_eq!(check(&[("older", Some(older.clone())), ("newer", Some(newer.clone()))]), ["anchor-beyond"]);
    // and gone on from there
    drop(filled(&path, 2));
    assert_eq!(check(&[("older", Some(older)), ("newer", Some(newer))]), ["anchor-differs"]);
}

#[test]
fn a_running_attempt_that_was_altered_does_not_go_on_and_is_told_of_when_it_is_closed() {
    let (_folder, path) = folder();
    let mut store = Store::open(&path).expect("opened");
    let subject = testing::employ(&mut store);
    let attempt = store.begin(&new_attempt(&subject)).expect("begun");
    store.append(&attempt, &entry(0)).expect("appended");
    drop(store);
    tampered(&path, |raw| raw.execute_batch("UPDATE journal SET elapsed = elapsed + 1"));
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(codes(&verified(&store)), ["running"]);
    assert!(matches!(store.interrupted(&attempt, 1), Err(StoreError::Altered { .. })));
    store.close(&attempt, Closing::Lapsed, &assessment(Outcome::Failed, 0), None).expect("closed");
    assert_eq!(codes(&verified(&store)), ["entries"]);
}

#[test]
fn identities_that_are_gone_must_have_been_erased() {
    let (_folder, path) = folder();
    let mut store = filled(&path, 2);
    let subject = testing::employ(&mut store);
    drop(store);
    tampered(&path, |raw| raw.execute_batch("DELETE FROM identities"));
    let mut store = Store::open(&path).expect("opened");
    assert_eq!(codes(&verified(&store)), ["identity-gone"; 2]);
    let body = format!("{{\"subject\":\"{subject}\"}}");
    store.write(|change| super::append(change, super::super::LinkKind::Erasure, &body)).expect("said");
    assert!(verified(&store).holds());
    let records = store.records(&super::super::Filter::default()).expect("read");
    assert!(records.iter().all(|one| one.identity.is_none() && store.intact(&one.attempt.id).expect("read")));
}

#[test]
fn it_can_be_stopped() {
    let (_folder, path) = folder();
    let found = filled(&path, 2).verify(&[], |_| false).expect("read");
    assert!(found.stopped && !found.holds() && found.faults.is_empty());
}

#[test]
fn each_fault_is_named_at_its_place() {
    let (_folder, path) = folder();
    drop(filled(&path, 3));
    tampered(&path, |raw| {
        raw.execute_batch(
            "UPDATE journal SET elapsed = 1 WHERE attempt IN (SELECT attempt FROM records WHERE sequence <> 2)",
        )
    });
    let found = verified(&Store::open_to_read(&path).expect("read"));
    assert_eq!(codes(&found), ["journal"; 2]);
    let numbers = found.faults.iter().map(|fault| match &fault.at {
        FaultAt::Record { number, .. } => *number,
        _ => None,
    });
    assert_eq!(numbers.collect::<Vec<_>>(), [Some(1), Some(3)]);
    assert_eq!(found.faults[0].what, ChainFaultKind::Journal);
}

/// Lets somebody at the file as a program can that takes the triggers away first and puts them back.
pub(super) fn tampered<T>(path: &Path, work: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>) -> T {
    let raw = rusqlite::Connection::open(path).expect("opened");
    raw.pragma_update(None, "foreign_keys", false).expect("off");
    let triggers: Vec<(String, String)> = {
        let mut query = raw.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").expect("asked");
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("asked");
        rows.collect::<Result<_, _>>().expect("read")
    };
    for (name, _) in &triggers {
        raw.execute_batch(&format!("DROP TRIGGER {name}")).expect("dropped");
    }
    let done = work(&raw).expect("tampered");
    for (_, sql) in &triggers {
        raw.execute_batch(sql).expect("made again");
    }
    raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("moved");
    done
}
