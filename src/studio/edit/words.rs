//! Edits of the files of words: one text set, a message taken out, answers' words brought from one line's message to
//! another's.

use super::error::EditError;
use super::key::TextKey;
use super::story::{attribute_order, groups};
use super::working::{ScenarioFile, Working};
use crate::content::splice::{FtlSheet, NoSplice, Slot, plain_pieces};
use crate::content::syntax::Splice;
use crate::locale::{Language, SHIPPED};

impl Working {
    /// Sets a text in a language; of an empty one nothing stays. Words that are not there yet come where the story has them.
    pub(crate) fn set_text(&mut self, language: &Language, key: &TextKey, text: &str) -> Result<(), EditError> {
        let file = ScenarioFile::Words(language.clone());
        if !SHIPPED.iter().any(|tag| language.to_string() == *tag) {
            return Err(EditError::NoLanguage { language: language.to_string() });
        }
        let (id, attribute) = (key.message.as_str(), key.attribute.as_deref());
        let sheet = FtlSheet::read(self.text(&file));
        let is_there = sheet.find(id, attribute).is_some();
        // what stands in what is no Fluent is not written beside it once more
        if let Some(at) = sheet.unread(attribute.unwrap_or(id)).filter(|_| !is_there) {
            return Err(self.broken(&file, at));
        }
        let splice = match plain_pieces(text) {
            Err(_) if !is_there => return Ok(()),
            Err(_) => sheet.remove(id, attribute),
            Ok(pieces) => {
                let order = if is_there { Vec::new() } else { self.order(&key.message)? };
                sheet.put(id, attribute, pieces, &order)
            }
        };
        let splice = splice.map_err(|why| not_written(why, key))?;
        self.splice(&file, &splice)
    }

    /// The texts in the order of the story; of one message its attributes too.
    fn order(&self, message: &str) -> Result<Vec<Slot>, EditError> {
        let slot = |id: &str, attribute: Option<String>, group: &str| Slot {
            key: (id.to_owned(), attribute),
            group: group.to_owned(),
        };
        self.look(|root| {
            let mut order = Vec::new();
            for (at, group) in groups(root).into_iter().enumerate() {
                let called = if group.is_moment { at.to_string() } else { String::new() };
                for id in &group.messages {
                    order.push(slot(id, None, &called));
                    if id == message {
                        let own = attribute_order(root, message).into_iter();
                        order.extend(own.map(|attribute| slot(id, Some(attribute), &called)));
                    }
                }
            }
            Ok(order)
        })
    }

    /// Takes a text out of a file, and its message with it where nothing is left of that.
    pub(super) fn remove_text(&mut self, file: &ScenarioFile, key: &TextKey) -> Result<(), EditError> {
        self.goes(file, key, |sheet| sheet.remove(&key.message, key.attribute.as_deref()))
    }

    /// Takes a message with all its attributes out of a file.
    pub(super) fn remove_message(&mut self, file: &ScenarioFile, message: &str) -> Result<(), EditError> {
        let sheet = FtlSheet::read(self.text(file));
        if let Some(at) = sheet.unread(message).filter(|_| sheet.ids().all(|id| id != message)) {
            return Err(self.broken(file, at));
        }
        self.goes(file, &TextKey::message(message), |sheet| sheet.remove_message(message))
    }

    fn goes(
        &mut self, file: &ScenarioFile, key: &TextKey, without: impl FnOnce(&FtlSheet<'_>) -> Result<Splice, NoSplice>,
    ) -> Result<(), EditError> {
        match without(&FtlSheet::read(self.text(file))) {
            Ok(splice) => self.splice(file, &splice),
            Err(NoSplice::NotThere) => Ok(()),
            Err(why) => Err(not_written(why, key)),
        }
    }

    /// Brings what belongs to a moment's answers from one message to another, in every language.
    pub(super) fn bring_answers(&mut self, from: &str, to: &str) -> Result<(), EditError> {
        let order = self.order(to)?;
        for language in self.languages() {
            let file = ScenarioFile::Words(language);
            let before = self.text(&file);
            let after = FtlSheet::read(before).bring(from, to, &order);
            let after = after.map_err(|why| not_written(why, &TextKey::message(to)))?;
            if let Some(text) = after {
                let whole = Splice { place: 0..before.len(), text };
                self.splice(&file, &whole)?;
            }
        }
        Ok(())
    }

    /// Copies a message with all its attributes, in every language.
    pub(super) fn copy_message(&mut self, from: &str, to: &str) -> Result<(), EditError> {
        let order = self.order(to)?;
        for language in self.languages() {
            let file = ScenarioFile::Words(language);
            let sheet = FtlSheet::read(self.text(&file));
            let parts = [None].into_iter().chain(sheet.attributes(from).map(Some));
            let texts: Vec<_> = parts.filter_map(|part| sheet.find(from, part)).collect();
            for one in texts {
                let key = TextKey { message: to.to_owned(), attribute: one.key.1 };
                let sheet = FtlSheet::read(self.text(&file));
                let splice = sheet.put(to, key.attribute.as_deref(), one.pieces, &order);
                self.splice(&file, &splice.map_err(|why| not_written(why, &key))?)?;
            }
        }
        Ok(())
    }
}

/// Why words are not written.
fn not_written(why: NoSplice, key: &TextKey) -> EditError {
    match why {
        NoSplice::NoName(name) => EditError::BadName { name },
        NoSplice::NotThere => EditError::NotThere { what: key.called() },
        NoSplice::Taken(message) => EditError::SharedWords { message },
        NoSplice::NoText(_) | NoSplice::Unsound => EditError::BadWords { message: key.called() },
    }
}
