//! Edits of a scenario, one for each gesture: what a person does, and which splices of which files that is.
//!
//! An edit is made on a copy of the texts and handed back as splices, so that nothing is half done. Only what it means is
//! touched: other lines, their order and the comments around them stay. Of a story that is not sound RON nothing is edited.

mod add;
mod beside;
mod chip;
mod error;
mod field;
mod key;
mod outline;
mod owner;
mod remove;
mod rewrite;
mod story;
#[cfg(test)]
mod tests;
mod words;
mod working;
mod written;

pub use add::{FactSource, FirstWords};
pub use chip::{Chip, Sum};
pub use error::EditError;
pub use field::{FieldEdit, MoodSteps, PersonFeels};
pub use key::TextKey;
pub use outline::{OutlineAnswer, OutlineLine, OutlineMoment, OwnerPlaces, StoryOutline, texts_in};
pub use owner::Owner;
pub use remove::Hangs;
pub use working::{FileSplice, ScenarioFile, ScenarioTexts};

pub(super) use chip::number_of;
pub(super) use owner::field;
pub(super) use remove::owners;
pub(super) use rewrite::{next_splice, same};
pub(super) use story::{answers, entries, fresh, listed, main_message, moments, name_in, steps};
pub(super) use working::Working;

use crate::content::splice::FtlSheet;
use crate::locale::Language;
use crate::scenario::{Cast, ClaimKind, EndingKind, ResponseKind};

/// What a person does to a scenario. Each is one step that can be taken back, however many files it writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Sets one field of something: a condition chip, deeds, a mood step, kind, minutes, patience, a topic, an act and so on.
    Set(Owner, FieldEdit),
    /// Brings the head of an arrow to a moment or an ending: of an answer, an interrupt, or silence, which gets time to think
    /// before it where it led nowhere.
    Lead {
        /// Whose arrow it is.
        from: Owner,
        /// Where it leads from now on.
        to: String,
    },
    /// Sets a text in a language, as a person sees it: lines without indentation, arguments as `{ $amount }`. An empty one is
    /// taken out.
    Text {
        /// The language.
        language: Language,
        /// The text.
        key: TextKey,
        /// How it reads.
        text: String,
    },
    /// Sets several texts, each as [`Edit::Text`] does: a word that is replaced wherever it stands.
    Texts(Vec<(Language, TextKey, String)>),
    /// A new moment with a line, without answers; an arrow may lead to it at once. Its id is handed back.
    AddMoment {
        /// The moment that it comes behind in the file; nothing for the end.
        behind: Option<String>,
        /// The arrow that leads there from now on.
        from: Option<Owner>,
        /// What the customer says there.
        words: FirstWords,
    },
    /// A new answer, behind a moment's others. Its id is handed back.
    AddAnswer {
        /// The moment.
        moment: String,
        /// What kind of move it is.
        kind: ResponseKind,
        /// Where it leads.
        to: String,
        /// What is said with it.
        words: FirstWords,
    },
    /// A new line of a moment. The id of its message is handed back.
    AddLine {
        /// The moment.
        moment: String,
        /// Its place among the lines, from 0.
        at: usize,
        /// When it is said.
        when: Option<Chip>,
        /// What is said.
        words: FirstWords,
    },
    /// A new ending. Its id is handed back.
    AddEnding {
        /// What it means.
        outcome: EndingKind,
        /// What the learner reads there.
        words: FirstWords,
    },
    /// A new interrupt, behind the others. Its id is handed back.
    AddInterrupt {
        /// When it fires.
        when: Chip,
        /// Where it leads.
        to: String,
    },
    /// A new goal. Its id is handed back.
    AddGoal {
        /// When it is met.
        when: Chip,
        /// What it counts for: a competency of the book.
        competency: String,
        /// How much it weighs.
        weight: u32,
        /// What it says.
        words: FirstWords,
    },
    /// A new claim. Its id is handed back.
    AddClaim(ClaimKind, Chip),
    /// A new topic. Its id is handed back.
    AddTopic(FirstWords),
    /// With what the customer comes back to the point at a moment, after a standing act. The id of its message is handed back.
    AddAgain {
        /// The moment.
        moment: String,
        /// What he says.
        words: FirstWords,
    },
    /// A new standing act, with one reaction to it. Its id is handed back.
    AddAct {
        /// What kind of move it is.
        kind: ResponseKind,
        /// What is done or said.
        words: FirstWords,
    },
    /// A new reaction to a standing act. The id of its message is handed back.
    AddReaction {
        /// The act.
        act: String,
        /// Its place among the reactions, from 0.
        at: usize,
        /// When it is said.
        when: Option<Chip>,
        /// What is said.
        words: FirstWords,
    },
    /// Whether a moment offers a standing act, or all of them where none is named. Nothing stands for what holds everywhere: all
    /// are offered, and none in an aftermath. Answers in the place of acts stay.
    Offer {
        /// The moment.
        moment: String,
        /// The act.
        act: Option<String>,
        /// Whether it is offered.
        offered: Option<bool>,
    },
    /// An answer of a moment's own in the place of a standing act: of its kind, with its deeds.
    AnswerInPlace {
        /// The moment.
        moment: String,
        /// The act, whose id the answer has as well.
        act: String,
        /// Where it leads.
        to: String,
    },
    /// Somebody beside the customer, who is there from the beginning and whose mood is not seen. His id is handed back.
    AddPerson {
        /// Who is drawn.
        cast: Cast,
        /// What he is called.
        words: FirstWords,
    },
    /// Something that an ending leaves open, with one thing that it can say. Its id is handed back.
    AddEndingField {
        /// The ending.
        ending: String,
        /// What it is about.
        words: FirstWords,
    },
    /// One more thing that a field of an ending can say. Its id is handed back.
    AddVariant {
        /// The ending.
        ending: String,
        /// The field.
        field: String,
        /// Its place among them, from 0.
        at: usize,
        /// When it is said.
        when: Option<Chip>,
        /// What is said.
        words: FirstWords,
    },
    /// Earns a clause of the book from now on.
    Earn(String),
    /// What a fact is drawn from; one that is not there yet is made.
    Fact {
        /// Its name.
        name: String,
        /// What it is drawn from.
        source: FactSource,
    },
    /// Takes something out with its words in every language.
    Remove {
        /// What.
        what: Owner,
        /// Where what led there leads from now on; without it those arrows lead nowhere until they are brought elsewhere.
        lead_on: Option<String>,
    },
    /// Brings a line to another place among its moment's lines. The answers' words stay with the last line.
    MoveLine {
        /// The moment.
        moment: String,
        /// Its place, from 0.
        from: usize,
        /// Its place from now on.
        to: usize,
    },
    /// Brings something to another place among its neighbours: a line, a reaction, an interrupt, a standing act, a goal and so on.
    Shift {
        /// What.
        what: Owner,
        /// Its place from now on, from 0.
        to: usize,
    },
    /// Copies a moment with its answers, or an answer, with its words in every language. The copy's id is handed back.
    Copy(Owner),
}

