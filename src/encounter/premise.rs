//! A scenario set up for one encounter: facts drawn, amounts settled, clauses compiled, responses in order.

use super::begin::{self, Begin};
use super::state::{Event, State};
use crate::policy::{Book, Label, Watch};
use crate::scenario::{Node, Scenario, TEMPERAMENT, Temperament};
use crate::terms::{ActivityIx, Actor, Deed, Field, NodeIx, ResponseIx, Value};
use std::sync::Arc;

/// The activity that silence performs where waiting doesn't fit; every book's vocabulary holds it.
pub(crate) const STAY_SILENT: &str = "stay_silent";

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
    responses: Vec<(Label, Vec<Field>)>,
    nodes: Vec<Label>,
    /// Silence, by node.
    silences: Vec<Label>,
    stay_silent: Box<[ActivityIx]>,
    orders: Vec<Vec<ResponseIx>>,
}

/// What silence at a node performs: what waiting is there, where it is right.
fn silent<'a>(node: &'a Node, stay_silent: &'a [ActivityIx]) -> &'a [ActivityIx] {
    node.silence.as_ref().and_then(|silence| silence.fits.as_ref()).map_or(stay_silent, |waiting| &waiting.performs)
}

/// The responses of a node in the order in which a seed shows them.
#[must_use]
pub fn display_order(scenario: &Scenario, seed: u64, node: NodeIx) -> Vec<ResponseIx> {
    let Some(node) = scenario.node(node) else { return Vec::new() };
    let mut order = node.responses.clone();
    begin::shuffle(seed, &node.id, &mut order);
    order
}

impl Premise {
    /// Sets up `scenario`, judged by `book`, as `begin` drew it. A fact that `begin` doesn't know takes its first value.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, book: Arc<Book>, begin: Begin) -> Self {
        let facts: Vec<Value> = scenario
            .facts
            .iter()
            .map(|fact| begin.fact(&fact.id).or_else(|| fact.choices.first()).cloned().unwrap_or(Value::Int(0)))
            .collect();
        let fact = |name: &str| begin.fact(name).cloned();
        let parameters = book.parameter_values(fact);
        let temperament = match begin.fact(TEMPERAMENT) {
            Some(Value::Text(name)) => Temperament::called(name).unwrap_or_default(),
            Some(Value::Flag(_) | Value::Int(_)) | None => Temperament::default(),
        };
        let stay_silent: Box<[_]> = book.activity_names.find(STAY_SILENT).into_iter().collect();
        let watch = Watch::new(Arc::clone(&book), scenario.role, book.bind(fact), scenario.begins);
        let responses = scenario.responses.iter().map(|response| {
            let data = response.with.iter().filter_map(|(field, amount)| Some((*field, amount.value(&facts)?)));
            (watch.label(&response.performs), data.collect())
        });
        let orders = (0..scenario.nodes.len()).map(|node| display_order(&scenario, begin.seed, NodeIx::from(node)));
        Self {
            responses: responses.collect(),
            nodes: scenario.nodes.iter().map(|node| watch.label(&node.performs)).collect(),
            silences: scenario.nodes.iter().map(|node| watch.label(silent(node, &stay_silent))).collect(),
            stay_silent,
            orders: orders.collect(),
            facts,
            parameters,
            temperament,
            watch,
            begin,
            scenario,
        }
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
        self.orders.get(node.at()).map_or(&[], Vec::as_slice)
    }

    /// The activities that silence at a node performs.
    #[must_use]
    pub fn silent(&self, node: NodeIx) -> &[ActivityIx] {
        self.scenario.node(node).map_or(&[], |node| silent(node, &self.stay_silent))
    }

    /// What a response carries.
    #[must_use]
    pub fn data(&self, response: ResponseIx) -> &[Field] {
        self.responses.get(response.at()).map_or(&[], |(_, data)| data)
    }

    /// Who did what in an event; none where [`Premise::deed`] has none.
    #[must_use]
    pub fn performed(&self, event: Event) -> Option<Performed<'_>> {
        match event {
            Event::Responded { response } => {
                let activities = &self.scenario.response(response)?.performs;
                Some(Performed { actor: Actor::Staff, activities, data: self.data(response) })
            }
            Event::StayedSilent { node } => {
                Some(Performed { actor: Actor::Staff, activities: self.silent(node), data: &[] })
            }
            Event::Spoke { node, .. } => {
                let activities = self.scenario.node(node)?.performs.as_slice();
                (!activities.is_empty()).then_some(Performed { actor: Actor::Customer, activities, data: &[] })
            }
            Event::MoodMoved { .. } | Event::TimePassed { .. } | Event::Interrupted { .. } | Event::Ended { .. } => {
                None
            }
        }
    }

    /// The entry an event leaves in the log that clauses watch, if it leaves one: every response, every silence, and
    /// a customer's line that performs something.
    #[must_use]
    pub fn deed(&self, event: Event, state: &State) -> Option<(&Label, Deed<'_>)> {
        let (actor, label, data): (_, _, &[Field]) = match event {
            Event::Responded { response } => {
                let (label, data) = self.responses.get(response.at())?;
                (Actor::Staff, label, data)
            }
            Event::StayedSilent { node } => (Actor::Staff, self.silences.get(node.at())?, &[]),
            Event::Spoke { node, .. } => {
                let performs = &self.scenario.node(node)?.performs;
                (Actor::Customer, (!performs.is_empty()).then(|| self.nodes.get(node.at()))??, &[])
            }
            Event::MoodMoved { .. } | Event::TimePassed { .. } | Event::Interrupted { .. } | Event::Ended { .. } => {
                return None;
            }
        };
        Some((label, Deed { actor, data, turn: state.turn, minutes: state.minutes }))
    }
}
