//! How far the records that somebody lists or exports are vouched for, without verifying all of them.

use super::super::Store;
use super::super::error::StoreError;
use super::head::{self, SignedHead, verified_up_to};

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
            let ends_so = head::ends_with(connection, &head)?;
            let verified = if ends_so { verified_up_to(connection)? } else { 0 };
            Ok(Some(Vouched { head, ends_so, verified }))
        })
    }
}
