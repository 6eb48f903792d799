//! Storyboards: a scenario as a workbook that people who know spreadsheets read, fill in and send back.
//!
//! What comes back is merged with what the files say by then ([`StoryMerge`]), told as it changes plays (`effect`), and written as
//! splices, so that comments and the order of the files stay ([`StoryboardFile`]).

mod apply;
mod effect;
mod labels;
mod merge;
mod read;
mod row;
mod sheet;
#[cfg(test)]
mod tests;
mod texts;
mod write;

pub use effect::{PlayChange, PlayChanges, PlayEnd, changed_plays};
pub(super) use effect::{follow, named, setting};
pub use merge::{StoryEdit, StoryMerge};
pub use read::storyboard;
pub use row::{StoryField, StoryPart, StoryRow, StorySheet, Storyboard};
pub use sheet::{StoryboardFile, StoryboardProblems};
pub use texts::scenario_texts;
pub use write::StoryboardError;

use super::edit::ScenarioTexts;
use crate::content::BookPack;
use crate::locale::{Explanation, Language, Words};
use labels::StoryLabels;

/// A scenario as a workbook, in a language; `app` are the program's own words in it. Of a book that is not there activities go by
/// their ids.
///
/// # Errors
/// When the story is not RON from end to end, or a text is longer than a cell takes.
pub fn write_storyboard(
    id: &str, texts: &ScenarioTexts, book: Option<&BookPack>, language: &Language, app: &Words,
) -> Result<Vec<u8>, StoryboardError> {
    let board = storyboard(id, texts).ok_or(StoryboardError::Broken)?;
    let labels = StoryLabels::new(&board, book, language, app);
    write::write(&board, &board, &labels, language, app)
}

impl StoryboardFile {
    /// Brings the workbook together with what the files say now.
    ///
    /// # Errors
    /// Every problem of the workbook, with its place.
    pub fn merge(
        &self, texts: &ScenarioTexts, book: Option<&BookPack>, language: &Language, app: &Words,
    ) -> Result<StoryMerge, StoryboardProblems> {
        let broken = || StoryboardProblems::from(Explanation::new("storyboard-story-broken"));
        let board = storyboard(&self.scenario, texts).ok_or_else(broken)?;
        let labels = StoryLabels::new(&board, book, language, app);
        let reading = self.read(labels.clone(), app)?;
        Ok(merge::merge(&board, reading, &labels))
    }

    /// The files with edits made: all of them, or none.
    ///
    /// # Errors
    /// Every edit that cannot be made, with its cell.
    pub fn apply(&self, texts: &ScenarioTexts, edits: &[StoryEdit]) -> Result<ScenarioTexts, StoryboardProblems> {
        apply::apply(&self.scenario, texts, edits)
    }
}

/// What a field says, as people read it in a language.
pub fn field_told(
    id: &str, texts: &ScenarioTexts, book: Option<&BookPack>, language: &Language, app: &Words,
) -> impl Fn(StoryField, &str) -> String + use<> {
    let board = storyboard(id, texts).unwrap_or_default();
    let labels = StoryLabels::new(&board, book, language, app);
    move |field, text| match field {
        StoryField::Deeds => {
            let all = text.split(", ").map(|deed| labels.label(field, deed).to_owned());
            all.collect::<Vec<_>>().join(" · ")
        }
        field if field.is_picked() => labels.label(field, text).to_owned(),
        _ => text.to_owned(),
    }
}
