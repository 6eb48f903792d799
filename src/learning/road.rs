//! The way at a scenario: practised, passed alone, assessed; and what opens what.

use super::Trial;
use crate::records::Mode;

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoadStep {
    /// Practised to its end, with help or without.
    Practised,
    /// Passed in practice that nobody helped in.
    Alone,
    /// Passed as an assessment.
    Assessment,
}

impl RoadStep {
    /// The steps in their order.
    pub const ALL: [Self; 3] = [Self::Practised, Self::Alone, Self::Assessment];
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepMark {
    /// It has been done.
    Done,
    /// It is what comes next.
    Next,
    /// It can be taken, and is not what comes next.
    Open,
    /// It cannot be taken yet.
    Shut,
}

/// How far somebody has come at a scenario. Practice is always open, with help or without. An assessment is open once the
/// scenario was passed alone as often as the bank asks; where it asks for nothing, at once; and for good once one was begun.
/// What nobody is assessed by has no third step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Road {
    practised: bool,
    passed_alone: u16,
    asked: u16,
    assessed: bool,
    passed: bool,
    practice_only: bool,
}

impl Road {
    /// Where somebody stands who has tried all this; the bank asks for so many passes alone
    /// ([`Setting::AlonePasses`](crate::records::Setting::AlonePasses)).
    #[must_use]
    pub fn of(tried: &[Trial], scenario: &str, asked: u16, practice_only: bool) -> Self {
        let here = || tried.iter().filter(|one| &*one.scenario == scenario);
        let practised = || here().filter(|one| one.mode == Mode::Practice);
        let assessed = || here().filter(|one| one.mode == Mode::Assessment);
        let alone = practised().filter(|one| !one.coached && one.passed()).count();
        Self {
            practised: practised().any(|one| one.played().is_some()),
            passed_alone: u16::try_from(alone).unwrap_or(u16::MAX),
            asked,
            assessed: assessed().next().is_some(),
            passed: assessed().any(Trial::passed),
            practice_only,
        }
    }

    /// The same where nobody is assessed by the scenario.
    #[must_use]
    pub const fn for_practice_only(self) -> Self {
        Self { practice_only: true, ..self }
    }

    /// Whether an assessment can be begun.
    #[must_use]
    pub const fn opens_assessment(&self) -> bool {
        !self.practice_only && (self.assessed || self.passed_alone >= self.asked)
    }

    /// How often it is still to be passed alone before an assessment can be begun.
    #[must_use]
    pub const fn to_pass(&self) -> u16 {
        if self.assessed { 0 } else { self.asked.saturating_sub(self.passed_alone) }
    }

    /// How a step stands; none where there is no such step.
    #[must_use]
    pub fn mark(&self, step: RoadStep) -> Option<StepMark> {
        if step == RoadStep::Assessment && self.practice_only {
            return None;
        }
        let open = if step < RoadStep::Assessment || self.opens_assessment() { StepMark::Open } else { StepMark::Shut };
        Some(if self.done(step) {
            StepMark::Done
        } else if self.next() == Some(step) {
            StepMark::Next
        } else {
            open
        })
    }

    /// The step that comes next; none where all are done.
    #[must_use]
    pub fn next(&self) -> Option<RoadStep> {
        let steps = RoadStep::ALL.into_iter().filter(|step| *step != RoadStep::Assessment || !self.practice_only);
        steps.into_iter().find(|step| !self.done(*step))
    }

    fn done(&self, step: RoadStep) -> bool {
        // a later step that was done says as much as those before it
        let alone = self.passed || self.passed_alone >= self.asked.max(1);
        match step {
            RoadStep::Practised => self.practised || alone,
            RoadStep::Alone => alone,
            RoadStep::Assessment => self.passed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessed, coached, left, practised};
    use super::*;
    use StepMark::{Done, Next, Open, Shut};

    fn marks(tried: &[Trial], asked: u16) -> [Option<StepMark>; 3] {
        let road = Road::of(tried, "a", asked, false);
        assert_eq!(road.mark(RoadStep::Assessment) == Some(Shut), !road.opens_assessment(), "{road:?}");
        RoadStep::ALL.map(|step| road.mark(step))
    }

    #[test]
    fn each_step_opens_the_next_and_help_never_does() {
        let all = |marks: [StepMark; 3]| marks.map(Some);
        assert_eq!(marks(&[], 1), all([Next, Open, Shut]));
        assert_eq!(marks(&[left("a", Mode::Practice)], 1), all([Next, Open, Shut]), "left before its end");
        assert_eq!(marks(&[practised("a", 1, false)], 1), all([Done, Next, Shut]), "not passed");
        assert_eq!(marks(&[coached("a", 1, true), coached("a", 2, true)], 1), all([Done, Next, Shut]), "helped");
        assert_eq!(marks(&[practised("a", 1, true)], 1), all([Done, Done, Next]), "at once, and alone");
        assert_eq!(marks(&[practised("b", 1, true)], 1), all([Next, Open, Shut]), "another scenario");
        assert_eq!(marks(&[practised("a", 1, true), assessed("a", 2, false)], 1), all([Done, Done, Next]));
        assert_eq!(marks(&[assessed("a", 2, true)], 1), all([Done, Done, Done]), "a later step says as much");
    }

    #[test]
    fn the_bank_says_how_often_and_may_leave_the_gate_open() {
        let once = [practised("a", 1, true)];
        assert_eq!(marks(&once, 2)[2], Some(Shut));
        assert_eq!(Road::of(&once, "a", 2, false).to_pass(), 1);
        let twice = [practised("a", 1, true), practised("a", 1, true)];
        assert_eq!((marks(&twice, 2)[2], Road::of(&twice, "a", 2, false).to_pass()), (Some(Next), 0));
        assert_eq!(
            marks(&[], 0),
            [Some(Next), Some(Open), Some(Open)],
            "nothing is asked, and practice still comes first"
        );
        let begun = [left("a", Mode::Assessment)];
        assert_eq!((marks(&begun, 3)[2], Road::of(&begun, "a", 3, false).to_pass()), (Some(Open), 0), "begun once");
    }

    #[test]
    fn nobody_is_assessed_by_what_is_for_practice_only() {
        for tried in [vec![], vec![practised("a", 1, true)], vec![assessed("a", 1, true)]] {
            let road = Road::of(&tried, "a", 0, true);
            assert_eq!((road.mark(RoadStep::Assessment), road.opens_assessment()), (None, false));
            assert_ne!(road.next(), Some(RoadStep::Assessment));
        }
    }
}
