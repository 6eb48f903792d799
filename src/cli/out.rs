//! Standard output and standard error as the commands use them: what a terminal would obey never reaches one raw.

use composure::locale::legible;
use std::io::{self, IsTerminal as _, StderrLock, StdoutLock, Write};

/// Standard output for people: legible wherever it goes, for behind a pipe there may be a terminal as well.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn prose() -> Legible<Patient<StdoutLock<'static>>> {
    Legible { to: Patient(io::stdout().lock()), exact: false, rest: Vec::new() }
}

/// Whether standard output is read by somebody at a terminal.
#[expect(clippy::disallowed_methods, reason = "nothing is written by it")]
pub(super) fn at_a_terminal() -> bool {
    io::stdout().is_terminal()
}

/// How many columns the terminal has that standard output goes to; none where there is no terminal, or it doesn't say.
#[expect(clippy::disallowed_methods, reason = "nothing is written by it")]
pub(super) fn columns() -> Option<usize> {
    #[cfg(target_os = "linux")]
    return rustix::termios::tcgetwinsize(io::stdout())
        .ok()
        .map(|size| size.ws_col.into())
        .filter(|columns| *columns > 0);
    #[cfg(not(target_os = "linux"))]
    io::stdout().is_terminal().then_some(80)
}

/// Standard output for programs: exact to the byte, unless a terminal shows it.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn data() -> Legible<Patient<StdoutLock<'static>>> {
    let to = io::stdout().lock();
    Legible { exact: !to.is_terminal(), to: Patient(to), rest: Vec::new() }
}

/// Standard error.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn notes() -> Legible<Patient<StderrLock<'static>>> {
    Legible { to: Patient(io::stderr().lock()), exact: false, rest: Vec::new() }
}

/// Standard error for what is legible already and may be drawn: in colour, or over what stands there; and whether it may,
/// because a terminal shows it.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(super) fn drawn() -> (Patient<StderrLock<'static>>, bool) {
    let err = io::stderr().lock();
    let terminal = err.is_terminal();
    (Patient(err), terminal)
}

/// Prints something as JSON.
pub(super) fn json(what: &impl serde::Serialize) -> anyhow::Result<()> {
    let mut out = data();
    serde_json::to_writer_pretty(&mut out, what)?;
    writeln!(out)?;
    Ok(())
}

/// Takes for written what a reader who is gone no longer takes, as `| head` is: the command ends with the answer it has.
pub(super) struct Patient<W>(W);

impl<W: Write> Write for Patient<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }
}

/// Writes texts with what a terminal would obey written out, or bytes as they are.
pub(super) struct Legible<W> {
    to: W,
    exact: bool,
    /// The beginning of a character whose end has not been written yet.
    rest: Vec<u8>,
}

impl<W: Write> Write for Legible<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.exact {
            return self.to.write(bytes);
        }
        let mut joined = std::mem::take(&mut self.rest);
        let whole = if joined.is_empty() {
            bytes
        } else {
            joined.extend_from_slice(bytes);
            &joined
        };
        for part in whole.utf8_chunks() {
            self.to.write_all(legible(part.valid()).as_bytes())?;
            match std::str::from_utf8(part.invalid()) {
                Ok(_) => {}
                Err(error) if error.error_len().is_none() => self.rest = part.invalid().to_vec(),
                Err(_) => write!(self.to, "{}", char::REPLACEMENT_CHARACTER)?,
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_legible_however_it_is_cut() {
        let hostile = "您\u{1b}[2J好\u{202e}\r\n".as_bytes();
        for size in 1..hostile.len() {
            let mut out = Legible { to: Vec::new(), exact: false, rest: Vec::new() };
            hostile.chunks(size).for_each(|part| out.write_all(part).expect("written"));
            assert_eq!(String::from_utf8(out.to).expect("UTF-8"), "您<U+001B>[2J好<U+202E><U+000D>\n");
        }
        let mut out = Legible { to: Vec::new(), exact: false, rest: Vec::new() };
        out.write_all(b"a\xffb").expect("written");
        assert_eq!(out.to, "a\u{fffd}b".as_bytes());
        let mut out = Legible { to: Vec::new(), exact: true, rest: Vec::new() };
        out.write_all(hostile).expect("written");
        assert_eq!(out.to, hostile);
    }
}
