//! The operating curve: what comes of learners who know something and guess the rest.
//!
//! A learner of level p takes, each turn, one of the best moves (silence may be one) with probability p, any as probably as
//! another; else he guesses among all there are. Best is what keeps the most: no critical breach to come, then the most
//! points that can still be had; once one has happened, the points alone.
//!
//! All levels are carried forward through a space at once, exact but for the rounding of binary fractions. Clean and broken
//! plays are told apart, for what is best after a breach is another question; totals that can only score 0 any more are one.

use crate::assessment::Tariff;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::totals::outlook::{Outlook, ToGo};
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::{NodeIx, ResponseIx, Rows};
use std::collections::BTreeMap;

/// How often a learner does best where he doesn't guess.
pub const LEVELS: [f64; 8] = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0];

/// The place of the level whose dear choices are told.
pub(crate) const ABLE: usize = 5;

/// A figure for each level.
type Each = [f64; LEVELS.len()];

/// What comes of the learners of one level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// How often they do best where they don't guess.
    pub level: f64,
    /// How probably they pass.
    pub passes: f64,
    /// The mean of their scores, in basis points.
    pub mean: f64,
    /// The standard deviation of their scores.
    pub deviation: f64,
}

/// A move, by the node it is made at: a response, or silence.
pub(crate) type Choice = (NodeIx, Option<ResponseIx>);

/// What comes of all levels.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Curve {
    passes: Each,
    scores: Each,
    squares: Each,
    /// What each move that isn't best costs the learners of level .9: how often they make it times the score that can be
    /// had no more, in basis points; of a breach all there is.
    pub dear: BTreeMap<Choice, f64>,
}

impl Curve {
    /// Level by level.
    pub(crate) fn levels(&self) -> Vec<Level> {
        let sums = self.passes.iter().zip(&self.scores).zip(&self.squares);
        let of = |(level, ((passes, mean), squares)): (&f64, ((&f64, &f64), &f64))| {
            let variance = (squares - mean * mean).max(0.0);
            Level { level: *level, passes: *passes, mean: *mean, deviation: variance.sqrt() }
        };
        LEVELS.iter().zip(sums).map(of).collect()
    }

    /// The level at a place of [`LEVELS`].
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn level(&self, at: usize) -> Result<Level, Impossible> {
        self.levels().get(at).copied().ok_or(Impossible::Contradiction("a level that is not reckoned"))
    }

    /// Says exactly what the faultless come to: whichever of the best moves they take, as much is left, so that nothing is
    /// left to chance. What was summed up in binary fractions must agree.
    fn settle_faultless(&mut self, outlook: &Outlook, space: &Space, tariff: Tariff) -> Result<(), Impossible> {
        let opening = space.opening();
        let to_go = outlook.from(StateIx::FIRST).before(opening.points, opening.critical);
        let (clean, Some(most)) = worth(to_go) else { return Ok(()) };
        let score = tariff.score(most, !clean).map_or(0.0, |score| f64::from(score.0));
        let passes = if tariff.passes(most, !clean) { 1.0 } else { 0.0 };
        let sums = [(&mut self.passes, passes), (&mut self.scores, score), (&mut self.squares, score * score)];
        for (all, exact) in sums {
            let last = all.last_mut().ok_or(Impossible::Contradiction("no level is reckoned"))?;
            if (*last - exact).abs() > 1e-6 * exact.max(1.0) {
                return Err(Impossible::Contradiction("a faultless learner who comes to something else"));
            }
            *last = exact;
        }
        Ok(())
    }

    /// What is the same in every class is that over all of them, whatever their shares round to.
    pub(crate) fn settle_agreed<'c>(&mut self, classes: impl Iterator<Item = &'c Self> + Clone) {
        let of: [fn(&Self) -> &Each; 3] = [|one| &one.passes, |one| &one.scores, |one| &one.squares];
        let wholes = [&mut self.passes, &mut self.scores, &mut self.squares];
        for (whole, of) in wholes.into_iter().zip(of) {
            for (at, whole) in whole.iter_mut().enumerate() {
                let mut figures = classes.clone().filter_map(|one| of(one).get(at).copied());
                let first = figures.next();
                if let Some(first) = first.filter(|first| figures.all(|one| one.to_bits() == first.to_bits())) {
                    *whole = first;
                }
            }
        }
    }

    /// Takes in a share of another.
    pub(crate) fn add(&mut self, other: &Self, share: f64) {
        let sums =
            [(&mut self.passes, &other.passes), (&mut self.scores, &other.scores), (&mut self.squares, &other.squares)];
        for (sum, more) in sums {
            sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += share * more);
        }
        for (choice, cost) in &other.dear {
            *self.dear.entry(*choice).or_default() += share * cost;
        }
    }
}

