//! The shortest plays whose outcome another book changes: both books' spaces walked together, by the same commands.

use crate::assessment::Tariff;
use crate::assurance::explore::index::{Index, Quick};
use crate::assurance::explore::order::{by_rank, ranks};
use crate::assurance::explore::space::{PACE, Space, Step};
use crate::assurance::totals::arrivals::Arrivals;
use crate::assurance::totals::total::Total;
use crate::encounter::{Command, Premise};
use std::hash::BuildHasher as _;
use std::sync::Arc;

/// What a new book changes for one fact class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Against {
    /// The shortest play that passes by the old book and fails by the new one.
    pub passes_old_fails_new: Option<Vec<Command>>,
    /// The shortest play that fails by the old book and passes by the new one.
    pub fails_old_passes_new: Option<Vec<Command>>,
    /// All was looked at: where there is no play, there is none.
    pub complete: bool,
}

/// Hears how many states have come up in the step at hand, from none on, and says whether to go on.
type GoOn<'g> = dyn FnMut(usize) -> bool + 'g;

/// Compares two books over every play of one scenario under the same facts. `cap` bounds the states explored, for each book
/// and for both together; the search among them goes on to eight times as many. `go_on` hears from time to time how many
/// states have come up in the step at hand (each book's space, both together, the searches), and says whether to go on;
/// where it does not, what was found before is the answer, which is not complete.
pub fn against(new: Arc<Premise>, old: Arc<Premise>, cap: usize, go_on: &mut GoOn<'_>) -> Against {
    compare(new, old, cap, go_on).unwrap_or_default()
}

/// None where nothing is known.
fn compare(new: Arc<Premise>, old: Arc<Premise>, cap: usize, go_on: &mut GoOn<'_>) -> Option<Against> {
    let mut explored = |premise| {
        let space = Space::explore(premise, cap, &mut *go_on);
        go_on(space.len()).then_some(space)
    };
    let (old, new) = (explored(old)?, explored(new)?);
    let ranks = ranks(&old).ok()?;
    let pairs = Pairs::explore([&old, &new], cap, go_on)?;
    let order = by_rank(pairs.states.len(), ranks.len(), |at| {
        let (old, _) = pairs.states.get(at).copied().unwrap_or_default();
        ranks.get(pairs.spaces[0].place(old as usize)).copied().unwrap_or(0) as usize
    });
    let mut shortest = |swapped| match Duel::new(&pairs, swapped, &order, go_on) {
        Some(duel) => duel.shortest(cap.saturating_mul(8), go_on),
        None => (None, false),
    };
    let ((condemned, known), (forgiven, known_too)) = (shortest(false), shortest(true));
    Some(Against {
        passes_old_fails_new: condemned,
        fails_old_passes_new: forgiven,
        complete: pairs.complete && known && known_too,
    })
}

/// Where the same commands lead under each of two books.
struct Pairs<'s> {
    spaces: [&'s Space; 2],
    states: Vec<(u32, u32)>,
    index: Index,
    /// Where each state's steps begin in `to`.
    first: Vec<u32>,
    to: Vec<u32>,
    complete: bool,
}

/// Where a step leads that ends the encounter.
const END: u32 = u32::MAX;

