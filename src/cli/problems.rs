//! Problems of content as people are told them: at their lines, on standard error, in the language of the run.

use super::language::language;
use super::out;
use anyhow::Result;
use composure::content::{Diagnostic, spoken, told};
use composure::locale::Words;
use std::io::Write as _;

/// The words they are told in.
pub(super) fn words() -> Words {
    spoken(language())
}

/// Tells some problems.
pub(super) fn tell<'d>(problems: impl IntoIterator<Item = &'d Diagnostic>, words: &Words) -> Result<()> {
    let (mut err, colour) = out::drawn();
    for one in told(problems, words, colour) {
        writeln!(err, "{one}\n")?;
    }
    Ok(())
}
