//! A record in its row, in words.

use super::ruling::came_of_it;
use crate::app::screens::common::Common;
use crate::app::widgets::parts;
use crate::attempt::{Named as _, hundredths, points_in_words};
use crate::locale::Words;
use crate::records::{ClosedAs, ListedAs, ListedRecord, Note, NoteKind, PlayedBy, Record};

/// What stands in a row.
#[derive(Clone, Debug)]
pub(crate) enum RecordLine {
    /// A record.
    Record(Box<RecordTold>),
    /// One that cannot be read: its id, as far as that can be read.
    Unreadable(String),
}

/// A record.
#[derive(Clone, Debug)]
pub(crate) struct RecordTold {
    /// When it was closed, by the wall clock.
    pub(crate) when: String,
    /// Who made it, as he was then; empty where that was erased.
    pub(crate) name: String,
    pub(crate) person: String,
    pub(crate) branch: String,
    /// The scenario's title.
    pub(crate) scenario: String,
    /// The how-manieth attempt it was.
    pub(crate) which: u32,
    /// The score in basis points, and what passed; none where there is no number.
    pub(crate) score: Option<u16>,
    pub(crate) pass_mark: u16,
    /// The score, or points, in words.
    pub(crate) figure: String,
    /// As what it counts, whatever was ruled: none where it is void; and what came of it, in words.
    pub(crate) counts_as: Option<ClosedAs>,
    pub(crate) outcome: String,
    /// The same in a word, and whether something was ruled of it.
    pub(crate) brief: String,
    pub(crate) is_ruled: bool,
    /// Whether it counts as not passed because a critical clause was broken.
    pub(crate) critical: bool,
    /// What is proposed, in a word or two.
    pub(crate) proposal: String,
    /// What is to be known of how it was played, in a word or two each.
    pub(crate) remarks: Vec<String>,
    /// Whether it is what was sealed.
    pub(crate) intact: bool,
}

impl RecordLine {
    /// A record as it was found.
    pub(crate) fn new(common: &Common, found: &ListedRecord) -> Self {
        match &found.record {
            Ok(one) => Self::Record(Box::new(RecordTold::new(common, one))),
            Err((id, _)) => Self::Unreadable(id.clone()),
        }
    }
}

impl RecordTold {
    /// A record as it was found.
    pub(crate) fn new(common: &Common, found: &ListedAs) -> Self {
        let (words, record): (_, &Record) = (&common.words, &found.record);
        let Record { attempt, finished, .. } = record;
        let who = record.who();
        let text =
            |field: fn(crate::records::Who<'_>) -> &str| who.map_or_else(String::new, |who| field(who).to_owned());
        let score = finished.outcome.told(finished.score).map(|score| score.0);
        let critical = finished.critical_broken.first().map(|id| common.clause_name(&attempt.scenario, id));
        let (outcome, counts_as) = (came_of_it(record, critical.as_deref(), words), record.counts_as());
        Self {
            when: finished.finished_at.local(),
            name: text(|who| who.name),
            person: text(|who| who.number),
            branch: text(|who| who.branch),
            scenario: common.title(&attempt.scenario),
            which: attempt.number,
            score,
            pass_mark: found.assessment.pass_mark.0,
            figure: score.map_or_else(|| points_in_words(finished.points, words), hundredths),
            counts_as,
            outcome,
            brief: words.plain(record.stands().map_or(NoteKind::Void.message(), ClosedAs::message)),
            is_ruled: record.ruling.as_ref().is_some_and(|note| note.kind != NoteKind::Remark),
            critical: counts_as == Some(ClosedAs::Failed) && !finished.critical_broken.is_empty(),
            proposal: words.plain(proposal(finished.recommendation)),
            remarks: remarks(found, words),
            intact: found.intact,
        }
    }
}

/// What is to be known of how a record was made, where it was not as usual.
fn remarks(found: &ListedAs, words: &Words) -> Vec<String> {
    let record = &found.record;
    let mut remarks: Vec<_> = record.ruling.iter().map(|note| ruled(words, note)).collect();
    if record.interruptions > 0 {
        remarks.push(parts::counted(words, "hr-interrupted", "count", record.interruptions));
    }
    if record.attempt.time_factor_percent != 100 {
        remarks.push(parts::counted(words, "hr-time", "percent", record.attempt.time_factor_percent));
    }
    if record.played() == Some(PlayedBy::Unattended) {
        remarks.push(words.plain(PlayedBy::Unattended.message()));
    }
    if record.who().is_some_and(|who| who.sample) {
        remarks.push(words.plain("hr-sample"));
    }
    remarks
}

/// What a note says, in a word or two.
pub(crate) fn ruled(words: &Words, note: &Note) -> String {
    match (note.kind, note.outcome) {
        (NoteKind::Corrected, Some(outcome)) => {
            parts::named(words, "note-corrected-to", "outcome", &words.plain(outcome.message()))
        }
        (kind, _) => words.plain(kind.message()),
    }
}

/// What is proposed, in a word or two.
pub(crate) const fn proposal(recommendation: crate::assessment::Recommendation) -> &'static str {
    use crate::assessment::Recommendation;
    match recommendation {
        Recommendation::Praise => "history-short-praise",
        Recommendation::TryAgain => "history-short-try-again",
        Recommendation::Coaching => "history-short-coaching",
        Recommendation::ObservedRolePlay => "history-short-observed-role-play",
    }
}
