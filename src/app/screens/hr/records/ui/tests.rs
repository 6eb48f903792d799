//! The list of records as a person finds it: by its labels, with keyboard and pointer.

use super::*;
use crate::app::screens::hr::pages::PAGE;
use crate::app::screens::hr::records::file::{FileCompetency, FilePoint, FileView, FindingLine, RecordWhole};
use crate::app::screens::hr::records::line::{RecordLine, RecordTold};
use crate::app::screens::hr::records::view::OpenRecord;
use crate::app::widgets::testing::{clicks, edged_as_ornaments, window, words};
use crate::assessment::Verdict;
use crate::policy::Severity;
use crate::records::{CalendarDay, ClosedAs, NoteKind, RecordFacets, RecordOrder, RecordQuery, WhichAttempt};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::collections::BTreeMap;

type State = (RecordsView, RecordsDraft, Vec<RecordListAction>);

fn told(number: usize) -> RecordTold {
    RecordTold {
        when: format!("2026-11-{:02} 15:10", number % 28 + 1),
        name: format!("N{number}"),
        person: format!("E{number}"),
        branch: "East".into(),
        scenario: "The sign".into(),
        which: 1,
        score: Some(6_150),
        pass_mark: 7_000,
        figure: "61.5".into(),
        counts_as: Some(ClosedAs::Failed),
        outcome: "Not passed: No leak".into(),
        brief: "Not passed".into(),
        is_ruled: false,
        critical: number == 2,
        proposal: "Coaching".into(),
        remarks: vec![],
        intact: number != 3,
    }
}

fn view(rows: usize) -> RecordsView {
    let line = |number: usize| match number {
        4 => RecordLine::Unreadable("ab12cd34ef".into()),
        _ => RecordLine::Record(Box::new(told(number))),
    };
    let facets = RecordFacets {
        branches: vec!["East".into(), "West".into()],
        positions: vec![],
        scenarios: vec!["a".into(), "b".into()],
        are_ruled: true,
    };
    RecordsView {
        query: RecordQuery { order: RecordOrder::Closed, descending: true, ..RecordQuery::default() },
        facets,
        titles: BTreeMap::from([("a".into(), "The sign".into())]),
        today: CalendarDay::read("2026-11-28").expect("a day"),
        count: Some(rows),
        is_counting: false,
        pages: BTreeMap::from([(0, (1..=rows.min(PAGE)).map(line).collect())]),
        open: None,
        trouble: None,
    }
}

fn open(view: RecordsView) -> Harness<'static, State> {
    let mut harness = window((view, RecordsDraft::default(), vec![]), |ui, (view, draft, done)| {
        let theme = &*Theme::of(ui);
        done.extend(part(ui, theme, &words("en-US"), view, draft));
    });
    harness.run();
    harness
}

#[test]
fn a_row_is_opened_and_what_is_not_read_yet_is_asked_for() {
    let mut harness = open(view(100_000));
    assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
    assert_eq!(harness.state().2, vec![], "all that is seen has been read");
    harness.get_by_label_contains("N2 · E2").click();
    harness.run();
    assert_eq!(harness.state().2, [RecordListAction::Open(1)]);
    harness.key_press(Key::End);
    harness.run();
    let asked = harness.state().2.last().cloned();
    assert!(matches!(&asked, Some(RecordListAction::See(rows)) if rows.contains(&99_999)), "{asked:?}");
}

#[test]
fn what_is_doubtful_and_what_cannot_be_read_say_so_in_their_rows() {
    let harness = open(view(6));
    harness.get_by_label_contains("N3 · E3 · East · The sign · 1 · 61.5 · Not as sealed");
    harness.get_by_label_contains("ab12cd34 · Unreadable");
}

