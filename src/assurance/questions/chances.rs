//! Whether every earned criterion comes twice: who passes it by where it is first on offer can have it somewhere else.
//!
//! A criterion is *on offer* at a node where some move, a response or waiting, would earn it: had the encounter ended with that
//! move, the criterion would be met, and before it was not. It *comes once* where, on a play that is faultless so far, no other
//! node has offered it before, a move that breaks no critical clause passes it by, and after that move no other node can offer it
//! any more. Who has driven the customer away by other slips has fewer chances; what those slips cost is another question's.
//! `Init` and `End` are about one moment and come once by what they are.
//!
//! A bit for each criterion with each node where it is on offer; a pass backward and one forward find what comes once, a search
//! in layers the shortest play that shows it.

use super::answer::{Answer, Question, Witness, take_in};
use super::criteria::applies;
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::explore::watches::MarksIx;
use crate::assurance::learners::levels::worth;
use crate::assurance::totals::outlook::Outlook;
use crate::assurance::unproved::Impossible;
use crate::encounter::{Command, Premise};
use crate::policy::Book;
use crate::scenario::Scenario;
use crate::terms::{ClauseIx, NodeIx, Rows};
use std::mem::replace;

/// What the classes read so far show.
#[derive(Default)]
pub(crate) struct ChanceCount {
    all: Vec<Asked>,
}

struct Asked {
    clause: ClauseIx,
    id: Box<str>,
    /// Its template is about one moment.
    of_a_moment: bool,
    /// The scenario says why it comes once.
    only_chance: bool,
    /// Some class asks for it.
    asked: bool,
    /// A play in which it came once.
    once: Option<Witness>,
}

impl ChanceCount {
    pub(crate) fn new(scenario: &Scenario, book: &Book) -> Self {
        // where nobody is assessed one chance will do
        let earned = scenario.earns.iter().filter(|_| !scenario.practice_only);
        let asked = earned.map(|one| {
            let clause = book.clauses.at(one.clause);
            Asked {
                clause: one.clause,
                id: clause.id.clone(),
                of_a_moment: clause.constraint.is_of_a_moment(),
                only_chance: one.only_chance,
                asked: false,
                once: None,
            }
        });
        Self { all: asked.filter(|one| one.only_chance || !one.of_a_moment).collect() }
    }

    /// Says which criteria a class asks for; what comes of them is looked at in [`ChanceCount::read`].
    pub(crate) fn ask(&mut self, premise: &Premise) -> Result<(), Impossible> {
        for one in &mut self.all {
            let mut earns = premise.scenario.earns.iter();
            let earned = earns.find(|earned| earned.clause == one.clause);
            let earned = earned.ok_or(Impossible::Contradiction("a criterion that the scenario doesn't have"))?;
            one.asked |= applies(premise, earned.applies.as_ref());
        }
        Ok(())
    }

    /// Looks at the class that was asked.
    pub(crate) fn read(
        &mut self, class: usize, space: &Space, order: &[StateIx], outlook: &Outlook,
    ) -> Result<(), Impossible> {
        let asked = self.all.iter().filter(|one| one.asked && !one.of_a_moment);
        let clauses: Vec<_> = asked.map(|one| one.clause).collect();
        for some in offers(space, &clauses)?.chunks(Sweep::MOST) {
            let sweep = Sweep::over(space, order, outlook, some)?;
            for (bit, (clause, _)) in sweep.once(order)? {
                let Some(commands) = sweep.shortest(bit)? else { continue };
                let found = self.all.iter_mut().find(|one| one.clause == clause);
                let found = found.ok_or(Impossible::Contradiction("an offer of what nobody asks for"))?;
                Witness::keep_shorter(&mut found.once, Some(Witness::new(class, commands)));
            }
        }
        Ok(())
    }

    /// Takes in what others have read of the same criteria.
    pub(crate) fn merge(&mut self, other: Self) -> Result<(), Impossible> {
        take_in(&mut self.all, other.all, |one, other| {
            one.asked |= other.asked;
            Witness::keep_shorter(&mut one.once, other.once);
        })
    }

