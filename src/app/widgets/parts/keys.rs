//! Keys that were pressed, for a screen and not for whoever types.

use egui::{Key, Ui};

/// Whether an input method is at work: its keys are not the screen's.
pub(crate) fn composing(ui: &Ui) -> bool {
    ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Ime(_))))
}

/// Whether a key went down now, wasn't held, and nobody types. What the keyboard is on has Enter, Space and Escape for itself.
pub(crate) fn pressed(ui: &Ui, wanted: Key) -> bool {
    let its_own = matches!(wanted, Key::Enter | Key::Space | Key::Escape);
    let heard = !its_own || !ui.ctx().egui_wants_keyboard_input();
    heard && struck(ui).any(|key| key == wanted)
}

/// The place, from 0, of the digit 1 to 9 that went down now, if it is one of `count`.
pub(crate) fn digit(ui: &Ui, count: usize) -> Option<usize> {
    struck(ui).filter_map(digit_of).find(|digit| *digit < count)
}

/// The place, from 0, of a digit 1 to 9.
pub(crate) fn digit_of(key: Key) -> Option<usize> {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    DIGITS.iter().position(|digit| *digit == key)
}

/// The keys that went down now on a screen on which nobody types, whatever the keyboard is on.
pub(crate) fn struck(ui: &Ui) -> impl Iterator<Item = Key> + use<> {
    let mut keys = Vec::new();
    if ui.is_enabled() && !ui.ctx().text_edit_focused() {
        ui.input(|input| {
            keys.extend(input.events.iter().filter_map(|event| match event {
                egui::Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !modifiers.any() => Some(*key),
                _ => None,
            }));
        });
    }
    keys.into_iter()
}
