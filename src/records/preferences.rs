//! What a person prefers, in one place: how he practises, and whatever else is his own to choose. A change is added, never
//! written over; nothing here scores, and no export has it.

use super::wire::Worded as _;
use super::{Look, Pace, Store, StoreError, SubjectId, TextSize};
use rusqlite::OptionalExtension as _;

/// What a person prefers. What he never chose is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// How much time practice gives.
    pub pace: Pace,
    /// Whether he says first what an answer will do to the customer, when he practises.
    pub guess_first: bool,
    /// What the window looks like.
    pub look: Look,
    /// How large text is.
    pub text: TextSize,
    /// Whether people and places keep still, but for what they do.
    pub still: bool,
}

/// One preference: its name in the store, what it says, and how it is read.
struct Kept {
    name: &'static str,
    says: fn(&Preferences) -> &'static str,
    takes: fn(&mut Preferences, &str) -> Option<()>,
}

/// The one table of them: a preference that is added gets a field and a row.
const KEPT: [Kept; 5] = [
    Kept { name: "pace", says: |all| all.pace.word(), takes: |all, value| Pace::of(value).map(|pace| all.pace = pace) },
    Kept {
        name: "guess_first",
        says: |all| says(all.guess_first),
        takes: |all, value| takes(value).map(|wanted| all.guess_first = wanted),
    },
    Kept { name: "look", says: |all| all.look.word(), takes: |all, value| Look::of(value).map(|look| all.look = look) },
    Kept {
        name: "text",
        says: |all| all.text.word(),
        takes: |all, value| TextSize::of(value).map(|text| all.text = text),
    },
    Kept {
        name: "still",
        says: |all| says(all.still),
        takes: |all, value| takes(value).map(|wanted| all.still = wanted),
    },
];

const fn says(wanted: bool) -> &'static str {
    if wanted { "yes" } else { "no" }
}

fn takes(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

impl Store {
    /// What a person prefers.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn preferences(&self, subject: &SubjectId) -> Result<Preferences, StoreError> {
        let mut all = Preferences::default();
        for one in KEPT {
            let value: Option<String> = self.read(|connection| {
                let sql = "SELECT value FROM preferences WHERE subject = ?1 AND name = ?2 ORDER BY id DESC LIMIT 1";
                Ok(connection.prepare_cached(sql)?.query_row((subject, one.name), |row| row.get(0)).optional()?)
            })?;
            let Some(value) = value else { continue };
            (one.takes)(&mut all, &value).ok_or_else(|| StoreError::Meaningless {
                path: self.path().to_path_buf(),
                detail: format!("preference `{}` is `{value}`", one.name),
            })?;
        }
        Ok(all)
    }

    /// Keeps what a person prefers from now on; what has not changed is not written again.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn prefer(&mut self, subject: &SubjectId, wanted: &Preferences) -> Result<(), StoreError> {
        let before = self.preferences(subject)?;
        if before == *wanted {
            return Ok(());
        }
        self.write(|change| {
            let sql = "INSERT INTO preferences (subject, name, value) VALUES (?1, ?2, ?3)";
            let mut insert = change.prepare_cached(sql)?;
            for one in KEPT.iter().filter(|one| (one.says)(&before) != (one.says)(wanted)) {
                insert.execute((subject, one.name, (one.says)(wanted)))?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;

    #[test]
    fn everybody_has_his_own_and_the_last_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("station.sqlite");
        let mut store = Store::open(&path).expect("opened");
        let subject = testing::employ(&mut store);
        assert_eq!(store.preferences(&subject).expect("read"), Preferences::default());
        for pace in Pace::ALL {
            for guess_first in [true, false] {
                for look in Look::ALL {
                    let text = if guess_first { TextSize::Large } else { TextSize::Smaller };
                    let wanted = Preferences { pace, guess_first, look, text, still: !guess_first };
                    store.prefer(&subject, &wanted).expect("kept");
                    assert_eq!(store.preferences(&subject).expect("read"), wanted);
                }
            }
        }
        let last = Preferences { pace: Pace::Untimed, text: TextSize::Largest, ..Preferences::default() };
        store.prefer(&subject, &last).expect("kept");
        assert_eq!(store.preferences(&SubjectId::random()).expect("read"), Preferences::default());
        drop(store);
        let mut store = Store::open(&path).expect("reopened");
        assert_eq!(store.preferences(&subject).expect("read"), last);
        let rows = |store: &Store| -> u32 {
            store.connection().query_one("SELECT count(*) FROM preferences", [], |row| row.get(0)).expect("counted")
        };
        let before = rows(&store);
        store.prefer(&subject, &last).expect("kept");
        assert_eq!(rows(&store), before, "what has not changed is not written again");
        let change = "UPDATE preferences SET value = 'double'";
        let error = store.connection().execute(change, []).expect_err("append-only").to_string();
        assert!(error.contains("preferences is append-only"), "{error}");
    }

    #[test]
    fn what_is_stored_and_means_nothing_is_told() {
        let (store, subject) = testing::store();
        let row = "INSERT INTO preferences (subject, name, value) VALUES (?1, 'pace', 'brisk')";
        store.connection().execute(row, [&subject]).expect("written");
        let error = store.preferences(&subject).expect_err("refused").to_string();
        assert!(error.contains("preference `pace` is `brisk`"), "{error}");
    }
}
