//! Keys that were pressed, for a screen and not for whoever types.

use egui::{Event, Id, ImeEvent, Key, Ui};

/// What is known of the input method, and in which pass it was found out.
#[derive(Clone, Copy, Default)]
struct InputMethod {
    pass: u64,
    /// Whether it was at work when the pass began, or somewhere in it.
    within: bool,
    /// Whether it still is when the pass ends.
    after: bool,
}

/// Whether an input method is at work: its keys are not the screen's. Some tell the program the digit that picks a candidate as
/// well, and the one that ends its work is its own too. It has to be asked in every pass.
pub(crate) fn composing(ui: &Ui) -> bool {
    let (id, pass) = (Id::new("input method"), ui.ctx().cumulative_pass_nr());
    let before = ui.data(|data| data.get_temp::<InputMethod>(id)).unwrap_or_default();
    if before.pass == pass {
        return before.within;
    }
    let now = ui.input(|input| {
        let any = input.events.iter().any(|event| matches!(event, Event::Ime(_)));
        let after = input.events.iter().fold(before.after, |at_work, event| match event {
            Event::Ime(ImeEvent::Preedit { text, .. }) => !text.is_empty(),
            // a letter that comes by itself, or a window that is left, says that there is nothing to be picked any more
            Event::Ime(ImeEvent::Commit(_)) | Event::Text(_) | Event::WindowFocused(false) => false,
            Event::Key { key: Key::Escape, pressed: true, .. } => false,
            _ => at_work,
        });
        InputMethod { pass, within: before.after || any, after }
    });
    ui.data_mut(|data| data.insert_temp(id, now));
    now.within
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
    if ui.is_enabled() && !ui.ctx().text_edit_focused() && !composing(ui) {
        ui.input(|input| {
            keys.extend(input.events.iter().filter_map(|event| match event {
                Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !modifiers.any() => Some(*key),
                _ => None,
            }));
        });
    }
    keys.into_iter()
}
