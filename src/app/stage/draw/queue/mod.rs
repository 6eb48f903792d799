//! Those who wait: up to six people in the hall's own colour, who look up, turn round and raise their phones the further
//! the crowd takes part.

mod onlooker;

use super::canvas::Canvas;
use super::geom::{Point, p};
use super::people::Sitter;
use super::rig::Pose;
use super::tint::Lights;
use crate::scenario::{Cast, Stage};
use onlooker::{Coat, Onlooker};

/// Fewest and most who wait.
pub(crate) const WAITING: (u8, u8) = (3, 6);

/// A place in the queue.
struct Waits {
    /// Who stands there: the second one where the first is the customer.
    who: [Cast; 2],
    /// Between his eyes, and how large he is.
    eyes: Point,
    size: f32,
    near: bool,
    coat: Coat,
    /// How much lighter than the others.
    lighter: f32,
    /// The head while he does not look: turned, lowered, lid.
    away: (f32, f32, f32),
    /// From which crowd on he looks, and from which he films.
    looks: u8,
    films: Option<u8>,
    sits: bool,
}

/// In the order in which they come. The clock and its deadline stay free, and so does where a customer points.
#[rustfmt::skip]
const PLACES: [Waits; 6] = [
    Waits {
        who: [Cast::Student, Cast::Mother], eyes: p(404.0, 236.0), size: 0.53, near: true, coat: Coat::Plain,
        lighter: 0.0, away: (0.75, 0.75, 0.45), looks: 1, films: None, sits: false,
    },
    Waits {
        who: [Cast::Driver, Cast::Farmer], eyes: p(120.0, 258.0), size: 0.44, near: false, coat: Coat::Quilted,
        lighter: 0.0, away: (-0.9, 0.1, 0.9), looks: 2, films: None, sits: false,
    },
    Waits {
        who: [Cast::Pensioner, Cast::Veteran], eyes: p(1192.0, 240.0), size: 0.51, near: true, coat: Coat::Quilted,
        lighter: -0.03, away: (0.7, 0.2, 0.8), looks: 2, films: Some(3), sits: false,
    },
    Waits {
        who: [Cast::OfficeWorker, Cast::Lawyer], eyes: p(238.0, 362.0), size: 0.50, near: true, coat: Coat::Suit,
        lighter: 0.03, away: (-0.55, 0.7, 0.4), looks: 2, films: Some(2), sits: true,
    },
    Waits {
        who: [Cast::Shopkeeper, Cast::Grandmother], eyes: p(986.0, 254.0), size: 0.42, near: false, coat: Coat::Knitted,
        lighter: 0.0, away: (0.85, 0.05, 0.9), looks: 1, films: None, sits: false,
    },
    Waits {
        who: [Cast::Teacher, Cast::Nurse], eyes: p(326.0, 254.0), size: 0.42, near: false, coat: Coat::Hooded,
        lighter: 0.05, away: (0.2, 0.8, 0.4), looks: 3, films: Some(3), sits: false,
    },
];

/// Where the customer is, at whom they look.
const CUSTOMER: f32 = 692.0;

/// One who waits.
#[derive(Clone, Copy)]
pub(crate) struct Bystander {
    place: &'static Waits,
    who: &'static Sitter,
    /// How he holds his head; between two crowds it may be mixed.
    pub(crate) pose: Pose,
    /// How far he holds his phone up, 0 to 1.
    pub(crate) films: f32,
}

/// Those who wait while this person is served, so many, and how far they take part: 0 to [`Stage::FULL_CROWD`].
pub(crate) fn gathered(customer: Cast, count: u8, crowd: u8) -> Vec<Bystander> {
    let (fewest, most) = WAITING;
    PLACES.iter().take(usize::from(count.clamp(fewest, most))).map(|place| place.taken(customer, crowd)).collect()
}

