//! The language is changed while somebody is at a customer: all that is shown is said in it, or all of it as before.

use super::warm_up::answer_of;
use super::{Chosen, shell};
use crate::app::screens::briefing::{BriefingScreen, view::Action as Briefing};
use crate::app::screens::debrief::{DebriefScreen, view::Action as Debrief};
use crate::app::screens::encounter::{BOUNCE, EncounterScreen, view::Action as Encounter};
use crate::app::screens::handbook::{HandbookScreen, view::Action as Handbook};
use crate::app::screens::history::{HistoryScreen, view::Action as History};
use crate::app::screens::library::{LibraryScreen, view::Action as Library};
use crate::app::screens::replay::{ReplayScreen, view::Action as Replay};
use crate::app::screens::settings::{SettingsScreen, view::Action as Settings};
use crate::app::screens::warm_up::{WarmUpScreen, view::Action as WarmUp, view::WarmUpScene};
use crate::app::shell::routes::Shell;
use crate::app::widgets::parts::is_chinese;
use crate::records::Mode;
use std::time::Instant;

impl Shell {
    /// Through the settings, as they are found within an encounter.
    fn speaks(&mut self, tag: &str, at: Instant) {
        self.wants::<EncounterScreen>(Encounter::OpenSettings, at);
        self.chooses(tag, at);
    }

    /// In the settings, and back.
    fn chooses(&mut self, tag: &str, at: Instant) {
        self.wants::<SettingsScreen>(Settings::ChooseLanguage(tag.parse().expect("a tag")), at);
        self.wants::<SettingsScreen>(Settings::Back, at);
        self.update(at);
        self.settle(at);
    }

    /// Whether an encounter is in Chinese; it is not in two languages.
    fn is_chinese(&mut self) -> bool {
        let view = &self.on::<EncounterScreen>().view;
        let (coach, words) = (&view.coach, &view.words);
        let mut told = vec![view.title.clone(), view.customer_name.clone(), view.channel.clone(), view.gone.clone()];
        told.extend([view.line.clone(), view.speaker.clone(), words.plain("encounter-leave")]);
        told.extend(view.mine.iter().chain(&view.ending).chain(&view.direction).cloned());
        told.extend(view.said.iter().flat_map(|one| one.name.iter().chain([&one.text])).cloned());
        told.extend(view.choices.iter().map(|one| one.text.clone()));
        told.extend(view.tray.iter().map(|one| one.text.clone()));
        told.extend(view.rules.iter().flatten().flat_map(|one| [one.name.clone(), one.text.clone()]));
        told.extend(coach.hint.iter().chain(&coach.struck).chain(&coach.reproach).chain(&coach.guessed).cloned());
        told.extend(coach.at_stake.iter().flat_map(|one| [one.name.clone(), one.text.clone()]));
        told.extend(coach.cited.iter().map(|one| one.name.clone()));
        told.retain(|one| one.chars().any(char::is_alphabetic));
        let chinese: Vec<_> = told.iter().filter(|one| is_chinese(one)).collect();
        assert!(chinese.is_empty() || chinese.len() == told.len(), "in two languages: {told:#?}");
        !chinese.is_empty()
    }

    /// Goes on with what was left, in another language than the program's own.
    fn goes_on_in(&mut self, tag: &str, at: Instant) {
        self.comes_in(at);
        self.wants::<LibraryScreen>(Library::ChooseLanguage(tag.parse().expect("a tag")), at);
        self.wants::<LibraryScreen>(Library::Open(0), at);
    }
}

#[test]
fn practice_is_said_in_the_language_that_is_chosen_whenever_that_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = Instant::now();
    let mut first = shell(folder.path());
    first.start(Mode::Practice, now);
    now += BOUNCE;
    first.respond(now);
    first.wants::<EncounterScreen>(Encounter::Help, now);
    first.wants::<EncounterScreen>(Encounter::Help, now);
    assert!(!first.is_chinese());
    for (tag, chinese) in [("zh-CN", true), ("en-US", false), ("zh-TW", true)] {
        first.speaks(tag, now);
        assert_eq!((first.is_chinese(), first.turn()), (chinese, 1), "{tag}: what was said already too");
    }
    first.respond(now + BOUNCE);
    assert!(first.is_chinese() && first.turn() == 2, "and what is said next");
    drop(first);
    let mut second = shell(folder.path());
    second.goes_on_in("en-US", now);
    assert!(!second.is_chinese(), "who comes back may speak another");
    second.speaks("zh-CN", now);
    let (now, _) = second.play(now);
    second.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    second.looked_back(now);
    let view = &second.on::<DebriefScreen>().view;
    assert!(is_chinese(&view.words.plain("debrief-title")) && is_chinese(&view.debrief.title));
    assert!(view.debrief.turns.iter().all(|turn| is_chinese(&turn.said)));
    second.wants::<DebriefScreen>(Debrief::Replay, now);
    let view = &second.on::<ReplayScreen>().view;
    assert!(is_chinese(&view.words.plain("replay-title")) && is_chinese(&view.title));
}

