//! Attempts against a store in memory: journal first, replay, resume, retry, and what doesn't fit.

use super::{
    Attempt, AttemptError, Limit, Plan, Replayed, Replayer, Resumed, Speaker, Utterance, fit_to_assess, turn_reached,
};
use crate::assessment::{Outcome, Verdict};
use crate::content::certificate::scale_hash;
use crate::content::tests::{Folder, PROVED, SCENARIO, ZH_CN, shipped};
use crate::content::{Library, Pack};
use crate::encounter::tests::plays;
use crate::encounter::{Begin, Command, Event, Refusal, Where};
use crate::locale::{Language, Words};
use crate::policy::Standing;
use crate::records::{
    AttemptId, Content, ContentKind, Entry, JournalStep, Mode, NewAttempt, Store, StoreError, SubjectId,
};
use crate::scenario::SEMANTICS;
use crate::terms::{BasisPoints, Millis, ResponseIx, Role};
use proptest::prelude::*;
use std::path::Path;

// ── builders ──

/// A store with one employee, and the fixture's content.
pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) subject: SubjectId,
    folder: Folder,
    pub(super) library: Library,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self::with(Store::in_memory().expect("a store"), Folder::sound())
    }

    /// A desk at which nobody loses patience.
    fn patient() -> Self {
        let waits = "patience: 20000, on_silence: (mood: (anger: 1), goto: \"gone\"),";
        let leaves = r#""leave": (kind: Do, goto: "gone"), "hello": (kind: Say"#;
        let folder = Folder::sound().edit("scenarios/small.ron", waits, "").edit(
            "scenarios/small.ron",
            r#""hello": (kind: Say"#,
            leaves,
        );
        let words = [("zh-CN", "走开"), ("zh-TW", "走開"), ("en-US", "Leave")];
        let folder = words.into_iter().fold(folder, |folder, (language, leave)| {
            let attributes = format!("\n    .leave = {leave}\n    .leave-note = {leave}\n    .hello = ");
            folder.edit(&format!("locales/{language}/scenarios/small.ftl"), "\n    .hello = ", &attributes)
        });
        Self::with(Store::in_memory().expect("a store"), folder)
    }

    fn at(path: &Path) -> Self {
        Self::with(Store::open(path).expect("a store"), Folder::sound())
    }

    pub(super) fn with(mut store: Store, folder: Folder) -> Self {
        let subject = employ(&mut store);
        let library = folder.load();
        Self { store, subject, folder, library }
    }

    pub(super) fn app(&self) -> Words {
        self.library.app_words(&Language::source())
    }

    pub(super) fn start(&mut self, mode: Mode) -> Attempt {
        self.start_at("small", mode, 7)
    }

    pub(super) fn start_at(&mut self, scenario: &str, mode: Mode, seed: u64) -> Attempt {
        let (app, plan) = (self.app(), plan(&self.subject, mode, seed));
        let pack = self.library.pack(scenario).expect("sound");
        Attempt::start_unasked(&mut self.store, pack, app, plan).expect("begun")
    }

    /// Journal first, then show.
    pub(super) fn go(&mut self, attempt: &mut Attempt, id: &str) {
        let entry = attempt.prepare(command(attempt, id), Millis(1_500)).expect("possible");
        self.store.append(&attempt.id, &entry).expect("on disk");
        attempt.confirm(&entry).expect("fits");
    }

    pub(super) fn replay(&self, id: &AttemptId) -> Result<Attempt, AttemptError> {
        Attempt::replay(&self.store, id, self.app())
    }

    pub(super) fn resume(&mut self, id: &AttemptId) -> (Attempt, Resumed) {
        let app = self.app();
        Attempt::resume(&mut self.store, id, app).expect("resumed")
    }
}

fn employ(store: &mut Store) -> SubjectId {
    store.import_roster("staff.csv", "number,name,branch\n1001,李晓燕,城东支行\n".as_bytes()).expect("imported");
    store.employee("1001").expect("read").expect("there").subject
}

pub(super) fn plan(subject: &SubjectId, mode: Mode, seed: u64) -> Plan {
    Plan { subject: subject.clone(), mode, language: Language::source(), seed, time_factor_percent: 150 }
}

/// A response of the current node by its id, `~` for silence.
fn command(attempt: &Attempt, id: &str) -> Command {
    if id == "~" { Command::Silence } else { Command::Respond(response(attempt, id)) }
}

fn response(attempt: &Attempt, id: &str) -> ResponseIx {
    let scenario = &attempt.observation().premise().scenario;
    let at = scenario.node_names.find(node(attempt)).expect("a node");
    scenario.response_called(at, id).expect(id)
}

pub(super) fn node(attempt: &Attempt) -> &str {
    attempt.node().map_or("", |node| &node.id)
}

/// That two attempts stand at the same place after the same conversation, in what is known and what is shown.
fn assert_same(left: &Attempt, right: &Attempt) {
    assert_eq!(left.observation().seen(), right.observation().seen());
    assert_eq!(left.observation().state(), right.observation().state());
    assert_eq!(left.assess(), right.assess());
    assert_eq!(left.offered().collect::<Vec<_>>(), right.offered().collect::<Vec<_>>());
    // who has just come back reads more
    let patience = |one: &Attempt| one.limit().map(|limit| limit.thinking);
    assert_eq!((node(left), patience(left)), (node(right), patience(right)));
    assert_eq!((&left.subject, left.mode, &left.language), (&right.subject, right.mode, &right.language));
    assert_eq!(left.told(), right.told());
    assert_eq!(left.script().briefing(), right.script().briefing());
}

// ── journal first ──

#[test]
fn an_attempt_begins_with_all_it_needs_in_the_store() {
    let mut desk = Desk::new();
    let attempt = desk.start(Mode::Assessment);
    let stored = desk.store.attempt(&attempt.id).expect("stored");
    assert_eq!(stored.attempt.begin, attempt.observation().premise().begin);
    assert_eq!((stored.attempt.mode, stored.attempt.role), (Mode::Assessment, Role::Teller));
    assert_eq!(stored.attempt.semantics, SEMANTICS);
    let names: Vec<_> = stored.contents.iter().map(|content| content.name.as_str()).collect();
    assert_eq!(names, ["small.ron", "house.ron", "zh-CN/scenarios/small.ftl", "zh-CN/policies/house.ftl"]);
    assert_eq!(desk.store.journal(&attempt.id).expect("read"), []);
}

