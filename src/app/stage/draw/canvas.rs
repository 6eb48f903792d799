//! A canvas of pixels to draw on: transforms and clips that end with the scope they were opened for, and a way of
//! drawing everything in the shades of one colour.

use super::geom::{Colour, Outline, Point, WHITE, hex};
use tiny_skia::{
    Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Mask, Paint, Pixmap, PixmapPaint, PixmapRef,
    PremultipliedColorU8, Shader, SpreadMode, Stroke, Transform,
};

/// What becomes of colours on their way to the canvas.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Tone {
    /// Each stays what it is.
    #[default]
    Own,
    /// Each goes this share of the way to one colour; 1: a silhouette.
    Towards(Colour, f32),
    /// Each becomes the shade between these two that is as light as it was.
    Between { dark: Colour, light: Colour },
}

impl Tone {
    /// The shades that bystanders are drawn in where the hall's colour for them is this.
    pub(crate) fn shades(of: Colour) -> Self {
        Self::Between { dark: of.mix(hex(0x1A_222B), 0.55), light: of.mix(WHITE, 0.5) }
    }

    fn of(self, colour: Colour) -> Colour {
        match self {
            Self::Own => colour,
            Self::Towards(one, share) => colour.mix(one, share),
            Self::Between { dark, light } => dark.mix(light, colour.lightness()),
        }
    }
}

/// Pixels, and how what is drawn next reaches them.
#[derive(Debug)]
pub(crate) struct Canvas {
    pixels: Pixmap,
    transform: Transform,
    clip: Option<Mask>,
    tone: Tone,
}

impl Canvas {
    /// An empty canvas; none where a side is 0 or beyond what memory allows.
    pub(crate) fn new(width: u32, height: u32) -> Option<Self> {
        Pixmap::new(width, height).map(Self::on)
    }

    /// A canvas on which something is drawn already.
    pub(crate) fn on(pixels: Pixmap) -> Self {
        Self { pixels, transform: Transform::identity(), clip: None, tone: Tone::Own }
    }

