//! The tape: a column for each turn, with the face as it was, moods as ribbons, and over them the best score that could
//! still be had and what each turn cost.

use super::ribbon::{self, Ribbon};
use super::view::{Draft, Judgement, KeyStop, View};
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::Felt;
use crate::locale::joined;
use egui::accesskit::Live;
use egui::{
    Align2, Color32, CornerRadius, FontId, Mesh, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// What the words before the first column take.
const GUTTER: f32 = 112.0;
/// How wide a column is at most, and at least.
const WIDEST: f32 = 96.0;
const NARROWEST: f32 = 50.0;
/// How high each row is.
const SIGNS: f32 = 48.0;
const CURVE: f32 = 78.0;
const RIBBONS: f32 = 62.0;
/// The name over somebody's moods.
const NAME: f32 = 18.0;
const NUMBERS: f32 = 28.0;
/// A face, where there is room.
const FACE: f32 = 58.0;

/// Where the columns are.
struct Grid {
    rect: Rect,
    wide: f32,
    /// How far they have moved to the left, so that the open one is seen.
    moved: f32,
    count: usize,
}

impl Grid {
    fn new(rect: Rect, count: usize, open: usize) -> Self {
        let rect = rect.with_min_x(rect.left() + GUTTER).with_max_x(rect.right() - 12.0);
        let wide = (rect.width() / count.max(1) as f32).clamp(NARROWEST, WIDEST);
        let too_many = (wide * count as f32 - rect.width()).max(0.0);
        let moved = (wide * (open as f32 + 0.5) - rect.width() / 2.0).clamp(0.0, too_many);
        Self { rect, wide, moved, count }
    }

    /// The left edge of a column.
    fn left(&self, at: usize) -> f32 {
        self.rect.left() + self.wide * at as f32 - self.moved
    }

    fn middle(&self, at: usize) -> f32 {
        self.left(at) + self.wide / 2.0
    }

    /// Behind the last column.
    fn end(&self) -> f32 {
        self.left(self.count)
    }
}

/// Shows it; answers the open column as it reaches down to the card's lower edge.
pub(super) fn tape(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) -> Rect {
    let turns = &view.debrief.turns;
    let open = match draft.judgement {
        Judgement::Asked(at) => at,
        Judgement::Turn(_) | Judgement::Skipped => view.open(draft),
    };
    let told = !matches!(draft.judgement, Judgement::Asked(_));
    let above = if told { SIGNS + CURVE } else { 14.0 };
    let face = FACE.min(Grid::new(ui.available_rect_before_wrap(), turns.len(), open).wide - 12.0);
    let below = if told { bands(view) } else { 0.0 };
    let high = above + 10.0 + face + 10.0 + below + NUMBERS;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let painter = ui.painter();
    painter.rect(rect, theme.corner(), Color32::from(theme.surface), theme.hairline(), StrokeKind::Inside);
    let grid = Grid::new(rect, turns.len(), open);
    let column = Rect::from_x_y_ranges(grid.left(open)..=grid.left(open + 1), rect.y_range());
    let within = painter.with_clip_rect(grid.rect.expand2(vec2(3.0, 8.0)).intersect(ui.clip_rect()));
    within.rect(
        column,
        CornerRadius { nw: 10, ne: 10, sw: 0, se: 0 },
        Color32::from(theme.panel),
        Stroke::new(1.5, theme.accent),
        StrokeKind::Inside,
    );
    let top = rect.top() + above + 10.0;
    if told {
        curve(
            ui,
            &within,
            theme,
            view,
            &grid,
            Rect::from_x_y_ranges(grid.rect.x_range(), (rect.top() + SIGNS)..=(rect.top() + above)),
        );
        let band = Rect::from_x_y_ranges(grid.rect.x_range(), (top + face + 10.0)..=(top + face + below));
        moods(ui, &within, theme, view, &grid, band);
    }
    let gutter = |y: f32, id: &str| {
        let job = parts::plain(view.words.plain(id), theme.sizes.small, theme.quiet);
        let galley = crate::app::widgets::flow::galley(painter, job, GUTTER - 24.0);
        painter.galley(pos2(rect.left() + 16.0, y - galley.size().y / 2.0), galley, theme.quiet.into());
    };
    gutter(top + face / 2.0, "tape-faces");
    gutter(rect.bottom() - NUMBERS / 2.0, "tape-turns");
    let columns = ui.new_child(UiBuilder::new().id_salt("turns").max_rect(rect));
    parts::names_group(&columns, &view.words.plain("tape-turns"));
    for (at, turn) in turns.iter().enumerate() {
        let whole = Rect::from_x_y_ranges(grid.left(at)..=grid.left(at + 1), rect.y_range());
        let card = Rect::from_center_size(pos2(grid.middle(at), top + face / 2.0), Vec2::splat(face));
        let numbers = pos2(grid.middle(at), rect.bottom() - NUMBERS / 2.0);
        let ink = if at == open { theme.accent } else { theme.text };
        within.text(
            numbers,
            Align2::CENTER_CENTER,
            turn.number.to_string(),
            FontId::proportional(theme.sizes.body),
            ink.into(),
        );
        let framed = if at == open { Framed::Chosen } else { Framed::Plain };
        faces::face(
            ui,
            theme,
            &Square { painter: &within, rect: card },
            &view.people,
            turn.expression.as_ref(),
            framed,
        );
        if told {
            signs(&within, theme, view, draft, at, whole);
        }
        let seen = whole.intersect(grid.rect.expand2(vec2(3.0, 0.0)));
        if seen.width() > 1.0 {
            let response = stop(&columns, theme, view, draft, at, (open, seen));
            if response.clicked() {
                choose(draft, at);
            }
        }
    }
    Rect::from_x_y_ranges(column.x_range().intersection(grid.rect.x_range()), rect.y_range())
}

/// Opens a turn, or takes it as the answer to what was asked.
fn choose(draft: &mut Draft, at: usize) {
    match draft.judgement {
        Judgement::Asked(_) => {
            draft.judgement = Judgement::Turn(at);
            draft.stop = Some(KeyStop::Retry);
        }
        Judgement::Turn(_) | Judgement::Skipped => {
            (draft.turn, draft.answer, draft.unfolded) = (Some(at), 0, false);
            draft.stop = Some(KeyStop::Turns);
        }
    }
}

/// A column as the pointer and the keyboard find it: Tab stops at the open one, from there arrows lead on.
fn stop(ui: &Ui, theme: &Theme, view: &View, draft: &mut Draft, at: usize, (open, rect): (usize, Rect)) -> Response {
    let sense = if at == open { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, ui.id().with(("turn", at)), sense);
    let label = spoken(view, draft, at);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), at == open, &label));
    if at == open && draft.comes_to(ui, KeyStop::Turns) {
        response.request_focus();
    }
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect.shrink(4.0));
    } else if response.hovered() && at != open {
        ui.painter().rect_stroke(rect.shrink(2.0), theme.corner(), Stroke::new(1.0, theme.accent), StrokeKind::Inside);
    }
    response
}

