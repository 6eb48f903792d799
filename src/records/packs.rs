//! Packs of scenarios carry the signature of the station that made them; which other stations' are believed is decided here.

use super::accounts::{AccountError, Permission};
use super::chain::is_signed;
use super::error::Trouble;
use super::settings::{decide, decision};
use super::{Store, StoreError, SubjectId, accounts, chain};
use serde::{Deserialize, Serialize};

/// What is signed begins so: the key signs other things as well.
const MARK: &str = "composure pack 1\n";

/// Under which name it is decided whether a key is believed, before the key.
const KEY: &str = "pack-key ";
/// That it is.
const BELIEVED: &str = "believed";

/// The signature of a pack, and what it is checked with, both in hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackSignature {
    /// The public key of the station that made it.
    pub key: String,
    /// The Ed25519 signature.
    pub signature: String,
}

impl PackSignature {
    /// Whether it is that of a pack which says this.
    #[must_use]
    pub fn is_of(&self, body: &str) -> bool {
        is_signed(&self.key, [MARK, body].concat().as_bytes(), &self.signature)
    }
}

impl Store {
    /// This station's signature of a pack that says this.
    ///
    /// # Errors
    /// When the store can only be read.
    pub fn sign_pack(&self, body: &str) -> Result<PackSignature, StoreError> {
        let key = self.station_key()?;
        Ok(PackSignature { key: key.public(), signature: key.sign([MARK, body].concat().as_bytes()) })
    }

    /// The random id of this station; empty before anything was signed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn station(&self) -> Result<String, StoreError> {
        self.read(|connection| Ok(chain::head(connection)?.map(|head| head.station).unwrap_or_default()))
    }

    /// Whether packs that a key signed are believed: this station's own, and those that were decided to be.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn believes(&self, key: &str) -> Result<bool, StoreError> {
        let own = self.read(|connection| Ok(chain::head(connection)?.is_some_and(|head| head.key == key)))?;
        let decided = || self.read(|connection| decision(connection, &name(key)));
        Ok(own || decided()?.is_some_and(|(value, _)| value == BELIEVED))
    }

    /// Decides that packs which a key signed are believed from now on. At an open station nobody is known who does.
    ///
    /// # Errors
    /// [`AccountError::NotAllowed`] unless whoever acts may.
    pub fn believe(&mut self, key: &str, by: Option<&SubjectId>) -> Result<(), AccountError> {
        self.write(|change| {
            let refused = |by: &SubjectId| -> Result<_, Trouble> { accounts::refusal(change, by, Permission::Approve) };
            if accounts::bind(change)?
                && let Some(refused) =
                    by.map_or(Ok(Some(AccountError::NotAllowed { permission: Permission::Approve })), refused)?
            {
                return Ok(Err(refused));
            }
            decide(change, &name(key), BELIEVED, by)?;
            Ok(Ok(()))
        })?
    }
}

fn name(key: &str) -> String {
    format!("{KEY}{}", key.to_ascii_lowercase())
}
