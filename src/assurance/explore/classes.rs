//! Fact classes: draws that no rule can tell apart are one class and are explored once.

use super::talks::MOST_TWINS;
use crate::assurance::unproved::{Impossible, TooManyDraws, Unproved};
use crate::encounter::{Begin, Premise, STAY_SILENT};
use crate::policy::{Book, Operand, Parameter, Test};
use crate::scenario::{Condition, Scenario, TEMPERAMENT};
use crate::terms::{FactIx, Value};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Draws that every rule takes alike.
#[derive(Clone, Debug)]
pub struct Class {
    /// A draw that stands for all of them.
    pub begin: Begin,
    /// How many combinations of the facts that rules read belong to it.
    pub draws: usize,
    /// How probable a draw from the class is.
    pub weight: f64,
    /// The first class that differs from this one in what is said alone; itself if there is none before.
    pub twin_of: usize,
}

/// The fact classes of a scenario under a book.
///
/// INVARIANT: every combination of the facts that rules read belongs to one class and to no other.
#[derive(Clone, Debug)]
pub struct Classes {
    /// In order of their first draw.
    all: Vec<Class>,
    /// The facts whose values tell draws apart, and the draws with their classes.
    told_apart: ToldApart,
}

/// Facts by name; combinations of their values, in the same order, each with the class it belongs to.
pub(crate) type ToldApart = (Vec<Box<str>>, Vec<(Vec<Value>, usize)>);

impl Classes {
    /// Those of a scenario's draws under a book.
    ///
    /// # Errors
    /// When there are too many combinations to look at.
    pub fn of(scenario: &Arc<Scenario>, book: &Arc<Book>) -> Result<Self, Unproved> {
        let reads = Reads::of(scenario, book);
        let matters = |at: usize, id: &str| reads.facts.contains(&at) || reads.names.contains(id) || id == TEMPERAMENT;
        let counts: Vec<usize> = scenario
            .facts
            .iter()
            .enumerate()
            .map(|(at, fact)| if matters(at, &fact.id) { fact.choices.len().max(1) } else { 1 })
            .collect();
        let draws = counts.iter().fold(1_usize, |all, one| all.saturating_mul(*one));
        if draws > TooManyDraws::MOST {
            return Err(TooManyDraws(draws).into());
        }
        let varies = |at: usize| counts.get(at).is_some_and(|count| *count > 1);
        let facts = scenario.facts.iter().enumerate().filter(|(at, _)| varies(*at));
        let facts = facts.map(|(_, fact)| fact.id.clone()).collect();
        let mut belong = Vec::with_capacity(draws);
        let mut found: Vec<(Signature, Class)> = Vec::new();
        for draw in 0..draws {
            let begin = nth_draw(scenario, &counts, draw)?;
            let signature = Signature::of(scenario, book, &reads, &begin)?;
            let values = begin.facts.iter().enumerate().filter(|(at, _)| varies(*at));
            let values = values.map(|(_, (_, value))| value.clone()).collect();
            let known = found.iter().position(|(known, _)| *known == signature);
            belong.push((values, known.unwrap_or(found.len())));
            match known.and_then(|at| found.get_mut(at)) {
                Some((_, class)) => class.draws += 1,
                None => {
                    let twin = found.iter().position(|(other, _)| signature.moves_as(other));
                    let class = Class { begin, draws: 1, weight: 0.0, twin_of: twin.unwrap_or(found.len()) };
                    found.push((signature, class));
                }
            }
        }
        let weighed = |(_, class): (Signature, Class)| Class { weight: class.draws as f64 / draws as f64, ..class };
        Self::whole(found.into_iter().map(weighed).collect(), (facts, belong)).map_err(Into::into)
    }

    /// Classes that have all the draws there are.
    fn whole(all: Vec<Class>, told_apart: ToldApart) -> Result<Self, Impossible> {
        let classed = all.iter().map(|class| class.draws).sum();
        let draws = told_apart.1.len();
        if classed == draws { Ok(Self { all, told_apart }) } else { Err(Impossible::Draws { draws, classed }) }
    }

    /// The facts whose values tell draws apart, and the class of each combination of them.
    pub(crate) fn told_apart(&self) -> ToldApart {
        self.told_apart.clone()
    }

    /// The class that a draw belongs to; none where it drew what there is not.
    #[must_use]
    pub fn class_of(&self, premise: &Premise) -> Option<usize> {
        let (facts, draws) = &self.told_apart;
        let value = |name: &str| premise.facts().find(|(id, _)| *id == name).map(|(_, value)| value);
        let drawn: Option<Vec<&Value>> = facts.iter().map(|name| value(name)).collect();
        let drawn = drawn?;
        draws.iter().find(|(values, _)| values.iter().eq(drawn.iter().copied())).map(|(_, class)| *class)
    }

    /// The classes in order of their first draw.
    #[must_use]
    pub fn all(&self) -> &[Class] {
        &self.all
    }

    /// How many combinations of the facts that rules read there are.
    #[must_use]
    pub const fn draws(&self) -> usize {
        self.told_apart.1.len()
    }

    /// Classes that share a space, each with its place: those that differ in lines alone, as many as can.
    #[must_use]
    pub fn groups(&self) -> Vec<Vec<(usize, &Class)>> {
        let mut groups: Vec<Vec<(usize, &Class)>> = Vec::new();
        for (at, class) in self.all.iter().enumerate() {
            let leads =
                |group: &Vec<(usize, &Class)>| group.first().is_some_and(|(_, one)| one.twin_of == class.twin_of);
            match groups.iter_mut().find(|group| group.len() < MOST_TWINS && leads(group)) {
                Some(group) => group.push((at, class)),
                None => groups.push(vec![(at, class)]),
            }
        }
        groups
    }
}

