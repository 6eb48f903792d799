//! The board's pane: its head, the boxes and arrows, and what its signs say.

use super::super::super::told::counted;
use super::super::super::view::{Draft, ScriptAction, ScriptView};
use super::draft::{BoardDraft, BoardPull};
use super::eye::BoardEye;
use super::paint::{self, BoxState};
use super::view::{BoardAction, BoardBox, BoardBoxKind, BoardView, BoardWay, BoardWayKind};
use super::{map_ui, pull_ui, strand, walk};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::{Words, joined};
use crate::studio::{BoardLayout, Owner};
use egui::{
    Align2, Color32, EventFilter, FontId, Id, Key, Modifiers, PointerButton, Rect, Response, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, WidgetType, vec2,
};

/// In less room than this boxes have no picture.
const PICTURED: f32 = 420.0;
/// Between two answers of the box that is chosen.
const STRANDS: f32 = 13.0;
/// So much the wheel has to ask for before the board is seen larger or smaller.
const NOTCH: f32 = 1.12;
/// What the arrow keys and those beside them do on a box.
const WALKS: [Key; 6] = [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight, Key::Home, Key::End];

/// What is shown of the board, and whether it can be written.
struct Shown<'s> {
    view: &'s BoardView,
    laid: &'s BoardLayout,
    is_own: bool,
    /// The box whose moment is shown beside the board.
    chosen: Option<usize>,
    /// What is looked for, in small letters.
    sought: String,
}

impl Shown<'_> {
    fn is_found(&self, one: &BoardBox) -> bool {
        self.sought.is_empty() || one.first.to_lowercase().contains(&self.sought)
    }
}

/// Shows it.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let view = draft.board.sound(&open.board);
    let laid = draft.board.layout(&view);
    let chosen = open.moment.as_ref().and_then(|one| view.find(BoardBoxKind::Moment, &one.id));
    let is_own = open.is_own && open.board.broken.is_none();
    let shown = Shown { view: &view, laid: &laid, is_own, chosen, sought: draft.board.sought.trim().to_lowercase() };
    let wanted = head(ui, theme, words, &shown, &mut draft.board);
    if let Some(line) = open.board.broken {
        parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
            say(ui, counted(words, "studio-board-broken", line), theme.sizes.small + 0.5, theme.text);
        });
    }
    if wanted == Some(Wanted::AddMoment) {
        actions.push(ScriptAction::AddMoment);
    }
    let room = ui.available_rect_before_wrap();
    let legend = legend_high(room);
    let pane = room.with_max_y(room.bottom() - legend).with_max_x(room.right() - 6.0);
    let mut asked = Vec::new();
    ui.scope_builder(UiBuilder::new().max_rect(pane), |ui| {
        ui.set_clip_rect(pane.intersect(ui.clip_rect()));
        canvas(ui, theme, words, (&shown, pane, wanted), &mut draft.board, &mut asked);
    });
    if legend > 0.0 {
        let below = Rect::from_min_max(egui::pos2(room.left(), pane.bottom() + 4.0), room.max);
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| signs(ui, theme, words));
    }
    for one in asked {
        actions.push(match one {
            Asked::Board(action) => ScriptAction::Board(action),
            Asked::Remove(what) => ScriptAction::AskRemove(what),
        });
    }
    draft.reveal = false;
}

/// Something asked for on the canvas.
enum Asked {
    Board(BoardAction),
    Remove(Owner),
}

/// How the board is to be looked at from now on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Closer,
    Farther,
    Whole,
    Found,
    AddMoment,
}

/// How many there are, what is looked for, how large it is seen.
fn head(ui: &mut Ui, theme: &Theme, words: &Words, shown: &Shown<'_>, draft: &mut BoardDraft) -> Option<Wanted> {
    let mut wanted = None;
    let count = |kind: BoardBoxKind| shown.view.boxes.iter().filter(|one| one.kind == kind).count();
    let counts = [
        counted(words, "studio-board-moments", count(BoardBoxKind::Moment)),
        counted(words, "studio-board-answers", shown.view.answers),
        counted(words, "studio-board-endings", count(BoardBoxKind::Ending)),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.label(parts::text(joined(counts, " · "), theme.sizes.small, theme.quiet));
        if shown.is_own && parts::quiet(ui, theme, None, &words.plain("studio-add-moment")).clicked() {
            wanted = Some(Wanted::AddMoment);
        }
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let buttons = 34.0 * 3.0 + 40.0;
        let hint = words.plain("studio-seek");
        let wide = (ui.available_width() - buttons - 14.0).clamp(80.0, 260.0);
        let field = parts::seek(ui, theme, ("studio board seek", &hint), vec2(wide, 32.0), &mut draft.sought);
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            wanted = Some(Wanted::Found);
        }
        ui.add_space(4.0);
        for (sign, message, want) in
            [("−", "studio-board-farther", Wanted::Farther), ("+", "studio-board-closer", Wanted::Closer)]
        {
            let button = parts::quiet(ui, theme, None, sign);
            if named(ui, button, &words.plain(message)).clicked() {
                wanted = Some(want);
            }
        }
        let whole = parts::quiet(ui, theme, None, &words.plain("studio-board-whole"));
        parts::has_key(&whole, "Ctrl+0");
        if whole.clicked() {
            wanted = Some(Wanted::Whole);
        }
    });
    ui.add_space(4.0);
    if ui.is_enabled() && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Num0)) {
        wanted = Some(Wanted::Whole);
    }
    wanted
}

