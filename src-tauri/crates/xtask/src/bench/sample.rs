//! The statement of the largest example, made as an owner would make it.

use crate::steps::{Done, cargo, root, step, target};
use std::fs;
use std::path::{Path, PathBuf};

/// The statement as a file of this kind.
pub(crate) fn statement(kind: &str) -> Result<PathBuf, String> {
    let folder = target().join("xtask").join("sample");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let dossier = folder.join("aims-improve.verantwoord");
    let file = folder.join(format!("statement.{kind}"));
    // From an earlier run; `import` would add to it.
    let _ = fs::remove_file(&dossier);
    verantwoord(&["import".as_ref(), &dossier, &root().join("tests/dossiers/aims-improve.json")])?;
    verantwoord(&["statement".as_ref(), &dossier, "--concept".as_ref(), "--to".as_ref(), &file])?;
    Ok(file)
}

fn verantwoord(arguments: &[&Path]) -> Done {
    step(cargo(&["run", "--quiet", "--release", "--package", "verantwoord-cli", "--"]).args(arguments))
}
