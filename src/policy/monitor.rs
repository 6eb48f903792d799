//! One clause as a small automaton: a few bits, two counters and a deadline.
//!
//! INVARIANT: a deed that performs none of a clause's activities never touches its state, except that a due deadline
//! expires. Obligations that wait for the same target share one deadline, the earliest: together they are one violation.

use super::constraint::{Constraint, Window};
use crate::terms::{Actor, Calendar, CivilMinute, ClauseIx, Deed};

/// What a monitor has to say about the deed at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An obligation opened.
    Activated,
    /// What was asked for has been done.
    Fulfilled,
    /// The clause is broken here; once more, if it was before.
    Violated,
}

/// Hears what monitors have to say. `()` hears nothing and costs nothing.
pub trait Sink {
    /// A clause said something about the deed at hand.
    fn note(&mut self, clause: ClauseIx, mark: Mark);
}

impl Sink for () {
    fn note(&mut self, _: ClauseIx, _: Mark) {}
}

/// Where one monitor stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonitorState {
    /// An obligation is open (Response, ChainResponse, Init).
    pub open: bool,
    /// What must come before has come and still counts (Precedence, AlternatePrecedence), or the wanted deed has been done (Init, End).
    pub seen: bool,
    /// Occurrences so far (Existence, Absence), saturating.
    pub hits: u16,
    /// Violations so far, saturating.
    pub violations: u16,
    /// The turn or story minute up to which `open` may wait or `seen` is good.
    pub due: u32,
}

pub(super) const NEVER: u32 = u32::MAX;

/// The clock a deadline runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Turns,
    Minutes,
}

/// The template with its window, without its triggers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    Existence(u16),
    Absence(u16),
    Init,
    End,
    Response(Option<Window>),
    ChainResponse,
    Precedence(Option<Window>),
    AlternatePrecedence(Option<Window>),
}

/// What a deed is to a clause: its activation, its target, or both; data conditions already judged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hit {
    pub activation: bool,
    pub target: bool,
}

/// What deadlines are reckoned from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due<'a> {
    pub begins: CivilMinute,
    pub calendar: &'a Calendar,
}

impl Due<'_> {
    fn after(self, window: Option<Window>, deed: &Deed<'_>) -> u32 {
        match window {
            None => NEVER,
            Some(Window::Turns(n)) => deed.turn.saturating_add(u32::from(n)),
            Some(Window::Minutes(n)) => deed.minutes.saturating_add(n),
            Some(Window::WorkingDays(n)) => {
                let end = self.calendar.end_of_working_day(self.begins.plus(deed.minutes), n);
                u32::try_from(end.0 - self.begins.0).unwrap_or(NEVER)
            }
        }
    }
}

const fn clock_of(window: Option<Window>) -> Option<Clock> {
    match window {
        None => None,
        Some(Window::Turns(_)) => Some(Clock::Turns),
        Some(Window::Minutes(_) | Window::WorkingDays(_)) => Some(Clock::Minutes),
    }
}

impl Rule {
    pub(super) const fn of(constraint: &Constraint) -> Self {
        match constraint {
            Constraint::Existence { times, .. } => Self::Existence(*times),
            Constraint::Absence { times, .. } => Self::Absence(*times),
            Constraint::Init { .. } => Self::Init,
            Constraint::End { .. } => Self::End,
            Constraint::Response { within, .. } => Self::Response(*within),
            Constraint::ChainResponse { .. } => Self::ChainResponse,
            Constraint::Precedence { within, .. } => Self::Precedence(*within),
            Constraint::AlternatePrecedence { within, .. } => Self::AlternatePrecedence(*within),
        }
    }

    pub(super) const fn initial(self) -> MonitorState {
        let init = matches!(self, Self::Init);
        MonitorState { open: init, seen: false, hits: 0, violations: 0, due: if init { 1 } else { NEVER } }
    }

