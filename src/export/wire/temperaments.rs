//! How each temperament takes the steps of a mood, as JSON: `content temperaments --json`.

use crate::scenario::{Axis, Temperament};
use serde::{Deserialize, Serialize};

/// The format that is written.
pub const TEMPERAMENTS_FORMAT: u32 = 1;

/// Every temperament, in one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemperamentsDoc {
    /// [`TEMPERAMENTS_FORMAT`].
    pub format: u32,
    /// The steps that are written.
    pub written: [i8; 7],
    /// Each temperament.
    pub temperaments: Vec<TemperamentDoc>,
}

/// How one takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the scales")]
pub struct TemperamentDoc {
    /// The name that a scenario writes.
    pub temperament: Box<str>,
    pub anger: [i8; 7],
    pub anxiety: [i8; 7],
    pub trust: [i8; 7],
}

impl TemperamentsDoc {
    /// All there are.
    #[must_use]
    pub fn all() -> Self {
        const WRITTEN: [i8; 7] = [-3, -2, -1, 0, 1, 2, 3];
        let one = |(name, temperament): (&str, Temperament)| {
            let taken = |axis| WRITTEN.map(|step| temperament.bend(axis, step));
            TemperamentDoc {
                temperament: name.into(),
                anger: taken(Axis::Anger),
                anxiety: taken(Axis::Anxiety),
                trust: taken(Axis::Trust),
            }
        };
        Self { format: TEMPERAMENTS_FORMAT, written: WRITTEN, temperaments: Temperament::NAMES.map(one).into() }
    }
}
