//! Whether words stand where they make sense: nothing is said before what it assumes or after what it excludes, and what
//! is answered leaves a trace.
//!
//! The conversation alone decides it. Topics only grow, so that its places with the topics that something ahead still asks
//! about are all there is to know. In one move the response comes first, judged with what was told before it, then the line
//! that answers it, then the ending.

use super::answer::{Answer, Question, Said, Witness};
use crate::assurance::explore::foresight::reach;
use crate::assurance::explore::routes::Routes;
use crate::assurance::explore::space::Space;
use crate::assurance::explore::store::Interner;
use crate::assurance::explore::talks::{Leads, TalkIx, Transition, scene};
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::scenario::{Goto, Scenario, Topics};
use crate::terms::{EndingIx, Ix as _, NodeIx, ResponseIx, Rows, StandingIx, TopicIx, index};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the classes read so far show.
pub(crate) struct Coherence {
    scenario: Arc<Scenario>,
    /// By node, the topics that something there or ahead asks about.
    ahead: Rows<NodeIx, u64>,
    /// By what words ask, the shortest play in which they stand where they shouldn't.
    wrong: BTreeMap<Asked, Option<Witness>>,
    /// By node that leaves a choice.
    traces: BTreeMap<NodeIx, Trace>,
}

/// Words that have topics.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Speech {
    Line(NodeIx, u8),
    Reaction(StandingIx, u8),
    Response(ResponseIx),
    Ending(EndingIx),
}

/// A topic that words ask about: that it was told, or that it wasn't.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Asked {
    speech: Speech,
    topic: TopicIx,
    told: bool,
}

/// What comes of the answers at a node.
#[derive(Clone, Default)]
struct Trace {
    /// A play that comes there with a choice.
    met: Option<Witness>,
    /// A play that takes one of two answers that are answered otherwise.
    left: Option<Witness>,
}

index! {
    /// A place of the conversation with what has been told.
    ToldIx(u32);
}

/// How a place was come to.
#[derive(Clone, Copy)]
struct Step {
    from: Option<(ToldIx, u16)>,
    depth: usize,
}

/// The shortest way so far to words that are out of place: so long, by this move; none is the opening itself.
#[derive(Clone, Copy)]
struct Candidate {
    length: usize,
    by: Option<(ToldIx, u16)>,
}

/// What a way counts more where no ending can be reached from there.
const UNENDED: usize = 1 << 32;

impl Coherence {
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Result<Self, Impossible> {
        let mut wrong = BTreeMap::new();
        for (speech, topics) in all(scenario)? {
            for (bits, told) in [(topics.assume, true), (topics.exclude, false)] {
                wrong.extend(each(bits).map(|topic| (Asked { speech, topic, told }, None)));
            }
        }
        let mut traces = BTreeMap::new();
        for (at, node) in scenario.nodes.iter().enumerate() {
            if !node.aftermath && node.step.is_none() && scenario.own_responses(node).count() > 1 {
                traces.insert(NodeIx::of(at).ok_or(NAMELESS)?, Trace::default());
            }
        }
        Ok(Self { scenario: Arc::clone(scenario), ahead: ahead(scenario)?, wrong, traces })
    }

    /// Takes in the classes that share a space, in the order of its twins.
    pub(crate) fn read(&mut self, classes: &[usize], space: &Space, routes: &Routes<'_>) -> Result<(), Impossible> {
        let first = *classes.first().ok_or(Impossible::Contradiction("a space of no fact class"))?;
        self.trace(first, space, routes)?;
        if !self.wrong.is_empty() {
            for (twin, class) in classes.iter().enumerate() {
                self.walk(twin, *class, space, routes)?;
            }
        }
        Ok(())
    }

