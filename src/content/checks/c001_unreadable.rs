//! C001: a file or folder that cannot be read. Here: bytes that are no text at all, or a text that was cut.

use crate::content::foreign::{ForeignFile, packed};
use crate::content::report::say::unreadable as say;
use crate::content::report::{DiagnosticLevel, Problems, SourceFile};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};

/// The problem of bytes that are a document, or a text that ends within a sign.
pub(in crate::content) fn check(path: &str, bytes: &[u8]) -> Option<Problems> {
    let tell = |text: &str, sentence, help| {
        let mut problems = Problems::new(SourceFile::new(path, text));
        problems.push(DiagnosticLevel::Error, text.len()..text.len(), sentence, help);
        problems
    };
    if let Some(foreign) = packed(bytes) {
        // of bytes that are no text nothing is shown
        return Some(tell("", say::document(kind(&foreign)), say::copy_its_text()));
    }
    let error = std::str::from_utf8(bytes).err()?;
    // where more follows the bytes are wrong; a sign that lacks its end stands at the end alone
    let whole = bytes.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok())?;
    error.error_len().is_none().then(|| tell(whole, say::cut(), say::take_a_copy()))
}

/// Tells of two versions of a text that were merged, one above the other.
pub(in crate::content) fn merged(problems: &mut Problems) {
    let file = std::sync::Arc::clone(&problems.file);
    let marks = |sign: char| {
        let mark: String = std::iter::repeat_n(sign, 7).collect();
        let lines = file.text.split_inclusive('\n').map(|line| (file.span_of(line).start, line));
        let marked = lines.filter(move |(_, line)| {
            line.strip_prefix(&*mark).is_some_and(|rest| rest.starts_with([' ', '\r', '\n']) || rest.is_empty())
        });
        marked.map(|(at, _)| at).collect::<Vec<_>>()
    };
    // a file without the first has none of the others
    let begins = marks('<');
    let (Some(_), middles, ends) = (begins.first(), marks('='), marks('>')) else { return };
    for at in begins {
        let Some(middle) = middles.iter().find(|middle| **middle > at) else { continue };
        if ends.iter().any(|end| end > middle) {
            problems.push(DiagnosticLevel::Error, at..at + 7, say::merged(), say::decide());
        }
    }
}

/// The word that the message has for it.
const fn kind(foreign: &ForeignFile) -> &'static str {
    match foreign {
        ForeignFile::Workbook => "workbook",
        ForeignFile::Document => "document",
        ForeignFile::Pdf => "pdf",
        ForeignFile::Page => "page",
        ForeignFile::Picture => "picture",
        ForeignFile::Database => "database",
        ForeignFile::Archive => "archive",
        ForeignFile::Encoded(_) | ForeignFile::Binary => "other",
    }
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    Folder::sound().write(EN_US, b"title = A small matter\xff\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_told_as_cut_wherever_that_falls_within_a_sign_and_as_a_document_by_its_beginning() {
        let told = |bytes: &[u8]| {
            let problems = check("f", bytes);
            problems.map_or_else(String::new, |problems| problems.list[0].message.to_string())
        };
        let text = "# 从容\nopening = “您好”\n";
        for at in 0..=text.len() {
            let cut = !text.is_char_boundary(at);
            assert_eq!(!told(&text.as_bytes()[..at]).is_empty(), cut, "{at}");
        }
        // what is wrong in the middle was not cut
        assert_eq!(told(b"# \xe4\xbb\nopening"), "");
        let heads: [(&[u8], &str); 6] = [
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of a word processor"),
            (b"PK\x03\x04xl/workbook.xml", "a workbook of a spreadsheet"),
            (b"%PDF-", "a PDF"),
            (b"<html", "a web page"),
            (b"\xff\xd8\xff", "a picture"),
            (b"\x1f\x8b\x08", "a packed file"),
        ];
        for (head, kind) in heads {
            let whole = told(&[head, &[0xe4, 0, 255, 1]].concat());
            assert!(whole.contains(kind) && whole.ends_with(", and no plain text"), "{whole}");
        }
        assert_eq!((told(b"PKI = x"), told(b""), told(b"7")), Default::default());
    }
}
