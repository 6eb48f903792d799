//! The words of a scenario: which of them are shown, what can be done with all of them, and the grid.

use super::super::super::view::{Draft, ScriptAction, ScriptView, StudioPart};
use super::view::{WordsAsked, WordsDraft, WordsFilter, WordsView};
use super::{grid_ui, replace_ui};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{Key, Modifiers, Ui, WidgetInfo, WidgetType};

/// Shows them.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let view = &open.words;
    draft.words.keyboard.settle(ui);
    let mut asked = bar(ui, theme, words, (view, open.is_own), &mut draft.words);
    ui.add_space(4.0);
    let done = grid_ui::grid(ui, theme, words, (&view.table, open.is_own), &mut draft.words);
    asked.extend(done.actions);
    if draft.words.replace.is_some() {
        asked.extend(replace_ui::ask(ui, theme, words, view, &mut draft.words));
    }
    actions.extend(asked.into_iter().map(ScriptAction::Words));
    if let Some(moment) = done.moment {
        draft.part = StudioPart::Story;
        actions.push(ScriptAction::Choose(moment));
    }
}

fn bar(
    ui: &mut Ui, theme: &Theme, words: &Words, (view, is_own): (&WordsView, bool), draft: &mut WordsDraft,
) -> Vec<WordsAsked> {
    let mut asked = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        parts::group(ui, &words.plain("studio-filter"), |ui| {
            for filter in WordsFilter::ALL {
                let count = view.table.count(filter);
                let here = draft.filter == filter;
                if count == 0 && !here && filter != WordsFilter::All {
                    continue;
                }
                let name = words.plain(filter.message());
                let label = if filter == WordsFilter::All { name } else { format!("{name} {count}") };
                let button = parts::quiet(ui, theme, here.then_some(Icon::Tick), &label);
                button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, &label));
                if button.clicked() {
                    draft.filter = filter;
                    // what was done with since it was shown goes
                    draft.shown.of = None;
                }
            }
        });
        if is_own {
            ui.add_space(12.0);
            let replace = parts::quiet(ui, theme, Some(Icon::Lens), &words.plain("studio-replace"));
            parts::has_key(&replace, "Ctrl+H");
            let struck = ui.is_enabled() && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::H));
            if (replace.clicked() || struck) && draft.replace.is_none() {
                draft.replace = Some(super::replace::ReplaceDraft::default());
                draft.spared.clear();
            }
            if view.drafting {
                let label = ui.label(parts::text(words.plain("studio-drafting"), theme.sizes.small, theme.quiet));
                parts::live(&label, Live::Polite);
            } else if view.table.can_draft {
                let button = parts::quiet(ui, theme, None, &words.plain("studio-draft-missing"));
                parts::explained(&button, &words.plain("studio-draft-explained"));
                if button.clicked() {
                    asked.push(WordsAsked::Draft);
                }
            }
        }
    });
    asked
}
