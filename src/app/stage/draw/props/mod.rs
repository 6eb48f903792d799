//! What lies on the counter: every thing drawn about a point of its own, so that it can be laid down, lifted and moved.

mod cards;
mod papers;
mod print;
mod things;

use super::canvas::Canvas;
use super::geom::{Point, p};
use super::piece::Frame;
use super::text::Lettering;
use crate::scenario::{Channel, Prop};

pub(crate) use cards::receiver;
pub(crate) use papers::{banknote, pad, scrawl, slip};
pub(crate) use print::Print;
pub(crate) use things::{TELEPHONE, handset, keyboard, lying_pen, rubber_stamp, telephone};

/// Where a thing lies by itself, and how far it reaches from there, its shadow included.
struct Room {
    home: Point,
    reach: Frame,
}

const fn room(x: f32, y: f32, reach: [f32; 4]) -> Room {
    let [left, top, width, height] = reach;
    Room { home: p(x, y), reach: Frame::new(left, top, width, height) }
}

const fn of(prop: Prop) -> Room {
    match prop {
        Prop::Ticket => room(672.0, 519.0, [-6.0, -12.0, 129.0, 73.0]),
        Prop::Slip => room(650.0, 505.0, [-28.0, -2.0, 250.0, 86.0]),
        Prop::IdCard => room(886.0, 519.0, [-2.0, -9.0, 126.0, 55.0]),
        Prop::BankCard => room(884.0, 514.0, [-15.0, -2.0, 135.0, 53.0]),
        Prop::Passbook => room(520.0, 511.0, [-11.0, -15.0, 168.0, 81.0]),
        Prop::Cash => room(530.0, 512.0, [-7.0, 3.0, 160.0, 68.0]),
        Prop::Envelopes => room(476.0, 512.0, [-11.0, -11.0, 435.0, 66.0]),
        Prop::Form => room(566.0, 504.0, [-28.0, -2.0, 199.0, 92.0]),
        Prop::Folder => room(560.0, 503.0, [-26.0, -6.0, 235.0, 93.0]),
        Prop::Letter => room(596.0, 503.0, [-15.0, -7.0, 172.0, 94.0]),
        Prop::Phone => room(800.0, 506.0, [-2.0, -1.0, 120.0, 54.0]),
        Prop::HotlineCard => room(880.0, 516.0, [-7.0, -6.0, 128.0, 52.0]),
        Prop::Pen => room(888.0, 548.0, [-3.0, -30.0, 134.0, 38.0]),
        Prop::Tea => room(944.0, 546.0, [-33.0, -70.0, 86.0, 84.0]),
        Prop::Bag => room(560.0, 540.0, [-86.0, -141.0, 190.0, 164.0]),
    }
}

/// Draws a thing about the origin, as it lies on the counter.
pub(crate) fn prop(canvas: &mut Canvas, prop: Prop, letters: &Lettering<'_>, print: &Print<'_>) {
    match prop {
        Prop::Ticket => papers::ticket(canvas, letters, print),
        Prop::Slip => papers::slip(canvas, letters),
        Prop::Form => papers::form(canvas),
        Prop::Letter => papers::letter(canvas),
        Prop::Folder => papers::folder(canvas),
        Prop::Cash => papers::cash(canvas, letters),
        Prop::Envelopes => papers::envelopes(canvas, print.filled),
        Prop::IdCard => cards::id(canvas),
        Prop::BankCard => cards::bank(canvas, letters, print),
        Prop::HotlineCard => cards::hotline(canvas, letters, print),
        Prop::Passbook => cards::passbook(canvas, letters, print),
        Prop::Phone => things::phone(canvas),
        Prop::Pen => things::pen(canvas),
        Prop::Tea => things::tea(canvas),
        Prop::Bag => things::bag(canvas),
    }
}

/// How far a thing reaches from the point it is drawn about.
pub(crate) const fn reach(prop: Prop) -> Frame {
    of(prop).reach
}

