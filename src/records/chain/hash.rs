//! How something is hashed: by a named function, over bytes that any program can write again.

use super::super::ChainHash;
use super::super::wire::Worded;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, ToSql};
use sha2::{Digest as _, Sha256};

impl ChainHash {
    /// The function that a hash with its name before it was made with.
    pub(in crate::records) fn named_in(hash: &str) -> Option<Self> {
        let (name, _) = hash.split_once(':')?;
        Worded::of(name)
    }

    /// The hash of bytes, in hex.
    pub(in crate::records) fn hex(self, bytes: &[u8]) -> String {
        match self {
            Self::Sha256 => hex(&Sha256::digest(bytes)),
            Self::Blake3 => blake3::hash(bytes).to_hex().to_string(),
        }
    }

    /// The hash of bytes with the function's name before it.
    pub(in crate::records) fn tagged(self, bytes: &[u8]) -> String {
        format!("{}:{}", self.word(), self.hex(bytes))
    }
}

/// Bytes as lower-case hex digits.
pub(in crate::records) fn hex(bytes: &[u8]) -> String {
    let digit = |of: u8| char::from(if of < 10 { b'0' + of } else { b'a' + of - 10 });
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Bytes from hex digits as [`hex`] writes them; none where they are not so many, or not written so: a capital is another text.
pub(in crate::records) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Values in the bytes over which they are hashed: for each a letter for its type (`n`othing, `i`nteger, `r`eal, `t`ext, `b`lob),
/// the length of its bytes as 64 bits, little-endian, and the bytes, integers as decimal text. Before the rows of a question
/// stands their number, as 64 bits. What they are of stands first, as a text.
pub(in crate::records) struct Canonical(Vec<u8>);

impl Canonical {
    pub(in crate::records) fn of(what: &str) -> Self {
        Self(Vec::with_capacity(512)).text(what)
    }

    /// Of what, the hash function is told by itself: a seal of before there was the chain.
    pub(in crate::records) const fn nothing() -> Self {
        Self(Vec::new())
    }

    pub(in crate::records) fn text(mut self, text: &str) -> Self {
        put(&mut self.0, b't', text.as_bytes());
        self
    }

    pub(in crate::records) fn number(mut self, number: i64) -> Self {
        put(&mut self.0, b'i', number.to_string().as_bytes());
        self
    }

    /// All that a question answers, row by row.
    pub(in crate::records) fn rows(
        mut self, connection: &Connection, sql: &str, parameters: &[&dyn ToSql],
    ) -> rusqlite::Result<Self> {
        let at = self.0.len();
        self.0.extend_from_slice(&0_u64.to_le_bytes());
        let mut count: u64 = 0;
        let mut query = connection.prepare_cached(sql)?;
        let columns = query.column_count();
        let mut rows = query.query(parameters)?;
        while let Some(row) = rows.next()? {
            count += 1;
            for column in 0..columns {
                put_value(&mut self.0, row.get_ref(column)?);
            }
        }
        for (place, byte) in self.0.iter_mut().skip(at).zip(count.to_le_bytes()) {
            *place = byte;
        }
        Ok(self)
    }

    /// As many of a row's first columns as one row.
    pub(in crate::records) fn row(mut self, row: &Row<'_>, columns: usize) -> rusqlite::Result<Self> {
        self.0.extend_from_slice(&1_u64.to_le_bytes());
        for column in 0..columns {
            put_value(&mut self.0, row.get_ref(column)?);
        }
        Ok(self)
    }

    pub(in crate::records) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// One value, as every seal has written it since layout 1.
fn put_value(bytes: &mut Vec<u8>, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => put(bytes, b'n', &[]),
        ValueRef::Integer(number) => put(bytes, b'i', number.to_string().as_bytes()),
        ValueRef::Real(number) => put(bytes, b'r', number.to_string().as_bytes()),
        ValueRef::Text(text) => put(bytes, b't', text),
        ValueRef::Blob(blob) => put(bytes, b'b', blob),
    }
}

fn put(bytes: &mut Vec<u8>, kind: u8, value: &[u8]) {
    bytes.push(kind);
    bytes.extend_from_slice(&(value.len() as u64).to_le_bytes());
    bytes.extend_from_slice(value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_what_every_program_says_it_is() {
        assert_eq!(
            ChainHash::Sha256.tagged(b"abc"),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            ChainHash::Blake3.tagged(b"abc"),
            "blake3:6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85"
        );
        assert_eq!(ChainHash::named_in("sha256:ba78"), Some(ChainHash::Sha256));
        assert_eq!((ChainHash::named_in("md5:00"), ChainHash::named_in("ba78")), (None, None));
    }

    #[test]
    fn values_are_told_apart_by_type_and_length() {
        let of = |canonical: Canonical| canonical.bytes().to_vec();
        assert_ne!(of(Canonical::of("a").text("bc")), of(Canonical::of("ab").text("c")));
        assert_ne!(of(Canonical::of("a").text("1")), of(Canonical::of("a").number(1)));
        assert_eq!(of(Canonical::of("a")), b"t\x01\0\0\0\0\0\0\0a");
    }

    #[test]
    fn hex_is_read_as_it_is_written() {
        assert_eq!(unhex::<3>(&hex(&[0, 171, 255])), Some([0, 171, 255]));
        assert_eq!((unhex::<3>("00abf"), unhex::<3>("00abfg"), unhex::<2>("00abff")), (None, None, None));
        assert_eq!(unhex::<3>("00abfF"), None, "as it is written, and no other way");
    }
}
