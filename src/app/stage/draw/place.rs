//! The places where people are met, one for each channel, as layers from back to front, and where the person stands in
//! each.

use super::canvas::{Canvas, shift, stretch};
use super::geom::{Point, p};
use super::piece::{Frame, SPILL, STAGE};
use super::text::Lettering;
use super::tint::Tint;
use super::wall::{Call, Hour};
use super::{counter, desk, hall, lobby, wall};
use crate::scenario::Channel;
use tiny_skia::Transform;

/// What is drawn and moved as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Layer {
    /// Behind everybody.
    Back,
    /// Between the person and me: glass, or the edge of what he is seen through.
    Front,
    /// The counter or desk before me, on which things lie.
    Table,
}

/// What a place shows besides itself.
#[derive(Clone, Copy)]
pub(crate) struct Scenery<'a> {
    pub(crate) tint: Tint,
    pub(crate) hour: Hour<'a>,
    /// What the board calls out, where there is one.
    pub(crate) calls: &'a [Call<'a>],
    pub(crate) letters: &'a Lettering<'a>,
}

/// Where the person is: the point between his eyes, and how large he is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stand {
    pub(crate) eyes: Point,
    pub(crate) size: f32,
}

impl Layer {
    pub(crate) const ALL: [Self; 3] = [Self::Back, Self::Front, Self::Table];

    /// How much it moves with the eye, next to the person, who moves by 1.
    pub(crate) const fn parallax(self, channel: Channel) -> f32 {
        match (self, channel) {
            (Self::Back, Channel::Phone | Channel::Chat) => 0.9,
            (Self::Back, Channel::Counter | Channel::Lobby | Channel::Letter) => 0.2,
            (Self::Front, _) => 1.0,
            (Self::Table, _) => 1.3,
        }
    }

    /// The part of the stage that it may cover.
    pub(crate) const fn frame(self, channel: Channel) -> Frame {
        let low = STAGE.1 + SPILL;
        match (self, channel) {
            (Self::Back, Channel::Counter) => Frame::across(-SPILL, 520.0),
            (Self::Back, Channel::Lobby) => Frame::across(-SPILL, low),
            (Self::Back, Channel::Letter) => Frame::across(-SPILL, 440.0),
            (Self::Back, Channel::Phone) => Frame::new(390.0, 40.0, 604.0, 490.0),
            (Self::Back, Channel::Chat) => Frame::new(850.0, 94.0, 226.0, 250.0),
            (Self::Front, _) => Frame::across(-SPILL, 520.0),
            (Self::Table, Channel::Letter) => Frame::across(220.0, low),
            (Self::Table, Channel::Chat) => Frame::across(300.0, low),
            (Self::Table, Channel::Counter | Channel::Lobby | Channel::Phone) => Frame::across(470.0, low),
        }
    }

    /// Draws it.
    pub(crate) fn draw(self, canvas: &mut Canvas, channel: Channel, scenery: &Scenery<'_>) {
        let Scenery { tint, letters, .. } = *scenery;
        let lights = tint.lights();
        let time = |canvas: &mut Canvas| wall::clock(canvas, lights, letters, &scenery.hour);
        match (self, channel) {
            (Self::Back, Channel::Counter) => {
                hall::hall(canvas, lights, 520.0);
                time(canvas);
                wall::board(canvas, lights, letters, scenery.calls);
            }
            (Self::Front, Channel::Counter) => counter::glass(canvas, lights),
            (Self::Table, Channel::Counter) => counter::counter(canvas, lights),
            (Self::Back, Channel::Lobby) => {
                lobby::behind(canvas, lights, letters);
                time(canvas);
                wall::board(canvas, lights, letters, scenery.calls);
            }
            (Self::Front, Channel::Lobby | Channel::Letter) => {}
            (Self::Table, Channel::Lobby) => lobby::desk(canvas, lights),
            (Self::Back, Channel::Phone) => desk::callers_room(canvas, lights),
            (Self::Front, Channel::Phone) => {
                desk::wall_of_the_call(canvas, lights);
                time(canvas);
            }
            (Self::Table, Channel::Phone) => desk::desk_of_the_call(canvas, lights),
            (Self::Back, Channel::Chat) => desk::picture_ground(canvas, lights),
            (Self::Front, Channel::Chat) => {
                desk::screen(canvas, lights);
                time(canvas);
            }
            (Self::Table, Channel::Chat) => desk::desk_of_the_talk(canvas, lights),
            (Self::Back, Channel::Letter) => {
                desk::quiet_room(canvas, lights);
                time(canvas);
            }
            (Self::Table, Channel::Letter) => desk::desk_of_the_letter(canvas, lights),
        }
    }
}