    /// Whether what is answered at a node is answered otherwise.
    fn trace(&mut self, class: usize, space: &Space, routes: &Routes<'_>) -> Result<(), Impossible> {
        for (place, _) in routes.places() {
            let node = scene(space.talk_at(place)).ok_or(NAMELESS)?;
            let Some(trace) = self.traces.get_mut(&node) else { continue };
            // the reaction to a standing act is no answer to what was said here
            let own = |one: &(usize, &Transition)| !is_standing_act(&self.scenario, one.1.command);
            let mut moves = space.moves_from(place).iter().enumerate().filter(own);
            let (Some((at, one)), others) = (moves.next(), moves) else { continue };
            if others.clone().next().is_none() {
                continue;
            }
            // places are in the order of their distance
            if trace.met.is_none() {
                trace.met = Some(Witness::new(class, routes.way_by(place, at)?));
            }
            if trace.left.is_none()
                && let Some((other, _)) = { others }.find(|(_, other)| !alike(one, other, space.twins()))
            {
                trace.left = Some(Witness::new(class, routes.way_by(place, other)?));
            }
        }
        Ok(())
    }

    /// Goes through what one twin can say.
    fn walk(&mut self, twin: usize, class: usize, space: &Space, routes: &Routes<'_>) -> Result<(), Impossible> {
        let mut found = Interner::<ToldIx, (TalkIx, u64)>::new();
        let mut steps: Rows<ToldIx, Step> = Rows::new();
        let mut worst: BTreeMap<Asked, Candidate> = BTreeMap::new();
        let (node, line) = space.opening_line(twin)?;
        let opening = Candidate { length: routes.out(TalkIx::FIRST).unwrap_or(UNENDED), by: None };
        let told = self.say(Speech::Line(node, line), 0, opening, &mut worst)?;
        found.keep((TalkIx::FIRST, told & *self.ahead.get(node).ok_or(NAMELESS)?))?;
        steps.push(Step { from: None, depth: 0 })?;
        let mut at = ToldIx(0);
        while let Some((place, before)) = found.rows().get(at).copied() {
            let depth = steps.at(at).depth + 1;
            for (by, one) in (0_u16..).zip(space.moves_from(place)) {
                let rest = one.to().map_or(Some(0), |to| routes.out(to)).unwrap_or(UNENDED);
                let way = Candidate { length: depth + rest, by: Some((at, by)) };
                let mut told = before;
                if let Command::Respond(response) = one.command {
                    told = self.say(Speech::Response(response), told, way, &mut worst)?;
                }
                let line = one.line(twin).map(|(node, line)| Speech::Line(node, line));
                let reaction = one.reaction(twin).map(|(to, line)| Speech::Reaction(to, line));
                match (one.leads, line.or(reaction), one.answer) {
                    (Leads::To(to), Some(speech), Some(node)) => {
                        told = self.say(speech, told, way, &mut worst)?;
                        let told = told & *self.ahead.get(node).ok_or(NAMELESS)?;
                        if found.keep((to, told))?.1 {
                            steps.push(Step { from: Some((at, by)), depth })?;
                        }
                    }
                    (Leads::Out(ending), None, None) => {
                        _ = self.say(Speech::Ending(ending), told, way, &mut worst)?;
                    }
                    (Leads::To(_), ..) | (Leads::Out(_), ..) => {
                        return Err(Impossible::Contradiction(
                            "a line where the conversation is over, or none where it goes on",
                        ));
                    }
                }
            }
            at = ToldIx(at.0 + 1);
        }
        for (asked, Candidate { by, .. }) in worst {
            let mut commands = Vec::new();
            let mut at = by;
            while let Some((from, by)) = at {
                commands.push(space.transition(found.rows().at(from).0, by.into())?.command);
                at = steps.at(from).from;
            }
            commands.reverse();
            let end = match by {
                None => Some(TalkIx::FIRST),
                Some((from, by)) => space.transition(found.rows().at(from).0, by.into())?.to(),
            };
            if let Some(end) = end {
                commands.extend(routes.way_out(end)?);
            }
            let wrong = self.wrong.get_mut(&asked).ok_or(NAMELESS)?;
            Witness::keep_shorter(wrong, Some(Witness::new(class, commands)));
        }
        Ok(())
    }

