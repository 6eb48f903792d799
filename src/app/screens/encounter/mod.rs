//! An encounter: an answer on its way to the disk, a face that follows the mood, a patience that runs out.

mod bar;
mod coach;
mod dock;
mod drawers;
mod frame;
pub(crate) mod guess;
mod landmarks;
mod leaving;
mod patience;
mod person;
pub(crate) mod picks;
mod rhythm;
mod rules;
mod stack;
mod step;
mod talk;
mod tray;
mod tutor;
mod ui;
pub(crate) mod view;

pub(crate) use person::level;

use super::cited::Cited;
use super::common::{Common, language_of, local};
use super::go::{Ended, Go, Hindrance, lasts};
use super::landmarks::Landmarks;
use super::screen::{FRAME, IDLE, Screen, Shortcut, Tick, WAITING};
use crate::app::desk::{Desk, NOTICEABLE, Reply};
use crate::app::stage::actor::{Liveliness, Performer};
use crate::assessment::Assessment;
use crate::attempt::{Attempt, AttemptError, Plan, Resumed, ToClose};
use crate::content::{Library, Pack};
use crate::encounter::Command;
use crate::locale::Words;
use crate::records::{AttemptId, Entry, Finished, Help, Mode, Store, StoreError, SubjectId};
use crate::terms::{Millis, PersonIx};
use egui::Ui;
use guess::{Chosen, Guess, Guessed};
use picks::SlotState;
use rhythm::{Phase, Rhythm};
use std::time::{Duration, Instant};
use tutor::{CoachView, Tutor};
use view::{Action, Draft, Gauges, View, Voice};

/// How fast the face follows the mood, in steps a second.
const MOOD_SPEED: f32 = 6.0;
/// What is chosen so soon after the responses are shown was meant for those before: a double click, a key that bounced.
pub(crate) const BOUNCE: Duration = Duration::from_millis(250);

/// What came of an attempt, and when it was stored.
type Closed = (Assessment, Finished);

/// Begins an attempt as the briefing drew it.
pub(crate) fn begin(store: &mut Store, pack: &Pack, words: Words, plan: Plan) -> Result<Attempt, Hindrance> {
    Ok(Attempt::start(store, pack, words, plan)?)
}

/// Brings one of a learner's unfinished attempts back; none where it isn't one of them. One that was over, or was given up, is
/// closed.
pub(crate) fn resume(
    store: &mut Store, subject: &SubjectId, id: &AttemptId, content: &Library,
) -> Result<Option<(Attempt, Option<Closed>)>, Hindrance> {
    let unfinished = store.unfinished(subject)?;
    let Some(row) = unfinished.into_iter().find(|row| row.id == *id) else { return Ok(None) };
    let words = content.app_words(&language_of(&row.locale));
    let (attempt, resumed) = Attempt::resume(store, &row.id, words)?;
    let over = attempt.observation().over() || resumed == Resumed::Over;
    let closed = if over { Some(attempt.finish(store)?) } else { None };
    Ok(Some((attempt, closed)))
}

/// Begins a practice attempt that goes through the first turns of an earlier one.
pub(crate) fn retry(store: &mut Store, earlier: &AttemptId, turns: u32, words: Words) -> Result<Attempt, Hindrance> {
    Ok(Attempt::retry(store, earlier, turns, words, Mode::Practice)?)
}

/// Takes a turn of practice back.
pub(crate) fn take_back(store: &mut Store, earlier: &AttemptId, turn: u32, words: Words) -> Result<Attempt, Hindrance> {
    Ok(Attempt::take_back(store, earlier, turn, words)?)
}

