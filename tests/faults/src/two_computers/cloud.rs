//! The program that keeps the folders alike, as such programs do: by whole files, whichever comes first; a file
//! that was changed on both sides is put beside the other under another name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::computer::Computer;
use super::{Typed, typed_in};
use crate::chance::Chance;

#[derive(Default)]
pub(super) struct Cloud {
    file: Option<Vec<u8>>,
    /// What each computer's file was when it was last alike.
    alike: BTreeMap<PathBuf, Vec<u8>>,
    /// Whose file came half way.
    half: Option<PathBuf>,
    copies: Vec<PathBuf>,
}

impl Cloud {
    /// Brings one computer's file here, or this file there. It `may_stop` half way.
    pub(super) fn sync(
        &mut self,
        computer: &mut Computer,
        chance: &mut Chance,
        may_stop: bool,
    ) -> Result<(), String> {
        let path = computer.file().to_owned();
        let here = std::fs::read(&path).ok();
        let alike = self.alike.get(&path).cloned();
        let is_mine = self.half.as_ref() == Some(&path);
        let (is_changed_here, is_changed_there) = (here != alike, self.file != alike && !is_mine);
        match (is_changed_here, is_changed_there, here) {
            (true, false, Some(here)) => self.upload(&path, here, may_stop && chance.below(6) == 0),
            (true, true, Some(here)) if self.file.as_ref() != Some(&here) => {
                let copy = path.with_file_name(format!(
                    "Dossier (conflicterende kopie {}).verantwoord",
                    self.copies.len()
                ));
                std::fs::write(&copy, here).map_err(|error| error.to_string())?;
                self.copies.push(copy);
                self.download(&path)?;
            }
            (_, true, _) => self.download(&path)?,
            (false, false, _) | (true, false, None) => {}
        }
        Ok(())
    }

    /// Everything that was typed and stands in a copy beside the dossier.
    pub(super) fn copies(&self) -> Result<BTreeSet<Typed>, String> {
        let mut all = BTreeSet::new();
        for copy in &self.copies {
            // Half a file can become a copy too; there is nothing in it.
            if let Ok(found) = storage::verify(copy) {
                all.extend(typed_in(&found.register));
            }
        }
        Ok(all)
    }

    fn upload(&mut self, path: &Path, here: Vec<u8>, is_half: bool) {
        if is_half {
            self.file = Some(here[..here.len() / 2].to_vec());
            self.half = Some(path.to_owned());
        } else {
            self.file = Some(here.clone());
            self.alike.insert(path.to_owned(), here);
            self.half = None;
        }
    }

    fn download(&mut self, path: &Path) -> Result<(), String> {
        let Some(file) = &self.file else { return Ok(()) };
        let beside = path.with_file_name(".binnen");
        let put = std::fs::write(&beside, file).and_then(|()| std::fs::rename(&beside, path));
        put.map_err(|error| error.to_string())?;
        self.alike.insert(path.to_owned(), file.clone());
        Ok(())
    }
}
