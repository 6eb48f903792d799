//! What the proof strip shows.

use crate::locale::Language;
use crate::studio::proof::{CurveGate, LightState};

/// Something asked for there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProofAction {
    /// Read the play that shows what this row says.
    Play(usize),
    /// Show what would mend what this row says.
    AskMend(usize),
    /// Mend it.
    Mend,
    /// Let be what is asked or shown.
    Shut,
    /// The plays end as they are meant to.
    Accept,
}

/// How far checking and proving have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProofStage {
    /// What is shown is of these texts.
    Done,
    /// Nobody has typed for too short a time, or a check is under way.
    Checking,
    /// It is being proved: so many states are found so far.
    Proving(usize),
}

/// What a proof says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ProofView {
    pub(crate) stage: ProofStage,
    /// The story, the words of each language, who passes; nothing before the first check.
    pub(crate) lights: Option<LightsView>,
    /// Whether there is a proof, and of how many states; why there is none.
    pub(crate) told: String,
    /// The curve: by level, how probably one passes; empty where there is none.
    pub(crate) levels: Vec<(f64, f64)>,
    /// What it has to keep.
    pub(crate) gates: Vec<CurveGate>,
    /// How many plays are known.
    pub(crate) known: usize,
    /// Those that end otherwise: what it is called, how it ended, how it ends.
    pub(crate) changed: Vec<(String, String, String)>,
    /// What is asked or shown over all.
    pub(crate) over: Option<ProofOver>,
}

impl ProofView {
    /// Whether a proof is under way.
    pub(crate) const fn is_proving(&self) -> bool {
        matches!(self.stage, ProofStage::Proving(_))
    }
}

/// The lights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LightsView {
    pub(crate) structure: LightState,
    pub(crate) words: Vec<(Language, LightState)>,
    pub(crate) fairness: LightState,
}

/// What stands over all until it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProofOver {
    /// What would mend something: where, as it is, as it would be.
    Mend { what: String, from: String, to: String },
    /// A play: who says what, and how it ends.
    Play { what: String, turns: Vec<(bool, String)>, end: String },
}

/// What is unfolded, and where the keyboard is.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProofDraft {
    /// Whether it is unfolded where it is folded by itself.
    pub(crate) unfolded: bool,
}
