//! A scenario file as written.

use super::read::{AnyNumber, At, Each, Entries, Filled, Needed, Read, Scalar, short};
use super::record::{FieldName, Fields, FromRecord, choice, nameless, next, parts, record, word_of};
use crate::content::report::Problems;
use crate::content::report::say::syntax as say;
use crate::content::syntax::{Kind, RonValue};
use crate::scenario::{Act, Axis, Cast, Category, Channel, ClaimKind, EndingKind, Hands, Prop, ResponseKind, Stage};
use crate::terms::Role;

record! {
    /// A scenario.
    #[derive(Debug)]
    struct RawScenario<'a> {
        version: Needed<u32>,
        policies: Needed<&'a str>,
        role: Needed<Role> = Needed(Some(Role::Teller)),
        channel: Needed<Channel>,
        category: Needed<Category>,
        cast or "portrait": Needed<Cast> = Needed(Some(Cast::default())),
        props: Vec<Prop> = Vec::new(),
        begins: Needed<&'a str>,
        pass_mark: Needed<At<'a, AnyNumber>>,
        practice_only: bool = false,
        draft: bool = false,
        written_in: Option<&'a str> = None,
        facts: Entries<'a, RawFact<'a>> = Entries::default(),
        topics: Vec<&'a str> = Vec::new(),
        times: Entries<'a, &'a str> = Entries::default(),
        mood: Needed<RawMood<'a>>,
        people: Entries<'a, RawPerson<'a>> = Entries::default(),
        earns: Each<RawEarned<'a>>,
        goals: Each<RawGoal<'a>> = Each::default(),
        claims: Each<RawClaim<'a>> = Each::default(),
        start: Needed<&'a str>,
        nodes: Entries<'a, RawNode<'a>>,
        standing: Entries<'a, RawStandingAct<'a>> = Entries::default(),
        interrupts: Each<RawInterrupt<'a>> = Each::default(),
        endings: Entries<'a, RawEnding<'a>>,
    }

    /// The mood at the start.
    #[derive(Debug)]
    struct RawMood<'a> {
        anger: At<'a, AnyNumber>,
        anxiety: At<'a, AnyNumber>,
        trust: At<'a, AnyNumber>,
    }

    /// Somebody beside the customer.
    #[derive(Debug)]
    struct RawPerson<'a> {
        cast: Needed<Cast> = Needed(Some(Cast::default())),
        mood: Needed<RawFeels<'a>> = Needed(Some(RawFeels::Unseen)),
        enters: Needed<bool> = Needed(Some(false)),
    }

    /// How a mood changes.
    #[derive(Clone, Copy, Debug, Default)]
    struct RawStep<'a> {
        anger: At<'a, AnyNumber> = At::default(),
        anxiety: At<'a, AnyNumber> = At::default(),
        trust: At<'a, AnyNumber> = At::default(),
    }

    /// A clause that is earned, with what there is to say of it.
    #[derive(Debug)]
    struct RawEarnedWith<'a> {
        clause: &'a str,
        applies: Option<RawCondition<'a>> = None,
        only_chance: Option<&'a str> = None,
    }

    /// A goal.
    #[derive(Debug)]
    struct RawGoal<'a> {
        id: &'a str,
        when: RawCondition<'a>,
        applies: Option<RawCondition<'a>> = None,
        competency: &'a str,
        weight: At<'a, AnyNumber>,
    }

    /// What the author holds to be true of every way through: one of these, about the end of an encounter.
    #[derive(Debug)]
    struct RawClaim<'a> {
        id: &'a str,
        never_passes: Option<RawCondition<'a>> = None,
        never_fails: Option<RawCondition<'a>> = None,
        can_pass: Option<RawCondition<'a>> = None,
        never: Option<RawCondition<'a>> = None,
        can: Option<RawCondition<'a>> = None,
    }

    /// A moment of the conversation.
    #[derive(Debug)]
    struct RawNode<'a> {
        aftermath: bool = false,
        present: Option<Vec<&'a str>> = None,
        step: RawOpener<'a> = RawOpener::default(),
        lines: Needed<Vec<RawLine<'a>>>,
        performs: Vec<&'a str> = Vec::new(),
        patience: Option<At<'a, AnyNumber>> = None,
        silence: Option<At<'a, Fits>> = None,
        on_silence: Option<RawSilence<'a>> = None,
        responses: Entries<'a, RawResponse<'a>>,
        again: Option<&'a str> = None,
        standing: RawTray<'a> = RawTray::Usual,
    }

    /// A line of a node.
    #[derive(Debug)]
    struct RawLine<'a> {
        when: Option<RawCondition<'a>> = None,
        by: Option<&'a str> = None,
        say: &'a str,
        act: Option<Act> = None,
        stage: Vec<RawStage<'a>> = Vec::new(),
        props: Vec<Prop> = Vec::new(),
        tell: Vec<&'a str> = Vec::new(),
        assume: Vec<&'a str> = Vec::new(),
        exclude: Vec<&'a str> = Vec::new(),
    }

    /// What silence leads to.
    #[derive(Debug)]
    struct RawSilence<'a> {
        performs: Vec<&'a str> = Vec::new(),
        mood: RawStep<'a> = RawStep::default(),
        moods: Entries<'a, RawStep<'a>> = Entries::default(),
        goto: &'a str,
    }

    /// A response.
    #[derive(Debug)]
    struct RawResponse<'a> {
        kind: ResponseKind,
        hands: Hands = Hands::default(),
        performs: Vec<&'a str> = Vec::new(),
        with: Entries<'a, RawQuantity<'a>> = Entries::default(),
        when: Option<RawCondition<'a>> = None,
        takes: At<'a, AnyNumber> = At::default(),
        mood: RawStep<'a> = RawStep::default(),
        moods: Entries<'a, RawStep<'a>> = Entries::default(),
        picks: Filled<'a, RawSteps<'a>> = Filled::default(),
        goto: &'a str,
        tell: Vec<&'a str> = Vec::new(),
        assume: Vec<&'a str> = Vec::new(),
        exclude: Vec<&'a str> = Vec::new(),
    }

    /// What staff can do at any moment.
    #[derive(Debug)]
    struct RawStandingAct<'a> {
        kind: ResponseKind,
        hands: Hands = Hands::default(),
        performs: Vec<&'a str> = Vec::new(),
        with: Entries<'a, RawQuantity<'a>> = Entries::default(),
        when: Option<RawCondition<'a>> = None,
        takes: At<'a, AnyNumber> = At::default(),
        mood: RawStep<'a> = RawStep::default(),
        moods: Entries<'a, RawStep<'a>> = Entries::default(),
        reactions: Vec<RawLine<'a>>,
        tell: Vec<&'a str> = Vec::new(),
        assume: Vec<&'a str> = Vec::new(),
        exclude: Vec<&'a str> = Vec::new(),
    }

    /// A step of a compound response: of these one is picked, or so many.
    #[derive(Debug)]
    struct RawSteps<'a> {
        least: At<'a, AnyNumber> = At::implied(AnyNumber(1)),
        most: At<'a, AnyNumber> = At::implied(AnyNumber(1)),
        of: Filled<'a, RawPick<'a>>,
    }

    /// What can be picked at a step.
    #[derive(Debug, Default)]
    struct RawPick<'a> {
        performs: Vec<&'a str> = Vec::new(),
        when: Option<RawCondition<'a>> = None,
        mood: RawStep<'a> = RawStep::default(),
        moods: Entries<'a, RawStep<'a>> = Entries::default(),
        tell: Vec<&'a str> = Vec::new(),
        assume: Vec<&'a str> = Vec::new(),
        exclude: Vec<&'a str> = Vec::new(),
    }

    /// An ending that brings up or takes for granted.
    #[derive(Debug)]
    struct RawEndingWith<'a> {
        outcome: EndingKind,
        fields: Entries<'a, Vec<RawVariant<'a>>> = Entries::default(),
        tell: Vec<&'a str> = Vec::new(),
        assume: Vec<&'a str> = Vec::new(),
        exclude: Vec<&'a str> = Vec::new(),
    }

    /// What a field of an ending can say.
    #[derive(Debug)]
    struct RawVariant<'a> {
        when: Option<RawCondition<'a>> = None,
        say: &'a str,
    }

    /// An interrupt.
    #[derive(Debug)]
    struct RawInterrupt<'a> {
        id: &'a str,
        when: RawCondition<'a>,
        goto: &'a str,
    }
}

