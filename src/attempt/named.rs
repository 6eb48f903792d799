//! The messages that name the kinds of things people see: one list for terminal, window and reports.

use crate::assessment::{Outcome, Recommendation, Verdict};
use crate::assurance::{Bot, Cue, Status};
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Scoring, Severity, Stance, Standing};
use crate::records::{ClockAnomaly, ClosedAs, Closing, Look, Mode, NoteKind, Pace, PlayedBy, TextSize};
use crate::scenario::{Act, Axis, Cast, Category, Channel, EndingKind, Hands, Prop, ResponseKind, Temperament};
use crate::terms::Role;

/// Something whose name stands in the program's words.
pub trait Named: Copy {
    /// The message that names it.
    fn message(self) -> &'static str;
}

macro_rules! named {
    ($($type:ty { $($variant:ident => $id:literal),* $(,)? })*) => {$(
        impl Named for $type {
            fn message(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    )*};
}

named! {
    Mode { Practice => "mode-practice", Assessment => "mode-assessment" }
    Pace { Untimed => "time-untimed", Double => "time-double", Standard => "time-standard" }
    Look { Light => "look-light", Dark => "look-dark", Contrast => "look-contrast" }
    TextSize {
        Smaller => "text-smaller",
        Usual => "text-usual",
        Larger => "text-larger",
        Large => "text-large",
        Largest => "text-largest",
    }
    PlayedBy { Window => "played-window", Terminal => "played-terminal", Unattended => "played-unattended" }
    Closing {
        Finished => "closing-finished",
        Abandoned => "closing-abandoned",
        Lapsed => "closing-lapsed",
    }
    ClockAnomaly {
        SetBack => "hr-clock-set-back",
        EndsBeforeStart => "hr-clock-ends-before",
        Backwards => "hr-clock-backwards",
        Gap => "hr-clock-gap",
    }
    NoteKind { Remark => "note-remark", Void => "note-void", Corrected => "note-corrected", Upheld => "note-upheld" }
    ClosedAs {
        Passed => "outcome-passed",
        Failed => "outcome-failed",
        Undecided => "outcome-undecided",
        Abandoned => "outcome-abandoned",
        Lapsed => "closing-lapsed",
    }
    Outcome {
        Passed => "outcome-passed",
        Failed => "outcome-failed",
        Abandoned => "outcome-abandoned",
        Undecided => "outcome-undecided",
    }
    Recommendation {
        Praise => "recommendation-praise",
        TryAgain => "recommendation-try-again",
        Coaching => "recommendation-coaching",
        ObservedRolePlay => "recommendation-observed-role-play",
    }
    Axis { Anger => "mood-anger", Anxiety => "mood-anxiety", Trust => "mood-trust" }
    Temperament {
        Even => "temperament-even",
        Fiery => "temperament-fiery",
        Aggrieved => "temperament-aggrieved",
        Exacting => "temperament-exacting",
        Proud => "temperament-proud",
        Anxious => "temperament-anxious",
        Calculating => "temperament-calculating",
        Follower => "temperament-follower",
    }
    Scoring { Earned => "scoring-earned", Kept => "scoring-kept" }
    Severity { Critical => "severity-critical", Major => "severity-major", Minor => "severity-minor" }
    BoundActor {
        Any => "actor-any",
        Teller => "role-teller",
        LobbyManager => "role-lobby-manager",
        OutletHead => "role-outlet-head",
        ComplaintHandler => "role-complaint-handler",
        FirstResponsible => "actor-first-responsible",
        Branch => "actor-branch",
        Association => "actor-association",
    }
    Force { Must => "force-must", AsFarAsPossible => "force-as-far-as-possible", May => "force-may" }
    Basis { Text => "basis-text", Inference => "basis-inference", HouseRule => "basis-house-rule" }
    ActivityActor { Staff => "performer-staff", Customer => "performer-customer", Any => "performer-any" }
    FieldKind { Money => "field-money", Number => "field-number", Word => "field-word" }
    Stance {
        Asked => "stance-asked",
        AsksFor => "stance-asks-for",
        First => "stance-first",
        After => "stance-after",
        Forbidden => "stance-forbidden",
        Limited => "stance-limited",
        RulesOut => "stance-rules-out",
    }
    Verdict {
        Met => "verdict-met",
        Missed => "verdict-missed",
        Broken => "verdict-broken",
        Untouched => "verdict-untouched",
        NotApplicable => "verdict-not-applicable",
    }
    Standing {
        PermanentlySatisfied => "standing-met",
        CurrentlySatisfied => "standing-so-far",
        CurrentlyViolated => "standing-to-do",
        PermanentlyViolated => "standing-broken",
    }
    ResponseKind { Say => "kind-say", Ask => "kind-ask", Do => "kind-do" }
    Role {
        Teller => "role-teller",
        LobbyManager => "role-lobby-manager",
        OutletHead => "role-outlet-head",
        ComplaintHandler => "role-complaint-handler",
    }
    Channel {
        Counter => "channel-counter",
        Lobby => "channel-lobby",
        Phone => "channel-phone",
        Chat => "channel-chat",
        Letter => "channel-letter",
    }
    Category {
        ServiceQuality => "category-service-quality",
        StaffAttitude => "category-staff-attitude",
        ProductFunction => "category-product-function",
        ProductInformation => "category-product-information",
        TechnicalFault => "category-technical-fault",
        Fees => "category-fees",
    }
    Cast {
        Man => "cast-man",
        Woman => "cast-woman",
        Pensioner => "cast-pensioner",
        Grandmother => "cast-grandmother",
        Foreman => "cast-foreman",
        Courier => "cast-courier",
        Shopkeeper => "cast-shopkeeper",
        OfficeWorker => "cast-office-worker",
        Executive => "cast-executive",
        Student => "cast-student",
        Farmer => "cast-farmer",
        Father => "cast-father",
        Mother => "cast-mother",
        Driver => "cast-driver",
        Nurse => "cast-nurse",
        Teacher => "cast-teacher",
        Veteran => "cast-veteran",
        Tailor => "cast-tailor",
        Cook => "cast-cook",
        Lawyer => "cast-lawyer",
    }
    Act {
        Neutral => "act-neutral",
        Shout => "act-shout",
        Contempt => "act-contempt",
        Shame => "act-shame",
        Plead => "act-plead",
        Weep => "act-weep",
        Relief => "act-relief",
        Cold => "act-cold",
        Smile => "act-smile",
        Whisper => "act-whisper",
    }
    Prop {
        Ticket => "prop-ticket",
        Slip => "prop-slip",
        IdCard => "prop-id-card",
        BankCard => "prop-bank-card",
        Passbook => "prop-passbook",
        Cash => "prop-cash",
        Envelopes => "prop-envelopes",
        Form => "prop-form",
        Folder => "prop-folder",
        Letter => "prop-letter",
        Phone => "prop-phone",
        HotlineCard => "prop-hotline-card",
        Pen => "prop-pen",
        Tea => "prop-tea",
        Bag => "prop-bag",
    }
    Hands {
        Rest => "hands-rest",
        Open => "hands-open",
        Write => "hands-write",
        Type => "hands-type",
        Give => "hands-give",
        Take => "hands-take",
        Point => "hands-point",
        Call => "hands-call",
        Stamp => "hands-stamp",
        Count => "hands-count",
    }
    EndingKind {
        Resolved => "ending-kind-resolved",
        HandedOver => "ending-kind-handed-over",
        Unresolved => "ending-kind-unresolved",
    }
    Status { Proved => "prove-proved", Refuted => "prove-refuted", NotProven => "prove-not-proven" }
    Bot {
        FirstShown => "prove-bot-first-shown",
        LastShown => "prove-bot-last-shown",
        Longest => "prove-bot-longest",
        Shortest => "prove-bot-shortest",
        MostPolite => "prove-bot-most-polite",
        MostApologetic => "prove-bot-most-apologetic",
        AlwaysEscalate => "prove-bot-always-escalate",
        AlwaysSilent => "prove-bot-always-silent",
        Keywords => "prove-bot-keywords",
    }
    Cue { Length => "prove-cue-length", Position => "prove-cue-position", Courtesy => "prove-cue-courtesy", Kind => "prove-cue-kind", Words => "prove-cue-words" }
}
