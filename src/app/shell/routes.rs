//! Which screen is shown, and which comes next. It knows no screen from within.

use super::about_station::AboutStation;
use super::absence::{Absence, Presence};
use super::keys;
use super::shown::{Queued, Shown, as_screen};
use super::work::Work;
use crate::app::desk::{Desk, Wake};
use crate::app::screens::briefing::{Approach, BriefingScreen};
use crate::app::screens::common::Common;
use crate::app::screens::debrief::{self, DebriefScreen};
use crate::app::screens::encounter::{self, EncounterScreen};
use crate::app::screens::go::{Ended, Go, Hindrance, Start};
use crate::app::screens::handbook::HandbookScreen;
use crate::app::screens::history::{self, HistoryScreen};
use crate::app::screens::hr::HrScreen;
use crate::app::screens::landmarks::Landmarks;
use crate::app::screens::library::{Attempts, LibraryScreen};
use crate::app::screens::notice::NoticeScreen;
use crate::app::screens::replay::{self, ReplayScreen};
use crate::app::screens::rights::Rights;
use crate::app::screens::screen::Screen;
use crate::app::screens::settings::SettingsScreen;
use crate::app::screens::sign_in::{self, Entering, Entrance, SignInScreen};
use crate::app::screens::studio::StudioScreen;
use crate::app::screens::warm_up::WarmUpScreen;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::{AttemptError, LastChance, Named as _, Plan, Released, close_due, notice_to_read};
use crate::learning::warm_up::WarmUpSource;
use crate::locale::Language;
use crate::records::accounts::{AccountError, Permission};
use crate::records::{AttemptId, Employee, Look, Mode, Preferences, Setting, Store, StoreError, TextSize};
use egui::Ui;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The window without the window: what is shown in, what is asked for out, time handed in.
pub(super) struct Shell {
    pub(super) common: Common,
    store: PathBuf,
    wake: Wake,
    /// None while the content cannot be used.
    pub(super) desk: Option<Desk>,
    pub(super) screen: Box<dyn Shown>,
    /// The screens that one comes back to, as they were.
    beneath: Vec<Box<dyn Shown>>,
    /// What is being done before the next screen can be shown.
    pub(super) work: Option<Work<Self>>,
    now: Instant,
    quit: bool,
    /// Since when nobody has touched anything.
    pub(super) absence: Absence,
    /// Whether the screen's keys are told over it.
    tells_keys: bool,
    standing: AboutStation,
}

impl Shell {
    /// Has the store opened; `wake` is called when something has been done at its desk.
    pub(super) fn new(common: Common, store: PathBuf, wake: Wake) -> Self {
        let screen = Queued::new(SignInScreen::new(&common, vec![]));
        let (beneath, now) = (vec![], Instant::now());
        let absence = Absence::new(now);
        let mut shell = Self {
            common,
            store,
            wake,
            desk: None,
            screen,
            beneath,
            work: None,
            now,
            quit: false,
            absence,
            tells_keys: false,
            standing: AboutStation::default(),
        };
        shell.open();
        shell
    }

    /// The program's name in the language it began in.
    pub(super) fn title(&self) -> String {
        self.common.words.plain("product-name")
    }

    /// The language everything is shown in.
    pub(super) const fn language(&self) -> &Language {
        &self.common.language
    }

    /// What everything looks like, and how large it is.
    pub(super) const fn look(&self) -> (Look, TextSize) {
        (self.common.preferences.look, self.common.preferences.text)
    }

    /// By what is recognised what is shown, and how.
    pub(super) fn landmarks(&self) -> Landmarks {
        let (look, text) = self.look();
        let shown = self.screen.landmarks().figure("language", self.language()).figure("look", look.message());
        let shown = shown.figure("text", text.percent()).with("working", self.work.is_some());
        shown.with("keys", self.tells_keys)
    }

    /// Whether the person has asked to end the program.
    pub(super) const fn quit(&self) -> bool {
        self.quit
    }