/// Masses by total, from the lowest total on.
#[derive(Clone, Debug, Default)]
struct Masses {
    lowest: i32,
    of: Vec<Each>,
}

impl Masses {
    fn add(&mut self, total: i32, mass: &Each, share: &Each) {
        if self.of.is_empty() {
            self.lowest = total;
        }
        if total < self.lowest {
            let more = self.lowest.abs_diff(total) as usize;
            self.of.splice(0..0, std::iter::repeat_n(Each::default(), more));
            self.lowest = total;
        }
        let at = total.abs_diff(self.lowest) as usize;
        match self.of.get_mut(at) {
            Some(place) => add(place, mass, share),
            None => {
                self.of.resize(at, Each::default());
                let mut place = Each::default();
                add(&mut place, mass, share);
                self.of.push(place);
            }
        }
    }

    fn each(&self) -> impl Iterator<Item = (i32, &Each)> + '_ {
        (self.lowest..).zip(&self.of).filter(|(_, mass)| mass.iter().any(|mass| *mass > 0.0))
    }

    fn all(&self) -> Each {
        let mut all = Each::default();
        self.of.iter().for_each(|mass| add(&mut all, mass, &[1.0; LEVELS.len()]));
        all
    }
}

fn add(to: &mut Each, mass: &Each, share: &Each) {
    for ((to, mass), share) in to.iter_mut().zip(mass).zip(share) {
        *to += mass * share;
    }
}

/// Plays that have come to a state: by total, or past all scores.
#[derive(Clone, Debug, Default)]
struct Plays {
    masses: Masses,
    /// Will score nothing, whatever comes.
    lost: Each,
}

/// The plays at a state: clean ones, and those with a critical clause broken.
#[derive(Clone, Debug, Default)]
struct Booked {
    clean: Plays,
    broken: Plays,
}

/// What a step is to learners: how probably they take it, by level, where their play is clean and where it is broken.
#[derive(Clone, Copy)]
struct Shares {
    clean: Each,
    broken: Each,
}

/// Carries every level through a space; `order` has every state before those it leads to. `visit` hears of each state how
/// often a learner who guesses comes there.
///
/// # Errors
/// Where the space contradicts itself, or `visit` says so.
pub(crate) fn curve(
    space: &Space, order: &[StateIx], outlook: &Outlook, tariff: Tariff,
    mut visit: impl FnMut(StateIx, f64) -> Result<(), Impossible>,
) -> Result<Curve, Impossible> {
    let mut bookings: Rows<StateIx, Option<Box<Booked>>> = space.rows(None);
    let mut found = Curve::default();
    let opening = space.opening();
    let mut first = Booked::default();
    let plays = if opening.critical { &mut first.broken } else { &mut first.clean };
    plays.masses.add(opening.points, &[1.0; LEVELS.len()], &[1.0; LEVELS.len()]);
    *bookings.at_mut(StateIx::FIRST) = Some(Box::new(first));
    let (mut steps, mut shares) = (Vec::new(), Vec::new());
    let mut arrived = Each::default();
    for state in order.iter().copied() {
        let Some(booked) = bookings.at_mut(state).take() else { continue };
        steps.clear();
        steps.extend(space.steps(state).map(|step| (step, outlook.through(&step))));
        share_out(&steps, &mut shares);
        let clean = booked.clean.masses.all();
        let broken = booked.broken.masses.all();
        let sides = |share: &Shares| {
            let [of_clean, of_broken] = [share.clean, share.broken];
            [(clean, of_clean), (booked.clean.lost, of_clean), (broken, of_broken), (booked.broken.lost, of_broken)]
        };
        let mut arrive = |share: &Shares| {
            sides(share).iter().for_each(|(mass, share)| add(&mut arrived, mass, share));
        };
        if steps.is_empty() {
            // who comes to a halt has come as far as he will
            arrive(&Shares { clean: [1.0; LEVELS.len()], broken: [1.0; LEVELS.len()] });
        }
        found.charge(space.node(state)?, &steps, &shares, clean, tariff);
        for ((step, _), share) in steps.iter().zip(&shares) {
            match step.to {
                None => {
                    arrive(share);
                    found.end(&booked, tariff, step, share);
                }
                Some(to) => {
                    bookings.at_mut(to).get_or_insert_default().carry(&booked, step, share, outlook.from(to), tariff);
                }
            }
        }
        let all = [clean, broken, booked.clean.lost, booked.broken.lost];
        let guessing = all.iter().filter_map(|mass| mass.first()).sum::<f64>();
        if guessing > 0.0 {
            visit(state, guessing)?;
        }
    }
    // every learner comes to an end, or to where no move is left
    if arrived.iter().any(|all| (all - 1.0).abs() > 1e-6) {
        return Err(Impossible::Contradiction("learners who come to no end"));
    }
    found.settle_faultless(outlook, space, tariff)?;
    Ok(found)
}

