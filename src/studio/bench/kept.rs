//! What is edited and not saved, kept beside the scenario, so that a studio that ends anyhow loses nothing.

use super::disk::DiskFiles;
use super::held::{is_token, now, runs};
use crate::export::{Readers, write_whole};
use crate::locale::Language;
use crate::studio::EditError;
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use crate::studio::merge::{MergeChoices, PieceChange, merge};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The form of the file.
const FORMAT: u32 = 1;

/// As it is on disk.
#[derive(Serialize, Deserialize)]
struct KeptList {
    format: u32,
    who: String,
    at: u64,
    files: Vec<KeptFile>,
}

/// One file: its words, or none for the story and the review, what it was, and what it is.
#[derive(Serialize, Deserialize)]
struct KeptFile {
    language: Option<String>,
    #[serde(default)]
    review: bool,
    base: Option<String>,
    text: String,
}

/// What another studio, or this one before it ended, had edited and not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptEdits {
    /// Whoever sat at it.
    pub who: String,
    /// When it was kept, in seconds since 1970.
    pub at: u64,
    pub(super) place: PathBuf,
    pub(super) base: ScenarioTexts,
    pub(super) texts: ScenarioTexts,
}

impl KeptEdits {
    /// The texts as they were kept.
    #[must_use]
    pub const fn texts(&self) -> &ScenarioTexts {
        &self.texts
    }

    /// What had been edited, piece by piece: what was before stands in `before`, what was kept in `theirs`.
    ///
    /// # Errors
    /// When the story was not sound then.
    pub fn pieces(&self, id: &str) -> Result<Vec<PieceChange>, EditError> {
        Ok(merge(id, &self.base, &self.base, &self.texts, &MergeChoices::new())?.changes)
    }
}

/// Where a studio keeps what is edited.
pub(super) fn place(folder: &Path, id: &str, token: &str) -> PathBuf {
    folder.join(format!(".{id}.{token}.kept.json"))
}

/// Keeps texts.
pub(super) fn keep(place: &Path, who: &str, base: &DiskFiles, texts: &ScenarioTexts) -> io::Result<()> {
    let one = |(file, text): (&ScenarioFile, &String)| KeptFile {
        language: match file {
            ScenarioFile::Story | ScenarioFile::Review => None,
            ScenarioFile::Words(language) => Some(language.to_string()),
        },
        review: *file == ScenarioFile::Review,
        base: base.get(file).map(|file| file.text.clone()),
        text: text.clone(),
    };
    let list = KeptList { format: FORMAT, who: who.to_owned(), at: now(), files: texts.iter().map(one).collect() };
    let text = serde_json::to_vec(&list).map_err(io::Error::from)?;
    write_whole(place, Readers::ByMask, |to| to.write_all(&text))
}

/// What was kept of a scenario in a folder by studios that do not run any more, the newest first. What cannot be read is left.
pub(super) fn left(folder: &Path, id: &str) -> Vec<KeptEdits> {
    let (prefix, suffix) = (format!(".{id}."), ".kept.json");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let token = name.to_str().and_then(|name| name.strip_prefix(&prefix)?.strip_suffix(suffix));
        if token.is_some_and(|token| is_token(token) && !runs(folder, id, token)) {
            all.extend(read(&entry.path()));
        }
    }
    all.sort_by_key(|kept| std::cmp::Reverse(kept.at));
    all
}

fn read(place: &Path) -> Option<KeptEdits> {
    let list: KeptList = serde_json::from_slice(&fs::read(place).ok()?).ok()?;
    let file = |one: &KeptFile| match &one.language {
        None if one.review => Some(ScenarioFile::Review),
        None => Some(ScenarioFile::Story),
        Some(tag) => tag.parse::<Language>().ok().map(ScenarioFile::Words),
    };
    let mut kept = KeptEdits {
        who: list.who,
        at: list.at,
        place: place.to_owned(),
        base: ScenarioTexts::new(),
        texts: ScenarioTexts::new(),
    };
    for one in list.files {
        let file = file(&one)?;
        kept.base.extend(one.base.map(|base| (file.clone(), base)));
        kept.texts.insert(file, one.text);
    }
    (list.format == FORMAT).then_some(kept)
}
