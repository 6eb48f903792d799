//! Problems of content as people are told them: each at its line, on standard error, in the language of the run.

use super::language::language;
use super::out;
use anyhow::Result;
use composure::content::{Diagnostic, human, spoken};
use composure::locale::Words;
use std::io::Write as _;

/// The words they are told in.
pub(super) fn words() -> Words {
    spoken(language())
}

/// Tells each of some problems.
pub(super) fn tell<'d>(problems: impl IntoIterator<Item = &'d Diagnostic>, words: &Words) -> Result<()> {
    let (mut err, colour) = out::drawn();
    for one in problems {
        writeln!(err, "{}\n", human(one, words, colour))?;
    }
    Ok(())
}
