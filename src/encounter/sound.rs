//! What a scenario must be so that an encounter can run in it: looked at once, before the first word.

use super::begin::Begin;
use crate::scenario::{Goto, MOST_INTERRUPTS, MOST_NODES, Node, Scenario, TEMPERAMENT, Temperament};
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
    /// More than the state has bits for.
    #[error("{nodes} nodes or {interrupts} interrupts are more than an encounter can keep")]
    TooMany {
        /// How many nodes.
        nodes: usize,
        /// How many interrupts.
        interrupts: usize,
    },
}

/// Whether every place that a conversation can come to is there and has something to say.
pub(super) fn sound(scenario: &Scenario) -> Result<(), Unplayable> {
    let (nodes, interrupts) = (scenario.nodes.len(), scenario.interrupts.len());
    if nodes > MOST_NODES || interrupts > MOST_INTERRUPTS {
        return Err(Unplayable::TooMany { nodes, interrupts });
    }
    let leads = |owner: &str, goto: Goto| {
        let there = match goto {
            Goto::Node(ix) => scenario.node(ix).is_some(),
            Goto::Ending(ix) => scenario.ending(ix).is_some(),
        };
        if there { Ok(()) } else { Err(Unplayable::Arrow(owner.into())) }
    };
    leads("start", Goto::Node(scenario.start))?;
    scenario.interrupts.iter().try_for_each(|one| leads(&one.id, one.goto))?;
    scenario.responses.iter().try_for_each(|one| leads(&one.id, one.goto))?;
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

/// The number of a node's last line, which is said where no other is.
pub(super) fn last_line(node: &Node) -> Result<u8, Unplayable> {
    let last = node.lines.last().filter(|line| line.when.is_none());
    let number = last.and_then(|_| u8::try_from(node.lines.len() - 1).ok());
    number.ok_or_else(|| Unplayable::Lines(node.id.clone()))
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
