//! What an encounter shows, and what can be asked on it.

use super::guess::Guess;
use super::picks::{self, AnswerSlot, LEAST_ROWS, MOST_ROWS, SlotState, StepView};
use super::tutor::CoachView;
use crate::app::screens::cited::Cited;
use crate::app::stage::actor::{Liveliness, Performer};
use crate::app::stage::draw::person::Bearing;
use crate::app::stage::scene::Tableau;
use crate::app::widgets::dialog::LentKeyboard;
use crate::assessment::{Observation, Seen};
use crate::attempt::{Attempt, Limit, Rule, Script, Told};
use crate::encounter::Event;
use crate::locale::Words;
use crate::records::Mode;
use crate::scenario::Mood;
use crate::terms::PersonIx;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Give the response at this place among all that may be chosen, from 0.
    Respond(usize),
    /// Let him finish at once: show the whole line and the answers.
    Skip,
    /// Leave the encounter; it was confirmed.
    Leave,
    /// Give the attempt up for good; it was confirmed.
    GiveUp,
    /// The encounter is over: show the debrief.
    OpenDebrief,
    /// Help with this turn.
    Help,
    /// Take the last turn back.
    TakeBack,
    /// Say nothing, where no clock waits for it.
    SayNothing,
    /// This is what the answer that was chosen will do to him.
    Guess(Guess),
    /// The answer that was chosen is not given after all.
    Unsay,
    /// Show a clause in the handbook, over this screen.
    OpenClause(Cited),
    /// Show the handbook over this screen.
    OpenHandbook,
    /// Show the settings over this screen.
    OpenSettings,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The scenario's title.
    pub(crate) title: String,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// The learner's turn, from 1; where it is over, his last.
    pub(crate) turn: u32,
    /// The story's time now, formatted.
    pub(crate) clock: String,
    /// What the customer is called.
    pub(crate) customer_name: String,
    /// Whose name stands over the line, or what is told of the customer once he has gone.
    pub(crate) speaker: String,
    /// Where it takes place, in a word.
    pub(crate) channel: String,
    /// What is told of him once he has gone.
    pub(crate) gone: String,
    /// Where we are and who is there.
    pub(crate) scene: Tableau,
    /// How he is held just now.
    pub(crate) held: Bearing,
    /// His mood as it is shown: it moves to what it is.
    pub(crate) feels: Gauges,
    /// What it was before the last answer.
    pub(crate) felt: Gauges,
    /// Whose words are on the line.
    pub(crate) voice: Voice,
    /// Whether the answers are shown: when he has finished.
    pub(crate) answers: bool,
    /// How many rows of slots any moment of this scenario needs.
    pub(crate) rows: usize,
    /// Whether the scenario has standing acts.
    pub(crate) acts: bool,
    /// Who else is there.
    pub(crate) others: Vec<Other>,
    /// What was said before the current line, oldest first.
    pub(crate) said: Vec<Told>,
    /// How that is played, where the scenario says so.
    pub(crate) direction: Option<String>,
    /// What I said last.
    pub(crate) mine: Option<String>,
    /// What the customer says now; in the aftermath what is told; at a step what is to be picked.
    pub(crate) line: String,
    /// The answers, each in its slot, in order of display. At most nine have keys.
    pub(crate) choices: Vec<AnswerSlot>,
    /// Where he is within a compound response, if he is making one.
    pub(crate) step: Option<StepView>,
    /// What can be done at any moment, in the order of the tray.
    pub(crate) tray: Vec<OfferedStandingAct>,
    /// How long the customer will still wait; none where he waits for ever or has gone.
    pub(crate) patience: Option<Patience>,
    /// Whether a response is being stored: nothing can be chosen.
    pub(crate) waiting: bool,
    /// What the learner reads at the ending, once it is reached; then there are no choices.
    pub(crate) ending: Option<String>,
    /// Where the rules stand, for whoever practises; none in an assessment.
    pub(crate) rules: Option<Vec<Rule>>,
    /// What the coach has told.
    pub(crate) coach: CoachView,
}

/// Somebody beside the customer.
#[derive(Clone, Debug)]
pub(crate) struct Other {
    /// What he is called.
    pub(crate) name: String,
    /// How he feels, where he has a mood of his own.
    pub(crate) mood: Option<Mood>,
}

/// A mood between its steps, 0 to 10.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauges {
    pub(crate) anger: f32,
    pub(crate) anxiety: f32,
    pub(crate) trust: f32,
}

impl Gauges {
    /// A mood at its step.
    pub(crate) fn of(mood: Mood) -> Self {
        Self { anger: f32::from(mood.anger), anxiety: f32::from(mood.anxiety), trust: f32::from(mood.trust) }
    }
}

/// Whose words are on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Mine: he takes them in.
    Mine(String),
    /// His; so many characters of them so far, if he has not finished.
    His { typed: Option<usize> },
}

/// A standing act that may be done.
#[derive(Clone, Debug)]
pub(crate) struct OfferedStandingAct {
    /// Its place among all that may be chosen, behind the choices.
    pub(crate) at: usize,
    /// Its letter, the same at every node.
    pub(crate) key: char,
    /// Its words.
    pub(crate) text: String,
}

