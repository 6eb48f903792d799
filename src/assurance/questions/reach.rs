//! What of a scenario is ever reached, with the shortest complete play that shows it; and whether every play ends.

use super::answer::{Answer, Question, Status, Witness};
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::Space;
use crate::assurance::explore::talks::TalkIx;
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::scenario::Scenario;
use crate::terms::{Full, InterruptIx, NodeIx, ResponseIx, Rows, StandingIx};
use std::sync::Arc;

/// What has been reached in the classes read so far.
pub(crate) struct Reached {
    scenario: Arc<Scenario>,
    seen: OfEach<Option<ShortestPlay>>,
    /// A play that comes back to where it was, or from which nothing leads on.
    endless: Option<Witness>,
}

/// Something that a scenario contains.
#[derive(Clone, Copy)]
enum Item {
    Node(NodeIx),
    Response(ResponseIx),
    Interrupt(InterruptIx),
    Line(NodeIx, usize),
    Reaction(StandingIx, usize),
    /// By its place among all that fields of endings can say.
    Says(usize),
}

/// Something for each item of a scenario.
#[derive(Clone)]
struct OfEach<T> {
    nodes: Rows<NodeIx, T>,
    responses: Rows<ResponseIx, T>,
    interrupts: Rows<InterruptIx, T>,
    lines: Rows<NodeIx, Vec<T>>,
    reactions: Rows<StandingIx, Vec<T>>,
    says: Vec<T>,
}

impl<T: Clone> OfEach<T> {
    fn of(scenario: &Scenario, with: T) -> Result<Self, Full> {
        let lines = scenario.nodes.iter().map(|node| vec![with.clone(); node.lines.len()]);
        let reactions = scenario.standing_acts.iter().map(|one| vec![with.clone(); one.reactions.len()]);
        Ok(Self {
            lines: Rows::of(lines.collect())?,
            reactions: Rows::of(reactions.collect())?,
            says: vec![with.clone(); scenario.variants().count()],
            nodes: Rows::of(vec![with.clone(); scenario.nodes.len()])?,
            responses: Rows::of(vec![with.clone(); scenario.responses.len()])?,
            interrupts: Rows::of(vec![with; scenario.interrupts.len()])?,
        })
    }

    fn items(&self) -> impl Iterator<Item = Item> {
        let lines =
            self.lines.iter().flat_map(|(node, lines)| (0..lines.len()).map(move |line| Item::Line(node, line)));
        let reactions =
            self.reactions.iter().flat_map(|(to, lines)| (0..lines.len()).map(move |line| Item::Reaction(to, line)));
        let nodes = self.nodes.indices().map(Item::Node);
        let responses = self.responses.indices().map(Item::Response);
        let says = (0..self.says.len()).map(Item::Says);
        let interrupts = self.interrupts.indices().map(Item::Interrupt);
        nodes.chain(responses).chain(interrupts).chain(lines).chain(reactions).chain(says)
    }

    fn get(&self, item: Item) -> Result<&T, Impossible> {
        Ok(match item {
            Item::Node(ix) => self.nodes.at(ix),
            Item::Response(ix) => self.responses.at(ix),
            Item::Interrupt(ix) => self.interrupts.at(ix),
            Item::Line(node, line) => self.lines.at(node).get(line).ok_or(NO_LINE)?,
            Item::Reaction(to, line) => self.reactions.at(to).get(line).ok_or(NO_LINE)?,
            Item::Says(at) => self.says.get(at).ok_or(NAMELESS)?,
        })
    }

    fn get_mut(&mut self, item: Item) -> Result<&mut T, Impossible> {
        Ok(match item {
            Item::Node(ix) => self.nodes.at_mut(ix),
            Item::Response(ix) => self.responses.at_mut(ix),
            Item::Interrupt(ix) => self.interrupts.at_mut(ix),
            Item::Line(node, line) => self.lines.at_mut(node).get_mut(line).ok_or(NO_LINE)?,
            Item::Reaction(to, line) => self.reactions.at_mut(to).get_mut(line).ok_or(NO_LINE)?,
            Item::Says(at) => self.says.get_mut(at).ok_or(NAMELESS)?,
        })
    }
}

