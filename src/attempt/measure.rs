//! By what an attempt is measured: the seam between whoever knows a scale and the attempt that is scored on it.
//!
//! A scale is what was proved of content that ships, or what was found here before and kept in the store, or it is found by
//! exploring, which takes up to a second or so. What ships comes first: nobody alters it with an editor of databases. What
//! stands in a folder beside the content decides nothing.

use crate::assessment::{ClassScale, Measure, Scale, Semantics};
use crate::assurance::{Classes, scale_of};
use crate::content::certificate::{read_scale, scale_hash, shipped_scale, write_scale};
use crate::encounter::Premise;
use crate::policy::Book;
use crate::records::{Store, StoreError};
use crate::scenario::Scenario;
use std::sync::{Arc, Mutex, PoisonError};

/// How many scales are kept in memory; who looks through an archive goes through them in turns.
const KEPT: usize = 256;

/// Most states of a fact class that are looked through for a scale. The shipped scenarios have some hundred thousand.
const MOST_STATES: usize = 2_000_000;

/// By what an encounter is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// From where to where its score runs.
    pub measure: Measure,
    /// The hash of the scale; none where it has none.
    pub scale: Option<Box<str>>,
}

/// A scale, or that there is none, of one fact class or more.
struct Known {
    hash: Box<str>,
    /// Its class, where it has no scale.
    class: Option<usize>,
    scale: Option<Scale>,
}

/// What has come to be known since the program began, the newest last. Nobody holds it for long.
static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());

/// A scale's hash with what it is of.
struct Hashed {
    scenario: Arc<Scenario>,
    book: Arc<Book>,
    hash: Box<str>,
}

/// The hashes asked for last, the newest at the end.
static HASHES: Mutex<Vec<Hashed>> = Mutex::new(Vec::new());

/// How many of them are kept.
const HASHED: usize = 32;

/// Held by whoever explores: who asks for the same meanwhile waits instead of finding it again.
static FINDING: Mutex<()> = Mutex::new(());

/// By what an encounter is measured that was begun under `semantics`. A scale that isn't known is found, while `go_on`, which
/// hears how many states there are so far, says to go on; one that cannot be found leaves it unknown.
pub(super) fn find(semantics: Semantics, premise: &Arc<Premise>, go_on: impl FnMut(usize) -> bool) -> Measured {
    match semantics {
        Semantics::One => Measured { measure: Measure::Nothing, scale: None },
        Semantics::Two => {
            let Some(hash) = hash_of(premise) else { return UNKNOWN };
            let found = known_scale(&hash, premise).or_else(|| explored(&hash, premise, go_on));
            found.map_or(UNKNOWN, |scale| Measured { measure: Measure::Guessing(scale), scale: Some(hash) })
        }
    }
}

const UNKNOWN: Measured = Measured { measure: Measure::Unknown, scale: None };

/// Takes up what the store keeps of an encounter's scale, so that nobody has to explore; what cannot be used is passed over.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn recall(store: &Store, semantics: Semantics, premise: &Arc<Premise>) -> Result<(), StoreError> {
    let (Semantics::Two, Some(hash)) = (semantics, hash_of(premise)) else {
        return Ok(());
    };
    if known_scale(&hash, premise).is_none()
        && let Some(scale) = kept(store, &hash, premise)?
    {
        remember(Known { hash, class: None, scale: Some(scale) });
    }
    Ok(())
}

/// Has the store keep the scale of an encounter, where it is known, was found here, and isn't kept yet.
///
/// # Errors
/// When the store cannot be written.
pub(super) fn keep(store: &mut Store, premise: &Arc<Premise>) -> Result<(), StoreError> {
    let Some(hash) = hash_of(premise) else { return Ok(()) };
    let found = in_memory(&hash, |scale| scale.class(premise).is_ok().then(|| scale.clone()));
    let Some(scale) = found else { return Ok(()) };
    if kept(store, &hash, premise)?.is_some() {
        return Ok(());
    }
    // what cannot be written down is found again
    write_scale(&scale).map_or(Ok(()), |document| store.keep_scales(&[(&hash, document)]))
}

/// The hash of the scale by which an encounter is measured. Whoever goes through an archive asks for the same ones again and
/// again.
fn hash_of(premise: &Premise) -> Option<Box<str>> {
    let (scenario, book) = (&premise.scenario, premise.watch.book());
    let same = |one: &&Hashed| Arc::ptr_eq(&one.scenario, scenario) && Arc::ptr_eq(&one.book, book);
    if let Some(one) = HASHES.lock().unwrap_or_else(PoisonError::into_inner).iter().find(same) {
        return Some(one.hash.clone());
    }
    let hash = scale_hash(scenario, book)?;
    let mut hashes = HASHES.lock().unwrap_or_else(PoisonError::into_inner);
    if hashes.len() >= HASHED {
        hashes.remove(0);
    }
    hashes.push(Hashed { scenario: Arc::clone(scenario), book: Arc::clone(book), hash: hash.clone() });
    Some(hash)
}

/// The first scale that the store keeps under a hash and that fits.
fn kept(store: &Store, hash: &str, premise: &Premise) -> Result<Option<Scale>, StoreError> {
    let read = store.scales(hash)?.into_iter().filter_map(|document| read_scale(&document).ok());
    Ok(read.into_iter().find(|scale| scale.class(premise).is_ok()))
}

