//! Verifying the chain of records, with how far it has come; and the anchor that is kept elsewhere.

pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::why::WhyNot;
use crate::app::desk::{Desk, Reply};
use crate::app::reader::{Errand, StoreReader};
use crate::attempt::{Walk, anchor_in, head_told, walk};
use crate::locale::{Explain as _, With, Words};
use crate::records::{ChainFault, FaultAt, SignedHead, Store, StoreError, VerifyProgress, Vouched};
use std::path::Path;
use view::{VerifyAction, VerifyState, VerifyTold, VerifyView};

/// How many faults are told one by one.
const TOLD: usize = 200;
/// Verifying, on a thread of its own.
pub(super) struct Verifying {
    reader: StoreReader,
    stand: Option<Errand<Result<Option<Vouched>, StoreError>>>,
    walk: Option<Errand<Result<Walk, WhyNot>>>,
    walked: Option<Walk>,
    vouched: Option<Option<Vouched>>,
    /// That all was found as it was written is being written down.
    noting: Option<Reply<Result<(), StoreError>>>,
}

impl Verifying {
    pub(super) fn new(reader: StoreReader) -> Self {
        let mut verifying = Self { reader, stand: None, walk: None, walked: None, vouched: None, noting: None };
        verifying.look();
        verifying
    }

    /// Asks how far the records are vouched for.
    pub(super) fn look(&mut self) {
        self.stand = Some(self.reader.send(|store, _| store.vouched()));
    }

    /// What is asked for about it. The numbers of records that are to be listed, where that is asked.
    pub(super) fn act(&mut self, common: &Common, view: &mut VerifyView, action: VerifyAction) -> Option<Vec<i64>> {
        view.trouble = None;
        match action {
            VerifyAction::Begin { replay, anchor } => {
                self.walked = None;
                view.state = VerifyState::Going(0, 0);
                self.walk = Some(self.reader.send(move |store, going| {
                    let go_on = |VerifyProgress { done, all }| going.came(done, all);
                    Ok(walk(store, &anchors(&anchor)?, replay, go_on)?)
                }));
            }
            VerifyAction::Stop => {
                self.walk = None;
                view.state = VerifyState::Idle;
            }
            VerifyAction::List(numbers) => return Some(numbers),
            VerifyAction::TakeAnchor => {
                let head = self.vouched.iter().flatten().next().map(|vouched| &vouched.head);
                match head.filter(|head| head.is_signed()) {
                    Some(head) => view.anchor = Some(head.line()),
                    None => view.trouble = Some(common.words.plain("chain-anchor-none")),
                }
            }
        }
        None
    }

    /// Takes what has been found. Whether something is still being read.
    pub(super) fn pass(&mut self, common: &Common, desk: &Desk, view: &mut VerifyView) -> bool {
        let words = &common.words;
        if let Some(done) = self.stand.as_ref().and_then(Errand::poll) {
            self.stand = None;
            match done {
                Ok(Ok(vouched)) => self.vouched = Some(vouched),
                Ok(Err(error)) => view.trouble = Some(error.explain().text(words)),
                Err(_) => view.trouble = Some(words.plain("notice-fault-what")),
            }
            self.tell(common, view);
        }
        match self.walk.as_ref().map(|walk| (walk.poll(), walk.progress())) {
            None => {}
            Some((None, (done, all))) => view.state = VerifyState::Going(done, all),
            Some((Some(done), _)) => {
                self.walk = None;
                view.state = VerifyState::Idle;
                match done {
                    Ok(Ok(walked)) => {
                        let found = walked.found.clone();
                        self.noting = Some(desk.send(move |store: &mut Store| store.note_verified(&found)));
                        self.walked = Some(walked);
                    }
                    Ok(Err(WhyNot(why))) => view.trouble = Some(why.text(words)),
                    Err(_) => view.trouble = Some(words.plain("notice-fault-what")),
                }
                self.tell(common, view);
            }
        }
        if self.noting.as_ref().is_some_and(|noting| noting.poll().is_some()) {
            // where it could not be written down lists go on looking at each record
            self.noting = None;
            self.look();
        }
        self.stand.is_some() || self.walk.is_some() || self.noting.is_some()
    }

    /// Tells it, in the words of the language that is chosen.
    pub(super) fn tell(&self, common: &Common, view: &mut VerifyView) {
        let words = &common.words;
        if let Some(vouched) = &self.vouched {
            view.is_signed = vouched.as_ref().is_some_and(|one| one.ends_so && one.missing == 0);
            view.stand = Some(stand(words, vouched.as_ref()));
        }
        if let Some(walked) = &self.walked {
            view.state = VerifyState::Done(told(words, walked));
        }
    }
}

/// The anchors that somebody names: a line, or a file that holds one; none where nothing is named.
fn anchors(named: &str) -> Result<Vec<(String, Option<SignedHead>)>, WhyNot> {
    let named = named.trim().trim_matches('"');
    if named.is_empty() {
        return Ok(Vec::new());
    }
    if let Some(head) = SignedHead::from_line(named) {
        return Ok(vec![(head.sequence.to_string(), Some(head))]);
    }
    let path = Path::new(named);
    let name = path.file_name().map_or_else(|| named.to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(vec![(name, anchor_in(path).map_err(WhyNot)?)])
}

/// How far records are vouched for.
fn stand(words: &Words, vouched: Option<&Vouched>) -> Vec<String> {
    let Some(Vouched { head, ends_so, verified, missing }) = vouched else { return vec![words.plain("chain-no-head")] };
    let sequence = |sequence: i64| With::from_iter([("sequence", sequence.to_string())]);
    let far = match (*ends_so, *verified) {
        (true, _) if *missing > 0 => words.text("sheet-missing", &With::from_iter([("count", *missing)])),
        (false, _) => words.plain("sheet-not-verified"),
        (true, 0) => words.plain("sheet-one-by-one"),
        (true, verified) => words.text("sheet-verified", &sequence(verified)),
    };
    vec![words.text("chain-head", &head_told(head)), far]
}

fn told(words: &Words, walked: &Walk) -> VerifyTold {
    let found = &walked.found;
    let number = |fault: &ChainFault| match &fault.at {
        FaultAt::Record { number, .. } => *number,
        FaultAt::Store | FaultAt::Link(_) | FaultAt::Row { .. } | FaultAt::Anchor(_) => None,
    };
    let mut numbers: Vec<i64> = found.faults.iter().filter_map(number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    VerifyTold {
        holds: found.holds(),
        lines: walked.stopped(words).into_iter().chain(walked.told(words)).collect(),
        faults: found.faults.iter().take(TOLD).map(|fault| fault.explain().text(words)).collect(),
        count: found.faults.len(),
        numbers,
    }
}
