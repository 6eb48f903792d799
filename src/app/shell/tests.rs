//! The shell without a window: what a learner does, with time and disk in the test's hands.

mod absence;
mod coach;
mod doors;
mod hr;
mod input_method;
mod landmarks;
mod languages;
mod replay;
mod spoken;
mod studio;
mod warm_up;

use super::routes::Shell;
use super::shown::{Queued, as_screen};
use crate::app::screens::briefing::{BriefingScreen, view::Action as Briefing, view::Draft as Chosen};
use crate::app::screens::common::Common;
use crate::app::screens::debrief::{DebriefScreen, view::Action as Debrief, view::HindsightView};
use crate::app::screens::encounter::{BOUNCE, EncounterScreen, picks::SlotState, view::Action as Encounter};
use crate::app::screens::go::{Go, Hindrance, Start};
use crate::app::screens::handbook::{HandbookScreen, view::Action as Handbook, view::View as HandbookView};
use crate::app::screens::history::{HistoryScreen, view::Action as History};
use crate::app::screens::library::{LibraryScreen, view::Action as Library};
use crate::app::screens::notice::{NoticeScreen, view::Action as Notice, view::NoticeButton};
use crate::app::screens::screen::{IDLE, Screen};
use crate::app::screens::settings::{SettingsScreen, view::Action as Settings};
use crate::app::screens::sign_in::{SignInScreen, view::Action as SignIn};
use crate::app::stage::actor::Liveliness;
use crate::app::widgets::{parts, testing};
use crate::assessment::Outcome;
use crate::attempt::Limit;
use crate::content::Root;
use crate::content::tests::{Folder, STANDING};
use crate::encounter::{Event, Where};
use crate::locale::SHIPPED;
use crate::records::{Entry, JournalStep, Look, Mode, Preferences, Store, TextSize};
use crate::terms::Millis;
use egui::Key;
use egui_kittest::kittest::Queryable;
use std::any::Any;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

fn common() -> Common {
    Common::load(Path::new(env!("CARGO_MANIFEST_DIR")).into(), "en-US".parse().expect("a language"))
}

fn shell(folder: &Path) -> Shell {
    // nobody watches: no beat and no letter by letter
    let common = Common { lively: Liveliness::PosesOnly, ..common() };
    let mut shell = Shell::new(common, folder.join("station.sqlite"), Arc::new(|| ()));
    shell.settle(Instant::now());
    // time passes here in leaps
    if let Some(desk) = &shell.desk {
        let _ = desk.send(|store: &mut Store| store.decide("sign-out-minutes", "0").map(drop)).wait();
    }
    shell
}

impl Shell {
    fn is<S: Screen>(&mut self) -> bool {
        as_screen::<S>(&mut *self.screen).is_some()
    }

    fn on<S: Screen>(&mut self) -> &mut S {
        as_screen::<S>(&mut *self.screen).expect("at the screen")
    }

    /// Asks for something on a screen; it is not carried out yet.
    fn asks<S: Screen>(&mut self, action: S::Action, at: Instant) {
        let shown: &mut dyn Any = &mut *self.screen;
        shown.downcast_mut::<Queued<S>>().expect("at the screen").queue.push((at, action));
    }

    /// Asks for something, and lets the disk catch up.
    fn wants<S: Screen>(&mut self, action: S::Action, at: Instant) {
        self.asks::<S>(action, at);
        self.update(at);
        self.settle(at);
    }