/// An encounter on the screen.
pub(crate) struct EncounterScreen {
    pub(crate) attempt: Attempt,
    pub(crate) view: View,
    draft: Draft,
    desk: Desk,
    /// Where the turn is.
    rhythm: Rhythm,
    actor: Performer,
    lively: Liveliness,
    saving: Option<Saving>,
    /// An answer that could not be stored.
    unsaved: Option<Entry>,
    closed: Option<Closed>,
    /// Where the learner wants to go once what is on its way is on the disk.
    wanted: Option<Wanted>,
    passed: Option<Instant>,
    /// The handbook lies over it, and practice waits.
    away: bool,
    tutor: Tutor,
    /// Whether it is guessed first what an answer will do.
    guess_first: bool,
    /// What was chosen while it is guessed, and what was guessed of what is on its way.
    chosen: Option<Chosen>,
    guessed: Option<Guessed>,
    /// What was guessed of the last answer, and how angry he was after it.
    came_true: Option<(Guessed, u8)>,
}

/// Something on its way to the disk.
struct Saving {
    what: What,
    /// Since when it is waited for.
    since: Option<Instant>,
}

enum What {
    Answer(Entry, Reply<Result<(), StoreError>>),
    /// A help that is written down.
    Help(Help, Reply<Result<(), StoreError>>),
    /// It is closed, or given up.
    Record(Reply<Result<Closed, StoreError>>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Library,
    Debrief,
    /// The library, once the attempt is given up for good.
    GivenUp,
}

impl EncounterScreen {
    /// An attempt about to be shown; `closed` where it is over and stored already.
    pub(crate) fn new(common: &Common, desk: Desk, mut attempt: Attempt, closed: Option<Closed>) -> Self {
        common.speaks(&mut attempt);
        let (view, lively) = (View::new(&attempt), common.liveliness());
        let mut screen = Self {
            tutor: Tutor::new(&attempt, &desk, Cited::told(&common.content, &attempt)),
            guess_first: common.preferences.guess_first && attempt.mode == Mode::Practice,
            away: false,
            chosen: None,
            guessed: None,
            came_true: None,
            rhythm: Rhythm::new(said(&view), false, lively),
            actor: Performer::new(&view.scene, lively),
            lively,
            view,
            attempt,
            draft: Draft::default(),
            desk,
            saving: None,
            unsaved: None,
            closed,
            wanted: None,
            passed: None,
        };
        screen.teach();
        screen
    }

    /// Shows what the coach has told.
    fn teach(&mut self) {
        let struck = self.view.choices.iter().position(|one| one.state == SlotState::Struck);
        let words = self.attempt.script().app();
        let coach = self.tutor.view(&self.attempt, words, struck.map(|at| at + 1));
        let guessed = self.came_true.map(|(guessed, anger)| guessed.in_words(anger, words));
        self.view.coach = CoachView { guessed, asks_guess: self.chosen.is_some(), ..coach };
    }

    /// Helps with this turn: what is given is written down first.
    fn help(&mut self) {
        if self.saving.is_some() || self.chosen.is_some() || self.attempt.observation().over() {
            return;
        }
        self.tutor.listen(&self.attempt);
        match self.tutor.asked(&self.attempt) {
            Some(aid) => {
                let help = self.attempt.prepare_help(aid);
                let (id, written) = (self.attempt.id.clone(), [help.clone()]);
                let reply = self.desk.send(move |store| store.helped(&id, &written));
                self.saving = Some(Saving { what: What::Help(help, reply), since: None });
            }
            None => self.teach(),
        }
    }

    /// A help is on the disk: it is given.
    fn give(&mut self, help: Help) {
        self.attempt.give(help);
        self.view.choices = picks::slots(&self.attempt);
        self.teach();
    }

    /// Takes the last turn of practice back, unless something is on its way.
    fn take_back(&self) -> Option<Go> {
        let free = self.attempt.mode == Mode::Practice && self.saving.is_none() && self.wanted.is_none();
        let turn = self.attempt.last_turn().filter(|_| free)?;
        Some(Go::TakeBack { earlier: self.attempt.id.clone(), language: self.attempt.language.clone(), turn })
    }

