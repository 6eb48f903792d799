//! The space against encounters played for real.

use super::explore::order::order;
use super::learners::guess::class_tariff;
use super::learners::levels::{curve, worth};
use super::oracle::{WholePlay, every_play, possible, small, tariff};
use super::questions::chances::ChanceCount;
use super::questions::hindsight::breaches;
use super::totals::outlook::Outlook;
use super::{
    Answer, Class, Classes, Effort, Hindsight, Question, Report, Space, StateIx, Status, hindsight, prove, scale,
};
use crate::assessment::{Assessment, Measure, Observation, Outcome, PickMade, Scale, advance_bare};
use crate::content::{Library, Pack};
use crate::encounter::{Begin, Command, Event, Premise, Where};
use crate::scenario::{Axis, Condition};
use crate::terms::{BasisPoints, ClauseIx, EventIx, FactIx, PersonIx, ResponseIx, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]));

/// The scales of what ships.
static SCALES: LazyLock<Vec<Scale>> = LazyLock::new(|| {
    let of = |pack: &Pack| scale(&pack.scenario, &pack.book, Effort { cap: 2_000_000, workers: 2 }, &|_| true);
    LIBRARY.packs.iter().map(|pack| of(pack).expect("sound").expect("small enough")).collect()
});

/// By what plays of a shipped scenario are measured.
fn measure(premise: &Premise) -> Measure {
    let at = LIBRARY.packs.iter().position(|pack| pack.scenario.id == premise.scenario.id).expect("shipped");
    Measure::on(&SCALES[at], premise).expect("its own")
}

/// By what a report says that plays are measured.
fn measured_by(report: &Report, premise: &Premise) -> Measure {
    Measure::on(report.scale.as_ref().expect("all was seen"), premise).expect("its own")
}

