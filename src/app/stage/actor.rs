//! How he moves: from pose to pose as a spring that does not swing, and between them the life of somebody who stands
//! there: breath, blinks, glances, a mouth that speaks. Without motion he only changes.

use super::draw::body::Motion;
use super::draw::person::Bearing;
use super::draw::rig::Pose;
use super::scene::Tableau;
use crate::scenario::Stage;
use std::f32::consts::TAU;
use std::time::Duration;

/// The spring: it has come to rest, to a fiftieth, after 0.45 seconds.
const STIFF: f32 = 13.0;
/// How long the reaction to an answer takes, before he speaks.
pub(crate) const BEAT: Duration = Duration::from_millis(600);
/// Seconds of a breath, of a glance, and about how many from blink to blink; how long an eye is shut.
const BREATH: f32 = 3.4;
const GLANCE: f32 = 2.0;
const BLINK: f32 = 3.7;
const SHUT: f32 = 0.22;
/// A picture that was handed over is on the screen after so many seconds.
const SETTLES: f32 = 0.3;
/// Times a second that a speaking mouth changes.
const SYLLABLES: f32 = 12.0;
/// Seconds of an arm's way, and of the way of a blow down to the counter.
const REACH: f32 = 0.45;
const STRIKE: f32 = 0.2;

/// Whether what is drawn moves, as whoever looks at it wants it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Liveliness {
    /// It does.
    #[default]
    Full,
    /// Poses change, and nothing else moves.
    PosesOnly,
}

/// Him, as he moves.
#[derive(Clone, Debug)]
pub(crate) struct Performer {
    pose: Pose,
    speed: Pose,
    arms: [Motion; 2],
    beat: usize,
    /// Seconds he has been there, and since the beat began.
    age: f32,
    since: f32,
    speaks: bool,
    lively: Liveliness,
}

impl Performer {
    /// He stands as the scene has him.
    pub(crate) fn new(scene: &Tableau, lively: Liveliness) -> Self {
        Self {
            pose: wanted(scene).pose,
            speed: Pose::STILL,
            arms: wanted(scene).arms,
            beat: scene.beat,
            age: 0.0,
            since: 0.0,
            speaks: false,
            lively,
        }
    }

    /// Time passes. Answers whether he is still on his way to the pose.
    pub(crate) fn pass(&mut self, scene: &Tableau, passed: f32, speaks: bool) -> bool {
        self.age += passed;
        self.since += passed;
        self.speaks = speaks && scene.present;
        if self.beat != scene.beat {
            self.beat = scene.beat;
            self.since = 0.0;
            for (arm, to) in self.arms.iter_mut().zip(wanted(scene).arms) {
                *arm = if arm.to == to.to { to } else { Motion { from: arm.to, to: to.to, share: 0.0 } };
            }
        }
        let Bearing { pose: to, arms } = wanted(scene);
        if self.lively == Liveliness::PosesOnly {
            self.pose = to;
            self.speed = Pose::STILL;
            self.arms = arms;
            return self.since < SETTLES;
        }
        self.pose = self.pose.sprung(&mut self.speed, to, STIFF, passed);
        let way = if scene.played.stage.contains(&Stage::Slam) { STRIKE } else { REACH };
        for arm in &mut self.arms {
            arm.share = (arm.share + passed / way).min(1.0);
        }
        self.pose.moved(to) || self.arms.iter().any(|arm| arm.share < 1.0)
    }

    /// How he is held just now.
    pub(crate) fn held(&self) -> Bearing {
        if self.lively == Liveliness::PosesOnly {
            return Bearing { pose: self.pose, arms: self.arms };
        }
        let breath = 0.5 - 0.5 * (self.age / BREATH * TAU).cos();
        let mut pose = self.pose.breathing(breath);
        if self.speaks {
            // he looks at me while he speaks to me
            let syllable = (self.age * SYLLABLES) as u32;
            pose = pose.speaking(chance(syllable), chance(syllable.wrapping_add(7_919)));
        } else {
            let glance = (self.age / GLANCE) as u32;
            pose = pose.glancing((chance(glance) - 0.5) * 0.24, (chance(glance.wrapping_add(31)) - 0.5) * 0.12);
        }
        let blink = (self.age / BLINK) as u32;
        let at = BLINK * (blink as f32 + 0.2 + 0.6 * chance(blink.wrapping_add(17)));
        // long enough shut to be seen at seven frames a second
        let shut = (2.0 - 2.0 * ((self.age - at) / SHUT * 2.0 - 1.0).abs()).min(1.0);
        Bearing { pose: pose.blinking(shut.max(0.0)), arms: self.arms }
    }
}

/// How a scene wants him held.
fn wanted(scene: &Tableau) -> Bearing {
    Bearing::played(&scene.played, scene.mood)
}

/// A number from 0 to 1 that is always the same for the same number.
fn chance(of: u32) -> f32 {
    let mixed = of.wrapping_mul(0x9E37_79B9).rotate_left(15).wrapping_mul(0x85EB_CA6B);
    f32::from((mixed >> 16) as u16) / f32::from(u16::MAX)
}
