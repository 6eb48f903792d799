//! The review file of a scenario: who found which words right, and when, of what they were then.
//!
//! It stands beside the scenario (`scenarios/<id>.review`) and is only ever added to: a line for each entry, each JSON of its own.
//! What holds follows from the entries as a set, whatever their order: so what two people added is put together by keeping both.

use super::SourceFile;
use super::splice::TextName;
use crate::locale::Language;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;

/// What the name of a review file ends with, behind the scenario's id.
pub const REVIEW_ENDING: &str = "review";

/// Most bytes of a line: the longest text that is kept takes a tenth of it.
const LONGEST_LINE: usize = 64 << 10;

/// The hash of a text, as it is typed: 32 signs, the first half of BLAKE3.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextHash(String);

impl TextHash {
    /// Of a text.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let whole = blake3::hash(typed.as_bytes()).to_hex();
        Self(whole.get(..32).unwrap_or_default().to_owned())
    }

    fn is_one(&self) -> bool {
        self.0.len() == 32 && self.0.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    }
}

/// What an entry says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remark {
    /// A program made it from the source.
    Drafted,
    /// It stood beside the source when that was changed.
    Stood,
    /// Somebody wrote it.
    Written,
    /// Somebody who reads both found it right.
    Read,
}

/// An entry: what somebody said of a text, and of what it was then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewEntry {
    /// What is said.
    pub remark: Remark,
    /// Which text: a message, or `message.attribute`.
    pub message: String,
    /// In which language.
    pub language: String,
    /// What the source said.
    pub source: TextHash,
    /// What this text said.
    pub text: TextHash,
    /// Who: an employee number, or the program that drafted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When, as in `2026-03-06T15:40:00Z`.
    pub at: String,
}

/// Words that an entry is about, kept once, so that it can be told what has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptWords {
    /// Their hash.
    pub hash: TextHash,
    /// As they were typed.
    pub words: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Entry(ReviewEntry),
    Words(KeptWords),
}

/// How a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextState {
    /// It is not there.
    Missing,
    /// A program made it, and nobody has read it.
    Draft,
    /// It was right when the source said something else.
    Stale,
    /// Nobody has found it right.
    Unreviewed,
    /// It was found right, and neither it nor the source has changed.
    Reviewed,
    /// It is the source.
    Source,
}

/// A line that is no entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLine {
    /// Its bytes in the file.
    pub place: Range<usize>,
    /// Why it is none.
    pub why: BrokenWhy,
}

/// Why a line is no entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BrokenWhy {
    /// Two versions of the file were put together and not sorted out.
    Merge,
    /// It is too long to be one.
    TooLong,
    /// It is not JSON of that form.
    Form(String),
    /// The words that it keeps are not those of its hash.
    OtherWords,
}

/// A review file, read. Lines that are no entries are left out, and known.
#[derive(Clone, Debug, Default)]
pub struct Review {
    entries: HashMap<(String, String), Vec<ReviewEntry>>,
    words: HashMap<TextHash, String>,
    broken: Vec<BrokenLine>,
}

impl Review {
    /// Reads a file.
    #[must_use]
    pub fn read(file: &SourceFile) -> Self {
        let mut review = Self::default();
        let mut start = 0;
        for line in file.text.split_inclusive('\n') {
            let place = start..start + line.trim_end().len();
            start += line.len();
            match read(line.trim()) {
                None => {}
                Some(Ok(Line::Entry(entry))) => {
                    let key = (entry.message.clone(), entry.language.clone());
                    review.entries.entry(key).or_default().push(entry);
                }
                Some(Ok(Line::Words(kept))) => {
                    review.words.insert(kept.hash, kept.words);
                }
                Some(Err(why)) => review.broken.push(BrokenLine { place, why }),
            }
        }
        review
    }

    /// The lines that are no entries, in order.
    #[must_use]
    pub fn broken(&self) -> &[BrokenLine] {
        &self.broken
    }

    /// What was said of a text in a language, in the order of the file.
    #[must_use]
    pub fn entries(&self, key: &TextName, language: &Language) -> &[ReviewEntry] {
        self.entries.get(&(shown(key), language.to_string())).map_or(&[], Vec::as_slice)
    }

    /// Words that were kept.
    #[must_use]
    pub fn words(&self, hash: &TextHash) -> Option<&str> {
        self.words.get(hash).map(String::as_str)
    }

