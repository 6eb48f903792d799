//! The window itself: Bevy opens it, hands egui the input, and draws what egui painted.

use super::display::{self, NoWindow};
use super::driven::Driven;
use super::routes::Shell;
use super::{egui_adapter, screen_reader};
use crate::app::crash;
use crate::app::screens::common::Common;
use crate::app::stage::pictures::Pictures;
use crate::app::theme::{self, Looks, Theme};
use crate::app::widgets::fonts;
use crate::content::{Root, in_english};
use crate::locale::{Explain, Explanation, Language};
use crate::records::{Look, TextSize};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::error_handler::{RenderErrorHandler, RenderErrorPolicy};
use bevy::window::{PresentMode, WindowResolution};
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the window is opened with.
pub struct Options {
    /// Where the content is.
    pub root: Root,
    /// The store's file. Reports of faults are saved beside it.
    pub store: PathBuf,
    /// The language to begin in.
    pub language: Language,
}

/// Why the window did not open, or did not end as it should.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum WindowError {
    /// A font or the theme cannot be read.
    Asset {
        /// The file.
        path: String,
        /// What is wrong.
        detail: String,
    },
    /// There is no display, or nothing that can draw on it. Nothing was opened or changed.
    #[error(transparent)]
    NoWindow(#[from] NoWindow),
    /// The engine ended with an error.
    Ended(u8),
}

impl Explain for WindowError {
    fn explain(&self) -> Explanation {
        match self {
            Self::Asset { path, detail } => Explanation::new("window-asset").with("path", path).with("detail", detail),
            Self::NoWindow(why) => why.explain(),
            Self::Ended(code) => Explanation::new("window-ended").with("code", u16::from(*code)),
        }
    }
}

/// Lives on the main thread, as a window does: what it holds is not shared.
struct Desktop {
    shell: Shell,
    faces: fonts::Faces,
    looks: Looks,
    pictures: Pictures,
    /// The language the fonts are set for, and the look that was put on.
    dressed: Option<(Language, Look)>,
}

/// Opens the window and runs until it is closed. A panic while it runs goes through this function, with its report saved.
///
/// # Errors
/// When no window can be had, an asset is missing, or the engine ends with an error.
pub fn run(options: Options) -> Result<(), WindowError> {
    let Options { root, store, language } = options;
    let display = display::display()?;
    crash::report_into(store.parent().unwrap_or(Path::new(".")).to_owned());
    // the content is read while the drivers are looked for and the engine is made ready: it takes about as long
    std::thread::scope(|scope| {
        let loaded = scope.spawn(|| load(root, language));
        let drawing = display::drawing()?;
        let mut app = engine();
        let (faces, looks, common) = loaded.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let proxy = app.world().get_resource::<EventLoopProxyWrapper>().map(|found| (**found).clone());
        let wake = Arc::new(move || {
            // after the last frame nobody is there to be woken
            let _ =
                proxy.as_ref().map(|proxy: &EventLoopProxy<WinitUserEvent>| proxy.send_event(WinitUserEvent::WakeUp));
        });
        let shell = Shell::new(common, store, wake);
        let pictures = Pictures::new(faces.letters());
        open(&mut app, Desktop { shell, faces, looks, pictures, dressed: None });
        drop((display, drawing));
        match app.run() {
            AppExit::Success => Ok(()),
            AppExit::Error(code) => Err(WindowError::Ended(code.get())),
        }
    })
}

/// Reads what the window is dressed with, and the content.
fn load(root: Root, language: Language) -> Result<(fonts::Faces, Looks, Common), WindowError> {
    let lacks = |path: &str, error: &dyn std::error::Error| WindowError::Asset {
        path: root.shown(Path::new(path)),
        detail: error.to_string(),
    };
    let read = |path: &str| root.asset(path).map_err(|error| lacks(path, &error));
    let faces = fonts::Faces {
        latin: read("assets/fonts/latin.otf")?,
        sc: read("assets/fonts/sc.otf")?,
        tc: read("assets/fonts/tc.otf")?,
    };
    let look = |look| -> Result<Theme, WindowError> {
        let path = theme::file(look);
        ron::de::from_bytes(&read(path)?).map_err(|error| lacks(path, &error))
    };
    let looks = Looks { light: look(Look::Light)?, dark: look(Look::Dark)?, contrast: look(Look::Contrast)? };
    Ok((faces, looks, Common::load(root, language)))
}

/// The engine with a window that shows nothing yet.
fn engine() -> App {
    let window = Window {
        resolution: WindowResolution::new(1280, 800),
        present_mode: PresentMode::AutoVsync,
        resize_constraints: bevy::window::WindowResizeConstraints {
            min_width: LEAST.x,
            min_height: LEAST.y,
            ..default()
        },
        ..default()
    };
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            // the program's own messages go to standard error; the engine speaks up only when something is wrong
            .set(LogPlugin { filter: "error".to_owned(), ..default() }),
    )
    .add_plugins((EguiPlugin::default(), egui_adapter::plugin, screen_reader::plugin))
    .insert_resource(winit(Duration::from_millis(33)))
    .insert_resource(RenderErrorHandler(drawing_failed))
    .add_systems(Startup, camera)
    .add_systems(EguiPrimaryContextPass, show)
    // before it is shown, so that what the store has answered is; and after, so that what is asked for is not kept waiting
    .add_systems(Update, update)
    .add_systems(Last, update);
    app
}