pub(super) fn premise(scenario: usize, seed: u64) -> Arc<Premise> {
    let pack = &LIBRARY.packs[scenario % LIBRARY.packs.len()];
    let begin = Begin::draw(&pack.scenario, seed).expect("drawn");
    Arc::new(Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable"))
}

#[test]
fn every_state_of_a_real_play_is_found_and_its_moves_mean_the_same() {
    for scenario in 0..LIBRARY.packs.len() {
        let premise = premise(scenario, 7);
        let space = Space::explore(Arc::clone(&premise), 2_000_000, |_| true).expect("sound");
        assert!(space.is_complete());
        for salt in 0..200_usize {
            let mut watch = premise.watch.start();
            let mut state = premise.open(|state, event| {
                if let Some((label, deed)) = premise.deed(event, state) {
                    premise.watch.advance(&mut watch, label, &deed, &mut ());
                }
            });
            let mut turn = 0_usize;
            while let Where::At(_) = state.place {
                let at = space.locate(&state, &watch).expect("sound").expect("explored");
                let steps: Vec<_> = space.steps(at).collect();
                let offered: Vec<_> = premise.offered(&state).map(Command::Respond).collect();
                let mut moves: Vec<_> = steps.iter().map(|step| step.talk.command).collect();
                moves.retain(|command| *command != Command::Silence);
                assert!(offered.len() == moves.len() && offered.iter().all(|one| moves.contains(one)));
                let step = steps[(salt * 31 + turn * 7) % steps.len()];
                advance_bare(&premise, &mut state, &mut watch, step.talk.command).expect("offered");
                let there = space.locate(&state, &watch).expect("sound");
                assert_eq!(there, step.to);
                turn += 1;
                assert!(turn < 200);
            }
        }
    }
}

#[test]
fn a_cap_leaves_the_space_incomplete() {
    let space = Space::explore(premise(0, 1), 1_000, |_| true).expect("sound");
    assert!(!space.is_complete() && space.len() < 1_100);
    let stopped = Space::explore(premise(0, 1), 1_000_000, |_| false).expect("sound");
    assert!(!stopped.is_complete());
}

proptest! {
    #![proptest_config(crate::cases::at_least(16))]

    #[test]
    fn the_way_to_a_state_leads_there(scenario in 0..4_usize, seed in 0..100_u64, which in 0..20_000_usize) {
        let premise = premise(scenario, seed);
        let space = Space::explore(Arc::clone(&premise), 20_000, |_| true).expect("sound");
        let target = space.states().nth(which % space.len()).expect("one of them");
        let mut watch = premise.watch.start();
        let mut state = premise.open(|state, event| {
            if let Some((label, deed)) = premise.deed(event, state) {
                premise.watch.advance(&mut watch, label, &deed, &mut ());
            }
        });
        for command in space.way_to(target).expect("sound") {
            advance_bare(&premise, &mut state, &mut watch, command).expect("offered");
        }
        prop_assert_eq!(space.locate(&state, &watch), Ok(Some(target)));
    }
}

/// Plays commands for real and assesses what came of them.
fn played(premise: &Arc<Premise>, measure: &Measure, commands: &[Command]) -> Assessment {
    let mut observation = Observation::open(Arc::clone(premise));
    for command in commands {
        observation.advance(*command).expect("offered");
    }
    assert!(observation.over());
    observation.assess(measure)
}

/// A play in which the learner takes whatever `salt` points at.
fn some_play(premise: &Arc<Premise>, salt: usize) -> Vec<Command> {
    let mut observation = Observation::open(Arc::clone(premise));
    let mut commands = Vec::new();
    while !observation.over() {
        let offered: Vec<_> = premise.offered(observation.state()).map(Command::Respond).collect();
        let command = offered[salt.wrapping_mul(31).wrapping_add(commands.len() * 7) % offered.len()];
        observation.advance(command).expect("offered");
        commands.push(command);
    }
    commands
}

/// The weights of what was broken.
fn lost(assessment: &Assessment) -> i32 {
    assessment.competencies.iter().map(|one| one.lost).sum()
}

proptest! {
    #![proptest_config(crate::cases::at_least(24))]

    #[test]
    fn hindsight_ends_at_the_score_and_its_way_passes(scenario in 2..4_usize, seed in 0..50_u64, salt in 0..10_000_usize) {
        let premise = premise(scenario, seed);
        let commands = some_play(&premise, salt);
        let by = measure(&premise);
        let tariff = by.tariff(&premise).expect("measured");
        let assessment = played(&premise, &by, &commands);
        let look = hindsight(&premise, tariff, &commands, 2_000_000, |_| true).expect("sound").expect("small enough");
        prop_assert_eq!(look.turns.len(), commands.len());
        let last = look.turns.last().expect("a turn");
        let score = assessment.score.expect("a number");
        prop_assert_eq!((last.after.best, last.after.worst), (score, score));
        prop_assert_eq!(last.after.passes, assessment.outcome == Outcome::Passed);
        prop_assert_eq!(look.turns[0].before.best, BasisPoints::FULL);
        for pair in look.turns.windows(2) {
            prop_assert_eq!(pair[0].after, pair[1].before);
        }
        for turn in &look.turns {
            prop_assert!(turn.after.best <= turn.before.best && turn.after.worst >= turn.before.worst);
            let free = turn.choices.iter().any(|one| turn.cost_of(one.after) == BasisPoints(0));
            prop_assert!(free, "something keeps what could be had");
            let taken = turn.choices.iter().find(|one| one.command == turn.command).expect("what was done");
            prop_assert_eq!(taken.after, turn.after);
        }
        let chance = look.last_chance.expect("the first turn at the latest");
        let way: Vec<_> = commands[..chance].iter().copied().chain(look.way.iter().map(|one| one.command)).collect();
        prop_assert_eq!(played(&premise, &by, &way).outcome, Outcome::Passed);
        if assessment.outcome != Outcome::Passed {
            prop_assert!(!look.turns[chance].after.passes, "the choice that lost it");
        }
    }
}

#[test]
fn what_another_answer_would_have_left_is_what_is_left_when_it_is_given() {
    let (mut asked, mut critical) = (0, 0);
    for (scenario, salt) in [(0, 11), (1, 5), (2, 23), (3, 8)] {
        let premise = premise(scenario, 3);
        let commands = some_play(&premise, salt);
        let tariff = measure(&premise).tariff(&premise).expect("measured");
        let look = |commands: &[Command]| {
            hindsight(&premise, tariff, commands, 2_000_000, |_| true).expect("sound").expect("small enough")
        };
        let whole = look(&commands);
        // one turn of each play, for every look explores all
        let at = salt % commands.len();
        let turn = &whole.turns[at];
        for choice in &turn.choices {
            let other: Vec<_> = commands[..at].iter().copied().chain([choice.command]).collect();
            let given = look(&other);
            let given = given.turns.last().expect("it was given");
            assert_eq!((given.after, given.cost()), (choice.after, turn.cost_of(choice.after)));
            asked += 1;
            critical += usize::from(choice.critical);
            if choice.critical {
                assert!(!choice.after.passes && !choice.breaks.is_empty());
            }
        }
    }
    assert!(asked >= 12 && critical >= 1, "{asked} {critical}");
}

#[test]
fn no_rule_is_advised_to_be_broken_where_one_move_more_breaks_none() {
    let at = LIBRARY.packs.iter().position(|pack| &*pack.scenario.id == "emergency-withdrawal").expect("shipped");
    for seed in 0..8 {
        let premise = premise(at, seed);
        let mut observation = Observation::open(Arc::clone(&premise));
        let mut commands = Vec::new();
        for id in ["hear", "own-all", "straight"] {
            let Where::At(node) = observation.state().place else { panic!("over") };
            let command = Command::Respond(premise.scenario.response_called(node, id).expect("there"));
            observation.advance(command).expect("offered");
            commands.push(command);
        }
        let tariff = measure(&premise).tariff(&premise).expect("measured");
        let look = hindsight(&premise, tariff, &commands, 2_000_000, |_| true).expect("sound").expect("small");
        assert_eq!(look.last_chance, Some(3));
        assert!(look.way.iter().all(|one| one.breaks.is_empty()), "{:?}", look.way);
        let way: Vec<_> = commands.into_iter().chain(look.way.iter().map(|one| one.command)).collect();
        assert_eq!(played(&premise, &measure(&premise), &way).outcome, Outcome::Passed);
    }
}

#[test]
fn the_report_on_a_shipped_scenario_is_true() {
    let pack = LIBRARY.packs.iter().find(|pack| &*pack.scenario.id == "media-threat").expect("shipped");
    let effort = Effort { cap: 1_000_000, workers: 2 };
    let report = prove(&pack.scenario, &pack.book, &[], effort, &|_| true).expect("few facts");
    assert_eq!(report.classes.iter().map(|class| class.weight).sum::<f64>(), 1.0);
    for class in &report.classes {
        assert!(class.complete && class.range == Some((BasisPoints(0), BasisPoints::FULL)));
        let (score, witness) = class.worst_pass.as_ref().expect("some play passes");
        let begin = Begin { scenario: pack.scenario.id.clone(), seed: 3, facts: class.facts.clone() };
        let premise =
            Arc::new(Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable"));
        let assessment = played(&premise, &measured_by(&report, &premise), &witness.commands);
        assert_eq!((assessment.score, assessment.outcome), (Some(*score), Outcome::Passed));
    }
    // the opening node is come to once, by everybody
    assert_eq!(report.visits[pack.scenario.start.at()], 1.0);
    let sampled = (0..4_000).filter(|salt| {
        let premise =
            premise(LIBRARY.packs.iter().position(|one| one.scenario.id == pack.scenario.id).expect("it"), *salt);
        let play = some_play(&premise, usize::try_from(*salt).expect("small") * 977);
        played(&premise, &measured_by(&report, &premise), &play).outcome == Outcome::Passed
    });
    let random = report.answers.iter().find(|answer| answer.question == Question::RandomLearner).expect("asked");
    assert!(sampled.count() < 40 && random.figure.is_some_and(|luck| luck < 0.01));
    // stopped at once, nothing is proved that needs every state
    let stopped =
        prove(&pack.scenario, &pack.book, &[], Effort { cap: 100, workers: 1 }, &|_| true).expect("few facts");
    assert!(stopped.answers.iter().all(|answer| answer.status != Status::Refuted));
    assert_eq!(stopped.status(), Status::NotProven);
}

// ── against every play of small random scenarios ──

const MOST_PLAYS: usize = 3_000;

/// The scores and outcomes of all plays, by commands.
fn results(plays: &[WholePlay]) -> Vec<(String, u16, bool)> {
    let mut results: Vec<_> =
        plays.iter().map(|play| (format!("{:?}", play.commands), play.score(), play.passed())).collect();
    results.sort();
    results
}

proptest! {
    #![proptest_config(crate::cases::at_least(400))]

    #[test]
    fn bounds_and_probabilities_are_those_of_all_plays(small in small()) {
        for premise in small.premises() {
            let Some(plays) = every_play(&premise, MOST_PLAYS) else { continue };
            let tariff = tariff(&premise);
            let scores = plays.iter().map(|play| BasisPoints(play.score()));
            // where guessing is, and where nothing has a score, as all plays have it
            let raw: f64 = plays.iter().map(|play| play.probability * f64::from(play.assessment.points())).sum();
            let zero = tariff.gauge.zero as f64;
            prop_assert!((zero - 1_000.0 * raw).abs() <= 0.5 + 1e-6, "{zero} is not {raw}");
            for at in 0..plays[0].assessment.competencies.len() {
                let raw: f64 = plays.iter().map(|play| {
                    let one = &play.assessment.competencies[at];
                    play.probability * f64::from(one.earned - one.lost)
                }).sum();
                let zero = plays[0].assessment.competencies[at].zero.expect("known") as f64;
                prop_assert!((zero - 1_000.0 * raw).abs() <= 0.5 + 1e-6, "{zero} is not {raw}");
            }
            let measured = plays.iter().all(|play| play.assessment.score.is_some());
            let look = hindsight(&premise, tariff, &[], 1_000_000, |_| true).expect("sound");
            prop_assert_eq!(look.is_some(), measured);
            let Some(look) = look else { continue };
            prop_assert_eq!(look.last_chance.is_some(), plays.iter().any(WholePlay::passed));
            let passes = |from: &[Command]| {
                let passing = plays.iter().filter(|play| play.passed() && play.commands.starts_with(from));
                passing.map(|play| (lost(&play.assessment), play.commands.len())).min()
            };
            let advised = |from: &[Command], look: &Hindsight| {
                let way: Vec<_> = from.iter().copied().chain(look.way.iter().map(|one| one.command)).collect();
                let play = plays.iter().find(|play| play.commands == way)?;
                Some((lost(&play.assessment), way.len()))
            };
            prop_assert_eq!(passes(&[]), advised(&[], &look), "the least is broken, on the shortest way");
            let book = premise.watch.book();
            let weight = |clause: &ClauseIx| i32::from(book.weights.of(book.clauses.at(*clause).severity));
            let marked: i32 = look.way.iter().flat_map(|one| &one.breaks).map(weight).sum();
            // the opening line comes before any advice
            let space = Space::explore(Arc::clone(&premise), 1_000_000, |_| true).expect("sound");
            let opening: i32 = breaches(book, space.opening()).iter().map(weight).sum();
            let told = look.last_chance.map(|_| opening + marked);
            prop_assert_eq!(advised(&[], &look).map(|(lost, _)| lost), told, "all that is broken is marked");
            // any play in hindsight starts at the best and worst there are
            let some = &plays[plays.len() / 2];
            let look = hindsight(&premise, tariff, &some.commands, 1_000_000, |_| true).expect("sound").expect("small");
            if let Some(chance) = look.last_chance {
                let before = &some.commands[..chance];
                prop_assert_eq!(passes(before), advised(before, &look));
            }
            prop_assert_eq!(Some(look.turns[0].before.best), scores.clone().max());
            prop_assert_eq!(Some(look.turns[0].before.worst), scores.min());
            prop_assert_eq!(look.turns.last().map(|turn| turn.after.best), Some(BasisPoints(some.score())));
        }
    }

    #[test]
    fn the_turns_of_a_play_never_fall_and_what_was_made_is_all_that_was_picked(small in small(), salts in vec(any::<Index>(), 40)) {
        for premise in small.premises() {
            let mut observation = Observation::open(Arc::clone(&premise));
            let (mut picked, mut made) = (Vec::new(), Vec::new());
            for salt in &salts {
                let possible = possible(&premise, observation.state());
                if possible.is_empty() {
                    break;
                }
                let (turn, command) = (observation.turn(), possible[salt.index(possible.len())]);
                let seen = observation.advance(command).expect("possible").to_vec();
                prop_assert!(seen.iter().all(|one| one.turn == turn), "what follows from a turn belongs to it");
                let Command::Respond(ix) = command else { continue };
                if premise.scenario.is_pick(ix) {
                    picked.extend((!premise.scenario.leaves_picking(ix)).then_some(ix));
                } else {
                    picked.clear();
                }
                if seen.iter().any(|one| matches!(one.event, Event::Made { .. })) {
                    made.push((turn, picked.clone()));
                }
                let so_far: Vec<_> = observation.picks(EventIx::from(observation.seen().len())).map(|(ix, _)| ix).collect();
                prop_assert_eq!(so_far, &picked[..]);
            }
            prop_assert!(observation.seen().is_sorted_by_key(|one| one.turn));
            let id = |ix: ResponseIx| {
                let one = premise.scenario.response(ix).expect("one");
                PickMade { step: premise.scenario.node_names.name(one.node).into(), pick: one.id.clone() }
            };
            let told: Vec<_> = (0..observation.seen().len()).filter_map(|at| observation.made(EventIx::from(at))).collect();
            let told: Vec<_> = told.into_iter().map(|one| (one.turn, one.picks)).collect();
            let made: Vec<_> = made.into_iter().map(|(turn, picks)| (turn, picks.into_iter().map(id).collect::<Vec<_>>())).collect();
            prop_assert_eq!(told, made);
        }
    }

    #[test]
    fn a_report_on_a_small_scenario_says_what_all_plays_say(small in small()) {
        let report = prove(&small.scenario, &small.book, &[], Effort { cap: 1_000_000, workers: 1 }, &|_| true).expect("few");
        let all: Option<Vec<_>> = small.premises().iter().map(|premise| every_play(premise, MOST_PLAYS)).collect();
        let Some(all) = all else { return Ok(()) };
        let luck: f64 = all.iter().flatten().filter(|play| play.passed()).map(|play| play.probability).sum();
        let answer = |question: Question| report.answers.iter().find(|answer| answer.question == question).cloned();
        let random = answer(Question::RandomLearner).and_then(|answer| answer.figure).expect("asked");
        prop_assert!((random - luck / all.len() as f64).abs() < 1e-9);
        let full = all.iter().all(|plays| plays.iter().any(|play| play.score() == 10_000 && play.assessment.critical_broken.is_empty()));
        let status = answer(Question::FullScore).map(|answer| answer.status);
        let enough = all.iter().flatten().all(|play| !play.passed() || play.commands.len() >= 10);
        prop_assert!(enough || report.too_few_turns.is_some(), "a pass in fewer than ten turns is for practice");
        prop_assert_eq!(status, Some(if full { Status::Proved } else { Status::Refuted }));
        prop_assert!((report.classes.iter().map(|class| class.weight).sum::<f64>() - 1.0).abs() < 1e-9);
        let mut chances = ChanceCount::new(&small.scenario, &small.book);
        for (at, class) in report.classes.iter().enumerate() {
            let begin = Begin { scenario: small.scenario.id.clone(), seed: 0, facts: class.facts.clone() };
            let premise = Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin).expect("playable"));
            let space = Space::explore(Arc::clone(&premise), 1_000_000, |_| true).expect("sound");
            let forward = order(&space).expect("sound").forward().expect("acyclic by construction");
            let mut part = ChanceCount::new(&small.scenario, &small.book);
            part.ask(&premise).expect("sound");
            part.read(at, &space, &forward, &Outlook::new(&space, &forward)).expect("sound");
            chances.merge(part).expect("of one scenario");
            let plays = every_play(&premise, MOST_PLAYS).expect("as many as before");
            let scores = plays.iter().map(|play| BasisPoints(play.score()));
            let measured = plays.iter().all(|play| play.assessment.score.is_some());
            prop_assert_eq!(scores.clone().min().zip(scores.max()).filter(|_| measured), class.range);
            // who never slips comes to what there is to be had, exactly
            let clean = plays.iter().filter(|play| play.assessment.critical_broken.is_empty());
            let best = clean.max_by_key(|play| play.assessment.points());
            let level = class.levels.last().expect("level 1");
            if let (Some(best), true) = (best, measured) {
                let passes = if best.passed() { 1.0 } else { 0.0 };
                prop_assert_eq!((level.mean, level.passes, level.deviation), (f64::from(best.score()), passes, 0.0));
            }
            let lowest = plays.iter().filter(|play| play.passed()).map(|play| BasisPoints(play.score())).min();
            prop_assert_eq!(class.worst_pass.as_ref().map(|(score, _)| *score), lowest);
            prop_assert!(class.worst_pass.as_ref().is_none_or(|(_, witness)| witness.class == at), "it is shown by its own draw");
            for (competency, (worst, best)) in &class.competencies {
                let of = |play: &WholePlay| {
                    let found = play.assessment.competencies.iter().find(|one| one.id == *competency);
                    found.and_then(|one| one.score)
                };
                prop_assert_eq!((plays.iter().map(of).min(), plays.iter().map(of).max()), (Some(Some(*worst)), Some(Some(*best))));
            }
        }
        // what comes once in any class comes once
        for one in chances.answers(true) {
            let shown = |of: &Answer| (of.status, of.witness.as_ref().map(|witness| witness.commands.len()));
            prop_assert_eq!(answer(one.question.clone()).as_ref().map(shown), Some(shown(&one)), "{:?}", one.question);
        }
        // stopped anywhere, it says nothing else than when it is left to finish
        for most in (0..40).step_by(3) {
            let asked = AtomicUsize::new(0);
            let go_on = |_| asked.fetch_add(1, Ordering::Relaxed) < most;
            let effort = Effort { cap: 1_000_000, workers: 1 };
            let part = prove(&small.scenario, &small.book, &[], effort, &go_on).expect("few");
            // what is for practice only is known at the end, and isn't asked some questions then
            for whole in &report.answers {
                prop_assert!(part.answers.iter().any(|part| part.question == whole.question), "{:?}", whole);
            }
            for part in &part.answers {
                let known = report.answers.contains(part);
                prop_assert!(known || part.status == Status::NotProven, "{:?}", part);
            }
            prop_assert!(asked.into_inner() <= most + 2 * report.classes.len());
        }
        // every draw is played like some class, and as many draws as the classes played so are said to have
        let classes: Vec<_> = report.classes.iter().map(|class| {
            let begin = Begin { scenario: small.scenario.id.clone(), seed: 0, facts: class.facts.clone() };
            let premise = Arc::new(Premise::new(Arc::clone(&small.scenario), Arc::clone(&small.book), begin).expect("playable"));
            results(&every_play(&premise, MOST_PLAYS).expect("as many as before"))
        }).collect();
        let draws: Vec<_> = all.iter().map(|plays| results(plays)).collect();
        for one in classes.iter().chain(&draws) {
            let share = draws.iter().filter(|draw| *draw == one).count() as f64 / draws.len() as f64;
            let played_so = || classes.iter().zip(&report.classes).filter(|(played, _)| *played == one).map(|(_, class)| class);
            prop_assert!((played_so().map(|class| class.weight).sum::<f64>() - share).abs() < 1e-9);
            let classed: usize = played_so().map(|class| class.draws).sum();
            prop_assert!((classed as f64 / report.draws as f64 - share).abs() < 1e-9);
        }
    }
}

