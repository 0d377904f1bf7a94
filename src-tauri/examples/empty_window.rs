//! A window of the same make with an empty page in it: what `cargo xtask bench` holds our memory against.

use tauri::http::{Response, header};
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let started = tauri::Builder::default()
        // A page of its own, as small as a page can be: for about:blank the web view starts no process that draws.
        .register_uri_scheme_protocol("empty", |_, _| {
            let page = Response::builder().header(header::CONTENT_TYPE, "text/html");
            page.body(b"<!doctype html><title>Leeg</title>".to_vec()).expect("a page")
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse().expect("an address"));
            WebviewWindowBuilder::new(app, "main", page).title("Leeg").inner_size(1280.0, 800.0).build()?;
            Ok(())
        });
    started.run(context).expect("a window");
}
