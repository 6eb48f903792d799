//! What a scenario must be so that an encounter can run in it: looked at once, before the first word.

use super::begin::Begin;
use super::unplayable::Unplayable;
use crate::scenario::{
    Condition, EndingField, Goto, Line, MOST_INTERRUPTS, MOST_NODES, MOST_PEOPLE, MOST_STANDING_ACTS, MoodStep, Node,
    Response, Scenario, StandingAct, TEMPERAMENT, Temperament,
};
use crate::terms::{NodeIx, PersonIx, ResponseIx, Value};

/// Whether every place that a conversation can come to is there and has something to say.
pub(super) fn sound(scenario: &Scenario) -> Result<(), Unplayable> {
    let (nodes, interrupts) = (scenario.nodes.len(), scenario.interrupts.len());
    let (standing_acts, people) = (scenario.standing_acts.len(), scenario.people.len() + 1);
    let few = nodes <= MOST_NODES && interrupts <= MOST_INTERRUPTS;
    if !(few && standing_acts <= MOST_STANDING_ACTS && people <= MOST_PEOPLE) {
        return Err(Unplayable::TooMany { nodes, interrupts, standing_acts, people });
    }
    everybody_is_there(scenario)?;
    let leads = |owner: &str, goto: Goto| {
        let there = match goto {
            Goto::Node(ix) => scenario.node(ix).is_some(),
            Goto::Ending(ix) => scenario.ending(ix).is_some(),
            // a standing act alone leads back
            Goto::Back(_) => false,
        };
        if there { Ok(()) } else { Err(Unplayable::Arrow(owner.into())) }
    };
    leads("start", Goto::Node(scenario.start))?;
    scenario.interrupts.iter().try_for_each(|one| leads(&one.id, one.goto))?;
    for response in &scenario.responses {
        standing_act(scenario, response)?;
        if !matches!(response.goto, Goto::Back(_)) {
            leads(&response.id, response.goto)?;
        }
    }
    scenario.standing_acts.iter().try_for_each(|one| last_reaction(one).map(|_| ()))?;
    let open = |field: &&EndingField| field.variants.last().is_none_or(|last| last.when.is_some());
    if let Some(field) = scenario.endings.iter().flat_map(|ending| &ending.fields).find(open) {
        return Err(Unplayable::EndingField(field.id.clone()));
    }
    for (at, node) in scenario.nodes.iter().enumerate() {
        node.silence.iter().try_for_each(|one| leads(&node.id, one.goto))?;
        let own = |node: NodeIx| node.at() == at;
        if !node.responses.iter().all(|ix| scenario.response(*ix).is_some_and(|one| own(one.node))) {
            return Err(Unplayable::Response(node.id.clone()));
        }
        last_line(node)?;
        let is_moment = node.silence.is_some() || node.again.is_some() || !node.performs.is_empty();
        if node.step.is_some() && (is_moment || own(scenario.start)) {
            return Err(Unplayable::Step(node.id.clone()));
        }
        let responses = || node.responses.iter().filter_map(|ix| Some((*ix, scenario.response(*ix)?)));
        if responses().any(|(ix, one)| !keeps_to_its_compound(scenario, node, ix, one)) {
            return Err(Unplayable::Step(node.id.clone()));
        }
        let leads = node.silence.iter().map(|silence| silence.goto);
        if leads.chain(scenario.interrupts.iter().map(|one| one.goto)).any(|goto| step(scenario, goto).is_some()) {
            return Err(Unplayable::Step(node.id.clone()));
        }
    }
    Ok(())
}

/// Whether everybody who is named is somebody, and has a mood where it is moved.
fn everybody_is_there(scenario: &Scenario) -> Result<(), Unplayable> {
    let needs = |owner: &str, sound: bool| if sound { Ok(()) } else { Err(Unplayable::Person(owner.into())) };
    let known = |who: PersonIx| who.at() <= scenario.people.len();
    let felt = |moods: &[(PersonIx, MoodStep)]| {
        moods.iter().all(|(who, _)| !who.is_customer() && scenario.mood_of(*who).is_some())
    };
    for response in &scenario.responses {
        needs(&response.id, felt(&response.moods))?;
    }
    let direction = &scenario.direction;
    for (at, node) in scenario.nodes.iter().enumerate() {
        let said = direction.lines.get(at).into_iter().flatten().all(|line| known(line.by));
        let there = node.present.iter().all(|who| !who.is_customer() && known(*who));
        needs(&node.id, said && there && node.silence.iter().all(|silence| felt(&silence.moods)))?;
    }
    for (act, reactions) in scenario.standing_acts.iter().zip(&direction.reactions) {
        needs(&act.id, reactions.iter().all(|line| known(line.by)))?;
    }
    Ok(())
}