    /// Lets the disk catch up.
    fn settle(&mut self, at: Instant) {
        for _ in 0..5_000 {
            self.update(at);
            let saving = as_screen::<EncounterScreen>(&mut *self.screen).is_some_and(|screen| !screen.settled());
            if self.work.is_none() && !saving {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("the store did not answer");
    }

    /// What the store says, asked beside everything the window asks.
    fn stored<T: Send + 'static>(&self, work: impl FnOnce(&mut Store) -> T + Send + 'static) -> T {
        self.desk.as_ref().expect("a desk").send(work).wait().expect("a reply")
    }

    /// Waits for what could still have been had.
    fn looked_back(&mut self, at: Instant) -> HindsightView {
        for _ in 0..6_000 {
            self.update(at);
            let hindsight = &self.on::<DebriefScreen>().view.hindsight;
            if *hindsight != HindsightView::Pending {
                return hindsight.clone();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("nobody looked back");
    }

    fn comes_in(&mut self, at: Instant) {
        self.wants::<SignInScreen>(SignIn::SignIn("E1001".to_owned()), at);
    }

    /// Has everybody assessed who wants to be.
    fn opens_gates(&self) {
        let all = [("alone-passes", "0"), ("offer-all", "1")];
        self.stored(move |store| all.iter().try_for_each(|(name, value)| store.decide(name, value).map(drop)))
            .expect("decided");
    }

    fn start(&mut self, mode: Mode, at: Instant) {
        if mode == Mode::Assessment {
            self.opens_gates();
        }
        self.comes_in(at);
        self.wants::<LibraryScreen>(Library::Open(0), at);
        self.wants::<BriefingScreen>(Briefing::Begin(Chosen { mode, ..Chosen::default() }), at);
        self.update(at);
    }

    fn respond(&mut self, at: Instant) {
        self.wants::<EncounterScreen>(Encounter::Respond(0), at);
    }

    /// Plays to the end; answers when that was, and after how many turns.
    fn play(&mut self, mut now: Instant) -> (Instant, usize) {
        let mut turns = 0;
        while !self.on::<EncounterScreen>().closed() {
            now += BOUNCE;
            self.respond(now);
            turns += 1;
            assert!(turns < 100, "an encounter ends");
        }
        (now, turns)
    }

    fn turn(&mut self) -> u32 {
        self.on::<EncounterScreen>().attempt.observation().state().turn
    }
}

#[test]
fn settings_count_at_once_and_are_found_again_by_whoever_made_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.common.lively = Liveliness::Full;
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::OpenSettings, now);
    let wanted = Preferences { look: Look::Dark, text: TextSize::Large, still: true, ..Preferences::default() };
    shell.wants::<SettingsScreen>(Settings::Prefer(wanted), now);
    assert_eq!((shell.look(), shell.common.liveliness()), ((Look::Dark, TextSize::Large), Liveliness::PosesOnly));
    shell.common.speak("zh-CN".parse().expect("a tag"));
    shell.wants::<SettingsScreen>(Settings::ChooseLanguage("en-US".parse().expect("a tag")), now);
    shell.wants::<SettingsScreen>(Settings::Back, now);
    let title = shell.on::<LibraryScreen>().view.words.plain("library-title");
    assert_eq!(title, testing::words("en-US").plain("library-title"), "what lies beneath is said in it too");
    shell.wants::<LibraryScreen>(Library::SignOut, now);
    assert_eq!((shell.look(), shell.common.liveliness()), (<(Look, TextSize)>::default(), Liveliness::Full));
    shell.comes_in(now);
    assert_eq!(shell.common.preferences, wanted);
}

#[test]
fn settings_can_be_made_during_practice_which_waits_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.common.lively = Liveliness::Full;
    shell.start(Mode::Practice, now);
    let long = now + Duration::from_secs(600);
    shell.wants::<EncounterScreen>(Encounter::OpenSettings, now);
    shell.wants::<SettingsScreen>(Settings::Prefer(Preferences { still: true, ..Preferences::default() }), long);
    shell.absence.touched(long);
    shell.wants::<SettingsScreen>(Settings::Back, long);
    shell.update(long);
    assert!(shell.is::<EncounterScreen>());
    shell.update(long + Duration::from_secs(1));
    assert_eq!(shell.turn(), 0, "the patience has not run out");
}

#[test]
fn an_attempt_from_sign_in_to_debrief_history_and_retry() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.wants::<SignInScreen>(SignIn::SignIn("E9999".to_owned()), now);
    let view = &shell.on::<SignInScreen>().view;
    assert!(view.error.is_some() && !view.samples.is_empty());
    shell.start(Mode::Practice, now);
    let (now, turns) = shell.play(now);
    assert!(shell.on::<EncounterScreen>().view.ending.is_some());
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    let debrief = &shell.on::<DebriefScreen>().view.debrief;
    assert!(debrief.turns.len() == turns && !debrief.clauses.is_empty());
    let looked = shell.looked_back(now);
    assert!(matches!(&looked, HindsightView::Known(chances) if chances.turns.len() == turns));
    shell.wants::<DebriefScreen>(Debrief::OpenHistory, now);
    assert_eq!(shell.on::<HistoryScreen>().attempts.len(), 1);
    shell.wants::<HistoryScreen>(History::OpenAttempt(0), now);
    assert_eq!(shell.looked_back(now), looked, "the same when it is read again");
    shell.wants::<DebriefScreen>(Debrief::Back, now);
    assert!(shell.is::<HistoryScreen>(), "where one came from");
    shell.wants::<HistoryScreen>(History::OpenAttempt(0), now);
    shell.wants::<DebriefScreen>(Debrief::RetryFrom { turn: 2 }, now);
    assert_eq!(shell.turn(), 1, "the first turn as it was");
}

#[test]
fn a_debrief_leads_back_to_the_library_and_to_its_scenario() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, Instant::now());
    let (now, _) = shell.play(Instant::now());
    // asked for before the record is on disk as well
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    shell.wants::<DebriefScreen>(Debrief::PlayAgain, now);
    assert!(shell.is::<BriefingScreen>());
    shell.wants::<BriefingScreen>(Briefing::Back, now);
    assert!(shell.is::<LibraryScreen>());
}

