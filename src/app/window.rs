//! The window itself: Bevy opens it, hands egui the input, and draws what egui painted.

use super::egui_adapter;
use super::model::Model;
use super::ui::{Theme, fonts};
use crate::locale::Language;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What the window is opened with.
pub struct Options {
    /// The content folder.
    pub root: PathBuf,
    /// The store's file.
    pub store: PathBuf,
    /// The language to begin in.
    pub language: Language,
}

/// Why the window cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// A font or the theme is missing.
    #[error(
        "{path}: the window needs this file ({detail}); name the folder that holds `scenarios`, `locales` and `assets` with `--content DIR`"
    )]
    Asset {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        detail: String,
    },
    /// The display cannot be reached, or nothing can draw on it.
    #[error("no window can be opened: {0}")]
    NoWindow(String),
    /// Bevy ended with an error.
    #[error("the window ended with an error (code {0})")]
    Ended(u8),
}

/// Lives on the main thread, as a window does: what it holds is not shared.
struct Desktop {
    model: Model,
    faces: fonts::Faces,
    theme: Theme,
    /// The language the fonts are set for.
    dressed: Option<Language>,
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// When an asset is missing or the window cannot be run.
pub fn run(options: Options) -> Result<(), WindowError> {
    let read = |name: &str| asset(&options.root.join("assets").join(name));
    let faces = fonts::Faces { latin: read("fonts/latin.otf")?, sc: read("fonts/sc.otf")?, tc: read("fonts/tc.otf")? };
    let path = options.root.join("assets/theme.ron");
    let theme = String::from_utf8_lossy(&asset(&path)?).into_owned();
    let theme = ron::from_str(&theme).map_err(|error| WindowError::Asset { path, detail: error.to_string() })?;
    let model = Model::new(options.root, options.store, options.language);
    let window = Window {
        title: model.title(),
        resolution: WindowResolution::new(1280, 800),
        present_mode: PresentMode::AutoVsync,
        resize_constraints: bevy::window::WindowResizeConstraints { min_width: 1024.0, min_height: 720.0, ..default() },
        ..default()
    };
    match caught(|| open(window, Desktop { model, faces, theme, dressed: None }).run())? {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(WindowError::Ended(code.get())),
    }
}

/// The app with its window.
fn open(window: Window, desktop: Desktop) -> App {
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            // the program's own messages go to standard error; the engine speaks up only when something is wrong
            .set(LogPlugin { filter: "error".to_owned(), ..default() }),
    )
    .add_plugins((EguiPlugin::default(), egui_adapter::plugin))
    .insert_non_send(desktop)
    .insert_resource(winit(Duration::from_millis(33)))
    .add_systems(Startup, camera)
    .add_systems(EguiPrimaryContextPass, show)
    .add_systems(Update, update);
    app
}

/// The engine panics where a display cannot be reached or no driver is found. That is no fault of the program: it is told
/// in a line, and whoever called may go on without a window.
fn caught<T>(work: impl FnOnce() -> T) -> Result<T, WindowError> {
    let said = Arc::new(Mutex::new(String::new()));
    let hear = Arc::clone(&said);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let what = panic.payload_as_str().unwrap_or("the engine gave up");
        // the first words say what is wrong; what follows is for the engine's authors
        let what = what.split([':', '!', '\n']).next().unwrap_or_default();
        if let Ok(mut said) = hear.lock() {
            *said = what.to_owned();
        }
    }));
    let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    std::panic::set_hook(before);
    done.map_err(|_| WindowError::NoWindow(said.lock().map(|said| said.clone()).unwrap_or_default()))
}

fn asset(path: &Path) -> Result<Vec<u8>, WindowError> {
    std::fs::read(path).map_err(|error| WindowError::Asset { path: path.to_owned(), detail: error.to_string() })
}

/// Draws on events, and while something moves: a branch's PC has better things to do than draw a still picture.
fn winit(wait: Duration) -> WinitSettings {
    let mode = UpdateMode::Reactive {
        wait,
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

/// What egui draws through. Egui softens its own edges: sampling them four times more would only cost a branch's PC, which
/// may have no graphics card, most of its time.
fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

/// One egui pass. There may be two a frame, the second without input: it only shows, and queues what is asked for.
fn show(mut contexts: EguiContexts, mut desktop: NonSendMut<Desktop>) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let desktop = &mut *desktop;
    let language = desktop.model.language();
    if desktop.dressed.as_ref() != Some(language) {
        ctx.set_fonts(fonts::definitions(language, desktop.faces.clone()));
        desktop.theme.apply(&ctx);
        egui_adapter::weigh_letters(&ctx);
        desktop.dressed = Some(language.clone());
    }
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = egui::Ui::new(ctx, "window".into(), whole);
    desktop.model.show(&mut ui, Instant::now());
    Ok(())
}

/// After all passes: what was asked for is carried out, time passes, and the next frame is planned.
fn update(mut desktop: NonSendMut<Desktop>, mut settings: ResMut<WinitSettings>, mut exit: MessageWriter<AppExit>) {
    *settings = winit(desktop.model.update(Instant::now()));
    if desktop.model.quit() {
        exit.write(AppExit::Success);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_gives_up_is_an_error_in_one_line() {
        let error = caught(|| -> u8 { panic!("no display: and much more") }).expect_err("a panic");
        assert_eq!(error.to_string(), "no window can be opened: no display");
        assert_eq!(caught(|| 7).expect("no panic"), 7);
    }
}
