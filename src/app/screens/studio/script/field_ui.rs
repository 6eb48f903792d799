//! A field in which a text is written: what stands in it is the person's while the keyboard is there, and what an input method has not
//! finished is nobody else's.

use super::super::view::{Draft, ScriptAction, ScriptView, TextRow, TypedText};
use crate::app::theme::Theme;
use crate::app::widgets::parts;
use egui::{FontId, Id, Key, KeyboardShortcut, Margin, Modifiers, TextEdit, Ui};

/// The longest text that is written here.
const LONGEST: usize = 4_000;

/// Shows it; one that cannot be written is read.
pub(super) fn field(
    ui: &mut Ui, theme: &Theme, open: &ScriptView, draft: &mut Draft, row: &TextRow, (name, hint): (&str, &str),
    actions: &mut Vec<ScriptAction>,
) {
    if let Some(beside) = &row.beside {
        let said = if beside.is_empty() { "—" } else { beside.as_str() };
        parts::say(ui, said, theme.sizes.small + 0.5, theme.quiet);
    }
    if !open.is_own {
        let said = if row.text.is_empty() { hint } else { row.text.as_str() };
        parts::say(ui, said, theme.sizes.body, theme.text);
        return;
    }
    let id = Id::new(("studio text", open.language.to_string(), row.key.called()));
    let own = |typed: &TypedText| typed.key == row.key && typed.language == open.language && typed.epoch == open.epoch;
    let mut typed = draft.typed.take_if(|typed| own(typed));
    let mut text = typed.as_ref().map_or_else(|| row.text.clone(), |typed| typed.text.clone());
    let field = TextEdit::multiline(&mut text)
        .id(id)
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .hint_text(parts::text(hint, theme.sizes.body, theme.quiet))
        .font(FontId::proportional(theme.sizes.body))
        .margin(Margin::symmetric(10, 7))
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .char_limit(LONGEST);
    let response = ui.add(field);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    if draft.comes_to.as_ref() == Some(&row.key) {
        draft.comes_to = None;
        response.request_focus();
        response.scroll_to_me(Some(egui::Align::Center));
    }
    if response.has_focus() || response.lost_focus() {
        let typed = typed.get_or_insert_with(|| TypedText {
            key: row.key.clone(),
            language: open.language.clone(),
            text: row.text.clone(),
            told: row.text.clone(),
            epoch: open.epoch,
        });
        typed.text = text;
        // what an input method shows meanwhile is not written yet
        if !parts::composing(ui) && typed.text != typed.told {
            typed.told.clone_from(&typed.text);
            actions.push(ScriptAction::Type(row.key.clone(), typed.text.clone()));
        }
    }
    if response.lost_focus() {
        actions.push(ScriptAction::Rest);
    } else if response.has_focus() {
        draft.typed = typed;
    }
}
