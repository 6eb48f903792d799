//! What an assessment may begin with, once roles bind: the bank's book, and no more time than was granted.

use super::super::error::{StoreError, Trouble};
use super::super::settings::{decide, decision};
use super::super::{Content, ContentKind, Mode, Store, SubjectId};
use super::manage::{bind, refusal};
use super::permission::Permission;
use super::refusal::AccountError;
use crate::content::shipped;
use rusqlite::{Connection, OptionalExtension as _};
use std::path::Path;

/// Where the books are that the program carries.
const BOOKS: &str = "assets/policies/";

/// Under which name it is decided by which book people are assessed; what is empty stands for those that the program carries.
const BOOK: &str = "book";

/// The time factor of whoever was granted no other, in percent.
const USUAL_PERCENT: u16 = 100;

impl Store {
    /// How far the roster has reading time and patience stretched for somebody in assessments, in percent.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn granted_time_factor(&self, subject: &SubjectId) -> Result<u16, StoreError> {
        self.read(|connection| granted(connection, subject))
    }

    /// The BLAKE3 hash of the book by which people are assessed, in hex; none where the bank keeps to those that the program carries.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn allowed_book(&self) -> Result<Option<String>, StoreError> {
        self.read(allowed)
    }

    /// Decides by which book people are assessed from now on; by those that the program carries where none is named.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless `by` may, [`AccountError::Open`].
    pub fn allow_book(&mut self, hash: Option<&str>, by: &SubjectId) -> Result<(), AccountError> {
        self.write(|change| {
            if let Some(refused) = refusal(change, by, Permission::Approve)? {
                return Ok(Err(refused));
            }
            let hash = hash.unwrap_or_default().to_ascii_lowercase();
            decide(change, BOOK, &hash, Some(by))?;
            Ok(Ok(()))
        })?
    }
}

/// Refuses an assessment by a book that the bank has not allowed. Practice, and an open station, have what they like.
pub(in crate::records) fn expect_allowed(
    connection: &Connection, subject: &SubjectId, mode: Mode, time_factor_percent: u16, contents: &[Content],
) -> Result<(), Trouble> {
    if mode != Mode::Assessment || !bind(connection)? {
        return Ok(());
    }
    let granted = granted(connection, subject)?;
    if time_factor_percent != granted {
        return Err(StoreError::OtherTime { granted, found: time_factor_percent }.into());
    }
    let allowed = allowed(connection)?;
    for book in contents.iter().filter(|content| content.kind == ContentKind::Book) {
        let hash = book.hash();
        let is_allowed = allowed.as_ref().map_or_else(|| is_shipped(&hash), |allowed| *allowed == hash);
        if !is_allowed {
            return Err(StoreError::OtherBook { name: book.name.clone(), hash }.into());
        }
    }
    Ok(())
}

fn granted(connection: &Connection, subject: &SubjectId) -> Result<u16, Trouble> {
    let sql = "SELECT time_factor FROM employees WHERE subject = ?1";
    let found: Option<String> = connection.prepare_cached(sql)?.query_row([subject], |row| row.get(0)).optional()?;
    Ok(found.and_then(|percent| percent.parse().ok()).unwrap_or(USUAL_PERCENT))
}

fn allowed(connection: &Connection) -> Result<Option<String>, Trouble> {
    Ok(decision(connection, BOOK)?.map(|(hash, _)| hash).filter(|hash| !hash.is_empty()))
}

fn is_shipped(hash: &str) -> bool {
    let books = shipped::files().map(|(path, _)| path).filter(|path| path.starts_with(BOOKS));
    books.filter_map(|path| shipped::read(Path::new(path)).ok()).any(|body| *blake3::hash(&body).to_hex() == *hash)
}
