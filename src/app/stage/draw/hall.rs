//! The hall of the bank: ceiling, walls, arches with the town behind them, floor, and what stands about.

use super::canvas::{Canvas, shift};
use super::geom::{BLACK, Colour, Outline, WHITE, c, hex, p, polygon, rect, rounded, taper};
use super::piece::{SPILL, STAGE};
use super::tint::Lights;

/// Where the wall meets the floor.
pub(crate) const SKIRTING: f32 = 384.0;
const CEILING: f32 = 70.0;
const LEFT: f32 = -SPILL;
const WIDTH: f32 = STAGE.0 + 2.0 * SPILL;

/// An arch of the wall: left, width, top of its curve; how thick its frame and its reveal are; how low the town stands in
/// it, and where its mullions are, as shares of its width.
struct Arch {
    left: f32,
    width: f32,
    top: f32,
    frame: f32,
    reveal: f32,
    town: f32,
    mullions: &'static [f32],
    beam: (f32, f32),
}

/// The last is behind the customer, his halo.
const ARCHES: [Arch; 3] = [
    Arch {
        left: 30.0,
        width: 136.0,
        top: 108.0,
        frame: 10.0,
        reveal: 12.0,
        town: 0.0,
        mullions: &[0.5],
        beam: (22.0, 60.0),
    },
    Arch {
        left: 338.0,
        width: 136.0,
        top: 108.0,
        frame: 10.0,
        reveal: 12.0,
        town: 8.0,
        mullions: &[0.5],
        beam: (22.0, 60.0),
    },
    Arch {
        left: 536.0,
        width: 312.0,
        top: 64.0,
        frame: 14.0,
        reveal: 18.0,
        town: 26.0,
        mullions: &[0.25, 0.75],
        beam: (-10.0, 96.0),
    },
];

/// The roofs of the town: share of the arch's width, height.
const ROOFS: [(f32, f32); 14] = [
    (0.0, 330.0),
    (0.10, 330.0),
    (0.10, 300.0),
    (0.27, 300.0),
    (0.27, 318.0),
    (0.40, 318.0),
    (0.40, 276.0),
    (0.56, 276.0),
    (0.56, 322.0),
    (0.74, 322.0),
    (0.74, 306.0),
    (0.88, 306.0),
    (0.88, 336.0),
    (1.0, 336.0),
];

/// The hall behind the glass of a counter.
pub(crate) fn hall(canvas: &mut Canvas, lights: &Lights, bottom: f32) {
    room(canvas, lights, bottom);
    arches(canvas, lights);
    side_wall(canvas, lights);
    reception(canvas, lights);
    plant(canvas, lights, 0.0, 0.0);
}

/// Wall, ceiling and floor alone.
pub(crate) fn room(canvas: &mut Canvas, lights: &Lights, bottom: f32) {
    let (wall, floor) = (lights.wall, lights.floor);
    canvas.fade(&rect(LEFT, LEFT, WIDTH, 412.0), p(0.0, 0.0), p(0.0, 400.0), &[(0.0, wall.0, 1.0), (1.0, wall.1, 1.0)]);
    canvas.fill(&rect(LEFT, LEFT, WIDTH, CEILING - LEFT), lights.ceiling, 1.0);
    canvas.fill(&rect(LEFT, CEILING, WIDTH, 5.0), lights.ceiling.darker(0.12), 1.0);
    let ground = rect(LEFT, SKIRTING, WIDTH, bottom - SKIRTING);
    canvas.fade(&ground, p(0.0, SKIRTING), p(0.0, 604.0), &[(0.0, floor.0, 1.0), (1.0, floor.1, 1.0)]);
}

/// The arches alone, their light on the floor included.
pub(crate) fn arches(canvas: &mut Canvas, lights: &Lights) {
    for arch in &ARCHES {
        arch.draw(canvas, lights);
    }
    canvas.fill(&rect(LEFT, 380.0, WIDTH, 5.0), lights.pier_dark, 0.8);
}

/// A round-headed opening.
fn opening(left: f32, right: f32, top: f32, bottom: f32) -> Outline {
    let radius = (right - left) / 2.0;
    let (middle, spring, bend) = (left + radius, top + radius, radius * 0.447_7);
    Outline::built(|path| {
        path.move_to(left, bottom);
        path.line_to(left, spring);
        path.cubic_to(left, top + bend, left + bend, top, middle, top);
        path.cubic_to(right - bend, top, right, top + bend, right, spring);
        path.line_to(right, bottom);
        path.close();
    })
}

impl Arch {
    fn draw(&self, canvas: &mut Canvas, lights: &Lights) {
        let (left, right, top) = (self.left, self.left + self.width, self.top);
        let grown = opening(left - self.frame, right + self.frame, top - self.frame, SKIRTING);
        canvas.fill(&grown, lights.pier, 1.0);
        let inside = opening(left, right, top, SKIRTING);
        let sky = [(0.0, lights.sky.0, 1.0), (1.0, lights.sky.1, 1.0)];
        canvas.fade(&inside, p(0.0, top), p(0.0, SKIRTING), &sky);
        let roofs: Vec<_> = ROOFS
            .iter()
            .map(|&(share, height)| c(left + share * self.width, height + self.town))
            .chain([c(right, SKIRTING), c(left, SKIRTING)])
            .collect();
        canvas.fill(&polygon(&roofs), lights.town, 0.55);
        // what is seen of the wall's thickness, on the side away from the light
        let glazed = right - self.reveal;
        canvas.fill(&self.thickness(), lights.pier_dark, 0.8);
        let radius = self.width / 2.0;
        for share in self.mullions {
            let (middle, from_middle) = (left + (glazed - left) * share, (glazed - left) * share - radius);
            let head = top + radius - (radius * radius - from_middle * from_middle).max(0.0).sqrt();
            canvas.fill(&rect(middle - 1.5, head, 3.0, SKIRTING - head), lights.pier, 1.0);
        }
        canvas.fill(&rect(left, 246.0, glazed - left, self.frame * 0.3), lights.pier, 1.0);
        let (from, to) = self.beam;
        let beam = [c(left + 4.0, 386.0), c(glazed, 386.0), c(right + to, 600.0), c(left + from, 600.0)];
        canvas.fill(&polygon(&beam), lights.beam, 0.24);
    }
}

