//! Whether the file is sound: its pages, and that its indices have what its tables have. The database's own check looks each row of each
//! table up in each index, which takes longer than all else that is verified. What is looked at here is the same: rows and entries are
//! read once, in the order in which they lie, and come to the same sum.

use super::super::error::Trouble;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hasher as _, RandomState};
use std::sync::atomic::{AtomicBool, Ordering as Memory};

/// How many faults are told of one part.
const TOLD: usize = 3;
/// After how many rows it is looked whether somebody has stopped it.
const STEP: u64 = 4_096;

/// What is wrong with the file; nothing more is looked at once `stopped` says so.
pub(super) fn unsound(connection: &Connection, stopped: &AtomicBool) -> Result<Vec<String>, Trouble> {
    let mut said = told(connection, &format!("PRAGMA quick_check({TOLD})"))?;
    // a file whose pages are not sound has no sums
    if !said.is_empty() {
        return Ok(said);
    }
    let tables = "SELECT name, EXISTS (SELECT 1 FROM pragma_table_list WHERE name = sqlite_schema.name AND schema = 'main' AND wr)
                  FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    let mut query = connection.prepare(tables)?;
    let tables = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
    for table in tables.collect::<Result<Vec<_>, _>>()? {
        if stopped.load(Memory::Relaxed) {
            break;
        }
        said.extend(match table {
            (table, false) => of_table(connection, &table, stopped)?,
            // its rows stand in an index
            (table, true) => whole(connection, &table)?,
        });
    }
    Ok(said)
}

fn told(connection: &Connection, pragma: &str) -> Result<Vec<String>, Trouble> {
    let mut query = connection.prepare(pragma)?;
    let said = query.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(said.into_iter().filter(|said| said != "ok").collect())
}

/// The database's own check of one table, whose indices are not known well enough here.
fn whole(connection: &Connection, table: &str) -> Result<Vec<String>, Trouble> {
    told(connection, &format!("PRAGMA integrity_check({})", quoted(table)))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// An index of columns.
struct PlainIndex {
    name: String,
    columns: Vec<String>,
    /// Whether each is put in order without a look at capitals.
    folded: Vec<bool>,
    is_unique: bool,
}

impl PlainIndex {
    /// The indices of a table; none where one of them is of something else than columns, of some rows alone, or in an order that is
    /// not known here.
    fn all(connection: &Connection, table: &str) -> Result<Option<Vec<Self>>, Trouble> {
        let mut query =
            connection.prepare("SELECT name, \"unique\", partial FROM pragma_index_list(?1) ORDER BY seq")?;
        let row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, bool>(2)?));
        let mut all = Vec::new();
        for index in query.query_map([table], row)? {
            let (name, is_unique, is_partial) = index?;
            let sql = "SELECT name, coll, \"desc\" FROM pragma_index_xinfo(?1) WHERE \"key\" ORDER BY seqno";
            let mut parts = connection.prepare(sql)?;
            let row = |row: &Row<'_>| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, String>(1)?, row.get(2)?));
            let (mut columns, mut folded) = (Vec::new(), Vec::new());
            for part in parts.query_map([&name], row)? {
                let (Some(column), order, false) = part? else { return Ok(None) };
                match &*order {
                    "BINARY" => folded.push(false),
                    "NOCASE" => folded.push(true),
                    _ => return Ok(None),
                }
                columns.push(column);
            }
            if is_partial || columns.is_empty() {
                return Ok(None);
            }
            all.push(Self { name, columns, folded, is_unique });
        }
        Ok(Some(all))
    }

    fn listed(&self) -> String {
        self.columns.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ")
    }
}

/// What rows come to, in whatever order they are read: their number, and the sum of what each is hashed to by a key that nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct RowSum(u64, u64);

impl RowSum {
    fn add(&mut self, key: &RandomState, row: &Row<'_>, at: std::ops::Range<usize>) -> rusqlite::Result<()> {
        let mut hasher = key.build_hasher();
        for column in at {
            let (kind, bytes): (u8, &[u8]) = match row.get_ref(column)? {
                ValueRef::Null => (0, &[]),
                ValueRef::Integer(number) => (1, &number.to_le_bytes()),
                ValueRef::Real(number) => (2, &number.to_bits().to_le_bytes()),
                ValueRef::Text(text) => (3, text),
                ValueRef::Blob(blob) => (4, blob),
            };
            hasher.write_u8(kind);
            hasher.write_usize(bytes.len());
            hasher.write(bytes);
        }
        self.0 += 1;
        self.1 = self.1.wrapping_add(hasher.finish());
        Ok(())
    }
}

