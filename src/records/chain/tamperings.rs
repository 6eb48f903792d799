//! Random tamperings: whatever is done to a store outside the program is found, and named where it was done.
//!
//! `COMPOSURE_TAMPERED=FOLDER` writes each tampered store's chain into a folder, for `scripts/verify_chain.py` to find the same;
//! what only a look into the database can find (`schema-…`) is called so.

use super::super::accounts::{AccessKind, AccountRole};
use super::super::testing::{self, new_attempt};
use super::super::wire::Worded as _;
use super::super::{Filter, LinkKind, NoteKind, PrivacyNotice, Store, SubjectId};
use super::SignedHead;
use super::fault::FaultAt;
use super::tests::{filled, tampered};
use crate::assessment::Outcome;
use crate::cases;
use flate2::read::GzDecoder;
use proptest::prelude::*;
use proptest::test_runner::Config;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Whatever a report shows, by table and column; what a report does not show is what only orders or finds rows.
const SHOWN: &[(&str, &[&str])] = &[
    (
        "attempts",
        &[
            "id",
            "subject",
            "mode",
            "locale",
            "role",
            "scenario",
            "begin",
            "time_factor_percent",
            "number",
            "exposure",
            "engine",
            "semantics",
            "started_at",
        ],
    ),
    ("attempt_content", &["attempt", "place", "hash", "kind", "name"]),
    ("content", &["hash", "kind", "name", "body"]),
    ("journal", &["attempt", "seq", "command", "offered", "elapsed", "at"]),
    ("interruptions", &["attempt", "turn", "at"]),
    ("records", &["sequence", "attempt", "assessment", "finished_at", "hash"]),
    ("circumstances", &["attempt", "played", "notice", "practice", "warm_ups", "retries", "granted_by"]),
    ("identities", &["attempt", "salt", "number", "name", "branch", "position"]),
    ("notices", &["id", "version", "locale", "body", "at"]),
    ("notes", &["id", "attempt", "kind", "outcome", "subject", "reason_digest", "at"]),
    ("note_reasons", &["note", "salt", "reason"]),
    ("accounts", &["id", "subject", "what", "value", "until", "by", "at"]),
    ("acknowledged", &["id", "subject", "notice", "at"]),
    ("access", &["id", "subject", "what", "whose", "count", "filter", "at"]),
    ("decisions", &["id", "name", "value", "by", "at"]),
    ("chain", &["sequence", "kind", "body", "at", "prev", "hash"]),
    ("chain_head", &["station", "sequence", "hash", "at", "key", "signature"]),
    ("running", &["station", "sequence", "hash", "at", "key", "signature"]),
    ("journal_ends", &["attempt", "entries", "interruptions", "mac"]),
];

/// What has an attempt's id in its column `attempt`, and goes with it.
const OF_ATTEMPTS: [&str; 6] =
    ["journal", "interruptions", "attempt_content", "circumstances", "identities", "journal_ends"];

/// What somebody does to how much time is granted.
const TIMES: [&str; 5] = [
    "UPDATE people SET value = '300' WHERE what = 'time_factor'",
    "DELETE FROM people WHERE what = 'time_factor'",
    "UPDATE people SET what = 'time_factor', value = '200' WHERE what = 'branch'",
    "UPDATE roster_changes SET by = 'somebody'",
    "INSERT OR REPLACE INTO people SELECT subject, (SELECT max(id) FROM roster_changes), 'time_factor', '300' FROM people",
];

/// What was done in the assessments that are under way, of which a chain that is written out says no more than how much.
const UNDER_WAY: &str = "SELECT group_concat(x, ' ') FROM (
    SELECT concat_ws(' ', attempt, seq, command, offered, elapsed, at, link) AS x FROM journal WHERE attempt IN (SELECT attempt FROM journal_ends)
    UNION ALL SELECT concat_ws(' ', attempt, turn, at) FROM interruptions WHERE attempt IN (SELECT attempt FROM journal_ends) ORDER BY x)";

