//! Seconds that verifying and exports of a million records take, and milliseconds until the first page of a list is there. The store is
//! made of a few records that were played, copied with links of their own for a thousand people at fifty branches, and verified before
//! anything is measured but verifying itself.
//!
//! `cargo bench --no-default-features --bench records` (`RECORDS=100000` for fewer, `STORE=FOLDER` to keep the store and use it again,
//! `ONLY=verify,replay,list,csv,xlsx,html,xapi` for some of it; playing again is asked for by name alone)
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark that cannot run should stop, and says what it found"
)]

mod measure;

use composure::attempt::{Attempt, Plan, walk};
use composure::content::Library;
use composure::encounter::Command;
use composure::export::{ExportChoice, ExportError, ExportForm, SheetChoice, Untold, write_records};
use composure::locale::Language;
use composure::records::{
    CalendarDay, ClosedAs, FILE, Filed, Filter, Mode, PlayedBy, RecordOrder, RecordQuery, Store, StoreError,
};
use composure::terms::Millis;
use measure::{measured, worked};
use std::io::sink;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How many records a page of a list has.
const LISTED: usize = 500;
/// And how many a page of the desk.
const DESK: usize = 64;

/// How many records are copied at once.
const BATCH: usize = 5_000;
/// How often each scenario is played.
const PLAYS: u64 = 6;
/// How many people there are.
const PEOPLE: usize = 1_000;

