//! The customer behind the glass, drawn from his mood; an empty chair when he has gone.

use crate::app::theme::{Portrait, Theme};
use egui::epaint::{CubicBezierShape, Mesh, PathStroke};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// What decides how the customer looks now. Moods run from 0 to 10 and may lie between steps while they move.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Customer {
    /// Which of the faces; the same number is always the same person.
    pub(crate) face: u8,
    /// Anger.
    pub(crate) anger: f32,
    /// Anxiety.
    pub(crate) anxiety: f32,
    /// Trust.
    pub(crate) trust: f32,
    /// Whether he is there.
    pub(crate) present: bool,
    /// Seconds he has been moving, for breath and tremble; 0 keeps him still.
    pub(crate) phase: f32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Hair {
    Short,
    Tousled,
    Receding,
    Bob,
    Bun,
    Curly,
    Long,
    Cap,
}

#[derive(Clone, Copy)]
struct Features {
    hair: Hair,
    skin: usize,
    tone: usize,
    clothes: usize,
    width: f32,
    jaw: f32,
    brow: f32,
    glasses: bool,
    old: bool,
    collar: bool,
    earrings: bool,
    stubble: bool,
}

const PLAIN: Features = Features {
    hair: Hair::Short,
    skin: 0,
    tone: 0,
    clothes: 0,
    width: 1.0,
    jaw: 0.24,
    brow: 1.0,
    glasses: false,
    old: false,
    collar: true,
    earrings: false,
    stubble: false,
};

const FACES: [Features; 8] = [
    Features { brow: 1.25, jaw: 0.16, width: 1.05, ..PLAIN },
    Features {
        hair: Hair::Bob,
        skin: 2,
        tone: 1,
        clothes: 1,
        jaw: 0.32,
        brow: 0.75,
        width: 0.96,
        collar: false,
        ..PLAIN
    },
    Features { hair: Hair::Receding, skin: 1, tone: 2, clothes: 5, glasses: true, old: true, width: 1.02, ..PLAIN },
    Features { hair: Hair::Bun, skin: 4, tone: 3, clothes: 2, jaw: 0.3, brow: 0.75, earrings: true, ..PLAIN },
    Features { hair: Hair::Tousled, skin: 0, tone: 1, clothes: 4, width: 0.95, collar: false, ..PLAIN },
    Features {
        hair: Hair::Curly,
        skin: 1,
        tone: 5,
        clothes: 6,
        glasses: true,
        old: true,
        brow: 0.7,
        earrings: true,
        ..PLAIN
    },
    Features {
        hair: Hair::Cap,
        skin: 3,
        tone: 0,
        clothes: 5,
        width: 1.04,
        jaw: 0.18,
        stubble: true,
        brow: 1.15,
        collar: false,
        ..PLAIN
    },
    Features {
        hair: Hair::Long,
        skin: 2,
        tone: 4,
        clothes: 3,
        jaw: 0.34,
        brow: 0.7,
        width: 0.94,
        glasses: true,
        ..PLAIN
    },
];

/// Draws the customer into a rectangle.
pub(crate) fn paint(painter: &Painter, theme: &Theme, rect: Rect, customer: &Customer) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let portrait = &theme.portrait;
    hall(&painter, portrait, rect, theme.corner());
    let size = (rect.width() * 1.2).min(rect.height() * 0.94);
    let counter = rect.bottom() - (rect.height() * 0.15).min(size * 0.17);
    if customer.present {
        person(&painter, portrait, rect, size, counter, customer);
    } else {
        chair(&painter, portrait, rect, size, counter);
    }
    desk(&painter, portrait, rect, size, counter, theme.corner());
    if customer.present {
        hands(&painter, portrait, rect, size, counter, customer);
    }
    glass(&painter, portrait, rect, counter);
}

fn hall(painter: &Painter, portrait: &Portrait, rect: Rect, corner: CornerRadius) {
    let (top, bottom): (Color32, Color32) = (portrait.wall_top.into(), portrait.wall_bottom.into());
    painter.rect_filled(rect, corner, top);
    let floor = rect.with_min_y(rect.top() + rect.height() * 0.62);
    painter.rect_filled(floor, corner, bottom);
    let hall: Color32 = portrait.hall.into();
    let window = |left: f32, right: f32| {
        let part = Rect::from_min_max(
            pos2(rect.left() + rect.width() * left, rect.top() + rect.height() * 0.1),
            pos2(rect.left() + rect.width() * right, rect.top() + rect.height() * 0.62),
        );
        painter.rect_filled(part, 6.0, hall);
        painter.vline(part.center().x, part.y_range(), Stroke::new(3.0, top));
        painter.hline(part.x_range(), part.top() + part.height() * 0.4, Stroke::new(3.0, top));
    };
    window(0.07, 0.29);
    window(0.71, 0.93);
}

