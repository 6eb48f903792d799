//! Learners with one idea.

use super::chance::Strategy;
use super::cues::{Cues, count};
use crate::assurance::explore::space::{Space, StateIx, Step};
use crate::assurance::unproved::Impossible;
use crate::encounter::Command;
use crate::terms::{ActivityIx, row};

/// A learner with one idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Bot {
    FirstShown,
    LastShown,
    Longest,
    Shortest,
    MostPolite,
    MostApologetic,
    AlwaysEscalate,
    AlwaysSilent,
    Keywords,
}

/// A strategy that goes by a sign, and takes any of those that show it alike; silence only where it is the idea.
pub(crate) struct By<'a> {
    bot: Bot,
    cues: &'a Cues,
    escalate: Option<ActivityIx>,
}

impl<'a> By<'a> {
    pub(crate) fn new(bot: Bot, cues: &'a Cues, space: &Space) -> Self {
        Self { bot, cues, escalate: space.premise().watch.book().activity_names.find("escalate") }
    }

    /// How strongly a step shows the sign; `None` for silence, where it isn't the idea.
    fn sign(&self, space: &Space, step: &Step<'_>) -> Result<Option<i64>, Impossible> {
        let Command::Respond(response) = step.talk.command else {
            return Ok((self.bot == Bot::AlwaysSilent).then_some(1));
        };
        let by_looks = match self.bot {
            Bot::Longest | Bot::Shortest | Bot::MostPolite | Bot::Keywords => true,
            Bot::MostApologetic | Bot::AlwaysEscalate | Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown => false,
        };
        // who goes by the looks of answers leaves the tray alone; who has an idea finds it there too
        if by_looks && space.premise().scenario.is_standing_act(response) {
            return Ok(None);
        }
        Ok(Some(match self.bot {
            Bot::Longest => count(&self.cues.length, response)?,
            Bot::Shortest => -count(&self.cues.length, response)?,
            Bot::MostPolite => count(&self.cues.courtesy, response)?,
            Bot::MostApologetic => count(&self.cues.apology, response)?,
            Bot::Keywords => count(&self.cues.words, response)?,
            Bot::AlwaysEscalate => {
                let performs = &row(&space.premise().scenario.responses, response).performs;
                i64::from(self.escalate.is_some_and(|it| performs.contains(&it)))
            }
            Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown => 0,
        }))
    }
}

