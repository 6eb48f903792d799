//! Resolved content: what a scenario is once every name in it has been found. Plain data, made by `content`.

#![deny(clippy::wildcard_enum_match_arm)]

mod condition;
mod direction;
mod mood;
mod quantity;
mod topics;

pub use condition::{Condition, DoneBit, Situation};
pub use direction::{Act, Cast, Direction, Hands, Played, Prop, Stage};
pub use mood::{Axis, MOST_PEOPLE, Mood, MoodStep, Moods, Scales, Temperament};
pub use quantity::Quantity;
pub use topics::Topics;

use crate::terms::{
    ActivityIx, CivilMinute, ClauseIx, ClockTime, CompetencyIx, EndingIx, FieldIx, InterruptIx, Millis, Names, NodeIx,
    PersonIx, ResponseIx, Role, StandingIx, TopicIx, Value,
};
use serde::Deserialize;

/// The version of how encounters run and are scored. A stored attempt sealed under another number is not replayed here.
pub const SEMANTICS: u32 = 2;

/// What texts call the time of the story, as they call facts by their names.
pub const CLOCK: &str = "clock";
/// The fact that names the customer's temperament.
pub const TEMPERAMENT: &str = "temperament";
/// Most nodes a scenario can have.
pub const MOST_NODES: usize = 64;
/// Most different activities a scenario's conditions can ask about with `Done`.
pub const MOST_DONE: usize = 64;
/// Most interrupts.
pub const MOST_INTERRUPTS: usize = 16;
/// Most standing acts.
pub const MOST_STANDING_ACTS: usize = 8;
/// The response that leaves a step of a compound response at which several things are picked.
pub const DONE: &str = "done";
/// Most fields of an ending.
pub const MOST_ENDING_FIELDS: usize = 8;
/// Most topics.
pub const MOST_TOPICS: usize = 64;

/// Where the conversation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Channel {
    Counter,
    Lobby,
    Phone,
    Chat,
    Letter,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 5] = [Self::Counter, Self::Lobby, Self::Phone, Self::Chat, Self::Letter];

    /// Whether nobody sees the other.
    #[must_use]
    pub const fn is_apart(self) -> bool {
        match self {
            Self::Counter | Self::Lobby => false,
            Self::Phone | Self::Chat | Self::Letter => true,
        }
    }
}

/// What kind of complaint it is: the classes of the registration form (service quality, product function, staff attitude,
/// technical) and, where the improvement plan tells them apart, fees and product information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Category {
    ServiceQuality,
    StaffAttitude,
    ProductFunction,
    ProductInformation,
    TechnicalFault,
    Fees,
}

/// What kind of move a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ResponseKind {
    Say,
    Ask,
    Do,
}

impl ResponseKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Say, Self::Ask, Self::Do];
}

/// What an ending means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum EndingKind {
    Resolved,
    HandedOver,
    Unresolved,
}

/// What a fact may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A value rules may read.
    Plain,
    /// Fen; shown as money.
    Money,
    /// A key into words; no rule reads it.
    Words,
}

/// Something that is true in one encounter, drawn at its start.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its name.
    pub id: Box<str>,
    /// What it may be.
    pub kind: FactKind,
    /// The values it is drawn from, each as likely.
    pub choices: Vec<Value>,
}

/// Where an arrow leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goto {
    /// On to a node.
    Node(NodeIx),
    /// To an ending.
    Ending(EndingIx),
    /// Back to the node where a standing act was done, once the customer has reacted to it.
    Back(StandingIx),
}

/// One variant of what the customer says at a node.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Said if this holds; the last line of a node always holds.
    pub when: Option<Condition>,
    /// The message in the words.
    pub say: Box<str>,
    /// What it brings up and takes for granted.
    pub topics: Topics,
}

/// Somebody beside the customer: who came with him, a colleague, the head.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// His id.
    pub id: Box<str>,
    /// How he feels.
    pub feels: Feels,
}

/// How somebody beside the customer feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feels {
    /// As he does himself: a mood of his own, which begins so.
    Own(Mood),
    /// As the customer does, whose mood he shares.
    AsTheCustomer,
    /// Whatever he feels, nothing follows from it, and it isn't shown.
    Unseen,
}

/// What staff can do at any moment, declared once: every node offers it beside its own answers, as a response of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingAct {
    /// Its id.
    pub id: Box<str>,
    /// Variants of the customer's reaction; the last is the default.
    pub reactions: Vec<Line>,
}