choice! {
    /// What a fact is drawn from.
    #[derive(Debug)]
    enum RawFact<'a> {
        OneOf(Vec<Scalar<'a>>),
        Money(Vec<i64>),
        Words(Vec<&'a str>),
    }

    /// A condition.
    #[derive(Debug)]
    enum RawCondition<'a> {
        All(Vec<RawCondition<'a>>),
        Any(Vec<RawCondition<'a>>),
        Not(Box<RawCondition<'a>>),
        AtLeast(Axis, At<'a, AnyNumber>),
        AtMost(Axis, At<'a, AnyNumber>),
        Of(&'a str, Box<RawCondition<'a>>),
        Is(&'a str, Scalar<'a>),
        MoreThan(&'a str, RawCompared<'a>),
        LessThan(&'a str, RawCompared<'a>),
        Done(&'a str),
        Picked(&'a str, &'a str),
        Fewer(&'a str, At<'a, AnyNumber>),
        Visited(&'a str),
        After(&'a str),
    }

    /// What a deed carries.
    #[derive(Debug)]
    enum RawQuantity<'a> {
        Int(i64),
        Text(&'a str),
        Fact(&'a str),
        Parameter(&'a str),
        Min(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
        Max(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
        Plus(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
        Minus(Box<RawQuantity<'a>>, Box<RawQuantity<'a>>),
    }
}

/// What a fact is compared with: a number, or an amount as `with` has it.
#[derive(Debug)]
pub(crate) struct RawCompared<'a>(pub RawQuantity<'a>);

impl<'a> Read<'a> for RawCompared<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        let quantity = match value.kind() {
            Kind::Number => i64::read(value, problems).map(RawQuantity::Int),
            _ => RawQuantity::read(value, problems),
        };
        quantity.map(Self)
    }
}

impl<'a> RawQuantity<'a> {
    /// Calls `see` for every number that is written in it.
    pub(crate) fn each_number(&self, see: &mut impl FnMut(i64)) {
        match self {
            Self::Int(number) => see(*number),
            Self::Text(_) | Self::Fact(_) | Self::Parameter(_) => {}
            Self::Min(left, right) | Self::Max(left, right) | Self::Plus(left, right) | Self::Minus(left, right) => {
                left.each_number(see);
                right.each_number(see);
            }
        }
    }
}

/// How somebody beside the customer feels: his own mood, the customer's, or nothing that is seen.
#[derive(Debug)]
pub(crate) enum RawFeels<'a> {
    Own(RawMood<'a>),
    AsTheCustomer,
    Unseen,
}

impl<'a> Read<'a> for RawFeels<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() == Kind::Record && value.name().is_empty() {
            return RawMood::read(value, problems).map(Self::Own);
        }
        word_of(value, &["AsTheCustomer"], problems)?;
        parts(value, 0, problems).map(|_| Self::AsTheCustomer)
    }
}

/// A clause's id, or the id with a condition on facts or the reason why it is on offer once.
#[derive(Debug)]
pub(crate) struct RawEarned<'a> {
    pub clause: &'a str,
    pub applies: Option<RawCondition<'a>>,
    pub only_chance: Option<&'a str>,
}

impl<'a> Read<'a> for RawEarned<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        match value.kind() {
            Kind::Text | Kind::Escaped => {
                <&str>::read(value, problems).map(|clause| Self { clause, applies: None, only_chance: None })
            }
            Kind::Record => {
                let RawEarnedWith { clause, applies, only_chance } = RawEarnedWith::read(value, problems)?;
                Some(Self { clause, applies, only_chance })
            }
            Kind::Broken => None,
            _ => {
                problems.error(value.written(), say::not_earned(short(value.written())), None);
                None
            }
        }
    }
}

/// The compound response that a node is a step of: the node and the response that begin it. No file says so of a node; steps
/// are written in their response.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RawOpener<'a>(pub Option<(&'a str, &'a str)>);

impl<'a> Read<'a> for RawOpener<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        problems.error(value.written(), say::step_at_a_node(), Some(say::steps_stand_under_picks()));
        None
    }
}

/// `Fits`: at this node waiting is right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fits;

impl<'a> Read<'a> for Fits {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        word_of(value, &["Fits"], problems)?;
        parts(value, 0, problems).map(|_| Self)
    }
}

/// What he and the hall do: a word, or one with a number in its brackets.
#[derive(Clone, Copy, Debug)]
pub(crate) enum RawStage<'a> {
    Plain(Stage),
    Window(At<'a, AnyNumber>),
    Crowd(At<'a, AnyNumber>),
}

impl<'a> Read<'a> for RawStage<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        const PLAIN: [(&str, Stage); 9] = [
            ("Sit", Stage::Sit),
            ("Stand", Stage::Stand),
            ("Turn", Stage::Turn),
            ("Approach", Stage::Approach),
            ("StepBack", Stage::StepBack),
            ("Slam", Stage::Slam),
            ("Clock", Stage::Clock),
            ("Film", Stage::Film),
            ("Leave", Stage::Leave),
        ];
        let words: Vec<&str> = PLAIN.iter().map(|(word, _)| *word).chain(["Window", "Crowd"]).collect();
        let word = word_of(value, &words, problems)?;
        if let Some((_, stage)) = PLAIN.iter().find(|(known, _)| *known == word) {
            return parts(value, 0, problems).map(|_| Self::Plain(*stage));
        }
        let number = next(&mut parts(value, 1, problems)?, problems)?;
        Some(if word == "Window" { Self::Window(number) } else { Self::Crowd(number) })
    }
}

/// What an ending means, or that with its fields and topics.
#[derive(Debug)]
pub(crate) struct RawEnding<'a> {
    pub outcome: EndingKind,
    pub fields: Entries<'a, Vec<RawVariant<'a>>>,
    pub tell: Vec<&'a str>,
    pub assume: Vec<&'a str>,
    pub exclude: Vec<&'a str>,
}

