//! What can be set of something: a field each, typed, and how a file writes it.

use super::chip::{Chip, Sum, axis};
use super::error::EditError;
use super::written::{list, map, names, quoted, record};
use crate::scenario::{Act, Axis, Cast, Category, Channel, ClaimKind, EndingKind, Hands, Prop, ResponseKind, Stage};
use crate::terms::Role;

/// Steps of a mood, or a mood at the start, in the order anger, anxiety, trust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoodSteps {
    /// Anger.
    pub anger: i8,
    /// Anxiety.
    pub anxiety: i8,
    /// Trust.
    pub trust: i8,
}

/// How somebody beside the customer feels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonFeels {
    /// As he does himself: a mood of his own, which begins so, each 0 to 10.
    Own(MoodSteps),
    /// As the customer does.
    AsTheCustomer,
    /// Whatever he feels, it isn't shown and nothing follows from it.
    Unseen,
}

/// One field of something, as it shall be. Where what is meant is what holds without it (nothing performed, no condition, a
/// mood that is not moved), the field is taken out of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldEdit {
    /// Where an answer, an interrupt or silence leads: the id of a moment or of an ending.
    Goto(String),
    /// What kind of move an answer is.
    Kind(ResponseKind),
    /// When a line is said, an answer offered, an interrupt fires, a goal is met.
    When(Option<Chip>),
    /// What is done with it: activities of the book, in order.
    Performs(Vec<String>),
    /// What a deed carries: fields with their amounts.
    With(Vec<(String, Sum)>),
    /// Story time that an answer takes, in whole minutes.
    Minutes(u32),
    /// How it moves the customer's mood.
    Mood(MoodSteps),
    /// How it moves others' moods.
    Moods(Vec<(String, MoodSteps)>),
    /// Topics that it brings up.
    Tell(Vec<String>),
    /// Topics that it takes for granted.
    Assume(Vec<String>),
    /// Topics after which it is out of place.
    Exclude(Vec<String>),
    /// How a line is played.
    Act(Option<Act>),
    /// What he and the hall do with a line.
    Stage(Vec<Stage>),
    /// What he puts down with a line, or what lies there from the beginning.
    Props(Vec<Prop>),
    /// Who says a line; nobody stands for the customer.
    By(Option<String>),
    /// What my hands do with an answer.
    Hands(Hands),
    /// Time to think at a moment, in milliseconds; without it he waits for ever, and silence leads nowhere.
    Patience(Option<u32>),
    /// Whether waiting is right at a moment.
    WaitingFits(bool),
    /// Whether the customer has gone at a moment.
    Aftermath(bool),
    /// Who is at a moment; nothing stands for everybody who is there from the beginning.
    Present(Option<Vec<String>>),
    /// How somebody feels.
    Feels(PersonFeels),
    /// Whether somebody is not there at first, but comes.
    Enters(bool),
    /// What an ending means.
    Outcome(EndingKind),
    /// The condition on facts under which a criterion applies.
    Applies(Option<Chip>),
    /// Why a clause is on offer only once.
    OnlyChance(Option<String>),
    /// What a goal counts for.
    Competency(String),
    /// How much a goal weighs.
    Weight(u32),
    /// What a claim says.
    Claims(ClaimKind, Chip),
    /// Where the story begins.
    Start(String),
    /// The score that passes, in basis points.
    PassMark(u32),
    /// Whether nobody is assessed by it.
    PracticeOnly(bool),
    /// When it begins, such as `2026-03-06T15:40`.
    Begins(String),
    /// Whom the learner plays.
    Role(Role),
    /// Through which channel they speak.
    Channel(Channel),
    /// What the complaint is about.
    Category(Category),
    /// Who is drawn.
    Cast(Cast),
    /// The mood at the start, each 0 to 10.
    StartMood(MoodSteps),
    /// The topics there are, in order.
    Topics(Vec<String>),
    /// Times of the day that words name, each with its name.
    Times(Vec<(String, String)>),
}

/// A field of a file: its name, and what shall stand there, if anything.
pub(super) type WrittenField = (&'static str, Option<String>);

fn mood(steps: &MoodSteps, all: bool) -> String {
    let each = [(Axis::Anger, steps.anger), (Axis::Anxiety, steps.anxiety), (Axis::Trust, steps.trust)];
    let moved: Vec<_> =
        each.into_iter().filter(|(_, step)| all || *step != 0).map(|(of, step)| (axis(of), step.to_string())).collect();
    record(&moved)
}

fn some<T>(all: &[T], written: impl FnOnce(&[T]) -> Result<String, EditError>) -> Result<Option<String>, EditError> {
    if all.is_empty() { Ok(None) } else { written(all).map(Some) }
}

/// Words that a file has as the program has them.
fn word(word: &impl std::fmt::Debug) -> String {
    format!("{word:?}")
}

fn words<T: std::fmt::Debug>(all: &[T]) -> Option<String> {
    (!all.is_empty()).then(|| list(&all.iter().map(|one| word(one)).collect::<Vec<_>>()))
}

const fn claim(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::NeverPasses => "never_passes",
        ClaimKind::NeverFails => "never_fails",
        ClaimKind::CanPass => "can_pass",
        ClaimKind::Never => "never",
        ClaimKind::Can => "can",
    }
}

