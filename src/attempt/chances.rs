//! What could still have been had: what each turn cost, the last turn with a chance of passing, and the way from there.

use super::Script;
use crate::assessment::{CompoundMade, Measure, Observation, Seen};
use crate::assurance::{Advised, ChoiceLook, Impossible, TurnLook, hindsight};
use crate::encounter::{Command, Event, Refusal, State, Where};
use crate::locale::{With, Words, joined};
use crate::scenario::ResponseKind;
use crate::terms::{BasisPoints, ClauseIx, EventIx};
use std::sync::Arc;

/// How many states are looked through at most. The shipped scenarios have some hundred thousand.
pub(super) const MOST_STATES: usize = 2_000_000;

/// An encounter looked back on. It explains a score and is no part of it, nor of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chances {
    /// The best score that could be had before the first turn.
    pub best: BasisPoints,
    /// Turn by turn.
    pub turns: Vec<Prospect>,
    /// The last chance of passing; none where the encounter passed, or no play of it could.
    pub last_chance: Option<LastChance>,
}

/// What could still be had after a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// The turn, from 1.
    pub turn: u32,
    /// How much lower the best score is that can still be had.
    pub cost: BasisPoints,
    /// That best score.
    pub best: BasisPoints,
    /// Whether a pass can still be had.
    pub passes: bool,
    /// What everything would have left that could have been done: in the turn, then at each step of a compound response.
    pub choices: Vec<Vec<Weighed>>,
}

/// What one thing that could have been done at a turn would have left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// What could have been done.
    pub command: Command,
    /// How much lower the best score is that could still have been had.
    pub cost: BasisPoints,
    /// Whether it breaks something critical.
    pub critical: bool,
    /// The clauses that it breaks.
    pub breaks: Vec<BrokenBy>,
}

/// The last moment at which a pass could still be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChance {
    /// The turn, from 1, before which it was so, or within which, where it was lost by what was picked; where it was never lost, the
    /// one that was not taken.
    pub turn: u32,
    /// Whether it was never lost: the encounter was left before.
    pub open: bool,
    /// What had been begun by then, where a compound response was: the way goes on from there.
    pub begun: Option<Begun>,
    /// The way to a pass from there that breaks least, and of those a shortest.
    pub way: Vec<Advice>,
    /// The whole play: what was done until then, and the way.
    pub play: Vec<Command>,
}

/// A compound response as far as it had come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// What had been picked.
    pub made: CompoundMade,
    /// The same in the attempt's language.
    pub text: String,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The response's id; none for silence.
    pub response: Option<String>,
    /// What kind of response it is; none for silence, and for what is picked at a step.
    pub kind: Option<ResponseKind>,
    /// What is said, or what is to be picked and what it is, in the attempt's language.
    pub text: String,
    /// The clauses that even this breaks: no way to a pass breaks less.
    pub breaks: Vec<BrokenBy>,
}

/// A clause that an answer breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenBy {
    /// The clause's id.
    pub clause: Box<str>,
    /// Its name, in the attempt's language.
    pub name: String,
}

impl Prospect {
    /// What something would have left that could have been done there: in the turn itself (0), or at a step from 1.
    #[must_use]
    pub fn weighed(&self, moment: usize, command: Command) -> Option<&Weighed> {
        self.choices.get(moment)?.iter().find(|one| one.command == command)
    }
}

impl Weighed {
    /// What one of a turn's choices would have left, in words.
    #[must_use]
    pub fn of(turn: &TurnLook, choice: &ChoiceLook, script: &Script) -> Self {
        Self {
            command: choice.command,
            cost: turn.cost_of(choice.after),
            critical: choice.critical,
            breaks: named(&choice.breaks, script),
        }
    }

    /// Whether it cost nothing and broke nothing.
    #[must_use]
    pub fn is_model(&self) -> bool {
        self.cost.0 == 0 && !self.critical && self.breaks.is_empty()
    }
}

impl LastChance {
    /// What stands over the way: until when it was open, from where it goes on, and whether it breaks anything.
    #[must_use]
    pub fn in_words(&self, app: &Words) -> String {
        let breaks = self.way.iter().any(|one| !one.breaks.is_empty());
        let mut with = With::from_iter([("breaks", if breaks { "some" } else { "none" })]);
        with.set("turn", self.turn);
        let begun = self.begun.as_ref().map(|one| {
            let with = With::from_iter([("begun", one.text.clone())]);
            app.text("chances-begun", &with)
        });
        let until = app.text(if self.open { "chances-open" } else { "chances-last" }, &with);
        joined([Some(until), begun, Some(app.text("chances-way", &with))].into_iter().flatten(), " ")
    }
}

impl Advice {
    /// What it breaks; none where it breaks nothing.
    #[must_use]
    pub fn breaches_in_words(&self, app: &Words) -> Option<String> {
        let names: Vec<_> = self.breaks.iter().map(|one| one.name.as_str()).collect();
        let listed = || With::from_iter([("clauses", names.join(&app.plain("compound-and")))]);
        (!names.is_empty()).then(|| app.text("chances-breaks", &listed()))
    }
}