    /// What was drawn: red, green, blue, opacity, multiplied by the opacity.
    pub(crate) fn pixels(&self) -> PixmapRef<'_> {
        self.pixels.as_ref()
    }

    pub(crate) fn into_pixels(self) -> Pixmap {
        self.pixels
    }

    /// Everything is one colour now, or none at all.
    pub(crate) fn clear(&mut self, colour: Option<Colour>) {
        self.pixels.fill(colour.map_or(Color::TRANSPARENT, |colour| opaque(colour, 1.0)));
    }

    /// How many pixels a unit takes now.
    pub(crate) fn scale(&self) -> f32 {
        let (x, y) = self.transform.get_scale();
        (x + y) / 2.0
    }

    pub(crate) fn fill(&mut self, outline: &Outline, colour: Colour, opacity: f32) {
        self.fill_by(outline, FillRule::Winding, colour, opacity);
    }

    /// Filled with holes where outlines lie over each other.
    pub(crate) fn fill_holed(&mut self, outline: &Outline, colour: Colour, opacity: f32) {
        self.fill_by(outline, FillRule::EvenOdd, colour, opacity);
    }

    fn fill_by(&mut self, outline: &Outline, rule: FillRule, colour: Colour, opacity: f32) {
        let Some(path) = outline.path() else { return };
        let paint = paint(Shader::SolidColor(opaque(self.tone.of(colour), opacity)));
        self.pixels.fill_path(path, &paint, rule, self.transform, self.clip.as_ref());
    }

    /// A line of even width with round ends.
    pub(crate) fn stroke(&mut self, outline: &Outline, colour: Colour, width: f32, opacity: f32) {
        let Some(path) = outline.path() else { return };
        let paint = paint(Shader::SolidColor(opaque(self.tone.of(colour), opacity)));
        let stroke = Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        self.pixels.stroke_path(path, &paint, &stroke, self.transform, self.clip.as_ref());
    }

    /// Filled with a run of colours from one point to another: place from 0 to 1, colour, opacity.
    pub(crate) fn fade(&mut self, outline: &Outline, from: Point, to: Point, stops: &[(f32, Colour, f32)]) {
        let Some(path) = outline.path() else { return };
        let stops = stops
            .iter()
            .map(|&(at, colour, opacity)| GradientStop::new(at, opaque(self.tone.of(colour), opacity)))
            .collect();
        let ends = [from, to].map(|end| tiny_skia::Point::from_xy(end.x, end.y));
        let [from, to] = ends;
        let Some(shader) = LinearGradient::new(from, to, stops, SpreadMode::Pad, Transform::identity()) else { return };
        self.pixels.fill_path(path, &paint(shader), FillRule::Winding, self.transform, self.clip.as_ref());
    }

    /// Another picture, its upper left corner here, in its own colours.
    pub(crate) fn picture(&mut self, picture: PixmapRef<'_>, opacity: f32) {
        let paint = PixmapPaint { opacity, quality: tiny_skia::FilterQuality::Bilinear, ..PixmapPaint::default() };
        self.pixels.draw_pixmap(0, 0, picture, &paint, self.transform, self.clip.as_ref());
    }

    /// Another picture of the same grid of pixels, its upper left corner so many pixels from this one's. Most of a layer shows
    /// nothing or all: that costs next to nothing here, where a picture that may be turned and stretched is sampled throughout.
    pub(crate) fn lay(&mut self, picture: PixmapRef<'_>, x: i32, y: i32) {
        let (wide, across) = (self.pixels.width() as usize, picture.width() as usize);
        if across == 0 || wide == 0 {
            return;
        }
        let down = |one: i32| one.max(0) as usize;
        let rows = self.pixels.pixels_mut().chunks_exact_mut(wide).skip(down(y));
        for (row, laid) in rows.zip(picture.pixels().chunks_exact(across).skip(down(-y))) {
            for (below, above) in row.iter_mut().skip(down(x)).zip(laid.iter().skip(down(-x))) {
                match above.alpha() {
                    0 => {}
                    255 => *below = *above,
                    _ => *below = over(*above, *below),
                }
            }
        }
    }

    /// What is drawn inside is moved, turned or stretched first; scopes within scopes add up.
    pub(crate) fn with<T>(&mut self, transform: Transform, draw: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.transform;
        self.transform = outer.pre_concat(transform);
        let drawn = draw(self);
        self.transform = outer;
        drawn
    }

    /// What is drawn inside shows only within the outline.
    pub(crate) fn within<T>(&mut self, outline: &Outline, draw: impl FnOnce(&mut Self) -> T) -> T {
        let (Some(path), outer) = (outline.path(), self.clip.take()) else { return draw(self) };
        self.clip = match &outer {
            Some(outer) => {
                let mut both = outer.clone();
                both.intersect_path(path, FillRule::Winding, true, self.transform);
                Some(both)
            }
            None => Mask::new(self.pixels.width(), self.pixels.height()).map(|mut mask| {
                mask.fill_path(path, FillRule::Winding, true, self.transform);
                mask
            }),
        };
        let drawn = draw(self);
        self.clip = outer;
        drawn
    }

    /// What is drawn inside has these colours.
    pub(crate) fn toned<T>(&mut self, tone: Tone, draw: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.tone, tone);
        let drawn = draw(self);
        self.tone = outer;
        drawn
    }

    /// What is drawn inside is put together first and then laid over the rest with one opacity.
    pub(crate) fn veiled(&mut self, opacity: f32, draw: impl FnOnce(&mut Self)) {
        let Some(layer) = Pixmap::new(self.pixels.width(), self.pixels.height()) else { return };
        let below = std::mem::replace(&mut self.pixels, layer);
        draw(self);
        let layer = std::mem::replace(&mut self.pixels, below);
        let paint = PixmapPaint { opacity, ..PixmapPaint::default() };
        self.pixels.draw_pixmap(0, 0, layer.as_ref(), &paint, Transform::identity(), None);
    }
}

/// A pixel over another, both multiplied by their opacity.
fn over(above: PremultipliedColorU8, below: PremultipliedColorU8) -> PremultipliedColorU8 {
    let left = u32::from(255 - above.alpha());
    // a product of two bytes by 255, rounded
    let part = |above: u8, below: u8| {
        let product = u32::from(below) * left + 128;
        (u32::from(above) + ((product + (product >> 8)) >> 8)).min(255) as u8
    };
    let alpha = part(above.alpha(), below.alpha());
    let [red, green, blue] = [(above.red(), below.red()), (above.green(), below.green()), (above.blue(), below.blue())]
        .map(|(above, below)| part(above, below).min(alpha));
    PremultipliedColorU8::from_rgba(red, green, blue, alpha).unwrap_or(above)
}

fn opaque(colour: Colour, opacity: f32) -> Color {
    let mut color = Color::from_rgba8(colour.red, colour.green, colour.blue, 255);
    color.set_alpha(opacity);
    color
}