    /// Chooses an answer; where it is guessed first what it will do, it is not given yet.
    fn choose(&mut self, command: Command, elapsed: Millis) -> Result<(), Hindrance> {
        let premise = self.attempt.observation().premise();
        let whole = match command {
            Command::Respond(ix) => !premise.begins_or_goes_on(ix) && !premise.scenario.is_pick(ix),
            Command::Silence => true,
        };
        if self.guess_first && whole && self.view.scene.present && self.saving.is_none() {
            self.chosen = Some(Chosen { command, elapsed });
            self.view.coach.asks_guess = true;
            return Ok(());
        }
        self.submit(command, elapsed)
    }

    /// Gives the answer that was chosen, what it will do having been guessed.
    fn guess(&mut self, guess: Guess) -> Result<(), Hindrance> {
        let Some(Chosen { command, elapsed }) = self.chosen.take() else { return Ok(()) };
        self.view.coach.asks_guess = false;
        self.guessed = Some(Guessed { guess, anger: self.anger() });
        self.submit(command, elapsed)
    }

    fn anger(&self) -> u8 {
        self.attempt.observation().state().moods.of(PersonIx::CUSTOMER).anger
    }

    /// Whether the clocks stand still: somebody practises, and stops, thinks about leaving, or guesses.
    fn stands_still(&self) -> bool {
        let stops = self.draft.paused || self.draft.leaving || self.chosen.is_some();
        stops && self.view.mode == Mode::Practice
    }

    /// Whether nothing is on its way to the disk.
    #[cfg(test)]
    pub(crate) const fn settled(&self) -> bool {
        self.saving.is_none()
    }

    /// Asks the learner about leaving, or no longer.
    #[cfg(test)]
    pub(crate) const fn ask_about_leaving(&mut self, asks: bool) {
        self.draft.leaving = asks;
    }

    /// Whether it is over and stored.
    #[cfg(test)]
    pub(crate) const fn closed(&self) -> bool {
        self.closed.is_some()
    }

    fn respond(&mut self, at: Instant, choice: usize) -> Result<(), Hindrance> {
        let Some(ix) = self.attempt.offered().nth(choice).filter(|ix| !self.attempt.struck(*ix)) else { return Ok(()) };
        self.draft.paused = false;
        let since = |since: Option<Instant>| since.map_or(Duration::ZERO, |since| at.saturating_duration_since(since));
        let shown = self.rhythm.answers_since(at);
        if shown.is_none() {
            self.rhythm.skip(at);
        }
        if since(shown) < BOUNCE {
            return Ok(());
        }
        let elapsed = millis(since(self.rhythm.line_since()));
        // a key pressed when the patience had run out is too late, whatever the frame
        match self.view.patience.map(|patience| patience.limit.whole()) {
            Some(whole) if elapsed > whole => self.submit(Command::Silence, whole),
            _ => self.choose(Command::Respond(ix), elapsed),
        }
    }

    /// Says nothing, where no clock waits for it.
    fn say_nothing(&mut self, at: Instant) -> Result<(), Hindrance> {
        if !self.view.coach.silent {
            return Ok(());
        }
        let elapsed = self.rhythm.line_since().map_or(Duration::ZERO, |since| at.saturating_duration_since(since));
        self.choose(Command::Silence, millis(elapsed))
    }

    fn submit(&mut self, command: Command, elapsed: Millis) -> Result<(), Hindrance> {
        // one answer a turn, and none once the learner has said that he leaves
        if self.saving.is_some() || self.closed.is_some() || self.wanted.is_some() {
            return Ok(());
        }
        let entry = self.attempt.prepare(command, elapsed).map_err(AttemptError::from)?;
        self.journal(entry);
        Ok(())
    }

    fn journal(&mut self, entry: Entry) {
        let (id, written) = (self.attempt.id.clone(), entry.clone());
        let reply = self.desk.send(move |store| store.append(&id, &written));
        self.saving = Some(Saving { what: What::Answer(entry, reply), since: None });
    }

    fn close(&mut self) {
        self.record(self.attempt.to_close(None));
    }

