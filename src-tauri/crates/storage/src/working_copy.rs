//! The private database an open dossier is edited in, apart from its owner's file (safety.md §8.1).
//!
//! With a folder of this computer's own data it stands there on the disk, and every change is on that disk
//! before it is acknowledged. Without one it stands in memory and is made at the first change: the command
//! line needs no more.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;

use chrono::NaiveDate;
use register::Register;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use crate::fs::RealFs;
use crate::image::Image;
use crate::known::{self, Known};
use crate::meta::{self, Meta};
use crate::reader::Reader;
use crate::{Error, SCHEMA_VERSION, Transaction, foreign, migrations, references, snapshot, tables};

/// More statements than the crate has files of SQL: each is prepared once.
const STATEMENTS: usize = 400;

/// The working database, or what it will hold.
#[derive(Debug)]
pub(crate) struct WorkingCopy {
    meta: Meta,
    known: Known,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// As it was read, or as a new dossier is: not changed yet, in no database; and the file in which there
    /// will be one, when it is not in memory.
    Unchanged(Box<Register>, Option<PathBuf>),
    /// In memory.
    InMemory(Connection),
    /// In this file, by the one connection to it. The register, as long as nothing changes it.
    OnDisk { connection: Connection, file: PathBuf, unchanged: Option<Box<Register>> },
    /// Between one file and another; only while [`WorkingCopy::move_to`] runs, or after it failed.
    Nowhere,
}

impl WorkingCopy {
    /// A new dossier in which every question is open, in memory.
    pub(crate) fn new(document_id: &str, today: NaiveDate) -> Self {
        let meta =
            Meta { document_id: document_id.to_owned(), created_on: today, min_reader: 1, generation: 0 };
        Self { meta, known: Known::default(), content: Content::Unchanged(Box::default(), None) }
    }

    /// A dossier that was read from a file, in memory.
    pub(crate) fn of(checked: foreign::Checked, known: Known) -> Self {
        Self { meta: checked.meta, known, content: Content::Unchanged(Box::new(checked.register), None) }
    }

    /// The same, in this file: from the first change on every one is on the disk. What stood in that file is
    /// replaced then, or by [`WorkingCopy::settle`].
    pub(crate) fn onto_disk(mut self, file: &Path) -> Self {
        if let Content::Unchanged(_, place) = &mut self.content {
            *place = Some(file.to_owned());
        }
        self
    }

