//! The scoring rules.
//!
//! A criterion is earned or kept, by its template alone. An earned one adds its weight once; each violation of a kept
//! one subtracts its weight. The path does not choose its own denominator: that is the sum of the weights of the
//! applicable earned criteria, which the facts alone decide. By what the points are measured is the [`Measure`]'s to say.

use super::gauge::{Gauge, Semantics};
use super::made::CompoundMade;
use super::observation::Observation;
use super::scale::Measure;
use super::tariff::{Tariff, counts};
use crate::encounter::{Premise, Where};
use crate::policy::{Book, Clause, Finding, Recorder, Scoring, Severity, Source};
use crate::scenario::{Condition, Situation};
use crate::terms::{BasisPoints, ClauseIx, CompetencyIx, row};

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An ending was reached with the pass mark or more.
    Passed,
    /// An ending was reached below it, or with a critical clause broken.
    Failed,
    /// No ending was reached.
    Abandoned,
    /// An ending was reached, and no score says more: the scale isn't known yet, or there is nothing to measure.
    Undecided,
}

impl Outcome {
    /// A score as people are told it: none of what was not finished.
    #[must_use]
    pub fn told(self, score: Option<BasisPoints>) -> Option<BasisPoints> {
        score.filter(|_| self != Self::Abandoned)
    }
}

/// What is proposed, for a person to decide. Never a sanction. It follows from this encounter alone, so that the same
/// encounter always gets the same assessment: praise for a clean pass from 90 %, once more for any other pass, for an
/// abandoned attempt and for a near miss, role-play where several critical clauses were broken, else coaching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recommendation {
    /// Nothing more to show: praise.
    Praise,
    /// Once more alone.
    TryAgain,
    /// With a coach.
    Coaching,
    /// In an observed role-play.
    ObservedRolePlay,
}

/// What a criterion is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriterionKind {
    /// A clause of the book.
    Clause {
        /// What a breach weighs.
        severity: Severity,
        /// Where the clause comes from.
        source: Source,
    },
    /// The scenario's own aim.
    Goal,
}

/// How a criterion came out; in the order in which a debrief lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Kept: violated.
    Broken,
    /// Earned: not satisfied.
    Missed,
    /// Earned: satisfied. Kept: something was asked for and done.
    Met,
    /// Kept: nothing ever asked for it. Costs nothing.
    Untouched,
    /// Does not apply under these facts.
    NotApplicable,
}

/// One criterion with its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// The clause's or goal's id.
    pub id: Box<str>,
    /// What it is.
    pub kind: CriterionKind,
    /// Earned or kept.
    pub scoring: Scoring,
    /// The competency it counts towards.
    pub competency: Box<str>,
    /// What it weighs.
    pub weight: u16,
    /// How it came out.
    pub verdict: Verdict,
    /// What it added or took, in weights.
    pub points: i32,
    /// The events behind it.
    pub evidence: Finding,
}

impl Criterion {
    /// Whether the encounter touched it: what is earned always counts, what is kept where something asked for it.
    #[must_use]
    pub fn touched(&self) -> bool {
        self.scoring == Scoring::Earned || self.evidence != Finding::default()
    }

    fn is_clause(&self, id: &str) -> bool {
        matches!(self.kind, CriterionKind::Clause { .. }) && &*self.id == id
    }
}

/// One competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    /// Its id.
    pub id: Box<str>,
    /// Weights earned.
    pub earned: i32,
    /// Weights lost.
    pub lost: i32,
    /// Weights there were to earn.
    pub available: i32,
    /// What scores 0, in thousandths of a point, where that is what guessing comes to.
    pub zero: Option<i64>,
    /// Its score; none where there was nothing to earn, guessing has everything, or the scale isn't known.
    pub score: Option<BasisPoints>,
    /// Whether a kept clause was broken.
    pub broken: bool,
}

/// What a field of the ending says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingFieldSaid {
    /// The field's id.
    pub field: Box<str>,
    /// The id of what it says.
    pub says: Box<str>,
}

