//! Proof files: what proving a scenario found, beside it. A program that carries one scores on its scale without finding it
//! again; the check holds each against the content it lies beside, and proving holds it against what is proved.

use super::direction::direction_hash;
use super::scale::{ScaleDoc, ScaleDocError};
use super::stakes::scale_hash;
use crate::assessment::Scale;
use crate::assurance::{Level, Report, Status};
use crate::content::english::in_english;
use crate::content::shipped;
use crate::locale::{Explain, Explanation};
use crate::policy::Book;
use crate::scenario::{SEMANTICS, Scenario};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// What the name of a scenario's proof file ends in, in place of the ending of its own.
pub const PROOF_ENDING: &str = "proof.json";

/// The format that is written.
const FORMAT: u32 = 1;

/// Why a scenario is not certified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum Uncertified {
    /// Something doesn't hold, or was not seen through.
    Unproved {
        /// How many are refuted.
        refuted: usize,
        /// How many are not proven.
        open: usize,
        /// How many there are.
        all: usize,
    },
    /// There is no scale.
    Unmeasured,
    /// It cannot be written down.
    Unwritable,
}

impl Explain for Uncertified {
    fn explain(&self) -> Explanation {
        match *self {
            Self::Unproved { refuted, open, all } => {
                Explanation::new("uncertified-unproved").with("refuted", refuted).with("open", open).with("all", all)
            }
            Self::Unmeasured => Explanation::new("uncertified-unmeasured"),
            Self::Unwritable => Explanation::new("uncertified-unwritable"),
        }
    }
}

/// Of what a proof is, as hashes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hashes {
    /// See [`scale_hash`].
    scale: Box<str>,
    /// See [`direction_hash`].
    direction: Box<str>,
    /// BLAKE3 of the scenario's words in each language, in hex.
    words: BTreeMap<String, String>,
}

impl Hashes {
    /// Those of a scenario under a book; `words` are the texts of its files of words by language. None where it cannot be put
    /// down.
    #[must_use]
    pub fn of<'w>(
        scenario: &Scenario, book: &Book, words: impl IntoIterator<Item = (String, &'w str)>,
    ) -> Option<Self> {
        let words = words.into_iter().map(|(language, text)| (language, blake3::hash(text.as_bytes()).to_string()));
        Some(Self {
            scale: scale_hash(scenario, book)?,
            direction: direction_hash(scenario, book)?,
            words: words.collect(),
        })
    }
}

/// A proof file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProofDoc {
    format: u32,
    scenario: Box<str>,
    /// The version of the program that wrote it.
    engine: String,
    semantics: u32,
    hashes: Hashes,
    scale: ScaleDoc,
    /// What comes of learners over all classes.
    levels: Vec<LevelDoc>,
    /// What comes of them in each class of the scale.
    levels_of_classes: Vec<Vec<LevelDoc>>,
}

/// What comes of the learners of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelDoc {
    /// How often they do best where they don't guess, in hundredths.
    level: u32,
    /// How probably they pass, in millionths.
    passes: u32,
    /// The mean of their scores, in basis points.
    mean: u32,
    /// The standard deviation of their scores, in basis points.
    deviation: u32,
}

impl From<&Level> for LevelDoc {
    fn from(of: &Level) -> Self {
        let Level { level, passes, mean, deviation } = *of;
        let whole = |figure: f64| figure.round().clamp(0.0, f64::from(u32::MAX)) as u32;
        Self {
            level: whole(level * 100.0),
            passes: whole(passes * 1_000_000.0),
            mean: whole(mean),
            deviation: whole(deviation),
        }
    }
}

fn document(scenario: &str, hashes: Hashes, report: &Report) -> Option<ProofDoc> {
    let levels = |all: &[Level]| all.iter().map(LevelDoc::from).collect();
    Some(ProofDoc {
        format: FORMAT,
        scenario: scenario.into(),
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        semantics: SEMANTICS,
        hashes,
        scale: report.scale.as_ref()?.into(),
        levels: levels(&report.levels),
        levels_of_classes: report.classes.iter().map(|class| levels(&class.levels)).collect(),
    })
}

/// The text of a scenario's proof file.
///
/// # Errors
/// [`Uncertified`], where anything is refuted or not proven.
pub fn certify(scenario: &str, hashes: Option<Hashes>, report: &Report) -> Result<String, Uncertified> {
    let count = |status: Status| report.answers.iter().filter(|one| one.status == status).count();
    let (refuted, open, all) = (count(Status::Refuted), count(Status::NotProven), report.answers.len());
    if report.status() != Status::Proved {
        return Err(Uncertified::Unproved { refuted, open, all });
    }
    let hashes = hashes.ok_or(Uncertified::Unwritable)?;
    let document = document(scenario, hashes, report).ok_or(Uncertified::Unmeasured)?;
    let text = serde_json::to_string_pretty(&document).map_err(|_| Uncertified::Unwritable)?;
    Ok(text + "\n")
}

