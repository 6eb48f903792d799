//! Passwords as they come in: from a file, from standard input, or typed at a terminal without being shown.

use super::language::words;
use super::out;
use super::output::is_standard;
use super::refusal::refuse;
use anyhow::{Context as _, Result, bail};
use composure::content::InputFile;
use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

/// More than this no file with a password holds, in bytes.
const LARGEST: u64 = 4_096;
/// What Ctrl-C sends.
const INTERRUPT: u8 = 3;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prompt {
    /// The password, or a one-time code.
    Old,
    /// A new one, twice.
    New,
}

/// The password: from the file that is named (`-` is standard input), else typed at the terminal.
pub(super) fn secret(prompt: Prompt, file: Option<&Path>) -> Result<String> {
    if let Some(file) = file {
        return from_file(file);
    }
    if !io::stdin().is_terminal() {
        bail!(refuse("refuse-secret-unnamed"));
    }
    match prompt {
        Prompt::Old => typed("gate-secret"),
        Prompt::New => {
            let new = typed("gate-new")?;
            if new != typed("gate-again")? {
                bail!(refuse("refuse-secret-differs"));
            }
            Ok(new)
        }
    }
}

/// The employee number, asked for at the terminal.
pub(super) fn number() -> Result<String> {
    let mut err = out::notes();
    write!(err, "{} ", words().plain("term-sign-in"))?;
    err.flush()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    if line.trim().is_empty() {
        bail!(refuse("refuse-as-unnamed"));
    }
    Ok(line.trim().to_owned())
}

fn from_file(file: &Path) -> Result<String> {
    let about = |id| refuse(id).with("path", file);
    let bytes = if is_standard(file) {
        let mut bytes = Vec::new();
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).with_context(|| about("refuse-secret-file"))?;
        bytes
    } else {
        InputFile::read_named(file, LARGEST).with_context(|| about("refuse-secret-file"))?
    };
    let text = String::from_utf8(bytes).ok().filter(|text| text.len() as u64 <= LARGEST);
    let text = text.as_deref().map(|text| text.trim_start_matches('\u{feff}').trim());
    match text {
        Some(text) if !text.is_empty() && !text.contains(['\n', '\r', '\0']) => Ok(text.to_owned()),
        _ => bail!(about("refuse-secret-form")),
    }
}

/// A line from the terminal that doesn't show it.
fn typed(prompt: &str) -> Result<String> {
    // before anything is asked: whoever is quick is not shown either
    let hidden = Hidden::from_now()?;
    let mut err = out::notes();
    write!(err, "{} ", words().plain(prompt))?;
    err.flush()?;
    let mut line = Vec::new();
    let ended = loop {
        let mut input = io::stdin().lock();
        let read = input.fill_buf()?;
        let Some(end) = read.iter().position(|byte| matches!(*byte, b'\n' | INTERRUPT)) else {
            // standard input has ended
            if read.is_empty() {
                break false;
            }
            let length = read.len();
            line.extend_from_slice(read);
            input.consume(length);
            continue;
        };
        let (part, rest) = read.split_at(end);
        line.extend_from_slice(part);
        let whole = rest.first() == Some(&b'\n');
        input.consume(end + 1);
        break whole;
    };
    drop(hidden);
    // the line end that was typed was not shown either
    writeln!(err)?;
    if !ended || line.is_empty() {
        bail!(refuse("refuse-secret-interrupted"));
    }
    String::from_utf8(line).map_err(|_| refuse("refuse-secret-interrupted").into())
}

/// The terminal doesn't show what is typed, and Ctrl-C ends the line instead of the program, which would leave it so.
#[cfg(target_os = "linux")]
struct Hidden(rustix::termios::Termios);

#[cfg(target_os = "linux")]
impl Hidden {
    fn from_now() -> Result<Self> {
        use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
        let shown = tcgetattr(io::stdin())?;
        let mut hidden = shown.clone();
        hidden.local_modes.remove(LocalModes::ECHO | LocalModes::ISIG);
        hidden.special_codes[SpecialCodeIndex::VEOL] = INTERRUPT;
        tcsetattr(io::stdin(), OptionalActions::Flush, &hidden)?;
        Ok(Self(shown))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Hidden {
    fn drop(&mut self) {
        // a terminal that is gone needs nothing any more
        let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, &self.0);
    }
}

/// Elsewhere nothing is typed that would be shown: a file has to be named.
#[cfg(not(target_os = "linux"))]
struct Hidden;

#[cfg(not(target_os = "linux"))]
impl Hidden {
    fn from_now() -> Result<Self> {
        bail!(refuse("refuse-secret-unnamed"))
    }
}
