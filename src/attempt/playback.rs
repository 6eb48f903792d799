//! An encounter as it is played again: what is shown one after the other, how long each is to be read, and two of them
//! side by side, turn by turn.

use super::debrief::{Told, tell};
use super::{LastChance, Script};
use crate::assessment::Observation;
use crate::encounter::{Event, Refusal};
use crate::locale::reading_time;
use crate::terms::Millis;
use std::sync::Arc;

/// My words are taken in before somebody speaks, and his before I do.
const BETWEEN: Millis = Millis(600);

/// Something that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// So many events have happened when it is shown, its own included.
    pub until: usize,
    /// The turn that it belongs to; 0 before the learner has done anything.
    pub turn: u32,
    /// What is said or told.
    pub told: Told,
    /// How long the learner took for it, where it is his and that is known.
    pub took: Option<Millis>,
}

/// A moment of a replay: what is shown of each, by its place among the utterances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Of the learner's own encounter.
    pub mine: usize,
    /// Of the one beside it; nothing where there is none.
    pub beside: Option<usize>,
    /// The turn.
    pub turn: u32,
    /// How long it is shown at the speed at which one reads.
    pub long: Millis,
}

/// What is shown of an encounter, one after the other; `took` is how long the learner took, deed by deed.
pub(super) fn utterances(observation: &Observation, script: &Script, took: &[Millis]) -> Vec<Utterance> {
    let mut took = took.iter().copied();
    let told = observation.seen().iter().enumerate().filter_map(|(at, seen)| {
        let own = match seen.event {
            Event::Responded { .. } | Event::StayedSilent { .. } => took.next(),
            _ => None,
        };
        Some(Utterance { until: at + 1, turn: seen.turn, told: tell(observation, seen, script)?, took: own })
    });
    told.collect()
}

/// The play that passes and parts from an encounter latest, breaking least; of those a shortest.
///
/// # Errors
/// Where it cannot be played.
pub(super) fn nearest_pass(observation: &Observation, chance: &LastChance) -> Result<Observation, Refusal> {
    let mut play = Observation::open(Arc::clone(observation.premise()));
    for command in &chance.play {
        play.advance(*command)?;
    }
    Ok(play)
}

/// The moments at which `mine` is shown, with `beside` if there is one. Both are at the same turn throughout: the one that has less
/// to show at a turn stands still at its end, and so does the one that is over.
#[must_use]
pub fn beats(mine: &[Utterance], beside: Option<&[Utterance]>) -> Vec<Beat> {
    let mut beats: Vec<Beat> = Vec::new();
    let last = |utterances: &[Utterance]| utterances.last().map_or(0, |utterance| utterance.turn);
    let turns = last(mine).max(beside.map_or(0, last));
    for turn in 0..=turns {
        let (own, others) = (of_turn(mine, turn), beside.map(|beside| of_turn(beside, turn)));
        let new = own.len().max(others.as_ref().map_or(0, Vec::len));
        for at in 0..new {
            // what has nothing new to show goes on showing what it showed last
            let before = beats.last();
            let place = |places: &[usize], stood: Option<usize>| places.get(at).copied().or(stood).unwrap_or(0);
            let mine_at = place(&own, before.map(|beat| beat.mine));
            let beside_at = others.as_ref().map(|places| place(places, before.and_then(|beat| beat.beside)));
            let is_new = |places: &[usize]| at < places.len();
            let read = |utterances: &[Utterance], utterance: usize| {
                utterances.get(utterance).map_or(0, |utterance| reading_time(&utterance.told.text).0)
            };
            let own_long = if is_new(&own) { read(mine, mine_at) } else { 0 };
            let other_long = match (&others, beside, beside_at) {
                (Some(places), Some(beside), Some(utterance)) if is_new(places) => read(beside, utterance),
                _ => 0,
            };
            // the same words are read once
            let same = beside.zip(beside_at).is_some_and(|(beside, utterance)| {
                mine.get(mine_at).map(|utterance| &utterance.told.text)
                    == beside.get(utterance).map(|utterance| &utterance.told.text)
            });
            let long = if same { own_long.max(other_long) } else { own_long.saturating_add(other_long) };
            let long = Millis(long.saturating_add(BETWEEN.0));
            beats.push(Beat { mine: mine_at, beside: beside_at, turn, long });
        }
    }
    beats
}

