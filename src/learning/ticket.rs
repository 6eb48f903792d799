//! Who is next, and why: one ticket for every scenario, in the order of their reasons. Where an attempt was left it is that
//! attempt's; of several the assessment comes first, then what was begun last.

use super::warm_up::WarmedUp;
use super::{Day, OnOffer, Road, RoadStep, Trial, place_for, refreshers};
use crate::assessment::{CriterionKind, Verdict};
use crate::policy::Severity;
use crate::records::{AttemptId, Mode};
use std::cmp::Reverse;

/// Why a ticket stands where it stands; in the order in which the reasons count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An attempt that was left; assessments before practice.
    Unfinished {
        /// Which.
        attempt: AttemptId,
        /// What for.
        mode: Mode,
    },
    /// Clauses are to come up again at this customer; the one that has been due longest is named.
    Due {
        /// Its id.
        clause: Box<str>,
        /// How many days it has been due.
        overdue: u64,
        /// How many more are due here.
        more: usize,
    },
    /// The last time clauses were broken here; the weightiest is named.
    Broken {
        /// Its id.
        clause: Box<str>,
        /// What the breach weighs.
        severity: Severity,
        /// How many more were broken.
        more: usize,
    },
    /// Never tried.
    New,
    /// The assessment is open, and has not been passed.
    Ready,
    /// Not passed alone as often as is asked for.
    Practise,
    /// All is done and nothing is due.
    Rest,
}

impl Reason {
    /// Where it stands among the reasons, and among its like.
    fn rank(&self) -> (u8, u64) {
        match self {
            Self::Unfinished { mode: Mode::Assessment, .. } => (0, 0),
            Self::Unfinished { mode: Mode::Practice, .. } => (1, 0),
            Self::Due { overdue, .. } => (2, u64::MAX - overdue),
            Self::Broken { severity, .. } => (3, u64::from(*severity != Severity::Critical)),
            Self::New => (4, 0),
            Self::Ready => (5, 0),
            Self::Practise => (6, 0),
            Self::Rest => (7, 0),
        }
    }
}

/// A ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The scenario's id; an attempt that was left may be at one that is on offer no more.
    pub scenario: Box<str>,
    /// Why it stands here.
    pub reason: Reason,
    /// How far the learner has come at it.
    pub road: Road,
}

/// Everything there is to do, what comes first standing first; among equals attempts stand as they were begun, and scenarios as
/// they are offered. No scenario has two. The bank asks for so many passes alone.
#[must_use]
pub fn tickets(tried: &[Trial], warmed: &[WarmedUp], offers: &[OnOffer], today: Day, asked: u16) -> Vec<Ticket> {
    let practice_only = |scenario: &str| offers.iter().any(|one| &*one.scenario == scenario && one.practice_only);
    let road = |scenario: &str| Road::of(tried, scenario, asked, practice_only(scenario));
    let mut left: Vec<&Trial> = Vec::new();
    for one in tried.iter().filter(|one| one.done.is_none()) {
        let assessed = left.iter().any(|other| other.scenario == one.scenario && other.mode == Mode::Assessment);
        if assessed && one.mode == Mode::Practice {
            continue;
        }
        left.retain(|other| other.scenario != one.scenario);
        left.push(one);
    }
    let is_left = |scenario: &str| left.iter().any(|one| &*one.scenario == scenario);
    let mut due: Vec<Option<Reason>> = offers.iter().map(|_| None).collect();
    for refresher in refreshers(tried, warmed).iter().filter(|one| one.due <= today) {
        let place = place_for(refresher, offers, tried).and_then(|at| due.get_mut(at));
        match place {
            Some(Some(Reason::Due { more, .. })) => *more += 1,
            Some(place) => {
                *place = Some(Reason::Due {
                    clause: refresher.clause.clone(),
                    overdue: refresher.due.0.abs_diff(today.0),
                    more: 0,
                });
            }
            None => {}
        }
    }
    let offered = offers.iter().zip(due).filter(|(offer, _)| !is_left(&offer.scenario)).map(|(offer, due)| {
        let road = road(&offer.scenario);
        let reason = due.or_else(|| broken(tried, &offer.scenario)).unwrap_or_else(|| match road.next() {
            _ if tried.iter().all(|one| one.scenario != offer.scenario) => Reason::New,
            Some(RoadStep::Assessment) => Reason::Ready,
            Some(RoadStep::Practised | RoadStep::Alone) => Reason::Practise,
            None => Reason::Rest,
        });
        Ticket { scenario: offer.scenario.clone(), reason, road }
    });
    let left = left.iter().map(|one| Ticket {
        scenario: one.scenario.clone(),
        reason: Reason::Unfinished { attempt: one.id.clone(), mode: one.mode },
        road: road(&one.scenario),
    });
    let mut all: Vec<_> = left.chain(offered).collect();
    all.sort_by_key(|ticket| ticket.reason.rank());
    all
}

