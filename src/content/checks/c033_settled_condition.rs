//! C033: a condition that is settled before the encounter begins.

use super::{Code, Staged};
use crate::content::report::Problems;
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::written::RawCondition;
use crate::terms::Value;

page! {
    /// A part of a condition holds always, or never, whatever the learner does: a fact is compared with a value it is never drawn with, a
    /// mood with the end of its scale, `Done` asks about what no response performs.
    ///
    /// # Why it matters
    /// The line, the response or the goal behind it is there for everybody or for nobody, and the author thought it was there for some.
    ///
    /// # Fails
    /// ```ron
    /// when: Is("tier", "gold")        // drawn from "ordinary", "vip"
    /// ```
    ///
    /// # Mend
    /// Correct the value or the activity, or leave that part of the condition out.
}

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    for (owner, condition) in staged.raw.conditions() {
        condition.each_leaf(&mut |leaf| judge(staged, owner, leaf, problems));
    }
}

fn judge(staged: &Staged<'_>, owner: &str, leaf: &RawCondition<'_>, problems: &mut Problems) {
    let mut report = |at: &str, always: bool, why: String| {
        let word = if always { "always" } else { "never" };
        problems.warn(Code::SettledCondition, at, format!("this {word} holds: {why}"), None);
    };
    let mut drawn = |name: &str, holds: &dyn Fn(&Value) -> bool| {
        let Some(fact) = staged.scenario.facts.iter().find(|fact| *fact.id == *name) else { return };
        let holding = fact.choices.iter().filter(|choice| holds(choice)).count();
        if holding == 0 || holding == fact.choices.len() {
            let values = fact.choices.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
            report(name, holding > 0, format!("`{name}` is drawn from {values}"));
        }
    };
    match leaf {
        RawCondition::Is(name, value) => drawn(name, &|choice| *choice == value.value()),
        RawCondition::MoreThan(name, than) => drawn(name, &|choice| choice.int().is_some_and(|int| int > *than)),
        RawCondition::LessThan(name, than) => drawn(name, &|choice| choice.int().is_some_and(|int| int < *than)),
        RawCondition::AtLeast(_, 0) => report(owner, true, "a mood is at least 0".to_owned()),
        RawCondition::AtMost(_, 10) => report(owner, true, "a mood is at most 10".to_owned()),
        RawCondition::Done(name) => {
            let asked = staged.book.activity_names.find(name);
            let performed = staged.scenario.responses.iter().flat_map(|one| &one.performs);
            if !performed.into_iter().any(|ix| Some(*ix) == asked) {
                report(name, false, format!("no response performs `{name}`"));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(SCENARIO, "when: AtMost(anger, 5)", "when: Is(\"tier\", \"gold\")")
}