#[test]
fn patience_runs_out_into_silence_and_a_late_key_is_silence_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Assessment, now);
    let limit = shell.on::<EncounterScreen>().attempt.limit().expect("a limit at the opening");
    assert!(limit.reading > Millis(0) && limit.thinking >= Millis(8_000), "{limit:?}");
    let after = |time: u64| now + Duration::from_millis(time);
    let left = |shell: &mut Shell, time: u64| {
        shell.update(after(time));
        shell.on::<EncounterScreen>().view.patience.expect("a bar").left
    };
    let Limit { reading: Millis(reading), thinking: Millis(thinking) } = limit;
    assert_eq!(left(&mut shell, reading / 3).thinking, limit.thinking, "one reads");
    assert_eq!(left(&mut shell, reading).whole(), limit.thinking, "one has read");
    assert_eq!(left(&mut shell, reading + thinking / 2).whole(), Millis(thinking - thinking / 2), "one thinks");
    let whole = limit.whole();
    shell.asks::<EncounterScreen>(Encounter::Respond(0), after(whole.0 + 1));
    shell.settle(after(whole.0));
    let id = shell.on::<EncounterScreen>().attempt.id.clone();
    let journal = shell.stored(move |store| store.journal(&id)).expect("a journal");
    assert!(matches!(&journal[..], [Entry { command: JournalStep::Silence { .. }, elapsed, .. }]
        if *elapsed == whole));
}

#[test]
fn a_double_press_answers_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now() + BOUNCE;
    let mut shell = shell(folder.path());
    shell.start(Mode::Assessment, now - BOUNCE);
    shell.asks::<EncounterScreen>(Encounter::Respond(0), now);
    shell.respond(now);
    shell.respond(now + BOUNCE / 2);
    assert_eq!(shell.turn(), 1);
    shell.respond(now + BOUNCE);
    assert_eq!(shell.turn(), 2);
}

#[test]
fn two_windows_cannot_both_go_on_with_an_attempt() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let later = now + BOUNCE;
    let mut first = shell(folder.path());
    first.start(Mode::Practice, now);
    let mut second = shell(folder.path());
    second.comes_in(now);
    second.asks::<LibraryScreen>(Library::Open(0), now);
    second.wants::<LibraryScreen>(Library::Open(0), now);
    let id = second.on::<EncounterScreen>().attempt.id.clone();
    assert_eq!(second.stored(move |store| store.interruptions(&id, 1)).expect("read"), 1);
    for window in [&mut first, &mut second] {
        window.respond(later);
    }
    assert_eq!(first.turn(), 1);
    let notice = &second.on::<NoticeScreen>().view;
    assert!(notice.what.contains("went on in another window") && notice.way == NoticeButton::Back, "{}", notice.what);
    second.wants::<NoticeScreen>(Notice::Back, later);
    second.wants::<LibraryScreen>(Library::Open(0), later);
    let state = *second.on::<EncounterScreen>().attempt.observation().state();
    assert_eq!(state, *first.on::<EncounterScreen>().attempt.observation().state());
}

#[test]
fn leaving_waits_for_the_answer_in_hand() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, now);
    shell.asks::<EncounterScreen>(Encounter::Respond(0), now + BOUNCE);
    shell.wants::<EncounterScreen>(Encounter::Leave, now + BOUNCE);
    let first = &shell.on::<LibraryScreen>().view.tickets[0];
    assert!(first.button.is_some() && first.summary.contains("turn 2"), "{}", first.summary);
}

#[test]
fn an_assessment_that_was_left_stands_before_practice_that_was_left_later_and_nothing_opens_a_gate_that_is_shut() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    let assessment = Chosen { mode: Mode::Assessment, ..Chosen::default() };
    shell.wants::<BriefingScreen>(Briefing::Begin(assessment), now);
    assert!(shell.is::<BriefingScreen>(), "nobody is assessed who has not practised");
    shell.wants::<BriefingScreen>(Briefing::Back, now);
    shell.opens_gates();
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    shell.wants::<BriefingScreen>(Briefing::Begin(assessment), now);
    shell.update(now);
    let assessed = shell.on::<EncounterScreen>().attempt.id.clone();
    shell.wants::<EncounterScreen>(Encounter::Leave, now);
    shell.wants::<LibraryScreen>(Library::Open(2), now);
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen::default()), now);
    shell.update(now);
    let practised = shell.on::<EncounterScreen>().attempt.id.clone();
    shell.wants::<EncounterScreen>(Encounter::Leave, now);
    for (place, id) in [(0, &assessed), (1, &practised)] {
        shell.wants::<LibraryScreen>(Library::Open(place), now);
        assert_eq!(shell.on::<EncounterScreen>().attempt.id, *id);
        shell.wants::<EncounterScreen>(Encounter::Leave, now);
    }
}

