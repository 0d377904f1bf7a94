//! The shell: the only place that knows Tauri. It opens one window, hands the page its commands and
//! its menu, and knows nothing of privacy; what a command does is in the crate `dossier`.
//!
//! Reading order: `window` (the page and what it may not do), `bindings` (the commands), `menu`,
//! `desk` and `open` (the dossier that is open), `saving` and `closing` (nothing is lost), `dialogs`, `recent`,
//! `last_place` (where the next start goes on), `pending_file` (the file the program was started with),
//! `file_manager`, `data_folder` (what is kept on this computer). `log`, `panic`, `page_lost`, `start_again`
//! and `display` are for when things go wrong.

pub mod bindings;
mod clock;
mod closing;
pub mod commands;
mod data_folder;
pub mod desk;
pub mod dialogs;
mod display;
mod drawing;
mod file_manager;
pub mod file_name;
pub mod last_place;
mod log;
pub mod menu;
pub mod notice;
pub mod open;
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only WebKitGTK tells it so far"))]
mod page_lost;
mod panic;
pub mod pending_file;
pub mod recent;
mod saving;
pub mod sent;
mod spelling;
mod start_again;
pub mod waiting;
mod window;

use std::process::ExitCode;
use tauri::{App, Builder, Manager, Runtime};

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    if let Err(absent) = display::present() {
        eprintln!("{absent}");
        return display::exit_status();
    }
    panic::leave_no_memory_behind();
    panic::tell_where();
    match built() {
        Ok(app) => ExitCode::from(u8::try_from(app.run_return(|_, _| {})).unwrap_or(1)),
        Err(error) => {
            start_again::when_the_first_was_lost(&error);
            eprintln!("Verantwoord kan geen venster openen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn built() -> tauri::Result<App> {
    with_commands(Builder::default())
        // First, so that a second start is over before it has opened anything.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            pending_file::hand_over(app, pending_file::argument(&arguments, folder.as_ref()));
            window::to_front(app);
        }))
        .menu(menu::build)
        .on_menu_event(menu::chosen)
        .on_window_event(window::event)
        .setup(|app| {
            log::keep_in(data_folder::logs(app)?);
            panic::tell(app.handle().clone());
            app.manage(recent::Recent::kept_in(&app.path().app_config_dir()?));
            app.manage(last_place::LastPlace::kept_in(&app.path().app_config_dir()?));
            app.manage(data_folder::home(app)?);
            pending_file::hand_over(app.handle(), pending_file::of_this_start());
            window::open(app)
        })
        .build(tauri::generate_context!())
}

/// The commands and the state they need. Tests give the mock runtime's builder.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .invoke_handler(bindings::commands())
        .manage(pending_file::PendingFile::default())
        .manage(desk::Desk::default())
        .manage(waiting::WaitingWork::default())
        .manage(saving::Saving::default())
        .manage(closing::Closing::default())
        .manage(commands::making::Files::default())
        .manage(commands::making::Stop::default())
}
