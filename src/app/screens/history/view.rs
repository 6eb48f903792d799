//! What the learner's record shows, and what can be asked on it.

use crate::app::screens::common::{Common, local};
use crate::assessment::{Outcome, Recommendation};
use crate::locale::Words;
use crate::records::{Mode, Past};
use crate::scenario::SEMANTICS;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Show the debrief of the attempt in the row at this place, from 0.
    OpenAttempt(usize),
    /// Show the settings.
    OpenSettings,
    /// Where one came from.
    Back,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The attempts, newest first.
    pub(crate) rows: Vec<HistoryRow>,
}

/// An attempt.
#[derive(Clone, Debug)]
pub(crate) struct HistoryRow {
    /// When it ended, formatted.
    pub(crate) date: String,
    /// The scenario's title.
    pub(crate) scenario: String,
    /// The scenario's place in the library: the colour and shape of its line.
    pub(crate) series: usize,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// Whether it was done with help.
    pub(crate) coached: bool,
    /// The score, in basis points; none where there is no number.
    pub(crate) score: Option<u16>,
    /// The points, and what there was to earn.
    pub(crate) points: (i32, i32),
    /// What passed, in basis points.
    pub(crate) pass_mark: u16,
    /// The number of the rules it was scored by: scores of different rules stand in different lines.
    pub(crate) semantics: u32,
    /// Whether attempts are scored by newer rules today.
    pub(crate) older: bool,
    /// The name of the first critical clause broken.
    pub(crate) critical: Option<String>,
    /// What came of it.
    pub(crate) outcome: Outcome,
    /// What is proposed.
    pub(crate) recommendation: Recommendation,
}

impl View {
    /// Finished attempts, newest first, each with what passed then, in basis points.
    pub(super) fn new(common: &Common, attempts: &[(Past, u16)]) -> Self {
        let rows = attempts.iter().filter_map(|(past, mark)| HistoryRow::new(common, past, *mark)).collect();
        Self { words: common.words.clone(), rows }
    }
}

impl HistoryRow {
    /// A finished attempt; `pass_mark` as it was then.
    pub(crate) fn new(common: &Common, past: &Past, pass_mark: u16) -> Option<Self> {
        let finished = past.finished.as_ref()?;
        let packs = &common.content.packs;
        let at = packs.iter().position(|pack| *pack.scenario.id == past.attempt.scenario);
        Some(Self {
            date: local(&finished.finished_at),
            scenario: common.title(&past.attempt.scenario),
            series: at.unwrap_or(packs.len()),
            mode: past.attempt.mode,
            coached: past.coached,
            score: finished.outcome.told(finished.score).map(|score| score.0),
            points: finished.points,
            pass_mark,
            semantics: past.attempt.semantics,
            older: past.attempt.semantics < SEMANTICS,
            critical: finished.critical_broken.first().map(|id| common.clause_name(&past.attempt.scenario, id)),
            outcome: finished.outcome,
            recommendation: finished.recommendation,
        })
    }
}
