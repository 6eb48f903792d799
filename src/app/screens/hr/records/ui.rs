//! The records: what is looked for, the list, and beside it the file of whoever made the one that is open.

use super::super::place::within;
use super::ruling_view::RulingDraft;
use super::view::{RecordListAction, RecordsDraft, RecordsView};
use super::{bar, file_ui, list};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{Frame, Layout, Margin, Rect, Ui};

/// How wide the file gets beside the list, as a share of the room and at most.
const SHARE: f32 = 0.36;
const WIDEST: f32 = 560.0;
/// In less room than this the file stands in the list's place.
const NARROW: f32 = 960.0;
/// Between the list and the file.
const GAP: f32 = 10.0;

/// Shows them.
pub(in super::super) fn part(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RecordsView, draft: &mut RecordsDraft,
) -> Vec<RecordListAction> {
    let mut actions = Vec::new();
    let room = ui.available_rect_before_wrap();
    let beside = match &view.open {
        None => 0.0,
        Some(_) if room.width() < NARROW => room.width(),
        Some(_) => (room.width() * SHARE).min(WIDEST),
    };
    if let Some(open) = &view.open {
        let rect = room.with_min_x(room.right() - beside);
        // what was begun about one record is nothing of another, nor of one on which it was noted
        let noted = open.ruling.as_ref().is_some_and(|ruling| ruling.done.is_some()) && draft.ruling.sent;
        if draft.ruled != open.number || noted {
            (draft.ruled, draft.ruling) = (open.number, RulingDraft::default());
        }
        within(ui, theme, rect, |ui| file_ui::show(ui, theme, words, open, &mut draft.ruling, &mut actions));
    }
    let rest = Rect::from_min_max(
        room.min,
        egui::pos2(room.right() - beside - if beside > 0.0 { GAP } else { 0.0 }, room.bottom()),
    );
    if rest.width() > GAP {
        within(ui, theme, rest, |ui| {
            Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 0 }).show(ui, |ui| {
                bar::show(ui, theme, words, view, draft, &mut actions);
                ui.horizontal(|ui| {
                    ui.set_min_height(24.0);
                    counted(ui, theme, words, view);
                    ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                        ui.label(parts::text(words.plain("hr-assessments-only"), theme.sizes.small, theme.quiet));
                    });
                });
            });
            if let Some(trouble) = &view.trouble {
                parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
                    parts::live(&say(ui, trouble, theme.sizes.small + 1.0, theme.bad), Live::Assertive);
                });
            }
            if view.count == Some(0) {
                Frame::new().inner_margin(Margin::same(18)).show(ui, |ui| {
                    say(ui, words.plain("hr-none"), theme.sizes.body, theme.text);
                });
            } else {
                list::show(ui, theme, words, view, draft, &mut actions);
            }
        });
    }
    actions
}

/// How many there are.
fn counted(ui: &mut Ui, theme: &Theme, words: &Words, view: &RecordsView) {
    let told = match view.count {
        Some(count) if view.is_counting => {
            parts::counted(words, "hr-count-first", "count", i64::try_from(count).unwrap_or(i64::MAX))
        }
        Some(count) => parts::counted(words, "hr-count", "count", i64::try_from(count).unwrap_or(i64::MAX)),
        None => words.plain("hr-counting"),
    };
    let label = ui.label(parts::text(told, theme.sizes.body, theme.text));
    parts::live(&label, Live::Polite);
}

#[cfg(test)]
mod tests;
