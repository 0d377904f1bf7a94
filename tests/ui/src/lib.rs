//! Drives the real window: types, clicks, reads and looks, as an owner would.
//!
//! `cargo xtask test` builds the program and runs the journeys in `tests/`. Each [`App`] has a screen,
//! a message bus and a home folder of its own, so journeys may run side by side and leave nothing.
//! Everything here panics with the reason, at the line of the journey; a journey that fails leaves a
//! picture in `target/window-pictures`.
//!
//! Reading order: `app` (what a journey does), `element`, `desktop` (the surroundings), `driver` (the
//! protocol), [`journey`] (steps that many have in common). Keys sent here reach the page and not the menu bar; for that there is
//! [`Desktop::press`].

mod app;
mod desktop;
mod driver;
mod element;
pub mod journey;
mod program;

pub use app::App;
pub use desktop::{Desktop, Process};
pub use element::Element;
pub use program::{command_line, empty_window, pictures, shipped_program, tested_program};

use std::thread::sleep;
use std::time::Duration;

/// Asks again until there is an answer, for at most twenty seconds.
pub fn wait_until<T>(mut answer: impl FnMut() -> Option<T>) -> Option<T> {
    const PAUSE: Duration = Duration::from_millis(25);
    const TRIES: u32 = 20_000 / 25;
    for _ in 0..TRIES {
        if let Some(answer) = answer() {
            return Some(answer);
        }
        sleep(PAUSE);
    }
    None
}
