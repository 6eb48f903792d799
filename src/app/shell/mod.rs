//! The shell: it opens the window, probes for one first, shows a screen and leads to the next.

mod about_station;
mod absence;
pub(super) mod display;
mod driven;
mod egui_adapter;
mod frames;
mod keys;
mod routes;
mod screen_reader;
mod shown;

#[cfg(test)]
mod tests;
pub(super) mod window;
mod work;
