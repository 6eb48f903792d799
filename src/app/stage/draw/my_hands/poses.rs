//! What my hands do: for each thing the two arms as data, and what they hold.

use super::super::canvas::{Canvas, shift, slant, stretch, turn};
use super::super::counter::shadow;
use super::super::geom::{Point, c, hex, line, p, polygon, rounded};
use super::super::props;
use super::arm::{BothHands, Forearm, Gesture, MySide};
use super::bones::{Grip, Heading};
use crate::scenario::Hands;
use tiny_skia::Transform;

/// Lying at ease.
const EASY: Grip = Grip {
    fingers: [[6.0, 12.0, 12.0, 4.0], [1.0, 10.0, 12.0, 4.0], [-5.0, 11.0, 12.0, 4.0], [-13.0, 12.0, 14.0, 4.0]],
    thumb: [(52.0, 12.0), (36.0, 10.0), (20.0, 8.0)],
    thumb_over: false,
};
/// Open to the other, palm up.
const OFFERING: Grip = Grip {
    fingers: [[7.0, 2.0, 6.0, 4.0], [2.0, 5.0, 8.0, 6.0], [-4.0, 8.0, 12.0, 8.0], [-11.0, 10.0, 16.0, 10.0]],
    thumb: [(58.0, 18.0), (50.0, 8.0), (40.0, 0.0)],
    thumb_over: true,
};
/// Over keys.
const CURVED: Grip = Grip {
    fingers: [[7.0, 20.0, 48.0, 24.0], [2.0, 18.0, 46.0, 24.0], [-4.0, 20.0, 48.0, 24.0], [-10.0, 20.0, 50.0, 24.0]],
    thumb: [(42.0, 26.0), (24.0, 18.0), (10.0, 8.0)],
    thumb_over: false,
};
/// Round a pen.
const TRIPOD: Grip = Grip {
    fingers: [[2.0, 48.0, 38.0, 14.0], [2.0, 52.0, 58.0, 28.0], [0.0, 56.0, 76.0, 40.0], [-2.0, 58.0, 80.0, 42.0]],
    thumb: [(36.0, 36.0), (8.0, 44.0), (2.0, 36.0)],
    thumb_over: true,
};
/// The thumb on what lies on the fingers.
const HOLDING: Grip = Grip {
    fingers: [[4.0, 14.0, 18.0, 10.0], [1.0, 14.0, 18.0, 10.0], [-3.0, 16.0, 18.0, 10.0], [-7.0, 18.0, 20.0, 10.0]],
    thumb: [(46.0, 30.0), (22.0, 26.0), (8.0, 12.0)],
    thumb_over: true,
};
/// The index alone is out.
const POINTING: Grip = Grip {
    fingers: [[3.0, 8.0, 10.0, 6.0], [1.0, 56.0, 92.0, 40.0], [-2.0, 60.0, 92.0, 40.0], [-5.0, 62.0, 92.0, 40.0]],
    thumb: [(40.0, 30.0), (6.0, 34.0), (-14.0, 20.0)],
    thumb_over: true,
};
/// Closed round a handle.
const CLOSED: Grip = Grip {
    fingers: [[2.0, 62.0, 84.0, 40.0], [0.0, 64.0, 86.0, 40.0], [-2.0, 66.0, 86.0, 40.0], [-4.0, 68.0, 84.0, 40.0]],
    thumb: [(38.0, 34.0), (2.0, 44.0), (-28.0, 26.0)],
    thumb_over: true,
};

/// Finger and thumb on the edge of a note.
const PINCHING: Grip = Grip {
    fingers: [[6.0, 36.0, 34.0, 16.0], [1.0, 34.0, 40.0, 20.0], [-4.0, 36.0, 46.0, 24.0], [-9.0, 38.0, 50.0, 26.0]],
    thumb: [(46.0, 30.0), (20.0, 38.0), (10.0, 30.0)],
    thumb_over: true,
};

