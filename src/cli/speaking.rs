//! Which language a run speaks: the one that is named, if the program speaks it.

use super::language;
use super::refusal::refuse;
use anyhow::{Result, bail};

/// Decides the language of the run, and refuses one that the program does not speak.
pub(super) fn speak(tag: Option<&str>) -> Result<()> {
    if !language::decide(tag) {
        let known = composure::locale::SHIPPED.map(str::to_owned).to_vec();
        bail!(refuse("refuse-language").with("tag", tag.unwrap_or_default()).with("known", known));
    }
    Ok(())
}