#[test]
fn the_customer_answers_only_what_is_on_disk() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    let before = attempt.observation().seen().len();
    let entry = attempt.prepare(command(&attempt, "calm"), Millis(900)).expect("possible");
    assert_eq!(attempt.observation().seen().len(), before, "preparing moves nothing");
    assert_eq!(entry.command, JournalStep::Respond { node: "opening".into(), response: "calm".into() });
    let mut offered = entry.offered.clone();
    offered.sort_unstable();
    assert_eq!(offered, ["calm", "hello", "rude"]);
    desk.store.append(&attempt.id, &entry).expect("on disk");
    assert!(!attempt.confirm(&entry).expect("fits").is_empty());
    assert_eq!(node(&attempt), "closing");
    assert_eq!(desk.store.journal(&attempt.id).expect("read"), [entry]);
}

#[test]
fn what_is_not_possible_is_not_prepared() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    let hello = response(&attempt, "hello");
    let refused = |attempt: &Attempt, command| attempt.prepare(command, Millis(0)).expect_err("refused");
    desk.go(&mut attempt, "hello");
    assert_eq!(refused(&attempt, Command::Respond(hello)), Refusal::NotOffered, "greeted already");
    desk.go(&mut attempt, "calm");
    assert_eq!(refused(&attempt, Command::Silence), Refusal::NoPatience);
    desk.go(&mut attempt, "bye");
    assert_eq!(refused(&attempt, Command::Silence), Refusal::Over);
}

#[test]
fn what_is_shown_gets_time_to_be_read_before_the_patience_runs() {
    let of = |texts: Vec<String>| Some(Limit::new(texts.into_iter(), Millis(20_000), 150));
    let limit = |characters: u64| Some(Limit { reading: Millis(characters * 200 * 3 / 2), thinking: Millis(30_000) });
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    assert_eq!(attempt.limit(), limit(18), "his line and three responses");
    let opening = attempt.observation().seen().len();
    desk.go(&mut attempt, "hello");
    let offered = |attempt: &Attempt| {
        let responses = attempt.offered().collect::<Vec<_>>().into_iter();
        responses.map(|ix| attempt.script().response(ix, attempt.observation().state().minutes)).collect::<Vec<_>>()
    };
    let shown = |attempt: &Attempt, from: usize| {
        let script = attempt.script();
        let seen = attempt.observation().seen();
        (from..seen.len())
            .map(|at| (&seen[at], &seen[..at]))
            .flat_map(|(one, before)| [script.said(one), script.direction(one, before), script.mood(one)])
            .flatten()
            .collect::<Vec<_>>()
    };
    let since_then = [shown(&attempt, opening + 1), offered(&attempt)].concat();
    assert_eq!(attempt.limit(), of(since_then), "what was said before is not read again, nor what is not offered");
    assert!(shown(&attempt, opening + 1).len() > 1, "what he says and how he feels now");
    // who comes back has the whole conversation before him
    let again = desk.resume(&attempt.id).0;
    assert_eq!(again.limit(), of([shown(&again, 0), offered(&again)].concat()));
    desk.go(&mut attempt, "calm");
    assert_eq!(attempt.limit(), None, "he waits for ever");
}

#[test]
fn closing_makes_a_record_that_takes_no_more() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    for id in ["hello", "calm", "bye"] {
        desk.go(&mut attempt, id);
    }
    let (assessment, finished) = attempt.finish(&mut desk.store).expect("closed");
    assert_eq!((assessment.outcome, finished.score), (Outcome::Passed, Some(BasisPoints::FULL)));
    let premise = attempt.observation().premise();
    let hash = scale_hash(&premise.scenario, premise.watch.book());
    assert_eq!(finished.scale.as_deref(), hash.as_deref(), "the scale that it was scored on");
    assert_eq!(desk.store.scales(&hash.expect("hashed")).expect("read").len(), 1, "kept since it began");
    assert_eq!(desk.store.assessment(&attempt.id).expect("read"), Some(assessment.clone().touched()));
    assert_eq!(attempt.assessment(&desk.store).expect("read"), assessment, "with all that nothing touched");
    assert!(matches!(attempt.finish(&mut desk.store), Err(AttemptError::Store(StoreError::Finished { .. }))));
}

#[test]
fn who_does_not_wait_for_a_scale_goes_on_later() {
    // a scenario that nobody else measures
    let folder = Folder::sound().edit("scenarios/small.ron", "pass_mark: 7000", "pass_mark: 7013");
    let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
    let pack = desk.library.pack("small").expect("sound").clone();
    let fit = |looks: bool| fit_to_assess(&pack, 7, |_| looks);
    assert!(matches!(fit(false), Err(AttemptError::Unmeasured)), "nothing was begun either");
    let mut attempt = desk.start(Mode::Practice);
    for id in ["hello", "calm", "bye"] {
        desk.go(&mut attempt, id);
    }
    let to_close = attempt.to_close(None);
    assert!(!to_close.reckon(&desk.store, |_| false).expect("read"));
    assert_eq!(desk.store.unfinished(&desk.subject).expect("read").len(), 1, "it is there to be gone on with");
    let (again, resumed) = desk.resume(&attempt.id);
    assert_eq!(resumed, Resumed::Over);
    assert!(again.to_close(None).reckon(&desk.store, |_| true).expect("read"));
    let (assessment, _) = again.finish(&mut desk.store).expect("closed");
    assert_eq!(assessment.outcome, Outcome::Passed);
    assert!(matches!(fit(false), Err(AttemptError::TooFewTurns { .. })), "the same draw is known now");
}

// ── drop and replay ──

proptest! {
    #![proptest_config(crate::cases::at_least(24))]

    #[test]
    fn saving_and_loading_at_every_step_changes_nothing(play in plays()) {
        let mut store = Store::in_memory().expect("a store");
        let subject = employ(&mut store);
        let app = || shipped().app_words(&Language::source());
        let begin = || plan(&subject, Mode::Assessment, play.seed);
        let mut whole = Attempt::start_unasked(&mut store, play.pack(), app(), begin()).expect("begun");
        let mut broken = Attempt::start_unasked(&mut store, play.pack(), app(), begin()).expect("begun");
        for command in play.commands() {
            for attempt in [&mut whole, &mut broken] {
                let entry = attempt.prepare(command, Millis(10)).expect("possible");
                store.append(&attempt.id, &entry).expect("on disk");
                attempt.confirm(&entry).expect("fits");
            }
            broken = Attempt::replay(&store, &broken.id, app()).expect("replayed");
            assert_same(&whole, &broken);
        }
        prop_assert!(whole.observation().over());
    }

    #[test]
    fn the_archive_is_replayed_as_it_was_played(all in proptest::collection::vec(plays(), 1..4)) {
        let mut store = Store::in_memory().expect("a store");
        let subject = employ(&mut store);
        let mut replayer = Replayer::default();
        for play in all {
            let app = shipped().app_words(&Language::source());
            let plan = plan(&subject, Mode::Assessment, play.seed);
            let mut attempt = Attempt::start_unasked(&mut store, play.pack(), app, plan).expect("begun");
            for command in play.commands() {
                let entry = attempt.prepare(command, Millis(10)).expect("possible");
                store.append(&attempt.id, &entry).expect("on disk");
                attempt.confirm(&entry).expect("fits");
            }
            let Replayed { observation, journal, .. } = replayer.replay(&store, &attempt.id).expect("replayed");
            prop_assert_eq!(observation.seen(), attempt.observation().seen());
            prop_assert_eq!(observation.assess(attempt.measure()), attempt.assess());
            prop_assert_eq!(journal, store.journal(&attempt.id).expect("read"));
        }
    }
}

