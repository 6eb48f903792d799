//! A scenario from its author to the people who are assessed by it, in the window.

use super::*;
use crate::records::SubjectId;
use crate::records::accounts::{AccountRole, SecretCost};
use script::release::view::{ReleaseAsk, ReleaseOrder, ReleaseShown, ReleaseWay};
use view::StudioPart;

const STAFF: &str = "number,name,branch\n1001,李晓燕,城东支行\n1002,周明远,滨江路支行\n1004,何苗,城东支行\n";

struct Reviewed {
    bench: Bench,
    hr: SubjectId,
    trainer: SubjectId,
}

impl Reviewed {
    /// A station with HR, a trainer and a learner, and the proved scenario open in the part about its release.
    fn open() -> Self {
        let mut people = None;
        let bench = Bench::at(Folder::proved(), |store| {
            store.import_roster("staff.csv", STAFF.as_bytes()).expect("imported");
            let (holder, code) = store.found_hr("1001").expect("founded");
            store.set_secret("1001", code.as_str(), "lilac-in-june", SecretCost::TRIFLING).expect("set");
            store.grant("1002", AccountRole::Trainer, &holder.employee.subject).expect("granted");
            let trainer = store.employee("1002").expect("read").expect("there").subject;
            people = Some((holder.employee.subject, trainer.clone()));
            Rights::of(trainer, [AccountRole::Trainer])
        });
        let (hr, trainer) = people.expect("made");
        let mut this = Self { bench, hr, trainer };
        this.bench.asks(Action::Open(0));
        clicks(&mut this.bench.harness, "Review & release");
        this.bench.harness.run();
        this
    }

    fn becomes(&mut self, role: AccountRole) {
        let by = if role == AccountRole::Hr { self.hr.clone() } else { self.trainer.clone() };
        self.bench.harness.state_mut().common.rights = Rights::of(by, [role]);
        self.bench.asks(Action::Script(ScriptAction::Release(ReleaseAsk::Look)));
    }

    fn takes(&mut self, order: ReleaseOrder) {
        self.bench.asks(Action::Script(ScriptAction::Release(ReleaseAsk::Take(order))));
    }

    fn shown(&self) -> &ReleaseShown {
        self.bench.script().release.shown.as_ref().expect("read")
    }

    fn why_not(&self, way: ReleaseWay) -> Option<&str> {
        self.shown().ways.iter().find(|(own, _)| *own == way).expect("there").1.as_deref()
    }
}

#[test]
fn a_scenario_is_sent_noted_on_settled_approved_and_shown_as_changed() {
    let mut station = Reviewed::open();
    assert_eq!(edged_as_ornaments(&station.bench.harness), Vec::<String>::new());
    assert_eq!(station.shown().standing, "with its author");
    for way in [ReleaseWay::Approve, ReleaseWay::Retire] {
        assert!(station.why_not(way).is_some_and(|why| why.contains("HR")), "{:?}", station.why_not(way));
    }
    station.bench.reaches("Send for review");
    assert_eq!(station.shown().standing, "in review");
    // whoever reviews notes something, and it stands in the way
    station.becomes(AccountRole::Hr);
    assert!(station.why_not(ReleaseWay::Send).is_some() && station.why_not(ReleaseWay::Approve).is_none());
    station.takes(ReleaseOrder::Note { on: Some("opening".to_owned()), text: "what does she do next?".to_owned() });
    assert!(station.why_not(ReleaseWay::Approve).is_some_and(|why| why.contains("lacking")));
    let note = station.shown().notes[0].clone();
    assert!(note.told.contains("what does she do next?") && !note.told.contains("opening"), "{}", note.told);
    station.bench.reaches("Go there");
    assert_eq!(station.bench.harness.state().screen.draft.part, StudioPart::Story);
    assert_eq!(station.bench.moment().id, "opening");
    clicks(&mut station.bench.harness, "Review & release");
    station.bench.harness.run();
    station.bench.reaches("Seen to");
    assert!(!station.shown().notes[0].is_open);
    // it is tried out by those who are on the roster
    station.takes(ReleaseOrder::Pilot("1004 9999".to_owned()));
    let trouble = station.bench.script().release.trouble.clone().expect("nobody has it");
    assert!(trouble.contains("9999"), "{trouble}");
    station.takes(ReleaseOrder::Pilot("1004".to_owned()));
    assert!(station.shown().trials[0].contains("何苗"), "{:?}", station.shown().trials);
    // asked about, proved and approved, by the keyboard
    station.bench.reaches("Approve…");
    station.bench.reaches("Prove and approve");
    assert_eq!((station.shown().standing.as_str(), station.bench.script().release.taken), ("approved", 5));
    assert!(station.shown().history[0].contains("approved in 简体中文"), "{:?}", station.shown().history);
    // a word that is another one
    station.becomes(AccountRole::Trainer);
    let title = crate::studio::edit::TextKey::message("title");
    station.bench.asks(Action::Script(ScriptAction::Type(title, "另一个".into())));
    station.bench.harness.get_by_label_contains("Save first");
    station.bench.asks(Action::Script(ScriptAction::Save));
    station.bench.asks(Action::Script(ScriptAction::Release(ReleaseAsk::Look)));
    assert!(
        station.shown().is_changed && station.shown().standing.contains("简体中文"),
        "{}",
        station.shown().standing
    );
    station.becomes(AccountRole::Hr);
    station.bench.reaches("Retire…");
    station.bench.reaches("Retire it");
    assert_eq!(station.shown().standing, "retired");
    // the list says so too
    for _ in 0..2 {
        station.bench.asks(Action::Back);
    }
    station.bench.harness.get_by_label_contains("retired");
}

#[test]
fn an_open_station_shows_where_it_stands_and_that_nobody_decides_there() {
    let mut bench = Bench::over(Folder::proved());
    bench.asks(Action::Open(0));
    clicks(&mut bench.harness, "Review & release");
    bench.harness.run();
    let shown = bench.script().release.shown.clone().expect("read");
    assert!(shown.ways.iter().all(|(_, why)| why.as_ref().is_some_and(|why| why.contains("HR"))), "{:?}", shown.ways);
    assert!(shown.no_notes.is_some());
    assert_eq!(bench.harness.get_all_by_label_contains("this station has no HR yet").count(), 1, "said once");
}
