//! How a line is played: the act, the mood and the stage commands of a scenario as one bearing.

use super::body::{Arm, Motion};
use super::person::Bearing;
use super::rig::Pose;
use crate::scenario::{Act, Mood, Played, Stage};

/// Where his head goes when he looks at the clock on the wall: turned, its lid open, the eyes up.
const CLOCK: (f32, f32, f32) = (-0.75, -0.55, -0.25);
/// How far he turns to those who wait.
const AWAY: f32 = 0.85;
/// How far he leans when he comes closer, and back when he steps away.
const CLOSER: f32 = 0.7;

impl Bearing {
    /// What he does with face and arms while a line is said, in a mood.
    pub(crate) fn played(played: &Played, mood: Mood) -> Self {
        let Self { pose, arms } = Self::acted(played.act);
        played.stage.iter().fold(Self { pose: pose.bent(mood), arms }, |held, stage| held.directed(*stage))
    }

    /// What face and arms do of themselves with an act.
    fn acted(act: Act) -> Self {
        let (left, right) = match act {
            Act::Neutral | Act::Smile | Act::Relief | Act::Shout => (Arm::Rest, Arm::Down),
            Act::Plead => (Arm::Give, Arm::Chest),
            Act::Weep => (Arm::Rest, Arm::Chest),
            Act::Whisper => (Arm::Rest, Arm::Rest),
            Act::Contempt | Act::Cold | Act::Shame => (Arm::Down, Arm::Down),
        };
        Self::still(Pose::of(act), left, right)
    }

    fn directed(self, stage: Stage) -> Self {
        let Self { pose, arms: [left, right] } = self;
        let (films, slams) = (matches!(left.to, Arm::Film(_)), matches!(left.to, Arm::Slam(_)));
        let (slam, down) = (Motion::still(Arm::Slam(0.0)), Motion::still(Arm::Down));
        let arms = match stage {
            // the hand that films goes on filming: the other one does the rest
            Stage::Slam if films => [left, slam],
            Stage::Slam => [slam, right],
            Stage::Film => [Motion::still(Arm::Film(true)), if slams { slam } else { down }],
            Stage::Window(_) => [left, Motion::still(Arm::Point)],
            Stage::StepBack | Stage::Leave if films => [left, down],
            Stage::StepBack | Stage::Leave => [down; 2],
            Stage::Sit | Stage::Stand | Stage::Turn | Stage::Approach | Stage::Clock | Stage::Crowd(_) => [left, right],
        };
        let pose = match stage {
            Stage::Clock => {
                let (turn, up, nod) = CLOCK;
                Pose { turn, gaze_x: -0.5, gaze_y: up, nod, lid: pose.lid.max(1.0), ..pose }
            }
            Stage::Turn | Stage::Leave => Pose { turn: AWAY, gaze_x: 0.4, ..pose },
            Stage::Approach => Pose { lean: pose.lean.max(CLOSER), ..pose },
            Stage::StepBack => Pose { lean: pose.lean.min(-CLOSER), ..pose },
            Stage::Film => Pose { gaze_x: 0.0, lid: pose.lid.max(0.9), nod: pose.nod.max(0.2), ..pose },
            Stage::Sit | Stage::Stand | Stage::Slam | Stage::Window(_) | Stage::Crowd(_) => pose,
        };
        Self { pose, arms }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_that_moves_him_is_seen() {
        let mood = Mood { anger: 5, anxiety: 5, trust: 5 };
        let plain = Bearing::played(&Played::default(), mood);
        let with = |stage: Stage| Bearing::played(&Played { stage: vec![stage], ..Played::default() }, mood);
        let moving = [
            Stage::Turn,
            Stage::Approach,
            Stage::StepBack,
            Stage::Slam,
            Stage::Clock,
            Stage::Film,
            Stage::Leave,
            Stage::Window(3),
        ];
        for stage in moving {
            assert!(with(stage) != plain, "{stage:?}");
        }
        assert_eq!(with(Stage::Crowd(2)), plain);
    }

    #[test]
    fn who_films_keeps_the_phone_in_his_hand_whatever_else_he_does() {
        let arms = |stage: &[Stage]| {
            let played = Played { stage: stage.to_vec(), ..Played::default() };
            Bearing::played(&played, Mood::default()).arms.map(|arm| arm.to)
        };
        let films = [Stage::Film, Stage::Slam];
        assert_eq!(arms(&films), [Arm::Film(true), Arm::Slam(0.0)]);
        assert_eq!(arms(&[Stage::Slam, Stage::Film]), arms(&films), "in whichever order");
        assert_eq!(arms(&[Stage::Film, Stage::Window(6)]), [Arm::Film(true), Arm::Point]);
        for other in [Stage::StepBack, Stage::Leave, Stage::Turn, Stage::Approach, Stage::Clock, Stage::Stand] {
            let [left, _] = arms(&[Stage::Film, other]);
            assert_eq!(left, Arm::Film(true), "{other:?}");
        }
    }

    #[test]
    fn while_he_speaks_to_me_he_looks_at_me() {
        for &act in Act::ALL {
            let pose = Bearing::played(&Played { act, ..Played::default() }, Mood::default()).pose;
            // Shame and tears look away: their whole point. Otherwise eyes go back by about as much as the head turns.
            if !matches!(act, Act::Shame | Act::Weep) {
                assert!((pose.turn + pose.gaze_x).abs() <= 0.35, "{act:?}: {} {}", pose.turn, pose.gaze_x);
            }
        }
    }
}
