//! Whoever and whatever the stage can show, as small pictures by the words of scenario files: the documentation's sheet.

use super::canvas::{Canvas, shift};
use super::geom::{Colour, hex, rect};
use super::people::{PEOPLE, Sitter};
use super::person::Bearing;
use super::piece::Frame;
use super::place::{Layer, Scenery, stand};
use super::props::{self, Print};
use super::rig::Pose;
use super::text::Lettering;
use super::tint::{Lights, Tint};
use super::wall::{Call, Hour};
use super::{my_hands, queue};
use crate::scenario::{Act, Cast, Channel, Hands, Mood, Played, Prop, Stage};

/// Behind heads.
const GROUND: Colour = hex(0xE9_E3D8);
/// How large a head's picture is, and by how much the others are made smaller or larger than the stage's units.
const CARD: f32 = 176.0;
const PLACE: f32 = 0.4;
const PROP: f32 = 0.9;
const HANDS: f32 = 0.42;
/// What he does at a command, each with an act that it goes with.
const COMMANDS: [(Stage, Act); 7] = [
    (Stage::Slam, Act::Shout),
    (Stage::Film, Act::Cold),
    (Stage::Window(3), Act::Shout),
    (Stage::Clock, Act::Plead),
    (Stage::Turn, Act::Contempt),
    (Stage::Approach, Act::Whisper),
    (Stage::StepBack, Act::Shame),
];
/// A mood that bends nothing.
const CALM: Mood = Mood { anger: 5, anxiety: 5, trust: 5 };
/// What the board and the tickets say.
const NUMBER: &str = "A087";

/// One picture: its part of the sheet, the word it shows, and what it is.
pub(crate) struct Picture {
    pub(crate) part: Part,
    pub(crate) word: String,
    pub(crate) canvas: Canvas,
}

/// The parts of the sheet, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Cast,
    Act,
    Props,
    Hands,
    Place,
    Stage,
    Crowd,
}

impl Part {
    pub(crate) const ALL: [Self; 7] =
        [Self::Cast, Self::Act, Self::Props, Self::Hands, Self::Place, Self::Stage, Self::Crowd];
}

/// Every picture. Without memory for one, that one is left out.
pub(crate) fn pictures(letters: &Lettering<'_>) -> Vec<Picture> {
    let people = Cast::ALL.iter().flat_map(|&cast| {
        let these = PEOPLE.iter().filter(move |person| person.cast == cast);
        let several = these.clone().count() > 1;
        these.zip(1..).map(move |(person, number)| {
            let word = if several { format!("{cast:?} {number}") } else { format!("{cast:?}") };
            (Part::Cast, word, head(person, Act::Neutral))
        })
    });
    let player = Sitter::of(Cast::Father, 0);
    let acts = Act::ALL.iter().map(|&act| (Part::Act, format!("{act:?}"), head(player, act)));
    let things = Prop::ALL.iter().map(|&prop| (Part::Props, format!("{prop:?}"), thing(letters, prop)));
    let hands = Hands::ALL.iter().map(|&hands| (Part::Hands, format!("{hands:?}"), my_two(letters, hands)));
    let places = Channel::ALL.iter().flat_map(|&channel| {
        Tint::ALL.into_iter().map(move |tint| {
            let who = Sitter::of(Cast::Mother, 0);
            let drawn = Scene { channel, tint, who, played: Played::default(), waiting: 4, crowd: 0 }.drawn(letters);
            (Part::Place, format!("{channel:?} {}", format!("{tint:?}").to_lowercase()), drawn)
        })
    });
    let commands = COMMANDS.iter().map(|&(stage, act)| {
        let played = Played { act, stage: vec![stage], ..Played::default() };
        let who = Sitter::of(if stage == Stage::Film { Cast::OfficeWorker } else { Cast::Foreman }, 0);
        let drawn =
            Scene { channel: Channel::Counter, tint: Tint::Morning, who, played, waiting: 3, crowd: 0 }.drawn(letters);
        (Part::Stage, format!("{stage:?}"), drawn)
    });
    let crowds = (0..=Stage::FULL_CROWD).map(|crowd| {
        let who = Sitter::of(Cast::Foreman, 0);
        let drawn =
            Scene { channel: Channel::Counter, tint: Tint::Noon, who, played: Played::default(), waiting: 6, crowd }
                .drawn(letters);
        (Part::Crowd, format!("Crowd({crowd})"), drawn)
    });
    let all = people.chain(acts).chain(things).chain(hands).chain(places).chain(commands).chain(crowds);
    all.filter_map(|(part, word, canvas)| Some(Picture { part, word, canvas: canvas? })).collect()
}

fn head(person: &Sitter, act: Act) -> Option<Canvas> {
    Frame::new(0.0, 0.0, CARD, CARD).drawn(1.0, |canvas| {
        canvas.fill(&rect(0.0, 0.0, CARD, CARD), GROUND, 1.0);
        person.card(canvas, Pose::of(act), CARD);
    })
}

