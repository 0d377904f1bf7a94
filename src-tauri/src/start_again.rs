//! A start that hands its file to a program that is just ending: nobody would open it, and nothing would be seen.

/// Set for the second try: a program that is there and answers nothing is not met for ever.
#[cfg(target_os = "linux")]
const TRIED: &str = "VERANTWOORD_STARTED_AGAIN";

/// Starts once more, in the place of this program, when the one that was there went while it was handed the file.
/// Returns when that is not what went wrong, or when it was tried already. Windows and macOS hand it over in other ways.
#[cfg(target_os = "linux")]
pub(crate) fn when_the_first_was_lost(error: &tauri::Error) {
    use std::os::unix::process::CommandExt;

    let is_lost =
        matches!(error, tauri::Error::PluginInitialization(plugin, _) if plugin == "single-instance");
    if !is_lost || std::env::var_os(TRIED).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // A window cannot be begun twice in one program. What keeps this from working is told by the first error.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(TRIED, "1").exec();
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn when_the_first_was_lost(_: &tauri::Error) {}
