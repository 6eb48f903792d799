//! The roster: who the employees are. The only table with personal fields, and the only one that is altered.

use super::clock;
use super::day::CalendarDay;
use super::error::{StoreError, Trouble};
use super::number::{folded, normal};
use super::people::{Ledger, PersonFields, RosterOccasion, SAMPLE};
use super::roster_file::{self, RosterSource};
use super::roster_problem::RosterProblems;
use super::{Store, SubjectId};
use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use rusqlite::{Connection, Row};

/// Somebody on the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// The random id by which everything else refers to this person.
    pub subject: SubjectId,
    /// The bank's number for this person.
    pub number: String,
    /// The name.
    pub name: String,
    /// The outlet.
    pub branch: String,
    /// The position; empty where the roster has none.
    pub position: String,
    /// Invented, for trying the program out. Steps aside once the roster holds somebody real.
    pub sample: bool,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// New employees, and those who came back.
    pub added: usize,
    /// Employees of whom something is another.
    pub updated: usize,
    /// Employees who were as the file says.
    pub unchanged: usize,
    /// Employees who left.
    pub left: usize,
}

/// Why a roster was not imported. Nothing of it was.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum RosterError {
    /// The file is not as it should be.
    Problems(#[from] RosterProblems),
    /// Something has to be decided first.
    Undecided {
        /// How many times.
        count: usize,
    },
    /// The roster has changed since it was shown what the file would change.
    Meanwhile,
    /// The day from which it should hold has not come.
    NotYet {
        /// The day.
        day: CalendarDay,
    },
    /// The roster knows what happened after the day from which it should hold.
    Past {
        /// The day.
        day: CalendarDay,
        /// The last day on which something happened.
        last: CalendarDay,
    },
    /// It would take the last HR off the roster who can sign in.
    LastHr,
    /// The store is not.
    Store(#[from] StoreError),
}

impl Explain for RosterError {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Problems(problems) => problems.explain(),
            Self::Undecided { count } => say("roster-undecided").with("count", *count),
            Self::LastHr => say("account-last-hr"),
            Self::Meanwhile => say("roster-meanwhile"),
            Self::NotYet { day } => say("person-not-yet").with("day", day.to_string()),
            Self::Past { day, last } => say("roster-past").with("day", day.to_string()).with("last", last.to_string()),
            Self::Store(error) => error.explain(),
        }
    }
}

/// Who is on the roster. Samples are seen only while nobody real ever was: then a real number can't be taken for an invented
/// person's.
const SEEN: &str = "SELECT subject, number, name, branch, position, sample FROM employees
                    WHERE on_roster AND stands = subject AND sample = NOT EXISTS (SELECT 1 FROM employees WHERE NOT sample)";

impl Store {
    /// Puts one employee of the sample roster in `bytes` on this roster, so that a newcomer can start; none if somebody
    /// real is on it, or the sample has no such number.
    ///
    /// # Errors
    /// All problems of the file, or that of the store.
    pub fn adopt_sample(&mut self, number: &str, bytes: &[u8]) -> Result<Option<Employee>, RosterError> {
        if !self.roster_is_empty()? {
            return Ok(None);
        }
        let source = RosterSource { file: "roster-sample.csv", bytes, ..RosterSource::default() };
        let rows = roster_file::read(&source)?.rows;
        let number = folded(number);
        let Some(person) = rows.iter().find(|person| folded(person.number()) == number) else { return Ok(None) };
        Ok(self.write(|change| {
            if !is_empty(change)? {
                return Ok(None);
            }
            if let Some(known) = find(change, person.number())? {
                return Ok(Some(known));
            }
            let mut fields = PersonFields::default();
            person.all().for_each(|(column, text)| fields.set(column, text.to_owned()));
            let ledger = Ledger::open(change, RosterOccasion { from: clock::this_day(), source: SAMPLE, by: None })?;
            ledger.join(&[(SubjectId::random(), &fields)], true)?;
            find(change, person.number())
        })?)
    }

    /// The employee with a number, however it was typed: whoever has it today, or was found to be one with somebody who had it.
    ///
    /// # Errors
    /// When the roster cannot be read.
    pub fn employee(&self, number: &str) -> Result<Option<Employee>, StoreError> {
        self.read(|connection| find(connection, &normal(number)))
    }

