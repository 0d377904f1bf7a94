//! A disk as it may be after the power went: what was synced is there, of the rest nobody knows.
//!
//! Bytes of a file last once that file was synced; names in a folder once that folder was synced, and before
//! that the first so many of them, in their order (POSIX promises no more; ext4 keeps a little more).

use std::collections::{BTreeMap, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::trace::Does;
use crate::tree::{Entry, Tree};

/// A file or folder, whatever its name.
type Node = usize;

/// The folder that is watched.
const ROOT: Node = 0;

/// What was done to a file's bytes.
#[derive(Debug, Clone)]
pub(super) enum Data {
    Write { at: u64, bytes: Arc<Vec<u8>> },
    Resize(u64),
}

/// What was done to the names in a folder.
#[derive(Debug, Clone)]
enum Name {
    /// It leads there from now on, whatever had it.
    Leads(OsString, Node),
    Gone(OsString),
    Moved {
        from: OsString,
        to: OsString,
    },
}

/// Something that lasts, and what may be lost.
#[derive(Debug, Clone)]
enum Thing {
    File { lasting: Arc<Vec<u8>>, loose: Vec<Data> },
    Folder { lasting: BTreeMap<OsString, Node>, loose: Vec<Name> },
}

/// The disk at one moment.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
    things: Vec<Thing>,
    open: HashMap<usize, Node>,
}

/// Which of the loose operations reached the disk.
#[derive(Debug, Clone, Default)]
pub struct Reached {
    /// Of a file: each of its loose operations, in order.
    pub(super) data: BTreeMap<usize, Vec<Kept>>,
    /// Of a folder: so many of its loose names, the first.
    pub(super) names: BTreeMap<usize, usize>,
}

/// What became of one loose operation.
#[derive(Debug, Clone)]
pub(super) enum Kept {
    No,
    Yes,
    /// Of a write: these of its pieces of 512 bytes.
    Pieces(Vec<bool>),
}

/// What a disk writes at once.
pub(super) const PIECE: usize = 512;

impl Disk {
    /// A folder of which all lasts.
    pub fn of(root: &Path, tree: &Tree) -> Self {
        let mut disk = Self {
            root: root.to_owned(),
            things: vec![Thing::Folder { lasting: BTreeMap::new(), loose: Vec::new() }],
            open: HashMap::new(),
        };
        for (path, entry) in &tree.0 {
            let thing = match entry {
                Entry::Folder => Thing::Folder { lasting: BTreeMap::new(), loose: Vec::new() },
                Entry::File(bytes) => Thing::File { lasting: Arc::clone(bytes), loose: Vec::new() },
            };
            let node = disk.add(thing);
            // A tree names a folder before what is in it.
            let folder = path.parent().and_then(|folder| disk.find(&root.join(folder)));
            if let (Some(folder), Some(name)) = (folder, path.file_name())
                && let Thing::Folder { lasting, .. } = &mut disk.things[folder]
            {
                lasting.insert(name.to_owned(), node);
            }
        }
        disk
    }

    /// Does what a program did.
    pub fn apply(&mut self, does: &Does) -> Result<(), String> {
        match does {
            Does::Open { handle, path, creates, truncates } => {
                let node = match self.find(path) {
                    Some(node) => node,
                    None if *creates => {
                        self.make(path, Thing::File { lasting: Arc::default(), loose: Vec::new() })?
                    }
                    None => return Err(format!("{} is not there", path.display())),
                };
                self.open.insert(*handle, node);
                if *truncates {
                    self.loosen(node, Data::Resize(0));
                }
            }
            Does::OpenToRead { handle, path } => {
                let node = self.find(path).ok_or_else(|| format!("{} is not there", path.display()))?;
                self.open.insert(*handle, node);
            }
            Does::Write { handle, at, bytes } => {
                self.loosen(self.opened(*handle)?, Data::Write { at: *at, bytes: Arc::clone(bytes) });
            }
            Does::Resize { handle, length } => self.loosen(self.opened(*handle)?, Data::Resize(*length)),
            Does::Sync { handle } => {
                let node = self.opened(*handle)?;
                self.things[node].sync();
            }
            Does::Rename { from, to } => self.rename(from, to)?,
            Does::Remove(path) | Does::RemoveFolder(path) => {
                let (folder, name) = self.place(path)?;
                self.note(folder, Name::Gone(name));
            }
            Does::MakeFolder(path) => {
                self.make(path, Thing::Folder { lasting: BTreeMap::new(), loose: Vec::new() })?;
            }
            Does::Other | Does::Acknowledge => {}
        }
        Ok(())
    }