fn paint(shader: Shader<'_>) -> Paint<'_> {
    Paint { shader, anti_alias: true, ..Paint::default() }
}

/// Moved.
pub(crate) fn shift(x: f32, y: f32) -> Transform {
    Transform::from_translate(x, y)
}

/// Stretched about the origin.
pub(crate) fn stretch(x: f32, y: f32) -> Transform {
    Transform::from_scale(x, y)
}

/// Turned about a point, in degrees, clockwise.
pub(crate) fn turn(degrees: f32, about: Point) -> Transform {
    Transform::from_rotate_at(degrees, about.x, about.y)
}

/// Slanted along x, in degrees.
pub(crate) fn slant(degrees: f32) -> Transform {
    Transform::from_skew(degrees.to_radians().tan(), 0.0)
}

#[cfg(test)]
mod tests {
    use super::super::geom::{BLACK, p, rect};
    use super::*;

    fn at(canvas: &Canvas, x: u32, y: u32) -> (Colour, u8) {
        let pixel = canvas.pixels().pixel(x, y).unwrap().demultiply();
        (Colour { red: pixel.red(), green: pixel.green(), blue: pixel.blue() }, pixel.alpha())
    }

    #[test]
    fn scopes_end_and_add_up() {
        let mut canvas = Canvas::new(40, 40).unwrap();
        let red = hex(0xC2_3B2E);
        canvas.within(&rect(0.0, 0.0, 20.0, 40.0), |canvas| {
            canvas.within(&rect(0.0, 0.0, 40.0, 20.0), |canvas| {
                canvas.with(shift(10.0, 10.0), |canvas| canvas.fill(&rect(0.0, 0.0, 40.0, 40.0), red, 1.0));
            });
        });
        assert_eq!(at(&canvas, 15, 15), (red, 255));
        assert_eq!([(5, 5), (25, 15), (15, 25)].map(|(x, y)| at(&canvas, x, y).1), [0, 0, 0]);
        canvas.fill(&rect(0.0, 0.0, 40.0, 40.0), BLACK, 1.0);
        assert_eq!(at(&canvas, 35, 35), (BLACK, 255), "the clips are gone");
    }

    #[test]
    fn a_tone_takes_every_colour() {
        let mut canvas = Canvas::new(4, 4).unwrap();
        let (red, grey) = (hex(0xC2_3B2E), hex(0x22_303C));
        canvas.toned(Tone::Towards(grey, 1.0), |canvas| {
            canvas.fill(&rect(0.0, 0.0, 2.0, 4.0), red, 1.0);
            canvas.fade(&rect(2.0, 0.0, 2.0, 4.0), p(2.0, 0.0), p(4.0, 0.0), &[(0.0, red, 1.0), (1.0, WHITE, 1.0)]);
        });
        assert_eq!([0, 3].map(|x| at(&canvas, x, 2)), [(grey, 255), (grey, 255)]);
        let shades = Tone::shades(hex(0x8F_A0A2));
        assert!(shades.of(BLACK).lightness() < shades.of(red).lightness());
        assert!(shades.of(red).lightness() < shades.of(WHITE).lightness());
    }

    #[test]
    fn a_veil_covers_evenly_what_lies_over_itself() {
        let mut canvas = Canvas::new(4, 4).unwrap();
        canvas.clear(Some(WHITE));
        canvas.veiled(0.5, |canvas| {
            canvas.fill(&rect(0.0, 0.0, 4.0, 4.0), BLACK, 1.0);
            canvas.fill(&rect(0.0, 0.0, 2.0, 4.0), BLACK, 1.0);
        });
        let (left, right) = (at(&canvas, 0, 0).0, at(&canvas, 3, 0).0);
        assert_eq!(left, right);
        assert!((0.45..0.55).contains(&left.lightness()), "{left:?}");
    }

    #[test]
    fn what_is_laid_over_something_lies_as_it_would_be_drawn() {
        let mut picture = Canvas::new(6, 5).unwrap();
        for (x, opacity) in [(0.0, 1.0), (2.0, 0.4), (3.5, 0.9)] {
            picture.fill(&rect(x, 0.5, 1.3, 3.7), hex(0xC2_3B2E), opacity);
        }
        for (x, y) in [(0, 0), (-3, 1), (5, -2), (2, 3), (-9, 0), (0, 9), (20, 20)] {
            let mut laid = Canvas::new(8, 7).unwrap();
            laid.fill(&rect(0.0, 0.0, 8.0, 4.0), hex(0x22_303C), 0.8);
            let mut drawn = Canvas::on(laid.pixels().to_owned());
            laid.lay(picture.pixels(), x, y);
            drawn.with(shift(x as f32, y as f32), |canvas| canvas.picture(picture.pixels(), 1.0));
            let apart = laid.pixels().data().iter().zip(drawn.pixels().data()).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(apart <= Some(1), "{x} {y}: {apart:?}");
        }
    }
}
