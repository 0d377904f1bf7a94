//! What the kernel asks of the disk.

use std::ffi::OsStr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use fuser::{
    Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags, Generation, INodeNo, LockOwner, OpenFlags,
    RenameFlags, ReplyAttr, ReplyCreate, ReplyData, ReplyDirectory, ReplyEmpty, ReplyEntry, ReplyOpen,
    ReplyWrite, Request, TimeOrNow, WriteFlags,
};

use super::{Held, lock};

/// Nothing is remembered between calls: what stands there is asked each time.
const NEVER: Duration = Duration::ZERO;

/// The disk, as it is served.
#[derive(Debug)]
pub(super) struct Served(pub(super) Arc<Mutex<Held>>);

impl Served {
    /// Does what was asked, unless the disk is gone.
    fn ask<T>(&self, work: impl FnOnce(&mut Held) -> Result<T, Errno>) -> Result<T, Errno> {
        lock(&self.0).called().and_then(work)
    }

    fn sync(&self, is_file: bool) -> Result<(), Errno> {
        let hangs = self.ask(|held| {
            if held.habits.knows_no_sync {
                return Err(Errno::EINVAL);
            }
            Ok(if is_file { std::mem::take(&mut held.habits.hangs) } else { NEVER })
        })?;
        std::thread::sleep(hangs);
        Ok(())
    }
}

impl Held {
    fn about(&mut self, number: INodeNo) -> Result<FileAttr, Errno> {
        if number == INodeNo::ROOT {
            return Ok(about(number, FileType::Directory, 0o700, 0, self.now()));
        }
        let file = self.file(number)?;
        Ok(about(number, FileType::RegularFile, file.mode, file.bytes.len() as u64, file.changed))
    }
}

fn about(ino: INodeNo, kind: FileType, perm: u16, size: u64, changed: SystemTime) -> FileAttr {
    FileAttr {
        ino,
        size,
        blocks: size.div_ceil(512),
        atime: changed,
        mtime: changed,
        ctime: changed,
        crtime: changed,
        kind,
        perm,
        nlink: 1,
        uid: 0,
        gid: 0,
        rdev: 0,
        blksize: 4096,
        flags: 0,
    }
}

fn empty(done: Result<(), Errno>, reply: ReplyEmpty) {
    match done {
        Ok(()) => reply.ok(),
        Err(error) => reply.error(error),
    }
}

impl Filesystem for Served {
    fn lookup(&self, _: &Request, _: INodeNo, name: &OsStr, reply: ReplyEntry) {
        let found = self.ask(|held| {
            let number = held.number(name)?;
            held.about(INodeNo(number))
        });
        match found {
            Ok(about) => reply.entry(&NEVER, &about, Generation(0)),
            Err(error) => reply.error(error),
        }
    }

    fn getattr(&self, _: &Request, ino: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        match self.ask(|held| held.about(ino)) {
            Ok(about) => reply.attr(&NEVER, &about),
            Err(error) => reply.error(error),
        }
    }

    fn setattr(
        &self,
        _: &Request,
        ino: INodeNo,
        mode: Option<u32>,
        _: Option<u32>,
        _: Option<u32>,
        size: Option<u64>,
        _: Option<TimeOrNow>,
        _: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<FileHandle>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<fuser::BsdFileFlags>,
        reply: ReplyAttr,
    ) {
        let set = self.ask(|held| {
            if let Ok(file) = held.file(ino) {
                if let Some(mode) = mode {
                    file.mode = u16::try_from(mode & 0o777).unwrap_or(0);
                }
                if let Some(size) = size {
                    file.bytes.resize(usize::try_from(size).map_err(|_| Errno::EFBIG)?, 0);
                }
            }
            held.about(ino)
        });
        match set {
            Ok(about) => reply.attr(&NEVER, &about),
            Err(error) => reply.error(error),
        }
    }

