//! What happens to a scenario on its way to people, as it is stored: a decision's value, JSON.

use super::super::error::Trouble;
use super::super::{AttemptId, LinkKind, SubjectId, Timestamp, chain};
use crate::content::ContentSeal;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Under which name it is decided, before the scenario's id.
pub(super) const NAME: &str = "release ";

/// Where an approval was given that a pack brought here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovedElsewhere {
    /// The station's random id.
    pub station: String,
    /// What its signatures are checked with, in hex.
    pub key: String,
    /// The approval's number there.
    pub number: i64,
    /// When it was given.
    pub at: Timestamp,
}

/// Something that happens to a scenario. It is written out and compared for years: what is there keeps its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReleaseWhat {
    /// Its author asks for a review.
    Sent {
        /// Of what.
        seal: ContentSeal,
    },
    /// It goes back to its author.
    Returned {},
    /// Some try it out before anybody is assessed by it.
    Piloted {
        /// Who, all of them.
        people: Vec<SubjectId>,
    },
    /// One of these began to try it out.
    Played {
        /// In this attempt, which is practice.
        attempt: AttemptId,
    },
    /// People may be assessed by it.
    Approved {
        /// By what it is.
        seal: ContentSeal,
        /// In these languages.
        languages: Vec<String>,
    },
    /// A pack brought it with the approval of another station, which is taken for one of this.
    Taken {
        /// By what it is.
        seal: ContentSeal,
        /// In these languages.
        languages: Vec<String>,
        /// Which approval that is.
        from: ApprovedElsewhere,
    },
    /// A pack put its files here.
    Installed {
        /// BLAKE3 of each file, in hex, by its path in the content: whoever edits one since has another.
        files: BTreeMap<String, String>,
    },
    /// Nobody is assessed by it any more.
    Retired {},
    /// Somebody noted something.
    Noted {
        /// The message or the clause that it is pinned to; none where it is about all of it.
        on: Option<String>,
        /// What.
        text: String,
    },
    /// What was noted has been seen to.
    Settled {
        /// The note's number.
        note: i64,
    },
}

/// The same with when, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseEvent {
    /// Its number among the station's decisions.
    pub number: i64,
    /// The scenario.
    pub scenario: String,
    /// What happened.
    pub what: ReleaseWhat,
    /// Who did it.
    pub by: Option<SubjectId>,
    /// When.
    pub at: Timestamp,
}

/// What happened to one scenario, or to all, in order: what links say was decided. Of a row that is not as its link says nothing is
/// believed; nor of those that stand behind the link `until`.
pub(in crate::records) fn events(
    connection: &Connection, scenario: Option<&str>, until: Option<i64>,
) -> Result<Vec<ReleaseEvent>, Trouble> {
    let which = if scenario.is_some() { "name = ?1 || ?2" } else { "substr(name, 1, length(?1)) = ?1 AND ?2 IS NULL" };
    let sql = format!("SELECT id, name, value, by, at FROM decisions WHERE {which} ORDER BY id");
    let mut query = connection.prepare_cached(&sql)?;
    let row = |row: &Row<'_>| -> rusqlite::Result<(i64, String, String, Option<SubjectId>, Timestamp)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    };
    let rows = query.query_map((NAME, scenario), row)?.collect::<Result<Vec<_>, _>>()?;
    let mut all = Vec::new();
    for (number, name, value, by, at) in rows {
        let Some((link, _)) = chain::held_row(connection, LinkKind::Decision, number)? else { continue };
        let Some(scenario) = name.strip_prefix(NAME).filter(|_| until.is_none_or(|until| link < until)) else {
            continue;
        };
        // a later version may know more
        if let Ok(what) = serde_json::from_str(&value) {
            all.push(ReleaseEvent { number, scenario: scenario.to_owned(), what, by, at });
        }
    }
    Ok(all)
}