#[test]
fn an_entry_on_disk_counts_though_nobody_saw_the_answer() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    let entry = attempt.prepare(command(&attempt, "calm"), Millis(900)).expect("possible");
    desk.store.append(&attempt.id, &entry).expect("on disk");
    let back = desk.replay(&attempt.id).expect("replayed");
    assert_eq!(node(&back), "closing");
    attempt.confirm(&entry).expect("fits");
    assert_same(&attempt, &back);
}

#[test]
fn an_entry_not_on_disk_never_was() {
    let mut desk = Desk::new();
    let attempt = desk.start(Mode::Assessment);
    attempt.prepare(command(&attempt, "rude"), Millis(900)).expect("possible");
    assert_same(&attempt, &desk.replay(&attempt.id).expect("replayed"));
}

#[test]
fn content_changed_on_disk_does_not_matter() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    desk.go(&mut attempt, "hello");
    let ruined = std::mem::replace(&mut desk.folder, Folder::sound())
        .write("scenarios/small.ron", "Scenario(")
        .write("assets/policies/house.ron", "")
        .edit("locales/zh-CN/scenarios/small.ftl", "opening = 你们怎么搞的？", "opening = 谢谢");
    desk.library = ruined.load();
    assert!(desk.library.pack("small").is_none(), "nothing can be begun any more");
    let back = desk.replay(&attempt.id).expect("replayed");
    assert_same(&attempt, &back);
    assert!(back.told().iter().any(|told| told.text == "你们怎么搞的？"));
}

// ── resume ──

#[test]
fn the_first_interruption_restarts_the_turn() {
    let mut desk = Desk::new();
    let attempt = desk.start(Mode::Assessment);
    let (back, resumed) = desk.resume(&attempt.id);
    assert_eq!(resumed, Resumed::TurnRestarted);
    assert_same(&attempt, &back);
    assert_eq!(desk.store.interruptions(&attempt.id, 1).expect("read"), 1);
    assert_eq!(desk.store.journal(&attempt.id).expect("read"), []);
}

#[test]
fn the_second_interruption_of_a_turn_in_an_assessment_is_silence() {
    let mut desk = Desk::new();
    let id = desk.start(Mode::Assessment).id;
    desk.resume(&id);
    let (back, resumed) = desk.resume(&id);
    assert_eq!((resumed, node(&back)), (Resumed::CountedAsSilence, "gone"));
    let journal = desk.store.journal(&id).expect("read");
    let [silence] = journal.as_slice() else { panic!("{journal:?}") };
    assert_eq!(silence.command, JournalStep::Silence { node: "opening".into() });
    assert_eq!(silence.elapsed, Millis(35_400), "he waited all his patience, once all could be read");
    assert_eq!(desk.store.interruptions(&id, 1).expect("read"), 2);
    assert_same(&back, &desk.replay(&id).expect("replayed"));
}

#[test]
fn interruptions_of_different_turns_do_not_add_up() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    desk.resume(&attempt.id);
    desk.go(&mut attempt, "hello");
    let (back, resumed) = desk.resume(&attempt.id);
    assert_eq!((resumed, node(&back)), (Resumed::TurnRestarted, "opening"));
}

#[test]
fn where_patience_has_no_limit_interruption_is_never_silence() {
    let mut desk = Desk::patient();
    let id = desk.start(Mode::Assessment).id;
    for times in 1..4 {
        let (back, resumed) = desk.resume(&id);
        assert_eq!((resumed, node(&back)), (Resumed::TurnRestarted, "opening"));
        assert_eq!(desk.store.interruptions(&id, 1).expect("read"), times, "recorded all the same");
    }
}

#[test]
fn practice_may_be_interrupted_at_will() {
    let mut desk = Desk::new();
    let id = desk.start(Mode::Practice).id;
    for _ in 0..3 {
        assert_eq!(desk.resume(&id).1, Resumed::TurnRestarted);
    }
    assert_eq!(desk.store.journal(&id).expect("read"), []);
}

#[test]
fn what_is_over_or_given_up_only_has_to_be_closed() {
    let mut desk = Desk::new();
    let mut over = desk.start(Mode::Assessment);
    for id in ["calm", "bye"] {
        desk.go(&mut over, id);
    }
    assert_eq!(desk.resume(&over.id).1, Resumed::Over);
    let mut given_up = desk.start(Mode::Assessment);
    let entry = given_up.prepare_abandon();
    desk.store.append(&given_up.id, &entry).expect("on disk");
    given_up.confirm(&entry).expect("fits");
    let (back, resumed) = desk.resume(&given_up.id);
    assert_eq!(resumed, Resumed::Over);
    assert_eq!(back.finish(&mut desk.store).expect("closed").0.outcome, Outcome::Abandoned);
    assert_eq!(desk.store.interruptions(&over.id, 3).expect("read"), 0);
    assert_eq!(desk.store.interruptions(&given_up.id, 1).expect("read"), 0);
}

// ── retry ──

#[test]
fn a_retry_repeats_the_turns_before_and_is_an_attempt_of_its_own() {
    let mut desk = Desk::new();
    let mut first = desk.start(Mode::Assessment);
    for id in ["hello", "rude", "hand-out"] {
        desk.go(&mut first, id);
    }
    let app = desk.app();
    let mut again = Attempt::retry(&mut desk.store, &first.id, 1, app, Mode::Practice).expect("begun");
    assert_ne!(again.id, first.id);
    assert_eq!((node(&again), again.mode, again.time_factor_percent), ("opening", Mode::Practice, 150));
    assert_eq!(again.observation().premise().begin, first.observation().premise().begin, "drawn as before");
    assert_eq!(again.observation().seen(), &first.observation().seen()[..again.observation().seen().len()]);
    desk.go(&mut again, "calm");
    desk.go(&mut again, "bye");
    assert_same(&again, &desk.replay(&again.id).expect("replayed"));
    assert_same(&first, &desk.replay(&first.id).expect("replayed"));
}

