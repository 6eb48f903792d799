//! The face without eyes and mouth: planes of light and shade, blood, nose, ears, wrinkles.

use super::super::canvas::Canvas;
use super::super::geom::{circle, curve, hex, p, taper};
use super::{Site, Visage};

/// Where the shade begins on the side away from the window, from temple to chin.
const SHADE: [Site; 13] = [
    (34.0, -100.0, 40.0),
    (45.0, -66.0, 46.0),
    (50.0, -36.0, 46.0),
    (45.0, -22.0, 52.0),
    (50.0, -10.0, 44.0),
    (47.0, 4.0, 46.0),
    (53.0, 16.0, 38.0),
    (46.0, 34.0, 42.0),
    (39.0, 46.0, 44.0),
    (36.0, 60.0, 44.0),
    (31.0, 72.0, 46.0),
    (24.0, 84.0, 44.0),
    (10.0, 97.0, 46.0),
];
/// Where the light ends on the side to the window.
const LIGHT: [Site; 11] = [
    (-50.0, -98.0, 30.0),
    (-50.0, -70.0, 40.0),
    (-58.0, -44.0, 34.0),
    (-59.0, -24.0, 32.0),
    (-55.0, -8.0, 40.0),
    (-47.0, 6.0, 50.0),
    (-41.0, 18.0, 54.0),
    (-46.0, 28.0, 50.0),
    (-54.0, 40.0, 36.0),
    (-54.0, 54.0, 30.0),
    (-48.0, 66.0, 32.0),
];
const CHEEK: [Site; 8] = [
    (13.0, 27.0, 66.0),
    (24.0, 17.0, 62.0),
    (42.0, 10.0, 52.0),
    (64.0, 4.0, 24.0),
    (66.0, 20.0, 20.0),
    (54.0, 32.0, 38.0),
    (38.0, 41.0, 50.0),
    (22.0, 38.0, 60.0),
];
const NOSE: [Site; 8] = [
    (-9.0, 16.0, 74.0),
    (0.0, 12.0, 78.0),
    (9.0, 16.0, 74.0),
    (13.0, 32.0, 80.0),
    (14.0, 42.0, 70.0),
    (0.0, 46.0, 84.0),
    (-14.0, 42.0, 70.0),
    (-13.0, 32.0, 80.0),
];
const BRIDGE: [Site; 10] = [
    (4.5, -13.0, 68.0),
    (3.2, 4.0, 70.0),
    (4.6, 22.0, 82.0),
    (7.5, 34.0, 88.0),
    (9.5, 41.0, 84.0),
    (16.5, 42.0, 64.0),
    (15.5, 34.0, 63.0),
    (11.0, 20.0, 60.0),
    (9.5, 2.0, 56.0),
    (11.0, -12.0, 58.0),
];
/// Of a nose turned to the right only a slim dark edge is left.
const BRIDGE_TURNED: [Site; 7] = [
    (5.5, -10.0, 68.0),
    (3.8, 4.0, 70.0),
    (6.5, 24.0, 84.0),
    (9.5, 36.0, 88.0),
    (15.5, 41.0, 66.0),
    (10.5, 24.0, 66.0),
    (8.0, 6.0, 60.0),
];
const RIDGE: [Site; 6] = [
    (-3.4, -6.0, 68.0),
    (0.2, -5.0, 70.0),
    (1.6, 18.0, 82.0),
    (2.6, 31.0, 92.0),
    (-1.5, 34.0, 92.0),
    (-3.8, 20.0, 80.0),
];
const BASE: [Site; 10] = [
    (-15.0, 41.5, 64.0),
    (-9.0, 40.5, 80.0),
    (0.0, 44.0, 90.0),
    (9.0, 40.5, 80.0),
    (15.5, 41.5, 64.0),
    (10.0, 46.4, 72.0),
    (3.0, 48.5, 76.0),
    (0.0, 49.2, 77.0),
    (-3.0, 48.5, 76.0),
    (-10.0, 46.4, 72.0),
];

