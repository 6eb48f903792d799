//! Whether every earned criterion can be had and missed, and every clause that is asked for kept and broken: one pass
//! backward over a space with a bit for each, then a walk forward for each witness.

use super::answer::{Answer, Question, Witness, take_in};
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::explore::watches::{Marks, MarksIx};
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise};
use crate::policy::{Book, Mark, Scoring};
use crate::scenario::{Condition, Scenario};
use crate::terms::{ClauseIx, Rows};

/// The plays found in the classes read so far.
pub(crate) struct Criteria {
    all: Vec<Asked>,
}

struct Asked {
    id: Box<str>,
    what: What,
    /// Some class can ask for it.
    asked: bool,
    /// It is had; it is kept.
    good: Option<Witness>,
    /// It is missed; it is broken.
    bad: Option<Witness>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Earned(ClauseIx),
    /// By its place among the goals.
    Goal(usize),
    /// `silent`: staff's own deeds alone activate it, it is kept as long as it isn't broken.
    Kept {
        clause: ClauseIx,
        silent: bool,
    },
}

impl Criteria {
    pub(crate) fn new(scenario: &Scenario, book: &Book) -> Self {
        let of = |scoring: Scoring| {
            book.binding(scenario.role).filter(move |(_, clause)| clause.constraint.scoring() == scoring)
        };
        let criterion = |id: &str, what: What| Asked {
            id: id.into(),
            what,
            asked: !matches!(what, What::Kept { .. }),
            good: None,
            bad: None,
        };
        let earned = of(Scoring::Earned).filter(|(ix, _)| scenario.earns.iter().any(|one| one.clause == *ix));
        let earned = earned.map(|(ix, clause)| criterion(&clause.id, What::Earned(ix)));
        let goals = scenario.goals.iter().enumerate().map(|(at, goal)| criterion(&goal.id, What::Goal(at)));
        let kept = of(Scoring::Kept).map(|(ix, clause)| {
            let silent = book.is_own_choice(&clause.constraint);
            criterion(&clause.id, What::Kept { clause: ix, silent })
        });
        Self { all: earned.chain(goals).chain(kept).collect() }
    }

    /// Takes in another class, as far as it can answer what no class has answered before.
    pub(crate) fn read(
        &mut self, class: usize, space: &Space, routes: &Routes<'_>, order: &[StateIx],
    ) -> Result<(), Impossible> {
        let premise = space.premise();
        let mut open = Vec::new();
        for criterion in &mut self.all {
            let here = match criterion.what {
                What::Earned(clause) => {
                    let earned = premise.scenario.earns.iter().find(|one| one.clause == clause);
                    applies(premise, earned.ok_or(NO_CRITERION)?.applies.as_ref())
                }
                What::Goal(at) => {
                    applies(premise, premise.scenario.goals.get(at).ok_or(NO_CRITERION)?.applies.as_ref())
                }
                What::Kept { clause, .. } => space
                    .said()
                    .as_slice()
                    .iter()
                    .flat_map(|marks| &marks.touched)
                    .any(|one| one.clause == clause && matches!(one.mark, Mark::Activated | Mark::Violated)),
            };
            criterion.asked |= here;
            // what never asks for anything is kept wherever it isn't broken, in a class that can't break it too
            let silent = matches!(criterion.what, What::Kept { silent: true, .. });
            if (here || silent) && (criterion.good.is_none() || criterion.bad.is_none()) {
                open.push(criterion);
            }
        }
        for some in open.chunks_mut(Sweep::MOST) {
            let whats: Vec<_> = some.iter().map(|one| one.what).collect();
            let sweep = Sweep::over(space, order, &whats)?;
            for (bit, criterion) in (0..).map(|at| 1 << at).zip(some) {
                let witness = |commands| Witness::new(class, commands);
                if criterion.good.is_none() {
                    criterion.good = sweep.good(routes, bit)?.map(witness);
                }
                if criterion.bad.is_none() {
                    criterion.bad = sweep.bad(routes, bit)?.map(witness);
                }
            }
        }
        Ok(())
    }

