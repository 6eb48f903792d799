//! How far the records that somebody lists or exports are vouched for, without verifying all of them.

use super::super::error::{StoreError, Trouble};
use super::super::{ChainHash, Store};
use super::head::{self, SignedHead, verified_up_to};
use super::link;
use rusqlite::Connection;

/// What vouches for the records of a station.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The head as it was signed last.
    pub head: SignedHead,
    /// Whether the chain ends with it, and its signature is that of its key.
    pub ends_so: bool,
    /// The place of the link up to which all was found as it was written when it was verified last; 0 where it never was.
    pub verified: i64,
}

impl Store {
    /// What vouches for its records; none where nothing is signed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn vouched(&self) -> Result<Option<Vouched>, StoreError> {
        self.read(|connection| {
            let Some(head) = head::head(connection)? else { return Ok(None) };
            let ends_so = ends_with(connection, &head)?;
            let verified = if ends_so { verified_up_to(connection)? } else { 0 };
            Ok(Some(Vouched { head, ends_so, verified }))
        })
    }
}

/// Whether the chain ends with a link, and that it does was signed.
pub(super) fn ends_with(connection: &Connection, head: &SignedHead) -> Result<bool, Trouble> {
    let Some(tail) = link::tail(connection)? else { return Ok(false) };
    let is_its = (head.sequence, &head.hash) == (tail.sequence, &tail.hash) && head.is_signed();
    Ok(is_its && ChainHash::named_in(&tail.hash).is_some() && tail.reckoned().as_ref() == Some(&tail.hash))
}