    /// Gives the attempt up for good: the entry that says so and the record, both or neither.
    fn give_up(&mut self) {
        self.record(self.attempt.to_close(Some(self.attempt.prepare_abandon())));
    }

    /// A scale may have to be found for it, so it is reckoned where the store is.
    fn record(&mut self, to_close: ToClose) {
        let reply = self.desk.send(move |store| to_close.close(store));
        self.saving = Some(Saving { what: What::Record(reply), since: None });
    }

    /// Has what was on its way come to the disk? Then the customer answers, or it is closed.
    fn saved(&mut self) -> Result<(), Go> {
        let Some(saving) = self.saving.take() else { return Ok(()) };
        match saving.what {
            What::Answer(entry, reply) => match reply.poll() {
                None => self.saving = Some(Saving { what: What::Answer(entry, reply), ..saving }),
                Some(Ok(Ok(()))) => self.confirm(&entry).map_err(Go::Hindrance)?,
                Some(Ok(Err(error))) => {
                    self.unsaved = Some(entry);
                    return Err(refused(error));
                }
                Some(Err(gone)) => return Err(Go::Hindrance(gone.into())),
            },
            What::Help(help, reply) => match reply.poll() {
                None => self.saving = Some(Saving { what: What::Help(help, reply), ..saving }),
                Some(Ok(Ok(()))) => self.give(help),
                Some(Ok(Err(error))) => return Err(refused(error)),
                Some(Err(gone)) => return Err(Go::Hindrance(gone.into())),
            },
            What::Record(reply) => match reply.poll() {
                None => self.saving = Some(Saving { what: What::Record(reply), ..saving }),
                Some(Ok(Ok(closed))) => self.closed = Some(closed),
                Some(Ok(Err(error))) => return Err(refused(error)),
                Some(Err(gone)) => return Err(Go::Hindrance(gone.into())),
            },
        }
        Ok(())
    }

    fn confirm(&mut self, entry: &Entry) -> Result<(), Hindrance> {
        let felt = Gauges::of(self.attempt.observation().state().moods.of(PersonIx::CUSTOMER));
        self.attempt.confirm(entry)?;
        let feels = self.view.feels;
        // the bars move there from where they were
        self.view = View { feels, felt, held: self.view.held, ..View::new(&self.attempt) };
        self.tutor.moved(&self.attempt);
        self.came_true = self.guessed.take().map(|one| (one, self.anger()));
        self.teach();
        let speaks = self.attempt.node().is_some_and(|node| node.step.is_none() && !node.aftermath);
        self.rhythm = Rhythm::new(said(&self.view), speaks, self.lively);
        match (self.attempt.observation().over(), self.wanted) {
            (true, None | Some(Wanted::Debrief | Wanted::GivenUp)) => self.close(),
            (false, Some(Wanted::GivenUp)) => self.give_up(),
            (true, Some(Wanted::Library)) | (false, None | Some(Wanted::Library | Wanted::Debrief)) => {}
        }
        Ok(())
    }

    /// Where the learner wants to go, once nothing is on its way to the disk.
    fn leads(&self) -> Option<Go> {
        if self.saving.is_some() {
            return None;
        }
        match (self.wanted?, &self.closed) {
            (Wanted::Library, _) | (Wanted::GivenUp, Some(_)) => Some(Go::Library),
            (Wanted::Debrief | Wanted::GivenUp, None) => None,
            (Wanted::Debrief, Some((_, finished))) => Some(Go::Debrief(ended(&self.attempt, finished))),
        }
    }

    /// The handbook over this screen, and practice waits. In an assessment nobody looks anything up: he is to show what he knows
    /// at the counter.
    fn read(&mut self, cited: Option<Cited>) -> Option<Go> {
        self.away = self.attempt.mode == Mode::Practice;
        self.away.then_some(Go::Handbook(cited))
    }

