//! The stage in the window: each layer a texture, drawn again only when what it shows has changed.

use super::draw::canvas::{Canvas, shift};
use super::draw::person::{Bearing, ROOM};
use super::draw::piece::{Frame, STAGE};
use super::draw::place::{AT_THE_COUNTER, Layer, Scenery, Stand, stand};
use super::draw::props::{self, Print};
use super::draw::text::Lettering;
use super::draw::tint::Tint;
use super::draw::wall::{Call, Hour};
use super::draw::{my_hands, people::Sitter, queue};
use super::scene::Tableau;
use crate::locale::{With, Words};
use crate::scenario::{Cast, Channel, Hands, Played, Prop};
use egui::{Color32, ColorImage, Context, Id, Pos2, Rect, TextureHandle, TextureOptions, Ui, pos2, vec2};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The heights of the stage between which the place is seen: below the bar, above the dock.
const TOP: f32 = 48.0;
const BOTTOM: f32 = 586.0;
/// So much of the counter before me can be left out.
const COUNTERS_EDGE: f32 = 52.0;
/// Finer than this no layer is drawn: it would not be seen, and only cost.
const FINEST: f32 = 2.5;

/// How many wait.
const WAITING: u8 = 5;

/// The textures of one window.
#[derive(Clone)]
pub(crate) struct Pictures(Arc<Mutex<Cache>>);

struct Cache {
    letters: Lettering<'static>,
    kept: HashMap<Piece, Kept>,
}

struct Kept {
    shows: Shows,
    scale: f32,
    texture: TextureHandle,
    /// What comes next, and the frame in which it was handed over: the engine can show it in the frame after that.
    next: Option<(TextureHandle, u64)>,
}

/// A layer, back to front.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Piece {
    Back,
    Queue,
    Beside(usize),
    Person,
    Front,
    Table,
    Things,
    Arms,
    Hands,
}

/// What hangs on a place's walls: the time, the deadline, and what the board says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Walls {
    minute: u16,
    until: Option<(u16, String)>,
    board: Vec<(String, bool)>,
}

/// What a layer shows; as long as that is equal nothing is drawn again.
#[derive(Clone, Debug)]
enum Shows {
    Place(Layer, Channel, Tint, Option<Walls>),
    Things(Vec<Prop>, Channel, u16),
    Person(&'static Sitter, Bearing),
    Hands(Hands, Tint),
    Queue(Cast, u8, Tint),
}

impl Shows {
    /// Whether this would look the same.
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Place(a, b, c, d), Self::Place(w, x, y, z)) => (a, b, c, d) == (w, x, y, z),
            (Self::Things(one, place, number), Self::Things(other, there, count)) => {
                one == other && place == there && number == count
            }
            (Self::Person(one, here), Self::Person(other, there)) => std::ptr::eq(*one, *other) && !here.moved(*there),
            (Self::Hands(one, here), Self::Hands(other, there)) => one == other && here == there,
            (Self::Queue(a, b, c), Self::Queue(x, y, z)) => (a, b, c) == (x, y, z),
            _ => false,
        }
    }
}

impl Pictures {
    /// For a window whose letters these fonts have.
    pub(crate) fn new(letters: Lettering<'static>) -> Self {
        Self(Arc::new(Mutex::new(Cache { letters, kept: HashMap::new() })))
    }

