//! Are all words there, in every language, and do they fit what the content gives them?

use super::SourceFile;
use super::diagnostic::{Code, Diagnostic, Level, Problems};
use crate::locale::{Args, Language, Words, parse};
use fluent::FluentResource;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A message the content needs, or may have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Need {
    pub id: String,
    pub attribute: Option<String>,
    pub optional: bool,
}

impl Need {
    pub(super) fn message(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, optional: false }
    }

    pub(super) fn attribute(id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: Some(attribute.into()), optional: false }
    }

    pub(super) fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn shown(&self) -> String {
        match &self.attribute {
            None => self.id.clone(),
            Some(attribute) => format!("{}.{attribute}", self.id),
        }
    }
}

/// One language's file of a subject.
#[derive(Clone, Debug)]
pub(super) struct WordsFile {
    pub language: Language,
    pub file: Arc<SourceFile>,
    pub resource: Arc<FluentResource>,
    syntax: Vec<crate::locale::SyntaxProblem>,
}

impl WordsFile {
    pub(super) fn read(language: Language, file: Arc<SourceFile>) -> Self {
        let (resource, syntax) = parse(&file.text);
        Self { language, file, resource, syntax }
    }
}

/// Checks the files of one subject against what the content needs. `args` are the arguments every message gets.
pub(super) fn check(files: &[WordsFile], needs: &BTreeSet<Need>, args: &Args) -> Vec<Diagnostic> {
    let source = files.iter().find(|one| one.language.is_source()).map(|one| texts(&one.resource));
    files.iter().flat_map(|one| check_file(one, needs, args, source.as_ref())).collect()
}

/// What the source language has, for subjects whose needs no content lists (the program's own words).
pub(super) fn needs_of_source(files: &[WordsFile]) -> BTreeSet<Need> {
    let source = files.iter().find(|one| one.language.is_source());
    let keys = source.map(|one| texts(&one.resource)).unwrap_or_default().into_keys();
    keys.map(|(id, attribute)| Need { id, attribute, optional: false }).collect()
}

type Texts = BTreeMap<(String, Option<String>), String>;

fn check_file(words: &WordsFile, needs: &BTreeSet<Need>, args: &Args, source: Option<&Texts>) -> Vec<Diagnostic> {
    let mut problems = Problems::new(Arc::clone(&words.file));
    for syntax in &words.syntax {
        let help = Some("continuation lines are indented and must not begin with `[`, `*`, `.` or `}`".to_owned());
        problems.push(Code::WordsSyntax, Level::Error, syntax.span.clone(), syntax.message.clone(), help);
    }
    twice(words, &mut problems);
    let here = texts(&words.resource);
    for need in needs.iter().filter(|need| !need.optional) {
        if !here.contains_key(&(need.id.clone(), need.attribute.clone())) {
            missing(words, need, source, &mut problems);
        }
    }
    let needed: BTreeSet<_> = needs.iter().map(|need| (&need.id, &need.attribute)).collect();
    let chain = [(words.language.clone(), Arc::clone(&words.resource))];
    let formatted = Words::new(chain);
    for ((id, attribute), text) in &here {
        let span = || words.file.message_span(id, attribute.as_deref()).unwrap_or(0..0);
        let shown = attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        if !needed.contains(&(id, attribute)) {
            let near = super::diagnostic::did_you_mean(id, needs.iter().map(|need| need.id.as_str()));
            let help = near.filter(|near| near != id).map(|near| format!("did you mean `{near}`?"));
            problems.push(Code::UnusedMessage, Level::Warning, span(), format!("nothing uses `{shown}`"), help);
        }
        for problem in formatted.problems(id, attribute.as_deref(), args) {
            let known = args.iter().map(|(name, _)| format!("${name}")).collect::<Vec<_>>().join(", ");
            let help = Some(format!("arguments here: {known}"));
            problems.push(
                Code::BadArgument,
                Level::Error,
                span(),
                format!("`{shown}`: {}", problem.to_lowercase()),
                help,
            );
        }
        let same = !words.language.is_source()
            && source.is_some_and(|source| {
                source.get(&(id.clone(), attribute.clone())) == Some(text) && translatable(text, &words.language)
            });
        if same {
            let help = Some("write it as a colleague there would say it".to_owned());
            let message = format!("`{shown}` is word for word the source language's");
            problems.push(Code::Untranslated, Level::Warning, span(), message, help);
        }
    }
    problems.list
}

/// Messages and attributes that are defined again: the first is what is shown.
fn twice(words: &WordsFile, problems: &mut Problems) {
    let source = words.resource.source();
    let mut known = BTreeSet::new();
    for entry in words.resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|one| (one.id.name, format!("{id}.{}", one.id.name)));
        for (name, shown) in std::iter::once((id, id.to_owned())).chain(attributes) {
            if known.contains(&shown) {
                let start = (name.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
                let help = Some("the first one is shown; remove one of them".to_owned());
                let message = format!("`{shown}` is defined twice");
                problems.push(Code::DuplicateId, Level::Error, start..start + name.len(), message, help);
            }
            known.insert(shown);
        }
    }
}

/// A text that could not stand as it is in the other language: any Chinese in a language that is not Chinese, and in
/// Chinese a text so long that two regions would hardly write it alike.
fn translatable(text: &str, language: &Language) -> bool {
    let han = text.chars().filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign)).count();
    if language.to_string().starts_with("zh") { han > 12 } else { han > 0 }
}

fn missing(words: &WordsFile, need: &Need, source: Option<&Texts>, problems: &mut Problems) {
    let place = need.attribute.as_ref().and_then(|_| words.file.message_span(&need.id, None));
    let end = words.file.text.trim_end().len();
    let text = source.and_then(|source| source.get(&(need.id.clone(), need.attribute.clone())));
    let help = match (text, words.language.is_source(), &need.attribute) {
        (Some(text), false, _) => {
            let start: String = text.chars().take(40).collect();
            format!(
                "the source language says: {}{}",
                start.replace('\n', " "),
                if text.chars().count() > 40 { "…" } else { "" }
            )
        }
        (_, _, None) => format!("add `{} = …`", need.id),
        (_, _, Some(attribute)) => format!("add `.{attribute} = …` under `{}`", need.id),
    };
    let message = format!("`{}` is missing in {}", need.shown(), words.language);
    problems.push(Code::MissingMessage, Level::Error, place.unwrap_or(end..end), message, Some(help));
}

/// Every message and attribute with its pattern as text, arguments in braces.
fn texts(resource: &FluentResource) -> Texts {
    let mut texts = Texts::new();
    for entry in resource.entries() {
        if let ast::Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            if let Some(pattern) = &message.value {
                texts.insert((id.clone(), None), flat(pattern));
            }
            for attribute in &message.attributes {
                texts.insert((id.clone(), Some(attribute.id.name.to_owned())), flat(&attribute.value));
            }
        }
    }
    texts
}

fn flat(pattern: &ast::Pattern<&str>) -> String {
    let piece = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { .. } => "{…}".to_owned(),
    };
    pattern.elements.iter().map(piece).collect()
}
