//! The script of a scenario as a document, for those who read it for law and business: a dialogue with its speakers, the answers lettered,
//! and the clauses that they touch.

mod condition;
mod docx;
#[cfg(test)]
mod tests;

use super::edit::{ScenarioFile, ScenarioTexts, TextKey};
use super::storyboard::{
    StoryField, StoryPart, StoryRow, StorySheet, Storyboard, StoryboardError, field_told, storyboard,
};
use crate::content::BookPack;
use crate::content::syntax::{RonTree, RonValue};
use crate::locale::{Language, With, Words, parse};
use crate::policy::{Book, Clause};
use crate::terms::ClauseIx;
use condition::in_words;
use docx::{DocStyle, Document, bold, plain};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A scenario as a document, in a language; `app` are the program's own words in it.
///
/// # Errors
/// When the story is not RON from end to end.
pub fn write_script(
    id: &str, texts: &ScenarioTexts, book: Option<&BookPack>, language: &Language, app: &Words,
) -> Result<Vec<u8>, StoryboardError> {
    let board = storyboard(id, texts).ok_or(StoryboardError::Broken)?;
    let of = |language: &Language| {
        let text = texts.get(&ScenarioFile::Words(language.clone()))?;
        Some((language.clone(), parse(text).0))
    };
    // what a language lacks is read in another that has it
    let mut order = vec![language.clone()];
    order.extend(Language::shipped().into_iter().filter(|one| one != language));
    let words = Words::new(order.iter().filter_map(of).map(|(language, resource)| (language, Arc::clone(&resource))));
    let story = texts.get(&ScenarioFile::Story).map_or("", String::as_str);
    let mut args = With::new();
    let tree = RonTree::read(story);
    for name in named(tree.root(story), book.map(|pack| &*pack.book)) {
        let fact = words.find(&format!("fact-{name}"), None, &With::new());
        args.set(name.clone(), format!("[{}]", fact.unwrap_or(name)));
    }
    let told = field_told(id, texts, book, language, app);
    let mut script = Script {
        board: &board,
        words,
        args,
        app,
        book,
        language,
        told: &told,
        document: Document::default(),
        touched: BTreeSet::new(),
    };
    script.write();
    let title = script.message("title").unwrap_or_else(|| id.to_owned());
    let bytes = script.document.finish(&language.to_string(), &title);
    bytes.map_err(StoryboardError::Document)
}

/// What a text may put in: facts, times and figures of the book.
fn named(root: Option<RonValue<'_>>, book: Option<&Book>) -> Vec<String> {
    let of = |map: &str| {
        let items = root.and_then(|root| root.get(map)).into_iter().flat_map(RonValue::items);
        items.filter_map(|item| Some(item.key?.name().to_owned())).collect::<Vec<_>>()
    };
    let figures = book.into_iter().flat_map(|book| book.parameter_names.iter().map(str::to_owned));
    of("facts").into_iter().chain(of("times")).chain(["clock".to_owned()]).chain(figures).collect()
}

struct Script<'s, T> {
    board: &'s Storyboard,
    words: Words,
    args: With,
    app: &'s Words,
    book: Option<&'s BookPack>,
    language: &'s Language,
    told: &'s T,
    document: Document,
    /// The clauses that something of the script touches.
    touched: BTreeSet<ClauseIx>,
}