    /// Makes a window use it.
    pub(crate) fn apply(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, self));
    }

    /// What the window uses; none where it draws no people.
    pub(crate) fn of(ui: &Ui) -> Option<Self> {
        ui.data(|data| data.get_temp(Id::NULL))
    }

    /// Paints a scene so that it covers a rectangle.
    pub(crate) fn scene(&self, ui: &Ui, rect: Rect, scene: &Tableau, held: &Bearing, words: &Words) {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fit = (rect.width() / STAGE.0).max(rect.height() / (BOTTOM - TOP));
        // what has no room is the counter's edge first: nobody's head is cut off
        let lost = (BOTTOM - TOP) - rect.height() / fit;
        let top = TOP + (lost - COUNTERS_EDGE).max(0.0);
        let origin = pos2(rect.center().x - STAGE.0 / 2.0 * fit, rect.top() - top * fit);
        let at = Placed { rect, origin, fit, scale: (fit * ui.pixels_per_point()).min(FINEST) };
        let place = Place::new(scene, words);
        let (channel, tint) = (scene.channel, scene.tint);
        let layer = |cache: &mut Cache, piece, layer: Layer| {
            let shows = place.shows(layer, scene);
            cache.piece(ui, &at, piece, layer.frame(channel), shows, |canvas, letters| {
                place.draw(canvas, letters, layer, scene);
            });
        };
        layer(&mut cache, Piece::Back, Layer::Back);
        if matches!(channel, Channel::Counter | Channel::Lobby) {
            let (who, crowd) = (scene.who.cast, scene.crowd);
            cache.piece(
                ui,
                &at,
                Piece::Queue,
                Layer::Back.frame(channel),
                Shows::Queue(who, crowd, tint),
                |canvas, _| {
                    let waiting = queue::gathered(who, WAITING, crowd);
                    for near in [false, true] {
                        queue::draw(canvas, tint.lights(), &waiting, near);
                    }
                },
            );
        }
        let place_of = stand(channel);
        for (at_side, one) in scene.others.iter().enumerate() {
            let Some(stand) = place_of else { break };
            // one on each side of him, a step behind
            let aside = if at_side % 2 == 0 { 272.0 } else { -272.0 };
            let stand = Stand { eyes: stand.eyes.by(aside * stand.size, 26.0), size: stand.size * 0.86 };
            let played = Played { act: one.act, ..Played::default() };
            let held = Bearing::played(&played, one.mood);
            cache.person(ui, &at, Piece::Beside(at_side), stand, one.who, held);
        }
        let stands = place_of.filter(|_| scene.present);
        if let Some(stand) = stands {
            cache.person(ui, &at, Piece::Person, stand, scene.who, *held);
        }
        layer(&mut cache, Piece::Front, Layer::Front);
        layer(&mut cache, Piece::Table, Layer::Table);
        let things = Shows::Things(scene.props.clone(), channel, scene.number);
        cache.piece(ui, &at, Piece::Things, Layer::Table.frame(channel), things, |canvas, letters| {
            let print = place.print();
            for (thing, point) in props::laid(&scene.props, channel) {
                canvas.with(shift(point.x, point.y), |canvas| props::prop(canvas, thing, letters, &print));
            }
        });
        if stands.is_some() && matches!(channel, Channel::Counter | Channel::Lobby) {
            let (who, held) = (scene.who, *held);
            cache.piece(ui, &at, Piece::Arms, ROOM, Shows::Person(who, held), |canvas, _| who.before(canvas, &held));
        }
        let hands = Shows::Hands(scene.hands, tint);
        cache.piece(ui, &at, Piece::Hands, my_hands::FRAME, hands, |canvas, letters| {
            my_hands::draw(canvas, tint.lights(), letters, scene.hands);
        });
    }
}

/// Where the stage is in the window.
struct Placed {
    /// What it may cover.
    rect: Rect,
    /// Where its corner would be.
    origin: Pos2,
    /// Points a unit.
    fit: f32,
    /// Pixels a unit.
    scale: f32,
}

impl Cache {
    /// Paints somebody, without his arms over the counter.
    fn person(&mut self, ui: &Ui, at: &Placed, piece: Piece, stand: Stand, who: &'static Sitter, held: Bearing) {
        let from = AT_THE_COUNTER.eyes;
        let frame = Frame::new(
            stand.eyes.x + (ROOM.x - from.x) * stand.size,
            stand.eyes.y + (ROOM.y - from.y) * stand.size,
            ROOM.width * stand.size,
            ROOM.height * stand.size,
        );
        self.piece(ui, at, piece, frame, Shows::Person(who, held), |canvas, _| {
            canvas.with(stand.moved(), |canvas| who.behind(canvas, &held));
        });
    }

