//! Why nothing is proved: an error that names it, so that nothing smaller is taken for a proof.

use crate::encounter::{Refusal, Unplayable};
use crate::policy::Garbled;
use crate::terms::Full;

/// Nothing is proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unproved {
    /// The scenario is too large.
    #[error(transparent)]
    TooManyDraws(#[from] TooManyDraws),
    /// The prover is at fault.
    #[error("the prover met what cannot be: {0}")]
    Impossible(#[from] Impossible),
}

impl From<Full> for Unproved {
    fn from(full: Full) -> Self {
        Self::Impossible(full.into())
    }
}

impl From<Unplayable> for Unproved {
    fn from(why: Unplayable) -> Self {
        Self::Impossible(why.into())
    }
}

/// There are too many combinations of facts to look at each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the facts that rules read make {0} combinations; {most} at most can be looked at", most = Self::MOST)]
pub struct TooManyDraws(pub usize);

impl TooManyDraws {
    /// Most combinations that are looked at.
    pub const MOST: usize = 4_096;
}

/// The prover came to what cannot be. That is a fault of the program's: nothing it has found can be relied on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// More was found than can be counted.
    #[error(transparent)]
    Full(#[from] Full),
    /// What the watch came to was not kept as it was.
    #[error(transparent)]
    Garbled(#[from] Garbled),
    /// No encounter can begin in what is to be proved.
    #[error(transparent)]
    Unplayable(#[from] Unplayable),
    /// The engine does not take what a node offers.
    #[error("the engine does not take what a node offers: {0}")]
    Refused(Refusal),
    /// A response stands for two things at once, or a thing is where it cannot be.
    #[error("{0}")]
    Contradiction(&'static str),
    /// A goal or a claim beyond those that have a bit, or something that fields of endings say.
    #[error("{0} goals, or claims with all that fields of endings can say, are more than 64")]
    TooManyBits(usize),
    /// The draws of the fact classes are not the draws there are.
    #[error("{draws} draws of the facts are to be proved, but the fact classes have {classed}")]
    Draws {
        /// Every combination of facts that rules read.
        draws: usize,
        /// Those that belong to a class.
        classed: usize,
    },
    /// A fact class was not proved just once.
    #[error("fact class {class} of {classes} was proved {times} times")]
    Class {
        /// Its place.
        class: usize,
        /// How many there are.
        classes: usize,
        /// How often it was proved.
        times: usize,
    },
    /// The questions were not asked of every fact class.
    #[error("{read} of {classes} fact classes were surveyed")]
    Surveyed {
        /// How many there are.
        classes: usize,
        /// How many were read.
        read: usize,
    },
    /// A thread of the prover's stopped.
    #[error("a thread of the prover's stopped: {0}")]
    Stopped(String),
}
