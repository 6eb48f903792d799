//! Verifying the chain of records, with how far it has come; and the anchor that is kept elsewhere.

pub(super) mod ui;
pub(super) mod view;

use super::super::common::Common;
use super::why::WhyNot;
use crate::app::desk::{Desk, Reply};
use crate::app::reader::{Errand, Going, StoreReader};
use crate::attempt::{Faithful, Replayer};
use crate::content::InputFile;
use crate::locale::{Explain as _, Explanation, With, Words};
use crate::records::{ChainFault, FaultAt, SignedHead, Store, StoreError, Verification, VerifyProgress, Vouched};
use std::collections::BTreeMap;
use std::path::Path;
use view::{VerifyAction, VerifyState, VerifyTold, VerifyView};

/// How many faults are told one by one.
const TOLD: usize = 200;
/// The largest anchor that is read, in bytes.
const LARGEST: u64 = 1 << 16;

/// What verifying found, and what replaying did.
struct Walked {
    found: Verification,
    replayed: Option<ReplaysFound>,
    anchors: usize,
}

/// What replaying showed.
#[derive(Default)]
struct ReplaysFound {
    same: usize,
    /// How many records were sealed under each meaning that is not known here.
    unknown: BTreeMap<u32, usize>,
}

/// Verifying, on a thread of its own.
pub(super) struct Verifying {
    reader: StoreReader,
    stand: Option<Errand<Result<Option<Vouched>, StoreError>>>,
    walk: Option<Errand<Result<Walked, WhyNot>>>,
    walked: Option<Walked>,
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
                self.walk = Some(self.reader.send(move |store, going| walk(store, going, &anchors(&anchor)?, replay)));
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
                        if walked.found.holds() {
                            let found = walked.found.clone();
                            self.noting = Some(desk.send(move |store: &mut Store| store.note_verified(&found)));
                        }
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
            view.is_signed = vouched.as_ref().is_some_and(|one| one.ends_so);
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
    let bytes = InputFile::read_named(path, LARGEST).map_err(|error| {
        WhyNot(Explanation::new("chain-anchor-unreadable").with("path", path).with("detail", error.to_string()))
    })?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(SignedHead::from_line);
    let name = path.file_name().map_or_else(|| named.to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(vec![(name, lines.next().flatten())])
}

fn walk(
    store: &Store, going: &Going, anchors: &[(String, Option<SignedHead>)], replay: bool,
) -> Result<Walked, WhyNot> {
    let mut found = store.verify(anchors, |VerifyProgress { done, all }| going.came(done, all))?;
    let mut replayed = replay.then(ReplaysFound::default);
    if let Some(played) = replayed.as_mut().filter(|_| !found.stopped) {
        let mut replayer = Replayer::default();
        let attempts = found.attempts.clone();
        let all = attempts.len();
        for (done, (attempt, number)) in attempts.into_iter().enumerate() {
            if !going.came(done, all) {
                found.stopped = true;
                break;
            }
            match replayer.faithful(store, &attempt)? {
                Faithful::Same => played.same += 1,
                Faithful::NotReplayable { semantics } => *played.unknown.entry(semantics).or_default() += 1,
                Faithful::Diverged(why) => found.faults.push(ChainFault::diverged(&attempt, number, why)),
            }
        }
    }
    Ok(Walked { found, replayed, anchors: anchors.len() })
}

/// How far records are vouched for.
fn stand(words: &Words, vouched: Option<&Vouched>) -> Vec<String> {
    let Some(Vouched { head, ends_so, verified }) = vouched else { return vec![words.plain("chain-no-head")] };
    let sequence = |sequence: i64| With::from_iter([("sequence", sequence.to_string())]);
    let far = match (*ends_so, *verified) {
        (false, _) => words.plain("sheet-not-verified"),
        (true, 0) => words.plain("sheet-one-by-one"),
        (true, verified) => words.text("sheet-verified", &sequence(verified)),
    };
    vec![words.text("chain-head", &of_head(head)), far]
}

fn of_head(head: &SignedHead) -> With {
    With::from_iter([
        ("station", head.station.clone()),
        ("sequence", head.sequence.to_string()),
        ("at", head.at.local()),
    ])
}

fn told(words: &Words, walked: &Walked) -> VerifyTold {
    let Walked { found, replayed, anchors } = walked;
    let count = |count: usize| With::from_iter([("count", count)]);
    let mut with = With::from_iter([("records", found.records), ("links", found.links), ("count", found.faults.len())]);
    let mut lines = Vec::new();
    match found.faults.first() {
        None if found.stopped => lines.push(words.text("chain-stopped", &with)),
        None => lines.push(words.text("chain-holds", &with)),
        Some(first) => {
            with.set("first", first.explain().text(words));
            lines.push(words.text("chain-fails", &with));
        }
    }
    if let Some(played) = replayed {
        lines.push(words.text("chain-replayed", &count(played.same)));
        for (semantics, many) in &played.unknown {
            let why = Explanation::new("rescore-why-semantics")
                .with("found", *semantics)
                .with("here", crate::scenario::SEMANTICS)
                .text(words);
            let mut with = With::from_iter([("why", why)]);
            with.set("count", *many);
            lines.push(words.text("chain-not-replayable", &with));
        }
    }
    if found.adopted > 0 {
        lines.push(words.text("chain-adopted", &count(found.adopted)));
    }
    if *anchors > 0 && !found.stopped {
        let held = found.faults.iter().all(|fault| fault.anchor().is_none());
        lines.push(words.text("chain-anchored", &count(if held { *anchors } else { 0 })));
    }
    for sequence in &found.key_changes {
        lines.push(words.text("chain-key-change", &With::from_iter([("sequence", sequence.to_string())])));
    }
    let number = |fault: &ChainFault| match &fault.at {
        FaultAt::Record { number, .. } => *number,
        FaultAt::Store | FaultAt::Link(_) | FaultAt::Row { .. } | FaultAt::Anchor(_) => None,
    };
    let mut numbers: Vec<i64> = found.faults.iter().filter_map(number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    VerifyTold {
        holds: found.holds(),
        lines,
        faults: found.faults.iter().take(TOLD).map(|fault| fault.explain().text(words)).collect(),
        count: found.faults.len(),
        numbers,
    }
}
