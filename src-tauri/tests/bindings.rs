//! The page's side of the contract is what the shell's side says it is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn project(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

fn read(file: &str) -> String {
    fs::read_to_string(project(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Each command in `src/bindings.rs`, as the page calls it.
fn commands() -> BTreeSet<String> {
    let source = read("src-tauri/src/bindings.rs");
    let list = source.split_once("generate_handler![").expect("a list").1.split_once(']').expect("its end").0;
    let names =
        list.split(',').filter_map(|path| path.trim().rsplit("::").next()).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

#[test]
fn what_crosses_to_the_page_is_as_the_shell_has_it() {
    let mut stale = Vec::new();
    for (name, today) in verantwoord_desktop::bindings::files() {
        let file = project("ui/src/ipc").join(name);
        if fs::read_to_string(&file).unwrap_or_default() != today {
            fs::write(&file, today).expect("ui/src/ipc can be written");
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?} below ui/src/ipc were not of today and are now written anew: read what changed and commit it"
    );
}

#[test]
fn the_window_may_call_every_command_and_nothing_else_of_ours() {
    let capability: serde_json::Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).expect("JSON");
    let permissions = capability["permissions"].as_array().expect("a list");
    let ours = permissions.iter().filter_map(|permission| permission.as_str()?.strip_prefix("allow-"));
    assert_eq!(ours.map(|name| name.replace('-', "_")).collect::<BTreeSet<_>>(), commands());
    for permission in permissions.iter().filter_map(|permission| permission.as_str()) {
        assert!(
            permission.starts_with("allow-") || permission.contains(":allow-"),
            "{permission} is no single command"
        );
    }
}

#[test]
fn the_page_calls_every_command_from_one_file() {
    let page = read("ui/src/ipc/ipc.ts");
    // `ask<Answer>('name'`
    let calls = page.split("ask<").skip(1).filter_map(|call| call.split_once(">('")?.1.split('\'').next());
    assert_eq!(calls.map(str::to_owned).collect::<BTreeSet<_>>(), commands());
}