    /// What came of them; `complete` says whether all of every class was read: of what was stopped nothing is told.
    pub(crate) fn answers(&self, complete: bool) -> Vec<Answer> {
        let asked = self.all.iter().filter(|one| one.asked);
        let answers = asked.map(|one| {
            let (criterion, once) = (one.id.clone(), one.once.clone().filter(|_| complete));
            if one.only_chance {
                Answer::possible(Question::OnlyChance { criterion }, once, complete)
            } else {
                Answer::impossible(Question::SecondChance { criterion }, once, complete)
            }
        });
        answers.collect()
    }
}

/// A criterion with a node where it is on offer.
type Offer = (ClauseIx, NodeIx);

/// The criteria with the nodes where they may be on offer.
fn offers(space: &Space, clauses: &[ClauseIx]) -> Result<Vec<Offer>, Impossible> {
    let taken =
        space.said().map(|_, marks| clauses.iter().copied().filter(|one| marks.met.contains(one)).collect::<Vec<_>>());
    let mut offers = Vec::new();
    for state in space.states() {
        for step in space.steps(state) {
            for clause in taken.at(step.said) {
                let offer = (*clause, space.node(state)?);
                if !offers.contains(&offer) {
                    offers.push(offer);
                }
            }
        }
    }
    Ok(offers)
}

/// A bit for each of some offers; the last one stands for none: there is a way to an ending.
type Bits = u128;

const ENDS: Bits = 1 << Sweep::MOST;

struct Sweep<'s> {
    space: &'s Space,
    outlook: &'s Outlook,
    offers: Vec<(Bits, Offer)>,
    /// What a move takes, at whichever node.
    taken: Rows<MarksIx, Bits>,
    /// The offers of a node.
    of_node: Rows<NodeIx, Bits>,
    /// By state, what some way to an ending takes at another node than the offer's.
    elsewhere: Rows<StateIx, Bits>,
}

impl<'s> Sweep<'s> {
    /// Most offers at a time.
    const MOST: usize = Bits::BITS as usize - 1;

    fn over(space: &'s Space, order: &[StateIx], outlook: &'s Outlook, offers: &[Offer]) -> Result<Self, Impossible> {
        if offers.len() > Self::MOST {
            return Err(Impossible::Contradiction("more offers at a time than there are bits"));
        }
        let offers: Vec<_> = (0..).map(|at| 1 << at).zip(offers.iter().copied()).collect();
        let those = |is: &dyn Fn(&Offer) -> bool| {
            offers.iter().filter(|(_, offer)| is(offer)).fold(0, |bits, (bit, _)| bits | bit)
        };
        let nodes: Rows<NodeIx, ()> = Rows::of(vec![(); space.premise().scenario.nodes.len()])?;
        let mut sweep = Self {
            space,
            outlook,
            taken: space.said().map(|_, marks| those(&|(clause, _)| marks.met.contains(clause))),
            of_node: nodes.map(|ix, ()| those(&|(_, node)| *node == ix)),
            elsewhere: space.rows(0),
            offers: Vec::new(),
        };
        sweep.offers = offers;
        for state in order.iter().rev() {
            let away = !*sweep.of_node.at(space.node(*state)?);
            let here = space.steps(*state).fold(0, |here, step| {
                let after = sweep.after(step.to);
                let taken = if after & ENDS == 0 { 0 } else { *sweep.taken.at(step.said) };
                here | after | taken & away
            });
            *sweep.elsewhere.at_mut(*state) = here;
        }
        Ok(sweep)
    }

    fn after(&self, to: Option<StateIx>) -> Bits {
        to.map_or(ENDS, |to| *self.elsewhere.at(to))
    }

    /// What is on offer at a state.
    fn offered(&self, state: StateIx) -> Bits {
        let steps = self.space.steps(state).filter(|step| self.after(step.to) & ENDS != 0);
        steps.fold(0, |bits, step| bits | self.taken.at(step.said))
    }

