//! The HR desk: what somebody at it asks for is read beside the store, and shown.

use super::*;
use crate::app::screens::hr::tests::station;
use crate::app::screens::hr::view::{Action as Hr, Tab};
use crate::app::screens::hr::{
    ExportAction, ExportOrder, ExportState, HrScreen, MoveOrder, RecordListAction, RosterAsked, RosterDeskAction,
    RulingOrder, RulingWay,
};
use crate::app::screens::sign_in::Entering;
use crate::app::screens::sign_in::view::Action as SignIn;
use crate::export::ExportForm;
use crate::records::accounts::{AccessKind, AccountRole};
use crate::records::{Filter, NoteKind, RecordQuery, RecordTrait};

impl Shell {
    /// Lets everything be read that is asked for.
    fn reads(&mut self, at: Instant) {
        for _ in 0..10_000 {
            self.update(at);
            if !self.on::<HrScreen>().landmarks().line().contains(" reading") {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("it is still being read: {}", self.on::<HrScreen>().landmarks().line());
    }

    fn at_the_hr_desk(folder: &Path) -> Self {
        let mut shell = shell(folder);
        let now = Instant::now();
        shell.wants::<SignInScreen>(SignIn::OpenHr, now);
        shell.reads(now);
        shell
    }

    /// A station with two records, and whoever has this number at its desk as HR.
    fn at_a_bound_desk(folder: &Path, number: &str) -> Self {
        let mut store = station(folder, 2);
        let more = "number,name,branch\n9001,周敏,人事部\n";
        store.import_roster("more.csv", more.as_bytes()).expect("imported");
        let (_, code) = store.found_hr(number).expect("founded");
        drop(store);
        let (mut shell, now) = (shell(folder), Instant::now());
        for new in [None, Some("lilac in june".to_owned())] {
            let entering = Entering { number: number.to_owned(), secret: code.as_str().into(), new };
            shell.wants::<SignInScreen>(SignIn::Enter(entering), now);
        }
        shell.reads(now);
        shell
    }

    /// Opens a record, rules on it, and answers what keeps that from being done.
    fn rules(&mut self, row: usize, way: RulingWay, reason: &str) -> Option<String> {
        self.asks_hr(Hr::Records(RecordListAction::Open(row)));
        let order = RulingOrder { way, reason: reason.into(), number: String::new() };
        self.asks_hr(Hr::Records(RecordListAction::Rule(order)));
        self.on::<HrScreen>().view.records.open.as_ref()?.ruling.as_ref()?.trouble.clone()
    }

    fn asks_hr(&mut self, action: Hr) {
        let now = Instant::now();
        self.wants::<HrScreen>(action, now);
        self.reads(now);
    }
}

#[test]
fn an_empty_station_has_a_desk_and_one_comes_back_from_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    assert_eq!(shell.on::<HrScreen>().view.records.count, Some(0));
    for tab in [Tab::Roster, Tab::Cohort, Tab::Clauses, Tab::Export, Tab::Verify, Tab::Records] {
        shell.asks_hr(Hr::Turn(tab));
        assert_eq!(shell.on::<HrScreen>().view.tab, tab);
    }
    shell.wants::<HrScreen>(Hr::Back, Instant::now());
    assert!(shell.is::<SignInScreen>());
}

#[test]
fn what_is_written_to_a_file_is_noted_for_the_day_when_somebody_is_erased() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    shell.asks_hr(Hr::Turn(Tab::Export));
    let path = folder.path().display().to_string();
    let order = ExportOrder { form: ExportForm::Csv, findings: false, folder: path, name: "records".into() };
    shell.asks_hr(Hr::Export(ExportAction::Begin(order)));
    // asked behind what the window wrote
    let copies = shell.stored(|store| store.copies()).expect("read");
    assert_eq!(copies.iter().map(|one| one.path.clone()).collect::<Vec<_>>(), [folder.path().join("records.csv")]);
    assert!(copies[0].is_there);
}

#[test]
fn a_ruling_is_noted_by_name_and_everything_goes_by_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_a_bound_desk(folder.path(), "9001");
    shell.asks_hr(Hr::Turn(Tab::Cohort));
    assert_eq!(
        shell.on::<HrScreen>().view.cohort.sums.as_ref().map(|sums| (sums.all.all.records, sums.void)),
        Some((2, 0))
    );
    shell.asks_hr(Hr::Turn(Tab::Records));
    assert_eq!(
        shell.rules(0, RulingWay::Void, " "),
        Some("a ruling or remark needs a reason: say in a sentence why".into())
    );
    assert_eq!(shell.rules(0, RulingWay::Void, "the network was down"), None);
    let records = &shell.on::<HrScreen>().view.records;
    let open = records.open.clone().expect("open");
    let (ruling, file) = (open.ruling.expect("offered"), open.file.expect("read"));
    assert_eq!(ruling.done.as_deref(), Some("Noted: Void"));
    assert_eq!(ruling.by.as_deref(), Some("9001 周敏"));
    let told = file.record.told.expect("told");
    assert!(told.counts_as.is_none() && told.outcome.contains("void"), "{told:?}");
    assert!(file.record.notes.iter().any(|(said, why)| said.contains("9001 周敏") && why == "the network was down"));
    let rulings = shell.stored(|store| store.rulings()).expect("read");
    assert_eq!(rulings.values().map(|note| note.kind).collect::<Vec<_>>(), [NoteKind::Void]);
    assert!(shell.rules(0, RulingWay::Void, "once more").is_some_and(|why| why.contains("stands like that already")));
    shell.asks_hr(Hr::Turn(Tab::Cohort));
    let sums = shell.on::<HrScreen>().view.cohort.sums.clone().expect("summed up");
    assert_eq!((sums.all.all.records, sums.void), (1, 1));
    assert!(shell.stored(|store| store.verify(&[], |_| true)).expect("read").holds());
}