    /// Makes the database, if there is none yet.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        self.database().map(|_| ())
    }

    /// One that an earlier run left. Refused as damaged when it is not whole.
    pub(crate) fn reopen(file: &Path) -> Result<Self, Error> {
        let mut connection = connect(file)?;
        let version = version(&connection)?;
        is_sound(&connection)?;
        if version < SCHEMA_VERSION {
            bring_up_to_date(&mut connection, version)?;
        }
        let meta = meta::get(&connection)?;
        let known = Known::get(&connection)?;
        let register = Box::new(tables::read(&Reader::new(&connection))?);
        let content = Content::OnDisk { connection, file: file.to_owned(), unchanged: Some(register) };
        Ok(Self { meta, known, content })
    }

    /// Which dossier one that an earlier run left is of, and what it knows; without looking at the rest.
    pub(crate) fn peek(file: &Path) -> Result<(Meta, Known), Error> {
        let connection = connect(file)?;
        version(&connection)?;
        Ok((meta::get(&connection)?, Known::get(&connection)?))
    }

    pub(crate) fn read(&self) -> Result<Register, Error> {
        match &self.content {
            Content::Unchanged(register, _) | Content::OnDisk { unchanged: Some(register), .. } => {
                Ok((**register).clone())
            }
            Content::InMemory(connection) | Content::OnDisk { connection, unchanged: None, .. } => {
                tables::read(&Reader::new(connection))
            }
            Content::Nowhere => Err(nowhere()),
        }
    }

    pub(crate) fn meta(&self) -> &Meta {
        &self.meta
    }

    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    /// The database, once there is one.
    pub(crate) fn connection(&self) -> Option<&Connection> {
        match &self.content {
            Content::InMemory(connection) | Content::OnDisk { connection, .. } => Some(connection),
            Content::Unchanged(..) | Content::Nowhere => None,
        }
    }

    /// One change, all of it or nothing.
    pub(crate) fn edit<R>(
        &mut self,
        change: impl FnOnce(&mut Transaction<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        let edits = self.known.edits + 1;
        let mut transaction = Transaction::begin(self.database()?)?;
        let result = change(&mut transaction)?;
        known::count_edit(transaction.on(), edits)?;
        transaction.commit()?;
        self.known.edits = edits;
        if let Content::OnDisk { unchanged, .. } = &mut self.content {
            *unchanged = None;
        }
        Ok(result)
    }

    /// Notes what became of the owner's file.
    pub(crate) fn note(&mut self, known: Known, generation: u64) -> Result<(), Error> {
        if !matches!(self.content, Content::Unchanged(..)) {
            let transaction = Transaction::begin(self.database()?)?;
            known.put(transaction.on())?;
            meta::put_generation(transaction.on(), generation)?;
            transaction.commit()?;
        }
        self.known = known;
        self.meta.generation = generation;
        Ok(())
    }

    /// Notes what is about to become of it, without holding it for true yet.
    pub(crate) fn announce(&mut self, ahead: &Known) -> Result<(), Error> {
        if matches!(self.content, Content::OnDisk { .. }) {
            let transaction = Transaction::begin(self.database()?)?;
            ahead.put(transaction.on())?;
            transaction.commit()?;
        }
        Ok(())
    }

    /// The bytes of the dossier's file: a copy without free pages, so without what was deleted, and without
    /// what only a working copy knows. Rows stand in the order of their keys, so the same records give the
    /// same bytes, however they came about.
    pub(crate) fn image(&mut self) -> Result<Vec<u8>, Error> {
        let generation = self.meta.generation;
        Image::of(self.database()?)?.bytes(generation)
    }

    /// The copy that images are made of.
    pub(crate) fn copy(&mut self) -> Result<Image, Error> {
        Image::of(self.database()?)
    }

    /// Leaves no trace of what was deleted: the free pages go.
    pub(crate) fn vacuum(&mut self) -> Result<(), Error> {
        Ok(self.database()?.execute_batch("vacuum")?)
    }

    /// Goes on in another folder, to which `move_it` moves all. When that fails it stays where it is.
    pub(crate) fn move_to(
        &mut self,
        file: &Path,
        move_it: impl FnOnce() -> std::io::Result<()>,
    ) -> Result<(), Error> {
        // SQLite finds its journal by the name that it opened, so the connection cannot move along.
        let (from, unchanged) = match std::mem::replace(&mut self.content, Content::Nowhere) {
            Content::OnDisk { connection, file, unchanged } => {
                drop(connection);
                (file, unchanged)
            }
            other @ (Content::Unchanged(..) | Content::InMemory(_) | Content::Nowhere) => {
                self.content = other;
                return Ok(());
            }
        };
        let moved = move_it();
        let now = if moved.is_ok() { file.to_owned() } else { from };
        self.content = Content::OnDisk { connection: connect(&now)?, file: now, unchanged };
        moved.map_err(|error| Error::io("moving the working copy", error))
    }

    fn database(&mut self) -> Result<&mut Connection, Error> {
        if let Content::Unchanged(register, file) = &self.content {
            let made = made(&self.meta, register)?;
            self.known.put(&made)?;
            self.content = match file {
                None => Content::InMemory(made),
                Some(file) => on_disk(made, file, register).map_err(Error::home)?,
            };
        }
        match &mut self.content {
            Content::InMemory(connection) | Content::OnDisk { connection, .. } => Ok(connection),
            Content::Unchanged(..) => unreachable!("it was made just now"),
            Content::Nowhere => Err(nowhere()),
        }
    }
}