/// The head's frame: everything on the face is placed in half widths and half heights of it.
#[derive(Clone, Copy)]
struct Head {
    centre: Pos2,
    half: Vec2,
    jaw: f32,
}

impl Head {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.centre + vec2(x * self.half.x, y * self.half.y)
    }

    /// The outline at an angle (0 is the crown, clockwise), `scale` times as far out.
    fn rim(&self, degrees: f32, scale: f32) -> Pos2 {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let down = (-cos).max(0.0);
        self.at(sin * (1.0 - self.jaw * down * down) * scale, -cos * scale)
    }

    fn outline(&self, scale: f32) -> Vec<Pos2> {
        (0_u8..48).map(|step| self.rim(f32::from(step) * 7.5, scale)).collect()
    }
}

fn person(painter: &Painter, portrait: &Portrait, rect: Rect, size: f32, counter: f32, customer: &Customer) {
    let features = features_of(customer.face);
    let (anger, fear) = (customer.anger.clamp(0.0, 10.0) / 10.0, customer.anxiety.clamp(0.0, 10.0) / 10.0);
    let breath = (customer.phase * 1.6).sin() * size * 0.004;
    let tremble = if fear > 0.6 { (customer.phase * 31.0).sin() * (fear - 0.6) * size * 0.012 } else { 0.0 };
    let lean = anger * size * 0.02;
    let head = Head {
        centre: pos2(rect.center().x + tremble, counter - size * 0.49 + breath * 0.6 + lean),
        half: vec2(0.158 * features.width, 0.205) * size * (1.0 + anger * 0.025),
        jaw: features.jaw,
    };
    let skin = portrait
        .skin(features.skin)
        .lerp_to_gamma(portrait.pallor.into(), 0.4 * (fear - 0.5).max(0.0) * (1.0 - anger))
        .lerp_to_gamma(portrait.flush.into(), 0.3 * (anger - 0.3).max(0.0));
    let hair = portrait.hair(features.tone);
    let clothes = portrait.clothes(features.clothes + usize::from(customer.face) / FACES.len());
    let shade = skin.lerp_to_gamma(portrait.ink.into(), 0.22);
    hair_behind(painter, features, &head, hair);
    let tension = (anger * 0.6 + fear * 0.7).min(1.0);
    shoulders(
        painter,
        portrait,
        features,
        &head,
        (size, counter, breath - tension * size * 0.022),
        (skin, shade, clothes),
    );
    ears(painter, portrait, features, &head, skin, shade);
    blob(painter, head.centre, &head.outline(1.0), skin);
    cheeks(painter, portrait, features, &head, anger, shade);
    eyes(painter, portrait, &head, skin, anger, fear, customer);
    brows(
        painter,
        features,
        &head,
        if features.old { hair } else { hair.lerp_to_gamma(portrait.ink.into(), 0.4) },
        anger,
        fear,
    );
    nose(painter, &head, shade);
    mouth(painter, portrait, &head, anger, fear, customer.trust.clamp(0.0, 10.0) / 10.0);
    frown(painter, features, &head, shade, anger, fear);
    hair_before(painter, portrait, features, &head, hair);
    if features.glasses {
        glasses(painter, portrait, &head);
    }
    sweat(painter, portrait, &head, fear);
    if fear > 0.75 {
        let pen = Stroke::new(1.8, Color32::from(portrait.chair).gamma_multiply(0.75));
        for side in [-1.0, 1.0] {
            for step in [0.0, 0.16] {
                let x = side * (1.42 + step);
                painter
                    .line(vec![head.at(x, 0.66), head.at(x + side * 0.05, 0.78), head.at(x - side * 0.02, 0.9)], pen);
            }
        }
    }
}

fn features_of(face: u8) -> Features {
    FACES.get(usize::from(face) % FACES.len()).copied().unwrap_or(PLAIN)
}

fn hair_behind(painter: &Painter, features: Features, head: &Head, hair: Color32) {
    match features.hair {
        Hair::Bob => blob(painter, head.centre, &sheath(head, 1.16, 0.82, 0.98), hair),
        Hair::Long => blob(painter, head.centre, &sheath(head, 1.14, 1.75, 1.22), hair),
        Hair::Bun => {
            painter.circle_filled(head.at(0.0, -1.2), head.half.x * 0.42, hair);
            let back: Vec<Pos2> =
                (0_u8..=24).map(|step| head.rim(-100.0 + f32::from(step) * 200.0 / 24.0, 1.05)).collect();
            blob(painter, head.centre, &back, hair);
        }
        Hair::Curly => {
            for step in 0_u8..11 {
                let centre = head.rim(-110.0 + 22.0 * f32::from(step), 0.98);
                painter.circle_filled(centre, head.half.x * 0.34, hair);
            }
        }
        Hair::Short | Hair::Tousled | Hair::Receding | Hair::Cap => {}
    }
}

