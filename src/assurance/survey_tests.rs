//! The survey against every play there is, and against faults planted by hand.

use super::explore::order::order;
use super::learners::guess::class_tariff;
use super::oracle::{Small, WholePlay, book, condition, every_play, measure, plain, replay, small};
use super::questions::answer::{Answer, Question, Status};
use super::{Space, Survey};
use crate::assessment::Verdict;
use crate::encounter::{Command, Event, Premise, Where};
use crate::policy::{Constraint, Over, Template, Trigger};
use crate::scenario::{
    Axis, Claim, ClaimKind, Condition, DoneBit, Earned, Goal, Goto, Interrupt, Line, MoodStep, Node, Response,
    ResponseKind, Scenario, Silence, Topics,
};
use crate::terms::{ActivityIx, ClauseIx, CompetencyIx, EndingIx, FactIx, Millis, NodeIx, PersonIx, ResponseIx, Value};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::Arc;

/// More plays than this are too many to play one by one.
const MOST: usize = 1_000;

fn survey(small: &Small, spaces: &[Space]) -> Survey {
    let mut survey = Survey::new(&small.scenario, &small.book).expect("few");
    for (class, space) in spaces.iter().enumerate() {
        survey
            .read(&[class], space, &order(space).expect("sound"), class_tariff(space).expect("sound"))
            .expect("sound");
    }
    survey
}

/// Whether a play shows what a question is about.
fn shows(question: &Question, premise: &Premise, play: &WholePlay) -> bool {
    let scenario = &premise.scenario;
    let is = |node: NodeIx, id: &str| &*scenario.nodes[node.at()].id == id;
    let told = |is: &dyn Fn(&Event) -> bool| play.events.iter().any(is);
    let verdict = |id: &str| play.assessment.criteria.iter().find(|one| &*one.id == id).map(|one| one.verdict);
    match question {
        Question::Ends => matches!(play.state.place, Where::At(_)),
        Question::Node { node } => told(&|event| matches!(event, Event::Spoke { node: at, .. } if is(*at, node))),
        Question::Line { node, line } => told(&|event| {
            matches!(event, Event::Spoke { node: at, line: which }
                if is(*at, node) && scenario.nodes[at.at()].lines[usize::from(*which)].say == *line)
        }),
        Question::Response { node, response } => told(&|event| {
            matches!(event, Event::Responded { response: which }
                if scenario.responses[which.at()].id == *response && is(scenario.responses[which.at()].node, node))
        }),
        Question::Reaction { to, line } => told(&|event| {
            matches!(event, Event::Reacted { to: which, line: said }
                if scenario.standing_acts[which.at()].id == *to
                    && scenario.standing_acts[which.at()].reactions[usize::from(*said)].say == *line)
        }),
        Question::EndingSays { ending, says } => {
            let is_it = |one: EndingIx| scenario.endings[one.at()].id == *ending;
            matches!(play.state.place, Where::Over(one) if is_it(one))
                && premise.ending_says(&play.state).any(|(_, said)| said.say == *says)
        }
        Question::Interrupt { interrupt } => told(
            &|event| matches!(event, Event::Interrupted { interrupt: which } if scenario.interrupts[which.at()].id == *interrupt),
        ),
        Question::Had { criterion } => verdict(criterion) == Some(Verdict::Met),
        Question::Missed { criterion } => verdict(criterion) == Some(Verdict::Missed),
        Question::Kept { clause } => {
            verdict(clause) == Some(Verdict::Met)
                || absence(premise, clause) && verdict(clause) == Some(Verdict::Untouched)
        }
        Question::Broken { clause } => verdict(clause) == Some(Verdict::Broken),
        Question::Claim { claim } => {
            let claim = scenario.claims.iter().find(|one| one.id == *claim).expect("a claim");
            let outcome = match claim.kind {
                ClaimKind::NeverPasses | ClaimKind::CanPass => play.passed(),
                ClaimKind::NeverFails => !play.passed(),
                ClaimKind::Never | ClaimKind::Can => true,
            };
            outcome && claim.when.holds(&premise.situation(&play.state))
        }
        _ => unreachable!("not asked here"),
    }
}

fn absence(premise: &Premise, id: &str) -> bool {
    let clauses = &premise.watch.book().clauses;
    clauses.as_slice().iter().any(|one| &*one.id == id && premise.watch.book().is_own_choice(&one.constraint))
}