impl FieldEdit {
    /// The fields of the file that say it.
    pub(super) fn written(&self) -> Result<Vec<WrittenField>, EditError> {
        let chip = |chip: &Option<Chip>| chip.as_ref().map(Chip::write).transpose();
        let flag = |flag: bool| flag.then(|| "true".to_owned());
        let one = match self {
            Self::Goto(to) => ("goto", Some(quoted(to)?)),
            Self::Kind(kind) => ("kind", Some(word(kind))),
            Self::When(when) => ("when", chip(when)?),
            Self::Performs(deeds) => ("performs", some(deeds, names)?),
            Self::With(data) => {
                let data: Result<Vec<_>, EditError> =
                    data.iter().map(|(field, sum)| Ok((field.clone(), sum.write()?))).collect();
                ("with", some(&data?, map)?)
            }
            Self::Minutes(minutes) => ("takes", (*minutes > 0).then(|| minutes.to_string())),
            Self::Mood(steps) => ("mood", (*steps != MoodSteps::default()).then(|| mood(steps, false))),
            Self::Moods(all) => {
                let all: Vec<_> = all.iter().map(|(who, steps)| (who.clone(), mood(steps, false))).collect();
                ("moods", some(&all, map)?)
            }
            Self::Tell(topics) => ("tell", some(topics, names)?),
            Self::Assume(topics) => ("assume", some(topics, names)?),
            Self::Exclude(topics) => ("exclude", some(topics, names)?),
            Self::Act(act) => ("act", act.as_ref().map(word)),
            Self::Stage(all) => ("stage", words(all)),
            Self::Props(all) => ("props", words(all)),
            Self::By(who) => ("by", who.as_deref().map(quoted).transpose()?),
            Self::Hands(hands) => ("hands", (*hands != Hands::default()).then(|| word(hands))),
            Self::Patience(Some(patience)) => ("patience", Some(patience.to_string())),
            Self::Patience(None) => return Ok(vec![("patience", None), ("silence", None), ("on_silence", None)]),
            Self::WaitingFits(fits) => ("silence", fits.then(|| "Fits".to_owned())),
            Self::Aftermath(gone) => ("aftermath", flag(*gone)),
            Self::Present(who) => ("present", who.as_deref().map(names).transpose()?),
            Self::Feels(PersonFeels::Own(steps)) => ("mood", Some(mood(steps, true))),
            Self::Feels(PersonFeels::AsTheCustomer) => ("mood", Some("AsTheCustomer".to_owned())),
            Self::Feels(PersonFeels::Unseen) => ("mood", None),
            Self::Enters(enters) => ("enters", flag(*enters)),
            Self::Outcome(outcome) => ("outcome", Some(word(outcome))),
            Self::Applies(when) => ("applies", chip(when)?),
            Self::OnlyChance(reason) => ("only_chance", reason.as_deref().map(quoted).transpose()?),
            Self::Competency(competency) => ("competency", Some(quoted(competency)?)),
            Self::Weight(weight) => ("weight", Some(weight.to_string())),
            Self::Claims(kind, when) => {
                let written = when.write()?;
                let of = |one: ClaimKind| (claim(one), (one == *kind).then(|| written.clone()));
                return Ok(ClaimKind::ALL.into_iter().map(of).collect());
            }
            Self::Start(start) => ("start", Some(quoted(start)?)),
            Self::PassMark(mark) => ("pass_mark", Some(mark.to_string())),
            Self::PracticeOnly(only) => ("practice_only", flag(*only)),
            Self::Begins(begins) => ("begins", Some(quoted(begins)?)),
            Self::Role(role) => ("role", Some(word(role))),
            Self::Channel(channel) => ("channel", Some(word(channel))),
            Self::Category(category) => ("category", Some(word(category))),
            Self::Cast(cast) => return Ok(vec![("portrait", None), ("cast", Some(word(cast)))]),
            Self::StartMood(steps) => ("mood", Some(mood(steps, true))),
            Self::Topics(topics) => ("topics", some(topics, names)?),
            Self::Times(times) => {
                let times: Result<Vec<_>, EditError> =
                    times.iter().map(|(name, time)| Ok((name.clone(), quoted(time)?))).collect();
                ("times", some(&times?, map)?)
            }
        };
        Ok(vec![one])
    }

    /// Where it leads, if it is about that.
    pub(super) fn leads_to(&self) -> Option<&str> {
        match self {
            Self::Goto(to) | Self::Start(to) => Some(to),
            _ => None,
        }
    }
}