/// What happens when the learner lets the patience run out.
#[derive(Clone, Debug, PartialEq)]
pub struct Silence {
    /// How long the customer waits once line and responses are fully shown.
    pub patience: Millis,
    /// What it does to the customer's mood.
    pub mood: MoodStep,
    /// What it does to the others' moods, as they take it.
    pub moods: Vec<(PersonIx, MoodStep)>,
    /// Where it leads.
    pub goto: Goto,
    /// What waiting is, where it is right; else silence is silence.
    pub fits: Option<Waiting>,
}

/// What is done by waiting where waiting is right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiting {
    /// What it performs, in place of what silence performs elsewhere.
    pub performs: Vec<ActivityIx>,
    /// What `Done` knows after it.
    pub done: u64,
}

/// One moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its id.
    pub id: Box<str>,
    /// The customer has gone: the line is narration, unless somebody else says it.
    pub aftermath: bool,
    /// Who else is there.
    pub present: Vec<PersonIx>,
    /// It is no moment of the conversation but a step of this compound response, which is one deed in one turn, done when its
    /// last step is left. The line says what is to be picked.
    pub step: Option<ResponseIx>,
    /// Variants of the line; the last is the default.
    pub lines: Vec<Line>,
    /// The message with which the customer comes back to the point after a standing act; it brings up nothing new.
    pub again: Option<Box<str>>,
    /// What the customer performs here.
    pub performs: Vec<ActivityIx>,
    /// Patience, where there is a limit.
    pub silence: Option<Silence>,
    /// Its responses, then the standing acts it offers, in their order.
    pub responses: Vec<ResponseIx>,
}

impl Node {
    /// Whether a line of somebody's is told, and nobody says it.
    #[must_use]
    pub const fn is_narrated(&self, by: PersonIx) -> bool {
        self.aftermath && by.is_customer() || self.step.is_some()
    }

    /// Whether waiting is right here, so that silence is an answer like another.
    #[must_use]
    pub fn waiting_fits(&self) -> bool {
        self.silence.as_ref().is_some_and(|silence| silence.fits.is_some())
    }
}

/// A move the learner may make.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Its id within its node.
    pub id: Box<str>,
    /// Its node.
    pub node: NodeIx,
    /// The standing act that it is, as the scenario has it or as its node does.
    pub standing_act: Option<StandingIx>,
    /// Say, ask or do.
    pub kind: ResponseKind,
    /// What it performs.
    pub performs: Vec<ActivityIx>,
    /// The data it carries.
    pub with: Vec<(FieldIx, Quantity)>,
    /// Offered only if this holds.
    pub when: Option<Condition>,
    /// Story minutes it takes.
    pub takes: u32,
    /// What it does to the customer's mood, before temperament.
    pub mood: MoodStep,
    /// What it does to the others' moods, as they take it.
    pub moods: Vec<(PersonIx, MoodStep)>,
    /// Where it leads.
    pub goto: Goto,
    /// What `Done` knows after it.
    pub done: u64,
    /// What `Picked` knows after it, if it is picked at a step: a bit of its own, until that compound response is begun anew.
    pub picked: u64,
    /// What it brings up and takes for granted.
    pub topics: Topics,
}

/// Takes the conversation elsewhere when its condition becomes true; once. Where those of several become true at once, they
/// take it in their order, one a turn, each as long as its condition holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Interrupt {
    /// Its id.
    pub id: Box<str>,
    /// The condition.
    pub when: Condition,
    /// Where it leads.
    pub goto: Goto,
}

/// A terminal.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// Its id.
    pub id: Box<str>,
    /// What it means.
    pub kind: EndingKind,
    /// What it brings up and takes for granted.
    pub topics: Topics,
    /// What else there is to say about how it ended.
    pub fields: Vec<EndingField>,
}

/// Something that an ending leaves open, such as who has been told: each play that comes to it says which it is. Nothing is
/// scored by it.
#[derive(Clone, Debug, PartialEq)]
pub struct EndingField {
    /// Its id within its ending.
    pub id: Box<str>,
    /// What it can say; the last is the default.
    pub variants: Vec<Variant>,
}

/// One of the things that a field of an ending can say.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Said if this holds; the last of a field always holds.
    pub when: Option<Condition>,
    /// Its id within its ending.
    pub say: Box<str>,
}

/// A clause this scenario rewards.
#[derive(Clone, Debug, PartialEq)]
pub struct Earned {
    /// The clause.
    pub clause: ClauseIx,
    /// Only for encounters in which these facts hold.
    pub applies: Option<Condition>,
    /// Its author says why it is on offer at one node alone.
    pub only_chance: bool,
}

