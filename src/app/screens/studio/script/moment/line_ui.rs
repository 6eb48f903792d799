//! What the customer says: the lines with their conditions, each open to how it is played.

use super::super::super::view::{Draft, MomentView, ScriptAction, TextRow};
use super::super::field_ui::field;
use super::chip_ui::Chips;
use super::pane::{Pane, make};
use super::parts::{HIGH, frame, small};
use super::view::MomentDraft;
use super::{feel_ui, length_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::studio::edit::{Edit, FieldEdit};
use crate::studio::{BoardLine, Owner};
use egui::{Ui, WidgetInfo, WidgetType, vec2};

/// A line among its neighbours.
pub(in super::super) struct LineAt<'l> {
    pub(in super::super) owner: Owner,
    pub(in super::super) at: usize,
    pub(in super::super) count: usize,
    pub(in super::super) line: &'l BoardLine,
    pub(in super::super) row: &'l TextRow,
    /// What it is called.
    pub(in super::super) name: String,
    pub(in super::super) hint: String,
}

impl LineAt<'_> {
    /// Shows it.
    pub(in super::super) fn show(
        &self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
    ) {
        let theme = pane.theme;
        frame(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let opens = draft.moment.open.as_ref() == Some(&self.owner);
            ui.horizontal_wrapped(|ui| {
                ui.set_row_height(HIGH);
                ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
                ui.label(parts::text((self.at + 1).to_string(), theme.sizes.small + 0.5, theme.quiet));
                length_ui::length(ui, theme, pane.words, self.row, None);
                unfold(ui, pane, (&self.owner, &self.name), opens, &mut draft.moment);
                if pane.open.is_own && self.count > 1 {
                    self.order(ui, pane, actions);
                }
            });
            let chips = Chips {
                owner: &self.owner,
                when: self.line.when.as_ref(),
                name: &self.name,
                shown: &pane.plain("studio-when-short"),
                becomes: &|when| Some(FieldEdit::When(when)),
                otherwise: &pane.plain("studio-when-always"),
                here: self.row.here.as_deref(),
            };
            chips.show(ui, pane, &mut draft.moment, actions);
            field(ui, theme, pane.open, draft, self.row, (&self.name, &self.hint), actions);
            if opens {
                feel_ui::played(ui, pane, &self.owner, &self.name, self.line, actions);
                let BoardLine { tell, assume, exclude, .. } = self.line;
                feel_ui::topics(ui, pane, &self.owner, &self.name, [tell, assume, exclude], actions);
            }
        });
    }

    /// Up, down, and away.
    fn order(&self, ui: &mut Ui, pane: &Pane<'_>, actions: &mut Vec<ScriptAction>) {
        let named = |message: &str| parts::named(pane.words, message, "what", &self.name);
        let mut to = None;
        if self.at > 0 && small(ui, pane.theme, "↑", &named("studio-move-up")) {
            to = Some(self.at - 1);
        }
        if self.at + 1 < self.count && small(ui, pane.theme, "↓", &named("studio-move-down")) {
            to = Some(self.at + 1);
        }
        if let Some(to) = to {
            make(actions, Edit::Shift { what: self.owner.clone(), to });
        }
        remove(ui, pane, (&self.owner, &self.name), actions);
    }
}

/// A button that opens something to all that it has.
pub(in super::super) fn unfold(
    ui: &mut Ui, pane: &Pane<'_>, (owner, name): (&Owner, &str), opens: bool, draft: &mut MomentDraft,
) {
    let message = if opens { "studio-fold" } else { "studio-unfold" };
    let button = parts::quiet(ui, pane.theme, Some(Icon::Sliders), &pane.plain(message));
    let called = parts::named(pane.words, "studio-all-of", "what", name);
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
    parts::unfolds(&button, opens);
    if button.clicked() {
        draft.open = (!opens).then(|| owner.clone());
        (draft.chooser, draft.deeds) = (None, None);
    }
}

/// A button that asks whether something is to go.
pub(in super::super) fn remove(
    ui: &mut Ui, pane: &Pane<'_>, (owner, name): (&Owner, &str), actions: &mut Vec<ScriptAction>,
) {
    let button = parts::quiet(ui, pane.theme, Some(Icon::Cross), &pane.plain("studio-remove"));
    let called = parts::named(pane.words, "studio-remove-what", "what", name);
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
    if button.clicked() {
        actions.push(ScriptAction::AskRemove(owner.clone()));
    }
}

/// The lines of a moment, and one more.
pub(in super::super) fn lines(
    ui: &mut Ui, pane: &Pane<'_>, moment: &MomentView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let count = moment.lines.len().min(moment.board.lines.len());
    for (at, (row, line)) in moment.lines.iter().zip(&moment.board.lines).enumerate() {
        let number = i64::try_from(at + 1).unwrap_or(0);
        let line = LineAt {
            owner: Owner::Line { moment: moment.id.clone(), at },
            at,
            count,
            line,
            row,
            name: parts::counted(pane.words, "studio-line-field", "number", number),
            hint: pane.plain("studio-line-hint"),
        };
        line.show(ui, pane, draft, actions);
    }
    if pane.open.is_own && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-line")).clicked() {
        // before the one that is said where no other is
        let at = count.saturating_sub(1);
        make(actions, Edit::AddLine { moment: moment.id.clone(), at, when: None, words: pane.unwritten() });
    }
}
