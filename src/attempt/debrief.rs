//! The debrief as a person reads it: every figure with its findings, every verdict with its clause, source and passages.

use super::script::{picked_in_words, said_by};
use super::tape::{Expression, Moment, expression, moment};
use super::{Script, points_in_words};
use crate::assessment::{Assessment, Competency, Criterion, CriterionKind, Observation, Seen, Verdict};
use crate::encounter::{Command, Event};
use crate::locale::{With, Words, joined};
use crate::policy::{Constraint, Evidence, Scoring, Severity};
use crate::scenario::{Mood, Moods, ResponseKind};
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
    /// Who had come and who had gone before.
    pub passing: Vec<String>,
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

/// How somebody with a mood of his own felt, from turn to turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Felt {
    /// What he is called, where there are several who feel for themselves.
    pub name: Option<String>,
    /// What he felt before each turn, and behind the last of them in the end.
    pub moods: Vec<Mood>,
}

impl Felt {
    /// The moods and how each went, as figures from turn to turn; behind his name where there are several.
    #[must_use]
    pub fn in_words(&self, app: &Words) -> String {
        let went =
            |felt: fn(&Mood) -> u8| self.moods.iter().map(|one| felt(one).to_string()).collect::<Vec<_>>().join("→");
        let axes =
            [("anger", went(|one| one.anger)), ("anxiety", went(|one| one.anxiety)), ("trust", went(|one| one.trust))];
        said_by(self.name.as_deref(), app.text("term-mood", &With::from_iter(axes)), app)
    }
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

impl CompetencyResult {
    /// What came of it: its score as `score` writes it, else its points, else a word.
    #[must_use]
    pub fn figure(&self, app: &Words, score: impl Fn(BasisPoints) -> String) -> String {
        match (self.score, self.points) {
            (Some(one), _) => score(one),
            (None, Some(points)) => points_in_words(points, app),
            (None, None) => app.plain(if self.broken { "competency-broken" } else { "competency-kept" }),
        }
    }
}

/// The whole debrief.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The scenario's title.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// How the customer last looked.
    pub last: Option<Expression>,
    /// How everybody felt who has a mood of his own, the customer first.
    pub felt: Vec<Felt>,
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
    /// What was said or told last, where the encounter was left before it was answered.
    pub unanswered: Option<String>,
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
        let conversation = conversation(observation, script);
        let felt = felt(&[conversation.moods, vec![observation.state().moods]].concat(), script);
        let points = |one: &Competency| unscaled(one).then(|| (one.earned.saturating_sub(one.lost), one.available));
        Self {
            title: script.title(),
            customer: script.name(PersonIx::CUSTOMER),
            last: seen.iter().filter_map(|one| expression(script.premise(), one)).rfind(|one| one.who.is_customer()),
            felt,
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
            turns: conversation.turns,
            unanswered: (!observation.over()).then_some(conversation.open.said),
        }
    }
}

/// The turns, how everybody felt before each of them, and what is to be answered behind the last.
#[derive(Default)]
pub(super) struct Conversation {
    pub(super) turns: Vec<Turn>,
    moods: Vec<Moods>,
    pub(super) open: Unanswered,
}

/// What stands to be answered.
#[derive(Default)]
pub(super) struct Unanswered {
    /// Who had come and who had gone before.
    pub(super) passing: Vec<String>,
    /// What was said or told.
    pub(super) said: String,
    /// Who said it, where his name doesn't stand before it and nobody told it.
    pub(super) speaker: Option<String>,
    /// How he looks.
    pub(super) looks: Option<Expression>,
}

/// How everybody felt who has a mood of his own.
fn felt(moods: &[Moods], script: &Script) -> Vec<Felt> {
    let scenario = &script.premise().scenario;
    let own: Vec<_> = scenario.everybody().filter(|who| scenario.mood_of(*who).is_some()).collect();
    let name = |who: PersonIx| (own.len() > 1).then(|| script.name(who));
    own.iter().map(|who| Felt { name: name(*who), moods: moods.iter().map(|one| one.of(*who)).collect() }).collect()
}

/// The conversation in words: the lines, the responses, how it ended.
pub(super) fn told(observation: &Observation, script: &Script) -> Vec<Told> {
    observation.seen().iter().filter_map(|seen| tell(observation, seen, script)).collect()
}

