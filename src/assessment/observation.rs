//! An encounter with its monitors: the conversation advances, the clauses watch, the evidence is kept.

use super::tariff::counts;
use crate::encounter::{Command, Event, Premise, Refusal, State, Where};
use crate::policy::{Finding, Recorder, Severity, Sink, Standing, WatchState};
use crate::scenario::Moods;
use crate::terms::{ClauseIx, EventIx, ResponseIx, part};
use std::sync::Arc;

/// One event as it was seen, with what everybody felt and the time when it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What happened.
    pub event: Event,
    /// How everybody felt then.
    pub moods: Moods,
    /// The turn that it belongs to: the learner's deeds so far, the one included that it answers or is a part of. It never falls
    /// from one event to the next.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
}

/// A running encounter under watch.
#[derive(Clone, Debug)]
pub struct Observation {
    premise: Arc<Premise>,
    state: State,
    watch: WatchState,
    recorder: Recorder,
    seen: Vec<Seen>,
    /// Whether a compound response has been begun that is not made whole yet.
    making: bool,
}

impl Observation {
    /// Opens the encounter.
    #[must_use]
    pub fn open(premise: Arc<Premise>) -> Self {
        let mut watch = premise.watch.start();
        let mut recorder = Recorder::new(premise.watch.book().clauses.len());
        let (mut seen, mut making) = (Vec::new(), false);
        let state = premise.open(|state, event| {
            observe(&premise, state, event, &mut watch, (&mut seen, &mut making), &mut recorder);
        });
        Self { premise, state, watch, recorder, seen, making }
    }

    /// Takes a command; answers the events it led to.
    ///
    /// # Errors
    /// A [`Refusal`], and nothing has changed.
    pub fn advance(&mut self, command: Command) -> Result<&[Seen], Refusal> {
        let Self { premise, state, watch, recorder, seen, making } = self;
        let first = seen.len();
        premise.advance(state, command, |state, event| {
            observe(premise, state, event, watch, (&mut *seen, &mut *making), recorder);
        })?;
        Ok(part(&self.seen, first..self.seen.len()))
    }

    /// What doesn't change.
    #[must_use]
    pub const fn premise(&self) -> &Arc<Premise> {
        &self.premise
    }

    /// Where the encounter stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The turn that the learner takes next, or is about to finish, from 1: a compound response is one.
    #[must_use]
    pub const fn turn(&self) -> u32 {
        self.state.turn + 1
    }

    /// Every event so far; an [`EventIx`] counts them from 0.
    #[must_use]
    pub fn seen(&self) -> &[Seen] {
        &self.seen
    }

    /// What was picked in the compound response that the events before `until` end in, in the learner's order: all of it, also
    /// what no condition asks about. At a step that is what has been picked so far; up to an [`Event::Made`], what was made.
    pub fn picks(&self, until: EventIx) -> impl Iterator<Item = (ResponseIx, &Seen)> {
        let before = self.seen.get(..until.at()).unwrap_or(&self.seen);
        let scenario = &self.premise.scenario;
        let responded = |one: &Seen| {
            let Event::Responded { response } = one.event else { return None };
            Some(response)
        };
        // what began it is no pick
        let begun = before.iter().rposition(|one| responded(one).is_some_and(|ix| !scenario.is_pick(ix)));
        let since = before.get(begun.map_or(0, |at| at + 1)..).unwrap_or_default();
        let picked = since.iter().filter_map(move |one| Some((responded(one)?, one)));
        picked.filter(|(ix, _)| !scenario.leaves_picking(*ix))
    }

    /// Whether an ending has been reached.
    #[must_use]
    pub const fn over(&self) -> bool {
        matches!(self.state.place, Where::Over(_))
    }

