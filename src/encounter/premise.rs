//! A scenario set up for one encounter: facts drawn, amounts settled, clauses compiled, responses in order.

use super::begin::{self, Begin};
use super::compound::{Compounds, Made};
use super::sound;
use super::state::{Event, State};
use super::unplayable::{STAY_SILENT, Unplayable};
use crate::policy::{Book, Label, Watch};
use crate::scenario::{Goto, Node, Scenario, Temperament};
use crate::terms::{
    ActivityIx, Actor, Deed, Field, MadeIx, NodeIx, PersonIx, ResponseIx, Rows, StandingIx, Value, row,
};
use std::sync::Arc;

/// Who did what: an entry of the log by its names, for those who tell it rather than watch it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Performed<'a> {
    /// Who.
    pub actor: Actor,
    /// The activities performed at once; a response may perform none.
    pub activities: &'a [ActivityIx],
    /// What they carry.
    pub data: &'a [Field],
}

/// Everything about an encounter that doesn't change while it runs.
#[derive(Clone, Debug)]
pub struct Premise {
    /// The content.
    pub scenario: Arc<Scenario>,
    /// What was drawn.
    pub begin: Begin,
    /// How the customer takes things.
    pub temperament: Temperament,
    /// The monitors.
    pub watch: Watch,
    pub(super) facts: Vec<Value>,
    parameters: Vec<Value>,
    responses: Rows<ResponseIx, (Label, Vec<Field>)>,
    nodes: Rows<NodeIx, Label>,
    /// Silence, by node.
    silences: Rows<NodeIx, Label>,
    /// The number of each node's last line.
    pub(super) last_lines: Rows<NodeIx, u8>,
    /// The number of the last reaction to each standing act.
    pub(super) last_reactions: Rows<StandingIx, u8>,
    stay_silent: Box<[ActivityIx]>,
    orders: Rows<NodeIx, Vec<ResponseIx>>,
    pub(super) compounds: Compounds,
    /// As under semantics 1: whose condition became true in the turn of another interrupt was lost.
    pub(super) loses_interrupts: bool,
}

/// What silence at a node performs: what waiting is there, where it is right.
fn silent<'a>(node: &'a Node, stay_silent: &'a [ActivityIx]) -> &'a [ActivityIx] {
    node.silence.as_ref().and_then(|silence| silence.fits.as_ref()).map_or(stay_silent, |waiting| &waiting.performs)
}

/// The responses of a node of the scenario in the order in which a seed shows them: its own shuffled, and behind them the
/// standing acts, whose tray keeps its order, so that a hand learns where each lies and no order of a node tells of another. On that last the prover counts, of whoever
/// goes by the place where a response is shown.
///
/// # Panics
/// When it is another scenario's node.
#[must_use]
pub fn display_order(scenario: &Scenario, seed: u64, node: NodeIx) -> Vec<ResponseIx> {
    let node = row(&scenario.nodes, node);
    let mut order: Vec<_> = scenario.own_responses(node).collect();
    begin::shuffle(seed, &node.id, &mut order);
    order.extend(node.responses.iter().filter(|ix| scenario.is_standing_act(**ix)));
    order
}

impl Premise {
    /// Sets up `scenario`, judged by `book`, as `begin` drew it.
    ///
    /// # Errors
    /// [`Unplayable`], where the conversation could come to what isn't there. From here on it cannot.
    pub fn new(scenario: Arc<Scenario>, book: Arc<Book>, begin: Begin) -> Result<Self, Unplayable> {
        sound::sound(&scenario)?;
        let facts = sound::facts(&scenario, &begin)?;
        sound::conditions(&scenario, &facts)?;
        let fact = |name: &str| begin.fact(name).cloned();
        let parameters = book.parameter_values(fact);
        let temperament = sound::temperament(&begin)?;
        let stay_silent: Box<[_]> = [book.activity_names.find(STAY_SILENT).ok_or(Unplayable::Silence)?].into();
        let watch = Watch::new(Arc::clone(&book), scenario.role, book.bind(fact), scenario.begins);
        let responses = scenario.responses.iter().map(|response| {
            let data = response.with.iter().map(|(field, amount)| Some((*field, amount.value(&facts)?)));
            let data: Option<Vec<Field>> = data.collect();
            Ok((watch.label(&response.performs), data.ok_or_else(|| Unplayable::Amount(response.id.clone()))?))
        });
        let responses: Rows<_, _> = responses.collect::<Result<_, Unplayable>>()?;
        let compounds = Compounds::of(&scenario, &watch, |ix| &responses.at(ix).1)?;
        let orders = (0..scenario.nodes.len()).map(|node| display_order(&scenario, begin.seed, NodeIx::from(node)));
        Ok(Self {
            responses,
            last_lines: scenario.nodes.iter().map(sound::last_line).collect::<Result<_, _>>()?,
            last_reactions: scenario.standing_acts.iter().map(sound::last_reaction).collect::<Result<_, _>>()?,
            nodes: scenario.nodes.iter().map(|node| watch.label(&node.performs)).collect(),
            silences: scenario.nodes.iter().map(|node| watch.label(silent(node, &stay_silent))).collect(),
            stay_silent,
            orders: orders.collect(),
            compounds,
            loses_interrupts: false,
            facts,
            parameters,
            temperament,
            watch,
            begin,
            scenario,
        })
    }

