//! Copies of the dossier that a syncing program put beside its file because two computers wrote it at once.
//! Each program names them in its own way; a copy counts when it is one of this dossier and holds something else.

use std::path::{Path, PathBuf};

use exchange::three_way::differences;
use serde::Serialize;
use storage::Verified;
use storage::fs::{Fs, RealFs};

use crate::dossier::{Dossier, Now};
use crate::error::{Error, file_name};
use crate::file;
use crate::meeting::With;
use crate::opening::Met;

/// Another version of the dossier, in a file beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ipc", derive(ts_rs::TS))]
pub struct Sibling {
    /// Its name, without its folder.
    pub file: String,
    /// In how many places it differs.
    pub differences: usize,
    /// The same in a Dutch sentence.
    pub text: String,
}

impl Dossier {
    /// Other versions of this dossier beside its file, by name. What cannot be read is not among them.
    pub fn siblings(&self) -> Vec<Sibling> {
        let Some(path) = self.path() else { return Vec::new() };
        let real = RealFs;
        let fs: &dyn Fs = self.local.as_ref().map_or(&real, |local| &**local.home.fs());
        let names = fs.list(&folder(path)).unwrap_or_default();
        let names = names.iter().filter_map(|name| name.to_str());
        names
            .filter(|name| is_conflict_copy(&file_name(path), name))
            .filter_map(|name| self.sibling(name))
            .collect()
    }

    fn sibling(&self, name: &str) -> Option<Sibling> {
        let found = self.verified(name).ok()?;
        let differences = differences(self.register(), &found.register).len();
        let places = if differences == 1 { "plaats" } else { "plaatsen" };
        (differences > 0).then(|| Sibling {
            file: name.to_owned(),
            differences,
            text: format!(
                "Er ligt nog een andere versie van dit dossier, die op {differences} {places} anders is."
            ),
        })
    }

    /// What that version has that this one has not, a sentence each.
    pub fn differences_with_sibling(&self, file: &str) -> Result<Vec<String>, Error> {
        let found = self.verified(file)?;
        Ok(differences(self.register(), &found.register).iter().map(ToString::to_string).collect())
    }

    /// That version meets this one, as [`Dossier::meet_elsewhere`] does. Its file stays where it is.
    pub fn meet_sibling(&mut self, file: &str, now: Now) -> Result<Met, Error> {
        let theirs = Box::new(self.verified(file)?.register);
        let image = file::read(&self.beside(file)?, u64::MAX)?;
        self.meet_with(With::Sibling { file: file.to_owned(), image, theirs }, now)
    }

    fn verified(&self, name: &str) -> Result<Verified, Error> {
        let failed = |source| Error::Elsewhere { file: name.to_owned(), source };
        let found = storage::verify(&self.beside(name)?).map_err(failed)?;
        if found.document_id == self.document_id() {
            Ok(found)
        } else {
            Err(failed(storage::Error::OtherDossier))
        }
    }

    /// A file beside the dossier's, by its name. Nothing else: no folder, no other name.
    fn beside(&self, name: &str) -> Result<PathBuf, Error> {
        let path = self.path().filter(|path| is_conflict_copy(&file_name(path), name));
        path.map(|path| folder(path).join(name))
            .ok_or_else(|| Error::Elsewhere { file: name.to_owned(), source: storage::Error::NotFound })
    }
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// Whether a syncing program gives this name to a copy of a file of that name. Names that an owner gives to a
/// copy ("Jansen - kopie", "Jansen (1)") are left alone.
fn is_conflict_copy(own: &str, name: &str) -> bool {
    let (Some((stem, ending)), Some((other, other_ending))) = (own.rsplit_once('.'), name.rsplit_once('.'))
    else {
        return false;
    };
    let Some(added) = other.strip_prefix(stem).filter(|_| other_ending.eq_ignore_ascii_case(ending)) else {
        return false;
    };
    let is_path = name.contains(['/', '\\']);
    let small = added.to_lowercase();
    let within = |open: char, close: char| {
        let inner = small.trim_start().strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| inner.contains("conflict"))
    };
    !is_path
        && (
            // Dropbox and Nextcloud: " (conflicted copy 2026-11-22 140300)", " (conflicterende kopie van …)";
            // Seafile: " (SFConflict …)"; pCloud: " [conflicted]".
            within('(', ')')
            || within('[', ']')
            // Syncthing: ".sync-conflict-20261122-140300-ABCDEFG".
            || small.starts_with(".sync-conflict-")
            // ownCloud: "_conflict-20261122-140300"; Resilio: ".Conflict".
            || small.starts_with("_conflict-")
            || small == ".conflict"
            // OneDrive: "-LAPTOP123", "-LAPTOP-8F3K-2".
            || is_computer(added)
        )
}

/// A hyphen and the name of a computer as Windows has it: at most fifteen capitals, digits and hyphens.
fn is_computer(added: &str) -> bool {
    let Some(computer) = added.strip_prefix('-') else { return false };
    // OneDrive numbers a second copy of the same computer.
    let computer = match computer.rsplit_once('-') {
        Some((name, number)) if number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit()) => name,
        Some(_) | None => computer,
    };
    (1..=15).contains(&computer.len())
        && computer.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
        && computer.bytes().any(|byte| byte.is_ascii_uppercase())
        && !computer.starts_with('-')
        && !computer.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::is_conflict_copy;

    #[test]
    fn a_copy_is_known_by_the_name_that_a_syncing_program_gives() {
        for name in [
            "Bakkerij Jansen (conflicted copy 2026-11-22 140300).verantwoord",
            "Bakkerij Jansen (Marieke's conflicted copy 2026-11-22).verantwoord",
            "Bakkerij Jansen (conflicterende kopie van Marieke 2026-11-22).verantwoord",
            "Bakkerij Jansen (SFConflict marieke@jansen.nl 2026-11-22-14-03-00).verantwoord",
            "Bakkerij Jansen [conflicted].verantwoord",
            "Bakkerij Jansen.sync-conflict-20261122-140300-ABCDEFG.verantwoord",
            "Bakkerij Jansen_conflict-20261122-140300.verantwoord",
            "Bakkerij Jansen.Conflict.verantwoord",
            "Bakkerij Jansen-LAPTOP123.verantwoord",
            "Bakkerij Jansen-DESKTOP-8F3KQ2A.verantwoord",
            "Bakkerij Jansen-LAPTOP123-2.VERANTWOORD",
        ] {
            assert!(is_conflict_copy("Bakkerij Jansen.verantwoord", name), "{name}");
        }
    }

    #[test]
    fn a_name_that_an_owner_gives_is_left_alone() {
        for name in [
            "Bakkerij Jansen.verantwoord",
            "Bakkerij Jansen - kopie.verantwoord",
            "Bakkerij Jansen (1).verantwoord",
            "Bakkerij Jansen 2.verantwoord",
            "Bakkerij Jansen-2026.verantwoord",
            "Bakkerij Jansen-oud.verantwoord",
            "Bakkerij Jansen-LAPTOP123.json",
            "Bakkerij Pietersen-LAPTOP123.verantwoord",
            "Bakkerij Jansen/../x (conflicted copy).verantwoord",
            "conflict.verantwoord",
            "",
        ] {
            assert!(!is_conflict_copy("Bakkerij Jansen.verantwoord", name), "{name}");
        }
    }
}
