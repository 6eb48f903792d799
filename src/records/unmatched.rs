//! What records are asked for by and nothing here has: a name that was typed wrong, or a number that a spreadsheet cut the zeros off,
//! finds nothing, and that is no station where nobody failed.

use super::number::{folded, normal};
use super::{Filter, Store, StoreError};
use crate::content::did_you_mean;
use rusqlite::Connection;

/// A value that is asked for, and that no record and nobody on the roster has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmatched {
    /// By what is asked, as the command line calls it.
    pub by: &'static str,
    /// The value.
    pub value: String,
    /// One that is here, if it is likely that it was meant.
    pub near: Option<String>,
}

const NUMBER: &str = "employee";

/// Where the values of a kind stand: as they were frozen with records, and as the roster has them.
const NUMBERS: &str = "SELECT number AS value FROM identities UNION ALL SELECT number FROM employees";
const BRANCHES: &str = "SELECT branch AS value FROM identities UNION ALL SELECT branch FROM employees";
const POSITIONS: &str = "SELECT position AS value FROM identities UNION ALL SELECT position FROM employees";
const SCENARIOS: &str = "SELECT scenario AS value FROM attempts WHERE mode = 'assessment'";

impl Store {
    /// The values of a filter that nothing here has; none where the records of one person alone are asked for, who is told nothing
    /// of others.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn unmatched(&self, filter: &Filter) -> Result<Vec<Unmatched>, StoreError> {
        if filter.subject.is_some() {
            return Ok(Vec::new());
        }
        let numbers: Vec<_> = filter.employees.iter().map(|number| normal(number).into_owned()).collect();
        self.read(|connection| {
            let mut all = Vec::new();
            for (by, here, values) in [
                (NUMBER, NUMBERS, &numbers),
                ("branch", BRANCHES, &filter.branches),
                ("position", POSITIONS, &filter.positions),
                ("scenario", SCENARIOS, &filter.scenarios),
            ] {
                for value in values {
                    if !is_here(connection, here, (by, value))? {
                        let near = near(by, value, &distinct(connection, here)?);
                        all.push(Unmatched { by, value: value.clone(), near });
                    }
                }
            }
            Ok(all)
        })
    }
}

/// A number is the same in small letters and capitals.
fn is_here(connection: &Connection, here: &str, (by, value): (&str, &str)) -> rusqlite::Result<bool> {
    let collation = if by == NUMBER { "COLLATE NOCASE" } else { "" };
    let sql = format!("SELECT EXISTS (SELECT 1 FROM ({here}) WHERE value = ?1 {collation})");
    connection.prepare_cached(&sql)?.query_one([value], |row| row.get(0))
}

fn distinct(connection: &Connection, here: &str) -> rusqlite::Result<Vec<String>> {
    let sql = format!("SELECT DISTINCT value FROM ({here}) WHERE value <> '' ORDER BY value");
    let mut query = connection.prepare_cached(&sql)?;
    query.query_map([], |row| row.get(0))?.collect()
}

/// The one that was likely meant: a number with other zeros before it, a name that the value is part of, or one that is spelt alike.
fn near(by: &str, value: &str, known: &[String]) -> Option<String> {
    let bare = |number: &str| folded(number).trim_start_matches('0').to_owned();
    let same = |one: &&String| match by {
        NUMBER => bare(one) == bare(value),
        _ => !value.is_empty() && one.contains(value),
    };
    let found = known.iter().find(same).map(String::as_str);
    found.or_else(|| did_you_mean(value, known.iter().map(String::as_str))).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessment, new_attempt};
    use super::super::{Closing, Store};
    use super::*;
    use crate::assessment::Outcome;

    #[test]
    fn what_nothing_here_has_is_told_with_what_was_likely_meant() {
        let mut store = Store::in_memory().expect("a store");
        let roster = "number,name,branch,position\n000123,李晓燕,城东支行,柜员\nE77,王磊,河西支行,\n";
        store.import_roster("staff.csv", roster.as_bytes()).expect("imported");
        let subject = store.employee("000123").expect("read").expect("there").subject;
        let attempt = store.begin(&new_attempt(&subject)).expect("begun");
        store.close(&attempt, Closing::Finished, &assessment(Outcome::Failed, 10), None).expect("closed");
        let asked = Filter {
            employees: ["123", "000123", "e77", "９９９"].map(str::to_owned).to_vec(),
            branches: ["城", "城东支行", "河西支"].map(str::to_owned).to_vec(),
            positions: ["柜员", "经理"].map(str::to_owned).to_vec(),
            scenarios: ["media-threat".into(), "media-treat".into(), "x".into()].to_vec(),
            ..Filter::default()
        };
        let told: Vec<_> = store.unmatched(&asked).expect("read");
        let told: Vec<_> = told.iter().map(|one| (one.by, &*one.value, one.near.as_deref())).collect();
        let expected = [
            ("employee", "123", Some("000123")),
            ("employee", "999", None),
            ("branch", "城", Some("城东支行")),
            ("branch", "河西支", Some("河西支行")),
            ("position", "经理", None),
            ("scenario", "media-treat", Some("media-threat")),
            ("scenario", "x", None),
        ];
        assert_eq!(told, expected);
        assert_eq!(store.unmatched(&Filter { subject: Some(subject), ..asked }).expect("read"), []);
        assert_eq!(store.unmatched(&Filter::default()).expect("read"), []);
    }
}