    /// Shows the screen; what takes long is said on it, and nothing can be asked for meanwhile.
    pub(super) fn show(&mut self, ui: &mut Ui, now: Instant) {
        // kept in mind whatever the screen asks for
        parts::composing(ui);
        let working = self.work.as_ref().is_some_and(|work| work.noticeable(now));
        if ui.input(|input| !input.events.is_empty()) {
            self.absence.touched(now);
        }
        let covered = keys::heard(ui, &mut self.tells_keys);
        self.standing.show(ui, &Theme::of(ui), &self.common.words);
        ui.scope(|ui| {
            if working || covered {
                ui.disable();
            }
            self.screen.show(ui, now);
        });
        if self.tells_keys {
            keys::tell(ui, &Theme::of(ui), &self.common.words, self.screen.shortcuts());
        }
        if working {
            parts::working(ui, &Theme::of(ui), &self.common.words);
        } else if let Presence::Fading(seconds) = self.absence.presence(now) {
            let told =
                parts::counted(&self.common.words, "sign-out-soon", "seconds", i64::try_from(seconds).unwrap_or(0));
            parts::over_all(ui, &Theme::of(ui), Icon::Clock, &told);
        }
    }

    /// Carries out what was asked for, then lets time pass. Answers when to be called again without being asked.
    pub(super) fn update(&mut self, now: Instant) -> Duration {
        self.now = now;
        while let Some(work) = &mut self.work {
            self.screen.ignore();
            let Some(arrival) = work.arrived() else { return work.look_again(now) };
            self.work = None;
            arrival(self);
        }
        let (next, go) = self.screen.update(now, &self.common);
        let Some(go) = go.or_else(|| self.walked_away(now)) else {
            return self.absence.look_again(now).map_or(next, |again| next.min(again));
        };
        self.go(go);
        self.work.as_ref().map_or(Duration::ZERO, |work| work.look_again(now))
    }

    /// Signs out whoever has left. What he has done is on the disk, and where it isn't, nobody is signed out over it.
    fn walked_away(&self, now: Instant) -> Option<Go> {
        let gone = self.absence.presence(now) == Presence::Gone;
        let told = self.screen.is::<NoticeScreen>();
        let unsaved = [&self.screen].into_iter().chain(&self.beneath).any(|one| one.has_unsaved());
        (gone && !told && !unsaved).then_some(Go::SignOut)
    }

    fn open(&mut self) {
        if self.common.content.packs.is_empty() {
            return self.turn_to(NoticeScreen::no_content(&self.common));
        }
        if self.common.content.interface_errors().next().is_some() {
            return self.turn_to(NoticeScreen::own_words(&self.common));
        }
        let sample = self.common.sample();
        let first = move |store: &mut Store| {
            // what stays due is closed by whoever writes next
            close_due(store)?;
            sign_in::entrance(store, sample)
        };
        let (desk, opened) = Desk::open(self.store.clone(), self.wake.clone(), first);
        self.desk = Some(desk);
        self.turn_to(SignInScreen::new(&self.common, vec![]));
        let then = |shell: &mut Self, opened| match opened {
            Ok(Ok(Ok(entrance))) => shell.let_in(entrance),
            Ok(Ok(Err(trouble))) => shell.tell(&trouble),
            Ok(Err(error)) => shell.turn_to(NoticeScreen::no_store(&shell.common, &error)),
            Err(gone) => shell.tell(&Hindrance::from(gone)),
        };
        self.work = Some(Work::new(self.now, opened, then));
    }

    /// Has something done at the desk, and goes on with what came of it.
    pub(super) fn ask<T: Send + 'static, E: Into<Hindrance> + Send + 'static>(
        &mut self, work: impl FnOnce(&mut Store) -> Result<T, E> + Send + 'static,
        then: impl FnOnce(&mut Self, T) + 'static,
    ) {
        let Some(desk) = &self.desk else { return };
        let arrived = move |shell: &mut Self, result| match result {
            Ok(Ok(done)) => then(shell, done),
            Ok(Err(error)) => {
                let trouble: Hindrance = E::into(error);
                shell.tell(&trouble);
            }
            Err(gone) => shell.tell(&Hindrance::from(gone)),
        };
        self.work = Some(Work::new(self.now, desk.send(work), arrived));
    }

    /// Shows a screen, and forgets those before.
    fn turn_to<S: Screen>(&mut self, screen: S) {
        self.beneath.clear();
        self.screen = Queued::new(screen);
    }

    /// Shows a screen over the one that is shown.
    fn lay_over<S: Screen>(&mut self, screen: S) {
        let below = std::mem::replace(&mut self.screen, Queued::new(screen));
        self.beneath.push(below);
    }

    fn tell(&mut self, trouble: &Hindrance) {
        self.turn_to(NoticeScreen::trouble(&self.common, trouble));
    }