/// When a working copy was last written. Asked before it is opened: that may write too.
pub(crate) fn changed_at(file: &Path) -> SystemTime {
    std::fs::metadata(file).and_then(|found| found.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// The same database in a file.
fn on_disk(mut made: Connection, file: &Path, register: &Register) -> Result<Content, Error> {
    snapshot::place(&RealFs, file, &made.serialize(MAIN_DB)?)?;
    let unchanged = Some(Box::new(register.clone()));
    Ok(Content::OnDisk { connection: connect(file)?, file: file.to_owned(), unchanged })
}

/// A connection to a working copy on the disk.
fn connect(file: &Path) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    prepare(&connection)?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> Result<(), Error> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    foreign::distrust_schema(connection)?;
    Ok(connection.execute_batch(include_str!("working_copy/pragmas.sql"))?)
}

/// It is whole. A disk that cannot be read at this moment says nothing about that. What tables check is left
/// out: every value is looked at when it is read, and was when it was written.
fn is_sound(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("pragma ignore_check_constraints = on")?;
    let said: String = connection.query_row("pragma quick_check(1)", [], |row| row.get(0))?;
    connection.execute_batch("pragma ignore_check_constraints = off")?;
    if said == "ok" {
        Ok(())
    } else if said.contains("unable to get the page") {
        Err(Error::Io { doing: "reading the working copy", source: std::io::Error::other(said) })
    } else {
        Err(Error::Damaged(said))
    }
}

/// Of which version it is: its tables are those of a working copy of that version, ours or one before it.
fn version(connection: &Connection) -> Result<u32, Error> {
    let version = connection.query_row("pragma user_version", [], |row| row.get(0))?;
    let is_known = (1..=SCHEMA_VERSION).contains(&version);
    if is_known && foreign::schema(connection)? == schema(version)? {
        Ok(version)
    } else {
        Err(Error::Damaged("its tables are not those of a working copy that this program knows".to_owned()))
    }
}

/// One that an older program left becomes one of today: whole or not at all, like any other change. What can
/// be undone is written in the words of the program that did it; the caller forgets what it cannot read.
fn bring_up_to_date(connection: &mut Connection, version: u32) -> Result<(), Error> {
    // A step may take a table apart that others refer to; what came of it is looked at afterwards.
    connection.execute_batch("pragma foreign_keys = off")?;
    migrations::run_from(connection, version, &migrations::STEPS)?;
    connection.execute_batch("pragma foreign_keys = on")?;
    self::version(connection)?;
    references::check(connection)
}

/// The schema of a working copy of this version; today's is made once, for it is the same every time.
fn schema(version: u32) -> Result<foreign::Schema, Error> {
    static OURS: OnceLock<foreign::Schema> = OnceLock::new();
    let is_ours = version == SCHEMA_VERSION;
    if let Some(ours) = OURS.get().filter(|_| is_ours) {
        return Ok(ours.clone());
    }
    let made = foreign::schema(&tables_made_by(&migrations::STEPS[..version as usize])?)?;
    Ok(if is_ours { OURS.get_or_init(|| made).clone() } else { made })
}

/// A database in memory with the tables of a working copy.
pub(crate) fn tables_made() -> Result<Connection, Error> {
    tables_made_by(&migrations::STEPS)
}

/// The same, of the version that these steps make.
fn tables_made_by(steps: &[migrations::Step]) -> Result<Connection, Error> {
    let mut connection = Connection::open_in_memory()?;
    prepare(&connection)?;
    migrations::run_from(&mut connection, 0, steps)?;
    connection.execute_batch(include_str!("migrations/working_copy.sql"))?;
    Ok(connection)
}

/// A database in memory with this register, in tables of our own making.
fn made(meta: &Meta, register: &Register) -> Result<Connection, Error> {
    let mut connection = tables_made()?;
    meta::put(&connection, meta)?;
    // Looked at when the file was checked: to look at each row again takes longer than all the rest.
    connection.execute_batch("pragma foreign_keys = off")?;
    let mut all = Transaction::begin(&mut connection)?;
    tables::write(&mut all, register)?;
    all.commit()?;
    connection.execute_batch("pragma foreign_keys = on")?;
    Ok(connection)
}

fn nowhere() -> Error {
    Error::Damaged("the working copy could not be opened where it was moved to".to_owned())
}
