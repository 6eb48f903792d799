//! A first draft in the signs and words of Taiwan, made from those of the mainland: a help for whoever writes it, and no translation.

use super::error::WordsError;
use super::files::{Author, ScenarioWords};
use crate::content::review::{Remark, shown};
use crate::content::splice::{FtlSheet, TextName};
use crate::locale::Language;
use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

/// What drafts are marked with in the place of a person.
const CONVERTER: &str = "OpenCC s2twp";

/// The languages that a draft is made from, and in.
const FROM: &str = "zh-CN";
const TO: &str = "zh-TW";

/// Quotation marks, and those of Taiwan.
const QUOTES: [(char, char); 4] = [('“', '「'), ('”', '」'), ('‘', '『'), ('’', '』')];

/// A draft that has been made.
#[derive(Clone, Debug)]
pub struct DraftedWords {
    /// In which language.
    pub language: Language,
    /// How its file reads then.
    pub text: String,
    /// The lines that the review gets: which texts are a draft.
    pub lines: String,
}

impl ScenarioWords {
    /// Drafts the texts that are missing in zh-TW from those in zh-CN, each marked as a draft; gives which.
    ///
    /// # Errors
    /// When the language is another, the converter cannot be had, or a file cannot be edited.
    pub fn draft(&mut self, language: &Language, author: &Author) -> Result<Vec<TextName>, WordsError> {
        let from: Language = FROM.parse().map_err(|_| WordsError::NoLanguage { tag: FROM.to_owned() })?;
        if language.to_string() != TO {
            return Err(WordsError::NoDraft { language: language.clone() });
        }
        let converter = Converter::new()?;
        let mut after = self.clone();
        let missing: Vec<(TextName, String)> = self
            .story
            .iter()
            .map(|text| &text.slot.key)
            .filter(|key| self.says(language, key).is_none())
            .filter_map(|key| Some((key.clone(), converter.convert(&self.says(&from, key)?))))
            .collect();
        if let (true, Some(of)) = (self.text_of(language).trim().is_empty(), self.file(&from)) {
            // a file that is not there yet has the comments and the order of the other
            let whole = converter.convert(&of.file.text);
            after.begin(language, whole);
        }
        for (key, typed) in &missing {
            after.splice(language, key, typed)?;
            let only = language.clone();
            let by = Author { by: Some(CONVERTER.to_owned()), at: author.at.clone() };
            after.remember(key, |one| *one == only, Remark::Drafted, &by);
        }
        *self = after;
        Ok(missing.into_iter().map(|(key, _)| key).collect())
    }

    /// A draft of what is missing in zh-TW, for texts that are open elsewhere: [`ScenarioWords::draft`].
    ///
    /// # Errors
    /// When the language is another, the converter cannot be had, or a file cannot be edited.
    pub fn drafted(mut self, language: &Language, author: &Author) -> Result<DraftedWords, WordsError> {
        let before = self.review_text().len();
        self.draft(language, author)?;
        let lines = self.review_text().get(before..).unwrap_or_default().to_owned();
        Ok(DraftedWords { language: language.clone(), text: self.text_of(language).to_owned(), lines })
    }

    fn text_of(&self, language: &Language) -> &str {
        self.file(language).map_or("", |one| one.file.text.as_str())
    }

    /// Begins a language's file with another's text, if that has the same texts; without those that the story knows nothing of.
    fn begin(&mut self, language: &Language, text: String) {
        let known = self.story.iter().map(|text| shown(&text.slot.key)).collect::<std::collections::BTreeSet<_>>();
        let sound = FtlSheet::read(&text).entries().iter().all(|entry| known.contains(&shown(&entry.key)));
        if let Some(one) = self.files.iter_mut().find(|one| one.language == *language && sound) {
            one.file.text = text;
        }
    }
}

/// Simplified signs to those of Taiwan, by the phrase.
struct Converter(OpenCC);

impl Converter {
    fn new() -> Result<Self, WordsError> {
        let built = OpenCC::from_config(BuiltinConfig::S2twp);
        built.map(Self).map_err(|error| WordsError::NoConverter { why: error.to_string() })
    }

    /// Identifiers are in Latin letters, which stay.
    fn convert(&self, text: &str) -> String {
        let there = |sign: char| QUOTES.iter().find(|(here, _)| *here == sign).map_or(sign, |(_, there)| *there);
        self.0.convert(text).chars().map(there).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::review::TextState;
    use crate::content::tests::Folder;
    use crate::content::{Code, Root};

    #[test]
    fn phrases_are_those_of_taiwan() {
        let converter = Converter::new().expect("tables");
        for (here, there) in [
            ("头发发现", "頭髮發現"),
            ("皇后在后面", "皇后在後面"),
            ("请打印信息，软件用鼠标点", "請列印資訊，軟體用滑鼠點"),
            ("{ $surname }先生，“您好”", "{ $surname }先生，「您好」"),
            ("一里地，里面", "一里地，裡面"),
        ] {
            assert_eq!(converter.convert(here), there);
        }
    }

    #[test]
    fn a_draft_waits_to_be_read() {
        let file = "locales/zh-TW/scenarios/small.ftl";
        let folder = Folder::sound().without(file);
        let root = Root::from(folder.path());
        let mut words = ScenarioWords::open(&root, "small").expect("opened");
        let tw = words.language("zh-tw").expect("known");
        let author = Author { by: None, at: "2026-03-06T15:40:00Z".to_owned() };
        let drafted = words.draft(&tw, &author).expect("drafted");
        words.save().expect("saved");
        let (here, there) = (folder.read("locales/zh-CN/scenarios/small.ftl"), folder.read(file));
        assert_eq!(here.lines().count(), there.lines().count());
        assert!(drafted.iter().all(|key| words.state(&tw, key) == TextState::Draft) && drafted.len() > 5);
        let codes: Vec<_> = folder.diagnostics().iter().map(|one| one.code).collect();
        assert!(codes.contains(&Code::UnreadText), "{codes:?}");
        // what is there is nobody's draft
        let mut again = ScenarioWords::open(&root, "small").expect("opened");
        assert_eq!(again.draft(&tw, &author).expect("nothing to draft"), []);
        let reader = Author { by: Some("1024".to_owned()), ..author };
        drafted.iter().for_each(|key| again.still_right(&tw, key, &reader).expect("there"));
        assert!(drafted.iter().all(|key| again.state(&tw, key) == TextState::Reviewed));
        let english = again.language("en-US").expect("known");
        assert!(matches!(again.draft(&english, &reader), Err(WordsError::NoDraft { .. })));
    }
}