/// Those of one distance, the further ones first.
pub(crate) fn draw(canvas: &mut Canvas, lights: &Lights, waiting: &[Bystander], near: bool) {
    let mut those: Vec<&Bystander> = waiting.iter().filter(|one| one.place.near == near).collect();
    // who sits is before those who stand
    those.sort_by(|one, other| {
        (one.place.sits, one.place.size)
            .partial_cmp(&(other.place.sits, other.place.size))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    for one in those {
        one.onlooker().draw(canvas, if near { lights.queue.1 } else { lights.queue.0 });
    }
}

impl Waits {
    fn taken(&'static self, customer: Cast, crowd: u8) -> Bystander {
        let [first, second] = self.who;
        let who = Sitter::of(if first == customer { second } else { first }, 0);
        let aside = CUSTOMER - self.eyes.x;
        let pose = if crowd >= self.looks {
            let stir = f32::from(crowd.min(Stage::FULL_CROWD)) / f32::from(Stage::FULL_CROWD);
            Pose {
                turn: (aside / 620.0).clamp(-0.62, 0.62),
                tilt: -aside.signum() * 0.22 * stir,
                gaze_x: aside.signum() * 0.22,
                brow_in: 0.35 * stir,
                brow_out: 0.5 * stir,
                open: if crowd == Stage::FULL_CROWD && self.near { 0.12 } else { 0.0 },
                ..Pose::default()
            }
        } else {
            let (turn, nod, lid) = self.away;
            Pose { turn, nod, lid, gaze_y: nod * 0.6, ..Pose::default() }
        };
        let films = if self.films.is_some_and(|from| crowd >= from) { 1.0 } else { 0.0 };
        Bystander { place: self, who, pose, films }
    }
}

impl Bystander {
    fn onlooker(&self) -> Onlooker {
        let Waits { eyes, size, coat, lighter, sits, .. } = *self.place;
        // the phone is held on the side of the customer
        let side = (CUSTOMER - eyes.x).signum();
        Onlooker { who: self.who, pose: self.pose, eyes, size, coat, lighter, sits, films: self.films, side }
    }
}

#[cfg(test)]
mod tests {
    use super::super::piece::Frame;
    use super::super::tint::Tint;
    use super::*;

    fn picture(customer: Cast, count: u8, crowd: u8) -> Vec<u8> {
        let waiting = gathered(customer, count, crowd);
        let all = Frame::across(0.0, 500.0).drawn(0.5, |canvas| {
            for near in [false, true] {
                draw(canvas, Tint::Noon.lights(), &waiting, near);
            }
        });
        all.expect("a canvas").pixels().data().to_vec()
    }

    #[test]
    fn the_crowd_stirs_with_every_step() {
        for count in WAITING.0..=WAITING.1 {
            let steps: Vec<Vec<u8>> =
                (0..=Stage::FULL_CROWD).map(|crowd| picture(Cast::Foreman, count, crowd)).collect();
            assert!(steps.windows(2).all(|pair| pair[0] != pair[1]), "{count}");
        }
        let filming = |crowd| gathered(Cast::Foreman, 6, crowd).iter().filter(|one| one.films > 0.5).count();
        assert_eq!([0, 1, 2, 3].map(filming), [0, 0, 1, 3]);
    }

    #[test]
    fn who_is_served_does_not_wait_and_nobody_waits_twice() {
        for &customer in Cast::ALL {
            let waiting = gathered(customer, 6, 1);
            for (index, one) in waiting.iter().enumerate() {
                assert_ne!(one.who.cast, customer);
                assert!(waiting.iter().skip(index + 1).all(|other| other.who.cast != one.who.cast));
            }
        }
    }

    #[test]
    fn with_a_full_crowd_every_head_has_turned_to_him() {
        for one in gathered(Cast::Man, 6, Stage::FULL_CROWD) {
            assert!(one.pose.turn * (CUSTOMER - one.place.eyes.x) > 0.0);
        }
    }

    #[test]
    fn more_wait_than_fewest_and_never_more_than_most() {
        assert_eq!([0, 3, 5, 6, 200].map(|count| gathered(Cast::Man, count, 0).len()), [3, 3, 5, 6, 6]);
    }
}