/// Hair that falls beside the face down to `length`, `wide` at its end.
fn sheath(head: &Head, scale: f32, length: f32, wide: f32) -> Vec<Pos2> {
    let mut points: Vec<Pos2> =
        (0_u8..=24).map(|step| head.rim(-95.0 + f32::from(step) * 190.0 / 24.0, scale)).collect();
    points.extend([head.at(wide, length * 0.75), head.at(wide * 0.94, length), head.at(wide * 0.5, length * 1.03)]);
    points.extend([head.at(-wide * 0.5, length * 1.03), head.at(-wide * 0.94, length), head.at(-wide, length * 0.75)]);
    points
}

fn shoulders(
    painter: &Painter, portrait: &Portrait, features: Features, head: &Head, (size, counter, lift): (f32, f32, f32),
    (skin, shade, clothes): (Color32, Color32, Color32),
) {
    let x = head.centre.x;
    let chin = head.at(0.0, 1.0).y;
    let top = chin + size * 0.055 + lift;
    let base = counter + 4.0;
    let half = size * 0.37 * features.width.sqrt();
    let neck = size * 0.062 * features.width;
    let neck_rect = Rect::from_min_max(pos2(x - neck, chin - size * 0.06), pos2(x + neck, top + size * 0.05));
    let side = |sign: f32| {
        bezier([
            pos2(x + sign * neck * 0.9, top - size * 0.012),
            pos2(x + sign * half * 0.55, top + size * 0.03),
            pos2(x + sign * half * 0.98, top + size * 0.02),
            pos2(x + sign * half, base),
        ])
    };
    let mut body = side(-1.0);
    body.reverse();
    body.extend(side(1.0));
    blob(painter, pos2(x, base), &body, clothes);
    painter.rect_filled(neck_rect, CornerRadius::same(10), skin);
    let under = Rect::from_min_max(neck_rect.min, pos2(neck_rect.right(), chin + size * 0.022));
    painter.rect_filled(under, CornerRadius::ZERO, shade);
    let dark = clothes.lerp_to_gamma(portrait.ink.into(), 0.3);
    let pen = Stroke::new((size * 0.006).max(1.5), dark);
    let throat = pos2(x, top + size * 0.085);
    if features.collar {
        let white: Color32 = portrait.white.into();
        for sign in [-1.0, 1.0] {
            let flap = vec![
                pos2(x + sign * neck * 0.98, top - size * 0.025),
                throat,
                pos2(x + sign * neck * 0.9, top + size * 0.105),
                pos2(x + sign * neck * 1.6, top + size * 0.02),
            ];
            let centre = flap.iter().fold(Vec2::ZERO, |sum, point| sum + point.to_vec2()) / 4.0;
            blob(painter, centre.to_pos2(), &flap, white);
        }
        painter.line_segment([throat, pos2(x, base)], pen);
    } else {
        let neckline = bezier([
            pos2(x - neck * 1.12, top - size * 0.01),
            pos2(x - neck * 0.8, top + size * 0.075),
            pos2(x + neck * 0.8, top + size * 0.075),
            pos2(x + neck * 1.12, top - size * 0.01),
        ]);
        blob(painter, pos2(x, top), &neckline, skin);
        painter.line(neckline, PathStroke::new(size * 0.016, dark));
    }
    for sign in [-1.0, 1.0] {
        painter
            .line_segment([pos2(x + sign * half * 0.7, base - size * 0.13), pos2(x + sign * half * 0.66, base)], pen);
    }
}

fn ears(painter: &Painter, portrait: &Portrait, features: Features, head: &Head, skin: Color32, shade: Color32) {
    if matches!(features.hair, Hair::Bob | Hair::Long) {
        return;
    }
    for side in [-1.0, 1.0] {
        let radius = vec2(head.half.x * 0.15, head.half.y * 0.19);
        painter.add(Shape::ellipse_filled(head.at(side * 1.0, 0.06), radius, skin));
        painter.add(Shape::ellipse_filled(head.at(side * 1.02, 0.07), radius * 0.45, shade.gamma_multiply(0.5)));
        if features.earrings {
            painter.circle_filled(head.at(side * 1.05, 0.3), head.half.x * 0.06, Color32::from(portrait.counter));
        }
    }
}

