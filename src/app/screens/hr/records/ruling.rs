//! What a named person rules of a record, or remarks, with the reason: what it would change is told before it is noted.

use super::super::guard::expect;
use super::super::why::WhyNot;
use super::ruling_view::{RulingOrder, RulingWay};
use crate::attempt::{Named as _, outcome_in_words, ruled_in_words};
use crate::locale::{Explanation, Words};
use crate::records::accounts::Permission;
use crate::records::{AttemptId, ClosedAs, Note, NoteKind, Record, Store, SubjectId};

/// What came of a record, in words, with what was ruled of it.
pub(super) fn came_of_it(record: &Record, critical: Option<&str>, words: &Words) -> String {
    let sealed = match ClosedAs::from(&record.finished) {
        lapsed @ ClosedAs::Lapsed => words.plain(lapsed.message()),
        _ => outcome_in_words(record.finished.outcome, critical, words),
    };
    ruled_in_words(record.ruling.as_ref(), sealed, words)
}

/// The record as it would stand.
pub(super) fn ruled_so(record: &Record, way: RulingWay, by: &SubjectId) -> Record {
    let (kind, outcome) = way.note();
    if kind == NoteKind::Remark {
        return record.clone();
    }
    let (attempt, at) = (record.attempt.id.clone(), record.finished.finished_at.clone());
    let note = Note { id: 0, attempt, kind, outcome, subject: by.clone(), reason: None, at, intact: true };
    Record { ruling: Some(note), ..record.clone() }
}

/// Notes it: by whoever has signed in; at an open station by whoever says who he is.
pub(super) fn rule(
    store: &mut Store, by: Option<&SubjectId>, attempt: &AttemptId, order: &RulingOrder,
) -> Result<Note, WhyNot> {
    expect(store, by, Permission::Correct)?;
    let number = order.number.trim();
    let by = match by {
        Some(by) => by.clone(),
        None if number.is_empty() => return Err(WhyNot(Explanation::new("hr-rule-unnamed"))),
        None => match store.employee(number)? {
            Some(employee) => employee.subject,
            None => return Err(WhyNot(Explanation::new("hr-rule-unknown").with("number", number))),
        },
    };
    let (kind, outcome) = order.way.note();
    Ok(store.add_note(attempt, kind, outcome, &by, &order.reason)?)
}
