//! What bevy_egui 0.42 leaves undone for a screen reader: it hands on what is on the screen, but not what the reader asks for,
//! and what the reader asks for wakes nobody. A still window would answer at its next event, which may never come. And where the
//! keyboard has just been put on something that is shown no more, egui says so, and AccessKit would end the program.

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::WinitActionRequestHandlers;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiContext, EguiInput, EguiOutput, EguiPostUpdateSet, EguiPreUpdateSet, egui};
use std::time::Duration;

/// How soon a reader that comes late is noticed.
const COMES: Duration = Duration::from_millis(500);
/// How soon what a reader asks for is heard.
const ASKS: Duration = Duration::from_millis(50);

/// Does it.
pub(super) fn plugin(app: &mut App) {
    let between = EguiPreUpdateSet::ProcessInput;
    let before = EguiPreUpdateSet::BeginPass;
    app.add_systems(PreUpdate, (describe, hear).after(between).before(before)).add_systems(Last, (watch, answer));
    let output = EguiPostUpdateSet::ProcessOutput;
    app.add_systems(PostUpdate, stay_within.after(output).before(EguiPostUpdateSet::PostProcessOutput));
}

/// Watches on a thread of its own, so that a still window draws nothing meanwhile; it ends with the window.
fn watch(
    requested: Res<AccessibilityRequested>, handlers: Res<WinitActionRequestHandlers>,
    proxy: Option<Res<EventLoopProxyWrapper>>, mut watched: Local<bool>,
) {
    let Some(proxy) = proxy.filter(|_| !*watched && !handlers.is_empty()).map(|proxy| (**proxy).clone()) else {
        return;
    };
    *watched = true;
    let (requested, queues) = (requested.clone(), handlers.values().cloned().collect::<Vec<_>>());
    std::thread::spawn(move || {
        let mut was = false;
        loop {
            std::thread::sleep(if was { ASKS } else { COMES });
            let now = requested.get();
            // one whose other end has panicked is looked into all the same
            let asked =
                queues.iter().any(|queue| !queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).is_empty());
            if (asked || now != was) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                break;
            }
            was = now;
        }
    });
}

/// The screen is described only where somebody wants to know.
fn describe(requested: Res<AccessibilityRequested>, mut contexts: Query<&mut EguiContext>) {
    for mut context in &mut contexts {
        let ctx = context.get_mut();
        if requested.get() {
            ctx.enable_accesskit();
        } else {
            ctx.disable_accesskit();
        }
    }
}

/// The keyboard is on something that is there, or on the window.
fn stay_within(mut outputs: Query<&mut EguiOutput>) {
    for mut output in &mut outputs {
        let Some(update) = &mut output.platform_output.accesskit_update else { continue };
        let there = update.nodes.iter().any(|(id, _)| *id == update.focus);
        if let Some(tree) = update.tree.as_ref().filter(|_| !there) {
            update.focus = tree.root;
        }
    }
}

/// Hands on what a reader asks for.
fn hear(mut asked: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput>) {
    for request in asked.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest((**request).clone()));
        }
    }
}

/// What is asked for arrives after a frame has been drawn: another is to show what came of it.
fn answer(mut asked: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if asked.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::accesskit;

    #[test]
    fn a_keyboard_that_is_on_nothing_that_is_shown_is_on_the_window() {
        let mut app = App::new();
        app.add_systems(Update, stay_within);
        let window = app.world_mut().spawn(EguiOutput::default()).id();
        let ctx = egui::Context::default();
        ctx.enable_accesskit();
        let mut focus = |shown: bool| {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                let field = egui::Id::new("field");
                if shown {
                    ui.add(egui::TextEdit::singleline(&mut String::new()).id(field));
                }
                ui.memory_mut(|memory| memory.request_focus(field));
            });
            // nobody draws it
            output.textures_delta.clear();
            let platform_output = std::mem::take(&mut output.platform_output);
            app.world_mut().get_mut::<EguiOutput>(window).expect("an output").platform_output = platform_output;
            app.update();
            let output = app.world().get::<EguiOutput>(window).expect("an output");
            let update = output.platform_output.accesskit_update.clone().expect("described");
            assert!(update.nodes.iter().any(|(id, _)| *id == update.focus));
            update.focus == update.tree.expect("a tree").root
        };
        assert_eq!([true, false].map(&mut focus), [false, true]);
    }

    #[test]
    fn what_a_reader_asks_for_reaches_the_screen_and_nothing_is_described_for_nobody() {
        let mut app = App::new();
        app.init_resource::<AccessibilityRequested>().add_message::<ActionRequest>().add_message::<RequestRedraw>();
        app.add_systems(Update, (describe, hear)).add_systems(Last, answer);
        let window = app.world_mut().spawn((EguiInput::default(), EguiContext::default())).id();
        let described = |app: &mut App, requested: bool| {
            app.world().resource::<AccessibilityRequested>().set(requested);
            app.update();
            let mut context = app.world_mut().get_mut::<EguiContext>(window).expect("a context");
            let mut output = context.get_mut().run_ui(egui::RawInput::default(), |ui| {
                ui.label("在");
            });
            // nobody draws it
            output.textures_delta.clear();
            output.platform_output.accesskit_update.is_some()
        };
        assert!(!described(&mut app, false));
        assert!(described(&mut app, true));
        assert!(!described(&mut app, false));
        let request = accesskit::ActionRequest {
            action: accesskit::Action::Click,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: None,
        };
        app.world_mut().write_message(ActionRequest(request.clone()));
        app.update();
        let input = app.world().get::<EguiInput>(window).expect("an input");
        assert_eq!(input.events, [egui::Event::AccessKitActionRequest(request)]);
        assert_eq!(app.world_mut().resource_mut::<Messages<RequestRedraw>>().drain().count(), 1);
    }
}