impl Chances {
    /// Looks back on an encounter by exploring all it could have become, which takes up to a second or so; `go_on` hears
    /// how many states there are so far, and says whether to go on. None where they are too many, or the scale isn't known.
    ///
    /// # Errors
    /// Where the prover met what cannot be: nothing is told then, and it is said why.
    pub fn of(
        observation: &Observation, measure: &Measure, script: &Script, go_on: impl FnMut(usize) -> bool,
    ) -> Result<Option<Self>, Impossible> {
        let taken = taken(observation);
        let commands: Vec<_> = taken.iter().map(|(_, command)| *command).collect();
        let Some(tariff) = measure.tariff(observation.premise()) else { return Ok(None) };
        let look = hindsight(observation.premise(), tariff, &commands, MOST_STATES, go_on)?;
        let Some(look) = look else { return Ok(None) };
        let mut turns: Vec<Prospect> = Vec::new();
        for ((turn, _), one) in taken.iter().zip(&look.turns) {
            let (best, passes) = (one.after.best, one.after.passes);
            let choices: Vec<_> = one.choices.iter().map(|choice| Weighed::of(one, choice, script)).collect();
            match turns.last_mut().filter(|last| last.turn == *turn) {
                // what is picked in a compound response is one turn together
                Some(begun) => {
                    begun.cost = BasisPoints(begun.cost.0.saturating_add(one.cost().0));
                    (begun.best, begun.passes) = (best, passes);
                    begun.choices.push(choices);
                }
                None => turns.push(Prospect { turn: *turn, cost: one.cost(), best, passes, choices: vec![choices] }),
            }
        }
        let passed = observation.over() && turns.last().is_some_and(|one| one.passes);
        let last_chance = match look.last_chance.filter(|_| !passed) {
            None => None,
            Some(at) => Some(last_chance(commands.get(..at), at == commands.len(), &look.way, script)?),
        };
        Ok(Some(Self { best: look.first.best, turns, last_chance }))
    }
}

/// What was done so far, each with its turn, from 1.
pub(super) fn taken(observation: &Observation) -> Vec<(u32, Command)> {
    let done = observation.seen().iter().filter_map(|one| Some((one.turn, command(one)?)));
    done.collect()
}

fn command(seen: &Seen) -> Option<Command> {
    match seen.event {
        Event::Responded { response } => Some(Command::Respond(response)),
        Event::StayedSilent { .. } => Some(Command::Silence),
        Event::Spoke { .. }
        | Event::Reacted { .. }
        | Event::SpokeAgain { .. }
        | Event::Made { .. }
        | Event::Entered { .. }
        | Event::Left { .. }
        | Event::MoodMoved { .. }
        | Event::TimePassed { .. }
        | Event::Interrupted { .. }
        | Event::Ended { .. } => None,
    }
}

/// The chance that there was after what was done before, and the words of a way that goes on from there.
fn last_chance(
    before: Option<&[Command]>, open: bool, way: &[Advised], script: &Script,
) -> Result<LastChance, Impossible> {
    let before = before.ok_or(Impossible::Contradiction("a chance behind the end of a play"))?;
    let mut then = Observation::open(Arc::clone(script.premise()));
    for command in before {
        then.advance(*command).map_err(Impossible::Refused)?;
    }
    let begun = then.begun().zip(then.compounds().last()).map(|(of, made)| {
        let end = EventIx::from(then.seen().len());
        Begun { made, text: script.whole(of, then.state().minutes, then.picks(end)) }
    });
    let turn = then.turn();
    let each = way.iter().map(|Advised { command, breaks }| {
        let advice = Advice { breaks: named(breaks, script), ..advice(*command, script, then.state())? };
        then.advance(*command).map_err(Impossible::Refused)?;
        Ok(advice)
    });
    let words = each.collect::<Result<_, Impossible>>()?;
    let play = before.iter().copied().chain(way.iter().map(|one| one.command)).collect();
    Ok(LastChance { turn, open, begun, way: words, play })
}

/// Each clause once, with its name.
fn named(clauses: &[ClauseIx], script: &Script) -> Vec<BrokenBy> {
    let book = script.premise().watch.book();
    let mut once: Vec<BrokenBy> = Vec::new();
    for ix in clauses {
        let clause = book.clauses.at(*ix).id.clone();
        if once.iter().all(|one| one.clause != clause) {
            once.push(BrokenBy { name: script.clause_name(&clause), clause });
        }
    }
    once
}

fn advice(command: Command, script: &Script, state: &State) -> Result<Advice, Impossible> {
    Ok(match command {
        Command::Silence => {
            let Where::At(node) = state.place else { return Err(Impossible::Refused(Refusal::Over)) };
            Advice { response: None, kind: None, text: script.silence(node), breaks: Vec::new() }
        }
        Command::Respond(ix) => {
            let scenario = &script.premise().scenario;
            let response = scenario.response(ix);
            let response = response.ok_or(Impossible::Contradiction("advice that the scenario doesn't have"))?;
            Advice {
                response: Some(response.id.to_string()),
                kind: (!scenario.is_pick(ix)).then_some(response.kind),
                text: script.answer(ix, state.minutes),
                breaks: Vec::new(),
            }
        }
    })
}