/// Whether a play that shows it is what should be.
fn wanted(question: &Question, scenario: &Scenario) -> bool {
    match question {
        Question::Ends => false,
        Question::Claim { claim } => {
            let claim = scenario.claims.iter().find(|one| one.id == *claim).expect("a claim");
            matches!(claim.kind, ClaimKind::Can | ClaimKind::CanPass)
        }
        _ => true,
    }
}

/// Whether any play will do that shows it: it need not be the shortest.
fn is_shown_by_one(question: &Question, scenario: &Scenario) -> bool {
    let can_pass = |claim: &Claim| claim.kind == ClaimKind::CanPass;
    matches!(question, Question::Claim { claim } if scenario.claims.iter().any(|one| one.id == *claim && can_pass(one)))
}

/// Every question there can be.
fn questions(small: &Small) -> Vec<Question> {
    let Scenario { nodes, responses, interrupts, goals, claims, earns, .. } = &*small.scenario;
    let mut questions = vec![Question::Ends];
    for node in nodes {
        questions.push(Question::Node { node: node.id.clone() });
        questions
            .extend(node.lines.iter().map(|line| Question::Line { node: node.id.clone(), line: line.say.clone() }));
    }
    for one in &small.scenario.standing_acts {
        let reactions = one.reactions.iter();
        questions.extend(reactions.map(|line| Question::Reaction { to: one.id.clone(), line: line.say.clone() }));
    }
    questions.extend(
        responses
            .iter()
            .map(|one| Question::Response { node: nodes[one.node.at()].id.clone(), response: one.id.clone() }),
    );
    let says = small.scenario.variants();
    questions
        .extend(says.map(|(ending, one)| Question::EndingSays { ending: ending.id.clone(), says: one.say.clone() }));
    questions.extend(interrupts.iter().map(|one| Question::Interrupt { interrupt: one.id.clone() }));
    let clause = |at: ClauseIx| small.book.clauses.at(at).id.clone();
    for criterion in earns.iter().map(|one| clause(one.clause)).chain(goals.iter().map(|goal| goal.id.clone())) {
        questions.push(Question::Had { criterion: criterion.clone() });
        questions.push(Question::Missed { criterion });
    }
    for clause in
        small.book.clauses.as_slice().iter().filter(|one| one.constraint.scoring() == crate::policy::Scoring::Kept)
    {
        questions.push(Question::Kept { clause: clause.id.clone() });
        questions.push(Question::Broken { clause: clause.id.clone() });
    }
    questions.extend(claims.iter().map(|one| Question::Claim { claim: one.id.clone() }));
    questions
}

/// The question whose answer decides whether this one is asked.
fn depends_on(question: &Question, asked: &dyn Fn(&Question) -> bool) -> bool {
    match question {
        Question::Line { node, .. } | Question::Response { node, .. } => asked(&Question::Node { node: node.clone() }),
        Question::Kept { clause } | Question::Broken { clause } => {
            asked(&Question::Broken { clause: clause.clone() }) || asked(&Question::Kept { clause: clause.clone() })
        }
        _ => true,
    }
}

/// Questions about plays that come to an end, and no others.
fn about_ends(question: &Question) -> bool {
    use Question::{Broken, Claim, Had, Kept, Missed};
    matches!(question, Had { .. } | Missed { .. } | Kept { .. } | Broken { .. } | Claim { .. })
}

