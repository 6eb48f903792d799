//! The review, which is only added to: what holds follows from its lines as a set, so both sides' stand.

use crate::content::syntax::Splice;
use crate::studio::edit::{EditError, ScenarioFile, ScenarioTexts, Working};
use std::collections::BTreeSet;

/// Puts the lines that are only here behind those from outside.
pub(super) fn merge(working: &mut Working, mine: &ScenarioTexts) -> Result<(), EditError> {
    let theirs = working.text(&ScenarioFile::Review);
    let known: BTreeSet<&str> = theirs.lines().collect();
    let here = mine.get(&ScenarioFile::Review).map_or("", String::as_str);
    let own: Vec<&str> = here.lines().filter(|line| !known.contains(line)).collect();
    if own.is_empty() {
        return Ok(());
    }
    // a line that was cut short stays for itself
    let end = if theirs.is_empty() || theirs.ends_with('\n') { "" } else { "\n" };
    let lines = Splice { place: theirs.len()..theirs.len(), text: format!("{end}{}\n", own.join("\n")) };
    working.splice(&ScenarioFile::Review, &lines)
}