    /// The steps from a state, each with whether it is the best there is.
    fn steps(&self, state: StateIx) -> impl Iterator<Item = (Step<'s>, bool)> {
        let worth = |step: &Step<'_>| worth(self.outlook.through(step));
        let best = self.space.steps(state).map(|step| worth(&step)).max();
        self.space.steps(state).map(move |step| (step, Some(worth(&step)) == best))
    }

    /// The offers that are passed by and found nowhere else.
    fn once(&self, order: &[StateIx]) -> Result<Vec<(Bits, Offer)>, Impossible> {
        // where every play breaks something critical none is faultless
        if self.space.opening().critical || self.outlook.from(StateIx::FIRST).clean.is_none() {
            return Ok(Vec::new());
        }
        // by state, what some faultless way there has not taken, and was not offered at another node
        let mut open = self.space.rows(0);
        *open.at_mut(StateIx::FIRST) = !*self.taken.at(self.space.said_at_opening());
        let mut once = 0;
        for state in order {
            if *open.at(*state) == 0 {
                continue;
            }
            let (offered, of_node) = (self.offered(*state), *self.of_node.at(self.space.node(*state)?));
            let here = *open.at(*state) & !(offered & !of_node);
            for (step, is_best) in self.steps(*state) {
                let left = here & !*self.taken.at(step.said);
                let after = self.after(step.to);
                if after & ENDS != 0 && !step.marks.critical {
                    once |= left & offered & of_node & !after;
                }
                if let Some(to) = step.to.filter(|_| is_best) {
                    *open.at_mut(to) |= left;
                }
            }
        }
        Ok(self.offers.iter().copied().filter(|(bit, _)| once & bit != 0).collect())
    }

    /// A shortest play that is faultless until it passes an offer by, has it nowhere else, and ends without it; none where what is passed by comes
    /// back at the same node and is taken there whatever is done.
    fn shortest(&self, offer: Bits) -> Result<Option<Vec<Command>>, Impossible> {
        if *self.taken.at(self.space.said_at_opening()) & offer != 0 {
            return Ok(None);
        }
        let mut seen = [self.space.rows(false), self.space.rows(false)];
        let mut found = vec![Come { state: StateIx::FIRST, once: false, from: 0, by: 0 }];
        let mut at = 0;
        while let Some(come) = found.get(at).copied() {
            let (offered, of_node) = (self.offered(come.state), *self.of_node.at(self.space.node(come.state)?));
            let (here, elsewhere) = (offered & of_node & offer != 0, offered & !of_node & offer != 0);
            for (step, is_best) in self.steps(come.state) {
                let once = come.once || here && self.after(step.to) & offer == 0 && !step.marks.critical;
                if elsewhere || *self.taken.at(step.said) & offer != 0 || !once && !is_best {
                    continue;
                }
                let next = |state| Come { state, once, from: at, by: step.by };
                match step.to {
                    Some(to) => {
                        let [open, lost] = &mut seen;
                        let seen = if once { lost } else { open };
                        if !replace(seen.at_mut(to), true) {
                            found.push(next(to));
                        }
                    }
                    None if once => return self.way(&found, next(come.state)).map(Some),
                    None => {}
                }
            }
            at += 1;
        }
        Ok(None)
    }

    /// The commands that lead to what was found, the last of its own included.
    fn way(&self, found: &[Come], mut last: Come) -> Result<Vec<Command>, Impossible> {
        let mut way = Vec::new();
        loop {
            let from = found.get(last.from).copied();
            let from = from.ok_or(Impossible::Contradiction("a play from nowhere"))?;
            way.push(self.space.transition(self.space.place(from.state), last.by)?.command);
            if last.from == 0 {
                break;
            }
            last = from;
        }
        way.reverse();
        Ok(way)
    }
}

