//! How whoever practises was helped, written down beside the journal when it is given: who comes back finds it again, and an
//! attempt with a row here was not done alone. It is the learner's own: no record and no export has it.

use super::error::StoreError;
use super::standing::{expect_open, expect_own_attempt};
use super::{AttemptId, Store};
use rusqlite::types::{FromSql, FromSqlError};

/// One help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// How many entries the journal had: the moment at which it was given.
    pub entry: u32,
    /// What it was.
    pub aid: Aid,
}

/// What a help was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aid {
    /// What he fears was told.
    Hint,
    /// The clauses at stake were told.
    Clauses,
    /// A wrong answer was struck out.
    Struck {
        /// Its id in its node.
        response: String,
    },
    /// A turn was taken back: the attempt goes on from before it.
    TakenBack {
        /// The attempt in which it was taken.
        earlier: AttemptId,
    },
}

impl Aid {
    fn columns(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::Hint => ("hint", None),
            Self::Clauses => ("clauses", None),
            Self::Struck { response } => ("struck", Some(response.as_str())),
            Self::TakenBack { earlier } => ("taken_back", Some(earlier.as_str())),
        }
    }

    fn of(what: &str, detail: rusqlite::types::ValueRef<'_>) -> Result<Self, FromSqlError> {
        match what {
            "hint" => Ok(Self::Hint),
            "clauses" => Ok(Self::Clauses),
            "struck" => Ok(Self::Struck { response: String::column_result(detail)? }),
            "taken_back" => Ok(Self::TakenBack { earlier: AttemptId::column_result(detail)? }),
            other => Err(FromSqlError::other(UnknownHelp(other.to_owned()))),
        }
    }
}

/// A kind of help that this version doesn't know.
#[derive(Debug, thiserror::Error)]
#[error("a help is called `{0}`; expected `hint`, `clauses`, `struck` or `taken_back`")]
struct UnknownHelp(String);

impl Store {
    /// Writes helps down, all or none; they are on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::Finished`], [`StoreError::UnknownAttempt`], or when it cannot be written; nobody helps in an assessment.
    pub fn helped(&mut self, attempt: &AttemptId, helps: &[Help]) -> Result<(), StoreError> {
        let by = self.actor();
        self.write(|change| {
            expect_own_attempt(change, by.as_ref(), attempt)?;
            expect_open(change, attempt)?;
            let sql = "INSERT INTO help (attempt, entry, what, detail) VALUES (?1, ?2, ?3, ?4)";
            let mut insert = change.prepare_cached(sql)?;
            for help in helps {
                let (what, detail) = help.aid.columns();
                insert.execute((attempt, help.entry, what, detail))?;
            }
            Ok(())
        })
    }

    /// How whoever practised was helped in an attempt, in the order given; nothing for one that isn't there.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn help(&self, attempt: &AttemptId) -> Result<Vec<Help>, StoreError> {
        self.read(|connection| {
            let sql = "SELECT entry, what, detail FROM help WHERE attempt = ?1 ORDER BY id";
            let mut query = connection.prepare_cached(sql)?;
            let rows = query.query_map([attempt], |row| {
                let what: String = row.get(1)?;
                let unknown = |error: FromSqlError| {
                    let kind = rusqlite::types::Type::Text;
                    rusqlite::Error::FromSqlConversionFailure(1, kind, error.into())
                };
                Ok(Help { entry: row.get(0)?, aid: Aid::of(&what, row.get_ref(2)?).map_err(unknown)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, assessment, new_attempt};
    use super::super::{Closing, Mode, NewAttempt};
    use super::*;
    use crate::assessment::Outcome;

    #[test]
    fn helps_come_back_in_order_and_mark_the_attempt() {
        let (mut store, subject) = testing::store();
        let practice = NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) };
        let alone = store.begin(&practice).expect("begun");
        let coached = store.begin(&practice).expect("begun");
        let helps: Vec<_> = [
            (0, Aid::TakenBack { earlier: alone.clone() }),
            (1, Aid::Hint),
            (1, Aid::Clauses),
            (1, Aid::Struck { response: "retort".into() }),
        ]
        .into_iter()
        .map(|(entry, aid)| Help { entry, aid })
        .collect();
        store.helped(&coached, &helps[..1]).expect("written");
        store.helped(&coached, &helps[1..]).expect("written");
        assert_eq!(store.help(&coached).expect("read"), helps);
        assert_eq!(store.help(&alone).expect("read"), []);
        let marks: Vec<_> = store.attempts(&subject).expect("read").iter().map(|past| past.coached).collect();
        assert_eq!(marks, [true], "the one whose turn was taken back goes on in the other");
        let left: Vec<_> = store.unfinished(&subject).expect("read").into_iter().map(|row| row.id).collect();
        assert_eq!(left, std::slice::from_ref(&coached));
        assert!(store.attempt(&alone).is_ok(), "and is kept");
        let third = store.begin(&practice).expect("begun");
        let row = store.attempt(&third).expect("read").attempt;
        assert_eq!((row.number, row.exposure), (2, 1), "taking back is no further try");
        for change in ["UPDATE help SET entry = 0", "DELETE FROM help"] {
            let error = store.connection().execute(change, []).expect_err("append-only").to_string();
            assert!(error.contains("help is append-only"), "{error}");
        }
        assert_eq!(store.attempts(&subject).expect("read").len(), 2);
        store.close(&alone, Closing::Finished, &assessment(Outcome::Failed, 2_000), None).expect("closed");
        let closed: Vec<_> =
            store.attempts(&subject).expect("read").iter().map(|past| past.finished.is_some()).collect();
        assert_eq!(closed, [true, false, false], "one that was closed is told");
        store.close(&coached, Closing::Finished, &assessment(Outcome::Passed, 9_000), None).expect("closed");
        assert!(matches!(store.helped(&coached, &helps), Err(StoreError::Finished { .. })));
        let past = "INSERT INTO help (attempt, entry, what) SELECT attempt, 9, 'hint' FROM help";
        let error = store.connection().execute(past, []).expect_err("closed").to_string();
        assert_eq!(error, "the attempt is finished");
    }

    #[test]
    fn nobody_helps_in_an_assessment_and_what_is_unknown_is_told() {
        let (mut store, subject) = testing::store();
        let assessed = store.begin(&new_attempt(&subject)).expect("begun");
        let error = store.helped(&assessed, &[Help { entry: 0, aid: Aid::Hint }]).expect_err("refused").to_string();
        assert!(error.contains("nobody helps in an assessment"), "{error}");
        assert_eq!(store.help(&assessed).expect("read"), []);
        let practised = store.begin(&NewAttempt { mode: Mode::Practice, ..new_attempt(&subject) }).expect("begun");
        let row = "INSERT INTO help (attempt, entry, what) VALUES (?1, 0, 'prayer')";
        store.connection().execute(row, [&practised]).expect("written");
        let error = store.help(&practised).expect_err("refused");
        assert!(matches!(&error, StoreError::Meaningless { detail, .. } if detail.contains("`prayer`")), "{error}");
    }
}