/// Where a proof file says something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place in it: its keys, from the outermost one on, joined by dots.
    pub at: String,
    /// What stands there; empty where nothing does.
    pub found: String,
    /// What should; empty where nothing should.
    pub expected: String,
}

/// In which of its hashes a proof file is not of this content.
///
/// # Errors
/// When it is no proof file of a known format.
pub fn stale(text: &str, hashes: &Hashes) -> Result<Vec<Difference>, ScaleDocError> {
    let found = read(text)?;
    let (found, expected) = (serde_json::to_value(found.hashes)?, serde_json::to_value(hashes)?);
    let mut all = Vec::new();
    compare("hashes", Some(&found), Some(&expected), &mut all);
    Ok(all)
}

/// Where a proof file says something else than what was proved, the program's version aside. Shares and means may differ by
/// one in the last place: they are reckoned in binary fractions.
///
/// # Errors
/// When it is no proof file of a known format.
pub fn differences(
    text: &str, scenario: &str, hashes: Hashes, report: &Report,
) -> Result<Vec<Difference>, ScaleDocError> {
    let found = read(text)?;
    let expected = document(scenario, hashes, report).map(|proved| ProofDoc { engine: found.engine.clone(), ..proved });
    let (found, expected) = (serde_json::to_value(found)?, serde_json::to_value(expected)?);
    let mut all = Vec::new();
    compare("", Some(&found), Some(&expected), &mut all);
    Ok(all)
}

fn read(text: &str) -> Result<ProofDoc, ScaleDocError> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    match serde_json::from_str::<Head>(text)?.format {
        FORMAT => {
            let found: ProofDoc = serde_json::from_str(text)?;
            // a scale that contradicts itself is none
            Scale::try_from(found.scale.clone())?;
            Ok(found)
        }
        other => Err(ScaleDocError::Format(other)),
    }
}

fn compare(at: &str, found: Option<&Value>, expected: Option<&Value>, all: &mut Vec<Difference>) {
    let inner = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
    match (found, expected) {
        (Some(Value::Object(found)), Some(Value::Object(expected))) => {
            let keys: BTreeSet<_> = found.keys().chain(expected.keys()).collect();
            keys.into_iter().for_each(|key| compare(&inner(key), found.get(key), expected.get(key), all));
        }
        (Some(Value::Array(found)), Some(Value::Array(expected))) => {
            for place in 0..found.len().max(expected.len()) {
                compare(&inner(&place.to_string()), found.get(place), expected.get(place), all);
            }
        }
        (found, expected) if found == expected || (at.starts_with("levels") && nearly(found, expected)) => {}
        (found, expected) => {
            let shown = |value: Option<&Value>| value.map(ToString::to_string).unwrap_or_default();
            all.push(Difference { at: at.to_owned(), found: shown(found), expected: shown(expected) });
        }
    }
}

fn nearly(found: Option<&Value>, expected: Option<&Value>) -> bool {
    let number = |value: Option<&Value>| value.and_then(Value::as_u64);
    number(found).zip(number(expected)).is_some_and(|(found, expected)| found.abs_diff(expected) <= 1)
}

/// The scale with a hash that the program carries a proof of. What lies in a folder is for the check to compare.
#[must_use]
pub fn shipped_scale(hash: &str) -> Option<&'static Scale> {
    static SCALES: LazyLock<BTreeMap<Box<str>, Scale>> = LazyLock::new(|| {
        let proofs = shipped::files().filter(|(path, _)| path.ends_with(PROOF_ENDING));
        let texts = proofs.filter_map(|(path, _)| String::from_utf8(shipped::read(Path::new(path)).ok()?.into()).ok());
        scales(texts)
    });
    SCALES.get(hash)
}

