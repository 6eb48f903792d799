//! Where the rules stand, beside the conversation, while a learner practises: what this turn is about first, each leading to its
//! page of the handbook.

use crate::app::screens::cited::Cited;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Named as _, Rule};
use crate::locale::Words;
use crate::policy::Standing;
use egui::{Color32, ScrollArea, Ui};

/// Lists the rules; answers the one to open.
pub(super) fn panel(ui: &mut Ui, theme: &Theme, words: &Words, rules: &[Rule], cited: &[Cited]) -> Option<Cited> {
    parts::names_part(&say(ui, words.plain("rules-title"), theme.sizes.body, theme.text));
    let mut opened = None;
    ScrollArea::vertical().id_salt("rules").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if rules.is_empty() {
            say(ui, words.plain("rules-none"), theme.sizes.small + 0.5, theme.quiet);
        }
        if rules.iter().any(|rule| rule.now) {
            say(ui, words.plain("rules-now"), theme.sizes.small, theme.quiet);
        }
        // they come first
        let about_now = rules.iter().filter(|rule| rule.now).count();
        for (at, rule) in rules.iter().enumerate() {
            if at == about_now && at > 0 {
                ui.separator();
            }
            let cited = cited.iter().find(|cited| cited.id == rule.id);
            if one(ui, theme, words, rule, cited.is_some()) {
                opened = cited.cloned();
            }
        }
        ui.add_space(4.0);
    });
    opened
}

fn one(ui: &mut Ui, theme: &Theme, words: &Words, rule: &Rule, leads: bool) -> bool {
    let (icon, ink) = sign(theme, rule.standing);
    let shown = ui.horizontal_top(|ui| {
        icon.show(ui, 16.0, ink);
        let shown = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            say(ui, words.plain(rule.standing.message()), theme.sizes.small, ink);
            let size = theme.sizes.small + 0.5;
            let name =
                if leads { parts::link(ui, theme, &rule.name, size) } else { say(ui, &rule.name, size, theme.text) };
            leads && name.on_hover_text(&rule.text).clicked()
        });
        shown.inner
    });
    shown.inner
}

fn sign(theme: &Theme, standing: Standing) -> (Icon, Color32) {
    let (icon, ink) = match standing {
        Standing::CurrentlyViolated => (Icon::Ring, theme.care),
        Standing::PermanentlyViolated => (Icon::Cross, theme.bad),
        Standing::CurrentlySatisfied => (Icon::Dash, theme.quiet),
        Standing::PermanentlySatisfied => (Icon::Tick, theme.good),
    };
    (icon, ink.into())
}