/// A button whose sign is no word.
fn named(ui: &Ui, button: Response, name: &str) -> Response {
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    button.on_hover_text(name)
}

fn box_id(one: &BoardBox) -> Id {
    Id::new(("studio board box", one.kind as u8, &one.id))
}

fn canvas(
    ui: &mut Ui, theme: &Theme, words: &Words, (shown, pane, wanted): (&Shown<'_>, Rect, Option<Wanted>),
    draft: &mut BoardDraft, asked: &mut Vec<Asked>,
) {
    let ground = ui.interact(pane, ui.id().with("board ground"), Sense::CLICK | Sense::DRAG);
    parts::names_group(ui, &words.plain("studio-board"));
    if shown.view.boxes.is_empty() {
        say(ui, words.plain("studio-no-moments"), theme.sizes.body, theme.quiet);
        return;
    }
    draft.at = draft.at.min(shown.view.boxes.len() - 1);
    let mut eye = draft.eye.unwrap_or_else(|| {
        let mut eye = BoardEye::default();
        eye.begin(pane, shown.laid);
        eye
    });
    look(ui, pane, (shown, wanted), &ground, &mut eye, draft);
    let now_chosen = shown.chosen.and_then(|at| shown.view.boxes.get(at)).map(|one| one.id.clone());
    if now_chosen != draft.chosen {
        draft.chosen = now_chosen;
        draft.at = shown.chosen.unwrap_or(draft.at);
        draft.reveal = true;
    }
    walk_by_keys(ui, shown, draft, asked);
    if std::mem::take(&mut draft.reveal)
        && let Some(corner) = shown.laid.boxes.get(draft.at)
    {
        eye.reveal(pane, *corner);
    }
    eye.hold(pane, shown.laid);
    let places: Vec<Rect> = shown.laid.boxes.iter().map(|corner| eye.rect(pane, *corner)).collect();
    let heads = arrows(ui, theme, (shown, pane, &eye), draft.drag.is_some());
    for (at, (one, place)) in shown.view.boxes.iter().zip(&places).enumerate() {
        boxed(ui, theme, words, (shown, at, one), (*place, eye.scale, pane), draft, asked);
    }
    if shown.is_own {
        for (at, (place, what)) in heads.iter().enumerate() {
            pull_ui::head(ui, theme, *place, at, &BoardPull::Heads(what.clone()), draft);
        }
        let pointer = ui.input(|input| input.pointer.hover_pos());
        for (at, (one, place)) in shown.view.boxes.iter().zip(&places).enumerate() {
            let near = shown.chosen == Some(at) || pointer.is_some_and(|on| place.expand(12.0).contains(on));
            let can = near && one.kind == BoardBoxKind::Moment && draft.drag.is_none() && eye.scale > 0.4;
            if can && ui.is_rect_visible(*place) && pull_ui::answer(ui, theme, words, one, *place, draft) {
                asked.push(Asked::Board(BoardAction::AddAnswer(one.id.clone())));
            }
        }
    }
    map_ui::show(ui, theme, pane, (shown.view, shown.laid), &mut eye, shown.chosen);
    let mut pulled = Vec::new();
    pull_ui::follow(ui, theme, words, (pane, shown.view, &places), (&mut eye, draft), &mut pulled);
    asked.extend(pulled.into_iter().map(Asked::Board));
    draft.eye = Some(eye);
}

/// Moves the board as is asked for by wheel, pointer and buttons.
fn look(
    ui: &Ui, pane: Rect, (shown, wanted): (&Shown<'_>, Option<Wanted>), ground: &Response, eye: &mut BoardEye,
    draft: &mut BoardDraft,
) {
    if ground.dragged() || ground.dragged_by(PointerButton::Middle) {
        eye.pan(ground.drag_delta());
    }
    if ui.is_enabled() && ui.rect_contains_pointer(pane) {
        let (by, zoom, at) =
            ui.input(|input| (input.smooth_scroll_delta(), input.zoom_delta(), input.pointer.hover_pos()));
        draft.zooming = if draft.zooming > 0.0 { draft.zooming * zoom } else { zoom };
        if !(1.0 / NOTCH..NOTCH).contains(&draft.zooming) {
            eye.step(draft.zooming > 1.0, pane, at.unwrap_or(pane.center()));
            draft.zooming = 1.0;
        }
        eye.pan(by);
    }
    match wanted {
        Some(Wanted::Closer) => eye.step(true, pane, pane.center()),
        Some(Wanted::Farther) => eye.step(false, pane, pane.center()),
        Some(Wanted::Whole) => eye.whole(pane, shown.laid),
        Some(Wanted::Found) => {
            // the next one behind that which was found last
            let count = shown.view.boxes.len();
            let mut behind = (1..=count).map(|step| (draft.at + step) % count);
            let found = behind.find(|at| shown.view.boxes.get(*at).is_some_and(|one| shown.is_found(one)));
            if let Some(at) = found {
                (draft.at, draft.reveal, draft.takes_keyboard) = (at, true, true);
            }
        }
        Some(Wanted::AddMoment) | None => {}
    }
    if std::mem::take(&mut draft.takes_keyboard)
        && let Some(one) = shown.view.boxes.get(draft.at)
    {
        ui.memory_mut(|memory| memory.request_focus(box_id(one)));
    }
}

/// Takes the keys of the box that the keyboard is on.
fn walk_by_keys(ui: &Ui, shown: &Shown<'_>, draft: &mut BoardDraft, asked: &mut Vec<Asked>) {
    let Some(one) = shown.view.boxes.get(draft.at) else { return };
    let id = box_id(one);
    if !ui.is_enabled() || !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let key = ui.input(|input| WALKS.into_iter().find(|key| input.key_pressed(*key)));
    if let Some(to) = key.and_then(|key| walk::walked(shown.laid, draft.at, key))
        && let Some(next) = shown.view.boxes.get(to)
    {
        (draft.at, draft.reveal) = (to, true);
        ui.memory_mut(|memory| memory.request_focus(box_id(next)));
    }
    if shown.is_own && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete)) {
        asked.push(Asked::Remove(one.owner()));
    }
}

