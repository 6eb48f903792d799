//! Arms: joints for each thing they do, sleeves along them, a hand at their end.

use super::super::canvas::{Canvas, shift, stretch, turn};
use super::super::geom::{Point, around, lerp, line, p, ribs, smooth, taper};
use super::super::hands::{self, Flat, Skin, flank};
use super::torso::{COUNTER, Cloth, Torso};
use super::wear::{Dress, Sleeve};

/// What an arm does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Arm {
    /// It hangs.
    #[default]
    Down,
    /// It lies on the counter.
    Rest,
    /// It pushes something across.
    Give,
    /// The hand struck the counter; it is raised that far, 0 to 1.
    Slam(f32),
    /// A hand closed before the chest.
    Chest,
    /// It points away, outwards.
    Point,
    /// It holds a phone up and films; the lamp is lit or not.
    Film(bool),
}

/// An arm on its way from one thing to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Motion {
    pub(crate) from: Arm,
    pub(crate) to: Arm,
    /// How far it is, 0 to 1.
    pub(crate) share: f32,
}

impl Motion {
    pub(crate) const fn still(arm: Arm) -> Self {
        Self { from: arm, to: arm, share: 1.0 }
    }

    fn shown(self) -> Arm {
        if self.share < 0.5 { self.from } else { self.to }
    }
}

/// Elbow and wrist on the right, from the eyes of somebody of middling height, the elbow from the shoulder's edge; how the hand bends at the wrist in
/// degrees; its size; how flat it lies.
struct Joints {
    elbow: (f32, f32),
    wrist: (f32, f32),
    bend: f32,
    size: f32,
    squash: f32,
    over: bool,
    /// The hand keeps upright, however the arm comes to it.
    upright: bool,
}

impl Joints {
    const fn of(arm: Arm) -> Self {
        let hidden = Self {
            elbow: (0.0, 300.0),
            wrist: (118.0, 440.0),
            bend: 0.0,
            size: 0.8,
            squash: 1.0,
            over: false,
            upright: false,
        };
        match arm {
            Arm::Down => hidden,
            Arm::Rest => Self {
                elbow: (20.0, 292.0),
                wrist: (130.0, 334.0),
                bend: 8.0,
                size: 0.84,
                squash: 0.9,
                over: true,
                ..hidden
            },
            Arm::Give => Self {
                elbow: (2.0, 298.0),
                wrist: (58.0, 342.0),
                bend: 4.0,
                size: 0.84,
                squash: 0.9,
                over: true,
                ..hidden
            },
            Arm::Slam(lift) => {
                let down = 1.0 - lift;
                Self {
                    elbow: (26.0 + 18.0 * lift, 250.0 + 16.0 * down),
                    wrist: (118.0 + 86.0 * lift, 158.0 + 148.0 * down),
                    bend: -26.0,
                    size: 1.02,
                    squash: 0.92,
                    over: true,
                    ..hidden
                }
            }
            Arm::Chest => Self { elbow: (-4.0, 306.0), wrist: (74.0, 262.0), bend: 8.0, size: 0.82, ..hidden },
            Arm::Point => Self { elbow: (94.0, 214.0), wrist: (328.0, 154.0), bend: 14.0, size: 0.9, ..hidden },
            Arm::Film(_) => {
                Self { elbow: (-14.0, 316.0), wrist: (186.0, 196.0), bend: 2.0, size: 0.94, upright: true, ..hidden }
            }
        }
    }
}

