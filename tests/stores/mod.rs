//! Golden stores: one of each layout this program ever wrote, which must be read, replayed and vouched for as on its day.

mod make;
mod said;

use crate::support::{Station, root};
use composure::records::{FILE, PersonWhat, RosterColumn};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use said::{Said, said};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;

/// The layouts of which there is a golden store.
const LAYOUTS: [u32; 7] = [1, 2, 3, 4, 5, 6, 7];
/// The store of a layout, and what it must say for ever, beside each other.
const STORE: &str = "station.sqlite.gz";
const MUST: &str = "must.json.gz";
/// The key of its station, since there is one.
const KEY: &str = "station.key";

fn fixture(layout: u32) -> PathBuf {
    root().join("tests/fixtures/stores").join(layout.to_string())
}

/// A station that holds a copy of a golden store, and what it must say.
fn golden(layout: u32) -> (Station, Said) {
    let unpacked = |name: &str| {
        let mut bytes = Vec::new();
        GzDecoder::new(fs::File::open(fixture(layout).join(name)).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    };
    let station = Station::quick();
    station.file(FILE, unpacked(STORE));
    if let Ok(key) = fs::read(fixture(layout).join(KEY)) {
        station.file(KEY, key);
    }
    (station, serde_json::from_slice(&unpacked(MUST)).unwrap())
}

#[test]
fn every_golden_store_says_what_it_said_on_its_day() {
    for layout in LAYOUTS {
        let (station, must) = golden(layout);
        let found = said(&station.store());
        for (found, must) in found.attempts.iter().zip(&must.attempts) {
            assert_eq!(found, must, "layout {layout}");
        }
        assert!(found == must, "layout {layout}: as many attempts, the same people");
        let verified = station.store().verify(&[], |_| true).unwrap();
        assert!(verified.holds() && verified.key_changes.is_empty(), "layout {layout}: {:?}", verified.faults);
    }
}

#[test]
fn a_copy_that_was_being_made_by_a_killed_program_is_taken_away_and_no_other_file() {
    let (station, _) = golden(1);
    let left = "station.sqlite.layout-1.20260306T074000.000Z.part";
    let others = [
        "station.sqlite.layout-1.20260306T074000.000Z",
        "station.sqlite.layout-mine.part",
        "other.sqlite.layout-1.20260306T074000.000Z.part",
    ];
    for name in others.iter().chain([&left]) {
        station.file(name, "half");
    }
    drop(station.store());
    let names = station.names();
    assert!(!names.iter().any(|name| name == left), "{names:?}");
    for other in others {
        assert_eq!(fs::read_to_string(station.path().join(other)).unwrap(), "half");
    }
}

#[test]
fn a_book_whose_clauses_are_not_those_that_were_sealed_has_a_number_of_its_own() {
    let (library, mut differ) = (composure::content::Library::load(root(), &[]), 0);
    for layout in LAYOUTS {
        let (station, _) = golden(layout);
        let store = rusqlite::Connection::open(station.path().join(FILE)).unwrap();
        let mut query = store.prepare("SELECT body FROM content WHERE kind = 'book'").unwrap();
        let bodies = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
        for body in bodies.map(Result::unwrap) {
            let (sealed, problems) = composure::content::read_book(&station.file("bank-complaints.ron", &body));
            let sealed = sealed.unwrap_or_else(|| panic!("{problems:?}"));
            let today = library.books.iter().find(|one| one.book.id == sealed.id).expect("it ships on");
            let clauses = |book: &composure::policy::Book| format!("{:?}", book.clauses);
            if clauses(&sealed) != clauses(&today.book) {
                differ += 1;
                assert!(sealed.version < today.book.version, "layout {layout}: version {}", sealed.version);
            }
        }
    }
    assert!(differ > 0, "the first book that was sealed has been rewritten since");
}

#[cfg(unix)]
#[test]
fn whoever_may_not_read_the_store_may_not_read_its_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    for mode in [0o600, 0o640, 0o644] {
        let (station, _) = golden(1);
        fs::set_permissions(station.path().join(FILE), fs::Permissions::from_mode(mode)).unwrap();
        drop(station.store());
        let names = station.names();
        let copy = names.iter().find(|name| name.starts_with("station.sqlite.layout-1.")).expect("a copy");
        let found = fs::metadata(station.path().join(copy)).unwrap().permissions().mode();
        assert_eq!(found & 0o777, mode, "{mode:o}");
    }
}

#[test]
fn a_store_is_copied_before_its_layout_changes() {
    let (station, must) = golden(1);
    let mut before = Vec::new();
    fs::File::open(station.path().join(FILE)).unwrap().read_to_end(&mut before).unwrap();
    drop(station.store());
    drop(station.store());
    let copies: Vec<_> =
        station.names().into_iter().filter(|name| name.starts_with("station.sqlite.layout-1.")).collect();
    assert_eq!(copies.len(), 1, "once: {copies:?}");
    let copy = station.path().join(&copies[0]);
    let layout = |path: &std::path::Path| -> u32 {
        let store = rusqlite::Connection::open(path).unwrap();
        store.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    };
    assert_eq!((layout(&copy), layout(&station.path().join(FILE))), (1, 8));
    let other = Station::quick();
    fs::copy(copy, other.path().join(FILE)).unwrap();
    assert!(said(&other.store()) == must, "the copy is the store");
}

