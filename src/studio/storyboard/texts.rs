//! The texts of one scenario, as they are in a folder of content now.

use crate::content::Root;
use crate::locale::Language;
use crate::studio::edit::{ScenarioFile, ScenarioTexts};
use std::io;
use std::path::Path;

/// Reads what there is of a scenario: its story, and its words in every language that has them. None where there is no such story.
///
/// # Errors
/// When a file is there and cannot be read, or is no text.
pub fn scenario_texts(root: &Root, id: &str) -> io::Result<Option<ScenarioTexts>> {
    let mut texts = ScenarioTexts::new();
    let files = [ScenarioFile::Story].into_iter().chain(Language::shipped().into_iter().map(ScenarioFile::Words));
    for file in files {
        match root.read(Path::new(&file.path(id)), LARGEST) {
            Ok(bytes) if bytes.len() as u64 > LARGEST => return Err(io::ErrorKind::FileTooLarge.into()),
            Ok(bytes) => {
                let text = String::from_utf8(bytes.into_owned()).map_err(|_| io::ErrorKind::InvalidData)?;
                texts.insert(file, text);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(texts.contains_key(&ScenarioFile::Story).then_some(texts))
}

/// The largest file that is read, in bytes; content says the same.
const LARGEST: u64 = 4 << 20;
