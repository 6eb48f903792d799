//! Which scenarios the turns of a warm-up come from, and why.

use super::{WarmedUp, stream};
use crate::learning::{Day, OnOffer, Trial, place_for, refreshers};
use crate::records::Mode;
use rand::seq::SliceRandom as _;

/// Why a turn is asked; in the order in which the reasons count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WarmUpReason {
    /// A clause is to come up again.
    Due {
        /// Its id.
        clause: Box<str>,
        /// How many days it has been due.
        overdue: u64,
    },
    /// A clause was broken the last time, and is not due yet.
    Broken {
        /// Its id.
        clause: Box<str>,
    },
    /// Nothing presses.
    Rest,
}

/// Where a turn is to come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmUpSource {
    /// The scenario's id.
    pub scenario: Box<str>,
    /// Why.
    pub reason: WarmUpReason,
    /// Whether whoever sees it may still be assessed by the scenario for the first time.
    pub exposes: bool,
}

impl WarmUpSource {
    /// The id of the clause for whose sake it is asked; none where nothing presses.
    #[must_use]
    pub fn clause(&self) -> Option<&str> {
        match &self.reason {
            WarmUpReason::Due { clause, .. } | WarmUpReason::Broken { clause } => Some(clause),
            WarmUpReason::Rest => None,
        }
    }
}

/// Where turns are to come from, those first for which there is most reason; a seed orders those for which there is none.
///
/// They come from scenarios by which nobody is assessed, or by which the learner has been. Only where there is no such scenario do
/// they come from others. From one that he is being assessed by they never do.
#[must_use]
pub fn sources(tried: &[Trial], warmed: &[WarmedUp], offers: &[OnOffer], today: Day, seed: u64) -> Vec<WarmUpSource> {
    let assessed = |offer: &OnOffer, closed: bool| {
        let mut at = tried.iter().filter(|one| one.scenario == offer.scenario && one.mode == Mode::Assessment);
        at.any(|one| one.done.is_some() == closed)
    };
    let open = offers.iter().filter(|offer| !assessed(offer, false)).cloned();
    let (spent, fresh): (Vec<_>, Vec<_>) = open.partition(|offer| offer.practice_only || assessed(offer, true));
    let exposes = spent.is_empty();
    let from = if exposes { fresh } else { spent };
    let source = |offer: &OnOffer, reason| WarmUpSource { scenario: offer.scenario.clone(), reason, exposes };
    let known = refreshers(tried, warmed);
    let (due, later): (Vec<_>, Vec<_>) = known.iter().partition(|one| one.due <= today);
    let due = due
        .into_iter()
        .map(|one| (one, one.due.0.abs_diff(today.0)))
        .map(|(one, overdue)| (one, WarmUpReason::Due { clause: one.clause.clone(), overdue }));
    let broken = later.into_iter().filter(|one| one.forgotten);
    let broken = broken.map(|one| (one, WarmUpReason::Broken { clause: one.clause.clone() }));
    let pressing = due.chain(broken).filter_map(|(one, reason)| {
        let offer = from.get(place_for(one, &from, tried)?)?;
        Some(source(offer, reason))
    });
    let mut rest: Vec<_> = from.iter().collect();
    rest.shuffle(&mut stream(seed, "order", 0));
    pressing.chain(rest.into_iter().map(|offer| source(offer, WarmUpReason::Rest))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::{assessed, left, offer, practised, with};
    use super::*;
    use crate::assessment::Verdict::{Broken, Met};

    fn told(tried: &[Trial], offers: &[OnOffer], today: i64) -> Vec<String> {
        let told = |one: WarmUpSource| {
            let why = match one.reason {
                WarmUpReason::Due { clause, overdue } => format!("due {clause} {overdue}"),
                WarmUpReason::Broken { clause } => format!("broken {clause}"),
                WarmUpReason::Rest => "rest".to_owned(),
            };
            format!("{} {why}{}", one.scenario, if one.exposes { " exposes" } else { "" })
        };
        sources(tried, &[], offers, Day(today), 7).into_iter().map(told).collect()
    }

    fn practice(scenario: &str, clauses: &[&str]) -> OnOffer {
        OnOffer { practice_only: true, ..offer(scenario, clauses) }
    }

    #[test]
    fn what_is_due_comes_first_then_what_was_broken_then_the_rest() {
        let offers = [practice("a", &["c", "d"]), practice("b", &["c"]), practice("e", &[])];
        let tried = [
            with(practised("a", 90, true), &[("c", Met)]),
            with(practised("a", 100, false), &[("d", Broken), ("gone", Broken)]),
        ];
        let all = told(&tried, &offers, 100);
        assert_eq!(all[..2], ["b due c 8", "a broken d"], "at another customer where one has it; {all:?}");
        let mut rest = all[2..].to_vec();
        rest.sort();
        assert_eq!(rest, ["a rest", "b rest", "e rest"]);
        assert_eq!(told(&tried, &offers, 101)[..2], ["b due c 9", "a due d 0"]);
        assert_eq!(told(&[], &[], 100), [""; 0]);
    }

    #[test]
    fn they_come_from_what_cannot_give_an_assessment_away() {
        let offers = [offer("open", &[]), offer("assessed", &[]), offer("running", &[]), practice("practice", &[])];
        let tried = [
            practised("open", 1, true),
            assessed("assessed", 1, false),
            assessed("running", 1, true),
            left("running", Mode::Assessment),
        ];
        let sorted = |tried: &[Trial], offers: &[OnOffer]| {
            let mut all = told(tried, offers, 1);
            all.sort();
            all
        };
        assert_eq!(sorted(&tried, &offers), ["assessed rest", "practice rest"]);
        assert_eq!(sorted(&tried, &offers[..1]), ["open rest exposes"], "only where there is no other");
        assert_eq!(sorted(&[], &offers[..3]), ["assessed rest exposes", "open rest exposes", "running rest exposes"]);
        assert_eq!(sorted(&tried, &offers[2..3]), [""; 0], "never while he is assessed by it");
        assert_eq!(sorted(&[left("practice", Mode::Practice)], &offers[3..]), ["practice rest"]);
    }

    #[test]
    fn a_seed_orders_the_rest() {
        let offers: Vec<_> = ["a", "b", "c", "d", "e", "f"].map(|id| practice(id, &[])).into();
        let order = |seed| sources(&[], &[], &offers, Day(1), seed);
        assert_eq!(order(1), order(1));
        assert!((2..9).any(|seed| order(seed) != order(1)));
    }
}
