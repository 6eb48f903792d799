//! The files of words, read.

use crate::content::SourceFile;
use crate::content::look_alikes::meant;
use crate::locale::{Language, SyntaxProblem, parse};
use fluent::FluentResource;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// A message or an attribute as it is called in a diagnostic.
pub(crate) fn shown(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// One language's file of a subject.
#[derive(Clone, Debug)]
pub(crate) struct WordsFile {
    pub language: Language,
    pub file: Arc<SourceFile>,
    pub resource: Arc<FluentResource>,
    pub syntax: Vec<SyntaxProblem>,
}

/// A file's texts by message and attribute.
pub(crate) type Texts = BTreeMap<(String, Option<String>), Text>;

/// One text, as it is compared, measured and asked for its arguments.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// Its words, with `{…}` for whatever is put in.
    pub flat: String,
    /// Its signs, each selector with its longest variant, each argument as one.
    pub length: usize,
    /// The arguments it asks for, and where first.
    pub variables: BTreeMap<String, Range<usize>>,
    /// Those that it shows, and does not only choose by.
    pub shown: BTreeSet<String>,
    /// Those of them that it shows whatever is the case. A case that is a number, or stands for one, shows what it is chosen by.
    pub always: BTreeSet<String>,
    /// The cases that it tells apart, by the argument that it chooses by.
    pub cases: BTreeMap<String, Cases>,
    /// Cases that stand twice in one choice, and where again.
    pub twice: Vec<(String, Range<usize>)>,
    /// Where its id stands.
    pub place: Range<usize>,
    /// Where its words stand, piece by piece, those of every variant included.
    pub pieces: Vec<Range<usize>>,
    /// Whether it says anything: a word, or whatever is put in.
    pub says: bool,
}

/// The cases of an argument: the keys of variants.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cases {
    /// Each with where it stands first.
    pub named: BTreeMap<String, Range<usize>>,
    /// The one that is taken where no other is the case.
    pub otherwise: String,
}

impl WordsFile {
    pub(crate) fn read(language: Language, file: Arc<SourceFile>) -> Self {
        let (resource, syntax) = parse(&file.text);
        Self { language, file, resource, syntax }
    }

    /// Whether a message, or an attribute of one, stands in a piece that is not Fluent: it is there and could not be read.
    pub(crate) fn is_unread(&self, name: &str) -> bool {
        let pieces = self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Junk { content } => Some(*content),
            _ => None,
        });
        let ascii = |sign: char| meant(sign).and_then(|ascii| ascii.chars().next()).unwrap_or(sign);
        pieces.flat_map(str::lines).any(|line| {
            let line: String = line.trim().chars().map(ascii).collect();
            let line = line.strip_prefix('.').unwrap_or(&line);
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with(['=', ':']))
        })
    }

    /// What the file begins with where it is a scenario or a book, saved as words.
    pub(crate) fn ron(&self) -> Option<Range<usize>> {
        let text = &self.file.text;
        let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("//"))?;
        let head = ["Scenario(", "PolicyBook("].into_iter().find(|head| first.starts_with(head))?;
        let start = place(text, first).start;
        Some(start..start + head.len())
    }

    /// Every message and attribute.
    pub(crate) fn texts(&self) -> Texts {
        let mut texts = Texts::new();
        for entry in self.resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|pattern| (message.id.name, None, pattern));
            let attributes =
                message.attributes.iter().map(|one| (one.id.name, Some(one.id.name.to_owned()), &one.value));
            for (name, attribute, pattern) in own.chain(attributes) {
                // of what is defined twice the first is shown
                texts
                    .entry((message.id.name.to_owned(), attribute))
                    .or_insert_with(|| Text::read(self.resource.source(), name, pattern));
            }
        }
        texts
    }
}

/// Where a piece borrowed from `source` stands in it.
pub(crate) fn place(source: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    start..start.wrapping_add(piece.len())
}