fn cheeks(painter: &Painter, portrait: &Portrait, features: Features, head: &Head, anger: f32, shade: Color32) {
    let flush = Color32::from(portrait.flush).gamma_multiply(0.08 + 0.3 * (anger - 0.3).max(0.0));
    for side in [-1.0, 1.0] {
        for scale in [1.0, 0.7] {
            let radius = vec2(head.half.x * 0.26, head.half.y * 0.14) * scale;
            painter.add(Shape::ellipse_filled(head.at(side * 0.54, 0.33), radius, flush.gamma_multiply(0.6)));
        }
        if features.old {
            let pen = Stroke::new(1.5, shade.gamma_multiply(0.7));
            painter.line(vec![head.at(side * 0.3, 0.3), head.at(side * 0.42, 0.44), head.at(side * 0.46, 0.58)], pen);
            painter.line(vec![head.at(side * 0.26, 0.16), head.at(side * 0.42, 0.2), head.at(side * 0.56, 0.17)], pen);
        }
    }
    if features.stubble {
        let points: Vec<Pos2> = (0_u8..=20)
            .map(|step| head.rim(112.0 + f32::from(step) * 6.8, 0.985))
            .chain([head.at(-0.5, 0.42), head.at(0.0, 0.36), head.at(0.5, 0.42)])
            .collect();
        blob(painter, head.at(0.0, 0.7), &points, shade.gamma_multiply(0.35));
    }
}

fn eyes(
    painter: &Painter, portrait: &Portrait, head: &Head, skin: Color32, anger: f32, fear: f32, customer: &Customer,
) {
    // A blink now and then, only while he moves.
    let blink = customer.phase > 0.0 && customer.phase.rem_euclid(4.3) < 0.12;
    let open =
        if blink { 0.08 } else { (0.8 + 0.55 * (fear - 0.35).max(-0.1) - 0.28 * (anger - 0.4).max(0.0)).max(0.3) };
    let gaze = if fear > 0.55 { (customer.phase * 0.9).sin() * 0.05 * fear } else { 0.0 };
    for side in [-1.0_f32, 1.0] {
        let centre = head.at(side * 0.43, -0.02);
        let (wide, high) = (head.half.x * 0.2, head.half.y * 0.1 * open);
        let slant = 0.55 * (anger - 0.35).max(0.0) - 0.3 * (fear - 0.5).max(0.0);
        let rim = |upper: bool| -> Vec<Pos2> {
            (0_u8..=14)
                .map(|step| {
                    let t = f32::from(step) / 14.0 * 2.0 - 1.0;
                    let arch = (1.0 - t * t).max(0.0).sqrt();
                    // Angry lids press down on the inner side.
                    let press = if upper { 1.0 - (slant * (1.0 - t * side)).clamp(-0.2, 0.62) } else { -0.85 };
                    centre + vec2(t * wide, -arch * high * press)
                })
                .collect()
        };
        let upper = rim(true);
        let mut white = upper.clone();
        white.extend(rim(false).into_iter().rev());
        blob(painter, centre, &white, portrait.white.into());
        let iris = vec2(head.half.x * 0.1, (head.half.x * 0.1).min(high * 0.92)) * (1.0 - 0.12 * fear);
        let pupil = centre + vec2(gaze * head.half.x, high * 0.06);
        painter.add(Shape::ellipse_filled(pupil, iris, Color32::from(portrait.ink)));
        if open > 0.3 {
            painter.circle_filled(
                pupil + vec2(-0.35, -0.4) * iris.min_elem(),
                iris.min_elem() * 0.3,
                Color32::from(portrait.white),
            );
        }
        let lid = skin.lerp_to_gamma(portrait.ink.into(), 0.75);
        painter.line(upper, PathStroke::new(head.half.x * 0.045, lid));
        painter.line(rim(false), PathStroke::new(1.0, skin.lerp_to_gamma(portrait.ink.into(), 0.25)));
    }
}

fn brows(painter: &Painter, features: Features, head: &Head, hair: Color32, anger: f32, fear: f32) {
    let down = 0.15 * (anger - 0.25).max(0.0);
    let up = 0.14 * (fear - 0.3).max(0.0) * (1.0 - anger * 0.7);
    for side in [-1.0, 1.0] {
        let inner = head.at(side * (0.2 - 0.04 * anger), -0.235 + down * 1.5 - up * 1.4);
        let middle = head.at(side * 0.45, -0.3 + down * 0.5 - up * 0.7);
        let outer = head.at(side * 0.68, -0.235 - down * 0.5 + up * 0.35);
        let points = bezier([inner, inner.lerp(middle, 0.7), middle.lerp(outer, 0.35), outer]);
        painter.line(points, PathStroke::new(head.half.x * 0.075 * features.brow, hair));
    }
}