/// Where people are drawn as they are.
pub(crate) const AT_THE_COUNTER: Stand = Stand { eyes: p(696.0, 200.0), size: 1.0 };

impl Stand {
    /// What moves a person, drawn as at the counter, here.
    pub(crate) fn moved(self) -> Transform {
        let from = AT_THE_COUNTER.eyes;
        shift(self.eyes.x, self.eyes.y).pre_concat(stretch(self.size, self.size)).pre_concat(shift(-from.x, -from.y))
    }
}

/// Where the person is seen; nobody is with a letter.
pub(crate) const fn stand(channel: Channel) -> Option<Stand> {
    match channel {
        Channel::Counter => Some(AT_THE_COUNTER),
        Channel::Lobby => Some(Stand { eyes: p(692.0, 198.0), size: 1.0 }),
        Channel::Phone => Some(Stand { eyes: p(692.0, 224.0), size: 0.92 }),
        Channel::Chat => Some(Stand { eyes: p(963.0, 204.0), size: 0.56 }),
        Channel::Letter => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::fonts;
    use super::*;

    fn layer(layer: Layer, channel: Channel, tint: Tint, now: u16) -> Vec<u8> {
        let calls = [Call { words: "A087", shines: true }];
        let scenery = Scenery { tint, hour: Hour { now, until: None }, calls: &calls, letters: fonts() };
        let drawn = layer.frame(channel).drawn(0.5, |canvas| layer.draw(canvas, channel, &scenery)).expect("a canvas");
        drawn.pixels().data().to_vec()
    }

    #[test]
    fn every_place_is_its_own_in_every_light() {
        let mut seen: Vec<(Vec<u8>, String)> = Vec::new();
        for channel in Channel::ALL {
            for tint in Tint::ALL {
                let all: Vec<u8> = Layer::ALL.iter().flat_map(|&each| layer(each, channel, tint, 600)).collect();
                let name = format!("{channel:?} {tint:?}");
                assert!(all.chunks_exact(4).filter(|pixel| pixel[3] > 0).count() > 100_000, "{name} is drawn");
                assert!(seen.iter().all(|(other, _)| *other != all), "{name}");
                seen.push((all, name));
            }
        }
    }

    #[test]
    fn the_clock_hangs_in_every_place_and_runs() {
        for channel in Channel::ALL {
            let [ten, later] = [600, 625].map(|now| Layer::ALL.map(|each| layer(each, channel, Tint::Noon, now)));
            assert_ne!(ten, later, "{channel:?}");
        }
    }

    #[test]
    fn what_stands_before_the_person_leaves_him_free() {
        for channel in Channel::ALL {
            let Some(stand) = stand(channel) else { continue };
            let frame = Layer::Front.frame(channel);
            let drawn = layer(Layer::Front, channel, Tint::Dusk, 600);
            let width = (frame.width * 0.5).ceil() as usize;
            let (x, y) = ((stand.eyes.x - frame.x) * 0.5, (stand.eyes.y - frame.y) * 0.5);
            let opacity = drawn.get((y as usize * width + x as usize) * 4 + 3).copied().unwrap_or(0);
            assert!(opacity < 80, "{channel:?}: {opacity}");
        }
    }
}
