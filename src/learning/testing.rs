//! What the tests of learning share: attempts and scenarios made up.

use super::{Day, OnOffer, Trial, Upshot};
use crate::assessment::{Assessment, Competency, Criterion, CriterionKind, Outcome, Recommendation, Verdict};
use crate::policy::{Finding, Scoring, Severity, Source};
use crate::records::{AttemptId, Closing, Mode};
use crate::terms::BasisPoints;

fn tried(scenario: &str, mode: Mode, coached: bool, done: Option<Upshot>) -> Trial {
    let id: AttemptId = serde_json::from_str("\"0123456789abcdef0123456789abcdef\"").expect("an id");
    Trial { id, scenario: scenario.into(), mode, semantics: 2, coached, done }
}

fn played(day: i64, passed: bool) -> Option<Upshot> {
    let outcome = if passed { Outcome::Passed } else { Outcome::Failed };
    let assessment = Assessment {
        outcome,
        score: Some(BasisPoints(if passed { 9_000 } else { 2_000 })),
        zero: Some(0),
        pass_mark: BasisPoints(7_000),
        ending: None,
        ending_fields: Vec::new(),
        made: Vec::new(),
        critical_broken: Vec::new(),
        recommendation: Recommendation::TryAgain,
        competencies: Vec::new(),
        criteria: Vec::new(),
    };
    Some(Upshot { day: Day(day), closing: Closing::Finished, outcome, assessment: Some(assessment) })
}

/// Practised alone to its end.
pub(super) fn practised(scenario: &str, day: i64, passed: bool) -> Trial {
    tried(scenario, Mode::Practice, false, played(day, passed))
}

/// Practised with help.
pub(super) fn coached(scenario: &str, day: i64, passed: bool) -> Trial {
    tried(scenario, Mode::Practice, true, played(day, passed))
}

/// Assessed.
pub(super) fn assessed(scenario: &str, day: i64, passed: bool) -> Trial {
    tried(scenario, Mode::Assessment, false, played(day, passed))
}

/// Left before its end.
pub(super) fn left(scenario: &str, mode: Mode) -> Trial {
    tried(scenario, mode, false, None)
}

fn found(mut tried: Trial, find: impl FnOnce(&mut Assessment)) -> Trial {
    find(tried.done.as_mut().and_then(|done| done.assessment.as_mut()).expect("played"));
    tried
}

/// With what came of some critical clauses.
pub(super) fn with(tried: Trial, clauses: &[(&str, Verdict)]) -> Trial {
    found(tried, |assessment| {
        let criterion = |(id, verdict): &(&str, Verdict)| Criterion {
            id: (*id).into(),
            kind: CriterionKind::Clause {
                severity: Severity::Critical,
                source: Source { document: "004".into(), article: "1".into() },
            },
            scoring: Scoring::Kept,
            competency: "courtesy".into(),
            weight: 5,
            verdict: *verdict,
            points: 0,
            evidence: Finding::default(),
        };
        assessment.criteria = clauses.iter().map(criterion).collect();
    })
}

/// With all its clauses of another weight.
pub(super) fn severe(tried: Trial, to: Severity) -> Trial {
    found(tried, |assessment| {
        for one in &mut assessment.criteria {
            if let CriterionKind::Clause { severity, .. } = &mut one.kind {
                *severity = to;
            }
        }
    })
}

/// With what was earned, lost and to be had of a competency.
pub(super) fn with_competency(
    tried: Trial, id: &str, (earned, lost, available): (i32, i32, i32), broken: bool,
) -> Trial {
    found(tried, |assessment| {
        let competency = Competency { id: id.into(), earned, lost, available, zero: None, score: None, broken };
        assessment.competencies.push(competency);
    })
}

/// A scenario with some clauses.
pub(super) fn offer(scenario: &str, clauses: &[&str]) -> OnOffer {
    let clauses = clauses.iter().map(|one| (*one).into()).collect();
    OnOffer { scenario: scenario.into(), practice_only: false, clauses, turns: Some(9) }
}