    /// Something is said where so much has been told; answers what has been told then.
    fn say(
        &self, speech: Speech, told: u64, way: Candidate, worst: &mut BTreeMap<Asked, Candidate>,
    ) -> Result<u64, Impossible> {
        let topics = topics(&self.scenario, speech)?;
        if !topics.fits(told) {
            for (bits, wants) in [(topics.missing(told), true), (topics.spent(told), false)] {
                for topic in each(bits) {
                    let known = worst.entry(Asked { speech, topic, told: wants }).or_insert(way);
                    if way.length < known.length {
                        *known = way;
                    }
                }
            }
        }
        Ok(told | topics.tell)
    }

    /// Takes in what others have read.
    pub(crate) fn merge(&mut self, other: Self) -> Result<(), Impossible> {
        for (asked, witness) in other.wrong {
            Witness::keep_shorter(self.wrong.get_mut(&asked).ok_or(NAMELESS)?, witness);
        }
        for (node, trace) in other.traces {
            let ours = self.traces.get_mut(&node).ok_or(NAMELESS)?;
            Witness::keep_shorter(&mut ours.met, trace.met);
            Witness::keep_shorter(&mut ours.left, trace.left);
        }
        Ok(())
    }

    /// What came of it; `complete` says whether every state of every class was seen. Of a node that is known never to leave
    /// a choice nothing is asked.
    pub(crate) fn answers(&self, complete: bool) -> Result<Vec<Answer>, Impossible> {
        let mut answers = Vec::new();
        for (asked, witness) in &self.wrong {
            answers.push(Answer::impossible(self.question(*asked)?, witness.clone(), complete));
        }
        for (node, trace) in self.traces.iter().filter(|(_, trace)| trace.met.is_some() || !complete) {
            let node = self.scenario.node(*node).ok_or(NAMELESS)?.id.clone();
            let answer = Answer::possible(Question::Trace { node }, trace.left.clone(), complete);
            answers.push(if trace.left.is_some() { answer } else { answer.shown_by(trace.met.clone()) });
        }
        Ok(answers)
    }

    fn question(&self, Asked { speech, topic, told }: Asked) -> Result<Question, Impossible> {
        let scenario = &self.scenario;
        let node = |ix: NodeIx| scenario.node(ix).ok_or(NAMELESS);
        let said = match speech {
            Speech::Line(ix, line) => {
                let node = node(ix)?;
                let line = node.lines.get(usize::from(line)).ok_or(NAMELESS)?;
                Said::Line { node: node.id.clone(), line: line.say.clone() }
            }
            Speech::Reaction(ix, line) => {
                let to = scenario.standing_act(ix).ok_or(NAMELESS)?;
                let line = to.reactions.get(usize::from(line)).ok_or(NAMELESS)?;
                Said::Reaction { to: to.id.clone(), line: line.say.clone() }
            }
            Speech::Response(ix) => {
                let response = scenario.response(ix).ok_or(NAMELESS)?;
                Said::Response { node: node(response.node)?.id.clone(), response: response.id.clone() }
            }
            Speech::Ending(ix) => Said::Ending { ending: scenario.ending(ix).ok_or(NAMELESS)?.id.clone() },
        };
        let topic = scenario.topics.name(topic).into();
        Ok(if told { Question::Assumed { said, topic } } else { Question::Excluded { said, topic } })
    }
}

/// Whether a command is a standing act.
fn is_standing_act(scenario: &Scenario, command: Command) -> bool {
    matches!(command, Command::Respond(response) if scenario.is_standing_act(response))
}

const NAMELESS: Impossible = Impossible::Contradiction("something said that the scenario doesn't contain");

/// Whether the same is said to both, by each of the twins. An ending is no line: it is no wonder that all come to one.
fn alike(one: &Transition, other: &Transition, twins: usize) -> bool {
    one.answer.is_some() && (0..twins).all(|twin| one.line(twin) == other.line(twin))
}