    /// The clock on which an open obligation runs out, if it does before the end.
    pub(super) const fn expires_on(self) -> Option<Clock> {
        match self {
            Self::Init | Self::ChainResponse => Some(Clock::Turns),
            Self::Response(window) => clock_of(window),
            Self::Existence(_) | Self::Absence(_) | Self::End | Self::Precedence(_) | Self::AlternatePrecedence(_) => {
                None
            }
        }
    }

    /// Takes a deed that concerns the clause.
    pub(super) fn step(
        self, state: &mut MonitorState, hit: Hit, deed: &Deed<'_>, due: Due<'_>, mut note: impl FnMut(Mark),
    ) {
        match self {
            Self::Existence(times) => {
                if hit.activation && state.hits < times {
                    state.hits += 1;
                    if state.hits == times {
                        note(Mark::Fulfilled);
                    }
                }
            }
            Self::Absence(times) => {
                if hit.activation {
                    state.hits = state.hits.saturating_add(1);
                    if state.hits >= times {
                        break_it(state, &mut note);
                    }
                }
            }
            Self::Init => {
                if hit.activation && deed.actor == Actor::Staff && deed.turn == 1 && state.open {
                    state.open = false;
                    state.seen = true;
                    note(Mark::Fulfilled);
                }
            }
            Self::End => {
                if hit.activation && deed.actor == Actor::Staff {
                    state.seen = true;
                    state.due = deed.turn;
                }
            }
            Self::Response(window) => {
                if hit.activation {
                    note(Mark::Activated);
                    if !state.open {
                        state.open = true;
                        state.due = due.after(window, deed);
                    }
                }
                if hit.target && state.open {
                    state.open = false;
                    note(Mark::Fulfilled);
                }
            }
            Self::ChainResponse => {
                if hit.target && state.open && deed.actor == Actor::Staff {
                    state.open = false;
                    note(Mark::Fulfilled);
                }
                if hit.activation {
                    // a staff deed that activates anew while the old obligation is unmet breaks the old one first
                    if state.open && deed.actor == Actor::Staff {
                        break_it(state, &mut note);
                    }
                    note(Mark::Activated);
                    state.open = true;
                    state.due = deed.turn.saturating_add(1);
                }
            }
            Self::Precedence(window) | Self::AlternatePrecedence(window) => {
                if hit.target {
                    state.seen = true;
                    state.due = due.after(window, deed);
                }
                if hit.activation {
                    let now = match clock_of(window) {
                        Some(Clock::Turns) => deed.turn,
                        Some(Clock::Minutes) => deed.minutes,
                        None => 0,
                    };
                    note(Mark::Activated);
                    if state.seen && now <= state.due {
                        note(Mark::Fulfilled);
                    } else {
                        break_it(state, &mut note);
                    }
                    // each activation uses its target up
                    state.seen &= !matches!(self, Self::AlternatePrecedence(_));
                }
            }
        }
    }

    /// The deadline of an open obligation has passed.
    pub(super) fn expire(state: &mut MonitorState, mut note: impl FnMut(Mark)) {
        state.open = false;
        break_it(state, &mut note);
    }

    /// The log has ended after `turns` staff deeds.
    pub(super) fn finish(self, state: &mut MonitorState, turns: u32, mut note: impl FnMut(Mark)) {
        match self {
            Self::Existence(times) if state.hits < times => break_it(state, &mut note),
            Self::Init | Self::Response(_) | Self::ChainResponse if state.open => Self::expire(state, note),
            Self::End if state.seen && state.due == turns => note(Mark::Fulfilled),
            Self::End => break_it(state, &mut note),
            Self::Existence(_)
            | Self::Absence(_)
            | Self::Init
            | Self::Response(_)
            | Self::ChainResponse
            | Self::Precedence(_)
            | Self::AlternatePrecedence(_) => {}
        }
    }
}

fn break_it(state: &mut MonitorState, note: &mut impl FnMut(Mark)) {
    state.violations = state.violations.saturating_add(1);
    note(Mark::Violated);
}