/// What came of an edit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edited {
    /// The splices, each made on what the ones before it left. None where all was so already.
    pub splices: Vec<FileSplice>,
    /// The id of what was added.
    pub made: Option<String>,
}

/// What an edit does to the texts of a scenario that is called `id`.
///
/// # Errors
/// Why it cannot be made.
pub fn edit(id: &str, texts: &ScenarioTexts, edit: &Edit) -> Result<Edited, EditError> {
    let mut working = Working::new(id.to_owned(), texts.clone());
    let made = working.make(edit)?;
    // a story that was sound is sound; files of words are looked at where they are changed
    if working.text(&ScenarioFile::Story) != texts.get(&ScenarioFile::Story).map_or("", String::as_str) {
        working.tree().map_err(|_| EditError::NotAsMeant)?;
    }
    Ok(Edited { splices: working.done, made })
}

/// What hangs on something, to be shown before it is removed.
///
/// # Errors
/// Where it is not there, or the story is not sound.
pub fn what_hangs_on(id: &str, texts: &ScenarioTexts, what: &Owner) -> Result<Hangs, EditError> {
    Working::new(id.to_owned(), texts.clone()).hangs(what)
}

/// A text in a language as a person sees it; nothing of one that is not written.
#[must_use]
pub fn text_of(texts: &ScenarioTexts, language: &Language, key: &TextKey) -> Option<String> {
    let sheet = FtlSheet::read(texts.get(&ScenarioFile::Words(language.clone()))?);
    sheet.find(&key.message, key.attribute.as_deref()).map(|entry| entry.plain())
}