const NO_LINE: Impossible = Impossible::Contradiction("a line that its node or standing act doesn't have");

/// A way to something and on to an end.
#[derive(Clone, Copy)]
struct Candidate {
    length: usize,
    place: TalkIx,
    /// The move from there; none is the opening itself.
    by: Option<usize>,
    /// The twin that shows it.
    twin: usize,
}

#[derive(Clone)]
struct ShortestPlay {
    /// Its length; one that cannot be brought to an end counts as longer than any that can.
    length: usize,
    witness: Witness,
}

/// What a way to something counts more where no ending can be reached from there.
const UNENDED: usize = 1 << 32;

impl Reached {
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Result<Self, Impossible> {
        Ok(Self { scenario: Arc::clone(scenario), seen: OfEach::of(scenario, None)?, endless: None })
    }

    /// Takes in the classes that share a space, in the order of its twins. `lasso` is a way that never ends.
    pub(crate) fn read(
        &mut self, classes: &[usize], space: &Space, routes: &Routes<'_>, lasso: Option<&[Command]>,
    ) -> Result<(), Impossible> {
        let first = match classes {
            [first, ..] if classes.len() == space.twins() => *first,
            _ => return Err(Impossible::Contradiction("a space of other fact classes than were proved")),
        };
        let best = self.shortest(space, routes)?;
        for item in best.items() {
            let Some(Candidate { length, place, by, twin }) = *best.get(item)? else { continue };
            let class = classes.get(twin).ok_or(Impossible::Contradiction("a twin that is no class"))?;
            let seen = self.seen.get_mut(item)?;
            if seen.as_ref().is_none_or(|seen| length < seen.length) {
                let commands = match by {
                    None => routes.way_out(place)?,
                    Some(by) => routes.way_by(place, by)?,
                };
                *seen = Some(ShortestPlay { length, witness: Witness::new(*class, commands) });
            }
        }
        let endless = match lasso {
            Some(lasso) => Some(lasso.to_vec()),
            None => {
                let stuck = |place: TalkIx| space.is_complete() && space.moves_from(place).is_empty();
                let stuck = routes.places().find(|(place, _)| stuck(*place));
                stuck.map(|(place, _)| routes.way_to(place)).transpose()?
            }
        };
        Witness::keep_shorter(&mut self.endless, endless.map(|commands| Witness::new(first, commands)));
        Ok(())
    }

    /// The shortest way to each item in a space.
    fn shortest(&self, space: &Space, routes: &Routes<'_>) -> Result<OfEach<Option<Candidate>>, Impossible> {
        let mut best: OfEach<Option<Candidate>> = OfEach::of(&self.scenario, None)?;
        // those that have no bit are no space
        let (claims, best_says) = (self.scenario.claims.len(), best.says.len());
        let mut see = |item: Item, way: Candidate| {
            let best = best.get_mut(item)?;
            if best.is_none_or(|best| way.length < best.length) {
                *best = Some(way);
            }
            Ok::<_, Impossible>(())
        };
        let first = TalkIx::FIRST;
        for twin in 0..space.twins() {
            let way = Candidate { length: routes.out(first).unwrap_or(UNENDED), place: first, by: None, twin };
            let (node, line) = space.opening_line(twin)?;
            see(Item::Node(node), way)?;
            see(Item::Line(node, line.into()), way)?;
        }
        for (place, depth) in routes.places() {
            for (by, one) in space.moves_from(place).iter().enumerate() {
                let rest = match one.to() {
                    None => 0,
                    Some(to) => routes.out(to).unwrap_or(UNENDED),
                };
                let way = Candidate { length: depth + 1 + rest, place, by: Some(by), twin: 0 };
                if let Command::Respond(response) = one.command {
                    see(Item::Response(response), way)?;
                }
                for (twin, (node, line)) in (0..space.twins()).filter_map(|twin| Some((twin, one.line(twin)?))) {
                    see(Item::Node(node), way)?;
                    see(Item::Line(node, line.into()), Candidate { twin, ..way })?;
                }
                for (twin, (to, line)) in (0..space.twins()).filter_map(|twin| Some((twin, one.reaction(twin)?))) {
                    see(Item::Reaction(to, line.into()), Candidate { twin, ..way })?;
                }
                for at in (0..best_says).filter(|at| one.claims >> (claims + at) & 1 == 1) {
                    see(Item::Says(at), way)?;
                }
                if let Some(interrupt) = one.interrupt {
                    see(Item::Interrupt(interrupt), way)?;
                }
            }
        }
        Ok(best)
    }

