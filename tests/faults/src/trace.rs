//! What a program does to a folder, call by call, as strace tells it.
//!
//! SQLite writes its own files from C, so nothing inside the program sees all of it; the kernel does.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

mod line;

use line::Line;

/// The calls that are watched: all that can change a folder, and those that move a place within a file.
/// The question mark: not every kind of computer has each of them.
const WATCHED: &str = "trace=?openat,?open,?creat,?close,?dup,?dup2,?dup3,?fcntl,?lseek,?read,?write,?pwrite64,\
?writev,?pwritev,?pwritev2,?fsync,?fdatasync,?sync_file_range,?rename,?renameat,?renameat2,?unlink,?unlinkat,\
?ftruncate,?truncate,?fallocate,?mkdir,?mkdirat,?rmdir,?link,?linkat,?symlink,?symlinkat,?chmod,?fchmod,?fchmodat,\
?fchown,?copy_file_range,?sendfile";

/// What a program prints when it has told its owner that it is done.
pub const ACKNOWLEDGED: &str = "ACK";

/// One call that did, or could have done, something to the folder.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its name: `pwrite64`.
    pub name: String,
    /// The how manieth of that name the program made, counted from 1, elsewhere included: strace's `when`.
    pub nth: u32,
    /// What it did.
    pub does: Does,
}

/// What a call did, when it succeeded.
#[derive(Debug, Clone)]
pub enum Does {
    /// Opened a file for writing, under this handle from now on; made it if it was not there and `creates`.
    Open {
        /// Counts on, so no two have the same.
        handle: usize,
        /// Which file.
        path: PathBuf,
        /// It was made when it was not there.
        creates: bool,
        /// It was emptied.
        truncates: bool,
    },
    /// Wrote bytes.
    Write {
        /// Where.
        handle: usize,
        /// From which byte on.
        at: u64,
        /// What.
        bytes: Arc<Vec<u8>>,
    },
    /// Cut it off, or made it longer.
    Resize {
        /// Which file.
        handle: usize,
        /// How long it became.
        length: u64,
    },
    /// Made a file, or the names in a folder, last.
    Sync {
        /// Which.
        handle: usize,
    },
    /// Gave another name.
    Rename {
        /// The old one.
        from: PathBuf,
        /// The new one.
        to: PathBuf,
    },
    /// Removed a file.
    Remove(PathBuf),
    /// Made a folder.
    MakeFolder(PathBuf),
    /// Removed a folder.
    RemoveFolder(PathBuf),
    /// Changed who may read it, or something else that is not bytes and names.
    Other,
    /// Opened a folder, or a file for reading only, which can be synced: this changes nothing.
    OpenToRead {
        /// Counts on, so no two have the same.
        handle: usize,
        /// Which one.
        path: PathBuf,
    },
    /// Told its owner that it is done.
    Acknowledge,
}

impl Does {
    /// Whether a fault here could leave something half done.
    pub fn is_mutating(&self) -> bool {
        !matches!(self, Self::OpenToRead { .. } | Self::Acknowledge)
    }
}

/// Runs a program under strace; what it printed, and what it did below `root`.
pub fn record(program: &mut Command, root: &Path) -> Result<(Output, Vec<Call>), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let log = folder.path().join("calls");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-xx", "-s", "1000000000", "-e", "signal=none", "-e", WATCHED, "-o"]).arg(&log);
    strace.arg("--").arg(program.get_program()).args(program.get_args());
    strace.stdin(Stdio::null());
    let output = strace.output().map_err(|error| format!("strace: {error}"))?;
    let text = std::fs::read_to_string(&log).map_err(|error| format!("strace wrote nothing: {error}"))?;
    let calls = Watching::new(root).all(&text)?;
    Ok((output, calls))
}

/// Whether strace is there and may watch other programs: in some containers it may not.
pub fn can_trace() -> bool {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "inject=?close:error=EIO:when=10000", "-o", "/dev/null", "true"]);
    strace.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// What is open, and where in it the program is.
struct Watching<'r> {
    root: &'r Path,
    open: HashMap<i64, Open>,
    count: BTreeMap<String, u32>,
    handles: usize,
}

#[derive(Clone)]
struct Open {
    path: PathBuf,
    /// `None` when it lies outside the folder.
    handle: Option<usize>,
    at: u64,
}

impl<'r> Watching<'r> {
    fn new(root: &'r Path) -> Self {
        Self { root, open: HashMap::new(), count: BTreeMap::new(), handles: 0 }
    }

    fn all(mut self, text: &str) -> Result<Vec<Call>, String> {
        let mut calls = Vec::new();
        for text in text.lines() {
            let Some(line) = Line::of(text)? else { continue };
            let nth = self.count.entry(line.name.to_owned()).or_default();
            *nth += 1;
            let nth = *nth;
            if let Some(does) = self.done(&line)? {
                calls.push(Call { name: line.name.to_owned(), nth, does });
            }
        }
        Ok(calls)
    }

