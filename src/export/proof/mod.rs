//! What proving a scenario said, on its way out: in words, as a page with the conversation's graph.

mod curve;
mod drawing;
mod graph;
mod layout;
mod page;
mod page_error;
mod play;
mod tables;
mod words;

pub use curve::plot;
pub use page::page;
pub use page_error::PageError;
pub use words::Teller;

use crate::assurance::{Report, Witness};
use crate::attempt::{seed_for, write_transcript};
use crate::content::Pack;
use crate::encounter::Unplayable;
use crate::terms::BasisPoints;

/// A scenario with what proving it said.
#[derive(Debug)]
pub struct Proof<'p> {
    /// The scenario.
    pub pack: &'p Pack,
    /// What was said.
    pub report: Report,
    /// Why it was not asked whether words learned from other scenarios give its best responses away, where it was not.
    pub words_untried: Option<String>,
    /// What draws each fact class, where something does.
    seeds: Vec<Option<u64>>,
}

impl<'p> Proof<'p> {
    /// Finds out how each fact class is drawn.
    ///
    /// # Errors
    /// Where the scenario cannot be drawn.
    pub fn new(pack: &'p Pack, report: Report) -> Result<Self, Unplayable> {
        let seeds = report.classes.iter().map(|class| seed_for(&pack.scenario, &class.facts));
        let seeds = seeds.collect::<Result<_, _>>()?;
        Ok(Self { pack, report, words_untried: None, seeds })
    }

    /// A play as `play --responses` takes it, with `about` on top.
    #[must_use]
    pub fn transcript(&self, witness: &Witness, about: &str) -> String {
        let scenario = &self.pack.scenario;
        // nothing of it is kept: whoever tries a play out neither practises nor is assessed
        let play = format!("composure play {} --mode rehearsal --responses FILE", scenario.id);
        let facts = self.report.classes.get(witness.class).map(|class| facts(&class.facts)).unwrap_or_default();
        write_transcript(scenario, &[about, &facts, &play], self.seed(witness), &witness.commands)
    }

    /// What draws a play's facts.
    fn seed(&self, witness: &Witness) -> Option<u64> {
        witness.seed.or_else(|| self.class_seed(witness.class))
    }

    /// What draws a fact class, where something does.
    #[must_use]
    pub fn class_seed(&self, class: usize) -> Option<u64> {
        self.seeds.get(class).copied().flatten()
    }

    /// Of all plays that pass, the one with the lowest score.
    #[must_use]
    pub fn worst_pass(&self) -> Option<(BasisPoints, &Witness)> {
        let passes = self.report.classes.iter().filter_map(|class| class.worst_pass.as_ref());
        passes.min_by_key(|(score, witness)| (*score, witness.class)).map(|(score, witness)| (*score, witness))
    }
}

