//! A clause that a debrief cites and the handbook opens at.

/// A clause that the policy handbook has a page for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cited {
    /// The book's id.
    pub(crate) book: Box<str>,
    /// The version of the book that the attempt was assessed under.
    pub(crate) version: u32,
    /// The clause's id.
    pub(crate) id: Box<str>,
    /// Its label, as the debrief has it.
    pub(crate) name: String,
}