/// The topics of bits.
fn each(bits: u64) -> impl Iterator<Item = TopicIx> {
    (0..64).filter(move |at| bits >> at & 1 == 1).map(TopicIx)
}

fn topics(scenario: &Scenario, speech: Speech) -> Result<Topics, Impossible> {
    let found = match speech {
        Speech::Line(node, line) => {
            scenario.node(node).and_then(|node| node.lines.get(usize::from(line))).map(|line| line.topics)
        }
        Speech::Reaction(to, line) => {
            scenario.standing_act(to).and_then(|one| one.reactions.get(usize::from(line))).map(|line| line.topics)
        }
        Speech::Response(response) => scenario.response(response).map(|response| response.topics),
        Speech::Ending(ending) => scenario.ending(ending).map(|ending| ending.topics),
    };
    found.ok_or(NAMELESS)
}

/// Everything that may be said, with its topics.
fn all(scenario: &Scenario) -> Result<Vec<(Speech, Topics)>, Impossible> {
    let mut all = Vec::new();
    for (at, node) in scenario.nodes.iter().enumerate() {
        let ix = NodeIx::of(at).ok_or(NAMELESS)?;
        for (line, one) in node.lines.iter().enumerate() {
            let line = u8::try_from(line).map_err(|_| NAMELESS)?;
            all.push((Speech::Line(ix, line), one.topics));
        }
    }
    for (at, one) in scenario.standing_acts.iter().enumerate() {
        let ix = StandingIx::of(at).ok_or(NAMELESS)?;
        for (line, one) in one.reactions.iter().enumerate() {
            let line = u8::try_from(line).map_err(|_| NAMELESS)?;
            all.push((Speech::Reaction(ix, line), one.topics));
        }
    }
    for (at, response) in scenario.responses.iter().enumerate() {
        all.push((Speech::Response(ResponseIx::of(at).ok_or(NAMELESS)?), response.topics));
    }
    for (at, ending) in scenario.endings.iter().enumerate() {
        all.push((Speech::Ending(EndingIx::of(at).ok_or(NAMELESS)?), ending.topics));
    }
    Ok(all)
}

