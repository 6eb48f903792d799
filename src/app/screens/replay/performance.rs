//! An encounter on the stage once more: what is said at each of its moments, and how whoever says it is held then.

use super::view::StageView;
use crate::app::stage::actor::{Liveliness, Performer};
use crate::app::stage::scene::Tableau;
use crate::assessment::Observation;
use crate::attempt::{Script, Speaker, Utterance};
use crate::locale::reading_time;
use crate::terms::PersonIx;
use std::time::Duration;

/// An encounter that is played again.
pub(super) struct Performance {
    observation: Observation,
    utterances: Vec<Utterance>,
    actor: Performer,
    lively: Liveliness,
    /// What the customer is called, and what is told of him once he has gone.
    customer: String,
    gone: String,
}

impl Performance {
    /// From its beginning.
    pub(super) fn new(
        script: &Script, observation: Observation, utterances: Vec<Utterance>, lively: Liveliness,
    ) -> Self {
        let first = utterances.first().map_or(0, |first| first.until);
        let actor = Performer::new(&Tableau::at(&observation, first), lively);
        let (customer, gone) = (script.name(PersonIx::CUSTOMER), script.gone());
        Self { observation, utterances, actor, lively, customer, gone }
    }

    /// What is said in it, one after the other.
    pub(super) fn utterances(&self) -> &[Utterance] {
        &self.utterances
    }

    /// What is seen and said at one of them.
    pub(super) fn shown(&self, at: usize) -> StageView {
        let utterance = self.utterances.get(at);
        let scene = Tableau::at(&self.observation, utterance.map_or(0, |one| one.until));
        StageView {
            held: self.actor.held(),
            utterance: utterance.cloned(),
            customer: self.customer.clone(),
            gone: self.gone.clone(),
            scene,
        }
    }

    /// The same; whoever is seen stands as it has him at once, or is on his way there.
    pub(super) fn turn_to(&mut self, at: usize, at_once: bool) -> StageView {
        let mut shown = self.shown(at);
        if at_once {
            self.actor = Performer::new(&shown.scene, self.lively);
            shown.held = self.actor.held();
        }
        shown
    }

    /// Time passes on the stage. Answers whether he is still on his way.
    pub(super) fn pass(&mut self, shown: &mut StageView, seconds: f32, since: Duration) -> bool {
        let speaks = shown.utterance.as_ref().is_some_and(|one| {
            one.told.speaker == Speaker::Customer && since < Duration::from_millis(reading_time(&one.told.text).0)
        });
        let moves = self.actor.pass(&shown.scene, seconds, speaks);
        shown.held = self.actor.held();
        moves || speaks && self.lively == Liveliness::Full
    }
}