#[test]
fn what_was_done_last_opens_its_debrief_from_the_library() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, Instant::now());
    let (now, _) = shell.play(Instant::now());
    let id = shell.on::<EncounterScreen>().attempt.id.clone();
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    shell.wants::<DebriefScreen>(Debrief::OpenLibrary, now);
    let view = &shell.on::<LibraryScreen>().view;
    assert!(view.recent.len() == 1 && view.looked == 1 && !view.due.is_empty(), "{:?} {:?}", view.recent, view.due);
    shell.wants::<LibraryScreen>(Library::Review(0), now);
    assert_eq!(shell.on::<DebriefScreen>().view.id, id.to_string());
    shell.wants::<DebriefScreen>(Debrief::Back, now);
    assert!(shell.is::<LibraryScreen>());
}

#[test]
fn an_attempt_that_was_given_up_is_closed_not_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Practice, now);
    let attempt = &shell.on::<EncounterScreen>().attempt;
    let (id, entry) = (attempt.id.clone(), attempt.prepare_abandon());
    shell.stored(move |store| store.append(&id, &entry)).expect("on disk");
    shell.wants::<EncounterScreen>(Encounter::Leave, now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(shell.on::<DebriefScreen>().view.outcome, Outcome::Abandoned);
}

#[test]
fn leaving_keeps_the_attempt_and_one_can_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut first = shell(folder.path());
    first.start(Mode::Practice, now);
    first.respond(now + BOUNCE);
    let state = *first.on::<EncounterScreen>().attempt.observation().state();
    drop(first);
    let mut second = shell(folder.path());
    second.comes_in(now);
    assert!(second.on::<LibraryScreen>().view.tickets[0].button.is_some());
    second.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(*second.on::<EncounterScreen>().attempt.observation().state(), state);
}

#[test]
fn practice_stands_still_while_one_is_asked_about_leaving_and_an_assessment_does_not() {
    for (mode, rests) in [(Mode::Practice, true), (Mode::Assessment, false)] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut now = Instant::now();
        let mut shell = shell(folder.path());
        shell.common.lively = Liveliness::Full;
        shell.start(mode, now);
        now += Duration::from_secs(20); // he has spoken
        shell.update(now);
        shell.on::<EncounterScreen>().ask_about_leaving(true);
        let left = |shell: &mut Shell| shell.on::<EncounterScreen>().view.patience.map(|patience| patience.left);
        let before = left(&mut shell);
        now += Duration::from_secs(5);
        assert_eq!(shell.update(now) == IDLE, rests, "{mode:?}");
        shell.on::<EncounterScreen>().ask_about_leaving(false);
        shell.update(now);
        assert_eq!(left(&mut shell) == before, rests, "{mode:?}");
        assert!(before.is_some() && shell.update(now) < IDLE, "he lives again");
    }
}

#[test]
fn a_store_that_cannot_be_opened_is_told_and_can_be_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("station.sqlite");
    std::fs::write(&path, "not a database, but long enough to be taken for a file with something in it")
        .expect("a file");
    let mut shell = shell(folder.path());
    assert!(shell.on::<NoticeScreen>().view.what.contains("station.sqlite"));
    std::fs::remove_file(&path).expect("removed");
    shell.wants::<NoticeScreen>(Notice::Retry, Instant::now());
    assert!(!shell.on::<SignInScreen>().view.samples.is_empty());
}

#[test]
fn content_that_cannot_be_used_is_told_and_no_store_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let common = Common::load(Root::Folder(folder.path().join("content")), "en-US".parse().expect("a language"));
    let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
    shell.settle(Instant::now());
    assert_eq!(shell.on::<NoticeScreen>().view.way, NoticeButton::Retry);
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 0);
}

#[test]
fn with_own_words_that_are_not_whole_nobody_begins() {
    let (content, folder) = (Folder::sound(), tempfile::tempdir().expect("a folder"));
    let content = content.write("locales/zh-TW/app.ftl", "format-money = { $yuan } 元\n");
    let common = Common::load(Root::Folder(content.path().to_owned()), "en-US".parse().expect("a language"));
    let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
    shell.settle(Instant::now());
    let notice = &shell.on::<NoticeScreen>().view;
    assert!(notice.what.contains("interface words") && notice.details.len() == 1, "{}", notice.what);
    // without the file those of the program count
    std::fs::remove_file(content.path().join("locales/zh-TW/app.ftl")).expect("removed");
    shell.wants::<NoticeScreen>(Notice::Retry, Instant::now());
    shell.on::<SignInScreen>();
}

