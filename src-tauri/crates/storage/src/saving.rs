//! Saving in three parts, so that a disk that takes its time never keeps its owner from typing:
//! [`Storage::prepare`] makes the bytes, [`Prepared::write`] writes them, on any thread, and
//! [`Storage::written`] notes that they are there.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::backups::Backups;
use crate::fs::Fs;
use crate::known::{Known, Pending};
use crate::snapshot::{self, Before, Fingerprint};
use crate::workplace::Workplace;
use crate::{Error, Home, SCHEMA_VERSION, Storage, foreign};

/// A file that is about to be written.
#[derive(Debug)]
pub struct Prepared {
    fs: Arc<dyn Fs>,
    /// As it was asked for.
    path: PathBuf,
    /// The file itself.
    target: PathBuf,
    before: Before,
    image: Vec<u8>,
    pending: Pending,
    /// How many rows the working copy has.
    rows: usize,
    home: Option<Home>,
    document_id: String,
    /// Where the working copy is now.
    place: Option<PathBuf>,
    /// Where it goes with its file; nobody else can go there as long as this lives.
    moves_to: Option<Workplace>,
}

/// A file that was written.
#[derive(Debug)]
pub struct Written {
    path: PathBuf,
    target: PathBuf,
    pending: Pending,
    moves_to: Option<Workplace>,
    not_kept: Option<Error>,
}

/// Where a file goes that an owner chose the name of, as that place was found.
#[derive(Debug, Clone)]
pub struct Target {
    path: PathBuf,
    target: PathBuf,
    is_there: bool,
}

impl Target {
    /// Looks at the place. Takes as long as the disk takes.
    pub fn look(fs: &dyn Fs, path: &Path) -> Self {
        let target = snapshot::absolute(fs, path);
        Self { path: path.to_owned(), is_there: fs.look(&target).is_ok(), target }
    }

    /// The place, as the owner chose it.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A look at the owner's file. Needs nothing but itself.
#[derive(Debug)]
pub struct FileCheck {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    ours: Vec<Fingerprint>,
}

impl FileCheck {
    /// Whether it is the file we last read or wrote, as [`Storage::check_file`] says it.
    pub fn run(&self) -> Result<(), Error> {
        let found = Fingerprint::of(&foreign::bytes(&*self.fs, &self.path)?);
        if self.ours.contains(&found) { Ok(()) } else { Err(Error::ChangedElsewhere) }
    }
}

impl Prepared {
    /// Writes the file, or leaves all as it was. With the day, the old file is kept as its back-up first, if
    /// it has none. May take as long as the disk takes, and needs nothing but itself.
    pub fn write(self, now: Option<NaiveDateTime>) -> Result<Written, Error> {
        // Whatever is saved can be opened again: the image is read as if it were somebody else's.
        let checked = foreign::check(&self.image)?;
        if checked.rows != self.rows || checked.meta.document_id != self.document_id {
            return Err(Error::Damaged("the file would not hold what the dossier holds".to_owned()));
        }
        let mut not_kept = None;
        let keep = |old: &[u8]| {
            if let (Some(home), Some(now)) = (&self.home, now) {
                let backups = Backups::of(home, &self.document_id)?;
                // A file of an older version is not replaced unless it was kept as it is (safety.md §8.7).
                backups.keep_if_older(old, SCHEMA_VERSION, now)?;
                // The day's back-up, when it fails, must not cost the work itself.
                not_kept = backups.daily(old, now).err();
            }
            Ok(())
        };
        snapshot::clean(&*self.fs, &self.target);
        snapshot::replace(&*self.fs, &self.target, &self.image, &self.before, keep)?;
        if let Some(base) = &self.place {
            // Without it a change elsewhere cannot be merged, and is asked about instead.
            let _ = snapshot::place(&*self.fs, base, &self.image);
        }
        let Self { path, target, pending, moves_to, .. } = self;
        Ok(Written { path, target, pending, moves_to, not_kept })
    }

    /// How large the file is, in bytes.
    pub fn bytes(&self) -> usize {
        self.image.len()
    }
}

impl Written {
    /// Why the old file was not kept as the day's back-up, when it should have been.
    pub fn not_kept(&self) -> Option<&Error> {
        self.not_kept.as_ref()
    }
}

impl Storage {
    /// The owner's file as it has to be written; `None` when it has everything. What was prepared is written
    /// with [`Prepared::write`], for which the dossier itself is not needed.
    pub fn prepare(&mut self) -> Result<Option<Prepared>, Error> {
        let path = self.path.clone().ok_or(Error::NoFile)?;
        self.may_write()?;
        let known = self.working_copy.known();
        if !known.is_waiting() {
            return Ok(None);
        }
        let target = known.path.clone().unwrap_or_else(|| snapshot::absolute(&*self.fs, &path));
        let before = Before::Ours(known.ours());
        self.made(path, target, before, true)
    }

    /// The dossier as a file of another name, which is its own from [`Storage::written`] on; the old file
    /// stays. A file that has that name already is replaced: whoever asks for the name asks about that.
    pub fn prepare_as(&mut self, path: &Path) -> Result<Option<Prepared>, Error> {
        self.made_at(path, Before::Anything)
    }

    /// The same for a place that was looked at, as [`Storage::save_as`] does it: under its own name the file is
    /// replaced only when it is the one that was last read or written.
    pub fn prepare_to(&mut self, to: Target) -> Result<Option<Prepared>, Error> {
        let Target { path, target, is_there } = to;
        self.may_write()?;
        if self.working_copy.known().path.as_ref() != Some(&target) {
            return self.made(path, target, Before::Anything, false);
        }
        if is_there { self.prepare() } else { self.made(path, target, Before::Nothing, false) }
    }