/// The tables whose rows have a link each, and the kind of that.
const OF_ROWS: [(&str, &str, LinkKind); 7] = [
    ("notices", "id", LinkKind::Notice),
    ("notes", "id", LinkKind::Note),
    ("note_reasons", "note", LinkKind::Note),
    ("accounts", "id", LinkKind::Account),
    ("acknowledged", "id", LinkKind::Acknowledged),
    ("access", "id", LinkKind::Access),
    ("decisions", "id", LinkKind::Decision),
];

/// What has to be named where something was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// A record, or what stands where one does, by its attempt.
    Attempt(String),
    /// What is under way, of which the chain that is written out says how much there is, and the station's secret alone knows what; or
    /// practice that an early layout made a record of, which is not written out.
    Unwritten(String),
    /// A row that has a link.
    Row(LinkKind, i64),
    /// A link, or the one behind it.
    Link(i64),
}

impl Place {
    fn is(&self, at: &FaultAt) -> bool {
        match (self, at) {
            (Self::Attempt(id) | Self::Unwritten(id), FaultAt::Record { attempt, .. }) => id == attempt,
            (Self::Row(kind, row), FaultAt::Row { kind: of, row: at }) => (kind, row) == (of, at),
            (Self::Link(link), FaultAt::Link(at)) => (0..=1).contains(&(at - link)),
            // the last one: nothing is behind it
            (Self::Link(_), FaultAt::Store) => true,
            _ => false,
        }
    }

    /// As the verifier in Python tells it, where it can.
    fn told(&self) -> Option<String> {
        match self {
            Self::Attempt(id) => Some(id.clone()),
            Self::Unwritten(_) => None,
            Self::Row(kind, row) => Some(format!("{} {row}:", kind.word())),
            Self::Link(link) => Some(format!("link {link}:|link {}:|head", link + 1)),
        }
    }
}

/// The columns that the database draws from a record, where other programs may read them.
const DRAWN: [&str; 4] = ["outcome", "score", "recommendation", "ending"];

#[derive(Clone, Debug)]
enum Tampering {
    /// One value of one row becomes another.
    Value { table: usize, column: usize, row: usize, sign: usize, to: u32 },
    /// A drawn column says something else than the document.
    Drawn { column: usize, row: usize, to: u32 },
    /// A row is deleted.
    Deleted { table: usize, row: usize },
    /// Two rows change a value.
    Swapped { table: usize, column: usize, rows: (usize, usize) },
    /// A record is taken out and put in again under another number, or beside itself.
    Inserted { row: usize, number: u8, beside: bool },
    /// A trigger or an index is dropped.
    Dropped { what: usize },
    /// An assessment under way is deleted, with all that hangs on it, its end too if asked.
    Stopped { which: usize, end: bool },
    /// The last entries of an assessment under way are taken off, and its end is made to fit.
    Shortened { which: usize, by: usize, to: ShortEnd },
    /// Something is under way that nobody began here.
    Invented { which: usize, end: bool },
    /// Somebody is granted more time, or another granted it, or nobody did.
    Time { how: usize },
    /// The last records and all links from theirs on are taken off, and the head is one that was signed earlier, if asked.
    CutOff { records: usize, head: bool },
}

/// What becomes of the end of a journal that was shortened.
#[derive(Clone, Copy, Debug)]
enum ShortEnd {
    /// It stays.
    Stays,
    /// It says how many are left.
    Counts,
    /// It is the one of before.
    Older,
    /// So is what was signed of all of them.
    OlderWithSignature,
}

/// What was copied out of the store earlier.
struct Older {
    head: SignedHead,
    /// What was under way, as it was signed, and where it ended.
    running: Vec<Vec<Value>>,
    ends: Vec<Vec<Value>>,
}