    /// Where the clauses stand that count here and that the encounter has touched: something was found about them, or they
    /// stand otherwise than before the first word.
    #[must_use]
    pub fn standings(&self) -> Vec<(ClauseIx, Standing)> {
        let watch = &self.premise.watch;
        let before = watch.standings(&watch.start(), 0);
        let now = watch.standings(&self.watch, self.state.turn);
        let found = |finding: &Finding| {
            !(finding.fulfilments.is_empty() && finding.violations.is_empty() && finding.open.is_empty())
        };
        let touched = now.into_iter().zip(before).filter(|((clause, now), (_, before))| {
            counts(&self.premise, *clause) && (now != before || found(self.recorder.finding(*clause)))
        });
        touched.map(|(now, _)| now).collect()
    }

    /// The clauses of which what is done next decides something at once, each with whether one of `commands` breaks it: those
    /// that one command breaks or keeps and another doesn't, in the book's order. What isn't possible decides nothing.
    #[must_use]
    pub fn at_stake(&self, commands: &[Command]) -> Vec<(ClauseIx, bool)> {
        let ahead = commands.iter().filter_map(|command| {
            let mut tried = self.clone();
            tried.advance(*command).ok()?;
            Some(if tried.over() { tried.conclude() } else { tried.recorder })
        });
        let ahead: Vec<_> = ahead.collect();
        let clauses = self.premise.watch.book().clauses.indices().filter(|clause| counts(&self.premise, *clause));
        let decided = clauses.filter_map(|clause| {
            let found = |one: &Recorder| {
                let finding = one.finding(clause);
                (finding.violations.len(), finding.fulfilments.len())
            };
            let (first, others) = ahead.split_first()?;
            let broken = self.recorder.finding(clause).violations.len();
            let breaks = ahead.iter().any(|one| found(one).0 > broken);
            others.iter().any(|other| found(other) != found(first)).then_some((clause, breaks))
        });
        decided.collect()
    }

    /// The critical clauses that were broken at an event or after it, in the book's order.
    #[must_use]
    pub fn critical_since(&self, event: EventIx) -> Vec<ClauseIx> {
        let book = self.premise.watch.book();
        let critical = |clause: &ClauseIx| book.clauses.at(*clause).severity == Severity::Critical;
        let clauses = book.clauses.indices().filter(|clause| critical(clause) && counts(&self.premise, *clause));
        let broken = clauses.filter(|clause| {
            self.recorder.finding(*clause).violations.iter().any(|one| one.at.is_some_and(|at| at >= event))
        });
        broken.collect()
    }

    /// The findings as they are if it ends here.
    #[must_use]
    pub fn conclude(&self) -> Recorder {
        let mut watch = self.watch.clone();
        let mut recorder = self.recorder.clone();
        recorder.at(None);
        self.premise.watch.finish(&mut watch, self.state.turn, &mut recorder);
        recorder
    }
}

fn observe(
    premise: &Premise, state: &State, event: Event, watch: &mut WatchState,
    (seen, making): (&mut Vec<Seen>, &mut bool), recorder: &mut Recorder,
) {
    recorder.at(Some(EventIx::from(seen.len())));
    if let Event::Responded { response } = event {
        *making = premise.begins_or_goes_on(response);
    }
    // the turn of a compound response is counted when it is made whole; what belongs to it belongs to that turn
    let turn = state.turn + u32::from(*making);
    seen.push(Seen { event, moods: state.moods, turn, minutes: state.minutes });
    advance_watch(premise, state, event, watch, recorder);
}

fn advance_watch(premise: &Premise, state: &State, event: Event, watch: &mut WatchState, sink: &mut impl Sink) {
    if let Some((label, deed)) = premise.deed(event, state) {
        premise.watch.advance(watch, label, &deed, sink);
    }
}

/// The bare loop: engine and monitors without evidence. What the prover and the benchmark run.
pub fn advance_bare(
    premise: &Premise, state: &mut State, watch: &mut WatchState, command: Command,
) -> Result<(), Refusal> {
    premise.advance(state, command, |state, event| advance_watch(premise, state, event, watch, &mut ()))
}
