//! The words of kinds in what is hashed: a name that changes in the program changes no hash.

use crate::scenario::{Act, Cast, Category, Channel, EndingKind, FactKind, Hands, Prop, ResponseKind, Stage};
use serde::Serialize;

/// A kind that is hashed as a word.
pub(super) trait Hashed {
    /// The word.
    fn hashed(&self) -> &'static str;
}

macro_rules! hashed {
    ($($type:ident { $($variant:ident => $word:literal),* $(,)? })*) => {$(
        impl Hashed for $type {
            fn hashed(&self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )*};
}

hashed! {
    Channel { Counter => "counter", Lobby => "lobby", Phone => "phone", Chat => "chat", Letter => "letter" }
    Category {
        ServiceQuality => "service_quality",
        StaffAttitude => "staff_attitude",
        ProductFunction => "product_function",
        ProductInformation => "product_information",
        TechnicalFault => "technical_fault",
        Fees => "fees",
    }
    ResponseKind { Say => "Say", Ask => "Ask", Do => "Do" }
    EndingKind { Resolved => "Resolved", HandedOver => "HandedOver", Unresolved => "Unresolved" }
    FactKind { Plain => "plain", Money => "money", Words => "words" }
    Cast {
        Man => "Man",
        Woman => "Woman",
        Pensioner => "Pensioner",
        Grandmother => "Grandmother",
        Foreman => "Foreman",
        Courier => "Courier",
        Shopkeeper => "Shopkeeper",
        OfficeWorker => "OfficeWorker",
        Executive => "Executive",
        Student => "Student",
        Farmer => "Farmer",
        Father => "Father",
        Mother => "Mother",
        Driver => "Driver",
        Nurse => "Nurse",
        Teacher => "Teacher",
        Veteran => "Veteran",
        Tailor => "Tailor",
        Cook => "Cook",
        Lawyer => "Lawyer",
    }
    Act {
        Neutral => "Neutral",
        Shout => "Shout",
        Contempt => "Contempt",
        Shame => "Shame",
        Plead => "Plead",
        Weep => "Weep",
        Relief => "Relief",
        Cold => "Cold",
        Smile => "Smile",
        Whisper => "Whisper",
    }
    Prop {
        Ticket => "Ticket",
        Slip => "Slip",
        IdCard => "IdCard",
        BankCard => "BankCard",
        Passbook => "Passbook",
        Cash => "Cash",
        Envelopes => "Envelopes",
        Form => "Form",
        Folder => "Folder",
        Letter => "Letter",
        Phone => "Phone",
        HotlineCard => "HotlineCard",
        Pen => "Pen",
        Tea => "Tea",
        Bag => "Bag",
    }
    Hands {
        Rest => "Rest",
        Open => "Open",
        Write => "Write",
        Type => "Type",
        Give => "Give",
        Take => "Take",
        Point => "Point",
        Call => "Call",
        Stamp => "Stamp",
        Count => "Count",
    }
}

/// What he and the hall do while a line is said.
#[derive(Debug, Serialize)]
pub(super) enum StageDoc {
    Sit,
    Stand,
    Turn,
    Approach,
    StepBack,
    Slam,
    Clock,
    Film,
    Leave,
    Window(u8),
    Crowd(u8),
}

impl From<&Stage> for StageDoc {
    fn from(of: &Stage) -> Self {
        match of {
            Stage::Sit => Self::Sit,
            Stage::Stand => Self::Stand,
            Stage::Turn => Self::Turn,
            Stage::Approach => Self::Approach,
            Stage::StepBack => Self::StepBack,
            Stage::Slam => Self::Slam,
            Stage::Clock => Self::Clock,
            Stage::Film => Self::Film,
            Stage::Leave => Self::Leave,
            Stage::Window(number) => Self::Window(*number),
            Stage::Crowd(step) => Self::Crowd(*step),
        }
    }
}