impl Older {
    fn of(store: &Store) -> Self {
        let rows = |sql: &str| -> Vec<Vec<Value>> {
            let mut query = store.connection().prepare(sql).expect("asked");
            let columns = query.column_count();
            let rows = query.query_map([], |row| (0..columns).map(|at| row.get(at)).collect()).expect("asked");
            rows.collect::<Result<_, _>>().expect("read")
        };
        let head = store.head().expect("read").expect("signed");
        Self { head, running: rows("SELECT * FROM running"), ends: rows("SELECT * FROM journal_ends") }
    }
}

fn tamperings() -> impl Strategy<Value = Tampering> {
    let (table, row) = (0..SHOWN.len(), 0..16_usize);
    prop_oneof![
        8 => (table.clone(), 0..13_usize, row.clone(), any::<usize>(), any::<u32>())
            .prop_map(|(table, column, row, sign, to)| Tampering::Value { table, column, row, sign, to }),
        1 => (0..4_usize, row.clone(), any::<u32>()).prop_map(|(column, row, to)| Tampering::Drawn { column, row, to }),
        2 => (table.clone(), row.clone()).prop_map(|(table, row)| Tampering::Deleted { table, row }),
        2 => (table, 0..13_usize, row.clone(), row.clone())
            .prop_map(|(table, column, one, other)| Tampering::Swapped { table, column, rows: (one, other) }),
        1 => (row, 5..9_u8, any::<bool>())
            .prop_map(|(row, number, beside)| Tampering::Inserted { row, number, beside }),
        1 => any::<usize>().prop_map(|what| Tampering::Dropped { what }),
        1 => (1..3_usize, any::<bool>()).prop_map(|(records, head)| Tampering::CutOff { records, head }),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(which, end)| Tampering::Stopped { which, end }),
        1 => (0..TIMES.len()).prop_map(|how| Tampering::Time { how }),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(which, end)| Tampering::Invented { which, end }),
        2 => (any::<usize>(), 1..3_usize, 0..4_usize).prop_map(|(which, by, to)| Tampering::Shortened {
            which,
            by,
            to: [ShortEnd::Stays, ShortEnd::Counts, ShortEnd::Older, ShortEnd::OlderWithSignature][to],
        }),
    ]
}

/// Where something will be done.
fn places(raw: &Connection, what: &Tampering) -> Vec<Place> {
    let of = |table: usize, row: usize| {
        let (table, _) = SHOWN[table];
        let all = rows(raw, table);
        of_row(raw, table, all[row % all.len()])
    };
    match what {
        Tampering::Value { table, row, .. } | Tampering::Deleted { table, row } => of(*table, *row),
        Tampering::Swapped { table, rows: (one, other), .. } => [of(*table, *one), of(*table, *other)].concat(),
        Tampering::Drawn { row, .. } => {
            let all = rows(raw, "records");
            of_row(raw, "records", all[row % all.len()])
        }
        Tampering::Inserted { row, beside, .. } => {
            let all = rows(raw, "records");
            let attempt = text(raw, "records", "attempt", all[row % all.len()]);
            if *beside { vec![Place::Attempt(format!("0{}", &attempt[1..]))] } else { of_attempt(raw, attempt) }
        }
        Tampering::Stopped { which, .. } | Tampering::Shortened { which, .. } => {
            vec![Place::Unwritten(under_way(raw, *which))]
        }
        Tampering::Invented { which, .. } => vec![Place::Attempt(format!("{}0", &under_way(raw, *which)[1..]))],
        Tampering::Dropped { .. } | Tampering::Time { .. } | Tampering::CutOff { .. } => Vec::new(),
    }
}

