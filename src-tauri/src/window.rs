//! The one window: what it shows and where its page may not go.

mod shape;

use crate::{closing, drawing, page_lost, pending_file, saving, spelling};
use std::time::Duration;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, DragDropEvent, Manager, Runtime, Url, WebviewWindowBuilder, Window, WindowEvent};

/// The window's name, also in `tauri.conf.json` and `capabilities/main.json`.
const MAIN: &str = "main";

/// How long the page may take for its letters before the window shows itself anyway.
const LETTERS: Duration = Duration::from_millis(1500);

/// Opens the window hidden; it shows itself once the page is there in its own letters, so nobody sees it
/// empty or sees the letters change. A page that does not say so is shown a moment later.
pub(crate) fn open<R: Runtime>(app: &App<R>) -> Result<(), Box<dyn std::error::Error>> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let window =
        WebviewWindowBuilder::from_config(app, config.ok_or("tauri.conf.json names no window main")?)?;
    // The tests of the window fail on any complaint the page kept, also one from before they looked.
    #[cfg(feature = "e2e")]
    let window = window.initialization_script(include_str!("window/complaints.js"));
    let window = window
        .initialization_script(include_str!("window/context_menu.js"))
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // The page's title is the window's; so the page needs no permission to name the window.
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let app = window.app_handle().clone();
                std::thread::spawn(move || {
                    std::thread::sleep(LETTERS);
                    show(&app);
                });
            }
        })
        .build()?;
    shape::restore(&window);
    drawing::by_the_processor(&window)?;
    spelling::check_dutch(&window)?;
    page_lost::watch(&window)?;
    Ok(())
}

/// Shows the window, unless it is there already: who put it away meanwhile keeps it so.
pub(crate) fn show<R: Runtime>(app: &impl Manager<R>) {
    if let Some(window) = app.get_webview_window(MAIN)
        && !window.is_visible().unwrap_or(false)
    {
        let _ = window.show();
    }
}

/// Shows the window to whoever started the program again.
pub(crate) fn to_front<R: Runtime>(app: &impl Manager<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Keeps where the window stands, for the next start.
pub(crate) fn remember<R: Runtime>(app: &impl Manager<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        shape::keep(&window);
    }
}

/// A file dropped on the window waits to be opened, like one the program was started with; who leaves the window
/// finds everything in the file; where it stood is kept; and a window is closed only when nothing is lost by it.
pub(crate) fn event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        pending_file::hand_over(window.app_handle(), paths.first().cloned());
    }
    if let WindowEvent::Focused(is_in_front) = event {
        saving::focused(window.app_handle(), *is_in_front);
    }
    if matches!(event, WindowEvent::Focused(false) | WindowEvent::CloseRequested { .. }) {
        remember(window.app_handle());
    }
    if let WindowEvent::CloseRequested { api, .. } = event {
        closing::asked(window, api);
    }
}

/// Only the interface inside the program is ever shown; a link elsewhere goes nowhere.
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        // Windows serves the same files under a made-up host that never leaves the program.
        "http" | "https" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn the_page_goes_nowhere_but_to_our_own_files() {
        let ours = |address: &str| is_ours(&address.parse().expect("an address"));
        assert!(ours("tauri://localhost/index.html"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:5173/",
            "http://127.0.0.1/",
            "tauri://elders/index.html",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,hallo",
            "about:blank",
        ] {
            assert!(!ours(elsewhere), "{elsewhere}");
        }
    }
}
