//! The list of the scenarios at hand.

use super::told::counted;
use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::dialog;
use crate::app::widgets::grid::{GridCell, GridColumn, GridRow, RowGrid};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::attempt::Named as _;
use crate::locale::{Words, joined};
use crate::studio::release::ReleaseStanding;
use crate::studio::{LanguageState, ShelvedScenario};
use egui::Ui;
use egui::accesskit::Live;

/// The columns: the message over each, what it needs, its share and its rank.
const COLUMNS: [(&str, f32, f32, u8); 7] = [
    ("studio-title-head", 180.0, 1.6, 0),
    ("studio-customer", 110.0, 0.8, 3),
    ("studio-where", 150.0, 0.6, 2),
    ("studio-words", 190.0, 0.8, 4),
    ("studio-whose", 120.0, 0.4, 1),
    ("studio-stands", 130.0, 0.5, 1),
    ("studio-problems", 130.0, 0.4, 0),
];

/// Shows it.
pub(super) fn list(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let Some(all) = &view.shelf else {
        parts::live(&say(ui, words.plain("studio-reading"), theme.sizes.body, theme.quiet), Live::Polite);
        return;
    };
    say(ui, words.plain("studio-lead"), theme.sizes.small + 0.5, theme.quiet);
    whole(ui, theme, words, all, draft, actions);
    ui.add_space(6.0);
    let columns = COLUMNS.map(|column| GridColumn::unordered(words, column));
    let name = words.plain("studio-title");
    let grid =
        RowGrid { salt: "studio shelf", name: &name, columns: &columns, rows: all.len(), high: 40.0, open: None };
    let did = grid.show(ui, theme, words, &mut draft.shelf, |row| Some(told(theme, words, all.get(row)?)));
    actions.extend(did.open.map(Action::Open));
    if let Some(one) = view.deletes.and_then(|at| all.get(at)) {
        ask(ui, theme, words, one, draft, actions);
    }
}

/// What can be done to a scenario as a whole: that which the keyboard is on in the list, or another that is picked.
fn whole(
    ui: &mut Ui, theme: &Theme, words: &Words, all: &[ShelvedScenario], draft: &mut Draft, actions: &mut Vec<Action>,
) {
    let Some(one) = all.get(draft.shelf.at) else { return };
    ui.horizontal_wrapped(|ui| {
        let name = words.plain("studio-title-head");
        let picker = Picker { salt: "studio shelf whole", name: &name, chosen: &one.title, is_set: false };
        picker.show(ui, theme, words, |ui| {
            for (at, one) in all.iter().enumerate() {
                if picker::one(ui, theme, &one.title, at == draft.shelf.at) {
                    draft.shelf.at = at;
                    ui.close();
                }
            }
        });
        if parts::secondary(ui, theme, Some(Icon::Pair), &words.plain("studio-shelf-copy")).clicked() {
            actions.push(Action::CopyIt(draft.shelf.at));
        }
        if one.is_own && parts::quiet(ui, theme, Some(Icon::Cross), &words.plain("studio-remove")).clicked() {
            actions.push(Action::AskDelete(draft.shelf.at));
        }
    });
}

/// Asks whether it is deleted.
fn ask(ui: &Ui, theme: &Theme, words: &Words, one: &ShelvedScenario, draft: &mut Draft, actions: &mut Vec<Action>) {
    let (answered, away) = dialog::ask(ui, "studio delete", |ui| {
        let title = parts::named(words, "studio-remove-ask", "what", &one.title);
        parts::question(ui, &title);
        say(ui, title, theme.sizes.section, theme.text);
        say(ui, words.plain("studio-delete-lost"), theme.sizes.body, theme.quiet);
        ui.add_space(8.0);
        let keep = parts::secondary(ui, theme, None, &words.plain("studio-keep"));
        draft.keyboard.comes_to(ui, &keep);
        let goes = parts::secondary(ui, theme, None, &words.plain("studio-remove"));
        match (keep.clicked(), goes.clicked()) {
            (true, _) => Some(Action::KeepIt),
            (_, true) => Some(Action::DeleteIt),
            _ => None,
        }
    });
    if let Some(done) = answered.or_else(|| away.then_some(Action::KeepIt)) {
        draft.keyboard.give_back(ui);
        actions.push(done);
    }
}

fn told(theme: &Theme, words: &Words, one: &ShelvedScenario) -> GridRow {
    let text = |said: String| if said.is_empty() { GridCell::Nothing } else { GridCell::Text(said, theme.text.into()) };
    let quiet =
        |said: String| if said.is_empty() { GridCell::Nothing } else { GridCell::Text(said, theme.quiet.into()) };
    let place = [one.role.map(|role| words.plain(role.message())), one.channel.map(|one| words.plain(one.message()))];
    let languages = one.languages.iter().filter_map(|(language, state)| {
        let tag = language.to_string();
        let name = parts::LANGUAGES.iter().find(|(_, own)| *own == tag).map(|(name, _)| *name)?;
        match state {
            LanguageState::Whole => Some(name.to_owned()),
            LanguageState::Begun => Some(parts::named(words, "studio-words-begun", "language", name)),
            LanguageState::Absent => None,
        }
    });
    let whose = match (one.is_own, one.is_draft) {
        (true, true) => "studio-draft",
        (true, false) => "studio-own",
        (false, _) => "studio-ships",
    };
    let problems = match (one.errors, one.warnings) {
        (0, 0) => GridCell::Sign(Icon::Tick, words.plain("studio-sound"), theme.good.into()),
        (0, warnings) => GridCell::Sign(Icon::Warning, counted(words, "studio-warnings", warnings), theme.care.into()),
        (errors, _) => GridCell::Sign(Icon::Cross, counted(words, "studio-errors", errors), theme.bad.into()),
    };
    let stands = match &one.standing {
        None => GridCell::Nothing,
        Some(standing @ ReleaseStanding::Changed(_)) => {
            GridCell::Sign(Icon::Warning, words.plain(standing.message()), theme.care.into())
        }
        Some(standing) => quiet(words.plain(standing.message())),
    };
    GridRow {
        cells: vec![
            text(one.title.clone()),
            quiet(one.customer.clone()),
            text(joined(place.into_iter().flatten(), " · ")),
            quiet(joined(languages, " · ")),
            quiet(words.plain(whose)),
            stands,
            problems,
        ],
        warns: one.errors > 0,
    }
}
