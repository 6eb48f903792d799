//! Points, smooth curves through them, strokes that taper, and colours: what every figure is drawn with.

use std::f32::consts::PI;
use tiny_skia::{Path, PathBuilder, Rect, Transform};

/// A point of a curve. The curve runs smoothly through it unless it is a corner. Pixels, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Point {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) corner: bool,
}

/// A point that a curve runs smoothly through.
pub(crate) const fn p(x: f32, y: f32) -> Point {
    Point { x, y, corner: false }
}

/// A point where a curve has a corner.
pub(crate) const fn c(x: f32, y: f32) -> Point {
    Point { x, y, corner: true }
}

/// Spots of a head as they are noted in tables: across, down, towards the viewer.
macro_rules! spots {
    ($($x:literal $y:literal $z:literal),+ $(,)?) => { [$(($x as f32, $y as f32, $z as f32)),+] };
}

pub(crate) use spots;

impl Point {
    /// The same place as a corner.
    pub(crate) const fn sharp(self) -> Self {
        Self { corner: true, ..self }
    }

    /// Moved by so much.
    pub(crate) fn by(self, dx: f32, dy: f32) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }
    }

    /// Part of the way to another point.
    pub(crate) fn towards(self, to: Self, share: f32) -> Self {
        Self { x: lerp(self.x, to.x, share), y: lerp(self.y, to.y, share), ..self }
    }

    fn distance(self, to: Self) -> f32 {
        (to.x - self.x).hypot(to.y - self.y)
    }
}

pub(crate) fn lerp(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// 0 to 1.
pub(crate) fn unit(value: f32) -> f32 {
    value.clamp(0.0, 1.0)
}

/// From 0 at `from` to 1 at `to`, starting and ending gently.
pub(crate) fn smooth(from: f32, to: f32, value: f32) -> f32 {
    let t = unit((value - from) / (to - from));
    t * t * (3.0 - 2.0 * t)
}

/// A value at a place of a table of (place, value), which rises by place.
pub(crate) fn table(rows: &[(f32, f32)], at: f32) -> f32 {
    let mut before: Option<(f32, f32)> = None;
    for &(place, value) in rows {
        match before {
            _ if at > place => before = Some((place, value)),
            Some((from, low)) => return lerp(low, value, (at - from) / (place - from)),
            None => return value,
        }
    }
    before.map_or(0.0, |(_, value)| value)
}

/// What is filled or stroked. It may be empty, and then nothing is drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline(Option<Path>);

impl Outline {
    pub(crate) fn path(&self) -> Option<&Path> {
        self.0.as_ref()
    }

    /// Both as one, so that the even-odd rule makes a hole of the inner one.
    pub(crate) fn and(&self, other: &Self) -> Self {
        let mut both = PathBuilder::new();
        for path in [self.path(), other.path()].into_iter().flatten() {
            both.push_path(path);
        }
        Self(both.finish())
    }

    /// Moved, turned, stretched.
    pub(crate) fn moved(self, by: Transform) -> Self {
        Self(self.0.and_then(|path| path.transform(by)))
    }

    /// Built by hand.
    pub(crate) fn built(draw: impl FnOnce(&mut PathBuilder)) -> Self {
        let mut path = PathBuilder::new();
        draw(&mut path);
        Self(path.finish())
    }
}

enum Piece {
    Line,
    Cubic(Point, Point),
}

/// The pieces of a Catmull-Rom curve, each with its two ends; next to a corner a piece leans on its other end alone.
fn pieces(points: &[Point], closed: bool) -> impl Iterator<Item = (Point, Point, Piece)> + '_ {
    let count = points.len();
    let at = move |index: usize| points.get(index % count.max(1)).copied().unwrap_or_default();
    let tangent = move |index: usize, reach: f32| -> Option<Point> {
        let here = at(index);
        if here.corner {
            return None;
        }
        let before = if closed || index > 0 { at(index + count - 1) } else { here };
        let after = if closed || index + 1 < count { at(index + 1) } else { here };
        let (dx, dy) = ((after.x - before.x) / 2.0, (after.y - before.y) / 2.0);
        let length = dx.hypot(dy);
        let share = if length > reach && length > 0.0 { reach / length } else { 1.0 };
        Some(p(dx * share / 3.0, dy * share / 3.0))
    };
    (0..if closed { count } else { count.saturating_sub(1) }).map(move |index| {
        let next = (index + 1) % count;
        let (from, to) = (at(index), at(next));
        let reach = from.distance(to);
        let leave = tangent(index, reach).map(|t| from.by(t.x, t.y));
        let arrive = tangent(next, reach).map(|t| to.by(-t.x, -t.y));
        let piece = match (leave, arrive) {
            (None, None) => Piece::Line,
            (Some(leave), Some(arrive)) => Piece::Cubic(leave, arrive),
            (Some(leave), None) => Piece::Cubic(leave, to.towards(leave, 0.5)),
            (None, Some(arrive)) => Piece::Cubic(from.towards(arrive, 0.5), arrive),
        };
        (from, to, piece)
    })
}

