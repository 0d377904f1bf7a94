//! Starts the window; everything else is in the library, where tests can reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    verantwoord_desktop::run()
}