impl<'a> Read<'a> for RawEnding<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        // a bracket with a name before it is no record here, and is told as the word it isn't
        if value.kind() == Kind::Record && value.name().is_empty() {
            let RawEndingWith { outcome, fields, tell, assume, exclude } = RawEndingWith::read(value, problems)?;
            return Some(Self { outcome, fields, tell, assume, exclude });
        }
        let outcome = EndingKind::read(value, problems)?;
        let fields = Entries::default();
        Some(Self { outcome, fields, tell: Vec::new(), assume: Vec::new(), exclude: Vec::new() })
    }
}

/// Which standing acts a node offers.
#[derive(Debug)]
pub(crate) enum RawTray<'a> {
    /// All of them; none in an aftermath.
    Usual,
    /// All of them, or none.
    All(TrayOffer),
    /// As usual but for these.
    Each(Entries<'a, RawPlace<'a>>),
}

/// Whether a standing act is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TrayOffer {
    Offered,
    Withheld,
}

/// What a node makes of a standing act: whether it offers it, or what is done in its place.
#[derive(Debug)]
pub(crate) enum RawPlace<'a> {
    Offer(TrayOffer),
    Instead(Box<RawResponse<'a>>),
}

impl<'a> Read<'a> for TrayOffer {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        let word = word_of(value, &["Offered", "Withheld"], problems)?;
        parts(value, 0, problems).map(|_| if word == "Offered" { Self::Offered } else { Self::Withheld })
    }
}

