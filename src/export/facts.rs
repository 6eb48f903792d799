//! How a record was made and what vouches for it, as people read it beside the record itself: whose it is, when and under which
//! circumstances, at which station, by which link; and what was ruled of it.

use super::provenance::Provenance;
use super::reliance::signed_in;
use super::replayed::Held;
use crate::attempt::{Named as _, note_in_words, outcome_in_words, ruled_in_words};
use crate::locale::{With, Words, joined};
use crate::records::{Closing, Filter, Mode, Record, RosterColumn, Store, StoreError};
use std::collections::HashMap;
use std::rc::Rc;

/// What there is to be known of a closed attempt beside its debrief, each behind its label; whose it is only where it was an
/// assessment. `intact` is whether it is what was sealed.
///
/// # Errors
/// When the store cannot be read.
pub fn record_facts(
    store: &Store, record: &Record, intact: bool, app: &Words,
) -> Result<Vec<(String, String)>, StoreError> {
    let (attempt, finished) = (&record.attempt, &record.finished);
    let mut told: Vec<(&str, String)> = Vec::new();
    let is_assessed = attempt.mode == Mode::Assessment;
    if let Some(who) = record.who().filter(|_| is_assessed) {
        let parts = [who.name, who.number, who.branch, who.position].into_iter().filter(|part| !part.is_empty());
        told.push(("page-employee", joined(parts, " · ")));
    }
    told.push(("page-mode", app.plain(attempt.mode.message())));
    told.push(("sheet-started", attempt.started_at.local()));
    told.push(("page-date", finished.finished_at.local()));
    if is_assessed {
        let sealed = match finished.closing {
            Closing::Lapsed => app.plain(finished.closing.message()),
            Closing::Finished | Closing::Abandoned => outcome_in_words(finished.outcome, None, app),
        };
        told.push(("history-outcome", ruled_in_words(record.ruling.as_ref(), sealed, app)));
    }
    let origin = Origins::default().of(store, record)?;
    let found = FoundBeside {
        granted: origin.granted.as_deref(),
        notice: origin.notice.as_deref(),
        was_ahead: is_assessed && store.was_clock_ahead(&attempt.id, &finished.finished_at)?,
    };
    told.extend(how_it_was_made(record, found, app));
    told.push(("sheet-engine", attempt.engine.clone()));
    told.push(("page-record", attempt.id.to_string()));
    let mut told: Vec<_> = told.into_iter().map(|(label, text)| (app.plain(label), text)).collect();
    if is_assessed {
        let provenance = Provenance::of(store, &Filter::default())?;
        let held = if intact { Held::Intact } else { Held::Changed };
        told.push((app.plain("sheet-seal"), app.plain(held.message())));
        told.push((app.plain("sheet-hash"), record.hash().to_owned()));
        told.extend(provenance.vouches(app));
        if provenance.bound.is_some() && !signed_in(provenance.bound.as_ref(), &attempt.started_at) {
            told.push((app.plain("sheet-signed-in"), app.plain("sheet-no")));
        }
        for note in store.notes(&attempt.id)? {
            told.push((app.plain(note.kind.message()), note_in_words(store, &note, app)?));
        }
    }
    told.retain(|(_, text)| !text.is_empty());
    Ok(told)
}

/// What is found in the store beside a record, of how it was made.
#[derive(Clone, Copy, Debug, Default)]
pub struct FoundBeside<'f> {
    /// Who granted more time or less; none where nobody did.
    pub granted: Option<&'f str>,
    /// The version of the notice that had been read; none where it is not told.
    pub notice: Option<&'f str>,
    /// Whether the clock was ahead, as what was written behind it tells ([`Store::was_clock_ahead`]).
    pub was_ahead: bool,
}

/// How a record was made, each behind the message that names it: which attempt it was, where it was an assessment, how it was played,
/// with how much time and by whose leave, what was met before, what the clock did, and which notice had been read.
#[must_use]
pub fn how_it_was_made(record: &Record, found: FoundBeside<'_>, app: &Words) -> Vec<(&'static str, String)> {
    let FoundBeside { granted, notice, was_ahead } = found;
    let attempt = &record.attempt;
    let mut told: Vec<(&'static str, String)> = Vec::new();
    if attempt.mode == Mode::Assessment {
        told.push(("sheet-attempt-number", attempt.number.to_string()));
    }
    told.extend(record.played().map(|played| ("sheet-played", app.plain(played.message()))));
    told.push(("sheet-time-factor", attempt.time_factor_percent.to_string()));
    told.extend(granted.map(|by| ("hr-granted", by.to_owned())));
    told.push(("sheet-interruptions", record.interruptions.to_string()));
    if let Some(of) = &record.finished.circumstances {
        let mut with = With::new();
        for (name, count) in
            [("practice", of.exposure.practice), ("warmups", of.exposure.warm_ups), ("retries", of.exposure.retries)]
        {
            with.set(name, count);
        }
        told.push(("hr-met", app.text("hr-met-says", &with)));
        let ahead = was_ahead.then_some("hr-clock-ahead");
        let odd = of.clock.iter().map(|one| one.message()).chain(ahead).map(|one| app.plain(one));
        let odd = joined(odd, &app.plain("compound-and"));
        told.push(("hr-clock", if odd.is_empty() { app.plain("hr-clock-fine") } else { odd }));
        told.extend(notice.map(|version| ("sheet-notice", version.to_owned())));
    }
    told
}

/// What a record's circumstances name by numbers and ids of the store.
#[derive(Clone, Debug, Default)]
pub(super) struct RecordOrigin {
    /// Who granted more time or less, by number and name; none where nobody did, or where he is erased.
    pub(super) granted: Option<Rc<str>>,
    /// The version of the notice that whoever played had read; none where he had read none.
    pub(super) notice: Option<Rc<str>>,
}

/// Looks these up, each once.
#[derive(Default)]
pub(super) struct Origins {
    granted: HashMap<String, Option<Rc<str>>>,
    notices: HashMap<u32, Option<Rc<str>>>,
}

impl Origins {
    pub(super) fn of(&mut self, store: &Store, record: &Record) -> Result<RecordOrigin, StoreError> {
        let Some(of) = &record.finished.circumstances else { return Ok(RecordOrigin::default()) };
        let granted = match &of.granted_by {
            None => None,
            Some(by) => match self.granted.get(by) {
                Some(known) => known.clone(),
                None => {
                    let found = store.subject_called(by)?.map(|one| {
                        let parts = [one.fields.get(RosterColumn::Number), one.fields.name()];
                        joined(parts.into_iter().filter(|part| !part.is_empty()), " ").into()
                    });
                    self.granted.entry(by.clone()).or_insert(found).clone()
                }
            },
        };
        let notice = match self.notices.get(&of.notice) {
            Some(known) => known.clone(),
            None => {
                let found = store.notice(of.notice)?.map(|notice| notice.short_version().into());
                self.notices.entry(of.notice).or_insert(found).clone()
            }
        };
        Ok(RecordOrigin { granted, notice })
    }
}