/// A turn in a few words, for whoever doesn't see the tape.
fn spoken(view: &View, draft: &Draft, at: usize) -> String {
    let words = &view.words;
    let Some(turn) = view.debrief.turns.get(at) else { return String::new() };
    let mut told = vec![parts::counted(words, "moment-turn", "turn", turn.number)];
    match draft.judgement {
        Judgement::Asked(_) => told.push(parts::aloud(&turn.said)),
        Judgement::Turn(_) | Judgement::Skipped => {
            if let Some(one) = view.hindsight.after(turn.number) {
                told.push(match one.cost.0 {
                    0 => words.plain("tape-free"),
                    cost => parts::named(words, "tape-costs", "points", &parts::points(cost)),
                });
            }
            if view.crosses_a_red_line(turn) {
                told.push(words.plain("tape-critical"));
            }
            if view.hindsight.is_last_chance(turn.number) {
                told.push(words.plain("chances-flag"));
            }
            if draft.judgement == Judgement::Turn(at) {
                told.push(words.plain("tape-mine"));
            }
        }
    }
    joined(told, " · ")
}

/// What stands over a column: the flag at the last chance, and the learner's own mark.
fn signs(painter: &Painter, theme: &Theme, view: &View, draft: &Draft, at: usize, column: Rect) {
    let Some(turn) = view.debrief.turns.get(at) else { return };
    let small = FontId::proportional(theme.sizes.small);
    if view.hindsight.is_last_chance(turn.number) {
        let words = view.words.plain("tape-last-chance");
        let galley = painter.layout_no_wrap(words, small.clone(), theme.accent.into());
        let x = (column.center().x - (galley.size().x + 20.0) / 2.0)
            .min(painter.clip_rect().right() - galley.size().x - 22.0);
        let sign = Rect::from_center_size(pos2(x + 8.0, column.top() + 36.0), Vec2::splat(16.0));
        Icon::Flag.paint(painter, sign, theme.accent.into());
        painter.galley(pos2(x + 20.0, column.top() + 36.0 - galley.size().y / 2.0), galley, theme.accent.into());
    }
    if draft.judgement == Judgement::Turn(at) {
        let galley = painter.layout_no_wrap(view.words.plain("tape-mine"), small, theme.care.into());
        let half = galley.size().x / 2.0 + 10.0;
        let clip = painter.clip_rect();
        let x = column.center().x.max(clip.left() + half).min(clip.right() - half);
        let pill = Rect::from_center_size(pos2(x, column.top() + 14.0), galley.size() + vec2(20.0, 6.0));
        painter.rect_filled(pill, CornerRadius::same(12), Color32::from(theme.care_wash));
        painter.galley(pill.center() - galley.size() / 2.0, galley, theme.care.into());
        let ends = [pill.center_bottom(), pos2(pill.center().x, column.top() + SIGNS + 4.0)];
        painter.extend(Shape::dashed_line(&ends, Stroke::new(1.2, theme.care), 2.0, 3.0));
    }
}