/// The scenario's own aim at the end of the conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its id.
    pub id: Box<str>,
    /// What must hold at the end.
    pub when: Condition,
    /// Only for encounters in which these facts hold.
    pub applies: Option<Condition>,
    /// The competency it counts towards.
    pub competency: CompetencyIx,
    /// What it adds.
    pub weight: u16,
}

/// What a claim says about the encounters that end as its condition has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// None of them passes.
    NeverPasses,
    /// Every one of them passes.
    NeverFails,
    /// Some one of them passes.
    CanPass,
    /// There is none.
    Never,
    /// There is one.
    Can,
}

impl ClaimKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::NeverPasses, Self::NeverFails, Self::CanPass, Self::Never, Self::Can];

    /// The word a scenario's file uses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NeverPasses => "never_passes",
            Self::NeverFails => "never_fails",
            Self::CanPass => "can_pass",
            Self::Never => "never",
            Self::Can => "can",
        }
    }
}

/// A property of the whole scenario that its author vouches for and `check --prove` proves.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Its id.
    pub id: Box<str>,
    /// What it says.
    pub kind: ClaimKind,
    /// Which encounters it is about: judged when they end, on mood, facts, what was done and visited.
    pub when: Condition,
}

/// A scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its id: the file's name.
    pub id: Box<str>,
    /// The author's version number.
    pub version: u32,
    /// The book it is judged by.
    pub policies: Box<str>,
    /// Whom the learner plays.
    pub role: Role,
    /// Where it takes place.
    pub channel: Channel,
    /// What kind of complaint it is.
    pub category: Category,
    /// How it is played; nothing is decided by it.
    pub direction: Direction,
    /// When it begins, in story time.
    pub begins: CivilMinute,
    /// The score that passes.
    pub pass_mark: u16,
    /// It is for practice only: nobody is assessed by it.
    pub practice_only: bool,
    /// What is drawn at the start.
    pub facts: Vec<Fact>,
    /// What words may bring up and take for granted; a topic's place is its bit.
    pub topics: Names<TopicIx>,
    /// Times of the day that its texts name.
    pub times: Vec<(Box<str>, ClockTime)>,
    /// The customer's mood at the start.
    pub mood: Mood,
    /// Who else there is.
    pub people: Vec<Person>,
    /// Clauses it rewards.
    pub earns: Vec<Earned>,
    /// Aims of its own.
    pub goals: Vec<Goal>,
    /// What its author vouches for; no encounter is judged by it.
    pub claims: Vec<Claim>,
    /// The first node.
    pub start: NodeIx,
    /// Names of the nodes.
    pub node_names: Names<NodeIx>,
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Responses of all nodes.
    pub responses: Vec<Response>,
    /// What staff can do at any moment, in the order of the tray.
    pub standing_acts: Vec<StandingAct>,
    /// Interrupts, in the order in which they fire.
    pub interrupts: Vec<Interrupt>,
    /// Endings.
    pub endings: Vec<Ending>,
}

