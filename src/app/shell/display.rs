//! Whether a window can be had, asked before one is opened: a display that answers, and a driver that can draw on it.
//!
//! Only what is asked here decides that the program goes on without a window. Whatever goes wrong later is a fault.

use crate::content::in_english;
use crate::locale::{Explain, Explanation};
use bevy::render::settings::WgpuSettings;
use bevy::tasks::block_on;

/// Why no window can be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum NoWindow {
    /// The session has no display.
    Unset,
    /// The display that is named does not answer, or lacks something that a window needs.
    Display {
        /// As it is named.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// Nothing can draw on it.
    Driver,
}

impl Explain for NoWindow {
    fn explain(&self) -> Explanation {
        match self {
            Self::Unset => Explanation::new("window-no-display"),
            Self::Display { name, why } => Explanation::new("window-display").with("name", name).with("detail", why),
            Self::Driver if cfg!(target_os = "linux") => Explanation::new("window-driver-linux"),
            Self::Driver => Explanation::new("window-driver"),
        }
    }
}

/// What was found to draw with. Kept until the window draws, it spares loading the drivers twice.
pub(super) struct Drawing {
    _instance: wgpu::Instance,
    _adapter: wgpu::Adapter,
}

/// A driver that can draw, looked for as the engine looks for its own.
pub(super) fn drawing() -> Result<Drawing, NoWindow> {
    let settings = WgpuSettings::default();
    let backends = settings.backends.ok_or(NoWindow::Driver)?;
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let wanted = wgpu::RequestAdapterOptions { power_preference: settings.power_preference, ..Default::default() };
    let adapter = block_on(instance.request_adapter(&wanted)).map_err(|_| NoWindow::Driver)?;
    Ok(Drawing { _instance: instance, _adapter: adapter })
}

/// A display that answers. Kept until the window is on it: an X server may start anew when nobody is on it any more.
pub(super) struct Display {
    #[cfg(target_os = "linux")]
    _connection: Option<x11rb::rust_connection::RustConnection>,
}

/// A display that answers. Elsewhere than on Linux there always is one.
#[cfg(not(target_os = "linux"))]
pub(super) fn display() -> Result<Display, NoWindow> {
    Ok(Display {})
}

/// A display that answers: Wayland before X, as the window will be opened.
#[cfg(target_os = "linux")]
pub(super) fn display() -> Result<Display, NoWindow> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let (name, found) = match (set("WAYLAND_DISPLAY").or_else(|| set("WAYLAND_SOCKET")), set("DISPLAY")) {
        (Some(name), _) => (name, linux::wayland().map(|()| None)),
        (None, Some(name)) => (name, linux::x().map(Some)),
        (None, None) => return Err(NoWindow::Unset),
    };
    match found {
        Ok(_connection) => Ok(Display { _connection }),
        Err(why) => Err(NoWindow::Display { name, why }),
    }
}

#[cfg(target_os = "linux")]
mod linux {
    //! What a window needs of Linux's two kinds of display.

    use x11_dl::{xcursor::Xcursor, xinput2::XInput2, xlib::Xlib, xlib_xcb::Xlib_xcb};
    use x11rb::connection::RequestConnection as _;
    use x11rb::protocol::{randr, xinput, xkb};
    use x11rb::rust_connection::RustConnection;

    pub(super) fn wayland() -> Result<(), String> {
        keyboard(xkbcommon_dl::xkbcommon_option().is_some(), "libxkbcommon.so.0")?;
        wayland_client::Connection::connect_to_env().map(drop).map_err(|error| error.to_string())
    }

    pub(super) fn x() -> Result<RustConnection, String> {
        Xlib::open().map(drop).map_err(|error| error.to_string())?;
        Xcursor::open().map(drop).map_err(|error| error.to_string())?;
        Xlib_xcb::open().map(drop).map_err(|error| error.to_string())?;
        XInput2::open().map(drop).map_err(|error| error.to_string())?;
        keyboard(xkbcommon_dl::xkbcommon_option().is_some(), "libxkbcommon.so.0")?;
        keyboard(xkbcommon_dl::x11::xkbcommon_x11_option().is_some(), "libxkbcommon-x11.so.0")?;
        let (connection, _) = x11rb::connect(None).map_err(|error| error.to_string())?;
        for name in [xinput::X11_EXTENSION_NAME, xkb::X11_EXTENSION_NAME, randr::X11_EXTENSION_NAME] {
            match connection.extension_information(name) {
                Ok(Some(_)) => {}
                Ok(None) => return Err(format!("its server lacks {name}")),
                Err(error) => return Err(error.to_string()),
            }
        }
        Ok(connection)
    }

    fn keyboard(there: bool, library: &str) -> Result<(), String> {
        if there { Ok(()) } else { Err(format!("{library} is not installed")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_display_that_does_not_answer_is_no_display() {
        // a socket that nobody listens at: the answer is an error, whatever this machine has
        assert!(x11rb::connect(Some(":4093")).is_err());
    }

    #[test]
    fn what_is_missing_is_said_with_what_brings_it() {
        let told = NoWindow::Driver.to_string();
        assert!(cfg!(not(target_os = "linux")) || told.contains("mesa-vulkan-drivers"), "{told}");
    }
}
