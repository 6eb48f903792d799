//! The customer's mood: three integers, moved in steps that his temperament bends by a table.

use serde::{Deserialize, Serialize};

/// One of the three scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Axis {
    Anger,
    Anxiety,
    Trust,
}

impl Axis {
    /// All three, in order of display.
    pub const ALL: [Self; 3] = [Self::Anger, Self::Anxiety, Self::Trust];
}

/// How the customer feels: each 0 to 10.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Mood {
    pub anger: u8,
    pub anxiety: u8,
    pub trust: u8,
}

/// The top of each scale.
const TOP: u8 = 10;

impl Mood {
    /// The value on one scale.
    #[must_use]
    pub const fn on(self, axis: Axis) -> u8 {
        match axis {
            Axis::Anger => self.anger,
            Axis::Anxiety => self.anxiety,
            Axis::Trust => self.trust,
        }
    }

    /// The mood after a step, as somebody of this temperament takes it.
    #[must_use]
    pub fn after(self, step: MoodStep, temperament: Temperament) -> Self {
        let moved = |axis: Axis, by: i8| {
            let by = temperament.bend(axis, by);
            self.on(axis).saturating_add_signed(by).min(TOP)
        };
        Self {
            anger: moved(Axis::Anger, step.anger),
            anxiety: moved(Axis::Anxiety, step.anxiety),
            trust: moved(Axis::Trust, step.trust),
        }
    }
}

/// What a response or a silence does to the mood, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct MoodStep {
    pub anger: i8,
    pub anxiety: i8,
    pub trust: i8,
}

/// How somebody takes things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Temperament {
    /// Takes every step as written.
    #[default]
    Even,
    /// Flares up.
    Fiery,
    /// Thaws slowly, trusts slowly.
    Aggrieved,
    /// Loses trust quickly.
    Exacting,
    /// Takes affronts hard.
    Proud,
    /// Worries quickly.
    Anxious,
    /// Keeps cool in both directions.
    Calculating,
    /// Soon up, sooner down again.
    Follower,
}

/// Steps −3 … +3 as taken.
type Bends = [i8; 7];
const AS_WRITTEN: Bends = [-3, -2, -1, 0, 1, 2, 3];

impl Temperament {
    /// Every temperament with the name content uses.
    pub const NAMES: [(&'static str, Self); 8] = [
        ("even", Self::Even),
        ("fiery", Self::Fiery),
        ("aggrieved", Self::Aggrieved),
        ("exacting", Self::Exacting),
        ("proud", Self::Proud),
        ("anxious", Self::Anxious),
        ("calculating", Self::Calculating),
        ("follower", Self::Follower),
    ];

    /// The temperament of that name.
    #[must_use]
    pub fn called(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, temperament)| *temperament)
    }

    const fn bends(self, axis: Axis) -> Bends {
        match (self, axis) {
            (Self::Fiery, Axis::Anger) => [-3, -2, -1, 0, 2, 3, 3],
            (Self::Aggrieved, Axis::Anger) => [-2, -1, -1, 0, 1, 2, 3],
            (Self::Aggrieved, Axis::Trust) => [-3, -2, -1, 0, 1, 1, 2],
            (Self::Exacting, Axis::Trust) => [-3, -3, -2, 0, 1, 2, 3],
            (Self::Proud, Axis::Anger) => [-3, -2, -1, 0, 1, 3, 3],
            (Self::Proud, Axis::Trust) => [-3, -3, -1, 0, 1, 2, 3],
            (Self::Anxious, Axis::Anxiety) => [-3, -2, -1, 0, 2, 3, 3],
            (Self::Calculating, Axis::Anger) => [-2, -1, -1, 0, 1, 1, 2],
            (Self::Follower, Axis::Anger) => [-3, -2, -2, 0, 1, 1, 3],
            _ => AS_WRITTEN,
        }
    }

    /// A written step as it is taken. Steps beyond ±3 are taken as written.
    #[must_use]
    pub fn bend(self, axis: Axis, step: i8) -> i8 {
        usize::try_from(i32::from(step) + 3).ok().and_then(|at| self.bends(axis).get(at).copied()).unwrap_or(step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temperament_bends_steps_but_never_their_direction() {
        for (name, temperament) in Temperament::NAMES {
            assert_eq!(Temperament::called(name), Some(temperament));
            for axis in Axis::ALL {
                let taken: Vec<_> = (-3..=3).map(|step| temperament.bend(axis, step)).collect();
                assert!(taken.is_sorted(), "{name} {axis:?}: {taken:?}");
                assert!((-3..=3).zip(&taken).all(|(step, taken): (i8, _)| step.signum() == taken.signum()));
            }
        }
        assert_eq!(Temperament::Fiery.bend(Axis::Anger, 1), 2);
        assert_eq!(Temperament::Even.bend(Axis::Anger, 7), 7, "out of the table: as written");
    }

    #[test]
    fn mood_stays_on_its_scale() {
        let mood = Mood { anger: 9, anxiety: 0, trust: 10 };
        let step = MoodStep { anger: 2, anxiety: -1, trust: 1 };
        assert_eq!(mood.after(step, Temperament::Fiery), Mood { anger: 10, anxiety: 0, trust: 10 });
    }
}
