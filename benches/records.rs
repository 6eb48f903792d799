//! Seconds that exports of a million records take, and milliseconds until the first page of a list is there. The store is made by
//! copying records that were played: their ids are new, so nothing holds against its seal, which is reckoned all the same.
//!
//! `cargo bench --no-default-features --bench records` (`RECORDS=100000` for fewer)
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot run should stop, and says what it found"
)]

use composure::attempt::{Attempt, Plan};
use composure::content::Library;
use composure::encounter::Command;
use composure::export::{Lexicon, SheetChoice, Untold, WorkbookMark, write_csv, write_xlsx};
use composure::locale::Language;
use composure::records::{FILE, Filed, Filter, Mode, Store, StoreError};
use composure::terms::Millis;
use std::io::sink;
use std::path::Path;
use std::time::Instant;

fn main() {
    let count: usize = std::env::var("RECORDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(FILE);
    let records = made(&path, count);
    let store = Store::open_to_read(&path).expect("a store");
    let filter = Filter::default();
    println!("{records} records, {} MB", std::fs::metadata(&path).expect("there").len() / 1_000_000);
    let begun = Instant::now();
    let mut listed = 0;
    let _ = store.each_record(&filter, |_: Filed<'_>| -> Result<(), StoreError> {
        listed += 1;
        if listed < 500 { Ok(()) } else { Err(StoreError::NoRecord { prefix: String::new() }) }
    });
    println!("first page of a list: {} ms", begun.elapsed().as_millis());
    let mut untold = |_: &str, _: Untold<'_>| {};
    let begun = Instant::now();
    let written = write_csv(&store, &filter, sink(), &mut untold).expect("written");
    println!("CSV of {written}: {:.1} s, {} MB at most", begun.elapsed().as_secs_f64(), memory());
    let begun = Instant::now();
    let lexicon = Lexicon::new(None, &Language::source());
    let choice = SheetChoice { competencies: true, findings: false, cohort: true };
    write_xlsx(&store, &filter, &lexicon, choice, WorkbookMark::default(), sink(), &mut untold).expect("written");
    println!("XLSX of them: {:.1} s, {} MB at most", begun.elapsed().as_secs_f64(), memory());
}

/// The most memory that was held, in megabytes; 0 where the system doesn't say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or_default() / 1_000
}

/// Plays a few and copies them until there are so many.
fn made(path: &Path, count: usize) -> usize {
    let library = Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    let mut store = Store::open(path).expect("a store");
    store.import_roster("staff.csv", b"number,name,branch\n000123,A,B\n").expect("imported");
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
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;
             CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {copies} - 1) SELECT i FROM n;
             CREATE TEMP TABLE own AS SELECT id FROM attempts;
             DROP TRIGGER journal_is_dense; DROP TRIGGER journal_is_sealed; DROP TRIGGER interruptions_is_sealed;
             INSERT INTO attempts SELECT substr(id, 1, 24) || printf('%08x', i), subject, mode, locale, role, scenario, begin,
                    time_factor_percent, number + i, exposure, engine, semantics, started_at FROM copies, attempts WHERE id IN own;
             INSERT INTO attempt_content SELECT substr(attempt, 1, 24) || printf('%08x', i), place, hash, kind, name
                    FROM copies, attempt_content WHERE attempt IN own;
             INSERT INTO journal SELECT substr(attempt, 1, 24) || printf('%08x', i), seq, command, offered, elapsed, at
                    FROM copies, journal WHERE attempt IN own;
             INSERT INTO records (attempt, assessment, finished_at, hash) SELECT substr(attempt, 1, 24) || printf('%08x', i), assessment,
                    finished_at, hash FROM copies, records WHERE attempt IN own;
             COMMIT;"
        ))
        .expect("copied");
    let records: u32 = connection.query_row("SELECT count(*) FROM records", [], |row| row.get(0)).expect("counted");
    usize::try_from(records).expect("counted")
}