    /// How a text stands that is no source: what it says, and what the source says.
    #[must_use]
    pub fn state(&self, key: &TextName, language: &Language, text: Option<&str>, source: Option<&str>) -> TextState {
        let Some(text) = text else { return TextState::Missing };
        let (text, source) = (TextHash::of(text), source.map(TextHash::of));
        let all = || self.entries(key, language).iter().filter(|entry| entry.text == text);
        // whose source is gone has nothing it could be held against
        let now = |entry: &&ReviewEntry| source.as_ref().is_none_or(|source| entry.source == *source);
        if all().filter(now).any(|entry| entry.remark == Remark::Read) {
            TextState::Reviewed
        } else if all().filter(now).any(|entry| entry.remark != Remark::Drafted) {
            TextState::Unreviewed
        } else if all().any(|entry| entry.remark != Remark::Drafted) {
            TextState::Stale
        } else if all().next().is_some() {
            TextState::Draft
        } else {
            TextState::Unreviewed
        }
    }

    /// What the source said when a text that is now stale was last found right or written, where that was kept.
    #[must_use]
    pub fn source_then(&self, key: &TextName, language: &Language, text: &str) -> Option<&str> {
        let hash = TextHash::of(text);
        let of = self.entries(key, language).iter().filter(|entry| entry.text == hash);
        let last = of.max_by_key(|entry| (entry.remark, entry.at.as_str()))?;
        self.words(&last.source)
    }

    /// Adds an entry; the lines that the file gets for it are handed back.
    pub fn add(&mut self, entry: ReviewEntry, source: &str) -> String {
        let lines = self.lines(&entry, source);
        self.words.entry(entry.source.clone()).or_insert_with(|| source.to_owned());
        self.entries.entry((entry.message.clone(), entry.language.clone())).or_default().push(entry);
        lines
    }

    /// The lines to be added for an entry: the words of its source before it, where they are not kept yet.
    #[must_use]
    pub fn lines(&self, entry: &ReviewEntry, source: &str) -> String {
        let kept = KeptWords { hash: entry.source.clone(), words: source.to_owned() };
        let words = (!self.words.contains_key(&entry.source)).then_some(Line::Words(kept));
        let lines = words.into_iter().chain([Line::Entry(entry.clone())]);
        lines.filter_map(|line| serde_json::to_string(&line).ok()).map(|line| line + "\n").collect()
    }
}

/// A text by its name, as `message.attribute`.
#[must_use]
pub fn shown(key: &TextName) -> String {
    super::words::shown(&key.0, key.1.as_deref())
}

/// What a line says; nothing of an empty one.
fn read(line: &str) -> Option<Result<Line, BrokenWhy>> {
    if line.is_empty() {
        return None;
    }
    if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
        return Some(Err(BrokenWhy::Merge));
    }
    if line.len() > LONGEST_LINE {
        return Some(Err(BrokenWhy::TooLong));
    }
    Some(line_of(line))
}