/// The result of an encounter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// What came of it.
    pub outcome: Outcome,
    /// 0 to 10,000; none where there is no number: nothing to measure, or not known by what.
    pub score: Option<BasisPoints>,
    /// What scores 0, in thousandths of a point, where that is what guessing comes to.
    pub zero: Option<i64>,
    /// What passes.
    pub pass_mark: BasisPoints,
    /// The ending reached.
    pub ending: Option<Box<str>>,
    /// What its fields say, in its order.
    pub ending_fields: Vec<EndingFieldSaid>,
    /// The compound responses that were made, in order.
    pub made: Vec<CompoundMade>,
    /// Critical clauses broken. Any of them fails the attempt; under semantics 1 it caps the score at pass mark − 1.
    pub critical_broken: Vec<Box<str>>,
    /// What is proposed.
    pub recommendation: Recommendation,
    /// By competency, in the book's order.
    pub competencies: Vec<Competency>,
    /// Every criterion watched, the scenario's goals last.
    pub criteria: Vec<Criterion>,
}

impl Assessment {
    /// The score as people are told it. An attempt that was not finished has none: what it had come to when it was left is
    /// no measure of it, and may be more than going on would have left. Its points so far are told instead.
    #[must_use]
    pub fn told_score(&self) -> Option<BasisPoints> {
        self.outcome.told(self.score)
    }

    /// Weights earned less weights lost.
    #[must_use]
    pub fn points(&self) -> i32 {
        let points = self.competencies.iter().map(|one| one.earned.saturating_sub(one.lost));
        points.fold(0, i32::saturating_add)
    }

    /// Weights there were to earn.
    #[must_use]
    pub fn top(&self) -> i32 {
        self.competencies.iter().map(|one| one.available).fold(0, i32::saturating_add)
    }

    /// What a record keeps of it: the criteria that the encounter touched.
    #[must_use]
    pub fn touched(mut self) -> Self {
        self.criteria.retain(Criterion::touched);
        self
    }

    /// The assessment with every criterion that was watched: the clauses of the book that a record leaves out, because
    /// nothing touched them, are back in their places.
    #[must_use]
    pub fn restored(mut self, premise: &Premise) -> Self {
        let book = premise.watch.book();
        let mut kept = std::mem::take(&mut self.criteria);
        for (ix, clause) in book.binding(premise.scenario.role) {
            match kept.iter().position(|one| one.is_clause(&clause.id)) {
                Some(at) => self.criteria.push(kept.remove(at)),
                None if counts(premise, ix) && clause.constraint.scoring() == Scoring::Kept => {
                    self.criteria.push(untouched(book, clause));
                }
                None => {}
            }
        }
        self.criteria.append(&mut kept);
        self
    }
}

/// A kept clause that nothing asked for.
fn untouched(book: &Book, clause: &Clause) -> Criterion {
    Criterion {
        id: clause.id.clone(),
        kind: CriterionKind::Clause { severity: clause.severity, source: clause.source.clone() },
        scoring: Scoring::Kept,
        competency: competency(book, clause.competency),
        weight: book.weights.of(clause.severity),
        verdict: Verdict::Untouched,
        points: 0,
        evidence: Finding::default(),
    }
}

/// The score at and above which a clean pass earns praise.
const PRAISE: u16 = 9_000;
/// How far below the pass mark "once more" is still the advice.
const NEAR_MISS: u16 = 1_500;

impl Observation {
    /// The assessment as it is if the encounter ends here.
    #[must_use]
    pub fn assess(&self, measure: &Measure) -> Assessment {
        let premise = &**self.premise();
        let book = premise.watch.book();
        let now = premise.situation(self.state());
        let findings = self.conclude();
        let mut criteria: Vec<_> = book
            .binding(premise.scenario.role)
            .filter_map(|(ix, clause)| clause_criterion(premise, ix, clause, &findings, &now))
            .collect();
        criteria.extend(goal_criteria(premise, &now, self.over()));
        let ending = match self.state().place {
            Where::Over(ending) => Some(row(&premise.scenario.endings, ending).id.clone()),
            Where::At(_) => None,
        };
        let says = premise.ending_says(self.state());
        let ending_fields = says.map(|(field, one)| EndingFieldSaid { field: field.id.clone(), says: one.say.clone() });
        let concluded = conclude(book, premise.scenario.pass_mark, measure, ending, criteria);
        Assessment { ending_fields: ending_fields.collect(), made: self.compounds().collect(), ..concluded }
    }
}