/// Each group of fact classes of what ships, with its space.
fn each_shipped(mut look: impl FnMut(&Pack, &[(usize, &Class)], &Space)) {
    for pack in &LIBRARY.packs {
        let classes = Classes::of(&pack.scenario, &pack.book).expect("few");
        for group in classes.groups() {
            let premise = |class: &Class| {
                let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), class.begin.clone());
                Arc::new(premise.expect("playable"))
            };
            let twins: Vec<_> = group.iter().map(|(_, class)| premise(class)).collect();
            let space = Space::explore_twins(&twins, 2_000_000, |_| true).expect("sound");
            assert!(space.is_complete());
            look(pack, &group, &space);
        }
    }
}

#[test]
fn on_a_faultless_play_silence_costs_wherever_waiting_does_not_fit() {
    let (mut costs, mut waits) = (0, 0);
    each_shipped(|pack, _, space| {
        let order = order(space).expect("sound").forward().expect("no cycle ships");
        let outlook = Outlook::new(space, &order);
        let tariff = class_tariff(space).expect("sound").expect("measured");
        let opening = space.opening().points;
        // by state, the points of the faultless plays that come there
        let mut booked = space.rows(None);
        *booked.at_mut(StateIx::FIRST) = Some(opening);
        for state in order {
            let Some(points) = *booked.at(state) else { continue };
            let best = space.steps(state).map(|step| worth(outlook.through(&step))).max().expect("a way on");
            assert_eq!(tariff.score(points + best.1.expect("clean"), false), Some(BasisPoints::FULL));
            let node = &pack.scenario.nodes[space.node(state).expect("sound").at()];
            for step in space.steps(state) {
                let through = outlook.through(&step);
                if step.talk.command == Command::Silence {
                    if node.waiting_fits() {
                        waits += 1;
                    } else {
                        costs += 1;
                        let left = through.clean.and_then(|span| tariff.score(points + span.most, false));
                        assert!(left < Some(BasisPoints::FULL), "{} at {}", pack.scenario.id, node.id);
                    }
                }
                if let Some(to) = step.to.filter(|_| worth(through) == best) {
                    *booked.at_mut(to) = Some(points + step.points());
                }
            }
        }
    });
    assert!(costs > 300 && waits > 10, "{costs} {waits}");
}

