//! Seconds that exports of a million records take, and milliseconds until the first page of a list is there. The store is made by
//! copying records that were played, for a thousand people at fifty branches, and is signed as one that was verified the night
//! before: then lists and exports need not hold each record against its link.
//!
//! `cargo bench --no-default-features --bench records` (`RECORDS=100000` for fewer, `STORE=FOLDER` to keep the store and use it again)
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot run should stop, and says what it found"
)]

use composure::attempt::{Attempt, Plan};
use composure::content::Library;
use composure::encounter::Command;
use composure::export::{ExportChoice, ExportError, ExportForm, SheetChoice, Untold, write_records};
use composure::locale::Language;
use composure::records::{CalendarDay, FILE, Filed, Filter, Mode, PlayedBy, Store, StoreError, Verification};
use composure::terms::Millis;
use std::io::sink;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How many records a page of a list has.
const LISTED: usize = 500;

fn main() {
    let count: usize = std::env::var("RECORDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir().expect("a folder");
    let path = std::env::var_os("STORE").map_or_else(|| folder.path().to_owned(), PathBuf::from).join(FILE);
    if !path.exists() {
        let begun = Instant::now();
        make(&path, count);
        println!("made in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let store = Store::open_to_read(&path).expect("a store");
    println!("{} MB", std::fs::metadata(&path).expect("there").len() / 1_000_000);
    let day = CalendarDay::read("2023-06-15");
    let only = |text: &str| vec![text.to_owned()];
    for (what, filter) in [
        ("all", Filter::default()),
        ("of a day", Filter { from: day, to: day, ..Filter::default() }),
        ("of a branch", Filter { branches: only("支行 7"), ..Filter::default() }),
        ("of an employee", Filter { employees: only("000123"), ..Filter::default() }),
        ("of a branch since a day", Filter { branches: only("支行 7"), from: day, ..Filter::default() }),
    ] {
        let begun = Instant::now();
        let mut listed = 0;
        let _ = store.each_record(&filter, |_: Filed<'_>| -> Result<(), StoreError> {
            listed += 1;
            if listed < LISTED { Ok(()) } else { Err(StoreError::NoRecord { prefix: String::new() }) }
        });
        println!("first page of {what}: {} ms, {listed} records", begun.elapsed().as_millis());
    }
    let language = Language::source();
    let write = |form, filter: &Filter| {
        let choice = ExportChoice {
            library: None,
            language: &language,
            sheets: SheetChoice { competencies: true, findings: false, cohort: true },
            home_page: ExportChoice::HOME_PAGE,
            names: false,
            mark: false,
        };
        let mut untold = |_: &str, _: Untold<'_>| {};
        let (begun, worked) = (Instant::now(), worked());
        write_records(&store, filter, form, &choice, &mut untold, |_, write| -> Result<(), ExportError> {
            write(&mut sink())
        })
        .map(|written| {
            let took = begun.elapsed().as_secs_f64();
            let worked = self::worked() - worked;
            println!("{} of {written}: {took:.1} s, {worked:.1} s of all cores, {} MB at most", form.word(), memory());
        })
        .expect("written");
    };
    for form in [ExportForm::Csv, ExportForm::Xlsx, ExportForm::Html] {
        write(form, &Filter::default());
    }
    println!("of a branch and a day:");
    write(ExportForm::Xapi, &Filter { branches: only("支行 7"), from: day, to: day, ..Filter::default() });
}

/// The seconds that cores have worked for this program; 0 where the system doesn't say.
fn worked() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(") ").next().unwrap_or_default().split(' ').skip(11).take(2);
    // a tick is a hundredth of a second on every Linux
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that was held, in megabytes; 0 where the system doesn't say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or_default() / 1_000
}

/// Plays a few and copies them until there are so many.
fn make(path: &Path, count: usize) {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let mut store = Store::open(path).expect("a store");
    store.plays(PlayedBy::Terminal);
    let people: String = (0..1_000).map(|at| format!("{at:06},员工 {at},支行 {},柜员\n", at % 50)).collect();
    store.import_roster("staff.csv", format!("number,name,branch,position\n{people}").as_bytes()).expect("imported");
    let subject = store.employee("000123").expect("read").expect("there").subject;
    for (pack, seed) in library.packs.iter().flat_map(|pack| [(pack, 7), (pack, 8)]) {
        let language = Language::source();
        let app = library.app_words(&language);
        let plan = Plan { subject: subject.clone(), mode: Mode::Assessment, language, seed, time_factor_percent: 100 };
        let Ok(mut attempt) = Attempt::start(&mut store, pack, app, plan) else { continue };
        loop {
            let next = attempt.offered().next();
            let Some(response) = next else { break };
            let Ok(entry) = attempt.prepare(Command::Respond(response), Millis(2_000)) else { break };
            store.append(&attempt.id, &entry).expect("written");
            attempt.confirm(&entry).expect("taken");
        }
        attempt.finish(&mut store).expect("closed");
    }
    let first = store.records(&Filter::default()).expect("read").len();
    drop(store);
    let connection = rusqlite::Connection::open(path).expect("opened");
    let copies = count.div_ceil(first.max(1));
    connection
        .execute_batch(&format!(
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000; BEGIN;
             CREATE TEMP TABLE own AS SELECT row_number() OVER (ORDER BY sequence) - 1 AS nth, attempt FROM records;
             CREATE TEMP TABLE people AS SELECT row_number() OVER () - 1 AS nth, subject, number, name, branch, position FROM employees;
             CREATE UNIQUE INDEX temp.people_nth ON people (nth);
             CREATE TEMP TABLE copies AS
                 WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {copies} - 1)
                 SELECT i * {first} + nth AS nth, attempt AS was, substr(attempt, 1, 8) || printf('%024x', i * 2654435761 % 4294967296) AS id,
                        strftime('%Y-%m-%dT%H:%M:%fZ', '2023-01-01', '+' || (i * {first} + nth) || ' minutes') AS at
                 FROM n, own;
             DROP TRIGGER the_chain_is_dense;
             INSERT INTO attempts SELECT copies.id, people.subject, mode, locale, role, scenario, begin, time_factor_percent, copies.nth / 1000,
                    exposure, engine, semantics, copies.at
                    FROM copies JOIN attempts ON attempts.id = was JOIN people ON people.nth = copies.nth % 1000;
             INSERT INTO attempt_content SELECT copies.id, place, hash, kind, name FROM copies JOIN attempt_content ON attempt = was;
             INSERT INTO identities SELECT copies.id, salt, people.number, people.name, people.branch, people.position
                    FROM copies JOIN identities ON attempt = was JOIN people ON people.nth = copies.nth % 1000;
             INSERT INTO circumstances SELECT copies.id, played, notice, practice, warm_ups, retries, granted_by
                    FROM copies JOIN circumstances ON attempt = was;
             INSERT INTO records (attempt, assessment, finished_at, hash) SELECT copies.id, assessment, copies.at,
                    'sha256:' || lower(hex(randomblob(32))) FROM copies JOIN records ON attempt = was ORDER BY copies.nth;
             INSERT INTO chain (sequence, kind, body, at, prev, hash)
                    SELECT (SELECT max(sequence) FROM chain) + row_number() OVER (ORDER BY copies.nth), kind, replace(body, was, copies.id),
                           copies.at, '', (SELECT hash FROM records WHERE attempt = copies.id)
                    FROM copies JOIN chain ON kind = 'record' AND body ->> '$.attempt' = was ORDER BY copies.nth;
             COMMIT;"
        ))
        .expect("copied");
    drop(connection);
    // whoever writes next signs what is there; that it was verified is signed as the night's `records verify` does
    let mut store = Store::open(path).expect("opened");
    store
        .import_roster("staff.csv", format!("number,name,branch,position\nnew,新人,支行 1,柜员\n{people}").as_bytes())
        .expect("imported");
    let verified = Verification { head: store.head().expect("read"), ..Verification::default() };
    store.note_verified(&verified).expect("signed");
}
