//! The debrief as a person reads it: every figure with its findings, every verdict with its clause, source and passages.

use super::Script;
use super::script::picked_in_words;
use super::tape::{Expression, Moment, expression, moment};
use crate::assessment::{Assessment, Competency, Criterion, CriterionKind, Observation, Seen, Verdict};
use crate::encounter::{Command, Event};
use crate::locale::{With, Words};
use crate::policy::{Evidence, Scoring, Severity};
use crate::scenario::{Mood, ResponseKind};
use crate::terms::{BasisPoints, EventIx, NodeIx, PersonIx, ResponseIx};
use std::iter;

/// Who speaks in a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The customer, or somebody with him.
    Customer,
    /// The learner, and how; none for silence.
    Learner(Option<ResponseKind>),
    /// Nobody: what is told.
    Narrator,
}

/// One entry of the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Story time, as the wall clock shows it.
    pub clock: String,
    /// Who.
    pub speaker: Speaker,
    /// What he is called, where there are several who may speak.
    pub name: Option<String>,
    /// What.
    pub text: String,
}

/// A passage of the conversation that a verdict rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The turn; none at the end of the encounter.
    pub turn: Option<u32>,
    /// What was said then.
    pub quote: Option<String>,
    /// The better words, where the learner's broke something.
    pub better: Option<String>,
}

/// A clause as it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseResult {
    /// How it came out.
    pub verdict: Verdict,
    /// The clause's label.
    pub name: String,
    /// What it asks.
    pub text: String,
    /// Why it is there.
    pub reason: Option<String>,
    /// Document and article.
    pub source: String,
    /// What a breach weighs.
    pub severity: Severity,
    /// The competency's label.
    pub competency: String,
    /// What it added or took, in weights.
    pub points: i32,
    /// What there was to earn, in weights; none where the clause can only cost.
    pub available: Option<u16>,
    /// The passages behind it.
    pub passages: Vec<Passage>,
}

/// A goal of the scenario as it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalResult {
    /// What was to be reached.
    pub text: String,
    /// How it came out.
    pub verdict: Verdict,
    /// What it added, in weights.
    pub points: i32,
    /// What there was to earn, in weights.
    pub available: u16,
}

/// One of the learner's turns with what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its number, from 1.
    pub number: u32,
    /// Story time, as the wall clock shows it.
    pub clock: String,
    /// Who said what the turn answers, where his name doesn't stand before it and nobody told it.
    pub speaker: Option<String>,
    /// How he looked; none where nobody is there to be seen.
    pub expression: Option<Expression>,
    /// What the customer felt.
    pub mood: Mood,
    /// What the customer had said, or what was told.
    pub customer: String,
    /// What the learner answered.
    pub said: String,
    /// What was picked, if it was a compound response, step by step.
    pub picks: Vec<PickTold>,
    /// What kind of response it was; none for silence.
    pub kind: Option<ResponseKind>,
    /// What the customer heard, and which clause.
    pub heard: Option<String>,
    /// The better words.
    pub better: Option<String>,
    /// The words of it that hurt, where the author marks them.
    pub harm: Vec<String>,
    /// What was on offer: in the turn, then at each step of a compound response.
    pub moments: Vec<Moment>,
}

/// What was picked at a step of a compound response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickTold {
    /// What was to be picked.
    pub asked: String,
    /// What was picked.
    pub picked: String,
    /// What there is to say about it.
    pub heard: Option<String>,
    /// What had been better.
    pub better: Option<String>,
    /// Words of it that hurt, as its text has them.
    pub harm: Vec<String>,
}

/// Words that hurt, named; none where the author marks none.
fn harm_in_words(harm: &[String], app: &Words) -> Option<String> {
    let words = || harm.join(&app.plain("direction-and"));
    (!harm.is_empty()).then(|| app.text("debrief-harm", &With::from_iter([("words", words())])))
}

impl Turn {
    /// The words of it that hurt, named; none where the author marks none.
    #[must_use]
    pub fn harm_in_words(&self, app: &Words) -> Option<String> {
        harm_in_words(&self.harm, app)
    }
}

impl PickTold {
    /// The words of it that hurt, named; none where the author marks none.
    #[must_use]
    pub fn harm_in_words(&self, app: &Words) -> Option<String> {
        harm_in_words(&self.harm, app)
    }

    /// What was to be picked, and what was.
    #[must_use]
    pub fn in_words(&self, app: &Words) -> String {
        picked_in_words(&self.asked, &self.picked, app)
    }
}

/// A competency as it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetencyResult {
    /// Its label.
    pub name: String,
    /// Its score; none where there was nothing to earn, or no scale is known.
    pub score: Option<BasisPoints>,
    /// The points and what there was to earn, where no scale is known.
    pub points: Option<(i32, i32)>,
    /// Whether a kept clause was broken.
    pub broken: bool,
}