    /// The same as encounters ran under semantics 1: of interrupts whose conditions become true at once the first fires, and
    /// the others are lost until theirs become true anew.
    #[must_use]
    pub fn under_semantics_1(self) -> Self {
        Self { loses_interrupts: true, ..self }
    }

    /// The facts with their names.
    pub fn facts(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.scenario.facts.iter().map(|fact| &*fact.id).zip(&self.facts)
    }

    /// The book's parameters with their names, as they are in this encounter.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.watch.book().parameter_names.iter().zip(&self.parameters)
    }

    /// The responses of a node, in the order in which they are shown.
    #[must_use]
    pub fn order(&self, node: NodeIx) -> &[ResponseIx] {
        self.orders.at(node)
    }

    /// The activities that silence at a node performs.
    #[must_use]
    pub fn silent(&self, node: NodeIx) -> &[ActivityIx] {
        silent(row(&self.scenario.nodes, node), &self.stay_silent)
    }

    /// A compound response as it was made.
    #[must_use]
    pub fn made(&self, made: MadeIx) -> &Made {
        self.compounds.at(made)
    }

    /// Whether a response is only a part of a deed: it begins a compound response, or is picked at a step of one.
    #[must_use]
    pub fn is_part(&self, response: ResponseIx) -> bool {
        self.begins_or_goes_on(response) || self.scenario.is_pick(response)
    }

    /// Whether a response leads to a step of a compound response, so that the turn goes on.
    #[must_use]
    pub fn begins_or_goes_on(&self, response: ResponseIx) -> bool {
        matches!(row(&self.scenario.responses, response).goto, Goto::Node(to) if self.step(to).is_some())
    }

    /// The compound response that a node is a step of.
    pub(super) fn step(&self, node: NodeIx) -> Option<ResponseIx> {
        row(&self.scenario.nodes, node).step
    }

    /// What a response carries.
    #[must_use]
    pub fn data(&self, response: ResponseIx) -> &[Field] {
        &self.responses.at(response).1
    }

    /// Who says what an event tells; none where it is narrated, or is no line. Whoever comes back to the point is who says the
    /// node's last line.
    #[must_use]
    pub fn speaker(&self, event: Event) -> Option<PersonIx> {
        let direction = &self.scenario.direction;
        let (played, node) = match event {
            Event::Spoke { node, line } => (direction.line(node, usize::from(line)), Some(node)),
            Event::SpokeAgain { node } => (direction.line(node, usize::from(*self.last_lines.at(node))), Some(node)),
            Event::Reacted { to, line } => (direction.reaction(to, usize::from(line)), None),
            Event::Entered { .. }
            | Event::Left { .. }
            | Event::Responded { .. }
            | Event::Made { .. }
            | Event::StayedSilent { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => return None,
        };
        let by = played.map(|played| played.by).unwrap_or_default();
        let narrated = node.is_some_and(|node| row(&self.scenario.nodes, node).is_narrated(by));
        (!narrated).then_some(by)
    }

    /// Who did what in an event; none where [`Premise::deed`] has none.
    #[must_use]
    pub fn performed(&self, event: Event) -> Option<Performed<'_>> {
        match event {
            Event::Responded { response } if self.is_part(response) => None,
            Event::Made { made } => {
                let Made { activities, data, .. } = self.made(made);
                Some(Performed { actor: Actor::Staff, activities, data })
            }
            Event::Responded { response } => {
                let activities = &row(&self.scenario.responses, response).performs;
                Some(Performed { actor: Actor::Staff, activities, data: self.data(response) })
            }
            Event::StayedSilent { node } => {
                Some(Performed { actor: Actor::Staff, activities: self.silent(node), data: &[] })
            }
            Event::Spoke { node, .. } => {
                let activities = row(&self.scenario.nodes, node).performs.as_slice();
                (!activities.is_empty()).then_some(Performed { actor: Actor::Customer, activities, data: &[] })
            }
            // a reaction is no deed of its own, and what was said once is not done again
            Event::Reacted { .. }
            | Event::SpokeAgain { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => None,
        }
    }

    /// The entry an event leaves in the log that clauses watch, if it leaves one: every response, whole, every silence, and
    /// a customer's line that performs something.
    #[must_use]
    pub fn deed(&self, event: Event, state: &State) -> Option<(&Label, Deed<'_>)> {
        let (actor, label, data): (_, _, &[Field]) = match event {
            Event::Responded { response } if self.is_part(response) => return None,
            Event::Made { made } => {
                let Made { label, data, .. } = self.made(made);
                (Actor::Staff, label, data)
            }
            Event::Responded { response } => {
                let (label, data) = self.responses.at(response);
                (Actor::Staff, label, data)
            }
            Event::StayedSilent { node } => (Actor::Staff, self.silences.at(node), &[]),
            Event::Spoke { node, .. } => {
                let performs = &row(&self.scenario.nodes, node).performs;
                (Actor::Customer, (!performs.is_empty()).then(|| self.nodes.at(node))?, &[])
            }
            Event::Reacted { .. }
            | Event::SpokeAgain { .. }
            | Event::Entered { .. }
            | Event::Left { .. }
            | Event::MoodMoved { .. }
            | Event::TimePassed { .. }
            | Event::Interrupted { .. }
            | Event::Ended { .. } => return None,
        };
        Some((label, Deed { actor, data, turn: state.turn, minutes: state.minutes }))
    }
}