/// Draws the arrows; where the heads are that can be taken, each with what it carries.
fn arrows(
    ui: &Ui, theme: &Theme, (shown, pane, eye): (&Shown<'_>, Rect, &BoardEye), drags: bool,
) -> Vec<(egui::Pos2, Vec<Owner>)> {
    let mut heads = Vec::new();
    let is_here = |way: &BoardWay| shown.chosen == Some(way.from);
    let order = |here: bool| shown.view.ways.iter().zip(&shown.laid.ways).filter(move |(way, _)| is_here(way) == here);
    for (way, points) in order(false).chain(order(true)) {
        // each answer of the box that is chosen has an arrow of its own
        let strands: Vec<Vec<Owner>> = if is_here(way) && !points.is_empty() {
            way.carries.iter().map(|one| vec![one.clone()]).collect()
        } else {
            vec![way.carries.clone()]
        };
        let half = (strands.len() as f32 - 1.0) / 2.0;
        for (at, carries) in strands.into_iter().enumerate() {
            // silence goes beside what is answered where both pass the same boxes
            let beside = if way.kind == BoardWayKind::Silence && points.len() > 2 { 5.0 } else { 0.0 };
            let aside = (at as f32 - half) * STRANDS + beside;
            let seen: Vec<_> = points.iter().map(|(x, y)| eye.at(pane, (x + aside, *y))).collect();
            let along = strand::line(&seen);
            let bounds = Rect::from_points(&along);
            if !ui.clip_rect().intersects(bounds.expand(12.0)) {
                continue;
            }
            let pen = strand::pen(theme, way.kind, is_here(way));
            strand::paint(ui.painter(), &along, way.kind, pen, eye.scale);
            if carries.len() > 1 && eye.scale >= 0.5 {
                number(ui, theme, along.get(along.len() / 2).copied(), carries.len());
            }
            if let Some(last) = along.last().filter(|_| !drags) {
                heads.push((*last, carries));
            }
        }
    }
    heads
}

/// How many answers go that way.
fn number(ui: &Ui, theme: &Theme, at: Option<egui::Pos2>, count: usize) {
    let Some(at) = at else { return };
    let painter = ui.painter();
    painter.circle(at, 9.0, Color32::from(theme.surface), Stroke::new(1.0, theme.edge));
    let font = FontId::proportional(theme.sizes.small - 0.5);
    painter.text(at, Align2::CENTER_CENTER, count.to_string(), font, theme.quiet.into());
}

fn boxed(
    ui: &Ui, theme: &Theme, words: &Words, (shown, at, one): (&Shown<'_>, usize, &BoardBox),
    (place, scale, pane): (Rect, f32, Rect), draft: &mut BoardDraft, asked: &mut Vec<Asked>,
) {
    // one of them is to be reached by Tab
    let sense = if at == draft.at { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(place, box_id(one), sense);
    let is_chosen = shown.chosen == Some(at);
    let name = called(words, one, at == 0);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), is_chosen, &name));
    // not by that which has brought the keyboard here
    let by_keyboard =
        response.has_focus() && !response.gained_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.double_clicked() || by_keyboard {
        draft.chosen = Some(one.id.clone());
        asked.push(Asked::Board(BoardAction::Open(one.owner())));
    } else if response.clicked() {
        draft.at = at;
        ui.memory_mut(|memory| memory.request_focus(response.id));
        if one.kind == BoardBoxKind::Moment && !is_chosen {
            // what the pointer is on stays where it is
            draft.chosen = Some(one.id.clone());
            asked.push(Asked::Board(BoardAction::Choose(one.id.clone())));
        }
    }
    if !ui.is_rect_visible(place.expand(10.0)) {
        return;
    }
    let under = draft.drag.is_some().then(|| ui.input(|input| input.pointer.interact_pos())).flatten();
    let state = BoxState {
        is_chosen,
        is_hot: response.hovered() || under.is_some_and(|under| place.contains(under)),
        has_keyboard: response.has_focus(),
        is_faint: !shown.is_found(one),
        takes: pull_ui::takes(draft.drag.as_ref(), one),
    };
    let people = shown.view.people();
    paint::paint(ui, theme, one, (place, scale, pane.width() >= PICTURED), &people, state);
    if draft.drag.is_none() {
        response.on_hover_text(name);
    }
}