/// How long the customer will still wait: while one reads, and then while one thinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Patience {
    /// What there was.
    pub(crate) limit: Limit,
    /// What is left.
    pub(crate) left: Limit,
}

/// What the person is about to do.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// Whether he was asked if he really gives up for good.
    pub(crate) giving_up: bool,
    /// Whether he was asked if he really wants to leave.
    pub(crate) leaving: bool,
    /// Whether he looks at where the rules stand, at the talk so far, at the mood.
    pub(crate) rules: bool,
    pub(crate) talk: bool,
    /// Whether practice stands still.
    pub(crate) paused: bool,
    pub(crate) mood: bool,
    /// Where the keyboard was before he was asked the one and the other.
    pub(crate) keyboards: (LentKeyboard, LentKeyboard),
}

impl View {
    /// An attempt as it stands, all of it in its own language.
    pub(crate) fn new(attempt: &Attempt) -> Self {
        let (observation, script) = (attempt.observation(), attempt.script());
        let mut told = attempt.told();
        // what he says now stands apart from what was said; an ending stands alone
        let last = told.pop().map(|told| told.text).unwrap_or_default();
        let (line, ending) = if observation.over() {
            // and what its fields say
            let told = std::iter::once(last).chain(script.ending_says(observation.state()));
            (String::new(), Some(told.collect::<Vec<_>>().join("\n")))
        } else {
            (last, None)
        };
        let scenario = &observation.premise().scenario;
        let state = observation.state();
        let tray = attempt.offered().enumerate().filter_map(|(at, ix)| {
            let key = scenario.response(ix)?.standing_act?.letter();
            Some(OfferedStandingAct { at, key, text: script.response(ix, state.minutes) })
        });
        let (mood, scene) = (state.moods.of(PersonIx::CUSTOMER), Tableau::of(observation));
        let there = attempt.node().map(|node| node.present.as_slice()).unwrap_or_default();
        let others = there
            .iter()
            .map(|who| Other { name: script.name(*who), mood: scenario.mood_of(*who).map(|_| state.moods.of(*who)) });
        let present = attempt.node().is_some_and(|node| !node.aftermath);
        let customer_name = script.name(PersonIx::CUSTOMER);
        let latest = observation.seen().iter().rev().find(|one| is_line(one.event));
        let speaker = latest.and_then(|one| observation.premise().speaker(one.event));
        let nobody = || if present { customer_name.clone() } else { script.gone() };
        Self {
            title: script.title(),
            mode: attempt.mode,
            turn: if observation.over() { state.turn } else { observation.turn() },
            clock: script.clock(state.minutes),
            speaker: speaker.map_or_else(nobody, |who| script.name(who)),
            others: others.collect(),
            customer_name,
            channel: script.channel(),
            gone: script.gone(),
            held: Performer::new(&scene, Liveliness::PosesOnly).held(),
            scene,
            feels: Gauges::of(mood),
            felt: Gauges::of(mood),
            voice: Voice::His { typed: None },
            answers: true,
            rows: picks::rows(scenario),
            acts: !scenario.standing_acts.is_empty(),
            said: told,
            direction: now_played(observation, script),
            mine: picks::mine(attempt),
            line,
            choices: picks::slots(attempt),
            step: picks::step_view(attempt),
            tray: tray.collect(),
            patience: attempt.limit().map(|limit| Patience { limit, left: limit }),
            waiting: false,
            ending,
            rules: attempt.rules(),
            coach: CoachView::default(),
            words: script.app().clone(),
        }
    }

    /// How many rows of slots there are: as many at every moment.
    pub(super) fn rows(&self) -> usize {
        self.rows.clamp(LEAST_ROWS, MOST_ROWS)
    }

    /// The answers in the order of their keys; what leaves a step comes last.
    pub(super) fn keyed(&self) -> impl Iterator<Item = &AnswerSlot> {
        self.choices.iter().chain(self.step.iter().filter_map(|step| step.leave.as_ref()))
    }
}

impl AnswerSlot {
    /// What is asked for by choosing it.
    pub(super) const fn action(&self) -> Option<Action> {
        match self.state {
            SlotState::Open(at) => Some(Action::Respond(at)),
            SlotState::Picked(_) | SlotState::Struck | SlotState::Closed => None,
        }
    }
}

/// Whether something is said, or told.
const fn is_line(event: Event) -> bool {
    matches!(event, Event::Spoke { .. } | Event::SpokeAgain { .. } | Event::Reacted { .. })
}

/// How what he says now is played: his line, or his reaction before he came back to the point.
fn now_played(observation: &Observation, script: &Script) -> Option<String> {
    let seen = observation.seen();
    let answered = |one: &Seen| matches!(one.event, Event::Responded { .. } | Event::StayedSilent { .. });
    let mut now = seen.iter().enumerate().rev().take_while(|(_, one)| !answered(one));
    now.find_map(|(at, one)| script.direction(one, seen.get(..at).unwrap_or(seen)))
}
