//! What stands in a row of a storyboard: a piece of the story with the fields that a person may change.
//!
//! A field is kept as a plain text that means the same in every language: an id, a number, a condition as the file has it. What a
//! person sees in its place is found when a sheet is written, and taken back when one is read.

use crate::content::splice;
use crate::locale::SHIPPED;
use crate::studio::edit::{Owner, TextKey};
use std::collections::BTreeMap;

/// A sheet of a storyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StorySheet {
    /// What is said and done, in the order of the story.
    Story,
    /// What is drawn at the start.
    Facts,
    /// What the score follows from.
    Scoring,
    /// What the author holds to be true.
    Claims,
}

impl StorySheet {
    /// All, in their order.
    pub const ALL: [Self; 4] = [Self::Story, Self::Facts, Self::Scoring, Self::Claims];

    /// The message that names it.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Story => "storyboard-sheet-story",
            Self::Facts => "storyboard-sheet-facts",
            Self::Scoring => "storyboard-sheet-scoring",
            Self::Claims => "storyboard-sheet-claims",
        }
    }
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoryField {
    /// The words in a language, by its place among those that ship.
    Words(usize),
    /// Whether it is said, asked or done.
    Kind,
    /// What is performed, by ids.
    Deeds,
    /// How anger changes, or is at the start.
    Anger,
    /// How anxiety changes, or is at the start.
    Anxiety,
    /// How trust changes, or is at the start.
    Trust,
    /// How many minutes of the story it takes.
    Minutes,
    /// How many seconds there are to answer.
    Patience,
    /// How a line is played.
    Act,
    /// When only it is there, as the file has it.
    When,
    /// Where it leads.
    Goto,
    /// A number: a fact's choice, the pass mark.
    Value,
    /// What a goal weighs.
    Weight,
    /// Whose competency it is.
    Competency,
    /// What a claim says of plays.
    Claim,
}

impl StoryField {
    /// All, in the order of their columns.
    pub const ALL: [Self; 3 + 14] = [
        Self::Words(0),
        Self::Words(1),
        Self::Words(2),
        Self::Kind,
        Self::Deeds,
        Self::Anger,
        Self::Anxiety,
        Self::Trust,
        Self::Minutes,
        Self::Patience,
        Self::Act,
        Self::When,
        Self::Goto,
        Self::Value,
        Self::Weight,
        Self::Competency,
        Self::Claim,
    ];

    /// What it is called in the hidden column, which stays as it is.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Words(at) => SHIPPED.get(at).copied().unwrap_or_default(),
            Self::Kind => "kind",
            Self::Deeds => "deeds",
            Self::Anger => "anger",
            Self::Anxiety => "anxiety",
            Self::Trust => "trust",
            Self::Minutes => "minutes",
            Self::Patience => "patience",
            Self::Act => "act",
            Self::When => "when",
            Self::Goto => "goto",
            Self::Value => "value",
            Self::Weight => "weight",
            Self::Competency => "competency",
            Self::Claim => "claim",
        }
    }

    /// The message that is its column's head.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Words(0) => "storyboard-col-zh-cn",
            Self::Words(1) => "storyboard-col-zh-tw",
            Self::Words(_) => "storyboard-col-en-us",
            Self::Kind => "storyboard-col-kind",
            Self::Deeds => "storyboard-col-deeds",
            Self::Anger => "storyboard-col-anger",
            Self::Anxiety => "storyboard-col-anxiety",
            Self::Trust => "storyboard-col-trust",
            Self::Minutes => "storyboard-col-minutes",
            Self::Patience => "storyboard-col-patience",
            Self::Act => "storyboard-col-act",
            Self::When => "storyboard-col-when",
            Self::Goto => "storyboard-col-goto",
            Self::Value => "storyboard-col-value",
            Self::Weight => "storyboard-col-weight",
            Self::Competency => "storyboard-col-competency",
            Self::Claim => "storyboard-col-claim",
        }
    }

    /// Whether one of a list is picked.
    pub(super) const fn is_picked(self) -> bool {
        matches!(self, Self::Kind | Self::Deeds | Self::Act | Self::Goto | Self::Competency | Self::Claim)
    }

    /// Whether it is a number.
    pub(super) const fn is_number(self) -> bool {
        matches!(
            self,
            Self::Anger | Self::Anxiety | Self::Trust | Self::Minutes | Self::Patience | Self::Value | Self::Weight
        )
    }

    /// Whether it is what plays go by.
    #[must_use]
    pub const fn is_structure(self) -> bool {
        !matches!(self, Self::Words(_))
    }
}

