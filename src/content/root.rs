//! Where content is read from: a folder, or what the program carries; with texts before it that are being written.

use super::input::read_file;
use super::report::LARGEST_FILE;
use super::shipped;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What holds `scenarios`, `locales` and `assets`. Paths under it are relative to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// A folder.
    Folder(PathBuf),
    /// The content that ships, inside the program.
    Shipped,
    /// Another root, with texts in the place of its files that are being written and not saved.
    Unsaved(Arc<UnsavedTexts>),
}

/// Texts that are being written, before what they are to be saved to.
#[derive(Debug, PartialEq, Eq)]
pub struct UnsavedTexts {
    beneath: Root,
    texts: BTreeMap<PathBuf, Vec<u8>>,
}

impl UnsavedTexts {
    /// What stands in a folder: what stood there, and what is new.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let inside = self.texts.keys().filter_map(|path| path.strip_prefix(folder).ok()?.components().next());
        let mut paths: BTreeSet<PathBuf> = inside.map(|first| folder.join(first)).collect();
        match self.beneath.list(folder) {
            Ok(there) => paths.extend(there),
            Err(error) if paths.is_empty() => return Err(error),
            Err(_) => {}
        }
        Ok(paths.into_iter().collect())
    }
}

impl Root {
    /// This root with texts before it, by their paths under it.
    #[must_use]
    pub fn with_unsaved(self, texts: impl IntoIterator<Item = (PathBuf, String)>) -> Self {
        let texts = texts.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
        Self::Unsaved(Arc::new(UnsavedTexts { beneath: self, texts }))
    }

    /// The bytes of a file; of one that has more than `most` only so many and one, so that it can be told.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub fn read(&self, path: &Path, most: u64) -> io::Result<Cow<'static, [u8]>> {
        match self {
            Self::Folder(folder) => read_file(&folder.join(path), most).map(Cow::from),
            Self::Shipped => shipped::read(path),
            Self::Unsaved(over) => match over.texts.get(path) {
                Some(text) => Ok(Cow::Owned(text.clone())),
                None => over.beneath.read(path, most),
            },
        }
    }

    /// The text of a file of content.
    ///
    /// # Errors
    /// When there is no such file, it cannot be read, is larger than content may be, or no text.
    pub fn text(&self, path: &Path) -> io::Result<String> {
        let bytes = self.read(path, LARGEST_FILE)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        String::from_utf8(bytes.into_owned()).map_err(|_| io::ErrorKind::InvalidData.into())
    }

    /// The bytes of a file of the program's own: a font, the theme, the demonstration. A folder of content need not hold it;
    /// what it lacks, the program has.
    ///
    /// # Errors
    /// When it is there and cannot be read, or does not ship at all.
    pub fn asset(&self, path: &str) -> io::Result<Cow<'static, [u8]>> {
        match self.read(Path::new(path), u64::MAX - 1) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => shipped::read(Path::new(path)),
            read => read,
        }
    }

    /// The paths of what stands in a folder, in order.
    ///
    /// # Errors
    /// When there is no such folder, or it cannot be read.
    pub fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        match self {
            Self::Folder(root) => {
                let entries = fs::read_dir(root.join(folder))?;
                let mut paths: Vec<_> =
                    entries.map(|entry| Ok(folder.join(entry?.file_name()))).collect::<io::Result<_>>()?;
                paths.sort();
                Ok(paths)
            }
            Self::Shipped => shipped::list(folder),
            Self::Unsaved(over) => over.list(folder),
        }
    }

    /// Whether something stands at a path, whatever it is and whether or not it can be read; a link that leads nowhere too.
    pub(super) fn holds(&self, path: &Path) -> bool {
        match self {
            Self::Folder(folder) => {
                let found = fs::symlink_metadata(folder.join(path));
                !matches!(found, Err(error) if error.kind() == io::ErrorKind::NotFound)
            }
            Self::Shipped => shipped::read(path).is_ok() || shipped::list(path).is_ok(),
            Self::Unsaved(over) => {
                over.texts.keys().any(|written| written.starts_with(path)) || over.beneath.holds(path)
            }
        }
    }

    /// The folder, where it is one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Folder(folder) => Some(folder),
            Self::Shipped => None,
            Self::Unsaved(over) => over.beneath.folder(),
        }
    }

    /// A path as a person should see it.
    #[must_use]
    pub fn shown(&self, path: &Path) -> String {
        match self {
            Self::Folder(folder) => {
                let whole = folder.join(path);
                whole.strip_prefix(".").unwrap_or(&whole).display().to_string()
            }
            Self::Shipped => path.display().to_string(),
            Self::Unsaved(over) => over.beneath.shown(path),
        }
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => folder.display().fmt(f),
            Self::Shipped => f.write_str("composure"),
            Self::Unsaved(over) => over.beneath.fmt(f),
        }
    }
}

impl From<&Self> for Root {
    fn from(root: &Self) -> Self {
        root.clone()
    }
}

impl From<&Path> for Root {
    fn from(folder: &Path) -> Self {
        Self::Folder(folder.to_owned())
    }
}

impl From<&PathBuf> for Root {
    fn from(folder: &PathBuf) -> Self {
        Self::Folder(folder.clone())
    }
}

/// Where one file stands: a root, and the path there.
#[derive(Clone, Debug)]
pub(super) struct Located {
    pub(super) root: Root,
    pub(super) path: PathBuf,
}

