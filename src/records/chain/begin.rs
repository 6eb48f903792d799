//! How the chain of a store begins: with its station, and the records that were there before it.

use super::super::ChainHash;
use super::super::LinkKind;
use super::super::error::{StoreError, Trouble};
use super::super::seal::seal;
use super::super::{AttemptId, SubjectId, Timestamp, identity};
use super::begun;
use super::digest::{RecordLinkDoc, digests};
use super::expect::expect_signed;
use super::head::{self, SignedHead};
use super::key::{StationKey, key_file, new_key_file};
use super::link::{self, append, append_behind, json};
use super::running;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// The body of a station's first link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct StationDoc {
    /// The key that signs, in hex.
    pub(in crate::records) key: String,
    /// The station's random id.
    pub(in crate::records) station: String,
}

/// The body of a link that says that the key is another from here on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct KeyChangeDoc {
    /// The key that signs from here on, in hex.
    pub(in crate::records) key: String,
    /// The key that signed until then.
    pub(in crate::records) lost: String,
}

/// Begins the chain of a store that has none, within the change that makes its tables, and answers its new key: the first link says
/// which station it is, and the records that are there are adopted in order. The key lies beside the store under another name
/// until [`take_over`]: whoever is killed before the store is on disk leaves no key that remembers one.
pub(in crate::records) fn begin(change: &Transaction<'_>, path: Option<&Path>) -> Result<StationKey, Trouble> {
    let key = StationKey::random(StationKey::random_station());
    if let Some(path) = path {
        // a station does not begin afresh in silence where its key remembers it
        let remembers = key_file(path);
        if remembers.exists() {
            return Err(StoreError::Lost { path: path.to_path_buf(), key: remembers }.into());
        }
        key.write(&new_key_file(path))?;
    }
    let body = json(&StationDoc { key: key.public(), station: key.station.clone() })?;
    append(change, LinkKind::Station, &body)?;
    adopt(change)?;
    if let Some(tail) = link::tail(change)? {
        head::sign(change, &tail, &key)?;
    }
    Ok(key)
}

/// Gives the key of a new store its name, once that store is on disk.
pub(in crate::records) fn take_over(path: &Path) -> Result<(), StoreError> {
    let (new, file) = (new_key_file(path), key_file(path));
    match fs::rename(&new, &file) {
        // another program, which opened the store meanwhile, was quicker
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && file.exists() => Ok(()),
        done => done.map_err(|error| StoreError::Key { path: file, detail: error.to_string() }),
    }
}

/// The key of a store that has a chain. Where it is lost there is a new one, and a link says so.
pub(in crate::records) fn key_of(connection: &mut Connection, path: &Path) -> Result<StationKey, Trouble> {
    let is_its = |key: &StationKey, head: &SignedHead| key.station == head.station && key.public() == head.key;
    for _ in 0..2 {
        let head = head::head(connection)?.ok_or(StoreError::Broken { sequence: 0 })?;
        if let Some(key) = StationKey::read(&key_file(path))? {
            if is_its(&key, &head) {
                return Ok(key);
            }
            return Err(StoreError::OtherKey { path: path.to_path_buf(), key: key_file(path) }.into());
        }
        // a program was killed between the store and its key
        match StationKey::read(&new_key_file(path)) {
            Ok(Some(key)) if is_its(&key, &head) => take_over(path)?,
            _ => break,
        }
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let head = head::head(&change)?.ok_or(StoreError::Broken { sequence: 0 })?;
    // another program may have found it lost while we waited
    if let Some(key) = StationKey::read(&key_file(path))?.filter(|key| is_its(key, &head)) {
        return Ok(key);
    }
    let key = StationKey::random(head.station.clone());
    key.write(&new_key_file(path))?;
    expect_signed(&change)?;
    append(&change, LinkKind::KeyChange, &json(&KeyChangeDoc { key: key.public(), lost: head.key })?)?;
    if let Some(tail) = link::tail(&change)? {
        head::sign(&change, &tail, &key)?;
    }
    if begun::tells_beginnings(&change)? {
        running::sign(&change, &key)?;
    }
    change.commit()?;
    take_over(path)?;
    Ok(key)
}

/// Takes the records of earlier layouts into the chain, in their order, as they are found.
fn adopt(change: &Transaction<'_>) -> Result<(), Trouble> {
    let mut tail = link::tail(change)?;
    let mut query = change.prepare(
        "SELECT sequence, attempt, subject, assessment, finished_at, hash, mode = 'practice' FROM records
         JOIN attempts ON id = attempt ORDER BY sequence",
    )?;
    let row = |row: &Row<'_>| {
        let hash: String = row.get(5)?;
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, hash, row.get::<_, bool>(6)?))
    };
    for row in query.query_map([], row)? {
        // a record that cannot be read as what it is, is in no chain, and verifying says so
        let Ok((number, attempt, subject, document, at, hash, practice)) = row else { continue };
        let (attempt, subject, document, at): (AttemptId, SubjectId, String, Timestamp) =
            (attempt, subject, document, at);
        identity::freeze(change, &attempt, &subject)?;
        let digests = digests(change, ChainHash::default(), &attempt, &document, &at, None)?;
        let held = seal(change, &attempt, &document, &at)? == hash;
        let doc = RecordLinkDoc {
            attempt,
            digests,
            number,
            seal: Some(hash),
            held: Some(held),
            practice: Some(practice),
            subject,
        };
        tail = Some(append_behind(change, tail.as_ref(), LinkKind::Adopted, &json(&doc)?)?);
    }
    Ok(())
}