fn nose(painter: &Painter, head: &Head, shade: Color32) {
    let pen = PathStroke::new((head.half.x * 0.035).max(1.5), shade);
    painter.line(vec![head.at(0.05, 0.02), head.at(0.1, 0.22), head.at(0.06, 0.29), head.at(-0.06, 0.29)], pen);
}

fn mouth(painter: &Painter, portrait: &Portrait, head: &Head, anger: f32, fear: f32, trust: f32) {
    let smile =
        0.12 * (trust - 0.45) / 0.55 * (1.0 - anger) - 0.13 * (anger - 0.2).max(0.0) - 0.06 * (fear - 0.4).max(0.0);
    let open = ((anger - 0.62) / 0.38).max((fear - 0.72) / 0.5).clamp(0.0, 1.0);
    let half = 0.3 + 0.04 * trust - 0.05 * fear + 0.05 * open;
    let y = 0.56;
    let corner = |side: f32| head.at(side * half, y - smile);
    let middle = |drop: f32| move |side: f32| head.at(side * half * 0.45, y + smile * 0.9 + drop);
    let sample = |drop: f32| -> Vec<Pos2> {
        let middle = middle(drop);
        bezier([corner(-1.0), middle(-1.0), middle(1.0), corner(1.0)])
    };
    let lips: Color32 = portrait.lips.into();
    let dark = lips.lerp_to_gamma(portrait.ink.into(), 0.45);
    if open > 0.05 {
        let (upper, lower) = (sample(-0.05 * open), sample(0.05 + 0.2 * open));
        ribbon(painter, &upper, &lower, dark);
        if open > 0.3 {
            let teeth: Vec<Pos2> = upper.iter().zip(&lower).map(|(up, low)| up.lerp(*low, 0.34)).collect();
            ribbon(painter, &upper, &teeth, portrait.white.into());
        }
        for lip in [upper, lower] {
            painter.line(lip, PathStroke::new(head.half.x * 0.035, lips));
        }
    } else {
        painter.line(sample(0.0), PathStroke::new(head.half.x * 0.05, dark));
        // The shadow under the lower lip, which a smile takes away.
        let pen = PathStroke::new(head.half.x * 0.03, lips.gamma_multiply((0.45 - smile * 8.0).clamp(0.0, 0.45)));
        painter.line(vec![head.at(-0.1, y + smile + 0.12), head.at(0.1, y + smile + 0.12)], pen);
    }
}

fn frown(painter: &Painter, features: Features, head: &Head, shade: Color32, anger: f32, fear: f32) {
    let strength = ((anger - 0.5) * 2.0).clamp(0.0, 1.0);
    if strength > 0.0 {
        let pen = PathStroke::new(1.8, shade.gamma_multiply(strength));
        for side in [-1.0, 1.0] {
            painter.line(
                vec![head.at(side * 0.06, -0.3), head.at(side * 0.07, -0.2), head.at(side * 0.05, -0.13)],
                pen.clone(),
            );
        }
    }
    let worry = ((fear - 0.45) * 1.8).clamp(0.0, 1.0).max(if features.old { 0.5 } else { 0.0 });
    if worry > 0.0 && features.hair != Hair::Cap {
        let pen = PathStroke::new(1.5, shade.gamma_multiply(worry * 0.8));
        for y in [-0.43, -0.51] {
            painter.line(vec![head.at(-0.24, y), head.at(0.0, y - 0.025), head.at(0.24, y)], pen.clone());
        }
    }
}

