//! What an approval is of: all that somebody who plays a scenario reads of it, of its words, and of its book, as hashes.
//!
//! It is over what the scenario reads and not over files: a comment, the order of messages, a clause that binds another role and a
//! figure that nothing here asks for leave it as it is. Whoever changes a figure un-approves what reads it, and nothing else.

use super::certificate::{direction_hash, scale_hash};
use super::library::{Pack, Subject};
use super::shipped;
use super::words::WordsFile;
use super::words::splice::FtlSheet;
use crate::locale::Language;
use crate::policy::{Book, Parameter};
use crate::scenario::Scenario;
use crate::terms::Value;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Sets the hash of words apart from any other.
const CONTEXT: &str = "composure sealed words 1";

/// What an approval is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentSeal {
    /// What scores follow from: [`scale_hash`].
    pub stakes: String,
    /// What the scenario says beside that: [`direction_hash`].
    pub direction: String,
    /// What is said in each language, with the book's figures that are said.
    pub words: BTreeMap<String, String>,
}

/// Something that is no longer as it was sealed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SealedPart {
    /// How it is scored: the scenario's own rules, or what they read of the book.
    Stakes,
    /// How it goes on, who comes, and how it is played, beside what scores follow from.
    Direction,
    /// What is said in a language.
    Words(String),
}

impl ContentSeal {
    fn of(scenario: &Scenario, book: &Book, words: &[WordsFile]) -> Option<Self> {
        let words = words.iter().map(|one| Some((one.language.to_string(), words_hash(one, book)?)));
        Some(Self {
            stakes: scale_hash(scenario, book)?.into(),
            direction: direction_hash(scenario, book)?.into(),
            words: words.collect::<Option<_>>()?,
        })
    }

    /// What of this is otherwise in `now`, for whoever plays in these languages.
    #[must_use]
    pub fn changed(&self, now: &Self, languages: &[String]) -> Vec<SealedPart> {
        let Self { stakes, direction, words } = self;
        let other = |is: bool, part: SealedPart| is.then_some(part);
        let own = [
            other(*stakes != now.stakes, SealedPart::Stakes),
            other(*direction != now.direction, SealedPart::Direction),
        ];
        let words = languages.iter().filter(|one| words.get(*one) != now.words.get(*one));
        own.into_iter().flatten().chain(words.cloned().map(SealedPart::Words)).collect()
    }
}

impl Pack {
    /// What an approval of it, as it is, would be of; none where it cannot be put down.
    #[must_use]
    pub fn seal(&self) -> Option<ContentSeal> {
        ContentSeal::of(&self.scenario, &self.book, &self.words)
    }

    /// Whether the scenario and its words in a language, with those behind them, are what the program carries.
    #[must_use]
    pub fn ships_in(&self, language: &Language) -> bool {
        let words = self.set.words.iter().filter(|(subject, one, _)| {
            *subject == Subject::Scenario && (one == language || one == self.source_language())
        });
        let id = &self.set.id;
        let texts = words.map(|(_, one, file)| (format!("locales/{one}/scenarios/{id}.ftl"), file));
        let all = [(format!("scenarios/{id}.ron"), &self.set.scenario)].into_iter().chain(texts);
        all.into_iter()
            .all(|(path, file)| shipped::read(Path::new(&path)).is_ok_and(|bytes| *bytes == *file.text.as_bytes()))
    }

    /// Whether it is what the program carries, in every language.
    #[must_use]
    pub fn ships(&self) -> bool {
        self.languages().iter().all(|language| self.ships_in(language))
    }
}

/// A figure of the book as it is sealed.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum FigureDoc<'a> {
    Fixed(&'a Value),
    ByFact(&'a [(Value, Value)], &'a Value),
}

