//! A window with nothing in it but one word, through the same engine: what Composure's own window is measured beside.

#[path = "../src/app/shell/frames.rs"]
mod frames;

use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use frames::Frames;
use std::time::Duration;

fn main() -> AppExit {
    let size = |name, otherwise| std::env::var(name).ok().and_then(|side| side.parse().ok()).unwrap_or(otherwise);
    let resolution = WindowResolution::new(size("WIDTH", 1280), size("HEIGHT", 800));
    let window = Window { title: "bare".to_owned(), resolution, ..default() };
    let mode = UpdateMode::reactive(Duration::from_secs(5));
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }))
        .add_plugins(EguiPlugin::default())
        .insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode })
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, Msaa::Off));
        })
        .add_systems(EguiPrimaryContextPass, show);
    if let Some(frames) = Frames::asked_for() {
        app.insert_non_send(frames).add_systems(Last, |mut frames: NonSendMut<Frames>| frames.drawn(""));
    }
    app.run()
}

fn show(mut contexts: EguiContexts) -> Result {
    let ctx = contexts.ctx_mut()?;
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    egui::Ui::new(ctx.clone(), "window".into(), whole).label("bare");
    Ok(())
}
