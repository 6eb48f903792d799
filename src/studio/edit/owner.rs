//! What a field belongs to, and where in the file that stands.

use super::error::EditError;
use crate::content::syntax::{Kind, RonValue};

/// What a field belongs to: the scenario, a moment, a line, an answer and so on, by ids, lines by their place from 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The scenario as a whole.
    Scenario,
    /// A moment.
    Moment(String),
    /// A line of a moment.
    Line {
        /// The moment.
        moment: String,
        /// The line's place, from 0.
        at: usize,
    },
    /// An answer of a moment: its own, or what it has in place of a standing act.
    Answer {
        /// The moment.
        moment: String,
        /// The answer.
        answer: String,
    },
    /// What silence does at a moment.
    Silence(String),
    /// What can be picked at a step of a compound answer.
    Pick {
        /// The moment.
        moment: String,
        /// The answer.
        answer: String,
        /// The step.
        step: String,
        /// The pick.
        pick: String,
    },
    /// A standing act.
    Standing(String),
    /// How the customer takes a standing act.
    Reaction {
        /// The act.
        act: String,
        /// The reaction's place, from 0.
        at: usize,
    },
    /// An interrupt.
    Interrupt(String),
    /// An ending.
    Ending(String),
    /// With what the customer comes back to the point at a moment.
    Again(String),
    /// Something that an ending leaves open.
    EndingField {
        /// The ending.
        ending: String,
        /// The field.
        field: String,
    },
    /// One of the things that a field of an ending can say.
    Variant {
        /// The ending.
        ending: String,
        /// The field.
        field: String,
        /// Its place among them, from 0.
        at: usize,
    },
    /// A topic.
    Topic(String),
    /// Somebody beside the customer.
    Person(String),
    /// A clause that is earned.
    Earned(String),
    /// A goal.
    Goal(String),
    /// A claim.
    Claim(String),
    /// A fact.
    Fact(String),
}

/// The fields of each kind of owner, in the order in which a file has them.
pub(super) const SCENARIO: &[&str] = &[
    "version",
    "policies",
    "role",
    "channel",
    "category",
    "cast",
    "portrait",
    "props",
    "begins",
    "pass_mark",
    "practice_only",
    "facts",
    "topics",
    "times",
    "mood",
    "people",
    "earns",
    "goals",
    "claims",
    "standing",
    "start",
    "nodes",
    "interrupts",
    "endings",
];
const MOMENT: &[&str] = &[
    "aftermath",
    "present",
    "lines",
    "performs",
    "patience",
    "silence",
    "on_silence",
    "again",
    "standing",
    "responses",
];
const LINE: &[&str] = &["when", "by", "say", "act", "stage", "props", "tell", "assume", "exclude"];
const SILENCE: &[&str] = &["performs", "mood", "moods", "goto"];
const ANSWER: &[&str] = &[
    "kind", "performs", "with", "hands", "when", "mood", "moods", "tell", "assume", "exclude", "takes", "picks", "goto",
];
const STANDING: &[&str] =
    &["kind", "performs", "with", "hands", "when", "mood", "moods", "takes", "tell", "assume", "exclude", "reactions"];
const PICK: &[&str] = &["performs", "when", "mood", "moods", "tell", "assume", "exclude"];
const INTERRUPT: &[&str] = &["id", "when", "goto"];
const ENDING: &[&str] = &["outcome", "fields", "tell", "assume", "exclude"];
const VARIANT: &[&str] = &["when", "say"];
const PERSON: &[&str] = &["cast", "mood", "enters"];
const EARNED: &[&str] = &["clause", "applies", "only_chance"];
const GOAL: &[&str] = &["id", "when", "applies", "competency", "weight"];
const CLAIM: &[&str] = &["id", "never_passes", "never_fails", "can_pass", "never", "can"];

/// What a value is behind `Some(…)`, which a file may have and need not; nothing of `None`.
pub(crate) fn inner(value: RonValue<'_>) -> Option<RonValue<'_>> {
    match (value.kind(), value.name()) {
        (Kind::Record, "Some") => value.items().next().map(|item| item.value),
        (Kind::Word, "None") => None,
        _ => Some(value),
    }
}

/// A field that is there and says something.
pub(crate) fn field<'a>(of: RonValue<'a>, name: &str) -> Option<RonValue<'a>> {
    of.get(name).and_then(inner)
}

/// The place of a map's entry.
pub(crate) fn entry_at(map: RonValue<'_>, id: &str) -> Option<usize> {
    map.items().position(|item| item.key.is_some_and(|key| key.name() == id))
}

/// The place of what has this id in a list, whether its id stands alone or in a field.
pub(crate) fn listed_at(list: RonValue<'_>, id_field: &str, id: &str) -> Option<usize> {
    list.items().position(|item| match item.value.kind() {
        Kind::Record => item.value.get(id_field).is_some_and(|found| found.name() == id),
        _ => item.value.name() == id,
    })
}

/// Where something stands: what holds it, and its place there.
pub(crate) struct StandsAt<'a> {
    /// The record, map or list.
    pub holder: RonValue<'a>,
    /// The piece's place in it.
    pub at: usize,
}

impl<'a> StandsAt<'a> {
    /// The value, behind `Some(…)` where it stands in one.
    pub(crate) fn value(&self) -> Option<RonValue<'a>> {
        self.holder.items().nth(self.at).and_then(|item| inner(item.value))
    }
}

