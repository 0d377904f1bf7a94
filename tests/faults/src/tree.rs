//! A folder with all that is in it, taken into memory and put back.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

/// What stands under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A folder.
    Folder,
    /// A file and its bytes.
    File(Arc<Vec<u8>>),
}

/// All of a folder, by the path within it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree(pub BTreeMap<PathBuf, Entry>);

impl Tree {
    /// What a folder holds now.
    pub fn of(root: &Path) -> io::Result<Self> {
        let mut all = BTreeMap::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for found in fs::read_dir(&folder)? {
                let found = found?;
                let path = found.path();
                let within = path.strip_prefix(root).unwrap_or(&path).to_owned();
                if found.file_type()?.is_dir() {
                    all.insert(within, Entry::Folder);
                    folders.push(path);
                } else {
                    all.insert(within, Entry::File(Arc::new(fs::read(&path)?)));
                }
            }
        }
        Ok(Self(all))
    }

    /// Makes the folder hold this and nothing else.
    pub fn put(&self, root: &Path) -> io::Result<()> {
        if root.exists() {
            for found in fs::read_dir(root)? {
                let path = found?.path();
                if path.is_dir() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
            }
        } else {
            fs::create_dir_all(root)?;
        }
        // A folder comes before what is in it.
        for (within, entry) in &self.0 {
            match entry {
                Entry::Folder => fs::create_dir(root.join(within))?,
                Entry::File(bytes) => fs::write(root.join(within), bytes.as_slice())?,
            }
        }
        Ok(())
    }

    /// Tells two of them apart.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for (path, entry) in &self.0 {
            hash.update(path.as_os_str().as_encoded_bytes());
            match entry {
                Entry::Folder => hash.update([0, 1]),
                Entry::File(bytes) => {
                    hash.update([0, 2]);
                    hash.update(bytes.len().to_le_bytes());
                    hash.update(bytes.as_slice());
                }
            }
        }
        hash.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn a_folder_is_put_back_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(folder.path().join("a/b")).expect("folders");
        std::fs::write(folder.path().join("a/een"), b"een").expect("a file");
        let before = Tree::of(folder.path()).expect("what it holds");
        std::fs::write(folder.path().join("a/een"), b"twee").expect("a file");
        std::fs::write(folder.path().join("a/b/drie"), b"drie").expect("a file");
        assert_ne!(Tree::of(folder.path()).expect("what it holds").digest(), before.digest());
        before.put(folder.path()).expect("room");
        assert_eq!(Tree::of(folder.path()).expect("what it holds"), before);
    }
}
