//! Three ways to one: what the workbook was when it was written, what the files say today, what the sheet says.
//!
//! Of what it was the hidden cell keeps a hash for each field, which is enough: a field is as it was, or somebody changed it.

use super::labels::StoryLabels;
use super::row::{StoryField, StoryPart, Storyboard, compared, field_hash};
use super::sheet::{SheetReading, SheetRow};
use super::write::place;
use crate::locale::Explanation;
use std::collections::BTreeSet;

/// A field that becomes something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryEdit {
    /// The row, by its id.
    pub row: String,
    /// The field.
    pub field: StoryField,
    /// The cell it comes from.
    pub at: String,
    /// The moment, as it is called; empty outside of any.
    pub place: String,
    /// What the row is.
    pub part: StoryPart,
    /// What the files say.
    pub before: String,
    /// What they are to say.
    pub after: String,
}

/// How files and sheet are brought together.
#[derive(Clone, Debug, Default)]
pub struct StoryMerge {
    /// What the sheet changes.
    pub edits: Vec<StoryEdit>,
    /// What both have changed, each its own way, as the sheet would have it.
    pub conflicts: Vec<StoryEdit>,
    /// What else is to be said.
    pub notes: Vec<Explanation>,
    /// How many fields the files have changed since, which the sheet has as they were.
    pub newer: usize,
}

/// Brings together what the files say and what was read.
pub(super) fn merge(board: &Storyboard, reading: SheetReading, labels: &StoryLabels) -> StoryMerge {
    let mut merge = StoryMerge { notes: reading.notes, ..StoryMerge::default() };
    let met: BTreeSet<&str> = reading.rows.iter().map(|row| row.id.as_str()).collect();
    let absent = board.rows.iter().filter(|row| !met.contains(row.id.as_str())).count();
    if absent > 0 {
        merge.notes.push(Explanation::new("storyboard-rows-absent").with("count", absent));
    }
    for theirs in &reading.rows {
        row(board, theirs, labels, &mut merge);
    }
    merge
}

fn row(board: &Storyboard, theirs: &SheetRow, labels: &StoryLabels, merge: &mut StoryMerge) {
    let Some(mine) = board.row(&theirs.id) else {
        let touched = theirs.cells.iter().any(|(field, cell)| !is_as_it_was(theirs, *field, &cell.text));
        let told = if touched { "storyboard-row-gone-changed" } else { "storyboard-row-gone" };
        merge.notes.push(Explanation::new(told).with("at", &theirs.at));
        return;
    };
    for (field, cell) in &theirs.cells {
        let Some(today) = mine.fields.get(field) else { continue };
        if compared(*field, today) == compared(*field, &cell.text) {
            continue;
        }
        let edit = || StoryEdit {
            row: theirs.id.clone(),
            field: *field,
            at: cell.at.clone(),
            place: place(mine, labels),
            part: mine.part,
            before: today.clone(),
            after: cell.text.clone(),
        };
        if is_as_it_was(theirs, *field, &cell.text) {
            merge.newer += 1;
        } else if is_as_it_was(theirs, *field, today) {
            merge.edits.push(edit());
        } else {
            merge.conflicts.push(edit());
        }
    }
}

fn is_as_it_was(row: &SheetRow, field: StoryField, text: &str) -> bool {
    row.was.get(&field).is_some_and(|was| *was == field_hash(&row.id, field, text))
}
