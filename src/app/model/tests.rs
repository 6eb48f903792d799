//! The window's model without a window: what a learner does, with time and disk in the test's hands.

use super::super::ui::kinds::Pace;
use super::*;
use crate::records::Entry;

fn model(folder: &std::path::Path) -> Model {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Model::new(root, folder.join("station.sqlite"), "en-US".parse().expect("a language"))
}

impl Model {
    fn wants(&mut self, action: Action, at: Instant) {
        self.queue.push((at, action));
        self.update(at);
    }

    /// Lets the disk catch up.
    fn settle(&mut self, at: Instant) {
        for _ in 0..2_000 {
            self.update(at);
            if !matches!(&self.screen, Screen::Encounter(running) if running.pending.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("the journal did not answer");
    }

    /// Waits for what could still have been had.
    fn looked_back(&mut self, at: Instant) -> chances::Look {
        for _ in 0..6_000 {
            self.update(at);
            match &self.screen {
                Screen::Debrief { view, .. } if view.look != chances::Look::Pending => return view.look.clone(),
                Screen::Debrief { .. } => std::thread::sleep(Duration::from_millis(5)),
                _ => panic!("not at the debrief"),
            }
        }
        panic!("nobody looked back");
    }

    fn running(&self) -> &Running {
        match &self.screen {
            Screen::Encounter(running) => running,
            _ => panic!("not at an encounter"),
        }
    }

    fn start(&mut self, mode: Mode, at: Instant) {
        self.wants(Action::SignIn("E1001".to_owned()), at);
        assert!(matches!(self.screen, Screen::Library(..)));
        self.wants(Action::Brief(0), at);
        self.wants(Action::Begin { mode, pace: Pace::Standard }, at);
        self.update(at);
    }
}

#[test]
fn an_attempt_from_sign_in_to_debrief_history_and_retry() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = Instant::now();
    let mut model = model(folder.path());
    model.wants(Action::SignIn("E9999".to_owned()), now);
    assert!(matches!(&model.screen, Screen::SignIn(view, _) if view.error.is_some() && !view.samples.is_empty()));
    model.start(Mode::Practice, now);
    let mut turns = 0;
    while model.running().closed.is_none() {
        now += BOUNCE;
        model.wants(Action::Respond(0), now);
        model.settle(now);
        turns += 1;
        assert!(turns < 100, "an encounter ends");
    }
    assert!(model.running().view.ending.is_some());
    model.wants(Action::OpenDebrief, now);
    assert!(
        matches!(&model.screen, Screen::Debrief { view, .. } if view.debrief.turns.len() == turns && !view.debrief.findings.is_empty())
    );
    let looked = model.looked_back(now);
    assert!(matches!(&looked, chances::Look::Known(chances) if chances.turns.len() == turns));
    model.wants(Action::OpenHistory, now);
    assert!(matches!(&model.screen, Screen::History { attempts, .. } if attempts.len() == 1));
    model.wants(Action::OpenAttempt(0), now);
    assert_eq!(model.looked_back(now), looked, "the same when it is read again");
    model.wants(Action::RetryFrom { turn: 2 }, now);
    assert_eq!(model.running().attempt.observation().state().turn, 1, "the first turn as it was");
}

#[test]
fn patience_runs_out_into_silence_and_a_late_key_is_silence_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut model = model(folder.path());
    model.start(Mode::Assessment, now);
    let patience = Duration::from_millis(model.running().attempt.patience().expect("a limit at the opening").0);
    model.update(now + patience / 2);
    let left = model.running().view.patience.expect("a bar").left_ms;
    assert_eq!(u128::from(left), (patience / 2).as_millis());
    model.wants(Action::Respond(0), now + patience + Duration::from_millis(1));
    model.settle(now + patience);
    let id = model.running().attempt.id.clone();
    let journal = model.call(move |store| store.journal(&id)).expect("a desk").expect("a journal");
    assert!(matches!(&journal[..], [Entry { command: crate::records::Step::Silence { .. }, elapsed, .. }]
        if u128::from(elapsed.0) == patience.as_millis()));
}

#[test]
fn a_double_press_answers_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now() + BOUNCE;
    let mut model = model(folder.path());
    model.start(Mode::Assessment, now - BOUNCE);
    model.queue.extend([(now, Action::Respond(0)), (now, Action::Respond(0))]);
    model.settle(now);
    model.wants(Action::Respond(0), now + BOUNCE / 2);
    model.settle(now + BOUNCE / 2);
    assert_eq!(model.running().attempt.observation().state().turn, 1);
    model.wants(Action::Respond(0), now + BOUNCE);
    model.settle(now + BOUNCE);
    assert_eq!(model.running().attempt.observation().state().turn, 2);
}

#[test]
fn two_windows_cannot_both_go_on_with_an_attempt() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let later = now + BOUNCE;
    let mut first = model(folder.path());
    first.start(Mode::Practice, now);
    let mut second = model(folder.path());
    second.wants(Action::SignIn("E1001".to_owned()), now);
    second.wants(Action::Continue, now);
    second.wants(Action::Continue, now);
    let id = second.running().attempt.id.clone();
    assert_eq!(second.call(move |store| store.interruptions(&id, 1)).expect("a desk").expect("read"), 1);
    for window in [&mut first, &mut second] {
        window.wants(Action::Respond(0), later);
        window.settle(later);
    }
    assert_eq!(first.running().attempt.observation().state().turn, 1);
    assert!(
        matches!(&second.screen, Screen::Notice { view, then: Then::Home, .. } if view.what.contains("expected entry 1"))
    );
    second.wants(Action::Back, later);
    second.wants(Action::Continue, later);
    assert_eq!(second.running().attempt.observation().state(), first.running().attempt.observation().state());
}

