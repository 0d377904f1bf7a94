//! The file of an open dossier, changed by somebody else: what it was, and what it is now. How the two are
//! put together is no business of this crate.

use register::Register;

use crate::snapshot::Fingerprint;
use crate::{Error, Storage, foreign};

/// The file as it is now, beside what the dossier here started from.
#[derive(Debug)]
pub struct Elsewhere {
    /// What both started from; `None` when this computer no longer has it.
    pub base: Option<Register>,
    /// What the file holds now.
    pub theirs: Register,
    /// Which file it is, counted over all files of this dossier, on its writer's computer.
    pub generation: u64,
    image: Vec<u8>,
}

impl Elsewhere {
    /// The file's bytes, to be kept as a version before they are replaced.
    pub fn image(&self) -> &[u8] {
        &self.image
    }
}

impl Storage {
    /// The file as it is now. Refused with [`Error::OtherDossier`] when another dossier has its name.
    pub fn elsewhere(&self) -> Result<Elsewhere, Error> {
        let path = self.path.as_deref().ok_or(Error::NoFile)?;
        let image = foreign::bytes(&*self.fs, path)?;
        let theirs = foreign::check(&image)?;
        if theirs.meta.document_id != self.document_id() {
            return Err(Error::OtherDossier);
        }
        let known = self.working_copy.known().file;
        let base = self.place.as_ref().and_then(|place| place.base_of(known));
        let base = base.and_then(|base| foreign::check(&base).ok()).map(|base| base.register);
        Ok(Elsewhere { base, theirs: theirs.register, generation: theirs.meta.generation, image })
    }

    /// From now on this is the file that is ours to replace. Belongs after the edit that put what it holds
    /// into the dossier: whoever is stopped in between is asked again, and nothing is lost.
    pub fn accept(&mut self, elsewhere: Elsewhere) -> Result<(), Error> {
        let mut known = self.working_copy.known().clone();
        known.file = Some(Fingerprint::of(&elsewhere.image));
        known.pending.clear();
        if self.load()? == elsewhere.theirs {
            known.saved = known.edits;
        } else if !known.is_waiting() {
            known.edits += 1;
        }
        let generation = self.working_copy.meta().generation.max(elsewhere.generation);
        if let Some(place) = &self.place {
            place.put_base(&elsewhere.image)?;
        }
        self.working_copy.note(known, generation).map_err(Error::home)
    }
}
