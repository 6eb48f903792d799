//! What tests of the studio share.

use crate::locale::SHIPPED;
use std::fs;
use std::path::Path;

/// A folder of content in which the shipped book stands, and nothing else.
pub(super) fn with_the_book() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let books = SHIPPED.map(|tag| format!("locales/{tag}/policies/bank-complaints.ftl"));
    for path in books.iter().map(String::as_str).chain(["assets/policies/bank-complaints.ron"]) {
        let to = folder.path().join(path);
        fs::create_dir_all(to.parent().expect("inside")).expect("made");
        fs::copy(root.join(path), to).expect("copied");
    }
    fs::create_dir_all(folder.path().join("scenarios")).expect("made");
    folder
}