    /// What a call did to the folder; none when it did nothing there.
    fn done(&mut self, line: &Line<'_>) -> Result<Option<Does>, String> {
        let Some(result) = line.result else { return Ok(None) };
        let does = match line.name {
            "openat" => self.opened(result, self.path(line, 0)?, line.argument(2)?),
            "open" => self.opened(result, line.path(0)?, line.argument(1)?),
            "close" => {
                self.open.remove(&line.number(0)?);
                None
            }
            "dup" | "dup2" | "dup3" => self.copied(line.number(0)?, result),
            "fcntl" if line.argument(1)?.starts_with("F_DUPFD") => self.copied(line.number(0)?, result),
            "fcntl" => None,
            "lseek" => self.moved(line.number(0)?, |_| result),
            "read" => self.moved(line.number(0)?, |at| at + result),
            "write" => self.written(line, None, result)?,
            "pwrite64" => self.written(line, Some(line.number(3)?), result)?,
            "fsync" | "fdatasync" => self.handle(line.number(0)?).map(|handle| Does::Sync { handle }),
            "ftruncate" => {
                let length = u64::try_from(line.number(1)?).unwrap_or(0);
                self.handle(line.number(0)?).map(|handle| Does::Resize { handle, length })
            }
            "rename" => self.renamed(line.path(0)?, line.path(1)?),
            "renameat" | "renameat2" => self.renamed(self.path(line, 0)?, self.path(line, 2)?),
            "unlink" => self.inside(line.path(0)?).map(Does::Remove),
            "unlinkat" if line.argument(2)?.contains("AT_REMOVEDIR") => {
                self.inside(self.path(line, 0)?).map(Does::RemoveFolder)
            }
            "unlinkat" => self.inside(self.path(line, 0)?).map(Does::Remove),
            "mkdir" => self.inside(line.path(0)?).map(Does::MakeFolder),
            "mkdirat" => self.inside(self.path(line, 0)?).map(Does::MakeFolder),
            "rmdir" => self.inside(line.path(0)?).map(Does::RemoveFolder),
            "chmod" => self.inside(line.path(0)?).map(|_| Does::Other),
            "fchmodat" => self.inside(self.path(line, 0)?).map(|_| Does::Other),
            "fchmod" | "fchown" => self.handle(line.number(0)?).map(|_| Does::Other),
            other => match line.number(0).ok().and_then(|fd| self.handle(fd)) {
                // What is not understood must not be passed over: the replay would be another story.
                Some(_) => return Err(format!("{other} is not understood: {}", line.text)),
                None => None,
            },
        };
        Ok(does)
    }

    fn opened(&mut self, fd: i64, path: PathBuf, flags: &str) -> Option<Does> {
        let is_inside = path.starts_with(self.root);
        let handle = is_inside.then(|| {
            self.handles += 1;
            self.handles
        });
        self.open.insert(fd, Open { path: path.clone(), handle, at: 0 });
        let handle = handle?;
        if flags.contains("O_WRONLY") || flags.contains("O_RDWR") {
            let (creates, truncates) = (flags.contains("O_CREAT"), flags.contains("O_TRUNC"));
            Some(Does::Open { handle, path, creates, truncates })
        } else {
            Some(Does::OpenToRead { handle, path })
        }
    }

    fn copied(&mut self, from: i64, to: i64) -> Option<Does> {
        if let Some(open) = self.open.get(&from).cloned() {
            self.open.insert(to, open);
        }
        None
    }

    fn moved(&mut self, fd: i64, to: impl FnOnce(i64) -> i64) -> Option<Does> {
        if let Some(open) = self.open.get_mut(&fd) {
            open.at = u64::try_from(to(i64::try_from(open.at).unwrap_or(0))).unwrap_or(0);
        }
        None
    }

    fn written(&mut self, line: &Line<'_>, at: Option<i64>, count: i64) -> Result<Option<Does>, String> {
        let fd = line.number(0)?;
        if fd == 1 {
            let is_ack = line.bytes(1)?.starts_with(ACKNOWLEDGED.as_bytes());
            return Ok(is_ack.then_some(Does::Acknowledge));
        }
        let count = u64::try_from(count).unwrap_or(0);
        let Some(open) = self.open.get_mut(&fd) else { return Ok(None) };
        let place = match at {
            Some(at) => u64::try_from(at).unwrap_or(0),
            None => {
                let place = open.at;
                open.at += count;
                place
            }
        };
        let Some(handle) = open.handle else { return Ok(None) };
        let mut bytes = line.bytes(1)?;
        bytes.truncate(usize::try_from(count).unwrap_or(0));
        Ok(Some(Does::Write { handle, at: place, bytes: Arc::new(bytes) }))
    }

    fn renamed(&self, from: PathBuf, to: PathBuf) -> Option<Does> {
        self.inside(to).map(|to| Does::Rename { from, to })
    }

    fn handle(&self, fd: i64) -> Option<usize> {
        self.open.get(&fd).and_then(|open| open.handle)
    }

    fn inside(&self, path: PathBuf) -> Option<PathBuf> {
        path.starts_with(self.root).then_some(path)
    }

    /// A path and the folder before it: `AT_FDCWD` or one that is open.
    fn path(&self, line: &Line<'_>, folder: usize) -> Result<PathBuf, String> {
        let path = line.path(folder + 1)?;
        if path.is_absolute() || line.argument(folder)? == "AT_FDCWD" {
            return Ok(path);
        }
        let folder = line.number(folder)?;
        Ok(self.open.get(&folder).map_or_else(|| path.clone(), |open| open.path.join(&path)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Does, can_trace, record};
    use std::process::Command;

    #[test]
    fn a_shell_is_watched_call_by_call() {
        if !can_trace() {
            println!("skipped: strace may not watch programs here");
            return;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("its one name");
        let mut shell = Command::new("sh");
        let path = root.join("een");
        shell.args(["-c", "printf abc > \"$0\"; printf ACK"]).arg(&path);
        let (output, calls) = record(&mut shell, &root).expect("strace");
        assert_eq!(output.stdout, b"ACK");
        assert!(matches!(&calls[0].does, Does::Open { path: opened, creates: true, .. } if *opened == path));
        assert!(calls.iter().any(|call| matches!(call.does, Does::Acknowledge)));
    }
}
