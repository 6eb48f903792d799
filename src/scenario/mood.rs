//! Moods: three integers for everybody who has one, moved in steps; the customer's temperament bends his by a table.

use crate::terms::PersonIx;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Most people, the customer among them.
pub const MOST_PEOPLE: usize = 3;

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

/// How somebody feels: each 0 to 10.
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

/// How everybody feels: four bits for each scale of each person, so that a state with three moods is as small as one with
/// one. Whoever has no mood is at 0.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Moods(u64);

/// Some of the scales of some of the people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scales(u64);

/// The bits of a scale.
const SCALE: u64 = 0b1111;

/// Where somebody's scale lies.
const fn place(who: PersonIx, axis: Axis) -> u32 {
    (who.0 as u32 * 3 + axis as u32) * 4
}

impl Moods {
    /// Nobody feels anything.
    pub const NONE: Self = Self(0);

    /// These, but for somebody's mood.
    #[must_use]
    pub fn with(self, who: PersonIx, mood: Mood) -> Self {
        Self(Axis::ALL.into_iter().fold(self.0, |moods, axis| {
            let value = u64::from(mood.on(axis).min(TOP));
            moods & !(SCALE << place(who, axis)) | value << place(who, axis)
        }))
    }

    /// How somebody feels.
    #[must_use]
    pub const fn of(self, who: PersonIx) -> Mood {
        Mood {
            anger: self.on(who, Axis::Anger),
            anxiety: self.on(who, Axis::Anxiety),
            trust: self.on(who, Axis::Trust),
        }
    }

    /// The value on one of somebody's scales.
    #[must_use]
    pub const fn on(self, who: PersonIx, axis: Axis) -> u8 {
        (self.0 >> place(who, axis) & SCALE) as u8
    }

    /// What some scales show; the others are at 0.
    #[must_use]
    pub const fn only(self, scales: Scales) -> Self {
        Self(self.0 & scales.0)
    }
}

impl fmt::Debug for Moods {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let people = (0..MOST_PEOPLE).map(|at| self.of(PersonIx::from(at)));
        to.debug_list().entries(people).finish()
    }
}

impl Scales {
    /// Takes one in.
    pub const fn add(&mut self, who: PersonIx, axis: Axis) {
        self.0 |= SCALE << place(who, axis);
    }
}

/// What a response or a silence does to somebody's mood, as written.
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

/// How somebody takes the steps on each scale.
struct Takes {
    anger: Bends,
    anxiety: Bends,
    trust: Bends,
}

const EVENLY: Takes = Takes { anger: AS_WRITTEN, anxiety: AS_WRITTEN, trust: AS_WRITTEN };

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

    const fn takes(self) -> Takes {
        match self {
            Self::Even => EVENLY,
            Self::Fiery => Takes { anger: [-3, -2, -1, 0, 2, 3, 3], ..EVENLY },
            Self::Aggrieved => Takes { anger: [-2, -1, -1, 0, 1, 2, 3], trust: [-3, -2, -1, 0, 1, 1, 2], ..EVENLY },
            Self::Exacting => Takes { trust: [-3, -3, -2, 0, 1, 2, 3], ..EVENLY },
            Self::Proud => Takes { anger: [-3, -2, -1, 0, 1, 3, 3], trust: [-3, -3, -1, 0, 1, 2, 3], ..EVENLY },
            Self::Anxious => Takes { anxiety: [-3, -2, -1, 0, 2, 3, 3], ..EVENLY },
            Self::Calculating => Takes { anger: [-2, -1, -1, 0, 1, 1, 2], ..EVENLY },
            Self::Follower => Takes { anger: [-3, -2, -2, 0, 1, 1, 3], ..EVENLY },
        }
    }

    const fn bends(self, axis: Axis) -> Bends {
        let Takes { anger, anxiety, trust } = self.takes();
        match axis {
            Axis::Anger => anger,
            Axis::Anxiety => anxiety,
            Axis::Trust => trust,
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
    fn everybody_has_a_mood_of_his_own() {
        let mood = |anger, anxiety, trust| Mood { anger, anxiety, trust };
        let all = [mood(10, 0, 7), mood(0, 10, 1), mood(3, 4, 10)];
        let people = || (0..MOST_PEOPLE).map(PersonIx::from);
        let moods = people().zip(all).fold(Moods::default(), |moods, (who, one)| moods.with(who, one));
        for (who, one) in people().zip(all) {
            assert_eq!(moods.of(who), one);
            assert_eq!(moods.with(who, mood(5, 5, 5)).with(who, one), moods, "nobody else's is touched");
            for axis in Axis::ALL {
                let mut scales = Scales::default();
                scales.add(who, axis);
                assert_eq!(moods.only(scales).on(who, axis), one.on(axis));
                let left: u32 =
                    people().flat_map(|who| Axis::ALL.map(|axis| u32::from(moods.only(scales).on(who, axis)))).sum();
                assert_eq!(left, u32::from(one.on(axis)), "the others are at 0");
            }
        }
        assert_eq!(moods.with(PersonIx(1), mood(200, 0, 0)).of(PersonIx(1)), mood(10, 0, 0), "no more than the top");
    }

    #[test]
    fn mood_stays_on_its_scale() {
        let mood = Mood { anger: 9, anxiety: 0, trust: 10 };
        let step = MoodStep { anger: 2, anxiety: -1, trust: 1 };
        assert_eq!(mood.after(step, Temperament::Fiery), Mood { anger: 10, anxiety: 0, trust: 10 });
    }
}
