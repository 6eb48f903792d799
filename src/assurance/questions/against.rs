//! The shortest plays whose outcome another book changes: both books' spaces walked together, by the same commands.

use crate::assurance::explore::order::{Order, RankIx, by_rank, ranks};
use crate::assurance::explore::space::{PACE, Space, StateIx, Step};
use crate::assurance::explore::store::Interner;
use crate::assurance::explore::talks::TalkIx;
use crate::assurance::learners::guess::class_tariff;
use crate::assurance::totals::arrivals::{ArrivalIx, Arrivals};
use crate::assurance::totals::total::Total;
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise};
use crate::terms::{Ragged, Rows, index};
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
///
/// # Errors
/// Where the scenario goes on otherwise under one book than under the other, or a space contradicts itself.
pub fn against(new: Arc<Premise>, old: Arc<Premise>, cap: usize, go_on: &mut GoOn<'_>) -> Result<Against, Impossible> {
    let Some((old, new)) = explored(new, old, cap, go_on)? else { return Ok(Against::default()) };
    // a way round is the scenario's, and another question's
    let Order::Forward(ranks) = ranks(&old)? else { return Ok(Against::default()) };
    // of a part there is no scale, so that nobody can say what passes
    let [Some(by_old), Some(by_new)] = [class_tariff(&old)?, class_tariff(&new)?] else {
        return Ok(Against::default());
    };
    let needed = [by_old, by_new].map(Total::needed);
    let Some(pairs) = Pairs::explore([&old, &new], cap, go_on)? else { return Ok(Against::default()) };
    let order = by_rank(pairs.states.rows(), |pair| pairs.rank(&ranks, pair))?;
    let mut shortest = |swapped| match Duel::new(&pairs, swapped, needed, &order, go_on)? {
        Some(duel) => duel.shortest(cap.saturating_mul(8), go_on),
        None => Ok((None, false)),
    };
    let ((condemned, known), (forgiven, known_too)) = (shortest(false)?, shortest(true)?);
    Ok(Against {
        passes_old_fails_new: condemned,
        fails_old_passes_new: forgiven,
        complete: pairs.complete && known && known_too,
    })
}

/// The spaces of both; none where it is stopped.
fn explored(
    new: Arc<Premise>, old: Arc<Premise>, cap: usize, go_on: &mut GoOn<'_>,
) -> Result<Option<(Space, Space)>, Impossible> {
    let old = Space::explore(old, cap, &mut *go_on)?;
    if !go_on(old.len()) {
        return Ok(None);
    }
    let new = Space::explore(new, cap, &mut *go_on)?;
    Ok(go_on(new.len()).then_some((old, new)))
}

index! {
    /// Where the same commands lead under two books.
    PairIx(u32);
}

/// Where the same commands lead under each of two books.
struct Pairs<'s> {
    spaces: [&'s Space; 2],
    states: Interner<PairIx, (StateIx, StateIx)>,
    /// Where each step of a pair leads; none where it ends the encounter.
    to: Ragged<PairIx, Option<PairIx>>,
    complete: bool,
}

impl<'s> Pairs<'s> {
    const FIRST: PairIx = PairIx(0);