/// What an event says in the conversation, if it says something.
pub(super) fn tell(observation: &Observation, seen: &Seen, script: &Script) -> Option<Told> {
    let scenario = &script.premise().scenario;
    let is_step = |node: NodeIx| scenario.node(node).is_some_and(|node| node.step.is_some());
    let is_last = || observation.seen().last().is_some_and(|last| std::ptr::eq(last, seen));
    let text = match seen.event {
        // what is to be picked now; what was before stands with what was picked
        Event::Spoke { node, .. } if is_step(node) && !is_last() => None,
        Event::Responded { response } => Some(script.answer(response, seen.minutes)),
        _ => script.said(seen),
    }?;
    let name = script.premise().speaker(seen.event).and_then(|who| script.told_apart(who));
    Some(Told { clock: script.clock(seen.minutes), speaker: speaker(seen, script), name, text })
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

pub(super) fn conversation(observation: &Observation, script: &Script) -> Conversation {
    let Conversation { mut turns, mut moods, .. } = Conversation::default();
    let mut passing = Vec::new();
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
            Event::Entered { .. } | Event::Left { .. } => {
                passing.extend(script.said(one));
                continue;
            }
            Event::Responded { response } => Some(response),
            Event::StayedSilent { .. } => None,
            _ => continue,
        };
        let command = response.map_or(Command::Silence, Command::Respond);
        let here = moment(&state, Some(command), script);
        let felt = state.moods;
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
        moods.push(felt);
        turns.push(Turn {
            number: one.turn,
            clock: script.clock(one.minutes),
            speaker: speaker.clone(),
            expression: looks.clone(),
            passing: std::mem::take(&mut passing),
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
    Conversation { turns, moods, open: Unanswered { passing, said: customer, speaker, looks } }
}

fn clause(criterion: &Criterion, observation: &Observation, script: &Script) -> Option<ClauseResult> {
    let CriterionKind::Clause { severity, source } = &criterion.kind else { return None };
    let book = script.premise().watch.book();
    let is_broken = criterion.verdict == Verdict::Broken;
    let against = is_broken || criterion.verdict == Verdict::Missed;
    let broken = book.clause_names.find(&criterion.id).filter(|_| is_broken).map(|ix| &book.clauses.at(ix).constraint);
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

/// What opened an obligation, then what settled it; with the better words of that alone, where what was done broke it, and not that
/// time ran out then.
fn passages_of(
    evidence: &Evidence, broken: Option<&Constraint>, observation: &Observation, script: &Script,
) -> Vec<Passage> {
    let mut events: Vec<EventIx> = evidence.opened_by.clone();
    events.extend(evidence.at);
    events.dedup();
    let told = |at: EventIx| passage(at, broken.filter(|_| Some(at) == evidence.at), observation, script);
    let mut passages: Vec<Passage> = events.iter().filter_map(|at| told(*at)).collect();
    if evidence.at.is_none() {
        passages.push(Passage { turn: None, quote: None, better: None });
    }
    passages
}

fn passage(at: EventIx, broken: Option<&Constraint>, observation: &Observation, script: &Script) -> Option<Passage> {
    let seen = observation.seen().get(at.at())?;
    let better = |ix: ResponseIx| {
        let performs = &script.premise().scenario.response(ix)?.performs;
        broken.filter(|constraint| constraint.is_broken_by(performs))?;
        script.better(ix, seen.minutes)
    };
    let (turn, quote, better) = match seen.event {
        // what the customer says belongs to the turn in which it is answered
        Event::Spoke { .. } => (seen.turn + 1, script.said(seen), None),
        Event::Responded { response } => (seen.turn, script.said(seen), better(response)),
        Event::Made { made } => {
            let of = script.premise().made(made).of;
            let parts = iter::once(of).chain(observation.picks(at).map(|(ix, _)| ix));
            let better: Vec<_> = parts.filter_map(better).collect();
            let better = (!better.is_empty()).then(|| joined(better, &script.app().plain("compound-and")));
            (seen.turn, Some(script.whole(of, seen.minutes, observation.picks(at))), better)
        }
        _ => (seen.turn, script.said(seen), None),
    };
    Some(Passage { turn: Some(turn), quote, better })
}