/// A survey's answers against every play, question by question.
fn agrees(
    small: &Small, plays: &[Vec<WholePlay>], answers: &[Answer], of: fn(&Question) -> bool,
) -> Result<(), TestCaseError> {
    let premises = small.premises();
    let lengths = |question: &Question| {
        let all = premises.iter().zip(plays).flat_map(|(premise, plays)| {
            plays.iter().filter(|play| shows(question, premise, play)).map(|play| play.commands.len())
        });
        all.min()
    };
    // a clause that only ever stays silent is not asked about
    let shown = |question: &Question| match question {
        Question::Kept { clause } => premises.iter().zip(plays).any(|(premise, plays)| {
            plays.iter().any(|play| shows(question, premise, play) && !absence(premise, clause))
        }),
        _ => lengths(question).is_some(),
    };
    let mut asked = 0;
    for question in questions(small).iter().filter(|question| of(question) && depends_on(question, &shown)) {
        asked += 1;
        let answer = answers.iter().find(|answer| answer.question == *question);
        let answer = answer.ok_or_else(|| TestCaseError::fail(format!("{question:?} is not answered")))?;
        let shortest = lengths(question);
        let expected =
            if shortest.is_some() == wanted(question, &small.scenario) { Status::Proved } else { Status::Refuted };
        prop_assert_eq!(answer.status, expected, "{:?}", question);
        // what is missing at a node is missing in a play that comes there
        let question = &match question {
            Question::Response { node, .. } | Question::Line { node, .. } if shortest.is_none() => {
                Question::Node { node: node.clone() }
            }
            other => other.clone(),
        };
        let shortest = lengths(question);
        prop_assert_eq!(answer.witness.is_some(), shortest.is_some(), "{:?}", question);
        if let Some(witness) = &answer.witness {
            let premise = &premises[witness.class];
            let play = replay(premise, &measure(premise), &witness.commands);
            prop_assert!(matches!(play.state.place, Where::Over(_)), "{:?}: {:?} has no end", question, witness);
            prop_assert!(shows(question, premise, &play), "{:?}: {:?}", question, witness);
            let criterion = matches!(
                question,
                Question::Had { .. } | Question::Missed { .. } | Question::Kept { .. } | Question::Broken { .. }
            );
            let any = criterion || is_shown_by_one(question, &small.scenario);
            if !any {
                prop_assert_eq!(Some(witness.commands.len()), shortest, "{:?}: {:?}", question, witness);
            }
        }
    }
    // what stands where is compared with every play elsewhere
    let answered = answers.iter().filter(|one| !matches!(one.question, Question::Trace { .. }));
    prop_assert!(answered.count() == asked || !of(&Question::Ends), "nothing else is answered");
    Ok(())
}

proptest! {
    #[test]
    fn the_survey_says_what_every_play_shows(small in small()) {
        let plays: Option<Vec<_>> = small.premises().iter().map(|premise| every_play(premise, MOST)).collect();
        prop_assume!(plays.is_some());
        let plays = plays.unwrap_or_default();
        let spaces = small.spaces();
        agrees(&small, &plays, &survey(&small, &spaces).answers(spaces.len()).expect("all"), |_| true)?;
        // the same in parts
        let mut parts = Survey::new(&small.scenario, &small.book).expect("few");
        for (class, space) in spaces.iter().enumerate().rev() {
            let mut part = Survey::new(&small.scenario, &small.book).expect("few");
            part.read(&[class], space, &order(space).expect("sound"), class_tariff(space).expect("sound")).expect("sound");
            parts.merge(part).expect("of one scenario");
        }
        agrees(&small, &plays, &parts.answers(spaces.len()).expect("all"), |_| true)?;
    }

    #[test]
    fn what_leads_to_no_end_shows_nothing(small in small(), at in any::<Index>(), when in condition()) {
        let mut scenario = (*small.scenario).clone();
        let at = at.index(scenario.responses.len());
        let guard = &mut scenario.responses[at].when;
        *guard = Some(Condition::All(guard.take().into_iter().chain([when]).collect()));
        let small = Small { scenario: Arc::new(scenario), ..small };
        let plays: Option<Vec<_>> = small.premises().iter().map(|premise| every_play(premise, MOST)).collect();
        prop_assume!(plays.is_some());
        agrees(&small, &plays.unwrap_or_default(), &all_answers(&small), about_ends)?;
    }
}

// ── by hand ──

/// A scenario by hand: each node with the responses it offers.
#[derive(Default)]
struct Script {
    nodes: Vec<Node>,
    responses: Vec<Response>,
}

const CLOSED: Goto = Goto::Ending(EndingIx(0));

fn to(node: u16) -> Goto {
    Goto::Node(NodeIx(node))
}

impl Script {
    fn node(mut self, id: &str) -> Self {
        let line = Line { when: None, say: id.into(), topics: Topics::default() };
        let node = Node {
            id: id.into(),
            aftermath: false,
            present: Vec::new(),
            step: None,
            lines: vec![line],
            again: None,
            performs: Vec::new(),
            silence: None,
            responses: Vec::new(),
        };
        self.nodes.push(node);
        self
    }

    /// A response of the last node that makes the customer so much angrier. `done` bits count the responses.
    fn response(mut self, id: &str, anger: i8, goto: Goto) -> Self {
        let own = self.responses.len();
        self.responses.push(Response {
            id: id.into(),
            node: NodeIx::from(self.nodes.len() - 1),
            standing_act: None,
            kind: ResponseKind::Say,
            performs: Vec::new(),
            with: Vec::new(),
            when: None,
            takes: 0,
            mood: MoodStep { anger, ..MoodStep::default() },
            moods: Vec::new(),
            goto,
            done: 1 << own,
            picked: 0,
            topics: Topics::default(),
        });
        self.nodes.last_mut().expect("a node").responses.push(ResponseIx::from(own));
        self
    }