/// The whole debrief.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The scenario's title.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// How the customer last looked, and what he felt in the end.
    pub last: (Option<Expression>, Mood),
    /// How it ended.
    pub ending: Option<String>,
    /// What its fields say, each behind its label.
    pub ending_says: Vec<String>,
    /// Labels of the critical clauses broken.
    pub critical_broken: Vec<String>,
    /// Competencies that this encounter touched.
    pub competencies: Vec<CompetencyResult>,
    /// Every clause watched: broken, missed, met, then what was never asked for.
    pub clauses: Vec<ClauseResult>,
    /// The scenario's goals.
    pub goals: Vec<GoalResult>,
    /// The conversation.
    pub turns: Vec<Turn>,
}

impl Debrief {
    /// Puts an assessment into words.
    #[must_use]
    pub fn new(observation: &Observation, assessment: &Assessment, script: &Script) -> Self {
        let seen = observation.seen();
        let mut clauses: Vec<_> =
            assessment.criteria.iter().filter_map(|criterion| clause(criterion, observation, script)).collect();
        clauses.sort_by_key(|one| (one.verdict, one.points, std::cmp::Reverse(one.severity)));
        let goals = assessment.criteria.iter().filter(|one| one.kind == CriterionKind::Goal);
        let touched = |id: &str| {
            let mut own = assessment.criteria.iter().filter(|one| &*one.competency == id);
            own.any(|one| !matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable))
        };
        let competencies = assessment.competencies.iter().filter(|one| one.score.is_some() || touched(&one.id));
        let told = |one: &Competency| assessment.outcome.told(one.score);
        let unscaled = |one: &Competency| told(one).is_none() && (one.zero.is_none() || one.score.is_some());
        let unscaled = |one: &Competency| unscaled(one) && one.available > 0;
        let points = |one: &Competency| unscaled(one).then(|| (one.earned.saturating_sub(one.lost), one.available));
        Self {
            title: script.title(),
            customer: script.name(PersonIx::CUSTOMER),
            last: (
                seen.iter().filter_map(|one| expression(script.premise(), one)).rfind(|one| one.who.is_customer()),
                observation.state().moods.of(PersonIx::CUSTOMER),
            ),
            ending: assessment.ending.as_ref().map(|id| script.ending(id, observation.state().minutes)),
            ending_says: script.ending_says(observation.state()),
            critical_broken: assessment.critical_broken.iter().map(|id| script.clause_name(id)).collect(),
            competencies: competencies
                .map(|one| CompetencyResult {
                    name: script.competency(&one.id),
                    score: told(one),
                    points: points(one),
                    broken: one.broken,
                })
                .collect(),
            clauses,
            goals: goals
                .map(|one| GoalResult {
                    text: script.goal(&one.id),
                    verdict: one.verdict,
                    points: one.points,
                    available: one.weight,
                })
                .collect(),
            turns: turns(observation, script),
        }
    }
}

/// The conversation in words: the lines, the responses, how it ended.
pub(super) fn told(observation: &Observation, script: &Script) -> Vec<Told> {
    let scenario = &script.premise().scenario;
    let is_step = |node: NodeIx| scenario.node(node).is_some_and(|node| node.step.is_some());
    let last = observation.seen().last();
    let tell = |seen: &Seen| {
        let text = match seen.event {
            // what is to be picked now; what was before stands with what was picked
            Event::Spoke { node, .. } if is_step(node) && !last.is_some_and(|last| std::ptr::eq(last, seen)) => None,
            Event::Responded { response } => Some(script.answer(response, seen.minutes)),
            _ => script.said(seen),
        }?;
        let name = script.premise().speaker(seen.event).and_then(|who| script.told_apart(who));
        Some(Told { clock: script.clock(seen.minutes), speaker: speaker(seen, script), name, text })
    };
    observation.seen().iter().filter_map(tell).collect()
}

fn speaker(seen: &Seen, script: &Script) -> Speaker {
    let scenario = &script.premise().scenario;
    match seen.event {
        event if script.premise().speaker(event).is_some() => Speaker::Customer,
        Event::Responded { response } => Speaker::Learner(scenario.response(response).map(|one| one.kind)),
        Event::StayedSilent { .. } => Speaker::Learner(None),
        _ => Speaker::Narrator,
    }
}

