//! What the roster shows, and what can be asked of it.

use super::super::pages::in_row;
use crate::app::widgets::grid::GridDraft;
use crate::records::{RosterChangeKind, RosterColumn, RosterPerson, RosterPreview};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// Something asked for of the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RosterDeskAction {
    /// Show those in whose name, number or branch this is, with whoever left where `all` are asked for.
    Seek { sought: String, all: bool },
    /// These rows are seen: have them read.
    See(Range<usize>),
    /// Tell what happened to the person in this row, from 0.
    Open(usize),
    /// Look through the records of whoever is open.
    Records,
    /// Close what is open.
    Close,
    /// Read a file and find out what it would change; nothing is written.
    Read(RosterAsked),
    /// Write what was shown; keep what the titles mean, where that is wanted.
    Write { keep: bool },
    /// Forget the file.
    Drop,
    /// Find out what this would change about a person.
    Consider(MoveOrder),
    /// Write what was found out.
    Move,
    /// Forget it.
    Forget,
}

/// Something that is done about a person, who is named by his subject's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MoveOrder {
    /// He has left, since a day as it was typed; today where none was.
    Leave { who: String, on: String },
    /// He is the person who has this number.
    Merge { who: String, into: String },
    /// He is not the person that he was found to be.
    Split { who: String },
}

/// What is to be done about the person who is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MoveWay {
    /// He has left.
    Leave,
    /// He is one with somebody.
    Merge,
    /// Somebody who is one with him is not: his subject's id, and who it is.
    Split(String, String),
}

/// What is being asked about a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct MoveDraft {
    /// In which row he stands.
    pub(crate) of: usize,
    /// What; nothing where it is none.
    pub(crate) way: Option<MoveWay>,
    /// Since which day he has left.
    pub(crate) day: String,
    /// The number of the other.
    pub(crate) other: String,
}

/// A file, and how it is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RosterAsked {
    /// Where it is.
    pub(crate) path: String,
    /// Which titles mean which columns.
    pub(crate) titles: BTreeMap<RosterColumn, String>,
    /// The numbers whose owners are those that the roster knows, and those whose owners are others.
    pub(crate) same: BTreeSet<String>,
    pub(crate) other: BTreeSet<String>,
    /// Whoever is not in the file leaves.
    pub(crate) leavers: bool,
}

/// What the roster shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct RosterView {
    /// Whether whoever is here may change it.
    pub(crate) changes: bool,
    /// Whether he may look through others' records.
    pub(crate) sees_records: bool,
    /// How many people were found; none while they are looked for.
    pub(crate) count: Option<usize>,
    /// Those that have been read, page by page.
    pub(crate) pages: BTreeMap<usize, Vec<RosterPerson>>,
    /// Who is open.
    pub(crate) open: Option<PersonOpen>,
    /// What would become of him, line by line.
    pub(crate) considered: Option<Vec<String>>,
    /// It is being found out, or written.
    pub(crate) is_moving: bool,
    /// What became of him just now.
    pub(crate) moved: Option<String>,
    /// Why it was not done.
    pub(crate) refused: Option<String>,
    /// A file that is to be taken in.
    pub(crate) import: ImportState,
    /// What could not be done.
    pub(crate) trouble: Vec<String>,
}

/// A person, and what happened to him.
#[derive(Clone, Debug, Default)]
pub(crate) struct PersonOpen {
    /// His row.
    pub(crate) row: usize,
    /// His subject's id.
    pub(crate) subject: String,
    /// Who it is, and his number.
    pub(crate) title: String,
    pub(crate) number: String,
    /// Whether he is on the roster; whether he is invented.
    pub(crate) on_roster: bool,
    pub(crate) is_sample: bool,
    /// Who was found to be one with him: the id of the subject, and who it is.
    pub(crate) others: Vec<(String, String)>,
    /// What the roster says, each behind its label.
    pub(crate) facts: Vec<(String, String)>,
    /// What happened, the newest first, each with its day; none while it is read.
    pub(crate) events: Option<Vec<(String, String)>>,
}

/// How far a file has come.
#[derive(Clone, Debug, Default)]
pub(crate) enum ImportState {
    /// There is none.
    #[default]
    None,
    /// It is being read.
    Reading,
    /// This is what it would change.
    Shown(Arc<RosterPreview>),
    /// It is being written.
    Writing,
    /// It was written; what that came to, in words.
    Written(String),
}

/// What is being typed and chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct RosterDraft {
    /// Whom one looks for, and what of it was asked for last.
    pub(crate) sought: String,
    pub(crate) asked: (String, bool),
    /// Whether whoever left is shown too.
    pub(crate) all: bool,
    /// Where one is among the people, and among the changes.
    pub(crate) people: GridDraft,
    pub(crate) changes: GridDraft,
    /// The file, and how it is to be read.
    pub(crate) file: RosterAsked,
    /// Whether what the titles mean is kept.
    pub(crate) keep: bool,
    /// What is being asked about a person.
    pub(crate) moves: MoveDraft,
    /// Of which kind changes are shown; of all where none is named.
    pub(crate) kind: Option<RosterChangeKind>,
}

impl RosterView {
    /// Who stands in a row; none while that is read.
    pub(crate) fn person(&self, row: usize) -> Option<&RosterPerson> {
        in_row(&self.pages, row)
    }
}
