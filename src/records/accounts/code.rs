//! One-time codes: what HR hands somebody so that he can set a secret of his own.

use super::super::SubjectId;
use super::super::number::narrowed;

/// A code as it is printed: shown once, never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneTimeCode(String);

/// Crockford's base 32 (crockford.com/base32.html): no letter that is taken for a digit, no U.
const SIGNS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];
/// How many signs it has: 60 bits, which nobody guesses in the five tries that there are.
const LENGTH: u32 = 12;

impl OneTimeCode {
    pub(super) fn random() -> Self {
        let bits: u64 = rand::random();
        let sign = |at: u32| SIGNS.get((bits >> (5 * at) & 31) as usize).copied().unwrap_or('0');
        let mut text = String::new();
        for at in 0..LENGTH {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(sign(at));
        }
        Self(text)
    }

    /// As it is printed, in groups of four.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is stored of a code: enough to know it again. It is random enough that a fast hash gives nothing away.
pub(super) fn hash(subject: &SubjectId, typed: &str) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("composure one-time code");
    hasher.update(subject.as_str().as_bytes());
    hasher.update(plain(typed).as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// A code however it was typed: small or capital, with or without dashes, full width, O for 0 and I or L for 1.
fn plain(typed: &str) -> String {
    let signs = narrowed(typed).to_ascii_uppercase();
    let known = |sign: char| match sign {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        '-' | '\u{2010}'..='\u{2015}' => None,
        sign if sign.is_whitespace() => None,
        sign => Some(sign),
    };
    signs.chars().filter_map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let subject = SubjectId::random();
        let code = hash(&subject, "01AB-CDEF-GH23");
        for typed in ["01abcdefgh23", " oIab cdef gh23\n", "０１ＡＢ－ＣＤＥＦ－ＧＨ２３", "0lab—cdef—gh23"]
        {
            assert_eq!(hash(&subject, typed), code, "{typed}");
        }
        assert_ne!(hash(&subject, "01AB-CDEF-GH24"), code);
        assert_ne!(hash(&SubjectId::random(), "01AB-CDEF-GH23"), code, "somebody else's");
    }

    #[test]
    fn no_two_codes_are_one() {
        let codes: std::collections::BTreeSet<_> = (0..1_000).map(|_| OneTimeCode::random().0).collect();
        assert_eq!(codes.len(), 1_000);
        assert!(codes.iter().all(|code| code.len() == 14 && plain(code).len() == 12));
    }
}
