//! By what an attempt is measured: the seam between whoever knows a scale and the attempt that is scored on it.
//!
//! A scale is what was proved of content that ships, or it is found by exploring, which takes up to a second or so. What ships
//! comes first: nobody alters it with an editor of databases. What stands in a folder beside the content decides nothing.
//!
//! Whoever is assessed is measured by what this program carries or has found itself since it began. What the store keeps of
//! scales found before saves practice and debriefs the wait, and decides no record: anybody who can write to the file can add
//! a row, and a station has no secret to sign one with.

use crate::assessment::{ClassScale, Measure, Scale, Semantics};
use crate::assurance::{Classes, Fitness, ScaleFound, scale_of};
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

/// What is known by a hash.
struct Known {
    hash: Box<str>,
    what: Knowledge,
}

enum Knowledge {
    /// Found here.
    Found(ScaleFound),
    /// A fact class that has no scale.
    Missing(usize),
    /// What the store keeps, whoever put it there.
    Kept(Scale),
}

impl Knowledge {
    const fn found(&self) -> Option<&ScaleFound> {
        match self {
            Self::Found(found) => Some(found),
            Self::Missing(_) | Self::Kept(_) => None,
        }
    }

    const fn kept(&self) -> Option<&Scale> {
        match self {
            Self::Kept(scale) => Some(scale),
            Self::Missing(_) | Self::Found(_) => None,
        }
    }
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
/// hears how many states there are so far, says to go on; one that cannot be found leaves it unknown. What the store keeps
/// counts for nothing: this is for what is assessed, and for what is verified.
pub(super) fn find(semantics: Semantics, premise: &Arc<Premise>, go_on: impl FnMut(usize) -> bool) -> Measured {
    by_hash(semantics, premise, |hash| found_scale(hash, premise).or_else(|| explored(hash, premise, go_on)))
}

/// The same for practice and debriefs, which go by what the store keeps as well.
pub(super) fn find_or_kept(semantics: Semantics, premise: &Arc<Premise>, go_on: impl FnMut(usize) -> bool) -> Measured {
    by_hash(semantics, premise, |hash| {
        let kept = || in_memory(hash, |known| known.kept()?.class(premise).ok().cloned());
        found_scale(hash, premise).or_else(kept).or_else(|| explored(hash, premise, go_on))
    })
}

fn by_hash(semantics: Semantics, premise: &Premise, find: impl FnOnce(&str) -> Option<ClassScale>) -> Measured {
    match semantics {
        Semantics::One => Measured { measure: Measure::Nothing, scale: None },
        Semantics::Two => {
            let Some(hash) = hash_of(premise) else { return UNKNOWN };
            let found = find(&hash);
            found.map_or(UNKNOWN, |scale| Measured { measure: Measure::Guessing(scale), scale: Some(hash) })
        }
    }
}

/// Whether anybody can be assessed by an encounter as it was drawn; none where nothing is known of it, `go_on` having said no.
/// What ships with a proof can: it has none otherwise.
pub(super) fn fitness(premise: &Arc<Premise>, go_on: impl FnMut(usize) -> bool) -> Option<Fitness> {
    let hash = hash_of(premise)?;
    if let Some(scale) = shipped_scale(&hash).and_then(|scale| scale.class(premise).ok()) {
        let decides = Measure::Guessing(scale.clone()).decides();
        return Some(if decides { Fitness::Fit } else { Fitness::NeverPasses });
    }
    explored(&hash, premise, go_on)?;
    in_memory(&hash, |known| {
        known.found().filter(|found| found.scale.class(premise).is_ok()).map(|found| found.fitness)
    })
}

/// Whether the store keeps a scale of an encounter that is not the one that it has.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn contradicted(store: &Store, premise: &Arc<Premise>, measured: &Measured) -> Result<bool, StoreError> {
    let (Some(hash), Measure::Guessing(scale)) = (&measured.scale, &measured.measure) else { return Ok(false) };
    Ok(fitting(store, hash, premise)?.iter().any(|kept| kept.class(premise).is_ok_and(|kept| kept != scale)))
}