/// The part of the table that neither my hands nor what always stands there take.
const fn free(channel: Channel) -> (f32, f32) {
    match channel {
        Channel::Counter | Channel::Lobby | Channel::Letter => (410.0, 1012.0),
        Channel::Phone => (560.0, 1012.0),
        Channel::Chat => (410.0, 840.0),
    }
}

/// Where things lie that are laid down one after the other: each at its own place, or as near to it as the table is free.
pub(crate) fn laid(props: &[Prop], channel: Channel) -> Vec<(Prop, Point)> {
    let free = free(channel);
    const STEP: f32 = 6.0;
    /// Things may touch each other's shadows.
    const LAP: f32 = 14.0;
    let mut taken: Vec<(f32, f32)> = Vec::new();
    props
        .iter()
        .map(|&prop| {
            let Room { home, reach } = of(prop);
            let span = |x: f32| (x + reach.x, x + reach.x + reach.width);
            let is_free = |x: f32| {
                let (from, to) = span(x);
                from >= free.0 && to <= free.1 && taken.iter().all(|&(a, b)| to - LAP <= a || from + LAP >= b)
            };
            let aside = (0..100_u8).map(|step| f32::from(step) * STEP);
            let places = aside.flat_map(|away| [home.x + away, home.x - away]);
            let x = places.into_iter().find(|&x| is_free(x)).unwrap_or(home.x);
            taken.push(span(x));
            (prop, p(x, home.y))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::fonts;
    use super::*;

    const PRINT: Print<'static> = Print { bank: "从容银行", number: "A087", hotline: "95500", filled: 3 };

    fn pixels(each: Prop) -> Vec<u8> {
        let drawn = Frame::new(-300.0, -300.0, 900.0, 600.0)
            .drawn(1.0, |canvas| prop(canvas, each, fonts(), &PRINT))
            .expect("a canvas");
        drawn.pixels().data().to_vec()
    }

    #[test]
    fn everything_is_drawn_within_its_reach_and_unlike_the_others() {
        let all: Vec<Vec<u8>> = Prop::ALL.iter().map(|&each| pixels(each)).collect();
        for (index, (each, data)) in Prop::ALL.iter().zip(&all).enumerate() {
            let reach = reach(*each);
            let mut inside = 0;
            for (place, pixel) in data.chunks_exact(4).enumerate() {
                let (x, y) = ((place % 900) as f32 - 300.0, (place / 900) as f32 - 300.0);
                if pixel[3] > 0 {
                    inside += 1;
                    let is_in = x >= reach.x && y >= reach.y && x < reach.x + reach.width && y < reach.y + reach.height;
                    assert!(is_in, "{each:?} reaches to {x}, {y}");
                }
            }
            assert!(inside > 800, "{each:?}: {inside} pixels");
            assert!(all.iter().skip(index + 1).all(|other| other != data), "{each:?}");
        }
    }

    #[test]
    fn things_laid_down_leave_each_other_room() {
        let some = [Prop::Ticket, Prop::Passbook, Prop::IdCard];
        let laid = laid(&some, Channel::Counter);
        for (index, &(one, at)) in laid.iter().enumerate() {
            for &(other, place) in laid.iter().skip(index + 1) {
                let (left, right) =
                    if at.x < place.x { ((one, at), (other, place)) } else { ((other, place), (one, at)) };
                let end = left.1.x + reach(left.0).x + reach(left.0).width;
                assert!(end - 15.0 <= right.1.x + reach(right.0).x, "{one:?} {other:?}");
            }
        }
        assert_eq!(super::laid(&[Prop::Slip], Channel::Counter), [(Prop::Slip, p(650.0, 505.0))]);
    }

    #[test]
    fn each_envelope_that_is_filled_shows() {
        let seen: Vec<Vec<u8>> = (0..=papers::MOST_ENVELOPES)
            .map(|filled| {
                let draw = |canvas: &mut Canvas| prop(canvas, Prop::Envelopes, fonts(), &Print { filled, ..PRINT });
                reach(Prop::Envelopes).drawn(1.0, draw).expect("a canvas").pixels().data().to_vec()
            })
            .collect();
        assert!(seen.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
