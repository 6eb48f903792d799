//! By what an attempt is measured: the seam between whoever knows a scale and the attempt that is scored on it.

use crate::assessment::{ClassScale, Measure, Semantics};
use crate::assurance::{Classes, scale_of};
use crate::encounter::Premise;
use crate::policy::Book;
use crate::scenario::Scenario;
use std::sync::{Arc, Mutex, PoisonError};

/// How many scales are kept; who looks through an archive goes through them in turns.
const KEPT: usize = 64;

/// Most states of a fact class that are looked through for a scale. The shipped scenarios have some hundred thousand.
const MOST_STATES: usize = 2_000_000;

/// The scale of a fact class with what it is of.
struct Known {
    scenario: Arc<Scenario>,
    book: Arc<Book>,
    /// The fact class.
    class: usize,
    /// None where there is none.
    scale: Option<ClassScale>,
}

/// The scales found since the program began, the newest last.
static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());

/// By what an encounter is measured that was begun under `semantics`. A scale that cannot be found leaves it unknown.
pub(super) fn measure(semantics: Semantics, premise: &Arc<Premise>) -> Measure {
    match semantics {
        Semantics::One => Measure::Nothing,
        Semantics::Two => class_scale(premise).map_or(Measure::Unknown, Measure::Guessing),
    }
}

/// The scale of the class that a draw belongs to, which takes up to a second or so to find for the first time.
fn class_scale(premise: &Arc<Premise>) -> Option<ClassScale> {
    let (scenario, book) = (&premise.scenario, premise.watch.book());
    let class = Classes::of(scenario, book).ok()?.class_of(premise)?;
    // whoever asks for the same waits instead of finding it again
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let same = |one: &&Known| one.class == class && *one.scenario == **scenario && *one.book == **book;
    if let Some(found) = known.iter().find(same) {
        return found.scale.clone();
    }
    // a fault of the prover's says as little as a space that is too large
    let scale = scale_of(premise, MOST_STATES).ok().flatten();
    if known.len() >= KEPT {
        known.remove(0);
    }
    let (scenario, book) = (Arc::clone(scenario), Arc::clone(book));
    known.push(Known { scenario, book, class, scale: scale.clone() });
    scale
}
