//! Before anything is added: whether the end of the chain is what was signed.

use super::super::LinkKind;
use super::super::error::{StoreError, Trouble};
use super::link::{self, append, json};
use super::{head, running};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};

/// The body of a link that says that the end of the chain was not what was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::records) struct BreachDoc {
    /// The hash that was signed.
    pub(in crate::records) hash: String,
    /// That what was under way was not what was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::records) running: Option<bool>,
    /// The place that was signed.
    pub(in crate::records) sequence: i64,
}

/// Looks at the end of the chain, and at what is under way, before a change: where it is not what was signed, a link says so for ever. Going on in silence
/// would sign what somebody took away or put there; refusing would let whoever alters the last link stop the station.
pub(in crate::records) fn expect_signed(change: &Transaction<'_>) -> Result<(), Trouble> {
    let (Some(_), Some(head)) = (link::tail(change)?, head::head(change)?) else {
        return Err(StoreError::Broken { sequence: 0 }.into());
    };
    let running = (!running::holds(change, &head)?).then_some(true);
    if running.is_some() || !head::ends_with(change, &head)? {
        let doc = BreachDoc { hash: head.hash, running, sequence: head.sequence };
        append(change, LinkKind::Breach, &json(&doc)?)?;
    }
    Ok(())
}