#[test]
fn a_fault_in_the_store_is_told_and_the_attempt_can_be_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.start(Mode::Assessment, now);
    shell.respond(now + BOUNCE);
    assert_eq!(shell.turn(), 1);
    drop(shell.desk.as_ref().expect("a desk").send(|_| -> () { panic!("planted") }));
    shell.respond(now + 2 * BOUNCE);
    let notice = &shell.on::<NoticeScreen>().view;
    assert_eq!((notice.title.as_str(), notice.way), ("The program has a fault", NoticeButton::Retry));
    let named = ["notice-retry", "library-continue-button"].map(|button| notice.words.plain(button));
    assert!(named.iter().all(|button| notice.remedy.contains(button)), "{}", notice.remedy);
    shell.wants::<NoticeScreen>(Notice::Retry, now);
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(shell.turn(), 1, "what was answered before is kept");
    shell.ask(|_| -> Result<(), Hindrance> { panic!("planted") }, |_, ()| ());
    shell.settle(now);
    assert_eq!(shell.on::<NoticeScreen>().view.title, "The program has a fault", "whatever was asked for");
}

#[test]
fn what_takes_long_is_said_and_nothing_can_be_asked_for_meanwhile() {
    for (tag, label) in [("en-US", "Working…"), ("zh-CN", "正在处理…"), ("zh-TW", "處理中…")] {
        let folder = tempfile::tempdir().expect("a folder");
        let now = Instant::now();
        let mut shell = shell(folder.path());
        shell.comes_in(now);
        shell.wants::<LibraryScreen>(Library::ChooseLanguage(tag.parse().expect("a tag")), now);
        let (go_on, wait) = channel::<()>();
        shell.ask(
            move |_| -> Result<(), Hindrance> {
                let _ = wait.recv();
                Ok(())
            },
            |_, ()| (),
        );
        let mut harness = testing::window((shell, now), |ui, (shell, at)| shell.show(ui, *at));
        let after = |harness: &mut egui_kittest::Harness<'_, (Shell, Instant)>, millis| {
            harness.state_mut().1 = now + Duration::from_millis(millis);
            harness.run();
            harness.query_by_label(label).is_some()
        };
        assert!(!after(&mut harness, 100), "{tag}: what is quick needs no word");
        assert!(after(&mut harness, 200), "{tag}");
        harness.key_press(egui::Key::Num1);
        assert!(after(&mut harness, 300));
        let at = harness.state().1;
        harness.state_mut().0.update(at);
        go_on.send(()).expect("somebody waits");
        harness.state_mut().0.settle(at);
        assert!(harness.state_mut().0.is::<LibraryScreen>(), "{tag}: the key did nothing");
        assert!(!after(&mut harness, 400), "{tag}: it is done");
    }
}

#[test]
fn the_language_is_changed_where_one_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    let chinese = || "zh-CN".parse().expect("a tag");
    shell.wants::<SignInScreen>(SignIn::ChooseLanguage(chinese()), now);
    let view = &shell.on::<SignInScreen>().view;
    assert!(view.language == chinese() && view.words.plain("sign-in-button") == "登录" && !view.samples.is_empty());
    shell.comes_in(now);
    let title = shell.on::<LibraryScreen>().view.tickets[0].title.clone();
    shell.wants::<LibraryScreen>(Library::ChooseLanguage("en-US".parse().expect("a tag")), now);
    assert_ne!(shell.on::<LibraryScreen>().view.tickets[0].title, title);
}

#[test]
fn the_handbook_opens_from_the_library_and_from_a_debrief_and_back_leads_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::OpenHandbook, now);
    let all = shell.common.content.books.iter().map(|one| one.book.clauses.len()).sum::<usize>();
    assert!(all > 0 && shell.on::<HandbookScreen>().view.clauses.len() == all);
    shell.wants::<HandbookScreen>(Handbook::Back, now);
    assert!(!shell.on::<LibraryScreen>().view.tickets.is_empty());
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen::default()), now);
    shell.update(now);
    let (now, _) = shell.play(now);
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    let debrief = shell.on::<DebriefScreen>();
    debrief.draft.clauses = true;
    let (cited, findings) = (debrief.view.cited.clone(), debrief.view.debrief.clauses.clone());
    assert!(findings.iter().all(|one| cited.iter().any(|cited| cited.name == one.name)), "the book is today's");
    for one in cited {
        shell.wants::<DebriefScreen>(Debrief::OpenClause(one.clone()), now);
        let HandbookScreen { view, draft, .. } = shell.on::<HandbookScreen>();
        let page = &view.clauses[draft.chosen.expect("a clause")].page;
        assert_eq!((&page.id, &page.book, view.assessed), (&one.id, &one.book, Some(one.version)));
        shell.wants::<HandbookScreen>(Handbook::Back, now);
        assert!(shell.on::<DebriefScreen>().draft.clauses, "as it was left");
    }
}

