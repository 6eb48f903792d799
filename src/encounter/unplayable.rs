//! Why no encounter can begin.

use crate::scenario::{Condition, TEMPERAMENT};
use crate::terms::Value;

/// The activity that silence performs where waiting doesn't fit; every book's vocabulary holds it.
pub(crate) const STAY_SILENT: &str = "stay_silent";

/// Why no encounter can begin: content that nothing which is resolved comes to, or a draw of another scenario.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unplayable {
    /// A fact that was not drawn, or has nothing to be drawn from.
    #[error("the fact `{0}` has no value")]
    Fact(Box<str>),
    /// An amount that is none under the facts that were drawn.
    #[error("the response `{0}` carries an amount that these facts give no value")]
    Amount(Box<str>),
    /// A condition that can neither hold nor fail: it compares what is no number, or asks about what is not there.
    #[error("a condition compares what is no number, or asks about what is not there: {0:?}")]
    Condition(Box<Condition>),
    /// A book that has no word for saying nothing.
    #[error("the book has no activity `{STAY_SILENT}`")]
    Silence,
    /// Somebody who is not there: whose line it is, who would be present, or whose mood it would be.
    #[error("`{0}` names somebody who is not there, or has no mood of his own")]
    Person(Box<str>),
    /// A temperament that nobody has.
    #[error("the fact `{TEMPERAMENT}` is `{0}`, which is no temperament")]
    Temperament(Value),
    /// An arrow to what is not there.
    #[error("an arrow of `{0}` leads nowhere")]
    Arrow(Box<str>),
    /// A response that is not there, or is another node's.
    #[error("the node `{0}` lists a response that is not its own")]
    Response(Box<str>),
    /// Nothing is said whatever is so, or there are more lines than an event can tell apart.
    #[error("the node `{0}` has no last line that always holds, or more than 256 lines")]
    Lines(Box<str>),
    /// The same of the reactions to a standing act.
    #[error("the standing act `{0}` has no last reaction that always holds, or more than 256 reactions")]
    Reactions(Box<str>),
    /// A field of an ending that says nothing whatever is so.
    #[error("the field `{0}` of an ending has no last variant that always holds")]
    EndingField(Box<str>),
    /// A standing act that is not there, or what leads back and is none.
    #[error("the response `{0}` is a standing act that is not there, or leads back and is none")]
    StandingAct(Box<str>),
    /// A standing act after which the customer has no words to come back with.
    #[error("the node `{0}` offers a standing act that leads back, and has no words to come back with")]
    Again(Box<str>),
    /// A step of a compound response at which the customer would run out of patience, come back to the point, act, or begin;
    /// that another response leads into, or at which something is performed that nothing tells apart.
    #[error("the step `{0}` of a compound response is made a moment of the conversation, or another response's")]
    Step(Box<str>),
    /// More ways to make a compound response than are kept.
    #[error("the compound response `{0}` can be made in too many ways")]
    Ways(Box<str>),
    /// More than the state has bits for.
    #[error(
        "{nodes} nodes, {interrupts} interrupts, {standing_acts} standing acts or {people} people are more than an encounter can keep"
    )]
    TooMany {
        /// How many nodes.
        nodes: usize,
        /// How many interrupts.
        interrupts: usize,
        /// How many standing acts.
        standing_acts: usize,
        /// How many people, the customer among them.
        people: usize,
    },
}