#[test]
fn whoever_tries_again_practises_with_help_and_opens_no_gate() {
    let mut desk = Desk::new();
    for mode in [Mode::Practice, Mode::Assessment] {
        let mut first = desk.start(mode);
        desk.go(&mut first, "hello");
        for turns in [0, 1] {
            let app = desk.app();
            let again = Attempt::retry(&mut desk.store, &first.id, turns, app, Mode::Practice).expect("begun");
            assert!(again.coached() && again.helps_now().next().is_none(), "{mode:?} {turns}");
            assert!(desk.replay(&again.id).expect("replayed").coached());
            let past = desk.store.attempts(&desk.subject).expect("read");
            let marks: Vec<_> = past.iter().map(|one| (one.attempt.id == again.id, one.coached)).collect();
            assert!(marks.contains(&(true, true)) && !marks.contains(&(true, false)), "{marks:?}");
        }
        assert!(!desk.replay(&first.id).expect("replayed").coached(), "the earlier one stays as it was");
    }
}

#[test]
fn a_retry_of_more_turns_than_there_were_repeats_them_all() {
    let mut desk = Desk::new();
    let mut first = desk.start(Mode::Practice);
    desk.go(&mut first, "calm");
    let entry = first.prepare_abandon();
    desk.store.append(&first.id, &entry).expect("on disk");
    let app = desk.app();
    let again = Attempt::retry(&mut desk.store, &first.id, 99, app, Mode::Practice).expect("begun");
    assert_eq!(node(&again), "closing");
    assert_eq!(desk.resume(&again.id).1, Resumed::TurnRestarted, "giving up is not repeated");
}

// ── what doesn't fit ──

/// The error that replay meets after this step is appended by hand.
fn unfit(before: &[&str], step: JournalStep) -> String {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    for id in before {
        desk.go(&mut attempt, id);
    }
    let seq = u32::try_from(before.len()).expect("few");
    desk.store.append(&attempt.id, &Entry::new(seq, step, Vec::new(), Millis(0))).expect("on disk");
    let error = desk.replay(&attempt.id).err().expect("doesn't fit");
    assert!(matches!(error, AttemptError::Journal { seq: at, .. } if at == seq), "{error:?}");
    error.to_string()
}

#[test]
fn a_journal_that_does_not_fit_is_refused_with_its_entry() {
    let respond = |node: &str, response: &str| JournalStep::Respond { node: node.into(), response: response.into() };
    insta::assert_snapshot!(
        unfit(&[], respond("closing", "bye")),
        @"entry 0 of the journal doesn't fit the content it was made with: the conversation is at `opening`, not at `closing`"
    );
    insta::assert_snapshot!(
        unfit(&["hello"], respond("opening", "smile")),
        @"entry 1 of the journal doesn't fit the content it was made with: `opening` has no response `smile`"
    );
    insta::assert_snapshot!(
        unfit(&["hello"], respond("opening", "hello")),
        @"entry 1 of the journal doesn't fit the content it was made with: this response is not offered now"
    );
    insta::assert_snapshot!(
        unfit(&["calm"], JournalStep::Silence { node: "closing".into() }),
        @"entry 1 of the journal doesn't fit the content it was made with: nothing runs out here: the customer waits for a response"
    );
    insta::assert_snapshot!(
        unfit(&["calm", "bye"], respond("closing", "bye")),
        @"entry 2 of the journal doesn't fit the content it was made with: the encounter is over"
    );
}

#[test]
fn an_entry_out_of_order_is_not_confirmed_and_moves_nothing() {
    let mut attempt = Desk::new().start(Mode::Practice);
    let entry = attempt.prepare(command(&attempt, "calm"), Millis(0)).expect("possible");
    let later = Entry { seq: 1, ..entry.clone() };
    assert!(matches!(attempt.confirm(&later), Err(AttemptError::Journal { seq: 1, .. })));
    let elsewhere = Entry { command: JournalStep::Silence { node: "gone".into() }, ..entry.clone() };
    assert!(matches!(attempt.confirm(&elsewhere), Err(AttemptError::Journal { seq: 0, .. })));
    assert!(matches!(attempt.observation().state().place, Where::At(_)));
    attempt.confirm(&entry).expect("still the next one");
}

#[test]
fn an_attempt_under_another_semantics_is_left_alone() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("station.db");
    let mut desk = Desk::at(&path);
    let id = desk.start(Mode::Assessment).id;
    let tampered = rusqlite::Connection::open(&path).expect("the file");
    tampered
        .execute_batch("DROP TRIGGER attempts_refuses_UPDATE; UPDATE attempts SET semantics = 99")
        .expect("changed");
    assert!(matches!(desk.replay(&id), Err(AttemptError::Semantics { found: 99 })));
    let app = desk.app();
    assert!(matches!(Attempt::resume(&mut desk.store, &id, app), Err(AttemptError::Semantics { found: 99 })));
    assert_eq!(desk.store.interruptions(&id, 1).expect("read"), 0);
}

