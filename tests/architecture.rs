//! What may know what (the house's rules, README "Invariants"): read from `cargo metadata` and the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie in the project").to_owned()
}

fn metadata(no_deps: bool) -> Value {
    // Not `--offline`: on a fresh machine the crates of other systems are not there yet, and are looked at too.
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--format-version", "1", "--locked"]).current_dir(root());
    if no_deps {
        command.arg("--no-deps");
    }
    let output = command.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// Ordinary dependencies (no dev, no build) of each of our crates.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata(true);
    let packages = metadata["packages"].as_array().expect("packages");
    packages
        .iter()
        .map(|package| {
            let ordinary = package["dependencies"]
                .as_array()
                .expect("dependencies")
                .iter()
                .filter(|d| d["kind"].is_null());
            let names = ordinary.filter_map(|d| d["name"].as_str()).map(str::to_owned).collect();
            (package["name"].as_str().expect("a name").to_owned(), names)
        })
        .collect()
}

/// Sources below a folder, with their text.
fn sources(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                let text = std::fs::read_to_string(&path).expect("a readable source");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "no sources below {folder}");
    found.sort();
    found
}

#[test]
fn our_crates_know_only_whom_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("register", &[][..]),
        ("office", &[]),
        ("document", &["office"]),
        ("pdf", &["document"]),
        ("papers", &["register", "document"]),
        ("storage", &["register"]),
        ("exchange", &["register", "office"]),
        ("dossier", &["register", "document", "pdf", "papers", "storage", "exchange"]),
        ("verantwoord-cli", &["dossier", "register", "document", "papers", "exchange"]),
        ("verantwoord-desktop", &["dossier", "register", "document", "papers", "exchange"]),
        ("xtask", &[]),
    ]);
    let ours: BTreeSet<&str> = allowed.keys().copied().collect();
    let all = dependencies();
    for (name, may) in &allowed {
        let knows = all.get(*name).unwrap_or_else(|| panic!("no crate {name}"));
        for other in knows.iter().filter(|other| ours.contains(other.as_str())) {
            assert!(may.contains(&other.as_str()), "{name} may not know {other}");
        }
    }
}

#[test]
fn each_engine_has_one_home() {
    let all = dependencies();
    for (engine, homes) in [
        ("tauri", &["verantwoord-desktop"][..]),
        ("rfd", &["verantwoord-desktop"]),
        ("rusqlite", &["storage"]),
        ("printpdf", &["pdf"]),
        ("lopdf", &["pdf"]),
        ("fluent-bundle", &["papers"]),
        ("clap", &["verantwoord-cli"]),
    ] {
        let users: Vec<&str> =
            all.iter().filter(|(_, knows)| knows.contains(engine)).map(|(name, _)| name.as_str()).collect();
        let users: Vec<&str> = users.into_iter().filter(|user| !user.starts_with("tests")).collect();
        assert_eq!(users, homes, "{engine}");
    }
}

#[test]
fn the_register_does_no_io_and_reads_no_clock() {
    for (path, text) in sources("src-tauri/crates/register/src", &["rs"]) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for forbidden in [
            "std::fs",
            "std::io",
            "std::net",
            "std::env",
            "std::process",
            "SystemTime",
            "Utc::now",
            "Local::now",
        ] {
            assert!(!code.contains(forbidden), "{} uses {forbidden}", path.display());
        }
    }
}

#[test]
fn papers_build_documents_and_export_none() {
    for (path, text) in sources("src-tauri/crates/papers/src", &["rs"]) {
        for exporter in ["document::html", "document::markdown", "document::plain_text", "document::docx"] {
            assert!(!text.contains(exporter), "{} calls {exporter}", path.display());
        }
    }
}

