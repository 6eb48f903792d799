//! Notices: what learners are told of what becomes of their data. Which one somebody was shown, and when he said that he had read it, is
//! kept; every attempt keeps the number of the one that he had read before it.

use super::error::Trouble;
use super::settings::{decide, decision};
use super::standing::ONE_PERSON;
use super::{LinkKind, PlayedBy, Store, StoreError, SubjectId, Timestamp, chain, clock};
use crate::content::in_english;
use crate::locale::{Explain, Explanation, is_hidden};
use rusqlite::{Connection, OptionalExtension as _, Row, ToSql, Transaction};

/// The longest notice, in bytes.
pub const LONGEST_NOTICE: usize = 64 * 1024;
/// The setting that names the bank's own notice, by its number; empty for the one that the program brings.
const SETTING: &str = "notice";

/// A notice, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyNotice {
    /// What it is known by: of the bank's own the BLAKE3 hash of its text, in hex.
    pub version: String,
    /// The language it is written in; empty for a text of the bank's, which everybody is shown.
    pub locale: String,
    /// The text; a blank line ends a paragraph.
    pub text: String,
}

/// Why a text is no notice.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum PrivacyNoticeError {
    /// It says nothing.
    Empty,
    /// It is too long.
    Long,
    /// It is not UTF-8, or has signs that cannot be seen.
    NotText {
        /// The line, from 1.
        line: usize,
    },
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Explain for PrivacyNoticeError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Empty => Explanation::new("privacy-text-empty"),
            Self::Long => Explanation::new("privacy-text-long").with("most", LONGEST_NOTICE / 1024),
            Self::NotText { line } => Explanation::new("privacy-text-unclear").with("line", *line),
            Self::Store(error) => error.explain(),
        }
    }
}

impl PrivacyNotice {
    /// A text of the bank's own.
    ///
    /// # Errors
    /// [`PrivacyNoticeError`].
    pub fn of_bank(bytes: &[u8]) -> Result<Self, PrivacyNoticeError> {
        if bytes.len() > LONGEST_NOTICE {
            return Err(PrivacyNoticeError::Long);
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let lines = |bytes: &[u8]| 1 + bytes.iter().filter(|byte| **byte == b'\n').count();
        let text = std::str::from_utf8(bytes).map_err(|error| PrivacyNoticeError::NotText {
            line: lines(bytes.get(..error.valid_up_to()).unwrap_or_default()),
        })?;
        let text = text.replace("\r\n", "\n");
        let hidden = text.lines().position(|line| line.replace('\t', " ").contains(is_hidden));
        if let Some(at) = hidden {
            return Err(PrivacyNoticeError::NotText { line: at + 1 });
        }
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(PrivacyNoticeError::Empty);
        }
        Ok(Self { version: blake3::hash(text.as_bytes()).to_hex().to_string(), locale: String::new(), text })
    }

    /// As much of its version as people need.
    #[must_use]
    pub fn short_version(&self) -> String {
        self.version.chars().take(16).collect()
    }
}

impl Store {
    /// The bank's own notice; none where the one holds that the program brings.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn bank_notice(&self) -> Result<Option<PrivacyNotice>, StoreError> {
        self.read(|connection| {
            let number = decision(connection, SETTING)?.map(|(number, _)| number);
            number.filter(|number| !number.is_empty()).map_or(Ok(None), |number| by_number(connection, &number))
        })
    }

    /// Has learners be shown a text of the bank's own from now on, or again the one that the program brings.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn decide_notice(&mut self, notice: Option<&PrivacyNotice>) -> Result<(), StoreError> {
        let by = self.actor();
        self.write(|change| {
            let number = notice.map(|notice| number_of(change, notice)).transpose()?;
            decide(change, SETTING, &number.map_or_else(String::new, |number| number.to_string()), by.as_ref())
        })
    }

    /// Whether somebody has said that he has read a notice, in whatever language.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn has_read(&self, subject: &SubjectId, notice: &PrivacyNotice) -> Result<bool, StoreError> {
        self.read(|connection| {
            let which = format!("JOIN notices ON notices.id = notice WHERE subject IN ({ONE_PERSON}) AND version = ?2");
            Ok(said(connection, &which, &[subject, &notice.version])?.is_some())
        })
    }

    /// Writes down that somebody says that he has read a notice; it is on disk when this returns.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn acknowledge(&mut self, subject: &SubjectId, notice: &PrivacyNotice) -> Result<(), StoreError> {
        self.write(|change| {
            let number = number_of(change, notice)?;
            let sql = "INSERT INTO acknowledged (subject, notice, at) VALUES (?1, ?2, ?3)";
            change.execute(sql, (subject, number, clock::now()))?;
            chain::append_row(change, LinkKind::Acknowledged, change.last_insert_rowid())
        })
    }

    /// The notice that a number stands for, as records keep it; none for 0 and for a number that stands for none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn notice(&self, number: u32) -> Result<Option<PrivacyNotice>, StoreError> {
        self.read(|connection| by_number(connection, &number.to_string()))
    }

    /// What somebody has said that he has read, and when, oldest first.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn notices_read(&self, subject: &SubjectId) -> Result<Vec<(PrivacyNotice, Timestamp)>, StoreError> {
        self.read(|connection| {
            let sql = format!(
                "SELECT version, locale, body, acknowledged.at, acknowledged.id FROM acknowledged JOIN notices ON notices.id = notice
                 WHERE subject IN ({ONE_PERSON}) ORDER BY acknowledged.id"
            );
            let mut query = connection.prepare_cached(&sql)?;
            let mut rows = query.query([subject])?;
            let mut read = Vec::new();
            while let Some(row) = rows.next()? {
                if chain::held_row(connection, LinkKind::Acknowledged, row.get(4)?)?.is_some() {
                    read.push((notice_row(row)?, row.get(3)?));
                }
            }
            Ok(read)
        })
    }
}

