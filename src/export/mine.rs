//! All of one's own, as files to take away: what the store has as JSON, attempts as a table, and each as a transcript that plays again.

use super::cells::write_row;
use super::people::PersonLine;
use crate::attempt::hundredths;
use crate::records::wire::Worded as _;
use crate::records::{AttemptRow, Entry, JournalStep, Past, RosterPerson, Store, StoreError};
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt::Write as _;

/// The format of the document.
const FORMAT: u32 = 1;
/// The columns of the table.
const COLUMNS: [&str; 11] = [
    "attempt",
    "mode",
    "scenario",
    "locale",
    "started_at",
    "finished_at",
    "outcome",
    "score",
    "recommendation",
    "time_factor_percent",
    "transcript",
];

/// A file of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MineFile {
    /// Its name; at most one folder stands before it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// All that the store has of a person.
#[derive(Serialize)]
struct MineDoc {
    format: u32,
    person: PersonLine,
    /// The rows that are his, by the names of their tables.
    tables: Map<String, Value>,
}

/// The files of a person: practice, warm-ups and helps too.
///
/// # Errors
/// When the store cannot be read.
pub fn mine(store: &Store, person: &RosterPerson) -> Result<Vec<MineFile>, StoreError> {
    let document = MineDoc { format: FORMAT, person: person.into(), tables: store.own(&person.subject)? };
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    let mut files = vec![MineFile { name: "everything.json".to_owned(), bytes: text.into_bytes() }];
    // spreadsheets take what has no mark for another encoding
    let mut table = b"\xef\xbb\xbf".to_vec();
    write_row(COLUMNS.into_iter().map(Cow::Borrowed), &mut table);
    for past in store.attempts(&person.subject)? {
        let name = format!("transcripts/{}.txt", past.attempt.id);
        write_row(cells(&past, &name).into_iter().map(Cow::Owned), &mut table);
        let bytes = transcript(&past.attempt, &store.journal(&past.attempt.id)?).into_bytes();
        files.push(MineFile { name, bytes });
    }
    files.push(MineFile { name: "attempts.csv".to_owned(), bytes: table });
    Ok(files)
}

fn cells(past: &Past, transcript: &str) -> [String; COLUMNS.len()] {
    let Past { attempt, finished, .. } = past;
    let of = |says: fn(&crate::records::Finished) -> String| finished.as_ref().map(says).unwrap_or_default();
    [
        attempt.id.to_string(),
        attempt.mode.word().to_owned(),
        attempt.scenario.clone(),
        attempt.locale.clone(),
        attempt.started_at.to_string(),
        of(|finished| finished.finished_at.to_string()),
        of(|finished| finished.outcome.word().to_owned()),
        // as people know it: 100.00 is faultless
        of(|finished| finished.score.map(|score| hundredths(score.0)).unwrap_or_default()),
        of(|finished| finished.recommendation.word().to_owned()),
        attempt.time_factor_percent.to_string(),
        transcript.to_owned(),
    ]
}

/// What somebody did, as `play --responses` reads it.
fn transcript(attempt: &AttemptRow, journal: &[Entry]) -> String {
    let AttemptRow { id, scenario, locale, started_at, .. } = attempt;
    let mut text = format!("# {scenario}, {locale}, {started_at}, {id}\nseed {}\n", attempt.begin.seed);
    for entry in journal {
        let elapsed = entry.elapsed.0;
        // a text takes all that is written to it
        let _ = match &entry.command {
            JournalStep::Respond { node, response } => writeln!(text, "{response} @{elapsed} # {node}"),
            JournalStep::Silence { node } => writeln!(text, "~ @{elapsed} # {node}"),
            JournalStep::Abandon => writeln!(text, "# given up"),
        };
    }
    text
}
