//! By what an attempt is measured: the seam between whoever knows a scale and the attempt that is scored on it.

use crate::assessment::{Measure, Semantics};
use crate::encounter::Premise;

/// By what an encounter is measured that was begun under `semantics`.
pub(super) const fn measure(semantics: Semantics, _premise: &Premise) -> Measure {
    match semantics {
        Semantics::One => Measure::Nothing,
        Semantics::Two => Measure::Unknown,
    }
}
