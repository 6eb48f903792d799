//! What a scenario must be so that an encounter can run in it: looked at once, before the first word.

use super::begin::Begin;
use crate::scenario::{
    Goto, Line, MOST_INTERRUPTS, MOST_NODES, MOST_STANDING_ACTS, Node, Response, Scenario, StandingAct, TEMPERAMENT,
    Temperament,
};
use crate::terms::{NodeIx, Value};

/// Why no encounter can begin: content that nothing which is resolved comes to, or a draw of another scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unplayable {
    /// A fact that was not drawn, and has no value to be drawn.
    #[error("the fact `{0}` has no value")]
    Fact(Box<str>),
    /// A temperament that nobody has.
    #[error("the fact `{TEMPERAMENT}` is `{0}`, which is no temperament")]
    Temperament(Value),
    /// An arrow to what is not there.
    #[error("an arrow of `{0}` leads nowhere")]
    Arrow(Box<str>),
    /// A response that is not there, or is another node's.
    #[error("the node `{0}` lists a response that is not its own")]
    Response(Box<str>),
    /// Nothing is said whatever is so, or there are more lines than an event can tell apart.
    #[error("the node `{0}` has no last line that always holds, or more than 256 lines")]
    Lines(Box<str>),
    /// The same of the reactions to a standing act.
    #[error("the standing act `{0}` has no last reaction that always holds, or more than 256 reactions")]
    Reactions(Box<str>),
    /// A standing act that is not there, or what leads back and is none.
    #[error("the response `{0}` is a standing act that is not there, or leads back and is none")]
    StandingAct(Box<str>),
    /// A standing act after which the customer has no words to come back with.
    #[error("the node `{0}` offers a standing act that leads back, and has no words to come back with")]
    Again(Box<str>),
    /// More than the state has bits for.
    #[error(
        "{nodes} nodes, {interrupts} interrupts or {standing_acts} standing acts are more than an encounter can keep"
    )]
    TooMany {
        /// How many nodes.
        nodes: usize,
        /// How many interrupts.
        interrupts: usize,
        /// How many standing acts.
        standing_acts: usize,
    },
}

/// Whether every place that a conversation can come to is there and has something to say.
pub(super) fn sound(scenario: &Scenario) -> Result<(), Unplayable> {
    let (nodes, interrupts) = (scenario.nodes.len(), scenario.interrupts.len());
    let standing_acts = scenario.standing_acts.len();
    if nodes > MOST_NODES || interrupts > MOST_INTERRUPTS || standing_acts > MOST_STANDING_ACTS {
        return Err(Unplayable::TooMany { nodes, interrupts, standing_acts });
    }
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
    for (at, node) in scenario.nodes.iter().enumerate() {
        node.silence.iter().try_for_each(|one| leads(&node.id, one.goto))?;
        let own = |node: NodeIx| node.at() == at;
        if !node.responses.iter().all(|ix| scenario.response(*ix).is_some_and(|one| own(one.node))) {
            return Err(Unplayable::Response(node.id.clone()));
        }
        last_line(node)?;
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

/// The facts in the scenario's order: as they were drawn, or the first choice of one that was not.
pub(super) fn facts(scenario: &Scenario, begin: &Begin) -> Result<Vec<Value>, Unplayable> {
    let value = |one: &crate::scenario::Fact| {
        let value = begin.fact(&one.id).or_else(|| one.choices.first());
        value.cloned().ok_or_else(|| Unplayable::Fact(one.id.clone()))
    };
    scenario.facts.iter().map(value).collect()
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
