//! What is told of the chain of records, and what can be asked about it.

/// Something asked for about the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum VerifyAction {
    /// Verify all of it: replay every record as well, and hold it against an anchor, a line or a file's path; empty for none.
    Begin { replay: bool, anchor: String },
    /// Stop it.
    Stop,
    /// List the records in which something was found.
    List(Vec<i64>),
    /// Take the signed head, to be kept elsewhere.
    TakeAnchor,
}

/// What is told of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct VerifyView {
    /// How far records are vouched for without verifying; none while that is not known.
    pub(crate) stand: Option<Vec<String>>,
    /// Whether the chain ends as it was signed, as far as that is known.
    pub(crate) is_signed: bool,
    /// How far verifying has come.
    pub(crate) state: VerifyState,
    /// The anchor that was taken.
    pub(crate) anchor: Option<String>,
    /// Whether whoever is here may take an anchor.
    pub(crate) anchors: bool,
    /// What could not be done.
    pub(crate) trouble: Option<String>,
}

/// How far verifying has come.
#[derive(Clone, Debug, Default)]
pub(crate) enum VerifyState {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// It goes on: how much is done, of how much.
    Going(usize, usize),
    /// It is through, or was stopped.
    Done(VerifyTold),
}

/// What it found.
#[derive(Clone, Debug, Default)]
pub(crate) struct VerifyTold {
    /// Whether all is as it was written.
    pub(crate) holds: bool,
    /// What it comes to, line by line.
    pub(crate) lines: Vec<String>,
    /// What is not as it was written, each by itself; so many at most.
    pub(crate) faults: Vec<String>,
    /// How many there are.
    pub(crate) count: usize,
    /// The numbers of the records in which something was found.
    pub(crate) numbers: Vec<i64>,
}

/// What is being typed and chosen.
#[derive(Clone, Debug, Default)]
pub(crate) struct VerifyDraft {
    /// Whether every record is replayed.
    pub(crate) replay: bool,
    /// An anchor, or the path of a file that has one.
    pub(crate) anchor: String,
}
