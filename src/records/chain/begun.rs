//! That an assessment was begun has a link: from then on it cannot be gone, nor be another's, nor practice, without that being told,
//! although nothing has come of it yet.

use super::super::error::Trouble;
use super::super::{AttemptId, ChainHash, LinkKind, SubjectId, identity};
use super::digest::{DigestsDoc, is_erased, part_of};
use super::hash::Canonical;
use super::held::stands;
use super::link::{ChainLink, LINK, append, function, json, link_row};
use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

/// The body of a link that says that an assessment was begun. The digests are by the function that the link's hash names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct BegunDoc {
    /// The attempt.
    pub(in crate::records) attempt: AttemptId,
    /// The digest over those of its parts that never change, as a record's link has them: attempt, circumstances, contents.
    pub(in crate::records) digest: String,
    /// Of one that an earlier layout began, and that was under way when the store came to this one: whether its entries held then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) held: Option<bool>,
    /// The salted digest of who makes it; empty where the roster knew nothing of him.
    pub(in crate::records) identity: String,
    /// Whose it is: a random id that says nothing of anybody.
    pub(in crate::records) subject: SubjectId,
}

/// The assessments that are under way.
pub(super) const OPEN: &str =
    "SELECT id FROM attempts WHERE mode = 'assessment' AND id NOT IN (SELECT attempt FROM records)";

/// Whether the chain tells of every assessment that it was begun.
pub(in crate::records) fn tells_beginnings(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE kind = 'layout')";
    connection.prepare_cached(sql)?.query_one([], |row| row.get(0))
}

/// Links that an assessment, which was written within this change, is begun.
pub(in crate::records) fn begun(
    change: &Transaction<'_>, attempt: &AttemptId, subject: &SubjectId, held: Option<bool>,
) -> Result<(), Trouble> {
    let (digest, identity) = digests_of(change, function(change)?, attempt)?;
    let doc = BegunDoc {
        attempt: attempt.clone(),
        digest,
        held,
        identity: identity.unwrap_or_default(),
        subject: subject.clone(),
    };
    append(change, LinkKind::Begun, &json(&doc)?)?;
    Ok(())
}

/// What a link says of the parts of an attempt that never change, and of who makes it, where that is known.
fn digests_of(
    connection: &Connection, function: ChainHash, attempt: &AttemptId,
) -> Result<(String, Option<String>), Trouble> {
    let of = |what| Ok::<_, Trouble>(function.hex(part_of(connection, what, attempt)?.bytes()));
    let digest = over(function, &of("attempt")?, &of("circumstances")?, &of("contents")?);
    let identity = identity::frozen(connection, attempt)?;
    Ok((digest, identity.map(|one| one.digest(function))))
}

fn over(function: ChainHash, attempt: &str, circumstances: &str, contents: &str) -> String {
    function.hex(Canonical::of("composure begun 1").text(attempt).text(circumstances).text(contents).bytes())
}

impl BegunDoc {
    /// Whether the digests of its record, by the same function, are of an attempt that began so; `was_erased` says whether somebody was
    /// erased between the two.
    pub(super) fn became(&self, function: ChainHash, record: &DigestsDoc, was_erased: bool) -> bool {
        let DigestsDoc { attempt, circumstances, contents, identity, .. } = record;
        over(function, attempt, circumstances, contents) == self.digest
            && (*identity == self.identity || (was_erased && identity.is_empty()))
    }

    /// Whether its attempt stands as it was begun.
    pub(super) fn holds(&self, connection: &Connection, link: &ChainLink) -> Result<bool, Trouble> {
        let Some(function) = link.function() else { return Ok(false) };
        let (digest, identity) = digests_of(connection, function, &self.attempt)?;
        let is_his = match identity {
            Some(identity) => identity == self.identity,
            None => self.identity.is_empty() || is_erased(connection, &self.subject, link.sequence)?,
        };
        Ok(digest == self.digest && is_his)
    }
}

/// The link that says that an attempt was begun, and what it says; none where there is none, or more than one.
pub(in crate::records) fn begun_link(
    connection: &Connection, attempt: &AttemptId,
) -> Result<Option<(ChainLink, BegunDoc)>, Trouble> {
    let sql = format!("{LINK} WHERE kind = 'begun' AND body ->> '$.attempt' = ?1");
    let mut query = connection.prepare_cached(&sql)?;
    let mut rows = query.query_map([attempt], link_row)?;
    let (Some(link), None) = (rows.next().transpose()?, rows.next()) else { return Ok(None) };
    Ok(serde_json::from_str(&link.body).ok().map(|body| (link, body)))
}

/// Whether an attempt stands as the link says that it was begun, and the link as it was signed.
pub(in crate::records) fn is_as_begun(
    connection: &Connection, (link, doc): &(ChainLink, BegunDoc),
) -> Result<bool, Trouble> {
    Ok(stands(connection, link)? && doc.holds(connection, link)?)
}

/// Whether the key became another since a link.
pub(in crate::records) fn key_changed_since(connection: &Connection, place: i64) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE kind = 'key_change' AND sequence > ?1)";
    connection.prepare_cached(sql)?.query_one([place], |row| row.get(0))
}

/// Whether since a link it was found that what was under way was not what was signed.
pub(in crate::records) fn is_in_doubt_since(connection: &Connection, place: i64) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM chain WHERE kind = 'breach' AND sequence > ?1 AND body ->> '$.running')";
    connection.prepare_cached(sql)?.query_one([place], |row| row.get(0))
}
