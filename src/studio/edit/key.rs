//! Which text of a file of words.

use crate::content::splice::TextName;

/// A text of a file of words: a message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The message.
    pub message: String,
    /// The attribute; nothing for the message's own text.
    pub attribute: Option<String>,
}

impl TextKey {
    /// A message's own text.
    #[must_use]
    pub fn message(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: Some(attribute.into()) }
    }

    /// How it is called where it is told of.
    #[must_use]
    pub fn called(&self) -> String {
        self.attribute
            .as_ref()
            .map_or_else(|| self.message.clone(), |attribute| format!("{}.{attribute}", self.message))
    }

    /// As a file of words names it.
    #[must_use]
    pub fn name(&self) -> TextName {
        (self.message.clone(), self.attribute.clone())
    }
}

impl From<TextName> for TextKey {
    fn from((message, attribute): TextName) -> Self {
        Self { message, attribute }
    }
}
