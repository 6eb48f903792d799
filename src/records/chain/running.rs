//! What is under way: which assessments these are, and where their journals end, is signed anew within every change that alters it or
//! adds to the chain. So none of them can be gone, nor end earlier, nor stand as it stood before, unless all of the store does.

use super::super::error::Trouble;
use super::super::{AttemptId, ChainHash, JournalState, journal_end, journal_links};
use super::begun::{BegunDoc, OPEN, tells_beginnings};
use super::digest::RecordLinkDoc;
use super::fault::{ChainFault, ChainFaultKind as Kind, FaultAt};
use super::hash::Canonical;
use super::head::{Says, SignedHead, put, stored};
use super::key::StationKey;
use super::link::{self, ChainLink};
use rusqlite::{Connection, Transaction};
use std::collections::{HashMap, HashSet};

/// Signs what is under way as of the last link, where that is not signed yet.
pub(in crate::records) fn sign(change: &Transaction<'_>, key: &StationKey) -> Result<(), Trouble> {
    let Some(tail) = link::tail(change)? else { return Ok(()) };
    let hash = hash_behind(change, &tail.hash)?;
    let is_signed = stored(change, Says::Running)?
        .is_some_and(|one| (one.sequence, &one.hash, one.key) == (tail.sequence, &hash, key.public()));
    if !is_signed {
        put(change, Says::Running, (tail.sequence, &hash), key)?;
    }
    Ok(())
}

/// Whether what is under way is what was signed with the head; where the chain does not tell of beginnings yet nothing was.
pub(in crate::records) fn holds(connection: &Connection, head: &SignedHead) -> Result<bool, Trouble> {
    if !tells_beginnings(connection)? {
        return Ok(true);
    }
    let Some(running) = stored(connection, Says::Running)? else { return Ok(false) };
    let is_its = (&running.station, &running.key, running.sequence) == (&head.station, &head.key, head.sequence);
    Ok(is_its && running.says(Says::Running) && running.hash == hash_behind(connection, &head.hash)?)
}

/// The hash over that of a link and what is under way, by the function that the link's names.
fn hash_behind(connection: &Connection, link: &str) -> Result<String, Trouble> {
    let canonical = Canonical::of("composure running 1").text(link).rows(connection, journal_end::ALL, &[])?;
    Ok(ChainHash::named_in(link).unwrap_or_default().tagged(canonical.bytes()))
}

/// What was begun, for whoever walks along the chain.
#[derive(Default)]
pub(super) struct Beginnings {
    /// A link said that all are told.
    all_told: bool,
    /// Those that no record followed yet.
    open: HashMap<AttemptId, (ChainLink, BegunDoc)>,
}

impl Beginnings {
    /// From here on all are told.
    pub(super) const fn are_told(&mut self) {
        self.all_told = true;
    }

    /// Whether all are, so far.
    pub(super) const fn all_told(&self) -> bool {
        self.all_told
    }

    /// One was begun; says what is wrong with that.
    pub(super) fn begun(&mut self, link: &ChainLink, doc: BegunDoc) -> Option<Kind> {
        let before = self.open.insert(doc.attempt.clone(), (link.clone(), doc));
        before.map(|_| Kind::Twice)
    }

    /// One is a record by now; says what is wrong with that. `erased` is the place of the last link that says that its maker was.
    pub(super) fn recorded(
        &mut self, connection: &Connection, link: &ChainLink, doc: &RecordLinkDoc, erased: Option<i64>,
    ) -> Result<Option<Kind>, Trouble> {
        let Some((begun, said)) = self.open.remove(&doc.attempt) else {
            return Ok(Some(Kind::Unbegun).filter(|_| self.all_told));
        };
        let function = begun.function().filter(|function| link.function() == Some(*function));
        let is_it = match function {
            Some(function) => said.became(function, &doc.digests, erased.is_some_and(|place| place > begun.sequence)),
            // what was let go cannot be hashed by another function; its own link has been held against the rule
            None => !is_there(connection, &doc.attempt)? || said.holds(connection, &begun)?,
        };
        Ok(Some(Kind::Begun).filter(|_| !is_it || said.subject != doc.subject))
    }

    /// What is wrong with those that are under way, at the end of the chain; `recorded` are the attempts that have the link of a record.
    /// Without the station's key entries are counted alone.
    pub(super) fn left(
        &self, connection: &Connection, recorded: &HashSet<String>, key: Option<&StationKey>, head: Option<&SignedHead>,
    ) -> Result<Vec<ChainFault>, Trouble> {
        let mut faults = Vec::new();
        let mut at = |attempt: &str, what| {
            faults.push(ChainFault::new(FaultAt::Record { number: None, attempt: attempt.to_owned() }, what));
        };
        let altered = |attempt: &AttemptId| match key {
            Some(key) => Ok(journal_links::state(connection, attempt, &key.journal())? == JournalState::Altered),
            None => Ok::<_, Trouble>(false),
        };
        let mut told: Vec<_> = self.open.iter().collect();
        told.sort_by_key(|(_, (link, _))| link.sequence);
        for (attempt, (link, doc)) in told {
            if !is_there(connection, attempt)? {
                at(attempt.as_str(), Kind::Missing);
            } else if !doc.holds(connection, link)? {
                at(attempt.as_str(), Kind::Begun);
            } else if !journal_end::counts(connection, attempt)? || altered(attempt)? {
                at(attempt.as_str(), Kind::Running);
            }
        }
        let mut query = connection.prepare(&format!("{OPEN} ORDER BY id"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let name = String::from_utf8_lossy(row.get_ref(0)?.as_bytes().unwrap_or_default()).into_owned();
            // an id that is none stands in no link
            let attempt = row.get::<_, AttemptId>(0).ok();
            match attempt {
                // where its record is gone, that is told
                Some(attempt) if self.open.contains_key(&attempt) || recorded.contains(attempt.as_str()) => {}
                Some(attempt) if !self.all_told => {
                    if altered(&attempt)? {
                        at(&name, Kind::Running);
                    }
                }
                _ => at(&name, Kind::Unbegun),
            }
        }
        let count: i64 = connection.query_one("SELECT count(*) FROM journal_ends", [], |row| row.get(0))?;
        let are_they = usize::try_from(count) == Ok(self.open.len());
        if let Some(head) = head.filter(|_| self.all_told)
            && !(are_they && holds(connection, head)?)
        {
            faults.push(ChainFault::new(FaultAt::Store, Kind::Ends));
        }
        Ok(faults)
    }
}

fn is_there(connection: &Connection, attempt: &AttemptId) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM attempts WHERE id = ?1)";
    connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))
}