/// A hand from where its wrist and elbow are, turned inward, up and thumb up, in a grip.
const fn arm(wrist: Point, elbow: Point, [inward, pitch, roll]: [f32; 3], grip: Grip) -> Forearm {
    Forearm { wrist, elbow, turn: Heading { inward, pitch, roll }, grip, size: 1.0 }
}

/// Beside the recess, and far enough apart to leave it free.
const LEFT: Forearm = arm(p(298.0, 594.0), p(150.0, 840.0), [24.0, 8.0, 0.0], EASY);
const RIGHT: Forearm = arm(p(1106.0, 592.0), p(1254.0, 840.0), [24.0, 8.0, 0.0], EASY);

fn nothing_under(_: &mut Canvas, _: &MySide<'_>) {}

fn nothing_behind(_: &mut Canvas) {}

fn nothing_held(_: &mut Canvas, _: &MySide<'_>, _: &BothHands<'_>) {}

/// The pose for each of the words.
pub(super) const fn pose(hands: Hands) -> Gesture {
    let rest = Gesture { left: LEFT, right: RIGHT, under: nothing_under, behind: nothing_behind, held: nothing_held };
    match hands {
        Hands::Rest => rest,
        Hands::Open => Gesture {
            left: arm(p(330.0, 600.0), p(190.0, 840.0), [-4.0, -6.0, 172.0], OFFERING),
            right: arm(p(1066.0, 600.0), p(1210.0, 840.0), [-4.0, -6.0, 172.0], OFFERING),
            ..rest
        },
        Hands::Write => Gesture {
            right: arm(p(1108.0, 582.0), p(1290.0, 800.0), [42.0, 12.0, 46.0], TRIPOD),
            under: a_pad,
            held: a_pen,
            ..rest
        },
        Hands::Type => Gesture {
            left: arm(p(956.0, 604.0), p(820.0, 840.0), [12.0, 12.0, 0.0], CURVED),
            right: arm(p(1142.0, 604.0), p(1270.0, 840.0), [12.0, 12.0, 0.0], CURVED),
            under: a_keyboard,
            ..rest
        },
        Hands::Give => Gesture {
            left: arm(p(548.0, 612.0), p(400.0, 850.0), [44.0, 4.0, 140.0], HOLDING),
            right: arm(p(824.0, 612.0), p(970.0, 850.0), [44.0, 4.0, 140.0], HOLDING),
            held: a_slip,
            ..rest
        },
        Hands::Take => Gesture {
            left: arm(p(584.0, 616.0), p(450.0, 850.0), [10.0, -4.0, 156.0], OFFERING),
            right: arm(p(778.0, 616.0), p(920.0, 850.0), [10.0, -4.0, 156.0], OFFERING),
            ..rest
        },
        Hands::Point => Gesture { right: arm(p(980.0, 590.0), p(1180.0, 830.0), [58.0, 4.0, 16.0], POINTING), ..rest },
        Hands::Call => Gesture {
            left: arm(p(292.0, 588.0), p(150.0, 840.0), [16.0, 20.0, 66.0], CLOSED),
            right: arm(p(646.0, 608.0), p(790.0, 850.0), [36.0, 6.0, 8.0], POINTING),
            under: a_telephone,
            behind: a_receiver,
            ..rest
        },
        Hands::Stamp => Gesture {
            left: arm(p(584.0, 612.0), p(440.0, 850.0), [40.0, 6.0, 0.0], EASY),
            right: arm(p(926.0, 550.0), p(1120.0, 830.0), [30.0, 8.0, 62.0], CLOSED),
            under: a_paper,
            behind: a_stamp,
            ..rest
        },
        Hands::Count => Gesture {
            left: arm(p(560.0, 614.0), p(420.0, 850.0), [46.0, 6.0, 136.0], HOLDING),
            right: arm(p(856.0, 560.0), p(1040.0, 840.0), [50.0, 16.0, 34.0], PINCHING),
            held: some_notes,
            ..rest
        },
    }
}

fn a_pad(canvas: &mut Canvas, _: &MySide<'_>) {
    canvas.with(shift(894.0, 512.0), props::pad);
}

/// What is drawn along the x axis from the origin, `length` long, from one point to another.
fn along(from: Point, to: Point, length: f32) -> Transform {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let far = x.hypot(y) / length;
    shift(from.x, from.y).pre_concat(turn(y.atan2(x).to_degrees(), p(0.0, 0.0))).pre_concat(stretch(far, far.max(0.8)))
}

fn a_pen(canvas: &mut Canvas, _: &MySide<'_>, pair: &BothHands<'_>) {
    let hand = &pair.right;
    let [.., index] = hand.hand.fingers.each_ref().map(|finger| finger.joints).first().copied().unwrap_or_default();
    let grip = hand.on_stage(index);
    let web = hand.on_stage(hand.hand.at(30.0, 62.0, 22.0));
    let (tip, end) = (grip.towards(web, -0.26), web.towards(grip, -0.42));
    canvas.with(along(tip, end, 122.0), props::lying_pen);
}

fn a_keyboard(canvas: &mut Canvas, desk: &MySide<'_>) {
    props::keyboard(canvas, shadow(desk.lights.counter.1));
}

fn a_slip(canvas: &mut Canvas, desk: &MySide<'_>, _: &BothHands<'_>) {
    canvas.with(shift(588.0, 500.0), |canvas| props::slip(canvas, desk.letters));
}

fn a_telephone(canvas: &mut Canvas, desk: &MySide<'_>) {
    canvas.with(shift(props::TELEPHONE.x, props::TELEPHONE.y), |canvas| {
        props::telephone(canvas, shadow(desk.lights.counter.1))
    });
    let cord: Vec<Point> = (0..15_u8)
        .map(|step| {
            let t = f32::from(step) / 14.0;
            let sag = (t * std::f32::consts::PI).sin() * 14.0;
            p(322.0 + t * 96.0, 574.0 - t * 30.0 + sag + if step % 2 == 0 { 3.0 } else { -3.0 })
        })
        .collect();
    canvas.stroke(&line(&cord), hex(0x2A_333D), 2.6, 1.0);
}

fn a_receiver(canvas: &mut Canvas) {
    props::handset(canvas, p(292.0, 466.0), p(332.0, 586.0));
}

fn a_paper(canvas: &mut Canvas, desk: &MySide<'_>) {
    canvas.with(shift(668.0, 508.0), |canvas| props::slip(canvas, desk.letters));
}

fn a_stamp(canvas: &mut Canvas) {
    canvas.with(shift(852.0, 578.0), props::rubber_stamp);
}

/// A wad in the left hand, its top note lifted by the right.
fn some_notes(canvas: &mut Canvas, desk: &MySide<'_>, _: &BothHands<'_>) {
    let lie = |degrees: f32| stretch(1.22, 0.86).pre_concat(turn(degrees, p(0.0, 0.0))).pre_concat(slant(-8.0));
    canvas.with(shift(606.0, 512.0).pre_concat(lie(2.0)), |canvas| {
        for layer in (1..6_u8).rev() {
            let down = f32::from(layer) * 2.0;
            canvas.fill(
                &rounded(0.0, down, 126.0, 62.0, 2.0),
                hex(0xD9_8C86).lighter(if layer % 2 == 0 { 0.42 } else { 0.1 }),
                1.0,
            );
        }
        props::banknote(canvas, desk.letters);
    });
    canvas.with(shift(612.0, 510.0).pre_concat(lie(-7.0)), |canvas| {
        canvas.fill(&polygon(&[c(40.0, 8.0), c(126.0, 10.0), c(128.0, 72.0), c(52.0, 66.0)]), hex(0x5A_2A26), 0.22);
        props::banknote(canvas, desk.letters);
    });
}