    fn when(mut self, when: Condition) -> Self {
        self.responses.last_mut().expect("a response").when = Some(when);
        self
    }

    fn performs(mut self, activity: u16) -> Self {
        self.responses.last_mut().expect("a response").performs.push(ActivityIx(activity));
        self
    }

    fn silence(mut self, goto: Goto) -> Self {
        let silence = Silence { patience: Millis(1), mood: MoodStep::default(), moods: Vec::new(), goto, fits: None };
        self.nodes.last_mut().expect("a node").silence = Some(silence);
        self
    }

    fn scenario(self) -> Scenario {
        plain(self.nodes, self.responses)
    }
}

fn small_of(scenario: Scenario, constraints: impl IntoIterator<Item = Constraint>) -> Small {
    Small { scenario: Arc::new(scenario), book: Arc::new(book(constraints)) }
}

fn goal(when: Condition) -> Goal {
    Goal { id: "goal".into(), when, applies: None, competency: CompetencyIx(0), weight: 1 }
}

fn claim(kind: ClaimKind, when: Condition) -> Claim {
    Claim { id: "claim".into(), kind, when }
}

/// An answer with its class and its transcript in words.
type Told = (Question, Status, Option<(usize, String)>);

/// What all classes show.
fn all_answers(small: &Small) -> Vec<Answer> {
    let spaces = small.spaces();
    survey(small, &spaces).answers(spaces.len()).expect("all")
}

/// The answers, told; without what is asked of how answers are answered.
fn answers(small: &Small) -> Vec<Told> {
    let told = |answer: Answer| {
        let names = |command: &Command| match command {
            Command::Respond(ix) => small.scenario.responses[ix.at()].id.to_string(),
            Command::Silence => "(silence)".to_owned(),
        };
        let witness =
            answer.witness.map(|one| (one.class, one.commands.iter().map(names).collect::<Vec<_>>().join(" ")));
        (answer.question, answer.status, witness)
    };
    all_answers(small).into_iter().filter(|one| !matches!(one.question, Question::Trace { .. })).map(told).collect()
}

#[track_caller]
fn expect(small: &Small, question: &Question, status: Status, witness: Option<(usize, &str)>) {
    let answers = answers(small);
    let (_, found, shown) = answers.iter().find(|(one, ..)| one == question).expect("asked");
    assert_eq!((*found, shown.as_ref().map(|(class, play)| (*class, &**play))), (status, witness), "{question:?}");
}

fn the_claim() -> Question {
    Question::Claim { claim: "claim".into() }
}

/// Two words that anger, and a way to end it.
fn counter() -> Script {
    Script::default()
        .node("start")
        .response("calm", -1, to(1))
        .response("rude", 2, to(1))
        .node("next")
        .response("soothe", -1, to(2))
        .response("snap", 2, to(2))
        .node("last")
        .response("bye", 0, CLOSED)
}

#[test]
fn a_false_claim_hides_behind_a_mood() {
    let lend = Condition::AtLeast(PersonIx::CUSTOMER, Axis::Anger, 9);
    let mut scenario = counter().response("lend", 0, CLOSED).when(lend).scenario();
    scenario.goals = vec![goal(Condition::AtLeast(PersonIx::CUSTOMER, Axis::Anger, 9))];
    scenario.claims = vec![claim(ClaimKind::NeverPasses, Condition::Done(DoneBit(5)))];
    let small = small_of(scenario.clone(), []);
    expect(&small, &the_claim(), Status::Refuted, Some((0, "rude snap lend")));
    scenario.goals = vec![goal(Condition::AtMost(PersonIx::CUSTOMER, Axis::Anger, 3))];
    expect(&small_of(scenario, []), &the_claim(), Status::Proved, None);
}

