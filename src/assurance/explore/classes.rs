//! Fact classes: draws that no rule can tell apart are one class and are explored once.

use crate::encounter::{Begin, Premise};
use crate::policy::{Book, Operand, Parameter, Test};
use crate::scenario::{Condition, Quantity, Scenario};
use crate::terms::{FactIx, Value};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Draws that every rule takes alike.
#[derive(Clone, Debug)]
pub struct Class {
    /// A draw that stands for all of them.
    pub begin: Begin,
    /// How probable a draw from the class is.
    pub weight: f64,
    /// The first class that differs from this one in what is said alone; itself if there is none before.
    pub twin_of: usize,
}

/// Most combinations of facts that are looked at.
const MOST_DRAWS: usize = 4_096;

/// There are too many combinations of facts to look at each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the facts that rules read make {0} combinations; {MOST_DRAWS} at most can be looked at")]
pub struct TooManyDraws(pub usize);

impl TooManyDraws {
    /// Most combinations that are looked at.
    pub const MOST: usize = MOST_DRAWS;
}

/// The fact that bends every step of the mood.
const TEMPERAMENT: &str = "temperament";

/// The classes of a scenario's draws under a book, in order of their first draw.
///
/// # Errors
/// When there are too many combinations to look at.
pub fn classes(scenario: &Arc<Scenario>, book: &Arc<Book>) -> Result<Vec<Class>, TooManyDraws> {
    let reads = Reads::of(scenario, book);
    let matters = |at: usize, id: &str| reads.facts.contains(&at) || reads.names.contains(id) || id == TEMPERAMENT;
    let counts: Vec<usize> = scenario
        .facts
        .iter()
        .enumerate()
        .map(|(at, fact)| if matters(at, &fact.id) { fact.choices.len().max(1) } else { 1 })
        .collect();
    let draws = counts.iter().fold(1_usize, |all, one| all.saturating_mul(*one));
    if draws > MOST_DRAWS {
        return Err(TooManyDraws(draws));
    }
    let mut classes: Vec<(Signature, usize, Begin)> = Vec::new();
    for draw in 0..draws {
        let begin = nth_draw(scenario, &counts, draw);
        let signature = Signature::of(scenario, book, &reads, &begin);
        match classes.iter_mut().find(|(known, ..)| *known == signature) {
            Some((_, count, _)) => *count += 1,
            None => classes.push((signature, 1, begin)),
        }
    }
    let share = |count: usize| count as f64 / draws as f64;
    let first = |own: &Signature| classes.iter().position(|(other, ..)| own.moves_as(other)).unwrap_or(0);
    let all = classes.iter().map(|(signature, count, begin)| Class {
        begin: begin.clone(),
        weight: share(*count),
        twin_of: first(signature),
    });
    Ok(all.collect())
}

fn nth_draw(scenario: &Scenario, counts: &[usize], mut draw: usize) -> Begin {
    let mut facts = Vec::new();
    for (fact, count) in scenario.facts.iter().zip(counts) {
        facts.extend(fact.choices.get(draw % count).map(|value| (fact.id.clone(), value.clone())));
        draw /= count;
    }
    Begin { scenario: scenario.id.clone(), seed: 0, facts }
}

/// What the rules read of the facts.
struct Reads<'a> {
    /// Conditions on facts, wherever they stand; of lines, and of all else.
    of_lines: Vec<&'a Condition>,
    atoms: Vec<&'a Condition>,
    /// Facts that a condition or an amount reads.
    facts: BTreeSet<usize>,
    /// Facts that the book's clauses read, by name; of these, the ones they read otherwise than through a parameter.
    names: BTreeSet<&'a str>,
    direct: BTreeSet<&'a str>,
    /// Parameters that the book's clauses read.
    parameters: BTreeSet<&'a str>,
}

impl<'a> Reads<'a> {
    fn of(scenario: &'a Scenario, book: &'a Book) -> Self {
        let mut reads = Self {
            of_lines: Vec::new(),
            atoms: Vec::new(),
            facts: BTreeSet::new(),
            names: BTreeSet::new(),
            direct: BTreeSet::new(),
            parameters: BTreeSet::new(),
        };
        let guards = scenario.responses.iter().filter_map(|response| response.when.as_ref());
        let lines = scenario.nodes.iter().flat_map(|node| &node.lines).filter_map(|line| line.when.as_ref());
        let goals = scenario.goals.iter().flat_map(|goal| goal.applies.iter().chain([&goal.when]));
        let others = scenario.interrupts.iter().map(|one| &one.when).chain(scenario.claims.iter().map(|one| &one.when));
        let earned = scenario.earns.iter().filter_map(|one| one.applies.as_ref());
        lines.for_each(|condition| reads.condition(condition));
        reads.of_lines = std::mem::take(&mut reads.atoms);
        guards.chain(goals).chain(others).chain(earned).for_each(|condition| reads.condition(condition));
        let amounts = scenario.responses.iter().flat_map(|response| &response.with);
        amounts.for_each(|(_, amount)| reads.amount(amount));
        reads.clauses(scenario, book);
        reads
    }

