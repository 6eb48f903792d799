//! Where the rules stand while a learner practises.

use super::Script;
use crate::assessment::Observation;
use crate::policy::Standing;

/// A clause that the encounter has touched, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The clause's label.
    pub name: String,
    /// What it asks.
    pub text: String,
    /// Where it stands.
    pub standing: Standing,
}

/// The clauses that the encounter has touched: first those still to be met, then those broken, then those met.
pub(super) fn rules(observation: &Observation, script: &Script) -> Vec<Rule> {
    let book = observation.premise().watch.book();
    let rule = |(ix, standing)| {
        let id = &book.clauses.at(ix).id;
        Rule { name: script.clause_name(id), text: script.clause_text(id), standing }
    };
    let mut rules: Vec<_> = observation.standings().into_iter().map(rule).collect();
    rules.sort_by_key(|rule| match rule.standing {
        Standing::CurrentlyViolated => 0,
        Standing::PermanentlyViolated => 1,
        Standing::CurrentlySatisfied => 2,
        Standing::PermanentlySatisfied => 3,
    });
    rules
}