/// Where a row is shown: of a text all records that it was used in.
fn of_row(raw: &Connection, table: &str, row: i64) -> Vec<Place> {
    let row_of = OF_ROWS.iter().find(|(of, _, _)| *of == table);
    match (table, row_of) {
        (_, Some((_, column, kind))) => match get(raw, table, column, row) {
            Value::Integer(id) => vec![Place::Row(*kind, id)],
            other => panic!("{other:?}"),
        },
        ("content", _) => {
            let sql = "SELECT DISTINCT records.attempt FROM records JOIN attempt_content AS its USING (attempt)
                       JOIN content USING (hash, kind, name) WHERE content.rowid = ?1";
            let mut query = raw.prepare(sql).expect("asked");
            let used = query.query_map([row], |row| row.get(0)).expect("asked");
            used.flat_map(|attempt| of_attempt(raw, attempt.expect("read"))).collect()
        }
        ("chain", _) => match get(raw, table, "sequence", row) {
            Value::Integer(link) => vec![Place::Link(link)],
            other => panic!("{other:?}"),
        },
        ("attempts", _) => of_attempt(raw, text(raw, table, "id", row)),
        // signed as they stand, of all that is under way at once
        ("chain_head" | "running" | "journal_ends", _) => Vec::new(),
        (table, _) => of_attempt(raw, text(raw, table, "attempt", row)),
    }
}

/// What is practised is its learner's own: it is in no report, and in no chain.
fn of_attempt(raw: &Connection, id: String) -> Vec<Place> {
    let is_in = |sql: &str| raw.query_one(sql, [&id], |row| row.get::<_, bool>(0)).expect("read");
    let is_record = is_in("SELECT EXISTS (SELECT 1 FROM records WHERE attempt = ?1)");
    let assesses = is_in("SELECT EXISTS (SELECT 1 FROM attempts WHERE id = ?1 AND mode = 'assessment')");
    match (is_record, assesses) {
        (true, true) => vec![Place::Attempt(id)],
        (false, false) => Vec::new(),
        (true, false) | (false, true) => vec![Place::Unwritten(id)],
    }
}