/// Whether it keeps one of any fact class of a scenario under a book.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn contradicted_in_any_class(
    store: &Store, scenario: &Arc<Scenario>, book: &Arc<Book>,
) -> Result<bool, StoreError> {
    // what the prover cannot take apart has no scale, and nobody is measured by what is kept of it
    let Ok(classes) = Classes::of(scenario, book) else { return Ok(false) };
    for class in classes.all() {
        let Ok(premise) = Premise::new(Arc::clone(scenario), Arc::clone(book), class.begin.clone()) else {
            return Ok(false);
        };
        let premise = Arc::new(premise);
        if contradicted(store, &premise, &find(Semantics::Two, &premise, |_| true))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What the store's rows measure an encounter by, whatever they say.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn kept_measures(store: &Store, premise: &Arc<Premise>) -> Result<Vec<Measure>, StoreError> {
    let Some(hash) = hash_of(premise) else { return Ok(Vec::new()) };
    let kept = fitting(store, &hash, premise)?;
    Ok(kept.iter().filter_map(|scale| Measure::on(scale, premise).ok()).collect())
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
    if found_scale(&hash, premise).is_some() {
        return Ok(());
    }
    if let Some(scale) = fitting(store, &hash, premise)?.into_iter().next() {
        remember(hash, Knowledge::Kept(scale));
    }
    Ok(())
}

/// Has the store keep the scale of an encounter, where it is known, was found here, and isn't kept yet.
///
/// # Errors
/// When the store cannot be written.
pub(super) fn keep(store: &mut Store, premise: &Arc<Premise>) -> Result<(), StoreError> {
    let Some(hash) = hash_of(premise) else { return Ok(()) };
    let of = |known: &Knowledge| Some(known.found()?.scale.clone()).filter(|scale| scale.class(premise).is_ok());
    let Some(scale) = in_memory(&hash, of) else { return Ok(()) };
    if !fitting(store, &hash, premise)?.is_empty() {
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

/// The scales that the store keeps under a hash and that fit.
fn fitting(store: &Store, hash: &str, premise: &Premise) -> Result<Vec<Scale>, StoreError> {
    let read = store.scales(hash)?.into_iter().filter_map(|document| read_scale(&document).ok());
    Ok(read.filter(|scale| scale.class(premise).is_ok()).collect())
}

/// The scale of the class that a draw belongs to, if it ships or was found here.
fn found_scale(hash: &str, premise: &Premise) -> Option<ClassScale> {
    let class = |scale: &Scale| scale.class(premise).ok().cloned();
    shipped_scale(hash).and_then(class).or_else(|| in_memory(hash, |known| class(&known.found()?.scale)))
}

fn in_memory<T>(hash: &str, of: impl FnMut(&Knowledge) -> Option<T>) -> Option<T> {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.iter().filter(|one| *one.hash == *hash).map(|one| &one.what).find_map(of)
}

/// Finds the scale of the class that a draw belongs to.
fn explored(hash: &str, premise: &Arc<Premise>, mut go_on: impl FnMut(usize) -> bool) -> Option<ClassScale> {
    let class = Classes::of(&premise.scenario, premise.watch.book()).ok()?.class_of(premise)?;
    let _alone = FINDING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = found_scale(hash, premise) {
        return Some(found);
    }
    let missed = |known: &Knowledge| matches!(known, Knowledge::Missing(at) if *at == class).then_some(());
    if in_memory(hash, missed).is_some() {
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
    let of_class = scale_of(premise, MOST_STATES, go_on).ok().flatten();
    let found = of_class.as_ref().and_then(|found| found.scale.class(premise).ok().cloned());
    match of_class.filter(|_| found.is_some()) {
        Some(of_class) => remember(hash.into(), Knowledge::Found(of_class)),
        // whoever asks again where it was stopped looks again
        None if stopped => {}
        None => remember(hash.into(), Knowledge::Missing(class)),
    }
    found
}

fn remember(hash: Box<str>, what: Knowledge) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= KEPT {
        known.remove(0);
    }
    known.push(Known { hash, what });
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

    /// What practice goes by, where it has not to explore.
    fn recalled(premise: &Arc<Premise>) -> Option<Measure> {
        let hash = hash_of(premise).expect("hashed");
        in_memory(&hash, |known| Measure::on(known.kept()?, premise).ok())
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
        assert_eq!(recalled(&premise), Some(found.measure.clone()));
        assert_eq!(find_or_kept(Semantics::Two, &premise, |_| false), found);
        assert!(!known(&premise), "nobody is assessed by what a store keeps");
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
        // guessing doesn't come to more than everything
        let beyond = zeroed(&good, 9_999_999);
        for wrong in ["", "{}", &fits_no_more, &beyond, &good.replace("\"format\":1", "\"format\":9")] {
            other.keep_scales(&[(&hash, wrong.to_owned())]).expect("kept");
        }
        forget(&premise);
        recall(&other, Semantics::Two, &premise).expect("read");
        assert_eq!(recalled(&premise), None, "none of them is used");
        assert_eq!(find(Semantics::Two, &premise, |_| true), found);
        keep(&mut other, &premise).expect("kept");
        forget(&premise);
        recall(&other, Semantics::Two, &premise).expect("read");
        assert_eq!(recalled(&premise), Some(found.measure), "the one that came after them");
    }

    /// A document in which guessing comes to something else in every class.
    fn zeroed(document: &str, zero: i64) -> String {
        let mut scale = read_scale(document).expect("a scale");
        scale.classes.iter_mut().for_each(|class| class.whole.zero = zero);
        write_scale(&scale).expect("written")
    }

    #[test]
    fn a_planted_scale_scores_no_assessment_and_is_told_from_the_one_there_is() {
        let premise = premise(4);
        let found = find(Semantics::Two, &premise, |_| true);
        let hash = found.scale.clone().expect("found");
        let mut store = Store::in_memory().expect("a store");
        keep(&mut store, &premise).expect("kept");
        assert!(!contradicted(&store, &premise, &found).expect("read"));
        let good = store.scales(&hash).expect("read").remove(0);
        let mut planted = Store::in_memory().expect("a store");
        planted.keep_scales(&[(&hash, zeroed(&good, -999_000))]).expect("planted");
        forget(&premise);
        recall(&planted, Semantics::Two, &premise).expect("read");
        assert_eq!(find(Semantics::Two, &premise, |_| true), found);
        assert_eq!(
            find_or_kept(Semantics::Two, &premise, |_| true),
            found,
            "what was found here comes before what is kept"
        );
        assert!(contradicted(&planted, &premise, &found).expect("read"));
        let kept = kept_measures(&planted, &premise).expect("read");
        assert!(kept.len() == 1 && kept[0] != found.measure);
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
