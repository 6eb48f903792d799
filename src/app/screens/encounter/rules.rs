//! Where the rules stand, beside the conversation, while a learner practises.

use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::say;
use crate::attempt::{Named as _, Rule};
use crate::locale::Words;
use crate::policy::Standing;
use egui::{Color32, ScrollArea, Ui};

/// Lists the rules, what is still to be done first.
pub(crate) fn panel(ui: &mut Ui, theme: &Theme, words: &Words, rules: &[Rule]) {
    say(ui, words.plain("rules-title"), theme.sizes.body, theme.text);
    ScrollArea::vertical().id_salt("rules").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if rules.is_empty() {
            say(ui, words.plain("rules-none"), theme.sizes.small + 0.5, theme.quiet);
        }
        for rule in rules {
            let (icon, ink) = sign(theme, rule.standing);
            ui.horizontal_top(|ui| {
                icon.show(ui, 16.0, ink);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    say(ui, words.plain(rule.standing.message()), theme.sizes.small, ink);
                    say(ui, &rule.name, theme.sizes.small + 0.5, theme.text).on_hover_text(&rule.text);
                });
            });
        }
        ui.add_space(4.0);
    });
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
