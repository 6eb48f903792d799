//! Conditions and sums as a person picks them: the chips of the moment pane, and how a file writes them.

use super::error::EditError;
use super::written::{list, quoted};
use crate::content::syntax::{Kind, RonValue};
use crate::scenario::Axis;
use crate::terms::Value;

/// A condition as a file has it, by names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chip {
    /// Each of these.
    All(Vec<Self>),
    /// One of these.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
    /// A mood is at least so high, 0 to 10.
    AtLeast(Axis, i64),
    /// A mood is at most so high, 0 to 10.
    AtMost(Axis, i64),
    /// The same of somebody else's mood.
    Of(String, Box<Self>),
    /// A fact has this value.
    Is(String, Value),
    /// A fact is more than this.
    MoreThan(String, Sum),
    /// A fact is less than this.
    LessThan(String, Sum),
    /// The learner did this, whenever.
    Done(String),
    /// At a step, this was picked.
    Picked(String, String),
    /// At a step, fewer than so many were picked.
    Fewer(String, i64),
    /// The moment has been before.
    Visited(String),
    /// It is that time, or later: of the day, or one that the scenario names.
    After(String),
}

/// An amount as a file has it, by names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sum {
    /// A number.
    Int(i64),
    /// A word.
    Text(String),
    /// What a fact is.
    Fact(String),
    /// A figure of the book.
    Parameter(String),
    /// The smaller of two.
    Min(Box<Self>, Box<Self>),
    /// The larger of two.
    Max(Box<Self>, Box<Self>),
    /// Both together.
    Plus(Box<Self>, Box<Self>),
    /// One without the other.
    Minus(Box<Self>, Box<Self>),
}

pub(super) const fn axis(axis: Axis) -> &'static str {
    match axis {
        Axis::Anger => "anger",
        Axis::Anxiety => "anxiety",
        Axis::Trust => "trust",
    }
}

/// A fact's value as a file has it.
pub(super) fn scalar(value: &Value) -> Result<String, EditError> {
    Ok(match value {
        Value::Int(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Text(text) => quoted(text)?,
    })
}

impl Chip {
    /// How a file writes it.
    ///
    /// # Errors
    /// Where a name could not stand in a file.
    pub fn write(&self) -> Result<String, EditError> {
        let each = |all: &[Self]| all.iter().map(Self::write).collect::<Result<Vec<_>, _>>().map(|all| list(&all));
        Ok(match self {
            Self::All(all) => format!("All({})", each(all)?),
            Self::Any(all) => format!("Any({})", each(all)?),
            Self::Not(one) => format!("Not({})", one.write()?),
            Self::AtLeast(mood, number) => format!("AtLeast({}, {number})", axis(*mood)),
            Self::AtMost(mood, number) => format!("AtMost({}, {number})", axis(*mood)),
            Self::Of(person, one) => format!("Of({}, {})", quoted(person)?, one.write()?),
            Self::Is(fact, value) => format!("Is({}, {})", quoted(fact)?, scalar(value)?),
            Self::MoreThan(fact, sum) => format!("MoreThan({}, {})", quoted(fact)?, sum.compared()?),
            Self::LessThan(fact, sum) => format!("LessThan({}, {})", quoted(fact)?, sum.compared()?),
            Self::Done(activity) => format!("Done({})", quoted(activity)?),
            Self::Picked(step, pick) => format!("Picked({}, {})", quoted(step)?, quoted(pick)?),
            Self::Fewer(step, number) => format!("Fewer({}, {number})", quoted(step)?),
            Self::Visited(moment) => format!("Visited({})", quoted(moment)?),
            Self::After(time) => format!("After({})", quoted(time)?),
        })
    }

    /// The condition that stands in a file; nothing where it is none.
    #[must_use]
    pub fn read(value: RonValue<'_>) -> Option<Self> {
        let parts: Vec<_> = value.items().map(|item| item.value).collect();
        let each = |list: RonValue<'_>| -> Option<Vec<Self>> {
            (list.kind() == Kind::List).then(|| list.items().map(|item| Self::read(item.value)).collect())?
        };
        let named = |value: RonValue<'_>| (value.kind() == Kind::Text).then(|| value.name().to_owned());
        Some(match (value.name(), parts.as_slice()) {
            ("Some", [one]) => Self::read(*one)?,
            ("All", [all]) => Self::All(each(*all)?),
            ("Any", [all]) => Self::Any(each(*all)?),
            ("Not", [one]) => Self::Not(Box::new(Self::read(*one)?)),
            ("AtLeast", [mood, number]) => Self::AtLeast(axis_of(*mood)?, number_of(*number)?),
            ("AtMost", [mood, number]) => Self::AtMost(axis_of(*mood)?, number_of(*number)?),
            ("Of", [person, one]) => Self::Of(named(*person)?, Box::new(Self::read(*one)?)),
            ("Is", [fact, value]) => Self::Is(named(*fact)?, scalar_of(*value)?),
            ("MoreThan", [fact, sum]) => Self::MoreThan(named(*fact)?, Sum::read(*sum)?),
            ("LessThan", [fact, sum]) => Self::LessThan(named(*fact)?, Sum::read(*sum)?),
            ("Done", [activity]) => Self::Done(named(*activity)?),
            ("Picked", [step, pick]) => Self::Picked(named(*step)?, named(*pick)?),
            ("Fewer", [step, number]) => Self::Fewer(named(*step)?, number_of(*number)?),
            ("Visited", [moment]) => Self::Visited(named(*moment)?),
            ("After", [time]) => Self::After(named(*time)?),
            _ => return None,
        })
    }
}

