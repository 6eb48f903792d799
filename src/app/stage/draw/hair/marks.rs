//! Hair as marks in four layers, drawn behind the neck, behind the face, over it, and over glasses too.

use super::super::canvas::Canvas;
use super::super::geom::{Colour, Outline, Point, curve, hex, lerp, table, taper};
use super::super::head::{Site, Visage};
use std::rc::Rc;

/// One filled shape.
#[derive(Clone, Debug)]
pub(crate) struct Patch {
    pub(super) outline: Outline,
    pub(super) colour: Colour,
    pub(super) opacity: f32,
    pub(super) holed: bool,
    pub(super) within: Option<Rc<Outline>>,
}

impl Patch {
    pub(super) fn new(outline: Outline, colour: Colour, opacity: f32) -> Self {
        Self { outline, colour, opacity, holed: false, within: None }
    }

    pub(super) fn inside(self, within: &Rc<Outline>) -> Self {
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
    pub(super) back: Vec<Patch>,
    /// Behind face and ears.
    pub(super) under: Vec<Patch>,
    /// Over the face.
    pub(super) top: Vec<Patch>,
    /// Over glasses too: loose strands, hats.
    pub(super) over: Vec<Patch>,
}

impl Visage<'_> {
    pub(super) fn hair(&self) -> Colour {
        self.face.hair
    }

    pub(super) fn sheen(&self) -> Colour {
        self.face.sheen.unwrap_or_else(|| self.face.hair.mix(hex(0xC9_B8A6), 0.16))
    }

    /// Hair in the shade; grey hair takes a warmer dark.
    pub(super) fn dim(&self, share: f32) -> Colour {
        let hair = self.face.hair;
        if hair.lightness() < 0.43 { hair.darker(share) } else { hair.mix(hex(0x3A_3632), share * 1.1) }
    }

    /// Points along the skull between two angles, outside it as the table says by angle.
    pub(super) fn ring(&self, from: f32, to: f32, outside: &[(f32, f32)]) -> Vec<Point> {
        self.ring_of(16, from, to, outside)
    }

    pub(super) fn ring_of(&self, steps: u8, from: f32, to: f32, outside: &[(f32, f32)]) -> Vec<Point> {
        (0..=steps)
            .map(|step| {
                let at = lerp(from, to, f32::from(step) / f32::from(steps));
                self.skull(at, table(outside, at))
            })
            .collect()
    }

    /// The back of the skull behind the ears.
    pub(super) fn behind(&self, outside: f32) -> Patch {
        let mut run = self.ring(150.0, 390.0, &[(0.0, outside)]);
        run.extend([60.0, 120.0].map(|at| self.skull(at, outside - 10.0)));
        Patch::new(curve(&run), self.dim(0.22), 1.0)
    }

    /// Hair in the neck, of short cuts and of hair that is put up.
    pub(super) fn nape(&self, wide: f32, deep: f32) -> Patch {
        self.nape_in(wide, deep, self.dim(0.35))
    }

    pub(super) fn nape_in(&self, wide: f32, deep: f32, colour: Colour) -> Patch {
        let corners = [
            (-58.0 * wide, 0.0, -30.0),
            (58.0 * wide, 0.0, -30.0),
            (40.0 * wide, deep, -40.0),
            (-40.0 * wide, deep, -40.0),
        ];
        Patch::new(self.shape(&corners), colour, 1.0)
    }

    /// The hair between its outer line and the hairline.
    pub(super) fn crown(&self, outer: Vec<Point>, hairline: Vec<Point>, colour: Colour) -> Patch {
        Patch::new(curve(&sharp_ends(outer).into_iter().chain(hairline).collect::<Vec<_>>()), colour, 1.0)
    }

    /// Strands where the light falls.
    pub(super) fn strands(&self, layer: &mut Vec<Patch>, width: f32, runs: &[&[Site]]) {
        self.strands_in(layer, width, self.sheen(), 0.8, runs);
    }

    pub(super) fn strands_in(
        &self, layer: &mut Vec<Patch>, width: f32, colour: Colour, opacity: f32, runs: &[&[Site]],
    ) {
        layer.extend(
            runs.iter().map(|run| Patch::new(taper(&self.spots(run), &thin_ends(run.len(), width)), colour, opacity)),
        );
    }
}

/// The same line, with a corner at each end.
pub(super) fn sharp_ends(mut run: Vec<Point>) -> Vec<Point> {
    if let [first, .., last] = run.as_mut_slice() {
        (first.corner, last.corner) = (true, true);
    }
    run
}

/// The reaches of a stroke of so many points that is thin where it starts and ends.
pub(super) fn thin_ends(count: usize, width: f32) -> Vec<f32> {
    (0..count).map(|at| if at == 0 || at + 1 == count { 0.3 } else { width }).collect()
}
