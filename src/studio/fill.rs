//! What the words of scenarios lack, put into their files to be written.

use super::place::{file_of, words_of};
use super::{Changes, StudioError};
use crate::content::{Library, SourceFile, did_you_mean, filled};
use crate::locale::{Language, SHIPPED};
use std::path::Path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 4 << 20;

/// The words of scenarios with every message that they lack, in the order of the story; of all there are if none is named. What
/// cannot be read stays as it is: the check tells what is wrong with it.
///
/// # Errors
/// When there is no such scenario, or the content stands inside the program.
pub fn fill(library: &Library, ids: &[String]) -> Result<Changes, StudioError> {
    let root = &library.root;
    root.folder().ok_or(StudioError::Inside)?;
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let there = root.list(Path::new("scenarios")).unwrap_or_default();
    let ron = there.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ron"));
    let known: Vec<String> = ron.filter_map(|path| stem(path)).collect();
    if let Some(id) = ids.iter().find(|id| !known.contains(id)) {
        let near = did_you_mean(id, known.iter().map(String::as_str)).map(str::to_owned);
        return Err(StudioError::NoScenario { id: id.clone(), near });
    }
    let mut changes = Changes::default();
    let text = |path: &Path| String::from_utf8(root.read(path, LARGEST).ok()?.into_owned()).ok();
    for id in if ids.is_empty() { &known } else { ids } {
        let path = file_of(id);
        let Some(scenario) = text(&path) else { continue };
        let scenario = SourceFile::new(root.shown(&path), scenario.trim_start_matches('\u{feff}').to_owned());
        let here = |language: Language| {
            let path = words_of(id, &language.to_string());
            // one that is there and is no text is not written over
            let is_there = root.read(&path, LARGEST).is_ok();
            let words = text(&path);
            (words.is_some() || !is_there).then_some((language, words))
        };
        let words: Vec<_> = SHIPPED.iter().filter_map(|tag| tag.parse().ok()).filter_map(here).collect();
        for (language, after) in filled(&scenario, &words).unwrap_or_default() {
            let path = words_of(id, &language.to_string());
            match words.iter().find(|(other, _)| *other == language).and_then(|(_, before)| before.clone()) {
                Some(before) => changes.replace(path, before, after),
                None => changes.create(path, after),
            }
        }
    }
    Ok(changes)
}
