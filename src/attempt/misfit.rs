//! What doesn't fit between a journal and the content it was made with.

use crate::content::in_english;
use crate::encounter::Refusal;
use crate::locale::{Explain, Explanation};

/// Why an entry of a journal doesn't fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub enum Misfit {
    /// Another entry comes next.
    Order {
        /// Its number.
        expected: u32,
    },
    /// The conversation is at another node.
    Elsewhere {
        /// Where it is.
        at: String,
        /// Where the entry has it.
        named: String,
    },
    /// The node has no such response.
    NoResponse {
        /// The node.
        node: String,
        /// What is no response of it.
        response: String,
    },
    /// What was done cannot be done there.
    Refused(Refusal),
}

impl Explain for Misfit {
    fn explain(&self) -> Explanation {
        let say = Explanation::new;
        match self {
            Self::Order { expected } => say("misfit-order").with("expected", *expected),
            Self::Elsewhere { at, named } => {
                say("misfit-elsewhere").with("at", at.as_str()).with("named", named.as_str())
            }
            Self::NoResponse { node, response } => {
                say("misfit-no-response").with("node", node.as_str()).with("response", response.as_str())
            }
            Self::Refused(refusal) => refusal.explain(),
        }
    }
}

impl Explain for Refusal {
    fn explain(&self) -> Explanation {
        Explanation::new(match self {
            Self::Over => "attempt-refused-over",
            Self::Elsewhere => "attempt-refused-elsewhere",
            Self::NotOffered => "attempt-refused-not-offered",
            Self::NoPatience => "attempt-refused-no-patience",
        })
    }
}
