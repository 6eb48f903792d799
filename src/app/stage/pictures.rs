//! The stage in the window: two textures a scene, for to put pixels together costs a machine without a graphics card most where many
//! lie over each other. One shows all that keeps still, drawn again when it changes; the other, over it, the part in which
//! somebody moves, with what is behind him and before him.

use super::draw::canvas::{Canvas, shift};
use super::draw::person::{Bearing, ROOM};
use super::draw::piece::{Frame, SPILL, STAGE, View};
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
use std::sync::{Arc, Mutex, PoisonError};
use tiny_skia::{IntRect, IntSize};

/// The heights of the stage between which the place is seen: below the bar, above the dock.
const TOP: f32 = 48.0;
const BOTTOM: f32 = 586.0;
/// Down to here reaches what lies on the counter, with my hands.
const LOW: f32 = 606.0;
/// So that this is seen the place is drawn smaller, down to so much of the width; its walls go on beyond it.
const NARROWEST: f32 = 0.85;
/// So much of the counter before me can be left out.
const COUNTERS_EDGE: f32 = 52.0;
/// Heads begin here: where there is hardly any room, a face is seen and no counter.
const HEADS: f32 = 92.0;
/// Finer than this no layer is drawn: it would not be seen, and only cost.
const FINEST: f32 = 2.5;

/// So many frames a scene is kept that isn't painted.
const PATIENCE: u64 = 2;

/// How many wait.
const WAITING: u8 = 5;

/// What one window shows of the stage.
#[derive(Clone)]
pub(crate) struct Pictures(Arc<Mutex<Cache>>);

struct Cache {
    letters: Lettering<'static>,
    spots: [Spot; Side::COUNT],
}

/// Which of the scenes that are seen at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The only one, or the first of two.
    First,
    /// The one beside it.
    Second,
}

impl Side {
    const COUNT: usize = 2;
}

/// What is shown of a scene.
#[derive(Default)]
struct Spot {
    set: Option<Set>,
    around: Shown,
    person: Shown,
    /// How the person was held when he was drawn last; nobody where he must be drawn again.
    held: Option<(&'static Sitter, Bearing)>,
    /// The frame in which it was painted last.
    painted: u64,
}

/// All that keeps still, for one view, put together by depth.
struct Set {
    view: View,
    layers: Vec<Shows>,
    behind: Canvas,
    before: Canvas,
    /// My hands, and where in the view.
    nearest: Option<(IntRect, Canvas)>,
}

/// A texture.
#[derive(Default)]
struct Shown {
    now: Option<TextureHandle>,
    /// What comes next, and the frame in which it was handed over: the engine can show it in the frame after that.
    next: Option<(TextureHandle, u64)>,
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
    Queue(Cast, u8, Channel, Tint),
    Beside(&'static Sitter, Bearing, Stand),
    Things(Vec<Prop>, Channel, u16),
    Hands(Hands, Tint),
}

/// Where a layer is, seen from the person across the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    Behind,
    Before,
    /// Over his arms too.
    Nearest,
}

impl Depth {
    const ALL: [Self; 3] = [Self::Behind, Self::Before, Self::Nearest];
}

impl Shows {
    /// Whether this would look the same.
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Place(a, b, c, d), Self::Place(w, x, y, z)) => (a, b, c, d) == (w, x, y, z),
            (Self::Queue(a, b, c, d), Self::Queue(w, x, y, z)) => (a, b, c, d) == (w, x, y, z),
            (Self::Beside(a, b, c), Self::Beside(x, y, z)) => std::ptr::eq(*a, *x) && (b, c) == (y, z),
            (Self::Things(a, b, c), Self::Things(x, y, z)) => (a, b, c) == (x, y, z),
            (Self::Hands(a, b), Self::Hands(x, y)) => (a, b) == (x, y),
            _ => false,
        }
    }

    fn depth(&self) -> Depth {
        match self {
            Self::Place(Layer::Back, ..) | Self::Queue(..) | Self::Beside(..) => Depth::Behind,
            Self::Place(Layer::Front | Layer::Table, ..) | Self::Things(..) => Depth::Before,
            Self::Hands(..) => Depth::Nearest,
        }
    }

    fn frame(&self) -> Frame {
        match *self {
            Self::Place(layer, channel, ..) => layer.frame(channel),
            Self::Queue(_, _, channel, _) => Layer::Back.frame(channel),
            Self::Beside(_, _, stand) => room(stand),
            Self::Things(_, channel, _) => Layer::Table.frame(channel),
            Self::Hands(..) => my_hands::FRAME,
        }
    }

    fn draw(&self, canvas: &mut Canvas, letters: &Lettering<'static>, place: &Place) {
        match self {
            Self::Place(layer, channel, tint, _) => place.draw(canvas, letters, *layer, *channel, *tint),
            Self::Queue(who, crowd, _, tint) => {
                let waiting = queue::gathered(*who, WAITING, *crowd);
                for near in [false, true] {
                    queue::draw(canvas, tint.lights(), &waiting, near);
                }
            }
            Self::Beside(who, held, stand) => canvas.with(stand.moved(), |canvas| who.behind(canvas, held)),
            Self::Things(things, channel, _) => {
                let print = place.print();
                for (thing, point) in props::laid(things, *channel) {
                    canvas.with(shift(point.x, point.y), |canvas| props::prop(canvas, thing, letters, &print));
                }
            }
            Self::Hands(hands, tint) => my_hands::draw(canvas, tint.lights(), letters, *hands),
        }
    }
}

