//! Learners with one idea, and what outward signs give away.

use super::chance::Strategy;
use super::cues::Cues;
use super::outlook::Outlook;
use super::report::Bot;
use super::space::{Space, Step};
use crate::encounter::{Command, Place};
use crate::scenario::Scenario;
use crate::terms::{ActivityIx, NodeIx, ResponseIx};

/// A strategy that goes by a sign, and takes any of those that show it alike; silence only where it is the idea.
pub(super) struct By<'a> {
    bot: Bot,
    cues: &'a Cues,
    escalate: Option<ActivityIx>,
}

impl<'a> By<'a> {
    pub(super) fn new(bot: Bot, cues: &'a Cues, space: &Space) -> Self {
        Self { bot, cues, escalate: space.stage().watch.book().activity_names.find("escalate") }
    }

    /// How strongly a step shows the sign; `None` for silence, where it isn't the idea.
    fn sign(&self, space: &Space, step: &Step<'_>) -> Option<i64> {
        let Command::Respond(response) = step.talk.command else {
            return (self.bot == Bot::AlwaysSilent).then_some(1);
        };
        let of = |list: &[u32]| list.get(response.at()).map_or(0, |count| i64::from(*count));
        Some(match self.bot {
            Bot::Longest => of(&self.cues.length),
            Bot::Shortest => -of(&self.cues.length),
            Bot::MostPolite => of(&self.cues.courtesy),
            Bot::MostApologetic => of(&self.cues.apology),
            Bot::AlwaysEscalate => {
                let performs = space.stage().scenario.response(response).map(|one| &one.performs);
                i64::from(self.escalate.is_some_and(|it| performs.is_some_and(|all| all.contains(&it))))
            }
            Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown => 0,
        })
    }
}

impl Strategy for By<'_> {
    type Memory = ();

    fn weigh(&self, space: &Space, state: usize, (): &(), weights: &mut Vec<f64>) {
        let most = space.steps(state).filter_map(|step| self.sign(space, &step)).max();
        let picked = |step: Step<'_>| most.is_some() && self.sign(space, &step) == most;
        weights.extend(space.steps(state).map(|step| f64::from(u8::from(picked(step)))));
    }
}

/// The responses a learner may choose from, and which of them lead to the most that can be had.
pub(super) type Choice = (NodeIx, Vec<(ResponseIx, bool)>);

/// The choice at a state; none where there is nothing to choose: one response, or all as good.
pub(super) fn choice(space: &Space, outlook: &Outlook, state: usize) -> Option<Choice> {
    let Place::At(node) = space.talk(state)?.place else { return None };
    let worth = |step: &Step<'_>| outlook.through(step).clean.map(|span| span.most);
    let responses = space.steps(state).filter_map(|step| match step.talk.command {
        Command::Respond(response) => Some((response, worth(&step))),
        Command::Silence => None,
    });
    let best = responses.clone().map(|(_, worth)| worth).max()?;
    let responses: Vec<_> = responses.map(|(one, worth)| (one, worth == best)).collect();
    responses.iter().any(|(_, best)| !best).then_some((node, responses))
}

/// What a sign gives away.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Leak<'a> {
    /// How much more often than by chance it finds the best response: a share of 1, averaged over the nodes that leave a
    /// choice; at a node, over the choices a random learner comes to, by how often.
    pub figure: f64,
    /// Whether that comes of taking the most of it; else of taking the least.
    pub most: bool,
    /// A choice at the node where it gives most away, and the best response that shows it.
    pub at: Option<(&'a Choice, ResponseIx)>,
}

/// What a sign of responses gives away over all choices, each with how often it comes.
pub(super) fn leak<'a>(
    scenario: &Scenario, choices: impl Iterator<Item = (&'a Choice, f64)> + Clone, sign: &[u32],
) -> Leak<'a> {
    let [most, least] = [true, false].map(|most| {
        // by node: how often, and what is gained over chance
        let mut nodes = vec![(0.0, 0.0); scenario.nodes.len()];
        for (choice, mass) in choices.clone() {
            let Some((all, gains)) = nodes.get_mut(choice.0.at()) else { continue };
            *all += mass;
            *gains += mass * gain(choice, sign, most).0;
        }
        let gains: Vec<_> = nodes.iter().map(|(mass, gains)| (*mass > 0.0).then(|| gains / mass)).collect();
        let count = gains.iter().flatten().count().max(1);
        let figure = gains.iter().flatten().sum::<f64>() / count as f64;
        let at = choices.clone().filter_map(|(choice, mass)| {
            let (_, shown) = gain(choice, sign, most);
            let here = gains.get(choice.0.at()).copied().flatten().filter(|gain| *gain > 0.0)?;
            Some((here, mass, choice, shown?))
        });
        let at = at.max_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
        Leak { figure, most, at: at.map(|(_, _, choice, shown)| (choice, shown)) }
    });
    if least.figure > most.figure { least } else { most }
}

/// How much more probably than by chance who takes the most, or the least, of a sign takes one of the best, and a best one
/// that he takes.
fn gain((_, responses): &Choice, sign: &[u32], most: bool) -> (f64, Option<ResponseIx>) {
    let value = |one: ResponseIx| {
        let count = sign.get(one.at()).map_or(0, |count| i64::from(*count));
        if most { count } else { -count }
    };
    let top = responses.iter().map(|(one, _)| value(*one)).max();
    let picked = responses.iter().filter(|(one, _)| Some(value(*one)) == top);
    let share = |best: usize, all: usize| best as f64 / all.max(1) as f64;
    let hits = picked.clone().filter(|(_, best)| *best);
    let best = responses.iter().filter(|(_, best)| *best).count();
    let figure = share(hits.clone().count(), picked.count()) - share(best, responses.len());
    (figure, hits.map(|(one, _)| *one).next())
}