/// A state that was come to without taking the offer.
#[derive(Clone, Copy)]
struct Come {
    state: StateIx,
    /// It was passed by, and nowhere else is it on offer.
    once: bool,
    /// The place of the one before, and the step from there.
    from: usize,
    by: usize,
}

#[cfg(test)]
#[allow(clippy::wildcard_enum_match_arm, reason = "a test asks about some and not the others")]
mod tests {
    use super::*;
    use crate::assessment::{Criterion, Measure, Observation, Verdict, advance_bare};
    use crate::assurance::Status;
    use crate::assurance::explore::order::order;
    use crate::assurance::oracle::{Small, every_play, possible, replay, small};
    use crate::encounter::Where;
    use crate::policy::{Severity, WatchState};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use std::collections::BTreeSet;
    use std::sync::Arc;

    /// Every way an encounter can go on, and whether a criterion would be met if it ended there.
    struct Tree {
        node: Option<NodeIx>,
        met: bool,
        /// The last move broke something critical.
        broke: bool,
        /// The best that can come of it: without a critical breach, then by points.
        worth: (bool, i32),
        next: Vec<Self>,
    }

    impl Tree {
        fn of(observation: &Observation, mut watch: WatchState, critical: u32, criterion: &str) -> Self {
            let premise = observation.premise();
            let assessment = observation.assess(&Measure::Unknown);
            let is_met = |one: &Criterion| &*one.id == criterion && one.verdict == Verdict::Met;
            if observation.over() {
                premise.watch.finish(&mut watch, observation.state().turn, &mut ());
            }
            let clauses = &premise.watch.book().clauses;
            let broken = premise.watch.violations(&watch).into_iter();
            let broken = broken.filter(|(clause, _)| clauses.at(*clause).severity == Severity::Critical);
            let broken: u32 = broken.map(|(_, times)| times).sum();
            let next = possible(premise, observation.state()).into_iter().map(|command| {
                let (mut next, mut watch) = (observation.clone(), watch.clone());
                let mut state = *observation.state();
                advance_bare(premise, &mut state, &mut watch, command).expect("possible");
                next.advance(command).expect("possible");
                Self::of(&next, watch, broken, criterion)
            });
            let next: Vec<_> = next.collect();
            let own = (assessment.critical_broken.is_empty(), assessment.points());
            Self {
                node: match observation.state().place {
                    Where::At(node) => Some(node),
                    Where::Over(_) => None,
                },
                met: assessment.criteria.iter().any(is_met),
                broke: broken > critical,
                worth: next.iter().map(|next| next.worth).max().unwrap_or(own),
                next,
            }
        }

        fn is_offered(&self) -> bool {
            !self.met && self.next.iter().any(|next| next.met)
        }

        /// The nodes where it can be taken from here on.
        fn ahead(&self) -> BTreeSet<Option<NodeIx>> {
            let here = self.is_offered().then_some(self.node);
            self.next.iter().flat_map(Self::ahead).chain(here).collect()
        }

        /// How many moves more the shortest play takes in which it comes once.
        fn shortest(&self, before: &BTreeSet<Option<NodeIx>>, once: bool) -> Option<usize> {
            if self.met || self.next.is_empty() {
                return (!self.met && once).then_some(0);
            }
            let mut before = before.clone();
            if self.is_offered() {
                before.insert(self.node);
            }
            if before.len() > 1 {
                return None;
            }
            let ways = self.next.iter().filter_map(|next| {
                let only_here = || next.ahead().iter().all(|node| *node == self.node);
                let lost = once || self.is_offered() && !next.broke && only_here();
                let goes_on = lost || next.worth == self.worth;
                if goes_on { next.shortest(&before, lost) } else { None }
            });
            ways.min().map(|rest| rest + 1)
        }
    }

    /// What all classes show.
    fn answers(small: &Small) -> Vec<Answer> {
        let mut chances = ChanceCount::new(&small.scenario, &small.book);
        for (class, space) in small.spaces().iter().enumerate() {
            let order = order(space).expect("sound").forward().expect("acyclic by construction");
            let mut part = ChanceCount::new(&small.scenario, &small.book);
            part.ask(space.premise()).expect("sound");
            part.read(class, space, &order, &Outlook::new(space, &order)).expect("sound");
            chances.merge(part).expect("of one scenario");
        }
        chances.answers(true)
    }