#[test]
fn who_has_not_signed_in_comes_to_the_sign_in_wherever_he_wants_to_go() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    for go in [Go::Library, Go::History, Go::Back, Go::Briefing("no such scenario".to_owned())] {
        shell.go(go);
        shell.settle(now);
        assert!(shell.is::<SignInScreen>());
    }
}

#[test]
fn the_handbook_keeps_the_clauses_of_a_competency_together() {
    let common = common();
    let (view, _) = HandbookView::new(&common, None);
    let mut groups: Vec<_> = view.clauses.iter().map(|clause| (&clause.page.book, &clause.page.competency)).collect();
    groups.dedup();
    let ordered = common.content.books.iter().flat_map(|one| {
        let used = |id: &&str| view.clauses.iter().any(|clause| *clause.page.competency == **id);
        one.book.competencies.iter().filter(used).map(|id| (one.book.id.to_string(), id.to_owned()))
    });
    let groups: Vec<_> = groups.into_iter().map(|(book, id)| (book.to_string(), id.to_string())).collect();
    assert_eq!(groups, ordered.collect::<Vec<_>>());
}

/// The fixture with standing acts.
fn with_standing_acts() -> Folder {
    let roster = "assets/roster-sample.csv";
    let ours = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(roster)).expect("there");
    Folder::standing_acts().write(roster, ours)
}

impl Shell {
    /// What a response of the node says, as it stands on its button.
    fn button(&mut self, id: &str) -> String {
        let attempt = &self.on::<EncounterScreen>().attempt;
        let (observation, script) = (attempt.observation(), attempt.script());
        let Where::At(node) = observation.state().place else { panic!("over before `{id}`") };
        let response = observation.premise().scenario.response_called(node, id).expect(id);
        script.response(response, observation.state().minutes)
    }
}

#[test]
fn standing_acts_are_done_from_their_tray_by_key_and_by_click_to_the_record() {
    for tag in SHIPPED {
        let (content, folder) = (with_standing_acts(), tempfile::tempdir().expect("a folder"));
        let common = Common::load(Root::Folder(content.path().to_owned()), tag.parse().expect("a language"));
        let common = Common { lively: Liveliness::PosesOnly, ..common };
        let now = Instant::now();
        let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
        shell.settle(now);
        shell.start(Mode::Practice, now);
        let mut harness = testing::window((shell, now), |ui, (shell, at)| shell.show(ui, *at));
        let mut keys = Vec::new();
        for (id, key) in
            [("apologise", Some(Key::A)), ("listen", None), ("note-down", None), ("manager", None), ("record", None)]
        {
            let (shell, at) = harness.state_mut();
            *at += BOUNCE;
            keys.push(shell.on::<EncounterScreen>().view.tray.iter().map(|one| one.key).collect::<String>());
            let button = shell.button(id);
            harness.run_steps(2);
            match key {
                Some(key) => harness.key_press(key),
                None => harness.get_by_label(&button).click(),
            }
            harness.run_steps(2);
            let (shell, at) = harness.state_mut();
            let at = *at;
            shell.settle(at);
        }
        assert_eq!(keys, ["a", "", "b", "", ""], "withheld at first; each is done once");
        let (shell, _) = harness.state_mut();
        assert!(shell.on::<EncounterScreen>().closed());
        let said: Vec<_> = shell.on::<EncounterScreen>().view.said.iter().map(|told| told.text.clone()).collect();
        let attempt = &shell.on::<EncounterScreen>().attempt;
        let id = attempt.id.clone();
        let heard = attempt
            .observation()
            .seen()
            .iter()
            .filter(|one| matches!(one.event, Event::Reacted { .. } | Event::SpokeAgain { .. }));
        let heard: Vec<_> = heard.filter_map(|one| attempt.script().said(one)).collect();
        assert!(heard.len() == 4 && heard.iter().all(|text| said.contains(text)), "{heard:?} {said:?}");
        let (journal, closed) =
            shell.stored(move |store| (store.journal(&id).expect("read"), store.assessment(&id).expect("read")));
        let step = |node: &str, response: &str| JournalStep::Respond { node: node.into(), response: response.into() };
        let expected = [
            step("opening", "apologise"),
            step("opening", "listen"),
            step("claim", "note-down"),
            step("claim", "manager"),
            step("closing", "record"),
        ];
        assert_eq!(journal.into_iter().map(|entry| entry.command).collect::<Vec<_>>(), expected);
        assert!(closed.is_some());
    }
}

