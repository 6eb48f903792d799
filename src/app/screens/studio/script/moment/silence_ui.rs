//! How long the customer waits, beside how long it takes to read what can be answered, and what he does then.

use super::super::super::view::{MomentView, ScriptAction};
use super::feel_ui;
use super::line_ui::remove;
use super::pane::{Pane, make, set};
use super::parts::{frame, line, pick, stepper};
use crate::app::widgets::parts::{self, say};
use crate::locale::reading_time;
use crate::studio::Owner;
use crate::studio::edit::{Edit, FieldEdit};
use egui::Ui;

/// The steps in which patience is set, its least and its most, in seconds.
const STEP: i64 = 5;
const LEAST: i64 = 5;
const MOST: i64 = 600;

/// Shows it.
pub(super) fn waits(ui: &mut Ui, pane: &Pane<'_>, moment: &MomentView, actions: &mut Vec<ScriptAction>) {
    let theme = pane.theme;
    say(ui, pane.plain("studio-waits"), theme.sizes.small + 0.5, theme.quiet);
    frame(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let of = Owner::Moment(moment.id.clone());
        let silence = Owner::Silence(moment.id.clone());
        let name = pane.plain("studio-silence");
        patience(ui, pane, moment, &of, actions);
        let Some((to, mood)) = &moment.board.silence else { return };
        line(ui, theme, &pane.plain("studio-then"), |ui| {
            let here = pane.open.destinations.iter().position(|(id, _)| id == to);
            let called = pane.open.destinations.iter().map(|(_, called)| called.clone()).collect::<Vec<_>>();
            if pane.open.is_own {
                let shown = pane.plain("studio-silence-destination");
                if let Some(at) = pick(ui, theme, pane.words, (&shown, "→"), &called, here, "") {
                    let to = pane.open.destinations.get(at).map(|(id, _)| id.clone());
                    to.into_iter().for_each(|to| make(actions, Edit::Lead { from: silence.clone(), to }));
                }
                remove(ui, pane, (&silence, &name), actions);
            } else {
                let told = here.and_then(|at| called.get(at)).cloned().unwrap_or_default();
                parts::chip(ui, theme, None, &format!("→ {told}"), theme.text, theme.sunken);
            }
        });
        feel_ui::moved(ui, pane, (&silence, &name), *mood, None, actions);
    });
}

fn patience(ui: &mut Ui, pane: &Pane<'_>, moment: &MomentView, of: &Owner, actions: &mut Vec<ScriptAction>) {
    let theme = pane.theme;
    let texts = moment.answers.iter().filter_map(|one| one.words.as_ref());
    let reading = texts.map(|row| reading_time(&row.text).0).sum::<u64>().div_ceil(1000);
    let reading = i64::try_from(reading).unwrap_or(0);
    line(ui, theme, &pane.plain("studio-patience"), |ui| {
        match moment.board.patience {
            None => {
                parts::chip(ui, theme, None, &pane.plain("studio-waits-for-ever"), theme.quiet, theme.sunken);
                let to = pane.open.destinations.iter().skip_while(|(id, _)| *id != moment.id).nth(1);
                let to = to.or_else(|| pane.open.destinations.first()).map(|(id, _)| id.clone());
                if pane.open.is_own && parts::quiet(ui, theme, None, &pane.plain("studio-waits-not")).clicked() {
                    let from = Owner::Silence(moment.id.clone());
                    to.into_iter().for_each(|to| make(actions, Edit::Lead { from: from.clone(), to }));
                }
            }
            Some(millis) => {
                let seconds = millis / 1000;
                let told = |seconds: i64| parts::counted(pane.words, "studio-seconds", "count", seconds);
                if pane.open.is_own {
                    let name = pane.plain("studio-patience");
                    let range = LEAST + STEP - 1..=MOST - STEP + 1;
                    if let Some(wanted) = stepper(ui, theme, pane.words, &name, seconds, range, &told) {
                        // on the steps, wherever it stood between them
                        let wanted =
                            if wanted > seconds { (seconds / STEP + 1) * STEP } else { (seconds - 1) / STEP * STEP };
                        let millis = u32::try_from(wanted * 1000).unwrap_or(0);
                        set(actions, of, FieldEdit::Patience(Some(millis)));
                    }
                } else {
                    parts::chip(ui, theme, None, &told(seconds), theme.text, theme.sunken);
                }
                let told = parts::counted(pane.words, "studio-reading-first", "count", reading);
                ui.label(parts::text(told, theme.sizes.small, theme.quiet));
                if pane.open.is_own {
                    let mut fits = moment.board.waiting_fits;
                    parts::tick(ui, theme, &mut fits, &pane.plain("studio-waiting-fits"));
                    if fits != moment.board.waiting_fits {
                        set(actions, of, FieldEdit::WaitingFits(fits));
                    }
                } else if moment.board.waiting_fits {
                    parts::chip(ui, theme, None, &pane.plain("studio-waiting-fits"), theme.text, theme.sunken);
                }
            }
        }
    });
}