/// Across a counter, with arms that reach over it and others who wait.
const fn across_a_counter(channel: Channel) -> bool {
    matches!(channel, Channel::Counter | Channel::Lobby)
}

/// The layers that keep still, back to front.
fn layers(scene: &Tableau, place: &Place) -> Vec<Shows> {
    let (channel, tint) = (scene.channel, scene.tint);
    let mut all = vec![place.shows(Layer::Back, scene)];
    if across_a_counter(channel) {
        all.push(Shows::Queue(scene.who.cast, scene.crowd, channel, tint));
    }
    for (at, one) in scene.others.iter().enumerate() {
        let Some(stand) = stand(channel) else { break };
        // one on each side of him, a step behind
        let aside = if at % 2 == 0 { 272.0 } else { -272.0 };
        let stand = Stand { eyes: stand.eyes.by(aside * stand.size, 26.0), size: stand.size * 0.86 };
        let played = Played { act: one.act, ..Played::default() };
        all.push(Shows::Beside(one.who, Bearing::played(&played, one.mood), stand));
    }
    all.extend([Layer::Front, Layer::Table].map(|layer| place.shows(layer, scene)));
    all.extend([Shows::Things(scene.props.clone(), channel, scene.number), Shows::Hands(scene.hands, tint)]);
    all
}

/// What somebody who stands here may fill.
fn room(stand: Stand) -> Frame {
    let from = AT_THE_COUNTER.eyes;
    Frame::new(
        stand.eyes.x + (ROOM.x - from.x) * stand.size,
        stand.eyes.y + (ROOM.y - from.y) * stand.size,
        ROOM.width * stand.size,
        ROOM.height * stand.size,
    )
}

impl Pictures {
    /// For a window whose letters these fonts have.
    pub(crate) fn new(letters: Lettering<'static>) -> Self {
        Self(Arc::new(Mutex::new(Cache { letters, spots: Default::default() })))
    }

    /// Makes a window use it.
    pub(crate) fn apply(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Id::NULL, self));
    }

    /// What the window uses; none where it draws no people.
    pub(crate) fn of(ui: &Ui) -> Option<Self> {
        ui.data(|data| data.get_temp(Id::NULL))
    }

    /// Lets go of what was drawn for a scene that is not on the screen any more: some twenty megabytes.
    pub(crate) fn let_go(&self, ctx: &Context) {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for spot in &mut cache.spots {
            // it may have been covered for a moment
            if spot.set.is_some() && spot.painted + PATIENCE < ctx.cumulative_frame_nr() {
                *spot = Spot::default();
            }
        }
    }

    /// Paints a scene so that it covers a rectangle.
    pub(crate) fn scene(&self, ui: &Ui, side: Side, rect: Rect, scene: &Tableau, held: &Bearing, words: &Words) {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Cache { letters, spots: [first, second] } = &mut *cache;
        let spot = match side {
            Side::First => first,
            Side::Second => second,
        };
        spot.painted = ui.ctx().cumulative_frame_nr();
        // nothing is drawn where there is no room or no memory
        let _ = spot.scene(ui, rect, scene, held, (words, letters));
    }
}

