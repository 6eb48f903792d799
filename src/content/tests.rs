//! Content folders with one thing wrong, and hostile files.

use super::{Library, Pack};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// All shipped content, read once.
pub(crate) fn shipped() -> &'static Library {
    static SHIPPED: LazyLock<Library> = LazyLock::new(|| Library::load(Path::new(env!("CARGO_MANIFEST_DIR")), &[]));
    &SHIPPED
}

/// A copy of the sound fixture, to be edited.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// `tests/fixtures/check/sound`, in which nothing is wrong.
    pub(crate) fn sound() -> Self {
        let folder = Self(TempDir::new().expect("a folder"));
        copy(&fixtures().join("sound"), folder.0.path());
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Replaces the one place of a file where `from` stands.
    pub(crate) fn edit(self, file: &str, from: &str, to: &str) -> Self {
        let text = std::fs::read_to_string(self.path().join(file)).expect(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        self.write(file, text.replace(from, to))
    }

    pub(crate) fn write(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        std::fs::write(self.path().join(file), bytes).expect(file);
        self
    }

    pub(crate) fn load(&self) -> Library {
        Library::load(self.path(), &[])
    }

    /// The fixture's scenario, which must be sound.
    pub(crate) fn pack(&self) -> Pack {
        let library = self.load();
        let shown: Vec<_> = library.diagnostics.iter().map(|one| super::human(one, false)).collect();
        library.pack("small").unwrap_or_else(|| panic!("{}", shown.join("\n"))).clone()
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the fixture") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

#[test]
fn the_sound_fixture_is_sound() {
    let library = Folder::sound().load();
    let problems: Vec<_> = library.diagnostics.iter().map(|one| super::human(one, false)).collect();
    assert_eq!(problems, [""; 0]);
    assert_eq!(library.packs.len(), 1);
}
