//! All that the store has of one person, table by table, for that person alone.
//!
//! Which tables that are follows from their columns: one that a later layout adds is among them by itself.

use super::error::Trouble;
use super::standing::ONE_PERSON;
use super::{Store, StoreError, SubjectId};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

/// Columns that are nobody's to read: what a secret is kept as.
const UNTOLD: [&str; 3] = ["secret", "code", "salt"];

impl Store {
    /// The rows that are a person's, by the names of their tables: what the roster said of him, attempts with journal and documents,
    /// practice, warm-ups, helps, preferences. What is kept as JSON comes as such. The subjects that are one person are told together.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn own(&self, subject: &SubjectId) -> Result<Map<String, Value>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name",
            )?;
            let tables = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            let mut own = Map::new();
            for table in tables {
                let rows = rows(connection, &table, subject)?;
                if !rows.is_empty() {
                    own.insert(table, rows.into());
                }
            }
            Ok(own)
        })
    }
}

/// The rows of a table that are a person's; none where it has no column that says whose they are.
fn rows(connection: &Connection, table: &str, subject: &SubjectId) -> Result<Vec<Value>, Trouble> {
    let quoted = format!("\"{}\"", table.replace('"', "\"\""));
    let columns = connection.prepare(&format!("SELECT * FROM {quoted}"))?;
    let has = |wanted: &str| columns.column_names().any(|one| one == wanted);
    let whose = if table == "roster_changes" {
        format!("id IN (SELECT change FROM people WHERE subject IN ({ONE_PERSON}))")
    } else if table == "access" {
        // who looked at what is his, too
        format!("subject IN ({ONE_PERSON}) OR whose IN ({ONE_PERSON})")
    } else if table == "note_reasons" {
        // what was said of his records; what he said of others' is theirs
        let his = format!("SELECT id FROM attempts WHERE subject IN ({ONE_PERSON})");
        format!("note IN (SELECT id FROM notes WHERE attempt IN ({his}))")
    } else if has("subject") && has("attempt") {
        format!("subject IN ({ONE_PERSON}) OR attempt IN (SELECT id FROM attempts WHERE subject IN ({ONE_PERSON}))")
    } else if has("subject") {
        format!("subject IN ({ONE_PERSON})")
    } else if has("attempt") {
        format!("attempt IN (SELECT id FROM attempts WHERE subject IN ({ONE_PERSON}))")
    } else if has("warm_up") {
        format!("warm_up IN (SELECT id FROM warm_ups WHERE subject IN ({ONE_PERSON}))")
    } else {
        return Ok(Vec::new());
    };
    let mut query = connection.prepare(&format!("SELECT * FROM {quoted} WHERE {whose}"))?;
    let names: Vec<String> = query.column_names().map(str::to_owned).collect();
    let row = |row: &rusqlite::Row<'_>| {
        let mut object = Map::new();
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !UNTOLD.contains(&name.as_str())) {
            object.insert(name.clone(), value(row.get_ref(at)?));
        }
        Ok(Value::Object(object))
    };
    Ok(query.query_map([subject], row)?.collect::<Result<_, _>>()?)
}

fn value(of: ValueRef<'_>) -> Value {
    match of {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) | ValueRef::Blob(text) => {
            let text = String::from_utf8_lossy(text);
            let document = text.starts_with(['{', '[']).then(|| serde_json::from_str(&text).ok()).flatten();
            document.unwrap_or_else(|| text.into_owned().into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, employ, new_attempt};
    use super::super::{Closing, NoteKind, Store, SubjectId};
    use crate::assessment::Outcome;

    #[test]
    fn what_is_ones_own_is_told_and_nothing_of_others() {
        let mut store = Store::in_memory().expect("a store");
        let subject = employ(&mut store);
        store
            .import_roster("staff.csv", "number,name,branch\nE1001,陈雨桐,城东支行\nZ9,别人,城西支行\n".as_bytes())
            .expect("imported");
        let other = store.employee("Z9").expect("read").expect("there").subject;
        let id = store.begin(&new_attempt(&subject)).expect("begun");
        store.begin(&new_attempt(&other)).expect("begun");
        let own = store.own(&subject).expect("read");
        assert!(
            ["attempts", "attempt_content", "employees", "people", "roster_changes"]
                .iter()
                .all(|one| own.contains_key(*one)),
            "{own:?}"
        );
        assert_eq!(own["attempts"].as_array().map(Vec::len), Some(1));
        assert_eq!(own["attempts"][0]["id"], id.as_str());
        assert!(own["attempts"][0]["begin"].is_object());
        // what was ruled on his records, with the reason, and nothing of what he said of others'
        let theirs = store.attempts(&other).expect("read").remove(0).attempt.id;
        for (attempt, by, reason) in [(&id, &other, "打印机卡纸"), (&theirs, &subject, "与本人无关")] {
            store.close(attempt, Closing::Finished, &assessment(Outcome::Failed, 1_000), None).expect("closed");
            store.add_note(attempt, NoteKind::Void, None, by, reason).expect("noted");
        }
        let ruled = store.own(&subject).expect("read");
        let reasons = ruled["note_reasons"].as_array().expect("rows");
        assert_eq!((reasons.len(), &reasons[0]["reason"]), (1, &"打印机卡纸".into()), "{ruled:?}");
        assert!(ruled["notes"].as_array().expect("rows").iter().any(|note| note["attempt"] == id.as_str()));
        let text = serde_json::to_string(&own).expect("written");
        assert!(!text.contains("别人") && !text.contains(other.as_str()) && !text.contains("\"salt\""), "{text}");
        assert!(store.own(&SubjectId::random()).expect("read").is_empty());
    }
}