#[test]
fn a_false_claim_hides_behind_an_interrupt() {
    let script = counter().node("storms-out").response("note", 0, CLOSED);
    let mut scenario = script.scenario();
    let when = Condition::AtLeast(PersonIx::CUSTOMER, Axis::Anger, 9);
    scenario.interrupts = vec![Interrupt { id: "storm".into(), when, goto: to(3) }];
    scenario.claims = vec![claim(ClaimKind::Never, Condition::Visited(NodeIx(3)))];
    let small = small_of(scenario, []);
    expect(&small, &the_claim(), Status::Refuted, Some((0, "rude snap note")));
    let interrupt = Question::Interrupt { interrupt: "storm".into() };
    expect(&small, &interrupt, Status::Proved, Some((0, "rude snap note")));
}

#[test]
fn a_false_claim_hides_behind_silence() {
    let script = Script::default().node("start").response("talk", 0, to(1)).silence(to(2));
    let script = script.node("next").response("bye", 0, CLOSED).silence(to(2));
    let mut scenario = script
        .node("gone")
        .response("note", 0, CLOSED)
        .response("longer", 0, to(1))
        .when(Condition::Not(Condition::Done(DoneBit(3)).into()))
        .scenario();
    scenario.goals = vec![goal(Condition::Done(DoneBit(0)))];
    scenario.claims = vec![claim(ClaimKind::NeverPasses, Condition::Visited(NodeIx(2)))];
    let small = small_of(scenario, []);
    expect(&small, &the_claim(), Status::Refuted, Some((0, "talk (silence) note")));
}

#[test]
fn a_false_claim_hides_behind_a_fact() {
    let vip = Condition::Is(FactIx(0), Value::Text("vip".into()));
    let mut scenario = counter().response("extra", 0, CLOSED).when(vip).scenario();
    let calm = || Condition::AtMost(PersonIx::CUSTOMER, Axis::Anger, 3);
    let plain = Goal { weight: 9, id: "plain".into(), ..goal(Condition::Not(Condition::Done(DoneBit(5)).into())) };
    scenario.goals = vec![goal(calm()), plain];
    scenario.claims = vec![claim(ClaimKind::NeverFails, calm())];
    let small = small_of(scenario, []);
    // class 2 is the first one of the two whose customer is a VIP
    expect(&small, &the_claim(), Status::Refuted, Some((2, "calm soothe extra")));
}

#[test]
fn a_guard_that_never_holds_is_found() {
    let script = counter().response("thank", 0, CLOSED).when(Condition::AtLeast(PersonIx::CUSTOMER, Axis::Trust, 6));
    let small = small_of(script.scenario(), []);
    let never = |(_, status, _): &&Told| *status != Status::Proved;
    let found: Vec<_> = answers(&small).iter().filter(never).cloned().collect();
    let response = Question::Response { node: "last".into(), response: "thank".into() };
    assert_eq!(found, [(response, Status::Refuted, Some((0, "calm soothe bye".to_owned())))]);
}

#[test]
fn of_a_node_that_is_never_reached_only_the_node_is_told() {
    let small = small_of(counter().node("island").response("swim", 0, CLOSED).scenario(), []);
    let found: Vec<_> = answers(&small).into_iter().filter(|(_, status, _)| *status != Status::Proved).collect();
    assert_eq!(found, [(Question::Node { node: "island".into() }, Status::Refuted, None)]);
}

#[test]
fn a_cycle_is_told_as_the_shortest_way_into_it_and_once_round() {
    let script = Script::default().node("start").response("on", 0, to(1)).response("bye", 0, CLOSED);
    let script = script.node("a").response("to-b", 0, to(2)).node("b").response("far", 0, to(3));
    let script = script.node("c").response("back", 0, to(1)).response("near", 0, to(2)).response("end", 0, CLOSED);
    let mut scenario = script.scenario();
    scenario.claims = vec![claim(ClaimKind::NeverPasses, Condition::Visited(NodeIx(0)))];
    scenario.goals = vec![goal(Condition::Visited(NodeIx(1)))];
    let small = small_of(scenario, []);
    expect(&small, &Question::Ends, Status::Refuted, Some((0, "on to-b far back")));
    expect(&small, &the_claim(), Status::NotProven, None);
    expect(&small, &Question::Node { node: "c".into() }, Status::Proved, Some((0, "on to-b far end")));
}

#[test]
fn a_dead_end_is_told_with_the_way_there() {
    let never = Condition::AtLeast(PersonIx::CUSTOMER, Axis::Trust, 9);
    let script = Script::default().node("start").response("on", 0, to(1)).response("bye", 0, CLOSED);
    let small = small_of(script.node("stuck").response("help", 0, CLOSED).when(never).scenario(), []);
    expect(&small, &Question::Ends, Status::Refuted, Some((0, "on")));
    expect(&small, &Question::Node { node: "stuck".into() }, Status::Proved, Some((0, "on")));
}

