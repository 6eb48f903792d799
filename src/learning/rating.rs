//! What came of a clause in an attempt, as a review of it.

use crate::assessment::{Criterion, CriterionKind, Verdict};
use crate::records::{Mode, Rating};

/// What an attempt says of a clause. Broken, or missed where it was asked for: forgotten. Upshot as it asks: remembered, with help
/// at hand barely, alone well, in an assessment best. A clause that nothing asked for says nothing, nor does a scenario's own aim.
#[must_use]
pub fn rating(criterion: &Criterion, mode: Mode, coached: bool) -> Option<Rating> {
    match (&criterion.kind, criterion.verdict) {
        (CriterionKind::Goal, _) | (_, Verdict::Untouched | Verdict::NotApplicable) => None,
        (_, Verdict::Broken | Verdict::Missed) => Some(Rating::Again),
        (_, Verdict::Met) => Some(match mode {
            Mode::Practice if coached => Rating::Hard,
            Mode::Practice => Rating::Good,
            Mode::Assessment => Rating::Easy,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{practised, with};
    use super::*;
    use Verdict::{Broken, Met, Missed, NotApplicable, Untouched};

    #[test]
    fn what_an_attempt_says_of_a_clause() {
        let says = |verdict, mode, coached| {
            let tried = with(practised("a", 1, true), &[("c", verdict)]);
            let assessment = tried.done.and_then(|done| done.assessment).expect("looked into");
            rating(&assessment.criteria[0], mode, coached)
        };
        use Mode::{Assessment, Practice};
        for verdict in [Broken, Missed] {
            for (mode, coached) in [(Practice, false), (Practice, true), (Assessment, false)] {
                assert_eq!(says(verdict, mode, coached), Some(Rating::Again), "{verdict:?}");
            }
        }
        assert_eq!(says(Met, Practice, true), Some(Rating::Hard));
        assert_eq!(says(Met, Practice, false), Some(Rating::Good));
        assert_eq!(says(Met, Assessment, false), Some(Rating::Easy));
        for verdict in [Untouched, NotApplicable] {
            assert_eq!(says(verdict, Assessment, false), None);
        }
        let tried = with(practised("a", 1, true), &[("c", Met)]);
        let mut goal = tried.done.and_then(|done| done.assessment).expect("looked into").criteria.remove(0);
        goal.kind = CriterionKind::Goal;
        assert_eq!(rating(&goal, Practice, false), None);
    }
}