impl Scenario {
    /// Every condition in it: of lines, responses, criteria, goals, claims, interrupts and fields of endings.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let lines = self.lines().filter_map(|line| line.when.as_ref());
        let guards = self.responses.iter().filter_map(|response| response.when.as_ref());
        let applies = self.earns.iter().filter_map(|earned| earned.applies.as_ref());
        let goals = self.goals.iter().flat_map(|goal| goal.applies.iter().chain([&goal.when]));
        let claims = self.claims.iter().map(|claim| &claim.when);
        let interrupts = self.interrupts.iter().map(|interrupt| &interrupt.when);
        let variants = self.variants().filter_map(|(_, variant)| variant.when.as_ref());
        lines.chain(guards).chain(applies).chain(goals).chain(claims).chain(interrupts).chain(variants)
    }

    /// Every line that is chosen by a condition: of nodes, and of reactions to standing acts.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.nodes.iter().flat_map(|node| &node.lines).chain(self.standing_acts.iter().flat_map(|one| &one.reactions))
    }

    /// Everything that fields of endings can say, with the ending.
    pub fn variants(&self) -> impl Iterator<Item = (&Ending, &Variant)> {
        let fields = self.endings.iter().flat_map(|ending| ending.fields.iter().map(move |field| (ending, field)));
        fields.flat_map(|(ending, field)| field.variants.iter().map(move |variant| (ending, variant)))
    }

    /// Every activity that a response performs, or waiting where it fits.
    pub fn staff_performs(&self) -> impl Iterator<Item = ActivityIx> + '_ {
        let waiting = self.nodes.iter().filter_map(|node| node.silence.as_ref()?.fits.as_ref());
        let responses = self.responses.iter().flat_map(|response| &response.performs);
        responses.chain(waiting.flat_map(|waiting| &waiting.performs)).copied()
    }

    /// The node at an index.
    #[must_use]
    pub fn node(&self, ix: NodeIx) -> Option<&Node> {
        self.nodes.get(ix.at())
    }

    /// The response at an index.
    #[must_use]
    pub fn response(&self, ix: ResponseIx) -> Option<&Response> {
        self.responses.get(ix.at())
    }

    /// The response a node calls `id`.
    #[must_use]
    pub fn response_called(&self, node: NodeIx, id: &str) -> Option<ResponseIx> {
        self.node(node)?.responses.iter().copied().find(|ix| self.response(*ix).is_some_and(|one| &*one.id == id))
    }

    /// The responses of a node that are its own, without the standing acts.
    pub fn own_responses<'s>(&'s self, node: &'s Node) -> impl Iterator<Item = ResponseIx> + 's {
        node.responses.iter().copied().filter(|ix| !self.is_standing_act(*ix))
    }

    /// Whether a response is a standing act, and shown apart.
    #[must_use]
    pub fn is_standing_act(&self, response: ResponseIx) -> bool {
        self.response(response).is_some_and(|one| one.standing_act.is_some())
    }

    /// Whether a response is picked at a step of a compound response.
    #[must_use]
    pub fn is_pick(&self, response: ResponseIx) -> bool {
        self.response(response).and_then(|one| self.node(one.node)).is_some_and(|node| node.step.is_some())
    }

    /// Whether a response picks nothing, but leaves a step at which several things are picked.
    #[must_use]
    pub fn leaves_picking(&self, response: ResponseIx) -> bool {
        self.is_pick(response) && self.response(response).is_some_and(|one| &*one.id == DONE)
    }

    /// How many are picked at a step, at least and at most. At a step at which one thing is picked that is all there is to it.
    #[must_use]
    pub fn to_pick(&self, step: &Node) -> (u8, u8) {
        let guard = |done: bool| {
            let own = step.responses.iter().filter(move |ix| self.leaves_picking(**ix) == done);
            own.filter_map(|ix| self.response(*ix)?.when.as_ref()?.last_bound())
        };
        if !step.responses.iter().any(|ix| self.leaves_picking(*ix)) {
            return (1, 1);
        }
        (guard(true).next().unwrap_or(0), guard(false).max().unwrap_or(u8::MAX))
    }

    /// Somebody beside the customer.
    #[must_use]
    pub fn person(&self, who: PersonIx) -> Option<&Person> {
        self.people.get(who.at().checked_sub(1)?)
    }

    /// The customer, then the others.
    pub fn everybody(&self) -> impl Iterator<Item = PersonIx> + use<> {
        (0..=self.people.len()).map(PersonIx::from)
    }

    /// How somebody with a mood of his own feels at the start.
    #[must_use]
    pub fn mood_of(&self, who: PersonIx) -> Option<Mood> {
        if who.is_customer() {
            return Some(self.mood);
        }
        match self.person(who)?.feels {
            Feels::Own(mood) => Some(mood),
            Feels::AsTheCustomer | Feels::Unseen => None,
        }
    }

    /// Whose mood somebody shows: his own, or the customer's where he shares it.
    #[must_use]
    pub fn shows_mood_of(&self, who: PersonIx) -> Option<PersonIx> {
        match self.person(who).map(|one| one.feels) {
            None | Some(Feels::AsTheCustomer) => Some(PersonIx::CUSTOMER),
            Some(Feels::Own(_)) => Some(who),
            Some(Feels::Unseen) => None,
        }
    }

    /// How everybody feels at the start.
    #[must_use]
    pub fn moods(&self) -> Moods {
        let own = self.everybody().filter_map(|who| Some((who, self.mood_of(who)?)));
        own.fold(Moods::default(), |moods, (who, mood)| moods.with(who, mood))
    }

    /// The standing act at an index.
    #[must_use]
    pub fn standing_act(&self, ix: StandingIx) -> Option<&StandingAct> {
        self.standing_acts.get(ix.at())
    }

    /// The interrupt at an index.
    #[must_use]
    pub fn interrupt(&self, ix: InterruptIx) -> Option<&Interrupt> {
        self.interrupts.get(ix.at())
    }

    /// The ending at an index.
    #[must_use]
    pub fn ending(&self, ix: EndingIx) -> Option<&Ending> {
        self.endings.get(ix.at())
    }
}
