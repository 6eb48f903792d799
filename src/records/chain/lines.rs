//! The chain as lines of JSON, with everything that it takes to check it without this program: `scripts/verify_chain.py` does.

use super::super::LinkKind;
use super::super::error::{StoreError, Trouble};
use super::super::wire::Worded as _;
use super::super::{AttemptId, Store, identity, journal_end, noted};
use super::begun::{BegunDoc, OPEN, tells_beginnings};
use super::digest::{PARTS, RecordLinkDoc, link_of};
use super::head::{Says, SignedHead, head, stored};
use super::link::{ChainLink, LINK, link_row};
use super::rows::{LINKED, RowLinkDoc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ToSql};
use serde_json::{Map, Value, json};

/// The version of the lines.
const VERSION: u32 = 1;

impl Store {
    /// Shows the chain to `visit`, line by line: the signed head first, with what is under way; then every link, that of a record with all
    /// that it covers, and that of an assessment under way likewise; then the texts, then the records of which no link speaks. Memory doesn't grow with their number.
    ///
    /// # Errors
    /// When the store cannot be read, or what `visit` answers.
    pub fn each_chain_line<E: From<StoreError>>(&self, mut visit: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
        self.as_of_now(|| {
            let first = self.read(first_line)?;
            visit(&first)?;
            let mut last = 0;
            loop {
                let page = self.read(|connection| page(connection, last))?;
                let Some((end, _)) = page.last() else { break };
                last = *end;
                for (_, line) in &page {
                    visit(line)?;
                }
            }
            for line in self.read(rest)? {
                visit(&line)?;
            }
            Ok(())
        })
    }
}

/// How many links are read at once.
const PAGE: u32 = 256;

fn first_line(connection: &Connection) -> Result<String, Trouble> {
    let head = head(connection)?.map(signed);
    let running = stored(connection, Says::Running)?.map(signed);
    let ends = table(connection, journal_end::ALL, &[])?;
    Ok(json!({ "composure_chain": VERSION, "ends": ends, "head": head, "running": running }).to_string())
}

fn signed(head: SignedHead) -> Value {
    let SignedHead { station, sequence, hash, at, key, signature } = head;
    json!({ "at": at, "hash": hash, "key": key, "sequence": sequence, "signature": signature, "station": station })
}

fn page(connection: &Connection, after: i64) -> Result<Vec<(i64, String)>, Trouble> {
    let sql = format!("{LINK} WHERE sequence > ?1 ORDER BY sequence LIMIT {PAGE}");
    let mut query = connection.prepare_cached(&sql)?;
    let links = query.query_map([after], link_row)?.collect::<Result<Vec<_>, _>>()?;
    let line = |link: ChainLink| Ok((link.sequence, line(connection, &link)?.to_string()));
    links.into_iter().map(line).collect()
}

fn line(connection: &Connection, link: &ChainLink) -> Result<Value, Trouble> {
    let ChainLink { sequence, kind, body, at, prev, hash } = link;
    let mut line = json!({
        "at": at, "body": body, "hash": hash, "kind": kind, "prev": prev, "sequence": sequence,
    });
    let speaks_of = matches!(LinkKind::of(kind), Some(LinkKind::Record | LinkKind::Adopted));
    let doc = Some(body).filter(|_| speaks_of).and_then(|body| serde_json::from_str::<RecordLinkDoc>(body).ok());
    if let (Some(doc), Some(line)) = (doc, line.as_object_mut()) {
        // layout 1 made records of practice, which is its learner's own
        if is_practice(connection, &doc.attempt)? {
            line.insert("practice".to_owned(), true.into());
        } else {
            line.insert("record".to_owned(), record(connection, &doc.attempt)?);
        }
    }
    let begun = Some(body).filter(|_| LinkKind::of(kind) == Some(LinkKind::Begun));
    let doc = begun.and_then(|body| serde_json::from_str::<BegunDoc>(body).ok());
    if let (Some(doc), Some(line)) = (doc, line.as_object_mut())
        && link_of(connection, &doc.attempt)?.is_none()
    {
        line.insert("begun".to_owned(), under_way(connection, &doc.attempt)?);
    }
    let linked = LINKED.iter().find(|table| table.kind.word() == kind);
    let doc = linked.and_then(|table| Some((table, serde_json::from_str::<RowLinkDoc>(body).ok()?.row)));
    if let (Some((linked, row)), Some(line)) = (doc, line.as_object_mut()) {
        let found = table(connection, &linked.sql(), &[&row])?;
        line.insert("row".to_owned(), found.get(0).cloned().unwrap_or_default());
        if linked.kind == LinkKind::Note {
            let reason = noted::reason(connection, row)?;
            line.insert("reason".to_owned(), reason.map(|(salt, reason)| json!([salt, reason])).unwrap_or_default());
        }
    }
    Ok(line)
}