impl<'a> Read<'a> for RawPlace<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() == Kind::Record && value.name().is_empty() {
            return RawResponse::read(value, problems).map(|instead| Self::Instead(Box::new(instead)));
        }
        TrayOffer::read(value, problems).map(Self::Offer)
    }
}

impl<'a> Read<'a> for RawTray<'a> {
    fn read(value: RonValue<'a>, problems: &mut Problems) -> Option<Self> {
        if value.kind() == Kind::Map {
            return Entries::read(value, problems).map(Self::Each);
        }
        TrayOffer::read(value, problems).map(Self::All)
    }
}

impl<'a> RawNode<'a> {
    /// What it makes of standing acts, one by one.
    pub(crate) fn places(&self) -> &[(&'a str, RawPlace<'a>)] {
        match &self.standing {
            RawTray::Each(places) => &places.0,
            RawTray::Usual | RawTray::All(_) => &[],
        }
    }

    /// Its responses, those in place of standing acts among them, to change.
    pub(super) fn responses_mut(&mut self) -> impl Iterator<Item = (&'a str, &mut RawResponse<'a>)> {
        let places = match &mut self.standing {
            RawTray::Each(places) => places.0.as_mut_slice(),
            RawTray::Usual | RawTray::All(_) => &mut [],
        };
        let instead = places.iter_mut().filter_map(|(id, place)| match place {
            RawPlace::Instead(response) => Some((*id, &mut **response)),
            RawPlace::Offer(_) => None,
        });
        self.responses.0.iter_mut().map(|(id, response)| (*id, response)).chain(instead)
    }

    /// What is done there in place of standing acts.
    pub(crate) fn instead(&self) -> impl Iterator<Item = (&'a str, &RawResponse<'a>)> {
        self.places().iter().filter_map(|(id, place)| match place {
            RawPlace::Instead(response) => Some((*id, &**response)),
            RawPlace::Offer(_) => None,
        })
    }

