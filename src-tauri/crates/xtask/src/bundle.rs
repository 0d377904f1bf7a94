//! The .deb: both programs, the icon, the menu entry and the file type.
//!
//! `tauri.windows.conf.json` and `tauri.macos.conf.json` hold what their makers' documents ask for on
//! Windows and macOS. Nobody has run them yet: they need those systems.

use crate::npm;
use crate::packages::{self, BUILD};
use crate::steps::{Done, cargo, program, step, target};
use std::path::PathBuf;

/// Tauri's bundler. 2.12.5 lacks some of its own parts on npm; this one is whole.
const BUNDLER: &str = "@tauri-apps/cli@2.12.3";
/// The profiles of what is shipped, in the workspace's Cargo.toml: the window, and the command line.
pub(crate) const PROFILE: &str = "dist";
pub(crate) const COMMAND_LINE: &str = "dist-cli";

pub(crate) fn deb() -> Done {
    packages::have(&[BUILD])?;
    npm::build()?;
    step(&mut cargo(&["build", "--profile", COMMAND_LINE, "--package", "verantwoord-cli"]))?;
    let command_line = target().join(COMMAND_LINE).join("verantwoord");
    let with_command_line = format!(
        r#"{{"bundle":{{"linux":{{"deb":{{"files":{{"/usr/bin/verantwoord":"{}"}}}}}}}}}}"#,
        command_line.display()
    );
    step(program(bundler()?).args(["build", "--bundles", "deb", "--config", &with_command_line]).args([
        "--",
        "--profile",
        PROFILE,
    ]))?;
    eprintln!("\nThe package is in {}", target().join(PROFILE).join("bundle/deb").display());
    Ok(())
}

/// The bundler, installed below `target`: nothing else needs it, so the interface does without.
fn bundler() -> Result<PathBuf, String> {
    let folder = target().join("xtask").join("bundler");
    let tauri = folder.join("node_modules/.bin/tauri");
    if !tauri.is_file() {
        let mut install = npm::npm(&["install", "--no-audit", "--no-fund", "--save-exact", "--prefix"]);
        step(install.arg(&folder).arg(BUNDLER))?;
    }
    Ok(tauri)
}
