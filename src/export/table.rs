//! Records as a table: one row each, for the spreadsheets and HR systems that read CSV.

use super::cells::{pairs, write_row};
use super::replayed::{ExportError, Held, Untold, each_assessed};
use crate::assessment::{Assessment, CompoundMade};
use crate::attempt::{AttemptError, Replayer};
use crate::records::wire::Worded as _;
use crate::records::{AttemptId, Filter, Record, Store, StoreError};
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Write;

const COLUMNS: [&str; 34] = [
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
    "scale_hash",
    "ending_fields",
    "picks",
    "channel",
    "category",
    "seal",
];

/// Writes the records that `filter` asks for as CSV, oldest first: a header, then a row each, then a column per competency
/// that any of them has; answers how many. Scores are basis points (0 to 10,000), empty where there is
/// none; points and what there was to earn (`top`) are weights of the book, `zero` is thousandths of a point, `scale_hash` names
/// the scale that they are measured on; both are empty for what has no such scale. `ending_fields` is what the ending leaves
/// open, such as who has been told, as `field=says`; `picks` is all that was picked in compound responses, in the learner's order, as
/// `step=pick`, with a semicolon between two of them, and one that was not made whole in brackets; `channel` and `category` are where it took
/// place and what kind of complaint it was, empty where the scenario cannot be read here. Of one that cannot be read there is its id alone; what is
/// wrong with one is told to `untold`. One record at a time is in memory.
///
/// # Errors
/// When the store cannot be read or the table not be written.
pub fn write_csv(
    store: &Store, filter: &Filter, mut to: impl Write, mut untold: impl FnMut(&str, Untold<'_>),
) -> Result<usize, ExportError> {
    store.as_of_now(|| {
        let competencies = store.competencies(filter)?;
        let mut line = Vec::new();
        let heads = COLUMNS.iter().map(|column| Cow::Borrowed(*column));
        write_row(heads.chain(competencies.iter().map(|id| format!("competency_{id}").into())), &mut line);
        to.write_all(&line)?;
        let mut written = 0;
        let mut scenes = Scenes::default();
        each_assessed(store, filter, |id, found| {
            let mut row = match found {
                Ok((record, assessment, seal)) => {
                    let mut row = row(record, assessment);
                    row.extend(scenes.of(store, &record.attempt.id)?);
                    if seal == Held::Changed {
                        untold(id, Untold::Changed);
                    }
                    row.push(if seal == Held::Changed { "changed" } else { "intact" }.to_owned());
                    row
                }
                Err(why) => {
                    untold(id, Untold::Unreadable(why));
                    let mut row = vec![String::new(); COLUMNS.len()];
                    row.splice(..1, [id.to_owned()]);
                    row.splice(COLUMNS.len() - 1.., ["unreadable".to_owned()]);
                    row
                }
            };
            let assessment = found.ok().map(|(_, assessment, _)| assessment);
            row.extend(competencies.iter().map(|id| competency(assessment, id)));
            line.clear();
            write_row(row.into_iter().map(Cow::Owned), &mut line);
            to.write_all(&line)?;
            written += 1;
            Ok(())
        })?;
        to.flush()?;
        Ok(written)
    })
}

fn row(record: &Record, assessment: &Assessment) -> Vec<String> {
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
        finished.outcome.told(finished.score).map(|score| score.0.to_string()).unwrap_or_default(),
        assessment.pass_mark.0.to_string(),
        assessment.critical_broken.join(" "),
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
        assessment.zero.map(|zero| zero.to_string()).unwrap_or_default(),
        finished.scale.clone().unwrap_or_default(),
        pairs(assessment.ending_fields.iter().map(|one| (&*one.field, &*one.says))),
        cell(assessment.made.iter().map(picks)),
    ]
}

fn cell(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// What was picked in a compound response; in brackets where it was not made whole.
fn picks(made: &CompoundMade) -> String {
    let picks = pairs(made.picks.iter().map(|one| (&*one.step, &*one.pick)));
    if made.unfinished { format!("({picks})") } else { picks }
}

/// Where encounters took place and what kinds of complaints they were, by the hash of the scenario's text: each is read once.
#[derive(Default)]
struct Scenes {
    replayer: Replayer,
    known: HashMap<String, [String; 2]>,
}

impl Scenes {
    fn of(&mut self, store: &Store, id: &AttemptId) -> Result<[String; 2], StoreError> {
        let Some(hash) = store.scenario_text(id)? else { return Ok(Default::default()) };
        if let Some(known) = self.known.get(&hash) {
            return Ok(known.clone());
        }
        let found = match self.replayer.scenario(store, id) {
            Ok(scenario) => [scenario.channel.word().to_owned(), scenario.category.word().to_owned()],
            Err(AttemptError::Store(error)) => return Err(error),
            Err(_) => Default::default(),
        };
        self.known.insert(hash, found.clone());
        Ok(found)
    }
}

fn competency(assessment: Option<&Assessment>, id: &str) -> String {
    let found = assessment.and_then(|one| one.competencies.iter().find(|one| &*one.id == id));
    let score = assessment.and_then(|all| all.outcome.told(found?.score));
    score.map(|score| score.0.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::PickMade;

    #[test]
    fn what_was_picked_of_each_compound_response_stands_apart() {
        let of = |turn, unfinished| {
            let pick = |step: &str, pick: &str| PickMade { step: step.into(), pick: pick.into() };
            let picks = vec![pick("phone", "as-said"), pick("asks", "call")];
            CompoundMade { turn, response: "record".into(), picks, unfinished }
        };
        let cell = |made: &[CompoundMade]| super::cell(made.iter().map(picks));
        assert_eq!(cell(&[]), "");
        assert_eq!(cell(&[of(3, false)]), "phone=as-said asks=call");
        assert_eq!(cell(&[of(3, false), of(5, true)]), "phone=as-said asks=call; (phone=as-said asks=call)");
    }
}
