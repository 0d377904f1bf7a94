//! A window of the same make without anything in it: what `cargo xtask bench` holds our memory against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let blank = || WebviewUrl::External("about:blank".parse().expect("an address"));
    let started = tauri::Builder::default().setup(move |app| {
        WebviewWindowBuilder::new(app, "main", blank()).title("Leeg").inner_size(1280.0, 800.0).build()?;
        Ok(())
    });
    started.run(context).expect("a window");
}
