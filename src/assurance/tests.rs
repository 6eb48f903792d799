//! The space against encounters played for real.

use super::Space;
use crate::assessment::advance_bare;
use crate::content::Library;
use crate::encounter::{Begin, Command, Place, Stage};
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

#[test]
fn timing_of_shipped() {
    for pack in &LIBRARY.packs {
        let start = std::time::Instant::now();
        let report =
            super::prove(&pack.scenario, &pack.book, &[], super::Options { cap: 3_000_000, workers: 2 }, &|_| true)
                .expect("few facts");
        eprintln!("{} in {:?}", report.scenario, start.elapsed());
        for class in &report.classes {
            eprintln!(
                "  {:?} w {:.3} states {} range {:?} random {:?} worst {:?}",
                class.facts.iter().map(|(_, value)| value.to_string()).collect::<Vec<_>>(),
                class.weight,
                class.states,
                class.range,
                class.random,
                class.worst_pass.as_ref().map(|(score, play)| (score, play.commands.len()))
            );
        }
        eprintln!("{:?}", report.classes[0].competencies);
        for answer in &report.answers {
            eprintln!("  {:?} {:?} {:?}", answer.status, answer.question, answer.figure);
        }
    }
}
