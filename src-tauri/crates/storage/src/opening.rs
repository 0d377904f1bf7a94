//! Opening a dossier that has a working copy: which of the two is ahead (safety.md §8.3, decision D11).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use chrono::NaiveDate;

use crate::fs::Fs;
use crate::known::{Known, Recognised};
use crate::meta;
use crate::snapshot::{self, Fingerprint};
use crate::working_copy::{self, WorkingCopy};
use crate::workplace::{self, Idle, Workplace};
use crate::{Error, Home, Storage, foreign};

/// A dossier that was opened, and what was found.
#[derive(Debug)]
pub struct Opened {
    /// The dossier.
    pub storage: Storage,
    /// How its file and its working copy stood to each other.
    pub found: Found,
    /// With [`Found::ChangedElsewhere`]: the file as it was when we last had it, to be kept as a back-up.
    pub before: Option<Vec<u8>>,
}

/// How a dossier's file and its working copy on this computer stood to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// There was no working copy, or nothing was ever changed in it. History starts here.
    File,
    /// The working copy goes on where it was, with its history.
    Resumed,
    /// The same, and it has work that is not in the file yet: the program was stopped before it could save.
    Recovered {
        /// When the working copy was last written.
        at: SystemTime,
    },
    /// The file was changed elsewhere, and here was no work that it lacks: the file was taken, and history
    /// starts here.
    ChangedElsewhere,
    /// The file was changed elsewhere, and here is work that it lacks. The dossier stands as it was here; the
    /// other one is had from [`Storage::elsewhere`].
    BothChanged {
        /// When the working copy was last written.
        at: SystemTime,
    },
}

/// Opens a dossier's file, by way of its working copy on this computer, which is made where there is none.
pub(crate) fn open(home: &Home, path: &Path) -> Result<Opened, Error> {
    let fs = home.fs();
    let target = snapshot::absolute(&**fs, path);
    let image = foreign::bytes(&**fs, &target)?;
    let Some(document_id) = foreign::document_id(&image)? else {
        // Of a newer program: there is nothing here to work on.
        let storage = Storage::of_image(Arc::clone(fs), path, &image)?;
        return Ok(Opened { storage, found: Found::File, before: None });
    };
    snapshot::clean(&**fs, &target);
    let file = File { path, target: &target, image: &image, print: Fingerprint::of(&image) };
    let place = Workplace::of(home, &document_id, &target)?;
    match left_behind(&place, &document_id, &file)? {
        None => file.opened_as_new(place, Found::File, None),
        Some((copy, at)) => file.opened_with(copy, place, at),
    }
}

/// A dossier's file as it was found.
struct File<'f> {
    /// As it was asked for.
    path: &'f Path,
    /// The file itself.
    target: &'f Path,
    image: &'f [u8],
    print: Fingerprint,
}

impl File<'_> {
    /// Takes the file for what the dossier is, into a working copy made for it.
    fn opened_as_new(
        &self,
        place: Workplace,
        found: Found,
        before: Option<Vec<u8>>,
    ) -> Result<Opened, Error> {
        let checked = foreign::check(self.image)?;
        let known = Known { path: Some(self.target.to_owned()), file: Some(self.print), ..Known::default() };
        place.make()?;
        place.put_base(self.image)?;
        let copy = WorkingCopy::of(checked, known).onto_disk(&place.database());
        Ok(Opened { storage: self.storage(copy, place), found, before })
    }

    fn opened_with(&self, mut copy: WorkingCopy, place: Workplace, at: SystemTime) -> Result<Opened, Error> {
        let mut known = copy.known().clone();
        let mut generation = copy.meta().generation;
        let recognised = known.recognise(self.print);
        if recognised == Recognised::No {
            if copy.known().is_waiting() {
                let storage = self.storage(copy, place);
                return Ok(Opened { storage, found: Found::BothChanged { at }, before: None });
            }
            let before = place.base_of(copy.known().file);
            drop(copy);
            let mut opened = self.opened_as_new(place, Found::ChangedElsewhere, before)?;
            // The old one would have it said again at the next start.
            opened.storage.working_copy.settle().map_err(Error::home)?;
            return Ok(opened);
        }
        if let Recognised::Unheard { generation: written } = recognised {
            // Whoever wrote it was stopped, maybe before its name would last.
            let fs = place.home().fs();
            snapshot::sync_folder(&**fs, &snapshot::folder(self.target), self.target, self.print)?;
            generation = written;
        }
        known.path = Some(self.target.to_owned());
        if known != *copy.known() {
            copy.note(known, generation).map_err(Error::home)?;
        }
        place.make()?;
        if place.base_of(Some(self.print)).is_none() {
            place.put_base(self.image)?;
        }
        let found = if copy.known().is_waiting() { Found::Recovered { at } } else { Found::Resumed };
        Ok(Opened { storage: self.storage(copy, place), found, before: None })
    }

    fn storage(&self, copy: WorkingCopy, place: Workplace) -> Storage {
        Storage {
            fs: Arc::clone(place.home().fs()),
            working_copy: copy,
            path: Some(self.path.to_owned()),
            place: Some(place),
            is_newer: false,
        }
    }
}