fn clause_criterion(
    premise: &Premise, ix: ClauseIx, clause: &Clause, findings: &Recorder, now: &Situation<'_>,
) -> Option<Criterion> {
    counts(premise, ix).then_some(())?;
    let scoring = clause.constraint.scoring();
    let earned = premise.scenario.earns.iter().find(|earned| earned.clause == ix);
    let evidence = findings.finding(ix).clone();
    let weight = premise.watch.book().weights.of(clause.severity);
    let applies = earned.is_none_or(|earned| holds(earned.applies.as_ref(), now));
    let (verdict, points) = match scoring {
        Scoring::Earned if !applies => (Verdict::NotApplicable, 0),
        Scoring::Earned if !evidence.violations.is_empty() => (Verdict::Missed, 0),
        Scoring::Earned if earned.is_some() => (Verdict::Met, i32::from(weight)),
        Scoring::Earned => (Verdict::Met, 0),
        Scoring::Kept if !evidence.violations.is_empty() => {
            let times = i32::try_from(evidence.violations.len()).unwrap_or(i32::MAX);
            (Verdict::Broken, -i32::from(weight).saturating_mul(times))
        }
        Scoring::Kept if evidence.fulfilments.is_empty() => (Verdict::Untouched, 0),
        Scoring::Kept => (Verdict::Met, 0),
    };
    Some(Criterion {
        id: clause.id.clone(),
        kind: CriterionKind::Clause { severity: clause.severity, source: clause.source.clone() },
        scoring,
        competency: competency(premise.watch.book(), clause.competency),
        weight: if scoring == Scoring::Earned && earned.is_none() { 0 } else { weight },
        verdict,
        points,
        evidence,
    })
}

fn goal_criteria(premise: &Premise, now: &Situation<'_>, over: bool) -> Vec<Criterion> {
    let goals = premise.scenario.goals.iter().map(|goal| {
        let (verdict, points) = match (holds(goal.applies.as_ref(), now), over && goal.when.holds(now)) {
            (false, _) => (Verdict::NotApplicable, 0),
            (true, true) => (Verdict::Met, i32::from(goal.weight)),
            (true, false) => (Verdict::Missed, 0),
        };
        Criterion {
            id: goal.id.clone(),
            kind: CriterionKind::Goal,
            scoring: Scoring::Earned,
            competency: competency(premise.watch.book(), goal.competency),
            weight: goal.weight,
            verdict,
            points,
            evidence: Finding::default(),
        }
    });
    goals.collect()
}