impl Sum {
    /// How a file writes it behind `with`.
    pub(super) fn write(&self) -> Result<String, EditError> {
        let two = |word: &str, one: &Self, other: &Self| Ok(format!("{word}({}, {})", one.write()?, other.write()?));
        match self {
            Self::Int(number) => Ok(format!("Int({number})")),
            Self::Text(text) => Ok(format!("Text({})", quoted(text)?)),
            Self::Fact(fact) => Ok(format!("Fact({})", quoted(fact)?)),
            Self::Parameter(parameter) => Ok(format!("Parameter({})", quoted(parameter)?)),
            Self::Min(one, other) => two("Min", one, other),
            Self::Max(one, other) => two("Max", one, other),
            Self::Plus(one, other) => two("Plus", one, other),
            Self::Minus(one, other) => two("Minus", one, other),
        }
    }

    /// How a file writes what a fact is compared with: a number stands for itself.
    fn compared(&self) -> Result<String, EditError> {
        match self {
            Self::Int(number) => Ok(number.to_string()),
            other => other.write(),
        }
    }

    /// The amount that stands in a file; nothing where it is none.
    #[must_use]
    pub fn read(value: RonValue<'_>) -> Option<Self> {
        if value.kind() == Kind::Number {
            return number_of(value).map(Self::Int);
        }
        let parts: Vec<_> = value.items().map(|item| item.value).collect();
        let named = |value: RonValue<'_>| (value.kind() == Kind::Text).then(|| value.name().to_owned());
        let of = |value: RonValue<'_>| Self::read(value).map(Box::new);
        Some(match (value.name(), parts.as_slice()) {
            ("Int", [number]) => Self::Int(number_of(*number)?),
            ("Text", [text]) => Self::Text(named(*text)?),
            ("Fact", [fact]) => Self::Fact(named(*fact)?),
            ("Parameter", [parameter]) => Self::Parameter(named(*parameter)?),
            ("Min", [one, other]) => Self::Min(of(*one)?, of(*other)?),
            ("Max", [one, other]) => Self::Max(of(*one)?, of(*other)?),
            ("Plus", [one, other]) => Self::Plus(of(*one)?, of(*other)?),
            ("Minus", [one, other]) => Self::Minus(of(*one)?, of(*other)?),
            _ => return None,
        })
    }
}

/// A whole number as it is usually written.
pub(crate) fn number_of(value: RonValue<'_>) -> Option<i64> {
    (value.kind() == Kind::Number).then(|| value.written().replace('_', "").parse().ok())?
}

fn axis_of(value: RonValue<'_>) -> Option<Axis> {
    Axis::ALL.into_iter().find(|one| axis(*one) == value.name())
}

fn scalar_of(value: RonValue<'_>) -> Option<Value> {
    match (value.kind(), value.name()) {
        (Kind::Number, _) => number_of(value).map(Value::Int),
        (Kind::Text, text) => Some(Value::Text(text.into())),
        (Kind::Word, "true") => Some(Value::Flag(true)),
        (Kind::Word, "false") => Some(Value::Flag(false)),
        _ => None,
    }
}
