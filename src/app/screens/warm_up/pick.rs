//! One answer is picked.

use super::view::{Draft, TurnView, WarmUpStop};
use crate::app::screens::cold::AnswerRow;
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use crate::locale::Words;
use crate::records::WarmUpAnswer;
use egui::{Id, Key, Ui};

/// What a key does: a digit answers, arrows lead from answer to answer.
pub(super) fn key(turn: &TurnView, draft: &mut Draft, key: Key) -> Option<WarmUpAnswer> {
    let last = turn.answers.len().saturating_sub(1);
    let at = match key {
        Key::ArrowUp => draft.at.saturating_sub(1),
        Key::ArrowDown => (draft.at + 1).min(last),
        Key::Home => 0,
        Key::End => last,
        _ => return parts::digit_of(key).filter(|digit| *digit <= last).map(WarmUpAnswer::Pick),
    };
    (draft.at, draft.stop) = (at, Some(WarmUpStop::Row));
    None
}

/// Shows the answers; answers the one that was clicked.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, turn: &TurnView, draft: &mut Draft,
) -> Option<WarmUpAnswer> {
    ui.spacing_mut().item_spacing.y = 6.0;
    let mut clicked = None;
    for (place, (answer, weighed)) in turn.answers.iter().enumerate() {
        let told = turn.told.is_some();
        let row = AnswerRow {
            id: Id::new(("warm-up", &turn.id, place, told)),
            place,
            answer,
            weighed: Some(weighed),
            told,
            mine: turn.given == Some(WarmUpAnswer::Pick(place)),
            aside: None,
        };
        let response = row.show(ui, theme, words);
        if draft.at == place && turn.given.is_none() && draft.comes_to(ui, WarmUpStop::Row) {
            response.request_focus();
        }
        if response.clicked() && turn.given.is_none() {
            clicked = Some(WarmUpAnswer::Pick(place));
        }
    }
    clicked
}