    /// Takes in what others have read of the same criteria.
    pub(crate) fn merge(&mut self, other: Self) -> Result<(), Impossible> {
        take_in(&mut self.all, other.all, |one, other| {
            one.asked |= other.asked;
            Witness::keep_shorter(&mut one.good, other.good);
            Witness::keep_shorter(&mut one.bad, other.bad);
        })
    }

    /// What came of them; `complete` says whether all of every class was read.
    pub(crate) fn answers(&self, complete: bool) -> Vec<Answer> {
        // what nothing seen so far asks for may be asked for by what was not seen
        let asked = self.all.iter().filter(|one| one.asked || !complete);
        let answers = asked.flat_map(|one| {
            let id = || one.id.clone();
            let play = |play: &Option<Witness>| play.clone().filter(|_| one.asked);
            let [good, bad] = match one.what {
                What::Kept { .. } => [Question::Kept { clause: id() }, Question::Broken { clause: id() }],
                What::Earned(_) | What::Goal(_) => {
                    [Question::Had { criterion: id() }, Question::Missed { criterion: id() }]
                }
            };
            [Answer::possible(good, play(&one.good), complete), Answer::possible(bad, play(&one.bad), complete)]
        });
        answers.collect()
    }
}

/// Whether a criterion of the scenario applies under a premise's facts.
pub(super) fn applies(premise: &Premise, condition: Option<&Condition>) -> bool {
    // facts alone decide: any state will do
    let start = premise.open(|_, _| {});
    condition.is_none_or(|one| one.holds(&premise.situation(&start)))
}

const NO_CRITERION: Impossible = Impossible::Contradiction("a criterion that the scenario doesn't have");

/// A bit for each of some criteria; the last one stands for none, and is never fulfilled.
type Bits = u128;

/// What the plays that go on from a state, to an ending, can still do.
#[derive(Clone, Copy, Default)]
struct Possible {
    /// Had; or fulfilled and never broken.
    good: Bits,
    /// Never broken.
    clean: Bits,
    /// Missed; or broken. The last bit: there is a way to an ending.
    bad: Bits,
}

/// What a move does.
#[derive(Clone, Copy, Default)]
struct Did {
    fulfilled: Bits,
    broken: Bits,
}

/// The pass backward.
struct Sweep<'s> {
    space: &'s Space,
    /// The criteria that are kept; the others are earned.
    kept: Bits,
    /// Those that nothing fulfils.
    silent: Bits,
    said: Rows<MarksIx, Did>,
    /// Places among the goals, with their bits.
    goals: Vec<(usize, Bits)>,
    possible: Rows<StateIx, Possible>,
}

impl<'s> Sweep<'s> {
    /// Most criteria at a time.
    const MOST: usize = Bits::BITS as usize - 1;

    fn over(space: &'s Space, order: &[StateIx], whats: &[What]) -> Result<Self, Impossible> {
        if whats.len() > Self::MOST {
            return Err(Impossible::Contradiction("more criteria at a time than there are bits"));
        }
        let bits = || (0..).map(|at| 1 << at).zip(whats.iter().copied());
        let those =
            |wanted: fn(What) -> bool| bits().filter(|(_, what)| wanted(*what)).fold(0, |all, (bit, _)| all | bit);
        let mut of_clause: Rows<ClauseIx, Bits> = Rows::of(vec![0; space.premise().watch.book().clauses.len()])?;
        let mut goals = Vec::new();
        for (bit, what) in bits() {
            match what {
                What::Earned(clause) | What::Kept { clause, .. } => *of_clause.at_mut(clause) = bit,
                What::Goal(at) => goals.push((at, bit)),
            }
        }
        let mut sweep = Self {
            space,
            kept: those(|what| matches!(what, What::Kept { .. })),
            silent: those(|what| matches!(what, What::Kept { silent: true, .. })),
            said: Rows::new(),
            goals,
            possible: space.rows(Possible::default()),
        };
        sweep.said = space.said().map(|_, marks| sweep.did(marks, &of_clause));
        for state in order.iter().rev() {
            let steps = space.steps(*state);
            let here = steps.fold(Possible::default(), |here, step| {
                let one = sweep.before(sweep.done(&step), sweep.after(&step));
                Possible { good: here.good | one.good, clean: here.clean | one.clean, bad: here.bad | one.bad }
            });
            *sweep.possible.at_mut(*state) = here;
        }
        Ok(sweep)
    }

