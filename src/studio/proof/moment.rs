//! What a proof says of each moment and its answers, by their ids.

use crate::assurance::{ChoiceHere, ConditionHere, Report, Whereabouts};
use crate::content::Pack;
use crate::terms::BasisPoints;
use std::collections::BTreeMap;

/// A moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MomentProof {
    /// The best score of the plays that come by here; none where each has broken a critical clause by then, or none comes by.
    pub best: Option<BasisPoints>,
    /// How often a learner who guesses has to answer here, on average.
    pub visits: f64,
    /// By line, from the first: what its condition comes to here.
    pub lines: Vec<Option<ConditionHere>>,
    /// By answer.
    pub answers: BTreeMap<String, AnswerProof>,
    /// Silence, where there is any.
    pub silence: Option<AnswerProof>,
}

/// An answer, or silence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerProof {
    /// Whether any play can take it.
    pub offered: bool,
    /// The best score of the plays that take it; none where each breaks a critical clause.
    pub best: Option<BasisPoints>,
    /// Whether a play that takes it can still pass.
    pub passes: bool,
    /// Whether it is one of those that leave the most.
    pub is_best: bool,
    /// What its condition comes to here, where it has one.
    pub when: Option<ConditionHere>,
    /// What it does to clauses here.
    pub clauses: Vec<ClauseProof>,
}

/// What an answer does to a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseProof {
    /// The clause's id.
    pub clause: String,
    /// It is broken, in some play; else it is kept, or earned.
    pub breaks: bool,
    /// Whether breaking it fails the attempt.
    pub is_critical: bool,
    /// Whether it is so whenever the answer is taken.
    pub always: bool,
}

/// Every moment of a scenario.
pub(super) fn moments(pack: &Pack, report: &Report, whereabouts: &Whereabouts) -> BTreeMap<String, MomentProof> {
    let all = pack.scenario.nodes.iter().zip(&whereabouts.nodes).zip(&report.visits);
    all.map(|((node, here), visits)| {
        let choices = || here.responses.iter().map(|(_, choice)| choice).chain(&here.silence);
        let most = choices().filter(|choice| choice.offered).map(|choice| choice.best).max().flatten();
        let of = |choice: &ChoiceHere| answer(pack, choice, most);
        let named = here
            .responses
            .iter()
            .filter_map(|(ix, choice)| Some((pack.scenario.response(*ix)?.id.to_string(), of(choice))));
        let moment = MomentProof {
            best: here.best,
            visits: *visits,
            lines: here.lines.clone(),
            answers: named.collect(),
            silence: here.silence.as_ref().map(of),
        };
        (node.id.to_string(), moment)
    })
    .collect()
}

/// What the conditions of interrupts come to.
pub(super) fn interrupts(pack: &Pack, whereabouts: &Whereabouts) -> BTreeMap<String, ConditionHere> {
    let all = pack.scenario.interrupts.iter().zip(&whereabouts.interrupts);
    all.map(|(one, here)| (one.id.to_string(), here.clone())).collect()
}

fn answer(pack: &Pack, choice: &ChoiceHere, most: Option<BasisPoints>) -> AnswerProof {
    let book = &pack.book;
    let clauses = choice.clauses.iter().filter(|(_, here)| here.breaks || here.keeps).map(|(ix, here)| ClauseProof {
        clause: book.clauses.at(*ix).id.to_string(),
        breaks: here.breaks,
        is_critical: here.breaks && book.clauses.at(*ix).severity == crate::policy::Severity::Critical,
        always: here.always,
    });
    AnswerProof {
        offered: choice.offered,
        best: choice.best,
        passes: choice.passes,
        is_best: choice.offered && choice.best.is_some() && choice.best == most,
        when: choice.when.clone(),
        clauses: clauses.collect(),
    }
}