fn is_practice(connection: &Connection, attempt: &AttemptId) -> Result<bool, Trouble> {
    let sql = "SELECT EXISTS (SELECT 1 FROM attempts WHERE id = ?1 AND mode = 'practice')";
    Ok(connection.prepare_cached(sql)?.query_one([attempt], |row| row.get(0))?)
}

/// What a record's link covers, as it is stored; null where it is gone.
fn record(connection: &Connection, attempt: &AttemptId) -> Result<Value, Trouble> {
    let sql = "SELECT sequence, hash, assessment, finished_at, outcome, score, recommendation, ending FROM records
               WHERE attempt = ?1";
    let found = table(connection, sql, &[attempt])?;
    let Some(row) = found.as_array().and_then(|rows| rows.first()?.as_array().cloned()) else { return Ok(Value::Null) };
    let mut values = row.into_iter();
    let mut next = || values.next().unwrap_or_default();
    let mut fields = Map::new();
    for name in ["number", "seal", "document", "finished_at"] {
        fields.insert(name.to_owned(), next());
    }
    fields.insert("drawn".to_owned(), values.collect());
    for (name, sql) in PARTS {
        fields.insert(name.to_owned(), table(connection, sql, &[attempt])?);
    }
    fields.insert("identity".to_owned(), identity(connection, attempt)?);
    Ok(Value::Object(fields))
}

fn identity(connection: &Connection, attempt: &AttemptId) -> Result<Value, Trouble> {
    let identity = identity::frozen(connection, attempt)?;
    let identity = identity.map(|one| json!([one.salt(), one.number, one.name, one.branch, one.position]));
    Ok(identity.unwrap_or_default())
}

/// What the link of an assessment under way covers, and how far it has got; null where it is gone.
fn under_way(connection: &Connection, attempt: &AttemptId) -> Result<Value, Trouble> {
    let mut fields = Map::new();
    for (name, sql) in PARTS {
        let rows = table(connection, sql, &[attempt])?;
        if name == "attempt" && rows.as_array().is_none_or(Vec::is_empty) {
            return Ok(Value::Null);
        }
        // what is said meanwhile is told when it is over
        let told = if ["interruptions", "journal"].contains(&name) {
            rows.as_array().map_or(0, Vec::len).into()
        } else {
            rows
        };
        fields.insert(name.to_owned(), told);
    }
    fields.insert("identity".to_owned(), identity(connection, attempt)?);
    Ok(Value::Object(fields))
}

/// What a question answers, row by row.
fn table(connection: &Connection, sql: &str, of: &[&dyn ToSql]) -> Result<Value, Trouble> {
    let mut query = connection.prepare_cached(sql)?;
    let columns = query.column_count();
    let mut rows = query.query(of)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push((0..columns).map(|column| Ok(value(row.get_ref(column)?))).collect::<rusqlite::Result<Value>>()?);
    }
    Ok(all.into())
}

fn value(of: ValueRef<'_>) -> Value {
    match of {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) | ValueRef::Blob(text) => String::from_utf8_lossy(text).into(),
    }
}

/// The texts, and the records of which no link speaks.
fn rest(connection: &Connection) -> Result<Vec<String>, Trouble> {
    let mut lines = Vec::new();
    let mut query = connection.prepare("SELECT hash, kind, name, body FROM content ORDER BY hash, kind, name")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let [hash, kind, name, body] = [0, 1, 2, 3].map(|column| row.get_ref(column).map(value));
        lines.push(json!({ "text": { "body": body?, "hash": hash?, "kind": kind?, "name": name? } }).to_string());
    }
    let unlinked = "SELECT attempt FROM records WHERE attempt NOT IN (
                        SELECT coalesce(body ->> '$.attempt', '') FROM chain
                        WHERE kind IN ('record', 'adopted') AND json_valid(body))
                    ORDER BY sequence";
    let mut query = connection.prepare(unlinked)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        lines.push(json!({ "unlinked": value(row.get_ref(0)?) }).to_string());
    }
    if tells_beginnings(connection)? {
        let unbegun = format!(
            "{OPEN} AND id NOT IN (SELECT coalesce(body ->> '$.attempt', '') FROM chain
                                   WHERE kind = 'begun' AND json_valid(body)) ORDER BY id"
        );
        let mut query = connection.prepare(&unbegun)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            lines.push(json!({ "unlinked": value(row.get_ref(0)?) }).to_string());
        }
    }
    for table in LINKED {
        let kind = table.kind.word();
        let sql = format!(
            "SELECT id FROM {} WHERE id NOT IN (SELECT coalesce(body ->> '$.row', 0) FROM chain
                                                WHERE kind = '{kind}' AND json_valid(body)) ORDER BY id",
            table.name
        );
        let mut query = connection.prepare(&sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            lines.push(json!({ "unlinked": format!("{kind} {}", row.get::<_, i64>(0)?) }).to_string());
        }
    }
    Ok(lines)
}
