//! Embeds the interface and turns every command of `src/bindings.rs` into a permission of its own,
//! so that a command the capability does not name cannot be called.

const COMMAND_LIST: &str = "src/bindings.rs";

fn main() {
    println!("cargo:rerun-if-changed={COMMAND_LIST}");
    // A page that was built anew, also after a build of it that failed and left nothing.
    println!("cargo:rerun-if-changed=../ui/dist");
    let source = std::fs::read_to_string(COMMAND_LIST).expect("the command list is beside this file");
    let names: Vec<&'static str> =
        command_names(&source).map(|name| &*Box::leak(name.to_owned().into_boxed_str())).collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect(
        "tauri.conf.json, the capability and ui/dist fit together (`cargo xtask run` builds ui/dist)",
    );
}

/// The last part of each path in `generate_handler![…]`: `commands::app::app_info` gives `app_info`.
fn command_names(source: &str) -> impl Iterator<Item = &str> {
    let list = source.split_once("generate_handler![").expect("there is a command list").1;
    let list = list.split_once(']').expect("the command list ends").0;
    list.split(',')
        .map(str::trim)
        .filter(|path| !path.is_empty())
        .map(|path| path.rsplit("::").next().unwrap_or(path))
}