impl<'s> Pairs<'s> {
    /// None where it is stopped.
    fn explore(spaces: [&'s Space; 2], cap: usize, go_on: &mut GoOn<'_>) -> Option<Self> {
        let complete = spaces.iter().all(|space| space.is_complete());
        let mut pairs =
            Self { spaces, states: Vec::new(), index: Index::default(), first: vec![0], to: Vec::new(), complete };
        pairs.place((0, 0));
        let mut at = 0;
        while let Some((one, other)) = pairs.states.get(at).copied().filter(|_| pairs.states.len() <= cap) {
            if at.is_multiple_of(PACE) && !go_on(at) {
                return None;
            }
            let [one, other] = [spaces[0].steps(one as usize), spaces[1].steps(other as usize)];
            pairs.complete &= one.len() == other.len();
            for (one, other) in one.zip(other) {
                // two premises of the same scenario always agree here
                pairs.complete &= one.talk.command == other.talk.command && one.to.is_some() == other.to.is_some();
                let narrow = |at: usize| u32::try_from(at).unwrap_or(END);
                let to = one.to.zip(other.to).map_or(END, |(one, other)| pairs.place((narrow(one), narrow(other))));
                pairs.to.push(to);
            }
            pairs.first.push(u32::try_from(pairs.to.len()).unwrap_or(END));
            at += 1;
        }
        pairs.complete &= at == pairs.states.len() && pairs.to.len() < END as usize;
        Some(pairs)
    }

    fn place(&mut self, pair: (u32, u32)) -> u32 {
        let Self { states, index, .. } = self;
        let fresh = u32::try_from(states.len()).unwrap_or(END);
        let hash_of = |at: u32| states.get(at as usize).map_or(0, |one| Quick::default().hash_one(one));
        let is_it = |at: u32| states.get(at as usize) == Some(&pair);
        let known = index.find_or_add(Quick::default().hash_one(pair), fresh, is_it, hash_of);
        known.unwrap_or_else(|| {
            states.push(pair);
            fresh
        })
    }

    /// A step by each book, and where both lead.
    fn steps(&self, at: usize) -> impl Iterator<Item = ([Step<'s>; 2], Option<usize>)> {
        let to = match self.first.get(at..at + 2) {
            Some([from, to]) => self.to.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        };
        let (one, other) = self.states.get(at).copied().unwrap_or((END, END));
        let steps = self.spaces[0].steps(one as usize).zip(self.spaces[1].steps(other as usize));
        steps.zip(to).map(|((one, other), to)| ([one, other], (*to != END).then_some(*to as usize)))
    }
}

/// The search for a play that passes by one book, the first, and fails by the other.
struct Duel<'s> {
    pairs: &'s Pairs<'s>,
    /// The first is the second of the pair's.
    swapped: bool,
    needed: [Total; 2],
    ahead: Vec<Margins>,
}

/// What the plays that go on from a state can still do, while no critical clause of the first book is broken.
#[derive(Clone, Copy)]
struct Margins {
    /// The most points by the first book.
    most: i64,
    /// The fewest by the second.
    least: i64,
    /// The most by the first less those by the second.
    gap: i64,
}

/// The other way round, if so wished.
fn turned<T>(swapped: bool, [one, other]: [T; 2]) -> [T; 2] {
    if swapped { [other, one] } else { [one, other] }
}

/// Beyond any points.
const FAR: i64 = 1 << 40;
const NOTHING: Margins = Margins { most: -FAR, least: FAR, gap: -FAR };

impl<'s> Duel<'s> {
    /// None where it is stopped.
    fn new(pairs: &'s Pairs<'s>, swapped: bool, order: &[u32], go_on: &mut GoOn<'_>) -> Option<Self> {
        let needed = turned(swapped, pairs.spaces).map(|space| Total::needed(Tariff::of(space.premise())));
        let mut duel = Self { pairs, swapped, needed, ahead: vec![NOTHING; pairs.states.len()] };
        for (at, state) in order.iter().rev().map(|state| *state as usize).enumerate() {
            if at.is_multiple_of(PACE) && !go_on(at) {
                return None;
            }
            let here = pairs.steps(state).fold(NOTHING, |here, (steps, to)| {
                let one = duel.before(steps, to);
                Margins { most: here.most.max(one.most), least: here.least.min(one.least), gap: here.gap.max(one.gap) }
            });
            duel.ahead.get_mut(state).into_iter().for_each(|ahead| *ahead = here);
        }
        Some(duel)
    }