/// What is seen of the stage in a rectangle, how many pixels a point has there, and which part of the rectangle it covers: all
/// of it, or all but what is left and right of the stage.
fn seen(rect: Rect, pixels_per_point: f32) -> Option<(View, f32, Rect)> {
    let (wide, high) = (rect.width() / STAGE.0, rect.height() / (BOTTOM - TOP));
    let low = rect.height() / (LOW - TOP);
    let fit = if low < wide { low.max(wide * NARROWEST) } else { high };
    // what has no room is the counter's edge first: nobody's head is cut off
    let lost = (BOTTOM - TOP) - rect.height() / fit;
    let whole = STAGE.0 + 2.0 * SPILL;
    let scale = (fit * pixels_per_point).min(FINEST);
    let pixels = |points: f32| (points / fit * scale).ceil().max(0.0) as u32;
    // where it is narrower than its room, a column that it covers in part would be drawn out to the window's edge
    let (covered, columns) = if whole * fit < rect.width() {
        let columns = (whole * scale).floor().max(0.0);
        (columns / scale * fit, columns as u32)
    } else {
        (rect.width(), pixels(rect.width()))
    };
    let (x, y) = (STAGE.0 / 2.0 - covered / 2.0 / fit, (TOP + (lost - COUNTERS_EDGE).max(0.0)).min(HEADS));
    let size = IntSize::from_wh(columns, pixels(rect.height()))?;
    let covered = Rect::from_center_size(rect.center(), vec2(covered, rect.height()));
    let aside = (covered.left() * pixels_per_point).round() / pixels_per_point - covered.left();
    Some((View { x, y, scale, size }, scale / fit, covered.translate(vec2(aside, 0.0))))
}

impl Spot {
    fn scene(
        &mut self, ui: &Ui, rect: Rect, scene: &Tableau, held: &Bearing,
        (words, letters): (&Words, &Lettering<'static>),
    ) -> Option<()> {
        let (whole, (view, fine, rect)) = (rect, seen(rect, ui.pixels_per_point())?);
        // pixel upon pixel where they are the screen's own
        let exact = fine == ui.pixels_per_point();
        let options = if exact { TextureOptions::NEAREST } else { TextureOptions::LINEAR };
        let place = Place::new(scene, words);
        let layers = layers(scene, &place);
        let set = match self.set.take() {
            Some(set) if set.shows(view, &layers) => set,
            old => {
                let set = Set::drawn(view, layers, old, letters, &place)?;
                self.around.hand_over(ui, "around", &set.around(), options);
                self.held = None;
                set
            }
        };
        let set = self.set.insert(set);
        self.around.settle(ui);
        self.around.goes_on(ui, whole, rect);
        let points = |part: IntRect| {
            let corner = rect.min + vec2(part.x() as f32, part.y() as f32) / fine;
            Rect::from_min_size(corner, vec2(part.width() as f32, part.height() as f32) / fine)
        };
        let stands = stand(scene.channel).filter(|_| scene.present);
        let somebody = stands.and_then(|stand| Some((stand, view.part(room(stand))?)));
        let Some((stand, part)) = somebody else {
            (self.person, self.held) = (Shown::default(), None);
            self.around.paint(ui, rect, points(view.whole()));
            return Some(());
        };
        if self.held.is_none_or(|(who, before)| !std::ptr::eq(who, scene.who) || before.moved(*held)) {
            let reaches = across_a_counter(scene.channel);
            let drawn = set.person(part, stand, scene.who, held, reaches)?;
            self.person.hand_over(ui, "person", &drawn, options);
            self.held = Some((scene.who, *held));
        }
        self.person.settle(ui);
        // around him, and nothing twice but a seam of a pixel
        let all = points(view.whole());
        let his = points(part).shrink(1.0 / ui.pixels_per_point());
        let beside = his.y_range();
        for strip in [
            Rect::from_x_y_ranges(rect.x_range(), rect.top()..=his.top()),
            Rect::from_x_y_ranges(rect.x_range(), his.bottom()..=rect.bottom()),
            Rect::from_x_y_ranges(rect.left()..=his.left(), beside),
            Rect::from_x_y_ranges(his.right()..=rect.right(), beside),
        ] {
            self.around.paint(ui, strip.intersect(rect), all);
        }
        self.person.paint(ui, rect, points(part));
        Some(())
    }
}

impl Set {
    /// Whether this is what is to be seen.
    fn shows(&self, view: View, layers: &[Shows]) -> bool {
        self.view == view && Depth::ALL.iter().all(|depth| alike(&self.layers, layers, *depth))
    }