    fn did(&self, marks: &Marks, of_clause: &Rows<ClauseIx, Bits>) -> Did {
        marks.touched.iter().fold(Did::default(), |did, one| {
            let bit = *of_clause.at(one.clause);
            match one.mark {
                Mark::Fulfilled => Did { fulfilled: did.fulfilled | bit, ..did },
                // what is earned is missed where it isn't fulfilled, whatever else is said
                Mark::Violated => Did { broken: did.broken | bit & self.kept, ..did },
                Mark::Activated | Mark::Settled => did,
            }
        })
    }

    fn done(&self, step: &Step<'_>) -> Did {
        let mut did = *self.said.at(step.said);
        if step.talk.goals != 0 {
            let met = self.goals.iter().filter(|(at, _)| step.talk.goals >> at & 1 == 1);
            did.fulfilled |= met.fold(0, |bits, (_, bit)| bits | bit);
        }
        did
    }

    fn after(&self, step: &Step<'_>) -> Possible {
        match step.to {
            Some(to) => *self.possible.at(to),
            None => Possible { good: self.silent, clean: Bits::MAX, bad: !self.kept },
        }
    }

    /// What the plays can do that begin with a move after which others can do this.
    fn before(&self, did: Did, after: Possible) -> Possible {
        let ends = if after.bad >> Self::MOST == 1 { Bits::MAX } else { 0 };
        Possible {
            good: !did.broken & (did.fulfilled & after.clean | after.good),
            clean: !did.broken & after.clean,
            bad: after.bad & !(did.fulfilled & !self.kept) | did.broken & ends,
        }
    }

    /// A play in which a criterion is had, or kept, if there is one.
    fn good(&self, routes: &Routes<'_>, bit: Bits) -> Result<Option<Vec<Command>>, Impossible> {
        self.walk(routes, |had, did, after| {
            if did.broken & bit != 0 {
                return None;
            }
            let had = had || did.fulfilled & bit != 0;
            let rest = if had { after.clean } else { after.good };
            (rest & bit != 0).then_some(had)
        })
    }

    /// A play in which a criterion is missed, or broken, if there is one.
    fn bad(&self, routes: &Routes<'_>, bit: Bits) -> Result<Option<Vec<Command>>, Impossible> {
        let kept = self.kept & bit != 0;
        self.walk(routes, |had, did, after| {
            let had = had || did.broken & bit != 0;
            let ends = after.bad >> Self::MOST == 1;
            let rest = if had { ends } else { after.bad & bit != 0 && (kept || did.fulfilled & bit == 0) };
            rest.then_some(had)
        })
    }

    /// Steps that `may` allows, the quickest to an ending at each state; none where it doesn't allow the opening. `may` is
    /// told whether the deed is done, what a step does and what can be done after it, and says whether the deed is done
    /// then.
    fn walk(
        &self, routes: &Routes<'_>, may: impl Fn(bool, Did, Possible) -> Option<bool>,
    ) -> Result<Option<Vec<Command>>, Impossible> {
        let opening = *self.said.at(self.space.said_at_opening());
        let Some(mut had) = may(false, opening, *self.possible.at(StateIx::FIRST)) else { return Ok(None) };
        let (mut way, mut at) = (Vec::new(), Some(StateIx::FIRST));
        while let Some(state) = at {
            let steps = self.space.steps(state);
            let allowed = steps.filter_map(|step| Some((may(had, self.done(&step), self.after(&step))?, step)));
            let quickest = allowed.min_by_key(|(had, step)| {
                let rest = step.to.map_or(Some(0), |to| routes.out(self.space.place(to)));
                (rest.unwrap_or(usize::MAX), !had)
            });
            let (then, step) = quickest.ok_or(Impossible::Contradiction("what can still be done and by no step"))?;
            way.push(step.talk.command);
            (had, at) = (then, step.to);
        }
        Ok(Some(way))
    }
}