/// The scale of the class that a draw belongs to, if it is known.
fn known_scale(hash: &str, premise: &Premise) -> Option<ClassScale> {
    let class = |scale: &Scale| scale.class(premise).ok().cloned();
    shipped_scale(hash).and_then(class).or_else(|| in_memory(hash, class))
}

fn in_memory<T>(hash: &str, of: impl FnMut(&Scale) -> Option<T>) -> Option<T> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.iter().filter(|one| *one.hash == *hash).filter_map(|one| one.scale.as_ref()).find_map(of)
}

/// Finds the scale of the class that a draw belongs to.
fn explored(hash: &str, premise: &Arc<Premise>, mut go_on: impl FnMut(usize) -> bool) -> Option<ClassScale> {
    let class = Classes::of(&premise.scenario, premise.watch.book()).ok()?.class_of(premise)?;
    let _alone = FINDING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known_scale(hash, premise) {
        return Some(found);
    }
    let missed = |one: &Known| *one.hash == *hash && one.class == Some(class);
    if KNOWN.lock().unwrap_or_else(PoisonError::into_inner).iter().any(missed) {
        return None;
    }
    let mut stopped = !go_on(0);
    if stopped {
        return None;
    }
    let go_on = |states: usize| {
        stopped |= !go_on(states);
        !stopped
    };
    // a fault of the prover's says as little as a space that is too large
    let scale = scale_of(premise, MOST_STATES, go_on).ok().flatten();
    let found = scale.as_ref().and_then(|scale| scale.class(premise).ok().cloned());
    // whoever asks again where it was stopped looks again
    if found.is_some() || !stopped {
        let scale = scale.filter(|_| found.is_some());
        remember(Known { hash: hash.into(), class: scale.is_none().then_some(class), scale });
    }
    found
}

fn remember(one: Known) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= KEPT {
        known.remove(0);
    }
    known.push(one);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::Folder;
    use crate::encounter::Begin;

    /// A draw of a scenario of its own, which nobody else has measured.
    fn premise(anger: u8) -> Arc<Premise> {
        let from = "mood: (anger: 5, anxiety: 5, trust: 5)";
        let to = format!("mood: (anger: 5, anxiety: {anger}, trust: 9)");
        let pack = Folder::proved().edit("scenarios/annual-fee.ron", from, &to).pack();
        let begin = Begin::draw(&pack.scenario, 7).expect("drawn");
        Arc::new(Premise::new(pack.scenario, pack.book, begin).expect("playable"))
    }

    fn forget(premise: &Premise) {
        let hash = hash_of(premise).expect("hashed");
        KNOWN.lock().expect("free").retain(|one| one.hash != hash);
    }

    fn known(premise: &Arc<Premise>) -> bool {
        // nobody explores who may look at no state
        find(Semantics::Two, premise, |_| false).scale.is_some()
    }

    #[test]
    fn a_scale_that_was_found_is_kept_and_found_no_more() {
        let premise = premise(1);
        let mut store = Store::in_memory().expect("a store");
        assert!(!known(&premise), "stopped: it is not known, and may be found later");
        keep(&mut store, &premise).expect("nothing to keep");
        let found = find(Semantics::Two, &premise, |_| true);
        let hash = found.scale.clone().expect("found");
        assert!(found.measure.decides());
        for _twice in 0..2 {
            keep(&mut store, &premise).expect("kept");
        }
        assert_eq!(store.scales(&hash).expect("read").len(), 1, "once");
        forget(&premise);
        assert!(!known(&premise));
        recall(&store, Semantics::Two, &premise).expect("read");
        assert_eq!(find(Semantics::Two, &premise, |_| false), found);
    }

    #[test]
    fn a_row_that_cannot_be_used_is_passed_over_and_found_anew() {
        let premise = premise(2);
        let found = find(Semantics::Two, &premise, |_| true);
        let hash = found.scale.clone().expect("found");
        let mut store = Store::in_memory().expect("a store");
        keep(&mut store, &premise).expect("kept");
        let good = store.scales(&hash).expect("read").remove(0);
        let mut other = Store::in_memory().expect("a store");
        let fits_no_more = good.replacen("\"top\":", "\"top\":1", 1);
        for wrong in ["", "{}", &fits_no_more, &good.replace("\"format\":1", "\"format\":9")] {
            other.keep_scales(&[(&hash, wrong.to_owned())]).expect("kept");
        }
        forget(&premise);
        recall(&other, Semantics::Two, &premise).expect("read");
        assert!(!known(&premise), "none of them is used");
        assert_eq!(find(Semantics::Two, &premise, |_| true), found);
        keep(&mut other, &premise).expect("kept");
        forget(&premise);
        recall(&other, Semantics::Two, &premise).expect("read");
        assert!(known(&premise), "the one that came after them");
    }

    #[test]
    fn under_semantics_1_there_is_no_scale() {
        let premise = premise(3);
        let store = Store::in_memory().expect("a store");
        recall(&store, Semantics::One, &premise).expect("read");
        let found = find(Semantics::One, &premise, |_| panic!("explored"));
        assert_eq!(found, Measured { measure: Measure::Nothing, scale: None });
    }
}
