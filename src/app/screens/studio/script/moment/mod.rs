//! The moment pane: what the customer says there and when, what can be answered and what that does, how long he waits.

pub(super) mod answer_ui;
pub(super) mod chip_ui;
mod deed_ui;
pub(super) mod feel_ui;
mod kept;
mod length_ui;
pub(super) mod line_ui;
pub(super) mod pane;
pub(super) mod parts;
mod silence_ui;
pub(super) mod ui;
pub(in super::super) mod view;

pub(super) use kept::KeptNames;

use super::super::view::Draft;
use crate::studio::edit::{ScenarioTexts, StoryOutline, TextKey};
use crate::studio::{Edit, Owner};

/// Where the keyboard comes to after something was added.
pub(super) fn comes_to(edit: &Edit, made: &str, texts: &ScenarioTexts, draft: &mut Draft) {
    draft.comes_to = match edit {
        Edit::AddLine { .. } | Edit::AddAgain { .. } => Some(TextKey::message(made)),
        Edit::Copy(Owner::Answer { moment, .. }) => {
            let outline = StoryOutline::of(texts);
            let copy = outline.moment(moment).and_then(|one| one.answers.iter().find(|own| own.id == made));
            copy.and_then(|copy| copy.key.clone())
        }
        _ => return,
    };
}