    /// Takes in what others have read.
    pub(crate) fn merge(&mut self, other: &Self) -> Result<(), Impossible> {
        for item in other.seen.items() {
            let theirs = other.seen.get(item)?.clone();
            let seen = self.seen.get_mut(item)?;
            let rank = |one: &ShortestPlay| (one.length, one.witness.class);
            *seen = seen.take().into_iter().chain(theirs).min_by_key(rank);
        }
        Witness::keep_shorter(&mut self.endless, other.endless.clone());
        Ok(())
    }

    /// What came of it; `complete` says whether every state of every class was seen. Nothing is asked about what belongs
    /// to a node that is known never to be reached.
    pub(crate) fn answers(&self, complete: bool) -> Result<Vec<Answer>, Impossible> {
        let mut answers = vec![Answer::impossible(Question::Ends, self.endless.clone(), complete)];
        let play = |item: Item| Ok::<_, Impossible>(self.seen.get(item)?.as_ref().map(|seen| seen.witness.clone()));
        for item in self.seen.items() {
            let node = self.node_of(item)?;
            if complete && node.is_some_and(|node| self.seen.nodes.at(node).is_none()) {
                continue;
            }
            let answer = Answer::possible(self.question(item)?, play(item)?, complete);
            answers.push(match node {
                // what is missing at a node is missing in the play that comes there
                Some(node) if answer.status == Status::Refuted => answer.shown_by(play(Item::Node(node))?),
                Some(_) | None => answer,
            });
        }
        Ok(answers)
    }

    /// The node that something belongs to.
    fn node_of(&self, item: Item) -> Result<Option<NodeIx>, Impossible> {
        Ok(match item {
            Item::Node(_) | Item::Interrupt(_) | Item::Reaction(..) | Item::Says(_) => None,
            Item::Line(node, _) => Some(node),
            Item::Response(ix) => Some(self.scenario.response(ix).ok_or(NAMELESS)?.node),
        })
    }

    fn question(&self, item: Item) -> Result<Question, Impossible> {
        let scenario = &self.scenario;
        let node = |ix: NodeIx| scenario.node(ix).ok_or(NAMELESS);
        Ok(match item {
            Item::Node(ix) => Question::Node { node: node(ix)?.id.clone() },
            Item::Interrupt(ix) => {
                Question::Interrupt { interrupt: scenario.interrupt(ix).ok_or(NAMELESS)?.id.clone() }
            }
            Item::Response(ix) => {
                let response = scenario.response(ix).ok_or(NAMELESS)?;
                Question::Response { node: node(response.node)?.id.clone(), response: response.id.clone() }
            }
            Item::Reaction(ix, line) => {
                let to = scenario.standing_act(ix).ok_or(NAMELESS)?;
                let line = to.reactions.get(line).ok_or(NO_LINE)?.say.clone();
                Question::Reaction { to: to.id.clone(), line }
            }
            Item::Says(at) => {
                let (ending, variant) = scenario.variants().nth(at).ok_or(NAMELESS)?;
                Question::EndingSays { ending: ending.id.clone(), says: variant.say.clone() }
            }
            Item::Line(ix, line) => {
                let node = node(ix)?;
                Question::Line { node: node.id.clone(), line: node.lines.get(line).ok_or(NO_LINE)?.say.clone() }
            }
        })
    }
}

const NAMELESS: Impossible = Impossible::Contradiction("something reached that the scenario doesn't contain");