#[test]
fn nobody_rules_on_his_own_record_nor_without_the_role() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_a_bound_desk(folder.path(), "E2");
    // the newest is E2's own
    assert!(shell.rules(0, RulingWay::Passed, "why").is_some_and(|why| why.contains("his or her own record")));
    let open = shell.on::<HrScreen>().view.records.open.clone().expect("open");
    let ruling = open.ruling.expect("offered");
    assert!(ruling.is_own);
    assert_eq!(ruling.ways.iter().map(|(way, _)| *way).collect::<Vec<_>>(), [RulingWay::Remark]);
    assert_eq!(shell.rules(0, RulingWay::Remark, "the printer jammed"), None);
    // the role is taken while the desk is open
    shell
        .stored(|store| {
            let own = store.employee("E2")?.expect("there").subject;
            store.grant("9001", AccountRole::Hr, &own).expect("granted");
            let other = store.employee("9001")?.expect("there");
            store.issue_codes(std::slice::from_ref(&other), &own).expect("issued");
            store.take("E2", AccountRole::Hr, &other.subject).map(drop).expect("taken");
            Ok::<_, crate::records::StoreError>(())
        })
        .expect("stored");
    assert!(shell.rules(1, RulingWay::Void, "why").is_some_and(|why| why.contains("void or correct records")));
    let kinds = shell.stored(|store| {
        let all = store.records(&Filter::default()).expect("read");
        all.iter().flat_map(|one| store.notes(&one.attempt.id).expect("read")).map(|note| note.kind).collect::<Vec<_>>()
    });
    assert_eq!(kinds, [NoteKind::Remark]);
}

#[test]
fn what_becomes_of_a_person_is_shown_and_written_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_a_bound_desk(folder.path(), "9001");
    shell.asks_hr(Hr::Turn(Tab::Roster));
    shell.asks_hr(Hr::Roster(RosterDeskAction::Open(0)));
    let open = shell.on::<HrScreen>().view.roster.open.clone().expect("open");
    assert_eq!(open.title, "陈雨桐");
    let order = MoveOrder::Merge { who: open.subject.clone(), into: "E2".into() };
    shell.asks_hr(Hr::Roster(RosterDeskAction::Consider(order)));
    let would = shell.on::<HrScreen>().view.roster.considered.clone().expect("found out").join(" ");
    assert!(would.contains("000123 陈雨桐") && would.contains("1 and 1"), "{would}");
    assert!(shell.stored(|store| store.person("000123")).expect("there").is_own());
    shell.asks_hr(Hr::Roster(RosterDeskAction::Move));
    assert!(shell.on::<HrScreen>().view.roster.moved.is_some());
    assert_eq!(shell.stored(|store| store.person("000123")).expect("there").fields.number(), "E2");
    // the number that was given up is found to be somebody's own after all
    let row = (0..4).find(|row| {
        shell.asks_hr(Hr::Roster(RosterDeskAction::Open(*row)));
        shell.on::<HrScreen>().view.roster.open.as_ref().is_some_and(|open| !open.others.is_empty())
    });
    let open = shell.on::<HrScreen>().view.roster.open.clone().expect("open");
    assert_eq!((row.is_some(), &*open.others[0].1), (true, "000123 陈雨桐"));
    let order = MoveOrder::Split { who: open.others[0].0.clone() };
    shell.asks_hr(Hr::Roster(RosterDeskAction::Consider(order)));
    shell.asks_hr(Hr::Roster(RosterDeskAction::Move));
    assert_eq!(shell.stored(|store| store.person("000123")).expect("there").fields.number(), "000123");
    let refused = MoveOrder::Leave { who: "E2".into(), on: "2001-01-01".into() };
    shell.asks_hr(Hr::Roster(RosterDeskAction::Consider(refused)));
    assert!(shell.on::<HrScreen>().view.roster.refused.is_some());
}

