//! Edits of the files of words: one text set, a message taken out, answers' words brought from one line's message to
//! another's.

use super::error::EditError;
use super::story::{attribute_order, groups};
use super::wording::{alike, written};
use super::words_tree::{TextKey, TextPlace, WordsEntry, WordsTree};
use super::working::{ScenarioFile, Working};
use crate::content::syntax::Splice;
use crate::locale::{Language, SHIPPED};
use std::collections::BTreeMap;

/// How far a message's lines are indented, and an attribute's.
const INDENT: usize = 4;

impl Working {
    /// Sets a text in a language; of an empty one nothing stays. Words that are not there yet come where the story has them.
    pub(crate) fn set_text(&mut self, language: &Language, key: &TextKey, text: &str) -> Result<(), EditError> {
        let file = ScenarioFile::Words(language.clone());
        if !SHIPPED.iter().any(|tag| language.to_string() == *tag) {
            return Err(EditError::NoLanguage { language: language.to_string() });
        }
        self.is_read(&file, key)?;
        if text.trim_matches([' ', '\n', '\r']).is_empty() {
            return self.remove_text(&file, key);
        }
        let before = Self::raw_texts(self.text(&file));
        let at = self.text_splice(&file, key, text)?;
        if let Some(splice) = at {
            self.splice(&file, &splice)?;
        }
        self.only_this_changed(&file, key, &before, Some(text))
    }

