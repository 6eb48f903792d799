//! What was changed outside, brought together with what was changed here: three ways, piece by piece.
//!
//! What comes is made on the texts from outside, so that comments and order there stay: what was changed here alone is changed
//! there too. Where both changed one piece to different things a person chooses; until he does, his own stands.

mod piece;
mod review;
mod story;
#[cfg(test)]
mod tests;
mod words;

pub use piece::{MergeChoices, MergePlace, MergeSide, PieceChange};

use super::edit::{EditError, ScenarioTexts, Working};

/// What comes of bringing both together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The texts.
    pub texts: ScenarioTexts,
    /// All that was changed outside, conflicts among it, in order.
    pub changes: Vec<PieceChange>,
}

impl Merged {
    /// Where a person has to choose, or has chosen.
    pub fn conflicts(&self) -> impl Iterator<Item = &PieceChange> {
        self.changes.iter().filter(|change| change.is_conflict())
    }
}

/// Brings together what a scenario was, what it is here and what it is outside.
///
/// # Errors
/// Where the story, here or outside, is not sound, or a text stands in what is no Fluent.
pub fn merge(
    id: &str, base: &ScenarioTexts, mine: &ScenarioTexts, theirs: &ScenarioTexts, choices: &MergeChoices,
) -> Result<Merged, EditError> {
    let (mut from, mut changes) = (theirs.clone(), Vec::new());
    // what is gone outside is still here
    for (file, text) in base {
        if !theirs.contains_key(file) {
            from.insert(file.clone(), text.clone());
            let here = Some(mine.get(file).unwrap_or(text).clone());
            let place = MergePlace::Gone(file.clone());
            changes.push(PieceChange { place, before: Some(text.clone()), mine: here, theirs: None });
        }
    }
    let mut working = Working::new(id.to_owned(), from.clone());
    changes.extend(story::merge(&mut working, base, mine, choices)?);
    changes.extend(words::merge(&mut working, base, mine, choices)?);
    review::merge(&mut working, mine)?;
    Ok(Merged { texts: working.texts, changes })
}