    /// Draws the depths that show something else than before; none where there is no memory for it.
    fn drawn(
        view: View, layers: Vec<Shows>, old: Option<Self>, letters: &Lettering<'static>, place: &Place,
    ) -> Option<Self> {
        let drawn = |part: IntRect, depth| {
            let mut canvas = Canvas::new(part.width(), part.height())?;
            for shows in at(&layers, depth) {
                // a layer is drawn within its frame, whatever it consists of
                let Some(framed) = view.part(shows.frame()) else { continue };
                let mut layer = Canvas::new(framed.width(), framed.height())?;
                view.draw(framed, &mut layer, |layer| shows.draw(layer, letters, place));
                canvas.lay(layer.pixels(), framed.x() - part.x(), framed.y() - part.y());
            }
            Some(canvas)
        };
        let old = old.filter(|old| old.view == view);
        let is_new = |depth| !old.as_ref().is_some_and(|old| alike(&old.layers, &layers, depth));
        let news = Depth::ALL.map(is_new);
        let (behind, before, nearest) =
            old.map_or((None, None, None), |old| (Some(old.behind), Some(old.before), Some(old.nearest)));
        let [is_new_behind, is_new_before, is_new_nearest] = news;
        let all = view.whole();
        Some(Self {
            view,
            behind: behind.filter(|_| !is_new_behind).or_else(|| drawn(all, Depth::Behind))?,
            before: before.filter(|_| !is_new_before).or_else(|| drawn(all, Depth::Before))?,
            nearest: match nearest.filter(|_| !is_new_nearest) {
                Some(nearest) => nearest,
                None => view.part(my_hands::FRAME).and_then(|part| Some((part, drawn(part, Depth::Nearest)?))),
            },
            layers,
        })
    }

    /// Everything but the person.
    fn around(&self) -> Canvas {
        let mut canvas = Canvas::on(self.behind.pixels().to_owned());
        canvas.lay(self.before.pixels(), 0, 0);
        self.lay_nearest(&mut canvas, (0, 0));
        canvas
    }

    /// The part in which the person is, with everything.
    fn person(&self, part: IntRect, stand: Stand, who: &Sitter, held: &Bearing, reaches: bool) -> Option<Canvas> {
        let mut canvas = Canvas::on(self.behind.pixels().clone_rect(part)?);
        self.view.draw(part, &mut canvas, |canvas| canvas.with(stand.moved(), |canvas| who.behind(canvas, held)));
        canvas.lay(self.before.pixels(), -part.x(), -part.y());
        if reaches {
            self.view.draw(part, &mut canvas, |canvas| canvas.with(stand.moved(), |canvas| who.before(canvas, held)));
        }
        self.lay_nearest(&mut canvas, (part.x(), part.y()));
        Some(canvas)
    }

    /// Lays my hands over a canvas whose corner is here.
    fn lay_nearest(&self, canvas: &mut Canvas, corner: (i32, i32)) {
        if let Some((part, hands)) = &self.nearest {
            canvas.lay(hands.pixels(), part.x() - corner.0, part.y() - corner.1);
        }
    }
}

/// What shows at a depth, back to front.
fn at(layers: &[Shows], depth: Depth) -> impl Iterator<Item = &Shows> {
    layers.iter().filter(move |shows| shows.depth() == depth)
}

/// Whether two sets of layers show the same at a depth.
fn alike(one: &[Shows], other: &[Shows], depth: Depth) -> bool {
    at(one, depth).count() == at(other, depth).count()
        && at(one, depth).zip(at(other, depth)).all(|(one, other)| one.same(other))
}

impl Shown {
    /// The engine gets what is to be seen next.
    fn hand_over(&mut self, ui: &Ui, name: &str, drawn: &Canvas, options: TextureOptions) {
        let pixels = drawn.pixels();
        let size = [pixels.width() as usize, pixels.height() as usize];
        let image = ColorImage::from_rgba_premultiplied(size, pixels.data());
        let texture = ui.ctx().load_texture(name, image, options);
        let frame = ui.ctx().cumulative_frame_nr();
        self.settle(ui);
        match self.now {
            Some(_) => self.next = Some((texture, frame)),
            None => self.now = Some(texture),
        }
    }

