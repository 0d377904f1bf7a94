//! The one place that knows where this program keeps its own data on this computer: working copies,
//! back-ups and the log. Local data, which Windows does not carry to other computers.

use dossier::Home;
use std::path::PathBuf;
use tauri::{Manager, Runtime};

/// The folder itself.
pub(crate) fn folder<R: Runtime>(app: &impl Manager<R>) -> tauri::Result<PathBuf> {
    app.path().app_local_data_dir()
}

/// Working copies and back-ups.
pub(crate) fn home<R: Runtime>(app: &impl Manager<R>) -> tauri::Result<Home> {
    Ok(Home::at(&folder(app)?))
}

/// The log.
pub(crate) fn logs<R: Runtime>(app: &impl Manager<R>) -> tauri::Result<PathBuf> {
    Ok(folder(app)?.join("logs"))
}

#[cfg(test)]
mod tests {
    /// Working copies and back-ups lie in a folder of this name on everybody's computer. Under another name
    /// the program would not find them (as happened elsewhere: safety.md §7.2).
    #[test]
    fn the_name_of_the_program_never_changes() {
        let config: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).expect("JSON");
        assert_eq!(config["identifier"], "nl.verantwoord.desktop");
    }
}