    /// None where it is stopped.
    fn explore(spaces: [&'s Space; 2], cap: usize, go_on: &mut GoOn<'_>) -> Result<Option<Self>, Impossible> {
        let complete = spaces.iter().all(|space| space.is_complete());
        let mut pairs = Self { spaces, states: Interner::new(), to: Ragged::default(), complete };
        pairs.states.keep((StateIx::FIRST, StateIx::FIRST))?;
        let mut at = Self::FIRST;
        while let Some((one, other)) = pairs.states.rows().get(at).copied().filter(|_| pairs.states.rows().len() <= cap)
        {
            if at.at().is_multiple_of(PACE) && !go_on(at.at()) {
                return Ok(None);
            }
            let [one, other] = [spaces[0].steps(one), spaces[1].steps(other)];
            // of a part that was left out there are no steps
            if complete && one.len() != other.len() {
                return Err(DISAGREE);
            }
            for (one, other) in one.zip(other) {
                if one.talk.command != other.talk.command {
                    return Err(DISAGREE);
                }
                let to = match (one.to, other.to) {
                    (Some(one), Some(other)) => Some(pairs.states.keep((one, other))?.0),
                    (None, None) => None,
                    (Some(_), None) | (None, Some(_)) => return Err(DISAGREE),
                };
                pairs.to.add(to);
            }
            pairs.to.close()?;
            at = PairIx(at.0 + 1);
        }
        pairs.complete &= at.at() == pairs.states.rows().len();
        Ok(Some(pairs))
    }

    /// Where a pair stands in the order of the first book's places.
    fn rank(&self, ranks: &Rows<TalkIx, RankIx>, pair: PairIx) -> RankIx {
        *ranks.at(self.spaces[0].place(self.states.rows().at(pair).0))
    }

    /// A step by each book, and where both lead; none from a pair that was left out.
    fn steps(&self, at: PairIx) -> impl Iterator<Item = ([Step<'s>; 2], Option<PairIx>)> {
        let left_out = !self.complete && at.at() >= self.to.len();
        let to = if left_out { &[] } else { self.to.at(at) };
        let (one, other) = *self.states.rows().at(at);
        let steps = self.spaces[0].steps(one).zip(self.spaces[1].steps(other));
        steps.zip(to).map(|((one, other), to)| ([one, other], *to))
    }
}

const DISAGREE: Impossible = Impossible::Contradiction("a scenario that goes on otherwise under another book");

/// The search for a play that passes by one book, the first, and fails by the other.
struct Duel<'s> {
    pairs: &'s Pairs<'s>,
    /// The first is the second of the pair's.
    swapped: bool,
    needed: [Total; 2],
    margins: Rows<PairIx, Margins>,
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
    fn new(
        pairs: &'s Pairs<'s>, swapped: bool, needed: [Total; 2], order: &[PairIx], go_on: &mut GoOn<'_>,
    ) -> Result<Option<Self>, Impossible> {
        let mut duel =
            Self { pairs, swapped, needed: turned(swapped, needed), margins: pairs.states.rows().filled(NOTHING) };
        for (at, state) in order.iter().rev().enumerate() {
            if at.is_multiple_of(PACE) && !go_on(at) {
                return Ok(None);
            }
            *duel.margins.at_mut(*state) = pairs.steps(*state).fold(NOTHING, |here, (steps, to)| {
                let one = duel.before(steps, to);
                Margins { most: here.most.max(one.most), least: here.least.min(one.least), gap: here.gap.max(one.gap) }
            });
        }
        Ok(Some(duel))
    }

    fn before(&self, steps: [Step<'_>; 2], to: Option<PairIx>) -> Margins {
        let [first, second] = turned(self.swapped, steps);
        let after = match to {
            Some(to) => *self.margins.at(to),
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
    fn can(&self, state: PairIx, totals: [Total; 2]) -> bool {
        let ahead = *self.margins.at(state);
        let points = |total: Total| total.clean().map(i64::from);
        let [Some(first), Some(needed)] = [totals[0], self.needed[0]].map(points) else { return false };
        let passes = first + ahead.most >= needed;
        let (Some(second), Some(limit)) = (points(totals[1]), points(self.needed[1])) else { return passes };
        passes && second + ahead.least < limit && first - second + ahead.gap > needed - limit
    }

    /// The shortest such play, and whether it is known that there is none where none was found.
    fn shortest(&self, cap: usize, go_on: &mut GoOn<'_>) -> Result<(Option<Vec<Command>>, bool), Impossible> {
        // with no pass mark at all nothing fails
        if self.needed.contains(&Total::BROKEN) {
            return Ok((None, true));
        }
        let covers = |one: [Total; 2], other: [Total; 2]| one[0] >= other[0] && one[1] <= other[1];
        let start = turned(self.swapped, self.pairs.spaces).map(|space| Total::opening(space.opening()));
        let mut arrivals = Arrivals::new(self.pairs.states.rows().filled(None), Pairs::FIRST, start)?;
        loop {
            let layer = arrivals.next_layer()?;
            if layer.is_empty() || arrivals.len() > cap {
                return Ok((None, layer.is_empty()));
            }
            for at in layer.map(ArrivalIx) {
                if at.at().is_multiple_of(PACE) && !go_on(at.at()) {
                    return Ok((None, false));
                }
                let (state, totals) = arrivals.get(at);
                if !self.can(state, totals) {
                    continue;
                }
                for (steps, to) in self.pairs.steps(state) {
                    let [first, second] = turned(self.swapped, steps);
                    let totals = [totals[0].after(&first), totals[1].after(&second)];
                    if let Some(to) = to {
                        if self.can(to, totals) {
                            arrivals.add(to, totals, (at, first.by), covers)?;
                        }
                    } else if totals[0] >= self.needed[0] && totals[1] < self.needed[1] {
                        let mut way = Vec::new();
                        for (state, by) in arrivals.way(at) {
                            let step = self.pairs.steps(state).nth(by);
                            let ([step, _], _) =
                                step.ok_or(Impossible::Contradiction("a way by a step that is not there"))?;
                            way.push(step.talk.command);
                        }
                        way.push(first.talk.command);
                        return Ok((Some(way), true));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::oracle::{Small, every_play, measure, replay, small};
    use crate::policy::tests::constraint;
    use crate::policy::{Constraint, Scoring, Severity};
    use crate::terms::ClauseIx;
    use proptest::prelude::*;

    /// A book with one clause changed, and the weights if so wished.
    fn changed(small: &Small, at: usize, constraint: Option<Constraint>, severity: Severity, major: u16) -> Small {
        let mut book = (*small.book).clone();
        let at = at % book.clauses.len();
        let clause = book.clauses.at_mut(ClauseIx::from(at));
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
                let (by_old, by_new) = (measure(&old), measure(&new));
                let mut expected = [None::<usize>; 2];
                for play in plays {
                    let outcomes = [play.passed(), replay(&new, &by_new, &play.commands).passed()];
                    let place = match outcomes {
                        [true, false] => &mut expected[0],
                        [false, true] => &mut expected[1],
                        _ => continue,
                    };
                    *place = Some(place.map_or(play.commands.len(), |known| known.min(play.commands.len())));
                }
                let found = against(Arc::clone(&new), Arc::clone(&old), 1_000_000, &mut |_| true).expect("sound");
                prop_assert!(found.complete);
                let both = [(found.passes_old_fails_new, true), (found.fails_old_passes_new, false)];
                for ((way, passed), expected) in both.into_iter().zip(expected) {
                    prop_assert_eq!(way.as_ref().map(Vec::len), expected);
                    if let Some(way) = way {
                        prop_assert_eq!(replay(&old, &by_old, &way).passed(), passed);
                        prop_assert_eq!(replay(&new, &by_new, &way).passed(), !passed);
                    }
                }
            }
        }
    }

    #[test]
    fn the_same_book_changes_nothing_and_a_cap_is_told() {
        let premise = crate::assurance::tests::premise(0, 1);
        let same = against(Arc::clone(&premise), Arc::clone(&premise), 1_000_000, &mut |_| true).expect("sound");
        assert_eq!(same, Against { complete: true, ..Against::default() });
        assert!(!against(Arc::clone(&premise), premise, 1_000, &mut |_| true).expect("sound").complete);
    }

    #[test]
    fn whoever_waits_can_end_it_at_any_step_and_keeps_what_was_found() {
        // the one with the fewest states
        let old = crate::assurance::tests::premise(1, 1);
        let mut book = (**old.watch.book()).clone();
        book.weights.major = 1;
        let new =
            Arc::new(Premise::new(Arc::clone(&old.scenario), Arc::new(book), old.begin.clone()).expect("playable"));
        let stopped_after = |most: usize| {
            let mut asked = 0;
            let found = against(Arc::clone(&new), Arc::clone(&old), 1_000_000, &mut |_| {
                asked += 1;
                asked <= most
            });
            let found = found.expect("sound");
            (found, asked)
        };
        let (whole, all) = stopped_after(usize::MAX);
        assert!(whole.complete && all > 10, "{all}");
        let (mut kept, mut ended) = (0, 0);
        // the first steps, the last ones, and as many between as take no minutes
        let near_an_end = |most: &usize| *most < 8 || *most + 8 >= all || most.is_multiple_of(all.div_ceil(24));
        for most in (0..all).filter(near_an_end) {
            ended += 1;
            let (found, asked) = stopped_after(most);
            assert!(!found.complete && asked <= most + 2, "{asked} of {most}");
            assert_eq!(found.fails_old_passes_new, None, "what is searched last");
            kept += usize::from(found.passes_old_fails_new.is_some());
            assert!(found.passes_old_fails_new.is_none_or(|play| Some(play) == whole.passes_old_fails_new));
        }
        assert!((1..ended).contains(&kept), "{kept} of {ended}");
    }
}