    /// What is there when all of it reached the disk: what the running program sees.
    pub fn seen(&self) -> Tree {
        self.tree(&self.everything())
    }

    /// All of the loose operations.
    pub fn everything(&self) -> Reached {
        let mut all = Reached::default();
        for (node, thing) in self.things.iter().enumerate() {
            match thing {
                Thing::File { loose, .. } => {
                    all.data.insert(node, vec![Kept::Yes; loose.len()]);
                }
                Thing::Folder { loose, .. } => {
                    all.names.insert(node, loose.len());
                }
            }
        }
        all
    }

    /// Files that have loose operations, and what they are.
    pub(super) fn loose_files(&self) -> Vec<(Node, &[Data])> {
        let mut all = Vec::new();
        for (node, thing) in self.things.iter().enumerate() {
            if let Thing::File { loose, .. } = thing
                && !loose.is_empty()
            {
                all.push((node, loose.as_slice()));
            }
        }
        all
    }

    /// Folders that have loose names, and how many.
    pub(super) fn loose_folders(&self) -> Vec<(Node, usize)> {
        let mut all = Vec::new();
        for (node, thing) in self.things.iter().enumerate() {
            if let Thing::Folder { loose, .. } = thing
                && !loose.is_empty()
            {
                all.push((node, loose.len()));
            }
        }
        all
    }

    /// The folder as it stands when just these reached the disk.
    pub fn tree(&self, reached: &Reached) -> Tree {
        let mut tree = Tree::default();
        let mut folders = vec![(ROOT, PathBuf::new())];
        while let Some((folder, path)) = folders.pop() {
            for (name, node) in self.names(folder, reached.names.get(&folder).copied().unwrap_or(0)) {
                let within = path.join(name);
                match &self.things[node] {
                    Thing::Folder { .. } => {
                        tree.0.insert(within.clone(), Entry::Folder);
                        folders.push((node, within));
                    }
                    Thing::File { lasting, loose } => {
                        let kept = reached.data.get(&node).map_or(&[][..], Vec::as_slice);
                        tree.0.insert(within, Entry::File(bytes(lasting, loose, kept)));
                    }
                }
            }
        }
        tree
    }

    fn names(&self, folder: Node, reached: usize) -> BTreeMap<OsString, Node> {
        let Thing::Folder { lasting, loose } = &self.things[folder] else { return BTreeMap::new() };
        let mut names = lasting.clone();
        loose.iter().take(reached).for_each(|name| change(&mut names, name));
        names
    }

    fn all_names(&self, folder: Node) -> BTreeMap<OsString, Node> {
        self.names(folder, usize::MAX)
    }

    fn find(&self, path: &Path) -> Option<Node> {
        let within = path.strip_prefix(&self.root).ok()?;
        within
            .components()
            .try_fold(ROOT, |folder, name| self.all_names(folder).get(name.as_os_str()).copied())
    }

    fn place(&self, path: &Path) -> Result<(Node, OsString), String> {
        let folder = path.parent().and_then(|folder| self.find(folder));
        let name = path.file_name().map(OsStr::to_owned);
        folder.zip(name).ok_or_else(|| format!("{} lies nowhere", path.display()))
    }