/// Every text of a file of words as a person sees it, in the order of the file; of what is there twice the first.
#[must_use]
pub fn shown_texts(text: &str) -> Vec<(TextKey, String)> {
    let mut all: Vec<(TextKey, String)> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    for entry in FtlSheet::read(text).entries() {
        let shown = entry.plain();
        if known.insert(entry.key.clone()) {
            all.push((entry.key.into(), shown));
        }
    }
    all
}

/// The text that a byte of a file of words stands in, its name included.
#[must_use]
pub fn text_at(text: &str, at: usize) -> Option<TextKey> {
    FtlSheet::read(text).text_at(at).map(TextKey::from)
}

impl Working {
    fn make(&mut self, edit: &Edit) -> Result<Option<String>, EditError> {
        let made = match edit {
            Edit::Set(owner, field) => return self.set_field(owner, field).map(|()| None),
            Edit::Lead { from, to } => return self.lead(from, to).map(|()| None),
            Edit::Text { language, key, text } => return self.set_text(language, key, text).map(|()| None),
            Edit::Texts(all) => {
                return all
                    .iter()
                    .try_for_each(|(language, key, text)| self.set_text(language, key, text))
                    .map(|()| None);
            }
            Edit::Earn(clause) => return self.earn(clause).map(|()| None),
            Edit::Fact { name, source } => return self.set_fact(name, source).map(|()| None),
            Edit::Remove { what, lead_on } => return self.remove(what, lead_on.as_deref()).map(|()| None),
            Edit::MoveLine { moment, from, to } => return self.move_line(moment, *from, *to).map(|()| None),
            Edit::Shift { what, to } => return self.shift(what, *to).map(|()| None),
            Edit::Offer { moment, act, offered } => {
                return self.offer(moment, act.as_deref(), *offered).map(|()| None);
            }
            Edit::AnswerInPlace { moment, act, to } => return self.answer_in_place(moment, act, to).map(|()| None),
            Edit::AddAgain { moment, words } => self.add_again(moment, words),
            Edit::AddAct { kind, words } => self.add_act(*kind, words),
            Edit::AddReaction { act, at, when, words } => self.add_reaction(act, *at, when.as_ref(), words),
            Edit::AddPerson { cast, words } => self.add_person(*cast, words),
            Edit::AddEndingField { ending, words } => self.add_ending_field(ending, words),
            Edit::AddVariant { ending, field, at, when, words } => {
                self.add_variant(ending, field, *at, when.as_ref(), words)
            }
            Edit::AddMoment { behind, from, words } => self.add_moment(behind.as_deref(), from.as_ref(), words),
            Edit::AddAnswer { moment, kind, to, words } => self.add_answer(moment, *kind, to, words),
            Edit::AddLine { moment, at, when, words } => self.add_line(moment, *at, when.as_ref(), words),
            Edit::AddEnding { outcome, words } => self.add_ending(*outcome, words),
            Edit::AddInterrupt { when, to } => self.add_interrupt(when, to),
            Edit::AddGoal { when, competency, weight, words } => self.add_goal(when, competency, *weight, words),
            Edit::AddClaim(kind, when) => self.add_claim(&FieldEdit::Claims(*kind, when.clone())),
            Edit::AddTopic(words) => self.add_topic(words),
            Edit::Copy(Owner::Answer { moment, answer }) => self.copy_answer(moment, answer),
            Edit::Copy(Owner::Moment(moment)) => self.copy_moment(moment),
            Edit::Copy(other) => Err(EditError::NoSuchField { field: other.called() }),
        };
        made.map(Some)
    }

    fn set_field(&mut self, owner: &Owner, field: &FieldEdit) -> Result<(), EditError> {
        if let Some(to) = field.leads_to() {
            self.leads_somewhere(to)?;
            if let (Owner::Silence(_), FieldEdit::Goto(to)) = (owner, field) {
                return self.lead(owner, to);
            }
        }
        for (name, wanted) in field.written()? {
            // what an owner of this kind never has need not be taken out of it
            if wanted.is_some() || owner.fields().contains(&name) {
                self.set(owner, name, wanted.as_deref())?;
            }
        }
        Ok(())
    }
}