impl<T: Fn(StoryField, &str) -> String> Script<'_, T> {
    fn message(&self, id: &str) -> Option<String> {
        self.words.find(id, None, &self.args)
    }

    fn text(&self, key: &TextKey) -> String {
        self.words.find(&key.message, key.attribute.as_deref(), &self.args).unwrap_or_default()
    }

    fn said(&self, message: &str, pairs: &[(&'static str, &str)]) -> String {
        self.app.text(message, &pairs.iter().map(|(name, text)| (*name, (*text).to_owned())).collect())
    }

    fn write(&mut self) {
        let title = self.message("title").unwrap_or_else(|| self.board.id.clone());
        self.document.put(DocStyle::Title, &[plain(&title)]);
        if let Some(summary) = self.message("summary") {
            self.document.put(DocStyle::Subtitle, &[plain(&summary)]);
        }
        if let Some(briefing) = self.message("briefing") {
            self.document.put(DocStyle::Heading, &[plain(&self.app.plain("script-briefing"))]);
            self.document.put(DocStyle::Plain, &[plain(&briefing)]);
        }
        let mut by_moment: Vec<(Option<&str>, Vec<&StoryRow>)> = Vec::new();
        for row in self.board.rows.iter().filter(|row| row.sheet == StorySheet::Story) {
            match by_moment.last_mut().filter(|(moment, _)| *moment == row.moment.as_deref()) {
                Some((_, rows)) => rows.push(row),
                None => by_moment.push((row.moment.as_deref(), vec![row])),
            }
        }
        for (moment, rows) in by_moment {
            match moment {
                Some(id) => {
                    let heading = (self.told)(StoryField::Goto, id);
                    self.document.put(DocStyle::Heading, &[plain(&heading)]);
                    self.rows(&rows);
                }
                None => self.besides(&rows),
            }
        }
        self.clauses();
    }

    fn customer(&self) -> String {
        self.message("customer").unwrap_or_else(|| self.app.plain("script-customer"))
    }

    fn rows(&mut self, rows: &[&StoryRow]) {
        let customer = self.customer();
        let mut letter = 0;
        for row in rows {
            let text = row.key.as_ref().map(|key| self.text(key)).unwrap_or_default();
            match row.part {
                StoryPart::Line | StoryPart::Again | StoryPart::Reaction if !text.is_empty() => {
                    let only = self.only_if(row);
                    let name = self.said("script-speaker", &[("name", &customer)]);
                    self.document.put(DocStyle::Speech, &[bold(&name), plain(&text)]);
                    if let Some(only) = only {
                        self.document.put(DocStyle::About, &[plain(&only)]);
                    }
                }
                StoryPart::Answer | StoryPart::StandingAct => {
                    let kind = row.fields.get(&StoryField::Kind).map(|kind| (self.told)(StoryField::Kind, kind));
                    let head = self
                        .said("script-answer", &[("letter", &lettered(letter)), ("kind", &kind.unwrap_or_default())]);
                    letter += 1;
                    self.document.put(DocStyle::Answer, &[bold(&head), plain(&text)]);
                    self.about(row);
                }
                StoryPart::Silence => {
                    let head = self.app.plain("script-silence");
                    self.document.put(DocStyle::Answer, &[bold(&head)]);
                    self.about(row);
                }
                StoryPart::Note => self.labelled("script-note", &text),
                StoryPart::Better => self.labelled("script-better", &text),
                StoryPart::Step => self.labelled("script-step", &text),
                StoryPart::Moment => {
                    self.touch(row);
                }
                _ => {}
            }
        }
    }

    fn labelled(&mut self, message: &str, text: &str) {
        if !text.is_empty() {
            let text = self.said(message, &[("text", text)]);
            self.document.put(DocStyle::About, &[plain(&text)]);
        }
    }

    /// When only it is there, in words.
    fn only_if(&self, row: &StoryRow) -> Option<String> {
        let when = row.fields.get(&StoryField::When).filter(|when| !when.is_empty())?;
        let tree = RonTree::read(when);
        let told = tree
            .root(when)
            .map_or_else(|| when.clone(), |root| in_words(root, self.app, &|field, id| (self.told)(field, id)));
        Some(self.said("script-only-if", &[("condition", &told)]))
    }

    /// What an answer does, where it leads, and the clauses that it touches.
    fn about(&mut self, row: &StoryRow) {
        if let Some(only) = self.only_if(row) {
            self.document.put(DocStyle::About, &[plain(&only)]);
        }
        let deeds = row.fields.get(&StoryField::Deeds).filter(|deeds| !deeds.is_empty()).cloned();
        if let Some(deeds) = deeds {
            let told = (self.told)(StoryField::Deeds, &deeds);
            self.labelled("script-deeds", &told);
            let clauses: Vec<String> = self.touch(row).into_iter().map(|ix| self.cited(ix)).collect();
            self.labelled("script-clauses", &clauses.join(&self.app.plain("script-clause-and")));
        }
        if let Some(goto) = row.fields.get(&StoryField::Goto).filter(|goto| !goto.is_empty()) {
            let told = (self.told)(StoryField::Goto, goto);
            self.labelled("script-leads", &told);
        }
    }

    /// The clauses that what is performed may keep or break, each of which is told at the end.
    fn touch(&mut self, row: &StoryRow) -> Vec<ClauseIx> {
        let Some(pack) = self.book else { return Vec::new() };
        let deeds = row.fields.get(&StoryField::Deeds).map(String::as_str).unwrap_or_default();
        let performed: Vec<_> = deeds.split(", ").filter_map(|deed| pack.book.activity_names.find(deed)).collect();
        let touches = |clause: &Clause| {
            clause
                .constraint
                .triggers()
                .any(|trigger| trigger.activities.iter().any(|activity| performed.contains(activity)))
        };
        let found: Vec<_> = pack.book.clauses.iter().filter(|(_, clause)| touches(clause)).map(|(ix, _)| ix).collect();
        self.touched.extend(&found);
        found
    }

    fn of_book(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let pack = self.book?;
        pack.words(self.language).find(id, attribute, &self.args)
    }

    /// A clause as it is cited: its name and the place in its source.
    fn cited(&self, ix: ClauseIx) -> String {
        let Some(clause) = self.book.map(|pack| pack.book.clauses.at(ix)) else { return String::new() };
        let name = self.of_book(&clause.id, Some("name")).unwrap_or_else(|| clause.id.to_string());
        self.said("script-cited", &[("name", &name), ("article", &clause.source.article)])
    }

    /// What stands outside of moments: what can be done at any, what breaks in, how it ends.
    fn besides(&mut self, rows: &[&StoryRow]) {
        let mut heads: BTreeMap<&str, Vec<&StoryRow>> = BTreeMap::new();
        let mut standing = Vec::new();
        for row in rows {
            match row.part {
                StoryPart::StandingAct | StoryPart::Reaction | StoryPart::Note | StoryPart::Better => {
                    standing.push(*row)
                }
                StoryPart::Interrupt => heads.entry("script-interrupts").or_default().push(row),
                StoryPart::Ending => heads.entry("script-endings").or_default().push(row),
                _ => {}
            }
        }
        if !standing.is_empty() {
            self.document.put(DocStyle::Heading, &[plain(&self.app.plain("script-standing"))]);
            self.rows(&standing);
        }
        for (head, rows) in heads.into_iter().rev() {
            self.document.put(DocStyle::Heading, &[plain(&self.app.plain(head))]);
            for row in rows {
                match &row.key {
                    Some(key) => {
                        let text = self.text(key);
                        self.document.put(DocStyle::Plain, &[plain(&text)]);
                    }
                    None => self.about(row),
                }
            }
        }
    }

    /// The clauses that are touched, in the book's order, with their sources.
    fn clauses(&mut self) {
        let Some(pack) = self.book.filter(|_| !self.touched.is_empty()) else { return };
        self.document.put(DocStyle::Heading, &[plain(&self.app.plain("script-appendix"))]);
        for ix in self.touched.clone() {
            let clause = pack.book.clauses.at(ix);
            let cited = self.cited(ix);
            let text = self.of_book(&clause.id, None).unwrap_or_default();
            let document = self.of_book(&format!("document-{}", clause.source.document), None);
            let source = document.unwrap_or_else(|| clause.source.document.to_string());
            let source = self.said("script-source", &[("document", &source), ("article", &clause.source.article)]);
            self.document.put(DocStyle::Answer, &[bold(&cited)]);
            self.document.put(DocStyle::About, &[plain(&text)]);
            self.document.put(DocStyle::About, &[plain(&source)]);
        }
    }
}

/// A, B … Z, AA, AB …
fn lettered(at: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { letter.to_string() } else { format!("{}{letter}", lettered(at / 26 - 1)) }
}
