//! The mark of a content folder: a file that `content export` writes there. Without being told the program takes no other
//! folder for content, whatever is called as content's folders are.

use super::input::read_file;
use super::shipped;
use std::path::Path;

/// The file.
pub const FILE: &str = "composure-content.txt";

/// Its first line, by which it is known.
const FIRST: &str = "composure content";

/// The largest that is looked at, in bytes.
const LARGEST: u64 = 4_096;

/// What is written into it.
#[must_use]
pub fn text() -> String {
    let hash = shipped::hash();
    format!(
        "{FIRST}\nThis file marks the folder as content of Composure: a program that is run in the folder, or stands in it, reads it\ninstead of its own. Without this file it does so only where `--content` names the folder.\nWritten out from {hash}.\n"
    )
}

/// Whether a folder bears it.
#[must_use]
pub fn is_on(folder: &Path) -> bool {
    let Ok(bytes) = read_file(&folder.join(FILE), LARGEST) else { return false };
    // some editors begin a file with a byte order mark, or save it as UTF-16
    let (text, ..) = encoding_rs::UTF_8.decode(&bytes);
    text.lines().next() == Some(FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_folder_bears_the_mark_where_its_first_line_stands_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!is_on(folder.path()));
        for (text, expected) in
            [(&*text(), true), ("composure content\r\nedited", true), ("composure contents", false), ("", false)]
        {
            fs::write(folder.path().join(FILE), text).expect("written");
            assert_eq!(is_on(folder.path()), expected, "{text}");
        }
        let utf_16: Vec<u8> = "\u{feff}composure content\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [b"\xef\xbb\xbfcomposure content\n", utf_16.as_slice()] {
            fs::write(folder.path().join(FILE), bytes).expect("written");
            assert!(is_on(folder.path()), "{bytes:?}");
        }
        fs::remove_file(folder.path().join(FILE)).expect("removed");
        fs::create_dir(folder.path().join(FILE)).expect("a folder");
        assert!(!is_on(folder.path()));
    }
}
