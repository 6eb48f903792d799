//! Where the rules stand while a learner practises.

use super::Script;
use crate::assessment::Observation;
use crate::encounter::Command;
use crate::policy::Standing;

/// A clause that the encounter has touched, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The clause's id.
    pub id: Box<str>,
    /// The clause's label.
    pub name: String,
    /// What it asks.
    pub text: String,
    /// Where it stands.
    pub standing: Standing,
    /// Whether the next answer decides something of it.
    pub now: bool,
}

/// The clauses that the encounter has touched: first those of which one of `commands`, what can be done next, decides something;
/// of these and of the others first those still to be met, then those broken, then those met.
pub(super) fn rules(observation: &Observation, commands: &[Command], script: &Script) -> Vec<Rule> {
    let book = observation.premise().watch.book();
    let decided = observation.at_stake(commands);
    let rule = |(ix, standing)| {
        let id = &book.clauses.at(ix).id;
        let now = decided.iter().any(|(clause, _)| *clause == ix);
        Rule { id: id.clone(), name: script.clause_name(id), text: script.clause_text(id), standing, now }
    };
    let mut rules: Vec<_> = observation.standings().into_iter().map(rule).collect();
    rules.sort_by_key(|rule| {
        let standing = match rule.standing {
            Standing::CurrentlyViolated => 0,
            Standing::PermanentlyViolated => 1,
            Standing::CurrentlySatisfied => 2,
            Standing::PermanentlySatisfied => 3,
        };
        (!rule.now, standing)
    });
    rules
}