/// Interrupts that cross at once fire one after the other since semantics 2; a journal of before goes on as it was begun.
#[test]
fn an_attempt_begun_under_semantics_1_interrupts_as_it_did_then() {
    let file = tempfile::TempDir::new().expect("a folder");
    let path = file.path().join("station.db");
    let both = r#"interrupts: [(id: "first", when: AtLeast(anger, 7), goto: "opening"), (id: "storms-out""#;
    let folder = Folder::sound().edit("scenarios/small.ron", r#"interrupts: [(id: "storms-out""#, both);
    let mut desk = Desk::with(Store::open(&path).expect("a store"), folder);
    let id = desk.start(Mode::Practice).id;
    let begun_under = |semantics: u32| {
        let store = rusqlite::Connection::open(&path).expect("the file");
        let change =
            format!("DROP TRIGGER IF EXISTS attempts_refuses_UPDATE; UPDATE attempts SET semantics = {semantics}");
        store.execute_batch(&change).expect("changed");
    };
    begun_under(1);
    let (mut attempt, _) = desk.resume(&id);
    for answer in ["rude", "rude", "bye"] {
        desk.go(&mut attempt, answer);
    }
    assert!(attempt.observation().over() && attempt.by_older_rules());
    assert_same(&attempt, &desk.replay(&id).expect("as it was begun"));
    let again = Replayer::default().replay(&desk.store, &id).expect("as it was begun");
    assert_eq!(again.observation.seen(), attempt.observation().seen());
    begun_under(2);
    let refused = desk.replay(&id).map(|attempt| attempt.id);
    assert!(matches!(refused, Err(AttemptError::Journal { seq: 2, .. })), "he has stormed out: {refused:?}");
}

/// What replay says of an attempt that was begun with these texts.
fn with_contents(change: impl FnOnce(&mut Vec<Content>)) -> AttemptError {
    let mut desk = Desk::new();
    let good = desk.start(Mode::Practice).id;
    let stored = desk.store.attempt(&good).expect("stored");
    let Pack { scenario, .. } = desk.library.pack("small").expect("sound");
    let mut new = NewAttempt {
        subject: desk.subject.clone(),
        mode: Mode::Practice,
        locale: "zh-CN".into(),
        role: Role::Teller,
        scenario: "small".into(),
        contents: stored.contents,
        begin: Begin::draw(scenario, 1).expect("drawn"),
        time_factor_percent: 100,
    };
    change(&mut new.contents);
    let id = desk.store.begin(&new).expect("begun");
    desk.replay(&id).err().expect("cannot be replayed")
}

#[test]
fn stored_content_that_cannot_be_used_is_named() {
    let without = |kind: ContentKind| with_contents(|contents| contents.retain(|content| content.kind != kind));
    assert!(matches!(without(ContentKind::Scenario), AttemptError::Incomplete("scenario")));
    assert!(matches!(without(ContentKind::Book), AttemptError::Incomplete("book")));
    let error = with_contents(|contents| contents[0].body = "Scenario(".into());
    assert!(matches!(&error, AttemptError::Content(problems) if problems.len() == 1), "{error:?}");
}

#[test]
fn an_attempt_that_is_not_there_is_said_not_to_be() {
    let (mut here, mut elsewhere) = (Desk::new(), Desk::new());
    let id = elsewhere.start(Mode::Practice).id;
    assert!(matches!(here.replay(&id), Err(AttemptError::Store(StoreError::UnknownAttempt { .. }))));
    let app = here.app();
    let again = Attempt::retry(&mut here.store, &id, 1, app, Mode::Practice);
    assert!(matches!(again, Err(AttemptError::Store(StoreError::UnknownAttempt { .. }))));
}

// ── looking back, and where the rules stand ──

#[test]
fn a_failed_attempt_had_a_last_chance_and_the_way_from_there_passes() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Assessment);
    for id in ["hello", "rude", "bye"] {
        desk.go(&mut attempt, id);
    }
    let assessment = attempt.assess();
    assert_eq!(assessment.outcome, Outcome::Failed);
    let chances = attempt.chances(|_| true).expect("sound").expect("small enough");
    let costs: Vec<_> = chances.turns.iter().map(|one| (one.turn, one.cost.0 > 0, one.passes)).collect();
    assert_eq!(costs, [(1, false, true), (2, true, false), (3, false, false)]);
    assert_eq!(chances.turns.last().map(|one| one.best), assessment.score);
    let lost: u16 = chances.turns.iter().map(|one| one.cost.0).sum();
    assert_eq!(Some(BasisPoints(chances.best.0 - lost)), assessment.score, "the costs are what is missing");
    let last = chances.last_chance.expect("there was one");
    assert_eq!(last.turn, 2);
    let again = desk.app();
    let mut again = Attempt::retry(&mut desk.store, &attempt.id, 1, again, Mode::Practice).expect("begun");
    for step in &last.way {
        assert!(!step.text.is_empty());
        desk.go(&mut again, step.response.as_deref().unwrap_or("~"));
    }
    assert_eq!(again.assess().outcome, Outcome::Passed);
    // and it is shown beside, the same up to where they part
    let (play, beside) = attempt.nearest_pass(&last).expect("it can be played");
    assert_eq!((play.seen(), play.over()), (again.observation().seen(), true));
    let mine = attempt.utterances();
    let said = |utterances: &[Utterance], turns: u32| {
        utterances
            .iter()
            .filter(|utterance| utterance.turn <= turns)
            .map(|utterance| utterance.told.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(said(&mine, last.turn - 1), said(&beside, last.turn - 1));
    assert_ne!(said(&mine, last.turn), said(&beside, last.turn));
    assert_eq!(
        desk.replay(&attempt.id).expect("stored").chances(|_| true).expect("sound"),
        attempt.chances(|_| true).expect("sound")
    );
}

#[test]
fn what_is_played_again_is_the_conversation_with_how_long_the_learner_took() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    for (id, took) in [("hello", 1_200), ("calm", 3_400)] {
        let entry = attempt.prepare(command(&attempt, id), Millis(took)).expect("offered");
        desk.store.append(&attempt.id, &entry).expect("stored");
        attempt.confirm(&entry).expect("it fits");
    }
    let utterances = desk.replay(&attempt.id).expect("stored").utterances();
    assert_eq!(utterances, attempt.utterances());
    assert_eq!(utterances.iter().map(|utterance| utterance.told.clone()).collect::<Vec<_>>(), attempt.told());
    let took: Vec<_> = utterances.iter().filter_map(|utterance| Some((utterance.turn, utterance.took?.0))).collect();
    assert_eq!(took, [(1, 1_200), (2, 3_400)]);
    let own = |utterance: &&Utterance| matches!(utterance.told.speaker, Speaker::Learner(_));
    assert_eq!(utterances.iter().filter(own).count(), took.len(), "nobody else takes his time");
    let seen = attempt.observation().seen();
    assert!(utterances.iter().all(|utterance| utterance.until <= seen.len()));
    assert!(utterances.is_sorted_by_key(|utterance| (utterance.until, utterance.turn)));
}

#[test]
fn a_passed_attempt_missed_no_chance_and_one_given_up_had_it_still() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    let before = attempt.chances(|_| true).expect("sound").expect("small enough");
    assert_eq!((before.turns.len(), before.best.0), (0, 10_000));
    for id in ["hello", "calm"] {
        desk.go(&mut attempt, id);
    }
    let open = attempt.chances(|_| true).expect("sound").and_then(|chances| chances.last_chance).expect("still open");
    assert_eq!(open.turn, 3, "the turn that was not taken");
    desk.go(&mut attempt, &open.way[0].response.clone().expect("a response"));
    assert_eq!(attempt.assess().outcome, Outcome::Passed);
    assert_eq!(attempt.chances(|_| true).expect("sound").expect("small enough").last_chance, None);
}

/// A play of the example whose complaint is recorded in two steps.
fn recording(desk: &mut Desk, moves: &[&str]) -> Attempt {
    let (app, plan) = (shipped().app_words(&Language::source()), plan(&desk.subject, Mode::Practice, 7));
    let pack = desk.library.pack("annual-fee").expect("sound");
    let mut attempt = Attempt::start(&mut desk.store, pack, app, plan).expect("begun");
    moves.iter().for_each(|id| desk.go(&mut attempt, id));
    attempt
}

/// The same, where it costs to write down that he asks for nothing.
fn costly_record() -> Desk {
    let nothing = "\"nothing\": (when: ";
    let costly = Folder::compound().edit(PROVED, nothing, "\"nothing\": (mood: (anger: 3), when: ");
    Desk::with(Store::in_memory().expect("a store"), costly)
}

