//! Transcripts: a response id a line, `~` for silence, an optional `@ms` of elapsed time, `#` for comments; before them
//! perhaps `seed n`, which draws the facts. What is picked at a step of a compound response may name the step:
//! `complaint-phone = as-said`.

use crate::content::in_english;
use crate::encounter::{Begin, Command, Unplayable};
use crate::locale::{Explain, Explanation, in_one_line};
use crate::scenario::Scenario;
use crate::terms::{Millis, Value};
use std::fmt::Write as _;

/// What a transcript says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    /// What the facts are drawn from, if it says so.
    pub seed: Option<u64>,
    /// What the learner does.
    pub moves: Vec<Move>,
}

/// One line of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The line it stands on, from 1.
    pub line: usize,
    /// The step of a compound response that it says it is picked at.
    pub step: Option<String>,
    /// The response's id; none is silence.
    pub response: Option<String>,
    /// How long the learner took, if it says so.
    pub elapsed: Option<Millis>,
}

/// A line that is not a move.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct TranscriptError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: Explanation,
}

impl Explain for TranscriptError {
    fn explain(&self) -> Explanation {
        Explanation::new("transcript-line")
            .with("line", self.line)
            .with("column", self.column)
            .with("what", self.what.clone())
    }
}

/// What is wrong with a word.
fn about(id: &'static str, word: &str) -> Explanation {
    Explanation::new(id).with("word", in_one_line(word))
}

/// Reads a transcript.
///
/// # Errors
/// Every line that is not a move.
pub fn parse_transcript(text: &str) -> Result<Transcript, Vec<TranscriptError>> {
    let (mut transcript, mut errors) = (Transcript::default(), Vec::new());
    for (at, whole) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let content = whole.split('#').next().unwrap_or_default();
        let line = at + 1;
        let mut wrong = |word: &str, what: Explanation| {
            let byte = (word.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
            let column = whole.get(..byte).map_or(1, |before| before.chars().count() + 1);
            errors.push(TranscriptError { line, column, what });
        };
        // with or without space around the sign
        let (step, picked) = match content.find('=') {
            None => (None, content),
            Some(at) => {
                let (step, equals) = content.split_at_checked(at).unwrap_or((content, ""));
                let mut named = step.split_whitespace();
                match (named.next(), named.next()) {
                    (Some(step), None) => (Some(step), equals.get(1..).unwrap_or_default()),
                    (Some(_), Some(more)) => {
                        wrong(more, about("transcript-too-many", more));
                        continue;
                    }
                    (None, _) => {
                        wrong(equals, Explanation::new("transcript-no-step"));
                        continue;
                    }
                }
            }
        };
        let words: Vec<&str> = picked.split_whitespace().take(3).collect();
        let (name, elapsed) = match words.as_slice() {
            [] if step.is_some() => {
                let equals = content.trim_end().get(content.trim_end().len() - 1..).unwrap_or(content);
                wrong(equals, Explanation::new("transcript-nothing-picked"));
                continue;
            }
            [] => continue,
            ["seed", number] if step.is_none() && !number.starts_with('@') => {
                match number.parse() {
                    Err(_) => wrong(number, about("transcript-no-seed", number)),
                    Ok(_) if transcript.seed.is_some() || !transcript.moves.is_empty() => {
                        wrong(number, Explanation::new("transcript-seed-once"));
                    }
                    Ok(seed) => transcript.seed = Some(seed),
                }
                continue;
            }
            [name] => (*name, None),
            [name, elapsed] => (*name, Some(*elapsed)),
            [_, _, more, ..] => {
                wrong(more, about("transcript-too-many", more));
                continue;
            }
        };
        let sound =
            |id: &str| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        // at a step nobody waits
        let silent = name == "~" && step.is_none();
        if let Some(wrong_id) = step.into_iter().chain([name]).find(|id| !silent && !sound(id)) {
            wrong(wrong_id, about("transcript-no-id", wrong_id));
            continue;
        }
        let milliseconds = elapsed.map(|word| word.strip_prefix('@').and_then(|ms| ms.parse().ok()).ok_or(word));
        match milliseconds.transpose() {
            Ok(elapsed) => {
                let response = (!silent).then(|| name.to_owned());
                transcript.moves.push(Move {
                    line,
                    step: step.map(str::to_owned),
                    response,
                    elapsed: elapsed.map(Millis),
                });
            }
            Err(word) => wrong(word, about("transcript-no-time", word)),
        }
    }
    if errors.is_empty() { Ok(transcript) } else { Err(errors) }
}

/// A play as a transcript: `about` as comments, the seed, then what the learner does, each response with its node.
#[must_use]
pub fn write_transcript(scenario: &Scenario, about: &[&str], seed: Option<u64>, commands: &[Command]) -> String {
    let mut text = String::new();
    for line in about.iter().flat_map(|about| about.lines()) {
        let _ = writeln!(text, "# {line}");
    }
    if let Some(seed) = seed {
        let _ = writeln!(text, "seed {seed}");
    }
    for command in commands {
        let _ = match command {
            Command::Silence => writeln!(text, "~"),
            Command::Respond(ix) => match scenario.response(*ix) {
                None => Ok(()),
                Some(one) if scenario.is_pick(*ix) => {
                    writeln!(text, "{} = {}", scenario.node_names.name(one.node), one.id)
                }
                Some(one) => writeln!(text, "{:<24} # {}", one.id, scenario.node_names.name(one.node)),
            },
        };
    }
    text
}

