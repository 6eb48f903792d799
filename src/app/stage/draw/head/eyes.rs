//! Eyes and brows: the lids that close, narrow and lift, the gaze, tears, and what age leaves round them.

use super::super::canvas::Canvas;
use super::super::geom::{Point, WHITE, circle, curve, ellipse, hex, lerp, line, taper, unit};
use super::Visage;
use std::f32::consts::PI;

/// Where the lids bend, of the way from the inner corner to the outer.
const BENDS: [f32; 3] = [0.25, 0.52, 0.78];
/// How far forward the eye is at those places.
const FORWARD: [f32; 3] = [58.0, 61.0, 54.0];
const INNER: f32 = 15.5;
const OUTER: f32 = 48.0;

/// The two lids of an eye.
struct Lids {
    inner: Point,
    outer: Point,
    upper: [Point; 3],
    lower: [Point; 3],
    /// Heights of the corners and of the upper lid, before the head is turned.
    heights: (f32, f32),
    rise: [f32; 3],
    /// How narrow a smile or a frown makes the eye.
    narrow: f32,
    /// How far it is open.
    open: f32,
}

impl Lids {
    fn shut(&self) -> bool {
        self.open < 0.2
    }
}

impl Visage<'_> {
    fn lids(&self, side: f32) -> Lids {
        let (pose, face) = (self.pose, self.face);
        let (grief, anger) = (pose.brow_in.max(0.0), (-pose.brow_in).max(0.0));
        let crying = if pose.lid < 0.5 { (-pose.curve).max(0.0) * 0.15 } else { 0.0 };
        let narrow = unit(pose.curve.max(0.0) * 0.6 + anger * 0.22 + crying);
        let open = pose.lid.clamp(0.0, 1.5) * face.eye_open;
        let inn = if anger > 0.0 { 3.4 } else { 2.6 - 0.6 * grief };
        let out = 0.2 - face.eye_tilt * 2.2 + 1.6 * grief;
        let dip = (1.0 - open).max(0.0) * 3.6;
        let lifts = [
            -5.4 * open * face.eye + anger * 2.6 - grief,
            -8.8 * open * face.eye + anger,
            -6.8 * open * face.eye + grief * 1.5,
        ];
        let fallen = [4.4, 6.4, 4.6].map(|low| low * (1.0 - 0.62 * narrow) * face.eye);
        let bend = |at: usize| {
            let pick = |of: [f32; 3]| of.get(at).copied().unwrap_or_default();
            let t = pick(BENDS);
            let base = lerp(inn, out, t);
            let low = base + pick(fallen);
            let high = (base + dip * (PI * t).sin() + pick(lifts)).min(low - 0.6);
            (lerp(INNER, OUTER, t), high, low, pick(FORWARD))
        };
        let bends = [bend(0), bend(1), bend(2)];
        Lids {
            inner: self.at(side * INNER, inn, 55.0),
            outer: self.at(side * OUTER, out, 40.0),
            upper: bends.map(|(x, high, _, z)| self.at(side * x, high, z + 1.5)),
            lower: bends.map(|(x, _, low, z)| self.at(side * x, low, z)),
            heights: (inn, out),
            rise: bends.map(|(_, high, ..)| high),
            narrow,
            open,
        }
    }

    pub(in super::super) fn eye(&self, canvas: &mut Canvas, side: f32) {
        let lids = self.lids(side);
        if !lids.shut() {
            self.ball(canvas, side, &lids);
        }
        self.lashes(canvas, side, &lids);
        self.round_the_eye(canvas, side, &lids);
    }

    fn ball(&self, canvas: &mut Canvas, side: f32, lids: &Lids) {
        let (pose, face) = (self.pose, self.face);
        let ([u0, u1, u2], [l0, l1, l2]) = (lids.upper, lids.lower);
        let almond = curve(&[lids.inner.sharp(), u0, u1, u2, lids.outer.sharp(), l2, l1, l0]);
        canvas.fill(&almond, hex(0xFB_F6F0).mix(face.skin, 0.16), 1.0);
        let (inn, out) = lids.heights;
        let wide = if pose.lid > 1.0 { 0.6 } else { 0.0 };
        // With the head lowered, or behind glasses, he would look at the counter instead of me.
        let up = pose.nod.max(0.0) * if pose.gaze_y < 0.3 { 0.25 } else { 0.0 };
        let x = side * lerp(INNER, OUTER, 0.5) + pose.gaze_x * 10.0;
        let y = lerp(inn, out, 0.5) - 1.0 + (pose.gaze_y - up) * 5.2 - wide;
        let at = self.at(x, y, 60.0);
        let radius = 8.3 * face.eye;
        let thin = self.cos.abs() * 0.5 + 0.5;
        canvas.within(&almond, |canvas| {
            canvas.fill(&ellipse(at, radius * thin, radius), hex(0x33_241D), 1.0);
            canvas.fill(&ellipse(at, radius * 0.52 * thin, radius * 0.52), hex(0x0E_0A09), 1.0);
            let low = [u2, u1, u0].map(|q| q.by(0.0, 3.6));
            let [a, b, d] = low;
            let shadow = [lids.inner.sharp(), u0, u1, u2, lids.outer.sharp(), a, b, d];
            canvas.fill(&curve(&shadow), hex(0x5A_3B33), 0.30);
        });
        if pose.lid > 0.35 {
            canvas.fill(&circle(at.by(-2.6 * face.eye, -3.0 * face.eye), 1.9 * face.eye), WHITE, 0.95);
        }
    }

    fn lashes(&self, canvas: &mut Canvas, side: f32, lids: &Lids) {
        let ([u0, u1, u2], [l0, l1, l2]) = (lids.upper, lids.lower);
        let (inner, outer) = (lids.inner, lids.outer);
        let bold = if self.face.woman { 1.15 } else { 0.86 };
        let lash = if self.face.woman { 0.6 } else { 0.0 };
        let tip = lids.heights.1 + if lids.shut() { 1.2 } else { -0.4 - 1.8 * lash };
        let tip = self.at(side * (OUTER + 2.6 + 1.6 * lash), tip, 38.0);
        let widths = [0.7, 1.5 * bold, 2.1 * bold, 2.3 * bold, 1.7 * bold, 0.3];
        canvas.fill(&taper(&[inner, u0, u1, u2, outer, tip], &widths), self.dark.mix(hex(0x1A_0F0C), 0.72), 1.0);
        canvas.fill(&taper(&[l0, l1, l2, outer], &[0.2, 0.7, 1.0, 0.6]), self.dark, 0.55);
        if self.pose.brow_in > 0.6 && self.pose.lid > 0.5 {
            let wet = [l0, l1, l2].map(|q| q.by(0.0, -1.6));
            canvas.fill(&taper(&wet, &[0.3, 1.1, 0.3]), WHITE, 0.75);
        }
    }

    /// Crease, bags, tears, crow's feet.
    fn round_the_eye(&self, canvas: &mut Canvas, side: f32, lids: &Lids) {
        let (pose, face) = (self.pose, self.face);
        let e = |x: f32, y: f32, z: f32| self.at(side * x, y, z);
        let [x0, x1, x2] = BENDS.map(|t| lerp(INNER, OUTER, t));
        let [h0, h1, h2] = lids.rise;
        let (inn, out) = lids.heights;
        let fold = [0.2, 0.8, 0.9, 0.8, 0.2];
        if lids.shut() {
            let crease = [
                e(17.5, inn - 6.0, 57.0),
                e(x0, -6.6, 59.0),
                e(x1, -8.4, 61.0),
                e(x2, -6.6, 54.0),
                e(OUTER, out - 3.0, 41.0),
            ];
            canvas.fill(&taper(&crease, &fold), self.dark, 0.4);
        } else {
            let up = 3.6 + 2.4 * unit(1.0 - lids.open) - 1.2 * (-pose.brow_in).max(0.0);
            let crease = [
                e(17.5, h0 - up * 0.6 - 0.5, 57.0),
                e(x0 + 2.0, h0 - up, 59.0),
                e(x1, h1 - up, 61.0),
                e(x2 + 1.0, h2 - up * 0.95, 54.0),
                e(49.5, out - 2.8, 41.0),
            ];
            canvas.fill(&taper(&crease, &fold), self.dark, 0.5);
        }
        let smiling = if pose.curve > 0.5 { 0.35 } else { 0.0 };
        let bag = face.aged(38.0, 78.0) * 0.8 + face.tired * 0.7 + smiling;
        if bag > 0.05 {
            let under = [e(16.5, 8.5, 55.0), e(x0 + 2.0, 12.5, 57.0), e(x1 + 2.0, 13.6, 56.0), e(x2 + 3.0, 11.0, 49.0)];
            canvas.fill(&taper(&under, &[0.3, 1.1, 1.1, 0.2]), self.skin.shade, bag.min(0.9));
        }
        if pose.curve > 0.4 {
            let pouch = [e(21.5, 10.5, 58.0), e(x1, 12.0, 58.0), e(x2 + 4.0, 9.0, 50.0)];
            canvas.fill(&taper(&pouch, &[0.3, 1.2, 0.2]), self.dark, 0.35);
        }
        if pose.brow_in > 0.8 && pose.curve < -0.7 {
            let [l0, l1, l2] = lids.lower;
            let end = if side < 0.0 { 40.0 } else { 30.0 };
            let tear =
                [e(x0 + 3.0, 7.0, 58.0), e(x0 + 5.0, 15.0, 58.0), e(x0 + 4.5, 26.0, 58.0), e(x0 + 3.0, end, 58.0)];
            canvas.fill(&taper(&tear, &[1.2, 1.5, 1.7, 2.6]), hex(0xF3_FBFF), 0.78);
            let brim = [l0.by(0.0, -0.6), l1.by(0.0, -0.8), l2.by(0.0, -0.6)];
            canvas.fill(&taper(&brim, &[0.8, 1.6, 0.6]), hex(0xF3_FBFF), 0.85);
        }
        let crow = face.aged(42.0, 72.0) * (0.5 + 0.5 * lids.narrow);
        if crow > 0.1 {
            for (down, length) in [(-3.0, 7.0), (1.0, 8.0), (5.0, 7.0)] {
                let foot = [e(OUTER + 5.0, out + down, 33.0), e(OUTER + 5.0 + length, out + down * 2.0, 24.0)];
                canvas.stroke(&line(&foot), self.dark, 0.9, 0.42 * crow);
            }
        }
    }

    pub(in super::super) fn brow(&self, canvas: &mut Canvas, side: f32) {
        let (pose, face) = (self.pose, self.face);
        let (grief, anger) = (pose.brow_in.max(0.0), (-pose.brow_in).max(0.0));
        let end = pose.brow_out + pose.side * side * 0.5;
        let knit = anger * 5.0 + grief * 2.6;
        let inner = -20.5 - grief * 8.2 + anger * 8.6;
        let middle = -26.0 - end * 5.0 - pose.brow_in * 1.2 + grief * 0.5;
        let outer = -20.5 - end * 6.5 + grief * 3.2;
        let from = 14.5 - knit;
        let bold = face.brow * if face.woman { 0.82 } else { 1.15 };
        let run = [
            (from, inner + 0.8, 64.0),
            (lerp(from, 35.0, 0.5), lerp(inner, middle, 0.55) - 0.3, 66.0),
            (38.0, middle, 60.0),
            (53.5, outer, 40.0),
        ];
        let colour = face.brows.unwrap_or_else(|| face.hair.mix(hex(0x1C_1412), 0.35));
        let widths = [1.7, 3.3, 2.8, 0.4].map(|wide| wide * bold);
        canvas.fill(&taper(&self.half(side, &run), &widths), colour, 0.95);
    }
}