fn main() {
    let count: usize = std::env::var("RECORDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let only = std::env::var("ONLY").unwrap_or_else(|_| "verify,list,csv,xlsx,html,xapi".to_owned());
    let wants = |what: &str| only.split(',').any(|one| one == what);
    let folder = tempfile::tempdir().expect("a folder");
    let path = std::env::var_os("STORE").map_or_else(|| folder.path().to_owned(), PathBuf::from).join(FILE);
    if !path.exists() {
        let begun = Instant::now();
        make(&path, count);
        println!("made in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let store = Store::open_to_read(&path).expect("a store");
    let bytes = std::fs::metadata(&path).expect("there").len();
    println!("{} MB, {} bytes a record", bytes / 1_000_000, bytes / u64::try_from(count).expect("a count"));
    if wants("verify") {
        let found =
            measured("verified", || store.verify(&[], |_| true).map(|found| (found.records, found)).expect("read"));
        assert!(found.holds() && found.records >= count, "{} records, {:?}", found.records, found.faults.first());
        Store::open(&path).expect("a store").note_verified(&found).expect("signed");
    }
    if wants("replay") {
        let found = measured("verified and played again", || {
            let walked = walk(&store, &[], true, |_| true).expect("read");
            (walked.replays.as_ref().map_or(0, |one| one.same), walked)
        });
        assert_eq!(found.replays.map(|one| one.same), Some(found.found.records));
    }
    let day = CalendarDay::read("2023-01-05");
    let only = |text: &str| vec![text.to_owned()];
    let filters = [
        ("all", Filter::default()),
        ("of a day", Filter { from: day, to: day, ..Filter::default() }),
        ("of a branch", Filter { branches: only("支行 7"), ..Filter::default() }),
        ("of an employee", Filter { employees: only("000123"), ..Filter::default() }),
        ("of a branch since a day", Filter { branches: only("支行 7"), from: day, ..Filter::default() }),
        ("failed", Filter { upshots: vec![ClosedAs::Failed], ..Filter::default() }),
    ];
    if wants("list") {
        for (what, filter) in &filters {
            let (begun, before) = (Instant::now(), worked());
            let mut listed = 0;
            let _ = store.each_record(filter, |_: Filed<'_>| -> Result<(), StoreError> {
                listed += 1;
                if listed < LISTED { Ok(()) } else { Err(StoreError::NoRecord { prefix: String::new() }) }
            });
            let of_cores = (worked() - before) * 1e3;
            println!("first {listed} of {what}: {} ms, {of_cores:.0} ms of all cores", begun.elapsed().as_millis());
        }
        let orders = [
            RecordOrder::Closed,
            RecordOrder::Name,
            RecordOrder::Number,
            RecordOrder::Branch,
            RecordOrder::Scenario,
            RecordOrder::Attempt,
            RecordOrder::Score,
            RecordOrder::Outcome,
        ];
        for (what, filter) in &filters {
            for order in orders {
                let query = RecordQuery { filter: filter.clone(), order, descending: true, ..RecordQuery::default() };
                let begun = Instant::now();
                let numbers = store.first_record_numbers(&query, DESK).expect("read");
                let page = store.records_numbered(&numbers).expect("read").len();
                let first = begun.elapsed().as_millis();
                let begun = Instant::now();
                let all = store.record_numbers(&query).expect("read");
                let ordered = begun.elapsed().as_millis();
                assert_eq!(numbers, all.get(..DESK).unwrap_or(&all));
                println!(
                    "the desk's first {page} of {what} by {order:?}: {first} ms; the places of all {}: {ordered} ms",
                    all.len()
                );
            }
        }
    }
    let language = Language::source();
    let write = |form: ExportForm, filter: &Filter| {
        let choice = ExportChoice {
            library: None,
            language: &language,
            sheets: SheetChoice { competencies: true, findings: false, cohort: true },
            home_page: ExportChoice::HOME_PAGE,
            names: false,
            mark: false,
        };
        let mut untold = |id: &str, what: Untold<'_>| panic!("{id}: {what:?}");
        let written = measured(form.word(), || {
            let written =
                write_records(&store, filter, form, &choice, &mut untold, |_, write| -> Result<(), ExportError> {
                    write(&mut sink())
                });
            written.map(|written| (written, written)).expect("written")
        });
        assert!(written > 0);
    };
    for form in [ExportForm::Csv, ExportForm::Xlsx, ExportForm::Html] {
        if wants(form.word()) {
            write(form, &Filter::default());
        }
    }
    if wants("xapi") {
        println!("of a branch and a day:");
        write(
            ExportForm::Xapi,
            &Filter { branches: vec!["支行 7".to_owned()], from: day, to: day, ..Filter::default() },
        );
    }
}

/// Plays a few and copies them until there are so many.
fn make(path: &Path, count: usize) {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let mut store = Store::open(path).expect("a store");
    store.plays(PlayedBy::Terminal);
    let people: String = (0..PEOPLE).map(|at| format!("{at:06},员工 {at},支行 {},柜员\n", at % 50)).collect();
    store.import_roster("staff.csv", format!("number,name,branch,position\n{people}").as_bytes()).expect("imported");
    let subject = store.employee("000123").expect("read").expect("there").subject;
    for (pack, seed) in library.packs.iter().flat_map(|pack| (0..PLAYS).map(move |seed| (pack, seed))) {
        let language = Language::source();
        let app = library.app_words(&language);
        let plan = Plan { subject: subject.clone(), mode: Mode::Assessment, language, seed, time_factor_percent: 100 };
        let Ok(mut attempt) = Attempt::start(&mut store, pack, app, plan) else { continue };
        // now the best answer is taken, now another
        let mut dice = seed;
        loop {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let offered: Vec<_> = attempt.offered().collect();
            let at = usize::try_from(dice >> 33).expect("a place").checked_rem(offered.len());
            let Some(response) = at.and_then(|at| offered.get(at).copied()) else { break };
            let Ok(entry) = attempt.prepare(Command::Respond(response), Millis(2_000)) else { break };
            store.append(&attempt.id, &entry).expect("written");
            attempt.confirm(&entry).expect("taken");
        }
        attempt.finish(&mut store).expect("closed");
    }
    let originals = store.records(&Filter::default()).expect("read").len();
    let makers: Vec<_> = store.employees().expect("read").into_iter().map(|one| one.subject).collect();
    let mut left = count - originals;
    while left > 0 {
        let copies = left.min(BATCH);
        let number = |of: usize| u32::try_from(of).expect("a number");
        store.multiply(number(originals), number(copies), &makers).expect("copied");
        left -= copies;
    }
}
