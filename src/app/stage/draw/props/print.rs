//! What is printed on things.

/// What is printed on things: a few short words of the language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Print<'a> {
    /// The bank's name.
    pub(crate) bank: &'a str,
    /// The number he drew.
    pub(crate) number: &'a str,
    /// The hotline's number.
    pub(crate) hotline: &'a str,
    /// How many of the six envelopes are filled.
    pub(crate) filled: u8,
}
