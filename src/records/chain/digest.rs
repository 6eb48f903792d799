//! What a link of a record covers: everything that a report shows of it, part by part, so that verifying can tell which was altered.

use super::super::ChainHash;
use super::super::error::Trouble;
use super::super::{AttemptId, SubjectId, Timestamp, identity};
use super::hash::Canonical;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};

/// The body of a link of a record. A digest is by the function that the link's hash names, over the canonical bytes of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct RecordLinkDoc {
    /// The attempt.
    pub(in crate::records) attempt: AttemptId,
    /// The digest of each part.
    pub(in crate::records) digests: DigestsDoc,
    /// The record's number among the station's.
    pub(in crate::records) number: i64,
    /// The seal of its own day, where it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) seal: Option<String>,
    /// Whether that seal held when it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) held: Option<bool>,
    /// That it was practice: an early layout made records of that, and nobody but its learner sees what they say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) practice: Option<bool>,
    /// Whose it is: a random id that says nothing of anybody.
    pub(in crate::records) subject: SubjectId,
}

/// The digests of a record's parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct DigestsDoc {
    pub(in crate::records) attempt: String,
    pub(in crate::records) circumstances: String,
    pub(in crate::records) contents: String,
    pub(in crate::records) document: String,
    pub(in crate::records) identity: String,
    pub(in crate::records) interruptions: String,
    pub(in crate::records) journal: String,
}

/// The interruptions of an attempt.
pub(in crate::records) const INTERRUPTIONS: &str = "SELECT turn, at FROM interruptions WHERE attempt = ?1 ORDER BY id";

/// The parts that are rows, each with the question that answers them in an order that never changes. Columns are named one by
/// one: what a later layout adds must not change the digests of today.
pub(in crate::records) const PARTS: [(&str, &str); 5] = [
    (
        "attempt",
        "SELECT id, subject, mode, locale, role, scenario, begin, time_factor_percent, number, exposure, engine,
                semantics, started_at FROM attempts WHERE id = ?1",
    ),
    (
        "circumstances",
        "SELECT played, notice, practice, warm_ups, retries, granted_by FROM circumstances WHERE attempt = ?1",
    ),
    ("contents", "SELECT place, kind, name, hash FROM attempt_content WHERE attempt = ?1 ORDER BY place"),
    ("interruptions", INTERRUPTIONS),
    ("journal", "SELECT seq, command, offered, elapsed, at FROM journal WHERE attempt = ?1 ORDER BY seq"),
];

/// The digests of a record whose document is `document`. Where its identity was erased, it is the one that `erased` names.
pub(in crate::records) fn digests(
    connection: &Connection, function: ChainHash, attempt: &AttemptId, document: &str, finished_at: &Timestamp,
    erased: Option<&str>,
) -> Result<DigestsDoc, Trouble> {
    let [of_attempt, circumstances, contents, interruptions, journal] =
        PARTS.map(|(what, sql)| Ok::<_, Trouble>(function.hex(part(connection, what, sql, attempt)?.bytes())));
    let identity = match (identity::frozen(connection, attempt)?, erased) {
        (Some(identity), _) => identity.digest(function),
        (None, erased) => erased.unwrap_or_default().to_owned(),
    };
    let document = Canonical::of("composure document 1").text(document).text(finished_at.as_str());
    Ok(DigestsDoc {
        attempt: of_attempt?,
        circumstances: circumstances?,
        contents: contents?,
        document: function.hex(document.bytes()),
        identity,
        interruptions: interruptions?,
        journal: journal?,
    })
}

/// The part of that name.
pub(super) fn part_of(connection: &Connection, name: &str, attempt: &AttemptId) -> Result<Canonical, Trouble> {
    let named = PARTS.iter().find(|(what, _)| *what == name).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    part(connection, named.0, named.1, attempt)
}

fn part(connection: &Connection, what: &str, sql: &str, attempt: &AttemptId) -> Result<Canonical, Trouble> {
    Ok(Canonical::of(&format!("composure {what} 1")).rows(connection, sql, params![attempt])?)
}

/// The link of a record, and what it says; none where it has none, or more than one.
pub(in crate::records) fn link_of(
    connection: &Connection, attempt: &AttemptId,
) -> Result<Option<(super::ChainLink, RecordLinkDoc)>, Trouble> {
    let sql = format!("{} WHERE kind IN ('record', 'adopted') AND body ->> '$.attempt' = ?1", super::link::LINK);
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query_map([attempt], super::link::link_row)?;
    let (Some(link), None) = (rows.next().transpose()?, rows.next()) else { return Ok(None) };
    Ok(serde_json::from_str(&link.body).ok().map(|body| (link, body)))
}

/// Whether somebody's personal fields were erased, as a link behind a place says: what was linked later was not erased with them.
pub(in crate::records) fn is_erased(
    connection: &Connection, subject: &SubjectId, place: i64,
) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM chain WHERE kind = 'erasure' AND body ->> '$.subject' = ?1 AND sequence > ?2 LIMIT 1";
    let found: Option<i64> =
        connection.prepare_cached(sql)?.query_row((subject, place), |row| row.get(0)).optional()?;
    Ok(found.is_some())
}