fn ground(canvas: &mut Canvas, frame: Frame, lights: &Lights) {
    canvas.fill(&rect(frame.x, frame.y, frame.width, frame.height), lights.counter.0, 1.0);
}

fn thing(letters: &Lettering<'_>, prop: Prop) -> Option<Canvas> {
    let reach = props::reach(prop);
    let frame = Frame::new(reach.x - 6.0, reach.y - 6.0, reach.width + 12.0, reach.height + 12.0);
    frame.drawn(PROP, |canvas| {
        ground(canvas, frame, Tint::Noon.lights());
        props::prop(canvas, prop, letters, &print());
    })
}

const fn print() -> Print<'static> {
    Print { bank: "从容银行", number: NUMBER, hotline: "95000", filled: 3 }
}

fn my_two(letters: &Lettering<'_>, hands: Hands) -> Option<Canvas> {
    let (frame, lights) = (Frame::new(100.0, 450.0, 1180.0, 200.0), Tint::Noon.lights());
    frame.drawn(HANDS, |canvas| {
        ground(canvas, frame, lights);
        my_hands::draw(canvas, lights, letters, hands);
    })
}

/// A moment, put together of all the layers.
pub(crate) struct Scene {
    pub(crate) channel: Channel,
    pub(crate) tint: Tint,
    pub(crate) who: &'static Sitter,
    pub(crate) played: Played,
    pub(crate) waiting: u8,
    pub(crate) crowd: u8,
}

impl Scene {
    /// The stage from the bar down to the dock.
    pub(crate) fn drawn(&self, letters: &Lettering<'_>) -> Option<Canvas> {
        Frame::new(0.0, 48.0, 1280.0, 538.0).drawn(PLACE, |canvas| self.draw(canvas, letters))
    }

    fn draw(&self, canvas: &mut Canvas, letters: &Lettering<'_>) {
        let &Self { channel, tint, who, ref played, waiting, crowd } = self;
        let lights = tint.lights();
        let now = match tint {
            Tint::Dusk => 17 * 60 + 4,
            Tint::Noon => 14 * 60 + 52,
            Tint::Morning => 10 * 60 + 8,
        };
        let until = (tint == Tint::Dusk).then_some((17 * 60 + 30, "17:30"));
        let calls = [Call { words: NUMBER, shines: true }, Call { words: "5", shines: true }];
        let scenery = Scenery { tint, hour: Hour { now, until }, calls: &calls, letters };
        let held = Bearing::played(played, CALM);
        // Only a counter bears arms.
        let arms = if channel == Channel::Counter { held.arms } else { Default::default() };
        let held = Bearing { arms, ..held };
        let place = stand(channel);
        Layer::Back.draw(canvas, channel, &scenery);
        if matches!(channel, Channel::Counter | Channel::Lobby) {
            let waiting = queue::gathered(who.cast, waiting, crowd);
            for near in [false, true] {
                queue::draw(canvas, lights, &waiting, near);
            }
        }
        if let Some(place) = place {
            canvas.with(place.moved(), |canvas| who.behind(canvas, &held));
        }
        Layer::Front.draw(canvas, channel, &scenery);
        Layer::Table.draw(canvas, channel, &scenery);
        let things: &[Prop] = if place.is_some() { &[Prop::Ticket] } else { &[] };
        for (prop, at) in props::laid(things, channel) {
            canvas.with(shift(at.x, at.y), |canvas| props::prop(canvas, prop, letters, &print()));
        }
        if let Some(place) = place {
            canvas.with(place.moved(), |canvas| who.before(canvas, &held));
        }
        my_hands::draw(canvas, lights, letters, Hands::Rest);
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tests::fonts;
    use super::*;

    #[test]
    fn every_word_of_direction_has_its_picture() {
        let all = pictures(fonts());
        let of = |part: Part| all.iter().filter(|shown| shown.part == part).count();
        assert!(of(Part::Cast) >= PEOPLE.len() && PEOPLE.len() >= 16);
        assert_eq!([Part::Act, Part::Props, Part::Hands].map(of), [Act::ALL.len(), Prop::ALL.len(), Hands::ALL.len()]);
        assert_eq!([Part::Place, Part::Stage, Part::Crowd].map(of), [Channel::ALL.len() * 3, COMMANDS.len(), 4]);
        for (index, one) in all.iter().enumerate() {
            let alike = all.iter().skip(index + 1).find(|other| {
                other.part == one.part
                    && (other.word == one.word || other.canvas.pixels().data() == one.canvas.pixels().data())
            });
            assert!(alike.is_none(), "{} and {:?}", one.word, alike.map(|other| &other.word));
        }
    }
}