fn facts(facts: &[(Box<str>, crate::terms::Value)]) -> String {
    facts.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Measure, Observation, Outcome, Scale, Verdict};
    use crate::assurance::{Effort, Question, Status, prove};
    use crate::attempt::parse_transcript;
    use crate::content::Library;
    use crate::content::tests::{Folder, shipped};
    use crate::encounter::{Begin, Command, Event, Premise};
    use crate::scenario::ClaimKind;
    use std::sync::Arc;

    /// Plays a transcript as `play --responses` does: the seed draws the facts, an id is that of an offered response.
    fn play(pack: &Pack, transcript: &str) -> Observation {
        let transcript = parse_transcript(transcript).expect("a transcript");
        let begin = Begin::draw(&pack.scenario, transcript.seed.expect("every class is drawn")).expect("drawn");
        let premise =
            Arc::new(Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable"));
        let mut observation = Observation::open(Arc::clone(&premise));
        for one in transcript.moves {
            let command = one.response.map_or(Command::Silence, |id| {
                let mut offered = premise.offered(observation.state());
                let is_it = |ix: &_| pack.scenario.response(*ix).is_some_and(|response| *response.id == *id);
                Command::Respond(offered.find(is_it).unwrap_or_else(|| panic!("`{id}` is offered")))
            });
            observation.advance(command).expect("possible");
        }
        assert!(observation.over(), "played to its end");
        observation
    }

    /// Whether a play shows what a question asks for.
    fn shows(observation: &Observation, question: &Question, scale: &Scale) -> bool {
        let scenario = &observation.premise().scenario;
        let happened = |wanted: &dyn Fn(&Event) -> bool| observation.seen().iter().any(|seen| wanted(&seen.event));
        let node = |ix: crate::terms::NodeIx| scenario.node(ix).expect("a node");
        let spoken = |of: &str, line: Option<&str>| {
            happened(&|event| match event {
                Event::Spoke { node: at, line: said } => {
                    let at = node(*at);
                    *at.id == *of && line.is_none_or(|line| *at.lines[usize::from(*said)].say == *line)
                }
                _ => false,
            })
        };
        let came_out = |id: &str, verdict: Verdict| {
            observation.assess(&Measure::Unknown).criteria.iter().any(|one| *one.id == *id && one.verdict == verdict)
        };
        match question {
            Question::Node { node } | Question::Trace { node } => spoken(node, None),
            Question::Line { node, line } => spoken(node, Some(line)),
            Question::Response { node: of, response } => happened(&|event| match event {
                Event::Responded { response: taken } => scenario
                    .response(*taken)
                    .is_some_and(|taken| *taken.id == **response && *node(taken.node).id == **of),
                _ => false,
            }),
            Question::Interrupt { interrupt } => happened(&|event| match event {
                Event::Interrupted { interrupt: by } => *scenario.interrupts[by.at()].id == **interrupt,
                _ => false,
            }),
            Question::Reaction { to, line } => happened(&|event| match event {
                Event::Reacted { to: act, line: said } => {
                    let act = &scenario.standing_acts[act.at()];
                    act.id == *to && act.reactions[usize::from(*said)].say == *line
                }
                _ => false,
            }),
            Question::EndingSays { says, .. } => {
                observation.premise().ending_says(observation.state()).any(|(_, said)| said.say == *says)
            }
            Question::Had { criterion } => came_out(criterion, Verdict::Met),
            Question::Missed { criterion } | Question::OnlyChance { criterion } => came_out(criterion, Verdict::Missed),
            Question::Kept { clause } => !came_out(clause, Verdict::Broken),
            Question::Broken { clause } => came_out(clause, Verdict::Broken),
            Question::Claim { claim } => {
                let claim = scenario.claims.iter().find(|one| one.id == *claim).expect("a claim");
                let measure = Measure::on(scale, observation.premise()).expect("its own");
                let holds = claim.when.holds(&observation.premise().situation(observation.state()));
                holds && (claim.kind == ClaimKind::Can || observation.assess(&measure).outcome == Outcome::Passed)
            }
            other => panic!("{other:?} has no play where it holds"),
        }
    }

    #[test]
    fn every_transcript_can_be_played_as_it_is_and_shows_what_it_claims() {
        let mut shown = 0;
        let with_standing_acts = Folder::standing_acts().load();
        let those = |library: &'static Library| library.packs.iter().map(move |pack| (library, pack));
        let packs = those(shipped()).chain(with_standing_acts.packs.iter().map(|pack| (&with_standing_acts, pack)));
        for (library, pack) in packs {
            let effort = Effort { cap: 2_000_000, workers: 2 };
            let report = prove(&pack.scenario, &pack.book, &library.cues(pack).expect("playable"), effort, &|_| true)
                .expect("few facts");
            let proof = Proof::new(pack, report).expect("drawn");
            let wrong: Vec<_> = pack.proved(&proof.report).into_iter().map(|one| one.message).collect();
            assert!(wrong.is_empty(), "{wrong:?}");
            let scale = proof.report.scale.as_ref().expect("all was seen");
            for answer in proof.report.answers.iter().filter(|answer| answer.status == Status::Proved) {
                let Some(witness) = &answer.witness else { continue };
                let played = play(pack, &proof.transcript(witness, "about\nit"));
                assert!(shows(&played, &answer.question, scale), "{answer:?}");
                shown += 1;
            }
            let (score, witness) = proof.worst_pass().expect("it can be passed");
            let played = play(pack, &proof.transcript(witness, ""));
            let assessment = played.assess(&Measure::on(scale, played.premise()).expect("its own"));
            assert_eq!((assessment.score, assessment.outcome), (Some(score), Outcome::Passed));
        }
        assert!(shown > 600, "{shown} plays");
    }
}
