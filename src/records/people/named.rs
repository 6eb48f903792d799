//! What names a person, and whether a text does.

use super::super::SubjectId;
use super::super::column::Json;
use super::super::error::Trouble;
use super::super::roster_column::RosterColumn;
use super::super::wire::Worded;
use super::fields::RosterPerson;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// What names the subjects that are one person.
pub(super) struct Naming {
    /// Every name and number that they have or had.
    pub(super) all: BTreeSet<(RosterColumn, String)>,
    /// Those by which a text tells him from others, each with the names of others in which it stands: a number that somebody else has
    /// or had as well is left out.
    telling: Vec<(String, Vec<String>)>,
}

impl Naming {
    pub(super) fn of(connection: &Connection, all: &[RosterPerson]) -> Result<Self, Trouble> {
        let names = names(connection, all)?;
        let own: Vec<&SubjectId> = all.iter().map(|one| &one.subject).collect();
        let own = Json(own);
        let mut telling = Vec::new();
        for (column, name) in &names {
            if name.chars().nth(1).is_none()
                || (*column == RosterColumn::Number && is_anothers(connection, name, &own)?)
            {
                continue;
            }
            telling.push((name.to_ascii_lowercase(), longer(connection, name, &own)?));
        }
        Ok(Self { all: names, telling })
    }

    /// Whether a text names him: a whole word of it does, where words have ends.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        self.telling.iter().any(|(name, longer)| is_named(&text, name, longer))
    }
}

/// Whether a name stands in a text by itself, and not as a part of one of the longer ones. All in small letters.
fn is_named(text: &str, name: &str, longer: &[String]) -> bool {
    let within = |at: usize| {
        longer.iter().any(|longer| {
            text.match_indices(longer.as_str()).any(|(from, _)| from <= at && at + name.len() <= from + longer.len())
        })
    };
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default().chars().rev();
        let behind = text.get(at + name.len()..).unwrap_or_default().chars();
        !goes_on(name.chars().next(), before) && !goes_on(name.chars().next_back(), behind) && !within(at)
    })
}

/// Whether a word goes on behind a sign of it: letters and digits do, but for those of scripts that part no words; and a date, a time or
/// a sum goes on behind its signs.
fn goes_on(sign: Option<char>, mut beyond: impl Iterator<Item = char>) -> bool {
    // from the radicals on: Han, kana, hangul and their like
    let of_words = |sign: char| sign.is_alphanumeric() && sign < '\u{2e80}';
    let next = beyond.next();
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    match (sign, next) {
        (Some(sign), Some(next)) if of_words(sign) && of_words(next) => true,
        (sign, Some('-' | '/' | '.' | ':' | ',')) => digit(sign) && digit(beyond.next()),
        _ => false,
    }
}

/// A text with a mark wherever a name stood in it; none where it stood nowhere. A single sign is no name, and a number no part of a
/// longer one.
pub(super) fn masked(text: &str, name: &str) -> Option<String> {
    let (of, wanted) = (text.to_ascii_lowercase(), name.to_ascii_lowercase());
    wanted.chars().nth(1)?;
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    // in ASCII the cases are as long as each other
    let mut masked = String::new();
    let mut at = 0;
    for (found, _) in of.match_indices(&wanted) {
        let before = of.get(..found).and_then(|before| before.chars().next_back());
        let behind = of.get(found + wanted.len()..).and_then(|behind| behind.chars().next());
        if digit(before) && digit(wanted.chars().next()) || digit(behind) && digit(wanted.chars().next_back()) {
            continue;
        }
        masked.push_str(text.get(at..found)?);
        masked.push('…');
        at = found + wanted.len();
    }
    if at == 0 {
        return None;
    }
    masked.push_str(text.get(at..)?);
    Some(masked)
}