#[test]
fn briefing_debrief_and_replay_change_their_language_and_stay_where_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    let now = Instant::now();
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    shell.wants::<BriefingScreen>(Briefing::OpenSettings, now);
    shell.chooses("zh-TW", now);
    let view = &shell.on::<BriefingScreen>().view;
    assert!(is_chinese(&view.title) && is_chinese(&view.briefing) && is_chinese(&view.words.plain("briefing-mode")));
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen::default()), now);
    let (now, _) = shell.play(now);
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    shell.looked_back(now);
    let draft = &mut shell.on::<DebriefScreen>().draft;
    (draft.turn, draft.clauses) = (Some(1), true);
    shell.wants::<DebriefScreen>(Debrief::OpenSettings, now);
    shell.chooses("en-US", now);
    shell.looked_back(now);
    let screen = shell.on::<DebriefScreen>();
    assert!(!is_chinese(&screen.view.debrief.title) && !is_chinese(&screen.view.debrief.turns[0].said));
    assert!(screen.draft.clauses, "what is open stays open");
    shell.wants::<DebriefScreen>(Debrief::Replay, now);
    shell.wants::<ReplayScreen>(Replay::Seek(2), now);
    shell.wants::<ReplayScreen>(Replay::OpenSettings, now);
    shell.chooses("zh-CN", now);
    let view = &shell.on::<ReplayScreen>().view;
    assert!(is_chinese(&view.title) && view.at == 2 && !view.plays);
    shell.wants::<ReplayScreen>(Replay::Back, now);
    shell.update(now);
    shell.settle(now);
    assert!(is_chinese(&shell.on::<DebriefScreen>().view.debrief.title), "and what lay beneath");
}

#[test]
fn record_handbook_and_warm_up_change_their_language_and_stay_where_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = shell(folder.path());
    let now = Instant::now();
    shell.start(Mode::Practice, now);
    let (now, _) = shell.play(now);
    shell.wants::<EncounterScreen>(Encounter::Leave, now);
    shell.wants::<LibraryScreen>(Library::OpenHistory, now);
    shell.wants::<HistoryScreen>(History::OpenSettings, now);
    shell.chooses("zh-CN", now);
    let view = &shell.on::<HistoryScreen>().view;
    assert!(is_chinese(&view.words.plain("history-title")) && is_chinese(&view.rows[0].scenario));
    shell.wants::<HistoryScreen>(History::Back, now);
    shell.wants::<LibraryScreen>(Library::OpenHandbook, now);
    let draft = &mut shell.on::<HandbookScreen>().draft;
    draft.chosen = Some(3);
    "sorry".clone_into(&mut draft.sought);
    let clause = shell.on::<HandbookScreen>().view.clauses[3].page.id.clone();
    shell.wants::<HandbookScreen>(Handbook::OpenSettings, now);
    shell.chooses("en-US", now);
    let HandbookScreen { view, draft, .. } = shell.on::<HandbookScreen>();
    assert!(!is_chinese(&view.clauses[3].page.label) && view.clauses[3].page.id == clause);
    assert_eq!((draft.chosen, draft.sought.as_str()), (Some(3), "sorry"), "what was sought and chosen stays");
    shell.wants::<HandbookScreen>(Handbook::Back, now);
    shell.wants::<LibraryScreen>(Library::WarmUp, now);
    let turn = shell.turned_up(now).expect("a turn");
    let told = shell.answers(answer_of(&turn, true), now);
    shell.wants::<WarmUpScreen>(WarmUp::OpenSettings, now);
    shell.chooses("zh-TW", now);
    let view = &shell.on::<WarmUpScreen>().view;
    let WarmUpScene::Turn(turn) = &view.scene else { panic!("the turn is gone") };
    assert!(is_chinese(&turn.why) && turn.answers.iter().all(|(offered, _)| is_chinese(&offered.text)));
    assert!(is_chinese(&view.words.plain("warm-up-title")) && is_chinese(&view.done[0].title));
    assert_eq!((&turn.id, &turn.given, &turn.told), (&told.id, &told.given, &told.told), "what it earned stays");
}

#[test]
fn an_assessment_is_said_in_the_language_it_was_begun_in_and_so_is_all_around_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = Instant::now();
    let mut first = shell(folder.path());
    first.start(Mode::Assessment, now);
    first.speaks("zh-CN", now);
    assert!(!first.is_chinese());
    now += BOUNCE;
    first.respond(now);
    assert!(!first.is_chinese());
    drop(first);
    let mut second = shell(folder.path());
    second.goes_on_in("zh-CN", now);
    assert!(!second.is_chinese());
    let (now, _) = second.play(now);
    second.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    let view = &second.on::<DebriefScreen>().view;
    assert!(!is_chinese(&view.words.plain("debrief-title")) && !is_chinese(&view.debrief.title));
    // tried again it is practice
    second.wants::<DebriefScreen>(Debrief::RetryFrom { turn: 2 }, now);
    assert!(second.is_chinese(), "and that is said in the language that is chosen");
    second.wants::<EncounterScreen>(Encounter::Leave, now);
    second.wants::<LibraryScreen>(Library::Open(0), now);
    assert!(second.is::<EncounterScreen>() && second.is_chinese());
}

#[test]
fn a_new_attempt_is_in_the_language_of_its_briefing() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.comes_in(now);
    shell.wants::<LibraryScreen>(Library::ChooseLanguage("zh-TW".parse().expect("a tag")), now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen::default()), now);
    assert!(shell.is_chinese());
}