    /// Moves the face towards the mood; answers whether it has come there.
    fn follow_mood(&mut self, passed: f32) -> bool {
        let mood = self.attempt.observation().state().moods.of(PersonIx::CUSTOMER);
        let face = &mut self.view.feels;
        let mut still = true;
        for (shown, real) in
            [(&mut face.anger, mood.anger), (&mut face.anxiety, mood.anxiety), (&mut face.trust, mood.trust)]
        {
            let way = f32::from(real) - *shown;
            let step = (MOOD_SPEED * passed).min(way.abs());
            *shown += step.copysign(way);
            still &= way.abs() <= f32::EPSILON;
        }
        still
    }

    /// Moves face and bar; lets the patience run out. Answers when to look again.
    fn pass_time(&mut self, now: Instant) -> Result<Duration, Hindrance> {
        let passed = self.passed.replace(now).map_or(Duration::ZERO, |last| now.saturating_duration_since(last));
        if self.tutor.listen(&self.attempt) {
            self.teach();
        }
        // practice stands still while its learner thinks about leaving; an assessment does not
        let (stands, away) = (self.stands_still(), std::mem::take(&mut self.away));
        if stands || away {
            self.rhythm.paused(passed);
        }
        if stands && self.saving.is_none() {
            self.view.waiting = false;
            return Ok(IDLE);
        }
        let phase = self.speak(now);
        let seconds = passed.as_secs_f32().min(0.25);
        let moves = self.actor.pass(&self.view.scene, seconds, matches!(phase, Phase::Speaks(_)));
        self.view.held = self.actor.held();
        let still = self.follow_mood(seconds) && !moves && phase == Phase::Answers;
        // while something is being stored no answer is taken; that it takes time is only shown where it does
        let since = self.saving.as_mut().map(|saving| *saving.since.get_or_insert(now));
        self.view.waiting = since.is_some_and(|since| now.saturating_duration_since(since) > NOTICEABLE);
        if self.attempt.observation().over() {
            return Ok(if still && self.saving.is_none() { IDLE } else { FRAME });
        }
        let lives = self.view.scene.present && self.lively == Liveliness::Full;
        let Some(patience) = &mut self.view.patience else {
            return Ok(match (still && self.saving.is_none(), lives) {
                (true, false) => IDLE,
                (true, true) => WAITING,
                (false, _) => FRAME,
            });
        };
        let elapsed = self.rhythm.line_since().map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let (whole, left) = (patience.limit.whole(), patience.limit.after(millis(elapsed)));
        if self.saving.is_none() {
            patience.left = left;
            if left.whole() == Millis(0) {
                self.submit(Command::Silence, whole)?;
            }
        }
        let left = Duration::from_millis(left.whole().0);
        Ok(if still && self.saving.is_none() { WAITING.min(left) } else { FRAME })
    }

    /// Shows as much as has been said by now.
    fn speak(&mut self, now: Instant) -> Phase {
        let phase = self.rhythm.at(now);
        self.view.answers = phase == Phase::Answers;
        self.view.voice = match phase {
            Phase::Beat => self.view.mine.clone().map_or(Voice::His { typed: Some(0) }, Voice::Mine),
            Phase::Speaks(letters) => Voice::His { typed: Some(letters) },
            Phase::Answers => Voice::His { typed: None },
        };
        phase
    }
}

impl Screen for EncounterScreen {
    type Action = Action;

    fn show(&mut self, ui: &mut Ui) -> Vec<Action> {
        ui::screen(ui, &self.view, &mut self.draft)
    }

    fn landmarks(&self) -> Landmarks {
        landmarks::of(&self.view, &self.draft)
            .with("foreseen", !self.tutor.waits())
            .with("stored", self.closed.is_some())
    }

    fn shortcuts(&self) -> &'static [Shortcut] {
        &[
            ("1–9", "keys-answer"),
            ("A–G", "standing-tray"),
            ("H", "encounter-hint"),
            ("Z", "encounter-take-back"),
            ("P", "encounter-pause"),
            ("L", "encounter-talk"),
            ("M", "encounter-mood"),
            ("key-escape", "encounter-leave"),
        ]
    }

