//! Which notice a learner is shown of what becomes of his data.

use crate::locale::{Language, Words};
use crate::records::{PrivacyNotice, Store, StoreError, SubjectId};

/// How much of the hash of a text stands in its version, in signs.
const DIGITS: usize = 16;

/// The notice that holds at a station: the bank's own, else the one that the program brings, in the language of `words`. Its version
/// names its text too: content may bring words of its own.
///
/// # Errors
/// When the store cannot be read.
pub fn privacy_notice(store: &Store, words: &Words, language: &Language) -> Result<PrivacyNotice, StoreError> {
    Ok(store.bank_notice()?.unwrap_or_else(|| shipped_notice(words, language)))
}

/// The notice that the program brings, in the language of `words`.
#[must_use]
pub fn shipped_notice(words: &Words, language: &Language) -> PrivacyNotice {
    let text = words.plain("privacy-text");
    let hash = blake3::hash(text.as_bytes()).to_hex();
    let version = format!("{}-{}", words.plain("privacy-version"), hash.get(..DIGITS).unwrap_or_default());
    PrivacyNotice { version, locale: language.to_string(), text }
}

/// The notice that somebody has yet to read before he is assessed; none where he has.
///
/// # Errors
/// When the store cannot be read.
pub fn notice_to_read(
    store: &Store, subject: &SubjectId, words: &Words, language: &Language,
) -> Result<Option<PrivacyNotice>, StoreError> {
    let notice = privacy_notice(store, words, language)?;
    Ok(if store.has_read(subject, &notice)? { None } else { Some(notice) })
}