#[test]
fn a_way_that_begins_within_a_compound_response_says_what_had_been_done_of_it() {
    let mut desk = costly_record();
    let (mut begun, mut open) = (Vec::new(), 0);
    let rests =
        [&["swapped", "money", "done"][..], &["as-said", "nothing", "done"], &["as-said", "word"], &["empty"], &[]];
    for first in [["listen", "manager"], ["listen", "refund"], ["rule", "manager"]] {
        for rest in rests {
            let moves = [&first[..], &["record"], rest].concat();
            let attempt = recording(&mut desk, &moves);
            let chances = attempt.chances(|_| true).expect("sound").expect("few states");
            let Some(last) = chances.last_chance else { continue };
            let before = last.turn as usize - 1;
            let picks = last.begun.as_ref().map(|one| one.made.picks.iter().map(|one| &*one.pick).collect::<Vec<_>>());
            let at = before + picks.as_ref().map_or(0, |picks| 1 + picks.len());
            if let (Some(of), Some(picks)) = (&last.begun, picks) {
                assert!((&*of.made.response, of.made.turn, of.made.unfinished) == ("record", last.turn, true));
                assert_eq!(picks, moves[before + 1..at]);
                assert!(last.in_words(attempt.script().app()).contains(&of.text));
                begun.push(picks.len());
            }
            assert_eq!(last.open, at == moves.len(), "{moves:?}");
            if let Some(lost) = moves.get(..=at) {
                let lost = recording(&mut desk, lost).chances(|_| true).expect("sound").expect("few states");
                assert!(lost.last_chance.is_some_and(|one| !one.open), "{moves:?}");
            }
            open += usize::from(last.open);
            let mut again = recording(&mut desk, &moves[..at]);
            for step in &last.way {
                desk.go(&mut again, step.response.as_deref().unwrap_or("~"));
            }
            assert_eq!(again.assess().outcome, Outcome::Passed, "{moves:?}");
        }
    }
    begun.sort_unstable();
    begun.dedup();
    assert!(begun == [0, 1, 2] && open >= 3, "{begun:?} {open}");
}

/// Somebody who left in the middle of a form.
#[test]
fn what_was_picked_of_a_compound_response_that_was_left_stands_in_the_record() {
    let mut desk = costly_record();
    let mut attempt = recording(&mut desk, &["listen", "manager", "record", "as-said", "word"]);
    let (assessment, _) = attempt.abandon(&mut desk.store).expect("closed");
    let [left] = assessment.made.as_slice() else { panic!("{:?}", assessment.made) };
    let picks: Vec<_> = left.picks.iter().map(|one| (&*one.step, &*one.pick)).collect();
    assert_eq!((left.turn, &*left.response, left.unfinished), (3, "record", true));
    assert_eq!(picks, [("field-phone", "as-said"), ("field-asks", "word")]);
    assert_eq!(desk.store.assessment(&attempt.id).expect("read").map(|one| one.made), Some(assessment.made));
    let whole = recording(&mut desk, &["listen", "manager", "record", "as-said", "word", "done"]);
    assert!(whole.assess().made.iter().all(|one| !one.unfinished));
}

#[test]
fn better_words_stand_under_a_clause_where_what_was_done_broke_it_and_not_where_time_ran_out() {
    let better = "    .rude-better = 请您慢慢说。\n    .bye-better = 请慢走。\n    .rude-note";
    let folder = Folder::sound().edit(ZH_CN, "    .rude-note", better);
    let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
    let mut attempt = desk.start(Mode::Practice);
    ["hello", "rude", "bye"].iter().for_each(|id| desk.go(&mut attempt, id));
    let debrief = attempt.debrief(&attempt.assess());
    let told = |clause: &str| {
        let text = attempt.script().clause_text(clause);
        let clause = debrief.clauses.iter().find(|one| one.text == text).expect("watched");
        assert_eq!(clause.verdict, Verdict::Broken, "{text}");
        clause.passages.iter().map(|one| (one.turn, one.better.as_deref())).collect::<Vec<_>>()
    };
    assert_eq!(told("no-insult"), [(Some(2), Some("请您慢慢说。"))]);
    // the time to soothe him ran out while something was said that has better words
    let deadline = told("soothe-the-angry");
    assert!(deadline.len() > 1 && deadline.iter().all(|(_, better)| better.is_none()), "{deadline:?}");
}

#[test]
fn what_is_so_already_is_no_stage_direction() {
    let staged = "say: \"opening\", stage: [Sit, Slam, Crowd(1), Window(3)])],";
    let folder = Folder::sound().edit(SCENARIO, "say: \"opening\")],", staged);
    let folder =
        folder.edit(SCENARIO, "lines: [(say: \"closing\")]", "lines: [(say: \"closing\", stage: [Crowd(0), Stand])]");
    let mut desk = Desk::with(Store::in_memory().expect("a store"), folder);
    let mut attempt = desk.start(Mode::Practice);
    let app = attempt.script().app().clone();
    let now = |attempt: &Attempt| {
        let seen = attempt.observation().seen();
        let at = seen.iter().rposition(|one| matches!(one.event, Event::Spoke { .. })).expect("he speaks");
        attempt.script().direction(&seen[at], &seen[..at]).unwrap_or_default()
    };
    let window = app.text("stage-window", &crate::locale::With::from_iter([("number", "3".to_owned())]));
    let [sit, slam, few] = ["stage-sit", "stage-slam", "stage-crowd-few"].map(|id| app.plain(id));
    assert_eq!(now(&attempt), [&*sit, &*slam, &*few, &*window].join(" · "));
    desk.go(&mut attempt, "hello");
    assert_eq!(now(&attempt), slam, "he sits there already, at that window, and they look on");
    desk.go(&mut attempt, "calm");
    assert_eq!(now(&attempt), [app.plain("stage-crowd-none"), app.plain("stage-stand")].join(" · "));
}

#[test]
fn practice_shows_where_the_rules_stand_that_were_touched() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    let standings = |attempt: &Attempt| -> Vec<_> {
        let premise = attempt.observation().premise();
        let id = |ix| premise.watch.book().clauses.at(ix).id.to_string();
        attempt.observation().standings().into_iter().map(|(ix, standing)| (id(ix), standing)).collect()
    };
    assert_eq!(standings(&attempt), [("soothe-the-angry".to_owned(), Standing::CurrentlyViolated)], "he vents");
    desk.go(&mut attempt, "hello");
    desk.go(&mut attempt, "rude");
    let rules: Vec<_> = attempt.rules().expect("practice").into_iter().map(|rule| rule.standing).collect();
    assert_eq!(
        rules,
        [Standing::PermanentlyViolated, Standing::PermanentlyViolated, Standing::PermanentlySatisfied],
        "too late to soothe, an insult, a greeting"
    );
    assert_eq!(desk.start(Mode::Assessment).rules(), None, "nobody helps in an assessment");
}