/// The working copy that an earlier run left for this file. A damaged one is put aside and stops nothing.
fn left_behind(
    place: &Workplace,
    document_id: &str,
    file: &File<'_>,
) -> Result<Option<(WorkingCopy, SystemTime)>, Error> {
    let Some((copy, at)) = standing(place, document_id, file)? else { return Ok(None) };
    if let Some(its_own) = on_its_way(place, document_id, &copy, file) {
        drop(copy);
        place.make_room()?;
        place.take_over(&its_own).map_err(|error| Error::io("moving a working copy", error).home())?;
        return standing(place, document_id, file);
    }
    let Some(other) = is_of_another(&copy, file) else { return Ok(Some((copy, at))) };
    let its_own = Workplace::of(place.home(), document_id, &other)?;
    if its_own.is_taken() {
        return Ok(Some((copy, at)));
    }
    // On Windows nothing that is open can be moved.
    drop(copy);
    let moving = |error| Error::io("moving a working copy", error).home();
    its_own.take_over(place).map_err(moving)?;
    standing(place, document_id, file)
}

/// The place of the working copy whose dossier was given this file, over one with a working copy of its own: the
/// program was stopped before it made room here. It knows the file; the one that stands here does not.
fn on_its_way(
    place: &Workplace,
    document_id: &str,
    standing: &WorkingCopy,
    file: &File<'_>,
) -> Option<Workplace> {
    if standing.known().ours().contains(&file.print) {
        return None;
    }
    let is_of_this = |idle: &Idle| {
        idle.document_id == document_id
            && idle.known.path.as_deref() == Some(file.target)
            && idle.known.ours().contains(&file.print)
    };
    workplace::idle(place.home()).into_iter().find(is_of_this).map(|idle| idle.place)
}

/// Where the file lies of which this working copy is, when that is another one. The dossier was given another
/// file, and the program was stopped, or refused, before its working copy went along.
fn is_of_another(copy: &WorkingCopy, file: &File<'_>) -> Option<PathBuf> {
    let known = copy.known();
    let other = known.path.as_ref().filter(|path| *path != file.target)?;
    (!known.ours().contains(&file.print)).then(|| other.clone())
}

/// The working copy that stands in the place of this file.
fn standing(
    place: &Workplace,
    document_id: &str,
    file: &File<'_>,
) -> Result<Option<(WorkingCopy, SystemTime)>, Error> {
    // Where that cannot be told it may be there, with work in it.
    let looking = |error| Error::io("looking for the working copy", error).home();
    if !place.database().try_exists().map_err(looking)? {
        // The dossier was opened here and never changed, or stopped while the working copy was being made.
        place.remove()?;
        if !adopt(place, document_id, file) {
            return Ok(None);
        }
    }
    let at = working_copy::changed_at(&place.database());
    match reopened(&place.database()) {
        Ok(copy) if copy.meta().document_id == document_id => Ok(Some((copy, at))),
        Ok(_) => place.set_aside("damaged").map(|()| None),
        Err(error) if error.is_damage() || place.database().is_dir() => {
            place.set_aside("damaged").map(|()| None)
        }
        Err(error) => Err(error.home()),
    }
}

/// A working copy as an earlier run left it. SQLite takes a page that the disk did not give for damage, so
/// damage is believed when the disk gives every byte and the same is found again.
fn reopened(database: &Path) -> Result<WorkingCopy, Error> {
    const LOOKS: usize = 5;
    let mut found = WorkingCopy::reopen(database);
    for _ in 1..LOOKS {
        if !found.as_ref().is_err_and(Error::is_damage) {
            break;
        }
        std::fs::read(database).map_err(|error| Error::io("reading the working copy", error))?;
        found = WorkingCopy::reopen(database);
    }
    found
}

/// Takes over the working copy of a file that was moved or renamed to where this one lies: its own is gone,
/// and this one has the bytes it knows.
fn adopt(place: &Workplace, document_id: &str, file: &File<'_>) -> bool {
    let fs = place.home().fs();
    let was_moved_here = |idle: &Idle| {
        let Some(path) = idle.known.path.as_deref() else { return false };
        idle.document_id == document_id
            && idle.known.ours().contains(&file.print)
            && (path == file.target || is_gone(&**fs, path))
    };
    let found = workplace::idle(place.home()).into_iter().find(was_moved_here);
    found.is_some_and(|idle| place.take_over(&idle.place).is_ok())
}

/// Nothing has that name any more. Where that cannot be told it is taken to be there.
pub(crate) fn is_gone(fs: &dyn Fs, path: &Path) -> bool {
    fs.look_at_name(path).is_err_and(|error| {
        matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
    })
}

/// A new dossier with a working copy on this computer. With a path its file is written at once.
pub(crate) fn create(
    home: &Home,
    path: Option<&Path>,
    document_id: &str,
    today: NaiveDate,
) -> Result<Storage, Error> {
    meta::may_name_a_dossier(document_id)?;
    let place = Workplace::without_file(home, document_id)?;
    place.make()?;
    let new = WorkingCopy::new(document_id, today).onto_disk(&place.database());
    let mut storage = Storage {
        fs: Arc::clone(home.fs()),
        working_copy: new,
        path: None,
        place: Some(place),
        is_newer: false,
    };
    if let Some(path) = path
        && let Err(refused) = storage.save_new(path)
    {
        // Nobody can have typed anything.
        storage.discard();
        return Err(refused);
    }
    Ok(storage)
}
