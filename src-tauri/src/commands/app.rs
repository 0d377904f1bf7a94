//! The program itself.

use crate::closing;
use crate::log;
use crate::notice::Notice;
use crate::pending_file::PendingFile;
use crate::window;
use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime};
use ts_rs::TS;

/// Which program this is, for "Over Verantwoord" and for a report of a fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppInfo {
    /// "0.1.0".
    pub version: String,
    /// The licence's SPDX name.
    pub licence: String,
    /// The version of the system's web view; none when the system does not tell.
    pub webview: Option<String>,
}

/// Which program this is.
#[tauri::command]
pub fn app_info<R: Runtime>(app: AppHandle<R>) -> Result<AppInfo, Notice> {
    #[cfg(feature = "e2e")]
    assert!(std::env::var_os("VERANTWOORD_E2E_PANIC").is_none(), "a test asked for a fault");
    Ok(AppInfo {
        version: app.package_info().version.to_string(),
        licence: env!("CARGO_PKG_LICENSE").into(),
        webview: tauri::webview_version().ok(),
    })
}

/// The page is drawn in its own letters: the window shows itself.
#[tauri::command]
pub fn page_ready<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    window::show(&app);
    Ok(())
}

/// The name of the file that waits to be opened: the program was started with it, or it was dropped on
/// the window. None when there is none.
#[tauri::command]
pub fn pending_file<R: Runtime>(app: AppHandle<R>) -> Result<Option<String>, Notice> {
    Ok(app.state::<PendingFile>().name())
}

/// Ends the program once everything is in the owner's file. Refused when that does not work.
#[tauri::command]
pub fn quit<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    closing::answered(&app);
    closing::saved(&app)?;
    closing::now(&app);
    Ok(())
}

/// Everything that a copied report of a fault has, to be read before it is copied. Nothing of it was filled in
/// by the owner.
#[tauri::command]
pub fn fault_report() -> Result<String, Notice> {
    Ok(log::report())
}

/// Empties the log of faults.
#[tauri::command]
pub fn clear_log() -> Result<(), Notice> {
    log::clear();
    Ok(())
}

/// Ends the program although the last save did not work: the owner said so.
#[tauri::command]
pub fn quit_anyway<R: Runtime>(app: AppHandle<R>) -> Result<(), Notice> {
    closing::answered(&app);
    closing::now(&app);
    Ok(())
}