    /// Leads there.
    pub(super) fn go(&mut self, go: Go) {
        match go {
            Go::Speak(language) => {
                self.common.speak(language);
                self.screen.relabel(&self.common);
            }
            Go::SignIn(number) => self.sign_in(number),
            Go::Enter(claim) => self.enter(claim),
            Go::SignOut => {
                self.common.learner = None;
                self.common.rights = Rights::default();
                self.absence = Absence::new(self.now);
                self.common.preferences = Preferences::default();
                self.sign_in_screen();
            }
            Go::Library => self.library(),
            Go::Briefing(scenario) => self.briefing(&scenario),
            Go::Begin(start) => self.begin(start),
            Go::Continue(attempt) => self.resume(attempt),
            Go::Retry { earlier, turns } => {
                let words = self.common.content.app_words(&earlier.language);
                self.ask(
                    move |store| encounter::retry(store, &earlier.id, turns, words),
                    |shell, attempt| shell.encounter(|common, desk| EncounterScreen::new(common, desk, attempt, None)),
                );
            }
            Go::TakeBack { earlier, language, turn } => {
                let words = self.common.content.app_words(&language);
                self.ask(
                    move |store| encounter::take_back(store, &earlier, turn, words),
                    |shell, attempt| shell.encounter(|common, desk| EncounterScreen::new(common, desk, attempt, None)),
                );
            }
            Go::Debrief(of) => self.debrief(of, Self::turn_to),
            Go::Review(of) => self.debrief(of, Self::lay_over),
            Go::Replay { of, chance } => self.replay(of, chance, Self::lay_over),
            Go::RetellDebrief(of) => self.debrief(of, |shell, again| {
                if let Some(screen) = as_screen::<DebriefScreen>(&mut *shell.screen) {
                    screen.retold(again);
                }
            }),
            Go::RetellReplay { of, chance } => self.replay(of, chance, |shell, again| {
                if let Some(screen) = as_screen::<ReplayScreen>(&mut *shell.screen) {
                    screen.retold(again);
                }
            }),
            Go::WarmUp(sources) => self.warm_up(sources),
            Go::History => {
                let Some(learner) = &self.common.learner else { return self.sign_in_screen() };
                let subject = learner.subject.clone();
                self.ask(
                    move |store| history::read(store, &subject),
                    |shell, attempts| shell.turn_to(HistoryScreen::new(&shell.common, attempts)),
                );
            }
            Go::Hr => self.hr(Self::lay_over),
            Go::Studio => self.studio(),
            Go::Reread(content) => {
                self.common.content = content;
                // what it listed is of then; whoever goes back there comes to a new one
                self.beneath.retain(|one| !one.is::<LibraryScreen>());
            }
            Go::Settings => self.lay_over(SettingsScreen::new(&self.common)),
            Go::Prefer(wanted) => self.prefer(wanted),
            Go::Handbook(cited) => self.lay_over(HandbookScreen::new(&self.common, cited.as_ref())),
            Go::Back => match self.beneath.pop() {
                Some(below) => {
                    self.screen = below;
                    // the language may have been changed over it
                    self.screen.relabel(&self.common);
                    self.screen.come_back();
                }
                None => self.library(),
            },
            Go::Hindrance(trouble) => self.tell(&trouble),
            Go::Stuck(error) => self.lay_over(NoticeScreen::stuck(&self.common, &error)),
            Go::Again => {
                if let Some(below) = self.beneath.pop() {
                    self.screen = below;
                    self.screen.come_back();
                    self.screen.again();
                }
            }
            Go::Restart => {
                self.common = Common::load(self.common.root.clone(), self.common.language.clone());
                self.open();
            }
            Go::Quit => self.quit = true,
        }
    }

    fn sign_in_screen(&mut self) {
        self.turn_to(SignInScreen::new(&self.common, vec![]));
        let sample = self.common.sample();
        let out = move |store: &mut Store| {
            store.acts(None);
            sign_in::entrance(store, sample)
        };
        self.ask(out, Self::let_in);
    }

    fn let_in(&mut self, entrance: Entrance) {
        let Entrance { samples, binds, recovery } = entrance;
        self.common.rights = if binds { Rights::default() } else { Rights::open() };
        self.standing = AboutStation { open: !binds, recovery };
        if let Some(screen) = as_screen::<SignInScreen>(&mut *self.screen) {
            screen.open(samples, binds);
        }
    }