/// The number of the notice that whoever begins an attempt has read last; 0 where he has read none, or nobody plays.
pub(super) fn read_before(connection: &Connection, subject: &SubjectId, played: PlayedBy) -> Result<i64, Trouble> {
    if played == PlayedBy::Unattended {
        return Ok(0);
    }
    Ok(said(connection, &format!("WHERE subject IN ({ONE_PERSON})"), &[subject])?.unwrap_or_default())
}

/// The number of the notice that somebody said last that he had read, of those that are asked for; what was put there by other means
/// than this program was not said.
fn said(connection: &Connection, which: &str, values: &[&dyn ToSql]) -> Result<Option<i64>, Trouble> {
    let sql = format!("SELECT acknowledged.id, notice FROM acknowledged {which} ORDER BY acknowledged.id DESC");
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query(values)?;
    while let Some(row) = rows.next()? {
        if chain::held_row(connection, LinkKind::Acknowledged, row.get(0)?)?.is_some() {
            return Ok(Some(row.get(1)?));
        }
    }
    Ok(None)
}

/// The number of a notice; a new one gets the next, and a link that says which text it is.
fn number_of(change: &Transaction<'_>, notice: &PrivacyNotice) -> Result<i64, Trouble> {
    let PrivacyNotice { version, locale, text } = notice;
    let known = "SELECT id FROM notices WHERE version = ?1 AND locale = ?2 AND body = ?3";
    if let Some(number) = change.query_row(known, (version, locale, text), |row| row.get(0)).optional()? {
        return Ok(number);
    }
    let sql = "INSERT INTO notices (version, locale, body, at) VALUES (?1, ?2, ?3, ?4)";
    change.execute(sql, (version, locale, text, clock::now()))?;
    let number = change.last_insert_rowid();
    chain::append_row(change, LinkKind::Notice, number)?;
    Ok(number)
}

fn by_number(connection: &Connection, number: &str) -> Result<Option<PrivacyNotice>, Trouble> {
    let sql = "SELECT version, locale, body FROM notices WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([number], notice_row).optional()?)
}

