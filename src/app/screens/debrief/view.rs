//! What a debrief shows, and what can be asked on it.

use crate::app::screens::cited::Cited;
use crate::app::screens::common::Common;
use crate::assessment::{Assessment, CriterionKind, Outcome, Recommendation, Semantics};
use crate::attempt::{Attempt, Chances, Debrief, Prospect};
use crate::content::Library;
use crate::locale::Words;
use crate::records::Mode;

/// Something asked for on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Where one came from.
    Back,
    /// Show a clause that is cited in the policy handbook.
    OpenClause(Cited),
    /// The same scenario once more.
    PlayAgain,
    /// Show the customers to choose from.
    OpenLibrary,
    /// Show the learner's record.
    OpenHistory,
    /// A new practice attempt that starts before this turn.
    RetryFrom {
        /// The turn, from 1.
        turn: u32,
    },
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// When the attempt ended, formatted.
    pub(crate) when: String,
    /// Practice or assessment.
    pub(crate) mode: Mode,
    /// The score, in basis points; none where there is no number.
    pub(crate) score: Option<u16>,
    /// The points, and what there was to earn.
    pub(crate) points: (i32, i32),
    /// What passes, in basis points.
    pub(crate) pass_mark: u16,
    /// Under which rules it is scored.
    pub(crate) semantics: Semantics,
    /// Whether attempts are scored by newer rules today.
    pub(crate) older: bool,
    /// What came of it.
    pub(crate) outcome: Outcome,
    /// What is proposed.
    pub(crate) recommendation: Recommendation,
    /// Findings, goals and conversation, in words; the screen puts what cost points first.
    pub(crate) debrief: Debrief,
    /// The clauses that the policy handbook has a page for.
    pub(crate) cited: Vec<Cited>,
    /// What could still have been had, turn by turn.
    pub(crate) hindsight: HindsightView,
}

/// What the person looks at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// Which part is open.
    pub(crate) tab: Tab,
    /// Whether only what cost points is listed.
    pub(crate) only_lost: bool,
}

/// The parts below the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// Clause by clause.
    #[default]
    Findings,
    /// What could still have been had.
    Chances,
    /// Turn by turn.
    Conversation,
}

/// What is known of what could still have been had.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum HindsightView {
    /// Nothing yet: it is being worked out.
    #[default]
    Pending,
    /// Nothing can be said.
    Unknown,
    /// The prover is at fault: why nothing can be said.
    Fault(String),
    /// This.
    Known(Chances),
}

impl HindsightView {
    /// What a turn, counted from 1, led to.
    pub(crate) fn after(&self, turn: u32) -> Option<&Prospect> {
        match self {
            Self::Known(chances) => chances.turns.iter().find(|one| one.turn == turn),
            Self::Pending | Self::Unknown | Self::Fault(_) => None,
        }
    }

    /// Whether a pass could still be had before this turn, and never later.
    pub(crate) fn is_last_chance(&self, turn: u32) -> bool {
        matches!(self, Self::Known(Chances { last_chance: Some(last), .. }) if last.turn == turn)
    }
}

impl View {
    /// What there is to say about an attempt that has come to its end.
    pub(crate) fn new(common: &Common, attempt: &Attempt, assessment: &Assessment, when: String) -> Self {
        Self {
            words: common.words.clone(),
            when,
            mode: attempt.mode,
            score: assessment.told_score().map(|score| score.0),
            points: (assessment.points(), assessment.top()),
            pass_mark: assessment.pass_mark.0,
            semantics: attempt.semantics(),
            older: attempt.by_older_rules(),
            outcome: assessment.outcome,
            recommendation: assessment.recommendation,
            debrief: attempt.debrief(assessment),
            cited: cited(&common.content, attempt, assessment),
            hindsight: HindsightView::Pending,
        }
    }
}

/// The clauses behind an assessment that today's handbook has, each by a name that no other has.
fn cited(content: &Library, attempt: &Attempt, assessment: &Assessment) -> Vec<Cited> {
    let premise = attempt.observation().premise();
    let book = premise.watch.book();
    let Some(today) = content.books.iter().find(|one| one.book.id == book.id) else { return vec![] };
    let clauses = assessment.criteria.iter().filter(|one| matches!(one.kind, CriterionKind::Clause { .. }));
    let mut cited: Vec<_> = clauses
        .map(|one| Cited {
            book: book.id.clone(),
            version: book.version,
            id: one.id.clone(),
            name: attempt.script().clause_name(&one.id),
        })
        .collect();
    let names: Vec<_> = cited.iter().map(|one| one.name.clone()).collect();
    let alone = |name: &str| names.iter().filter(|other| *other == name).count() == 1;
    cited.retain(|one| alone(&one.name) && today.book.clause_names.find(&one.id).is_some());
    cited
}
