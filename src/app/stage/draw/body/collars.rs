//! Collars, each laid round the neck.

use super::super::canvas::Canvas;
use super::super::geom::{Colour, Point, curve, polygon, taper};
use super::torso::{Cloth, Torso};

fn place(torso: &Torso) -> impl Fn(f32, f32) -> Point + '_ {
    move |x, below| torso.at(x, torso.base + below)
}

/// A band round the base of the neck.
pub(super) fn round(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth) {
    let (at, neck) = (place(torso), torso.neck);
    let band = [at(-neck - 14.0, -6.0), at(-24.0, 18.0), at(0.0, 25.0), at(24.0, 18.0), at(neck + 14.0, -6.0)];
    canvas.fill(&taper(&band, &[3.0, 5.4, 5.8, 5.4, 3.0]), cloth.light, 1.0);
    let right: Vec<Point> = band.iter().skip(2).copied().collect();
    canvas.fill(&taper(&right, &[2.0, 5.4, 3.0]), cloth.base, 1.0);
}

pub(super) fn roll(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth) {
    let (at, neck) = (place(torso), torso.neck);
    let collar = [
        at(-neck - 10.0, -34.0),
        at(-neck + 4.0, -20.0),
        at(0.0, -11.0),
        at(neck - 4.0, -20.0),
        at(neck + 10.0, -34.0),
        at(neck + 18.0, -4.0),
        at(34.0, 26.0),
        at(0.0, 34.0),
        at(-34.0, 26.0),
        at(-neck - 18.0, -4.0),
    ];
    canvas.fill(&curve(&collar), cloth.base, 1.0);
    let shade = [
        at(12.0, -12.0),
        at(neck - 4.0, -20.0),
        at(neck + 10.0, -34.0),
        at(neck + 18.0, -4.0),
        at(34.0, 26.0),
        at(10.0, 34.0),
    ];
    canvas.fill(&curve(&shade), cloth.shade, 0.75);
    let fold = [at(-neck - 8.0, -2.0), at(0.0, 14.0), at(neck + 8.0, -2.0)];
    canvas.fill(&taper(&fold, &[0.4, 1.7, 0.4]), cloth.fold, 0.6);
}

/// The two flaps of a knitted shirt.
pub(super) fn flat(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth, deep: f32) {
    let (at, neck) = (place(torso), torso.neck);
    for (side, colour) in [(-1.0, cloth.light), (1.0, cloth.base.darker(0.12))] {
        let flap = [
            at(side * (neck + 15.0), -14.0),
            at(side * (neck + 1.0), -2.0),
            at(side * 4.0, deep + 2.0),
            at(side * 34.0, deep + 8.0),
            at(side * (neck + 20.0), 10.0),
        ];
        canvas.fill(&polygon(&flap), colour, 1.0);
        canvas.stroke(&polygon(&flap), cloth.fold, 1.2, 0.4);
    }
}

/// A shirt's collar, closed.
pub(super) fn shirt(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth) {
    let (at, neck) = (place(torso), torso.neck);
    for (side, colour) in [(-1.0, cloth.light), (1.0, cloth.base.mix(cloth.shade, 0.45))] {
        let flap = [
            at(side * (neck + 8.0), -26.0),
            at(side * (neck - 2.0), -8.0),
            at(side * 1.0, 22.0),
            at(side * 20.0, 50.0),
            at(side * (neck + 16.0), 8.0),
            at(side * (neck + 16.0), -12.0),
        ];
        canvas.fill(&polygon(&flap), colour, 1.0);
        canvas.stroke(&polygon(&flap), cloth.fold, 1.2, 0.45);
    }
}

/// The laid-back collar of an open jacket.
pub(super) fn open(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth) {
    let (at, neck) = (place(torso), torso.neck);
    for (side, colour) in [(-1.0, cloth.light), (1.0, cloth.base.darker(0.08))] {
        let flap = [
            at(side * (neck + 13.0), -18.0),
            at(side * (neck + 1.0), 2.0),
            at(side * 30.0, 62.0),
            at(side * 30.0, 96.0),
            at(side * 52.0, 54.0),
            at(side * (neck + 26.0), 8.0),
        ];
        canvas.fill(&curve(&flap), colour, 1.0);
        canvas.stroke(&curve(&flap), cloth.fold, 1.4, 0.5);
    }
}

/// A collar that stands, closed in front.
pub(super) fn stand(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth) {
    let (at, neck) = (place(torso), torso.neck);
    let collar = [
        at(-neck - 14.0, -28.0),
        at(-neck + 2.0, -13.0),
        at(0.0, 5.0),
        at(neck - 2.0, -13.0),
        at(neck + 14.0, -28.0),
        at(neck + 20.0, 4.0),
        at(1.0, 42.0),
        at(-neck - 20.0, 4.0),
    ];
    let collar = curve(&collar);
    canvas.fill(&collar, cloth.light, 1.0);
    canvas.within(&collar, |canvas| {
        let shade = [at(4.0, -40.0).sharp(), at(2.0, 50.0).sharp(), at(90.0, 50.0).sharp(), at(90.0, -40.0).sharp()];
        canvas.fill(&curve(&shade), cloth.base.darker(0.08), 1.0);
    });
    canvas.stroke(&collar, cloth.fold, 1.3, 0.5);
}

/// A hood laid back round the neck, and its two cords.
pub(super) fn hood(canvas: &mut Canvas, torso: &Torso, cloth: &Cloth, cord: Colour) {
    let (at, neck) = (place(torso), torso.neck);
    let collar = [
        at(-neck - 34.0, -2.0),
        at(-neck - 16.0, -36.0),
        at(-neck - 4.0, -10.0),
        at(0.0, 22.0),
        at(neck + 4.0, -10.0),
        at(neck + 16.0, -36.0),
        at(neck + 34.0, -2.0),
        at(36.0, 48.0),
        at(0.0, 60.0),
        at(-36.0, 48.0),
    ];
    let collar = curve(&collar);
    canvas.fill(&collar, cloth.light, 1.0);
    canvas.within(&collar, |canvas| {
        let shade = [at(10.0, -40.0), at(12.0, 70.0), at(100.0, 70.0), at(100.0, -40.0)];
        canvas.fill(&curve(&shade), cloth.base.darker(0.08), 1.0);
    });
    canvas.stroke(&collar, cloth.fold, 1.3, 0.5);
    for side in [-1.0, 1.0] {
        canvas.fill(&taper(&[at(side * 14.0, 42.0), at(side * 15.0, 106.0)], &[2.4, 2.4]), cord, 1.0);
        canvas.fill(&taper(&[at(side * 15.0, 104.0), at(side * 15.0, 116.0)], &[3.2, 3.2]), cloth.fold, 1.0);
    }
}