fn turns(observation: &Observation, script: &Script) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    let (premise, scenario) = (script.premise(), &script.premise().scenario);
    let (mut customer, mut looks, mut speaker) = (String::new(), None, None);
    let mut state = premise.open(|_, _| {});
    for one in observation.seen() {
        let response = match one.event {
            Event::Spoke { .. } | Event::Reacted { .. } => {
                customer = script.said_by(one).unwrap_or_default();
                // what is to be picked nobody says, and he goes on looking as he did
                if !matches!(one.event, Event::Spoke { node, .. } if scenario.node(node).is_some_and(|node| node.step.is_some()))
                {
                    looks = expression(premise, one);
                    let who = premise.speaker(one.event).filter(|who| script.told_apart(*who).is_none());
                    speaker = who.map(|who| script.name(who));
                }
                continue;
            }
            // behind his reaction
            Event::SpokeAgain { .. } => {
                let again = script.said_by(one).unwrap_or_default();
                customer = [customer, again].into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" ");
                continue;
            }
            Event::Responded { response } => Some(response),
            Event::StayedSilent { .. } => None,
            _ => continue,
        };
        let command = response.map_or(Command::Silence, Command::Respond);
        let here = moment(&state, command, script);
        let mood = state.moods.of(PersonIx::CUSTOMER);
        // what was taken once can be taken again
        let _ = premise.advance(&mut state, command, |_, _| {});
        let kind = response.and_then(|ix| scenario.response(ix)).map(|one| one.kind);
        if let (Some(ix), Some(begun)) = (response.filter(|ix| scenario.is_pick(*ix)), turns.last_mut()) {
            let asked = std::mem::take(&mut customer);
            begun.moments.push(Moment { asked: Some(asked.clone()), ..here });
            begun.picks.push(PickTold {
                asked,
                picked: script.said(one).unwrap_or_default(),
                heard: script.note(ix, one.minutes),
                better: script.better(ix, one.minutes),
                harm: script.harm(ix, one.minutes),
            });
            continue;
        }
        turns.push(Turn {
            number: one.turn,
            clock: script.clock(one.minutes),
            speaker: speaker.clone(),
            expression: looks.clone(),
            mood,
            customer: std::mem::take(&mut customer),
            said: script.said(one).unwrap_or_default(),
            picks: Vec::new(),
            kind,
            heard: response.and_then(|ix| script.note(ix, one.minutes)),
            better: response.and_then(|ix| script.better(ix, one.minutes)),
            harm: response.map(|ix| script.harm(ix, one.minutes)).unwrap_or_default(),
            moments: vec![here],
        });
    }
    turns
}

fn clause(criterion: &Criterion, observation: &Observation, script: &Script) -> Option<ClauseResult> {
    let CriterionKind::Clause { severity, source } = &criterion.kind else { return None };
    let broken = criterion.verdict == Verdict::Broken;
    let against = broken || criterion.verdict == Verdict::Missed;
    let telling = if against { &criterion.evidence.violations } else { &criterion.evidence.fulfilments };
    let mut passages: Vec<Passage> = Vec::new();
    for passage in telling.iter().flat_map(|one| passages_of(one, broken, observation, script)) {
        if !passages.contains(&passage) {
            passages.push(passage);
        }
    }
    Some(ClauseResult {
        verdict: criterion.verdict,
        name: script.clause_name(&criterion.id),
        text: script.clause_text(&criterion.id),
        reason: script.clause_part(&criterion.id, "reason"),
        source: script.source(source),
        severity: *severity,
        competency: script.competency(&criterion.competency),
        points: criterion.points,
        available: (criterion.scoring == Scoring::Earned).then_some(criterion.weight),
        passages,
    })
}

/// What opened an obligation, then what settled it.
fn passages_of(evidence: &Evidence, broken: bool, observation: &Observation, script: &Script) -> Vec<Passage> {
    let mut events: Vec<EventIx> = evidence.opened_by.clone();
    events.extend(evidence.at);
    events.dedup();
    let mut passages: Vec<Passage> = events.iter().filter_map(|at| passage(*at, broken, observation, script)).collect();
    if evidence.at.is_none() {
        passages.push(Passage { turn: None, quote: None, better: None });
    }
    passages
}

fn passage(at: EventIx, broken: bool, observation: &Observation, script: &Script) -> Option<Passage> {
    let seen = observation.seen().get(at.at())?;
    let better = |ix: ResponseIx| script.better(ix, seen.minutes).filter(|_| broken);
    let (turn, quote, better) = match seen.event {
        // what the customer says belongs to the turn in which it is answered
        Event::Spoke { .. } => (seen.turn + 1, script.said(seen), None),
        Event::Responded { response } => (seen.turn, script.said(seen), better(response)),
        Event::Made { made } => {
            let parts = iter::once(script.premise().made(made).of).chain(observation.picks(at).map(|(ix, _)| ix));
            let better: Vec<_> = parts.filter_map(better).collect();
            let better = (!better.is_empty()).then(|| better.join(&script.app().plain("compound-and")));
            (seen.turn, Some(script.whole(made, seen.minutes, observation.picks(at))), better)
        }
        _ => (seen.turn, script.said(seen), None),
    };
    Some(Passage { turn: Some(turn), quote, better })
}
