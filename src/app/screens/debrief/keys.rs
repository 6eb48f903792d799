//! What the keyboard does on a debrief, whatever it is on: arrows lead from turn to turn and from answer to answer, letters
//! do what stands on the buttons.

use super::view::{Action, Draft, Judgement, KeyStop, View};
use super::{drill, judge};
use crate::app::widgets::parts;
use egui::{Key, Ui};

/// Carries out the keys that went down.
pub(super) fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    if draft.drill.is_some() {
        return drill::keys(ui, view, draft);
    }
    let turns = view.debrief.turns.len();
    let last = turns.saturating_sub(1);
    if let Judgement::Asked(at) = draft.judgement {
        for key in parts::struck(ui) {
            let at = match key {
                Key::ArrowLeft => at.saturating_sub(1),
                Key::ArrowRight => (at + 1).min(last),
                Key::Home => 0,
                Key::End => last,
                Key::S => return judge::skip(draft),
                Key::Escape => return actions.push(Action::Back),
                _ => match parts::digit_of(key).filter(|digit| *digit < turns) {
                    Some(digit) => {
                        (draft.judgement, draft.stop) = (Judgement::Turn(digit), Some(KeyStop::Retry));
                        return;
                    }
                    None => continue,
                },
            };
            (draft.judgement, draft.stop) = (Judgement::Asked(at), Some(KeyStop::Turns));
        }
        return;
    }
    for key in parts::struck(ui) {
        let open = view.open(draft);
        let turn = view.debrief.turns.get(open);
        let turn_to = |draft: &mut Draft, at: usize| {
            (draft.turn, draft.answer, draft.unfolded) = (Some(at), 0, false);
            draft.stop = Some(KeyStop::Turns);
        };
        let answer_to = |draft: &mut Draft, at: usize| {
            (draft.answer, draft.unfolded, draft.stop) = (at, false, Some(KeyStop::Answers));
        };
        match key {
            Key::ArrowLeft => turn_to(draft, open.saturating_sub(1)),
            Key::ArrowRight => turn_to(draft, (open + 1).min(last)),
            Key::Home => turn_to(draft, 0),
            Key::End => turn_to(draft, last),
            Key::ArrowUp => answer_to(draft, draft.answer.saturating_sub(1)),
            Key::ArrowDown => {
                let count = turn.map_or(0, |turn| view.listed(turn).len());
                answer_to(draft, (draft.answer + 1).min(count.saturating_sub(1)));
            }
            Key::R => actions.extend(turn.map(|turn| Action::RetryFrom { turn: turn.number })),
            Key::C => draft.clauses = !draft.clauses,
            Key::D => drill::begin(view, draft),
            Key::P => actions.push(Action::Replay),
            Key::N => actions.push(Action::PlayAgain),
            Key::Escape => actions.push(Action::Back),
            _ => {}
        }
    }
}
