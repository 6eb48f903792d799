//! Secrets: what is kept of one, and what is too weak to be one.

use super::super::number::{folded, narrowed};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};

/// What it costs to try a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretCost {
    /// Memory, in KiB.
    memory: u32,
    /// How often it is gone through.
    passes: u32,
}

impl SecretCost {
    /// What OWASP asks for at least: Argon2id with 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet, "Argon2id").
    pub const OWASP: Self = Self { memory: 19_456, passes: 2 };

    /// Next to nothing, for tests alone.
    #[cfg(test)]
    pub(crate) const TRIFLING: Self = Self { memory: 8, passes: 1 };

    fn hasher(self) -> Option<Argon2<'static>> {
        let params = Params::new(self.memory, self.passes, 1, None).ok()?;
        Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
    }
}

/// More than this nobody who wrote a store of ours asked for: a store that does is hostile.
const MOST: SecretCost = SecretCost { memory: 1 << 18, passes: 16 };

/// Why something is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretFault {
    /// Fewer than [`SecretFault::LEAST`] signs.
    Short,
    /// More than [`SecretFault::MOST`] bytes.
    Long,
    /// The number or the name is most of it.
    Own,
    /// Everybody tries it first.
    Common,
    /// It is the one-time code, which whoever issued it knows.
    Code,
}

impl SecretFault {
    /// How many signs a secret has at least (NIST SP 800-63B, 5.1.1.1).
    pub const LEAST: usize = 8;
    /// How many bytes it has at most.
    pub const MOST: usize = 256;

    /// The message that tells it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Short => "secret-short",
            Self::Long => "secret-long",
            Self::Own => "secret-own",
            Self::Common => "secret-common",
            Self::Code => "secret-code",
        }
    }
}

/// What people take where they have to take something; small letters, without what is put behind it.
const COMMON: [&str; 38] = [
    "password",
    "passw0rd",
    "p@ssw0rd",
    "p@ssword",
    "qwertyui",
    "qwertyuiop",
    "qwer1234",
    "1qaz2wsx",
    "1q2w3e4r",
    "1q2w3e4r5t",
    "q1w2e3r4",
    "qazwsxedc",
    "asdfghjk",
    "asdfghjkl",
    "zxcvbnm",
    "abcd1234",
    "abc12345",
    "abcdefgh",
    "a1234567",
    "a12345678",
    "a123456789",
    "aa123456",
    "123456aa",
    "12345678",
    "123456789",
    "1234567890",
    "0123456789",
    "87654321",
    "987654321",
    "11223344",
    "12341234",
    "123123123",
    "123321123321",
    "woaini1314",
    "woaini520",
    "iloveyou",
    "composure",
    "welcome1",
];

/// What keeps `secret` from being a secret of the person with this number and name; nothing where it is one.
pub(super) fn fault(secret: &str, number: &str, name: &str) -> Option<SecretFault> {
    let plain = narrowed(secret.trim()).to_lowercase();
    let signs = plain.chars().count();
    if signs < SecretFault::LEAST {
        return Some(SecretFault::Short);
    }
    if secret.len() > SecretFault::MOST {
        return Some(SecretFault::Long);
    }
    // what is left beside the number or the name has to be as long as half a secret
    let own = [folded(number).to_lowercase(), narrowed(name.trim()).to_lowercase()];
    if own.iter().any(|own| !own.is_empty() && plain.replace(own.as_str(), "").chars().count() < SecretFault::LEAST / 2)
    {
        return Some(SecretFault::Own);
    }
    let bare = plain.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign.is_ascii_punctuation());
    let kinds: std::collections::BTreeSet<char> = plain.chars().collect();
    let common = |text: &str| COMMON.contains(&text);
    if kinds.len() < 3 || common(&plain) || common(bare) {
        return Some(SecretFault::Common);
    }
    None
}

/// The PHC string of a secret with a salt of its own; none where it cannot be reckoned, as where there is no memory for it.
pub(super) fn hash(secret: &str, cost: SecretCost) -> Option<String> {
    let salt = rand::random::<[u8; 16]>();
    Some(cost.hasher()?.hash_password_with_salt(kept(secret).as_bytes(), &salt).ok()?.to_string())
}

/// Whether a secret is the one of a PHC string. What is not from here is nobody's.
pub(super) fn is(secret: &str, hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else { return false };
    let modest = Params::try_from(&parsed)
        .is_ok_and(|params| params.m_cost() <= MOST.memory && params.t_cost() <= MOST.passes && params.p_cost() <= 4);
    modest && Argon2::default().verify_password(kept(secret).as_bytes(), &parsed).is_ok()
}

/// Takes as long as [`is`], and finds nothing: for a number that nobody has, or somebody without a secret.
pub(super) fn pretend(secret: &str) {
    std::hint::black_box(hash(secret, SecretCost::OWASP));
}

/// A secret without what an editor puts around it: a file's last line end, an input method's full width.
fn kept(secret: &str) -> String {
    narrowed(secret.trim()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_again_and_no_other() {
        let kept = hash("丁香花开 7 月", SecretCost::TRIFLING).expect("hashed");
        assert!(kept.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{kept}");
        assert!(is("丁香花开 7 月", &kept) && is("丁香花开 ７ 月\r\n", &kept));
        assert!(!is("丁香花开 8 月", &kept) && !is("", &kept));
        assert_ne!(hash("丁香花开 7 月", SecretCost::TRIFLING), Some(kept), "salted");
        for hostile in
            ["", "$argon2id$v=19$m=4294967295,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo", "$2b$12$x", "丁香花开 7 月"]
        {
            assert!(!is("丁香花开 7 月", hostile), "{hostile}");
        }
    }

    #[test]
    fn the_usual_cost_is_that_of_owasp() {
        let kept = hash("correct horse", SecretCost::OWASP).expect("hashed");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is("correct horse", &kept));
    }

    #[test]
    fn what_everybody_would_try_is_no_secret() {
        use SecretFault as F;
        for (secret, why) in [
            ("short", F::Short),
            ("七个字不够长的", F::Short),
            ("  1234567  ", F::Short),
            ("12345678", F::Common),
            ("１２３４５６７８", F::Common),
            ("88888888", F::Common),
            ("Password2026!", F::Common),
            ("abababab", F::Common),
            ("composure123", F::Common),
            ("e1001123", F::Own),
            ("E1001E1001", F::Own),
            ("李晓燕李晓燕李晓燕", F::Own),
        ] {
            assert_eq!(fault(secret, "E1001", "李晓燕"), Some(why), "{secret}");
        }
        assert_eq!(fault(&"很长".repeat(50), "E1001", "李晓燕"), Some(F::Long));
        for secret in ["lilac-in-june", "丁香花开在六月里", "correct horse", "李晓燕喜欢丁香花"] {
            assert_eq!(fault(secret, "E1001", "李晓燕"), None, "{secret}");
        }
        assert_eq!(fault("lilac-in-june", "", ""), None);
    }
}