impl Strategy for By<'_> {
    type Memory = ();

    fn weigh(&self, space: &Space, state: StateIx, (): &(), weights: &mut Vec<f64>) -> Result<(), Impossible> {
        let mut most = None;
        for step in space.steps(state) {
            most = most.max(self.sign(space, &step)?);
        }
        for step in space.steps(state) {
            let picked = most.is_some() && self.sign(space, &step)? == most;
            weights.push(f64::from(u8::from(picked)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Observation;
    use crate::assurance::oracle::{WholePlay, every_play, measure, replay, small};
    use crate::assurance::{Effort, MOST_BY_LUCK, Question, Status, prove};
    use crate::encounter::{Begin, Premise, Where};
    use crate::terms::ResponseIx;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::sync::Arc;

    const TRIED: [Bot; 6] =
        [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic, Bot::AlwaysEscalate, Bot::AlwaysSilent];

    /// How probably a learner with one idea plays this; 0 where he never does.
    fn probability(premise: &Arc<Premise>, play: &WholePlay, bot: Bot, cues: &Cues) -> f64 {
        let mut observation = Observation::open(Arc::clone(premise));
        let mut probability = 1.0;
        for command in &play.commands {
            let state = *observation.state();
            let Where::At(node) = state.place else { panic!("it goes on") };
            let silence = premise.scenario.node(node).is_some_and(|node| node.silence.is_some());
            let ideas = [Bot::MostApologetic, Bot::AlwaysEscalate, Bot::AlwaysSilent];
            let seen = |ix: &ResponseIx| ideas.contains(&bot) || !premise.scenario.is_standing_act(*ix);
            let offered: Vec<_> = premise.offered(&state).filter(seen).collect();
            let sign = |one: ResponseIx| match bot {
                Bot::Longest => i64::from(cues.length[one.at()]),
                Bot::Shortest => -i64::from(cues.length[one.at()]),
                Bot::MostPolite => i64::from(cues.courtesy[one.at()]),
                Bot::MostApologetic => i64::from(cues.apology[one.at()]),
                // the fourth activity is `escalate` here
                Bot::AlwaysEscalate => {
                    i64::from(premise.scenario.responses[one.at()].performs.contains(&ActivityIx(3)))
                }
                Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown | Bot::Keywords => 0,
            };
            let taken = if bot == Bot::AlwaysSilent && silence {
                vec![Command::Silence]
            } else {
                let most = offered.iter().map(|one| sign(*one)).max();
                let shown = offered.iter().filter(|one| Some(sign(**one)) == most);
                shown.map(|one| Command::Respond(*one)).collect()
            };
            probability *= if taken.contains(command) { 1.0 / taken.len() as f64 } else { 0.0 };
            observation.advance(*command).expect("possible");
        }
        probability
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(150))]

        #[test]
        fn naive_learners_come_to_what_their_plays_come_to(
            mut small in small(), counts in vec((0..4_u32, 0..3_u32, 0..3_u32), 64),
        ) {
            let mut book = (*small.book).clone();
            book.activity_names = ["a", "b", "c", "escalate", "stay_silent"].into_iter().collect();
            small.book = Arc::new(book);
            let cues = Cues {
                locale: "en-US".into(),
                length: counts.iter().map(|one| one.0).collect(),
                courtesy: counts.iter().map(|one| one.1).collect(),
                apology: counts.iter().map(|one| one.2).collect(),
                words: Vec::new(),
            };
            let effort = Effort { cap: 1_000_000, workers: 1 };
            let report = prove(&small.scenario, &small.book, std::slice::from_ref(&cues), effort, &|_| true).expect("few");
            let premise = |class: usize| {
                let begin = Begin { scenario: "small".into(), seed: 0, facts: report.classes[class].facts.clone() };
                Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin).expect("playable"))
            };
            let premises: Vec<_> = (0..report.classes.len()).map(premise).collect();
            let plays: Option<Vec<_>> = premises.iter().map(|premise| every_play(premise, 1_000)).collect();
            let Some(plays) = plays else { return Ok(()) };
            for bot in TRIED {
                let spoken = !matches!(bot, Bot::AlwaysEscalate | Bot::AlwaysSilent);
                let question = Question::Bot { bot, locale: spoken.then(|| "en-US".into()) };
                let answer = report.answers.iter().find(|answer| answer.question == question).expect("asked");
                let (mut passes, mut score, mut shortest) = (0.0, 0.0, None::<usize>);
                for ((premise, plays), class) in premises.iter().zip(&plays).zip(&report.classes) {
                    let mut here = (0.0, None::<usize>);
                    for play in plays {
                        let probability = probability(premise, play, bot, &cues);
                        score += class.weight * probability * f64::from(play.score());
                        if play.passed() && probability > 0.0 {
                            here.0 += probability;
                            let length = play.commands.len();
                            here.1 = Some(here.1.map_or(length, |known| known.min(length)));
                        }
                    }
                    passes += class.weight * here.0;
                    if here.0 > MOST_BY_LUCK {
                        shortest = shortest.into_iter().chain(here.1).min();
                    }
                }
                prop_assert!((answer.figure.expect("counted") - passes).abs() < 1e-9, "{bot:?}: {answer:?} is not {passes}");
                prop_assert!((answer.score.expect("counted") - score).abs() < 1e-6, "{bot:?}: {answer:?} is not {score}");
                if (passes - MOST_BY_LUCK).abs() > 1e-9 {
                    prop_assert_eq!(answer.status == Status::Refuted, passes > MOST_BY_LUCK);
                    let shown = answer.witness.as_ref().map(|witness| {
                        (witness.commands.len(), replay(&premises[witness.class], &measure(&premises[witness.class]), &witness.commands).passed())
                    });
                    prop_assert_eq!(shown, shortest.filter(|_| passes > MOST_BY_LUCK).map(|length| (length, true)));
                }
            }
        }
    }
}