/// What is wrong with the indices of a table.
fn of_table(connection: &Connection, table: &str, stopped: &AtomicBool) -> Result<Vec<String>, Trouble> {
    let Some(indices) = PlainIndex::all(connection, table)? else { return whole(connection, table) };
    if indices.is_empty() {
        return Ok(Vec::new());
    }
    // one look at each row for all of them: behind its number the columns of the first, of the second, …
    let key = RandomState::new();
    let columns: Vec<_> = indices.iter().map(PlainIndex::listed).collect();
    let sql = format!("SELECT {}, rowid FROM {} NOT INDEXED", columns.join(", rowid, "), quoted(table));
    let mut sums = vec![RowSum::default(); indices.len()];
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let mut begins = 0;
        for (index, sum) in indices.iter().zip(&mut sums) {
            let ends = begins + index.columns.len() + 1;
            sum.add(&key, row, begins..ends)?;
            begins = ends;
        }
        if is_stopped(sums.first(), stopped) {
            return Ok(Vec::new());
        }
    }
    let mut said = Vec::new();
    for (index, expected) in indices.iter().zip(&sums) {
        match entries(connection, table, index, &key, stopped)? {
            None => return Ok(said),
            Some(Ok(found)) if found == *expected => {}
            Some(Ok(_)) => said.push(format!("{} is not the index of {table}", index.name)),
            Some(Err(wrong)) => said.push(wrong),
        }
    }
    Ok(said)
}

fn is_stopped(sum: Option<&RowSum>, stopped: &AtomicBool) -> bool {
    sum.is_some_and(|sum| sum.0.is_multiple_of(STEP)) && stopped.load(Memory::Relaxed)
}

/// What the entries of an index come to, or that they are not in its order; none where it was stopped.
fn entries(
    connection: &Connection, table: &str, index: &PlainIndex, key: &RandomState, stopped: &AtomicBool,
) -> Result<Option<Result<RowSum, String>>, Trouble> {
    let PlainIndex { name, columns, folded, is_unique } = index;
    let sql = format!("SELECT {}, rowid FROM {} INDEXED BY {}", index.listed(), quoted(table), quoted(name));
    let mut query = connection.prepare(&sql)?;
    let mut rows = query.query([])?;
    let (mut sum, mut last) = (RowSum::default(), Vec::<Kept>::new());
    while let Some(row) = rows.next()? {
        sum.add(key, row, 0..columns.len() + 1)?;
        if sum.0 > 1 {
            let mut order = Ordering::Equal;
            for (at, (before, folded)) in last.iter().zip(folded.iter().chain([&false])).enumerate() {
                // of a unique one no two have the same columns, unless in one there is nothing
                let ends = at == columns.len();
                if ends && *is_unique && !last.iter().any(Kept::is_nothing) {
                    break;
                }
                order = before.compared(row.get_ref(at)?, *folded);
                if order != Ordering::Equal {
                    break;
                }
            }
            if order != Ordering::Less {
                return Ok(Some(Err(format!("{name} is not in its order"))));
            }
        }
        last.resize_with(columns.len() + 1, Kept::default);
        for (at, kept) in last.iter_mut().enumerate() {
            kept.keep(row.get_ref(at)?);
        }
        if is_stopped(Some(&sum), stopped) {
            return Ok(None);
        }
    }
    Ok(Some(Ok(sum)))
}

/// A value of the entry before.
#[derive(Default)]
struct Kept {
    kind: u8,
    number: i64,
    real: f64,
    bytes: Vec<u8>,
}

impl Kept {
    const fn is_nothing(&self) -> bool {
        self.kind == 0
    }

    fn keep(&mut self, value: ValueRef<'_>) {
        self.kind = kind(value);
        self.bytes.clear();
        match value {
            ValueRef::Null => {}
            ValueRef::Integer(number) => self.number = number,
            ValueRef::Real(real) => self.real = real,
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => self.bytes.extend_from_slice(bytes),
        }
    }