/// What a row is, to whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoryPart {
    /// Of the whole: title, summary, briefing, names.
    Head,
    /// A moment as such.
    Moment,
    /// What the customer says.
    Line,
    /// What he fears or wants there.
    Hint,
    /// What he comes back to the point with.
    Again,
    /// What nobody answering does.
    Silence,
    /// What the learner may answer.
    Answer,
    /// A step of a compound answer.
    Step,
    /// The debrief's note on an answer.
    Note,
    /// What had been better.
    Better,
    /// Which of its words hurt.
    Harm,
    /// What can be done at any moment.
    StandingAct,
    /// How the customer takes it.
    Reaction,
    /// What breaks in.
    Interrupt,
    /// How it ends.
    Ending,
    /// Something that later words may assume.
    Topic,
    /// A fact.
    Fact,
    /// What a fact may be.
    Choice,
    /// The mood at the start.
    Mood,
    /// The pass mark.
    PassMark,
    /// A clause that is earned.
    Earned,
    /// A goal.
    Goal,
    /// A claim.
    Claim,
    /// Words that belong to nothing else here.
    Other,
}

impl StoryPart {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Head => "storyboard-part-head",
            Self::Moment => "storyboard-part-moment",
            Self::Line => "storyboard-part-line",
            Self::Hint => "storyboard-part-hint",
            Self::Again => "storyboard-part-again",
            Self::Silence => "storyboard-part-silence",
            Self::Answer => "storyboard-part-answer",
            Self::Step => "storyboard-part-step",
            Self::Note => "storyboard-part-note",
            Self::Better => "storyboard-part-better",
            Self::Harm => "storyboard-part-harm",
            Self::StandingAct => "storyboard-part-standing",
            Self::Reaction => "storyboard-part-reaction",
            Self::Interrupt => "storyboard-part-interrupt",
            Self::Ending => "storyboard-part-ending",
            Self::Topic => "storyboard-part-topic",
            Self::Fact => "storyboard-part-fact",
            Self::Choice => "storyboard-part-choice",
            Self::Mood => "storyboard-part-mood",
            Self::PassMark => "storyboard-part-pass-mark",
            Self::Earned => "storyboard-part-earned",
            Self::Goal => "storyboard-part-goal",
            Self::Claim => "storyboard-part-claim",
            Self::Other => "storyboard-part-other",
        }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryRow {
    /// What it is known by, whatever becomes of its words: no other row has it.
    pub id: String,
    /// The sheet it stands in.
    pub sheet: StorySheet,
    /// What it is.
    pub part: StoryPart,
    /// The moment it belongs to, by its id.
    pub moment: Option<String>,
    /// What its fields belong to, where it has other fields than words.
    pub(super) owner: Option<Owner>,
    /// What its words are the text of.
    pub(in crate::studio) key: Option<TextKey>,
    /// Its fields; one that it has and that says nothing is empty.
    pub fields: BTreeMap<StoryField, String>,
}

/// A scenario as rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Storyboard {
    /// The scenario's id.
    pub id: String,
    /// Every row, in order.
    pub rows: Vec<StoryRow>,
    /// The moments by their ids, in order.
    pub moments: Vec<String>,
    /// The endings by their ids, in order.
    pub endings: Vec<String>,
}

impl Storyboard {
    /// A row by its id.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&StoryRow> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// What a message says in a language, by its place among those that ship.
    pub(super) fn words(&self, key: &TextKey, language: usize) -> Option<&str> {
        let row = self.rows.iter().find(|row| row.key.as_ref() == Some(key))?;
        row.fields.get(&StoryField::Words(language)).map(String::as_str).filter(|text| !text.is_empty())
    }
}

/// A text as it is compared: line ends are one, what ends a line is not seen.
pub(super) fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<_> = lines.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// A field's text as it is compared. Of words it is how a file would show them: a sign in quotes is that sign.
pub(super) fn compared(field: StoryField, text: &str) -> String {
    let text = plain(text);
    match (field, splice::plain_pieces(&text)) {
        (StoryField::Words(_), Ok(pieces)) => plain(&splice::plain(&pieces)),
        _ => text,
    }
}

/// How many signs of a field's hash are kept: one in a million million is alike by chance.
const HASH: usize = 10;

/// The hash of a field's text.
pub(super) fn field_hash(row: &str, field: StoryField, text: &str) -> String {
    let mut hash = blake3::Hasher::new();
    for part in [row, field.key(), &compared(field, text)] {
        hash.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    hash.finalize().to_hex().chars().take(HASH).collect()
}

/// The hidden cell of a row: of each field what it was.
pub(super) fn row_hash(row: &StoryRow) -> String {
    let each = row.fields.iter().map(|(field, text)| format!("{}={}", field.key(), field_hash(&row.id, *field, text)));
    each.collect::<Vec<_>>().join(" ")
}

/// What a hidden cell says of each field; none where it is not one.
pub(super) fn read_hash(cell: &str) -> Option<BTreeMap<StoryField, String>> {
    let field = |one: &str| {
        let (key, hash) = one.split_once('=')?;
        let field = StoryField::ALL.into_iter().find(|field| field.key() == key)?;
        let sound = hash.len() == HASH && hash.bytes().all(|sign| sign.is_ascii_hexdigit());
        sound.then(|| (field, hash.to_owned()))
    };
    cell.split_whitespace().map(field).collect()
}