fn conclude(
    book: &Book, pass_mark: u16, measure: &Measure, ending: Option<Box<str>>, criteria: Vec<Criterion>,
) -> Assessment {
    let mut competencies: Vec<_> = book.competencies.iter().map(|id| by_competency(id, &criteria)).collect();
    let zero = |gauge: Option<Gauge>| gauge.filter(|_| measure.semantics() != Semantics::One).map(|one| one.zero);
    for (at, one) in competencies.iter_mut().enumerate() {
        let gauge = measure.competency(at, one.available);
        one.score = gauge.and_then(|gauge| gauge.score(one.earned.saturating_sub(one.lost)));
        one.zero = zero(gauge);
    }
    let sum = |of: fn(&Competency) -> i32| competencies.iter().map(of).fold(0, i32::saturating_add);
    let points = sum(|one| one.earned).saturating_sub(sum(|one| one.lost));
    let critical_broken: Vec<_> = criteria
        .iter()
        .filter(|one| matches!(one.kind, CriterionKind::Clause { severity: Severity::Critical, .. }))
        .filter(|one| matches!(one.verdict, Verdict::Broken | Verdict::Missed))
        .map(|one| one.id.clone())
        .collect();
    let critical = !critical_broken.is_empty();
    let gauge = measure.whole(sum(|one| one.available));
    let tariff = gauge.map(|gauge| Tariff { semantics: measure.semantics(), gauge, pass_mark });
    let score = tariff.and_then(|tariff| tariff.score(points, critical));
    let outcome = match (&ending, score) {
        (None, _) => Outcome::Abandoned,
        (Some(_), _) if tariff.is_some_and(|tariff| tariff.passes(points, critical)) => Outcome::Passed,
        (Some(_), None) if !critical => Outcome::Undecided,
        (Some(_), _) => Outcome::Failed,
    };
    let clean = competencies.iter().all(|one| !one.broken);
    let reached = |mark: u16| score.is_some_and(|score| score.0 >= mark);
    let recommendation = match (outcome, critical_broken.len()) {
        (Outcome::Passed, _) if clean && reached(PRAISE) => Recommendation::Praise,
        (Outcome::Passed | Outcome::Abandoned | Outcome::Undecided, _) => Recommendation::TryAgain,
        (Outcome::Failed, 0) if reached(pass_mark.saturating_sub(NEAR_MISS)) => Recommendation::TryAgain,
        (Outcome::Failed, 0 | 1) => Recommendation::Coaching,
        (Outcome::Failed, _) => Recommendation::ObservedRolePlay,
    };
    Assessment {
        outcome,
        score,
        zero: zero(gauge),
        pass_mark: BasisPoints(pass_mark),
        ending,
        ending_fields: Vec::new(),
        made: Vec::new(),
        critical_broken,
        recommendation,
        competencies,
        criteria,
    }
}

/// What was earned and lost in a competency; its score is not this function's to say.
fn by_competency(id: &str, criteria: &[Criterion]) -> Competency {
    let mut one =
        Competency { id: id.into(), earned: 0, lost: 0, available: 0, zero: None, score: None, broken: false };
    for criterion in criteria.iter().filter(|criterion| &*criterion.competency == id) {
        one.broken |= criterion.verdict == Verdict::Broken;
        match criterion.scoring {
            Scoring::Kept => one.lost = one.lost.saturating_sub(criterion.points),
            Scoring::Earned if criterion.verdict == Verdict::NotApplicable => {}
            Scoring::Earned => {
                one.earned += criterion.points;
                one.available += i32::from(criterion.weight);
            }
        }
    }
    one
}

fn holds(condition: Option<&Condition>, now: &Situation<'_>) -> bool {
    condition.is_none_or(|condition| condition.holds(now))
}

fn competency(book: &Book, ix: CompetencyIx) -> Box<str> {
    book.competencies.name(ix).into()
}

#[cfg(test)]
mod tests {
    use super::super::scale::ClassScale;
    use super::*;
    use crate::policy::Evidence;
    use crate::policy::tests::book;

    const PASS_MARK: u16 = 7_000;

    fn criterion(scoring: Scoring, severity: Severity, weight: u16, verdict: Verdict, points: i32) -> Criterion {
        let source = Source { document: "a document".into(), article: "an article".into() };
        Criterion {
            id: format!("{severity:?} {verdict:?}").into(),
            kind: CriterionKind::Clause { severity, source },
            scoring,
            competency: "courtesy".into(),
            weight,
            verdict,
            points,
            evidence: Finding::default(),
        }
    }

    fn broken(severity: Severity) -> Criterion {
        // without points, so that the score is what the earned criteria make it
        let evidence = Finding { violations: vec![Evidence { opened_by: Vec::new(), at: None }], ..Finding::default() };
        Criterion { evidence, ..criterion(Scoring::Kept, severity, 0, Verdict::Broken, 0) }
    }

    /// From nothing, or with the zero at nothing: the same figures, unless something critical is broken.
    fn measures() -> [Measure; 2] {
        let gauge = Gauge { zero: 0, top: 10_000 };
        [Measure::Nothing, Measure::Guessing(ClassScale { whole: gauge, competencies: vec![gauge] })]
    }