    fn open(&self, _: &Request, ino: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        match self.ask(|held| held.file(ino).map(drop)) {
            Ok(()) => reply.opened(FileHandle(0), FopenFlags::FOPEN_DIRECT_IO),
            Err(error) => reply.error(error),
        }
    }

    fn create(&self, _: &Request, _: INodeNo, name: &OsStr, mode: u32, _: u32, _: i32, reply: ReplyCreate) {
        let made = self.ask(|held| {
            if held.number(name).is_ok() {
                return Err(Errno::EEXIST);
            }
            held.make(name.to_owned(), u16::try_from(mode & 0o777).unwrap_or(0));
            let number = held.number(name)?;
            held.about(INodeNo(number))
        });
        match made {
            Ok(about) => {
                reply.created(&NEVER, &about, Generation(0), FileHandle(0), FopenFlags::FOPEN_DIRECT_IO);
            }
            Err(error) => reply.error(error),
        }
    }

    fn read(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        let read = self.ask(|held| {
            let bytes = &held.file(ino)?.bytes;
            let start = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
            let end = (start + size as usize).min(bytes.len());
            Ok(bytes[start..end].to_vec())
        });
        match read {
            Ok(bytes) => reply.data(&bytes),
            Err(error) => reply.error(error),
        }
    }

    fn write(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        let written = self.ask(|held| {
            let now = held.now();
            let file = held.file(ino)?;
            let start = usize::try_from(offset).map_err(|_| Errno::EFBIG)?;
            let end = start + data.len();
            if file.bytes.len() < end {
                file.bytes.resize(end, 0);
            }
            file.bytes[start..end].copy_from_slice(data);
            file.changed = now;
            u32::try_from(data.len()).map_err(|_| Errno::EFBIG)
        });
        match written {
            Ok(count) => reply.written(count),
            Err(error) => reply.error(error),
        }
    }

    fn unlink(&self, _: &Request, _: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        let gone = self.ask(|held| {
            let name = held.named(name).ok_or(Errno::ENOENT)?;
            held.names.remove(&name);
            Ok(())
        });
        empty(gone, reply);
    }

    fn rename(
        &self,
        _: &Request,
        _: INodeNo,
        name: &OsStr,
        _: INodeNo,
        new: &OsStr,
        _: RenameFlags,
        reply: ReplyEmpty,
    ) {
        let renamed = self.ask(|held| {
            if held.habits.refused_renames > 0 {
                held.habits.refused_renames -= 1;
                return Err(Errno::EACCES);
            }
            let number = held.number(name)?;
            let from = held.named(name).ok_or(Errno::ENOENT)?;
            let to = held.named(new).unwrap_or_else(|| new.to_owned());
            held.names.remove(&from);
            held.names.insert(to, number);
            Ok(())
        });
        empty(renamed, reply);
    }

    fn fsync(&self, _: &Request, _: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        empty(self.sync(true), reply);
    }

    fn fsyncdir(&self, _: &Request, _: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        empty(self.sync(false), reply);
    }

    fn flush(&self, _: &Request, _: INodeNo, _: FileHandle, _: LockOwner, reply: ReplyEmpty) {
        // The standard library takes it for a fault of its own when a file cannot be closed.
        reply.ok();
    }

    fn readdir(&self, _: &Request, _: INodeNo, _: FileHandle, offset: u64, mut reply: ReplyDirectory) {
        let listed = self.ask(|held| {
            let start = [(".".into(), 1), ("..".into(), 1)];
            Ok(start.into_iter().chain(held.names.clone()).collect::<Vec<(std::ffi::OsString, u64)>>())
        });
        match listed {
            Ok(all) => {
                for (at, (name, number)) in (1..).zip(all).skip(usize::try_from(offset).unwrap_or(usize::MAX))
                {
                    let kind = if number == 1 { FileType::Directory } else { FileType::RegularFile };
                    if reply.add(INodeNo(number), at, kind, name) {
                        break;
                    }
                }
                reply.ok();
            }
            Err(error) => reply.error(error),
        }
    }
}