fn run(points: &[Point], closed: bool) -> Outline {
    Outline::built(|path| {
        if let Some(first) = points.first() {
            path.move_to(first.x, first.y);
        }
        for (_, to, piece) in pieces(points, closed) {
            match piece {
                Piece::Line => path.line_to(to.x, to.y),
                Piece::Cubic(a, b) => path.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            }
        }
        if closed {
            path.close();
        }
    })
}

/// A closed smooth shape.
pub(crate) fn curve(points: &[Point]) -> Outline {
    run(points, true)
}

/// A smooth line.
pub(crate) fn line(points: &[Point]) -> Outline {
    run(points, false)
}

/// A closed shape with straight sides.
pub(crate) fn polygon(points: &[Point]) -> Outline {
    Outline::built(|path| {
        for (index, point) in points.iter().enumerate() {
            if index == 0 { path.move_to(point.x, point.y) } else { path.line_to(point.x, point.y) }
        }
        path.close();
    })
}

pub(crate) fn rect(x: f32, y: f32, width: f32, height: f32) -> Outline {
    Outline(Rect::from_xywh(x, y, width, height).map(PathBuilder::from_rect))
}

pub(crate) fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Outline {
    let r = radius.min(width / 2.0).min(height / 2.0);
    let (k, right, bottom) = (r * 0.447_7, x + width, y + height);
    Outline::built(|path| {
        path.move_to(x + r, y);
        path.line_to(right - r, y);
        path.cubic_to(right - k, y, right, y + k, right, y + r);
        path.line_to(right, bottom - r);
        path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
        path.line_to(x + r, bottom);
        path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
        path.line_to(x, y + r);
        path.cubic_to(x, y + k, x + k, y, x + r, y);
        path.close();
    })
}

pub(crate) fn circle(at: Point, radius: f32) -> Outline {
    Outline(PathBuilder::from_circle(at.x, at.y, radius))
}

pub(crate) fn ellipse(at: Point, across: f32, down: f32) -> Outline {
    Outline(Rect::from_xywh(at.x - across, at.y - down, across * 2.0, down * 2.0).and_then(PathBuilder::from_oval))
}

/// Points along a smooth line, `each` of them to a piece, and its end where it is open.
pub(crate) fn sample(points: &[Point], closed: bool, each: u8) -> Vec<Point> {
    let mut along = Vec::with_capacity(points.len() * usize::from(each) + 1);
    for (from, to, piece) in pieces(points, closed) {
        for step in 0..each {
            let t = f32::from(step) / f32::from(each);
            along.push(match &piece {
                Piece::Line => from.towards(to, t),
                Piece::Cubic(a, b) => {
                    let u = 1.0 - t;
                    let mix = |f: fn(&Point) -> f32| {
                        u.powi(3) * f(&from) + 3.0 * u * u * t * f(a) + 3.0 * u * t * t * f(b) + t.powi(3) * f(&to)
                    };
                    p(mix(|q| q.x), mix(|q| q.y))
                }
            });
        }
    }
    if !closed {
        along.extend(points.last());
    }
    along
}

/// A point of a stroke: where, which way its side is (of length 1), and how far the stroke reaches to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rib {
    pub(crate) at: Point,
    pub(crate) side: (f32, f32),
    pub(crate) reach: f32,
}

impl Rib {
    /// The point at this share of the reach to the side; negative: to the other side.
    pub(crate) fn out(&self, share: f32) -> Point {
        let by = self.reach * share;
        p(self.at.x + self.side.0 * by, self.at.y + self.side.1 * by)
    }
}

/// The ribs of a stroke along a smooth line whose half width is given at each of its points.
pub(crate) fn ribs(points: &[Point], reaches: &[f32], each: u8) -> Vec<Rib> {
    let along = sample(points, false, each);
    let last = along.len().saturating_sub(1);
    let spans = points.len().saturating_sub(1);
    along
        .iter()
        .enumerate()
        .map(|(index, &at)| {
            let before = along.get(index.saturating_sub(1)).copied().unwrap_or(at);
            let after = along.get((index + 1).min(last)).copied().unwrap_or(at);
            let length = before.distance(after).max(1e-6);
            let place = index as f32 / last.max(1) as f32 * spans as f32;
            let from = (place as usize).min(spans.saturating_sub(1));
            let reach = |at: usize| reaches.get(at).or(reaches.last()).copied().unwrap_or(0.0);
            Rib {
                at,
                side: (-(after.y - before.y) / length, (after.x - before.x) / length),
                reach: lerp(reach(from), reach(from + 1), place - from as f32),
            }
        })
        .collect()
}