    fn condition(&mut self, condition: &'a Condition) {
        match condition {
            Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|one| self.condition(one)),
            Condition::Not(inner) => self.condition(inner),
            Condition::Is(fact, _) | Condition::MoreThan(fact, _) | Condition::LessThan(fact, _) => {
                self.facts.insert(fact.at());
                self.atoms.push(condition);
            }
            Condition::AtLeast(..) | Condition::AtMost(..) | Condition::Done(_) | Condition::Visited(_) => {}
        }
    }

    fn amount(&mut self, amount: &Quantity) {
        match amount {
            Quantity::Value(_) => {}
            Quantity::Fact(fact) => {
                self.facts.insert(fact.at());
            }
            Quantity::Min(left, right)
            | Quantity::Max(left, right)
            | Quantity::Plus(left, right)
            | Quantity::Minus(left, right) => {
                self.amount(left);
                self.amount(right);
            }
        }
    }

    /// Only clauses that something in the scenario can concern.
    fn clauses(&mut self, scenario: &Scenario, book: &'a Book) {
        let responses = scenario.responses.iter().flat_map(|response| &response.performs);
        let performed: BTreeSet<_> = responses.chain(scenario.nodes.iter().flat_map(|node| &node.performs)).collect();
        for (_, clause) in book.binding(scenario.role) {
            let triggers = [Some(&clause.constraint.activation), clause.constraint.target.as_ref()];
            let concerned = |one: &&crate::policy::Trigger| one.activities.iter().any(|it| performed.contains(it));
            for test in triggers.into_iter().flatten().filter(concerned).filter_map(|one| one.test.as_ref()) {
                self.test(test, book);
            }
        }
    }

    fn test(&mut self, test: &Test, book: &'a Book) {
        let name = |ix: FactIx| book.facts.name(ix.at());
        test.each_leaf(&mut |leaf| match leaf {
            Operand::Fact(ix) | Operand::Field(_, Some(ix)) | Operand::OfActivation(_, Some(ix)) => {
                self.names.insert(name(*ix));
                self.direct.insert(name(*ix));
            }
            Operand::Parameter(ix) => {
                if let Some(Parameter::ByFact { fact, .. }) = book.parameters.get(ix.at()) {
                    self.names.insert(name(*fact));
                }
                self.parameters.insert(book.parameter_names.name(ix.at()));
            }
            _ => {}
        });
    }
}

/// All that the rules see of a draw.
#[derive(PartialEq)]
struct Signature {
    of_lines: Vec<bool>,
    atoms: Vec<bool>,
    temperament: crate::scenario::Temperament,
    parameters: Vec<Value>,
    facts: Vec<Option<Value>>,
    amounts: Vec<Value>,
}

impl Signature {
    fn of(scenario: &Arc<Scenario>, book: &Arc<Book>, reads: &Reads<'_>, begin: &Begin) -> Self {
        let premise = Premise::new(Arc::clone(scenario), Arc::clone(book), begin.clone());
        let opening = premise.open(|_, _| {});
        let now = premise.situation(&opening);
        let parameters = premise.parameters().filter(|(name, _)| reads.parameters.contains(name));
        let responses = (0..scenario.responses.len()).map(crate::terms::ResponseIx::from);
        let amounts = responses.flat_map(|response| premise.data(response).iter().map(|(_, value)| value.clone()));
        Self {
            of_lines: reads.of_lines.iter().map(|atom| atom.holds(&now)).collect(),
            atoms: reads.atoms.iter().map(|atom| atom.holds(&now)).collect(),
            temperament: premise.temperament,
            parameters: parameters.map(|(_, value)| value.clone()).collect(),
            facts: reads.direct.iter().map(|name| begin.fact(name).cloned()).collect(),
            amounts: amounts.collect(),
        }
    }
}

impl Signature {
    /// Whether nothing but what is said can differ.
    fn moves_as(&self, other: &Self) -> bool {
        let told = |one: &Self| (one.atoms.clone(), one.temperament, one.parameters.clone());
        told(self) == told(other) && self.facts == other.facts && self.amounts == other.amounts
    }
}