    /// Signs somebody in by a password. Who brings a one-time code is asked for a password of his own first.
    fn enter(&mut self, claim: Entering) {
        self.ask(
            move |store| -> Result<_, Hindrance> {
                let signed_in = match sign_in::enter(store, &claim) {
                    Ok(signed_in) if signed_in.by_code => return Ok(Err(None)),
                    Ok(signed_in) => signed_in,
                    Err(AccountError::Store(error)) => return Err(error.into()),
                    Err(why) => return Ok(Err(Some(why))),
                };
                let preferences = store.preferences(&signed_in.employee.subject)?;
                store.acts(Some(signed_in.employee.subject.clone()));
                let rights = Rights::of(signed_in.employee.subject.clone(), signed_in.roles());
                Ok(Ok((signed_in.employee, preferences, store.setting(Setting::SignOutMinutes)?, rights)))
            },
            |shell, found| match found {
                Ok((employee, preferences, minutes, rights)) => {
                    shell.common.rights = rights;
                    shell.is_in(employee, preferences, minutes);
                }
                Err(why) => {
                    if let Some(screen) = as_screen::<SignInScreen>(&mut *shell.screen) {
                        match why {
                            Some(why) => screen.turn_away(&why),
                            None => screen.ask_for_a_password(),
                        }
                    }
                }
            },
        );
    }

    fn is_in(&mut self, employee: Employee, preferences: Preferences, minutes: u16) {
        self.absence.begin(self.now, minutes);
        self.common.learner = Some(employee);
        self.common.preferences = preferences;
        // whoever answers for people or records comes to them first; what he practises himself lies behind
        if self.common.rights.lead_to_the_desk() {
            return self.hr(Self::turn_to);
        }
        self.library();
    }

    /// The HR desk, for whoever may see it.
    fn hr(&mut self, show: impl FnOnce(&mut Self, HrScreen)) {
        let Some(desk) = self.desk.clone().filter(|_| self.common.rights.may(Permission::SeeOthers)) else { return };
        let screen = HrScreen::new(&self.common, desk, self.store.clone(), self.wake.clone());
        show(self, screen);
    }

    /// The studio, for whoever writes scenarios or sees where they stand.
    fn studio(&mut self) {
        let enters = self.common.rights.come_into_the_studio();
        let Some(desk) = self.desk.clone().filter(|_| enters) else { return };
        let screen = StudioScreen::new(&self.common, desk, self.store.clone(), self.wake.clone());
        self.lay_over(screen);
    }

    fn sign_in(&mut self, number: String) {
        let (sample, asked) = (self.common.sample(), number.clone());
        self.ask(
            move |store| -> Result<_, Hindrance> {
                // it was bound meanwhile: nobody comes in by a number alone
                if store.roles_bind()? {
                    return Ok(Err(true));
                }
                let Some(employee) = sign_in::find(store, &asked, sample.as_deref())? else { return Ok(Err(false)) };
                let preferences = store.preferences(&employee.subject)?;
                Ok(Ok((employee, preferences, store.setting(Setting::SignOutMinutes)?)))
            },
            |shell, found| match found {
                Ok((employee, preferences, minutes)) => shell.is_in(employee, preferences, minutes),
                Err(true) => shell.sign_in_screen(),
                Err(false) => {
                    if let Some(screen) = as_screen::<SignInScreen>(&mut *shell.screen) {
                        screen.refuse(number);
                    }
                }
            },
        );
    }

    /// Keeps what the learner prefers from now on, and obeys it.
    fn prefer(&mut self, wanted: Preferences) {
        let Some(learner) = &self.common.learner else {
            // at an open station's desk nobody is known whose they would be: they hold until somebody signs in
            self.common.preferences = wanted;
            self.screen.relabel(&self.common);
            return;
        };
        let subject = learner.subject.clone();
        self.ask(
            move |store| store.prefer(&subject, &wanted),
            move |shell, ()| {
                shell.common.preferences = wanted;
                shell.screen.relabel(&shell.common);
            },
        );
    }

    fn library(&mut self) {
        let Some(learner) = self.common.learner.clone() else { return self.sign_in_screen() };
        let (subject, content) = (learner.subject.clone(), self.common.content.clone());
        let language = self.common.language.clone();
        self.ask(
            move |store| Attempts::read(store, &subject, &content, &language),
            |shell, attempts| shell.turn_to(LibraryScreen::new(&shell.common, learner, attempts)),
        );
    }

