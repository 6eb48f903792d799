//! The mouth: corners, lips, what is seen when it is open, and the folds beside it.

use super::super::canvas::Canvas;
use super::super::geom::{Point, curve, hex, lerp, line, p, polygon, taper, unit};
use super::Visage;

/// Where the parts of a mouth are.
struct Mouth {
    left: Point,
    right: Point,
    /// The lower edge of the upper lip: left, middle, right.
    upper: [Point; 3],
    /// The upper edge of the lower lip.
    lower: [Point; 3],
    half: f32,
    middle: f32,
    down: f32,
    full: f32,
    open: f32,
}

impl Visage<'_> {
    /// A spot of the mouth: placed by hand, so that the jaw does not move it once more.
    fn lip(&self, x: f32, y: f32, z: f32) -> Point {
        self.turned(x, y * self.face.long, z)
    }

    pub(in super::super) fn mouth(&self, canvas: &mut Canvas) {
        let (pose, face) = (self.pose, self.face);
        let open = unit(pose.open);
        let curl = pose.curve;
        let height = 61.0 * face.nose_long.max(1.0);
        let half = 23.5 * face.mouth * (1.0 + 0.32 * pose.width) * (1.0 - 0.10 * open);
        let (curl_left, curl_right) = (curl - pose.side * 0.55, curl + pose.side * 0.75);
        let (at_left, at_right) = (height - curl_left * 8.0 + open * 7.5, height - curl_right * 8.0 + open * 7.5);
        let down = open * 38.0;
        let up = open * (4.5 + (-pose.brow_in).max(0.0) * 2.6);
        let middle = height + curl * 2.6;
        let square = unit(open * 1.1) * if curl < 0.0 { 1.0 } else { 0.35 };
        let m = |x: f32, y: f32, z: f32| self.lip(x, y, z);
        let (left, right) = (m(-half, at_left, 57.0), m(half, at_right, 57.0));
        let rise = up * (0.75 + 0.25 * square) + 0.8;
        let inner = lerp(0.5, 0.66, square);
        let upper = [
            m(-half * inner, lerp(at_left, middle, 0.62) - rise, 66.0),
            m(0.0, middle - up + 0.9, 71.0),
            m(half * inner, lerp(at_right, middle, 0.62) - rise, 66.0),
        ];
        let (reach, fall) = (lerp(0.56, 0.70, square), down * lerp(0.72, 0.86, square) + 0.4);
        let lower = [
            m(-half * reach, lerp(at_left, middle, 0.6) + fall, 64.0),
            m(0.0, middle + down + 0.9, 69.0),
            m(half * reach, lerp(at_right, middle, 0.6) + fall, 64.0),
        ];
        let pressed = if open < 0.1 { 0.45 * (-pose.width).max(0.0) + 0.35 * (-curl).max(0.0) } else { 0.0 };
        let glad = curl.max(0.0);
        let full_up = 5.0 * face.lip * (1.0 - 0.3 * glad) * (1.0 - 0.25 * open) * (1.0 - pressed);
        let full = 7.2 * face.lip * (1.0 - 0.22 * glad) * (1.0 - 0.15 * open) * (1.0 - pressed);
        let bow = middle - up - full_up;
        let over = |end: f32| lerp(end, middle, 0.6) - up * 0.9 - full_up * 0.72;
        let under = |end: f32| lerp(end, middle, 0.6) + down * 0.84 + full * 0.86;
        let lips =
            face.lips.unwrap_or_else(|| self.skin.shade.mix(hex(0xA0_3A35), if face.woman { 0.38 } else { 0.16 }));
        let [ul, uc, ur] = upper;
        let [ll, lc, lr] = lower;
        let above = [
            left.sharp(),
            m(-half * 0.58, over(at_left), 66.0),
            m(-5.5, bow - 0.6, 73.0),
            m(0.0, bow + 1.3, 73.0),
            m(5.5, bow - 0.6, 73.0),
            m(half * 0.58, over(at_right), 66.0),
            right.sharp(),
            ur,
            uc,
            ul,
        ];
        canvas.fill(&curve(&above), lips.mix(self.dark, 0.16), if face.woman { 0.95 } else { 0.8 });
        let below = [
            left.sharp(),
            ll,
            lc,
            lr,
            right.sharp(),
            m(half * 0.52, under(at_right), 64.0),
            m(0.0, middle + down + full + 1.2, 70.0),
            m(-half * 0.52, under(at_left), 64.0),
        ];
        canvas.fill(&curve(&below), lips, if face.woman { 0.95 } else { 0.65 });
        let mouth = Mouth { left, right, upper, lower, half, middle, down, full, open };
        if open > 0.035 {
            self.inside(canvas, &mouth);
        } else {
            let seam = [
                left,
                m(-half * 0.5, lerp(at_left, middle, 0.72) - 0.3, 66.0),
                m(0.0, middle + 0.7, 71.0),
                m(half * 0.5, lerp(at_right, middle, 0.72) - 0.3, 66.0),
                right,
            ];
            let colour = self.dark.mix(hex(0x2A_100C), 0.6);
            canvas.fill(&taper(&seam, &[0.9, 1.25, 1.1, 1.25, 0.9]), colour, 1.0);
        }
        if open < 0.5 {
            for (end, side, curl) in [(left, -1.0, curl_left), (right, 1.0, curl_right)] {
                let tick = end.by(side * 2.2, if curl > 0.0 { -1.6 * curl } else { -2.0 * curl });
                canvas.fill(&taper(&[end, tick], &[1.2, 0.3]), self.dark, 0.75);
            }
        }
        self.round_the_mouth(canvas, &mouth, bow);
    }

    /// Dark, tongue, teeth.
    fn inside(&self, canvas: &mut Canvas, mouth: &Mouth) {
        let &Mouth { left, right, upper: [ul, uc, ur], lower: [ll, lc, lr], half, open, .. } = mouth;
        let gap = lc.y - uc.y;
        let hole = curve(&[left.sharp(), ul, uc, ur, right.sharp(), lr, lc, ll]);
        canvas.fill(&hole, hex(0x3E_1513).mix(self.dark, 0.15), 1.0);
        if gap <= 5.0 {
            return;
        }
        canvas.within(&hole, |canvas| {
            let x = |end: Point, share: f32| lerp(end.x, lc.x, share);
            if gap > 12.0 {
                let tongue = [
                    p(lerp(ll.x, left.x, 0.2), lc.y + 6.0),
                    p(x(ll, 0.15), lc.y - gap * 0.12),
                    p(x(ll, 0.55), lc.y - gap * 0.34),
                    p(lc.x, lc.y - gap * 0.30),
                    p(x(lr, 0.55), lc.y - gap * 0.34),
                    p(x(lr, 0.15), lc.y - gap * 0.12),
                    p(lerp(lr.x, right.x, 0.2), lc.y + 6.0),
                ];
                canvas.fill(&curve(&tongue), hex(0xA0_4C46), 1.0);
                let groove = [p(lc.x, lc.y - gap * 0.28), p(lc.x + 0.6, lc.y - gap * 0.1)];
                canvas.fill(&taper(&groove, &[0.4, 1.6]), hex(0x7A_312F), 0.8);
            }
            let high = (gap * 0.42).min(if open > 0.5 { 9.5 } else { 7.0 });
            let teeth = [
                p(left.x, left.y.min(ul.y) - 6.0),
                p(right.x, right.y.min(ur.y) - 6.0),
                p(ur.x + 2.0, ur.y + high * 0.85),
                p(lerp(ur.x, uc.x, 0.5), uc.y + high),
                p(uc.x, uc.y + high + 0.6),
                p(lerp(ul.x, uc.x, 0.5), uc.y + high),
                p(ul.x - 2.0, ul.y + high * 0.85),
            ];
            canvas.fill(&polygon(&teeth), hex(0xF6_EFE4), 1.0);
            for along in [-0.36, 0.02, 0.40] {
                let x = uc.x + along * half * 0.8 * self.cos;
                let between = line(&[p(x, uc.y - 1.0), p(x + 0.2, uc.y + high - 1.0)]);
                canvas.stroke(&between, hex(0xD9_CBBD), 0.9, 0.8);
            }
            if self.pose.curve < -0.3 && open > 0.6 {
                let row = |end: Point, share: f32| lerp(end.y, lc.y, share);
                let teeth = [
                    p(x(ll, 0.12), ll.y + 8.0).sharp(),
                    p(x(ll, 0.12), row(ll, 0.35) - 3.0),
                    p(x(ll, 0.6), lc.y - 5.75),
                    p(lc.x, lc.y - 6.25),
                    p(x(lr, 0.6), lc.y - 5.75),
                    p(x(lr, 0.12), row(lr, 0.35) - 3.0),
                    p(x(lr, 0.12), lr.y + 8.0).sharp(),
                ];
                canvas.fill(&curve(&teeth), hex(0xE4_D8C8), 1.0);
            }
        });
    }

    /// The shade under the lip, the groove above it, the folds from the nose.
    fn round_the_mouth(&self, canvas: &mut Canvas, mouth: &Mouth, bow: f32) {
        let (pose, face) = (self.pose, self.face);
        let &Mouth { half, middle, down, full, open, .. } = mouth;
        let m = |x: f32, y: f32, z: f32| self.lip(x, y, z);
        let foot = middle + down + full;
        let shade = [
            m(-half * 0.42, foot + 3.0, 64.0),
            m(0.0, foot + 5.6, 65.0),
            m(half * 0.46, foot + 3.0, 64.0),
            m(half * 0.30, foot + 1.4, 66.0),
            m(-half * 0.28, foot + 1.6, 66.0),
        ];
        canvas.fill(&curve(&shade), self.skin.shade, 0.75);
        canvas.fill(&taper(&[m(2.5, 49.0, 74.0), m(3.2, bow - 2.2, 73.0)], &[0.9, 1.1]), self.skin.shade, 0.45);
        let glad = pose.curve.max(0.0);
        let wide_open = open * if pose.curve < 0.0 { 0.35 } else { 0.25 };
        let deep = unit((f32::from(face.age) - 30.0) / 45.0) * 0.75
            + (-pose.curve).max(0.0) * 0.3
            + glad * 0.55
            + wide_open
            + pose.side.abs() * 0.3;
        if deep <= 0.12 {
            return;
        }
        let height = 61.0 * face.nose_long.max(1.0);
        for side in [-1.0, 1.0] {
            let fold = [
                m(side * 16.5, 40.0, 66.0),
                m(side * (24.0 + 2.0 * open + 3.0 * glad), 47.0, 62.0),
                m(side * (half + 6.0 + 3.0 * glad), height - 2.0 + open * 8.0, 54.0),
                m(side * (half + 5.5), height + 6.0 + open * 15.0, 50.0),
            ];
            let share = (1.0 + pose.side * side * 0.5).max(0.3);
            canvas.fill(&taper(&fold, &[0.5, 1.35, 1.2, 0.2]), self.dark, (deep * 0.58 * share).min(0.62));
        }
    }
}
