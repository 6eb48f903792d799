//! What stands between the cells of a CSV file: one rule for every one that is read.

use crate::locale::{Explanation, in_one_line};

/// How a line begins that spreadsheets write before the header, to say which sign it is.
const SAYS: &[u8] = b"sep=";

/// The sign that the first line says, and where the next one begins, if all that it does is say one.
pub(crate) fn said(bytes: &[u8]) -> Option<(u8, usize)> {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
    let line = bytes.get(..end)?;
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    // whoever wrote it may have taken it for a cell that needs quotes
    let line = line.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(line);
    let (head, rest) = line.split_at_checked(SAYS.len())?;
    match rest {
        [sign] if head.eq_ignore_ascii_case(SAYS) && may_part(*sign) => Some((*sign, end)),
        _ => None,
    }
}

/// Whichever of comma, semicolon and tabulator the header has most of, those in quotes not counted.
pub(crate) fn counted(bytes: &[u8]) -> u8 {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let outside = || line.split(|byte| *byte == b'"').step_by(2).flatten();
    let count = |one: &u8| outside().filter(|byte| *byte == one).count();
    // of those that are as frequent the last
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// Whether a sign can stand between cells.
pub(super) const fn may_part(sign: u8) -> bool {
    sign.is_ascii() && !sign.is_ascii_alphanumeric() && !matches!(sign, b'"' | b'\r' | b'\n')
}

/// The sign in messages.
pub(crate) fn named(sign: u8) -> Explanation {
    match sign {
        b',' => Explanation::new("sign-comma"),
        b';' => Explanation::new("sign-semicolon"),
        b'\t' => Explanation::new("sign-tabulator"),
        sign => Explanation::new("sign-other").with("sign", in_one_line(&char::from(sign).to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_line_may_say_the_sign() {
        for (line, sign) in [
            ("sep=;\r\na;b", b';'),
            ("SEP=\t\na\tb", b'\t'),
            ("sep=|\n", b'|'),
            ("sep=,", b','),
            ("\"sep=;\"\r\n", b';'),
        ] {
            let end = line.find('\n').map_or(line.len(), |end| end + 1);
            assert_eq!(said(line.as_bytes()), Some((sign, end)), "{line:?}");
        }
        for line in [
            "sep=",
            "sep=;;\n",
            "sep=a\n",
            "sep=\"\n",
            "\"sep=;\n",
            "sep=\n",
            "sep= ;\n",
            "sepia\n",
            "case;sep=;\n",
            "",
        ] {
            assert_eq!(said(line.as_bytes()), None, "{line:?}");
        }
    }

    #[test]
    fn else_the_header_tells_by_what_it_has_most_of() {
        for (header, sign) in [
            ("a,b,c", b','),
            ("a;b;c", b';'),
            ("a\tb\tc\n;;;;", b'\t'),
            ("\"a, b, c\";d", b';'),
            ("\"a \"\"b, c, d\";e", b';'),
            ("a;b,c", b','),
            ("a", b','),
            ("", b','),
        ] {
            assert_eq!(counted(header.as_bytes()), sign, "{header:?}");
        }
    }
}
