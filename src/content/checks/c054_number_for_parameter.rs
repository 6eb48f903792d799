//! C054: a number that stands for a parameter.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::number_for_parameter as say;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::written::{RawCompared, RawCondition, RawQuantity};
use crate::policy::{FieldKind, Parameter};
use crate::scenario::{FactKind, Scenario};
use crate::terms::Value;

/// Amounts that are written as a number although a parameter has that value whatever is drawn. One that has it for some
/// customers only is another amount.
pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let book = staged.book;
    let figures: Vec<_> = book
        .parameter_names
        .iter()
        .zip(&book.parameters)
        .filter(|(_, parameter)| parameter.kind() == FieldKind::Money)
        .filter_map(|(name, parameter)| Some((name, always(staged, parameter)?)))
        .collect();
    let mut judge = |at: &str, amount: &RawQuantity<'_>| {
        amount.each_number(&mut |number| {
            if let Some((name, _)) = figures.iter().find(|(_, figure)| *figure == number) {
                problems.warn(at, say::number(number, *name), say::write_parameter(*name));
            }
        });
    };
    for (_, node, _) in staged.nodes() {
        let amounts = node.responses.0.iter().flat_map(|(_, response)| &response.with.0);
        for (field, amount) in amounts.filter(|(field, _)| is_money(staged, field)) {
            judge(field, amount);
        }
    }
    for condition in staged.raw.conditions() {
        condition.each_leaf(&mut |leaf| {
            if let RawCondition::MoreThan(fact, RawCompared(than)) | RawCondition::LessThan(fact, RawCompared(than)) =
                leaf
                && is_sum(staged, fact)
            {
                judge(fact, than);
            }
        });
    }
}

/// Whether a fact is a sum of money.
fn is_sum(staged: &Staged<'_>, name: &str) -> bool {
    staged.scenario.facts.iter().any(|fact| *fact.id == *name && fact.kind == FactKind::Money)
}

fn is_money(staged: &Staged<'_>, field: &str) -> bool {
    let Some(ix) = staged.book.fields.find(field) else { return false };
    let carried = staged.book.activities.as_slice().iter().flat_map(|activity| &activity.fields);
    carried.into_iter().any(|(other, kind)| *other == ix && *kind == FieldKind::Money)
}

/// What a parameter is in every encounter of the scenario, if it is the same in all.
fn always(staged: &Staged<'_>, parameter: &Parameter) -> Option<i64> {
    let Parameter::ByFact { fact, values, otherwise, .. } = parameter else {
        let Parameter::Fixed(value, _) = parameter else { return None };
        return value.int();
    };
    let name = staged.book.facts.name(*fact);
    let figure =
        |drawn: &Value| values.iter().find(|(value, _)| value == drawn).map_or(otherwise, |(_, figure)| figure);
    let mut figures = match drawn(staged.scenario, name) {
        None => vec![otherwise],
        Some(choices) => choices.iter().map(figure).collect(),
    };
    figures.dedup();
    figures.first().filter(|_| figures.len() == 1)?.int()
}

fn drawn<'s>(scenario: &'s Scenario, name: &str) -> Option<&'s [Value]> {
    scenario.facts.iter().find(|fact| *fact.id == *name).map(|fact| fact.choices.as_slice())
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "[\"ordinary\", \"vip\"]", "[\"ordinary\"]").edit(SCENARIO, "Int(600)", "Int(500)")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::rendered;
    use super::*;
    use crate::assurance::Classes;
    use crate::content::Pack;
    use crate::encounter::{Begin, Premise};
    use crate::terms::ResponseIx;
    use std::sync::Arc;

    /// A draw with these facts among the others.
    fn drawn(pack: &Pack, facts: &[(&str, Value)]) -> Begin {
        let mut begin = Begin::draw(&pack.scenario, 0).expect("drawn");
        for (name, value) in facts {
            let drawn = begin.facts.iter_mut().find(|(known, _)| &**known == *name);
            drawn.expect("a fact").1 = value.clone();
        }
        begin
    }

    #[test]
    fn the_parameter_in_its_place_is_what_the_book_says_for_whoever_was_drawn() {
        let folder = Folder::sound().edit(SCENARIO, "Int(600)", "Min(Parameter(\"cap\"), Int(700))");
        assert_eq!(rendered(&folder), "");
        let pack = folder.pack();
        let paid = |tier: &str| {
            let begin = drawn(&pack, &[("tier", Value::Text(tier.into()))]);
            let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
            let all = (0..pack.scenario.responses.len()).map(ResponseIx::from);
            let data: Vec<_> =
                all.flat_map(|response| premise.data(response).to_vec()).map(|(_, value)| value).collect();
            data
        };
        assert_eq!(paid("ordinary"), [Value::Int(500)]);
        assert_eq!(paid("vip"), [Value::Int(700)], "a very good customer's cap is 1000");
    }

    #[test]
    fn a_number_that_is_the_parameter_for_some_customers_only_is_another_amount() {
        assert_eq!(rendered(&Folder::sound().edit(SCENARIO, "Int(600)", "Int(500)")), "");
        let told = rendered(&Folder::sound().edit(SCENARIO, "Int(600)", "Parameter(\"cpa\")"));
        assert!(told.contains("unknown parameter `cpa`") && told.contains("did you mean `cap`?"), "{told}");
    }

    const GUARD: &str = "when: Not(Done(\"greet\"))";

    /// The sound scenario with a sum, whose customer is greeted where it is above something.
    fn asked(than: &str) -> Folder {
        Folder::sound().edit(SCENARIO, "facts: {", "facts: { \"sum\": Money([400, 500, 600, 1000, 1100]),").edit(
            SCENARIO,
            GUARD,
            &format!("when: All([Not(Done(\"greet\")), MoreThan(\"sum\", {than})])"),
        )
    }

    #[test]
    fn a_condition_asks_for_the_figure_of_whoever_was_drawn() {
        let folder = asked("Parameter(\"cap\")");
        assert!(!rendered(&folder).contains("error"), "{}", rendered(&folder));
        let pack = folder.pack();
        let greets = |tier: &str, sum: i64| {
            let begin = drawn(&pack, &[("sum", Value::Int(sum)), ("tier", Value::Text(tier.into()))]);
            let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
            let start = premise.open(|_, _| {});
            let guarded = |ix: ResponseIx| premise.scenario.response(ix).is_some_and(|one| one.when.is_some());
            premise.offered(&start).any(guarded)
        };
        assert_eq!([500, 600].map(|sum| greets("ordinary", sum)), [false, true]);
        assert_eq!([600, 1000, 1100].map(|sum| greets("vip", sum)), [false, false, true]);
        // two temperaments, two caps, above the cap or not: of 20 draws the rules tell 8 classes apart
        let classes = Classes::of(&pack.scenario, &pack.book).expect("few");
        assert_eq!((classes.draws(), classes.all().len()), (20, 8));
    }

    #[test]
    fn a_number_in_a_condition_is_looked_at_as_well() {
        let folder = |than| asked(than).edit(SCENARIO, "[\"ordinary\", \"vip\"]", "[\"ordinary\"]");
        assert!(rendered(&folder("500")).contains("warning[C054]: 500 is the value of the parameter `cap`"));
        assert!(!rendered(&folder("600")).contains("C054"));
        assert!(!rendered(&folder("Parameter(\"cap\")")).contains("C054"));
    }
}
