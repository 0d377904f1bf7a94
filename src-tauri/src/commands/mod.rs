//! What the page can ask, one file per noun. A command locks, calls and returns: it has no logic.
//!
//! To add one: write it in its noun's file, name it in `bindings.rs`, allow it in
//! `capabilities/main.json`, and give it a line in `ui/src/ipc/ipc.ts`. Tests tell which is forgotten.

pub mod app;
pub mod checks;
pub mod file;
pub mod history;
pub mod making;
pub mod publishing;
pub mod quick_start;
pub mod record;
pub mod register;
pub mod retention;
pub mod statement;
pub mod versions;

use crate::desk::Desk;
use crate::notice::{Notice, OrTell, our_mistake};
use crate::open::Open;
use crate::saving;
use dossier::Dossier;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Runtime};

/// Runs a command beside the window, and answers also when it breaks: one that works on the main thread freezes the
/// window, and its panic ends the program.
///
/// Done here once and not in each command: an `async` command carries a machine of its own, together a megabyte.
pub(crate) fn beside_the_window<R: Runtime>(
    commands: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    let commands = Arc::new(commands);
    move |invoke| {
        let commands = Arc::clone(&commands);
        tauri::async_runtime::spawn_blocking(move || {
            let (command, page) = (invoke.message.command().to_owned(), invoke.resolver.clone());
            match catch_unwind(AssertUnwindSafe(|| commands(invoke))) {
                Ok(true) => {}
                Ok(false) => page.reject(format!("there is no command {command}")),
                Err(_) => page.reject(our_mistake()),
            }
        });
        true
    }
}

/// Reads in the open dossier.
pub(crate) fn read<R: Runtime, T>(
    app: &AppHandle<R>,
    work: impl FnOnce(&Dossier) -> Result<T, Notice>,
) -> Result<T, Notice> {
    app.state::<Desk>().with(|open| work(&open.dossier))
}

/// Changes the open dossier, and has it saved soon. The command's name is for the log.
pub(crate) fn edit<R: Runtime, T>(
    app: &AppHandle<R>,
    command: &'static str,
    work: impl FnOnce(&mut Dossier) -> Result<T, dossier::Error>,
) -> Result<T, Notice> {
    let done = app.state::<Desk>().with(|open| work(&mut open.dossier).or_tell(command))?;
    saving::soon(app);
    Ok(done)
}

/// Does something with the open dossier's file, and tells the page and the menu how it stands then.
pub(crate) fn with_file<R: Runtime, T>(
    app: &AppHandle<R>,
    work: impl FnOnce(&mut Open) -> Result<T, Notice>,
) -> Result<T, Notice> {
    let done = app.state::<Desk>().alone(work);
    saving::tell(app);
    done
}

#[cfg(test)]
mod tests {
    use super::beside_the_window;
    use crate::notice::our_mistake;
    use tauri::ipc::{CallbackFn, Invoke, InvokeBody};
    use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
    use tauri::webview::InvokeRequest;
    use tauri::{WebviewUrl, WebviewWindowBuilder};

    #[test]
    fn a_panic_in_a_command_becomes_a_notice() {
        let breaks = |_: Invoke<MockRuntime>| -> bool { panic!("on purpose") };
        let app = mock_builder().invoke_handler(beside_the_window(breaks));
        let app = app.build(mock_context(noop_assets())).expect("an app");
        let page = WebviewWindowBuilder::new(&app, "main", WebviewUrl::default()).build().expect("a page");
        let request = InvokeRequest {
            cmd: "app_info".into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: page.url().expect("an address"),
            body: InvokeBody::Json(serde_json::json!({})),
            headers: tauri::http::HeaderMap::new(),
            invoke_key: INVOKE_KEY.into(),
        };
        let answer = get_ipc_response(&page, request).map(|_| ());
        assert_eq!(answer, Err(serde_json::to_value(our_mistake()).expect("a notice becomes JSON")));
    }
}