fn text(raw: &Connection, table: &str, column: &str, row: i64) -> String {
    match get(raw, table, column, row) {
        Value::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

/// A value like another.
fn altered(value: Value, sign: usize, to: u32) -> Value {
    match value {
        Value::Null => Value::Text("somebody".to_owned()),
        Value::Integer(number) => Value::Integer(number.wrapping_add(i64::from(to % 1_000) + 1)),
        Value::Text(text) if text.is_empty() => Value::Text("x".to_owned()),
        Value::Text(text) => {
            let mut signs: Vec<char> = text.chars().collect();
            let at = sign % signs.len();
            let other = char::from(b'0' + u8::try_from(to % 75).expect("small"));
            signs[at] = if signs[at] == other { '_' } else { other };
            Value::Text(signs.into_iter().collect())
        }
        other => other,
    }
}

/// The rows of a table, by what finds them.
fn rows(raw: &Connection, table: &str) -> Vec<i64> {
    let mut query = raw.prepare(&format!("SELECT rowid FROM {table} ORDER BY rowid")).expect("asked");
    let rows = query.query_map([], |row| row.get(0)).expect("asked");
    rows.collect::<Result<_, _>>().expect("read")
}

fn get(raw: &Connection, table: &str, column: &str, row: i64) -> Value {
    raw.query_one(&format!("SELECT {column} FROM {table} WHERE rowid = ?1"), [row], |row| row.get(0)).expect("read")
}

/// Writes a value; not where a constraint of the table doesn't let anybody.
fn set(raw: &Connection, table: &str, column: &str, row: i64, to: &Value) -> bool {
    raw.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE rowid = ?2"), (to, row)).is_ok()
}

/// Does it; answers whether anything is another than before.
fn tamper(raw: &Connection, what: &Tampering, older: &Older) -> bool {
    match what {
        Tampering::Value { table, column, row, sign, to } => {
            let (table, columns) = SHOWN[*table];
            let (all, column) = (rows(raw, table), columns[column % columns.len()]);
            let row = all[row % all.len()];
            let before = get(raw, table, column, row);
            let to = altered(before.clone(), *sign, *to);
            before != to && set(raw, table, column, row, &to)
        }
        Tampering::Drawn { column, row, to } => {
            let (all, column) = (rows(raw, "records"), DRAWN[*column]);
            let row = all[row % all.len()];
            let before = get(raw, "records", column, row);
            let to = altered(before.clone(), 0, *to);
            let made: String = raw
                .query_one("SELECT sql FROM sqlite_schema WHERE name = 'records'", [], |row| row.get(0))
                .expect("made");
            let plain: String = made
                .lines()
                .map(|line| match line.split_once(" GENERATED ALWAYS AS ") {
                    Some((begins, rest)) => format!("{begins}{}\n", if rest.ends_with(',') { "," } else { "" }),
                    None => format!("{line}\n"),
                })
                .collect();
            let become_ = |sql: &str| {
                let version: u32 = raw.pragma_query_value(None, "schema_version", |row| row.get(0)).expect("read");
                raw.pragma_update(None, "writable_schema", true).expect("allowed");
                raw.execute("UPDATE sqlite_schema SET sql = ?1 WHERE name = 'records'", [sql]).expect("written");
                raw.pragma_update(None, "writable_schema", false).expect("allowed");
                raw.pragma_update(None, "schema_version", version + 1).expect("read anew");
            };
            become_(plain.trim_end());
            let done = set(raw, "records", column, row, &to);
            become_(&made);
            done && before != to
        }
        Tampering::Deleted { table, row } => {
            let (table, _) = SHOWN[*table];
            let all = rows(raw, table);
            raw.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [all[row % all.len()]]).is_ok()
        }
        Tampering::Swapped { table, column, rows: (one, other) } => {
            let (table, columns) = SHOWN[*table];
            let (all, column) = (rows(raw, table), columns[column % columns.len()]);
            let (one, other) = (all[one % all.len()], all[other % all.len()]);
            let (first, second) = (get(raw, table, column, one), get(raw, table, column, other));
            if first == second {
                return false;
            }
            // by way of a value that nobody has, where a column allows none twice
            let between = altered(first.clone(), 0, 7);
            if !set(raw, table, column, one, &between) {
                return false;
            }
            // where a row is found by it, it is found there now
            let one = match between {
                Value::Integer(moved) if !rows(raw, table).contains(&one) => moved,
                _ => one,
            };
            set(raw, table, column, other, &first) && set(raw, table, column, one, &second)
        }
        Tampering::Inserted { row, number, beside } => {
            let all = rows(raw, "records");
            let row = all[row % all.len()];
            let (attempt, insert) = if *beside { ("'0' || substr(attempt, 2)", row) } else { ("attempt", row) };
            let sql = format!(
                "CREATE TEMP TABLE again AS SELECT {attempt} AS attempt, assessment, finished_at, hash FROM records
                     WHERE rowid = {insert};
                 {}
                 INSERT OR ROLLBACK INTO records (sequence, attempt, assessment, finished_at, hash)
                     SELECT {number}, attempt, assessment, finished_at, hash FROM again;",
                if *beside { String::new() } else { format!("DELETE FROM records WHERE rowid = {row};") }
            );
            raw.execute_batch(&sql).is_ok()
        }
        Tampering::Dropped { .. } => unreachable!("done apart"),
        Tampering::Time { how } => raw.execute_batch(TIMES[*how]).is_ok(),
        Tampering::Stopped { which, end } => {
            let attempt = under_way(raw, *which);
            for table in OF_ATTEMPTS.into_iter().filter(|table| *end || *table != "journal_ends") {
                raw.execute(&format!("DELETE FROM {table} WHERE attempt = ?1"), [&attempt]).expect("gone");
            }
            raw.execute("DELETE FROM attempts WHERE id = ?1", [&attempt]).is_ok()
        }
        Tampering::Shortened { which, by, to } => {
            let attempt = under_way(raw, *which);
            let sql = "DELETE FROM journal WHERE attempt = ?1 AND seq >= (SELECT count(*) FROM journal WHERE attempt = ?1) - ?2";
            let by = i64::try_from(*by).expect("small");
            if raw.execute(sql, (&attempt, by)).expect("gone") == 0 {
                return false;
            }
            let put_back = |table: &str, rows: &[Vec<Value>]| {
                for row in rows {
                    let marks = vec!["?"; row.len()].join(", ");
                    let sql = format!("INSERT OR REPLACE INTO {table} VALUES ({marks})");
                    raw.execute(&sql, rusqlite::params_from_iter(row)).expect("put back");
                }
            };
            match to {
                ShortEnd::Stays => {}
                ShortEnd::Counts => {
                    let sql = "UPDATE journal_ends SET entries = (SELECT count(*) FROM journal WHERE attempt = ?1) WHERE attempt = ?1";
                    raw.execute(sql, [&attempt]).expect("counted");
                }
                ShortEnd::Older | ShortEnd::OlderWithSignature => {
                    let own: Vec<_> =
                        older.ends.iter().filter(|row| row.contains(&Value::Text(attempt.clone()))).cloned().collect();
                    put_back("journal_ends", &own);
                    // as long as it was then
                    let sql = "DELETE FROM journal WHERE attempt = ?1 AND seq >= (SELECT entries FROM journal_ends WHERE attempt = ?1)";
                    raw.execute(sql, [&attempt]).expect("gone");
                    if matches!(to, ShortEnd::OlderWithSignature) {
                        put_back("running", &older.running);
                    }
                }
            }
            true
        }
        Tampering::Invented { which, end } => {
            let attempt = under_way(raw, *which);
            let copied = |table: &str, column: &str| {
                let sql = format!("CREATE TEMP TABLE again AS SELECT * FROM {table} WHERE {column} = ?1");
                raw.execute(&sql, [&attempt]).expect("copied");
                raw.execute_batch(&format!(
                    "UPDATE again SET {column} = substr({column}, 2) || '0'; INSERT INTO {table} SELECT * FROM again; DROP TABLE again"
                ))
            };
            for table in OF_ATTEMPTS.into_iter().filter(|table| *end || *table != "journal_ends") {
                if table != "interruptions" && copied(table, "attempt").is_err() {
                    return false;
                }
            }
            copied("attempts", "id").is_ok()
        }
        Tampering::CutOff { records, head } => {
            let all = rows(raw, "records");
            let first = all[all.len() - records];
            let hash = get(raw, "records", "hash", first);
            raw.execute("DELETE FROM chain WHERE sequence >= (SELECT sequence FROM chain WHERE hash = ?1)", [&hash])
                .expect("cut");
            raw.execute("DELETE FROM records WHERE rowid >= ?1", [first]).expect("cut");
            if *head {
                let SignedHead { station, sequence, hash, at, key, signature } = &older.head;
                raw.execute("DELETE FROM chain WHERE sequence > ?1", [sequence]).expect("cut");
                raw.execute(
                    "DELETE FROM records WHERE attempt NOT IN (SELECT body ->> '$.attempt' FROM chain
                                                               WHERE kind = 'record')",
                    [],
                )
                .expect("cut");
                raw.execute(
                    "UPDATE chain_head SET station = ?1, sequence = ?2, hash = ?3, at = ?4, key = ?5, signature = ?6",
                    (station, sequence, hash, at, key, signature),
                )
                .expect("put back");
            }
            true
        }
    }
}