fn hair_before(painter: &Painter, portrait: &Portrait, features: Features, head: &Head, hair: Color32) {
    // From left to right, -1 to 1: the outer rim and the hairline.
    let across = |from: f32, to: f32, outer: &dyn Fn(f32) -> Pos2, inner: &dyn Fn(f32) -> Pos2| {
        let steps = (0_u8..=28).map(|step| from + (to - from) * f32::from(step) / 28.0);
        let (out, line): (Vec<_>, Vec<_>) = steps.map(|t| (outer(t), inner(t))).unzip();
        ribbon(painter, &out, &line, hair);
    };
    let rim = |reach: f32, scale: f32| move |t: f32| head.rim(t * reach, scale);
    // The same, but close to the skin at the temples.
    let close = |reach: f32, scale: f32| move |t: f32| head.rim(t * reach, 1.0 + (scale - 1.0) * (1.0 - t.powi(8)));
    match features.hair {
        Hair::Short => across(-1.0, 1.0, &close(84.0, 1.07), &|t| {
            let temple = t.abs().powi(6);
            head.at(t * 0.985, -0.56 + 0.07 * t * t + 0.4 * temple)
        }),
        Hair::Tousled => {
            across(-1.0, 1.0, &|t| close(82.0, 1.12 + 0.025 * (t * 17.0).sin())(t), &|t| {
                let temple = t.abs().powi(7);
                head.at(t * 0.985, -0.48 + 0.05 * (t * 13.0).sin() * (1.0 - temple) + 0.36 * temple)
            });
        }
        Hair::Receding => {
            for side in [-1.0, 1.0] {
                across(0.0, 1.0, &|t| head.rim(side * (34.0 + t * 62.0), 1.0 + 0.07 * (t * 3.0).min(1.0)), &|t| {
                    head.rim(side * (34.0 + t * 56.0), 1.0 - 0.17 * (t * std::f32::consts::PI).sin().max(0.0).sqrt())
                });
            }
        }
        Hair::Bob => across(-1.0, 1.0, &rim(92.0, 1.1), &|t| {
            let temple = t.abs().powi(9);
            head.at(t * 0.98, -0.42 - 0.06 * (1.0 - t * t) + 0.5 * temple)
        }),
        Hair::Bun => across(-1.0, 1.0, &close(80.0, 1.06), &|t| head.at(t * 0.98, -0.74 + 0.5 * t * t)),
        Hair::Curly => across(-1.0, 1.0, &rim(82.0, 1.12), &|t| {
            head.at(t * 0.99, -0.56 + 0.035 * (t * 15.0).cos() + 0.42 * t.abs().powi(5))
        }),
        Hair::Long => across(-1.0, 1.0, &rim(96.0, 1.09), &|t| {
            let part = (t - 0.25).abs();
            head.at(t * 0.98, -0.78 + 0.42 * part + 0.3 * t.abs().powi(8))
        }),
        Hair::Cap => {
            for side in [-1.0, 1.0] {
                across(0.0, 1.0, &|t| head.rim(side * (56.0 + t * 38.0), 1.03), &|t| {
                    head.rim(side * (56.0 + t * 38.0), 0.9 + 0.1 * t)
                });
            }
            let cloth = portrait.clothes(features.clothes + 3);
            let steps = || (0_u8..=28).map(|step| f32::from(step) / 14.0 - 1.0);
            let crown: Vec<Pos2> = steps().map(|t| head.rim(t * 68.0, 1.14)).collect();
            let band: Vec<Pos2> = steps().map(|t| head.at(t * 1.057, -0.427 - 0.1 * (1.0 - t * t))).collect();
            ribbon(painter, &crown, &band, cloth);
            let visor: Vec<Pos2> = steps().map(|t| head.at(t * 0.95, -0.44 - 0.12 * (1.0 - t * t))).collect();
            let edge: Vec<Pos2> = steps().map(|t| head.at(t * 0.95, -0.42 + 0.09 * (1.0 - t * t))).collect();
            ribbon(painter, &visor, &edge, cloth.lerp_to_gamma(portrait.ink.into(), 0.35));
        }
    }
}

fn glasses(painter: &Painter, portrait: &Portrait, head: &Head) {
    let pen = Stroke::new(head.half.x * 0.035, Color32::from(portrait.ink));
    let lens = vec2(head.half.x * 0.56, head.half.y * 0.36);
    for side in [-1.0, 1.0] {
        let rect = Rect::from_center_size(head.at(side * 0.43, 0.0), lens);
        let tint = Color32::from(portrait.glass).gamma_multiply(0.16);
        let round = CornerRadius::same((lens.y * 0.42).clamp(2.0, 40.0) as u8);
        painter.rect(rect, round, tint, pen, egui::StrokeKind::Middle);
        painter.line_segment([head.at(side * 0.71, -0.04), head.at(side * 0.99, -0.07)], pen);
    }
    painter.line_segment([head.at(-0.15, -0.03), head.at(0.15, -0.03)], pen);
}

fn sweat(painter: &Painter, portrait: &Portrait, head: &Head, fear: f32) {
    let drops = [(0.6, 0.78, -0.32, 1.0), (0.74, -0.74, -0.14, 0.85), (0.88, 0.66, 0.24, 0.75)];
    for (from, x, y, scale) in drops {
        if fear < from {
            continue;
        }
        let (tip, radius) = (head.at(x, y - 0.1), head.half.x * 0.075 * scale);
        let centre = tip + vec2(0.0, radius * 2.4);
        let colour: Color32 = portrait.sweat.into();
        let side = vec2(radius * 0.92, -radius * 0.4);
        painter.add(Shape::convex_polygon(
            vec![tip, centre + side, centre + vec2(-side.x, side.y)],
            colour,
            Stroke::NONE,
        ));
        painter.circle_filled(centre, radius, colour);
        painter.circle_filled(centre + vec2(-0.3, 0.1) * radius, radius * 0.3, Color32::from(portrait.white));
    }
}

