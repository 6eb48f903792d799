//! What goes into an encounter and what comes out: commands, events, and where it stands between them.

use crate::scenario::{Mood, Moods};
use crate::terms::{EndingIx, InterruptIx, MadeIx, NodeIx, PersonIx, ResponseIx, StandingIx};

/// What the learner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// Makes a response.
    Respond(ResponseIx),
    /// Lets the patience run out.
    Silence,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody came to where the conversation goes on.
    Entered {
        /// Who.
        who: PersonIx,
    },
    /// Somebody was there and is not where the conversation goes on.
    Left {
        /// Who.
        who: PersonIx,
    },
    /// The customer spoke or acted at a node, or somebody beside him, or the node was narrated; `line` is the variant.
    Spoke {
        /// Where.
        node: NodeIx,
        /// Which of its lines.
        line: u8,
    },
    /// The customer reacted to a standing act; `line` is the variant.
    Reacted {
        /// To what.
        to: StandingIx,
        /// How.
        line: u8,
    },
    /// The customer came back to the point after a standing act.
    SpokeAgain {
        /// Where.
        node: NodeIx,
    },
    /// The learner responded; began a compound response, or picked something at a step of one.
    Responded {
        /// How.
        response: ResponseIx,
    },
    /// A compound response was made whole: what was picked at its steps, with what it is itself, is one deed.
    Made {
        /// How.
        made: MadeIx,
    },
    /// The learner said nothing until the patience ran out.
    StayedSilent {
        /// Where.
        node: NodeIx,
    },
    /// Somebody's mood moved.
    MoodMoved {
        /// Whose.
        who: PersonIx,
        /// As it was.
        from: Mood,
        /// As it is.
        to: Mood,
    },
    /// Story time passed.
    TimePassed {
        /// How much.
        minutes: u32,
    },
    /// The conversation was torn from its course.
    Interrupted {
        /// By what.
        interrupt: InterruptIx,
    },
    /// The encounter is over.
    Ended {
        /// How.
        ending: EndingIx,
    },
}

/// Where an encounter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// At a node, waiting for the learner.
    At(NodeIx),
    /// Over.
    Over(EndingIx),
}

/// Where an encounter stands. Small, and cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// The node or the ending.
    pub place: Where,
    /// How everybody feels.
    pub moods: Moods,
    /// The learner's turns so far; a compound response is one.
    pub turn: u32,
    /// Story minutes since the beginning.
    pub minutes: u32,
    /// Activities performed, as bits that the scenario's conditions ask about.
    pub done: u64,
    /// Nodes visited, as bits.
    pub visited: u64,
    /// Interrupts that have fired, as bits.
    pub fired: u16,
    /// Interrupts whose condition held when they were last looked at, as bits: they have not *become* true since.
    pub held: u16,
}

/// Why a command was not taken. The state is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The encounter is over.
    #[error("the encounter is over")]
    Over,
    /// The response belongs to another node, or to none.
    #[error("this response is not one of the node's")]
    Elsewhere,
    /// The response's guard does not hold.
    #[error("this response is not offered now")]
    NotOffered,
    /// The customer waits without limit here.
    #[error("nothing runs out here: the customer waits for a response")]
    NoPatience,
}
