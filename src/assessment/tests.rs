//! Assessments against the scoring rules written down a second time, over random plays of everything that ships.

use super::{Assessment, CriterionKind, Measure, Observation, Outcome, Recommendation, Verdict};
use crate::content::tests::Folder;
use crate::encounter::tests::{Play, command, plays, staged};
use crate::policy::{Scoring, Severity};
use crate::scenario::Condition;
use crate::terms::{BasisPoints, CompetencyIx};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::Arc;

/// One line of the reckoning: a criterion that counts.
struct Counted {
    id: Box<str>,
    competency: CompetencyIx,
    critical: bool,
    /// What there is to earn.
    available: i64,
    earned: i64,
    lost: i64,
    violations: usize,
}

/// The rules of scoring, one after the other.
fn reckon(observation: &Observation) -> Vec<Counted> {
    let premise = observation.premise();
    let (scenario, book) = (&premise.scenario, premise.watch.book());
    let findings = observation.conclude();
    let now = premise.situation(observation.state());
    let holds = |condition: &Option<Condition>| condition.as_ref().is_none_or(|one| one.holds(&now));
    let mut counted = Vec::new();
    // "the scenario names its earned criteria": each adds its weight once if satisfied
    for earned in scenario.earns.iter().filter(|one| holds(&one.applies)) {
        let clause = book.clauses.at(earned.clause);
        let violations = findings.finding(earned.clause).violations.len();
        let available = i64::from(book.weights.of(clause.severity));
        counted.push(Counted {
            id: clause.id.clone(),
            competency: clause.competency,
            critical: clause.severity == Severity::Critical,
            available,
            earned: if violations == 0 { available } else { 0 },
            lost: 0,
            violations: 0,
        });
    }
    for goal in scenario.goals.iter().filter(|one| holds(&one.applies)) {
        let reached = observation.over() && goal.when.holds(&now);
        counted.push(Counted {
            id: goal.id.clone(),
            competency: goal.competency,
            critical: false,
            available: i64::from(goal.weight),
            earned: if reached { i64::from(goal.weight) } else { 0 },
            lost: 0,
            violations: 0,
        });
    }
    // "every kept clause of the book that binds the role counts always": each violation subtracts its weight
    for (ix, clause) in book.binding(scenario.role).filter(|(_, one)| one.constraint.scoring() == Scoring::Kept) {
        let violations = findings.finding(ix).violations.len();
        counted.push(Counted {
            id: clause.id.clone(),
            competency: clause.competency,
            critical: clause.severity == Severity::Critical,
            available: 0,
            earned: 0,
            lost: i64::from(book.weights.of(clause.severity)) * i64::try_from(violations).expect("a few"),
            violations,
        });
    }
    counted
}

fn score<'c>(counted: impl Iterator<Item = &'c Counted> + Clone) -> Option<i64> {
    let sum = |of: fn(&Counted) -> i64| counted.clone().map(of).sum::<i64>();
    let (available, points) = (sum(|one| one.available), sum(|one| one.earned - one.lost));
    (available > 0).then(|| (10_000 * points / available).max(0))
}

/// The assessment after each command, the one before the first included.
fn assessments(play: &Play) -> Vec<(Observation, Assessment)> {
    let mut observation = Observation::open(play.premise());
    let mut all = vec![(observation.clone(), observation.assess(&Measure::Nothing))];
    for command in play.commands() {
        observation.advance(command).expect("possible");
        all.push((observation.clone(), observation.assess(&Measure::Nothing)));
    }
    all
}