#[test]
fn a_roster_that_was_read_while_the_station_was_open_is_not_written_once_it_is_bound() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(station(folder.path(), 0));
    let file = folder.path().join("new.csv");
    std::fs::write(&file, "number,name,branch\nE9,顾一凡,城东支行\n").expect("written");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    shell.asks_hr(Hr::Turn(Tab::Roster));
    let asked = RosterAsked { path: file.display().to_string(), ..RosterAsked::default() };
    shell.asks_hr(Hr::Roster(RosterDeskAction::Read(asked)));
    shell.stored(|store| store.found_hr("E2").map(drop)).expect("founded");
    shell.asks_hr(Hr::Roster(RosterDeskAction::Write { keep: false }));
    let told = shell.on::<HrScreen>().view.roster.trouble.join(" ");
    assert!(told.contains("knows people by their passwords"), "{told}");
    assert!(shell.stored(|store| store.employee("E9")).expect("read").is_none());
}

#[test]
fn every_look_is_written_down_with_what_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_a_bound_desk(folder.path(), "9001");
    let filter = Filter { branches: vec!["城西支行".into()], ..Filter::default() };
    let query =
        RecordQuery { filter, sought: "佳怡".into(), only: RecordTrait::Interrupted, ..RecordQuery::default() };
    shell.asks_hr(Hr::Records(RecordListAction::Ask(Box::new(query))));
    shell.asks_hr(Hr::Turn(Tab::Cohort));
    shell.asks_hr(Hr::Turn(Tab::Export));
    assert!(shell.on::<HrScreen>().view.export.preview.is_some());
    let path = folder.path().display().to_string();
    let order = ExportOrder { form: ExportForm::Csv, findings: false, folder: path, name: "records".into() };
    shell.asks_hr(Hr::Export(ExportAction::Begin(order)));
    let looks = shell.stored(|store| store.accesses()).expect("read");
    let told: Vec<_> = looks.iter().map(|one| (one.kind, one.count, one.filter.as_str())).collect();
    let expected = [
        (AccessKind::Listed, 2, ""),
        (AccessKind::Listed, 0, "branch=城西支行 sought=? only=interrupted"),
        (AccessKind::Listed, 1, "sums branch=城西支行"),
        (AccessKind::Listed, 1, "preview branch=城西支行"),
        (AccessKind::Exported, 1, "csv branch=城西支行"),
    ];
    assert_eq!(told, expected);
    match &shell.on::<HrScreen>().view.export.state {
        ExportState::Done(done) => assert!(done.vouches.as_ref().is_some_and(|vouches| vouches.bound.is_some())),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_export_that_is_stopped_leaves_nothing_or_a_whole_file_that_is_noted() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(station(folder.path(), 3));
    let mut shell = Shell::at_the_hr_desk(folder.path());
    shell.asks_hr(Hr::Turn(Tab::Export));
    let now = Instant::now();
    for at in 0..12 {
        let path = folder.path().display().to_string();
        let order = ExportOrder { form: ExportForm::Csv, findings: false, folder: path, name: format!("n{at}") };
        shell.wants::<HrScreen>(Hr::Export(ExportAction::Begin(order)), now);
        for _ in 0..at {
            shell.update(now);
            std::thread::sleep(Duration::from_millis(1));
        }
        shell.asks_hr(Hr::Export(ExportAction::Stop));
        let file = folder.path().join(format!("n{at}.csv"));
        let noted = shell.stored(|store| store.copies()).expect("read").iter().any(|one| one.path == file);
        let done = matches!(shell.on::<HrScreen>().view.export.state, ExportState::Done(_));
        assert_eq!((file.exists(), noted), (done, done), "{at}");
        if done {
            assert!(std::fs::read_to_string(&file).expect("read").lines().count() == 4, "{at}: whole");
        }
    }
}

#[test]
fn a_look_that_is_chosen_at_an_open_desk_holds_until_one_leaves_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_the_hr_desk(folder.path());
    let wanted = Preferences { look: Look::Dark, text: TextSize::Large, ..Preferences::default() };
    shell.go(Go::Prefer(wanted));
    assert_eq!(shell.common.preferences, wanted);
    shell.go(Go::SignOut);
    assert_eq!(shell.common.preferences, Preferences::default());
}

#[test]
fn from_the_roster_one_comes_to_the_records_of_a_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut shell = Shell::at_a_bound_desk(folder.path(), "9001");
    shell.asks_hr(Hr::Turn(Tab::Roster));
    let view = &shell.on::<HrScreen>().view.roster;
    let row = view.pages[&0].iter().position(|one| one.fields.number() == "E2").expect("listed");
    shell.asks_hr(Hr::Roster(RosterDeskAction::Open(row)));
    shell.asks_hr(Hr::Roster(RosterDeskAction::Records));
    let desk = shell.on::<HrScreen>();
    let shown = (desk.view.tab, desk.view.records.query.sought.as_str(), desk.draft.records.sought.as_str());
    assert_eq!(shown, (Tab::Records, "E2", "E2"));
    assert_eq!(desk.view.records.count, Some(1));
}
