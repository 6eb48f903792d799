//! Which facts rules read, and which values of them rules can tell apart.

use crate::policy::{Book, Operand, Parameter};
use crate::scenario::{Condition, FactKind, Mood, Quantity, Scenario, Situation, TEMPERAMENT};
use crate::terms::{FactIx, Value};
use std::collections::BTreeSet;

/// The facts that a condition, an amount, the book or the engine itself reads.
pub(super) fn read(scenario: &Scenario, book: &Book) -> BTreeSet<FactIx> {
    let mut read = in_amounts(scenario);
    read.extend(atoms(scenario).into_iter().map(|(fact, _)| fact));
    let by_name = |id: &str| id == TEMPERAMENT || book.facts.find(id).is_some();
    let named = scenario.facts.iter().enumerate().filter(|(_, fact)| by_name(&fact.id));
    read.extend(named.map(|(at, _)| FactIx::from(at)));
    read
}

/// How many combinations of facts rules can tell apart: the product of the values of each fact that some rule does not
/// read alike.
pub(super) fn classes(scenario: &Scenario, book: &Book) -> usize {
    let (atoms, in_amounts) = (atoms(scenario), in_amounts(scenario));
    let each = scenario.facts.iter().enumerate().filter(|(_, fact)| fact.kind != FactKind::Words).map(|(at, fact)| {
        let ix = FactIx::from(at);
        let (by_value, parameters) = book_reads(scenario, book, &fact.id);
        let by_value = by_value || in_amounts.contains(&ix) || &*fact.id == TEMPERAMENT;
        let asked: Vec<_> = atoms.iter().filter(|(fact, _)| *fact == ix).map(|(_, atom)| *atom).collect();
        let mut drawn: Vec<Value> = scenario.facts.iter().filter_map(|fact| fact.choices.first().cloned()).collect();
        let mut seen = Vec::new();
        for choice in &fact.choices {
            if let Some(place) = drawn.get_mut(at) {
                *place = choice.clone();
            }
            let now = Situation { mood: Mood::default(), done: 0, visited: 0, facts: &drawn };
            let answers: Vec<bool> = asked.iter().map(|atom| atom.holds(&now)).collect();
            let figures: Vec<_> = parameters.iter().map(|parameter| figure(parameter, choice)).collect();
            let read = (by_value.then_some(choice), answers, figures);
            if !seen.contains(&read) {
                seen.push(read);
            }
        }
        seen.len().max(1)
    });
    each.fold(1, usize::saturating_mul)
}

/// Whether a clause that binds the learner reads the fact's value itself, and the parameters by which it reads it.
fn book_reads<'b>(scenario: &Scenario, book: &'b Book, id: &str) -> (bool, Vec<&'b Parameter>) {
    let Some(ix) = book.facts.find(id) else { return (false, Vec::new()) };
    let (mut by_value, mut parameters) = (false, Vec::new());
    for (_, clause) in book.binding(scenario.role) {
        let triggers = [Some(&clause.constraint.activation), clause.constraint.target.as_ref()];
        for test in triggers.into_iter().flatten().filter_map(|trigger| trigger.test.as_ref()) {
            test.each_leaf(&mut |leaf| match leaf {
                Operand::Fact(fact) | Operand::Field(_, Some(fact)) | Operand::OfActivation(_, Some(fact)) => {
                    by_value |= *fact == ix;
                }
                Operand::Parameter(parameter) => parameters.extend(book.parameters.get(parameter.at())),
                _ => {}
            });
        }
    }
    parameters.retain(|one| matches!(one, Parameter::ByFact { fact, .. } if *fact == ix));
    (by_value, parameters)
}

/// What a parameter is for a value of its fact.
fn figure<'b>(parameter: &'b Parameter, choice: &Value) -> &'b Value {
    match parameter {
        Parameter::Fixed(value, _) => value,
        Parameter::ByFact { values, otherwise, .. } => {
            values.iter().find(|(value, _)| value == choice).map_or(otherwise, |(_, figure)| figure)
        }
    }
}

/// Every elementary condition about a fact.
fn atoms(scenario: &Scenario) -> Vec<(FactIx, &Condition)> {
    let mut atoms = Vec::new();
    for condition in scenario.conditions() {
        condition.visit(&mut |one| {
            if let Condition::Is(fact, _) | Condition::MoreThan(fact, _) | Condition::LessThan(fact, _) = one {
                atoms.push((*fact, one));
            }
        });
    }
    atoms
}

fn in_amounts(scenario: &Scenario) -> BTreeSet<FactIx> {
    fn collect(amount: &Quantity, read: &mut BTreeSet<FactIx>) {
        match amount {
            Quantity::Value(_) => {}
            Quantity::Fact(fact) => drop(read.insert(*fact)),
            Quantity::Min(left, right)
            | Quantity::Max(left, right)
            | Quantity::Plus(left, right)
            | Quantity::Minus(left, right) => {
                collect(left, read);
                collect(right, read);
            }
        }
    }
    let mut read = BTreeSet::new();
    scenario.responses.iter().flat_map(|response| &response.with).for_each(|(_, amount)| collect(amount, &mut read));
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{BOOK, Folder, SCENARIO};

    fn classes_of(folder: Folder) -> usize {
        let pack = folder.pack();
        classes(&pack.scenario, &pack.book)
    }

    #[test]
    fn values_that_every_rule_reads_alike_count_once() {
        let tiers = |values: &str| Folder::sound().edit(SCENARIO, "[\"ordinary\", \"vip\"]", values);
        assert_eq!(classes_of(Folder::sound()), 4, "two tiers by their cap, two temperaments, the surname is words");
        assert_eq!(classes_of(tiers("[\"ordinary\", \"student\", \"vip\"]")), 4, "a student's cap is the ordinary one");
        let asked = tiers("[\"ordinary\", \"student\", \"vip\"]").edit(
            SCENARIO,
            "when: AtMost(anger, 5)",
            "when: Is(\"tier\", \"student\")",
        );
        assert_eq!(classes_of(asked), 6);
        let amount = |when: &str| {
            Folder::sound().edit(SCENARIO, "\"tier\":", "\"sum\": Money([1, 2, 3, 4]), \"tier\":").edit(
                SCENARIO,
                "when: AtMost(anger, 5)",
                when,
            )
        };
        assert_eq!(classes_of(amount("when: AtMost(anger, 5)")), 4, "nobody reads the sum");
        assert_eq!(classes_of(amount("when: MoreThan(\"sum\", 2)")), 8);
        assert_eq!(classes_of(amount("when: Any([LessThan(\"sum\", 2), MoreThan(\"sum\", 3)])")), 12);
        assert_eq!(classes_of(amount("when: AtMost(anger, 5)").edit(SCENARIO, "Int(600)", "Fact(\"sum\")")), 16);
    }

    #[test]
    fn a_clause_that_binds_another_role_reads_nothing() {
        let heads = "Absence(of: \"insult\", where: Equal(Fact(\"tier\"), Value(\"vip\")))";
        let folder = Folder::sound()
            .edit(BOOK, "MoreThan(Total(\"amount\"), Parameter(\"cap\"))", "MoreThan(Total(\"amount\"), Value(5))")
            .edit(
                BOOK,
                "competency: \"compliance\", severity: Minor, constraint: Existence(of: \"greet\")",
                &format!("competency: \"compliance\", severity: Minor, constraint: {heads}"),
            );
        assert_eq!(classes_of(folder), 2);
    }
}
