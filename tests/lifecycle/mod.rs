//! Every assessment that is begun ends in a record: finished, given up, or lapsed.

use crate::support::{Station, moves, root, transcript};
use crate::terminal::pty::{PROMPT, Terminal, available};
use composure::attempt::{Attempt, Plan};
use composure::content::{Library, Root};
use composure::records::{AttemptId, Closing, Entry, FILE, JournalStep, Mode};
use composure::terms::Millis;

const SCENARIO: &str = "rude-customer";

/// A station on which our learner has begun an assessment, drawn from the seed 9, and left it.
fn left() -> (Station, AttemptId) {
    let station = Station::quick();
    station.play(SCENARIO, &transcript(SCENARIO, "model"), &["--mode", "practice"], 0);
    let library = Library::load(Root::Folder(root().to_owned()), &[]);
    let mut store = station.store();
    let language: composure::locale::Language = "en-US".parse().unwrap();
    let app = library.app_words(&language);
    let subject = station.learner().subject;
    let plan = Plan { subject, mode: Mode::Assessment, language, seed: 9, time_factor_percent: 100 };
    let attempt = Attempt::start(&mut store, library.pack(SCENARIO).unwrap(), app, plan).unwrap();
    (station, attempt.id)
}

/// As if it had been begun years ago.
fn age(station: &Station, id: &AttemptId) {
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store.execute_batch("DROP TRIGGER attempts_refuses_UPDATE").unwrap();
    let sql = "UPDATE attempts SET started_at = '2020-01-01T00:00:00.000Z' WHERE id = ?1";
    assert_eq!(store.execute(sql, [id.as_str()]).unwrap(), 1);
}

fn closing(station: &Station, id: &AttemptId) -> Option<Closing> {
    station.store().closed(id).ok().map(|record| record.finished.closing)
}

#[test]
fn what_is_left_for_too_long_is_due_and_lapses_when_somebody_writes() {
    let (station, id) = left();
    let count = |word: &str| station.run(["records", "list", "--locale", "en-US"], 0).out.matches(word).count();
    station.run(["station", "show"], 0);
    assert_eq!((count(" Due"), closing(&station, &id)), (0, None), "its time is not over");
    age(&station, &id);
    assert_eq!((count(" Due"), count(" Lapsed"), closing(&station, &id)), (1, 0, None), "readers close nothing");
    let shown = station.run(["records", "show", &id.as_str()[..8]], 0).out;
    assert!(shown.starts_with("Due: begun 20") && shown.lines().count() > 2, "{shown}");
    station.run(["records", "show", id.as_str(), "--json"], 2);
    // the same as a page: what it is, whose, and what was said as far as it came
    let page = station.run(["records", "page", &id.as_str()[..8]], 0).out;
    let ends = page.starts_with("<!doctype html>\n<!-- composure -->\n") && page.ends_with("</html>\n");
    assert!(ends && !page.contains("class=\"mine\""), "{page}");
    for told in [id.as_str(), "E1001", "Due: begun 20", "<blockquote>"] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    let said = station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let told = "离开后逾期、现在归档的考核：1 场\n";
    assert!(said.err.contains(told), "{}", said.err);
    assert!(!said.err.contains(&id.as_str()[..8]), "the next learner is not told whose: {}", said.err);
    assert_eq!((count(" Due"), count(" Lapsed"), closing(&station, &id)), (0, 1, Some(Closing::Lapsed)));
    assert!(station.store().intact(&id).unwrap());
    let report = station.run(["records", "show", id.as_str(), "--json"], 0).json();
    assert_eq!((&report["closing"], &report["outcome"]), (&"lapsed".into(), &"abandoned".into()));
    let shown = station.run(["records", "show", id.as_str()], 0).out;
    for told in ["Lapsed", "100 %", "ever interrupted"] {
        assert!(shown.contains(told), "{told}\n{shown}");
    }
    let csv = station.run(["records", "export"], 0).out;
    assert_eq!(csv.matches(",abandoned,lapsed,,").count(), 1, "{csv}");
    let book = root().join("assets/policies/bank-complaints.ron");
    station.run(["rescore", "--policies", book.to_str().unwrap()], 0);
}

#[test]
fn the_bank_decides_how_long_an_assessment_waits() {
    let (station, id) = left();
    let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
    store.execute_batch("DROP TRIGGER attempts_refuses_UPDATE").unwrap();
    let sql = "UPDATE attempts SET started_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-3 days') WHERE id = ?1";
    store.execute(sql, [id.as_str()]).unwrap();
    assert_eq!(station.store().due().unwrap().len(), 0);
    assert_eq!(station.run(["station", "set", "lapse-days", "2"], 0).out, "lapse-days = 2\n");
    assert!(station.run(["station", "show"], 0).out.starts_with("lapse-days = 2  (自 "));
    assert_eq!(station.store().due().unwrap().len(), 1);
    station.run(["station", "set", "lapse-days", "4"], 0);
    assert_eq!(station.store().due().unwrap().len(), 0);
    let said = station.run(["station", "set", "lapse-days", "0"], 2).err;
    insta::assert_snapshot!(said, @"composure: `0` is not possible for `lapse-days`; expected a whole number from 1 to 366");
    let said = station.run(["station", "set", "lapse", "3"], 2).err;
    insta::assert_snapshot!(said, @"composure: there is no setting `lapse`; expected one of `lapse-days`, `alone-passes`, `sign-out-minutes`, `lock-minutes`, `code-days`, `keep-years`, `accept-shipped`, `offer-all`");
}

