//! C001: a file or folder that cannot be read. Here: bytes that are no text at all, or a text that was cut.

use crate::content::report::say::unreadable as say;
use crate::content::report::{DiagnosticLevel, Problems, SourceFile};
#[cfg(test)]
use crate::content::tests::{EN_US, Folder};

/// How files begin that other programs write, each with what it is called in the words.
const OTHERS: [(&[u8], &str); 10] = [
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "word"),
    (b"PK\x03\x04", "zip"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"<!doctype html", "page"),
    (b"<html", "page"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x1f\x8b\x08", "packed"),
    (b"7z\xbc\xaf\x27\x1c", "packed"),
];

/// The problem of bytes that are a document, or a text that ends within a sign.
pub(in crate::content) fn check(path: &str, bytes: &[u8]) -> Option<Problems> {
    let begins = |head: &[u8]| bytes.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head));
    let document = OTHERS.iter().find(|(head, _)| begins(head));
    let tell = |text: &str, sentence, help| {
        let mut problems = Problems::new(SourceFile::new(path, text));
        problems.push(DiagnosticLevel::Error, text.len()..text.len(), sentence, help);
        problems
    };
    if let Some((_, kind)) = document {
        // of bytes that are no text nothing is shown
        return Some(tell("", say::document(*kind), say::copy_its_text()));
    }
    let error = std::str::from_utf8(bytes).err()?;
    // where more follows the bytes are wrong; a sign that lacks its end stands at the end alone
    let whole = bytes.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok())?;
    error.error_len().is_none().then(|| tell(whole, say::cut(), say::take_a_copy()))
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
        for (head, _) in OTHERS {
            let whole = told(&[head, &[0xe4, 0, 255, 1]].concat());
            assert!(whole.ends_with(", and no plain text") && !whole.contains("$kind"), "{whole}");
        }
        assert_eq!((told(b"PKI = x"), told(b""), told(b"7")), Default::default());
    }
}
