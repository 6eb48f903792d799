//! The tables, the triggers that keep them append-only, and the steps from one layout to the next.

use super::error::{StoreError, Trouble};
use super::{Timestamp, clock};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// Marks a file as a station's store: "Cmps".
pub(super) const APPLICATION: u32 = 0x436d_7073;

/// The layout this version writes: how many steps there are.
#[expect(clippy::cast_possible_truncation, reason = "a handful")]
pub(super) const LAYOUT: u32 = STEPS.len() as u32;

/// Step `n` leads from layout `n` to layout `n + 1`. A published step is never edited.
const STEPS: &[fn(&Transaction<'_>) -> rusqlite::Result<()>] =
    &[first, second, third, fourth, fifth, sixth, seventh, eighth];

/// Tables in which a row, once written, stays as it is.
const APPEND_ONLY: [&str; 6] = ["content", "attempts", "attempt_content", "journal", "interruptions", "records"];

/// `attempts.subject` doesn't reference `employees`: an employee's erasure leaves the attempts standing.
/// Outcome and score are drawn from the assessment by the database, so that they cannot disagree with it.
const TABLES: &str = "
CREATE TABLE employees (
    subject TEXT PRIMARY KEY,
    number  TEXT NOT NULL,
    name    TEXT NOT NULL,
    branch  TEXT NOT NULL,
    sample  INTEGER NOT NULL CHECK (sample IN (0, 1)),
    UNIQUE (number, sample)
) STRICT;

CREATE TABLE content (
    hash TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'book', 'words')),
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (hash, kind, name)
) STRICT;

CREATE TABLE attempts (
    id                  TEXT PRIMARY KEY,
    subject             TEXT NOT NULL,
    mode                TEXT NOT NULL CHECK (mode IN ('practice', 'assessment')),
    locale              TEXT NOT NULL,
    role                TEXT NOT NULL,
    scenario            TEXT NOT NULL,
    begin               TEXT NOT NULL,
    time_factor_percent INTEGER NOT NULL,
    number              INTEGER NOT NULL,
    exposure            INTEGER NOT NULL,
    engine              TEXT NOT NULL,
    semantics           INTEGER NOT NULL,
    started_at          TEXT NOT NULL
) STRICT;
CREATE INDEX attempts_of ON attempts (subject, scenario);

CREATE TABLE attempt_content (
    attempt TEXT NOT NULL REFERENCES attempts (id),
    place   INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (attempt, place),
    FOREIGN KEY (hash, kind, name) REFERENCES content (hash, kind, name)
) STRICT;

CREATE TABLE journal (
    attempt TEXT NOT NULL REFERENCES attempts (id),
    seq     INTEGER NOT NULL,
    command TEXT NOT NULL,
    offered TEXT NOT NULL,
    elapsed INTEGER NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (attempt, seq)
) STRICT;

