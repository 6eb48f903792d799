//! Three lights: the story, the words of each language, and who passes.

use super::finding::{FindingArea, StudioFinding};
use crate::locale::Language;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// All is as it should be.
    Green,
    /// Something is to be looked at.
    Amber,
    /// Nobody can be assessed like this.
    Red,
    /// It is not proven: there was too much to see, or there is nothing to be proved yet.
    Open,
}

/// A light with what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LightState {
    /// How it stands.
    pub light: Light,
    /// How many things are severe.
    pub severe: usize,
    /// How many are to be looked at.
    pub others: usize,
}

/// The three lights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofLights {
    /// The story.
    pub structure: LightState,
    /// The words of each language, in the order in which they were named.
    pub words: Vec<(Language, LightState)>,
    /// Who passes.
    pub fairness: LightState,
}

impl ProofLights {
    /// Of what checks and a proof found in a scenario with words in some languages; `is_proved` says whether there is a proof, of all
    /// there is.
    #[must_use]
    pub fn of<'f>(
        findings: impl Iterator<Item = &'f StudioFinding> + Clone, languages: impl IntoIterator<Item = Language>,
        is_proved: bool,
    ) -> Self {
        let state = |area: &FindingArea| {
            let own = findings.clone().filter(|one| one.area == *area && !one.is_open);
            let severe = own.clone().filter(|one| one.is_severe).count();
            let others = own.count() - severe;
            let light = match (severe, others) {
                (0, _) if !is_proved => Light::Open,
                (0, 0) => Light::Green,
                (0, _) => Light::Amber,
                _ => Light::Red,
            };
            LightState { light, severe, others }
        };
        Self {
            structure: state(&FindingArea::Structure),
            words: languages.into_iter().map(|one| (one.clone(), state(&FindingArea::Words(one)))).collect(),
            fairness: state(&FindingArea::Fairness),
        }
    }
}