/// What the roster and their records say of some subjects, or said, and names them.
fn names(connection: &Connection, all: &[RosterPerson]) -> Result<BTreeSet<(RosterColumn, String)>, Trouble> {
    let sql = "SELECT what, value FROM people WHERE subject = ?1 AND what IN ('number', 'name')
               UNION SELECT 'number', number FROM employees WHERE subject = ?1
               UNION SELECT 'number', number FROM also_written WHERE subject = ?1
               UNION SELECT 'name', name FROM employees WHERE subject = ?1
               UNION SELECT 'number', identities.number FROM identities JOIN attempts ON id = attempt WHERE subject = ?1
               UNION SELECT 'name', identities.name FROM identities JOIN attempts ON id = attempt WHERE subject = ?1";
    let mut names = BTreeSet::new();
    for one in all {
        let mut query = connection.prepare_cached(sql)?;
        let rows = query.query_map([&one.subject], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for row in rows {
            let (what, name) = row?;
            names.extend(<RosterColumn as Worded>::of(&what).filter(|_| !name.is_empty()).map(|column| (column, name)));
        }
    }
    Ok(names)
}

/// Whether somebody else has or had a number.
fn is_anothers(connection: &Connection, number: &str, own: &Json<Vec<&SubjectId>>) -> Result<bool, Trouble> {
    let sql = "SELECT EXISTS (SELECT 1 FROM employees WHERE number = ?1 COLLATE NOCASE
                                     AND subject NOT IN (SELECT value FROM json_each(?2)))
                   OR EXISTS (SELECT 1 FROM people WHERE what = 'number' AND value = ?1 COLLATE NOCASE
                                     AND subject NOT IN (SELECT value FROM json_each(?2)))
                   OR EXISTS (SELECT 1 FROM identities JOIN attempts ON id = attempt WHERE identities.number = ?1 COLLATE NOCASE
                                     AND subject NOT IN (SELECT value FROM json_each(?2)))";
    Ok(connection.prepare_cached(sql)?.query_one((number, own), |row| row.get(0))?)
}

/// The names and numbers of others in which a name stands, in small letters.
fn longer(connection: &Connection, name: &str, own: &Json<Vec<&SubjectId>>) -> Result<Vec<String>, Trouble> {
    let sql = "SELECT DISTINCT lower(said) FROM (
                   SELECT name AS said, subject FROM employees UNION ALL SELECT number, subject FROM employees
                   UNION ALL SELECT identities.name, subject FROM identities JOIN attempts ON id = attempt)
               WHERE length(said) > length(?1) AND instr(lower(said), lower(?1)) > 0
                     AND subject NOT IN (SELECT value FROM json_each(?2))";
    let mut query = connection.prepare_cached(sql)?;
    let rows = query.query_map((name, own), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_masked_where_they_stand() {
        let masks = |text, name| masked(text, name);
        assert_eq!(masks("a E0907b e0907", "e0907").as_deref(), Some("a …b …"));
        assert_eq!(masks("高原雪的", "高原雪").as_deref(), Some("…的"));
        assert_eq!((masks("staff 7", "7"), masks("staff", ""), masks("staff", "雪")), (None, None, None));
        assert_eq!(masks("/2012/12.csv", "12").as_deref(), Some("/2012/….csv"));
    }

    #[test]
    fn a_part_of_a_word_names_nobody() {
        let own = |longer: &[&str]| longer.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        for (text, name, longer, expected) in [
            ("see ticket 3312, page 12", "12", &[][..], true),
            ("on 2026-12-01 at 12:30 he paid 12.50", "12", &[], false),
            ("of 12, and no other", "12", &[], true),
            ("see ticket 3312 of 2012-10", "12", &[], false),
            ("another manager", "an", &[], false),
            ("an li was ill", "an", &[], true),
            ("li-an, ill", "an", &[], true),
            ("e0907号请假", "e0907", &[], true),
            ("e09071请假", "e0907", &[], false),
            ("昨天高原雪请假", "高原雪", &[], true),
            ("昨天高原雪请假", "高原", &["高原雪"], false),
            ("昨天高原和高原雪请假", "高原", &["高原雪"], true),
        ] {
            assert_eq!(is_named(text, name, &own(longer)), expected, "{text} {name}");
        }
    }
}