#[test]
fn the_faultless_score_everything_in_each_class_and_guessing_comes_to_the_zero() {
    each_shipped(|pack, group, space| {
        let order = order(space).expect("sound").forward().expect("no cycle ships");
        let (outlook, tariff) = (Outlook::new(space, &order), class_tariff(space).expect("sound").expect("measured"));
        let found = curve(space, &order, &outlook, tariff, |_, _| Ok(())).expect("sound").levels();
        let faultless = found.last().expect("level 1");
        assert_eq!(faultless.level, 1.0);
        let facts = &group[0].1.begin.facts;
        assert!((faultless.passes - 1.0).abs() < 1e-9, "{} {facts:?}: {}", pack.scenario.id, faultless.passes);
        assert!((faultless.mean - 10_000.0).abs() < 1e-6, "{} {facts:?}: {}", pack.scenario.id, faultless.mean);
        // the points of who guesses, before anything is kept within bounds
        let mut masses = space.rows(0.0);
        *masses.at_mut(StateIx::FIRST) = 1.0;
        let mut raw = f64::from(space.opening().points);
        for state in order {
            let share = *masses.at(state) / space.steps(state).len() as f64;
            for step in space.steps(state) {
                raw += share * f64::from(step.points());
                if let Some(to) = step.to {
                    *masses.at_mut(to) += share;
                }
            }
        }
        let zero = tariff.gauge.zero as f64;
        assert!((zero - 1_000.0 * raw).abs() <= 0.5 + 1e-6, "{} {facts:?}: {zero} is not {raw}", pack.scenario.id);
    });
}

