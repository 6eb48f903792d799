//! C039: a claim that does not hold.

use crate::content::tests::{Folder, PROVED};

pub(super) fn failing() -> Folder {
    Folder::proved().edit(PROVED, "AtMost(anger, 5)", "AtMost(anger, 6)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Measure, Observation, Outcome};
    use crate::assurance::{Answer, Question, Status};
    use crate::encounter::{Begin, Command, Premise};
    use crate::scenario::{ClaimKind, Scenario};
    use crate::terms::Value;
    use std::sync::Arc;

    /// A false claim, and what the play that shows it must be.
    struct Planted {
        /// What of the scenario is changed first.
        edit: Option<(&'static str, &'static str)>,
        claim: &'static str,
        /// The moves, `~` for silence; none where the claim says that there is a play, and there is none.
        shown_by: &'static [&'static str],
        /// What must have been drawn.
        only_if: &'static [(&'static str, &'static str)],
    }

    const UNEDITED: Planted = Planted { edit: None, claim: "", shown_by: &[], only_if: &[] };

    const PLANTED: &[Planted] = &[
        // behind a threshold of the mood
        Planted {
            edit: Some(("\"refund\":  (kind: Do,", "\"refund\":  (kind: Do, when: AtLeast(anger, 7),")),
            claim: "never: All([Done(\"refund\"), Done(\"record\")])",
            shown_by: &["rule", "refund", "record"],
            only_if: &[("temperament", "even")],
        },
        // behind an interrupt
        Planted {
            claim: "never: All([Visited(\"left\"), Not(Visited(\"claim\"))])",
            shown_by: &["rule", "record"],
            only_if: &[("temperament", "fiery")],
            ..UNEDITED
        },
        // shorter under one draw than under the others
        Planted {
            claim: "never: Visited(\"left\")",
            shown_by: &["rule", "record"],
            only_if: &[("temperament", "fiery")],
            ..UNEDITED
        },
        // behind a silence
        Planted {
            claim: "never: All([Visited(\"left\"), Done(\"listen\"), AtMost(anger, 6)])",
            shown_by: &["listen", "~", "record"],
            only_if: &[("temperament", "even")],
            ..UNEDITED
        },
        // behind a fact
        Planted {
            claim: "never_passes: Done(\"refund\")",
            shown_by: &["listen", "refund", "record"],
            only_if: &[("tier", "vip")],
            ..UNEDITED
        },
        // behind the score: all is done that an ordinary customer needs
        Planted {
            claim: "never_fails: All([Done(\"listen\"), Done(\"escalate\"), Done(\"record\")])",
            shown_by: &["listen", "manager", "record"],
            only_if: &[("tier", "vip")],
            ..UNEDITED
        },
        // a guard that is never true
        Planted {
            edit: Some((
                "\"refund\":  (kind: Do,",
                "\"refund\":  (kind: Do, when: All([AtLeast(anger, 7), AtMost(anger, 6)]),",
            )),
            claim: "can: Done(\"refund\")",
            ..UNEDITED
        },
        // a condition that some meet, and none of them passes
        Planted { claim: "can_pass: All([Done(\"refund\"), Is(\"tier\", \"ordinary\")])", ..UNEDITED },
    ];

    /// A play to its end.
    struct Played {
        commands: Vec<Command>,
        shows: bool,
    }

    /// Every play of a draw; each says whether it is one of those a claim is about.
    fn every_play(observation: &Observation, measure: &Measure, commands: &[Command], plays: &mut Vec<Played>) {
        let premise = observation.premise();
        if observation.over() {
            let claim = &premise.scenario.claims[0];
            let passed = observation.assess(measure).outcome == Outcome::Passed;
            let shows = claim.when.holds(&premise.situation(observation.state()))
                && match claim.kind {
                    ClaimKind::NeverPasses | ClaimKind::CanPass => passed,
                    ClaimKind::NeverFails => !passed,
                    ClaimKind::Never | ClaimKind::Can => true,
                };
            plays.push(Played { commands: commands.to_vec(), shows });
            return;
        }
        let offered = premise.offered(observation.state()).map(Command::Respond);
        for command in offered.chain([Command::Silence]) {
            let mut next = observation.clone();
            if next.advance(command).is_ok() {
                every_play(&next, measure, &[commands, &[command]].concat(), plays);
            }
        }
    }

    fn moves<'s>(scenario: &'s Scenario, commands: &[Command]) -> Vec<&'s str> {
        let name = |command: &Command| match command {
            Command::Respond(ix) => &*scenario.response(*ix).expect("known").id,
            Command::Silence => "~",
        };
        commands.iter().map(name).collect()
    }

    #[test]
    fn a_false_claim_is_refuted_by_the_shortest_play_that_the_engine_knows() {
        for Planted { edit, claim, shown_by, only_if } in PLANTED {
            let folder = Folder::proved().edit(PROVED, "claims: [", &format!("claims: [(id: \"planted\", {claim}),"));
            let folder = edit.iter().fold(folder, |folder, (from, to)| folder.edit(PROVED, from, to));
            let (pack, report) = (folder.pack(), folder.report());
            let planted = Question::Claim { claim: "planted".into() };
            let answer = report.answers.iter().find(|answer| answer.question == planted).expect("asked");
            let Answer { status, witness, .. } = answer;
            assert_eq!(*status, Status::Refuted, "{claim}");
            let shown = witness.as_ref().map(|one| moves(&pack.scenario, &one.commands)).unwrap_or_default();
            assert_eq!(shown, *shown_by, "{claim}");

            // what every play says, one after the other
            let mut shortest = None;
            for (class, draw) in report.classes.iter().enumerate() {
                let begin = Begin { scenario: pack.scenario.id.clone(), seed: 0, facts: draw.facts.clone() };
                let premise =
                    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
                let mut plays = Vec::new();
                let measure = Measure::on(report.scale.as_ref().expect("all was seen"), &premise).expect("its own");
                every_play(&Observation::open(Arc::new(premise)), &measure, &[], &mut plays);
                let showing = || plays.iter().filter(|play| play.shows);
                shortest = showing().map(|play| play.commands.len()).chain(shortest).min();
                if let Some(witness) = witness.as_ref().filter(|witness| witness.class == class) {
                    assert!(showing().any(|play| play.commands == witness.commands), "{claim}: it shows nothing");
                    let drawn = |(name, value): &(&str, &str)| {
                        draw.facts
                            .iter()
                            .any(|(fact, drawn)| **fact == **name && *drawn == Value::Text((*value).into()))
                    };
                    assert!(only_if.iter().all(drawn), "{claim}: {:?}", draw.facts);
                }
            }
            assert_eq!(shortest, witness.as_ref().map(|witness| witness.commands.len()), "{claim}");
        }
    }
}
