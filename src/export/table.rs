//! Records as a table: one row each, for the spreadsheets and HR systems that read CSV.

use super::cells::write_row;
use super::replayed::ExportError;
use crate::assessment::Assessment;
use crate::records::wire::Worded as _;
use crate::records::{Filter, Record, Store};
use std::borrow::Cow;
use std::io::Write;

const COLUMNS: [&str; 28] = [
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
    "closing",
    "time_factor_percent",
    "interruptions",
    "book",
    "hash",
    "semantics",
    "points",
    "top",
    "zero",
];

/// Writes the records that `filter` asks for as CSV, oldest first: a header, then a row each, then a column per competency
/// that any of them has; answers how many. Scores are basis points (0 to 10,000), empty where there is
/// none; points and what there was to earn (`top`) are weights of the book, `zero` is thousandths of a point. One record at a time is in memory.
///
/// # Errors
/// When the store cannot be read or the table not be written.
pub fn write_csv(store: &Store, filter: &Filter, mut to: impl Write) -> Result<usize, ExportError> {
    store.as_of_now(|| {
        let mut competencies: Vec<Box<str>> = Vec::new();
        store.each_record(filter, |record| -> Result<(), ExportError> {
            for competency in store.assessment(&record.attempt.id)?.iter().flat_map(|one| &one.competencies) {
                if !competencies.contains(&competency.id) {
                    competencies.push(competency.id.clone());
                }
            }
            Ok(())
        })?;
        let mut line = Vec::new();
        let heads = COLUMNS.iter().map(|column| Cow::Borrowed(*column));
        write_row(heads.chain(competencies.iter().map(|id| format!("competency_{id}").into())), &mut line);
        to.write_all(&line)?;
        let mut written = 0;
        store.each_record(filter, |record| -> Result<(), ExportError> {
            let assessment = store.assessment(&record.attempt.id)?;
            let of = |id| competency(assessment.as_ref(), id).into();
            line.clear();
            let row = row(record, assessment.as_ref()).into_iter().map(Cow::Owned);
            write_row(row.chain(competencies.iter().map(|id| &**id).map(of)), &mut line);
            to.write_all(&line)?;
            written += 1;
            Ok(())
        })?;
        to.flush()?;
        Ok(written)
    })
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
        attempt.mode.word().to_owned(),
        attempt.role.word().to_owned(),
        attempt.locale.clone(),
        attempt.number.to_string(),
        attempt.exposure.to_string(),
        attempt.started_at.to_string(),
        finished.finished_at.to_string(),
        finished.outcome.word().to_owned(),
        finished.score.map(|score| score.0.to_string()).unwrap_or_default(),
        assessment.map(|one| one.pass_mark.0.to_string()).unwrap_or_default(),
        assessment.map(|one| one.critical_broken.join(" ")).unwrap_or_default(),
        finished.recommendation.word().to_owned(),
        finished.ending.clone().unwrap_or_default(),
        finished.closing.word().to_owned(),
        attempt.time_factor_percent.to_string(),
        record.interruptions.to_string(),
        record.book.clone(),
        record.hash().to_owned(),
        attempt.semantics.to_string(),
        finished.points.0.to_string(),
        finished.points.1.to_string(),
        assessment.and_then(|one| one.zero).map(|zero| zero.to_string()).unwrap_or_default(),
    ]
}

fn competency(assessment: Option<&Assessment>, id: &str) -> String {
    let found = assessment.and_then(|one| one.competencies.iter().find(|one| &*one.id == id));
    found.and_then(|one| one.score).map(|score| score.0.to_string()).unwrap_or_default()
}
