//! What an assessment may begin with, once roles bind: texts that ship or that the bank allows, and no more time than was granted.

use super::super::contents::{self, SCENARIO_WORDS, UsedBy, content_set};
use super::super::error::{StoreError, Trouble};
use super::super::releases::events;
use super::super::settings::{decide, decision, in_force};
use super::super::{
    Approval, AttemptId, Content, ContentKind, Mode, Release, ReleaseState, Setting, Store, SubjectId, chain, people,
};
use super::manage::{bind, refusal};
use super::permission::Permission;
use super::refusal::AccountError;
use crate::content::{read_pack, shipped};
use rusqlite::{Connection, Row};
use std::path::Path;

/// Where the books are that the program carries.
const BOOKS: &str = "assets/policies/";

/// Under which name it is decided whether people are assessed with a text, by its hash; what is empty stands for no.
const TEXT: &str = "text ";
/// That they are.
const ALLOWED: &str = "allowed";

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
        self.approve(by, [(BOOK.to_owned(), hash.unwrap_or_default().to_ascii_lowercase())])
    }

    /// The BLAKE3 hashes, in hex, of the scenarios and words beside those that the program carries with which people are assessed.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn allowed_texts(&self) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT DISTINCT name FROM decisions WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name";
            let mut query = connection.prepare_cached(sql)?;
            let names = query.query_map([TEXT], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            let mut allowed = Vec::new();
            for hash in names.iter().filter_map(|name| name.strip_prefix(TEXT)) {
                if is_allowed(connection, hash)? {
                    allowed.push(hash.to_owned());
                }
            }
            Ok(allowed)
        })
    }

    /// Decides whether people are assessed with scenarios and words that the program does not carry, by their BLAKE3 hashes in hex.
    ///
    /// # Errors
    /// As [`Store::allow_book`].
    pub fn allow_texts(&mut self, hashes: &[String], allowed: bool, by: &SubjectId) -> Result<(), AccountError> {
        let value = if allowed { ALLOWED } else { "" };
        self.approve(by, hashes.iter().map(|hash| (format!("{TEXT}{}", hash.to_ascii_lowercase()), value.to_owned())))
    }

    /// Whether somebody may be assessed by a scenario with these texts, in a language, where roles bind: what is asked once more when
    /// an assessment begins.
    ///
    /// # Errors
    /// [`StoreError::Retired`], [`StoreError::OtherBook`], [`StoreError::OtherTexts`] where nobody may; or when the store cannot be read.
    pub fn expect_approved(&self, scenario: &str, locale: &str, contents: &[Content]) -> Result<(), StoreError> {
        self.read(|connection| expect_texts(connection, (scenario, locale), contents))
    }

    fn approve(
        &mut self, by: &SubjectId, decisions: impl IntoIterator<Item = (String, String)>,
    ) -> Result<(), AccountError> {
        self.write(|change| {
            if let Some(refused) = refusal(change, by, Permission::Approve)? {
                return Ok(Err(refused));
            }
            for (name, value) in decisions {
                decide(change, &name, &value, Some(by))?;
            }
            Ok(Ok(()))
        })?
    }
}

/// Refuses an assessment with a text that was approved neither by its makers, as far as the bank takes that for its own approval, nor
/// by the bank; and by a scenario that was retired. Practice, and an open station, have what they like.
pub(in crate::records) fn expect_allowed(
    connection: &Connection, subject: &SubjectId, mode: Mode, time_factor_percent: u16,
    (scenario, locale): (&str, &str), contents: &[Content],
) -> Result<(), Trouble> {
    if mode != Mode::Assessment || !bind(connection)? {
        return Ok(());
    }
    let granted = granted(connection, subject)?;
    if time_factor_percent != granted {
        return Err(StoreError::OtherTime { granted, found: time_factor_percent }.into());
    }
    expect_texts(connection, (scenario, locale), contents)
}