#[cfg(test)]
mod tests {
    use super::super::oracle::{Played, every_play, replay, small};
    use super::super::prove::{MOST_BY_LUCK, Options, prove};
    use super::super::report::{Question, Status};
    use super::*;
    use crate::assessment::Observation;
    use crate::encounter::{Begin, Stage};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::sync::Arc;

    const TRIED: [Bot; 6] =
        [Bot::Longest, Bot::Shortest, Bot::MostPolite, Bot::MostApologetic, Bot::AlwaysEscalate, Bot::AlwaysSilent];

    /// How probably a learner with one idea plays this; 0 where he never does.
    fn probability(stage: &Arc<Stage>, play: &Played, bot: Bot, cues: &Cues) -> f64 {
        let mut observation = Observation::open(Arc::clone(stage));
        let mut probability = 1.0;
        for command in &play.commands {
            let state = *observation.state();
            let Place::At(node) = state.place else { panic!("it goes on") };
            let silence = stage.scenario.node(node).is_some_and(|node| node.silence.is_some());
            let offered: Vec<_> = stage.offered(&state).collect();
            let sign = |one: ResponseIx| match bot {
                Bot::Longest => i64::from(cues.length[one.at()]),
                Bot::Shortest => -i64::from(cues.length[one.at()]),
                Bot::MostPolite => i64::from(cues.courtesy[one.at()]),
                Bot::MostApologetic => i64::from(cues.apology[one.at()]),
                // the fourth activity is `escalate` here
                Bot::AlwaysEscalate => i64::from(stage.scenario.responses[one.at()].performs.contains(&ActivityIx(3))),
                Bot::AlwaysSilent | Bot::FirstShown | Bot::LastShown => 0,
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
        #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

        #[test]
        fn naive_learners_come_to_what_their_plays_come_to(
            mut small in small(), counts in vec((0..4_u32, 0..3_u32, 0..3_u32), 24),
        ) {
            let mut book = (*small.book).clone();
            book.activity_names = ["a", "b", "c", "escalate", "stay_silent"].into_iter().collect();
            small.book = Arc::new(book);
            let cues = Cues {
                locale: "en-US".into(),
                length: counts.iter().map(|one| one.0).collect(),
                courtesy: counts.iter().map(|one| one.1).collect(),
                apology: counts.iter().map(|one| one.2).collect(),
            };
            let options = Options { cap: 1_000_000, workers: 1 };
            let report = prove(&small.scenario, &small.book, std::slice::from_ref(&cues), options, &|_| true).expect("few");
            let stage = |class: usize| {
                let begin = Begin { scenario: "small".into(), seed: 0, facts: report.classes[class].facts.clone() };
                Arc::new(Stage::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin))
            };
            let stages: Vec<_> = (0..report.classes.len()).map(stage).collect();
            let plays: Option<Vec<_>> = stages.iter().map(|stage| every_play(stage, 1_000)).collect();
            let Some(plays) = plays else { return Ok(()) };
            for bot in TRIED {
                let spoken = !matches!(bot, Bot::AlwaysEscalate | Bot::AlwaysSilent);
                let question = Question::Bot { bot, locale: spoken.then(|| "en-US".into()) };
                let answer = report.answers.iter().find(|answer| answer.question == question).expect("asked");
                let (mut passes, mut score, mut shortest) = (0.0, 0.0, None::<usize>);
                for ((stage, plays), class) in stages.iter().zip(&plays).zip(&report.classes) {
                    let mut here = (0.0, None::<usize>);
                    for play in plays {
                        let probability = probability(stage, play, bot, &cues);
                        score += class.weight * probability * f64::from(play.assessment.score.0);
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
                        (witness.commands.len(), replay(&stages[witness.class], &witness.commands).passed())
                    });
                    prop_assert_eq!(shown, shortest.filter(|_| passes > MOST_BY_LUCK).map(|length| (length, true)));
                }
            }
        }
    }

    #[test]
    fn a_leak_is_averaged_over_nodes_and_told_where_it_is_worst() {
        let ix = ResponseIx::from;
        let choice = |node: usize, best: [bool; 3]| -> Choice {
            (NodeIx::from(node), best.into_iter().enumerate().map(|(at, best)| (ix(node * 3 + at), best)).collect())
        };
        let stage = super::super::tests::stage(0, 1);
        // the longest is best at the first node; at the second it is in half of what is met there
        let choices =
            [choice(0, [true, false, false]), choice(1, [false, true, false]), choice(1, [true, false, true])];
        let met = || choices.iter().zip([0.5, 0.25, 0.25]);
        let found = leak(&stage.scenario, met(), &[9, 2, 2, 1, 7, 7]);
        let second = (0.5 - 1.0 / 3.0 + 0.5 - 2.0 / 3.0) / 2.0;
        assert!((found.figure - (2.0 / 3.0 + second) / 2.0).abs() < 1e-12, "{found:?}");
        assert_eq!((found.most, found.at), (true, Some((&choices[0], ix(0)))));
        let found = leak(&stage.scenario, met(), &[1, 2, 2, 7, 7, 7]);
        assert!(!found.most && (found.figure - 1.0 / 3.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.at, Some((&choices[0], ix(0))));
        // all alike
        assert_eq!(leak(&stage.scenario, met(), &[1; 6]), Leak { figure: 0.0, most: true, at: None });
    }
}