proptest! {
    #![proptest_config(crate::cases::at_least(100))]

    #[test]
    fn what_a_cap_cuts_off_is_not_proven_and_never_left_out(small in small(), cap in 0..60_usize) {
        let proved = |cap| {
            prove(&small.scenario, &small.book, &[], Effort { cap, workers: 1 }, &|_| true).expect("few")
        };
        let (whole, part) = (proved(1_000_000), proved(cap));
        let answer = |report: &Report, question: &Question| {
            report.answers.iter().find(|answer| answer.question == *question).cloned()
        };
        for whole in &whole.answers {
            let found = answer(&part, &whole.question);
            let found = found.ok_or_else(|| TestCaseError::fail(format!("{whole:?} is left out")))?;
            prop_assert!(found.status == whole.status || found.status == Status::NotProven, "{:?} {:?}", whole, found);
        }
        for part in part.answers.iter().filter(|part| part.status != Status::NotProven) {
            prop_assert!(answer(&whole, &part.question).is_some(), "{:?} is answered and never asked", part);
        }
        let cut = part.classes.iter().any(|class| !class.complete);
        prop_assert_eq!(cut, part.scale.is_none());
        prop_assert!(!cut || part.status() != Status::Proved);
    }
}

#[test]
fn a_full_score_out_of_reach_for_one_tier_is_refuted() {
    let pack = LIBRARY.packs.iter().find(|pack| &*pack.scenario.id == "media-threat").expect("shipped");
    let mut scenario = (*pack.scenario).clone();
    let tier = FactIx::from(scenario.facts.iter().position(|fact| &*fact.id == "tier").expect("a fact"));
    let impossible = Condition::All(vec![
        Condition::AtLeast(PersonIx::CUSTOMER, Axis::Trust, 10),
        Condition::AtLeast(PersonIx::CUSTOMER, Axis::Anger, 10),
    ]);
    let ordinary = Condition::Not(Box::new(Condition::Is(tier, Value::Text("vip".into()))));
    let goal = scenario.goals.first_mut().expect("a goal");
    goal.when = Condition::Any(vec![Condition::All(vec![goal.when.clone(), ordinary]), impossible]);
    let effort = Effort { cap: 4_000_000, workers: 2 };
    let scenario = Arc::new(scenario);
    let report = prove(&scenario, &pack.book, &[], effort, &|_| true).expect("few facts");
    let answer = report.answers.iter().find(|answer| answer.question == Question::FullScore).expect("asked");
    assert_eq!(answer.status, Status::Refuted);
    let vip = |class: &&super::ClassReport| class.facts.iter().any(|(_, value)| *value == Value::Text("vip".into()));
    let (vips, others): (Vec<_>, Vec<_>) = report.classes.iter().partition(|class| vip(class));
    let best = |class: &super::ClassReport| class.range.map(|(_, best)| best);
    assert!(vips.iter().all(|class| best(class) < Some(BasisPoints::FULL)));
    assert!(others.iter().all(|class| best(class) == Some(BasisPoints::FULL)));
    // the play that shows it has the best there is for such a customer
    let witness = answer.witness.as_ref().expect("shown");
    assert!(vip(&&report.classes[witness.class]));
    let begin =
        Begin { scenario: pack.scenario.id.clone(), seed: 3, facts: report.classes[witness.class].facts.clone() };
    let premise = Arc::new(Premise::new(Arc::clone(&scenario), Arc::clone(&pack.book), begin).expect("playable"));
    let shown = played(&premise, &measured_by(&report, &premise), &witness.commands).score.expect("a number");
    assert_eq!((Some(shown), answer.score), (best(&report.classes[witness.class]), Some(f64::from(shown.0))));
}