fn constraint(template: Template) -> Constraint {
    let trigger = |activity| Trigger { activities: vec![ActivityIx(activity)], test: None };
    let target = template.is_binary().then(|| trigger(1));
    Constraint { template, activation: trigger(0), target, window: None, over: Over::Staff }
}

#[test]
fn what_can_only_be_had_or_only_be_broken_is_found() {
    let script = Script::default().node("start").response("greet", 0, to(1)).performs(0);
    let small = |script: Script, template| {
        let mut scenario = script.scenario();
        scenario.earns = vec![Earned { clause: ClauseIx(0), applies: None, only_chance: false }];
        small_of(scenario, [constraint(template)])
    };
    let had = Question::Had { criterion: "clause-0".into() };
    let missed = Question::Missed { criterion: "clause-0".into() };
    let only = small(script.node("next").response("bye", 0, CLOSED), Template::Init);
    expect(&only, &had, Status::Proved, Some((0, "greet bye")));
    expect(&only, &missed, Status::Refuted, None);
    let script = Script::default().node("start").response("ask", 0, CLOSED).performs(0);
    let only = small(script, Template::Response);
    expect(&only, &Question::Kept { clause: "clause-0".into() }, Status::Refuted, None);
    expect(&only, &Question::Broken { clause: "clause-0".into() }, Status::Proved, Some((0, "ask")));
}

#[test]
fn a_breach_that_leads_to_no_end_does_not_hide_one_that_does() {
    let never = Condition::AtLeast(PersonIx::CUSTOMER, Axis::Trust, 9);
    let script = Script::default().node("start").response("left", 0, to(1)).response("right", 0, to(2));
    let script = script.node("near").response("bye", 0, CLOSED).response("curse", 0, to(4)).performs(0);
    let script = script.node("far").response("on", 0, to(3)).node("last").response("insult", 0, CLOSED).performs(0);
    let script = script.node("stuck").response("help", 0, CLOSED).when(never);
    let small = small_of(script.scenario(), [constraint(Template::Absence(1))]);
    expect(&small, &Question::Broken { clause: "clause-0".into() }, Status::Proved, Some((0, "right on insult")));
    expect(&small, &Question::Kept { clause: "clause-0".into() }, Status::Proved, Some((0, "left bye")));
}

#[test]
fn a_shortest_play_may_pass_through_what_a_longer_one_did_better() {
    // the long way to the desk earns more, and only there is more needed
    let script = Script::default().node("start").response("quick", 2, to(3)).response("slow", 0, to(1));
    let script = script.node("a").response("on", 0, to(2)).node("b").response("listen", 0, to(3)).performs(1);
    let script = script.node("desk").response("ask", 0, to(4)).node("end").response("bye", 0, CLOSED);
    let mut scenario = script.scenario();
    scenario.earns = vec![Earned { clause: ClauseIx(0), applies: None, only_chance: false }];
    scenario.claims = vec![claim(ClaimKind::NeverPasses, Condition::Visited(NodeIx(3)))];
    let existence = Constraint {
        activation: Trigger { activities: vec![ActivityIx(1)], test: None },
        ..constraint(Template::Existence(1))
    };
    let small = small_of(scenario, [existence]);
    expect(&small, &the_claim(), Status::Refuted, Some((0, "slow on listen ask bye")));
}

#[test]
fn what_was_not_seen_is_not_proven() {
    let mut scenario = counter().scenario();
    scenario.claims = vec![claim(ClaimKind::Never, Condition::AtLeast(PersonIx::CUSTOMER, Axis::Trust, 9))];
    let small = small_of(scenario, []);
    let space = Space::explore(Arc::clone(&small.premises()[0]), 1, |_| true).expect("sound");
    let mut survey = Survey::new(&small.scenario, &small.book).expect("few");
    survey.read(&[0], &space, &order(&space).expect("sound"), class_tariff(&space).expect("sound")).expect("sound");
    let answers = survey.answers(1).expect("all");
    assert!(survey.answers(2).is_err(), "a fact class that was not read is no fact class that shows nothing");
    assert!(answers.iter().all(|one| one.status == Status::NotProven || one.witness.is_some()));
    assert!(answers.iter().any(|one| one.question == the_claim() && one.status == Status::NotProven));
}