    fn about(answer: &Answer) -> (&str, bool) {
        match &answer.question {
            Question::SecondChance { criterion } => (criterion, false),
            Question::OnlyChance { criterion } => (criterion, true),
            other => unreachable!("{other:?} is not asked here"),
        }
    }

    proptest! {
        #[test]
        fn what_comes_once_is_what_all_plays_say(small in small(), said in vec(any::<bool>(), 6)) {
            let mut scenario = (*small.scenario).clone();
            scenario.earns.iter_mut().zip(said).for_each(|(one, said)| one.only_chance = said);
            let small = Small { scenario: Arc::new(scenario), ..small };
            let premises = small.premises();
            prop_assume!(premises.iter().all(|premise| every_play(premise, 1_000).is_some()));
            let found = answers(&small);
            for earned in &small.scenario.earns {
                let clause = small.book.clauses.at(earned.clause);
                let answer = found.iter().find(|one| about(one) == (&*clause.id, earned.only_chance));
                let open: Vec<_> = premises.iter().map(|premise| Observation::open(Arc::clone(premise))).collect();
                let applies = open.iter().any(|one| {
                    one.assess(&Measure::Unknown).criteria.iter().any(|one| one.id == clause.id)
                });
                let moment = clause.constraint.is_of_a_moment();
                prop_assert_eq!(answer.is_some(), applies && (earned.only_chance || !moment), "{:?}", clause);
                let Some(answer) = answer else { continue };
                let faultless = |tree: &Tree| tree.worth.0;
                let shortest = if moment { None } else {
                    let tree = |one: &Observation| {
                        let premise = one.premise();
                        let mut watch = premise.watch.start();
                        premise.open(|state, event| {
                            if let Some((label, deed)) = premise.deed(event, state) {
                                premise.watch.advance(&mut watch, label, &deed, &mut ());
                            }
                        });
                        Tree::of(one, watch, 0, &clause.id)
                    };
                    let trees = open.iter().map(tree).filter(faultless);
                    trees.filter_map(|tree| tree.shortest(&BTreeSet::new(), false)).min()
                };
                prop_assert_eq!(answer.witness.as_ref().map(|play| play.commands.len()), shortest, "{:?}", clause);
                let right = shortest.is_some() == earned.only_chance;
                prop_assert_eq!(answer.status, if right { Status::Proved } else { Status::Refuted });
                if let Some(play) = &answer.witness {
                    let played = replay(&premises[play.class], &Measure::Unknown, &play.commands);
                    let missed = played.assessment.criteria.iter().any(|one| {
                        one.id == clause.id && one.verdict == Verdict::Missed
                    });
                    prop_assert!(missed && matches!(played.state.place, Where::Over(_)), "{:?}", play);
                }
            }
        }
    }

    #[test]
    fn there_is_enough_of_both() {
        let (mut once, mut twice) = (0, 0);
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..1_000 {
            let small = small().new_tree(&mut runner).expect("a tree").current();
            let found = answers(&small);
            once += found.iter().filter(|one| one.witness.is_some()).count();
            twice += found.iter().filter(|one| one.witness.is_none()).count();
        }
        assert!(once > 50 && twice > 50, "{once} {twice}");
    }

    #[test]
    fn where_nobody_is_assessed_one_chance_will_do() {
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let asked = |small: &Small| !answers(small).is_empty();
        let mut trees = std::iter::from_fn(|| Some(small().new_tree(&mut runner).expect("a tree").current()));
        let small = trees.find(asked).expect("one in a few");
        let scenario = crate::scenario::Scenario { practice_only: true, ..(*small.scenario).clone() };
        assert!(!asked(&Small { scenario: Arc::new(scenario), ..small }));
    }
}
