//! What there is to know of an open scenario before anything else: who holds it, what was left unsaved, what was changed elsewhere, and
//! what could not be saved.

use super::super::super::told::counted;
use super::super::super::view::ScriptAction;
use super::difference_ui;
use super::view::{HeldView, LeftView, OutsideView, SafeAction, SafeView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::{With, Words, joined};
use egui::Ui;
use egui::accesskit::Live;

/// Tells it; whether what was changed elsewhere is shown in the place of the scenario.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, safe: &SafeView, actions: &mut Vec<ScriptAction>,
) -> bool {
    let mut asked = Vec::new();
    if safe.ships || safe.reads {
        parts::notice(ui, theme, Icon::Lock, theme.quiet.into(), theme.sunken.into(), |ui| {
            say(
                ui,
                words.plain(if safe.ships { "studio-read-only" } else { "studio-reads-only" }),
                theme.sizes.small + 0.5,
                theme.text,
            );
        });
        ui.add_space(4.0);
    }
    if let Some(trouble) = &safe.trouble {
        notice(ui, theme, (Icon::Warning, true), trouble, |ui| {
            if parts::secondary(ui, theme, None, &words.plain("studio-try-again")).clicked() {
                actions.push(ScriptAction::Save);
            }
        });
    } else if safe.unwritable {
        notice(ui, theme, (Icon::Lock, false), &words.plain("studio-unwritable"), |_| {});
    }
    if let Some(held) = &safe.held {
        holder(ui, theme, words, held, &mut asked);
    }
    if let Some(left) = &safe.left {
        unsaved(ui, theme, words, left, &mut asked);
    }
    if let Some(outside) = &safe.outside {
        elsewhere(ui, theme, words, outside, &mut asked);
    }
    if let Some(news) = safe.news {
        notice(ui, theme, (Icon::Again, false), &words.plain(news), |ui| {
            if parts::quiet(ui, theme, Some(Icon::Tick), &words.plain("studio-dismiss")).clicked() {
                asked.push(SafeAction::Dismiss);
            }
        });
    }
    let shown = safe.outside.as_ref().filter(|outside| outside.is_shown);
    if let Some(outside) = shown {
        difference_ui::show(ui, theme, words, outside, &mut asked);
    }
    actions.extend(asked.into_iter().map(ScriptAction::Safe));
    shown.is_some()
}

/// A sentence with what can be done about it.
fn notice(ui: &mut Ui, theme: &Theme, (icon, is_grave): (Icon, bool), what: &str, add: impl FnOnce(&mut Ui)) {
    let (ink, fill) = if is_grave { (theme.care, theme.care_wash) } else { (theme.quiet, theme.sunken) };
    parts::notice(ui, theme, icon, ink.into(), fill.into(), |ui| {
        let how = if is_grave { Live::Assertive } else { Live::Polite };
        parts::live(&say(ui, what, theme.sizes.body, theme.text), how);
        ui.horizontal_wrapped(add);
    });
    ui.add_space(4.0);
}

fn holder(ui: &mut Ui, theme: &Theme, words: &Words, held: &HeldView, asked: &mut Vec<SafeAction>) {
    let mut with = With::new();
    with.set("who", held.who.clone());
    with.set("since", held.since.clone());
    let what = match (held.free, held.took_over) {
        (true, _) => "studio-is-free",
        (false, true) => "studio-was-taken-over",
        (false, false) => "studio-is-held",
    };
    notice(ui, theme, (Icon::Lock, held.took_over && !held.free), &words.text(what, &with), |ui| {
        let label = if held.free { "studio-write-here" } else { "studio-take-over" };
        if parts::secondary(ui, theme, None, &words.plain(label)).clicked() {
            asked.push(if held.free { SafeAction::TakeOver } else { SafeAction::AskTakeOver });
        }
    });
}

fn unsaved(ui: &mut Ui, theme: &Theme, words: &Words, left: &LeftView, asked: &mut Vec<SafeAction>) {
    let mut with = With::new();
    with.set("who", left.who.clone());
    with.set("at", left.at.clone());
    with.set("places", joined(left.places.clone(), " · "));
    let what = if left.places.is_empty() { "studio-left-unsaved-bare" } else { "studio-left-unsaved" };
    notice(ui, theme, (Icon::Warning, true), &words.text(what, &with), |ui| {
        if parts::secondary(ui, theme, Some(Icon::Tick), &words.plain("studio-take-up")).clicked() {
            asked.push(SafeAction::TakeUp);
        }
        if parts::quiet(ui, theme, None, &words.plain("studio-let-go")).clicked() {
            asked.push(SafeAction::AskLetGo);
        }
    });
}

fn elsewhere(ui: &mut Ui, theme: &Theme, words: &Words, outside: &OutsideView, asked: &mut Vec<SafeAction>) {
    if outside.is_shown {
        return;
    }
    if let Some(broken) = &outside.broken {
        let told = parts::named(words, "studio-outside-broken", "why", broken);
        notice(ui, theme, (Icon::Warning, true), &told, |ui| {
            if parts::secondary(ui, theme, None, &words.plain("studio-keep-mine")).clicked() {
                asked.push(SafeAction::KeepMine);
            }
        });
        return;
    }
    let told = counted(words, "studio-outside", outside.rows.len());
    notice(ui, theme, (Icon::Warning, true), &told, |ui| {
        if parts::secondary(ui, theme, None, &words.plain("studio-look-at-it")).clicked() {
            asked.push(SafeAction::Compare(true));
        }
    });
}
