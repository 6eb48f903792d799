//! What the window knows and does, without a window: actions in, views out, time handed in from outside.

use super::desk::{Desk, Gone};
use super::lookback::Lookback;
use super::present;
use super::running::{FRAME, IDLE, Running, WAITING};
use super::ui::{Action, briefing, chances, debrief, encounter, handbook, history, library, notice, sign_in};
use crate::attempt::{Attempt, AttemptError, Input, Plan, Resumed};
use crate::content::{Level, Library, spoken};
use crate::encounter::Begin;
use crate::locale::{Args, Language, Words};
use crate::records::{AttemptId, Employee, Mode, Past, RosterError, Store, StoreError};
use crate::terms::Millis;
use egui::Ui;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How many of the learner's attempts the history shows, newest first.
const HISTORY: usize = 200;
/// Where the program stands.
enum Screen {
    SignIn(Box<sign_in::View>, sign_in::Draft),
    Library(Box<library::View>, library::Draft),
    Briefing {
        view: Box<briefing::View>,
        draft: briefing::Draft,
        card: usize,
        begin: Begin,
    },
    Encounter(Box<Running>),
    Debrief {
        view: Box<debrief::View>,
        draft: debrief::Draft,
        /// Under way until it has told what could still have been had.
        lookback: Option<Lookback>,
        of: AttemptId,
        card: Option<usize>,
        back: Back,
    },
    History {
        view: Box<history::View>,
        draft: history::Draft,
        attempts: Vec<Past>,
    },
    /// With the screen that one came from, as it was.
    Handbook {
        view: Box<handbook::View>,
        draft: handbook::Draft,
        from: Box<Self>,
    },
    Notice {
        view: Box<notice::View>,
        draft: notice::Draft,
        then: Then,
    },
}

/// Where "back" leads from a debrief.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Back {
    Library,
    History,
}

/// What "try again" does on a notice.
enum Then {
    /// Load content and store anew.
    Restart,
    /// Go to the library, or to the sign-in.
    Home,
    /// Store the learner's answer, and go on.
    Append(Box<Running>),
    /// Close the attempt, and go on.
    Finish(Box<Running>),
}

/// The whole model.
pub(super) struct Model {
    root: PathBuf,
    store_path: PathBuf,
    content: Library,
    desk: Option<Desk>,
    language: Language,
    words: Words,
    learner: Option<Employee>,
    screen: Screen,
    queue: Vec<(Instant, Action)>,
    quit: bool,
}

