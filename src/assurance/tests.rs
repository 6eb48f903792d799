//! The space against encounters played for real.

use super::{Options, Question, Space, Status, hindsight, prove};
use crate::assessment::{Observation, Outcome, advance_bare};
use crate::content::Library;
use crate::encounter::{Begin, Command, Place, Stage};
use crate::terms::BasisPoints;
use proptest::prelude::*;
use std::path::Path;
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]));

pub(super) fn stage(scenario: usize, seed: u64) -> Arc<Stage> {
    let pack = &LIBRARY.packs[scenario % LIBRARY.packs.len()];
    let begin = Begin::draw(&pack.scenario, seed);
    Arc::new(Stage::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin))
}

#[test]
fn every_state_of_a_real_play_is_found_and_its_moves_mean_the_same() {
    for scenario in 0..LIBRARY.packs.len() {
        let stage = stage(scenario, 7);
        let space = Space::explore(Arc::clone(&stage), 2_000_000, |_| true);
        assert!(space.is_complete());
        for salt in 0..200_usize {
            let mut watch = stage.watch.start();
            let mut state = stage.open(|state, event| {
                if let Some((label, deed)) = stage.deed(event, state) {
                    stage.watch.advance(&mut watch, label, &deed, &mut ());
                }
            });
            let mut turn = 0_usize;
            while let Place::At(_) = state.place {
                let at = space.locate(&state, &watch).expect("explored");
                let steps: Vec<_> = space.steps(at).collect();
                let offered: Vec<_> = stage.offered(&state).map(Command::Respond).collect();
                let mut moves: Vec<_> = steps.iter().map(|step| step.talk.command).collect();
                moves.retain(|command| *command != Command::Silence);
                assert!(offered.len() == moves.len() && offered.iter().all(|one| moves.contains(one)));
                let step = steps[(salt * 31 + turn * 7) % steps.len()];
                advance_bare(&stage, &mut state, &mut watch, step.talk.command).expect("offered");
                let there = space.locate(&state, &watch);
                assert_eq!(there, step.to);
                turn += 1;
                assert!(turn < 200);
            }
        }
    }
}

#[test]
fn a_cap_leaves_the_space_incomplete() {
    let space = Space::explore(stage(0, 1), 1_000, |_| true);
    assert!(!space.is_complete() && space.len() < 1_100);
    let stopped = Space::explore(stage(0, 1), 1_000_000, |_| false);
    assert!(!stopped.is_complete());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn the_way_to_a_state_leads_there(scenario in 0..4_usize, seed in 0..100_u64, which in 0..20_000_usize) {
        let stage = stage(scenario, seed);
        let space = Space::explore(Arc::clone(&stage), 20_000, |_| true);
        let target = which % space.len();
        let mut watch = stage.watch.start();
        let mut state = stage.open(|state, event| {
            if let Some((label, deed)) = stage.deed(event, state) {
                stage.watch.advance(&mut watch, label, &deed, &mut ());
            }
        });
        for command in space.way_to(target) {
            advance_bare(&stage, &mut state, &mut watch, command).expect("offered");
        }
        prop_assert_eq!(space.locate(&state, &watch), Some(target));
    }
}

/// Plays commands for real and assesses what came of them.
fn played(stage: &Arc<Stage>, commands: &[Command]) -> crate::assessment::Assessment {
    let mut observation = Observation::open(Arc::clone(stage));
    for command in commands {
        observation.advance(*command).expect("offered");
    }
    assert!(observation.over());
    observation.assess()
}

/// A play in which the learner takes whatever `salt` points at.
fn some_play(stage: &Arc<Stage>, salt: usize) -> Vec<Command> {
    let mut observation = Observation::open(Arc::clone(stage));
    let mut commands = Vec::new();
    while !observation.over() {
        let offered: Vec<_> = stage.offered(observation.state()).map(Command::Respond).collect();
        let command = offered[salt.wrapping_mul(31).wrapping_add(commands.len() * 7) % offered.len()];
        observation.advance(command).expect("offered");
        commands.push(command);
    }
    commands
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn hindsight_ends_at_the_score_and_its_way_passes(scenario in 2..4_usize, seed in 0..50_u64, salt in 0..10_000_usize) {
        let stage = stage(scenario, seed);
        let commands = some_play(&stage, salt);
        let assessment = played(&stage, &commands);
        let look = hindsight(&stage, &commands, 2_000_000, |_| true).expect("small enough");
        prop_assert_eq!(look.turns.len(), commands.len());
        let last = look.turns.last().expect("a turn");
        prop_assert_eq!((last.after.best, last.after.worst), (assessment.score, assessment.score));
        prop_assert_eq!(last.after.passes, assessment.outcome == Outcome::Passed);
        prop_assert_eq!(look.turns[0].before.best, BasisPoints::FULL);
        for pair in look.turns.windows(2) {
            prop_assert_eq!(pair[0].after, pair[1].before);
        }
        for turn in &look.turns {
            prop_assert!(turn.after.best <= turn.before.best && turn.after.worst >= turn.before.worst);
        }
        let chance = look.last_chance.expect("the first turn at the latest");
        let way = [&commands[..chance], &look.way].concat();
        prop_assert_eq!(played(&stage, &way).outcome, Outcome::Passed);
        if assessment.outcome != Outcome::Passed {
            prop_assert!(!look.turns[chance].after.passes, "the choice that lost it");
        }
    }
}

#[test]
fn the_report_on_a_shipped_scenario_is_true() {
    let pack = LIBRARY.packs.iter().find(|pack| &*pack.scenario.id == "media-threat").expect("shipped");
    let options = Options { cap: 1_000_000, workers: 2 };
    let report = prove(&pack.scenario, &pack.book, &[], options, &|_| true).expect("few facts");
    assert_eq!(report.classes.iter().map(|class| class.weight).sum::<f64>(), 1.0);
    for class in &report.classes {
        assert!(class.complete && class.range == (BasisPoints(0), BasisPoints::FULL));
        let (score, witness) = class.worst_pass.as_ref().expect("some play passes");
        let begin = Begin { scenario: pack.scenario.id.clone(), seed: 3, facts: class.facts.clone() };
        let stage = Arc::new(Stage::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin));
        let assessment = played(&stage, &witness.commands);
        assert_eq!((assessment.score, assessment.outcome), (*score, Outcome::Passed));
    }
    // the opening node is come to once, by everybody
    assert_eq!(report.visits[pack.scenario.start.at()], 1.0);
    let sampled = (0..4_000).filter(|salt| {
        let stage = stage(LIBRARY.packs.iter().position(|one| one.scenario.id == pack.scenario.id).expect("it"), *salt);
        played(&stage, &some_play(&stage, usize::try_from(*salt).expect("small") * 977)).outcome == Outcome::Passed
    });
    let random = report.answers.iter().find(|answer| answer.question == Question::RandomLearner).expect("asked");
    assert!(sampled.count() < 40 && random.figure.is_some_and(|luck| luck < 0.01));
    // stopped at once, nothing is proved that needs every state
    let stopped =
        prove(&pack.scenario, &pack.book, &[], Options { cap: 100, workers: 1 }, &|_| true).expect("few facts");
    assert!(stopped.answers.iter().all(|answer| answer.status != Status::Refuted));
    assert_eq!(stopped.status(), Status::NotProven);
}
