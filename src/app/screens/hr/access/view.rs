//! Who looked at whose records, and what can be asked about it.

use super::super::pages::in_row;
use crate::app::widgets::grid::GridDraft;
use std::collections::BTreeMap;
use std::ops::Range;

/// Something asked for about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AccessAction {
    /// These rows are seen: have them read.
    See(Range<usize>),
}

/// Who looked.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessView {
    /// How many looks there are; none while they are looked for.
    pub(crate) count: Option<usize>,
    /// Those that have been read, page by page, the latest first.
    pub(crate) pages: BTreeMap<usize, Vec<AccessLine>>,
    /// Why they cannot be read.
    pub(crate) trouble: Option<String>,
}

/// One look.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessLine {
    /// When.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// How.
    pub(crate) how: String,
    /// At whose; empty where it was not one person's.
    pub(crate) whose: String,
    /// At how many.
    pub(crate) count: u64,
    /// At which.
    pub(crate) which: String,
}

/// Where one is in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct AccessDraft {
    /// In the list.
    pub(crate) grid: GridDraft,
}

impl AccessView {
    /// What stands in a row; none while it is read.
    pub(crate) fn line(&self, row: usize) -> Option<&AccessLine> {
        in_row(&self.pages, row)
    }
}