    /// The standing acts it offers, in their order: as the scenario has them, or what it has in their place.
    pub(crate) fn at_hand<'r>(
        &'r self, scenario: &'r RawScenario<'a>,
    ) -> impl Iterator<Item = (&'a str, AtHand<'r, 'a>)> {
        let usual = match self.standing {
            RawTray::All(offer) => offer,
            RawTray::Usual | RawTray::Each(_) if self.aftermath || self.step.0.is_some() => TrayOffer::Withheld,
            RawTray::Usual | RawTray::Each(_) => TrayOffer::Offered,
        };
        scenario.standing.0.iter().filter_map(move |(id, one)| {
            let place = self.places().iter().find(|(place, _)| place == id).map(|(_, place)| place);
            let at_hand = match place {
                Some(RawPlace::Instead(response)) => Some(AtHand::Instead(response)),
                Some(RawPlace::Offer(TrayOffer::Offered)) => Some(AtHand::Usual(one)),
                Some(RawPlace::Offer(TrayOffer::Withheld)) => None,
                None => (usual == TrayOffer::Offered).then_some(AtHand::Usual(one)),
            };
            Some((*id, at_hand?))
        })
    }
}

/// A standing act that a node offers.
pub(crate) enum AtHand<'r, 'a> {
    /// As the scenario has it.
    Usual(&'r RawStandingAct<'a>),
    /// What the node has in its place.
    Instead(&'r RawResponse<'a>),
}

impl AtHand<'_, '_> {
    /// What my hands do with it.
    pub(crate) const fn hands(&self) -> Hands {
        match self {
            Self::Usual(one) => one.hands,
            Self::Instead(response) => response.hands,
        }
    }
}

impl<'a> RawScenario<'a> {
    /// The messages of all that the customer says: lines, what he comes back to the point with, reactions.
    pub(crate) fn says(&self) -> impl Iterator<Item = &'a str> {
        let nodes = self.nodes.0.iter();
        let nodes = nodes.flat_map(|(_, node)| node.lines().iter().map(|line| line.say).chain(node.again));
        let reactions = self.standing.0.iter().flat_map(|(_, one)| one.reactions.iter().map(|line| line.say));
        nodes.chain(reactions)
    }

    /// Every condition.
    pub(crate) fn conditions(&self) -> Vec<&RawCondition<'a>> {
        let mut all = Vec::new();
        for (_, node) in &self.nodes.0 {
            all.extend(node.lines().iter().filter_map(|line| line.when.as_ref()));
            all.extend(node.responses.0.iter().filter_map(|(_, response)| response.when.as_ref()));
            all.extend(node.instead().filter_map(|(_, response)| response.when.as_ref()));
        }
        for (_, one) in &self.standing.0 {
            all.extend(one.reactions.iter().filter_map(|line| line.when.as_ref()).chain(&one.when));
        }
        all.extend(self.earns.0.iter().filter_map(|earned| earned.applies.as_ref()));
        all.extend(self.goals.0.iter().flat_map(|goal| goal.applies.iter().chain([&goal.when])));
        all.extend(self.claims.0.iter().flat_map(|claim| claim.said().map(|(_, when)| when)));
        all.extend(self.interrupts.0.iter().map(|interrupt| &interrupt.when));
        let fields = self.endings.0.iter().flat_map(|(_, ending)| &ending.fields.0);
        all.extend(fields.flat_map(|(_, variants)| variants.iter().filter_map(|variant| variant.when.as_ref())));
        all
    }
}

impl<'a> RawNode<'a> {
    /// Where silence leads, if it leads somewhere.
    pub(crate) fn silence_goto(&self) -> Option<&'a str> {
        self.on_silence.as_ref().map(|silence| silence.goto)
    }

    /// Its lines, or none where they could not be read.
    pub(crate) fn lines(&self) -> &[RawLine<'a>] {
        self.lines.0.as_deref().unwrap_or_default()
    }
}

impl<'a> RawClaim<'a> {
    /// All that it says; one thing if it is sound.
    pub(crate) fn said(&self) -> impl Iterator<Item = (ClaimKind, &RawCondition<'a>)> {
        let said = [&self.never_passes, &self.never_fails, &self.can_pass, &self.never, &self.can];
        ClaimKind::ALL.into_iter().zip(said).filter_map(|(kind, when)| Some((kind, when.as_ref()?)))
    }
}

impl<'a> RawCondition<'a> {
    /// Calls `with` for every elementary condition in it.
    pub(crate) fn each_leaf(&self, with: &mut impl FnMut(&Self)) {
        match self {
            Self::All(inner) | Self::Any(inner) => inner.iter().for_each(|one| one.each_leaf(with)),
            Self::Not(inner) | Self::Of(_, inner) => inner.each_leaf(with),
            leaf => with(leaf),
        }
    }
}