proptest! {
    #![proptest_config(crate::cases::at_least(600))]

    #[test]
    fn the_score_is_what_the_rules_say_wherever_it_ends(play in plays()) {
        for (observation, assessment) in assessments(&play) {
            let counted = reckon(&observation);
            let critical: Vec<_> = counted.iter().filter(|one| one.critical && one.violations > 0).map(|one| &one.id).collect();
            let pass_mark = i64::from(observation.premise().scenario.pass_mark);
            let mut expected = score(counted.iter()).expect("something to earn");
            if !critical.is_empty() {
                expected = expected.min(pass_mark - 1);
            }
            prop_assert_eq!(assessment.score.map(|score| i64::from(score.0)), Some(expected));
            let mut named: Vec<_> = assessment.critical_broken.iter().collect();
            let mut critical = critical;
            named.sort_unstable();
            critical.sort_unstable();
            prop_assert_eq!(named, critical);
            let outcome = match (observation.over(), expected >= pass_mark) {
                (false, _) => Outcome::Abandoned,
                (true, true) => Outcome::Passed,
                (true, false) => Outcome::Failed,
            };
            prop_assert_eq!(assessment.outcome, outcome);
            prop_assert_eq!(assessment.ending.is_some(), observation.over());
        }
    }

    #[test]
    fn competencies_are_reckoned_likewise(play in plays(), at in any::<Index>()) {
        let (observation, assessment) = at.get(&assessments(&play)).clone();
        let counted = reckon(&observation);
        let names: Vec<&str> = observation.premise().watch.book().competencies.iter().collect();
        prop_assert_eq!(assessment.competencies.iter().map(|one| &*one.id).collect::<Vec<_>>(), names);
        for (at, found) in assessment.competencies.iter().enumerate() {
            let own = || counted.iter().filter(|one| one.competency == CompetencyIx::from(at));
            prop_assert_eq!(found.score.map(|score| i64::from(score.0)), score(own()));
            prop_assert_eq!(found.broken, own().any(|one| one.violations > 0));
        }
    }

    #[test]
    fn the_path_does_not_choose_its_own_denominator(play in plays(), other in plays()) {
        let whole = |play: &Play| assessments(play).iter().map(|(_, one)| one.top()).collect::<Vec<_>>();
        let (mine, theirs) = (whole(&play), whole(&play.by(&other)));
        prop_assert!(mine.iter().chain(&theirs).all(|one| *one == mine[0] && *one > 0), "{mine:?} {theirs:?}");
    }

    #[test]
    fn no_point_without_its_evidence(play in plays(), at in any::<Index>()) {
        let (observation, assessment) = at.get(&assessments(&play)).clone();
        for criterion in &assessment.criteria {
            let evidence = &criterion.evidence;
            let events = evidence.violations.iter().chain(&evidence.fulfilments);
            let mut events = events.flat_map(|one| one.opened_by.iter().chain(&one.at)).chain(&evidence.open);
            prop_assert!(events.all(|event| event.at() < observation.seen().len()));
            if let CriterionKind::Clause { .. } = criterion.kind {
                let expected = match (criterion.verdict, criterion.scoring) {
                    (Verdict::Broken, _) => -i32::from(criterion.weight) * i32::try_from(evidence.violations.len()).expect("few"),
                    (Verdict::Met, Scoring::Earned) if !evidence.fulfilments.is_empty() => i32::from(criterion.weight),
                    _ => 0,
                };
                prop_assert_eq!(criterion.points, expected, "{}", &criterion.id);
            }
        }
    }

    #[test]
    fn the_same_encounter_gets_the_same_assessment(play in plays()) {
        let last = |play: &Play| assessments(play).pop().expect("one at least").1;
        prop_assert_eq!(last(&play), last(&play.clone()));
    }
}

// ── the small scenario, by hand ──

fn play(folder: Folder, tier: &str, moves: &[&str]) -> Assessment {
    let mut observation = Observation::open(Arc::new(staged(folder, tier)));
    for one in moves {
        let command = command(observation.premise(), observation.state(), one);
        observation.advance(command).expect(one);
    }
    observation.assess(&Measure::Nothing)
}

fn verdicts(assessment: &Assessment) -> Vec<(&str, Verdict, i32)> {
    assessment.criteria.iter().map(|one| (&*one.id, one.verdict, one.points)).collect()
}

