//! Letting go of what is kept no longer, one way for whoever asks: a link of the chain says why, then the rows go, and then the bytes
//! that they stood in.

use super::error::{StoreError, Trouble};
use super::schema::{OF_ATTEMPTS, OF_WARM_UPS};
use super::{LinkKind, Store, chain};
use rusqlite::{Connection, ToSql, Transaction};
use serde::Serialize;

/// What goes within one change. The tables let nothing else go, and nothing any more once this has ended.
pub(super) struct LettingGo<'c, 't> {
    change: &'c Transaction<'t>,
    /// The place of the link that says why.
    link: i64,
}

impl<'c, 't> LettingGo<'c, 't> {
    /// Says why, in a link that is never altered: `doc` names nobody.
    pub(super) fn because(change: &'c Transaction<'t>, kind: LinkKind, doc: &impl Serialize) -> Result<Self, Trouble> {
        let link = chain::append(change, kind, &chain::json(doc)?)?.sequence;
        Ok(Self { change, link })
    }

    /// The attempts whose ids a question answers, with all that hangs on them. Answers how many.
    pub(super) fn attempts(&self, ids: &str, values: &[&dyn ToSql]) -> Result<usize, Trouble> {
        let reasons = "note_reasons WHERE note IN (SELECT id FROM notes WHERE attempt IN (SELECT id FROM let_go))";
        let its = OF_ATTEMPTS.iter().chain(&["identities"]).map(|table| hanging(table, "attempt"));
        self.rows(ids, values, std::iter::once(reasons.to_owned()).chain(its), "attempts")
    }

    /// The turns of warm-ups whose ids a question answers, with all that hangs on them. Answers how many.
    pub(super) fn warm_ups(&self, ids: &str, values: &[&dyn ToSql]) -> Result<usize, Trouble> {
        self.rows(ids, values, OF_WARM_UPS.iter().map(|table| hanging(table, "warm_up")), "warm_ups")
    }

    /// What hangs on them, then they themselves in the table `of`.
    fn rows(
        &self, ids: &str, values: &[&dyn ToSql], hanging_on: impl Iterator<Item = String>, of: &str,
    ) -> Result<usize, Trouble> {
        self.opened(ids, values)?;
        for rows in hanging_on {
            self.change.execute(&format!("DELETE FROM {rows}"), [])?;
        }
        let gone = self.change.execute(&format!("DELETE FROM {}", hanging(of, "id")), [])?;
        self.closed()?;
        Ok(gone)
    }

    /// Does `work` while the rows of a subject may be taken away, and personal fields be blanked.
    pub(super) fn of_subject<T>(
        &self, subject: &dyn ToSql, work: impl FnOnce(&Transaction<'t>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.opened("SELECT ?1", &[subject])?;
        let done = work(self.change)?;
        self.closed()?;
        Ok(done)
    }

    fn opened(&self, ids: &str, values: &[&dyn ToSql]) -> Result<(), Trouble> {
        let sql = format!(
            "INSERT INTO let_go (id, link) SELECT id, {} FROM (SELECT NULL AS id WHERE 0 UNION {ids})",
            self.link
        );
        self.change.execute(&sql, values)?;
        Ok(())
    }

    fn closed(&self) -> Result<(), Trouble> {
        self.change.execute("DELETE FROM let_go", [])?;
        Ok(())
    }
}

/// The rows of a table that are of what goes.
fn hanging(table: &str, column: &str) -> String {
    format!("{table} WHERE {column} IN (SELECT id FROM let_go)")
}

impl Store {
    /// Does a change that lets something go: what is deleted is overwritten, in the file as in its log. Answers as well whether no
    /// trace of it is left in the bytes of the file; else another program has it open, or the disk is full, and [`Store::sweep`] is due.
    pub(super) fn write_letting_go<T, E: From<StoreError>>(
        &mut self, work: impl FnOnce(&Transaction<'_>) -> Result<Result<T, E>, Trouble>,
    ) -> Result<(T, bool), E> {
        self.read(|connection| Ok(connection.pragma_update(None, "secure_delete", true)?))?;
        // what is refused has written nothing
        let done = self.write(work)??;
        // what went is gone, whatever keeps the file from being written anew
        let swept = self.sweep().unwrap_or(false);
        Ok((done, swept))
    }

    /// Takes what was deleted out of the bytes of the file: its log is emptied, and the file written anew. Says no where another
    /// program has it open; then it is to be done again.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn sweep(&mut self) -> Result<bool, StoreError> {
        self.read(|connection| {
            let busy = |error: &rusqlite::Error| {
                matches!(
                    error.sqlite_error_code(),
                    Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked)
                )
            };
            if !emptied(connection)? {
                return Ok(false);
            }
            match connection.execute_batch("VACUUM") {
                Err(error) if busy(&error) => Ok(false),
                done => {
                    done?;
                    emptied(connection)
                }
            }
        })
    }
}

/// Moves the log into the file and empties it; says whether that was possible.
fn emptied(connection: &Connection) -> Result<bool, Trouble> {
    // in memory there is no log: then it answers -1, and is not busy
    Ok(connection.query_one("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| Ok(row.get::<_, i64>(0)? == 0))?)
}
