//! What a table of records says of each competency: its score and points, and whether its clauses were kept, broken, or never
//! asked for anything.

use super::columns::Datum;
use crate::assessment::{Assessment, Competency, Verdict};

/// What came of a competency, beside its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conduct {
    /// A clause was broken.
    Broken,
    /// None was, and something that there was to earn was missed.
    Missed,
    /// Something was asked for and done, and nothing missed or broken.
    Kept,
    /// Nothing asked for anything.
    Untouched,
}

impl Conduct {
    pub(super) fn of(assessment: &Assessment, competency: &Competency) -> Self {
        let mut conduct = if competency.broken { Self::Broken } else { Self::Untouched };
        for one in assessment.criteria.iter().filter(|one| one.competency == competency.id) {
            conduct = match (one.verdict, conduct) {
                (_, Self::Broken) | (Verdict::Broken, _) => return Self::Broken,
                (_, Self::Missed) | (Verdict::Missed, _) => Self::Missed,
                (Verdict::Met, _) => Self::Kept,
                (Verdict::Untouched | Verdict::NotApplicable, found) => found,
            };
        }
        conduct
    }

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Missed => "missed",
            Self::Kept => "kept",
            Self::Untouched => "untouched",
        }
    }

    /// The message that names it.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Broken => "verdict-broken",
            Self::Missed => "verdict-missed",
            Self::Kept => "conduct-kept",
            Self::Untouched => "verdict-untouched",
        }
    }
}

/// One of the columns that each competency has.
pub(super) struct CompetencyPart {
    /// What stands behind the competency's id in CSV.
    pub(super) suffix: &'static str,
    /// The message that names it for people.
    pub(super) head: &'static str,
    pub(super) of: fn(&Assessment, &Competency) -> Datum<'static>,
}

/// Those columns, in their order.
pub(super) const PARTS: &[CompetencyPart] = &[
    CompetencyPart {
        suffix: "",
        head: "history-score",
        of: |all, one| all.outcome.told(one.score).map_or(Datum::Nothing, |score| Datum::Score(score.0)),
    },
    CompetencyPart {
        suffix: "_conduct",
        head: "sheet-conduct",
        of: |all, one| {
            let conduct = Conduct::of(all, one);
            Datum::Kind(conduct.word(), conduct.message())
        },
    },
    CompetencyPart { suffix: "_earned", head: "sheet-earned", of: |_, one| Datum::Whole(one.earned.into()) },
    CompetencyPart { suffix: "_possible", head: "sheet-possible", of: |_, one| Datum::Whole(one.available.into()) },
    CompetencyPart { suffix: "_lost", head: "sheet-lost", of: |_, one| Datum::Whole(one.lost.into()) },
];

/// What stands in them, competency by competency; nothing for one that the record's book doesn't know.
pub(super) fn cells<'c>(competencies: &'c [String], assessment: &'c Assessment) -> impl Iterator<Item = Datum<'c>> {
    competencies.iter().flat_map(move |id| {
        let found = assessment.competencies.iter().find(|one| *one.id == **id);
        PARTS.iter().map(move |part| found.map_or(Datum::Nothing, |one| (part.of)(assessment, one)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Criterion, CriterionKind, Outcome, Recommendation};
    use crate::policy::{Finding, Scoring};
    use crate::terms::BasisPoints;

    fn competency(broken: bool) -> Competency {
        Competency { id: "courtesy".into(), earned: 0, lost: 0, available: 0, zero: None, score: None, broken }
    }

    fn conduct(verdicts: &[(&str, Verdict)], broken: bool) -> Conduct {
        let criterion = |(competency, verdict): &(&str, Verdict)| Criterion {
            id: "one".into(),
            kind: CriterionKind::Goal,
            scoring: Scoring::Kept,
            competency: (*competency).into(),
            weight: 1,
            verdict: *verdict,
            points: 0,
            evidence: Finding::default(),
        };
        let assessment = Assessment {
            outcome: Outcome::Passed,
            score: None,
            zero: None,
            pass_mark: BasisPoints(7_000),
            ending: None,
            ending_fields: Vec::new(),
            made: Vec::new(),
            critical_broken: Vec::new(),
            recommendation: Recommendation::Praise,
            competencies: vec![competency(broken)],
            criteria: verdicts.iter().map(criterion).collect(),
        };
        Conduct::of(&assessment, &competency(broken))
    }

    #[test]
    fn kept_broken_and_untouched_are_told_apart() {
        use Verdict::{Broken, Met, Missed, NotApplicable, Untouched};
        for (verdicts, broken, found) in [
            (&[][..], false, Conduct::Untouched),
            (&[("courtesy", Untouched), ("courtesy", NotApplicable), ("other", Broken)], false, Conduct::Untouched),
            (&[("courtesy", Met), ("courtesy", Untouched), ("other", Missed)], false, Conduct::Kept),
            (&[("courtesy", Met), ("courtesy", Missed)], false, Conduct::Missed),
            (&[("courtesy", Met), ("courtesy", Missed), ("courtesy", Broken)], true, Conduct::Broken),
            (&[], true, Conduct::Broken),
        ] {
            assert_eq!(conduct(verdicts, broken), found, "{verdicts:?}");
        }
    }
}
