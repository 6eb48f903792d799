//! The file: made, signed, read and held against its signature.

use super::error::PackFileError;
use crate::content::certificate::PROOF_ENDING;
use crate::content::review::REVIEW_ENDING;
use crate::content::{ContentSeal, LARGEST_FILE, Library};
use crate::locale::SHIPPED;
use crate::records::{PackSignature, Store, Timestamp, now};
use crate::scenario::SEMANTICS;
use crate::studio::{StudioError, id_is_sound};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;

/// How the file begins.
const MARK: &str = "composure pack ";
/// The version of its form.
const FORM: &str = "1";
/// The largest pack, in bytes.
pub const LARGEST_PACK: usize = 64 << 20;

/// A file of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackedFile {
    /// Its path in the content.
    pub(super) path: String,
    /// BLAKE3 of its bytes, in hex.
    pub(super) hash: String,
    /// Its text.
    pub(super) text: String,
}

/// An approval that was given where the pack was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedApproval {
    /// Its number there.
    pub number: i64,
    /// When it was given.
    pub at: Timestamp,
    /// In which languages.
    pub languages: Vec<String>,
    /// Of what.
    pub seal: ContentSeal,
}

/// A scenario in a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedScenario {
    /// Its id.
    pub id: String,
    /// Its approval; none where it was not approved as it is.
    pub approval: Option<PackedApproval>,
    pub(super) files: Vec<PackedFile>,
}

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PackBody {
    station: String,
    at: Timestamp,
    engine: String,
    semantics: u32,
    scenarios: Vec<PackedScenario>,
}

/// A pack that holds what was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    body: PackBody,
    signature: PackSignature,
    text: String,
}

/// Where the files of a scenario stand, the story first.
fn places(id: &str) -> impl Iterator<Item = String> {
    let beside = ["ron", PROOF_ENDING, REVIEW_ENDING].map(|ending| format!("scenarios/{id}.{ending}"));
    beside.into_iter().chain(SHIPPED.map(|tag| format!("locales/{tag}/scenarios/{id}.ftl")))
}

impl PackFile {
    /// Packs scenarios as they are, with the approvals that are of this.
    ///
    /// # Errors
    /// When one is not there or cannot be read, or the store cannot sign.
    pub fn make(library: &Library, store: &Store, ids: &[String]) -> Result<Self, PackFileError> {
        let mut seen = BTreeSet::new();
        let scenarios = ids.iter().filter(|id| seen.insert(id.as_str())).map(|id| packed(library, store, id));
        let body = PackBody {
            station: store.station()?,
            at: now(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            semantics: SEMANTICS,
            scenarios: scenarios.collect::<Result<_, _>>()?,
        };
        let text = serde_json::to_string(&body).map_err(|error| PackFileError::Form { detail: error.to_string() })?;
        let signature = store.sign_pack(&text)?;
        let made = Self { body, signature, text };
        // whatever it holds can be installed
        Self::read(made.text()?.as_bytes())
    }

    /// Reads a pack; what it holds is what was signed, and each file stands where one of its kind does.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, PackFileError> {
        if bytes.len() > LARGEST_PACK {
            return Err(PackFileError::TooLarge { most: LARGEST_PACK >> 20 });
        }
        let text = std::str::from_utf8(bytes).map_err(|_| PackFileError::NotOne)?;
        let mut lines = text.split('\n');
        let form = lines.next().and_then(|first| first.strip_prefix(MARK)).ok_or(PackFileError::NotOne)?;
        if form != FORM {
            return Err(PackFileError::Newer { found: form.chars().take(20).collect() });
        }
        let (Some(text), Some(signature), Some("")) = (lines.next(), lines.next(), lines.next()) else {
            return Err(PackFileError::CutShort);
        };
        if lines.next().is_some() {
            return Err(PackFileError::Form { detail: "more than three lines".to_owned() });
        }
        let form = |error: serde_json::Error| PackFileError::Form { detail: error.to_string() };
        let signature: PackSignature = serde_json::from_str(signature).map_err(form)?;
        // nothing of it is believed before
        if !signature.is_of(text) {
            return Err(PackFileError::Signature);
        }
        let body: PackBody = serde_json::from_str(text).map_err(form)?;
        let file = Self { body, signature, text: text.to_owned() };
        file.expect_sound()?;
        Ok(file)
    }

