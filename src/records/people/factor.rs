//! How much time somebody is granted in assessments. It is the one thing of the roster that decides what an assessment is worth, so each
//! time that it is granted has a link, and the roster's rows alone grant nobody anything.

use super::super::chain::{Canonical, ChainFaultKind, ChainLink};
use super::super::error::Trouble;
use super::super::{ChainHash, LinkKind, SubjectId, chain};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};

/// The body of a link that says that somebody was granted time by a change of the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct FactorDoc {
    /// The number of the change.
    change: i64,
    /// The digest over how much, and who granted it.
    digest: String,
    /// To whom: a random id that says nothing of anybody.
    subject: SubjectId,
}

/// How much, and who granted it, as an event of a person has it.
const GRANTED: &str = "SELECT value, by FROM people JOIN roster_changes ON roster_changes.id = change
                       WHERE subject = ?1 AND change = ?2 AND what = 'time_factor'";

/// Links what a change that was written within this one grants somebody.
pub(in crate::records) fn link(change: &Transaction<'_>, subject: &SubjectId, occasion: i64) -> Result<(), Trouble> {
    link_each(change, [(subject, occasion)])
}

/// Links what changes that were written within this one grant to several, one behind the other.
pub(in crate::records) fn link_each<'s>(
    change: &Transaction<'_>, granted: impl IntoIterator<Item = (&'s SubjectId, i64)>,
) -> Result<(), Trouble> {
    let (function, mut last) = (chain::function(change)?, chain::tail(change)?);
    for (subject, occasion) in granted {
        let digest = digest(change, function, subject, occasion)?;
        let doc = FactorDoc { change: occasion, digest, subject: subject.clone() };
        last = Some(chain::append_behind(change, last.as_ref(), LinkKind::Roster, &chain::json(&doc)?)?);
    }
    Ok(())
}

/// Links all that was granted before there were links of it.
pub(in crate::records) fn link_all(change: &Transaction<'_>) -> Result<(), Trouble> {
    let granted = unlinked(change)?;
    link_each(change, granted.iter().map(|(subject, occasion)| (subject, *occasion)))
}

/// What was granted without a link, and by which changes.
pub(in crate::records) fn unlinked(connection: &Connection) -> Result<Vec<(SubjectId, i64)>, Trouble> {
    let sql = "SELECT subject, change FROM people WHERE what = 'time_factor'
               AND NOT EXISTS (SELECT 1 FROM chain WHERE kind = 'roster' AND body ->> '$.subject' = +people.subject
                                                         AND body ->> '$.change' = people.change)
               ORDER BY change, subject";
    let mut query = connection.prepare(sql)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How much somebody was granted last, in percent, and by whom, as links say; none where nothing is, or where it is not as it was
/// written.
pub(in crate::records) fn granted(
    connection: &Connection, subject: &SubjectId,
) -> Result<Option<(u16, Option<SubjectId>)>, Trouble> {
    let Some(link) = chain::last_about(connection, LinkKind::Roster, subject)? else { return Ok(None) };
    let Ok(doc) = serde_json::from_str::<FactorDoc>(&link.body) else { return Ok(None) };
    if doc.fault(connection, &link)?.is_some() || !chain::stands(connection, &link)? {
        return Ok(None);
    }
    let found = connection
        .prepare_cached(GRANTED)?
        .query_row(params![subject, doc.change], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.and_then(|(percent, by)| Some((percent.parse().ok()?, by))))
}

fn digest(connection: &Connection, function: ChainHash, subject: &SubjectId, change: i64) -> Result<String, Trouble> {
    let canonical = Canonical::of("composure time 1").text(subject.as_str()).number(change);
    Ok(function.hex(canonical.rows(connection, GRANTED, params![subject, change])?.bytes()))
}

impl FactorDoc {
    /// What is wrong with what it speaks of; nothing where that is as it was written.
    pub(in crate::records) fn fault(
        &self, connection: &Connection, link: &ChainLink,
    ) -> Result<Option<ChainFaultKind>, Trouble> {
        let there: bool = connection
            .prepare_cached(&format!("SELECT EXISTS ({GRANTED})"))?
            .query_one(params![self.subject, self.change], |row| row.get(0))?;
        if !there {
            let is_erased = chain::is_erased(connection, &self.subject, link.sequence)?;
            return Ok(Some(ChainFaultKind::Missing).filter(|_| !is_erased));
        }
        let function = link.function().unwrap_or_default();
        let holds = digest(connection, function, &self.subject, self.change)? == self.digest;
        Ok(Some(ChainFaultKind::Row).filter(|_| !holds))
    }

    /// The number of the change that it speaks of.
    pub(in crate::records) const fn change(&self) -> i64 {
        self.change
    }
}