impl Owner {
    /// The fields it may have, in the order in which a file has them.
    pub(super) const fn fields(&self) -> &'static [&'static str] {
        match self {
            Self::Scenario => SCENARIO,
            Self::Moment(_) => MOMENT,
            Self::Line { .. } | Self::Reaction { .. } => LINE,
            Self::Answer { .. } => ANSWER,
            Self::Silence(_) => SILENCE,
            Self::Pick { .. } => PICK,
            Self::Standing(_) => STANDING,
            Self::Interrupt(_) => INTERRUPT,
            Self::Ending(_) => ENDING,
            Self::Person(_) => PERSON,
            Self::Earned(_) => EARNED,
            Self::Goal(_) => GOAL,
            Self::Claim(_) => CLAIM,
            Self::Variant { .. } => VARIANT,
            Self::Fact(_) | Self::Again(_) | Self::EndingField { .. } | Self::Topic(_) => &[],
        }
    }

    /// What it is called in an error.
    pub(super) fn called(&self) -> String {
        match self {
            Self::Scenario => String::new(),
            Self::Moment(id)
            | Self::Silence(id)
            | Self::Again(id)
            | Self::Topic(id)
            | Self::EndingField { field: id, .. }
            | Self::Standing(id)
            | Self::Interrupt(id)
            | Self::Ending(id)
            | Self::Person(id)
            | Self::Earned(id)
            | Self::Goal(id)
            | Self::Claim(id)
            | Self::Fact(id)
            | Self::Answer { answer: id, .. }
            | Self::Pick { pick: id, .. } => id.clone(),
            Self::Line { moment: id, at } | Self::Reaction { act: id, at } | Self::Variant { field: id, at, .. } => {
                format!("{id} {}", at + 1)
            }
        }
    }

    /// Where it stands under the scenario's record; the scenario itself has no place.
    pub(crate) fn stand<'a>(&self, root: RonValue<'a>) -> Result<StandsAt<'a>, EditError> {
        self.find(root).ok_or_else(|| EditError::NotThere { what: self.called() })
    }

    /// The value that it is.
    pub(crate) fn value<'a>(&self, root: RonValue<'a>) -> Result<RonValue<'a>, EditError> {
        if *self == Self::Scenario {
            return Ok(root);
        }
        self.stand(root)?.value().ok_or_else(|| EditError::NotThere { what: self.called() })
    }

    fn find<'a>(&self, root: RonValue<'a>) -> Option<StandsAt<'a>> {
        let entry = |map: RonValue<'a>, id: &str| Some(StandsAt { at: entry_at(map, id)?, holder: map });
        let listed = |list: &str, id_field: &str, id: &str| {
            let holder = root.get(list)?;
            Some(StandsAt { at: listed_at(holder, id_field, id)?, holder })
        };
        let numbered = |holder: RonValue<'a>, at: usize| (at < holder.items().len()).then_some(StandsAt { holder, at });
        let moment = |id: &str| entry(root.get("nodes")?, id)?.value();
        let in_record = |holder: RonValue<'a>, name: &str| {
            let at = holder.items().position(|item| item.name == name)?;
            Some(StandsAt { holder, at })
        };
        let of_ending = |id: &str, field: &str| entry(entry(root.get("endings")?, id)?.value()?.get("fields")?, field);
        match self {
            Self::Scenario => None,
            Self::Moment(id) => entry(root.get("nodes")?, id),
            Self::Line { moment: of, at } => numbered(moment(of)?.get("lines")?, *at),
            Self::Answer { moment: of, answer } => {
                let node = moment(of)?;
                let own = node.get("responses").and_then(|all| entry(all, answer));
                // what stands in place of an act is a record, what only offers it a word
                let instead = || {
                    let stand = entry(node.get("standing")?, answer)?;
                    (stand.value()?.kind() == Kind::Record).then_some(stand)
                };
                own.or_else(instead)
            }
            Self::Silence(id) => in_record(moment(id)?, "on_silence"),
            Self::Again(id) => in_record(moment(id)?, "again"),
            Self::Pick { moment, answer, step, pick } => {
                let answer = Self::Answer { moment: moment.clone(), answer: answer.clone() }.find(root)?.value()?;
                entry(entry(answer.get("picks")?, step)?.value()?.get("of")?, pick)
            }
            Self::Standing(id) => entry(root.get("standing")?, id),
            Self::Reaction { act, at } => numbered(entry(root.get("standing")?, act)?.value()?.get("reactions")?, *at),
            Self::Ending(id) => entry(root.get("endings")?, id),
            Self::EndingField { ending, field } => of_ending(ending, field),
            Self::Variant { ending, field, at } => numbered(of_ending(ending, field)?.value()?, *at),
            Self::Topic(id) => {
                let holder = root.get("topics")?;
                Some(StandsAt { at: holder.items().position(|item| item.value.name() == id)?, holder })
            }
            Self::Person(id) => entry(root.get("people")?, id),
            Self::Fact(id) => entry(root.get("facts")?, id),
            Self::Interrupt(id) => listed("interrupts", "id", id),
            Self::Earned(id) => listed("earns", "clause", id),
            Self::Goal(id) => listed("goals", "id", id),
            Self::Claim(id) => listed("claims", "id", id),
        }
    }
}