#[test]
fn no_crate_that_opens_sockets_is_shipped() {
    const SOCKETS: [&str; 14] = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "tungstenite",
        "rustls",
        "native-tls",
        "openssl",
        "attohttpc",
        "quinn",
        "socket2",
        "tokio-tungstenite",
        "surf",
    ];
    let metadata = metadata(false);
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .expect("a resolved tree")
        .iter()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let name_of: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter_map(|package| Some((package["id"].as_str()?, package["name"].as_str()?)))
        .collect();
    for shipped in ["verantwoord-cli", "verantwoord-desktop"] {
        let start = *name_of.iter().find(|(_, name)| **name == shipped).expect("our crate").0;
        let mut seen = BTreeSet::from([start]);
        let mut next = vec![start];
        while let Some(id) = next.pop() {
            for dependency in nodes[id]["deps"].as_array().into_iter().flatten() {
                let ordinary = dependency["dep_kinds"].as_array().is_some_and(|kinds| {
                    kinds.iter().any(|kind| kind["kind"].is_null() && for_this_machine(kind))
                });
                let Some(id) = dependency["pkg"].as_str().filter(|_| ordinary) else { continue };
                if seen.insert(id) {
                    next.push(id);
                }
            }
        }
        assert!(seen.len() > 20, "the tree of {shipped} was not walked");
        for id in seen {
            let name = name_of[id];
            assert!(!SOCKETS.contains(&name), "{shipped} ships {name}");
        }
    }
}

/// Dependencies of other systems are in the tree too; what is shipped here are those without a
/// target, or with one that speaks of Linux or Unix.
fn for_this_machine(kind: &Value) -> bool {
    kind["target"].as_str().is_none_or(|target| {
        (target.contains("linux") || target.contains("unix")) && !target.starts_with("cfg(not")
    })
}

#[test]
fn the_window_makes_no_html_from_strings() {
    for (path, text) in sources("ui/src", &["ts", "svelte"]) {
        for forbidden in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "{@html",
            "document.write",
            "window.confirm",
            "window.alert",
        ] {
            assert!(!text.contains(forbidden), "{} uses {forbidden}", path.display());
        }
    }
}

#[test]
fn the_window_talks_to_the_host_through_one_file() {
    for (path, text) in sources("ui/src", &["ts", "svelte"]) {
        if !path.to_string_lossy().replace('\\', "/").contains("/ipc/") {
            assert!(!text.contains("@tauri-apps/api"), "{} talks past ipc", path.display());
        }
    }
}

#[test]
fn the_window_may_do_only_what_is_named() {
    let file = root().join("src-tauri/capabilities/main.json");
    let text = std::fs::read_to_string(file).expect("the window's capabilities");
    let capability: Value = serde_json::from_str(&text).expect("JSON");
    let permissions = capability["permissions"].as_array().expect("permissions");
    for permission in permissions.iter().filter_map(Value::as_str) {
        for forbidden in ["core:default", "shell:", "http:", "fs:", "sql:", "updater:"] {
            assert!(!permission.starts_with(forbidden), "the window may {permission}");
        }
    }
    let text =
        std::fs::read_to_string(root().join("src-tauri/tauri.conf.json")).expect("the window's settings");
    let settings: Value = serde_json::from_str(&text).expect("JSON");
    let policy = &settings["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    assert_eq!(policy["connect-src"], "ipc: http://ipc.localhost");
    assert!(!text.contains("unsafe-"), "the policy has a hole");
}

#[test]
fn nothing_of_the_machine_it_was_written_on_is_in_the_project() {
    let output = Command::new("git")
        .args(["grep", "-lE", "(^|[^a-z.])/(home|root|Users)/[a-z]"])
        .current_dir(root())
        .output();
    let Ok(output) = output else {
        println!("skipped: git is not installed");
        return;
    };
    let found = String::from_utf8_lossy(&output.stdout);
    let found: Vec<&str> = found.lines().filter(|file| !file.ends_with("architecture.rs")).collect();
    assert!(found.is_empty(), "{found:?}");
}
