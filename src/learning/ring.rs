//! How far each competency has come: the points of it that somebody had lately, alone, of those there were to have.

use super::Trial;
use std::collections::BTreeMap;

/// How many attempts are looked back on at most, the newest.
pub const MOST_IN_A_RING: usize = 6;

/// A competency over some attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ring {
    /// Weights earned less weights lost, not below 0.
    pub earned: u32,
    /// Weights there were to earn; 0 where there was nothing to be seen of it, which is not the same as none earned.
    pub reachable: u32,
    /// In how many of the attempts one of its clauses was broken.
    pub broken: u32,
}

/// Every competency over the same attempts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rings {
    /// How many attempts they are.
    pub attempts: usize,
    rings: BTreeMap<Box<str>, Ring>,
}

impl Rings {
    /// Over the newest attempts that were played to their end without help, assessments among them, all scored by the newest
    /// rules that any of them was: points by different rules are never added up.
    #[must_use]
    pub fn of(tried: &[Trial]) -> Self {
        let alone = || tried.iter().filter(|one| !one.coached && one.played().is_some());
        let newest = alone().map(|one| one.semantics).max();
        let looked = alone().rev().filter(|one| Some(one.semantics) == newest);
        let looked = looked.filter_map(|one| one.played()?.assessment.as_ref()).take(MOST_IN_A_RING);
        let (mut attempts, mut sums) = (0, BTreeMap::<Box<str>, (i64, Ring)>::new());
        for assessment in looked {
            attempts += 1;
            for one in &assessment.competencies {
                let (points, ring) = sums.entry(one.id.clone()).or_default();
                *points += i64::from(one.earned) - i64::from(one.lost);
                ring.reachable = ring.reachable.saturating_add(u32::try_from(one.available).unwrap_or(0));
                ring.broken += u32::from(one.broken);
            }
        }
        let earned = |points: i64| u32::try_from(points.max(0)).unwrap_or(u32::MAX);
        let rings = sums.into_iter().map(|(id, (points, ring))| (id, Ring { earned: earned(points), ..ring }));
        Self { attempts, rings: rings.collect() }
    }

    /// The ring of a competency.
    #[must_use]
    pub fn ring(&self, competency: &str) -> Ring {
        self.rings.get(competency).copied().unwrap_or_default()
    }
}

impl Ring {
    /// The share that was had, in basis points; none where there was nothing to be seen of it.
    #[must_use]
    pub fn share(&self) -> Option<u16> {
        let share = (u64::from(self.earned) * 10_000).checked_div(u64::from(self.reachable))?;
        u16::try_from(share.min(10_000)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assessed, coached, left, practised, with_competency};
    use super::*;
    use crate::records::Mode;

    #[test]
    fn points_are_added_up_and_empty_is_not_nothing() {
        let tried = [
            with_competency(practised("a", 1, true), "courtesy", (3, 1, 4), false),
            with_competency(assessed("b", 2, false), "courtesy", (1, 0, 4), true),
            with_competency(practised("b", 2, false), "safety", (0, 5, 2), true),
        ];
        let rings = Rings::of(&tried);
        assert_eq!((rings.attempts, rings.ring("courtesy")), (3, Ring { earned: 3, reachable: 8, broken: 1 }));
        assert_eq!(rings.ring("courtesy").share(), Some(3_750));
        assert_eq!((rings.ring("safety").share(), rings.ring("safety").broken), (Some(0), 1), "lost more than earned");
        assert_eq!((rings.ring("speed").share(), Ring::default().share()), (None, None));
        assert_eq!(Rings::of(&[]), Rings::default());
    }

    #[test]
    fn what_was_helped_left_older_or_scored_by_other_rules_is_not_looked_at() {
        let courtesy = |one, earned| with_competency(one, "courtesy", (earned, 0, 10), false);
        let mut tried: Vec<_> =
            (0..10).map(|day| courtesy(practised("a", day, true), i32::from(day >= 4) * 2)).collect();
        assert_eq!(Rings::of(&tried).ring("courtesy"), Ring { earned: 12, reachable: 60, broken: 0 }, "the newest six");
        tried.push(courtesy(coached("a", 11, true), 10));
        tried.push(left("a", Mode::Practice));
        assert_eq!(Rings::of(&tried).ring("courtesy").earned, 12);
        tried.push(Trial { semantics: 3, ..courtesy(practised("a", 12, true), 7) });
        tried.push(Trial { semantics: 1, ..courtesy(practised("a", 13, true), 10) });
        let rings = Rings::of(&tried);
        assert_eq!((rings.attempts, rings.ring("courtesy")), (1, Ring { earned: 7, reachable: 10, broken: 0 }));
    }
}