/// The id of an assessment that is under way.
fn under_way(raw: &Connection, which: usize) -> String {
    let all = rows(raw, "journal_ends");
    text(raw, "journal_ends", "attempt", all[which % all.len()])
}

/// Begins two assessments and goes on with them; answers what a copy of the store had when they had begun.
fn begin_some(store: &mut Store, subject: &SubjectId) -> Older {
    let begun: Vec<_> = (0..2).map(|_| store.begin(&new_attempt(subject)).expect("begun")).collect();
    for (seq, attempt) in [0, 1].into_iter().flat_map(|seq| begun.iter().map(move |one| (seq, one))) {
        store.append(attempt, &testing::entry(seq)).expect("appended");
    }
    store.interrupted(&begun[0], 2).expect("noted");
    let older = Older::of(store);
    for attempt in &begun {
        store.append(attempt, &testing::entry(2)).expect("appended");
        store.interrupted(attempt, 3).expect("noted");
        store.append(attempt, &testing::entry(3)).expect("appended");
    }
    older
}

/// A store with records, rulings, accounts and looks, two assessments under way, and what was signed earlier.
fn busy(path: &Path) -> (Store, Older) {
    let mut store = filled(path, 2);
    let subject = testing::employ(&mut store);
    let older = begin_some(&mut store, &subject);
    // another scenario, begun twice
    let mut other = new_attempt(&subject);
    other.scenario = "other".into();
    other.contents[0].body.push_str(" of another");
    let made = super::tests::add(&mut store, &other, 2);
    let roster = "number,name,branch,time factor\n1001,李晓燕,城东支行,150\n9001,周敏,人力资源部,\n";
    store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
    let hr = store.employee("9001").expect("read").expect("there").subject;
    let rulings = [(NoteKind::Remark, None), (NoteKind::Void, None), (NoteKind::Corrected, Some(Outcome::Passed))];
    for (kind, outcome) in rulings {
        store.add_note(&made[0], kind, outcome, &hr, "接口中断").expect("noted");
    }
    govern(&mut store, &hr, "1001", made[0].as_str());
    (store, older)
}