/// Anything that keeps an action from being carried out, to be told on a notice.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    #[error(transparent)]
    Gone(#[from] Gone),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Roster(#[from] RosterError),
    #[error(transparent)]
    Attempt(#[from] AttemptError),
}

/// Whether trying again cannot help: another window has gone on with the attempt.
const fn lasts(error: &StoreError) -> bool {
    matches!(error, StoreError::OutOfOrder { .. } | StoreError::Finished { .. } | StoreError::UnknownAttempt { .. })
}

impl Model {
    pub(super) fn new(root: PathBuf, store_path: PathBuf, language: Language) -> Self {
        let content = Library::load(&root, &[]);
        let words = content.app_words(&language);
        let draft = sign_in::Draft::default();
        let view = sign_in::View {
            words: words.clone(),
            language: language.clone(),
            error: None,
            samples: vec![],
            demo: false,
        };
        let mut model = Self {
            root,
            store_path,
            content,
            desk: None,
            language,
            words,
            learner: None,
            screen: Screen::SignIn(Box::new(view), draft),
            queue: Vec::new(),
            quit: false,
        };
        model.open();
        model
    }

    /// The program's name in the language it began in.
    pub(super) fn title(&self) -> String {
        self.words.plain("product-name")
    }

    /// The language everything is shown in.
    pub(super) const fn language(&self) -> &Language {
        &self.language
    }

    /// Whether the person has asked to end the program.
    pub(super) const fn quit(&self) -> bool {
        self.quit
    }

    /// Shows the screen. What the person asks for is queued, with the moment; nothing else changes here, for a screen
    /// may be shown twice a frame.
    pub(super) fn show(&mut self, ui: &mut Ui, now: Instant) {
        let actions = match &mut self.screen {
            Screen::SignIn(view, draft) => sign_in::screen(ui, view, draft),
            Screen::Library(view, draft) => library::screen(ui, view, draft),
            Screen::Briefing { view, draft, .. } => briefing::screen(ui, view, draft),
            Screen::Encounter(running) => encounter::screen(ui, &running.view, &mut running.draft),
            Screen::Debrief { view, draft, .. } => debrief::screen(ui, view, draft),
            Screen::History { view, draft, .. } => history::screen(ui, view, draft),
            Screen::Handbook { view, draft, .. } => handbook::screen(ui, view, draft),
            Screen::Notice { view, draft, .. } => notice::screen(ui, view, draft),
        };
        self.queue.extend(actions.into_iter().map(|action| (now, action)));
    }

    /// Carries out what was asked for, then lets time pass. Answers when to be called again without being asked.
    pub(super) fn update(&mut self, now: Instant) -> Duration {
        for (at, action) in std::mem::take(&mut self.queue) {
            if let Err(trouble) = self.act(at, action) {
                self.tell(&trouble);
            }
        }
        self.tick(now)
    }

    fn open(&mut self) {
        if self.content.packs.is_empty() {
            let errors: Vec<_> =
                self.content.diagnostics.iter().filter(|one| one.level == Level::Error).cloned().collect();
            let details = present::details(&errors, &spoken(&self.language));
            let mut args = Args::new();
            args.set("folder", self.root.display().to_string());
            let what = self.words.text("notice-content-what", &args);
            return self.notice("notice-content-title", what, "notice-content-do", details, Then::Restart);
        }
        match Desk::open(self.store_path.clone()) {
            Ok(desk) => {
                self.desk = Some(desk);
                self.sign_in_screen(None);
            }
            Err(error) => {
                self.notice("notice-store-title", error.to_string(), "notice-store-do", vec![], Then::Restart);
            }
        }
    }

    fn notice(&mut self, title: &str, what: String, remedy: &str, details: Vec<notice::Detail>, then: Then) {
        let view = notice::View {
            words: self.words.clone(),
            title: self.words.plain(title),
            what,
            remedy: self.words.plain(remedy),
            details,
            retry: !matches!(then, Then::Home),
            back: matches!(then, Then::Home),
            quit: true,
        };
        self.screen = Screen::Notice { view: Box::new(view), draft: notice::Draft, then };
    }

    fn tell(&mut self, trouble: &Trouble) {
        let (title, remedy) = match trouble {
            Trouble::Store(error) | Trouble::Attempt(AttemptError::Store(error)) if lasts(error) => {
                ("notice-elsewhere-title", "notice-elsewhere-do")
            }
            Trouble::Attempt(AttemptError::Store(_)) | Trouble::Store(_) | Trouble::Gone(_) | Trouble::Roster(_) => {
                ("notice-store-title", "notice-store-do")
            }
            Trouble::Attempt(_) => ("notice-attempt-title", "notice-attempt-do"),
        };
        self.notice(title, trouble.to_string(), remedy, vec![], Then::Home);
    }

    fn call<T: Send + 'static>(&self, work: impl FnOnce(&mut Store) -> T + Send + 'static) -> Result<T, Gone> {
        self.desk.as_ref().ok_or(Gone)?.call(work)
    }

    fn act(&mut self, at: Instant, action: Action) -> Result<(), Trouble> {
        match action {
            Action::ChooseLanguage(language) => {
                self.words = self.content.app_words(&language);
                self.language = language;
                match &self.screen {
                    Screen::SignIn(..) => self.sign_in_screen(None),
                    Screen::Library(..) => self.library_screen()?,
                    _ => {}
                }
            }
            Action::SignIn(number) => self.sign_in(&number)?,
            Action::SignOut => {
                self.learner = None;
                self.sign_in_screen(None);
            }
            Action::Brief(card) => self.brief(card),
            Action::Continue => self.resume()?,
            Action::OpenHistory => self.history_screen()?,
            Action::OpenHandbook => self.handbook_screen(None),
            Action::OpenClause(cited) => self.handbook_screen(Some(&cited)),
            Action::OpenLibrary => self.library_screen()?,
            Action::Leave => self.leave()?,
            Action::Begin { mode, pace } => self.begin(mode, u16::try_from(pace.percent()).unwrap_or(100))?,
            Action::Respond(choice) => self.respond(at, choice)?,
            Action::OpenDebrief => self.debrief_of_running(),
            Action::OpenAttempt(row) => self.open_attempt(row)?,
            Action::PlayAgain => match &self.screen {
                Screen::Debrief { card: Some(card), .. } => self.brief(*card),
                _ => self.library_screen()?,
            },
            Action::RetryFrom { turn } => self.retry_from(turn)?,
            Action::Back => self.back()?,
            Action::Retry => self.again()?,
            Action::Quit => self.quit = true,
        }
        Ok(())
    }

    fn back(&mut self) -> Result<(), Trouble> {
        match &self.screen {
            Screen::Handbook { .. } => {
                if let Screen::Handbook { from, .. } = self.take_screen() {
                    self.screen = *from;
                }
            }
            Screen::Debrief { back: Back::History, .. } => self.history_screen()?,
            _ if self.learner.is_some() => self.library_screen()?,
            _ => self.sign_in_screen(None),
        }
        Ok(())
    }

    /// The screen, to be put back or given up; an empty library stands in.
    fn take_screen(&mut self) -> Screen {
        let view = library::View {
            words: self.words.clone(),
            name: String::new(),
            outlet: String::new(),
            unfinished: None,
            cards: vec![],
        };
        std::mem::replace(&mut self.screen, Screen::Library(Box::new(view), library::Draft))
    }

    fn sign_in_screen(&mut self, error: Option<String>) {
        let samples = self.samples().unwrap_or_default();
        let draft = match &mut self.screen {
            Screen::SignIn(_, draft) => std::mem::take(draft),
            _ => sign_in::Draft::default(),
        };
        let view =
            sign_in::View { words: self.words.clone(), language: self.language.clone(), error, samples, demo: false };
        self.screen = Screen::SignIn(Box::new(view), draft);
    }

    /// The employees offered while nobody real is on the roster.
    fn samples(&self) -> Option<Vec<sign_in::Sample>> {
        let empty = self.call(|store| store.roster_is_empty()).ok()?.ok()?;
        let sample = std::fs::read(self.root.join(SAMPLE)).ok().filter(|_| empty)?;
        // a store in memory reads the file by the very rules of an import
        let mut scratch = Store::in_memory().ok()?;
        scratch.import_roster(SAMPLE, &sample).ok()?;
        let employees = scratch.employees().ok()?;
        let shown = |one: Employee| sign_in::Sample { number: one.number, name: one.name, outlet: one.branch };
        Some(employees.into_iter().map(shown).collect())
    }

    fn sign_in(&mut self, number: &str) -> Result<(), Trouble> {
        let number = number.trim().to_owned();
        if number.is_empty() {
            self.sign_in_screen(Some(self.words.plain("sign-in-empty")));
            return Ok(());
        }
        let sample = std::fs::read(self.root.join(SAMPLE)).ok();
        let asked = number.clone();
        let found = self.call(move |store| -> Result<Option<Employee>, RosterError> {
            match (store.employee(&asked)?, sample) {
                (None, Some(sample)) => store.adopt_sample(&asked, &sample),
                (known, _) => Ok(known),
            }
        })??;
        match found {
            Some(employee) => {
                self.learner = Some(employee);
                self.library_screen()?;
            }
            None => {
                let mut args = Args::new();
                args.set("number", number);
                self.sign_in_screen(Some(self.words.text("sign-in-unknown", &args)));
            }
        }
        Ok(())
    }

    fn library_screen(&mut self) -> Result<(), Trouble> {
        let Some(learner) = self.learner.clone() else {
            self.sign_in_screen(None);
            return Ok(());
        };
        let subject = learner.subject.clone();
        let (past, unfinished, turn) = self.call(move |store| -> Result<_, StoreError> {
            let unfinished = store.unfinished(&subject)?.pop();
            let entries = unfinished.as_ref().map(|row| store.journal(&row.id)).transpose()?;
            Ok((store.attempts(&subject)?, unfinished, entries.map_or(0, |entries| entries.len())))
        })??;
        let mut view = present::library(&self.content, &self.language, &learner, &past);
        let turn = u32::try_from(turn).unwrap_or(u32::MAX).saturating_add(1);
        view.unfinished = unfinished.map(|row| present::unfinished(&self.content, &self.language, &row, turn));
        self.screen = Screen::Library(Box::new(view), library::Draft);
        Ok(())
    }

    fn brief(&mut self, card: usize) {
        let Some(pack) = self.content.packs.get(card) else { return };
        let begin = Begin::draw(&pack.scenario, rand::random());
        let view = present::briefing(&self.content, &self.language, pack, begin.clone());
        let draft = briefing::Draft { mode: present::FIRST_MODE, ..briefing::Draft::default() };
        self.screen = Screen::Briefing { view: Box::new(view), draft, card, begin };
    }

    fn begin(&mut self, mode: Mode, time_factor_percent: u16) -> Result<(), Trouble> {
        let (Screen::Briefing { card, begin, .. }, Some(learner)) = (&self.screen, &self.learner) else {
            return Ok(());
        };
        let Some(pack) = self.content.packs.get(*card).cloned() else { return Ok(()) };
        let language = self.language.clone();
        let plan = Plan { subject: learner.subject.clone(), mode, language, seed: begin.seed, time_factor_percent };
        let words = self.words.clone();
        let attempt = self.call(move |store| Attempt::start(store, &pack, words, plan))??;
        self.run(attempt);
        Ok(())
    }

    fn resume(&mut self) -> Result<(), Trouble> {
        // asked for twice, it would count as two interruptions
        let (Screen::Library(..), Some(learner)) = (&self.screen, &self.learner) else { return Ok(()) };
        let subject = learner.subject.clone();
        let Some(row) = self.call(move |store| store.unfinished(&subject))??.pop() else {
            return self.library_screen();
        };
        let words = self.words_of(&row.locale);
        let (attempt, resumed) = self.call(move |store| Attempt::resume(store, &row.id, words))??;
        let over = attempt.observation().over();
        self.run(attempt);
        if over || resumed == Resumed::Over {
            self.finish_running();
        }
        if !over {
            // one that was given up has no ending to be read
            self.debrief_of_running();
        }
        Ok(())
    }

    /// Leaves the encounter once the answer in hand is on disk: one that could not be stored is told, not dropped.
    fn leave(&mut self) -> Result<(), Trouble> {
        if let Screen::Encounter(running) = &self.screen
            && let Some((_, answer)) = &running.pending
        {
            answer.recv().map_err(|_| Gone)??;
        }
        self.library_screen()
    }

    /// The program's words in the language an attempt was begun in, so that what was said is said again word for word.
    fn words_of(&self, locale: &str) -> Words {
        self.content.app_words(&locale.parse().unwrap_or_else(|_| Language::source()))
    }

    fn run(&mut self, attempt: Attempt) {
        let view = present::encounter(&attempt, self.words.clone());
        self.screen = Screen::Encounter(Box::new(Running::new(attempt, view)));
    }

    fn respond(&mut self, at: Instant, choice: usize) -> Result<(), Trouble> {
        let (Some(desk), Screen::Encounter(running)) = (&self.desk, &mut self.screen) else { return Ok(()) };
        let Some(ix) = running.attempt.offered().nth(choice) else { return Ok(()) };
        let elapsed = running.shown.map_or(Duration::ZERO, |shown| at.saturating_duration_since(shown));
        if elapsed < BOUNCE {
            return Ok(());
        }
        let elapsed = Millis(u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
        // a key pressed when the patience had run out is too late, whatever the frame
        match running.attempt.patience() {
            Some(patience) if elapsed > patience => running.submit(desk, Input::Silence, patience)?,
            _ => running.submit(desk, Input::Respond(ix), elapsed)?,
        }
        Ok(())
    }

    fn tick(&mut self, now: Instant) -> Duration {
        if matches!(self.screen, Screen::Debrief { .. }) {
            return self.look_back();
        }
        let Screen::Encounter(running) = &mut self.screen else { return IDLE };
        let waited = running.poll();
        match waited {
            Some(Err(trouble)) => {
                let error = match trouble {
                    Trouble::Store(error) if !lasts(&error) => error,
                    other => {
                        self.tell(&other);
                        return IDLE;
                    }
                };
                let Screen::Encounter(running) = self.take_screen() else { return IDLE };
                let what = error.to_string();
                self.notice("notice-journal-title", what, "notice-journal-do", vec![], Then::Append(running));
                return IDLE;
            }
            Some(Ok(())) => {
                let (words, looks) = (self.words.clone(), running.view.customer);
                running.view = present::encounter(&running.attempt, words);
                running.view.customer = super::ui::face::Customer { present: running.view.customer.present, ..looks };
                running.shown = None;
                if running.attempt.observation().over() {
                    self.finish_running();
                    return FRAME;
                }
            }
            None => {}
        }
        let (Some(desk), Screen::Encounter(running)) = (&self.desk, &mut self.screen) else { return IDLE };
        match running.pass_time(desk, now) {
            Ok(next) => next,
            Err(trouble) => {
                self.tell(&trouble);
                IDLE
            }
        }
    }

    fn finish_running(&mut self) {
        let Screen::Encounter(mut running) = self.take_screen() else { return };
        let assessment = running.attempt.observation().assess();
        let (id, sealed) = (running.attempt.id.clone(), assessment.clone());
        match self.call(move |store| store.finish(&id, &sealed)) {
            Ok(Ok(finished)) => {
                running.closed = Some((assessment, finished));
                self.screen = Screen::Encounter(running);
            }
            Ok(Err(error)) => {
                if lasts(&error) {
                    return self.tell(&error.into());
                }
                let what = error.to_string();
                self.notice("notice-journal-title", what, "notice-journal-do", vec![], Then::Finish(running));
            }
            Err(gone) => self.tell(&gone.into()),
        }
    }

    /// Shows what could still have been had once it is known. Answers when to look again.
    fn look_back(&mut self) -> Duration {
        let Screen::Debrief { view, lookback, .. } = &mut self.screen else { return IDLE };
        let Some(under_way) = lookback else { return IDLE };
        let Some(chances) = under_way.poll() else { return WAITING };
        view.look = chances.map_or(chances::Look::Unknown, chances::Look::Known);
        *lookback = None;
        FRAME
    }

    fn debrief_of_running(&mut self) {
        if !matches!(&self.screen, Screen::Encounter(running) if running.closed.is_some()) {
            return;
        }
        let Screen::Encounter(running) = self.take_screen() else { return };
        let Some((assessment, finished)) = &running.closed else { return };
        let when = present::local(&finished.finished_at);
        let view = present::debrief(&self.content, &running.attempt, assessment, self.words.clone(), when);
        let card = self.card_of(&running.attempt.observation().premise().scenario.id);
        let of = running.attempt.id.clone();
        let (draft, lookback) = (debrief::Draft::default(), Some(Lookback::begin(running.attempt)));
        self.screen = Screen::Debrief { view: Box::new(view), draft, lookback, of, card, back: Back::Library };
    }

    /// Opens the handbook over the screen, which "back" shows again as it was.
    fn handbook_screen(&mut self, cited: Option<&debrief::Cited>) {
        if !matches!(self.screen, Screen::Library(..) | Screen::Debrief { .. }) {
            return;
        }
        let (view, draft) = present::handbook(&self.content, &self.language, self.words.clone(), cited);
        self.screen = Screen::Handbook { view: Box::new(view), draft, from: Box::new(self.take_screen()) };
    }

    fn history_screen(&mut self) -> Result<(), Trouble> {
        let Some(learner) = &self.learner else { return Ok(()) };
        let subject = learner.subject.clone();
        let attempts = self.call(move |store| -> Result<Vec<(Past, u16)>, StoreError> {
            let mut finished: Vec<Past> =
                store.attempts(&subject)?.into_iter().filter(|one| one.finished.is_some()).collect();
            finished.reverse();
            finished.truncate(HISTORY);
            let with_mark = finished.into_iter().map(|past| {
                let mark = store.assessment(&past.attempt.id)?.map_or(0, |assessment| assessment.pass_mark.0);
                Ok((past, mark))
            });
            with_mark.collect()
        })??;
        let rows =
            attempts.iter().filter_map(|(past, mark)| present::history_row(&self.content, &self.language, past, *mark));
        let view = history::View { words: self.words.clone(), rows: rows.collect() };
        let attempts = attempts.into_iter().map(|(past, _)| past).collect();
        self.screen = Screen::History { view: Box::new(view), draft: history::Draft, attempts };
        Ok(())
    }

    fn open_attempt(&mut self, row: usize) -> Result<(), Trouble> {
        let Screen::History { attempts, .. } = &self.screen else { return Ok(()) };
        let Some(past) = attempts.get(row).cloned() else { return Ok(()) };
        let (id, words) = (past.attempt.id.clone(), self.words_of(&past.attempt.locale));
        let (attempt, assessment) = self.call(move |store| -> Result<_, AttemptError> {
            let attempt = Attempt::replay(store, &id, words)?;
            let assessment = store.assessment(&id)?.unwrap_or_else(|| attempt.observation().assess());
            Ok((attempt, assessment))
        })??;
        let when = past.finished.as_ref().map(|one| present::local(&one.finished_at)).unwrap_or_default();
        let view = present::debrief(&self.content, &attempt, &assessment, self.words.clone(), when);
        let (card, draft) = (self.card_of(&past.attempt.scenario), debrief::Draft::default());
        let (of, lookback) = (past.attempt.id, Some(Lookback::begin(attempt)));
        self.screen = Screen::Debrief { view: Box::new(view), draft, lookback, of, card, back: Back::History };
        Ok(())
    }

    fn retry_from(&mut self, turn: u32) -> Result<(), Trouble> {
        let Screen::Debrief { of, .. } = &self.screen else { return Ok(()) };
        let (of, turns) = (of.clone(), turn.saturating_sub(1));
        let earlier = of.clone();
        let words = self.words_of(&self.call(move |store| store.attempt(&earlier))??.attempt.locale);
        let attempt = self.call(move |store| Attempt::retry(store, &of, turns, words, Mode::Practice))??;
        self.run(attempt);
        Ok(())
    }

    fn again(&mut self) -> Result<(), Trouble> {
        let Screen::Notice { then, .. } = self.take_screen() else { return Ok(()) };
        match then {
            Then::Restart => {
                self.content = Library::load(&self.root, &[]);
                self.words = self.content.app_words(&self.language);
                self.open();
            }
            Then::Home => self.library_screen()?,
            Then::Append(mut running) => {
                if let (Some(desk), Some((entry, _))) = (&self.desk, running.pending.take()) {
                    running.journal(desk, entry)?;
                }
                self.screen = Screen::Encounter(running);
            }
            Then::Finish(running) => {
                self.screen = Screen::Encounter(running);
                self.finish_running();
            }
        }
        Ok(())
    }

    fn card_of(&self, scenario: &str) -> Option<usize> {
        self.content.packs.iter().position(|pack| &*pack.scenario.id == scenario)
    }
}

/// The sample roster, from the content folder.
const SAMPLE: &str = "assets/roster-sample.csv";
/// What is chosen so soon after the responses are shown was meant for those before: a double click, a key that bounced.
const BOUNCE: Duration = Duration::from_millis(250);

#[cfg(test)]
mod tests;
