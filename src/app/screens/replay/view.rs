//! What a replay shows, and what can be asked on it.

use crate::app::stage::draw::person::Bearing;
use crate::app::stage::scene::Tableau;
use crate::attempt::{Beat, Utterance};
use crate::locale::Words;

/// How many times faster than one reads it can be played.
pub(crate) const SPEEDS: [u32; 3] = [1, 2, 4];

/// Something asked for on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Where one came from.
    Back,
    /// Go on, or stand still.
    Toggle,
    /// Show this beat, and stand still.
    Seek(usize),
    /// Play so many times as fast as one reads.
    Speed(u32),
    /// Show the nearest play that passes beside it, or no longer.
    Compare,
    /// Show the settings over this screen.
    OpenSettings,
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The program's words.
    pub(crate) words: Words,
    /// The scenario's title.
    pub(crate) title: String,
    /// Its moments.
    pub(crate) beats: Vec<Beat>,
    /// The one that is shown.
    pub(crate) at: usize,
    /// Whether it plays; else it stands still.
    pub(crate) plays: bool,
    /// How many times as fast as one reads.
    pub(crate) speed: u32,
    /// How many turns the learner's own has.
    pub(crate) own_turns: u32,
    /// The learner's own.
    pub(crate) mine: StageView,
    /// The nearest play that passes, while it is shown beside.
    pub(crate) beside: Option<StageView>,
    /// Whether there is one.
    pub(crate) nearest: Nearest,
}

/// The nearest play that passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nearest {
    /// None: this one passed, none can, or it isn't known.
    None,
    /// It can be shown; the two part at this turn.
    Hidden { parts: u32 },
    /// It is shown.
    Beside { parts: u32 },
}

/// What is seen and said of an encounter at a moment.
#[derive(Clone, Debug)]
pub(crate) struct StageView {
    /// What is seen.
    pub(crate) scene: Tableau,
    /// How the customer is held.
    pub(crate) held: Bearing,
    /// What is said.
    pub(crate) utterance: Option<Utterance>,
    /// What the customer is called, and what is told of him once he has gone.
    pub(crate) customer: String,
    pub(crate) gone: String,
}

impl View {
    /// The turn that is shown.
    pub(super) fn turn(&self) -> u32 {
        self.beats.get(self.at).map_or(0, |beat| beat.turn)
    }

    /// The turn of the learner's own that is shown: where the other play goes on alone, his last.
    pub(super) fn own_turn(&self) -> u32 {
        self.turn().min(self.own_turns)
    }

    /// How many there are, of whichever goes on longer.
    pub(super) fn turns(&self) -> u32 {
        self.beats.last().map_or(0, |beat| beat.turn)
    }

    /// The first beat of a turn; the last beat of all where there is no such turn.
    pub(super) fn first_of(&self, turn: u32) -> usize {
        let last = self.beats.len().saturating_sub(1);
        self.beats.iter().position(|beat| beat.turn >= turn).unwrap_or(last)
    }

    /// The turn at which the two part, while both are shown.
    pub(super) const fn parts(&self) -> Option<u32> {
        match self.nearest {
            Nearest::Beside { parts } => Some(parts),
            Nearest::None | Nearest::Hidden { .. } => None,
        }
    }
}