impl Visage<'_> {
    pub(in super::super) fn planes(&self, canvas: &mut Canvas) {
        let edge = |spots: &[Site], beyond: f32, rise: f32, fall: f32| {
            let mut run = self.spots(spots);
            if let [first, .., last] = run.as_mut_slice() {
                (first.corner, last.corner) = (true, true);
                let corners = [p(beyond, last.y + fall).sharp(), p(beyond, first.y - rise).sharp()];
                run.extend(corners);
            }
            curve(&run)
        };
        canvas.fill(&edge(&SHADE, 130.0, 8.0, 8.0), self.skin.shade, 0.85);
        canvas.fill(&edge(&LIGHT, -130.0, 0.0, 6.0), self.skin.light, 0.62);
    }

    pub(in super::super) fn blood(&self, canvas: &mut Canvas) {
        let (flush, red) = (self.pose.flush, hex(0xCF_3F2C));
        if flush < 0.04 {
            return;
        }
        for side in [-1.0, 1.0] {
            canvas.fill(&curve(&self.half(side, &CHEEK)), red, 0.15 * flush);
        }
        canvas.fill(&self.shape(&NOSE), red, 0.14 * flush);
    }

    pub(in super::super) fn sockets(&self, canvas: &mut Canvas) {
        let lift = self.pose.brow_in;
        for side in [-1.0, 1.0] {
            let socket = [
                (11.0, -13.0 - lift * 2.5, 62.0),
                (22.0, -18.0 - lift * 2.0, 63.0),
                (38.0, -19.5, 56.0),
                (50.0, -12.0, 42.0),
                (49.0, -4.0, 40.0),
                (36.0, -9.0, 56.0),
                (22.0, -8.0, 60.0),
                (14.0, -1.0, 58.0),
                (10.0, 5.0, 60.0),
            ];
            let share = if side < 0.0 { 0.42 } else { 0.55 };
            canvas.fill(&curve(&self.half(side, &socket)), self.skin.shade, share);
        }
    }

    pub(in super::super) fn wrinkles(&self, canvas: &mut Canvas) {
        let (pose, age) = (self.pose, self.face.aged(45.0, 80.0));
        let raised = if self.face.age > 30 { pose.brow_out.max(0.0) * 0.45 } else { 0.0 };
        let furrow = (age * 0.75).max(raised).max(pose.brow_in.max(0.0) * 0.6);
        if furrow > 0.15 {
            let rows = if age < 0.5 { 2 } else { 3 };
            for (y, wide) in [(-46.0, 28.0), (-55.0, 25.0), (-64.0, 22.0)].into_iter().take(rows) {
                let run = if pose.brow_in > 0.3 {
                    // Grief lifts the middle.
                    vec![
                        (-wide, y + 2.0, 56.0),
                        (-12.0, y - 3.0, 66.0),
                        (0.0, y - 2.0, 68.0),
                        (12.0, y - 3.0, 66.0),
                        (wide, y + 2.0, 56.0),
                    ]
                } else {
                    vec![(-wide, y, 58.0), (-10.0, y - 2.0, 68.0), (8.0, y - 1.4, 68.0), (wide, y + 1.0, 58.0)]
                };
                let ends = run.len() - 1;
                let widths: Vec<f32> = (0..=ends).map(|at| if at == 0 || at == ends { 0.2 } else { 0.95 }).collect();
                canvas.fill(&self.drawn(&run, &widths), self.dark, 0.36 * furrow);
            }
        }
        let knit = (-pose.brow_in).max(0.0);
        if knit > 0.2 {
            for (side, x) in [(-1.0, 6.5), (1.0, 6.0)] {
                let run = [(side * x * 0.9, -14.0, 66.0), (side * x, -22.0, 68.0), (side * (x - 1.5), -32.0, 69.0)];
                canvas.fill(&self.drawn(&run, &[0.3, 1.3, 0.2]), self.dark, 0.6 * knit);
            }
        }
    }

    pub(in super::super) fn nose(&self, canvas: &mut Canvas) {
        let (wide, long) = (self.face.nose, self.face.nose_long);
        let on = |spots: &[Site]| -> Vec<Site> { spots.iter().map(|&(x, y, z)| (x * wide, y * long, z)).collect() };
        let bridge: &[Site] = if self.sin > 0.25 { &BRIDGE_TURNED } else { &BRIDGE };
        canvas.fill(&self.shape(&on(bridge)), self.skin.shade, 0.78);
        canvas.fill(&self.shape(&on(&RIDGE)), self.skin.light, 0.55);
        canvas.fill(&self.shape(&on(&BASE)), self.skin.shade, 0.95);
        let hole = self.dark.mix(hex(0x2A_100C), 0.4);
        for side in [-1.0, 1.0] {
            let nostril = [(side * 11.5, 44.6, 70.0), (side * 7.6, 43.2, 76.0), (side * 3.8, 46.0, 77.0)];
            canvas.fill(&self.drawn(&on(&nostril), &[0.5, 1.6, 0.5]), hole, 0.9);
            if side * self.sin < 0.42 {
                let wing = [(13.6, 33.5, 64.0), (17.6, 38.0, 60.0), (16.2, 44.2, 63.0), (12.4, 45.8, 68.0)]
                    .map(|(x, y, z)| (side * x, y, z));
                canvas.fill(&self.drawn(&on(&wing), &[0.2, 0.9, 1.1, 0.3]), self.dark, 0.6);
            }
        }
    }

    /// The ears that lie behind the face, or those before it: the near one of a head that is turned.
    pub(in super::super) fn ears(&self, canvas: &mut Canvas, behind: bool) {
        for side in [-1.0, 1.0] {
            let near = side * self.sin < 0.0;
            let turned = self.sin.abs() > 0.14;
            if (near && turned) != behind {
                self.ear(canvas, side, near, turned);
            }
        }
    }

    fn ear(&self, canvas: &mut Canvas, side: f32, near: bool, turned: bool) {
        let size = self.face.ear;
        let wide = (10.5 + if near { 7.0 } else { -4.0 } * self.sin.abs()) * size;
        let high = 22.0 * size;
        let at = self.at(side * 69.0, 7.0, -10.0).by(side * if near && turned { 2.0 } else { 3.5 }, 0.0);
        let e = |across: f32, down: f32| at.by(side * wide * across, high * down);
        let shell = [
            e(-0.5, -0.62),
            e(0.25, -0.95),
            e(0.95, -0.62),
            e(0.9, 0.05),
            e(0.45, 0.62),
            e(-0.05, 0.92),
            e(-0.6, 0.55),
        ];
        let skin = if side < 0.0 { self.skin.base } else { self.mid };
        canvas.fill(&curve(&shell), skin.mix(hex(0xCE_5040), 0.30 * self.pose.flush), 1.0);
        let inner = [e(0.15, -0.6), e(0.62, -0.42), e(0.5, 0.05), e(0.05, 0.35)];
        canvas.fill(&taper(&inner, &[0.5, 1.8, 1.6, 0.4]), self.skin.shade, 0.9);
        if self.face.aid && side < 0.0 {
            let shell = [e(-0.1, -0.85), e(1.0, -0.75), e(1.15, -0.05), e(0.75, 0.35)];
            canvas.fill(&taper(&shell, &[2.4, 4.2, 4.2, 2.4]), hex(0x5F_7285), 1.0);
            let tube = [e(0.75, 0.35), e(0.2, 0.28), e(-0.1, 0.08)];
            canvas.fill(&taper(&tube, &[1.1, 1.1, 2.2]), hex(0x8F_A3B4), 1.0);
        }
        if let Some(metal) = self.face.earring {
            canvas.fill(&circle(e(-0.1, 0.98), 2.7), metal, 1.0);
        }
    }
}
