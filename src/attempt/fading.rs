//! How help fades: what supports a beginner hinders whoever has the skill already (expertise reversal: Kalyuga, Ayres, Chandler,
//! Sweller 2003, Educational Psychologist 38/1), so the coach withholds rung by rung what a learner has shown he can do without.

use crate::records::{Closing, Store, StoreError, SubjectId};
use std::collections::BTreeMap;

/// How many attempts are looked back on at most, the newest first.
const MOST_LOOKED: usize = 50;

/// So many good results in a row, and a rung is withheld: first the third, then the second.
const NO_STRIKING: u32 = 2;
const NO_CLAUSES: u32 = 4;

/// How often in a row, up to now, each competency came out well without help.
///
/// A result counts where the attempt was played to its end, nobody helped, and the competency has a score. It is good where that
/// score is at the scenario's pass mark or above it and none of the competency's clauses was broken. One that isn't ends the row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fading(BTreeMap<Box<str>, Row>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Row {
    good: u32,
    ended: bool,
}

impl Fading {
    /// What the store knows of a learner, practice and assessments alike.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(store: &Store, subject: &SubjectId) -> Result<Self, StoreError> {
        let mut fading = Self::default();
        let played = |closing| closing == Closing::Finished;
        let past = store.attempts(subject)?.into_iter().rev();
        let alone = past.filter(|one| !one.coached && one.finished.as_ref().is_some_and(|one| played(one.closing)));
        for past in alone.take(MOST_LOOKED) {
            let Some(assessment) = store.assessment(&past.attempt.id)? else { continue };
            for one in &assessment.competencies {
                if let Some(score) = one.score {
                    fading.add(&one.id, score >= assessment.pass_mark && !one.broken);
                }
            }
        }
        Ok(fading)
    }

    /// Takes the result before those that were taken so far.
    fn add(&mut self, competency: &str, good: bool) {
        let row = self.0.entry(competency.into()).or_default();
        row.ended |= !good;
        row.good += u32::from(!row.ended);
    }

    /// How many rungs the coach gives where a competency is at stake: what he fears always, the clauses, the struck answer.
    #[must_use]
    pub fn rungs(&self, competency: &str) -> u8 {
        match self.0.get(competency).map_or(0, |row| row.good) {
            NO_CLAUSES.. => 1,
            NO_STRIKING.. => 2,
            _ => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_good_results_withholds_the_third_rung_then_the_second_and_a_bad_one_gives_them_back() {
        // newest first
        let rungs = |results: &[bool]| {
            let mut fading = Fading::default();
            results.iter().for_each(|good| fading.add("courtesy", *good));
            (fading.rungs("courtesy"), fading.rungs("listening"))
        };
        assert_eq!(rungs(&[]), (3, 3));
        assert_eq!(rungs(&[true]), (3, 3));
        assert_eq!(rungs(&[true, true]), (2, 3), "another competency has its own row");
        assert_eq!(rungs(&[true, true, true]), (2, 3));
        assert_eq!(rungs(&[true; 4]), (1, 3));
        assert_eq!(rungs(&[true; 9]), (1, 3));
        assert_eq!(rungs(&[false, true, true, true, true]), (3, 3), "the newest ends the row");
        assert_eq!(rungs(&[true, true, false, true, true]), (2, 3), "what came before counts no more");
    }
}