#[test]
fn an_open_station_offers_no_assessment_by_what_nobody_approved_until_it_is_told_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = with_standing_acts().edit(STANDING, ", practice_only: true", "");
    let common = Common::load(Root::Folder(content.path().to_owned()), "en-US".parse().expect("a language"));
    let common = Common { lively: Liveliness::PosesOnly, ..common };
    let id = common.content.packs[0].scenario.id.to_string();
    let now = Instant::now();
    let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
    shell.settle(now);
    shell.stored(|store| store.decide("alone-passes", "0").map(drop)).expect("decided");
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    let shown = &shell.on::<BriefingScreen>().view;
    assert!(!shown.road.opens_assessment() && shown.why_practice_only == Some("unapproved-only"));
    // nor by whoever asks for it all the same
    shell.go(Go::Begin(Start {
        scenario: id,
        seed: 7,
        mode: Mode::Assessment,
        time_factor_percent: 100,
        preferences: None,
        notice: None,
    }));
    shell.settle(now);
    let told = shell.on::<NoticeScreen>().view.what.clone();
    assert!(told.contains("not approved as it is here"), "{told}");
    shell.stored(|store| store.decide("offer-all", "1").map(drop)).expect("decided");
    let subject = shell.common.learner.clone().expect("signed in").subject;
    assert!(shell.stored(move |store| store.attempts(&subject).expect("read")).is_empty(), "nothing was begun");
    shell.go(Go::Library);
    shell.settle(now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    assert_eq!(shell.on::<BriefingScreen>().view.why_practice_only, None);
}

#[test]
fn nobody_is_assessed_by_what_is_too_short_and_it_is_said_in_every_language() {
    for (tag, said) in [("en-US", "it takes at least 10"), ("zh-CN", "至少要有 10 个"), ("zh-TW", "至少要有 10 個")]
    {
        let content = with_standing_acts().edit(STANDING, ", practice_only: true", "");
        let folder = tempfile::tempdir().expect("a folder");
        let common = Common::load(Root::Folder(content.path().to_owned()), tag.parse().expect("a language"));
        let common = Common { lively: Liveliness::PosesOnly, ..common };
        let now = Instant::now();
        let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
        shell.settle(now);
        shell.start(Mode::Assessment, now);
        assert!(shell.on::<NoticeScreen>().view.what.contains(said), "{}", shell.on::<NoticeScreen>().view.what);
        let subject = shell.common.learner.clone().expect("signed in").subject;
        let begun = shell.stored(move |store| store.attempts(&subject).expect("read"));
        assert_eq!(begun.len(), 0, "nothing was begun");
    }
}

/// A fixture of the integration tests: its content under the program's own words and the small book, of which one rule binds
/// whom it is about.
fn fixture(group: &str, id: &str, binds: &str) -> Folder {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| std::fs::read_to_string(ours.join(file)).expect(file);
    let own = |file: &str| read(&format!("tests/fixtures/{group}/{id}/{file}"));
    let scenario = format!("scenarios/{id}.ron");
    let folder = Folder::proved().without("scenarios/annual-fee.ron").write(&scenario, own(&scenario));
    let book = folder.read("assets/policies/counter.ron");
    let (before, after) = book.split_once("\"settle-soon\": (").expect("a clause");
    let book = format!("{before}\"settle-soon\": ({}", after.replacen("actor: Any", &format!("actor: {binds}"), 1));
    let folder = folder.write("assets/policies/counter.ron", book);
    let folder = folder.write("assets/roster-sample.csv", read("assets/roster-sample.csv"));
    SHIPPED.iter().fold(folder, |folder, tag| {
        let words = format!("locales/{tag}/scenarios/{id}.ftl");
        let folder = folder.without(&format!("locales/{tag}/scenarios/annual-fee.ftl")).write(&words, own(&words));
        folder.write(&format!("locales/{tag}/app.ftl"), read(&format!("locales/{tag}/app.ftl")))
    })
}

/// What the window shows of a moment at which the way goes on by `answer`, and the digit that chooses it.
fn shown(shell: &mut Shell, answer: &str) -> (String, Key) {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let button = shell.button(answer);
    let view = &shell.on::<EncounterScreen>().view;
    let leave = view.step.iter().filter_map(|step| step.leave.as_ref());
    let at = view.choices.iter().chain(leave).position(|one| one.text == button).expect(answer);
    if let Some(step) = &view.step {
        assert!(view.choices.iter().all(|one| one.kind.is_none()));
        assert!(view.said.iter().all(|told| told.text != view.line), "what is to be picked is no narration");
        let picked = view.choices.iter().filter(|one| matches!(one.state, SlotState::Picked(_))).count();
        assert_eq!(picked, step.here.len(), "what was picked keeps its slot");
    }
    (view.line.clone(), DIGITS[at])
}