/// What a box is to somebody who does not see it.
fn called(words: &Words, one: &BoardBox, is_start: bool) -> String {
    let start = (is_start && one.kind == BoardBoxKind::Moment).then(|| words.plain("studio-hangs-start"));
    let answers = one.ports.iter().filter(|port| port.kind.is_some()).count();
    let answers = (one.kind == BoardBoxKind::Moment).then(|| counted(words, "studio-board-answers", answers));
    let some = |id: &str, count: usize| (count > 0).then(|| counted(words, id, count));
    let problems = [
        some("studio-light-severe", one.errors),
        some("studio-light-others", one.warnings),
        some("studio-board-loose", one.loose),
    ];
    let figures = one.figures.iter().flat_map(|figures| {
        let best = figures.best.map(|best| counted(words, "studio-board-best", usize::from(best)));
        let fails = (!figures.passes).then(|| words.plain("studio-board-fails"));
        let times = paint::times(figures.guessers);
        [best, fails, Some(parts::named(words, "studio-board-guessers", "times", &times))]
    });
    let told = [Some(one.first.clone()), start, answers].into_iter().chain(problems).chain(figures);
    joined(told.flatten(), " · ")
}

/// How high the line is that says what the signs mean; nothing where there is no room for it.
fn legend_high(room: Rect) -> f32 {
    if room.height() < 260.0 { 0.0 } else { 24.0 }
}

/// What the signs mean.
fn signs(ui: &mut Ui, theme: &Theme, words: &Words) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        for (kind, message) in [
            (BoardWayKind::Answers, "studio-board-answer"),
            (BoardWayKind::Silence, "studio-silence"),
            (BoardWayKind::Interrupt, "studio-board-any-time"),
        ] {
            let (place, _) = ui.allocate_exact_size(vec2(22.0, 16.0), Sense::hover());
            let along = [place.left_center(), place.right_center()];
            strand::paint(ui.painter(), &along, kind, strand::pen(theme, kind, false), 0.7);
            ui.label(parts::text(words.plain(message), theme.sizes.small, theme.quiet));
            ui.add_space(6.0);
        }
        let (place, _) = ui.allocate_exact_size(vec2(22.0, 16.0), Sense::hover());
        let bar = Rect::from_center_size(place.center(), vec2(20.0, 5.0));
        ui.painter().rect_filled(bar, 2.0, Color32::from(theme.good));
        ui.label(parts::text(words.plain("studio-board-sign-best"), theme.sizes.small, theme.quiet));
        ui.add_space(6.0);
        ui.label(parts::text(words.plain("studio-board-sign-guessers"), theme.sizes.small, theme.quiet));
    });
}
