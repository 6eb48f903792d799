//! An encounter as far as a turn that nobody has answered yet, apart from any attempt: what a warm-up asks.

use super::debrief::{Unanswered, conversation};
use super::run::{as_under, contents, known, premise_of, step, stored_pack, take_step};
use super::tape::{Expression, Offered, moment};
use super::{AttemptError, Script, ToExplore, Weighed};
use crate::assessment::{Observation, Semantics};
use crate::assurance::TurnLook;
use crate::content::Pack;
use crate::encounter::{Begin, Command, Premise, Refusal};
use crate::locale::{Language, Words};
use crate::records::{Content, JournalStep, Store, WarmUpId, WarmUpRow};
use crate::scenario::SEMANTICS;
use crate::terms::ResponseIx;
use std::sync::Arc;

/// An encounter that goes as far as a turn.
#[derive(Clone, Debug)]
pub struct Excerpt {
    observation: Observation,
    semantics: Semantics,
    commands: Vec<Command>,
}

/// A turn that nobody has answered yet, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenTurn {
    /// The scenario's title.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// Story time, as the wall clock shows it.
    pub clock: String,
    /// What the learner had said just before; none at the beginning.
    pub before: Option<String>,
    /// Who came and who went since.
    pub passing: Vec<String>,
    /// Who says what is to be answered, where his name doesn't stand before it and nobody tells it.
    pub speaker: Option<String>,
    /// How he looks; none where nobody is there to be seen.
    pub expression: Option<Expression>,
    /// What is to be answered.
    pub said: String,
    /// What is on offer, in the order shown; silence behind it, where waiting fits.
    pub offered: Vec<Offered>,
}

impl Excerpt {
    /// The beginning of an encounter that is drawn from a seed.
    ///
    /// # Errors
    /// When none can begin.
    pub fn draw(pack: &Pack, seed: u64) -> Result<Self, AttemptError> {
        let premise = premise_of(pack, Begin::draw(&pack.scenario, seed)?)?;
        Ok(Self { observation: Observation::open(premise), semantics: known(SEMANTICS)?, commands: Vec::new() })
    }

    /// One that a warm-up was made with, and the content as it was then.
    ///
    /// # Errors
    /// When the store, the content or what was done cannot be used.
    pub fn read(store: &Store, id: &WarmUpId) -> Result<(Self, Pack, WarmUpRow), AttemptError> {
        let (row, contents) = store.warm_up(id)?;
        let (semantics, pack) = (known(row.semantics)?, stored_pack(&contents, &row.scenario)?);
        let premise = Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), row.begin.clone())?;
        let mut observation = Observation::open(as_under(semantics, premise));
        let mut commands = Vec::with_capacity(row.steps.len());
        for (seq, step) in (0_u32..).zip(&row.steps) {
            let (command, _) = take_step(&mut observation, seq, step)?;
            commands.extend(command);
        }
        Ok((Self { observation, semantics, commands }, pack, row))
    }

    /// Goes on.
    ///
    /// # Errors
    /// A [`Refusal`] if that is not possible now.
    pub fn advance(&mut self, command: Command) -> Result<(), Refusal> {
        self.observation.advance(command)?;
        self.commands.push(command);
        Ok(())
    }

    /// The encounter so far.
    #[must_use]
    pub const fn observation(&self) -> &Observation {
        &self.observation
    }

    /// What was done so far.
    #[must_use]
    pub fn commands(&self) -> &[Command] {
        &self.commands
    }

    /// The same by the content's own ids.
    ///
    /// # Errors
    /// Never, in truth: what was done could be done.
    pub fn steps(&self) -> Result<Vec<JournalStep>, Refusal> {
        let mut again = Observation::open(Arc::clone(self.observation.premise()));
        let steps = self.commands.iter().map(|command| {
            let step = step(&again, *command)?;
            again.advance(*command)?;
            Ok(step)
        });
        steps.collect()
    }

    /// The node's own answers that are offered now, in the order shown, without what lies at hand at every moment.
    pub fn answers(&self) -> impl Iterator<Item = ResponseIx> + '_ {
        let premise = self.observation.premise();
        premise.offered(self.observation.state()).filter(|ix| !premise.scenario.is_standing_act(*ix))
    }

    /// What it takes to explore all that the encounter can become on another thread.
    #[must_use]
    pub fn to_explore(&self) -> ToExplore {
        ToExplore::new(Arc::clone(self.observation.premise()), self.semantics)
    }

    /// Its words.
    #[must_use]
    pub fn script(&self, pack: &Pack, language: &Language, app: Words) -> Script {
        Script::new(Arc::clone(self.observation.premise()), pack, language, app)
    }

    /// What stands to be answered, in words.
    #[must_use]
    pub fn open_turn(&self, script: &Script) -> OpenTurn {
        let told = conversation(&self.observation, script);
        let Unanswered { passing, said, speaker, looks } = told.open;
        let state = self.observation.state();
        OpenTurn {
            title: script.title(),
            customer: script.name(crate::terms::PersonIx::CUSTOMER),
            clock: script.clock(state.minutes),
            before: told.turns.last().map(|turn| turn.said.clone()),
            passing,
            speaker,
            expression: looks,
            said,
            offered: moment(state, None, script).offered,
        }
    }

    /// What each thing that can be done now would leave, in words.
    #[must_use]
    pub fn weighed(look: &TurnLook, script: &Script) -> Vec<Weighed> {
        look.choices.iter().map(|choice| Weighed::of(look, choice, script)).collect()
    }

    /// What the store keeps of the content that it was made with.
    #[must_use]
    pub fn contents(pack: &Pack, language: &Language) -> Vec<Content> {
        contents(&pack.content_set(language))
    }
}