#[test]
fn filters_are_chosen_and_asked_for_at_once() {
    let mut harness = open(view(6));
    harness.get_by_label("Same scenario: all").click();
    harness.run();
    harness.get_by_label("first attempt").click();
    harness.run();
    let first = |action: &RecordListAction| match action {
        RecordListAction::Ask(query) => query.filter.which == WhichAttempt::First,
        _ => false,
    };
    assert!(harness.state().2.last().is_some_and(first), "{:?}", harness.state().2);
    harness.key_press(Key::Escape);
    harness.run();
    harness.get_by_label("Sort by Name").click();
    harness.run();
    let named = |action: &RecordListAction| match action {
        RecordListAction::Ask(query) => (query.order, query.descending) == (RecordOrder::Name, false),
        _ => false,
    };
    assert!(harness.state().2.last().is_some_and(named), "{:?}", harness.state().2);
}

#[test]
fn what_was_ruled_is_looked_for_where_anything_was() {
    let mut harness = open(view(6));
    clicks(&mut harness, "Ruling: all");
    clicks(&mut harness, "Void");
    let void = |action: &RecordListAction| match action {
        RecordListAction::Ask(query) => query.filter.rulings == [Some(NoteKind::Void)],
        _ => false,
    };
    assert!(harness.state().2.last().is_some_and(void), "{:?}", harness.state().2);
    harness.state_mut().0.facets.are_ruled = false;
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Ruling: all").is_none());
}

#[test]
fn a_name_is_typed_and_looked_for() {
    let mut harness = open(view(6));
    harness.get_by_label("Name or number").focus();
    harness.run();
    harness.event(egui::Event::Text("雨桐".into()));
    harness.run();
    let sought = |action: &RecordListAction| matches!(action, RecordListAction::Ask(query) if query.sought == "雨桐");
    assert!(harness.state().2.iter().any(sought), "{:?}", harness.state().2);
}

fn file() -> FileView {
    let point = |number: u32| FilePoint {
        number,
        when: format!("2026-11-0{number} 10:00"),
        scenario: "The sign".into(),
        score: Some(6_000),
        pass_mark: 7_000,
        counts_as: Some(ClosedAs::Failed),
        outcome: "Not passed".into(),
        here: number == 2,
    };
    FileView {
        name: "N2".into(),
        line: "E2 · teller · East".into(),
        today: Some("On the roster today: E2 · N2 · West".into()),
        points: vec![point(1), point(2)],
        practice: 12,
        competencies: vec![FileCompetency { name: "Privacy".into(), mean: None, kept: 1, broken: 2 }],
        events: vec![("2026-03-01".into(), "branch: West".into())],
        record: RecordWhole {
            told: Some(told(2)),
            findings: Some(vec![FindingLine {
                verdict: Verdict::Broken,
                name: "No leak".into(),
                severity: Some(Severity::Critical),
                points: -5,
                passages: vec!["Turn 3 · I’ll tell you his balance".into()],
                source: "Rules 4".into(),
            }]),
            notes: vec![("void · E9 周敏 · 2026-11-27 10:00".into(), "the printer jammed".into())],
            facts: vec![("Seal".into(), "As sealed".into())],
            replays: true,
        },
    }
}

#[test]
fn the_file_tells_why_and_leads_to_the_others() {
    let open_record = OpenRecord { number: 2, row: Some(1), file: Some(file()), ruling: None, trouble: None };
    let mut harness = open(RecordsView { open: Some(open_record), ..view(6) });
    assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
    harness.get_by_label("No leak");
    harness.get_by_label("the printer jammed");
    harness.get_by_label("Turn 3 · I’ll tell you his balance");
    harness.get_by_label("Practised 12 times; what came of it is the person’s own");
    harness.get_by_label("Privacy · kept 1× · broken 2×");
    harness.get_by_label("Replay the conversation").click();
    harness.run();
    harness.get_by_label_contains("2026-11-01 10:00 · The sign · 60.00 · Not passed").click();
    harness.run();
    harness.get_by_label("Close").click();
    harness.run();
    assert_eq!(harness.state().2, [RecordListAction::Replay, RecordListAction::OpenNumber(1), RecordListAction::Close]);
}
