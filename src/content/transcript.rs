//! Transcripts: a response id a line, `~` for silence, an optional `@ms` of elapsed time, `#` for comments.

use crate::terms::Millis;

/// One line of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The line it stands on, from 1.
    pub line: usize,
    /// The response's id; none is silence.
    pub response: Option<String>,
    /// How long the learner took, if it says so.
    pub elapsed: Option<Millis>,
}

/// A line that is not a move.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "line {line}, column {column}: {what}; expected a response id or `~`, then perhaps `@` and milliseconds, as in `listen @4200`"
)]
pub struct TranscriptError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
}

/// Reads a transcript.
///
/// # Errors
/// Every line that is not a move.
pub fn parse_transcript(text: &str) -> Result<Vec<Move>, Vec<TranscriptError>> {
    let (mut moves, mut errors) = (Vec::new(), Vec::new());
    for (at, whole) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let content = whole.split('#').next().unwrap_or_default();
        let mut words = content.split_whitespace();
        let Some(name) = words.next() else { continue };
        let line = at + 1;
        let mut wrong = |word: &str, what: String| {
            let byte = (word.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
            let column = whole.get(..byte).map_or(1, |before| before.chars().count() + 1);
            errors.push(TranscriptError { line, column, what });
        };
        let sound = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if name != "~" && !sound {
            wrong(name, format!("`{}` is not an id", name.escape_debug()));
            continue;
        }
        let elapsed = match words.next() {
            None => None,
            Some(word) => match word.strip_prefix('@').and_then(|ms| ms.parse().ok()) {
                Some(ms) => Some(Millis(ms)),
                None => {
                    wrong(word, format!("`{}` is not an elapsed time", word.escape_debug()));
                    continue;
                }
            },
        };
        if let Some(word) = words.next() {
            wrong(word, format!("`{}` is one word too many", word.escape_debug()));
            continue;
        }
        moves.push(Move { line, response: (name != "~").then(|| name.to_owned()), elapsed });
    }
    if errors.is_empty() { Ok(moves) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_silence_times_and_comments() {
        let moves = parse_transcript("# a run\nlisten @4200 # quick\n\n~\nhand-over\n").expect("a transcript");
        let short: Vec<_> = moves.iter().map(|one| (one.line, one.response.as_deref(), one.elapsed)).collect();
        assert_eq!(short, [(2, Some("listen"), Some(Millis(4200))), (4, None, None), (5, Some("hand-over"), None)]);
    }

    #[test]
    fn every_wrong_line_is_named() {
        let errors = parse_transcript("Listen\nlisten 4200\nlisten @x\n~ @5 more\n").expect_err("four wrong lines");
        let places: Vec<_> = errors.iter().map(|error| (error.line, error.column)).collect();
        assert_eq!(places, [(1, 1), (2, 8), (3, 8), (4, 6)]);
    }
}