/// The outline of such a stroke, round at its ends.
pub(crate) fn taper(points: &[Point], reaches: &[f32]) -> Outline {
    around(&ribs(points, reaches, 6))
}

/// The outline round ribs.
pub(crate) fn around(ribs: &[Rib]) -> Outline {
    const STEPS: u8 = 7;
    let cap = |end: Option<&Rib>, side: f32| -> Vec<Point> {
        let Some(end) = end.filter(|end| end.reach >= 0.6) else { return Vec::new() };
        let start = (end.side.1 * side).atan2(end.side.0 * side);
        (1..STEPS)
            .map(|step| {
                let (sin, cos) = (start - PI * f32::from(step) / f32::from(STEPS)).sin_cos();
                p(end.at.x + end.reach * cos, end.at.y + end.reach * sin)
            })
            .collect()
    };
    let mut outline: Vec<Point> = ribs.iter().map(|rib| rib.out(1.0)).collect();
    outline.extend(cap(ribs.last(), 1.0));
    outline.extend(ribs.iter().rev().map(|rib| rib.out(-1.0)));
    outline.extend(cap(ribs.first(), -1.0));
    polygon(&outline)
}

/// A colour without opacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour {
    pub(crate) red: u8,
    pub(crate) green: u8,
    pub(crate) blue: u8,
}

/// A colour as it is written: `hex(0x1D5487)`.
pub(crate) const fn hex(rgb: u32) -> Colour {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Colour { red, green, blue }
}

pub(crate) const BLACK: Colour = hex(0x00_0000);
pub(crate) const WHITE: Colour = hex(0xFF_FFFF);

impl Colour {
    /// Part of the way to another colour.
    pub(crate) fn mix(self, to: Self, share: f32) -> Self {
        let part = |from: u8, to: u8| lerp(f32::from(from), f32::from(to), share).round() as u8;
        Self { red: part(self.red, to.red), green: part(self.green, to.green), blue: part(self.blue, to.blue) }
    }

    pub(crate) fn darker(self, share: f32) -> Self {
        self.mix(BLACK, share)
    }

    pub(crate) fn lighter(self, share: f32) -> Self {
        self.mix(WHITE, share)
    }

    /// How light it looks, 0 to 1 (Rec. 601 weights on the encoded values).
    pub(crate) fn lightness(self) -> f32 {
        (0.299 * f32::from(self.red) + 0.587 * f32::from(self.green) + 0.114 * f32::from(self.blue)) / 255.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_passes_its_points_and_a_corner_is_sharp() {
        let square = [c(0.0, 0.0), c(10.0, 0.0), c(10.0, 10.0), c(0.0, 10.0)];
        let straight = sample(&square, true, 4);
        assert!(straight.iter().all(|q| q.x == 0.0 || q.x == 10.0 || q.y == 0.0 || q.y == 10.0));
        let round = sample(&square.map(|q| p(q.x, q.y)), true, 4);
        assert!(round.iter().any(|q| q.x > 10.4), "a smooth square bulges: {round:?}");
        assert!(square.iter().all(|q| round.iter().any(|r| r.distance(*q) < 1e-4)));
    }

    #[test]
    fn a_stroke_is_as_wide_as_it_was_asked_to_be() {
        let outline = taper(&[p(0.0, 0.0), p(50.0, 0.0), p(100.0, 0.0)], &[5.0, 10.0, 5.0]);
        let bounds = outline.path().map(Path::bounds).unwrap();
        assert!((bounds.height() - 20.0).abs() < 0.2 && (bounds.width() - 110.0).abs() < 0.3, "{bounds:?}");
    }

    #[test]
    fn a_table_holds_its_rows_and_its_ends() {
        let rows = [(0.0, 1.0), (10.0, 3.0), (20.0, 0.0)];
        for (at, value) in [(-5.0, 1.0), (0.0, 1.0), (5.0, 2.0), (10.0, 3.0), (15.0, 1.5), (99.0, 0.0)] {
            assert!((table(&rows, at) - value).abs() < 1e-6, "{at}");
        }
        assert_eq!(table(&[], 1.0), 0.0);
    }

    #[test]
    fn colours_mix() {
        assert_eq!(hex(0x00_0000).mix(hex(0xFF_8000), 0.5), hex(0x80_4000));
        assert_eq!(hex(0x12_3456).mix(WHITE, 0.0), hex(0x12_3456));
        assert!(hex(0xFF_FFFF).lightness() > 0.99 && hex(0).lightness() < 0.01);
    }
}