pub(super) fn draw(
    canvas: &mut Canvas, torso: &Torso, dress: &Dress, skin: &Skin, side: f32, reach: Motion, over_counter: bool,
) {
    let (from, to) = (Joints::of(reach.from), Joints::of(reach.to));
    let shown = Joints::of(reach.shown());
    if shown.over != over_counter {
        return;
    }
    let mixed = |of: fn(&Joints) -> f32| lerp(of(&from), of(&to), reach.share);
    let low = torso.build.low;
    let shoulder = torso.shoulder(side);
    let elbow = p(side * (torso.build.wide + mixed(|j| j.elbow.0)), mixed(|j| j.elbow.1) - low);
    // Who is slight has shorter arms.
    let length = (torso.build.wide / 158.0).clamp(0.76, 1.0);
    let wrist = p(side * mixed(|j| j.wrist.0) * length, mixed(|j| j.wrist.1) - low);
    let cloth = Cloth::of(dress.arms.unwrap_or(dress.cloth));
    let cloth = if side > 0.0 { cloth.averted() } else { cloth };
    let limb = Limb { shoulder, elbow, wrist, girth: torso.wide / 158.0, side };
    match reach.shown() {
        Arm::Down => {
            limb.fore(canvas, &cloth, dress.sleeve, skin);
            limb.upper(canvas, &cloth, dress.sleeve, skin);
        }
        Arm::Rest | Arm::Give | Arm::Slam(_) => {
            limb.shadow(canvas, COUNTER - low);
            limb.upper(canvas, &cloth, dress.sleeve, skin);
            limb.hand(canvas, &shown, (p(0.0, -64.0), 90.0), |canvas| {
                let tense = if matches!(reach.shown(), Arm::Slam(_)) { 1.0 } else { 0.0 };
                hands::flat(canvas, skin, Flat { thumb: 1.0, spread: 0.25 + 0.75 * tense, tense });
            });
            limb.fore(canvas, &cloth, dress.sleeve, skin);
        }
        Arm::Chest => {
            limb.upper(canvas, &cloth, dress.sleeve, skin);
            limb.fore(canvas, &cloth, dress.sleeve, skin);
            limb.hand(canvas, &shown, (p(24.0, 58.0), -100.0), |canvas| hands::fist(canvas, skin));
        }
        Arm::Point => {
            limb.hand(canvas, &shown, (p(-60.0, 4.0), 0.0), |canvas| hands::point(canvas, skin));
            limb.fore(canvas, &cloth, dress.sleeve, skin);
            limb.upper(canvas, &cloth, dress.sleeve, skin);
        }
        Arm::Film(lamp) => {
            limb.upper(canvas, &cloth, dress.sleeve, skin);
            limb.fore(canvas, &cloth, dress.sleeve, skin);
            limb.hand(canvas, &shown, (p(2.0, 118.0), -96.0), |canvas| {
                hands::behind(canvas, skin);
                super::phone::draw(canvas, lamp);
                hands::thumb(canvas, skin);
            });
        }
    }
}

struct Limb {
    shoulder: Point,
    elbow: Point,
    wrist: Point,
    girth: f32,
    side: f32,
}

impl Limb {
    /// A length of sleeve: cloth, light and shade along it, its edges.
    fn sleeve(canvas: &mut Canvas, points: &[Point], reaches: &[f32], cloth: &Cloth, edge_from: f32) {
        let along = ribs(points, reaches, 8);
        canvas.fill(&around(&along), cloth.base, 1.0);
        canvas.fill(&flank(&along, |at| lerp(1.0, 0.62, smooth(0.0, 0.3, at)), true), cloth.light, 0.9);
        canvas.fill(&flank(&along, |at| lerp(0.98, 0.30, smooth(0.0, 0.35, at)), false), cloth.shade, 1.0);
        let from = (along.len() as f32 * edge_from) as usize;
        for side in [-1.0, 1.0] {
            let edge: Vec<Point> = along.iter().skip(from).map(|rib| rib.out(side)).collect();
            canvas.stroke(&line(&edge), cloth.fold, 1.4, 0.55);
        }
    }

    fn upper(&self, canvas: &mut Canvas, cloth: &Cloth, sleeve: Sleeve, skin: &Skin) {
        let middle = self.shoulder.towards(self.elbow, 0.5).by(self.side * 5.0, 0.0);
        let g = self.girth;
        let run = [self.shoulder, middle, self.elbow];
        if sleeve == Sleeve::Short {
            let along = ribs(&run, &[22.0 * g, 26.0 * g, 23.0 * g], 8);
            canvas.fill(&around(&along), skin.base, 1.0);
            canvas.fill(&flank(&along, |at| lerp(0.98, 0.34, smooth(0.0, 0.3, at)), false), skin.shade, 0.85);
            let hem = [self.shoulder, self.shoulder.towards(self.elbow, 0.3).by(self.side * 4.0, 0.0), middle];
            Self::sleeve(canvas, &hem, &[29.0 * g, 34.0 * g, 33.0 * g], cloth, 0.5);
            return;
        }
        Self::sleeve(canvas, &run, &[29.0 * g, 36.0 * g, 30.0 * g], cloth, 0.34);
        let inner = -self.side;
        for (at, out, down) in [(0.80, 0.9, 6.0), (0.92, 0.8, 0.0)] {
            let q = self.shoulder.towards(self.elbow, at);
            let fold = [q.by(inner * 30.0 * g * out, -down), q.by(inner * 6.0, -2.0), q.by(-inner * 16.0, 4.0)];
            canvas.fill(&taper(&fold, &[0.4, 2.2, 0.4]), cloth.fold, 0.8);
        }
    }

