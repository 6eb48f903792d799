//! Asks at a terminal whether something is to be done.

use crate::cli::out;
use anyhow::Result;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

/// Asks a question and says whether it was agreed to; none where nobody can be asked.
pub(in crate::cli) fn agreed(question: &str) -> Result<Option<bool>> {
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    let mut err = out::notes();
    write!(err, "{question} ")?;
    err.flush()?;
    drop(err);
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(Some(["y", "yes", "是", "好"].contains(&answer.trim().to_lowercase().as_str())))
}