// ── practice only, and waiting where it fits ──

#[test]
fn nobody_is_assessed_by_what_is_for_practice_only() {
    let mut desk = Desk::new();
    let earlier = desk.start(Mode::Assessment);
    let folder = Folder::sound().edit("scenarios/small.ron", "pass_mark: ", "practice_only: true, pass_mark: ");
    let library = folder.load();
    let pack = library.pack("small").expect("sound");
    let mut start = |mode| {
        let (app, plan) = (desk.app(), plan(&desk.subject, mode, 7));
        Attempt::start(&mut desk.store, pack, app, plan).map(|attempt| attempt.id)
    };
    assert!(matches!(start(Mode::Assessment), Err(AttemptError::PracticeOnly)));
    let practised = start(Mode::Practice).expect("begun");
    let app = desk.app();
    let again = Attempt::retry(&mut desk.store, &practised, 0, app, Mode::Assessment).map(|attempt| attempt.id);
    assert!(matches!(again, Err(AttemptError::PracticeOnly)));
    // nor by what is too short and doesn't say so
    let short = |desk: &mut Desk, mode| {
        let (app, plan) = (desk.app(), plan(&desk.subject, mode, 7));
        let pack = desk.library.pack("small").expect("sound");
        Attempt::start(&mut desk.store, pack, app, plan).map(|attempt| attempt.id)
    };
    let refused = short(&mut desk, Mode::Assessment).expect_err("refused");
    assert!(matches!(refused, AttemptError::TooFewTurns { turns: 1..10 }), "{refused:?}");
    short(&mut desk, Mode::Practice).expect("begun");
    // what was begun before it said so is gone on with
    assert_eq!(desk.resume(&earlier.id).0.mode, Mode::Assessment);
}

#[test]
fn where_waiting_fits_no_answer_is_told_as_waiting() {
    let library = shipped();
    let (mut waits, mut silent) = (0, 0);
    for pack in &library.packs {
        for language in Language::shipped() {
            let premise = crate::encounter::Premise::new(
                pack.scenario.clone(),
                pack.book.clone(),
                Begin::draw(&pack.scenario, 7).expect("drawn"),
            )
            .expect("playable");
            let app = library.app_words(&language);
            let script = super::Script::new(premise.into(), pack, &language, app.clone());
            for (at, node) in pack.scenario.nodes.iter().enumerate().filter(|(_, node)| node.silence.is_some()) {
                let (told, fits) = (script.silence(at.into()), node.waiting_fits());
                assert_eq!(told, app.plain(if fits { "waiting-said" } else { "silence-said" }));
                *(if fits { &mut waits } else { &mut silent }) += 1;
            }
            assert_ne!(app.plain("waiting-said"), app.plain("silence-said"));
        }
    }
    assert!(waits >= 3 && silent > waits, "{waits} {silent}");
}

#[test]
fn what_is_picked_is_told_behind_what_was_to_be_picked() {
    let mut desk = Desk::with(Store::in_memory().expect("a store"), Folder::compound());
    let (app, plan) = (shipped().app_words(&Language::source()), plan(&desk.subject, Mode::Practice, 7));
    let pack = desk.library.pack("annual-fee").expect("sound");
    let mut attempt = Attempt::start(&mut desk.store, pack, app.clone(), plan).expect("begun");
    for id in ["listen", "manager", "record", "as-said", "money"] {
        desk.go(&mut attempt, id);
    }
    let told = attempt.told();
    let told: Vec<_> = told.iter().rev().take(3).map(|one| one.text.as_str()).collect();
    let picked = |asked: &str, pick: &str| {
        let with = crate::locale::With::from_iter([("asked", asked.to_owned()), ("pick", pick.to_owned())]);
        app.text("compound-pick", &with)
    };
    // what is to be picked now, once, though something has been picked there
    assert_eq!(told, ["客户要求", &picked("客户要求", "退钱"), &picked("电话", "照客户说的")]);
    desk.go(&mut attempt, "done");
    let debrief = attempt.debrief(&attempt.assess());
    let picks: Vec<_> = debrief.turns[2].picks.iter().map(|one| one.in_words(&app)).collect();
    assert_eq!(
        picks,
        [("电话", "照客户说的"), ("客户要求", "退钱"), ("客户要求", "就这些")].map(|(a, b)| picked(a, b))
    );
    // whoever begins badly is told the whole way, pick by pick
    let mut advised = 0;
    for first in ["manager", "rule"] {
        let (app, plan) = (shipped().app_words(&Language::source()), self::plan(&desk.subject, Mode::Practice, 7));
        let pack = desk.library.pack("annual-fee").expect("sound");
        let mut attempt = Attempt::start(&mut desk.store, pack, app, plan).expect("begun");
        for id in [first, "wait"] {
            desk.go(&mut attempt, id);
        }
        let chances = attempt.chances(|_| true).expect("sound").expect("few states");
        let way = chances.last_chance.map(|last| last.way).unwrap_or_default();
        for one in way.iter().filter(|one| one.response.as_deref() == Some("as-said")) {
            assert_eq!((one.kind, &*one.text), (None, &*picked("电话", "照客户说的")));
            advised += 1;
        }
    }
    assert!(advised > 0, "some way leads through the record");
}

#[test]
fn a_turn_is_counted_once_however_much_is_picked_in_it() {
    let mut desk = Desk::with(Store::in_memory().expect("a store"), Folder::compound());
    let (app, plan) = (desk.app(), plan(&desk.subject, Mode::Practice, 7));
    let pack = desk.library.pack("annual-fee").expect("sound");
    let mut attempt = Attempt::start(&mut desk.store, pack, app, plan).expect("begun");
    let turns = ["listen", "manager", "record", "as-said", "money", "done"].map(|id| {
        let before = turn_reached(&desk.store, &attempt.id).expect("read");
        desk.go(&mut attempt, id);
        before
    });
    assert_eq!(turns, [1, 2, 3, 3, 3, 3]);
}