/// The scales in proof files of today's semantics, by their hashes.
fn scales(texts: impl Iterator<Item = String>) -> BTreeMap<Box<str>, Scale> {
    let proofs = texts.filter_map(|text| read(&text).ok()).filter(|proof| proof.semantics == SEMANTICS);
    proofs.filter_map(|proof| Some((proof.hashes.scale, proof.scale.try_into().ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{Folder, shipped as library};
    use crate::encounter::{Begin, Premise};
    use std::sync::Arc;

    #[test]
    fn a_certified_scenario_has_its_scale_by_its_hash() {
        let folder = Folder::proved();
        let (pack, report) = (folder.pack(), folder.report());
        let text = pack.certify(&report).expect("all is proved");
        let hash = scale_hash(&pack.scenario, &pack.book).expect("hashed");
        let found = scales([text.clone(), "no proof".to_owned()].into_iter());
        assert_eq!(found.get(&hash), report.scale.as_ref());
        assert_eq!(found.len(), 1);
        let older = text.replace("\"semantics\": 2", "\"semantics\": 1");
        assert!(older != text && scales([older].into_iter()).is_empty(), "of other semantics none is used");
    }

    #[test]
    fn what_ships_with_a_proof_is_measured_by_it() {
        for pack in &library().packs {
            let path = format!("scenarios/{}.{PROOF_ENDING}", pack.scenario.id);
            if !shipped::files().any(|(shipped, _)| shipped == path) {
                continue;
            }
            let hash = scale_hash(&pack.scenario, &pack.book).expect("hashed");
            let scale = shipped_scale(&hash).unwrap_or_else(|| panic!("{path} is of this scenario"));
            for seed in 0..8 {
                let begin = Begin::draw(&pack.scenario, seed).expect("drawn");
                let premise =
                    Premise::new(Arc::clone(&pack.scenario), Arc::clone(&pack.book), begin).expect("playable");
                assert!(scale.class(&premise).is_ok(), "{path}, seed {seed}");
            }
        }
        assert_eq!(shipped_scale("none"), None);
    }

    #[test]
    fn what_is_not_proved_is_not_certified() {
        let not = |folder: Folder| folder.pack().certify(&folder.report()).expect_err("not certified");
        let cut = not(Folder::proved().capped(10));
        assert!(matches!(cut, Uncertified::Unproved { refuted: 0, open, all } if 0 < open && open <= all), "{cut}");
        let wrong = not(Folder::proved().edit(
            "scenarios/annual-fee.ron",
            "never: All([Visited(\"left\"), AtMost(anger, 5)])",
            "never: Visited(\"left\")",
        ));
        assert!(matches!(wrong, Uncertified::Unproved { refuted: 1, open: 0, .. }), "{wrong}");
    }

    /// A document once for each thing in it that is altered: a number two more, for levels may be off by one, a text a sign
    /// longer, an entry left out.
    fn altered(value: &Value) -> Vec<Value> {
        let inside = |inner: &mut dyn Iterator<Item = &Value>, whole: &dyn Fn(usize, Option<Value>) -> Value| {
            let of = |(at, one): (usize, &Value)| {
                let edits = altered(one).into_iter().map(Some).chain([None]);
                edits.map(|edit| whole(at, edit)).collect::<Vec<_>>()
            };
            inner.enumerate().flat_map(of).collect()
        };
        match value {
            Value::Null => Vec::new(),
            Value::Bool(flag) => vec![(!flag).into()],
            Value::Number(number) => vec![(number.as_i64().expect("whole") + 2).into()],
            Value::String(text) => vec![format!("{text}x").into()],
            Value::Array(all) => inside(&mut all.iter(), &|at, edit| {
                let mut all = all.clone();
                all.splice(at..=at, edit);
                all.into()
            }),
            Value::Object(all) => inside(&mut all.values(), &|at, edit| {
                let mut entries: Vec<_> = all.clone().into_iter().collect();
                let name = entries[at].0.clone();
                entries.splice(at..=at, edit.map(|edit| (name, edit)));
                Value::Object(entries.into_iter().collect())
            }),
        }
    }

    #[test]
    fn whatever_is_altered_by_hand_is_found() {
        let folder = Folder::proved();
        let (pack, report) = (folder.pack(), folder.report());
        let text = pack.certify(&report).expect("all is proved");
        let hashes = || pack.hashes().expect("hashed");
        let differences = |text: &str| differences(text, "annual-fee", hashes(), &report).expect("a proof");
        assert_eq!(differences(&text), []);
        let other_engine = text.replace(&format!("\"engine\": \"{}\"", env!("CARGO_PKG_VERSION")), "\"engine\": \"9\"");
        assert!(other_engine != text && differences(&other_engine).is_empty());
        let whole: Value = serde_json::from_str(&text).expect("JSON");
        let all = altered(&whole);
        let found = |one: &Value| super::differences(&one.to_string(), "annual-fee", hashes(), &report);
        let unseen: Vec<_> = all.iter().filter(|one| found(one).is_ok_and(|found| found.is_empty())).collect();
        assert_eq!(unseen.len(), 1, "the program's version alone: {unseen:#?}");
        assert_ne!(unseen[0]["engine"], whole["engine"]);
        assert!(all.len() > 200, "{} edits", all.len());
        let zero = text.find("\"zero\": ").expect("a zero");
        let lower =
            format!("{}\"zero\": -9{}", &text[..zero], &text[zero + "\"zero\": ".len()..].trim_start_matches('-'));
        let found = differences(&lower);
        assert_eq!(found.first().map(|one| one.at.as_str()), Some("scale.classes.0.whole.zero"), "{found:?}");
        assert_eq!(stale(&lower, &hashes()).expect("a proof"), [], "of hashes alone nothing is seen");
        let hash = &*scale_hash(&pack.scenario, &pack.book).expect("hashed");
        let other = stale(&text.replace(hash, "0"), &hashes()).expect("a proof");
        assert_eq!(other.first().map(|one| one.at.as_str()), Some("hashes.scale"));
    }
}