/// The best score that could still be had, as steps: each turn takes down what it cost.
fn curve(ui: &Ui, painter: &Painter, theme: &Theme, view: &View, grid: &Grid, rect: Rect) {
    let words = &view.words;
    let small = FontId::proportional(theme.sizes.small);
    let gutter = ui.painter();
    let edge = grid.rect.left() - GUTTER + 16.0;
    let label = crate::app::widgets::flow::galley(
        gutter,
        parts::plain(words.plain("tape-attainable"), theme.sizes.small, theme.quiet),
        62.0,
    );
    gutter.galley(pos2(edge, rect.top()), label, theme.quiet.into());
    let Some(chances) = view.hindsight.known() else {
        let why = match &view.hindsight {
            super::view::HindsightView::Fault(why) => why.clone(),
            super::view::HindsightView::Unknown => words.plain("tape-unknown"),
            super::view::HindsightView::Pending | super::view::HindsightView::Known(_) => {
                words.plain("chances-pending")
            }
        };
        let told = parts::read(ui, rect, "attainable", &why);
        parts::live(&told, Live::Polite);
        painter.text(rect.left_center() + vec2(8.0, 0.0), Align2::LEFT_CENTER, why, small, theme.quiet.into());
        return;
    };
    let least = chances.turns.iter().map(|one| one.best.0).chain([view.pass_mark, chances.best.0]).min().unwrap_or(0);
    let floor = f32::from(least.saturating_sub(1_200));
    let y = |score: u16| rect.bottom() - (f32::from(score) - floor) / (10_000.0 - floor) * rect.height();
    let figure = |score: u16, ink: Color32| {
        let at = pos2(grid.rect.left() - 8.0, y(score));
        gutter.text(at, Align2::RIGHT_CENTER, parts::points(score), small.clone(), ink);
    };
    if chances.best.0.abs_diff(view.pass_mark) > 900 {
        figure(chances.best.0, theme.quiet.into());
    }
    figure(view.pass_mark, theme.text.into());
    let (from, to) = (grid.left(0), grid.end());
    let lost = view.lost_from();
    let mut best = chances.best.0;
    let mut at = pos2(from, y(best));
    for (place, one) in chances.turns.iter().enumerate() {
        let gone = lost.is_some_and(|lost| place > lost);
        let x = grid.middle(place);
        step(painter, theme, at, x, rect.bottom(), gone);
        at.x = x;
        if one.cost.0 > 0 {
            let under = pos2(x, y(one.best.0));
            let ink: Color32 = if lost.is_some_and(|lost| place >= lost) { theme.bad } else { theme.accent }.into();
            painter.line_segment([at, under], Stroke::new(2.5, ink));
            at = under;
        }
        best = one.best.0;
    }
    step(painter, theme, at, to, rect.bottom(), lost.is_some());
    let mark = [pos2(grid.rect.left(), y(view.pass_mark)), pos2(grid.rect.right(), y(view.pass_mark))];
    painter.extend(Shape::dashed_line(&mark, Stroke::new(1.2, theme.text), 5.0, 4.0));
    for (place, one) in chances.turns.iter().enumerate().filter(|(_, one)| one.cost.0 > 0) {
        let costs = format!("−{}", parts::points(one.cost.0));
        let dear = lost == Some(place);
        let ink = if dear { theme.bad } else { theme.care };
        let size = if dear { theme.sizes.body + 1.0 } else { theme.sizes.small };
        let before = one.best.0.saturating_add(one.cost.0);
        let middle = f32::midpoint(y(before), y(one.best.0)).max(rect.top() + 6.0);
        let most = grid.rect.right();
        halo(
            painter,
            theme,
            pos2(grid.middle(place) + 6.0, middle),
            most,
            &costs,
            FontId::proportional(size),
            ink.into(),
        );
    }
    if let Some(lost) = lost {
        let knot = pos2(grid.middle(lost), chances.turns.get(lost).map_or(at.y, |one| y(one.best.0)));
        painter.circle(knot, 4.5, Color32::from(theme.surface), Stroke::new(2.0, theme.bad));
        let said = painter.layout_no_wrap(words.plain("tape-lost"), small.clone(), theme.bad.into());
        if grid.rect.right() - grid.middle(lost) > said.size().x + 60.0 {
            let corner = pos2(grid.rect.right() - said.size().x - 4.0, rect.top() - 12.0);
            painter.galley(corner, said, theme.bad.into());
        }
    }
    let ink: Color32 = if lost.is_some() { theme.bad } else { theme.accent }.into();
    if grid.rect.right() - to > 30.0 {
        painter.text(pos2(to + 6.0, y(best)), Align2::LEFT_CENTER, parts::points(best), small, ink);
    }
}

