//! The window: Bevy shows it, plain egui screens fill it, a shell without either decides what is shown.
//!
//! `theme`, `desk` and `reader` know nothing of the others, `widgets` draw with the theme, a folder in `screens` is one screen with
//! all that is its own, the `stage` draws people and places, and the `shell` opens the window and leads from screen to screen.

mod crash;
mod desk;
mod reader;
mod screens;
mod shell;
mod stage;
mod theme;
mod widgets;

pub use shell::display::NoWindow;
pub use shell::window::{Options, WindowError, run};
pub use stage::{SheetError, SheetFile};