/// Plays a fixture in the window by its keys, in a language, to its record; answers how many moments were steps.
fn plays((group, id, binds, way): (&str, &str, &str, &str), tag: &str) -> usize {
    let (content, folder) = (fixture(group, id, binds), tempfile::tempdir().expect("a folder"));
    let common = Common::load(Root::Folder(content.path().to_owned()), tag.parse().expect("a language"));
    let common = Common { lively: Liveliness::PosesOnly, ..common };
    let now = Instant::now();
    let mut shell = Shell::new(common, folder.path().join("station.sqlite"), Arc::new(|| ()));
    shell.settle(now);
    shell.start(Mode::Practice, now);
    let mut harness = testing::window((shell, now), |ui, (shell, at)| shell.show(ui, *at));
    let mut steps = 0;
    for answer in way.split(' ') {
        let (shell, at) = harness.state_mut();
        *at += BOUNCE;
        let (line, key) = shown(shell, answer);
        let others: Vec<_> = shell.on::<EncounterScreen>().view.others.iter().map(|one| one.name.clone()).collect();
        let step = shell.on::<EncounterScreen>().view.step.clone();
        steps += usize::from(step.is_some());
        harness.run_steps(2);
        // as it is read aloud, with its gestures in brackets
        harness.get_by_label(&parts::aloud(&line));
        if let Some(step) = step {
            // several are picked one after the other, and it is said how many
            assert_eq!(step.to_pick.is_some(), step.leave.is_some(), "{id} {tag}");
            assert!(step.to_pick.iter().all(|told| harness.query_by_label(told).is_some()), "{id} {tag}");
        }
        if !others.is_empty() {
            harness.key_press(Key::M);
            harness.run_steps(2);
            for name in others {
                assert!(harness.query_all_by_label_contains(&name).next().is_some(), "{id} {tag}: {name}");
            }
            harness.key_press(Key::M);
            harness.run_steps(2);
        }
        harness.key_press(key);
        harness.run_steps(2);
        let (shell, at) = harness.state_mut();
        let at = *at;
        shell.settle(at);
    }
    let (shell, _) = harness.state_mut();
    assert!(shell.on::<EncounterScreen>().closed(), "{id} {tag}");
    let attempt = &shell.on::<EncounterScreen>().attempt;
    let says = attempt.script().ending_says(attempt.observation().state());
    let turns = attempt.debrief(&attempt.assess()).turns.len();
    let (came, id_of) = (attempt.assess(), attempt.id.clone());
    let view = &shell.on::<EncounterScreen>().view;
    assert_eq!(view.turn as usize, turns, "{id} {tag}: the last turn, and none behind it");
    let ending = view.ending.clone().expect("over");
    assert!(says.iter().all(|told| ending.contains(told)), "{ending}");
    let (journal, record) =
        shell.stored(move |store| (store.journal(&id_of).expect("read"), store.assessment(&id_of).expect("read")));
    let answers = journal.into_iter().map(|entry| match entry.command {
        JournalStep::Respond { response, .. } => response,
        other => panic!("{other:?}"),
    });
    assert_eq!(answers.collect::<Vec<_>>().join(" "), way, "{tag}");
    assert_eq!(record.map(|record| record.outcome), Some(came.outcome), "{id} {tag}");
    steps
}

#[test]
fn each_form_of_response_is_filled_in_to_its_record() {
    for (form, steps) in [
        (
            (
                "compounds",
                "complaint-record",
                "Any",
                "listen manager fill spelled as-said both-days her-words call today copy",
            ),
            6,
        ),
        (
            (
                "compounds",
                "written-answer",
                "FirstResponsible",
                "listen write found sorry approval further done record",
            ),
            5,
        ),
        (("compounds", "thirty-seconds", "LobbyManager", "listen report happened asks filming done record"), 4),
        (("compounds", "best-and-worst", "Any", "listen weigh approve lend record"), 2),
    ] {
        for tag in SHIPPED {
            assert_eq!(plays(form, tag), steps, "{}", form.1);
        }
    }
}

#[test]
fn each_channel_each_role_and_three_people_are_played_to_their_record() {
    for one in [
        ("channels", "express-fee", "LobbyManager", "listen manager record"),
        ("channels", "silent-alerts", "OutletHead", "listen manager record"),
        ("channels", "charged-twice", "ComplaintHandler", "listen manager record"),
        ("channels", "promised-free", "FirstResponsible", "listen manager record"),
        ("people", "mother-and-daughter", "Any", "listen manager brief record"),
    ] {
        for tag in SHIPPED {
            assert_eq!(plays(one, tag), 0, "{}", one.1);
        }
    }
}
