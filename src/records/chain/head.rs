//! The signed head: which link is the last. It is signed within the change that adds a link, so that nothing can be taken off the
//! end, nor anything be put there, without the station's key.

use super::super::error::Trouble;
use super::super::{ChainHash, Timestamp, clock};
use super::key::{StationKey, is_signed};
use super::link::{self, ChainLink};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

/// A head as it was signed; one that is kept elsewhere is an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHead {
    /// Which station.
    pub station: String,
    /// The place of the last link.
    pub sequence: i64,
    /// Its hash.
    pub hash: String,
    /// When it was signed.
    pub at: Timestamp,
    /// The key that its signature is checked with, in hex.
    pub key: String,
    /// The Ed25519 signature, in hex.
    pub signature: String,
}

/// What is said of a link by who signs it.
#[derive(Clone, Copy)]
pub(super) enum Says {
    /// It is the last.
    Head,
    /// All up to it is as it was written.
    Verified,
    /// When it was the last, these assessments were under way: what is signed is the hash over its own and theirs.
    Running,
}

impl Says {
    const fn word(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Verified => "verified",
            Self::Running => "running",
        }
    }

    /// The table in which it stands.
    const fn table(self) -> &'static str {
        match self {
            Self::Head => "chain_head",
            Self::Verified => "verified",
            Self::Running => "running",
        }
    }
}

/// How an anchor begins.
const ANCHOR: &str = "composure-anchor-1";

impl SignedHead {
    /// Whether its signature is that of its key.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.says(Says::Head)
    }

    /// Whether its key signed that this is said of the link.
    pub(super) fn says(&self, what: Says) -> bool {
        is_signed(&self.key, self.message(what).as_bytes(), &self.signature)
    }

    /// What is signed.
    fn message(&self, what: Says) -> String {
        let Self { station, sequence, hash, at, .. } = self;
        format!("composure {} 1\n{station}\n{sequence}\n{hash}\n{at}\n", what.word())
    }

    /// That the station says something of a link now.
    fn now(what: Says, link: (i64, &str), key: &StationKey) -> Self {
        let mut head = Self {
            station: key.station.clone(),
            sequence: link.0,
            hash: link.1.to_owned(),
            at: clock::now(),
            key: key.public(),
            signature: String::new(),
        };
        head.signature = key.sign(head.message(what).as_bytes());
        head
    }

    /// It as one printable line.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { station, sequence, hash, at, key, signature } = self;
        format!("{ANCHOR} {station} {sequence} {hash} {at} {key} {signature}")
    }

    /// The anchor that a line is; none where it is none.
    #[must_use]
    pub fn from_line(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let mut word = || words.next().map(str::to_owned);
        if word()? != ANCHOR {
            return None;
        }
        let (station, sequence, hash) = (word()?, word()?.parse().ok()?, word()?);
        let (at, key, signature) = (Timestamp::from_text(&word()?)?, word()?, word()?);
        words.next().is_none().then_some(Self { station, sequence, hash, at, key, signature })
    }
}

/// The head that is stored; none in a store that is being made.
pub(in crate::records) fn head(connection: &Connection) -> rusqlite::Result<Option<SignedHead>> {
    stored(connection, Says::Head)
}

pub(super) fn stored(connection: &Connection, what: Says) -> rusqlite::Result<Option<SignedHead>> {
    let sql = format!("SELECT station, sequence, hash, at, key, signature FROM {} WHERE only = 1", what.table());
    let row = |row: &Row<'_>| {
        Ok(SignedHead {
            station: row.get(0)?,
            sequence: row.get(1)?,
            hash: row.get(2)?,
            at: row.get(3)?,
            key: row.get(4)?,
            signature: row.get(5)?,
        })
    };
    connection.prepare_cached(&sql)?.query_row([], row).optional()
}

/// The place of the link up to which all was found as it was written, as this station's key signed; 0 where nothing says so.
pub(in crate::records) fn verified_up_to(connection: &Connection) -> rusqlite::Result<i64> {
    let (Some(verified), Some(head)) = (stored(connection, Says::Verified)?, head(connection)?) else { return Ok(0) };
    let is_its = (&verified.station, &verified.key) == (&head.station, &head.key);
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE sequence = ?1 AND hash = ?2)";
    let there: bool =
        connection.prepare_cached(sql)?.query_one((verified.sequence, &verified.hash), |row| row.get(0))?;
    let holds = is_its && there && verified.says(Says::Verified) && head.is_signed();
    Ok(if holds { verified.sequence } else { 0 })
}

/// Signs that all up to a link is as it was written.
pub(in crate::records) fn sign_verified(
    change: &Transaction<'_>, link: (i64, &str), key: &StationKey,
) -> rusqlite::Result<()> {
    put(change, Says::Verified, link, key)
}

/// Takes back that anything was found as it is written.
pub(in crate::records) fn withdraw_verified(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute(&format!("DELETE FROM {}", Says::Verified.table()), []).map(drop)
}

/// Signs the head anew where a change has added to the chain; `before` is what it was when the change began.
pub(in crate::records) fn sign_if_grown(
    change: &Transaction<'_>, before: Option<&ChainLink>, key: &StationKey,
) -> Result<(), Trouble> {
    let Some(tail) = link::tail(change)? else { return Ok(()) };
    if before.is_some_and(|before| before.sequence == tail.sequence) {
        return Ok(());
    }
    sign(change, &tail, key)
}

/// Signs that `tail` is the last link.
pub(in crate::records) fn sign(change: &Transaction<'_>, tail: &ChainLink, key: &StationKey) -> Result<(), Trouble> {
    Ok(put(change, Says::Head, (tail.sequence, &tail.hash), key)?)
}

pub(super) fn put(change: &Transaction<'_>, what: Says, link: (i64, &str), key: &StationKey) -> rusqlite::Result<()> {
    let SignedHead { station, sequence, hash, at, key, signature } = SignedHead::now(what, link, key);
    let sql = format!(
        "INSERT INTO {} (only, station, sequence, hash, at, key, signature) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (only) DO UPDATE SET station = excluded.station, sequence = excluded.sequence, hash = excluded.hash,
             at = excluded.at, key = excluded.key, signature = excluded.signature",
        what.table()
    );
    change.prepare_cached(&sql)?.execute((station, sequence, hash, at, key, signature))?;
    Ok(())
}

/// Whether the chain ends with a link, and that it does was signed.
pub(super) fn ends_with(connection: &Connection, head: &SignedHead) -> Result<bool, Trouble> {
    let Some(tail) = link::tail(connection)? else { return Ok(false) };
    let is_its = (head.sequence, &head.hash) == (tail.sequence, &tail.hash) && head.is_signed();
    Ok(is_its && ChainHash::named_in(&tail.hash).is_some() && tail.reckoned().as_ref() == Some(&tail.hash))
}