    fn make(&mut self, path: &Path, thing: Thing) -> Result<Node, String> {
        let (folder, name) = self.place(path)?;
        let node = self.add(thing);
        self.note(folder, Name::Leads(name, node));
        Ok(node)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<(), String> {
        let (old, was) = self.place(from)?;
        let (new, is) = self.place(to)?;
        if old == new {
            self.note(new, Name::Moved { from: was, to: is });
            return Ok(());
        }
        let node = self.find(from).ok_or_else(|| format!("{} is not there", from.display()))?;
        self.note(new, Name::Leads(is, node));
        self.note(old, Name::Gone(was));
        Ok(())
    }

    fn add(&mut self, thing: Thing) -> Node {
        self.things.push(thing);
        self.things.len() - 1
    }

    fn opened(&self, handle: usize) -> Result<Node, String> {
        self.open.get(&handle).copied().ok_or_else(|| format!("handle {handle} was never opened"))
    }

    fn loosen(&mut self, node: Node, data: Data) {
        if let Thing::File { loose, .. } = &mut self.things[node] {
            loose.push(data);
        }
    }

    fn note(&mut self, folder: Node, name: Name) {
        if let Thing::Folder { loose, .. } = &mut self.things[folder] {
            loose.push(name);
        }
    }
}

impl Thing {
    fn sync(&mut self) {
        match self {
            Self::File { lasting, loose } => {
                *lasting = bytes(lasting, loose, &vec![Kept::Yes; loose.len()]);
                loose.clear();
            }
            Self::Folder { lasting, loose } => {
                loose.iter().for_each(|name| change(lasting, name));
                loose.clear();
            }
        }
    }
}

fn change(names: &mut BTreeMap<OsString, Node>, name: &Name) {
    match name {
        Name::Leads(name, node) => {
            names.insert(name.clone(), *node);
        }
        Name::Gone(name) => {
            names.remove(name);
        }
        Name::Moved { from, to } => {
            if let Some(node) = names.remove(from) {
                names.insert(to.clone(), node);
            }
        }
    }
}

/// The bytes of a file when just these of its loose operations reached the disk.
fn bytes(lasting: &Arc<Vec<u8>>, loose: &[Data], kept: &[Kept]) -> Arc<Vec<u8>> {
    if !kept.iter().any(|kept| !matches!(kept, Kept::No)) {
        return Arc::clone(lasting);
    }
    let mut all = lasting.as_slice().to_vec();
    for (data, kept) in loose.iter().zip(kept) {
        match (data, kept) {
            (_, Kept::No) => {}
            (Data::Resize(length), Kept::Yes | Kept::Pieces(_)) => {
                all.resize(usize::try_from(*length).unwrap_or(0), 0);
            }
            (Data::Write { at, bytes }, Kept::Yes) => put(&mut all, *at, bytes),
            (Data::Write { at, bytes }, Kept::Pieces(which)) => {
                for (place, piece) in bytes.chunks(PIECE).enumerate() {
                    if which.get(place).copied().unwrap_or(false) {
                        put(&mut all, *at + (place * PIECE) as u64, piece);
                    }
                }
            }
        }
    }
    Arc::new(all)
}

fn put(all: &mut Vec<u8>, at: u64, bytes: &[u8]) {
    let at = usize::try_from(at).unwrap_or(0);
    let end = at + bytes.len();
    if all.len() < end {
        all.resize(end, 0);
    }
    all[at..end].copy_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{Disk, Reached};
    use crate::trace::Does;
    use crate::tree::{Entry, Tree};
    use std::path::{Path, PathBuf};
    use std::sync::Arc;

    fn file(tree: &Tree, name: &str) -> Option<Vec<u8>> {
        match tree.0.get(Path::new(name)) {
            Some(Entry::File(bytes)) => Some(bytes.to_vec()),
            Some(Entry::Folder) | None => None,
        }
    }

    fn start() -> Disk {
        let old = Entry::File(Arc::new(b"oud".to_vec()));
        Disk::of(Path::new("/r"), &Tree([(PathBuf::from("a"), old)].into()))
    }

    #[test]
    fn what_was_not_synced_may_be_lost_name_by_name() {
        let mut disk = start();
        let path = PathBuf::from("/r/b");
        let new = Does::Open { handle: 1, path: path.clone(), creates: true, truncates: false };
        disk.apply(&new).expect("a new file");
        let write = Does::Write { handle: 1, at: 0, bytes: Arc::new(b"nieuw".to_vec()) };
        disk.apply(&write).expect("bytes");
        disk.apply(&Does::Rename { from: path, to: "/r/a".into() }).expect("a rename");
        let nothing = disk.tree(&Reached::default());
        assert_eq!(file(&nothing, "a"), Some(b"oud".to_vec()));
        assert_eq!(file(&disk.seen(), "a"), Some(b"nieuw".to_vec()));
        // The name without the bytes: what a rename before the sync can leave.
        let names = Reached { names: disk.everything().names, ..Reached::default() };
        assert_eq!(file(&disk.tree(&names), "a"), Some(Vec::new()));
        disk.apply(&Does::Sync { handle: 1 }).expect("a sync");
        assert_eq!(file(&disk.tree(&names), "a"), Some(b"nieuw".to_vec()));
        assert_eq!(file(&disk.tree(&Reached::default()), "a"), Some(b"oud".to_vec()));
    }
}
