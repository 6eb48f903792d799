//! The station's key: it signs the head of the chain. It lies beside the store and not in it, so that no copy and no backup of the
//! store carries it.

use super::super::error::StoreError;
use super::super::place;
use super::hash::{hex, unhex};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use std::fmt;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// How the file begins.
const MARK: &str = "composure station key 1";

/// A station's secret and name.
#[derive(Clone)]
pub(in crate::records) struct StationKey {
    /// The station's random id.
    pub(in crate::records) station: String,
    signing: SigningKey,
}

impl fmt::Debug for StationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StationKey({}, {})", self.station, self.public())
    }
}

impl StationKey {
    /// A new secret for a station.
    pub(in crate::records) fn random(station: String) -> Self {
        Self { station, signing: SigningKey::from_bytes(&rand::random()) }
    }

    /// A random name for a station.
    pub(in crate::records) fn random_station() -> String {
        format!("{:032x}", rand::random::<u128>())
    }

    /// What its signatures are checked with, in hex.
    pub(in crate::records) fn public(&self) -> String {
        hex(self.signing.verifying_key().as_bytes())
    }

    /// The signature of a message, in hex.
    pub(in crate::records) fn sign(&self, message: &[u8]) -> String {
        hex(&self.signing.sign(message).to_bytes())
    }

    /// The secret with which the entries of a running attempt are linked: whoever alters the store alone cannot link them anew.
    pub(in crate::records) fn journal(&self) -> [u8; 32] {
        blake3::derive_key("composure journal 1", self.signing.as_bytes())
    }

    /// The key that a file holds; none where there is no file.
    ///
    /// # Errors
    /// [`StoreError::Key`] where it cannot be read, [`StoreError::NoKey`] where it is none.
    pub(in crate::records) fn read(file: &Path) -> Result<Option<Self>, StoreError> {
        let wrong = |detail: String| StoreError::Key { path: file.to_path_buf(), detail };
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(wrong(error.to_string())),
        };
        let mut lines = text.lines();
        let mut value = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
        let read = (|| {
            value(MARK.strip_suffix(" 1")?).filter(|version| *version == "1")?;
            let station = value("station").filter(|id| unhex::<16>(id).is_some())?;
            let secret = value("secret").and_then(unhex::<32>)?;
            Some(Self { station: station.to_owned(), signing: SigningKey::from_bytes(&secret) })
        })();
        read.map(Some).ok_or_else(|| StoreError::NoKey { path: file.to_path_buf() })
    }

    /// Writes it into a file that was not there, for whoever may use the store; on disk when this returns.
    ///
    /// # Errors
    /// [`StoreError::Key`].
    pub(in crate::records) fn write(&self, file: &Path) -> Result<(), StoreError> {
        let wrong = |error: std::io::Error| StoreError::Key { path: file.to_path_buf(), detail: error.to_string() };
        let text = format!("{MARK}\nstation {}\nsecret {}\n", self.station, hex(self.signing.as_bytes()));
        // what a killed program left is nobody's
        match fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(wrong(error)),
            _ => {}
        }
        place::make_file(file)?;
        let mut to = File::options().write(true).open(file).map_err(wrong)?;
        to.write_all(text.as_bytes()).and_then(|()| to.sync_all()).map_err(wrong)
    }
}

/// Where the key of the store at `path` lies: `station.key` beside `station.sqlite`.
pub(in crate::records) fn key_file(path: &Path) -> PathBuf {
    path.with_extension("key")
}

/// Where a new key lies until the store that knows it is on disk.
pub(in crate::records) fn new_key_file(path: &Path) -> PathBuf {
    path.with_extension("key.new")
}

/// Whether `signature` is that of `message` by the secret of `public`, all in hex.
pub(in crate::records) fn is_signed(public: &str, message: &[u8], signature: &str) -> bool {
    let (Some(public), Some(signature)) = (unhex::<32>(public), unhex::<64>(signature)) else { return false };
    VerifyingKey::from_bytes(&public)
        .is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(&signature)).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_and_is_for_its_owner() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("station.key");
        assert!(StationKey::read(&file).expect("read").is_none());
        let key = StationKey::random(StationKey::random_station());
        key.write(&file).expect("written");
        let back = StationKey::read(&file).expect("read").expect("there");
        assert_eq!((&back.station, back.public()), (&key.station, key.public()));
        assert!(is_signed(&key.public(), b"head", &back.sign(b"head")));
        assert!(!is_signed(&key.public(), b"heaD", &back.sign(b"head")));
        assert!(!format!("{key:?}").contains(&hex(key.signing.as_bytes())), "nobody logs it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
        }
        for wrong in ["", "composure station key 2\n", "composure station key 1\nstation x\nsecret 00\n"] {
            fs::write(&file, wrong).expect("written");
            assert!(matches!(StationKey::read(&file), Err(StoreError::NoKey { .. })), "{wrong}");
        }
    }
}
