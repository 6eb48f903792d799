//! Hair, hats and what else is worn or grows on a head: marks in four layers, drawn before, behind and over the face.

pub(super) mod beard;
pub(super) mod glasses;
mod hats;
mod men;
mod women;

use super::canvas::Canvas;
use super::geom::{Colour, Outline, Point, curve, hex, lerp, table, taper};
use super::head::{Head, Spot};
use std::rc::Rc;

/// How hair is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Short,
    Crew,
    Undercut,
    Curtain,
    Receding,
    Bald,
    Wispy,
    Matted,
    Parted,
    Brush,
    Swept,
    Curls,
    LowBun,
    Bob,
    Long,
    Pony,
    Wavy,
    Perm,
    Layered,
    TopBun,
    Sleek,
    Braid,
    /// A headscarf; its colour is the hair's.
    Scarf,
}

/// What is worn on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hat {
    Helmet,
    FlatCap,
    PeakedCap,
    Knitted,
    CooksCap,
    Headphones,
}

/// One filled shape.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    outline: Outline,
    colour: Colour,
    opacity: f32,
    holed: bool,
    within: Option<Rc<Outline>>,
}

impl Mark {
    fn new(outline: Outline, colour: Colour, opacity: f32) -> Self {
        Self { outline, colour, opacity, holed: false, within: None }
    }

    fn inside(self, within: &Rc<Outline>) -> Self {
        Self { within: Some(Rc::clone(within)), ..self }
    }

    pub(super) fn draw(&self, canvas: &mut Canvas) {
        match (&self.within, self.holed) {
            (Some(within), _) => {
                canvas.within(within, |canvas| canvas.fill(&self.outline, self.colour, self.opacity));
            }
            (None, true) => canvas.fill_holed(&self.outline, self.colour, self.opacity),
            (None, false) => canvas.fill(&self.outline, self.colour, self.opacity),
        }
    }
}

/// The marks of a head of hair by layer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hair {
    /// Behind neck and body.
    pub(super) back: Vec<Mark>,
    /// Behind face and ears.
    pub(super) under: Vec<Mark>,
    /// Over the face.
    pub(super) top: Vec<Mark>,
    /// Over glasses too: loose strands, hats.
    pub(super) over: Vec<Mark>,
}

impl Hair {
    pub(crate) fn of(head: &Head<'_>) -> Self {
        let mut hair = Self::default();
        let cut: fn(&Head<'_>, &mut Self) = match head.face.style {
            Style::Short => men::short,
            Style::Crew => men::crew,
            Style::Undercut => men::undercut,
            Style::Curtain => men::curtain,
            Style::Receding => men::receding,
            Style::Bald => men::bald,
            Style::Wispy => men::wispy,
            Style::Matted => men::matted,
            Style::Parted => men::parted,
            Style::Brush => men::brush,
            Style::Swept => men::swept,
            Style::Curls => men::curls,
            Style::LowBun => women::low_bun,
            Style::Bob => women::bob,
            Style::Long => women::long,
            Style::Pony => women::pony,
            Style::Wavy => women::wavy,
            Style::Perm => women::perm,
            Style::Layered => women::layered,
            Style::TopBun => women::top_bun,
            Style::Sleek => women::sleek,
            Style::Braid => women::braid,
            Style::Scarf => women::scarf,
        };
        cut(head, &mut hair);
        if let Some(hat) = head.face.hat {
            hats::put_on(head, hat, &mut hair);
        }
        hair
    }
}

impl Head<'_> {
    fn hair(&self) -> Colour {
        self.face.hair
    }

    fn sheen(&self) -> Colour {
        self.face.sheen.unwrap_or_else(|| self.face.hair.mix(hex(0xC9_B8A6), 0.16))
    }

    /// Hair in the shade; grey hair takes a warmer dark.
    fn dim(&self, share: f32) -> Colour {
        let hair = self.face.hair;
        if hair.lightness() < 0.43 { hair.darker(share) } else { hair.mix(hex(0x3A_3632), share * 1.1) }
    }

    /// Points along the skull between two angles, outside it as the table says by angle.
    fn ring(&self, from: f32, to: f32, outside: &[(f32, f32)]) -> Vec<Point> {
        self.ring_of(16, from, to, outside)
    }

    fn ring_of(&self, steps: u8, from: f32, to: f32, outside: &[(f32, f32)]) -> Vec<Point> {
        (0..=steps)
            .map(|step| {
                let at = lerp(from, to, f32::from(step) / f32::from(steps));
                self.skull(at, table(outside, at))
            })
            .collect()
    }

    /// The back of the skull behind the ears.
    fn behind(&self, outside: f32) -> Mark {
        let mut run = self.ring(150.0, 390.0, &[(0.0, outside)]);
        run.extend([60.0, 120.0].map(|at| self.skull(at, outside - 10.0)));
        Mark::new(curve(&run), self.dim(0.22), 1.0)
    }

    /// Hair in the neck, of short cuts and of hair that is put up.
    fn nape(&self, wide: f32, deep: f32) -> Mark {
        self.nape_in(wide, deep, self.dim(0.35))
    }

    fn nape_in(&self, wide: f32, deep: f32, colour: Colour) -> Mark {
        let corners =
            [(-58.0 * wide, 0.0, -30.0), (58.0 * wide, 0.0, -30.0), (40.0 * wide, deep, -40.0), (-40.0 * wide, deep, -40.0)];
        Mark::new(self.shape(&corners), colour, 1.0)
    }

    /// The hair between its outer line and the hairline.
    fn crown(&self, outer: Vec<Point>, hairline: Vec<Point>, colour: Colour) -> Mark {
        Mark::new(curve(&sharp_ends(outer).into_iter().chain(hairline).collect::<Vec<_>>()), colour, 1.0)
    }

    /// Strands where the light falls.
    fn strands(&self, layer: &mut Vec<Mark>, width: f32, runs: &[&[Spot]]) {
        self.strands_in(layer, width, self.sheen(), 0.8, runs);
    }

    fn strands_in(&self, layer: &mut Vec<Mark>, width: f32, colour: Colour, opacity: f32, runs: &[&[Spot]]) {
        layer.extend(runs.iter().map(|run| Mark::new(taper(&self.spots(run), &thin_ends(run.len(), width)), colour, opacity)));
    }
}

/// The same line, with a corner at each end.
fn sharp_ends(mut run: Vec<Point>) -> Vec<Point> {
    if let [first, .., last] = run.as_mut_slice() {
        (first.corner, last.corner) = (true, true);
    }
    run
}

/// The reaches of a stroke of so many points that is thin where it starts and ends.
pub(super) fn thin_ends(count: usize, width: f32) -> Vec<f32> {
    (0..count).map(|at| if at == 0 || at + 1 == count { 0.3 } else { width }).collect()
}