impl Arch {
    /// The right half of the opening less the same half moved in by the reveal.
    fn thickness(&self) -> Outline {
        let (right, top, radius) = (self.left + self.width, self.top, self.width / 2.0);
        let (middle, spring, bend, inner) = (right - radius, top + radius, radius * 0.447_7, right - self.reveal);
        Outline::built(|path| {
            path.move_to(middle, top);
            path.cubic_to(right - bend, top, right, top + bend, right, spring);
            path.line_to(right, SKIRTING);
            path.line_to(inner, SKIRTING);
            path.line_to(inner, spring);
            path.cubic_to(inner, top + bend, inner - bend, top, middle - self.reveal, top);
            path.close();
        })
    }
}

/// The solid wall at the right, lower and nearer.
fn side_wall(canvas: &mut Canvas, lights: &Lights) {
    let right = STAGE.0 + SPILL;
    canvas.fill(&polygon(&[c(930.0, 70.0), c(right, 70.0), c(right, 404.0), c(930.0, 384.0)]), lights.wall.1, 1.0);
    canvas.fill(&rect(930.0, 75.0, 8.0, 309.0), lights.pier_dark, 0.9);
}

fn reception(canvas: &mut Canvas, lights: &Lights) {
    let front = lights.pier_dark.darker(0.10);
    canvas.fill(&polygon(&[c(1096.0, 352.0), c(1252.0, 356.0), c(1252.0, 436.0), c(1096.0, 424.0)]), front, 1.0);
    canvas.fill(
        &polygon(&[c(1096.0, 354.0), c(1118.0, 355.0), c(1118.0, 426.0), c(1096.0, 424.0)]),
        front.darker(0.12),
        1.0,
    );
    let top = [c(1090.0, 344.0), c(1258.0, 348.0), c(1258.0, 358.0), c(1090.0, 354.0)];
    canvas.fill(&polygon(&top), lights.pier.lighter(0.25), 1.0);
}

/// The tips of the plant's leaves, and how far they bend.
const LEAVES: [(f32, f32, f32); 5] =
    [(1004.0, 300.0, -22.0), (992.0, 262.0, -8.0), (1010.0, 250.0, 6.0), (1028.0, 272.0, 18.0), (1040.0, 308.0, 34.0)];

/// The plant by the wall, moved from where the hall has it.
pub(crate) fn plant(canvas: &mut Canvas, lights: &Lights, right: f32, down: f32) {
    let leaf = lights.pier_dark.mix(hex(0x4E_7A5E), 0.55);
    canvas.with(shift(right, down), |canvas| {
        for (index, &(x, y, bend)) in LEAVES.iter().enumerate() {
            let middle = p(f32::midpoint(1014.0, x) + bend * 0.2, f32::midpoint(386.0, y));
            let shape = taper(&[p(1014.0, 386.0), middle, p(x + bend * 0.4, y)], &[3.0, 8.0, 1.0]);
            canvas.fill(&shape, leaf.darker(if index % 2 == 0 { 0.0 } else { 0.10 }), 1.0);
        }
        pot(canvas, lights.pier.lighter(0.35), lights.pier_dark);
    });
}

fn pot(canvas: &mut Canvas, lit: Colour, shaded: Colour) {
    canvas.fill(&polygon(&[c(994.0, 384.0), c(1036.0, 385.0), c(1030.0, 428.0), c(1000.0, 427.0)]), lit, 1.0);
    canvas.fill(&polygon(&[c(1020.0, 385.0), c(1036.0, 385.0), c(1030.0, 428.0), c(1018.0, 428.0)]), shaded, 1.0);
    canvas.fill(&rounded(991.0, 381.0, 48.0, 7.0, 2.0), lit.lighter(0.2), 1.0);
}

/// A thing of the hall that is seen against its wall: a box with a lit front and a shaded side.
pub(crate) fn cabinet(canvas: &mut Canvas, lights: &Lights, at: (f32, f32), size: (f32, f32), depth: f32) {
    let ((x, y), (width, height)) = (at, size);
    let front = lights.pier.lighter(0.18);
    canvas.fill(&rect(x, y, width, height), front, 1.0);
    let side = [
        c(x + width, y),
        c(x + width + depth, y + depth * 0.35),
        c(x + width + depth, y + height - depth * 0.5),
        c(x + width, y + height),
    ];
    canvas.fill(&polygon(&side), lights.pier_dark.mix(BLACK, 0.08), 1.0);
    canvas.fill(&rect(x, y, width, 4.0), front.mix(WHITE, 0.4), 1.0);
}