fn desk(painter: &Painter, portrait: &Portrait, rect: Rect, size: f32, counter: f32, corner: CornerRadius) {
    let bottom = CornerRadius { nw: 0, ne: 0, ..corner };
    painter.rect_filled(rect.with_min_y(counter), bottom, Color32::from(portrait.counter_front));
    let top = Rect::from_min_max(pos2(rect.left(), counter), pos2(rect.right(), counter + size * 0.055));
    painter.rect_filled(top, 0.0, Color32::from(portrait.counter));
    // A form and a pen wait on the learner's side.
    let white: Color32 = portrait.white.into();
    let x = rect.left() + rect.width() * 0.14;
    let sheet = vec![
        pos2(x, counter + size * 0.012),
        pos2(x + size * 0.13, counter + size * 0.012),
        pos2(x + size * 0.115, counter + size * 0.046),
        pos2(x - size * 0.022, counter + size * 0.046),
    ];
    painter.add(Shape::convex_polygon(sheet, white, Stroke::NONE));
    let pen = Stroke::new(1.0, Color32::from(portrait.chair).gamma_multiply(0.7));
    for line in [0.022, 0.031] {
        painter.hline((x + size * 0.01)..=(x + size * 0.1), counter + size * line, pen);
    }
}

fn hands(painter: &Painter, portrait: &Portrait, rect: Rect, size: f32, counter: f32, customer: &Customer) {
    let features = features_of(customer.face);
    let (anger, fear) = (customer.anger / 10.0, customer.anxiety / 10.0);
    let skin = portrait.skin(features.skin).lerp_to_gamma(portrait.flush.into(), 0.2 * (anger - 0.4).max(0.0));
    let clothes = portrait.clothes(features.clothes + usize::from(customer.face) / FACES.len());
    let sleeve = clothes.lerp_to_gamma(portrait.ink.into(), 0.14);
    let tremble = if fear > 0.6 { (customer.phase * 27.0).sin() * (fear - 0.6) * size * 0.01 } else { 0.0 };
    // Worried hands hold each other, angry ones come forward as fists.
    let apart = size * (0.17 - 0.075 * fear.clamp(0.0, 1.0));
    let y = counter + size * 0.004;
    for side in [-1.0, 1.0] {
        let wrist = pos2(rect.center().x + side * (apart + size * 0.055) + tremble, y);
        let elbow = pos2(rect.center().x + side * size * 0.3, counter - size * 0.015);
        painter.line_segment([elbow, wrist], Stroke::new(size * 0.062, sleeve));
        painter.circle_filled(elbow, size * 0.031, sleeve);
        let fist = (anger - 0.5).max(0.0);
        let palm = wrist - vec2(side * size * 0.02, 0.0);
        let radius = vec2(size * (0.046 - 0.012 * fist), size * (0.024 + 0.02 * fist));
        painter.add(Shape::ellipse_filled(palm, radius, skin));
        let pen = Stroke::new(1.2, skin.lerp_to_gamma(portrait.ink.into(), 0.3));
        for finger in [-0.35, 0.0, 0.35] {
            let x = palm.x + finger * radius.x - side * radius.x * 0.4;
            painter
                .line_segment([pos2(x, palm.y + radius.y * 0.15), pos2(x - side * 1.5, palm.y + radius.y * 0.75)], pen);
        }
    }
}

fn chair(painter: &Painter, portrait: &Portrait, rect: Rect, size: f32, counter: f32) {
    let colour: Color32 = portrait.chair.into();
    let x = rect.center().x;
    let back =
        Rect::from_min_max(pos2(x - size * 0.15, counter - size * 0.46), pos2(x + size * 0.15, counter - size * 0.16));
    let dark = colour.lerp_to_gamma(portrait.ink.into(), 0.25);
    for side in [-1.0, 1.0] {
        let post =
            Rect::from_center_size(pos2(x + side * size * 0.09, counter - size * 0.1), vec2(size * 0.022, size * 0.22));
        painter.rect_filled(post, 2.0, dark);
        let arm =
            Rect::from_center_size(pos2(x + side * size * 0.2, counter - size * 0.08), vec2(size * 0.05, size * 0.022));
        painter.rect_filled(arm, 4.0, dark);
        let leg =
            Rect::from_center_size(pos2(x + side * size * 0.2, counter - size * 0.04), vec2(size * 0.018, size * 0.09));
        painter.rect_filled(leg, 2.0, dark);
    }
    painter.rect_filled(back, 18.0, colour);
    painter.rect_filled(back.shrink(size * 0.028), 12.0, colour.lerp_to_gamma(portrait.white.into(), 0.18));
    let seat = Rect::from_min_max(pos2(x - size * 0.18, counter - size * 0.035), pos2(x + size * 0.18, counter + 4.0));
    painter.rect_filled(seat, 8.0, colour);
}