fn expect_texts(
    connection: &Connection, (scenario, locale): (&str, &str), contents: &[Content],
) -> Result<(), Trouble> {
    let release = Release::after(events(connection, Some(scenario), None)?);
    if release.state == ReleaseState::Retired {
        return Err(StoreError::Retired { scenario: scenario.to_owned() }.into());
    }
    let makers = in_force(connection, Setting::AcceptShipped)? == 1;
    let book = allowed(connection)?;
    let mut others = Vec::new();
    for text in contents {
        let hash = text.hash();
        match (text.kind, &book) {
            (ContentKind::Book, Some(book)) if *book == hash => {}
            (ContentKind::Book, None) if ships(text, &hash) => {}
            (ContentKind::Book, _) => return Err(StoreError::OtherBook { name: text.name.clone(), hash }.into()),
            (ContentKind::Scenario | ContentKind::Words, _)
                if (makers && ships(text, &hash)) || is_allowed(connection, &hash)? => {}
            // what is said of the book's clauses was approved with the book
            (ContentKind::Words, None) if !is_of_scenario(text) && ships(text, &hash) => {}
            (ContentKind::Scenario | ContentKind::Words, _) => others.push((text.name.clone(), hash)),
        }
    }
    // what the bank approved are the scenario and its words; those of the book are the book's
    let others_of_book = contents.iter().any(|text| {
        text.kind == ContentKind::Words && !is_of_scenario(text) && others.iter().any(|(name, _)| *name == text.name)
    });
    let approved = |release: &Release| approved(release, contents, scenario, locale).is_some();
    if others.is_empty() || (!others_of_book && approved(&release)) {
        Ok(())
    } else {
        Err(StoreError::OtherTexts { texts: others }.into())
    }
}

/// The station's own approval of these texts, for whoever plays in a language.
fn approved(release: &Release, contents: &[Content], scenario: &str, locale: &str) -> Option<i64> {
    let approval = release.stands()?;
    let pack = read_pack(&content_set(contents, scenario).ok()?).ok()?;
    approval.is_of(&pack.seal()?, locale).then_some(approval.number)
}

/// By which approval an assessment was begun: the station's own as it stood then, else that of its makers.
pub(in crate::records) fn approval_of(connection: &Connection, attempt: &AttemptId) -> Result<Approval, Trouble> {
    let sql = "SELECT scenario, locale FROM attempts WHERE id = ?1";
    let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
    let (scenario, locale) = connection.prepare_cached(sql)?.query_one([attempt], row)?;
    let until = chain::begun_link(connection, attempt)?.map(|(link, _)| link.sequence);
    let texts = contents::of(connection, UsedBy::ATTEMPT, attempt.as_str())?;
    let release = Release::after(events(connection, Some(&scenario), until)?);
    if let Some(number) = approved(&release, &texts, &scenario, &locale) {
        return Ok(Approval::Station(number));
    }
    let mut makers = in_force(connection, Setting::AcceptShipped)? == 1 && release.state != ReleaseState::Retired;
    let (mut by_hash, book) = (bind(connection)?, allowed(connection)?);
    for text in &texts {
        let hash = text.hash();
        let ships = ships(text, &hash);
        makers &= ships;
        by_hash &= match text.kind {
            ContentKind::Book => book.as_ref().map_or(ships, |book| *book == hash),
            ContentKind::Scenario | ContentKind::Words => ships || is_allowed(connection, &hash)?,
        };
    }
    Ok(match (makers, by_hash) {
        (true, _) => Approval::Makers,
        (false, true) => Approval::Allowed,
        (false, false) => Approval::None,
    })
}

fn is_of_scenario(words: &Content) -> bool {
    words.name.split('/').nth(1) == Some(SCENARIO_WORDS)
}

fn granted(connection: &Connection, subject: &SubjectId) -> Result<u16, Trouble> {
    Ok(people::granted(connection, subject)?.map_or(USUAL_PERCENT, |(percent, _)| percent))
}

fn allowed(connection: &Connection) -> Result<Option<String>, Trouble> {
    Ok(decision(connection, BOOK)?.map(|(hash, _)| hash).filter(|hash| !hash.is_empty()))
}

fn is_allowed(connection: &Connection, hash: &str) -> Result<bool, Trouble> {
    Ok(decision(connection, &format!("{TEXT}{hash}"))?.is_some_and(|(value, _)| value == ALLOWED))
}

/// Whether the program carries a text under its name.
fn ships(text: &Content, hash: &str) -> bool {
    let folder = match text.kind {
        ContentKind::Scenario => "scenarios/",
        ContentKind::Book => BOOKS,
        ContentKind::Words => "locales/",
    };
    let path = format!("{folder}{}", text.name);
    shipped::read(Path::new(&path)).is_ok_and(|body| *blake3::hash(&body).to_hex() == *hash)
}
