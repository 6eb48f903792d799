//! The turns that warm-ups asked: each is written down before it is shown, with all it takes to make it again, and how it was
//! answered before it is told what that costs. It is the learner's own, as help is: no record and no export has it.

use super::attempts::expect_known;
use super::column::Json;
use super::contents::UsedBy;
use super::error::StoreError;
use super::standing::ONE_PERSON;
use super::wire::{BeginDoc, Word};
use super::{Content, JournalStep, Rating, Store, SubjectId, Timestamp, WarmUpForm, WarmUpId, clock, contents};
use crate::encounter::Begin;
use crate::scenario::SEMANTICS;
use crate::terms::BasisPoints;
use rusqlite::{OptionalExtension as _, Row};
use serde::{Deserialize, Serialize};

/// A turn about to be asked.
#[derive(Clone, Debug)]
pub struct NewWarmUp {
    /// Who is asked.
    pub subject: SubjectId,
    /// The language it is shown in.
    pub locale: String,
    /// The scenario's id.
    pub scenario: String,
    /// Scenario, book and words.
    pub contents: Vec<Content>,
    /// What was drawn.
    pub begin: Begin,
    /// What was done in the encounter before the turn.
    pub steps: Vec<JournalStep>,
    /// How it is asked.
    pub form: WarmUpForm,
    /// Ids of the answers, in the order shown.
    pub offered: Vec<String>,
    /// Whether it shows something of a scenario that the subject may still be assessed by for the first time.
    pub exposes: bool,
}

/// A turn that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmUpRow {
    /// Its id.
    pub id: WarmUpId,
    /// Who was asked.
    pub subject: SubjectId,
    /// The language it was shown in.
    pub locale: String,
    /// The scenario's id.
    pub scenario: String,
    /// What was drawn.
    pub begin: Begin,
    /// What was done in the encounter before the turn.
    pub steps: Vec<JournalStep>,
    /// How it was asked.
    pub form: WarmUpForm,
    /// Ids of the answers, in the order shown.
    pub offered: Vec<String>,
    /// Whether it counts as having met the scenario.
    pub exposes: bool,
    /// The program's version.
    pub engine: String,
    /// The version of how encounters run and are scored.
    pub semantics: u32,
    /// When it was shown.
    pub shown_at: Timestamp,
    /// What came of it; none where it was left.
    pub done: Option<WarmUpDone>,
}

/// What came of a turn that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmUpDone {
    /// How it was answered.
    pub answer: WarmUpAnswer,
    /// 0 to 10,000.
    pub score: BasisPoints,
    /// What it says of clauses.
    pub reviews: Vec<ClauseReview>,
    /// When it was answered.
    pub at: Timestamp,
}

/// How a turn was answered. Places count the answers from 0, in the order shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarmUpAnswer {
    /// With this one.
    Pick(usize),
    /// With what each was thought to cost.
    RateAll(Vec<Estimate>),
}

/// What an answer is thought to cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Estimate {
    /// So many points of a hundred.
    Points(u16),
    /// It breaks something critical.
    RedLine,
}

/// What an answer says of a clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseReview {
    /// Its id.
    pub clause: Box<str>,
    /// How well it was remembered.
    #[serde(with = "rating")]
    pub rating: Rating,
}

/// A rating as its word.
mod rating {
    use super::{Rating, Word};
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    pub(super) fn serialize<S: Serializer>(rating: &Rating, serializer: S) -> Result<S::Ok, S::Error> {
        Word(*rating).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rating, D::Error> {
        Word::deserialize(deserializer).map(|word| word.0)
    }
}

/// Every turn that was asked, with what came of it. Columns are read by name.
const WARM_UPS: &str = "
    SELECT warm_ups.*, answer, score, reviews, at
    FROM warm_ups LEFT JOIN warm_up_answers ON warm_up = warm_ups.id";

impl Store {
    /// Writes down a turn that is about to be shown, with its texts; on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::UnknownSubject`], or when it cannot be written.
    pub fn show_warm_up(&mut self, new: &NewWarmUp) -> Result<WarmUpId, StoreError> {
        self.write(|change| {
            expect_known(change, &new.subject)?;
            let id = WarmUpId::random();
            change.execute(
                "INSERT INTO warm_ups (id, subject, locale, scenario, begin, steps, form, offered, exposes, engine, semantics,
                                       shown_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                (
                    &id,
                    &new.subject,
                    &new.locale,
                    &new.scenario,
                    Json(BeginDoc::from(&new.begin)),
                    Json(&new.steps),
                    Word(new.form),
                    Json(&new.offered),
                    new.exposes,
                    env!("CARGO_PKG_VERSION"),
                    SEMANTICS,
                    clock::now(),
                ),
            )?;
            contents::put(change, UsedBy::WARM_UP, id.as_str(), &new.contents)?;
            Ok(id)
        })
    }

