//! Commands through the real (de)serialisation, without a window.

use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

fn app() -> (App<MockRuntime>, WebviewWindow<MockRuntime>) {
    let app = verantwoord_desktop::with_commands(mock_builder())
        .build(mock_context(noop_assets()))
        .expect("an app");
    let page = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().expect("a page");
    (app, page)
}

fn ask(page: &WebviewWindow<MockRuntime>, command: &str, arguments: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }
            .parse()
            .expect("an address"),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: INVOKE_KEY.into(),
    };
    get_ipc_response(page, request).map(|body| body.deserialize().expect("an answer in JSON"))
}

#[test]
fn the_page_learns_which_program_this_is() {
    let (_app, page) = app();
    let info = ask(&page, "app_info", json!({})).expect("an answer");
    assert_eq!(info["licence"], "EUPL-1.2");
    assert!(info["version"].is_string(), "{info}");
}

#[test]
fn no_file_waits_when_the_program_was_started_without_one() {
    let (_app, page) = app();
    assert_eq!(ask(&page, "pending_file", json!({})), Ok(Value::Null));
}

#[test]
fn a_command_that_does_not_exist_is_refused() {
    let (_app, page) = app();
    assert!(ask(&page, "read_any_file", json!({ "path": "/etc/passwd" })).is_err());
}
