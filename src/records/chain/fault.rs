//! What verifying finds: each fault with the place where it is, and a code that stays.

use super::super::wire::Worded as _;
use super::super::{AttemptId, LinkKind};
use crate::content::in_english;
use crate::locale::{Explain, Explanation, ExplanationArg};

/// Where a fault is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultAt {
    /// In the store as a whole.
    Store,
    /// In a link, by its place.
    Link(i64),
    /// In a record.
    Record {
        /// Its number among the station's; none where it has none any more.
        number: Option<i64>,
        /// Its attempt's id, as far as that can be read.
        attempt: String,
    },
    /// In a row that has a link.
    Row {
        /// Of which kind its link is.
        kind: LinkKind,
        /// Its id.
        row: i64,
    },
    /// In an anchor, by the name it was given.
    Anchor(String),
}

macro_rules! faults {
    ($($(#[$doc:meta])* $fault:ident => $code:literal, $message:literal;)*) => {
        /// What is wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ChainFaultKind { $($(#[$doc])* $fault,)* }

        impl ChainFaultKind {
            /// Its code in exports.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$fault => $code,)* }
            }

            const fn message(self) -> &'static str {
                match self { $(Self::$fault => $message,)* }
            }
        }
    };
}

faults! {
    /// The database's own structure is broken.
    Unsound => "unsound", "chain-unsound";
    /// A table, trigger or index is not as this program makes it.
    Schema => "schema", "chain-schema";
    /// Nothing is signed.
    NoHead => "no-head", "chain-no-head";
    /// The head's signature is not its key's.
    Forged => "forged", "chain-forged";
    /// The head is not signed by the key that the chain names, or that lies beside the store.
    OtherKey => "other-key", "chain-other-key";
    /// The last link is not the one that was signed.
    NotTheHead => "not-the-head", "chain-not-the-head";
    /// A link cannot be read.
    Unreadable => "unreadable", "chain-unreadable";
    /// Links are missing before it.
    Gap => "gap", "chain-gap";
    /// It does not follow from the link before it.
    Unconnected => "unconnected", "chain-unconnected";
    /// It is not what its hash says.
    Changed => "changed", "chain-changed";
    /// The end of the chain had been altered before it.
    Breach => "breach", "chain-breach";
    /// What it speaks of is gone.
    Missing => "missing", "chain-missing";
    /// No link speaks of it.
    Unlinked => "unlinked", "chain-unlinked";
    /// Two links speak of it.
    Twice => "twice", "chain-twice";
    /// It is not what was written.
    Row => "row", "chain-row";
    /// The reason that was given was altered, or is gone without having been erased.
    Reason => "reason", "chain-reason";
    /// It stands under another number.
    Number => "number", "chain-number";
    /// Its seal is another.
    Seal => "seal", "chain-seal";
    /// When and by whom it was begun, and in which way, was altered.
    Attempt => "attempt", "chain-attempt";
    /// Under which circumstances it was played was altered.
    Circumstances => "circumstances", "chain-circumstances";
    /// Which texts it was played with was altered.
    Contents => "contents", "chain-contents";
    /// What came of it was altered.
    Document => "document", "chain-document";
    /// Who made it was altered.
    Identity => "identity", "chain-identity";
    /// Who made it is gone, and no link says that it was erased.
    IdentityGone => "identity-gone", "chain-identity-gone";
    /// Its interruptions were altered.
    Interruptions => "interruptions", "chain-interruptions";
    /// What was said was altered.
    Journal => "journal", "chain-journal";
    /// A text that it was played with was altered.
    Text => "text", "chain-text";
    /// What other programs read of it is not what was sealed.
    Drawn => "drawn", "chain-drawn";
    /// It had been altered before it was taken into the chain.
    Before => "before", "chain-before";
    /// Its entries had been altered before it was closed.
    Entries => "entries", "chain-entries";
    /// It is under way, and its entries were altered.
    Running => "running", "chain-running";
    /// It is not as it was begun.
    Begun => "begun", "chain-begun";
    /// No link says that it was begun.
    Unbegun => "unbegun", "chain-unbegun";
    /// The assessments that are under way are not those that were signed, or do not end where they did.
    Ends => "ends", "chain-ends";
    /// It cannot be read.
    RecordUnreadable => "illegible", "chain-record-unreadable";
    /// What is replayed is not what was sealed.
    Diverged => "diverged", "chain-diverged";
    /// It is no anchor, or its signature is not its key's.
    AnchorForged => "anchor-forged", "chain-anchor-forged";
    /// It is another station's.
    AnchorElsewhere => "anchor-elsewhere", "chain-anchor-elsewhere";
    /// The chain ends before it: something was taken off, or an older copy was put back.
    AnchorBeyond => "anchor-beyond", "chain-anchor-beyond";
    /// The chain has another link in its place.
    AnchorDiffers => "anchor-differs", "chain-anchor-differs";
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct ChainFault {
    /// Where.
    pub at: FaultAt,
    /// What.
    pub what: ChainFaultKind,
    /// What more is known of it; none where nothing is.
    pub detail: Option<ExplanationArg>,
}

impl ChainFault {
    pub(super) fn new(at: FaultAt, what: ChainFaultKind) -> Self {
        Self { at, what, detail: None }
    }

    pub(super) fn because(at: FaultAt, what: ChainFaultKind, detail: impl ToString) -> Self {
        Self { at, what, detail: Some(detail.to_string().into()) }
    }
}

impl ChainFault {
    /// A record that, replayed, does not lead to what was sealed.
    #[must_use]
    pub fn diverged(attempt: &AttemptId, number: i64, why: Option<Explanation>) -> Self {
        let at = FaultAt::Record { number: Some(number), attempt: attempt.to_string() };
        Self { at, what: ChainFaultKind::Diverged, detail: why.map(Into::into) }
    }

    /// The anchor that it is about; none where it is about none.
    #[must_use]
    pub fn anchor(&self) -> Option<&str> {
        match &self.at {
            FaultAt::Anchor(name) => Some(name),
            FaultAt::Store | FaultAt::Link(_) | FaultAt::Row { .. } | FaultAt::Record { .. } => None,
        }
    }
}

impl Explain for ChainFault {
    fn explain(&self) -> Explanation {
        let what = Explanation::new(self.what.message());
        let told = match &self.at {
            FaultAt::Store => Explanation::new("chain-at-store"),
            FaultAt::Link(sequence) => Explanation::new("chain-at-link").with("sequence", sequence.unsigned_abs()),
            FaultAt::Record { number: Some(number), attempt } => Explanation::new("chain-at-record")
                .with("number", number.unsigned_abs())
                .with("attempt", attempt.as_str()),
            FaultAt::Record { number: None, attempt } => {
                Explanation::new("chain-at-attempt").with("attempt", attempt.as_str())
            }
            FaultAt::Row { kind, row } => {
                Explanation::new("chain-at-row").with("kind", kind.word()).with("row", row.unsigned_abs())
            }
            FaultAt::Anchor(name) => Explanation::new("chain-at-anchor").with("anchor", name.as_str()),
        };
        let told = told.with("what", what);
        match &self.detail {
            None => told,
            Some(detail) => Explanation::new("chain-detail").with("told", told).with("detail", detail.clone()),
        }
    }
}