    fn before(&self, steps: [Step<'_>; 2], to: Option<usize>) -> Margins {
        let [first, second] = turned(self.swapped, steps);
        let after = match to {
            Some(to) => self.ahead.get(to).copied().unwrap_or(NOTHING),
            None => Margins { most: 0, least: 0, gap: 0 },
        };
        if first.marks.critical || after.most <= -FAR {
            return NOTHING;
        }
        let [one, other] = [first, second].map(|step| i64::from(step.points()));
        let most = after.most + one;
        if second.marks.critical || after.gap >= FAR {
            return Margins { most, least: -FAR, gap: FAR };
        }
        Margins { most, least: (after.least + other).max(-FAR), gap: after.gap + one - other }
    }

    /// Whether the totals can still come to a pass by the first book and a failure by the second.
    fn can(&self, state: usize, totals: [Total; 2]) -> bool {
        let Some(ahead) = self.ahead.get(state) else { return false };
        let points = |total: Total| total.clean().map(i64::from);
        let [Some(first), Some(needed)] = [totals[0], self.needed[0]].map(points) else { return false };
        let passes = first + ahead.most >= needed;
        let (Some(second), Some(limit)) = (points(totals[1]), points(self.needed[1])) else { return passes };
        passes && second + ahead.least < limit && first - second + ahead.gap > needed - limit
    }

    /// The shortest such play, and whether it is known that there is none where none was found.
    fn shortest(&self, cap: usize, go_on: &mut GoOn<'_>) -> (Option<Vec<Command>>, bool) {
        // with no pass mark at all nothing fails
        if self.needed.contains(&Total::BROKEN) {
            return (None, true);
        }
        let covers = |one: [Total; 2], other: [Total; 2]| one[0] >= other[0] && one[1] <= other[1];
        let start = turned(self.swapped, self.pairs.spaces).map(|space| Total::opening(space.opening()));
        let mut arrivals = Arrivals::new(self.pairs.states.len(), start);
        loop {
            let layer = arrivals.next_layer();
            if layer.is_empty() || arrivals.len() > cap {
                return (None, layer.is_empty());
            }
            for at in layer {
                if at.is_multiple_of(PACE) && !go_on(at) {
                    return (None, false);
                }
                let Some((state, totals)) = arrivals.get(at).filter(|(state, totals)| self.can(*state, *totals)) else {
                    continue;
                };
                for (steps, to) in self.pairs.steps(state) {
                    let [first, second] = turned(self.swapped, steps);
                    let totals = [totals[0].after(&first), totals[1].after(&second)];
                    if let Some(to) = to {
                        if self.can(to, totals) {
                            arrivals.add(to, totals, (at, first.by), covers);
                        }
                    } else if totals[0] >= self.needed[0] && totals[1] < self.needed[1] {
                        let command = |state, by| Some(self.pairs.steps(state).nth(by)?.0[0].talk.command);
                        let mut way = arrivals.way(at, command);
                        way.push(first.talk.command);
                        return (Some(way), true);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::oracle::{Small, every_play, replay, small};
    use crate::policy::tests::constraint;
    use crate::policy::{Constraint, Scoring, Severity};
    use proptest::prelude::*;

    /// A book with one clause changed, and the weights if so wished.
    fn changed(small: &Small, at: usize, constraint: Option<Constraint>, severity: Severity, major: u16) -> Small {
        let mut book = (*small.book).clone();
        let at = at % book.clauses.len();
        let clause = &mut book.clauses[at];
        clause.constraint = constraint.unwrap_or_else(|| clause.constraint.clone());
        // what is earned cannot be critical
        let earned = clause.constraint.scoring() == Scoring::Earned;
        clause.severity = if earned { severity.min(Severity::Major) } else { severity };
        book.weights.major = major;
        Small { book: Arc::new(book), ..small.clone() }
    }

    proptest! {
        #[test]
        fn the_shortest_play_that_another_book_judges_otherwise(
            old in small(), at in 0..6_usize, constraint in proptest::option::of(constraint()), critical in any::<bool>(),
            major in prop_oneof![2 => Just(3_u16), 1 => 1..6_u16],
        ) {
            let severity = if critical { Severity::Critical } else { Severity::Major };
            let new = changed(&old, at, constraint, severity, major);
            for (old, new) in old.premises().into_iter().zip(new.premises()) {
                let Some(plays) = every_play(&old, 1_000) else { continue };
                let mut expected = [None::<usize>; 2];
                for play in plays {
                    let outcomes = [play.passed(), replay(&new, &play.commands).passed()];
                    let place = match outcomes {
                        [true, false] => &mut expected[0],
                        [false, true] => &mut expected[1],
                        _ => continue,
                    };
                    *place = Some(place.map_or(play.commands.len(), |known| known.min(play.commands.len())));
                }
                let found = against(Arc::clone(&new), Arc::clone(&old), 1_000_000, &mut |_| true);
                prop_assert!(found.complete);
                let both = [(found.passes_old_fails_new, true), (found.fails_old_passes_new, false)];
                for ((way, passed), expected) in both.into_iter().zip(expected) {
                    prop_assert_eq!(way.as_ref().map(Vec::len), expected);
                    if let Some(way) = way {
                        prop_assert_eq!(replay(&old, &way).passed(), passed);
                        prop_assert_eq!(replay(&new, &way).passed(), !passed);
                    }
                }
            }
        }
    }

    #[test]
    fn the_same_book_changes_nothing_and_a_cap_is_told() {
        let premise = crate::assurance::tests::premise(0, 1);
        let same = against(Arc::clone(&premise), Arc::clone(&premise), 1_000_000, &mut |_| true);
        assert_eq!(same, Against { complete: true, ..Against::default() });
        assert!(!against(Arc::clone(&premise), premise, 1_000, &mut |_| true).complete);
    }

    #[test]
    fn whoever_waits_can_end_it_at_any_step_and_keeps_what_was_found() {
        let old = crate::assurance::tests::premise(2, 1);
        let mut book = (**old.watch.book()).clone();
        book.weights.major = 1;
        let new = Arc::new(Premise::new(Arc::clone(&old.scenario), Arc::new(book), old.begin.clone()));
        let stopped_after = |most: usize| {
            let mut asked = 0;
            let found = against(Arc::clone(&new), Arc::clone(&old), 1_000_000, &mut |_| {
                asked += 1;
                asked <= most
            });
            (found, asked)
        };
        let (whole, all) = stopped_after(usize::MAX);
        assert!(whole.complete && all > 10, "{all}");
        let mut kept = 0;
        for most in 0..all {
            let (found, asked) = stopped_after(most);
            assert!(!found.complete && asked <= most + 2, "{asked} of {most}");
            assert_eq!(found.fails_old_passes_new, None, "what is searched last");
            kept += usize::from(found.passes_old_fails_new.is_some());
            assert!(found.passes_old_fails_new.is_none_or(|play| Some(play) == whole.passes_old_fails_new));
        }
        assert!((1..all).contains(&kept), "{kept} of {all}");
    }
}
