//! Records as a table: one row each, for the spreadsheets and HR systems that read CSV.

use crate::assessment::Assessment;
use crate::records::{Record, Store, StoreError};
use std::borrow::Cow;
use std::io::Write;

const COLUMNS: [&str; 20] = [
    "attempt",
    "employee",
    "name",
    "branch",
    "sample_employee",
    "scenario",
    "mode",
    "role",
    "locale",
    "attempt_number",
    "earlier_exposure",
    "started_at",
    "finished_at",
    "outcome",
    "score",
    "pass_mark",
    "critical_broken",
    "recommendation",
    "ending",
    "hash",
];

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The store says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever takes the table says no.
    #[error("the table could not be written: {0}")]
    Write(#[from] csv::Error),
    /// The same, at the last row.
    #[error("the table could not be written: {0}")]
    Flush(#[from] std::io::Error),
}

/// Writes records as CSV: a header, then a row each, then a column per competency that any of them has. Scores are
/// basis points (0 to 10,000). Cells that a spreadsheet would take for a formula are defused by an apostrophe.
///
/// # Errors
/// When the store cannot be read or the table not be written.
pub fn write_csv(store: &Store, records: &[Record], to: impl Write) -> Result<(), TableError> {
    let mut assessments = Vec::new();
    let mut competencies: Vec<Box<str>> = Vec::new();
    for record in records {
        let assessment = store.assessment(&record.attempt.id)?;
        for competency in assessment.iter().flat_map(|one| &one.competencies) {
            if !competencies.contains(&competency.id) {
                competencies.push(competency.id.clone());
            }
        }
        assessments.push(assessment);
    }
    let mut table = csv::Writer::from_writer(to);
    let header = COLUMNS.iter().map(|column| (*column).to_owned());
    table.write_record(header.chain(competencies.iter().map(|id| format!("competency_{id}"))))?;
    for (record, assessment) in records.iter().zip(&assessments) {
        let mut row = row(record, assessment.as_ref());
        row.extend(competencies.iter().map(|id| competency(assessment.as_ref(), id)));
        table.write_record(row.iter().map(|cell| defused(cell).into_owned()))?;
    }
    table.flush()?;
    Ok(())
}

fn row(record: &Record, assessment: Option<&Assessment>) -> Vec<String> {
    let (attempt, finished, employee) = (&record.attempt, &record.finished, record.employee.as_ref());
    let personal = |of: fn(&crate::records::Employee) -> &String| employee.map(of).cloned().unwrap_or_default();
    vec![
        attempt.id.to_string(),
        personal(|employee| &employee.number),
        personal(|employee| &employee.name),
        personal(|employee| &employee.branch),
        employee.is_some_and(|employee| employee.sample).to_string(),
        attempt.scenario.clone(),
        word(&attempt.mode),
        word(&attempt.role),
        attempt.locale.clone(),
        attempt.number.to_string(),
        attempt.exposure.to_string(),
        attempt.started_at.to_string(),
        finished.finished_at.to_string(),
        word(&finished.outcome),
        finished.score.0.to_string(),
        assessment.map(|one| one.pass_mark.0.to_string()).unwrap_or_default(),
        assessment.map(|one| one.critical_broken.join(" ")).unwrap_or_default(),
        word(&finished.recommendation),
        finished.ending.clone().unwrap_or_default(),
        finished.hash.clone(),
    ]
}

fn competency(assessment: Option<&Assessment>, id: &str) -> String {
    let found = assessment.and_then(|one| one.competencies.iter().find(|one| &*one.id == id));
    found.and_then(|one| one.score).map(|score| score.0.to_string()).unwrap_or_default()
}

/// The word JSON uses for it, so that all exports agree.
pub(super) fn word(what: &impl serde::Serialize) -> String {
    match serde_json::to_value(what) {
        Ok(serde_json::Value::String(word)) => word.to_lowercase(),
        _ => String::new(),
    }
}

fn defused(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}").into() } else { cell.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused() {
        assert_eq!(defused("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(defused("@x"), "'@x");
        assert_eq!(defused("E1001"), "E1001");
    }
}