/// Makes an account of somebody else, writes down looks and decides something.
fn govern(store: &mut Store, hr: &SubjectId, number: &str, looked_at: &str) {
    let whose = store.employee(number).expect("read").expect("there").subject;
    store.found_hr("9001").expect("founded");
    store.grant(number, AccountRole::Auditor, hr).expect("granted");
    store.log_access(hr, AccessKind::Shown, Some(&whose), 1, looked_at).expect("written");
    store.decide("lapse-days", "9").expect("decided");
    store.allow_book(None, hr).expect("decided");
    store.log_access(hr, AccessKind::Listed, None, 4, "").expect("written");
    let notice = PrivacyNotice::of_bank("本行的告知".as_bytes()).expect("a text");
    store.acknowledge(&whose, &notice).expect("written");
}

/// A store that an early layout made, with records of practice among those that were taken into the chain; later somebody was erased,
/// and what was old was let go.
fn old(path: &Path) -> (Store, Older) {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/stores/1/station.sqlite.gz");
    let mut bytes = Vec::new();
    GzDecoder::new(fs::File::open(packed).expect("there")).read_to_end(&mut bytes).expect("unpacked");
    fs::write(path, bytes).expect("written");
    let mut store = Store::open(path).expect("opened");
    let roster = "number,name,branch,position,time factor\n8001,柯素云,河西支行,柜员,200\n8002,戚明远,河西支行,柜员,150\n9001,周敏,人力资源部,专员,\n";
    store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
    let whose = |store: &Store, number: &str| store.employee(number).expect("read").expect("there").subject;
    let (leaves, stays, hr) = (whose(&store, "8001"), whose(&store, "8002"), whose(&store, "9001"));
    // one of them is erased while it is under way
    let older = begin_some(&mut store, &leaves);
    begin_some(&mut store, &stays);
    let adopted = store.records(&Filter::default()).expect("read");
    let ends = &adopted[1].finished.finished_at;
    assert!(adopted.len() > 2 && adopted[0].finished.finished_at < *ends, "the early layout's records are there");
    store.retain_before(5, (ends.day().expect("a day"), ends.clone()), Some("9001"), true).expect("let go");
    for whose in [&leaves, &stays] {
        let made = super::tests::add(&mut store, &new_attempt(whose), 2);
        store.add_note(&made[0], NoteKind::Corrected, Some(Outcome::Passed), &hr, "接口中断").expect("noted");
    }
    govern(&mut store, &hr, "8002", "0000");
    store.acts(Some(hr.clone()));
    store.leave("8001", None).expect("left");
    store.erase("8001", Some("9001"), "asked for in letter 17").expect("erased");
    let found = store.verify(&[], |_| true).expect("read");
    assert!(found.let_go == 1 && found.adopted > 1, "{found:?}");
    let lines = testing::chain_lines(&store).expect("read");
    assert!(lines.contains("\"practice\":true") && lines.contains("\"identity\":null"));
    (store, older)
}

