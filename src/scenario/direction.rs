//! Direction: who is drawn, and how what is said and done is played. It is seen and never scored: nothing here decides
//! where an encounter leads or what it comes to.

use crate::terms::{NodeIx, PersonIx, ResponseIx, StandingIx};
use serde::Deserialize;

macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($(#[$each:meta])* $word:ident),+ $(,)? })*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
        #[expect(missing_docs, reason = "the words of each language say what it is")]
        pub enum $name { $($(#[$each])* $word),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];
        }
    )*};
}

words! {
    /// Who is drawn. `Man` and `Woman` are whoever the draw makes of them; the others are always the same person.
    Cast {
        #[default]
        Man,
        Woman,
        Pensioner,
        Grandmother,
        Foreman,
        Courier,
        Shopkeeper,
        OfficeWorker,
        Executive,
        Student,
        Farmer,
        Father,
        Mother,
        Driver,
        Nurse,
        Teacher,
        Veteran,
        Tailor,
        Cook,
        Lawyer,
    }

    /// How a line is played: the pose that the mood then bends a little.
    Act {
        #[default]
        Neutral,
        Shout,
        Contempt,
        Shame,
        Plead,
        Weep,
        Relief,
        Cold,
        Smile,
        Whisper,
    }

    /// What lies between the two.
    Prop {
        #[default]
        Ticket,
        Slip,
        IdCard,
        BankCard,
        Passbook,
        Cash,
        Envelopes,
        Form,
        Folder,
        Letter,
        Phone,
        HotlineCard,
        Pen,
        Tea,
        Bag,
    }

    /// What my hands do with an answer.
    Hands {
        #[default]
        Rest,
        Open,
        Write,
        Type,
        Give,
        Take,
        Point,
        Call,
        Stamp,
        Count,
    }
}

impl Cast {
    /// Whether a woman is drawn.
    #[must_use]
    pub const fn is_woman(self) -> bool {
        match self {
            Self::Woman
            | Self::Grandmother
            | Self::Shopkeeper
            | Self::Executive
            | Self::Student
            | Self::Mother
            | Self::Nurse
            | Self::Teacher => true,
            Self::Man
            | Self::Pensioner
            | Self::Foreman
            | Self::Courier
            | Self::OfficeWorker
            | Self::Farmer
            | Self::Father
            | Self::Driver
            | Self::Veteran
            | Self::Tailor
            | Self::Cook
            | Self::Lawyer => false,
        }
    }
}

impl Act {
    /// Whether it is played with a glad face.
    #[must_use]
    pub const fn is_glad(self) -> bool {
        match self {
            Self::Smile | Self::Relief => true,
            Self::Neutral
            | Self::Shout
            | Self::Contempt
            | Self::Shame
            | Self::Plead
            | Self::Weep
            | Self::Cold
            | Self::Whisper => false,
        }
    }
}

/// What he and the hall do while a line is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// He sits down.
    Sit,
    /// He stands up.
    Stand,
    /// He turns to the others.
    Turn,
    /// He comes closer.
    Approach,
    /// He steps back.
    StepBack,
    /// He strikes the counter.
    Slam,
    /// He looks at the clock.
    Clock,
    /// He raises his phone and films.
    Film,
    /// He goes.
    Leave,
    /// He goes to a window, 1 to [`Stage::LAST_WINDOW`].
    Window(u8),
    /// How far the bystanders take part: from 0, nobody looks, to [`Stage::FULL_CROWD`].
    Crowd(u8),
}

impl Stage {
    /// The windows of the hall are numbered up to here.
    pub const LAST_WINDOW: u8 = 9;
    /// Everybody has gathered.
    pub const FULL_CROWD: u8 = 3;
}

/// How a line is played.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Played {
    /// Who says it.
    pub by: PersonIx,
    /// The pose.
    pub act: Act,
    /// What he and the hall do meanwhile.
    pub stage: Vec<Stage>,
    /// What he puts down.
    pub props: Vec<Prop>,
}

/// A scenario's direction. Where nothing is said the first word of each list holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// Who is drawn as the customer.
    pub cast: Cast,
    /// Who is drawn as each of the others.
    pub others: Vec<Cast>,
    /// What lies there from the beginning.
    pub props: Vec<Prop>,
    /// How each line is played, by node.
    pub lines: Vec<Vec<Played>>,
    /// How each reaction is played, by standing act.
    pub reactions: Vec<Vec<Played>>,
    /// What my hands do, by response.
    pub hands: Vec<Hands>,
}

impl Direction {
    /// Who is drawn as somebody.
    #[must_use]
    pub fn cast_of(&self, who: PersonIx) -> Cast {
        match who.at().checked_sub(1) {
            None => self.cast,
            Some(at) => self.others.get(at).copied().unwrap_or_default(),
        }
    }

    /// How a line is played, where that is said.
    #[must_use]
    pub fn line(&self, node: NodeIx, line: usize) -> Option<&Played> {
        self.lines.get(node.at())?.get(line)
    }

    /// How a reaction to a standing act is played, where that is said.
    #[must_use]
    pub fn reaction(&self, to: StandingIx, line: usize) -> Option<&Played> {
        self.reactions.get(to.at())?.get(line)
    }

    /// What my hands do with a response.
    #[must_use]
    pub fn hands(&self, response: ResponseIx) -> Hands {
        self.hands.get(response.at()).copied().unwrap_or_default()
    }
}