/// Of what a file of words says, and of the book's figures that it says.
fn words_hash(file: &WordsFile, book: &Book) -> Option<String> {
    let sheet = FtlSheet::read(&file.file.text);
    let says: BTreeMap<_, _> = sheet.entries().into_iter().map(|entry| (entry.key.clone(), entry.typed())).collect();
    let texts = file.texts();
    let asked: BTreeSet<&str> = texts.values().flat_map(|text| text.variables.keys().map(String::as_str)).collect();
    let figures = book.parameter_names.iter().zip(book.parameters.iter()).filter(|(name, _)| asked.contains(name));
    let figures: BTreeMap<&str, FigureDoc<'_>> = figures
        .map(|(name, (_, of))| match of {
            Parameter::Fixed(value, _) => (name, FigureDoc::Fixed(value)),
            Parameter::ByFact { values, otherwise, .. } => (name, FigureDoc::ByFact(values, otherwise)),
        })
        .collect();
    let says: Vec<_> = says.into_iter().collect();
    let all = serde_json::to_vec(&(says, figures)).ok()?;
    Some(blake3::Hasher::new_derive_key(CONTEXT).update(&all).finalize().to_hex().as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;

    const SCENARIO: &str = "scenarios/annual-fee.ron";
    const BOOK: &str = "assets/policies/counter.ron";
    const WORDS: &str = "locales/en-US/scenarios/annual-fee.ftl";

    fn seal(folder: &Folder) -> ContentSeal {
        folder.pack().seal().expect("sealed")
    }

    /// With what the figures that are put into the book are called.
    fn named() -> Folder {
        crate::locale::SHIPPED.into_iter().fold(Folder::proved(), |folder, tag| {
            let names = "\nparameter-hotline = x\nparameter-unsaid = x\n";
            folder.append(&format!("locales/{tag}/policies/counter.ftl"), names)
        })
    }

    fn changed(folder: &Folder) -> Vec<SealedPart> {
        let all = crate::locale::SHIPPED.map(str::to_owned);
        seal(&Folder::proved()).changed(&seal(folder), &all)
    }

    #[test]
    fn what_nobody_who_plays_reads_leaves_the_seal() {
        for (file, from, to) in [
            (SCENARIO, "version: 1", "version: 2"),
            (SCENARIO, "// what a teller may refund depends on it", ""),
            (BOOK, "parameters: {", "parameters: {\"hotline\": Text(\"95533\"), "),
        ] {
            assert_eq!(changed(&named().edit(file, from, to)), [], "{from}");
        }
        let folder = Folder::proved();
        let text = folder.read(WORDS);
        let (first, rest) = text.split_once('\n').expect("lines");
        let commented = format!("# for whoever translates\n{first}\n\n{rest}");
        assert_eq!(changed(&folder.edit(WORDS, &text, &commented)), []);
    }

    #[test]
    fn each_part_tells_what_is_otherwise_in_it() {
        let folder = |file: &str, from: &str, to: &str| changed(&Folder::proved().edit(file, from, to));
        assert_eq!(folder(SCENARIO, "pass_mark: 9500", "pass_mark: 9400"), [SealedPart::Stakes]);
        // the figure is said as well
        let said = crate::locale::SHIPPED.map(|tag| SealedPart::Words(tag.to_owned()));
        let all: Vec<_> = [SealedPart::Stakes].into_iter().chain(said).collect();
        assert_eq!(folder(BOOK, "Money(5000)", "Money(5001)"), all);
        let (from, to) = ("patience: 20000, on_silence: (mood", "patience: 30000, on_silence: (mood");
        assert_eq!(folder(SCENARIO, from, to), [SealedPart::Direction]);
        let words = Folder::proved();
        let text = words.read(WORDS);
        let title = text.lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
        let one = changed(&words.edit(WORDS, &title, "title = Another"));
        assert_eq!(one, [SealedPart::Words("en-US".to_owned())]);
        let sealed = seal(&Folder::proved());
        let other = seal(&Folder::proved().edit(WORDS, &title, "title = Another"));
        assert_eq!(sealed.changed(&other, &["zh-CN".to_owned()]), [], "in another language nothing has changed");
    }

    #[test]
    fn a_figure_that_is_said_changes_the_words_that_say_it() {
        let with = |figure: &str| {
            let folder = named();
            let text = folder.read(WORDS);
            let title = text.lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
            let parameters =
                format!("parameters: {{\"hotline\": Text(\"{figure}\"), \"unsaid\": Number({}), ", figure.len());
            seal(&folder.edit(BOOK, "parameters: {", &parameters).edit(WORDS, &title, "title = Call { $hotline }"))
        };
        let (one, other) = (with("95533"), with("955330"));
        let all = crate::locale::SHIPPED.map(str::to_owned);
        assert_eq!(one.changed(&other, &all), [SealedPart::Words("en-US".to_owned())]);
    }
}