    fn expect_sound(&self) -> Result<(), PackFileError> {
        if self.body.semantics != SEMANTICS {
            return Err(PackFileError::OtherSemantics { found: self.body.semantics });
        }
        if self.body.scenarios.is_empty() {
            return Err(PackFileError::Empty);
        }
        let mut seen = BTreeSet::new();
        for scenario in &self.body.scenarios {
            let known: Vec<_> = places(&scenario.id).collect();
            if !id_is_sound(&scenario.id) {
                return Err(PackFileError::Stray { path: scenario.id.clone() });
            }
            if !seen.insert(scenario.id.clone()) {
                return Err(PackFileError::Twice { what: scenario.id.clone() });
            }
            for file in &scenario.files {
                if !known.contains(&file.path) {
                    return Err(PackFileError::Stray { path: file.path.clone() });
                }
                if !seen.insert(file.path.clone()) {
                    return Err(PackFileError::Twice { what: file.path.clone() });
                }
                if file.text.len() as u64 > LARGEST_FILE {
                    return Err(PackFileError::TooLarge { most: LARGEST_PACK >> 20 });
                }
                if *blake3::hash(file.text.as_bytes()).to_hex() != *file.hash {
                    return Err(PackFileError::OtherHash { path: file.path.clone() });
                }
            }
            let story = known.first();
            if !scenario.files.iter().any(|file| Some(&file.path) == story) {
                return Err(PackFileError::NoStory { id: scenario.id.clone() });
            }
        }
        Ok(())
    }

    /// As it is written.
    ///
    /// # Errors
    /// When its signature cannot be put down.
    pub fn text(&self) -> Result<String, PackFileError> {
        let signature = serde_json::to_string(&self.signature)
            .map_err(|error| PackFileError::Form { detail: error.to_string() })?;
        Ok(format!("{MARK}{FORM}\n{}\n{signature}\n", self.text))
    }

    /// What it holds.
    #[must_use]
    pub fn scenarios(&self) -> &[PackedScenario] {
        &self.body.scenarios
    }

    /// The random id of the station that made it.
    #[must_use]
    pub fn station(&self) -> &str {
        &self.body.station
    }

    /// The public key of that station, in hex.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.signature.key
    }

    /// When it was made.
    #[must_use]
    pub const fn at(&self) -> &Timestamp {
        &self.body.at
    }
}

fn packed(library: &Library, store: &Store, id: &str) -> Result<PackedScenario, PackFileError> {
    let Some(pack) = library.pack(id) else {
        let errors = library.errors_of_scenario(id);
        return Err(match errors.first() {
            Some(first) => {
                let first = first.message.to_string();
                PackFileError::Unsound { id: id.to_owned(), count: errors.len(), first }
            }
            None => StudioError::NoScenario { id: id.to_owned(), near: None }.into(),
        });
    };
    let file = |path: String| {
        let text = library.root.text(Path::new(&path)).ok()?;
        Some(PackedFile { hash: blake3::hash(text.as_bytes()).to_hex().to_string(), path, text })
    };
    let release = store.release(id)?;
    let approval = pack.seal().and_then(|now| release.stands().filter(|one| one.changed(&now).is_empty()));
    let approval = approval.map(|one| PackedApproval {
        number: one.number,
        at: one.at.clone(),
        languages: one.languages.clone(),
        seal: one.seal.clone(),
    });
    Ok(PackedScenario { id: id.to_owned(), approval, files: places(id).filter_map(file).collect() })
}