#[test]
fn practice_that_layout_1_made_records_of_is_not_written_out_with_the_chain() {
    let (station, must) = golden(1);
    let chain = station.run(["records", "export", "--format", "chain"], 0).out;
    let practised: Vec<_> = chain.lines().filter(|line| line.contains("\"practice\":true")).collect();
    assert_eq!(practised.len(), 4, "of {} attempts", must.attempts.len());
    assert!(practised.iter().all(|line| !line.contains("\"record\":")), "{practised:?}");
    station.run(["records", "verify"], 0);
}

#[test]
fn the_history_of_whoever_was_on_a_roster_before_begins_on_the_first_day_that_is_known() {
    for layout in LAYOUTS {
        let (station, must) = golden(layout);
        let store = station.store();
        let ids = store.attempt_ids().unwrap();
        let begun = ids.iter().map(|id| store.attempt(id).unwrap().attempt.started_at).min().unwrap();
        let people = store.people(true).unwrap();
        assert_eq!(people.len(), must.employees.len());
        for one in people {
            let events = store.person_history(&one).unwrap();
            let told: Vec<_> = events.iter().map(|event| (event.what, event.value.as_str())).collect();
            let said = |column| one.fields.get(column);
            let (number, name, branch) =
                (said(RosterColumn::Number), said(RosterColumn::Name), said(RosterColumn::Branch));
            assert_eq!(
                told,
                [
                    (PersonWhat::Joined, ""),
                    (PersonWhat::Number, number),
                    (PersonWhat::Name, name),
                    (PersonWhat::Branch, branch),
                ]
            );
            assert!(events.iter().all(|event| Some(event.from) == begun.day()), "layout {layout}: {events:?}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_store_that_cannot_be_copied_is_left_as_it_is() {
    use std::os::unix::ffi::OsStrExt as _;
    let (station, _) = golden(1);
    // the database is opened by bytes and copied by name, which is none here
    let folder = station.path().join(std::ffi::OsStr::from_bytes(b"branch-\xff"));
    fs::create_dir(&folder).unwrap();
    let path = folder.join(FILE);
    fs::rename(station.path().join(FILE), &path).unwrap();
    let before = fs::read(&path).unwrap();
    let error = composure::records::Store::open(&path).unwrap_err().to_string();
    assert!(error.contains("was left as it is, because no copy of it could be made first"), "{error}");
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
}

/// A store of today's layout, made by the same hand. With `COMPOSURE_GOLDEN` it is kept there as a new golden store: once a
/// layout is published, its store is made once and never again.
#[test]
fn a_store_made_today_says_the_same_when_it_is_opened_again() {
    let station = Station::quick();
    make::make(&mut station.store());
    let found = said(&station.store());
    let mut shown = found.clone();
    shown.attempts.retain(|one| one.result.is_some());
    assert!(shown.attempts.iter().all(|one| one.replays && one.intact != Some(false)), "{shown:#?}");
    assert_eq!(said(&station.store()), found);
    let Some(folder) = std::env::var_os("COMPOSURE_GOLDEN").map(PathBuf::from) else { return };
    fs::create_dir_all(&folder).unwrap();
    let path = station.path().join(FILE);
    // one file, without a log beside it
    let one = rusqlite::Connection::open(&path).unwrap();
    one.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(one);
    fs::copy(station.path().join(KEY), folder.join(KEY)).unwrap();
    let must = serde_json::to_string_pretty(&found).unwrap() + "\n";
    for (name, bytes) in [(STORE, fs::read(&path).unwrap()), (MUST, must.into_bytes())] {
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&bytes).unwrap();
        fs::write(folder.join(name), packed.finish().unwrap()).unwrap();
    }
}

#[test]
fn records_under_older_rules_are_listed_with_both_scores_and_keep_their_own() {
    let (station, must) = golden(1);
    let text = {
        let store = station.store();
        let one = store.records(&composure::records::Filter::default()).unwrap().remove(0);
        let contents = store.attempt(&one.attempt.id).unwrap().contents;
        contents.into_iter().find(|one| one.kind == composure::records::ContentKind::Book).unwrap().body
    };
    // the id of a book is its file's name
    let book = station.file("bank-complaints.ron", text).display().to_string();
    let report = station.run(["rescore", "--json", "--policies", &book], 0).json();
    let list = |name: &str| report[name].as_array().unwrap().clone();
    assert_eq!((list("changed"), list("skipped")), (Vec::new(), Vec::new()), "by its own rules nothing changes");
    let older = list("older");
    let closed = must.attempts.iter().filter(|one| one.intact.is_some()).count();
    assert!(!older.is_empty() && older.len() <= closed, "{} of {closed}", older.len());
    assert_eq!(report["rescored"], older.len());
    let both = |one: &serde_json::Value, what: &str| (one[what]["before"].clone(), one[what]["after"].clone());
    assert!(older.iter().all(|one| both(one, "semantics") == (1.into(), 2.into())), "{older:?}");
    assert!(older.iter().all(|one| both(one, "score").1.is_u64()), "each has a scale: {older:?}");
    assert!(older.iter().any(|one| both(one, "score") == (10_000.into(), 10_000.into())), "faultless stays so");
    assert!(older.iter().any(|one| both(one, "score").0 != both(one, "score").1), "from where it runs is another");
    let said = station.run(["rescore", "--locale", "en-US", "--policies", &book], 0);
    let told = format!("Records sealed under older scoring rules: {}. ", older.len());
    assert!(said.out.contains(&told) && said.out.contains("100.00 → 100.00"), "{}", said.out);
    // each with whose it is and what it was measured on, oldest first; who would pass by today's rules is counted apart
    assert!(older.iter().all(|one| one["employee"].is_string()), "{older:?}");
    assert!(older.iter().all(|one| one["scale"]["before"].is_null() && one["scale"]["after"].is_string()), "{older:?}");
    let order: Vec<_> = station.store().records(&composure::records::Filter::default()).unwrap();
    assert!(order.iter().map(|one| one.attempt.id.as_str()).eq(older.iter().filter_map(|one| one["record"].as_str())));
    let turned =
        |from: &str, to: &str| older.iter().filter(|one| both(one, "outcome") == (from.into(), to.into())).count();
    let told = format!(
        "passed to not passed: {}, not passed to passed: {}; the last line",
        turned("passed", "failed"),
        turned("failed", "passed")
    );
    assert!(said.out.contains(&told), "{}", said.out);
    let failed = older.iter().find(|one| both(one, "outcome").1 == "failed").expect("one that fails today too");
    let critical = failed["critical_broken"][0].as_str().expect("for a critical clause");
    let library = composure::content::Library::load(root(), &[]);
    let words = library.books[0].words(&"en-US".parse().unwrap());
    let name = words.find(critical, Some("name"), &composure::locale::With::new()).expect("it has a name");
    assert!(said.out.contains(&format!("Not passed: {name}")), "{}", said.out);
}

#[test]
fn a_record_of_any_layout_is_exported_with_its_scale_where_it_has_one() {
    for layout in LAYOUTS {
        let (station, _) = golden(layout);
        let csv = station.run(["records", "export"], 0).out;
        let xes = station.run(["records", "export", "--format", "xes"], 0).out;
        let rows: Vec<std::collections::BTreeMap<String, String>> =
            csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect();
        assert!(!rows.is_empty());
        assert_eq!(xes.matches("<trace>").count(), rows.len());
        for row in &rows {
            let scale = &row["scale_hash"];
            assert_eq!(
                (scale.len(), row["zero"].is_empty()),
                if layout < 3 { (0, true) } else { (64, false) },
                "{row:?}"
            );
        }
        let shown = station.run(["records", "show", &rows[0]["attempt"]], 0).out;
        let scale = &rows[0]["scale_hash"];
        assert!(if layout < 3 { scale.is_empty() } else { shown.contains(&**scale) }, "{shown}");
        let named = rows.iter().filter(|row| !row["scale_hash"].is_empty());
        assert_eq!(xes.matches("\"composure:scale_hash\"").count(), named.clone().count());
        assert!(named.into_iter().all(|row| xes.contains(&row["scale_hash"])));
    }
}

#[test]
fn a_store_of_any_layout_is_gone_on_from_where_it_has_a_chain_and_else_told_how() {
    for layout in LAYOUTS {
        let (station, must) = golden(layout);
        let older = station.path().join("older");
        fs::rename(station.path().join(FILE), &older).unwrap();
        let older = older.to_str().unwrap();
        if layout < 7 {
            for (locale, told) in
                crate::support::LOCALES.iter().zip(["记录链之前", "紀錄鏈之前", "before records were chained"])
            {
                let said = station.run(["records", "restore", older, "--locale", locale], 2);
                assert!(said.err.contains(told) && said.err.contains("older"), "layout {layout}: {}", said.err);
            }
            assert!(!station.path().join(FILE).exists());
            // as it is told
            fs::rename(older, station.path().join(FILE)).unwrap();
        } else {
            station.run(["records", "restore", older], 0);
        }
        let found = said(&station.store());
        assert!(found == must, "layout {layout}");
        station.run(["records", "verify"], 0);
        let (backup, other) = (station.path().join("backup"), Station::quick());
        station.run(["records", "backup", backup.to_str().unwrap()], 0);
        other.run(["records", "restore", backup.to_str().unwrap()], 0);
        assert!(said(&other.store()) == must, "layout {layout}: from its backup");
    }
}