    fn made_at(&mut self, path: &Path, before: Before) -> Result<Option<Prepared>, Error> {
        self.may_write()?;
        let target = snapshot::absolute(&*self.fs, path);
        self.made(path.to_owned(), target, before, false)
    }

    /// The image, and all that is needed to write it. None if it need not be written unless it `differs`.
    fn made(
        &mut self,
        path: PathBuf,
        target: PathBuf,
        before: Before,
        only_if_it_differs: bool,
    ) -> Result<Option<Prepared>, Error> {
        let mut known = self.working_copy.known().clone();
        let generation = self.working_copy.meta().generation;
        let copy = self.working_copy.copy()?;
        if only_if_it_differs && known.file == Some(Fingerprint::of(&copy.bytes(generation)?)) {
            // What was changed was changed back.
            known.saved = known.edits;
            self.working_copy.note(known, generation)?;
            return Ok(None);
        }
        let (rows, image) = (copy.rows(), copy.bytes(generation + 1)?);
        drop(copy);
        if image.len() > foreign::MAX_FILE {
            return Err(Error::TooLarge(format!("{} bytes", image.len())));
        }
        let pending =
            Pending { file: Fingerprint::of(&image), generation: generation + 1, edits: known.edits };
        let moves_to = match &self.place {
            Some(place) if known.path.as_ref() != Some(&target) => {
                Some(Workplace::of(place.home(), self.document_id(), &target)?)
            }
            Some(_) | None => None,
        };
        // Noted first: whoever opens the file after we were stopped must know that it is ours.
        if known.path.is_none() {
            let ahead = Known { path: Some(target.clone()), pending: vec![pending], ..known };
            self.working_copy.announce(&ahead).map_err(Error::home)?;
        } else if moves_to.is_none() && !known.ours().contains(&pending.file) {
            known.pending.push(pending);
            self.working_copy.note(known, generation).map_err(Error::home)?;
        }
        Ok(Some(Prepared {
            fs: Arc::clone(&self.fs),
            path,
            target,
            before,
            image,
            pending,
            rows,
            home: self.place.as_ref().map(|place| place.home().clone()),
            document_id: self.document_id().to_owned(),
            place: self.place.as_ref().map(Workplace::base),
            moves_to,
        }))
    }

    /// Notes that the file was written. Work that was done meanwhile still waits.
    pub fn written(&mut self, written: Written) -> Result<(), Error> {
        let Written { path, target, pending, moves_to, .. } = written;
        let mut known = self.working_copy.known().clone();
        known.path = Some(target);
        known.file = Some(pending.file);
        known.saved = pending.edits;
        known.pending.clear();
        self.path = Some(path);
        self.working_copy.note(known, pending.generation).map_err(Error::home)?;
        if let Some(to) = moves_to
            && let Some(from) = self.place.take()
        {
            // Where it cannot move it stays: it is found again by what it knows of its file.
            let is_moved = to.make_room().is_ok()
                && self.working_copy.move_to(&to.database(), || to.take_over(&from)).is_ok();
            self.place = Some(if is_moved { to } else { from });
        }
        Ok(())
    }

    /// Writes the owner's file, if anything changed. Refused with [`Error::ChangedElsewhere`] when it is no
    /// longer the file last read or written, with [`Error::NotFound`] when it is gone, with
    /// [`Error::NoFile`] when there never was one. Refused or failed, the file is as it was.
    pub fn save(&mut self) -> Result<(), Error> {
        match self.prepare()? {
            Some(prepared) => self.write(prepared),
            None => self.check_file(),
        }
    }

    /// Writes the dossier under another name, which is its file from now on; the old file stays. A file
    /// that has that name already is replaced: whoever asks for the name asks about that.
    pub fn save_as(&mut self, path: &Path) -> Result<(), Error> {
        let target = snapshot::absolute(&*self.fs, path);
        if self.working_copy.known().path.as_ref() != Some(&target) {
            return self.write_at(path, Before::Anything);
        }
        match self.save() {
            // It is gone, and the owner chose its name again.
            Err(Error::NotFound) => self.write_at(path, Before::Nothing),
            saved => saved,
        }
    }

    /// Writes the dossier for the first time, where no file may be yet ([`Error::Exists`]).
    pub fn save_new(&mut self, path: &Path) -> Result<(), Error> {
        self.write_at(path, Before::Nothing)
    }

    /// Whether the owner's file is the one we last read or wrote: [`Error::ChangedElsewhere`] or
    /// [`Error::NotFound`] otherwise.
    pub fn check_file(&self) -> Result<(), Error> {
        self.file_check()?.run()
    }

    /// The same, to be done while the dossier is used: the disk may take its time.
    pub fn file_check(&self) -> Result<FileCheck, Error> {
        let path = self.path.clone().ok_or(Error::NoFile)?;
        Ok(FileCheck { fs: Arc::clone(&self.fs), path, ours: self.working_copy.known().ours() })
    }

    fn write_at(&mut self, path: &Path, before: Before) -> Result<(), Error> {
        match self.made_at(path, before)? {
            Some(prepared) => self.write(prepared),
            None => Ok(()),
        }
    }

    fn write(&mut self, prepared: Prepared) -> Result<(), Error> {
        let written = prepared.write(None)?;
        self.written(written)
    }

    fn may_write(&self) -> Result<(), Error> {
        if self.is_newer { Err(Error::ReadOnly) } else { Ok(()) }
    }
}