/// What was broken the last time a scenario was played to its end.
fn broken(tried: &[Trial], scenario: &str) -> Option<Reason> {
    let last = tried.iter().rev().filter(|one| &*one.scenario == scenario).find_map(Trial::played)?;
    let criteria = last.assessment.as_ref()?.criteria.iter().filter(|one| one.verdict == Verdict::Broken);
    let mut clauses: Vec<_> = criteria
        .filter_map(|one| match one.kind {
            CriterionKind::Clause { severity, .. } => Some((severity, &one.id)),
            CriterionKind::Goal => None,
        })
        .collect();
    clauses.sort_by_key(|(severity, _)| Reverse(*severity));
    let (severity, clause) = *clauses.first()?;
    Some(Reason::Broken { clause: clause.clone(), severity, more: clauses.len() - 1 })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessed, left, offer, practised, severe, with};
    use super::*;
    use Verdict::{Broken, Met};

    /// Each ticket as `scenario reason`.
    fn told(tried: &[Trial], offers: &[OnOffer], today: i64) -> Vec<String> {
        let told = |ticket: Ticket| {
            let reason = match ticket.reason {
                Reason::Unfinished { mode, .. } => format!("left {mode:?}"),
                Reason::Due { clause, overdue, more } => format!("due {clause} {overdue} +{more}"),
                Reason::Broken { clause, severity, more } => format!("broken {clause} {severity:?} +{more}"),
                other => format!("{other:?}"),
            };
            format!("{} {reason}", ticket.scenario)
        };
        tickets(tried, &[], offers, Day(today), 1).into_iter().map(told).collect()
    }

    #[test]
    fn every_reason_has_its_place() {
        let offers: Vec<_> = ["rest", "practise", "ready", "new", "minor", "critical", "due", "longer", "left"]
            .map(|id| offer(id, &[id]))
            .into();
        let tried = [
            with(assessed("rest", 100, true), &[("rest", Met)]),
            practised("practise", 99, false),
            practised("ready", 99, true),
            severe(with(practised("minor", 100, false), &[("x", Broken)]), Severity::Minor),
            with(practised("critical", 100, false), &[("y", Broken), ("z", Broken), ("critical", Met)]),
            with(practised("due", 97, true), &[("due", Met)]),
            with(practised("longer", 90, true), &[("longer", Met)]),
            left("left", Mode::Practice),
            left("gone", Mode::Assessment),
            left("left", Mode::Assessment),
        ];
        assert_eq!(
            told(&tried, &offers, 100),
            [
                "gone left Assessment",
                "left left Assessment",
                "longer due longer 8 +0",
                "due due due 1 +0",
                "critical broken y Critical +1",
                "minor broken x Minor +0",
                "new New",
                "ready Ready",
                "practise Practise",
                "rest Rest",
            ]
        );
    }

    #[test]
    fn no_scenario_has_two_tickets() {
        let offers = [offer("a", &[]), offer("b", &[])];
        let called = |at: u8, tried: Trial| {
            let id = serde_json::from_str(&format!("\"0123456789abcdef0123456789abcd{at:02x}\"")).expect("an id");
            Trial { id, ..tried }
        };
        let practice = |at| called(at, left("a", Mode::Practice));
        let of = |tried: &[Trial]| match tickets(tried, &[], &offers, Day(1), 1).remove(0).reason {
            Reason::Unfinished { attempt, .. } => tried.iter().position(|one| one.id == attempt),
            other => panic!("{other:?}"),
        };
        assert_eq!(of(&[practice(1), practice(2)]), Some(1), "what was begun last");
        assert_eq!(of(&[practice(1), called(2, left("a", Mode::Assessment)), practice(3)]), Some(1), "it comes first");
        assert_eq!(told(&[practice(1), practice(2)], &offers, 1), ["a left Practice", "b New"]);
    }

    #[test]
    fn a_broken_clause_stands_at_its_customer_until_it_is_due_at_another() {
        let offers = [offer("a", &["c"]), offer("b", &["c"])];
        let tried = [with(practised("a", 100, false), &[("c", Broken)])];
        assert_eq!(told(&tried, &offers, 100), ["a broken c Critical +0", "b New"], "it is not due yet");
        assert_eq!(told(&tried, &offers, 103), ["b due c 2 +0", "a broken c Critical +0"]);
        let kept = [tried[0].clone(), with(practised("a", 101, true), &[("c", Met)])];
        assert_eq!(told(&kept, &offers, 101), ["b New", "a Ready"], "the last time counts");
        let left_since = [tried[0].clone(), left("a", Mode::Practice)];
        assert_eq!(told(&left_since, &offers, 100), ["a left Practice", "b New"], "what was left is gone on with");
    }

    #[test]
    fn several_that_are_due_stand_on_one_ticket_and_what_nothing_has_on_none() {
        let offers = [offer("a", &["c", "d"])];
        let tried = [with(practised("a", 90, true), &[("c", Met), ("d", Broken), ("gone", Broken)])];
        assert_eq!(told(&tried, &offers, 100), ["a due d 9 +1"]);
        assert_eq!(told(&[], &[], 100), [""; 0]);
    }

    #[test]
    fn a_ticket_tells_how_far_one_has_come() {
        let offers = [OnOffer { practice_only: true, ..offer("a", &[]) }, offer("b", &[])];
        let tried = [practised("a", 1, true), practised("b", 1, true)];
        let all = tickets(&tried, &[], &offers, Day(1), 1);
        let steps: Vec<_> = all.iter().map(|one| (&*one.scenario, one.reason.clone(), one.road.next())).collect();
        assert_eq!(steps, [("b", Reason::Ready, Some(RoadStep::Assessment)), ("a", Reason::Rest, None)]);
        assert_eq!(tickets(&tried, &[], &offers, Day(1), 2)[0].reason, Reason::Practise);
    }
}