fn glass(painter: &Painter, portrait: &Portrait, rect: Rect, counter: f32) {
    let glass: Color32 = portrait.glass.into();
    let pane = Rect::from_min_max(rect.min + vec2(10.0, 10.0), pos2(rect.right() - 10.0, counter - 1.0));
    let shine = |left: f32, right: f32, strength: f32| {
        let (height, width) = (pane.height(), pane.width());
        let tilt = height * 0.22;
        let x = |share: f32| pane.left() + width * share;
        let points = vec![
            pos2(x(left) + tilt, pane.top()),
            pos2(x(right) + tilt, pane.top()),
            pos2(x(right), pane.bottom()),
            pos2(x(left), pane.bottom()),
        ];
        painter.with_clip_rect(pane.intersect(painter.clip_rect())).add(Shape::convex_polygon(
            points,
            glass.gamma_multiply(strength),
            Stroke::NONE,
        ));
    };
    shine(-0.08, 0.06, 0.22);
    shine(0.1, 0.13, 0.2);
    shine(0.72, 0.86, 0.13);
    painter.rect_stroke(pane, 4.0, Stroke::new(2.0, glass.gamma_multiply(0.75)), egui::StrokeKind::Inside);
    // The opening through which papers pass.
    let slot = Rect::from_center_size(pos2(rect.center().x, counter - 3.0), vec2(rect.width() * 0.42, 6.0));
    painter.rect_filled(slot, 3.0, glass.gamma_multiply(0.6));
}

/// A cubic Bézier curve as a line of points.
fn bezier(points: [Pos2; 4]) -> Vec<Pos2> {
    let curve = CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, Stroke::NONE);
    (0_u8..=18).map(|step| curve.sample(f32::from(step) / 18.0)).collect()
}

/// Fills an outline every point of which can be seen from `centre`, with soft edges.
fn blob(painter: &Painter, centre: Pos2, outline: &[Pos2], colour: Color32) {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(centre, colour);
    for point in outline {
        mesh.colored_vertex(*point, colour);
    }
    let count = u32::try_from(outline.len()).unwrap_or(0);
    for at in 1..=count {
        mesh.add_triangle(0, at, at % count + 1);
    }
    painter.add(mesh);
    if colour.is_opaque() {
        painter.add(Shape::closed_line(outline.to_vec(), PathStroke::new(1.0, colour)));
    }
}

/// Fills what lies between two lines of equally many points.
fn ribbon(painter: &Painter, one: &[Pos2], other: &[Pos2], colour: Color32) {
    let mut mesh = Mesh::default();
    for (near, far) in one.iter().zip(other) {
        mesh.colored_vertex(*near, colour);
        mesh.colored_vertex(*far, colour);
    }
    let count = u32::try_from(one.len().min(other.len())).unwrap_or(0);
    for at in 1..count {
        let here = at * 2;
        mesh.add_triangle(here - 2, here - 1, here);
        mesh.add_triangle(here - 1, here, here + 1);
    }
    painter.add(mesh);
    painter.line(one.to_vec(), PathStroke::new(1.0, colour));
    painter.line(other.to_vec(), PathStroke::new(1.0, colour));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_can_be_drawn_in_every_mood_and_size() {
        let theme = Theme::default();
        let ctx = egui::Context::default();
        for face in 0_u8..=16 {
            let output = ctx.run_ui(egui::RawInput::default(), |ui| {
                for (anger, anxiety, trust) in [(0.0, 0.0, 0.0), (10.0, 10.0, 10.0), (7.3, 2.1, 4.9), (12.0, 5.0, -3.0)]
                {
                    for size in [vec2(300.0, 400.0), vec2(40.0, 30.0), Vec2::ZERO] {
                        for present in [true, false] {
                            let customer = Customer { face, anger, anxiety, trust, present, phase: 4.31 };
                            paint(ui.painter(), &theme, Rect::from_min_size(pos2(0.0, 0.0), size), &customer);
                        }
                    }
                }
            });
            let mut output = output;
            output.textures_delta.clear();
            assert!(!ctx.tessellate(output.shapes, output.pixels_per_point).is_empty());
        }
    }
}