    /// Paints a layer, drawn again where it shows something else.
    fn piece(
        &mut self, ui: &Ui, at: &Placed, piece: Piece, frame: Frame, shows: Shows,
        draw: impl FnOnce(&mut Canvas, &Lettering<'static>),
    ) {
        let now = ui.ctx().cumulative_frame_nr();
        if let Some(kept) = self.kept.get_mut(&piece)
            && let Some((next, _)) = kept.next.take_if(|(_, since)| *since < now)
        {
            kept.texture = next;
        }
        let fresh = self.kept.get(&piece).is_some_and(|kept| kept.scale == at.scale && kept.shows.same(&shows));
        if !fresh {
            let letters = self.letters.clone();
            let Some(canvas) = frame.drawn(at.scale, |canvas| draw(canvas, &letters)) else { return };
            let pixels = canvas.pixels();
            let size = [pixels.width() as usize, pixels.height() as usize];
            let image = ColorImage::from_rgba_premultiplied(size, pixels.data());
            let drawn = ui.ctx().load_texture(format!("{piece:?}"), image, TextureOptions::LINEAR);
            let kept = match self.kept.remove(&piece) {
                Some(old) => Kept { shows, scale: at.scale, texture: old.texture, next: Some((drawn, now)) },
                None => Kept { shows, scale: at.scale, texture: drawn, next: None },
            };
            self.kept.insert(piece, kept);
        }
        let Some(kept) = self.kept.get(&piece) else { return };
        let texture = &kept.texture;
        let corner = at.origin + vec2(frame.x, frame.y) * at.fit;
        let drawn = vec2(frame.width, frame.height) * at.fit;
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().with_clip_rect(at.rect).image(
            texture.id(),
            Rect::from_min_size(corner, drawn),
            whole,
            Color32::WHITE,
        );
    }
}

/// The place of a scene, with the words that hang on its walls.
struct Place {
    board: Vec<(String, bool)>,
    until: Option<(u16, String)>,
    number: String,
    bank: String,
}

impl Place {
    fn new(scene: &Tableau, words: &Words) -> Self {
        let number = format!("A{:03}", scene.number);
        let args = With::from_iter([("number", number.clone()), ("window", scene.window.to_string())]);
        let board = words.text("stage-board", &args);
        let calls = board.split('|').enumerate().map(|(at, words)| (words.trim().to_owned(), at % 2 == 0));
        let until = scene.until.map(|minutes| {
            let time = format!("{}:{:02}", minutes / 60, minutes % 60);
            (minutes, words.text("stage-until", &With::from_iter([("time", time)])))
        });
        Self { board: calls.collect(), until, number, bank: words.plain("stage-bank") }
    }

    fn shows(&self, layer: Layer, scene: &Tableau) -> Shows {
        let time = match (layer, scene.channel) {
            (Layer::Back, Channel::Counter | Channel::Lobby | Channel::Letter)
            | (Layer::Front, Channel::Phone | Channel::Chat) => {
                Some(Walls { minute: scene.minute, until: self.until.clone(), board: self.board.clone() })
            }
            (Layer::Back | Layer::Front | Layer::Table, _) => None,
        };
        Shows::Place(layer, scene.channel, scene.tint, time)
    }

    fn draw(&self, canvas: &mut Canvas, letters: &Lettering<'static>, layer: Layer, scene: &Tableau) {
        let calls: Vec<_> =
            self.board.iter().map(|(words, shines)| Call { words: words.as_str(), shines: *shines }).collect();
        let until = self.until.as_ref().map(|(minutes, words)| (*minutes, words.as_str()));
        let hour = Hour { now: scene.minute, until };
        layer.draw(canvas, scene.channel, &Scenery { tint: scene.tint, hour, calls: &calls, letters });
    }

    fn print(&self) -> Print<'_> {
        Print { bank: &self.bank, number: &self.number, hotline: "", filled: 0 }
    }
}