    /// All employees, by number; samples only while nobody real is on the roster.
    ///
    /// # Errors
    /// When the roster cannot be read.
    pub fn employees(&self) -> Result<Vec<Employee>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(&format!("{SEEN} ORDER BY number"))?;
            let rows = query.query_map([], |row| employee_row(row, row.get("subject")?, row.get("number")?))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The person whom a subject stands for, also who has left; none where the roster no longer knows.
    ///
    /// # Errors
    /// When the roster cannot be read.
    pub fn whose(&self, subject: &SubjectId) -> Result<Option<Employee>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT whose.* FROM employees AS made JOIN employees AS whose ON whose.subject = made.stands
                       WHERE made.subject = ?1";
            let mut query = connection.prepare_cached(sql)?;
            let mut rows =
                query.query_map([subject], |row| employee_row(row, row.get("subject")?, row.get("number")?))?;
            let whose = rows.next().transpose()?;
            Ok(whose)
        })
    }

    /// Whether nobody real ever was on the roster.
    ///
    /// # Errors
    /// When the roster cannot be read.
    pub fn roster_is_empty(&self) -> Result<bool, StoreError> {
        self.read(is_empty)
    }
}

pub(super) fn employee_row(row: &Row<'_>, subject: SubjectId, number: String) -> rusqlite::Result<Employee> {
    Ok(Employee {
        subject,
        number,
        name: row.get("name")?,
        branch: row.get("branch")?,
        position: row.get("position")?,
        sample: row.get("sample")?,
    })
}

/// The employee with a number, as `folded` holds numbers against each other. Two whose numbers are one then, as a roster of
/// before may hold them, are found by their numbers as they are written.
fn find(connection: &Connection, number: &str) -> Result<Option<Employee>, Trouble> {
    let sql = format!("{SEEN} AND number = ?1 COLLATE NOCASE ORDER BY number <> ?1");
    let one = |sql: &str| -> Result<(Option<Employee>, bool), Trouble> {
        let mut query = connection.prepare_cached(sql)?;
        let rows = query.query_map([number], |row| employee_row(row, row.get("subject")?, row.get("number")?))?;
        let mut found = rows.collect::<Result<Vec<_>, _>>()?.into_iter();
        Ok((found.next(), found.next().is_none()))
    };
    match one(&sql)? {
        (Some(first), is_alone) => Ok(Some(first).filter(|one| is_alone || one.number == number)),
        // a number that somebody had who was found to be another
        (None, _) => {
            let sql = format!(
                "{SEEN} AND subject IN (SELECT stands FROM employees WHERE number = ?1 COLLATE NOCASE AND stands <> subject)"
            );
            let (first, is_alone) = one(&sql)?;
            Ok(first.filter(|_| is_alone))
        }
    }
}