fn notice_row(row: &Row<'_>) -> rusqlite::Result<PrivacyNotice> {
    Ok(PrivacyNotice { version: row.get(0)?, locale: row.get(1)?, text: row.get(2)? })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, new_attempt, store};
    use super::super::{Closing, PlayedBy};
    use super::*;
    use crate::assessment::Outcome;

    fn shipped(text: &str) -> PrivacyNotice {
        PrivacyNotice { version: format!("2026-11-{}", text.len()), locale: "zh-CN".into(), text: text.into() }
    }

    #[test]
    fn what_was_read_before_is_kept_with_the_record() {
        let (mut store, subject) = store();
        store.plays(PlayedBy::Terminal);
        let notice = shipped("一份告知");
        let sealed = |store: &mut Store| {
            let id = store.begin(&new_attempt(&subject)).expect("begun");
            let finished = store.close(&id, Closing::Finished, &assessment(Outcome::Passed, 8_000), None);
            finished.expect("closed").circumstances.expect("known").notice
        };
        assert!(!store.has_read(&subject, &notice).expect("read"));
        assert_eq!(sealed(&mut store), 0);
        store.acknowledge(&subject, &notice).expect("written");
        assert!(store.has_read(&subject, &notice).expect("read"));
        assert_eq!(sealed(&mut store), 1);
        // another text is to be read again, and what was sealed stays
        let newer = PrivacyNotice::of_bank("\u{feff}本行的告知\r\n第二行\n".as_bytes()).expect("a text");
        assert_eq!(newer.text, "本行的告知\n第二行");
        assert!(!store.has_read(&subject, &newer).expect("read"));
        store.decide_notice(Some(&newer)).expect("written");
        assert_eq!(store.bank_notice().expect("read").as_ref(), Some(&newer));
        assert_eq!(sealed(&mut store), 1);
        store.acknowledge(&subject, &newer).expect("written");
        assert_eq!(sealed(&mut store), 2);
        assert_eq!(store.notice(2).expect("read"), Some(newer.clone()));
        assert_eq!((store.notice(0).expect("read"), store.notice(3).expect("read")), (None, None));
        let read: Vec<_> = store.notices_read(&subject).expect("read").into_iter().map(|(notice, _)| notice).collect();
        assert_eq!(read, [notice, newer]);
        store.decide_notice(None).expect("written");
        assert_eq!(store.bank_notice().expect("read"), None);
        // nobody reads what nobody plays
        store.plays(PlayedBy::Unattended);
        assert_eq!(sealed(&mut store), 0);
        assert!(store.verify(&[], |_| true).expect("read").holds());
        assert_eq!(store.own(&subject).expect("read")["acknowledged"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn what_sql_says_that_somebody_has_read_he_has_not() {
        let (mut store, subject) = store();
        store.plays(PlayedBy::Terminal);
        let other = SubjectId::random();
        store.acknowledge(&other, &shipped("一份告知")).expect("written");
        let planted = "INSERT INTO acknowledged (subject, notice, at) VALUES (?1, 1, '2026-03-06T07:40:00.000Z')";
        store.connection().execute(planted, [&subject]).expect("planted");
        let codes = |store: &Store| {
            let found = store.verify(&[], |_| true).expect("read");
            found.faults.iter().map(|fault| fault.what.code()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&store), ["unlinked"]);
        let notice = shipped("一份告知");
        assert!(!store.has_read(&subject, &notice).expect("read") && store.has_read(&other, &notice).expect("read"));
        assert!(store.notices_read(&subject).expect("read").is_empty());
        let moved =
            "DROP TRIGGER acknowledged_refuses_UPDATE; UPDATE acknowledged SET subject = 'somebody' WHERE id = 1";
        store.connection().execute_batch(moved).expect("done");
        assert_eq!(codes(&store), ["schema", "row", "unlinked"]);
        let id = store.begin(&new_attempt(&subject)).expect("begun");
        let finished = store.close(&id, Closing::Finished, &assessment(Outcome::Passed, 8_000), None);
        assert_eq!(finished.expect("closed").circumstances.expect("known").notice, 0);
    }

    #[test]
    fn a_notice_that_is_altered_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(super::super::FILE);
        let mut store = Store::open(&path).expect("opened");
        let subject = super::super::testing::employ(&mut store);
        store.acknowledge(&subject, &shipped("一份告知")).expect("written");
        drop(store);
        let raw = rusqlite::Connection::open(&path).expect("opened");
        assert!(raw.execute("UPDATE notices SET body = 'x'", []).is_err(), "a trigger refuses it");
        raw.execute_batch("DROP TRIGGER notices_refuses_UPDATE; UPDATE notices SET body = 'x'").expect("altered");
        drop(raw);
        let found = Store::open(&path).expect("opened").verify(&[], |_| true).expect("read");
        let codes: Vec<_> = found.faults.iter().map(|fault| fault.what.code()).collect();
        assert_eq!(codes, ["schema", "row"]);
    }

    #[test]
    fn what_is_no_text_is_no_notice() {
        let refused = |bytes: &[u8]| PrivacyNotice::of_bank(bytes).expect_err("refused").to_string();
        assert!(refused(b" \n ").contains("nothing"));
        assert!(refused(&vec![b'a'; LONGEST_NOTICE + 1]).contains("64 KiB"));
        assert!(refused("一\n\u{202e}二".as_bytes()).contains("line 2"));
        assert!(refused(b"a\nb\n\xff").contains("line 3"));
        assert!(PrivacyNotice::of_bank("\tin a table\n".as_bytes()).is_ok());
    }
}
