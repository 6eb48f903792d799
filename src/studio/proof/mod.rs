//! Proof as one writes: the space of a scenario that is open is kept, its words are tried anew without exploring, and what comes of
//! both is told as plain data. Which thread it is done on is the caller's.

mod finding;
mod light;
mod mend;
mod moment;
mod play;
#[cfg(test)]
mod tests;

pub use finding::{FindingArea, StudioFinding, found_by_check};
pub use light::{Light, LightState, ProofLights};
pub use mend::{Mend, shortened};
pub use moment::{AnswerProof, ClauseProof, MomentProof};
pub use play::{KnownPlay, PlayName, PlayNews, ShownPlay, ShownTurn};

use super::edit::ScenarioTexts;
use crate::assurance::{
    Answer, ConditionHere, Keeping, KeptProof, Level, ProofProgress, Question, Report, Status, Unproved,
};
use crate::content::{Library, Pack, Root};
use finding::found_by_proof;
use play::KnownPlays;
use std::collections::BTreeMap;

/// Most states of a fact class, and most bytes of what is kept of all.
const KEEPING: Keeping = Keeping { cap: 4_000_000, bytes: 512 << 20 };

/// What a proof of a scenario says.
#[derive(Clone, Debug)]
pub struct Proved {
    /// Whether all of it was seen: of a part nothing is proven.
    pub whole: bool,
    /// How many states there are.
    pub states: usize,
    /// Whether they were explored for this; else only words were tried.
    pub explored: bool,
    /// How many questions were asked.
    pub asked: usize,
    /// What is not as it should be.
    pub findings: Vec<StudioFinding>,
    /// By moment.
    pub moments: BTreeMap<String, MomentProof>,
    /// By interrupt: what its condition comes to.
    pub interrupts: BTreeMap<String, ConditionHere>,
    /// What comes of learners, by level, who guess first; nothing where not all was seen.
    pub levels: Vec<Level>,
    /// What the curve has to keep.
    pub gates: Vec<CurveGate>,
    /// The plays that are known, and what has become of those that end otherwise than they did.
    pub plays: PlayNews,
}

/// What learners of a level have to come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveGate {
    /// How often they do best where they don't guess, in percent.
    pub level: u8,
    /// How probably they pass at least, or at most.
    pub limit: f64,
    /// Whether that is the least.
    pub is_least: bool,
    /// Whether they do.
    pub holds: bool,
}

fn gates(report: &Report) -> Vec<CurveGate> {
    let gate = |answer: &Answer| match (&answer.question, answer.limit) {
        (Question::Level { level }, Some(limit)) => {
            Some(CurveGate { level: *level, limit, is_least: limit > 0.5, holds: answer.status == Status::Proved })
        }
        _ => None,
    };
    report.answers.iter().filter_map(gate).collect()
}

/// What came of proving.
#[derive(Clone, Debug)]
pub enum ProofOutcome {
    /// It was stopped.
    Stopped,
    /// There is nothing to be proved before its errors are mended.
    Unsound,
    /// What it says.
    Proved(Box<Proved>),
}

/// Where a scenario that is open is proved, time and again.
#[derive(Default)]
pub struct ProofDesk {
    kept: Option<KeptProof>,
    plays: Option<KnownPlays>,
}

impl ProofDesk {
    /// Proves a scenario as its texts are now, which `library` was read with. `go_on` hears how far it has come and says whether to go on.
    ///
    /// # Errors
    /// As [`prove`](crate::assurance::prove()).
    pub fn prove(
        &mut self, library: &Library, root: &Root, id: &str, texts: &ScenarioTexts,
        go_on: &dyn Fn(ProofProgress) -> bool,
    ) -> Result<ProofOutcome, Unproved> {
        let Some(pack) = library.pack(id) else { return Ok(ProofOutcome::Unsound) };
        let same = self.kept.take().filter(|kept| kept.is_of(&pack.scenario, &pack.book));
        let explored = same.is_none();
        let kept = match same {
            Some(kept) => Some(kept),
            None => KeptProof::explore(&pack.scenario, &pack.book, KEEPING, go_on)?,
        };
        let Some(mut kept) = kept else { return Ok(ProofOutcome::Stopped) };
        let cues = library.cues(pack)?;
        let states = kept.states();
        let going = || go_on(ProofProgress { done: 0, classes: 0, states });
        let heard = kept.hear(&cues, &going)?;
        let kept = self.kept.insert(kept);
        let Some(report) = heard else { return Ok(ProofOutcome::Stopped) };
        let plays = self.plays.get_or_insert_with(|| KnownPlays::of(pack, &report, kept, root));
        let news = plays.news(pack, report.scale.as_ref());
        let whole = report.classes.iter().all(|class| class.complete);
        Ok(ProofOutcome::Proved(Box::new(Proved {
            whole,
            states,
            explored,
            asked: report.answers.len(),
            findings: found_by_proof(root, pack, texts, &report, kept.whereabouts()),
            moments: moment::moments(pack, &report, kept.whereabouts()),
            interrupts: moment::interrupts(pack, kept.whereabouts()),
            gates: gates(&report),
            levels: report.levels,
            plays: news,
        })))
    }

    /// From now on the plays that are known end as they do now: what has changed was meant.
    pub fn accept_plays(&mut self) {
        if let Some(plays) = &mut self.plays {
            plays.accept();
        }
    }

    /// The pack is another one from now on: what was known of plays is forgotten.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether a pack's space is at hand, so that nothing has to be explored.
    #[must_use]
    pub fn is_kept(&self, pack: &Pack) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.is_of(&pack.scenario, &pack.book))
    }
}