impl Located {
    /// A file that a person named, wherever it is.
    pub(super) fn named(path: &Path) -> Self {
        Self { root: Root::Folder(PathBuf::new()), path: path.to_owned() }
    }

    pub(super) fn read(&self, most: u64) -> io::Result<Cow<'static, [u8]>> {
        self.root.read(&self.path, most)
    }

    pub(super) fn shown(&self) -> String {
        self.root.shown(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Root {
        Root::from(Path::new(env!("CARGO_MANIFEST_DIR")))
    }

    /// Every file under a path.
    fn under(root: &Root, path: &Path, into: &mut Vec<PathBuf>) {
        match root.list(path) {
            Ok(list) => list.iter().for_each(|path| under(root, path, into)),
            Err(_) => into.push(path.to_owned()),
        }
    }

    #[test]
    fn what_ships_is_what_stands_in_the_package() {
        for top in ["scenarios", "locales", "assets/policies", "assets/fonts"] {
            let (mut ships, mut stands) = (Vec::new(), Vec::new());
            under(&Root::Shipped, Path::new(top), &mut ships);
            under(&package(), Path::new(top), &mut stands);
            stands.retain(|path| !path.ends_with("cut.sh"));
            assert_eq!(ships, stands);
        }
        for (path, length) in shipped::files() {
            let read = |root: &Root| root.read(Path::new(path), u64::MAX - 1).expect(path).into_owned();
            assert_eq!(read(&Root::Shipped).len(), length, "{path}");
            assert_eq!(read(&Root::Shipped), read(&package()), "{path}");
        }
    }

    #[test]
    fn the_hash_is_over_paths_and_bytes_in_order() {
        let mut hash = blake3::Hasher::new();
        let mut before = "";
        for (path, length) in shipped::files() {
            assert!(before < path, "{before} stands before {path}");
            before = path;
            let bytes = package().read(Path::new(path), u64::MAX - 1).expect(path);
            hash.update(path.as_bytes()).update(&[0]).update(&(length as u64).to_le_bytes()).update(&bytes);
        }
        assert_eq!(hash.finalize().to_string(), shipped::hash());
    }

    #[test]
    fn a_folder_and_what_ships_answer_alike() {
        for root in [package(), Root::Shipped] {
            for path in ["scenarios/none.ron", "none", "scenarios"] {
                root.read(Path::new(path), 9).expect_err(path);
            }
            for path in ["none", "assets/theme.ron", "scenario"] {
                root.list(Path::new(path)).expect_err(path);
            }
            let held = ["scenarios", "assets/theme.ron", "none"].map(|path| root.holds(Path::new(path)));
            assert_eq!(held, [true, true, false]);
            let languages = root.list(Path::new("locales")).expect("a folder");
            assert_eq!(languages, ["locales/en-US", "locales/zh-CN", "locales/zh-TW"].map(PathBuf::from));
        }
        assert_eq!(Root::Shipped.shown(Path::new("scenarios/x.ron")), "scenarios/x.ron");
        assert_eq!(Root::from(Path::new(".")).shown(Path::new("scenarios/x.ron")), "scenarios/x.ron");
    }

    #[test]
    fn what_is_being_written_stands_before_what_is_there() {
        let text = |root: &Root, path: &str| root.read(Path::new(path), 99).map(|bytes| bytes.to_vec());
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("scenarios")).expect("a folder");
        fs::write(folder.path().join("scenarios/a.ron"), "old").expect("written");
        fs::write(folder.path().join("scenarios/b.ron"), "b").expect("written");
        let written = [("scenarios/a.ron", "new"), ("locales/en-US/scenarios/a.ftl", "title = A")];
        let written = written.map(|(path, text)| (PathBuf::from(path), text.to_owned()));
        let root = Root::from(folder.path()).with_unsaved(written);
        assert_eq!(text(&root, "scenarios/a.ron").expect("there"), b"new");
        assert_eq!(text(&root, "scenarios/b.ron").expect("there"), b"b");
        let paths = |folder: &str| root.list(Path::new(folder)).ok();
        assert_eq!(paths("scenarios"), Some(["scenarios/a.ron", "scenarios/b.ron"].map(PathBuf::from).to_vec()));
        assert_eq!(paths("locales"), Some(vec![PathBuf::from("locales/en-US")]), "a folder that is yet to be made");
        assert_eq!(paths("assets"), None);
        assert!(root.holds(Path::new("locales/en-US")) && !root.holds(Path::new("locales/zh-CN")));
        assert_eq!((root.folder(), root.to_string()), (Some(folder.path()), folder.path().display().to_string()));
        assert_eq!(fs::read(folder.path().join("scenarios/a.ron")).expect("there"), b"old", "nothing is saved");
    }

    #[test]
    fn a_folder_without_fonts_gets_those_of_the_program() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = Root::from(folder.path());
        let theme = root.asset("assets/theme.ron").expect("ships");
        assert_eq!(theme, package().read(Path::new("assets/theme.ron"), u64::MAX - 1).expect("there"));
        fs::create_dir(folder.path().join("assets")).expect("a folder");
        fs::write(folder.path().join("assets/theme.ron"), "own").expect("written");
        assert_eq!(&*root.asset("assets/theme.ron").expect("there"), b"own");
        assert_eq!(root.asset("assets/none").expect_err("nowhere").kind(), io::ErrorKind::NotFound);
    }
}