impl Text {
    fn read(source: &str, name: &str, pattern: &ast::Pattern<&str>) -> Self {
        let mut text = Self { place: place(source, name), ..Self::default() };
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.flat.push_str(value),
                ast::PatternElement::Placeable { .. } => text.flat.push_str("{…}"),
            }
        }
        text.length = text.measure(source, pattern);
        text.always = always(pattern);
        text
    }

    /// The signs of a pattern; what it asks for is noted on the way.
    fn measure(&mut self, source: &str, pattern: &ast::Pattern<&str>) -> usize {
        let element = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => self.words(source, value),
            ast::PatternElement::Placeable { expression } => self.expression(source, expression),
        };
        pattern.elements.iter().map(element).sum()
    }

    fn words(&mut self, source: &str, words: &str) -> usize {
        self.pieces.push(place(source, words));
        self.says |= !words.trim().is_empty();
        words.chars().count()
    }

    fn expression(&mut self, source: &str, expression: &ast::Expression<&str>) -> usize {
        match expression {
            ast::Expression::Inline(inline) => self.inline(source, inline),
            ast::Expression::Select { selector, variants } => {
                // what only chooses says nothing
                let (says, shown) = (self.says, self.shown.clone());
                self.inline(source, selector);
                (self.says, self.shown) = (says, shown);
                self.cases(source, chosen_by(selector), variants);
                variants.iter().map(|variant| self.measure(source, &variant.value)).max().unwrap_or(0)
            }
        }
    }

    fn cases(&mut self, source: &str, argument: Option<&str>, variants: &[ast::Variant<&str>]) {
        let mut before = BTreeSet::new();
        for variant in variants {
            let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
                &variant.key;
            let here = place(source, key);
            if !before.insert(*key) {
                self.twice.push(((*key).to_owned(), here.clone()));
            }
            let Some(argument) = argument else { continue };
            let cases = self.cases.entry(argument.to_owned()).or_default();
            cases.named.entry((*key).to_owned()).or_insert(here);
            if variant.default {
                (*key).clone_into(&mut cases.otherwise);
            }
        }
    }

    fn inline(&mut self, source: &str, inline: &ast::InlineExpression<&str>) -> usize {
        let arguments = match inline {
            ast::InlineExpression::StringLiteral { value } => return self.words(source, value),
            ast::InlineExpression::Placeable { expression } => return self.expression(source, expression),
            ast::InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert_with(|| place(source, id.name));
                self.shown.insert(id.name.to_owned());
                self.says = true;
                return 1;
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            ast::InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
            ast::InlineExpression::NumberLiteral { .. } | ast::InlineExpression::MessageReference { .. } => None,
        };
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.inline(source, argument);
        }
        self.says = true;
        1
    }
}

/// The arguments that a text shows whatever is the case.
fn always(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        ast::PatternElement::TextElement { .. } => None,
        ast::PatternElement::Placeable { expression } => Some(expression),
    });
    placeables.flat_map(always_in).collect()
}

fn always_in(expression: &ast::Expression<&str>) -> BTreeSet<String> {
    match expression {
        ast::Expression::Inline(inline) => shown_by(inline),
        ast::Expression::Select { selector, variants } => {
            let of_variant = |variant: &ast::Variant<&str>| {
                let mut shown = always(&variant.value);
                let one = match &variant.key {
                    ast::VariantKey::NumberLiteral { .. } => true,
                    ast::VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two"),
                };
                shown.extend(chosen_by(selector).filter(|_| one && !variant.default).map(str::to_owned));
                shown
            };
            let each = variants.iter().map(of_variant);
            each.reduce(|all, one| all.intersection(&one).cloned().collect()).unwrap_or_default()
        }
    }
}

fn shown_by(inline: &ast::InlineExpression<&str>) -> BTreeSet<String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => BTreeSet::from([id.name.to_owned()]),
        ast::InlineExpression::Placeable { expression } => always_in(expression),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().flat_map(shown_by).collect()
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => BTreeSet::new(),
    }
}

/// The argument that a choice is made by, also through a function.
fn chosen_by<'s>(selector: &ast::InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(chosen_by),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_measured_by_what_is_read() {
        let file = SourceFile::new(
            "f",
            "a = 甲{ $x }乙{ NUMBER($y) }\n    .b = { $n ->\n        [one] one day\n       *[other] { $n } days\n    } on\n",
        );
        let texts = WordsFile::read(Language::source(), file).texts();
        let of = |attribute: Option<&str>| {
            let text = texts.get(&("a".to_owned(), attribute.map(str::to_owned))).expect("there");
            (text.flat.as_str(), text.length, text.variables.keys().map(String::as_str).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(of(None), ("甲{…}乙{…}", 4, "x y".to_owned()));
        assert_eq!(of(Some("b")), ("{…} on", 10, "n".to_owned()));
    }
}
