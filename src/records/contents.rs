//! What an attempt was played with, stored once each by BLAKE3 hash: replay and resume use it, not today's files.

use super::wire::{TextDoc, Word};
use super::{AttemptId, ContentKind};
use crate::content::{ContentSet, SourceFile, Subject};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

/// A text that shaped an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// What it is.
    pub kind: ContentKind,
    /// Its name, such as `zh-CN/scenarios/media-threat.ftl`.
    pub name: String,
    /// The text.
    pub body: String,
}

impl Content {
    /// The BLAKE3 hash of the body in hex, as `b3sum` prints it for the file.
    #[must_use]
    pub fn hash(&self) -> String {
        blake3::hash(self.body.as_bytes()).to_hex().to_string()
    }
}

/// Which folder the words of a scenario stand in, in the names of texts.
pub(crate) const SCENARIO_WORDS: &str = "scenarios";

/// The texts of a scenario as they were stored, to be read.
///
/// # Errors
/// Which of them is missing.
pub(crate) fn content_set(contents: &[Content], scenario: &str) -> Result<ContentSet, &'static str> {
    let find = |kind: ContentKind, what: &'static str| {
        let found = contents.iter().find(|content| content.kind == kind).ok_or(what)?;
        Ok::<_, &'static str>(SourceFile::new(found.name.clone(), found.body.clone()))
    };
    let words = contents.iter().filter(|content| content.kind == ContentKind::Words).filter_map(|content| {
        let mut parts = content.name.split('/');
        let language = parts.next()?.parse().ok()?;
        let subject = if parts.next()? == SCENARIO_WORDS { Subject::Scenario } else { Subject::Book };
        Some((subject, language, SourceFile::new(content.name.clone(), content.body.clone())))
    });
    Ok(ContentSet {
        id: scenario.to_owned(),
        scenario: find(ContentKind::Scenario, "scenario")?,
        book: find(ContentKind::Book, "book")?,
        words: words.collect(),
    })
}

/// Where it is noted what something uses: the table, and the column that names the one that uses it.
pub(super) struct UsedBy(&'static str, &'static str);

impl UsedBy {
    /// What attempts were begun with.
    pub(super) const ATTEMPT: Self = Self("attempt_content", "attempt");
    /// What the turns of warm-ups were made with.
    pub(super) const WARM_UP: Self = Self("warm_up_content", "warm_up");
}

/// Stores what isn't stored yet, and notes that `user` uses all of it, in this order.
pub(super) fn put(
    change: &Transaction<'_>, UsedBy(table, column): UsedBy, user: &str, contents: &[Content],
) -> rusqlite::Result<()> {
    let mut store = change.prepare_cached(
        "INSERT INTO content (hash, kind, name, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    let sql = format!("INSERT INTO {table} ({column}, place, hash, kind, name) VALUES (?1, ?2, ?3, ?4, ?5)");
    let mut refer = change.prepare_cached(&sql)?;
    for (place, content) in (0_u32..).zip(contents) {
        let hash = content.hash();
        store.execute((&hash, Word(content.kind), &content.name, &content.body))?;
        refer.execute((user, place, &hash, Word(content.kind), &content.name))?;
    }
    Ok(())
}

/// What `user` was begun or made with, in its order.
pub(super) fn of(connection: &Connection, UsedBy(table, column): UsedBy, user: &str) -> rusqlite::Result<Vec<Content>> {
    let mut query = connection.prepare_cached(&format!(
        "SELECT content.kind, content.name, content.body
         FROM {table} JOIN content USING (hash, kind, name)
         WHERE {column} = ?1 ORDER BY place",
    ))?;
    let rows = query.query_map([user], |row| {
        Ok(Content { kind: row.get::<_, Word<_>>(0)?.0, name: row.get(1)?, body: row.get(2)? })
    })?;
    rows.collect()
}

/// Name and hash of the text of this kind that `attempt` was begun with; of words there are several.
pub(super) fn text_of(connection: &Connection, attempt: &AttemptId, kind: ContentKind) -> rusqlite::Result<TextDoc> {
    let sql = "SELECT name, hash FROM attempt_content WHERE attempt = ?1 AND kind = ?2 ORDER BY place LIMIT 1";
    let row = |row: &Row<'_>| Ok(TextDoc { name: row.get(0)?, hash: row.get(1)? });
    connection.prepare_cached(sql)?.query_row((attempt, Word(kind)), row)
}

/// The hashes of the scenario and of the book that `attempt` was begun with; empty where they are gone.
pub(super) fn hashes_of(connection: &Connection, attempt: &AttemptId) -> rusqlite::Result<[String; 2]> {
    let hash = |kind| {
        text_of(connection, attempt, kind).optional().map(|text| text.map_or_else(String::new, |text| text.hash))
    };
    Ok([hash(ContentKind::Scenario)?, hash(ContentKind::Book)?])
}
