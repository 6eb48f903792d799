//! Search and replace: what is looked for, what comes in its place, and every text that would read otherwise.

use super::view::{WordsAsked, WordsDraft, WordsView};
use super::{ink, told};
use crate::app::screens::studio::told::counted;
use crate::app::theme::Theme;
use crate::app::widgets::dialog;
use crate::app::widgets::parts::{self, say};
use crate::locale::{Language, Words};
use crate::studio::edit::TextKey;
use egui::{Id, ScrollArea, TextEdit, Ui, WidgetInfo, WidgetType, vec2};

/// Longest that is looked for.
const LONGEST: usize = 200;
/// Most texts that are shown of what was found; all are replaced.
const MOST: usize = 200;
/// How high what was found is at most.
const HIGH: f32 = 260.0;

/// Asks what is to be replaced.
pub(super) fn ask(ui: &Ui, theme: &Theme, words: &Words, view: &WordsView, draft: &mut WordsDraft) -> Vec<WordsAsked> {
    let Some(mut of) = draft.replace.take() else { return Vec::new() };
    let before = of.clone();
    let found = view.found.as_ref().filter(|found| found.of == of);
    let (asked, away) = dialog::ask(ui, "studio replace", |ui| {
        let mut asked = Vec::new();
        let title = words.plain("studio-replace");
        parts::question(ui, &title);
        say(ui, title, theme.sizes.section, theme.text);
        ui.add_space(4.0);
        let seek = field(ui, theme, &mut of.seek, &words.plain("studio-replace-seek"));
        draft.keyboard.comes_to(ui, &seek);
        field(ui, theme, &mut of.with, &words.plain("studio-replace-with"));
        parts::tick(ui, theme, &mut of.exact, &words.plain("studio-replace-exact"));
        languages(ui, theme, words, view, &mut of.language);
        ui.add_space(6.0);
        let texts = found.map(|found| found.texts.as_slice()).unwrap_or_default();
        if !of.seek.is_empty() && found.is_some() {
            let told = counted(words, "studio-replace-found", texts.len());
            parts::live(&say(ui, told, theme.sizes.small + 0.5, theme.quiet), egui::accesskit::Live::Polite);
        }
        ScrollArea::vertical().id_salt("studio replace found").max_height(HIGH).show(ui, |ui| {
            for one in texts.iter().take(MOST) {
                let key = (one.language.clone(), TextKey::from(one.key.clone()));
                let mut goes = !draft.spared.contains(&key);
                let was = goes;
                let first: String = one.typed.chars().take(40).collect();
                parts::tick(ui, theme, &mut goes, &format!("{} · {first}", told::language(&one.language)));
                if goes != was {
                    draft.spared.retain(|other| *other != key);
                    if !goes {
                        draft.spared.push(key);
                    }
                }
                ui.indent(("found", &one.key), |ui| {
                    parts::put(ui, ink::replaced(theme, &one.typed, &one.places, &of.with));
                });
            }
            if texts.len() > MOST {
                say(ui, counted(words, "studio-more-problems", texts.len() - MOST), theme.sizes.small, theme.quiet);
            }
        });
        ui.add_space(8.0);
        let count = texts.len() - texts.iter().filter(|one| spared(&draft.spared, one)).count();
        let goes =
            ui.add_enabled_ui(count > 0, |ui| parts::primary(ui, theme, &counted(words, "studio-replace-all", count)));
        if goes.inner.clicked() {
            asked.push(WordsAsked::Replace(of.clone(), draft.spared.clone()));
        }
        let leave = parts::secondary(ui, theme, None, &words.plain("studio-replace-leave"));
        (asked, leave.clicked())
    });
    let (mut asked, left) = asked;
    if away || left {
        draft.keyboard.give_back(ui);
        return asked;
    }
    if of != before || (view.found.is_none() && !of.seek.is_empty()) {
        draft.spared.clear();
        asked.push(WordsAsked::Seek(of.clone()));
    }
    draft.replace = Some(of);
    asked
}

fn spared(spared: &[(Language, TextKey)], one: &crate::studio::words::FoundText) -> bool {
    spared.iter().any(|(language, key)| *language == one.language && *key == TextKey::from(one.key.clone()))
}

fn field(ui: &mut Ui, theme: &Theme, text: &mut String, label: &str) -> egui::Response {
    ui.label(parts::text(label, theme.sizes.small, theme.quiet));
    let edit =
        TextEdit::singleline(text).id(Id::new(("studio replace", label))).margin(vec2(10.0, 4.0)).char_limit(LONGEST);
    let response = ui.add_sized(vec2(ui.available_width() - 4.0, 32.0), edit);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(label));
    response
}

/// In which language it is looked for.
fn languages(ui: &mut Ui, theme: &Theme, words: &Words, view: &WordsView, only: &mut Option<Language>) {
    ui.horizontal_wrapped(|ui| {
        parts::group(ui, &words.plain("studio-replace-where"), |ui| {
            let all = view.table.languages.iter().map(|one| (Some(one.clone()), told::language(one).to_owned()));
            for (language, name) in [(None, words.plain("studio-replace-everywhere"))].into_iter().chain(all) {
                let here = *only == language;
                let sign = here.then_some(crate::app::widgets::icon::Icon::Tick);
                let button = parts::quiet(ui, theme, sign, &name);
                button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, &name));
                if button.clicked() {
                    *only = language;
                }
            }
        });
    });
}
