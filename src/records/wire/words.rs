//! The one table of the words that stand for the domain's kinds wherever they are stored or written out: columns, documents,
//! JSON, CSV and XES say the same. Behind a bar stand words of layout 1 that are still read.

use crate::assessment::{Outcome, Recommendation, Verdict};
use crate::assurance::{Bot, Cue, Status};
use crate::content::DiagnosticLevel;
use crate::policy::{ActivityActor, Basis, BoundActor, FieldKind, Force, Scoring, Severity, Stance};
use crate::records::accounts::{AccessKind, AccountRole, AccountStep};
use crate::records::{
    ChainHash, ClockAnomaly, ClosedAs, Closing, ContentKind, CopyKind, JournalState, LinkKind, Look, Mode, NoteKind,
    Pace, PersonWhat, PlayedBy, Rating, RosterChangeKind, RosterColumn, TextSize, WarmUpForm, WhichAttempt,
};
use crate::scenario::{Category, Channel, ResponseKind};
use crate::terms::Role;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A kind that has words.
pub trait Worded: Copy + 'static {
    /// The words of all its kinds, as they are written.
    const WORDS: &'static [&'static str];

    /// Its word.
    fn word(self) -> &'static str;

    /// The kind a word stands for.
    fn of(word: &str) -> Option<Self>;
}

macro_rules! words {
    ($($type:ident { $($variant:ident => $word:literal $(| $older:literal)?),* $(,)? })*) => {$(
        impl Worded for $type {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn of(word: &str) -> Option<Self> {
                match word {
                    $($word $(| $older)? => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    )*};
}

words! {
    ContentKind { Scenario => "scenario", Book => "book", Words => "words" }
    RosterColumn {
        Number => "number",
        Name => "name",
        Branch => "branch",
        Position => "position",
        HiredOn => "hired_on",
        Manager => "manager",
        TimeFactor => "time_factor",
    }
    PersonWhat {
        Joined => "joined",
        Number => "number",
        Name => "name",
        Branch => "branch",
        Position => "position",
        HiredOn => "hired_on",
        Manager => "manager",
        TimeFactor => "time_factor",
        Left => "left",
        Merged => "merged",
        Split => "split",
    }
    RosterChangeKind {
        AskName => "ask_name",
        AskAlike => "ask_alike",
        Joined => "joined",
        Back => "back",
        Reused => "reused",
        Alike => "alike",
        Renamed => "renamed",
        Changed => "changed",
        Left => "left",
    }
    Mode { Practice => "practice", Assessment => "assessment" }
    Pace { Untimed => "untimed", Double => "double", Standard => "standard" }
    Look { Light => "light", Dark => "dark", Contrast => "contrast" }
    TextSize { Smaller => "80", Usual => "100", Larger => "125", Large => "150", Largest => "200" }
    WarmUpForm { Pick => "pick", RateAll => "rate_all" }
    Rating { Again => "again", Hard => "hard", Good => "good", Easy => "easy" }
    PlayedBy { Window => "window", Terminal => "terminal", Unattended => "unattended" }
    ClockAnomaly {
        SetBack => "set_back",
        EndsBeforeStart => "ends_before_start",
        Backwards => "backwards",
        Gap => "gap",
    }
    JournalState { Held => "held", Unchecked => "unchecked", Altered => "altered" }
    ChainHash { Sha256 => "sha256", Blake3 => "blake3" }
    LinkKind {
        Station => "station",
        KeyChange => "key_change",
        Layout => "layout",
        Begun => "begun",
        Record => "record",
        Adopted => "adopted",
        Roster => "roster",
        Erasure => "erasure",
        Retention => "retention",
        Notice => "notice",
        Acknowledged => "acknowledged",
        Account => "account",
        Access => "access",
        Note => "note",
        Decision => "decision",
        Backup => "backup",
        Restored => "restored",
        Breach => "breach",
    }
    NoteKind { Remark => "remark", Void => "void", Corrected => "corrected", Upheld => "upheld" }
    AccountRole { Learner => "learner", Trainer => "trainer", Hr => "hr", Auditor => "auditor" }
    AccountStep {
        Granted => "granted",
        Taken => "taken",
        Code => "code",
        Secret => "secret",
        Tried => "tried",
        Entered => "entered",
        Unlocked => "unlocked",
        Recovered => "recovered",
        Acknowledged => "acknowledged",
    }
    AccessKind { Listed => "listed", Shown => "shown", Exported => "exported", Rescored => "rescored", Log => "log" }
    ClosedAs {
        Passed => "passed",
        Failed => "failed",
        Undecided => "undecided",
        Abandoned => "abandoned",
        Lapsed => "lapsed",
    }
    WhichAttempt { All => "all", First => "first", Latest => "latest" }
    CopyKind {
        Backup => "backup",
        Layout => "layout",
        Export => "export",
        Page => "page",
        Own => "own",
        Codes => "codes",
    }
    Closing { Finished => "finished", Abandoned => "abandoned", Lapsed => "lapsed" }
    Role {
        Teller => "teller" | "Teller",
        LobbyManager => "lobby_manager" | "LobbyManager",
        OutletHead => "outlet_head" | "OutletHead",
        ComplaintHandler => "complaint_handler",
    }
    Channel { Counter => "counter", Lobby => "lobby", Phone => "phone", Chat => "chat", Letter => "letter" }
    Category {
        ServiceQuality => "service_quality",
        StaffAttitude => "staff_attitude",
        ProductFunction => "product_function",
        ProductInformation => "product_information",
        TechnicalFault => "technical_fault",
        Fees => "fees",
    }
    Outcome { Passed => "passed", Failed => "failed", Abandoned => "abandoned", Undecided => "undecided" }
    Recommendation {
        Praise => "praise",
        TryAgain => "try_again",
        Coaching => "coaching",
        ObservedRolePlay => "observed_role_play",
    }
    Verdict {
        Broken => "broken",
        Missed => "missed",
        Met => "met",
        Untouched => "untouched",
        NotApplicable => "not_applicable",
    }
    Scoring { Earned => "earned" | "Earned", Kept => "kept" | "Kept" }
    Severity { Minor => "minor" | "Minor", Major => "major" | "Major", Critical => "critical" | "Critical" }
    Force { Must => "must", AsFarAsPossible => "as_far_as_possible", May => "may" }
    Basis { Text => "text", Inference => "inference", HouseRule => "house_rule" }
    BoundActor {
        Any => "any",
        Teller => "teller",
        LobbyManager => "lobby_manager",
        OutletHead => "outlet_head",
        ComplaintHandler => "complaint_handler",
        FirstResponsible => "first_responsible",
        Branch => "branch",
        Association => "association",
    }
    Stance {
        Asked => "asked",
        AsksFor => "asks_for",
        First => "first",
        After => "after",
        Forbidden => "forbidden",
        Limited => "limited",
        RulesOut => "rules_out",
    }
    ActivityActor { Staff => "staff", Customer => "customer", Any => "any" }
    FieldKind { Money => "money", Number => "number", Word => "word" }
    DiagnosticLevel { Warning => "warning", Error => "error" }
    Status { Proved => "proved", Refuted => "refuted", NotProven => "not_proven" }
    Bot {
        FirstShown => "first_shown",
        LastShown => "last_shown",
        Longest => "longest",
        Shortest => "shortest",
        MostPolite => "most_polite",
        MostApologetic => "most_apologetic",
        AlwaysEscalate => "always_escalate",
        AlwaysSilent => "always_silent",
        Keywords => "keywords",
    }
    Cue { Length => "length", Position => "position", Courtesy => "courtesy", Kind => "kind", Words => "words" }
    ResponseKind { Say => "say", Ask => "ask", Do => "do" }
}

/// A kind as its word, where a document is read or a column asks for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<T: Worded> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl<'de, T: Worded> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOf<T>(PhantomData<T>);
        impl<T: Worded> Visitor<'_> for OneOf<T> {
            type Value = Word<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Word<T>, E> {
                T::of(word).map(Word).ok_or_else(|| E::unknown_variant(word, T::WORDS))
            }
        }
        deserializer.deserialize_str(OneOf(PhantomData))
    }
}

impl<T: Worded> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.word()))
    }
}