/// The most points to come, and before them whether without a breach; nothing where no play ends.
pub(crate) fn worth(through: ToGo) -> (bool, Option<i32>) {
    match through.clean {
        Some(clean) => (true, Some(clean.most)),
        None => (false, through.broken.map(|span| span.most)),
    }
}

/// The same once a critical clause is broken.
fn worth_after(through: ToGo) -> Option<i32> {
    [through.clean, through.broken].into_iter().flatten().map(|span| span.most).max()
}

/// How probably learners take each step.
fn share_out(steps: &[(Step<'_>, ToGo)], shares: &mut Vec<Shares>) {
    let best = steps.iter().map(|(_, through)| worth(*through)).max();
    let best_after = steps.iter().map(|(_, through)| worth_after(*through)).max();
    let is_best = |through: ToGo| Some(worth(through)) == best;
    let is_best_after = |through: ToGo| Some(worth_after(through)) == best_after;
    let count = |is: &dyn Fn(ToGo) -> bool| steps.iter().filter(|(_, through)| is(*through)).count() as f64;
    let (bests, bests_after, all) = (count(&is_best), count(&is_best_after), steps.len() as f64);
    let of = |best: bool, bests: f64| LEVELS.map(|level| (1.0 - level) / all + if best { level / bests } else { 0.0 });
    shares.clear();
    shares.extend(steps.iter().map(|(_, through)| Shares {
        clean: of(is_best(*through), bests),
        broken: of(is_best_after(*through), bests_after),
    }));
}

impl Curve {
    /// Takes in the plays that end with a step.
    fn end(&mut self, booked: &Booked, tariff: Tariff, step: &Step<'_>, share: &Shares) {
        let sides = [(&booked.clean, false, &share.clean), (&booked.broken, true, &share.broken)];
        for (plays, broken, share) in sides {
            for (total, mass) in plays.masses.each() {
                let (total, broken) = (total + step.points(), broken || step.marks.critical);
                let score = tariff.score(total, broken).map_or(0.0, |score| f64::from(score.0));
                let passes = if tariff.passes(total, broken) { 1.0 } else { 0.0 };
                let sums = [(&mut self.passes, passes), (&mut self.scores, score), (&mut self.squares, score * score)];
                for (sum, figure) in sums {
                    for ((sum, mass), share) in sum.iter_mut().zip(mass).zip(share) {
                        *sum += mass * share * figure;
                    }
                }
            }
        }
    }

    /// Charges the moves that aren't best with what they cost those of level .9 whose play is clean.
    fn charge(&mut self, node: NodeIx, steps: &[(Step<'_>, ToGo)], shares: &[Shares], clean: Each, tariff: Tariff) {
        let whole = 1_000.0 * f64::from(tariff.gauge.top) - tariff.gauge.zero as f64;
        let mass = clean[ABLE];
        // where a breach cannot be avoided any more nothing is dear
        let best = steps.iter().map(|(_, through)| worth(*through)).max();
        let Some((true, Some(best))) = best.filter(|_| mass > 0.0 && whole > 0.0) else { return };
        for ((step, through), share) in steps.iter().zip(shares) {
            let lost = through.clean.map_or(whole, |clean| 1_000.0 * f64::from(best - clean.most));
            if lost > 0.0 {
                let response = match step.talk.command {
                    Command::Respond(response) => Some(response),
                    Command::Silence => None,
                };
                let taken = mass * share.clean[ABLE];
                *self.dear.entry((node, response)).or_default() += taken * (10_000.0 * lost / whole).min(10_000.0);
            }
        }
    }
}

impl Booked {
    /// Takes in a share of what was booked before a step.
    fn carry(&mut self, before: &Self, step: &Step<'_>, share: &Shares, to_go: ToGo, tariff: Tariff) {
        // from where no play ends nothing is scored
        let best = worth_after(to_go).unwrap_or(0);
        let lost = |total: i32| 1_000 * i64::from(total.saturating_add(best)) <= tariff.gauge.zero;
        let sides = [(&before.clean, false, &share.clean), (&before.broken, true, &share.broken)];
        for (plays, broken, share) in sides {
            let to = if broken || step.marks.critical { &mut self.broken } else { &mut self.clean };
            add(&mut to.lost, &plays.lost, share);
            for (total, mass) in plays.masses.each() {
                let total = total + step.points();
                if lost(total) {
                    add(&mut to.lost, mass, share);
                } else {
                    to.masses.add(total, mass, share);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::explore::order::order;
    use crate::assurance::oracle::{WholePlay, every_play, small, tariff};
    use proptest::prelude::*;
    use std::sync::Arc;

    /// What all plays come to, one after the other.
    #[derive(Default)]
    struct Walk {
        curve: Curve,
        visits: f64,
    }

    impl Walk {
        /// Goes on with plays that are the same up to `depth`, each level coming here with `mass`.
        fn on(&mut self, plays: &[&WholePlay], depth: usize, mass: &Each, tariff: Tariff) {
            if let [play] = plays
                && play.commands.len() == depth
            {
                let passes = f64::from(u8::from(play.passed()));
                let score = f64::from(play.score());
                for (at, mass) in mass.iter().enumerate() {
                    self.curve.passes[at] += mass * passes;
                    self.curve.scores[at] += mass * score;
                    self.curve.squares[at] += mass * score * score;
                }
                return;
            }
            self.visits += mass[0];
            let mut branches: Vec<(Command, Vec<&WholePlay>)> = Vec::new();
            for play in plays {
                let command = play.commands[depth];
                match branches.iter_mut().find(|(one, _)| *one == command) {
                    Some((_, plays)) => plays.push(play),
                    None => branches.push((command, vec![play])),
                }
            }
            let most = |plays: &[&WholePlay], clean: bool| {
                let those = plays.iter().filter(|play| !clean || play.assessment.critical_broken.is_empty());
                those.map(|play| play.assessment.points()).max()
            };
            // who can still keep everything critical keeps it, and then takes the most points
            let worth = |plays: &[&WholePlay]| (most(plays, true).is_some(), most(plays, true).or(most(plays, false)));
            let best = branches.iter().map(|(_, plays)| worth(plays)).max().expect("a move");
            let bests = branches.iter().filter(|(_, plays)| worth(plays) == best).count() as f64;
            let all = branches.len() as f64;
            let scores =
                depth == 0 || most(plays, false).is_some_and(|most| 1_000 * i64::from(most) > tariff.gauge.zero);
            for (command, branch) in &branches {
                let good = worth(branch) == best;
                let share = LEVELS.map(|level| (1.0 - level) / all + if good { level / bests } else { 0.0 });
                let mut next = *mass;
                next.iter_mut().zip(share).for_each(|(mass, share)| *mass *= share);
                let whole = 1_000.0 * f64::from(tariff.gauge.top) - tariff.gauge.zero as f64;
                if let ((true, Some(best)), false, true, true) = (best, good, scores, whole > 0.0) {
                    let lost = most(branch, true).map_or(whole, |most| 1_000.0 * f64::from(best - most));
                    let response = match command {
                        Command::Respond(response) => Some(*response),
                        Command::Silence => None,
                    };
                    // which node it is doesn't matter to the sum
                    let at = (NodeIx(0), response);
                    *self.curve.dear.entry(at).or_default() += next[ABLE] * (10_000.0 * lost / whole).min(10_000.0);
                }
                self.on(branch, depth + 1, &next, tariff);
            }
        }
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(300))]

        #[test]
        fn every_level_comes_to_what_its_plays_come_to(small in small()) {
            for premise in small.premises() {
                let Some(plays) = every_play(&premise, 1_500) else { continue };
                let space = Space::explore(Arc::clone(&premise), 1_000_000, |_| true).expect("sound");
                let order = order(&space).expect("sound").forward().expect("acyclic by construction");
                let (outlook, tariff) = (Outlook::new(&space, &order), tariff(&premise));
                let mut visits = 0.0;
                let visit = |_, mass: f64| {
                    visits += mass;
                    Ok(())
                };
                let found = curve(&space, &order, &outlook, tariff, visit).expect("sound");
                let mut walk = Walk::default();
                walk.on(&plays.iter().collect::<Vec<_>>(), 0, &[1.0; LEVELS.len()], tariff);
                prop_assert!((visits - walk.visits).abs() < 1e-9, "{visits} is not {}", walk.visits);
                for (found, walked) in found.levels().iter().zip(walk.curve.levels()) {
                    prop_assert!((found.passes - walked.passes).abs() < 1e-9, "{found:?} is not {walked:?}");
                    prop_assert!((found.mean - walked.mean).abs() < 1e-6, "{found:?} is not {walked:?}");
                    prop_assert!((found.deviation - walked.deviation).abs() < 1e-2, "{found:?} is not {walked:?}");
                }
                let dear = |curve: &Curve| curve.dear.values().sum::<f64>();
                prop_assert!((dear(&found) - dear(&walk.curve)).abs() < 1e-6, "{found:?} is not {:?}", walk.curve);
                // who never slips has the best there is without a breach
                let best = plays.iter().filter(|play| play.assessment.critical_broken.is_empty()).map(WholePlay::score).max();
                if let (Some(best), Some(level)) = (best, found.levels().last()) {
                    prop_assert!((level.mean - f64::from(best)).abs() < 1e-6, "{level:?} is not {best}");
                    prop_assert!(level.deviation < 1e-2, "{level:?}");
                }
            }
        }
    }
}
