//! What of a scenario is ever reached, with the shortest complete play that shows it; and whether every play ends.

use super::answer::{Answer, Question, Status, Witness};
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::Space;
use crate::encounter::Command;
use crate::scenario::Scenario;
use crate::terms::NodeIx;
use std::sync::Arc;

/// What has been reached in the classes read so far.
pub(crate) struct Reached {
    scenario: Arc<Scenario>,
    /// By place in the order of [`Reached::items`].
    seen: Vec<Option<ShortestPlay>>,
    /// A play that comes back to where it was, or from which nothing leads on.
    endless: Option<Witness>,
}

/// Something that a scenario contains.
#[derive(Clone, Copy)]
enum Item {
    Node(usize),
    Response(usize),
    Line(usize, usize),
    Interrupt(usize),
}

/// A way to something and on to an end.
#[derive(Clone, Copy)]
struct Candidate {
    length: usize,
    place: usize,
    by: Option<usize>,
    twin: usize,
}

struct ShortestPlay {
    /// Its length; one that cannot be brought to an end counts as longer than any that can.
    length: usize,
    witness: Witness,
}

/// What a way to something counts more where no ending can be reached from there.
const UNENDED: usize = 1 << 32;

impl Reached {
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Self {
        let mut reach = Self { scenario: Arc::clone(scenario), seen: Vec::new(), endless: None };
        reach.seen.resize_with(reach.items().count(), || None);
        reach
    }

    /// Takes in the classes that share a space, in the order of its twins. `lasso` is a way that never ends.
    pub(crate) fn read(&mut self, classes: &[usize], space: &Space, routes: &Routes<'_>, lasso: Option<&[Command]>) {
        let places = Places::of(&self.scenario);
        // by item: length, place, the move from there, none being the opening itself, and the twin that shows it
        let mut best: Vec<Option<Candidate>> = vec![None; self.seen.len()];
        let mut see = |item: Option<usize>, way: Candidate| {
            let Some(best) = item.and_then(|item| best.get_mut(item)) else { return };
            if best.is_none_or(|best| way.length < best.length) {
                *best = Some(way);
            }
        };
        for twin in 0..space.twins() {
            let way = Candidate { length: routes.out(0).unwrap_or(UNENDED), place: 0, by: None, twin };
            let (node, line) = space.opening_line(twin);
            see(Some(node.at()), way);
            see(places.line(node, line), way);
        }
        for (place, depth) in routes.places() {
            for (by, one) in space.moves_from(place).iter().enumerate() {
                let rest = if one.ending.is_some() { Some(0) } else { routes.out(one.to as usize) };
                let way = Candidate { length: depth + 1 + rest.unwrap_or(UNENDED), place, by: Some(by), twin: 0 };
                if let Command::Respond(response) = one.command {
                    see(Some(places.responses + response.at()), way);
                }
                for (twin, (node, line)) in (0..space.twins()).filter_map(|twin| Some((twin, one.line(twin)?))) {
                    see(Some(node.at()), way);
                    see(places.line(node, line), Candidate { twin, ..way });
                }
                see(one.interrupt.map(|one| places.interrupts + one.at()), way);
            }
        }
        for (seen, best) in self.seen.iter_mut().zip(best) {
            let Some(Candidate { length, place, by, twin }) = best else { continue };
            let class = classes.get(twin).copied().unwrap_or_default();
            if seen.as_ref().is_none_or(|seen| length < seen.length) {
                let commands = by.map_or_else(|| routes.way_out(place), |by| routes.way_by(place, by));
                *seen = Some(ShortestPlay { length, witness: Witness::new(class, commands) });
            }
        }
        let stuck = || routes.places().find(|(place, _)| space.is_complete() && space.moves_from(*place).is_empty());
        let class = classes.first().copied().unwrap_or_default();
        let endless = lasso.map(<[_]>::to_vec).or_else(|| Some(routes.way_to(stuck()?.0)));
        Witness::keep_shorter(&mut self.endless, endless.map(|commands| Witness::new(class, commands)));
    }