    fn act(&mut self, at: Instant, action: Action, _common: &Common) -> Option<Go> {
        match action {
            Action::Respond(choice) => return self.respond(at, choice).err().map(Go::Hindrance),
            Action::Skip => self.rhythm.skip(at),
            Action::Leave => self.wanted = Some(Wanted::Library),
            Action::GiveUp => {
                self.wanted = Some(Wanted::GivenUp);
                if self.saving.is_none() && self.closed.is_none() {
                    self.give_up();
                }
            }
            Action::OpenDebrief => self.wanted = Some(Wanted::Debrief),
            Action::Help => self.help(),
            Action::TakeBack => return self.take_back(),
            Action::SayNothing => return self.say_nothing(at).err().map(Go::Hindrance),
            Action::Guess(guess) => return self.guess(guess).err().map(Go::Hindrance),
            Action::Unsay => {
                self.chosen = None;
                self.view.coach.asks_guess = false;
            }
            Action::OpenClause(_) | Action::OpenHandbook | Action::OpenSettings if self.saving.is_some() => {}
            Action::OpenClause(cited) => return self.read(Some(cited)),
            Action::OpenHandbook => return self.read(None),
            Action::OpenSettings => {
                // practice waits; the clocks of an assessment run on
                self.away = self.attempt.mode == Mode::Practice;
                return Some(Go::Settings);
            }
        }
        self.leads()
    }

    fn pass(&mut self, now: Instant, _common: &Common) -> Tick {
        if let Err(go) = self.saved() {
            return (IDLE, Some(go));
        }
        if let Some(go) = self.leads() {
            return (IDLE, Some(go));
        }
        match self.pass_time(now) {
            // what is being found out is shown when it is there
            Ok(next) => (if self.tutor.waits() && !self.stands_still() { next.min(WAITING) } else { next }, None),
            Err(trouble) => (IDLE, Some(Go::Hindrance(trouble))),
        }
    }

    /// All of it is said in the language that is chosen, or, where it is an assessment, in the one that it was begun in; whether
    /// anything moves may have been chosen anew as well.
    fn relabel(&mut self, common: &Common) {
        common.speaks(&mut self.attempt);
        let old = &self.view;
        let (feels, felt, held, answers, waiting) = (old.feels, old.felt, old.held, old.answers, old.waiting);
        let mine = matches!(old.voice, Voice::Mine(_));
        let new = View { feels, felt, held, answers, waiting, ..View::new(&self.attempt) };
        let voice = match new.mine.clone() {
            Some(said) if mine => Voice::Mine(said),
            _ => Voice::His { typed: (!answers).then_some(0) },
        };
        self.view = View { voice, ..new };
        self.rhythm.reworded(said(&self.view));
        self.tutor.cite(Cited::told(&common.content, &self.attempt));
        self.teach();
        self.lively = common.liveliness();
        self.actor = Performer::new(&self.view.scene, self.lively);
    }

    fn again(&mut self) {
        if let Some(entry) = self.unsaved.take() {
            self.journal(entry);
        } else if self.closed.is_none() {
            if self.attempt.observation().over() {
                self.close();
            } else if self.wanted == Some(Wanted::GivenUp) {
                self.give_up();
            }
        }
    }
}

/// What is said letter by letter: what is to be picked at a step stands there at once.
fn said(view: &View) -> &str {
    if view.step.is_some() { "" } else { &view.line }
}

fn millis(duration: Duration) -> Millis {
    Millis(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
}

/// An attempt that is over and stored, for its debrief.
pub(crate) fn ended(attempt: &Attempt, finished: &Finished) -> Ended {
    Ended { id: attempt.id.clone(), language: attempt.language.clone(), when: local(&finished.finished_at) }
}

/// What the store said no to: told for good, or to be tried again.
fn refused(error: StoreError) -> Go {
    if lasts(&error) { Go::Hindrance(error.into()) } else { Go::Stuck(error) }
}
