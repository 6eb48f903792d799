//! The coach at the next window, over the stage's corner: what she has told at this moment, and the keys that ask her, take a
//! turn back and stop the clock.

use super::guess::{self, Guess};
use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::records::Mode;
use egui::accesskit::Live;
use egui::{Align2, Area, Color32, Frame, Id, Key, Margin, Order, Rect, Response, ScrollArea, Ui, vec2};

/// How wide she may get, and how far from the stage's edges she stays.
const WIDTH: f32 = 430.0;
const AWAY: f32 = 12.0;
/// Her buttons, with what is round about them.
const BUTTONS: f32 = 56.0;
/// How high one is.
const HIGH: f32 = 34.0;

/// Shows her in the corner of the stage; `taken` is what a drawer takes of it on the right. Where there is little room what she
/// has told stands with the answers.
pub(super) fn show(
    ui: &Ui, theme: &Theme, view: &View, stage: Rect, taken: f32, narrow: bool, actions: &mut Vec<Action>,
) {
    let coach = &view.coach;
    if !coach.practises && (narrow || coach.word.is_none()) {
        return;
    }
    let corner = stage.right_bottom() - vec2(AWAY + taken, AWAY);
    let enabled = ui.is_enabled() && !view.waiting;
    let area = Area::new(Id::new("coach")).order(Order::Middle).pivot(Align2::RIGHT_BOTTOM).fixed_pos(corner);
    area.show(ui.ctx(), |ui| {
        if !enabled {
            ui.disable();
        }
        let frame = Frame::new()
            .fill(Color32::from(theme.surface))
            .stroke(theme.hairline())
            .corner_radius(theme.corner())
            .inner_margin(Margin::symmetric(12, 6));
        frame.show(ui, |ui| {
            ui.set_max_width(WIDTH.min(stage.width() * 0.45));
            if !narrow {
                // higher than the stage it scrolls
                let room = (stage.height() - 2.0 * AWAY - BUTTONS).max(60.0);
                ScrollArea::vertical().max_height(room).show(ui, |ui| told(ui, theme, view, actions));
            }
            if coach.practises {
                buttons(ui, theme, view, actions);
            }
        });
    });
}

/// Whether she has said anything.
pub(super) fn has_told(view: &View) -> bool {
    let coach = &view.coach;
    let texts = [&coach.reproach, &coach.hint, &coach.struck, &coach.word];
    texts.into_iter().any(Option::is_some) || !coach.at_stake.is_empty()
}

/// What she has said, a line each.
pub(super) fn told(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let (coach, sizes) = (&view.coach, &theme.sizes);
    let says = [&coach.reproach, &coach.hint].into_iter().flatten();
    ui.spacing_mut().item_spacing.y = 4.0;
    for text in says {
        speaks(&say(ui, text, sizes.body - 1.0, theme.text));
    }
    if !coach.at_stake.is_empty() {
        speaks(&say(ui, view.words.plain("coach-at-stake"), sizes.small, theme.quiet));
    }
    for one in &coach.at_stake {
        match &one.cited {
            Some(cited) => {
                if parts::link(ui, theme, &one.name, sizes.body - 1.0).clicked() {
                    actions.push(Action::OpenClause(cited.clone()));
                }
            }
            None => {
                say(ui, &one.name, sizes.body - 1.0, theme.text);
            }
        }
        speaks(&say(ui, &one.text, sizes.small, theme.quiet));
        for figure in &one.figures {
            say(ui, figure, sizes.small, theme.text);
        }
    }
    for text in [&coach.struck, &coach.word].into_iter().flatten() {
        speaks(&say(ui, text, sizes.body - 1.0, theme.text));
    }
}

/// A screen reader says what she says in its turn.
fn speaks(told: &Response) {
    parts::live(told, Live::Polite);
}

fn buttons(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let (words, coach) = (&view.words, &view.coach);
    ui.horizontal(|ui| {
        // as high as the buttons: all stand in one middle
        ui.set_min_height(HIGH);
        ui.spacing_mut().item_spacing.x = 4.0;
        Icon::Person.show(ui, 16.0, theme.accent);
        ui.label(parts::text(words.plain("coach-name"), theme.sizes.body - 1.0, theme.text));
        ui.add_space(6.0);
        let mut button = |ui: &mut Ui, icon, id, key, action| {
            let response = parts::quiet(ui, theme, Some(icon), &format!("{} {key}", words.plain(id)));
            parts::has_key(&response, key);
            if response.clicked() {
                actions.push(action);
            }
        };
        if view.ending.is_none() {
            button(ui, Icon::Bulb, "encounter-hint", "H", Action::Help);
        }
        if coach.takes_back {
            button(ui, Icon::Again, "encounter-take-back", "Z", Action::TakeBack);
        }
    });
}

/// Her keys; answers whether one of them was meant.
pub(super) fn keys(ui: &Ui, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) -> bool {
    let pressed = |key| parts::pressed(ui, key);
    if view.coach.asks_guess {
        if let Some(guess) = parts::digit(ui, Guess::ALL.len()).and_then(|at| Guess::ALL.get(at)) {
            actions.push(Action::Guess(*guess));
        } else if pressed(Key::Escape) {
            actions.push(Action::Unsay);
        }
        return true;
    }
    // an act at hand has its letter first
    let act = |key: char| view.tray.iter().any(|one| one.key == key);
    if view.waiting {
        return false;
    }
    if pressed(Key::H) && !act('h') && view.ending.is_none() {
        actions.push(Action::Help);
    } else if pressed(Key::Z) && view.coach.takes_back {
        actions.push(Action::TakeBack);
    } else if pressed(Key::P) && view.ending.is_none() {
        pause(view, draft);
    } else {
        return false;
    }
    true
}

/// Practice stands still, and nothing is covered; an assessment that is left for a while is interrupted, and asks first.
pub(super) fn pause(view: &View, draft: &mut Draft) {
    match view.mode {
        Mode::Practice => draft.paused = !draft.paused,
        Mode::Assessment => draft.leaving = true,
    }
}

/// The question before his reaction, in place of the answers; answers whether it is asked.
pub(super) fn asks(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) -> bool {
    if view.coach.asks_guess {
        actions.extend(guess::show(ui, theme, &view.words).map(Action::Guess));
    }
    view.coach.asks_guess
}