fn is_empty(connection: &Connection) -> Result<bool, Trouble> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM employees WHERE NOT sample)";
    Ok(connection.query_one(sql, [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::super::testing::new_attempt;
    use super::*;

    const SAMPLE: &[u8] = include_bytes!("../../assets/roster-sample.csv");

    fn import(store: &mut Store, text: &str) -> Imported {
        store.import_roster("staff.csv", text.as_bytes()).expect("imported")
    }

    #[test]
    fn importing_again_updates_and_keeps_the_subject() {
        let mut store = Store::in_memory().expect("a store");
        let first = import(&mut store, "number,name,branch\nE1,陈雨桐,城东支行\nE2,林嘉怡,城东支行\n");
        assert_eq!(first, Imported { added: 2, ..Imported::default() });
        let before = store.employee("E1").expect("read").expect("there");
        let again = import(&mut store, "工号,姓名,网点\nE1,陈雨桐,城西支行\nE2,林嘉怡,城东支行\nE3,何苗,城西支行\n");
        assert_eq!(again, Imported { added: 1, updated: 1, unchanged: 1, left: 0 });
        let after = store.employee("E1").expect("read").expect("there");
        assert_eq!(after, Employee { branch: "城西支行".into(), ..before });
        let numbers: Vec<_> = store.employees().expect("read").into_iter().map(|one| one.number).collect();
        assert_eq!(numbers, ["E1", "E2", "E3"]);
    }

    #[test]
    fn small_and_capital_letters_make_no_other_employee() {
        let mut store = Store::in_memory().expect("a store");
        import(&mut store, "number,name,branch\nE1,陈雨桐,城东支行\n");
        let one = store.employee("E1").expect("read").expect("there");
        assert_eq!(store.employee(" ｅ1 ").expect("read"), Some(one.clone()));
        let again = import(&mut store, "number,name,branch\ne1,陈雨桐,城西支行\n");
        assert_eq!(again, Imported { added: 0, updated: 1, unchanged: 0, left: 0 });
        assert_eq!(
            store.employees().expect("read"),
            [Employee { branch: "城西支行".into(), ..one }],
            "as it was written first"
        );
        let twice = store.import_roster("staff.csv", b"number,name,branch\nE2,a,b\ne2,c,d\n").expect_err("refused");
        assert!(twice.to_string().contains("expected each number once, found `e2` in line 2 already"), "{twice}");
        // a roster of before, that holds both: each as it is written
        let other = "INSERT INTO employees (subject, number, name, branch, sample, on_roster, since, stands)
                     VALUES ('s', 'e1', '何苗', '城西支行', 0, 1, '2026-03-06', 's')";
        store.connection().execute(other, []).expect("put");
        assert_eq!(store.employee("e1").expect("read").expect("there").name, "何苗");
        assert_eq!(store.employee("E1").expect("read").expect("there").name, "陈雨桐");
        let again = import(&mut store, "number,name,branch\ne1,何苗,城东支行\n");
        assert_eq!(again, Imported { added: 0, updated: 1, unchanged: 0, left: 0 });
        assert_eq!(store.employee("E1").expect("read").expect("there").branch, "城西支行");
    }

    #[test]
    fn a_sample_employee_is_found_however_the_number_is_typed() {
        let mut store = Store::in_memory().expect("a store");
        let found = store.adopt_sample("e1001", SAMPLE).expect("adopted").expect("there");
        assert_eq!(found.number, "E1001");
    }

    #[test]
    fn a_roster_with_a_problem_changes_nothing() {
        let mut store = Store::in_memory().expect("a store");
        let error = store.import_roster("staff.csv", b"number,name,branch\nE1,a,b\n,c,d\n").expect_err("refused");
        insta::assert_snapshot!(error, @r"
        staff.csv, line 3, column 1 (number): expected an employee's number, found nothing
        1 problem; nothing was imported
        ");
        assert!(store.roster_is_empty().expect("read") && store.employees().expect("read").is_empty());
    }

    #[test]
    fn a_store_that_fills_up_takes_none_of_the_roster() {
        let mut store = Store::in_memory().expect("a store");
        import(&mut store, "number,name,branch\nE1,a,b\n");
        let pages: u32 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).expect("pages");
        store.connection().pragma_update_and_check(None, "max_page_count", pages + 1, |_| Ok(())).expect("limited");
        let mut text = String::from("number,name,branch\nE1,a,moved\n");
        (0..1_000).for_each(|at| text.push_str(&format!("N{at},somebody,somewhere\n")));
        let error = store.import_roster("staff.csv", text.as_bytes()).expect_err("no room");
        assert!(matches!(error, RosterError::Store(StoreError::Full { .. })), "{error}");
        let left = store.employees().expect("read");
        assert_eq!(left.iter().map(|one| &*one.name).collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn a_sample_employee_steps_aside_for_real_ones() {
        let mut store = Store::in_memory().expect("a store");
        assert_eq!(store.adopt_sample("E9999", SAMPLE).expect("read"), None);
        let sample = store.adopt_sample("E1001", SAMPLE).expect("adopted").expect("there");
        assert!(sample.sample && store.roster_is_empty().expect("read"));
        assert_eq!(store.adopt_sample("E1001", SAMPLE).expect("again"), Some(sample.clone()));
        assert_eq!(store.employees().expect("read"), std::slice::from_ref(&sample));
        let attempt = store.begin(&new_attempt(&sample.subject)).expect("begun");
        let imported = import(&mut store, "number,name,branch\nE1001,真人,城东支行\n");
        assert_eq!(imported, Imported { added: 1, updated: 0, unchanged: 0, left: 0 });
        let real = store.employee("E1001").expect("read").expect("there");
        assert!(!real.sample && real.subject != sample.subject, "an invented person's attempts are nobody's");
        assert_eq!(store.employees().expect("read"), [real]);
        assert_eq!(store.adopt_sample("E1002", SAMPLE).expect("read"), None);
        assert_eq!(store.attempt(&attempt).expect("kept").attempt.subject, sample.subject);
    }

    #[test]
    fn the_sample_roster_is_six_people() {
        let source = RosterSource { file: "roster-sample.csv", bytes: SAMPLE, ..RosterSource::default() };
        let rows = roster_file::read(&source).expect("good").rows;
        let numbers: Vec<_> = rows.iter().map(|row| row.number()).collect();
        assert_eq!(numbers, ["E1001", "E1002", "E1003", "E1004", "E1005", "E1006"]);
    }
}
