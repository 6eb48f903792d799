//! The debrief as a person reads it: every figure with its findings, every finding with its clause, source and moments.

use super::Script;
use crate::assessment::{Assessment, Criterion, CriterionKind, Observation, Seen, Verdict};
use crate::encounter::Event;
use crate::locale::Args;
use crate::policy::{Evidence, Scoring, Severity};
use crate::terms::{BasisPoints, EventIx};

/// Who speaks in a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The customer.
    Customer,
    /// The learner.
    Learner,
    /// Nobody: what is told.
    Narrator,
}

/// One entry of the conversation with what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The learner's turn it belongs to: how many responses there were, this one included.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// Who.
    pub speaker: Speaker,
    /// What.
    pub text: String,
    /// What he heard, and which clause.
    pub note: Option<String>,
    /// The better words.
    pub better: Option<String>,
}

/// A moment a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When: "turn 3", "at the end".
    pub when: String,
    /// What was said then; nothing at the end.
    pub quote: Option<String>,
}

/// One criterion as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How it came out.
    pub verdict: Verdict,
    /// The clause's label, or the goal.
    pub name: String,
    /// What the clause asks; nothing more for a goal.
    pub text: Option<String>,
    /// Document and article.
    pub source: Option<String>,
    /// What a breach weighs; none for a goal.
    pub severity: Option<Severity>,
    /// The competency's label.
    pub competency: String,
    /// What it added to or took from the score, in basis points.
    pub points: i32,
    /// The moments behind it.
    pub moments: Vec<Moment>,
    /// The better words at the moment it was broken.
    pub better: Option<String>,
}

/// The whole debrief.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The scenario's title.
    pub title: String,
    /// How it ended.
    pub ending: Option<String>,
    /// Labels of the critical clauses broken.
    pub critical_broken: Vec<String>,
    /// Competency label, score if there was something to earn, whether a kept clause was broken.
    pub competencies: Vec<(String, Option<BasisPoints>, bool)>,
    /// Broken, missed, met; what was never asked for is left out.
    pub findings: Vec<Finding>,
    /// The conversation.
    pub told: Vec<Told>,
}

impl Debrief {
    /// Puts an assessment into words.
    #[must_use]
    pub fn new(observation: &Observation, assessment: &Assessment, script: &Script) -> Self {
        let available: i32 = assessment.competencies.iter().map(|one| one.available).sum();
        let mut findings: Vec<_> = assessment
            .criteria
            .iter()
            .filter(|one| !matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable))
            .map(|one| finding(one, available, observation.seen(), script))
            .collect();
        findings.sort_by_key(|one| (rank(one.verdict), one.points, one.severity.map(std::cmp::Reverse)));
        let used = |id: &str| assessment.criteria.iter().any(|one| &*one.competency == id && one.verdict != Verdict::Untouched);
        let competencies = assessment.competencies.iter().filter(|one| one.score.is_some() || one.broken || used(&one.id));
        Self {
            title: script.title(),
            ending: assessment.ending.as_ref().map(|id| script.ending(id)),
            critical_broken: assessment.critical_broken.iter().map(|id| script.clause(id).0).collect(),
            competencies: competencies.map(|one| (script.competency(&one.id), one.score, one.broken)).collect(),
            findings,
            told: told(observation, script),
        }
    }
}

/// The conversation in words: the lines, the responses with their notes, how it ended.
pub(super) fn told(observation: &Observation, script: &Script) -> Vec<Told> {
    observation.seen().iter().filter_map(|seen| tell(seen, script)).collect()
}

fn tell(seen: &Seen, script: &Script) -> Option<Told> {
    let text = script.said(seen)?;
    let (speaker, response) = match seen.event {
        Event::Spoke { node, .. } => {
            let gone = script.stage().scenario.node(node).is_some_and(|node| node.aftermath);
            (if gone { Speaker::Narrator } else { Speaker::Customer }, None)
        }
        Event::Responded { response } => (Speaker::Learner, Some(response)),
        Event::StayedSilent { .. } => (Speaker::Learner, None),
        _ => (Speaker::Narrator, None),
    };
    let note = response.and_then(|ix| script.note(ix));
    let better = response.and_then(|ix| script.better(ix));
    Some(Told { turn: seen.turn, minutes: seen.minutes, speaker, text, note, better })
}

const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Broken => 0,
        Verdict::Missed => 1,
        Verdict::Met => 2,
        Verdict::Untouched | Verdict::NotApplicable => 3,
    }
}

fn finding(criterion: &Criterion, available: i32, seen: &[Seen], script: &Script) -> Finding {
    let (name, text, source, severity) = match &criterion.kind {
        CriterionKind::Goal => (script.goal(&criterion.id), None, None, None),
        CriterionKind::Clause { severity, source } => {
            let (name, text) = script.clause(&criterion.id);
            (name, Some(text), Some(format!("{} · {}", source.document, source.article)), Some(*severity))
        }
    };
    let evidence = &criterion.evidence;
    let telling = match criterion.verdict {
        Verdict::Broken | Verdict::Missed => &evidence.violations,
        _ => &evidence.fulfilments,
    };
    let mut moments: Vec<Moment> = Vec::new();
    for one in telling {
        let missed = criterion.scoring == Scoring::Earned && criterion.verdict == Verdict::Missed;
        for moment in moments_of(one, missed, seen, script) {
            if !moments.contains(&moment) {
                moments.push(moment);
            }
        }
    }
    let broken_by = telling.iter().filter_map(|one| one.at).filter(|_| criterion.verdict == Verdict::Broken);
    let better = broken_by.filter_map(|at| seen.get(at.at())).find_map(|seen| match seen.event {
        Event::Responded { response } => script.better(response),
        _ => None,
    });
    Finding {
        verdict: criterion.verdict,
        name,
        text,
        source,
        severity,
        competency: script.competency(&criterion.competency),
        points: criterion.points.saturating_mul(10_000).checked_div(available).unwrap_or(0),
        moments,
        better,
    }
}

fn moments_of(evidence: &Evidence, missed: bool, seen: &[Seen], script: &Script) -> Vec<Moment> {
    let mut events: Vec<EventIx> = evidence.opened_by.clone();
    events.extend(evidence.at);
    events.dedup();
    let mut moments: Vec<Moment> = events.iter().filter_map(|at| moment(*at, seen, script)).collect();
    if evidence.at.is_none() && !missed {
        moments.push(Moment { when: script.app().plain("moment-end"), quote: None });
    }
    moments
}

fn moment(at: EventIx, seen: &[Seen], script: &Script) -> Option<Moment> {
    let seen = seen.get(at.at())?;
    let mut args = Args::new();
    args.set("turn", seen.turn);
    Some(Moment { when: script.app().text("moment-turn", &args), quote: script.said(seen) })
}
