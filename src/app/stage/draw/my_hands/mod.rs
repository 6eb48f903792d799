//! My own hands on the counter, in the sleeves of the bank's uniform: one pose for each thing they do with an answer.

mod arm;
mod bones;
mod hand;
mod poses;

use super::canvas::Canvas;
use super::piece::{Frame, STAGE};
use super::text::Lettering;
use super::tint::Lights;
use crate::scenario::Hands;
use arm::{BothHands, Handed, MySide, sleeve};

/// All that my hands may cover, whatever they do.
pub(crate) const FRAME: Frame = Frame::across(430.0, STAGE.1 + 12.0);
/// Draws my hands as they do this.
pub(crate) fn draw(canvas: &mut Canvas, lights: &Lights, letters: &Lettering<'_>, hands: Hands) {
    let (pose, desk) = (poses::pose(hands), MySide { lights, letters });
    let pair = BothHands { left: Handed::new(&pose.left, 1.0), right: Handed::new(&pose.right, -1.0) };
    (pose.under)(canvas, &desk);
    let both = [&pair.left, &pair.right];
    for reach in both {
        reach.shadow(canvas, lights);
    }
    (pose.behind)(canvas);
    for reach in both {
        reach.draw(canvas, hand::below);
    }
    (pose.held)(canvas, &desk, &pair);
    for reach in both {
        reach.draw(canvas, hand::above);
        sleeve(canvas, reach.arm, &reach.hand);
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::fonts;
    use super::super::tint::Tint;
    use super::*;

    fn picture(frame: Frame, hands: Hands) -> Canvas {
        frame.drawn(0.5, |canvas| draw(canvas, Tint::Noon.lights(), fonts(), hands)).expect("a canvas")
    }

    #[test]
    fn every_pose_is_its_own_and_shows_both_hands() {
        let all: Vec<Canvas> = Hands::ALL.iter().map(|&hands| picture(FRAME, hands)).collect();
        let is_skin = |pixel: &tiny_skia::PremultipliedColorU8| {
            pixel.alpha() == 255 && pixel.red() > 215 && (180..215).contains(&pixel.green()) && pixel.blue() < 190
        };
        for (index, (hands, one)) in Hands::ALL.iter().zip(&all).enumerate() {
            let skin = one.pixels().pixels().iter().filter(|pixel| is_skin(pixel)).count();
            assert!(skin > 1200, "{hands:?}: {skin} pixels of skin");
            for other in all.iter().skip(index + 1) {
                assert!(one.pixels().data() != other.pixels().data(), "{hands:?}");
            }
        }
    }

    #[test]
    fn no_hand_reaches_above_its_frame() {
        for &hands in Hands::ALL {
            let above = picture(Frame::across(FRAME.y - 100.0, FRAME.y), hands);
            assert!(above.pixels().pixels().iter().all(|pixel| pixel.alpha() == 0), "{hands:?}");
        }
    }
}
