//! What a screen reader is told beside the words that stand there: what names a screen and its parts, what is said as soon as
//! it changes, which key does what a button does, and why something is as it is.

use egui::accesskit::{Live, Node, Role};
use egui::{Rect, Response, Sense, Ui, WidgetInfo, WidgetType};

fn told(response: &Response, tell: impl FnOnce(&mut Node)) {
    response.ctx.accesskit_node_builder(response.id, tell);
}

/// A label names the screen: the window goes by it, and it is said when the screen comes.
pub(crate) fn names_screen(response: &Response) {
    told(response, |node| {
        heading(node, 1);
        node.set_live(Live::Polite);
    });
    let name = response.ctx.accesskit_node_builder(response.id, |node| node.label().map(str::to_owned)).flatten();
    if let Some(name) = name {
        response.ctx.accesskit_node_builder(egui::accesskit_root_id(), |window| window.set_label(name));
    }
}

/// A label names a part of the screen: one jumps from one to the next.
pub(crate) fn names_part(response: &Response) {
    told(response, |node| heading(node, 2));
}

/// A label's words are its value, a heading's its name.
fn heading(node: &mut Node, level: usize) {
    node.set_role(Role::Heading);
    node.set_level(level);
    if let Some(words) = node.value().map(str::to_owned) {
        node.set_label(words);
        node.clear_value();
    }
}

/// What it says is said whenever it changes: in its turn, or at once.
pub(crate) fn live(response: &Response, how: Live) {
    told(response, |node| node.set_live(how));
}

/// The key that does what it does, as it stands on the keyboard.
pub(crate) fn has_key(response: &Response, key: &str) {
    told(response, |node| node.set_keyboard_shortcut(key));
}

/// What there is to know of it beside its name: of which kind it is, or why it cannot be used.
pub(crate) fn explained(response: &Response, what: &str) {
    told(response, |node| node.set_description(what));
}

/// Whether what it opens is open.
pub(crate) fn unfolds(response: &Response, open: bool) {
    told(response, |node| node.set_expanded(open));
}

/// Of what is in it one is chosen; by this name it is told what for.
pub(crate) fn group<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let scope = ui.scope(|ui| {
        names_group(ui, name);
        add(ui)
    });
    scope.inner
}

/// The same of all that is in a part of the screen.
pub(crate) fn names_group(ui: &Ui, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
}

/// Everything in it is a question that has to be answered before anything else.
pub(crate) fn question(ui: &Ui, title: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::AlertDialog);
        node.set_label(title);
        node.set_modal();
    });
}

/// The words stand in a picture, and are read all the same: a label where they are.
pub(crate) fn read(ui: &Ui, rect: Rect, salt: &str, what: &str) -> Response {
    let response = ui.interact(rect, ui.id().with(("read", salt)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, what));
    response
}