/// By node, the topics that something asks about once its line has been said.
fn ahead(scenario: &Scenario) -> Result<Rows<NodeIx, u64>, Impossible> {
    let endings = scenario.endings.iter().fold(0, |bits, ending| bits | ending.topics.asked());
    let answers = |node: NodeIx| {
        let node = scenario.node(node).ok_or(NAMELESS)?;
        let mut bits = 0;
        for ix in &node.responses {
            let response = scenario.response(*ix).ok_or(NAMELESS)?;
            bits |= response.topics.asked();
            if let Goto::Back(to) = response.goto {
                let reactions = &scenario.standing_act(to).ok_or(NAMELESS)?.reactions;
                bits |= reactions.iter().fold(0, |bits, line| bits | line.topics.asked());
            }
        }
        Ok::<u64, Impossible>(bits)
    };
    let of = |(from, reach): (NodeIx, &u64)| {
        let mut bits = endings | answers(from)?;
        for at in (0..64).filter(|at| reach >> at & 1 == 1) {
            let node = NodeIx(at);
            bits |= answers(node)?;
            let lines = &scenario.node(node).ok_or(NAMELESS)?.lines;
            bits |= lines.iter().fold(0, |bits, line| bits | line.topics.asked());
        }
        Ok(bits)
    };
    let bits: Result<Vec<u64>, Impossible> = reach(scenario)?.iter().map(of).collect();
    Ok(Rows::of(bits?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Measure;
    use crate::assurance::Status;
    use crate::assurance::explore::routes::Routes;
    use crate::assurance::oracle::{Small, every_play, replay, small};
    use crate::encounter::{Event, Premise};
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// What a play says, with its topics: responses, lines, the ending, in order.
    fn said(premise: &Premise, events: &[Event]) -> Vec<(Speech, Topics)> {
        let speech = |event: &Event| match *event {
            Event::Spoke { node, line } => Some(Speech::Line(node, line)),
            Event::Reacted { to, line } => Some(Speech::Reaction(to, line)),
            Event::Responded { response } => Some(Speech::Response(response)),
            Event::Ended { ending } => Some(Speech::Ending(ending)),
            Event::SpokeAgain { .. }
            | Event::Made { .. }
            | Event::StayedSilent { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. } => None,
        };
        let all = events.iter().filter_map(speech);
        all.map(|speech| (speech, topics(&premise.scenario, speech).expect("there"))).collect()
    }

    /// What is out of place in a play.
    fn wrong(premise: &Premise, events: &[Event]) -> Vec<Asked> {
        let (mut told, mut wrong) = (0, Vec::new());
        for (speech, topics) in said(premise, events) {
            wrong.extend(each(topics.assume & !told).map(|topic| Asked { speech, topic, told: true }));
            wrong.extend(each(topics.exclude & told).map(|topic| Asked { speech, topic, told: false }));
            told |= topics.tell;
        }
        wrong
    }

    fn with_topics(small: &Small, topics: &[(u8, u8, u8)]) -> Small {
        let mut scenario = (*small.scenario).clone();
        scenario.topics = ["a", "b", "c"].into_iter().collect();
        // few are asked about, so that some are in their place
        let mut given = topics.iter().cycle().map(|(tell, assume, exclude)| Topics {
            tell: u64::from(*tell),
            assume: u64::from(*assume),
            exclude: u64::from(*exclude),
        });
        let mut next = || given.next().unwrap_or_default();
        scenario.nodes.iter_mut().flat_map(|node| &mut node.lines).for_each(|line| line.topics = next());
        scenario.responses.iter_mut().for_each(|response| response.topics = next());
        scenario.standing_acts.iter_mut().flat_map(|one| &mut one.reactions).for_each(|line| line.topics = next());
        scenario.endings.iter_mut().for_each(|ending| ending.topics = next());
        Small { scenario: Arc::new(scenario), book: Arc::clone(&small.book) }
    }

    fn bits() -> impl Strategy<Value = u8> {
        prop_oneof![3 => Just(0_u8), 2 => 0..8_u8]
    }

    proptest! {
        #[test]
        fn what_is_out_of_place_is_what_every_play_shows(small in small(), topics in vec((bits(), bits(), bits()), 40)) {
            let small = with_topics(&small, &topics);
            let premises = small.premises();
            let plays: Option<Vec<_>> = premises.iter().map(|premise| every_play(premise, 1_000)).collect();
            prop_assume!(plays.is_some());
            let plays = plays.unwrap_or_default();
            let mut shortest: BTreeMap<Asked, usize> = BTreeMap::new();
            for (premise, plays) in premises.iter().zip(&plays) {
                for play in plays {
                    for asked in wrong(premise, &play.events) {
                        let known = shortest.entry(asked).or_insert(usize::MAX);
                        *known = play.commands.len().min(*known);
                    }
                }
            }
            let mut found = Coherence::new(&small.scenario).expect("sound");
            for (class, space) in small.spaces().iter().enumerate() {
                let mut part = Coherence::new(&small.scenario).expect("sound");
                part.read(&[class], space, &Routes::new(space).expect("sound")).expect("sound");
                found.merge(part).expect("of one scenario");
            }
            for (asked, witness) in &found.wrong {
                let length = witness.as_ref().map(|witness| witness.commands.len());
                prop_assert_eq!(length, shortest.get(asked).copied(), "{:?}", found.question(*asked));
                if let Some(witness) = witness {
                    let premise = &premises[witness.class];
                    let play = replay(premise, &Measure::Unknown, &witness.commands);
                    prop_assert!(wrong(premise, &play.events).contains(asked), "{:?}", found.question(*asked));
                }
            }
            prop_assert!(shortest.keys().all(|asked| found.wrong.contains_key(asked)));
            // a trace is left where two answers in the same state are followed by different lines
            for answer in found.answers(true).expect("sound") {
                let Question::Trace { node } = &answer.question else { continue };
                let premise = answer.witness.as_ref().map(|witness| (&premises[witness.class], witness));
                let (premise, witness) = premise.expect("a play shows it");
                let comes = replay(premise, &Measure::Unknown, &witness.commands).events.iter().any(|event| {
                    matches!(event, Event::Spoke { node: at, .. } if premise.scenario.nodes[at.at()].id == *node)
                });
                prop_assert!(comes, "{:?}", answer);
                let left = plays.iter().any(|plays| leaves_trace(&small.scenario, plays, node));
                prop_assert_eq!(answer.status == Status::Proved, left, "{:?}", answer);
            }
        }

        #[test]
        fn twins_are_judged_each_by_its_own_lines(small in small(), topics in vec((bits(), bits(), bits()), 40)) {
            let small = with_topics(&small, &topics);
            let classes = crate::assurance::Classes::of(&small.scenario, &small.book).expect("few");
            let (mut together, mut apart) =
                (Coherence::new(&small.scenario).expect("sound"), Coherence::new(&small.scenario).expect("sound"));
            let premise = |begin: &crate::encounter::Begin| {
                Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin.clone()).expect("playable"))
            };
            for group in classes.groups() {
                let twins: Vec<_> = group.iter().map(|(_, class)| premise(&class.begin)).collect();
                let at: Vec<_> = group.iter().map(|(at, _)| *at).collect();
                let space = Space::explore_twins(&twins, 1_000_000, |_| true).expect("sound");
                together.read(&at, &space, &Routes::new(&space).expect("sound")).expect("sound");
                for (at, twin) in at.iter().zip(twins) {
                    let space = Space::explore(twin, 1_000_000, |_| true).expect("sound");
                    apart.read(&[*at], &space, &Routes::new(&space).expect("sound")).expect("sound");
                }
            }
            let lengths = |coherence: &Coherence| -> Vec<_> {
                coherence.wrong.values().map(|witness| witness.as_ref().map(|one| one.commands.len())).collect()
            };
            prop_assert_eq!(lengths(&together), lengths(&apart));
        }
    }

    /// Whether two of the plays do the same up to a node, and then hear something else there.
    fn leaves_trace(scenario: &Scenario, plays: &[crate::assurance::oracle::WholePlay], node: &str) -> bool {
        // what was done before, with what came next where there was a next line
        let mut heard: BTreeMap<Vec<String>, Vec<Option<(NodeIx, u8)>>> = BTreeMap::new();
        for play in plays {
            let mut at = None;
            let mut turn = 0;
            let mut open: Option<usize> = None;
            for event in &play.events {
                match *event {
                    Event::Spoke { node, line } => {
                        if let Some(turn) = open.take() {
                            let key = play.commands[..turn].iter().map(|one| format!("{one:?}")).collect();
                            heard.entry(key).or_default().push(Some((node, line)));
                        }
                        at = Some(node);
                    }
                    // a standing act is no answer
                    Event::Responded { response } if scenario.is_standing_act(response) => turn += 1,
                    Event::Responded { .. } | Event::StayedSilent { .. } => {
                        open = at.filter(|at| *scenario.nodes[at.at()].id == *node).map(|_| turn);
                        turn += 1;
                    }
                    Event::Ended { .. } => {
                        if let Some(turn) = open.take() {
                            let key = play.commands[..turn].iter().map(|one| format!("{one:?}")).collect();
                            heard.entry(key).or_default().push(None);
                        }
                    }
                    Event::Reacted { .. }
                    | Event::SpokeAgain { .. }
                    | Event::Made { .. }
                    | Event::Entered { .. }
                    | Event::Left { .. }
                    | Event::MoodMoved { .. }
                    | Event::TimePassed { .. }
                    | Event::Interrupted { .. } => {}
                }
            }
        }
        // of those that end it each took another command
        let ended = |lines: &[Option<_>]| lines.len() > 1 && lines.iter().all(Option::is_none);
        heard.values().any(|lines| lines.iter().any(|line| *line != lines[0]) || ended(lines))
    }
}