#[test]
fn what_was_over_or_given_up_and_only_not_closed_is_closed_as_that() {
    let (station, id) = left();
    let entry = Entry::new(0, JournalStep::Abandon, Vec::new(), Millis(0));
    station.store().append(&id, &entry).unwrap();
    age(&station, &id);
    composure::attempt::close_due(&mut station.store()).unwrap();
    assert_eq!(closing(&station, &id), Some(Closing::Abandoned));
}

#[test]
fn a_seed_beside_an_unfinished_attempt_is_not_passed_over() {
    let (station, id) = left();
    let model = transcript(SCENARIO, "model");
    let said = station.play(SCENARIO, &model, &[], 2).err;
    insta::assert_snapshot!(said.lines().last().unwrap(), @"composure: E1001 has an unfinished attempt at `rude-customer`, drawn from the seed 9: `--resume` without `--seed` goes on with it, `--new` begins another with the seed 7");
    let said = station.play(SCENARIO, &model, &["--resume"], 2).err;
    insta::assert_snapshot!(said.lines().last().unwrap(), @"composure: E1001's unfinished attempt was drawn from the seed 9, not 7: leave out `--seed` to go on with it, or begin another with `--new` instead of `--resume`");
    let other = station.play(SCENARIO, &model, &["--new"], 0).out;
    assert_ne!(other.trim(), id.as_str());
    assert_eq!(closing(&station, &id), None, "it waits");
}

#[test]
fn at_the_terminal_a_seed_beside_an_unfinished_attempt_is_asked_about() {
    if !available() {
        return;
    }
    for (answer, new) in [("1", false), ("2", true)] {
        let (station, _) = left();
        let mut terminal = Terminal::start(&station, &format!("play {SCENARIO} --employee E1001 --seed 7"));
        terminal.wait_for("begin another with the seed 7", 1);
        terminal.key("3");
        terminal.wait_for("begin another with the seed 7", 2);
        terminal.key(answer);
        terminal.wait_for(PROMPT, 1);
        terminal.leave();
        terminal.finish();
        assert!(
            terminal.text().contains("Stopped here for now. Run play with --resume to continue it, until 20"),
            "{}",
            terminal.text()
        );
        assert_eq!(terminal.text().contains("This assessment always ends in a record"), new);
        let open = station.store().unfinished(&station.learner().subject).unwrap();
        assert_eq!(open.len(), 1 + usize::from(new));
    }
}

#[test]
fn at_the_terminal_any_of_several_unfinished_attempts_can_be_chosen() {
    if !available() {
        return;
    }
    let (station, first) = left();
    let start = |station: &Station, more: &str| {
        let terminal = Terminal::start(station, &format!("play {SCENARIO} --employee E1001 {more}"));
        terminal.wait_for(if more.is_empty() { "(begun " } else { PROMPT }, 1);
        terminal
    };
    let mut second = start(&station, "--new");
    second.control(b'C');
    assert_eq!(second.finish().code(), Some(0));
    let text = second.text();
    assert!(text.contains("Stopped here for now. Run play with --resume to continue it, until 20"), "{text}");
    let open = |station: &Station| station.store().unfinished(&station.learner().subject).unwrap();
    assert_eq!(open(&station).len(), 2);
    let mut terminal = start(&station, "");
    assert!(terminal.text().contains("You have 2 unfinished attempts."), "{}", terminal.text());
    terminal.key("4");
    terminal.wait_for("from 1 to 3", 1);
    terminal.key("1");
    terminal.wait_for(PROMPT, 1);
    assert!(terminal.text().contains("it starts again with full time"), "{}", terminal.text());
    terminal.key("q");
    terminal.wait_for("Give up for good?", 1);
    // whoever answers the question otherwise is asked again
    terminal.key("y");
    terminal.wait_for("Give up for good?", 2);
    terminal.key("q");
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    assert_eq!(closing(&station, &first), Some(Closing::Abandoned), "the older one, which was chosen");
    assert_eq!(open(&station).len(), 1);
    // Ctrl-C at the question leaves all as it is
    let (station, _) = left();
    let mut terminal = Terminal::start(&station, &format!("play {SCENARIO} --employee E1001 --seed 7"));
    terminal.wait_for("2. begin another with the seed 7", 1);
    terminal.control(b'C');
    terminal.finish();
    assert_eq!(open(&station).len(), 1);
}

#[test]
fn at_the_terminal_an_assessment_is_given_up_for_good_once_that_is_told() {
    if !available() {
        return;
    }
    let station = Station::quick();
    let mut terminal = Terminal::start(&station, &format!("play {SCENARIO} --employee E1001 --seed 7"));
    terminal.wait_for("lapsed if you leave and don’t finish it within 7 days", 1);
    terminal.wait_for(PROMPT, 1);
    terminal.key("q");
    terminal.wait_for("Give up for good?", 1);
    let first = crate::support::keys(SCENARIO, "model").remove(0);
    terminal.key(first.number);
    terminal.wait_for(PROMPT, 2);
    terminal.key("q");
    terminal.wait_for("Give up for good?", 2);
    terminal.key("q");
    assert_eq!(terminal.finish().code(), Some(0), "{}", terminal.text());
    let past = station.store().attempts(&station.learner().subject).unwrap().remove(0);
    let id = past.attempt.id;
    assert_eq!(closing(&station, &id), Some(Closing::Abandoned));
    assert!(terminal.text().contains(&format!("Saved as record {id}.")), "{}", terminal.text());
    assert!(!terminal.text().contains("You are close"), "{}", terminal.text());
    let journal = station.store().journal(&id).unwrap();
    assert_eq!((journal.len(), &journal[1].command), (2, &JournalStep::Abandon));
    assert_eq!(moves(SCENARIO, "model")[0].response.as_deref(), Some(&*first.response));
}