/// A piece of the line: dashed and red where no pass can be had any more, else with a wash under it.
fn step(painter: &Painter, theme: &Theme, from: Pos2, to: f32, bottom: f32, lost: bool) {
    let ends = [from, pos2(to, from.y)];
    if lost {
        painter.extend(Shape::dashed_line(&ends, Stroke::new(2.5, theme.bad), 6.0, 4.0));
        return;
    }
    let mut wash = Mesh::default();
    let ink = Color32::from(theme.accent);
    for (pos, strength) in [(from, 0.16), (ends[1], 0.16), (pos2(to, bottom), 0.03), (pos2(from.x, bottom), 0.03)] {
        wash.colored_vertex(pos, ink.gamma_multiply(strength));
    }
    wash.add_triangle(0, 1, 2);
    wash.add_triangle(0, 2, 3);
    painter.add(Shape::mesh(wash));
    painter.line_segment(ends, Stroke::new(2.5, ink));
}

/// Words on a spot of the card's own colour, so that lines behind them don't cross them out; none goes beyond an edge.
fn halo(painter: &Painter, theme: &Theme, at: Pos2, right: f32, words: &str, font: FontId, ink: Color32) {
    let galley = painter.layout_no_wrap(words.to_owned(), font, ink);
    let left = at.x.min(right - galley.size().x - 2.0);
    let rect = Rect::from_min_size(pos2(left, at.y - galley.size().y / 2.0), galley.size());
    painter.rect_filled(rect.expand2(vec2(2.0, -2.0)), 3.0, Color32::from(theme.surface).gamma_multiply(0.88));
    painter.galley(rect.min, galley, ink);
}