CREATE TABLE interruptions (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt TEXT NOT NULL REFERENCES attempts (id),
    turn    INTEGER NOT NULL,
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX interruptions_of ON interruptions (attempt, turn);

CREATE TABLE records (
    sequence       INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt        TEXT NOT NULL UNIQUE REFERENCES attempts (id),
    assessment     TEXT NOT NULL,
    finished_at    TEXT NOT NULL,
    hash           TEXT NOT NULL,
    outcome        TEXT NOT NULL GENERATED ALWAYS AS (assessment ->> '$.outcome') STORED,
    score          INTEGER NOT NULL GENERATED ALWAYS AS (assessment ->> '$.score') STORED,
    recommendation TEXT NOT NULL GENERATED ALWAYS AS (assessment ->> '$.recommendation') STORED,
    ending         TEXT GENERATED ALWAYS AS (assessment ->> '$.ending') STORED
) STRICT;

CREATE TRIGGER journal_is_dense BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT count(*) FROM journal WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
";

/// Rows of these tables stay as they are.
fn append_only(change: &Transaction<'_>, tables: &[&str]) -> rusqlite::Result<()> {
    for table in tables {
        for verb in ["UPDATE", "DELETE"] {
            change.execute_batch(&format!(
                "CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb} ON {table}
                 BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;"
            ))?;
        }
    }
    Ok(())
}

/// An attempt that stands in `table` goes on no more: nothing is added to it in the tables `of`.
fn ends(change: &Transaction<'_>, name: &str, table: &str, of: &[&str]) -> rusqlite::Result<()> {
    for of in of {
        change.execute_batch(&format!(
            "CREATE TRIGGER {of}_is_{name} BEFORE INSERT ON {of}
             WHEN EXISTS (SELECT 1 FROM {table} WHERE attempt = NEW.attempt)
             BEGIN SELECT RAISE(ABORT, 'the attempt is finished'); END;"
        ))?;
    }
    Ok(())
}

fn first(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(TABLES)?;
    append_only(change, &APPEND_ONLY)?;
    ends(change, "sealed", "records", &["journal", "interruptions"])
}

/// Layout 2: practice is closed for its owner and is no record any more; the station has settings. What layout 1 wrote stays as
/// it is, practice among the records too.
const SECOND: &str = "
CREATE TABLE practice (
    attempt     TEXT PRIMARY KEY REFERENCES attempts (id),
    document    TEXT NOT NULL,
    finished_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    at    TEXT NOT NULL
) STRICT;

CREATE TRIGGER practice_is_no_record BEFORE INSERT ON records
WHEN (SELECT mode FROM attempts WHERE id = NEW.attempt) <> 'assessment'
BEGIN SELECT RAISE(ABORT, 'practice is no record'); END;

CREATE TRIGGER an_assessment_is_no_practice BEFORE INSERT ON practice
WHEN (SELECT mode FROM attempts WHERE id = NEW.attempt) <> 'practice'
BEGIN SELECT RAISE(ABORT, 'an assessment is no practice'); END;
";

fn second(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(SECOND)?;
    append_only(change, &["practice", "settings"])?;
    ends(change, "closed", "practice", &["journal", "interruptions"])
}

/// Layout 3: scales that were found are kept by their hash. Nobody's figures hang on them: what is lost is found again.
const THIRD: &str = "
CREATE TABLE scales (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    hash     TEXT NOT NULL,
    document TEXT NOT NULL,
    engine   TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX scales_of ON scales (hash);
";

fn third(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(THIRD)?;
    append_only(change, &["scales"])
}

/// Layout 4: whoever practises is helped, and how is written down beside the journal; what a person prefers is kept.
const FOURTH: &str = "
CREATE TABLE help (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt TEXT NOT NULL REFERENCES attempts (id),
    entry   INTEGER NOT NULL,
    what    TEXT NOT NULL,
    detail  TEXT
) STRICT;
CREATE INDEX help_of ON help (attempt);
CREATE INDEX taken_back ON help (detail) WHERE what = 'taken_back';

CREATE TABLE preferences (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL
) STRICT;
CREATE INDEX preferences_of ON preferences (subject, name);

CREATE TRIGGER nobody_helps_in_an_assessment BEFORE INSERT ON help
WHEN (SELECT mode FROM attempts WHERE id = NEW.attempt) <> 'practice'
BEGIN SELECT RAISE(ABORT, 'nobody helps in an assessment'); END;
";

fn fourth(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(FOURTH)?;
    append_only(change, &["help", "preferences"])?;
    // practice that layout 1 closed stands among the records
    ends(change, "sealed", "records", &["help"])?;
    ends(change, "closed", "practice", &["help"])
}

/// Layout 5: the turns that warm-ups asked, written down before they are shown, and how they were answered, before it is told what
/// that costs.
const FIFTH: &str = "
CREATE TABLE warm_ups (
    id        TEXT PRIMARY KEY,
    subject   TEXT NOT NULL,
    locale    TEXT NOT NULL,
    scenario  TEXT NOT NULL,
    begin     TEXT NOT NULL,
    steps     TEXT NOT NULL,
    form      TEXT NOT NULL CHECK (form IN ('pick', 'rate_all')),
    offered   TEXT NOT NULL,
    exposes   INTEGER NOT NULL CHECK (exposes IN (0, 1)),
    engine    TEXT NOT NULL,
    semantics INTEGER NOT NULL,
    shown_at  TEXT NOT NULL
) STRICT;
CREATE INDEX warm_ups_of ON warm_ups (subject, scenario);

CREATE TABLE warm_up_content (
    warm_up TEXT NOT NULL REFERENCES warm_ups (id),
    place   INTEGER NOT NULL,
    hash    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (warm_up, place),
    FOREIGN KEY (hash, kind, name) REFERENCES content (hash, kind, name)
) STRICT;

CREATE TABLE warm_up_answers (
    warm_up TEXT PRIMARY KEY REFERENCES warm_ups (id),
    answer  TEXT NOT NULL,
    score   INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
    reviews TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
";

fn fifth(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(FIFTH)?;
    append_only(change, &["warm_ups", "warm_up_content", "warm_up_answers"])
}

/// Layout 6: people over time. What a roster says of somebody is written down event by event, with the day from which it holds, and
/// `employees` is what follows from the events: who left stays in it, and so does who was found to be one with another. Of those
/// who were on the roster before there is one event for all that it said, from the first day that the store knows of.
const SIXTH: &str = "
CREATE TABLE roster_changes (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    from_day TEXT NOT NULL,
    at       TEXT NOT NULL,
    source   TEXT NOT NULL
) STRICT;

CREATE TABLE people (
    subject TEXT NOT NULL,
    change  INTEGER NOT NULL REFERENCES roster_changes (id),
    what    TEXT NOT NULL CHECK (what IN ('joined', 'number', 'name', 'branch', 'position', 'hired_on', 'manager',
                                          'time_factor', 'left', 'merged', 'split')),
    value   TEXT NOT NULL,
    PRIMARY KEY (subject, change, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE employees_over_time (
    subject     TEXT PRIMARY KEY,
    number      TEXT NOT NULL,
    name        TEXT NOT NULL,
    branch      TEXT NOT NULL,
    position    TEXT NOT NULL DEFAULT '',
    hired_on    TEXT NOT NULL DEFAULT '',
    manager     TEXT NOT NULL DEFAULT '',
    time_factor TEXT NOT NULL DEFAULT '',
    sample      INTEGER NOT NULL CHECK (sample IN (0, 1)),
    on_roster   INTEGER NOT NULL CHECK (on_roster IN (0, 1)),
    since       TEXT NOT NULL,
    stands      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// Those who were there, since a day.
const SIXTH_MOVES: &str = "
INSERT INTO employees_over_time (subject, number, name, branch, sample, on_roster, since, stands)
    SELECT subject, number, name, branch, sample, 1, ?1, subject FROM employees";

/// What follows once those who were there have been moved.
const SIXTH_MOVED: &str = "
DROP TABLE employees;
ALTER TABLE employees_over_time RENAME TO employees;
CREATE UNIQUE INDEX employees_on_roster ON employees (number, sample) WHERE on_roster AND stands = subject;
CREATE INDEX employees_called ON employees (number COLLATE NOCASE);
CREATE INDEX employees_standing ON employees (stands);
";

fn sixth(change: &Transaction<'_>) -> rusqlite::Result<()> {
    let earliest =
        "SELECT min(at) FROM (SELECT min(started_at) AS at FROM attempts UNION ALL SELECT min(at) FROM settings)";
    let known: Option<Timestamp> = change.query_one(earliest, [], |row| row.get(0))?;
    // a moment that is none was not written by this program
    let day = known.and_then(|at| at.day()).unwrap_or_else(clock::this_day);
    change.execute_batch(SIXTH)?;
    change.execute(SIXTH_MOVES, [day])?;
    let there: bool = change.query_one("SELECT EXISTS (SELECT 1 FROM employees)", [], |row| row.get(0))?;
    if there {
        let occasion = "INSERT INTO roster_changes (from_day, at, source) VALUES (?1, ?2, 'earlier layout')";
        change.execute(occasion, (day, clock::now()))?;
        let occasion = change.last_insert_rowid();
        for (what, value) in [("joined", "''"), ("number", "number"), ("name", "name"), ("branch", "branch")] {
            let sql = format!(
                "INSERT INTO people SELECT subject, ?1, ?2, {value} FROM employees WHERE ?2 = 'joined' OR {value} <> ''"
            );
            change.execute(&sql, (occasion, what))?;
        }
    }
    change.execute_batch(SIXTH_MOVED)?;
    append_only(change, &["roster_changes", "people"])
}

/// Layout 7: the chain; who made an attempt, as he was when it began; and how it is played. An identity is never altered, and is
/// gone once it was erased. The entries of a journal are linked from here on; those of attempts begun before have no link.
const SEVENTH: &str = "
CREATE TABLE chain (
    sequence INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    body     TEXT NOT NULL,
    at       TEXT NOT NULL,
    prev     TEXT NOT NULL,
    hash     TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX chain_of ON chain (body ->> '$.attempt') WHERE kind IN ('record', 'adopted');
CREATE INDEX chain_erases ON chain (body ->> '$.subject') WHERE kind = 'erasure';

CREATE TABLE chain_head (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    station   TEXT NOT NULL,
    sequence  INTEGER NOT NULL REFERENCES chain (sequence),
    hash      TEXT NOT NULL,
    at        TEXT NOT NULL,
    key       TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE TABLE verified (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    station   TEXT NOT NULL,
    sequence  INTEGER NOT NULL REFERENCES chain (sequence),
    hash      TEXT NOT NULL,
    at        TEXT NOT NULL,
    key       TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE TABLE identities (
    attempt  TEXT PRIMARY KEY REFERENCES attempts (id),
    salt     TEXT NOT NULL,
    number   TEXT NOT NULL,
    name     TEXT NOT NULL,
    branch   TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT;

CREATE TABLE circumstances (
    attempt    TEXT PRIMARY KEY REFERENCES attempts (id),
    played     TEXT NOT NULL CHECK (played IN ('window', 'terminal', 'unattended')),
    notice     INTEGER NOT NULL,
    practice   INTEGER NOT NULL,
    warm_ups   INTEGER NOT NULL,
    retries    INTEGER NOT NULL,
    granted_by TEXT
) STRICT;

ALTER TABLE journal ADD COLUMN link TEXT NOT NULL DEFAULT '';

CREATE TRIGGER the_chain_is_dense BEFORE INSERT ON chain
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain has no gaps'); END;

CREATE TRIGGER identities_refuses_UPDATE BEFORE UPDATE ON identities
BEGIN SELECT RAISE(ABORT, 'an identity is frozen'); END;
";

fn seventh(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(SEVENTH)?;
    append_only(change, &["chain", "circumstances"])
}

/// Notes on records, of layout 8. A reason is never altered, and is gone once it was erased.
const NOTES: &str = "
CREATE TABLE notes (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt       TEXT NOT NULL REFERENCES attempts (id),
    kind          TEXT NOT NULL CHECK (kind IN ('remark', 'void', 'corrected', 'upheld')),
    outcome       TEXT CHECK ((outcome IS NOT NULL) = (kind = 'corrected')),
    subject       TEXT NOT NULL,
    reason_digest TEXT NOT NULL,
    at            TEXT NOT NULL
) STRICT;
CREATE INDEX notes_on ON notes (attempt);

CREATE TABLE note_reasons (
    note   INTEGER PRIMARY KEY REFERENCES notes (id),
    salt   TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TRIGGER note_reasons_refuses_UPDATE BEFORE UPDATE ON note_reasons
BEGIN SELECT RAISE(ABORT, 'a reason is never altered'); END;

CREATE INDEX chain_notes ON chain (body ->> '$.row') WHERE kind = 'note';
CREATE INDEX chain_noted ON chain (body ->> '$.of') WHERE kind = 'note';
CREATE INDEX chain_decisions ON chain (body ->> '$.row') WHERE kind = 'decision';
CREATE INDEX chain_accounts ON chain (body ->> '$.whose') WHERE kind = 'account';
CREATE INDEX chain_roles ON chain (body ->> '$.what') WHERE kind = 'account' AND body ->> '$.what' IN ('granted', 'recovered', 'acknowledged');
CREATE INDEX chain_acknowledged ON chain (body ->> '$.row') WHERE kind = 'acknowledged';
CREATE INDEX chain_roster ON chain (body ->> '$.subject') WHERE kind = 'roster';
CREATE INDEX chain_breaches ON chain (body ->> '$.sequence') WHERE kind = 'breach';
";

/// Accounts, whose state follows from what happened to them; who looked at whose records; what is decided for the station from here
/// on, and who changed the roster, by the subject's id where somebody had signed in; how a roster also writes a number; of layout 8.
const ACCOUNTS: &str = "
CREATE TABLE accounts (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    what    TEXT NOT NULL CHECK (what IN ('granted', 'taken', 'code', 'secret', 'tried', 'entered', 'unlocked', 'recovered',
                                          'acknowledged')),
    value   TEXT NOT NULL,
    until   TEXT,
    by      TEXT,
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_of ON accounts (subject);

CREATE TABLE account_secrets (
    account INTEGER PRIMARY KEY REFERENCES accounts (id),
    kept    TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_that_bind ON accounts (what) WHERE what IN ('granted', 'recovered', 'acknowledged');

CREATE TABLE access (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    what    TEXT NOT NULL,
    whose   TEXT,
    count   INTEGER NOT NULL,
    filter  TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;

CREATE TABLE decisions (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    by    TEXT,
    at    TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_on ON decisions (name);

ALTER TABLE roster_changes ADD COLUMN by TEXT;

CREATE TABLE also_written (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    change  INTEGER NOT NULL REFERENCES roster_changes (id),
    number  TEXT NOT NULL
) STRICT;
CREATE INDEX also_written_of ON also_written (subject);
";

/// What lists and exports ask for is found without a look at each record: the day, the branch, the position, the number,
/// and the books that attempts were made under; a list is put in the order of scores and outcomes without reading the documents that
/// they stand behind; of layout 8.
const SOUGHT: &str = "
CREATE INDEX records_scored ON records (score, sequence, attempt);
CREATE INDEX records_ended ON records (outcome, sequence, attempt);
CREATE INDEX records_closed ON records (finished_at);
CREATE INDEX attempts_under ON attempt_content (hash) WHERE kind = 'book';
CREATE INDEX identities_numbered ON identities (number COLLATE NOCASE);
CREATE INDEX identities_at ON identities (branch);
CREATE INDEX identities_named ON identities (name);
CREATE INDEX attempts_at ON attempts (scenario);
CREATE INDEX attempts_numbered ON attempts (number);
CREATE INDEX identities_as ON identities (position);
CREATE INDEX circumstances_played ON circumstances (played);
";

/// The tables that hang on an attempt, by their column `attempt`, and let go of it; `identities` does so too.
pub(super) const OF_ATTEMPTS: [&str; 8] =
    ["notes", "records", "practice", "journal", "interruptions", "help", "attempt_content", "circumstances"];
/// The tables that hang on a turn of a warm-up, by their column `warm_up`, and let go of it.
pub(super) const OF_WARM_UPS: [&str; 2] = ["warm_up_answers", "warm_up_content"];

/// What a link of the chain gives a reason for goes: whoever is erased, and what is older than the bank keeps it. What goes
/// stands in `let_go` while it does, and nothing stands there between two changes. Copies that the station makes are noted: who is
/// erased may stand in them. Of layout 8.
const LET_GO: &str = "
CREATE TABLE let_go (
    id   TEXT PRIMARY KEY,
    link INTEGER NOT NULL REFERENCES chain (sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER what_goes_has_a_reason BEFORE INSERT ON let_go
WHEN NOT EXISTS (SELECT 1 FROM chain WHERE sequence = NEW.link AND kind IN ('erasure', 'retention')
                                           AND sequence = (SELECT max(sequence) FROM chain))
BEGIN SELECT RAISE(ABORT, 'nothing goes without a link that says why'); END;

CREATE TABLE copies (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    what  TEXT NOT NULL,
    path  TEXT NOT NULL,
    whose TEXT,
    at    TEXT NOT NULL
) STRICT;

CREATE TRIGGER note_reasons_refuses_DELETE BEFORE DELETE ON note_reasons
WHEN NOT EXISTS (SELECT 1 FROM let_go, notes LEFT JOIN attempts ON attempts.id = notes.attempt
                 WHERE notes.id = OLD.note
                       AND (let_go.id IN (notes.attempt, attempts.subject)
                            OR EXISTS (SELECT 1 FROM chain, json_each(chain.body, '$.notes') AS named
                                       WHERE chain.sequence = let_go.link AND chain.kind = 'erasure'
                                             AND named.value = OLD.note)))
BEGIN SELECT RAISE(ABORT, 'a reason goes with whom it names, and with its record'); END;

CREATE TRIGGER identities_refuses_DELETE BEFORE DELETE ON identities
WHEN NOT EXISTS (SELECT 1 FROM let_go LEFT JOIN attempts ON attempts.id = OLD.attempt
                 WHERE let_go.id IN (OLD.attempt, attempts.subject))
BEGIN SELECT RAISE(ABORT, 'an identity goes with whose it is'); END;

DROP TRIGGER people_refuses_UPDATE;
CREATE TRIGGER people_refuses_UPDATE BEFORE UPDATE ON people
WHEN NOT (OLD.what = 'manager' AND NEW.what = 'manager' AND NEW.value = '' AND NEW.subject = OLD.subject
          AND NEW.change = OLD.change AND EXISTS (SELECT 1 FROM let_go))
BEGIN SELECT RAISE(ABORT, 'people is append-only'); END;

DROP TRIGGER roster_changes_refuses_UPDATE;
CREATE TRIGGER roster_changes_refuses_UPDATE BEFORE UPDATE ON roster_changes
WHEN NOT (NEW.id = OLD.id AND NEW.from_day = OLD.from_day AND NEW.at = OLD.at AND NEW.by IS OLD.by
          AND EXISTS (SELECT 1 FROM let_go))
BEGIN SELECT RAISE(ABORT, 'roster_changes is append-only'); END;
";

/// Has the tables let go of what [`LET_GO`] names.
fn let_go(change: &Transaction<'_>) -> rusqlite::Result<()> {
    change.execute_batch(LET_GO)?;
    let of_attempts = OF_ATTEMPTS.map(|table| (table, "attempt"));
    let of_warm_ups = OF_WARM_UPS.map(|table| (table, "warm_up"));
    let others = [
        ("attempts", "id"),
        ("warm_ups", "id"),
        ("preferences", "subject"),
        ("people", "subject"),
        ("also_written", "subject"),
    ];
    for (table, column) in of_attempts.into_iter().chain(of_warm_ups).chain(others) {
        change.execute_batch(&format!(
            "DROP TRIGGER {table}_refuses_DELETE;
             CREATE TRIGGER {table}_refuses_DELETE BEFORE DELETE ON {table}
             WHEN NOT EXISTS (SELECT 1 FROM let_go WHERE id = OLD.{column})
             BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;"
        ))?;
    }
    Ok(())
}

/// What learners are told of what becomes of their data, and who has read it; of layout 8.
const NOTICES: &str = "
CREATE TABLE notices (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL,
    locale  TEXT NOT NULL,
    body    TEXT NOT NULL,
    at      TEXT NOT NULL,
    UNIQUE (version, locale)
) STRICT;

CREATE TABLE acknowledged (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    notice  INTEGER NOT NULL REFERENCES notices (id),
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX acknowledged_of ON acknowledged (subject);
";

/// Where the journals of assessments under way end, as the station's secret vouches for, and that these are all of them, as its key
/// signed; which link says that one was begun; of layout 8.
const RUNNING: &str = "
CREATE TABLE journal_ends (
    attempt       TEXT PRIMARY KEY REFERENCES attempts (id),
    entries       INTEGER NOT NULL,
    interruptions INTEGER NOT NULL,
    mac           TEXT NOT NULL
) STRICT;

CREATE TABLE running (
    only      INTEGER PRIMARY KEY CHECK (only = 1),
    station   TEXT NOT NULL,
    sequence  INTEGER NOT NULL REFERENCES chain (sequence),
    hash      TEXT NOT NULL,
    at        TEXT NOT NULL,
    key       TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;

CREATE INDEX chain_begun ON chain (body ->> '$.attempt') WHERE kind = 'begun';
CREATE INDEX chain_layouts ON chain (sequence) WHERE kind = 'layout';
CREATE INDEX chain_key_changes ON chain (sequence) WHERE kind = 'key_change';
CREATE INDEX chain_retains ON chain (sequence) WHERE kind = 'retention';
";

/// Layout 8: notes on records; accounts, and who looked at whose records; what lists and exports look for; notices; what is under way;
/// and what is let go again, for a reason that the chain names.
fn eighth(change: &Transaction<'_>) -> rusqlite::Result<()> {
    for made in [NOTES, ACCOUNTS, SOUGHT, NOTICES, RUNNING] {
        change.execute_batch(made)?;
    }
    append_only(
        change,
        &["notes", "accounts", "account_secrets", "access", "decisions", "notices", "acknowledged", "also_written"],
    )?;
    let_go(change)
}

/// Brings a store to the newest layout; a file that is not a station's is refused untouched. `keep` is told the layout of one
/// that holds something, before it is altered, while nobody else may write to it; `begin` what is in the newest layout and not on
/// disk yet.
pub(super) fn migrate(
    connection: &mut Connection, path: &Path, keep: impl FnOnce(u32) -> Result<(), StoreError>,
    begin: impl FnOnce(&Transaction<'_>, u32) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    if recognise(connection, path)? == LAYOUT {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Looked at again: another program may have done it while we waited for the lock.
    let from = recognise(&change, path)?;
    if from == LAYOUT {
        return Ok(());
    }
    if (1..LAYOUT).contains(&from) {
        keep(from)?;
    }
    for step in STEPS.iter().skip(from as usize) {
        step(&change)?;
    }
    begin(&change, from)?;
    change.pragma_update(None, "application_id", APPLICATION)?;
    change.pragma_update(None, "user_version", LAYOUT)?;
    change.commit()?;
    Ok(())
}

/// What `look` sees in a store as this program makes it.
pub(super) fn as_made<T>(look: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    let mut made = Connection::open_in_memory()?;
    let change = made.transaction()?;
    for step in STEPS {
        step(&change)?;
    }
    look(&change)
}

/// The layout of a station's store; 0 for an empty file.
pub(super) fn recognise(connection: &Connection, path: &Path) -> Result<u32, Trouble> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let (application, layout) = (number("application_id")?.cast_unsigned(), number("user_version")?.cast_unsigned());
    let empty = connection.query_one("SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))?;
    judge(application, layout, empty, path)?;
    Ok(layout)
}

/// Whether a file with these marks may be opened as a station's store.
pub(super) fn judge(application: u32, layout: u32, empty: bool, path: &Path) -> Result<(), StoreError> {
    let path = || path.to_path_buf();
    match application {
        APPLICATION if layout > LAYOUT => Err(StoreError::Newer { path: path(), found: layout, known: LAYOUT }),
        APPLICATION => Ok(()),
        0 if layout == 0 && empty => Ok(()),
        _ => Err(StoreError::OtherProgram { path: path() }),
    }
}