    /// What was handed over in an earlier frame is seen.
    fn settle(&mut self, ui: &Ui) {
        let frame = ui.ctx().cumulative_frame_nr();
        if let Some((next, _)) = self.next.take_if(|(_, since)| *since < frame) {
            self.now = Some(next);
        }
    }

    /// Beyond what is covered the walls and the counter go on as they are at its edges.
    fn goes_on(&self, ui: &Ui, whole: Rect, covered: Rect) {
        let Some(texture) = &self.now else { return };
        // the middle of a column: between two it would be a blend of both
        let edge = 1.5 / texture.size()[0].max(1) as f32;
        let (left, right) = (whole.with_max_x(covered.left()), whole.with_min_x(covered.right()));
        for (beyond, u) in [(left, edge), (right, 1.0 - edge)] {
            if beyond.width() > 0.0 {
                let uv = Rect::from_min_max(pos2(u, 0.0), pos2(u, 1.0));
                ui.painter().with_clip_rect(whole).image(texture.id(), beyond, uv, Color32::WHITE);
            }
        }
    }

    /// Paints the part of it that lies in a rectangle.
    fn paint(&self, ui: &Ui, clip: Rect, rect: Rect) {
        let Some(texture) = self.now.as_ref().filter(|_| clip.is_positive()) else { return };
        let all = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().with_clip_rect(clip).image(texture.id(), rect, all, Color32::WHITE);
    }
}

/// The place of a scene, with the words that hang on its walls.
struct Place {
    minute: u16,
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
        Self { minute: scene.minute, board: calls.collect(), until, number, bank: words.plain("stage-bank") }
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

    fn draw(&self, canvas: &mut Canvas, letters: &Lettering<'static>, layer: Layer, channel: Channel, tint: Tint) {
        let calls: Vec<_> =
            self.board.iter().map(|(words, shines)| Call { words: words.as_str(), shines: *shines }).collect();
        let until = self.until.as_ref().map(|(minutes, words)| (*minutes, words.as_str()));
        let hour = Hour { now: self.minute, until };
        layer.draw(canvas, channel, &Scenery { tint, hour, calls: &calls, letters });
    }

    fn print(&self) -> Print<'_> {
        Print { bank: &self.bank, number: &self.number, hotline: "", filled: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_on_the_counter_is_seen_under_every_bar_and_over_every_dock() {
        // at 1280 × 800 over four rows of answers, over five, and in a large window
        for (wide, high) in [(1280.0, 519.0), (1280.0, 472.0), (1600.0, 620.0), (634.0, 524.0)] {
            let rect = Rect::from_min_size(pos2(0.0, 48.0), vec2(wide, high));
            let (view, fine, covered) = seen(rect, 1.0).expect("a picture");
            let low = view.y + high * fine / view.scale;
            assert!(low > BOTTOM - 1.0 && view.y < TOP + 12.0, "{wide} {high}: {} to {low}", view.y);
            assert!(rect.expand(1.0).contains_rect(covered) && covered.width() > 0.85 * wide, "{covered:?}");
        }
        // what is drawn out to the edges is a column that the place covers whole
        for (wide, pixels_per_point) in [(1280.0, 1.0), (1283.0, 1.0), (1280.0, 1.5), (1600.0, 1.2), (3840.0, 2.4)] {
            let rect = Rect::from_min_size(pos2(0.0, 48.0), vec2(wide, 472.0));
            let (view, ..) = seen(rect, pixels_per_point).expect("a picture");
            let right = view.x + view.size.width() as f32 / view.scale;
            let spills = STAGE.0 + SPILL + 0.01;
            assert!(view.x > -SPILL - 0.01 && right < spills, "{wide}: {} to {right}", view.x);
        }
        // with less room the place is not drawn smaller and smaller
        let (_, _, covered) = seen(Rect::from_min_size(Pos2::ZERO, vec2(640.0, 120.0)), 1.0).expect("a picture");
        assert!(covered.width() > 0.85 * 640.0);
    }
}