/// What is told of the whole of a compound response: in the learner's order, with what nothing asks about, each behind what was
/// to be picked.
#[test]
fn all_that_was_picked_stands_in_the_evidence_in_the_order_in_which_it_was_picked() {
    let mut desk = Desk::with(Store::in_memory().expect("a store"), Folder::compound());
    let app = shipped().app_words(&Language::source());
    let mut play = |picks: &[&str]| {
        let plan = plan(&desk.subject, Mode::Practice, 7);
        let pack = desk.library.pack("annual-fee").expect("sound");
        let mut attempt = Attempt::start(&mut desk.store, pack, app.clone(), plan).expect("begun");
        let moves = [&["listen", "manager", "record"], picks, &["done"]].concat();
        moves.iter().for_each(|id| desk.go(&mut attempt, id));
        let assessment = attempt.assess();
        let debrief = attempt.debrief(&assessment);
        let passages = debrief.clauses.iter().flat_map(|one| &one.passages).filter(|one| one.turn == Some(3));
        let mut quotes: Vec<_> = passages.filter_map(|one| one.quote.clone()).collect();
        quotes.dedup();
        // nobody is given time to read a second time what he picked
        let wholes = attempt.observation().seen().iter().filter(|one| matches!(one.event, Event::Made { .. }));
        assert_eq!(wholes.map(|one| attempt.script().said_by(one)).collect::<Vec<_>>(), [None]);
        let picked = |one: &crate::assessment::PickMade| format!(" {}={}", one.step, one.pick);
        let made = assessment
            .made
            .iter()
            .map(|one| format!("{} {}{}", one.turn, one.response, one.picks.iter().map(picked).collect::<String>()));
        (quotes.join("\n"), made.collect::<Vec<_>>().join("\n"))
    };
    let (quotes, made) = play(&["as-said", "money", "word"]);
    assert_eq!(made, "3 record field-phone=as-said field-asks=money field-asks=word");
    assert_eq!(quotes, "今天的事我登记上报，编号写给您。（电话——照客户说的；客户要求——退钱 · 保证不再发生）");
    let (quotes, made) = play(&["as-said", "word", "money"]);
    assert_eq!(made, "3 record field-phone=as-said field-asks=word field-asks=money");
    assert_eq!(quotes, "今天的事我登记上报，编号写给您。（电话——照客户说的；客户要求——保证不再发生 · 退钱）");
    // no condition asks whether it was left empty
    let (quotes, made) = play(&["empty", "nothing"]);
    assert_eq!(made, "3 record field-phone=empty field-asks=nothing");
    assert_eq!(quotes, "今天的事我登记上报，编号写给您。（电话——空着；客户要求——没有要求）");
}

#[test]
fn a_tray_is_read_where_it_first_lies_at_hand() {
    let mut desk = Desk::with(Store::in_memory().expect("a store"), Folder::standing_acts());
    let (app, plan) = (desk.app(), plan(&desk.subject, Mode::Practice, 7));
    let pack = desk.library.pack("annual-fee").expect("sound");
    let mut attempt = Attempt::start(&mut desk.store, pack, app, plan).expect("begun");
    let reads = |attempt: &Attempt, heard: usize, offered: &[&str]| {
        let told = attempt.told();
        let heard = told.iter().rev().take(heard).map(|told| told.text.clone());
        let answered = |one: &&crate::assessment::Seen| matches!(one.event, Event::Responded { .. });
        let seen = attempt.observation().seen();
        let now = seen.iter().enumerate().rev().take_while(|(_, one)| !answered(one));
        let script = attempt.script();
        let heard =
            heard.chain(now.flat_map(|(at, one)| [script.direction(one, &seen[..at]), script.mood(one)]).flatten());
        let minutes = attempt.observation().state().minutes;
        let offered = offered.iter().map(|id| attempt.script().response(response(attempt, id), minutes));
        let limit = Limit::new(heard.chain(offered), Millis(20_000), 150);
        assert_eq!(attempt.limit(), Some(limit), "{told:?}");
    };
    reads(&attempt, 1, &["listen", "manager", "rule", "apologise"]);
    desk.go(&mut attempt, "apologise");
    // his reaction, and that he comes back to the point
    reads(&attempt, 2, &["listen", "manager", "rule"]);
    desk.go(&mut attempt, "listen");
    reads(&attempt, 1, &["refund", "manager", "wait", "note-down"]);
    desk.go(&mut attempt, "refund");
    // what this moment has in its place is new
    reads(&attempt, 1, &["record", "assure", "bye", "note-down"]);
    let replayed = desk.replay(&attempt.id).expect("replayed");
    assert_eq!(replayed.observation().seen(), attempt.observation().seen());
}

// ── the tape ──

#[test]
fn each_turn_tells_all_that_was_on_offer_and_what_it_would_have_led_to_and_cost() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    for id in ["hello", "rude", "bye"] {
        desk.go(&mut attempt, id);
    }
    let (debrief, chances) = (attempt.debrief(&attempt.assess()), attempt.chances(|_| true).expect("sound"));
    let chances = chances.expect("small enough");
    assert_eq!(debrief.turns.len(), 3);
    let (mut given, mut dear) = (0, 0);
    for (turn, cost) in debrief.turns.iter().zip(&chances.turns) {
        let [moment] = turn.moments.as_slice() else { panic!("nothing was picked") };
        let taken: Vec<_> = moment.offered.iter().filter(|one| one.taken).collect();
        assert!(matches!(taken.as_slice(), [one] if one.text == turn.said), "{moment:?}");
        assert_eq!(cost.weighed(0, taken[0].command).map(|one| one.cost), Some(cost.cost));
        for one in &moment.offered {
            let weighed = cost.weighed(0, one.command).expect("the prover knows it");
            // given in its stead it leads there, and leaves just that
            let app = desk.app();
            let mut other =
                Attempt::retry(&mut desk.store, &attempt.id, turn.number - 1, app, Mode::Practice).expect("begun");
            let entry = other.prepare(one.command, Millis(0)).expect("on offer");
            let said: Vec<_> = other.confirm(&entry).expect("fits").to_vec();
            let said: Vec<_> = said.iter().filter_map(|seen| other.script().said_by(seen)).collect();
            let then = one.then.as_ref().expect("nothing is picked here");
            assert!(said.contains(&then.says), "{said:?} {then:?}");
            assert_eq!(then.over, other.observation().over());
            let other = other.chances(|_| true).expect("sound").expect("small enough");
            assert_eq!(other.turns.last().map(|one| one.cost), Some(weighed.cost));
            given += 1;
            dear += usize::from(weighed.cost.0 > 0);
        }
    }
    assert!(given > 3 && dear > 0, "{given} {dear}");
}

#[test]
fn silence_stands_among_the_answers_only_where_it_fits_or_was_given() {
    let mut desk = Desk::new();
    let mut attempt = desk.start(Mode::Practice);
    desk.go(&mut attempt, "~");
    let silent = attempt.debrief(&attempt.assess());
    let of = |debrief: &super::Debrief| {
        let offered = &debrief.turns[0].moments[0].offered;
        offered.iter().filter(|one| one.command == Command::Silence).cloned().collect::<Vec<_>>()
    };
    assert!(matches!(of(&silent).as_slice(), [one] if one.taken && one.unfit));
    let mut attempt = desk.start(Mode::Practice);
    desk.go(&mut attempt, "hello");
    assert!(of(&attempt.debrief(&attempt.assess())).is_empty());
}