    /// That a text does not stand in what is no Fluent.
    fn is_read(&self, file: &ScenarioFile, key: &TextKey) -> Result<(), EditError> {
        let sound = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))
        };
        let names = [Some(&key.message), key.attribute.as_ref()];
        if let Some(name) = names.into_iter().flatten().find(|name| !sound(name)) {
            return Err(EditError::BadName { name: name.clone() });
        }
        let tree = WordsTree::read(self.text(file));
        let name = key.attribute.as_ref().unwrap_or(&key.message);
        let unread = tree.unread(name).filter(|_| tree.place(key).is_none());
        unread.map_or(Ok(()), |at| Err(self.broken(file, at)))
    }

    fn text_splice(&self, file: &ScenarioFile, key: &TextKey, text: &str) -> Result<Option<Splice>, EditError> {
        let tree = WordsTree::read(self.text(file));
        if let Some(place) = tree.place(key) {
            return Ok(tree.rewrite(place, key.attribute.is_some(), text));
        }
        let several = text.trim().contains('\n');
        let own = |indent: usize| written(text, indent, several);
        let Some(attribute) = &key.attribute else {
            let lines = format!("{} ={}\n", key.message, own(INDENT));
            return self.message_splice(&tree, &key.message, &lines).map(Some);
        };
        let line = format!("{}.{attribute} ={}\n", " ".repeat(INDENT), own(2 * INDENT));
        match tree.message(&key.message) {
            Some(entry) => {
                let order = self.look(|root| Ok(attribute_order(root, &key.message)))?;
                Ok(Some(tree.insert(attribute_place(entry, &order, attribute), &line)))
            }
            None => self.message_splice(&tree, &key.message, &format!("{} =\n{line}", key.message)).map(Some),
        }
    }

    /// Lines of a message that is not there yet, where the story has it.
    pub(super) fn message_splice(&self, tree: &WordsTree<'_>, message: &str, lines: &str) -> Result<Splice, EditError> {
        let groups = self.look(|root| Ok(groups(root)))?;
        let here = groups.iter().position(|group| group.messages.iter().any(|id| id == message));
        let there = |id: &String| tree.message(id);
        let Some((here, group)) = here.and_then(|at| Some((at, groups.get(at)?))) else {
            return Ok(tree.insert(tree.text.len(), lines));
        };
        let rank = group.messages.iter().position(|id| id == message).unwrap_or(0);
        if let Some(before) = group.messages.iter().take(rank).rev().find_map(there) {
            return Ok(tree.insert(before.lines.end, lines));
        }
        if let Some(next) = group.messages.iter().skip(rank + 1).find_map(there) {
            return Ok(tree.insert(next.lines.start, lines));
        }
        let of =
            |group: &super::story::WordsGroup| group.messages.iter().filter_map(there).max_by_key(|one| one.lines.end);
        if let Some(before) = groups.iter().take(here).rev().find_map(of) {
            let end = before.lines.end;
            let apart = group.is_moment && tree.part(0..tree.text.len()).contains("\n\n");
            let lines = if apart { format!("\n{lines}") } else { lines.to_owned() };
            return Ok(tree.insert(end, &lines));
        }
        let of = |group: &super::story::WordsGroup| {
            group.messages.iter().filter_map(there).min_by_key(|one| one.lines.start)
        };
        let at = groups.iter().skip(here + 1).find_map(of).map_or(tree.text.len(), |next| next.with_comment);
        Ok(tree.insert(at, lines))
    }

    /// Takes a text out of a file, and its message with it where nothing is left of that.
    pub(super) fn remove_text(&mut self, file: &ScenarioFile, key: &TextKey) -> Result<(), EditError> {
        let tree = WordsTree::read(self.text(file));
        let (Some(entry), Some(place)) = (tree.message(&key.message), tree.place(key)) else { return Ok(()) };
        let own = |place: &TextPlace| !tree.part(place.raw.clone()).trim().is_empty();
        let rest = entry.attributes.iter().any(|one| key.attribute.as_ref() != Some(&one.name));
        let splice = match &key.attribute {
            None if rest => WordsTree::without(place.raw.clone()),
            Some(_) if own(&entry.own) || rest => WordsTree::without(place.lines.clone()),
            _ => self.entry_cut(&tree, entry),
        };
        let before = Self::raw_texts(tree.text);
        self.splice(file, &splice)?;
        self.only_this_changed(file, key, &before, None)
    }

    /// Takes a message with all its attributes out of a file.
    pub(super) fn remove_message(&mut self, file: &ScenarioFile, message: &str) -> Result<(), EditError> {
        let tree = WordsTree::read(self.text(file));
        let Some(entry) = tree.message(message) else {
            return tree.unread(message).map_or(Ok(()), |at| Err(self.broken(file, at)));
        };
        let splice = self.entry_cut(&tree, entry);
        self.splice(file, &splice)
    }

    /// Without a message; of the empty lines around it one is enough.
    #[expect(clippy::unused_self, reason = "it reads as the others do")]
    fn entry_cut(&self, tree: &WordsTree<'_>, entry: &WordsEntry) -> Splice {
        let mut lines = entry.lines.clone();
        let above = tree.part(0..lines.start);
        let empty = above.is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n");
        let behind = tree.part(lines.end..tree.text.len());
        let next = ["\n", "\r\n"].into_iter().find(|end| behind.starts_with(end));
        if let (true, Some(next)) = (empty, next) {
            lines.end += next.len();
        }
        WordsTree::without(lines)
    }

    /// Brings what belongs to a moment's answers from one message to another, in every language.
    pub(super) fn bring_answers(&mut self, from: &str, to: &str) -> Result<(), EditError> {
        for language in self.languages() {
            let file = ScenarioFile::Words(language);
            let tree = WordsTree::read(self.text(&file));
            let Some(entry) = tree.message(from) else { continue };
            let (Some(first), Some(last)) = (entry.attributes.first(), entry.attributes.last()) else { continue };
            let block = first.lines.start..last.lines.end;
            let mut text = tree.part(block.clone()).to_owned();
            if !text.ends_with('\n') {
                text.push_str(tree.line_end());
            }
            let target = tree.message(to);
            if target
                .is_some_and(|one| one.attributes.iter().any(|own| entry.attributes.iter().any(|a| a.name == own.name)))
            {
                return Err(EditError::SharedWords { message: to.to_owned() });
            }
            let bare = tree.part(entry.own.raw.clone()).trim().is_empty();
            let cut = WordsTree::without(if bare { entry.lines.clone() } else { block });
            let put = match target {
                Some(target) => tree.insert(target.lines.end, &text),
                None => {
                    let end = tree.line_end();
                    self.message_splice(&tree, to, &format!("{to} ={end}{text}"))?
                }
            };
            let put = Splice { text: put.text.replace("\r\r\n", "\r\n"), ..put };
            // the one that stands further down is made first, so that the other's place holds
            let mut both = [cut, put];
            both.sort_by_key(|splice| std::cmp::Reverse(splice.place.start));
            for splice in both {
                self.splice(&file, &splice)?;
            }
        }
        Ok(())
    }

    /// The texts of a file as they are written.
    fn raw_texts(text: &str) -> BTreeMap<TextKey, String> {
        let tree = WordsTree::read(text);
        // of what is there twice the first is told
        let mut all = BTreeMap::new();
        for (key, place) in tree.texts() {
            let raw = tree.part(place.raw.clone());
            if !raw.trim().is_empty() {
                all.entry(key).or_insert_with(|| raw.to_owned());
            }
        }
        all
    }

    /// That nothing but one text is another than before, and that it is the one that was wanted.
    fn only_this_changed(
        &self, file: &ScenarioFile, key: &TextKey, before: &BTreeMap<TextKey, String>, wanted: Option<&str>,
    ) -> Result<(), EditError> {
        let mut after = Self::raw_texts(self.text(file));
        let found = after.remove(key);
        let mut before = before.clone();
        before.remove(key);
        let right = match (&found, wanted) {
            (Some(found), Some(wanted)) => alike(found, &written(wanted, INDENT, false)),
            (None, None) => true,
            // of a message that is there twice the second is left
            (Some(_), None) => WordsTree::read(self.text(file)).place(key).is_some(),
            (None, Some(_)) => false,
        };
        let wrong = || EditError::BadWords { message: key.called() };
        (right && after == before).then_some(()).ok_or_else(wrong)
    }
}

/// Where an attribute comes in: behind what the story has before it, else before what it has behind it, else at the end.
fn attribute_place(entry: &WordsEntry, order: &[String], attribute: &str) -> usize {
    let place = |name: &String| entry.attributes.iter().find(|one| one.name == *name);
    let Some(rank) = order.iter().position(|one| one == attribute) else { return entry.lines.end };
    if let Some(before) = order.iter().take(rank).rev().find_map(place) {
        return before.lines.end;
    }
    order.iter().skip(rank + 1).find_map(place).map_or(entry.lines.end, |next| next.lines.start)
}