    /// An assessment whose earned criteria come to `score`.
    fn assessed(measure: &Measure, score: u16, over: bool, broken: Vec<Criterion>) -> Assessment {
        let mut criteria = vec![
            criterion(Scoring::Earned, Severity::Minor, score, Verdict::Met, i32::from(score)),
            criterion(Scoring::Earned, Severity::Minor, 10_000 - score, Verdict::Missed, 0),
        ];
        criteria.extend(broken);
        conclude(&book([]), PASS_MARK, measure, over.then(|| "done".into()), criteria)
    }

    #[test]
    fn the_recommendation_follows_its_table() {
        let critical = |times| (0..times).map(|_| broken(Severity::Critical)).collect::<Vec<_>>();
        let major = || vec![broken(Severity::Major)];
        for (score, over, broken, outcome, recommendation) in [
            (10_000, true, vec![], Outcome::Passed, Recommendation::Praise),
            (9_000, true, vec![], Outcome::Passed, Recommendation::Praise),
            (8_999, true, vec![], Outcome::Passed, Recommendation::TryAgain),
            (9_500, true, major(), Outcome::Passed, Recommendation::TryAgain),
            (7_000, true, vec![], Outcome::Passed, Recommendation::TryAgain),
            (6_999, true, vec![], Outcome::Failed, Recommendation::TryAgain),
            (5_500, true, major(), Outcome::Failed, Recommendation::TryAgain),
            (5_499, true, vec![], Outcome::Failed, Recommendation::Coaching),
            (0, true, vec![], Outcome::Failed, Recommendation::Coaching),
            (10_000, true, critical(1), Outcome::Failed, Recommendation::Coaching),
            (0, true, critical(1), Outcome::Failed, Recommendation::Coaching),
            (10_000, true, critical(2), Outcome::Failed, Recommendation::ObservedRolePlay),
            (10_000, false, vec![], Outcome::Abandoned, Recommendation::TryAgain),
            (0, false, critical(2), Outcome::Abandoned, Recommendation::TryAgain),
        ] {
            let case = format!("{score}, over: {over}, {} broken", broken.len());
            for measure in measures() {
                let found = assessed(&measure, score, over, broken.clone());
                assert_eq!((found.outcome, found.recommendation), (outcome, recommendation), "{case}");
            }
        }
    }

    #[test]
    fn a_critical_breach_caps_the_score_under_one_and_is_told_apart_from_it_under_two() {
        let score = |score, broken: fn() -> Vec<Criterion>| {
            measures().map(|measure| assessed(&measure, score, true, broken()).score.map(|score| score.0))
        };
        let critical = || vec![broken(Severity::Critical)];
        assert_eq!(score(10_000, critical), [Some(PASS_MARK - 1), Some(10_000)]);
        assert_eq!(score(10_000, || vec![broken(Severity::Major)]), [Some(10_000), Some(10_000)]);
        assert_eq!(score(300, critical), [Some(300), Some(300)], "a cap, not a floor");
    }

    #[test]
    fn without_a_scale_there_are_points_and_what_is_critical_still_fails() {
        let found = assessed(&Measure::Unknown, 7_200, true, vec![]);
        assert_eq!((found.outcome, found.score, found.zero), (Outcome::Undecided, None, None));
        assert_eq!((found.points(), found.top()), (7_200, 10_000));
        assert_eq!(found.recommendation, Recommendation::TryAgain);
        let broken = assessed(&Measure::Unknown, 7_200, true, vec![broken(Severity::Critical)]);
        assert_eq!((broken.outcome, broken.recommendation), (Outcome::Failed, Recommendation::Coaching));
        assert_eq!(assessed(&Measure::Unknown, 7_200, false, vec![]).outcome, Outcome::Abandoned);
    }

    #[test]
    fn where_guessing_has_everything_there_is_nothing_to_measure() {
        let gauge = Gauge { zero: 10_000_000, top: 10_000 };
        let measure = Measure::Guessing(ClassScale { whole: gauge, competencies: vec![gauge] });
        let found = assessed(&measure, 10_000, true, vec![]);
        assert_eq!((found.outcome, found.score, found.zero), (Outcome::Undecided, None, Some(10_000_000)));
        assert_eq!((found.competencies[0].score, measure.decides()), (None, false));
    }
}
