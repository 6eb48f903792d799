//! A question over the screen: while it is asked the keyboard is its own, and afterwards where it was before.

use super::parts;
use egui::{Frame, Id, Key, Modal, Response, ScrollArea, Ui};

/// How wide one gets.
const WIDE: f32 = 440.0;

/// What a screen knows of the keyboard while a question is asked on it.
#[derive(Clone, Debug, Default)]
pub(crate) struct LentKeyboard {
    lent: Option<Lent>,
    /// What it goes back to, and how many passes it has to come there: a question keeps all else from it a little longer than it
    /// is seen.
    returns: Option<(Id, u8)>,
}

/// So many passes.
const PASSES: u8 = 4;

#[derive(Clone, Copy, Debug)]
struct Lent {
    /// What it was on before.
    by: Option<Id>,
    /// Whether the question has it.
    taken: bool,
}

impl LentKeyboard {
    /// Puts it on a button of the question as soon as that is asked. The Enter that asked must have been let go: it would
    /// press the button as well.
    pub(crate) fn comes_to(&mut self, ui: &Ui, button: &Response) {
        let lent = self.lent.get_or_insert_with(|| Lent { by: ui.memory(egui::Memory::focused), taken: false });
        let held = ui.input(|input| input.key_down(Key::Enter) || input.key_down(Key::Space));
        if !lent.taken && !held {
            lent.taken = true;
            button.request_focus();
        }
    }

    /// Gives it back: the question is answered.
    pub(crate) fn give_back(&mut self, ui: &Ui) {
        self.returns = self.lent.take().and_then(|lent| lent.by).map(|id| (id, PASSES));
        ui.ctx().request_repaint();
    }

    /// Goes on giving it back, before anything else is shown.
    pub(crate) fn settle(&mut self, ui: &Ui) {
        let Some((id, passes)) = self.returns.take() else { return };
        if passes == 0 || passes < PASSES && ui.memory(egui::Memory::focused) == Some(id) {
            return;
        }
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
        self.returns = Some((id, passes - 1));
    }
}

/// Shows a question; answers what `add` did, and whether it was waved away. Tab stays within.
pub(crate) fn ask<R>(ui: &Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let room = ui.ctx().content_rect().size() - egui::vec2(80.0, 96.0);
    let modal = Modal::new(Id::new(salt)).frame(Frame::window(ui.style())).show(ui.ctx(), |ui| {
        ui.set_width(WIDE.min(room.x));
        let padded = |ui: &mut Ui| {
            let done = add(ui);
            // for the ring round what the keyboard is on
            ui.add_space(4.0);
            done
        };
        // it knows no more of its height than what it was when it was shown last, and scrolls only where the window is too low
        ScrollArea::vertical().max_height(room.y).min_scrolled_height(room.y).show(ui, padded).inner
    });
    let away = modal.should_close() && !parts::composing(ui);
    (modal.inner, away)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::theme::Theme;
    use crate::app::widgets::testing::window;
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[derive(Default)]
    struct State {
        keyboard: LentKeyboard,
        asks: bool,
        done: Vec<&'static str>,
    }

    fn show(ui: &mut Ui, state: &mut State) {
        let theme = &*Theme::of(ui);
        state.keyboard.settle(ui);
        for name in ["First", "Second", "Third"] {
            if parts::secondary(ui, theme, None, name).clicked() {
                state.done.push(name);
                state.asks |= name == "Second";
            }
        }
        if !state.asks {
            return;
        }
        let (answered, away) = ask(ui, "a question", |ui| {
            let mut answered = false;
            for name in ["Yes", "No"] {
                let button = parts::secondary(ui, theme, None, name);
                if name == "Yes" {
                    state.keyboard.comes_to(ui, &button);
                }
                if button.clicked() {
                    state.done.push(name);
                    answered = true;
                }
            }
            answered
        });
        if answered || away {
            state.asks = false;
            state.keyboard.give_back(ui);
        }
    }

    #[test]
    fn a_question_has_room_for_all_of_its_words() {
        let text = "It goes on record as not finished, and you cannot go on with it. ".repeat(2);
        let mut harness = window(false, |ui, asks: &mut bool| {
            if *asks {
                ask(ui, "a long question", |ui| {
                    parts::question(ui, "Sure?");
                    parts::say(ui, &*text, 16.0, egui::Color32::BLACK);
                    parts::secondary(ui, &Theme::of(ui), None, "Yes");
                });
            }
        });
        harness.run();
        *harness.state_mut() = true;
        harness.run();
        harness.get_by_label("Yes");
        assert!(harness.query_by_role(egui::accesskit::Role::ScrollBar).is_none());
    }

    fn press(harness: &mut Harness<'static, State>, key: Key) {
        harness.key_press(key);
        harness.run();
    }

    #[test]
    fn a_question_takes_the_keyboard_keeps_it_and_gives_it_back() {
        for way in [Key::Enter, Key::Escape] {
            let mut harness = window(State::default(), show);
            harness.run();
            let on = |harness: &Harness<'static, State>, name: &str| {
                harness.get_by_label(name).accesskit_node().is_focused()
            };
            for key in [Key::Tab, Key::Tab, Key::Enter] {
                press(&mut harness, key);
            }
            assert!(on(&harness, "Yes"), "it takes it");
            for name in ["No", "Yes", "No", "Yes"] {
                press(&mut harness, Key::Tab);
                assert!(on(&harness, name), "it keeps it: {name}");
            }
            press(&mut harness, way);
            assert!(harness.query_by_label("Yes").is_none() && on(&harness, "Second"), "{way:?}: it gives it back");
            let done: &[&str] = if way == Key::Enter { &["Second", "Yes"] } else { &["Second"] };
            assert_eq!(harness.state().done, done);
        }
    }
}