    fn warm_up(&mut self, sources: Vec<WarmUpSource>) {
        let (Some(learner), Some(desk)) = (&self.common.learner, self.desk.clone()) else { return };
        let subject = learner.subject.clone();
        self.turn_to(WarmUpScreen::new(&self.common, desk, subject, sources, rand::random()));
    }

    fn briefing(&mut self, scenario: &str) {
        let (Some(learner), Some(pack)) = (&self.common.learner, self.common.content.pack(scenario)) else {
            return self.library();
        };
        let (subject, pack) = (learner.subject.clone(), pack.clone());
        let asked = pack.clone();
        let (words, language) = (self.common.words.clone(), self.common.language.clone());
        self.ask(
            move |store| -> Result<_, StoreError> {
                let approach = Approach::read(store, &subject, &asked)?;
                Ok((approach, notice_to_read(store, &subject, &words, &language)?))
            },
            move |shell, (approach, notice)| match BriefingScreen::new(&shell.common, &pack, approach, notice) {
                Ok(briefing) => shell.turn_to(briefing),
                Err(why) => shell.tell(&AttemptError::from(why).into()),
            },
        );
    }

    fn begin(&mut self, start: Start) {
        let (Some(learner), Some(pack)) = (&self.common.learner, self.common.content.pack(&start.scenario)) else {
            return;
        };
        let mut plan = Plan {
            subject: learner.subject.clone(),
            mode: start.mode,
            language: self.common.language.clone(),
            seed: start.seed,
            time_factor_percent: start.time_factor_percent,
        };
        let (pack, words) = (pack.clone(), self.common.words.clone());
        let (preferences, notice, subject) = (start.preferences, start.notice, plan.subject.clone());
        self.ask(
            move |store| -> Result<_, Hindrance> {
                if let Some(preferences) = &preferences {
                    store.prefer(&subject, preferences)?;
                }
                if plan.mode == Mode::Assessment {
                    plan.time_factor_percent = store.granted_time_factor(&subject)?;
                }
                if plan.mode == Mode::Assessment {
                    Released::expect(store, &pack, &plan.language)?;
                }
                if let Some(notice) = &notice {
                    store.acknowledge(&subject, notice)?;
                }
                encounter::begin(store, &pack, words, plan)
            },
            move |shell, attempt| {
                shell.common.preferences = preferences.unwrap_or(shell.common.preferences);
                shell.encounter(|common, desk| EncounterScreen::new(common, desk, attempt, None));
            },
        );
    }

    fn resume(&mut self, attempt: AttemptId) {
        let Some(learner) = &self.common.learner else { return };
        let (subject, content) = (learner.subject.clone(), self.common.content.clone());
        self.ask(
            move |store| encounter::resume(store, &subject, &attempt, &content),
            |shell, found| match found {
                None => shell.library(),
                // one that was given up has no ending to be read
                Some((attempt, Some((_, finished)))) if !attempt.observation().over() => {
                    shell.go(Go::Debrief(encounter::ended(&attempt, &finished)));
                }
                Some((attempt, closed)) => {
                    shell.encounter(|common, desk| EncounterScreen::new(common, desk, attempt, closed));
                }
            },
        );
    }

    fn encounter(&mut self, screen: impl FnOnce(&Common, Desk) -> EncounterScreen) {
        if let Some(desk) = self.desk.clone() {
            self.turn_to(screen(&self.common, desk));
        }
    }

    fn replay(
        &mut self, of: Ended, chance: Option<Box<LastChance>>, show: impl FnOnce(&mut Self, ReplayScreen) + 'static,
    ) {
        let (id, words) = (of.id.clone(), self.common.content.app_words(&of.language));
        self.ask(
            move |store| replay::read(store, &id, words),
            move |shell, mut attempt| match ReplayScreen::new(&shell.common, of, &mut attempt, chance) {
                Ok(screen) => show(shell, screen),
                Err(trouble) => shell.tell(&trouble),
            },
        );
    }

    fn debrief(&mut self, of: Ended, show: impl FnOnce(&mut Self, DebriefScreen) + 'static) {
        let (id, words) = (of.id.clone(), self.common.content.app_words(&of.language));
        self.ask(
            move |store| debrief::read(store, &id, words),
            |shell, (attempt, assessment)| {
                let screen = DebriefScreen::new(&shell.common, of, attempt, &assessment);
                show(shell, screen);
            },
        );
    }
}
