//! Before anything is told: which turn would the learner take back? Whoever judges himself first reads better what follows.

use super::open::line;
use super::tape;
use super::view::{Draft, Judgement, KeyStop, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use egui::Ui;

/// Whether it is asked: of one turn there is nothing to choose.
pub(super) fn asks(view: &View, draft: &mut Draft) -> bool {
    if view.debrief.turns.len() < 2 && matches!(draft.judgement, Judgement::Asked(_)) {
        skip(draft);
    }
    matches!(draft.judgement, Judgement::Asked(_))
}

/// Goes on without an answer.
pub(super) fn skip(draft: &mut Draft) {
    draft.judgement = Judgement::Skipped;
    draft.stop = Some(KeyStop::Retry);
}

/// Asks.
pub(super) fn ask(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    parts::names_part(&say(ui, words.plain("tape-question"), theme.sizes.title, theme.text));
    say(ui, words.plain("tape-question-why"), theme.sizes.body - 1.0, theme.quiet);
    ui.add_space(10.0);
    tape::tape(ui, theme, view, draft);
    let Judgement::Asked(at) = draft.judgement else { return };
    ui.add_space(12.0);
    if let Some(turn) = view.debrief.turns.get(at) {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(150.0);
            line(ui, theme, view, turn);
            ui.add_space(6.0);
            ui.horizontal_top(|ui| {
                turn.kind.map_or(Icon::Dash, Icon::of_kind).show(ui, 18.0, theme.accent);
                ui.label(parts::text(words.plain("debrief-said"), theme.sizes.small, theme.quiet));
                ui.vertical(|ui| {
                    let job = parts::spoken(&turn.said, theme.sizes.body, theme.accent.into(), theme.quiet.into());
                    parts::put(ui, job);
                    for pick in &turn.picks {
                        say(ui, pick.in_words(words), theme.sizes.body - 1.0, theme.text);
                    }
                });
            });
        });
        ui.add_space(12.0);
    }
    ui.horizontal(|ui| {
        let label = words.plain("tape-question-pick");
        if parts::keyed(ui, theme, Icon::Tick, &label, &words.plain("tape-key-enter")).clicked() {
            (draft.judgement, draft.stop) = (Judgement::Turn(at), Some(KeyStop::Retry));
        }
        if parts::quiet(ui, theme, None, &format!("{}  S", words.plain("tape-question-skip"))).clicked() {
            skip(draft);
        }
    });
}