fn line_of(line: &str) -> Result<Line, BrokenWhy> {
    let form = |error: serde_json::Error| BrokenWhy::Form(error.to_string());
    let value: serde_json::Value = serde_json::from_str(line).map_err(form)?;
    // told apart first, so that what is missing can be named
    if value.get("words").is_some() {
        let kept: KeptWords = serde_json::from_value(value).map_err(form)?;
        return if TextHash::of(&kept.words) == kept.hash { Ok(Line::Words(kept)) } else { Err(BrokenWhy::OtherWords) };
    }
    let entry: ReviewEntry = serde_json::from_value(value).map_err(form)?;
    if let Some(hash) = [&entry.source, &entry.text].into_iter().find(|hash| !hash.is_one()) {
        return Err(BrokenWhy::Form(format!("`{}` is no hash of 32 signs", hash.0)));
    }
    match entry.at.parse::<jiff::Timestamp>() {
        Ok(_) => Ok(Line::Entry(entry)),
        Err(_) => Err(BrokenWhy::Form(format!("`{}` is no time", entry.at))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tw() -> Language {
        "zh-TW".parse().expect("a language")
    }

    fn key() -> TextName {
        ("opening".to_owned(), Some("no".to_owned()))
    }

    fn entry(remark: Remark, source: &str, text: &str, at: i64) -> ReviewEntry {
        ReviewEntry {
            remark,
            message: "opening.no".to_owned(),
            language: "zh-TW".to_owned(),
            source: TextHash::of(source),
            text: TextHash::of(text),
            by: Some("1024".to_owned()),
            at: format!("2026-03-06T15:40:0{at}Z"),
        }
    }

    fn read(text: &str) -> Review {
        Review::read(&SourceFile::new("a.review", text))
    }

    fn with(entries: &[(ReviewEntry, &str)]) -> (String, Review) {
        let mut text = String::new();
        for (entry, source) in entries {
            text += &read(&text).lines(entry, source);
        }
        let review = read(&text);
        (text, review)
    }

    #[test]
    fn what_was_right_is_stale_when_the_source_says_something_else() {
        let (text, review) = with(&[
            (entry(Remark::Drafted, "您好", "妳好", 1), "您好"),
            (entry(Remark::Written, "您好", "您好！", 2), "您好"),
            (entry(Remark::Read, "您好", "您好！", 3), "您好"),
        ]);
        assert_eq!((review.broken(), text.lines().count()), (&[][..], 4));
        let state = |text: Option<&str>, source: Option<&str>| review.state(&key(), &tw(), text, source);
        assert_eq!(state(None, Some("您好")), TextState::Missing);
        assert_eq!(state(Some("妳好"), Some("您好")), TextState::Draft);
        assert_eq!(state(Some("您好！"), Some("您好")), TextState::Reviewed);
        assert_eq!(state(Some("您好！"), Some("早")), TextState::Stale);
        assert_eq!(state(Some("您好！"), None), TextState::Reviewed);
        assert_eq!(state(Some("嗨"), Some("您好")), TextState::Unreviewed);
        assert_eq!(review.source_then(&key(), &tw(), "您好！"), Some("您好"));
        let elsewhere = review.state(&("opening".to_owned(), None), &tw(), Some("您好！"), Some("您好"));
        assert_eq!(elsewhere, TextState::Unreviewed);
        // who wrote it has not found it right in the eyes of another
        let (_, review) = with(&[(entry(Remark::Written, "您好", "您好！", 2), "您好")]);
        assert_eq!(review.state(&key(), &tw(), Some("您好！"), Some("您好")), TextState::Unreviewed);
        assert_eq!(review.state(&key(), &tw(), Some("您好！"), Some("早")), TextState::Stale);
    }

    #[test]
    fn a_broken_line_is_told_and_the_others_count() {
        let (text, _) = with(&[(entry(Remark::Read, "您好", "您好！", 3), "您好")]);
        let cut = text.get(..text.len() - 20).expect("long enough");
        let forged = text.replace("\"words\":\"您好\"", "\"words\":\"早\"");
        let broken = format!("<<<<<<< ours\n{cut}\nnull\n{}\n\n{forged}{text}", "x".repeat(LONGEST_LINE + 1));
        let review = read(&broken);
        let lines: Vec<_> = review.broken().iter().map(|one| broken[..one.place.start].lines().count() + 1).collect();
        assert_eq!(lines, [1, 3, 4, 5, 7]);
        let why = |at: usize| &review.broken()[at].why;
        assert_eq!((why(0), why(3), why(4)), (&BrokenWhy::Merge, &BrokenWhy::TooLong, &BrokenWhy::OtherWords));
        assert!(matches!((why(1), why(2)), (BrokenWhy::Form(_), BrokenWhy::Form(_))));
        assert_eq!(review.state(&key(), &tw(), Some("您好！"), Some("您好")), TextState::Reviewed);
        let other = text.replace("\"by\"", "\"bye\"");
        assert!(matches!(&read(&other).broken()[0].why, BrokenWhy::Form(why) if why.contains("`bye`")));
    }

    proptest! {
        /// What two people added is the same whoever's lines come first, and no line does away with another's.
        #[test]
        fn lines_may_stand_in_any_order(picks in prop::collection::vec((0_usize..4, 0_usize..2, 0_usize..2, 0_i64..9), 0..8), turn in 0_usize..8) {
            let (texts, remarks) = (["甲", "乙"], [Remark::Drafted, Remark::Stood, Remark::Written, Remark::Read]);
            let entries: Vec<_> = picks.iter().map(|(r, s, t, at)| (entry(remarks[*r], texts[*s], texts[*t], *at), texts[*s])).collect();
            let (text, review) = with(&entries);
            let mut lines: Vec<_> = text.lines().collect();
            let turn = turn.min(lines.len());
            lines.rotate_left(turn);
            lines.extend(lines.clone());
            let turned = read(&(lines.join("\n")));
            for (text, source) in [("甲", "甲"), ("甲", "乙"), ("乙", "甲"), ("乙", "乙")] {
                let of = |review: &Review| review.state(&key(), &tw(), Some(text), Some(source));
                prop_assert_eq!(of(&review), of(&turned));
                prop_assert_eq!(review.source_then(&key(), &tw(), text).is_some(), turned.source_then(&key(), &tw(), text).is_some());
            }
        }

        /// Whatever the file holds, it is read.
        #[test]
        fn hostile_lines_are_no_trouble(text in "[{}\\[\\]\"a-z:,0-9\n\u{0}é ]{0,200}") {
            let review = read(&text);
            prop_assert!(review.broken().iter().all(|one| text.get(one.place.clone()).is_some()));
        }
    }
}