#[test]
fn everything_done_well_is_full_marks_and_praise() {
    let found = play(Folder::sound(), "ordinary", &["hello", "calm", "bye"]);
    assert_eq!((found.score, found.outcome), (Some(BasisPoints::FULL), Outcome::Passed));
    assert_eq!(found.recommendation, Recommendation::Praise);
    let expected = [
        ("greeting", Verdict::Met, 1),
        ("no-insult", Verdict::Untouched, 0),
        ("soothe-the-angry", Verdict::Met, 0),
        ("no-overpaying", Verdict::Untouched, 0),
        ("calm", Verdict::Met, 3),
    ];
    assert_eq!(verdicts(&found), expected, "the clause for heads of outlets doesn't bind a teller");
}

#[test]
fn what_breaks_one_customers_cap_is_fine_for_another() {
    let paid = |tier| play(Folder::sound(), tier, &["hello", "calm", "hand-out"]);
    assert_eq!(paid("vip").score, Some(BasisPoints::FULL));
    let broken = paid("ordinary");
    assert_eq!(broken.critical_broken, ["no-overpaying".into()]);
    assert_eq!(
        (broken.score, broken.outcome, broken.recommendation),
        (Some(BasisPoints(0)), Outcome::Failed, Recommendation::Coaching)
    );
    let compliance = &broken.competencies[1];
    assert_eq!((compliance.score, compliance.broken, compliance.lost), (None, true, 5), "nothing to earn: no number");
}

#[test]
fn a_high_score_with_a_broken_critical_clause_is_one_below_the_pass_mark() {
    let folder = Folder::sound().edit("scenarios/small.ron", "weight: 3", "weight: 100");
    let found = play(folder, "ordinary", &["hello", "calm", "hand-out"]);
    assert_eq!((found.score, found.outcome), (Some(BasisPoints(6_999)), Outcome::Failed));
}

#[test]
fn what_does_not_apply_is_no_part_of_the_whole() {
    let applies = r#"earns: [(clause: "greeting", applies: Is("tier", "vip"))]"#;
    let folder = || Folder::sound().edit("scenarios/small.ron", r#"earns: ["greeting"]"#, applies);
    let ordinary = play(folder(), "ordinary", &["calm", "bye"]);
    assert_eq!((ordinary.top(), ordinary.score), (3, Some(BasisPoints::FULL)));
    assert_eq!(verdicts(&ordinary)[0], ("greeting", Verdict::NotApplicable, 0));
    let vip = play(folder(), "vip", &["calm", "bye"]);
    assert_eq!((vip.top(), vip.score), (4, Some(BasisPoints(7_500))));
}

#[test]
fn abandoned_reaches_no_goal_and_leaves_obligations_broken() {
    let found = play(Folder::sound(), "ordinary", &["hello"]);
    assert_eq!(
        (found.outcome, found.recommendation, found.ending.clone()),
        (Outcome::Abandoned, Recommendation::TryAgain, None)
    );
    let soothe = found.criteria.iter().find(|one| &*one.id == "soothe-the-angry").expect("watched");
    assert_eq!((soothe.verdict, soothe.evidence.violations[0].at), (Verdict::Broken, None));
    assert!(verdicts(&found).contains(&("calm", Verdict::Missed, 0)), "calm already, but it isn't over");
    assert_eq!(found.score, Some(BasisPoints(0)));
}

#[test]
fn each_violation_of_a_kept_clause_costs_its_weight() {
    let folder = Folder::sound().edit("scenarios/small.ron", r#"performs: ["pay"]"#, r#"performs: ["pay", "insult"]"#);
    let found = play(folder, "ordinary", &["hello", "rude", "hand-out"]);
    assert!(verdicts(&found).contains(&("no-insult", Verdict::Broken, -10)), "twice five");
    assert_eq!(found.critical_broken, ["no-insult".into(), "no-overpaying".into()]);
    assert_eq!(found.recommendation, Recommendation::ObservedRolePlay);
}
