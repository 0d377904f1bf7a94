//! Copies of the dossier that a syncing program put beside its file because two computers wrote it at once.
//! Each program names them in its own way; a copy counts when it is one of this dossier and holds something else.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use exchange::three_way::differences;
use register::Register;
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
    /// Tells it apart from what comes to lie there later.
    #[serde(skip)]
    pub print: String,
}

/// How many versions are remembered of each dossier.
const MOST_SEEN: usize = 100;

/// Where other versions of a dossier may lie.
#[derive(Debug)]
pub(crate) struct Search {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    document_id: String,
    /// Where it stands which ones were put into the dossier before.
    seen: Option<PathBuf>,
}

/// Another version, as it was found.
#[derive(Debug)]
pub(crate) struct Found {
    file: String,
    print: String,
    register: Register,
}

impl Search {
    /// Looks for them. What cannot be read, and what was put into the dossier before, is not among them.
    pub(crate) fn run(&self) -> Vec<Found> {
        let own = file_name(&self.path);
        let names = self.fs.list(&folder(&self.path)).unwrap_or_default();
        let copies =
            names.iter().filter_map(|name| name.to_str()).filter(|name| is_conflict_copy(&own, name));
        let mut found: Vec<Found> = copies.filter_map(|name| self.found(name)).collect();
        if !found.is_empty() {
            let seen = self.seen.as_deref().map(seen).unwrap_or_default();
            found.retain(|found| !seen.contains(&found.print));
        }
        found
    }

    fn found(&self, name: &str) -> Option<Found> {
        let (found, bytes) = storage::read_whole(&*self.fs, &folder(&self.path).join(name)).ok()?;
        (found.document_id == self.document_id).then(|| Found {
            file: name.to_owned(),
            print: storage::fingerprint(&bytes),
            register: found.register,
        })
    }
}

impl Dossier {
    /// Other versions of this dossier beside its file, by name. What cannot be read is not among them, nor what was
    /// put into the dossier before.
    pub fn siblings(&self) -> Vec<Sibling> {
        self.search().map(|search| self.siblings_among(&search.run())).unwrap_or_default()
    }

    pub(crate) fn search(&self) -> Option<Search> {
        let path = self.path()?.to_owned();
        let fs = self
            .local
            .as_ref()
            .map_or_else(|| Arc::new(RealFs) as Arc<dyn Fs>, |it| Arc::clone(it.home.fs()));
        Some(Search { fs, path, document_id: self.document_id().to_owned(), seen: self.seen() })
    }

    /// What the dossier as it stands has otherwise.
    pub(crate) fn siblings_among(&self, found: &[Found]) -> Vec<Sibling> {
        found
            .iter()
            .filter_map(|Found { file, print, register }| {
                let differences = differences(self.register(), register).len();
                let places = if differences == 1 { "plaats" } else { "plaatsen" };
                (differences > 0).then(|| Sibling {
                    file: file.clone(),
                    differences,
                    text: format!(
                        "Er ligt nog een andere versie van dit dossier, die op {differences} {places} anders is."
                    ),
                    print: print.clone(),
                })
            })
            .collect()
    }

    /// What that version has that this one has not, a sentence each.
    pub fn differences_with_sibling(&self, file: &str) -> Result<Vec<String>, Error> {
        let found = self.verified(file)?.0;
        Ok(differences(self.register(), &found.register).iter().map(ToString::to_string).collect())
    }

    /// That version meets this one, as [`Dossier::meet_elsewhere`] does. Its file stays where it is.
    pub fn meet_sibling(&mut self, file: &str, now: Now) -> Result<Met, Error> {
        let (found, image) = self.verified(file)?;
        self.meet_with(With::Sibling { file: file.to_owned(), image, theirs: Box::new(found.register) }, now)
    }

    /// A version with these bytes is in the dossier: it is not told again, at this computer.
    pub(crate) fn met_sibling(&self, image: &[u8]) {
        let Some(list) = self.seen() else { return };
        let mut all = seen(&list);
        let print = storage::fingerprint(image);
        all.retain(|other| *other != print);
        let most = all.len().saturating_sub(MOST_SEEN - 1);
        all.drain(..most);
        all.push(print);
        // Where it cannot be written down, the version is told once more.
        let _ = list.parent().map(fs::create_dir_all);
        let _ = file::write(&list, (all.join("\n") + "\n").as_bytes());
    }

    fn seen(&self) -> Option<PathBuf> {
        Some(self.local.as_ref()?.home.folder().join("siblings").join(self.document_id()))
    }

    fn verified(&self, name: &str) -> Result<(Verified, Vec<u8>), Error> {
        let failed = |source| Error::Elsewhere { file: name.to_owned(), source };
        let found = storage::read_whole(&RealFs, &self.beside(name)?).map_err(failed)?;
        if found.0.document_id == self.document_id() {
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

/// The fingerprints of versions that were put into a dossier before, the oldest first.
fn seen(list: &Path) -> Vec<String> {
    let text = fs::read_to_string(list).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// Whether a syncing program gives this name to a copy of a file of that name. A file manager may give some of them
/// too; that it is a version of the same dossier, and holds something else, decides. Names that only an owner gives
/// ("Jansen - kopie") are left alone.
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
            // Google Drive: " (1)"; iCloud: " 2".
            || is_number(small.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')')), 1)
            || is_number(small.strip_prefix(' '), 2)
            // OneDrive: "-LAPTOP123", "-LAPTOP-8F3K-2".
            || is_computer(added)
        )
}

/// The number of a copy, counted from `first`: two figures at most, so no year.
fn is_number(text: Option<&str>, first: u8) -> bool {
    text.is_some_and(|text| {
        let is_figures = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        is_figures && !text.starts_with('0') && text.parse().is_ok_and(|number: u8| number >= first)
    })
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
            "Bakkerij Jansen (1).verantwoord",
            "Bakkerij Jansen (12).verantwoord",
            "Bakkerij Jansen 2.verantwoord",
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
            "Bakkerij Jansen (kopie).verantwoord",
            "Bakkerij Jansen (2026).verantwoord",
            "Bakkerij Jansen 2026.verantwoord",
            "Bakkerij Jansen 1.verantwoord",
            "Bakkerij Jansen +2.verantwoord",
            "Bakkerij Jansen2.verantwoord",
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