#[test]
fn leaving_waits_for_the_answer_in_hand() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut model = model(folder.path());
    model.start(Mode::Practice, now);
    model.queue.extend([(now + BOUNCE, Action::Respond(0)), (now + BOUNCE, Action::Leave)]);
    model.update(now + BOUNCE);
    assert!(
        matches!(&model.screen, Screen::Library(view, _) if view.unfinished.as_ref().is_some_and(|one| one.turn == 2))
    );
}

#[test]
fn an_attempt_that_was_given_up_is_closed_not_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut model = model(folder.path());
    model.start(Mode::Practice, now);
    let (id, entry) = (model.running().attempt.id.clone(), model.running().attempt.prepare_abandon());
    model.call(move |store| store.append(&id, &entry)).expect("a desk").expect("on disk");
    model.wants(Action::Leave, now);
    model.wants(Action::Continue, now);
    assert!(matches!(&model.screen, Screen::Debrief { view, .. }
        if view.outcome == crate::assessment::Outcome::Abandoned));
}

#[test]
fn leaving_keeps_the_attempt_and_one_can_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut first = model(folder.path());
    first.start(Mode::Practice, now);
    first.wants(Action::Respond(0), now + BOUNCE);
    first.settle(now + BOUNCE);
    let state = *first.running().attempt.observation().state();
    drop(first);
    let mut second = model(folder.path());
    second.wants(Action::SignIn("E1001".to_owned()), now);
    assert!(matches!(&second.screen, Screen::Library(view, _) if view.unfinished.is_some()));
    second.wants(Action::Continue, now);
    assert_eq!(*second.running().attempt.observation().state(), state);
}

#[test]
fn a_store_that_cannot_be_opened_is_told_and_can_be_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("station.sqlite");
    std::fs::write(&path, "not a database, but long enough to be taken for a file with something in it")
        .expect("a file");
    let mut model = model(folder.path());
    assert!(matches!(&model.screen, Screen::Notice { view, .. } if view.what.contains("station.sqlite")));
    std::fs::remove_file(&path).expect("removed");
    model.wants(Action::Retry, Instant::now());
    assert!(matches!(model.screen, Screen::SignIn(..)));
}

#[test]
fn the_handbook_opens_from_the_library_and_from_a_debrief_and_back_leads_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = Instant::now();
    let mut model = model(folder.path());
    model.wants(Action::OpenHandbook, now);
    assert!(matches!(model.screen, Screen::SignIn(..)), "nobody has signed in");
    model.wants(Action::SignIn("E1001".to_owned()), now);
    model.wants(Action::OpenHandbook, now);
    let all = model.content.books.iter().map(|one| one.book.clauses.len()).sum::<usize>();
    assert!(matches!(&model.screen, Screen::Handbook { view, .. } if view.clauses.len() == all && all > 0));
    model.queue.extend([(now, Action::OpenHandbook), (now, Action::Back)]);
    model.update(now);
    assert!(matches!(&model.screen, Screen::Library(view, _) if !view.cards.is_empty()));
    model.wants(Action::Brief(0), now);
    model.wants(Action::Begin { mode: Mode::Practice, pace: Pace::Standard }, now);
    while model.running().closed.is_none() {
        now += BOUNCE;
        model.wants(Action::Respond(0), now);
        model.settle(now);
    }
    model.wants(Action::OpenDebrief, now);
    let Screen::Debrief { view, draft, .. } = &mut model.screen else { panic!("not at the debrief") };
    draft.tab = debrief::Tab::Conversation;
    let (cited, findings) = (view.cited.clone(), view.debrief.findings.clone());
    assert!(findings.iter().all(|one| cited.iter().any(|cited| cited.name == one.name)), "the book is today's");
    for one in cited {
        model.wants(Action::OpenClause(one.clone()), now);
        let Screen::Handbook { view, draft, .. } = &model.screen else { panic!("not at the handbook") };
        let page = &view.clauses[draft.chosen.expect("a clause")].page;
        assert_eq!((&page.id, &page.book, view.assessed), (&one.id, &one.book, Some(one.version)));
        model.wants(Action::Back, now);
        assert!(matches!(&model.screen, Screen::Debrief { draft, .. } if draft.tab == debrief::Tab::Conversation));
    }
}

#[test]
fn the_handbook_keeps_the_clauses_of_a_competency_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let model = model(folder.path());
    let (view, _) = present::handbook(&model.content, &model.language, model.words.clone(), None);
    let mut groups: Vec<_> = view.clauses.iter().map(|clause| (&clause.page.book, &clause.page.competency)).collect();
    groups.dedup();
    let ordered = model.content.books.iter().flat_map(|one| {
        let used = |id: &&str| view.clauses.iter().any(|clause| *clause.page.competency == **id);
        one.book.competencies.iter().filter(used).map(|id| (one.book.id.to_string(), id.to_owned()))
    });
    let groups: Vec<_> = groups.into_iter().map(|(book, id)| (book.to_string(), id.to_string())).collect();
    assert_eq!(groups, ordered.collect::<Vec<_>>());
}