fn of_turn(utterances: &[Utterance], turn: u32) -> Vec<usize> {
    utterances.iter().enumerate().filter(|(_, utterance)| utterance.turn == turn).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::super::debrief::Speaker;
    use super::*;
    use proptest::prelude::*;

    fn utterance(turn: u32, text: &str) -> Utterance {
        let told = Told { clock: String::new(), speaker: Speaker::Narrator, name: None, text: text.to_owned() };
        Utterance { until: 0, turn, told, took: None }
    }

    fn shown(mine: &[Utterance], beside: Option<&[Utterance]>) -> Vec<(usize, Option<usize>, u32)> {
        beats(mine, beside).into_iter().map(|beat| (beat.mine, beat.beside, beat.turn)).collect()
    }

    #[test]
    fn alone_everything_is_shown_once_and_as_long_as_it_is_read() {
        let mine = [utterance(0, "您好"), utterance(1, "好"), utterance(1, "")];
        assert_eq!(shown(&mine, None), [(0, None, 0), (1, None, 1), (2, None, 1)]);
        let long: Vec<_> = beats(&mine, None).iter().map(|beat| beat.long.0).collect();
        assert_eq!(long, [1_000, 800, 600]);
        assert_eq!(beats(&[], None), []);
    }

    #[test]
    fn who_has_less_to_show_at_a_turn_stands_still() {
        let mine = [utterance(0, "a"), utterance(1, "b"), utterance(1, "c"), utterance(2, "d")];
        let beside = [utterance(0, "a"), utterance(1, "x"), utterance(2, "y"), utterance(2, "z"), utterance(3, "end")];
        let expected =
            [(0, Some(0), 0), (1, Some(1), 1), (2, Some(1), 1), (3, Some(2), 2), (3, Some(3), 2), (3, Some(4), 3)];
        assert_eq!(shown(&mine, Some(&beside)), expected);
        let long: Vec<_> = beats(&mine, Some(&beside)).iter().map(|beat| beat.long.0).collect();
        // the same word once; two different ones; what stands still is not read again
        assert_eq!(long, [900, 1_200, 900, 1_200, 900, 900]);
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(100))]

        #[test]
        fn two_are_shown_in_their_order_each_cue_and_at_the_same_turn(
            mine in proptest::collection::vec(0..6_u32, 1..20), beside in proptest::collection::vec(0..6_u32, 1..20),
        ) {
            let utterances = |mut turns: Vec<u32>| {
                turns.sort_unstable();
                turns.insert(0, 0);
                turns.into_iter().map(|turn| utterance(turn, "好")).collect::<Vec<_>>()
            };
            let (mine, beside) = (utterances(mine), utterances(beside));
            let beats = beats(&mine, Some(&beside));
            let own: Vec<_> = beats.iter().map(|beat| beat.mine).collect();
            let others: Vec<_> = beats.iter().filter_map(|beat| beat.beside).collect();
            prop_assert_eq!(others.len(), beats.len());
            for (shown, utterances) in [(own, &mine), (others, &beside)] {
                prop_assert!(shown.is_sorted());
                let mut once = shown.clone();
                once.dedup();
                prop_assert_eq!(once, (0..utterances.len()).collect::<Vec<_>>());
                for (beat, at) in beats.iter().zip(shown) {
                    prop_assert!(utterances[at].turn <= beat.turn, "nothing is shown before its turn");
                    let later = utterances.get(at + 1).is_none_or(|next| next.turn >= beat.turn);
                    prop_assert!(later, "nothing of an earlier turn is left out");
                }
            }
        }
    }
}
