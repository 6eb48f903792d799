//! An encounter with its monitors: the conversation advances, the clauses watch, the evidence is kept.

use super::tariff::counts;
use crate::encounter::{Command, Event, Premise, Refusal, State, Where};
use crate::policy::{Finding, Recorder, Severity, Sink, Standing, WatchState};
use crate::scenario::Moods;
use crate::terms::{ClauseIx, EventIx, part};
use std::sync::Arc;

/// One event as it was seen, with what everybody felt and the time when it happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What happened.
    pub event: Event,
    /// How everybody felt then.
    pub moods: Moods,
    /// Staff deeds so far.
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
}

impl Observation {
    /// Opens the encounter.
    #[must_use]
    pub fn open(premise: Arc<Premise>) -> Self {
        let mut watch = premise.watch.start();
        let mut recorder = Recorder::new(premise.watch.book().clauses.len());
        let mut seen = Vec::new();
        let state = premise.open(|state, event| {
            observe(&premise, state, event, &mut watch, &mut seen, &mut recorder);
        });
        Self { premise, state, watch, recorder, seen }
    }

    /// Takes a command; answers the events it led to.
    ///
    /// # Errors
    /// A [`Refusal`], and nothing has changed.
    pub fn advance(&mut self, command: Command) -> Result<&[Seen], Refusal> {
        let Self { premise, state, watch, recorder, seen } = self;
        let first = seen.len();
        premise.advance(state, command, |state, event| observe(premise, state, event, watch, seen, recorder))?;
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

    /// The turn that something seen belongs to, from 1, if it was done by the learner: to the one that it is a part of.
    #[must_use]
    pub fn turn_of(&self, seen: &Seen) -> u32 {
        match seen.event {
            Event::Responded { response } if self.premise.begins_or_goes_on(response) => seen.turn + 1,
            Event::Responded { .. }
            | Event::Made { .. }
            | Event::StayedSilent { .. }
            | Event::Spoke { .. }
            | Event::Reacted { .. }
            | Event::SpokeAgain { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => seen.turn,
        }
    }

    /// Every event so far; an [`EventIx`] counts them from 0.
    #[must_use]
    pub fn seen(&self) -> &[Seen] {
        &self.seen
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
    premise: &Premise, state: &State, event: Event, watch: &mut WatchState, seen: &mut Vec<Seen>,
    recorder: &mut Recorder,
) {
    recorder.at(Some(EventIx::from(seen.len())));
    seen.push(Seen { event, moods: state.moods, turn: state.turn, minutes: state.minutes });
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