    /// As the database puts values in order: nothing, numbers, texts, other bytes. Numbers of two kinds are not told apart further: no
    /// column that has an index holds both.
    fn compared(&self, value: ValueRef<'_>, folded: bool) -> Ordering {
        let of_bytes = |bytes: &[u8]| {
            let fold = |byte: &u8| byte.to_ascii_lowercase();
            if folded { self.bytes.iter().map(fold).cmp(bytes.iter().map(fold)) } else { (*self.bytes).cmp(bytes) }
        };
        self.kind.cmp(&kind(value)).then_with(|| match value {
            ValueRef::Null => Ordering::Equal,
            ValueRef::Integer(number) => self.number.cmp(&number),
            ValueRef::Real(real) => self.real.total_cmp(&real),
            ValueRef::Text(text) => of_bytes(text),
            ValueRef::Blob(blob) => (*self.bytes).cmp(blob),
        })
    }
}

const fn kind(value: ValueRef<'_>) -> u8 {
    match value {
        ValueRef::Null => 0,
        ValueRef::Integer(_) => 1,
        ValueRef::Real(_) => 2,
        ValueRef::Text(_) => 3,
        ValueRef::Blob(_) => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: &str = "CREATE TABLE people (name TEXT, number INTEGER, branch TEXT UNIQUE) STRICT;
        CREATE INDEX people_named ON people (name COLLATE NOCASE, number);
        CREATE TABLE notes (body TEXT) STRICT;
        CREATE INDEX notes_of ON notes (body ->> '$.of') WHERE body <> '';
        CREATE TABLE kept (id TEXT PRIMARY KEY, what TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX kept_as ON kept (what);";

    fn made() -> Connection {
        let connection = Connection::open_in_memory().expect("a database");
        connection.execute_batch(MADE).expect("made");
        for at in 0..200 {
            let values = (format!("{}{}", if at % 2 == 0 { 'a' } else { 'B' }, at % 50), at, format!("branch {at}"));
            connection.execute("INSERT INTO people VALUES (?1, ?2, ?3)", values).expect("inserted");
            connection.execute("INSERT INTO kept VALUES (?1, ?2)", (format!("{at}"), at % 7)).expect("kept");
            let body = format!("{{\"of\":{at}}}");
            connection.execute("INSERT INTO notes VALUES (?1)", [body]).expect("inserted");
        }
        connection.execute_batch("INSERT INTO people VALUES (NULL, NULL, NULL), (NULL, NULL, NULL)").expect("nobody");
        connection
    }

    fn said(connection: &Connection) -> Vec<String> {
        unsound(connection, &AtomicBool::new(false)).expect("read")
    }

    /// What the file says stands at the root of an index is put at that of another: it has other entries then, as after a hand in the file.
    fn rooted_elsewhere(connection: &Connection, sql: &str) {
        connection.execute_batch("PRAGMA writable_schema = ON").expect("may");
        connection.execute_batch(sql).expect(sql);
        connection.execute_batch("PRAGMA writable_schema = RESET").expect("read anew");
    }

    #[test]
    fn a_sound_file_has_nothing_wrong() {
        assert_eq!(said(&made()), Vec::<String>::new());
        assert_eq!(said(&Connection::open_in_memory().expect("a database")), Vec::<String>::new());
    }

    #[test]
    fn an_index_that_has_not_what_its_table_has_is_found_as_the_database_finds_it() {
        // each is written past the index: it goes while the rows are written, and comes back as it was
        for write in [
            "UPDATE people SET name = 'zz' WHERE number = 7",
            "DELETE FROM people WHERE number = 7",
            "INSERT INTO people VALUES ('c', 1, 'another')",
            "UPDATE notes SET body = '{\"of\":999}' WHERE rowid = 7",
        ] {
            let connection = made();
            rooted_elsewhere(
                &connection,
                "CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('people', 'notes');
                 DELETE FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('people', 'notes') AND sql IS NOT NULL",
            );
            connection.execute_batch(write).expect(write);
            rooted_elsewhere(
                &connection,
                "INSERT INTO sqlite_schema SELECT * FROM hidden WHERE sql IS NOT NULL; DROP TABLE hidden",
            );
            let whole = told(&connection, "PRAGMA integrity_check").expect("read");
            assert!(!whole.is_empty(), "{write}");
            assert!(!said(&connection).is_empty(), "{write}");
        }
    }

    #[test]
    fn an_index_in_another_order_is_found() {
        let connection = made();
        rooted_elsewhere(
            &connection,
            "UPDATE sqlite_schema SET sql = replace(sql, ' COLLATE NOCASE', '') WHERE name = 'people_named'",
        );
        assert_eq!(said(&connection), ["people_named is not in its order"]);
    }

    #[test]
    fn nothing_is_looked_at_once_it_is_stopped() {
        assert_eq!(unsound(&made(), &AtomicBool::new(true)).expect("read"), Vec::<String>::new());
    }
}
