//! What the page can ask, one file per noun. A command locks, calls and returns: it has no logic.
//!
//! To add one: write it in its noun's file, name it in `bindings.rs`, allow it in
//! `capabilities/main.json`, and give it a line in `ui/src/ipc/ipc.ts`. Tests tell which is forgotten.

pub mod app;

use crate::notice::Notice;

/// Runs the body of a command beside the window. Every command is `async` and works in here: one that
/// works on the main thread freezes the window, and its panic ends the program.
pub(crate) async fn off_main<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Notice> + Send + 'static,
) -> Result<T, Notice> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| Err(Notice::our_mistake()))
}

#[cfg(test)]
mod tests {
    use super::off_main;
    use crate::notice::Notice;

    #[test]
    fn a_panic_in_a_command_becomes_a_notice() {
        let answer: Result<(), Notice> = tauri::async_runtime::block_on(off_main(|| panic!("on purpose")));
        assert_eq!(answer, Err(Notice::our_mistake()));
    }
}