/// Puts what is shown into the window, which opens when the app runs.
fn open(app: &mut App, desktop: Desktop) {
    let title = desktop.shell.title();
    for mut window in app.world_mut().query::<&mut Window>().iter_mut(app.world_mut()) {
        window.title.clone_from(&title);
    }
    app.insert_non_send(desktop);
    if let Some(driven) = Driven::asked_for() {
        app.insert_non_send(driven).add_systems(Last, drawn.before(update));
    }
}

/// What cannot be drawn any more is a fault like any other.
fn drawing_failed(
    error: &bevy::render::error_handler::RenderError, main: &mut World, _render: &mut World,
) -> RenderErrorPolicy {
    crash::tell(&format!("drawing failed: {:?} {}", error.ty, error.description));
    main.write_message(AppExit::error());
    RenderErrorPolicy::StopRendering
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
fn show(
    mut contexts: EguiContexts, mut desktop: NonSendMut<Desktop>, mut driven: Option<NonSendMut<Driven>>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let desktop = &mut *desktop;
    let (look, text) = desktop.shell.look();
    let zoom = zoom(ctx.viewport_rect().size() * ctx.zoom_factor(), text);
    if (ctx.zoom_factor() - zoom).abs() > 0.001 {
        ctx.set_zoom_factor(zoom);
    }
    let wanted = (desktop.shell.language().clone(), look);
    if desktop.dressed.as_ref() != Some(&wanted) {
        let (language, look) = &wanted;
        ctx.set_fonts(fonts::definitions(language, desktop.faces.clone()));
        desktop.looks.of(*look).apply(&ctx);
        desktop.pictures.clone().apply(&ctx);
        desktop.dressed = Some(wanted);
    }
    let whole = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = egui::Ui::new(ctx.clone(), "window".into(), whole);
    if let Some(driven) = &mut driven {
        driven.hear(&ctx);
    }
    desktop.shell.show(&mut ui, Instant::now());
    desktop.pictures.let_go(&ctx);
    if let Some(driven) = &mut driven {
        driven.find_the_keyboard(&ctx);
    }
    Ok(())
}

/// Whoever drives the window is told what he sees.
fn drawn(mut driven: NonSendMut<Driven>, desktop: NonSend<Desktop>) {
    driven.drawn(&desktop.shell.landmarks());
}

/// The least that a window can be made.
const LEAST: egui::Vec2 = egui::vec2(1024.0, 720.0);
/// The least room that the screens are laid out for, in points: they stack and scroll there.
const ROOM: egui::Vec2 = egui::vec2(640.0, 400.0);
/// Windows up to this height, in points, show text as it is; in higher ones it grows with them.
const USUAL_HEIGHT: f32 = 900.0;

/// How much larger than as it is everything is shown in a window of this size, in the screen's own points: as wanted, as far as
/// there is room for it.
fn zoom(window: egui::Vec2, text: TextSize) -> f32 {
    let fits = (window.y / USUAL_HEIGHT).max(1.0);
    let room = (window.x / ROOM.x).min(window.y / ROOM.y);
    (fits * f32::from(text.percent()) / 100.0).min(room.max(1.0)).max(0.8)
}

/// The engine draws at once when it is to wait for another time than before: a wait that shrinks from frame to frame would have
/// it draw for ever. Long ones are counted in whole seconds.
fn in_steps(wait: Duration) -> Duration {
    if wait > Duration::from_secs(1) { Duration::from_secs(wait.as_secs() + 1) } else { wait }
}

/// What was asked for is carried out, time passes, and the next frame is planned.
fn update(mut desktop: NonSendMut<Desktop>, mut settings: ResMut<WinitSettings>, mut exit: MessageWriter<AppExit>) {
    *settings = winit(in_steps(desktop.shell.update(Instant::now())));
    if desktop.shell.quit() {
        exit.write(AppExit::Success);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_wait_stays_the_same_while_a_frame_passes() {
        let at = |millis| in_steps(Duration::from_millis(millis)).as_millis();
        assert_eq!([839_980, 839_900, 839_001].map(at), [840_000; 3]);
        assert_eq!([33, 140, 1_000].map(at), [33, 140, 1_000], "what moves is not kept waiting");
    }

    #[test]
    fn text_is_as_large_as_wanted_where_there_is_room_and_grows_with_the_window() {
        let at = |wide, high, text| (zoom(egui::vec2(wide, high), text) * 100.0).round();
        assert_eq!([TextSize::Smaller, TextSize::Usual].map(|text| at(1280.0, 800.0, text)), [80.0, 100.0]);
        assert_eq!(
            [TextSize::Larger, TextSize::Large, TextSize::Largest].map(|text| at(1280.0, 800.0, text)),
            [125.0, 150.0, 200.0]
        );
        assert_eq!(at(1024.0, 720.0, TextSize::Largest), 160.0, "no screen has less than it is laid out for");
        assert_eq!(at(1920.0, 1080.0, TextSize::Usual), 120.0);
        assert_eq!(at(1920.0, 1080.0, TextSize::Large), 180.0);
        assert_eq!([TextSize::Usual, TextSize::Large].map(|text| at(3840.0, 2160.0, text)), [240.0, 360.0]);
        // smaller than a window may be made: the screens scroll rather than shrink
        assert_eq!(at(800.0, 600.0, TextSize::Usual), 100.0);
    }
}