/// Draws that are tried before a seed is given up for lost. Scenarios have some hundred combinations of facts.
const MOST_DRAWS: u64 = 1 << 18;

/// The first seed with which a scenario draws these facts.
///
/// # Errors
/// Where a fact has nothing to be drawn from.
pub fn seed_for(scenario: &Scenario, facts: &[(Box<str>, Value)]) -> Result<Option<u64>, Unplayable> {
    for seed in 0..MOST_DRAWS {
        let begin = Begin::draw(scenario, seed)?;
        if facts.iter().all(|(name, value)| begin.fact(name) == Some(value)) {
            return Ok(Some(seed));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::shipped;
    use proptest::prelude::*;

    #[test]
    fn moves_silence_times_and_comments() {
        let read = parse_transcript("# a run\n seed 12 # drawn\nlisten @4200 # quick\n\n~\nhand-over\nseed\n")
            .expect("a transcript");
        let short: Vec<_> = read.moves.iter().map(|one| (one.line, one.response.as_deref(), one.elapsed)).collect();
        assert_eq!(
            short,
            [
                (3, Some("listen"), Some(Millis(4200))),
                (5, None, None),
                (6, Some("hand-over"), None),
                (7, Some("seed"), None)
            ]
        );
        assert_eq!(read.seed, Some(12));
    }

    #[test]
    fn what_is_picked_names_its_step() {
        let read = parse_transcript("write\nphone = as-said @900\nname=empty\n").expect("a transcript");
        assert_eq!(
            read,
            parse_transcript("write\nphone= as-said @900\nname =empty # not said\n").expect("a transcript")
        );
        let short: Vec<_> = read.moves.iter().map(|one| (one.step.as_deref(), one.response.as_deref())).collect();
        assert_eq!(short, [(None, Some("write")), (Some("phone"), Some("as-said")), (Some("name"), Some("empty"))]);
        assert_eq!(read.moves[1].elapsed, Some(Millis(900)));
        let errors = parse_transcript("phone =\nphone = ~\nPhone = a\nphone = a b\n= a\na b = c\na=b=c\n")
            .expect_err("wrong lines");
        let places: Vec<_> = errors.iter().map(|error| (error.line, error.column)).collect();
        assert_eq!(places, [(1, 7), (2, 9), (3, 1), (4, 11), (5, 1), (6, 3), (7, 3)]);
    }

    #[test]
    fn every_wrong_line_is_named() {
        let errors = parse_transcript("Listen\nlisten 4200\nlisten @x\n~ @5 more\nseed x\nlisten\nseed 3\n")
            .expect_err("wrong lines");
        let places: Vec<_> = errors.iter().map(|error| (error.line, error.column)).collect();
        assert_eq!(places, [(1, 1), (2, 8), (3, 8), (4, 6), (5, 6), (7, 6)]);
    }

    #[test]
    fn what_is_written_is_read() {
        for pack in &shipped().packs {
            let scenario = &pack.scenario;
            let facts: Vec<_> = scenario
                .facts
                .iter()
                .filter_map(|fact| Some((fact.id.clone(), fact.choices.last()?.clone())))
                .collect();
            let seed = seed_for(scenario, &facts).expect("drawn").expect("a seed");
            assert_eq!(Begin::draw(scenario, seed).expect("drawn").facts, facts);
            let first = scenario.nodes.first().and_then(|node| node.responses.first()).expect("a response");
            let text =
                write_transcript(scenario, &["two\nlines"], Some(seed), &[Command::Respond(*first), Command::Silence]);
            assert!(text.starts_with("# two\n# lines\nseed "), "{text}");
            let read = parse_transcript(&text).expect("a transcript");
            let id = scenario.response(*first).map(|one| one.id.to_string());
            let said: Vec<_> = read.moves.into_iter().map(|one| one.response).collect();
            assert_eq!((read.seed, said), (Some(seed), vec![id, None]));
        }
    }

    #[test]
    fn facts_that_are_never_drawn_have_no_seed() {
        let scenario = &shipped().packs.first().expect("a scenario").scenario;
        assert_eq!(seed_for(scenario, &[("nobody".into(), Value::Flag(true))]), Ok(None));
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(400))]

        #[test]
        fn a_transcript_is_read_or_every_wrong_line_is_named(text in "([a-z0-9~@# \t\r\n-]|(?s:.)){0,80}") {
            match parse_transcript(&text) {
                Ok(read) => prop_assert!(read.moves.is_sorted_by_key(|one| one.line)),
                Err(errors) => {
                    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
                    prop_assert!(!errors.is_empty() && errors.is_sorted_by_key(|one| one.line));
                    for error in errors {
                        prop_assert!((1..=lines[error.line - 1].chars().count()).contains(&error.column), "{error}");
                    }
                }
            }
        }
    }
}
