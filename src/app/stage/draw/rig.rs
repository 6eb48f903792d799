//! How a person holds his face and body: sixteen parameters, a pose for each act, the mood that bends it a little, and
//! what life adds: a blink, a glance, a breath, a mouth that speaks.

use super::geom::{lerp, unit};
use crate::scenario::{Act, Mood};

macro_rules! pose {
    ($($(#[doc = $about:literal])* $name:ident),+ $(,)?) => {
        /// A pose. Every parameter runs from -1 to 1 and rests at 0, but for the lid, which rests at 1.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub(crate) struct Pose { $($(#[doc = $about])* pub(crate) $name: f32),+ }

        impl Pose {
            /// A pose as a row of the table: the parameters in their order.
            const fn row([$($name),+]: [f32; 16]) -> Self {
                Self { $($name),+ }
            }

            /// Both, parameter by parameter.
            fn with(self, other: Self, of: impl Fn(f32, f32) -> f32) -> Self {
                Self { $($name: of(self.$name, other.$name)),+ }
            }

            fn values(self) -> [f32; 16] {
                [$(self.$name),+]
            }
        }
    };
}

pose! {
    /// Inner ends of the brows; up: grief, down: anger.
    brow_in,
    /// Outer ends of the brows.
    brow_out,
    /// How far the eyes are open; 1: as ever, 0: shut.
    lid,
    /// Where he looks, to his left (the viewer's right).
    gaze_x,
    /// Where he looks, downwards.
    gaze_y,
    /// Corners of the mouth, upwards.
    curve,
    /// How far the mouth is open.
    open,
    /// How wide the mouth is.
    width,
    /// The head turned to the viewer's right, of 36 degrees.
    turn,
    /// The head tilted to the viewer's right, of 13 degrees.
    tilt,
    /// The shoulders raised.
    shoulder,
    /// Leaning towards me.
    lean,
    /// Blood in the face.
    flush,
    /// How deep the breath is just now.
    breath,
    /// The head lowered, of 15 degrees.
    nod,
    /// One corner of the mouth and one brow higher than the other.
    side,
}

/// The pose of each act, in the order of the parameters.
#[rustfmt::skip]
const ACTS: [(Act, [f32; 16]); 10] = [
    //               browIn browOut lid  gazeX gazeY curve  open  width  turn  tilt  shoul  lean flush breath nod  side
    (Act::Neutral,  [ 0.0,  0.0,  1.0,   0.0,  0.0,  0.0,   0.0,  0.0,   0.0,  0.0,  0.0,  0.0,  0.0,  0.3,  0.0,  0.0]),
    (Act::Shout,    [-1.0,  0.25, 1.12,  0.0,  0.05, -0.55, 0.95, 0.05, -0.12, -0.25, 0.75, 1.0, 0.85, 1.0, -0.15, 0.0]),
    (Act::Contempt, [-0.25, 0.55, 0.55, -0.3,  0.2,  0.12,  0.0, -0.15,  0.5,  0.35, 0.05, -0.7, 0.0,  0.35, -0.55, 0.85]),
    (Act::Shame,    [ 0.55, -0.35, 0.42, -0.45, 0.9, -0.35, 0.0, -0.3,  -0.35, -0.35, 0.35, -0.35, 0.7, 0.2, 0.95, 0.0]),
    (Act::Plead,    [ 1.0, -0.3,  1.08,  0.0, -0.25, -0.35, 0.22, -0.2, -0.12, 0.5,  0.5,  0.6,  0.15, 0.6,  0.1,  0.0]),
    (Act::Weep,     [ 1.0, -0.6,  0.28,  0.1,  0.5, -0.9,   0.3,  0.15,  0.2,  0.3,  0.8, -0.1,  0.55, 0.9,  0.6,  0.0]),
    (Act::Relief,   [ 0.45, 0.1,  0.1,   0.0,  0.3,  0.3,   0.2, -0.05,  0.1, -0.3, -0.45, -0.3, 0.1,  1.0, -0.5,  0.0]),
    (Act::Cold,     [-0.6, -0.3,  0.6,  -0.3, -0.1, -0.3,   0.0, -0.5,   0.3, -0.1, -0.1, -0.35, 0.0,  0.1,  0.25, 0.12]),
    (Act::Smile,    [ 0.15, 0.28, 0.84,  0.0,  0.0,  0.85,  0.2,  0.4,  -0.2,  0.25, -0.1, 0.15, 0.2,  0.4,  0.1,  0.0]),
    (Act::Whisper,  [ 0.15, 0.35, 0.85,  0.75, 0.1, -0.05,  0.13, -0.6, -0.55, -0.55, 0.45, 0.85, 0.0, 0.25, 0.35, 0.0]),
];

/// What a mood at the top of each scale adds: anger, anxiety, trust. At the bottom it takes as much away.
#[rustfmt::skip]
const MOODS: [[f32; 16]; 3] = [
    //browIn browOut lid  gazeX gazeY curve  open  width  turn  tilt  shoul  lean flush breath nod  side
    [-0.20, 0.05, 0.04, 0.0, 0.0, -0.16, 0.03, -0.06, 0.0, -0.06, 0.12,  0.10, 0.20, 0.20, 0.03, 0.0],
    [ 0.16, -0.08, 0.06, 0.0, 0.0, -0.08, 0.0, -0.06, 0.0,  0.08, 0.16,  0.0, 0.0,  0.16, 0.0, 0.0],
    [ 0.06, 0.06, -0.03, 0.0, 0.0,  0.18, 0.0,  0.05, 0.0,  0.06, -0.10, 0.12, 0.0, -0.06, 0.0, 0.0],
];
/// What a mood may add to a parameter, or take.
const BENT: f32 = 0.2;
/// What moves a picture: less is not seen.
const SEEN: f32 = 0.02;

impl Default for Pose {
    fn default() -> Self {
        Self::of(Act::Neutral)
    }
}

impl Pose {
    pub(crate) fn of(act: Act) -> Self {
        let [(_, neutral), ..] = ACTS;
        Self::row(ACTS.iter().find(|(named, _)| *named == act).map_or(neutral, |(_, row)| *row))
    }

    /// Part of the way to another pose.
    pub(crate) fn mix(self, to: Self, share: f32) -> Self {
        self.with(to, |from, to| lerp(from, to, share))
    }

    /// Bent by a mood, by at most a fifth; a frown stays a frown, and who smiles goes on smiling.
    pub(crate) fn bent(self, mood: Mood) -> Self {
        let [angry, anxious, trusting] = MOODS.map(Self::row);
        let share = |value: u8| f32::from(value.min(10)) / 5.0 - 1.0;
        let sum = |(row, value): (Self, u8)| row.with(row, |by, _| by * share(value));
        let offset = [(anxious, mood.anxiety), (trusting, mood.trust)]
            .map(sum)
            .into_iter()
            .fold(sum((angry, mood.anger)), |all, one| all.with(one, |a, b| a + b));
        let bent = self.with(offset, |base, by| base + by.clamp(-BENT, BENT));
        let kept = |bent: f32, base: f32| match base {
            0.0 => bent,
            _ if base < 0.0 => bent.min(base / 4.0),
            _ => bent.max(base / 4.0),
        };
        Self {
            brow_in: kept(bent.brow_in, self.brow_in),
            curve: kept(bent.curve, self.curve),
            open: bent.open.max(0.0),
            flush: bent.flush.max(0.0),
            breath: bent.breath.max(0.0),
            ..bent
        }
    }

    /// Every departure from rest so many times as large: small pictures need a plainer face.
    pub(crate) fn plainer(self, times: f32) -> Self {
        let rest = Self { breath: 0.0, ..Self::default() };
        let larger = rest.with(self, |rest, value| rest + (value - rest) * times);
        Self { lid: larger.lid.max(0.0), open: larger.open.min(1.0), curve: larger.curve.clamp(-1.1, 1.1), ..larger }
    }

    /// The eyes this far shut, 0 to 1.
    pub(crate) fn blinking(self, share: f32) -> Self {
        Self { lid: self.lid * (1.0 - unit(share)), ..self }
    }

    /// The mouth of somebody who speaks: how far the jaw is down and how round the lips are, both 0 to 1. Who shouts
    /// opens it wider, and never shuts it quite.
    pub(crate) fn speaking(self, jaw: f32, round: f32) -> Self {
        let open = self.open * (0.45 + 0.55 * jaw) + jaw * 0.26 * (1.0 - self.open);
        Self { open: unit(open), width: self.width - round * 0.35, ..self }
    }

    /// Looking that much further to the right and down.
    pub(crate) fn glancing(self, right: f32, down: f32) -> Self {
        Self { gaze_x: self.gaze_x + right, gaze_y: self.gaze_y + down, ..self }
    }

    /// Breathed in this far, 0 to 1.
    pub(crate) fn breathing(self, share: f32) -> Self {
        Self { breath: self.breath + (share - 0.5) * (0.5 + 0.5 * self.breath), ..self }
    }

    /// Nothing moves: the speed of somebody at rest.
    pub(crate) const STILL: Self = Self::row([0.0; 16]);

    /// After some seconds on the way to another pose, as a critically damped spring of this stiffness, in 1/s.
    pub(crate) fn sprung(self, speed: &mut Self, to: Self, stiff: f32, seconds: f32) -> Self {
        let fades = (-stiff * seconds).exp();
        let away = self.with(to, |here, there| here - there);
        let pull = speed.with(away, |speed, away| speed + stiff * away);
        *speed = speed.with(pull, |speed, pull| (speed - stiff * pull * seconds) * fades);
        to.with(away.with(pull, |away, pull| (away + pull * seconds) * fades), |there, rest| there + rest)
    }

    /// Whether the other pose would look different.
    pub(crate) fn moved(self, to: Self) -> bool {
        self.values().into_iter().zip(to.values()).any(|(here, there)| (here - there).abs() >= SEEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moods() -> impl Iterator<Item = Mood> {
        (0..1331_u16).map(|n| {
            let [anger, anxiety, trust] = [n / 121, n / 11 % 11, n % 11].map(|value| value as u8);
            Mood { anger, anxiety, trust }
        })
    }

    #[test]
    fn every_act_has_its_row() {
        let acts: Vec<Act> = ACTS.iter().map(|(act, _)| *act).collect();
        assert_eq!(acts, Act::ALL);
    }

    #[test]
    fn a_mood_bends_a_pose_and_never_turns_it_round() {
        for &act in Act::ALL {
            let pose = Pose::of(act);
            for mood in moods() {
                let bent = pose.bent(mood);
                for (here, there) in pose.values().into_iter().zip(bent.values()) {
                    assert!((here - there).abs() <= BENT + 1e-6, "{act:?} {mood:?}: {here} {there}");
                }
                assert!(pose.curve * bent.curve > 0.0 || pose.curve == 0.0, "{act:?} {mood:?}");
                assert!(pose.brow_in * bent.brow_in > 0.0 || pose.brow_in == 0.0, "{act:?} {mood:?}");
            }
            assert!(pose.bent(Mood { anger: 10, anxiety: 5, trust: 0 }).moved(pose), "{act:?} shows no anger");
        }
    }

    #[test]
    fn only_what_is_seen_moves() {
        let pose = Pose::default();
        assert!(
            !pose.moved(pose) && !pose.moved(Pose { turn: 0.015, ..pose }) && pose.moved(Pose { turn: 0.025, ..pose })
        );
        assert!(pose.blinking(1.0).lid == 0.0 && pose.speaking(1.0, 0.0).open > 0.2 && pose.speaking(0.0, 0.0) == pose);
        assert!(Pose::of(Act::Shout).speaking(0.0, 0.0).open > 0.3);
    }
}