    /// Writes down how a turn was answered, once; on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::UnknownWarmUp`], or when it cannot be written; an answer stands.
    pub fn answer_warm_up(
        &mut self, id: &WarmUpId, answer: &WarmUpAnswer, score: BasisPoints, reviews: &[ClauseReview],
    ) -> Result<(), StoreError> {
        self.write(|change| {
            let known = "SELECT EXISTS (SELECT 1 FROM warm_ups WHERE id = ?1)";
            if !change.query_one(known, [id], |row| row.get(0))? {
                return Err(StoreError::UnknownWarmUp { warm_up: id.clone() }.into());
            }
            change.execute(
                "INSERT INTO warm_up_answers (warm_up, answer, score, reviews, at) VALUES (?1, ?2, ?3, ?4, ?5)",
                (id, Json(answer), score.0, Json(reviews), clock::now()),
            )?;
            Ok(())
        })
    }

    /// The turns that somebody was asked, newest last, with what came of them.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn warm_ups(&self, subject: &SubjectId) -> Result<Vec<WarmUpRow>, StoreError> {
        self.read(|connection| {
            let sql = format!("{WARM_UPS} WHERE subject IN ({ONE_PERSON}) ORDER BY warm_ups.rowid");
            let mut query = connection.prepare_cached(&sql)?;
            let rows = query.query_map([subject], warm_up)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// A turn that was asked, with the texts it was made with.
    ///
    /// # Errors
    /// [`StoreError::UnknownWarmUp`], or when it cannot be read.
    pub fn warm_up(&self, id: &WarmUpId) -> Result<(WarmUpRow, Vec<Content>), StoreError> {
        self.read(|connection| {
            let row = connection.query_row(&format!("{WARM_UPS} WHERE id = ?1"), [id], warm_up).optional()?;
            let row = row.ok_or_else(|| StoreError::UnknownWarmUp { warm_up: id.clone() })?;
            Ok((row, contents::of(connection, UsedBy::WARM_UP, id.as_str())?))
        })
    }
}

fn warm_up(row: &Row<'_>) -> rusqlite::Result<WarmUpRow> {
    let answer: Option<Json<WarmUpAnswer>> = row.get("answer")?;
    let done = answer.map(|Json(answer)| {
        Ok::<_, rusqlite::Error>(WarmUpDone {
            answer,
            score: BasisPoints(row.get("score")?),
            reviews: row.get::<_, Json<_>>("reviews")?.0,
            at: row.get("at")?,
        })
    });
    Ok(WarmUpRow {
        id: row.get("id")?,
        subject: row.get("subject")?,
        locale: row.get("locale")?,
        scenario: row.get("scenario")?,
        begin: row.get::<_, Json<BeginDoc>>("begin")?.0.into(),
        steps: row.get::<_, Json<_>>("steps")?.0,
        form: row.get::<_, Word<_>>("form")?.0,
        offered: row.get::<_, Json<_>>("offered")?.0,
        exposes: row.get("exposes")?,
        engine: row.get("engine")?,
        semantics: row.get("semantics")?,
        shown_at: row.get("shown_at")?,
        done: done.transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, new_attempt};
    use super::*;

    fn asked(subject: &SubjectId, exposes: bool) -> NewWarmUp {
        let attempt = new_attempt(subject);
        let step = |response: &str| JournalStep::Respond { node: "opening".into(), response: response.into() };
        NewWarmUp {
            subject: subject.clone(),
            locale: attempt.locale,
            scenario: attempt.scenario,
            contents: attempt.contents,
            begin: attempt.begin,
            steps: vec![step("listen"), JournalStep::Silence { node: "second".into() }],
            form: WarmUpForm::RateAll,
            offered: vec!["a".into(), "b".into()],
            exposes,
        }
    }

    fn answered() -> (WarmUpAnswer, Vec<ClauseReview>) {
        let answer = WarmUpAnswer::RateAll(vec![Estimate::Points(5), Estimate::RedLine]);
        let review = |clause: &str, rating| ClauseReview { clause: clause.into(), rating };
        (answer, vec![review("apologise", Rating::Hard), review("amounts", Rating::Again)])
    }

    #[test]
    fn a_turn_comes_back_as_it_was_asked_and_answered() {
        let (mut store, subject) = testing::store();
        let new = asked(&subject, false);
        let id = store.show_warm_up(&new).expect("written");
        let (row, contents) = store.warm_up(&id).expect("stored");
        assert_eq!(contents, new.contents);
        assert_eq!((&row.steps, &row.begin, &row.offered), (&new.steps, &new.begin, &new.offered));
        assert_eq!((row.form, row.exposes, row.done), (WarmUpForm::RateAll, false, None), "it may be left");
        let (answer, reviews) = answered();
        store.answer_warm_up(&id, &answer, BasisPoints(8_100), &reviews).expect("written");
        let pick = store.show_warm_up(&NewWarmUp { form: WarmUpForm::Pick, ..new }).expect("written");
        store.answer_warm_up(&pick, &WarmUpAnswer::Pick(1), BasisPoints(0), &[]).expect("written");
        let all = store.warm_ups(&subject).expect("read");
        assert_eq!(all.iter().map(|one| &one.id).collect::<Vec<_>>(), [&id, &pick]);
        let done = all.iter().map(|one| one.done.clone().expect("answered")).collect::<Vec<_>>();
        assert_eq!((&done[0].answer, done[0].score, &done[0].reviews), (&answer, BasisPoints(8_100), &reviews));
        assert_eq!((&done[1].answer, done[1].score.0, done[1].reviews.len()), (&WarmUpAnswer::Pick(1), 0, 0));
        assert_eq!(store.warm_ups(&SubjectId::random()).expect("read"), []);
    }

    #[test]
    fn an_answer_stands_and_nothing_is_altered() {
        let (mut store, subject) = testing::store();
        let id = store.show_warm_up(&asked(&subject, false)).expect("written");
        let (answer, reviews) = answered();
        store.answer_warm_up(&id, &answer, BasisPoints(1), &reviews).expect("written");
        store.answer_warm_up(&id, &answer, BasisPoints(2), &reviews).expect_err("an answer stands");
        let none = WarmUpId::random();
        let error = store.answer_warm_up(&none, &answer, BasisPoints(2), &[]).expect_err("unknown");
        assert!(matches!(error, StoreError::UnknownWarmUp { .. }), "{error}");
        assert!(matches!(store.warm_up(&none), Err(StoreError::UnknownWarmUp { .. })));
        for table in ["warm_ups", "warm_up_content", "warm_up_answers"] {
            for change in [format!("UPDATE {table} SET rowid = rowid"), format!("DELETE FROM {table}")] {
                let error = store.connection().execute(&change, []).expect_err("append-only").to_string();
                assert!(error.contains(&format!("{table} is append-only")), "{error}");
            }
        }
        let stranger = store.show_warm_up(&asked(&SubjectId::random(), false)).expect_err("refused");
        assert!(matches!(stranger, StoreError::UnknownSubject { .. }), "{stranger}");
    }

    #[test]
    fn what_shows_of_a_scenario_before_an_assessment_counts_as_having_met_it() {
        let (mut store, subject) = testing::store();
        let new = asked(&subject, true);
        store.show_warm_up(&new).expect("written");
        store.show_warm_up(&asked(&subject, false)).expect("written");
        store.show_warm_up(&NewWarmUp { scenario: "other".into(), ..new }).expect("written");
        let met = |store: &mut Store| {
            let id = store.begin(&new_attempt(&subject)).expect("begun");
            let row = store.attempt(&id).expect("stored").attempt;
            (row.number, row.exposure)
        };
        assert_eq!(met(&mut store), (1, 1), "the one that exposes, whether it was answered or not");
        assert_eq!(met(&mut store), (2, 2));
    }

    #[test]
    fn what_is_stored_and_means_nothing_is_told() {
        let (mut store, subject) = testing::store();
        let id = store.show_warm_up(&asked(&subject, false)).expect("written");
        let row = "INSERT INTO warm_up_answers VALUES (?1, '{\"pick\":1}', 7, '[{\"clause\":\"c\",\"rating\":\"so so\"}]', '')";
        store.connection().execute(row, [&id]).expect("written");
        let error = store.warm_ups(&subject).expect_err("refused");
        assert!(matches!(&error, StoreError::Meaningless { detail, .. } if detail.contains("so so")), "{error}");
    }
}