#[test]
fn every_tampering_is_found() {
    find_all(busy);
}

#[test]
fn every_tampering_is_found_where_records_were_adopted_let_go_and_erased() {
    find_all(old);
}

fn find_all(made: fn(&Path) -> (Store, Older)) {
    // in memory where the system has such a folder: a thousand stores are written here
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder");
    let path = folder.path().join("station.sqlite");
    let (store, older) = made(&path);
    let anchor = store.head().expect("read").expect("signed");
    assert!(store.verify(&[], |_| true).expect("read").holds());
    let as_written = testing::chain_lines(&store).expect("read");
    let done = |store: &Store| store.connection().query_one(UNDER_WAY, [], |row| row.get::<_, String>(0)).ok();
    let as_done = done(&store).expect("read");
    drop(store);
    tampered(&path, |_| Ok(()));
    let whole = fs::read(&path).expect("read");
    let out = std::env::var_os("COMPOSURE_TAMPERED").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let one = folder.path().join("one.sqlite");
    fs::copy(path.with_extension("key"), one.with_extension("key")).expect("copied");
    let mut runner =
        proptest::test_runner::TestRunner::new(Config { failure_persistence: None, ..cases::at_least(300) });
    let count = std::cell::Cell::new(0_u32);
    runner
        .run(&tamperings(), |what| {
            fs::write(&one, &whole).expect("written");
            let places = places(&Connection::open(&one).expect("opened"), &what);
            let did = match &what {
                Tampering::Dropped { what } => {
                    let raw = Connection::open(&one).expect("opened");
                    let all: Vec<String> = {
                        let sql = "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql <> ''";
                        let mut query = raw.prepare(sql).expect("asked");
                        let rows = query.query_map([], |row| row.get(0)).expect("asked");
                        rows.collect::<Result<_, _>>().expect("read")
                    };
                    raw.execute_batch(&format!("DROP {}", all[what % all.len()])).is_ok()
                }
                what => tampered(&one, |raw| Ok(tamper(raw, what, &older))),
            };
            prop_assume!(did);
            let store = Store::open_to_read(&one).expect("opened");
            let text = testing::chain_lines(&store);
            let is_schema = text.as_ref() == Some(&as_written);
            // two rows that say the same may change places
            let is_other = !is_schema || matches!(what, Tampering::Dropped { .. } | Tampering::Time { .. }) || done(&store).as_ref() != Some(&as_done);
            prop_assume!(is_other);
            let found = store.verify(&[("anchor".to_owned(), Some(anchor.clone()))], |_| true).expect("verified");
            prop_assert!(!found.holds(), "{what:?}");
            for place in &places {
                let is_named = found.faults.iter().any(|fault| place.is(&fault.at));
                prop_assert!(is_named, "{what:?}: {place:?} is not named in {:?}", found.faults);
            }
            count.set(count.get() + 1);
            // a link that cannot be read cannot be written out either
            if let (Some(out), Some(text)) = (&out, text) {
                let kind = if is_schema { "schema" } else { "chain" };
                let station = &anchor.station;
                fs::write(out.join(format!("{kind}-{station}-{}.jsonl", count.get())), text).expect("written");
                fs::write(out.join(format!("anchor-{station}.txt")), anchor.line()).expect("written");
                let places: String = places.iter().filter_map(Place::told).map(|told| told + "\n").collect();
                fs::write(out.join(format!("places-{station}-{}.txt", count.get())), places).expect("written");
            }
            Ok(())
        })
        .expect("all are found");
    assert!(count.get() >= 300, "{}", count.get());
}
