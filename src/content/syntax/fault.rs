//! Where a text is not RON, and why: the causes, without what follows from them.

use std::ops::Range;

/// A place at which a text is not RON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub what: What,
    pub place: Range<usize>,
}

/// What is not RON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A sign that looks like the one that is meant, or that is not seen.
    WrongSign(char),
    /// What only looks like the signs that begin a comment.
    WrongComment,
    /// A text in quotes without its end.
    OpenText,
    /// A text in quotes without its beginning.
    UnopenedText,
    /// A comment without its end.
    OpenComment,
    /// A bracket that is not closed.
    Unclosed(char),
    /// A bracket that was not opened.
    Unopened(char),
    /// A bracket that closes nothing.
    ClosesNothing(char),
    /// Another bracket closes than the one that opened.
    WrongClose { found: char, meant: char },
    /// Brackets inside each other without end.
    TooDeep,
    /// No comma between two pieces.
    NoComma,
    /// A comma with nothing before it.
    StrayComma,
    /// A name without its colon, or a key without its value.
    NoColon,
    /// Nothing where a value is due.
    NoValue,
    /// A sign that means nothing here.
    Stray,
    /// Nothing at all.
    Empty,
    /// More after the end.
    Trailing,
}

impl What {
    /// Whether what stands behind it, or in it, may be lost with it.
    pub(crate) const fn loses(self) -> bool {
        self.rank() == 1 || self.rank() == 2
    }

    /// How sure it is that this is the cause of whatever else is wrong on its line; the lowest is shown.
    const fn rank(self) -> u8 {
        match self {
            Self::WrongSign(_) | Self::WrongComment => 0,
            Self::OpenText | Self::UnopenedText | Self::OpenComment => 1,
            Self::Unclosed(_)
            | Self::Unopened(_)
            | Self::ClosesNothing(_)
            | Self::WrongClose { .. }
            | Self::TooDeep => 2,
            _ => 3,
        }
    }
}

/// Most faults that are noted while a text is read; nobody reads as many, and a file may be made of nothing else.
const MOST: usize = 10_000;

/// Notes a fault.
pub(super) fn note(faults: &mut Vec<Fault>, what: What, place: Range<usize>) {
    if faults.len() < MOST {
        faults.push(Fault { what, place });
    }
}

/// One fault for each line: of several the likeliest cause, of equally likely ones the first. Signs that look alike are
/// all kept, for each has to be changed.
pub(super) fn causes(text: &str, mut faults: Vec<Fault>) -> Vec<Fault> {
    // a comment without its end hides what closes the brackets before it
    if faults.iter().any(|fault| fault.what == What::OpenComment) {
        faults.retain(|fault| !matches!(fault.what, What::Unclosed(_)));
    }
    faults.sort_by_key(|fault| fault.place.start);
    let mut kept: Vec<Fault> = Vec::new();
    let mut seen = 0;
    for fault in faults {
        let between = text.get(seen..fault.place.start).unwrap_or_default();
        let same_line = seen == fault.place.start || !between.contains('\n');
        seen = fault.place.start;
        match kept.last_mut().filter(|_| same_line) {
            None => kept.push(fault),
            Some(last) if fault.what.rank() == 0 && last.what.rank() == 0 => kept.push(fault),
            Some(last) if fault.what.rank() < last.what.rank() => *last = fault,
            Some(_) => {}
        }
    }
    kept
}
