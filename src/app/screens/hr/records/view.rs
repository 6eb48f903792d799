//! What the list of records shows, and what can be asked of it.

use super::super::pages::in_row;
use super::file::FileView;
use super::line::RecordLine;
use super::ruling_view::{RulingDraft, RulingOrder, RulingView};
use crate::app::widgets::grid::GridDraft;
use crate::records::{CalendarDay, RecordFacets, RecordOrder, RecordQuery};
use std::collections::BTreeMap;

/// Something asked for of the records.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RecordListAction {
    /// Look through these.
    Ask(Box<RecordQuery>),
    /// These rows are seen: have them read.
    See(std::ops::Range<usize>),
    /// Open the record in this row, from 0, and the file of whoever made it.
    Open(usize),
    /// Open the record with this number among the station's.
    OpenNumber(u32),
    /// Close what is open.
    Close,
    /// Show the conversation once more, on the stage.
    Replay,
    /// Note this on the record that is open.
    Rule(RulingOrder),
}

/// The records that are looked through.
#[derive(Clone, Debug)]
pub(crate) struct RecordsView {
    /// What was asked for.
    pub(crate) query: RecordQuery,
    /// By what they can be told apart; scenarios by their ids.
    pub(crate) facets: RecordFacets,
    /// Scenarios by their ids, with their titles.
    pub(crate) titles: BTreeMap<String, String>,
    /// Today.
    pub(crate) today: CalendarDay,
    /// How many there are; none while they are looked for.
    pub(crate) count: Option<usize>,
    /// Whether these are the first of them, and the others are being counted.
    pub(crate) is_counting: bool,
    /// Those that have been read, page by page.
    pub(crate) pages: BTreeMap<usize, Vec<RecordLine>>,
    /// What is open.
    pub(crate) open: Option<OpenRecord>,
    /// Why they cannot be read.
    pub(crate) trouble: Option<String>,
}

/// What is open beside the list.
#[derive(Clone, Debug)]
pub(crate) struct OpenRecord {
    /// The record's number among the station's.
    pub(crate) number: u32,
    /// Its row; none where it is not in the list.
    pub(crate) row: Option<usize>,
    /// The file of whoever made it; none while it is read.
    pub(crate) file: Option<FileView>,
    /// Ruling on it; none for whoever may not.
    pub(crate) ruling: Option<RulingView>,
    /// Why it cannot be shown.
    pub(crate) trouble: Option<String>,
}

/// What is being typed and chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecordsDraft {
    /// Whom one looks for.
    pub(crate) sought: String,
    /// What of it was asked for last.
    pub(crate) asked: String,
    /// Days of one's own.
    pub(crate) from: String,
    pub(crate) to: String,
    /// Where one is in the list.
    pub(crate) grid: GridDraft,
    /// What is being ruled, and of the record with which number.
    pub(crate) ruling: RulingDraft,
    pub(crate) ruled: u32,
}

impl RecordsDraft {
    /// Somebody is looked for, and was asked for already.
    pub(crate) fn seeks(&mut self, sought: String) {
        self.asked.clone_from(&sought);
        self.sought = sought;
    }

    /// Nobody is looked for by name any more.
    pub(crate) fn clear(&mut self) {
        self.sought.clear();
        self.asked.clear();
        self.grid.rewind();
    }
}

/// The columns of the list: what names each, what it needs, its share, its rank, and the order it can be put in.
pub(crate) const COLUMNS: [(&str, f32, f32, u8, Option<RecordOrder>); 10] = [
    ("records-finished", 132.0, 0.2, 0, Some(RecordOrder::Closed)),
    ("records-name", 64.0, 0.8, 0, Some(RecordOrder::Name)),
    ("hr-number", 76.0, 0.6, 2, Some(RecordOrder::Number)),
    ("hr-branch", 92.0, 1.2, 4, Some(RecordOrder::Branch)),
    ("history-scenario", 108.0, 1.6, 1, Some(RecordOrder::Scenario)),
    ("hr-which", 44.0, 0.1, 7, Some(RecordOrder::Attempt)),
    ("history-score", 92.0, 1.0, 3, Some(RecordOrder::Score)),
    ("history-outcome", 104.0, 1.2, 0, Some(RecordOrder::Outcome)),
    ("history-recommendation", 104.0, 0.4, 6, None),
    ("hr-remarks", 92.0, 1.0, 5, None),
];

impl RecordsView {
    /// What stands in a row; none while it is read.
    pub(crate) fn line(&self, row: usize) -> Option<&RecordLine> {
        in_row(&self.pages, row)
    }

    /// The row that is open.
    pub(crate) fn open_row(&self) -> Option<usize> {
        self.open.as_ref().and_then(|open| open.row)
    }

    /// What a scenario is called.
    pub(crate) fn title<'v>(&'v self, id: &'v str) -> &'v str {
        self.titles.get(id).map_or(id, |title| title)
    }
}
