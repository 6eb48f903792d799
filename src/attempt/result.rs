//! What came of an attempt as people read it: the outcome with the clause that decided it, points where no score is known, and what
//! was ruled of it since.

use super::named::Named as _;
use crate::assessment::Outcome;
use crate::locale::{With, Words};
use crate::records::{Note, NoteKind, Store, StoreError};

/// The outcome; one that failed over a critical clause with the name of the first that was broken.
#[must_use]
pub fn outcome_in_words(outcome: Outcome, critical: Option<&str>, app: &Words) -> String {
    match (outcome, critical) {
        (Outcome::Failed, Some(clause)) => {
            app.text("outcome-failed-clause", &With::from_iter([("clause", clause.to_owned())]))
        }
        _ => app.plain(outcome.message()),
    }
}

/// What came of a record, with what was ruled of it since it was sealed: `sealed` is what came of it then, in words.
#[must_use]
pub fn ruled_in_words(ruling: Option<&Note>, sealed: String, app: &Words) -> String {
    let message = match ruling.map(|note| note.kind) {
        Some(NoteKind::Void) => "ruled-void",
        Some(NoteKind::Corrected) => "ruled-corrected",
        Some(NoteKind::Upheld) => "ruled-upheld",
        Some(NoteKind::Remark) | None => return sealed,
    };
    let mut with = With::from_iter([("sealed", sealed)]);
    if let Some(outcome) = ruling.and_then(|note| note.outcome) {
        with.set("outcome", app.plain(outcome.message()));
    }
    app.text(message, &with)
}

/// A note as people read it: when, by whom, what, and why.
///
/// # Errors
/// When the store cannot be read.
pub fn note_in_words(store: &Store, note: &Note, app: &Words) -> Result<String, StoreError> {
    let who = store.whose(&note.subject)?.map_or_else(
        || app.plain("note-gone"),
        |one| app.text("account-person", &With::from_iter([("number", one.number), ("name", one.name)])),
    );
    let what = match note.outcome {
        Some(outcome) => app.text("note-corrected-to", &With::from_iter([("outcome", app.plain(outcome.message()))])),
        None => app.plain(note.kind.message()),
    };
    let reason = note.reason.clone().unwrap_or_else(|| app.plain("note-reason-erased"));
    let with = [("at", note.at.local()), ("who", who), ("what", what), ("reason", reason)];
    let told = app.text("note-told", &With::from_iter(with));
    Ok(if note.intact { told } else { app.text("note-changed", &With::from_iter([("note", told)])) })
}

/// Points where no score is known: what was earned less what was lost, of what there was to earn.
#[must_use]
pub fn points_in_words((points, top): (i32, i32), app: &Words) -> String {
    app.text("points-of-top", &With::from_iter([("points", signed(points)), ("top", top.to_string())]))
}

/// Basis points as points of a hundred, cut to tenths: 69.99 must not read as 70.
#[must_use]
pub fn tenths(basis_points: u16) -> String {
    let (whole, part) = (basis_points / 100, basis_points % 100);
    if part == 0 { whole.to_string() } else { format!("{whole}.{}", part / 10) }
}

/// Basis points as points of a hundred, in full: as lists, tables and exports have them, so that all of them say the same.
#[must_use]
pub fn hundredths(basis_points: u16) -> String {
    format!("{}.{:02}", basis_points / 100, basis_points % 100)
}

/// A number with its sign; 0 has none.
#[must_use]
pub fn signed(points: i32) -> String {
    match points {
        0 => "0".to_owned(),
        points if points > 0 => format!("+{points}"),
        points => format!("−{}", points.unsigned_abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;

    #[test]
    fn scores_are_cut_not_rounded() {
        for (score, shown) in [(0, "0"), (6999, "69.9"), (7000, "70"), (7340, "73.4"), (7305, "73.0"), (10_000, "100")]
        {
            assert_eq!(tenths(score), shown);
        }
    }

    #[test]
    fn a_breach_that_decides_is_named_and_points_are_no_percentage() {
        for (tag, failed, points) in [
            ("en-US", "Not passed: Leak", "+7 of 18 points"),
            ("zh-CN", "未通过：Leak", "原始分 +7 / 18"),
            ("zh-TW", "不及格：Leak", "原始分 +7 / 18"),
        ] {
            let app = shipped().app_words(&tag.parse().expect("a tag"));
            assert_eq!(outcome_in_words(Outcome::Failed, Some("Leak"), &app), failed);
            assert_eq!(points_in_words((7, 18), &app), points);
            for outcome in [Outcome::Passed, Outcome::Abandoned, Outcome::Undecided] {
                assert_eq!(outcome_in_words(outcome, Some("Leak"), &app), app.plain(outcome.message()));
            }
            assert_eq!(outcome_in_words(Outcome::Failed, None, &app), app.plain("outcome-failed"));
        }
        assert_eq!([0, -2, i32::MIN].map(signed), ["0", "−2", "−2147483648"]);
    }
}
