//! What many records come to, summed up to be shown: by branch and competency, and clause by clause.

use super::cohort::{Cohort, CohortTally};
use super::desk::{BranchMarks, CompetencyMark};
use super::replayed::{Attendant, ExportError, Held, each_assessed};
use crate::records::{AssessmentDepth, Filter, Store};

/// What came of a group of records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupSum {
    /// How many there are.
    pub records: u64,
    /// How many of them passed, how many did not.
    pub passed: u64,
    /// See `passed`.
    pub failed: u64,
    /// How many were given up, or not gone on with in time.
    pub unfinished: u64,
    /// Of ten thousand that were scored so many passed; none where none was scored.
    pub rate: Option<u16>,
    /// The mean of the scores, in basis points; none where there are none.
    pub mean: Option<u16>,
}

/// What a competency came to in a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompetencySum {
    /// The mean of the scores, in basis points; none where there was nothing to earn.
    pub mean: Option<u16>,
    /// In how many records something asked for it, and in how many of them a clause of it was broken.
    pub touched: u64,
    /// See `touched`.
    pub broken: u64,
}

/// A branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BranchSum {
    /// Its name, as it was when the records were made; empty where nobody knows.
    pub name: String,
    /// What its records came to.
    pub all: GroupSum,
    /// Competency by competency, in the order of [`RecordSums::competencies`].
    pub competencies: Vec<CompetencySum>,
}

/// A clause, counted where it applied to somebody whom it binds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClauseSum {
    /// Its id.
    pub id: String,
    /// In how many records it applied, and in how many of them it was broken.
    pub applied: u64,
    /// See `applied`.
    pub broken: u64,
    /// Of ten thousand so many were broken.
    pub rate: u16,
}

/// What many records come to. It grows with branches and clauses, not with records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordSums {
    /// All of them.
    pub all: BranchSum,
    /// The competencies that any of them has, by their ids.
    pub competencies: Vec<String>,
    /// Branch by branch, by their names.
    pub branches: Vec<BranchSum>,
    /// Every clause that applied, those first that were broken most often of the times they did.
    pub clauses: Vec<ClauseSum>,
    /// How many records are not as they were sealed; they are counted as they are.
    pub changed: u64,
    /// How many cannot be read, how many are void, how many nobody played: they are counted nowhere.
    pub unreadable: u64,
    /// See `unreadable`.
    pub void: u64,
    /// See `unreadable`.
    pub unattended: u64,
}

/// Sums up the records that `filter` asks for.
///
/// # Errors
/// When the store cannot be read, or where `attendant` stops it.
pub fn sum_up(store: &Store, filter: &Filter, attendant: &mut impl Attendant) -> Result<RecordSums, ExportError> {
    let (mut cohort, mut marks) = (Cohort::default(), BranchMarks::default());
    let (mut changed, mut unreadable) = (0, 0);
    each_assessed(store, filter, AssessmentDepth::Verdicts, attendant, |_, found| {
        match found {
            Ok((record, assessment, held)) => {
                cohort.add(record, assessment);
                marks.add(record, assessment);
                changed += u64::from(held == Held::Changed);
            }
            Err(_) => unreadable += 1,
        }
        Ok(())
    })?;
    let branches = cohort.branches.iter().map(|(name, tally)| {
        let own = marks.branches.get(name);
        let mark = |id: &String| own.and_then(|own| own.get(id)).copied().unwrap_or_default();
        let competencies = marks.competencies.iter().map(|id| competency(mark(id))).collect();
        BranchSum { name: name.clone(), all: group(tally), competencies }
    });
    let mut clauses: Vec<_> = cohort
        .clauses
        .iter()
        .map(|(id, held)| ClauseSum {
            id: id.clone(),
            applied: held.applied,
            broken: held.broken,
            rate: points(held.rate().unwrap_or(0)),
        })
        .collect();
    clauses.sort_by_key(|one| (std::cmp::Reverse(one.rate), std::cmp::Reverse(one.broken)));
    Ok(RecordSums {
        all: BranchSum {
            name: String::new(),
            all: group(&cohort.all),
            competencies: marks.competencies.iter().map(|id| competency(marks.all(id))).collect(),
        },
        branches: branches.collect(),
        competencies: marks.competencies.clone(),
        clauses,
        changed,
        unreadable,
        void: cohort.void,
        unattended: cohort.unattended,
    })
}

fn points(of_ten_thousand: u64) -> u16 {
    u16::try_from(of_ten_thousand).unwrap_or(u16::MAX)
}

fn group(tally: &CohortTally) -> GroupSum {
    GroupSum {
        records: tally.records,
        passed: tally.passed,
        failed: tally.failed,
        unfinished: tally.unfinished,
        rate: tally.pass_rate().map(points),
        mean: tally.mean().map(points),
    }
}

fn competency(mark: CompetencyMark) -> CompetencySum {
    CompetencySum { mean: mark.mean(), touched: mark.touched, broken: mark.broken }
}
