//! The file that waits to be opened. The page may not exist yet when it comes, so it waits here until
//! the page fetches it; the page never learns its path.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// Tells the page that a file waits.
pub const EVENT: &str = "pending-file";

/// The file that waits, at most one: the newest wish counts.
#[derive(Debug, Default)]
pub struct PendingFile(Mutex<Option<PathBuf>>);

impl PendingFile {
    /// The file's name without its folder; it goes on waiting.
    pub fn name(&self) -> Option<String> {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned())
    }

    /// Takes the file, to open it.
    pub fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, file: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }
}

/// Lets a file wait and tells the page. Nothing happens without a file.
pub(crate) fn hand_over<R: Runtime>(app: &AppHandle<R>, file: Option<PathBuf>) {
    if let Some(file) = file {
        app.state::<PendingFile>().put(file);
        // A page that is not there yet asks by itself once it is.
        let _ = app.emit(EVENT, ());
    }
}

/// The file this start was asked to open.
#[expect(clippy::disallowed_methods, reason = "the shell reads its surroundings once, when it starts")]
pub(crate) fn of_this_start() -> Option<PathBuf> {
    let arguments: Vec<String> =
        std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    argument(&arguments, &std::env::current_dir().unwrap_or_default())
}

/// The first argument after the program's name that is not an option. A file that is not there is
/// handed over as well: opening it says so in words.
pub(crate) fn argument(arguments: &[String], folder: &Path) -> Option<PathBuf> {
    arguments.iter().skip(1).find(|argument| !argument.starts_with('-')).map(|argument| folder.join(argument))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(arguments: &[&str]) -> Option<PathBuf> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        argument(&arguments, Path::new("/eigenaar"))
    }

    #[test]
    fn a_relative_name_is_looked_for_where_the_program_was_started() {
        assert_eq!(
            found(&["verantwoord-desktop", "Bakkerij één.verantwoord"]),
            Some("/eigenaar/Bakkerij één.verantwoord".into())
        );
        assert_eq!(
            found(&["verantwoord-desktop", "/elders/a.verantwoord"]),
            Some("/elders/a.verantwoord".into())
        );
    }

    #[test]
    fn options_and_the_program_itself_are_no_files() {
        assert_eq!(found(&["verantwoord-desktop"]), None);
        assert_eq!(found(&["verantwoord-desktop", "--gapplication-service"]), None);
    }

    #[test]
    fn the_newest_file_waits_until_it_is_taken() {
        let pending = PendingFile::default();
        assert_eq!(pending.name(), None);
        pending.put("/map/oud.verantwoord".into());
        pending.put("/map/nieuw.verantwoord".into());
        assert_eq!(pending.name().as_deref(), Some("nieuw.verantwoord"));
        assert_eq!(pending.take(), Some("/map/nieuw.verantwoord".into()));
        assert_eq!(pending.take(), None);
    }
}