    /// Takes in what others have read.
    pub(crate) fn merge(&mut self, other: Self) {
        for (seen, other) in self.seen.iter_mut().zip(other.seen) {
            let rank = |one: &ShortestPlay| (one.length, one.witness.class);
            *seen = seen.take().into_iter().chain(other).min_by_key(rank);
        }
        Witness::keep_shorter(&mut self.endless, other.endless);
    }

    /// What came of it; `complete` says whether every state of every class was seen. Nothing is asked about what belongs
    /// to a node that is never reached.
    pub(crate) fn answers(&self, complete: bool) -> Vec<Answer> {
        let ends = Answer::impossible(Question::Ends, self.endless.clone(), complete);
        let reached = |node: usize| self.seen.get(node).is_some_and(Option::is_some);
        let items = self.items().zip(&self.seen).filter(|(item, _)| self.node_of(*item).is_none_or(reached));
        let asked = items.map(|(item, seen)| {
            let play = |seen: &Option<ShortestPlay>| seen.as_ref().map(|seen| seen.witness.clone());
            let answer = Answer::possible(self.question(item), play(seen), complete);
            match self.node_of(item) {
                // what is missing at a node is missing in the play that comes there
                Some(node) if answer.status == Status::Refuted => answer.shown_by(self.seen.get(node).and_then(play)),
                _ => answer,
            }
        });
        std::iter::once(ends).chain(asked).collect()
    }

    /// The node that something belongs to.
    fn node_of(&self, item: Item) -> Option<usize> {
        match item {
            Item::Node(_) | Item::Interrupt(_) => None,
            Item::Line(node, _) => Some(node),
            Item::Response(at) => self.scenario.responses.get(at).map(|one| one.node.at()),
        }
    }

    fn items(&self) -> impl Iterator<Item = Item> {
        let Scenario { nodes, responses, interrupts, .. } = &*self.scenario;
        let lines =
            nodes.iter().enumerate().flat_map(|(at, node)| (0..node.lines.len()).map(move |line| Item::Line(at, line)));
        let responses = (0..responses.len()).map(Item::Response);
        (0..nodes.len()).map(Item::Node).chain(responses).chain((0..interrupts.len()).map(Item::Interrupt)).chain(lines)
    }

    fn question(&self, item: Item) -> Question {
        let scenario = &self.scenario;
        let node = |at: usize| scenario.nodes.get(at).map(|node| node.id.clone()).unwrap_or_default();
        match item {
            Item::Node(at) => Question::Node { node: node(at) },
            Item::Interrupt(at) => {
                let interrupt = scenario.interrupts.get(at).map(|one| one.id.clone());
                Question::Interrupt { interrupt: interrupt.unwrap_or_default() }
            }
            Item::Response(at) => {
                let (of, response) =
                    scenario.responses.get(at).map(|one| (node(one.node.at()), one.id.clone())).unwrap_or_default();
                Question::Response { node: of, response }
            }
            Item::Line(at, line) => {
                let said = scenario.nodes.get(at).and_then(|node| node.lines.get(line)).map(|line| line.say.clone());
                Question::Line { node: node(at), line: said.unwrap_or_default() }
            }
        }
    }
}

/// Where each kind begins among the items.
struct Places {
    responses: usize,
    interrupts: usize,
    /// By node, where its lines begin.
    lines: Vec<usize>,
}

impl Places {
    fn of(scenario: &Scenario) -> Self {
        let responses = scenario.nodes.len();
        let interrupts = responses + scenario.responses.len();
        let first = interrupts + scenario.interrupts.len();
        let lines = scenario.nodes.iter().scan(first, |next, node| {
            let here = *next;
            *next += node.lines.len();
            Some(here)
        });
        Self { responses, interrupts, lines: lines.collect() }
    }

    fn line(&self, node: NodeIx, line: u8) -> Option<usize> {
        Some(self.lines.get(node.at())? + usize::from(line))
    }
}