/// How high the moods are: a band for each who feels for himself, under his name where there are several.
fn bands(view: &View) -> f32 {
    let felt = &view.debrief.felt;
    let count = u16::try_from(felt.len()).unwrap_or(u16::MAX);
    f32::from(count) * (RIBBONS + if felt.len() > 1 { NAME } else { 0.0 })
}

/// Everybody's moods, the customer's first.
fn moods(ui: &Ui, painter: &Painter, theme: &Theme, view: &View, grid: &Grid, rect: Rect) {
    let mut top = rect.top();
    for (who, felt) in view.debrief.felt.iter().enumerate() {
        if let Some(name) = &felt.name {
            let at = pos2(grid.rect.left() - GUTTER + 16.0, top + NAME / 2.0 + 2.0);
            let font = FontId::proportional(theme.sizes.small);
            ui.painter().text(at, Align2::LEFT_CENTER, name, font, theme.text.into());
            top += NAME;
        }
        let band = Rect::from_x_y_ranges(rect.x_range(), top..=(top + RIBBONS - 10.0));
        mood(ui, painter, theme, view, grid, band, (who, felt));
        top += RIBBONS;
    }
}

/// The two moods of somebody: what weighed on him hatched, his trust plain.
fn mood(ui: &Ui, painter: &Painter, theme: &Theme, view: &View, grid: &Grid, rect: Rect, (who, felt): (usize, &Felt)) {
    let words = &view.words;
    let (id, heavy) = ribbon::heavy(&felt.moods);
    let ends = [grid.left(0), grid.end()];
    let count = felt.moods.len();
    let places: Vec<f32> = (0..count).map(|at| if at + 1 == count { ends[1] } else { grid.middle(at) }).collect();
    let trust: Vec<u8> = felt.moods.iter().map(|mood| mood.trust).collect();
    let both = [(id, heavy, theme.anger, true), ("mood-trust", trust, theme.trust, false)];
    for (row, (id, values, ink, hatched)) in both.into_iter().enumerate() {
        let name = words.plain(id);
        let level =
            |value: u8| words.plain(&format!("{id}-{}", crate::app::screens::encounter::level(f32::from(value))));
        let told: Vec<_> = values.iter().map(|value| level(*value)).collect();
        Ribbon { places: &places, values: &values, ink: ink.into(), gap: hatched.then(|| theme.surface.into()) }
            .paint(painter, rect, ends[0]);
        let at = pos2(grid.rect.left() - GUTTER + 16.0, rect.top() + 12.0 + 20.0 * row as f32);
        let small = FontId::proportional(theme.sizes.small);
        let named = ui.painter().text(at, Align2::LEFT_CENTER, &name, small.clone(), ink.into());
        let first = told.first().cloned().unwrap_or_default();
        let room = grid.rect.left() - 6.0 - named.right() - 6.0;
        let galley = ui.painter().layout_no_wrap(first, small, theme.quiet.into());
        if galley.size().x <= room {
            ui.painter().galley(pos2(named.right() + 6.0, at.y - galley.size().y / 2.0), galley, theme.quiet.into());
        }
        if let Some(last) = told.last().filter(|_| grid.rect.right() - grid.end() > 96.0) {
            let value = values.last().copied().unwrap_or(0);
            let at = pos2(grid.end() + 8.0, ribbon::height(rect, f32::from(value)));
            halo(
                painter,
                theme,
                at,
                rect.right(),
                &format!("{name} {last}"),
                FontId::proportional(theme.sizes.small),
                ink.into(),
            );
        }
        let whose = felt.name.iter().map(String::as_str).chain([&*name]).collect::<Vec<_>>().join(" ");
        let spoken = format!("{whose} {}", told.join(", "));
        let area = Rect::from_x_y_ranges((grid.rect.left() - GUTTER)..=grid.rect.left(), (at.y - 10.0)..=(at.y + 10.0));
        let info = ui.interact(area, ui.id().with(("mood", who, row)), Sense::hover());
        info.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
    }
}