impl<T: Worded> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        let known = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(word);
        Self::deserialize(known).map_err(FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agree<T: Worded + PartialEq + std::fmt::Debug>() {
        for word in T::WORDS {
            assert_eq!(T::of(word).map(Worded::word), Some(*word));
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{word}");
        }
    }

    #[test]
    fn every_word_is_in_snake_case_and_read_back() {
        agree::<ContentKind>();
        agree::<Mode>();
        agree::<AccountRole>();
        agree::<AccountStep>();
        agree::<AccessKind>();
        agree::<WarmUpForm>();
        agree::<Rating>();
        agree::<Closing>();
        agree::<PlayedBy>();
        agree::<ClockAnomaly>();
        agree::<JournalState>();
        agree::<LinkKind>();
        agree::<NoteKind>();
        agree::<CopyKind>();
        agree::<Role>();
        agree::<Channel>();
        agree::<Category>();
        agree::<Outcome>();
        agree::<Recommendation>();
        agree::<Verdict>();
        agree::<Scoring>();
        agree::<Severity>();
        agree::<Force>();
        agree::<Basis>();
        agree::<BoundActor>();
        agree::<Stance>();
        agree::<ActivityActor>();
        agree::<FieldKind>();
        agree::<DiagnosticLevel>();
        agree::<Status>();
        agree::<Bot>();
        agree::<Cue>();
        agree::<ResponseKind>();
        assert_eq!((Role::of("LobbyManager"), Role::of("lobbymanager")), (Some(Role::LobbyManager), None));
    }
}