/// Whether a standing act is one that there is, and what leads back is one, done where the customer can come back to the point.
fn standing_act(scenario: &Scenario, response: &Response) -> Result<(), Unplayable> {
    let there = response.standing_act.is_none_or(|ix| scenario.standing_act(ix).is_some());
    let Goto::Back(to) = response.goto else {
        return if there { Ok(()) } else { Err(Unplayable::StandingAct(response.id.clone())) };
    };
    if !there || response.standing_act != Some(to) {
        return Err(Unplayable::StandingAct(response.id.clone()));
    }
    match scenario.node(response.node) {
        Some(node) if node.again.is_none() => Err(Unplayable::Again(node.id.clone())),
        Some(_) | None => Ok(()),
    }
}

/// The compound response into a step of which an arrow leads.
fn step(scenario: &Scenario, goto: Goto) -> Option<ResponseIx> {
    match goto {
        Goto::Node(to) => scenario.node(to)?.step,
        Goto::Ending(_) | Goto::Back(_) => None,
    }
}

/// Whether a response leads into no step but of the compound response that it is or belongs to, is told apart where it is
/// picked and performs something, and is told apart nowhere else.
fn keeps_to_its_compound(scenario: &Scenario, node: &Node, ix: ResponseIx, response: &Response) -> bool {
    let whole = node.step.unwrap_or(ix);
    let told_apart = match node.step {
        Some(_) => response.performs.is_empty() || response.picked != 0,
        None => response.picked == 0,
    };
    told_apart && step(scenario, response.goto).is_none_or(|of| of == whole)
}

/// The number of a node's last line, which is said where no other is.
pub(super) fn last_line(node: &Node) -> Result<u8, Unplayable> {
    last(&node.lines).ok_or_else(|| Unplayable::Lines(node.id.clone()))
}

/// The same of the reactions to a standing act.
pub(super) fn last_reaction(of: &StandingAct) -> Result<u8, Unplayable> {
    last(&of.reactions).ok_or_else(|| Unplayable::Reactions(of.id.clone()))
}

fn last(lines: &[Line]) -> Option<u8> {
    lines.last().filter(|line| line.when.is_none())?;
    u8::try_from(lines.len() - 1).ok()
}

/// The facts in the scenario's order, as they were drawn.
pub(super) fn facts(scenario: &Scenario, begin: &Begin) -> Result<Vec<Value>, Unplayable> {
    let value =
        |one: &crate::scenario::Fact| begin.fact(&one.id).cloned().ok_or_else(|| Unplayable::Fact(one.id.clone()));
    scenario.facts.iter().map(value).collect()
}

/// Whether what a condition asks about is there: facts, numbers to compare, and bits of the state.
pub(super) fn conditions(scenario: &Scenario, facts: &[Value]) -> Result<(), Unplayable> {
    let mut wrong = None;
    for condition in scenario.conditions() {
        condition.visit(&mut |one| {
            let mut known = one.compares(facts);
            one.facts(|fact| known &= fact.at() < facts.len());
            let there = match one {
                Condition::Done(bit) => u32::from(bit.0) < u64::BITS,
                Condition::Visited(node) => node.at() < MOST_NODES,
                Condition::AtLeast(who, ..) | Condition::AtMost(who, ..) => scenario.mood_of(*who).is_some(),
                Condition::All(_)
                | Condition::Any(_)
                | Condition::Not(_)
                | Condition::Is(..)
                | Condition::MoreThan(..)
                | Condition::LessThan(..)
                | Condition::Fewer(..)
                | Condition::After(_) => true,
            };
            if !(known && there) {
                wrong.get_or_insert_with(|| Unplayable::Condition(Box::new(one.clone())));
            }
        });
    }
    wrong.map_or(Ok(()), Err)
}

/// How the customer takes things: as the fact says that is named so; as everybody does where there is none.
pub(super) fn temperament(begin: &Begin) -> Result<Temperament, Unplayable> {
    match begin.fact(TEMPERAMENT) {
        Some(Value::Text(name)) => {
            Temperament::called(name).ok_or_else(|| Unplayable::Temperament(Value::Text(name.clone())))
        }
        Some(other @ (Value::Flag(_) | Value::Int(_))) => Err(Unplayable::Temperament(other.clone())),
        None => Ok(Temperament::default()),
    }
}
