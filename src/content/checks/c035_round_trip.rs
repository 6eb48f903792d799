//! C035: a conversation that may never end.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "goto: \"gone\"", "when: Done(\"listen\"), goto: \"gone\"")
}

#[cfg(test)]
mod tests {
    use super::super::graph;
    use super::*;
    use crate::assurance::{Effort, Question, Status, prove};
    use crate::content::resolve::scenario as resolve;
    use crate::content::{Code, Pack, SourceFile};
    use crate::scenario::Scenario;
    use crate::terms::NodeIx;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use proptest::test_runner::TestRunner;
    use std::cell::Cell;
    use std::sync::Arc;

    /// An arrow turned elsewhere; where its response performs something, perhaps only once.
    #[derive(Clone, Debug)]
    struct Turn {
        arrow: Index,
        goto: &'static str,
        once: bool,
    }

    fn turn() -> impl Strategy<Value = Turn> {
        let goto = select(vec!["opening", "claim", "closing", "left", "gone"]);
        (any::<Index>(), goto, any::<bool>()).prop_map(|(arrow, goto, once)| Turn { arrow, goto, once })
    }

    impl Turn {
        fn apply(&self, text: &str) -> String {
            const ARROW: &str = "goto: \"";
            let (from, _) = *self.arrow.get(&text.match_indices(ARROW).collect::<Vec<_>>());
            let (before, rest) = text.split_at(from);
            let (_, after) = rest[ARROW.len()..].split_once('"').expect("it ends");
            let line = before.lines().last().unwrap_or_default();
            let own = line.split_once("performs: [\"").and_then(|(_, own)| own.split('"').next());
            let guard =
                own.filter(|_| self.once).map(|own| format!("when: Not(Done(\"{own}\")), ")).unwrap_or_default();
            format!("{before}{guard}{ARROW}{}\"{after}", self.goto)
        }
    }

    fn has_cycle(scenario: &Scenario) -> bool {
        let comes_back = |(at, node)| {
            let arrows = graph::all_arrows(scenario, node);
            graph::reach(scenario, arrows, graph::all_arrows).nodes.contains(&NodeIx::from(at))
        };
        scenario.nodes.iter().enumerate().any(comes_back)
    }

    /// An activity is done once for all and an interrupt fires once, so that a play without end goes round by arrows
    /// that nothing spends: C015 refuses those of responses, C016 those of silence alone.
    #[test]
    fn what_checking_lets_pass_goes_round_for_ever_nowhere() {
        let Pack { scenario, book, .. } = Folder::proved().pack();
        let text = std::fs::read_to_string(Folder::proved().path().join(PROVED)).expect("there");
        let (books, cycles) = ([&*book.id], Cell::new(0));
        let mut runner = TestRunner::new(ProptestConfig { failure_persistence: None, ..crate::cases::at_least(500) });
        let found = runner.run(&vec(turn(), 1..4), |turns| {
            let text = turns.iter().fold(text.clone(), |text, turn| turn.apply(&text));
            let (turned, found) = resolve(&scenario.id, &SourceFile::new("turned", &*text), Some(&book), &books);
            let Some(turned) = turned.filter(|_| found.iter().all(|one| one.code != Code::DeadEnd)) else {
                return Ok(());
            };
            cycles.set(cycles.get() + u32::from(has_cycle(&turned)));
            let effort = Effort { cap: 100_000, workers: 1 };
            let report = prove(&Arc::new(turned), &book, &[], effort, &|_| true).expect("few facts");
            let ends = report.answers.iter().find(|answer| answer.question == Question::Ends);
            prop_assert_eq!(ends.map(|answer| answer.status), Some(Status::Proved));
            Ok(())
        });
        found.expect("every play ends");
        assert!(cycles.get() > 5, "only {} of the scenarios could go back at all", cycles.get());
    }
}
