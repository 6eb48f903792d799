//! C033: a condition that is settled before the encounter begins.

use super::Staged;
use crate::content::report::Problems;
use crate::content::report::say::settled_condition as say;
use crate::content::report::{Arg, Join, Sentence};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::written::{AnyNumber, At, RawCompared, RawCondition, RawQuantity};
use crate::terms::Value;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for condition in staged.raw.conditions() {
        condition.each_leaf(&mut |leaf| judge(staged, leaf, problems));
    }
}

fn judge(staged: &Staged<'_>, leaf: &RawCondition<'_>, problems: &mut Problems) {
    let mut report = |at: &str, sentence: Sentence| problems.warn(at, sentence, None);
    let mut drawn = |name: &str, holds: &dyn Fn(&Value) -> bool| {
        let Some(fact) = staged.scenario.facts.iter().find(|fact| *fact.id == *name) else { return };
        let holding = fact.choices.iter().filter(|choice| holds(choice)).count();
        if holding == 0 || holding == fact.choices.len() {
            let values = Arg::List(fact.choices.iter().map(Value::to_string).collect(), Join::Comma);
            report(name, if holding > 0 { say::drawn_always(name, values) } else { say::drawn_never(name, values) });
        }
    };
    match leaf {
        RawCondition::Is(name, value) => drawn(name, &|choice| *choice == value.value()),
        RawCondition::MoreThan(name, RawCompared(RawQuantity::Int(than))) => {
            drawn(name, &|choice| choice.int().is_some_and(|int| int > *than));
        }
        RawCondition::LessThan(name, RawCompared(RawQuantity::Int(than))) => {
            drawn(name, &|choice| choice.int().is_some_and(|int| int < *than));
        }
        RawCondition::AtLeast(_, At { value: AnyNumber(0), at }) => report(at, say::at_least_always()),
        RawCondition::AtMost(_, At { value: AnyNumber(10), at }) => report(at, say::at_most_always()),
        RawCondition::Fewer(_, At { value: AnyNumber(0), at }) => report(at, say::never_fewer()),
        RawCondition::Done(name) => {
            let asked = staged.book.activity_names.find(name);
            if !staged.scenario.staff_performs().any(|ix| Some(ix) == asked) {
                report(name, say::never_done(name));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"tier\", \"gold\")")
}