    fn fore(&self, canvas: &mut Canvas, cloth: &Cloth, sleeve: Sleeve, skin: &Skin) {
        let g = self.girth;
        let on = |share: f32| self.elbow.towards(self.wrist, share);
        let at = |share: f32| lerp(30.0, 20.0, smooth(0.0, 1.1, share)) * lerp(1.0, g, 0.6);
        let bare: f32 = match sleeve {
            Sleeve::Long => 0.97,
            Sleeve::Rolled => 0.42,
            Sleeve::Short => 0.0,
        };
        if bare < 0.9 {
            let arm = [on(bare.min(0.1)), on(0.55), on(1.02)];
            let along = ribs(&arm, &[at(0.1) * 0.82, at(0.5) * 0.84, at(1.0) * 0.84], 8);
            canvas.fill(&around(&along), skin.base, 1.0);
            canvas.fill(&flank(&along, |at| lerp(0.98, 0.34, smooth(0.0, 0.3, at)), false), skin.shade, 0.85);
        }
        if bare > 0.0 {
            Self::sleeve(
                canvas,
                &[on(0.0), on(bare * 0.5), on(bare)],
                &[at(0.0), at(bare * 0.5), at(bare)],
                cloth,
                0.0,
            );
            for (from, to) in [(0.12, 0.30), (0.26, 0.40)] {
                let (from, to) = (on(from * bare * 1.2), on(to * bare * 1.2));
                let fold = [from.by(0.0, -18.0 * g), from.towards(to, 0.6), to.by(0.0, 16.0 * g)];
                canvas.fill(&taper(&fold, &[0.4, 1.9, 0.4]), cloth.fold, 0.8);
            }
            // The cuff.
            let cuff = [on(bare - 0.07), on(bare + 0.05)];
            let reach = at(bare) * 1.1;
            let along = ribs(&cuff, &[reach, reach], 3);
            let edge: Vec<Point> =
                along.iter().map(|rib| rib.out(1.0)).chain(along.iter().rev().map(|rib| rib.out(-1.0))).collect();
            canvas.fill(&super::super::geom::polygon(&edge), cloth.light, 1.0);
            canvas.fill(&flank(&along, |_| 0.2, false), cloth.base, 1.0);
            canvas.stroke(&line(&edge), cloth.fold, 1.2, 0.45);
        }
    }

    /// The hand at the wrist: where its own wrist is and which way it points of itself, in degrees from the right.
    fn hand(
        &self, canvas: &mut Canvas, joints: &Joints, (wrist, points): (Point, f32), draw: impl FnOnce(&mut Canvas),
    ) {
        let (dx, dy) = (self.wrist.x - self.elbow.x, self.wrist.y - self.elbow.y);
        // All is drawn as on the right, and mirrored for the left.
        let mirror = if joints.upright { -self.side } else { self.side };
        let way = if joints.upright { points } else { dy.atan2(dx * self.side).to_degrees() };
        let place = shift(self.wrist.x, self.wrist.y)
            .pre_concat(stretch(mirror * joints.size, joints.size * joints.squash))
            .pre_concat(turn(way - points + joints.bend, p(0.0, 0.0)))
            .pre_concat(shift(-wrist.x, -wrist.y));
        canvas.with(place, draw);
    }

    /// What falls on the counter.
    fn shadow(&self, canvas: &mut Canvas, counter: f32) {
        if self.wrist.y < counter {
            return;
        }
        let on = [self.elbow.by(8.0, 26.0), self.wrist.by(4.0, 22.0), self.wrist.by(-self.side * 84.0, 24.0)];
        canvas.within(&super::super::geom::rect(-700.0, counter, 1400.0, 400.0), |canvas| {
            canvas.fill(&taper(&on, &[30.0, 28.0, 10.0]), super::super::geom::BLACK, 0.16);
        });
    }
}
