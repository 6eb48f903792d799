//! C017: too large to be read and proved.

use super::Staged;
use crate::assurance::{Classes, TooManyDraws, Unproved};
use crate::content::report::Problems;
use crate::content::report::say::{not_proven, too_large as say};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use std::sync::Arc;

/// Above this many nodes a scenario is hard to read and slow to prove.
const MANY_NODES: usize = 24;
/// Most combinations of facts that rules can tell apart.
const MOST_CLASSES: usize = 12;

pub(super) fn check(staged: &Staged<'_>, problems: &mut Problems) {
    let nodes = staged.scenario.nodes.len();
    if nodes > MANY_NODES {
        problems.warn("", say::nodes(nodes), say::nodes_at_most(MANY_NODES));
    }
    match Classes::of(&Arc::new(staged.scenario.clone()), &Arc::new(staged.book.clone())) {
        Ok(classes) if classes.all().len() <= MOST_CLASSES => {}
        Ok(classes) => problems.warn("", say::classes(classes.all().len()), say::classes_at_most(MOST_CLASSES)),
        Err(Unproved::Impossible(what)) => {
            problems.error("", not_proven::impossible(what.to_string()), not_proven::report_the_fault());
        }
        Err(Unproved::TooManyDraws(TooManyDraws(draws))) => {
            problems.warn("", say::draws(draws, TooManyDraws::MOST), say::draw_fewer())
        }
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().edit(
        SCENARIO,
        "[\"even\", \"fiery\"]",
        "[\"even\", \"fiery\", \"proud\", \"anxious\", \"exacting\", \"follower\", \"calculating\"]",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{BOOK, rendered};

    fn classes_of(folder: Folder) -> usize {
        let pack = folder.pack();
        Classes::of(&pack.scenario, &pack.book).expect("few draws").all().len()
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

    #[test]
    fn more_draws_than_can_be_looked_at_are_told() {
        let many = (0..100).map(|sum| sum.to_string()).collect::<Vec<_>>().join(", ");
        let facts = format!("\"sum\": Money([{many}]), \"fee\": Money([{many}]), \"tier\":");
        let folder = Folder::sound().edit(SCENARIO, "\"tier\":", &facts).edit(
            SCENARIO,
            "Int(600)",
            "Plus(Fact(\"sum\"), Fact(\"fee\"))",
        );
        let told = rendered(&folder);
        assert!(told.contains("[C017]: the facts that rules read make 40000 combinations; 4096 at most"), "{told}");
    }
}