fn nth_draw(scenario: &Scenario, counts: &[usize], mut draw: usize) -> Result<Begin, Impossible> {
    let mut facts = Vec::new();
    for (fact, count) in scenario.facts.iter().zip(counts) {
        let value = fact.choices.get(draw % count).ok_or(Impossible::Contradiction("a fact without a value"))?;
        facts.push((fact.id.clone(), value.clone()));
        draw /= count;
    }
    Ok(Begin { scenario: scenario.id.clone(), seed: 0, facts })
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
        let lines = scenario.lines().filter_map(|line| line.when.as_ref());
        let goals = scenario.goals.iter().flat_map(|goal| goal.applies.iter().chain([&goal.when]));
        let others = scenario.interrupts.iter().map(|one| &one.when).chain(scenario.claims.iter().map(|one| &one.when));
        let others = others.chain(scenario.variants().filter_map(|(_, one)| one.when.as_ref()));
        let earned = scenario.earns.iter().filter_map(|one| one.applies.as_ref());
        lines.for_each(|condition| reads.condition(condition));
        reads.of_lines = std::mem::take(&mut reads.atoms);
        guards.chain(goals).chain(others).chain(earned).for_each(|condition| reads.condition(condition));
        let amounts = scenario.responses.iter().flat_map(|response| &response.with);
        amounts.for_each(|(_, amount)| amount.facts(&mut |fact| _ = reads.facts.insert(fact.at())));
        reads.clauses(scenario, book);
        reads
    }

    fn condition(&mut self, condition: &'a Condition) {
        match condition {
            Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|one| self.condition(one)),
            Condition::Not(inner) => self.condition(inner),
            Condition::Is(..) | Condition::MoreThan(..) | Condition::LessThan(..) => {
                condition.facts(|fact| _ = self.facts.insert(fact.at()));
                self.atoms.push(condition);
            }
            Condition::AtLeast(..)
            | Condition::AtMost(..)
            | Condition::Done(_)
            | Condition::Fewer(..)
            | Condition::Visited(_)
            | Condition::After(_) => {}
        }
    }

    /// Only clauses that something in the scenario can concern.
    fn clauses(&mut self, scenario: &Scenario, book: &'a Book) {
        let lines = scenario.nodes.iter().flat_map(|node| &node.performs).copied();
        let silence = book.activity_names.find(STAY_SILENT);
        let performed: BTreeSet<_> = scenario.staff_performs().chain(lines).chain(silence).collect();
        for (_, clause) in book.binding(scenario.role) {
            let triggers = [Some(&clause.constraint.activation), clause.constraint.target.as_ref()];
            let concerned = |one: &&crate::policy::Trigger| one.activities.iter().any(|it| performed.contains(it));
            for test in triggers.into_iter().flatten().filter(concerned).filter_map(|one| one.test.as_ref()) {
                self.test(test, book);
            }
        }
    }

    fn test(&mut self, test: &Test, book: &'a Book) {
        let name = |ix: FactIx| book.facts.name(ix);
        test.each_leaf(&mut |leaf| match leaf {
            Operand::Fact(ix) | Operand::Field(_, Some(ix)) | Operand::OfActivation(_, Some(ix)) => {
                self.names.insert(name(*ix));
                self.direct.insert(name(*ix));
            }
            Operand::Parameter(ix) => {
                if let Parameter::ByFact { fact, .. } = book.parameters.at(*ix) {
                    self.names.insert(name(*fact));
                }
                self.parameters.insert(book.parameter_names.name(*ix));
            }
            Operand::Value(_) | Operand::Field(_, None) | Operand::OfActivation(_, None) | Operand::Total(_) => {}
            // a leaf is none of these: what they are made of is
            Operand::Plus(..) | Operand::Minus(..) => {}
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
    fn of(scenario: &Arc<Scenario>, book: &Arc<Book>, reads: &Reads<'_>, begin: &Begin) -> Result<Self, Impossible> {
        let premise = Premise::new(Arc::clone(scenario), Arc::clone(book), begin.clone())?;
        let opening = premise.open(|_, _| {});
        let now = premise.situation(&opening);
        let parameters = premise.parameters().filter(|(name, _)| reads.parameters.contains(name));
        let responses = (0..scenario.responses.len()).map(crate::terms::ResponseIx::from);
        let amounts = responses.flat_map(|response| premise.data(response).iter().map(|(_, value)| value.clone()));
        Ok(Self {
            of_lines: reads.of_lines.iter().map(|atom| atom.holds(&now)).collect(),
            atoms: reads.atoms.iter().map(|atom| atom.holds(&now)).collect(),
            temperament: premise.temperament,
            parameters: parameters.map(|(_, value)| value.clone()).collect(),
            facts: reads.direct.iter().map(|name| begin.fact(name).cloned()).collect(),
            amounts: amounts.collect(),
        })
    }
}

impl Signature {
    /// Whether nothing but what is said can differ.
    fn moves_as(&self, other: &Self) -> bool {
        let told = |one: &Self| (one.atoms.clone(), one.temperament, one.parameters.clone());
        told(self) == told(other) && self.facts == other.facts && self.amounts == other.amounts
    }
}
