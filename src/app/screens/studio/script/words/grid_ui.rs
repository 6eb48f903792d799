//! The grid of the words: what is seen of it is drawn, and no more, however many texts there are. One Tab leads to the cell that the
//! keyboard was on last; arrows, page keys, Home and End lead from cell to cell.

use super::cell_ui::{self, CellPlace, CellStep};
use super::told;
use super::view::{ShownLines, WordsAsked, WordsCell, WordsDraft, WordsFilter, WordsLine, WordsTable, WordsText};
use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, counted};
use crate::locale::Words;
use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, EventFilter, FontId, Id, Key, Layout, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

/// How high the heads over the columns are, and one over a moment.
const HEADS: f32 = 30.0;
const MOMENT: f32 = 34.0;
/// How wide the first column is, and the last.
const WHAT: f32 = 92.0;
const STATE: f32 = 118.0;
/// What a text is thought to need before it was seen.
const LIKELY: f32 = 52.0;
/// Lines that are drawn above and below what is seen, so that Tab finds what comes next.
const BESIDE: f32 = 40.0;

/// What was asked of it.
#[derive(Default)]
pub(super) struct GridAsked {
    pub(super) actions: Vec<WordsAsked>,
    /// Show this moment in the story.
    pub(super) moment: Option<String>,
}

/// Shows it.
pub(super) fn grid(
    ui: &mut Ui, theme: &Theme, words: &Words, (table, is_own): (&WordsTable, bool), draft: &mut WordsDraft,
) -> GridAsked {
    let mut asked = GridAsked::default();
    settle(table, draft);
    heads(ui, theme, words, table);
    if draft.shown.lines.is_empty() {
        ui.add_space(14.0);
        parts::say(ui, words.plain("studio-no-such-words"), theme.sizes.body, theme.quiet);
        return asked;
    }
    let base = ui.id().with("studio words");
    let columns = Columns::of(ui.available_width() - 14.0, table.languages.len());
    if (draft.shown.wide - columns.cell).abs() > 0.5 {
        draft.shown.wide = columns.cell;
        draft.shown.high = likely(table, &draft.shown.lines, columns.cell, theme.sizes.body);
    }
    let begins = move_by_keys(ui, base, table, is_own, draft, &mut asked.actions);
    let mut area = ScrollArea::vertical().id_salt(base).auto_shrink(false);
    if std::mem::take(&mut draft.moved)
        && let Some((top, high)) = place_of(&draft.shown, draft.at.0)
    {
        let least = top + high - draft.shown.seen;
        let to = draft.shown.offset.clamp(least.min(top), (top - MOMENT).max(0.0).max(least.min(top)));
        area = area.vertical_scroll_offset(to.max(0.0));
    }
    let mut step = None;
    let out = area.show_viewport(ui, |ui, seen| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Grid);
            node.set_label(words.plain("studio-words"));
        });
        let whole: f32 = draft.shown.high.iter().sum();
        ui.set_height(whole);
        let (origin, mut top) = (ui.max_rect().min, 0.0);
        let mut here = false;
        for at in 0..draft.shown.lines.len() {
            let high = draft.shown.high.get(at).copied().unwrap_or(LIKELY);
            let rect = Rect::from_min_size(origin + vec2(0.0, top), vec2(columns.whole, high));
            top += high;
            let line = draft.shown.lines.get(at).copied().unwrap_or_default();
            let is_typed = draft.cell.is_some() && line == draft.at.0;
            if !is_typed && (top < seen.top() - BESIDE || top - high > seen.bottom() + BESIDE) {
                continue;
            }
            here |= line == draft.at.0;
            let view = RowView { theme, words, table, is_own, base, columns: &columns };
            let (needs, did) = view.line(ui, line, rect, draft, &mut asked);
            step = step.or(did);
            if let Some(known) = draft.shown.high.get_mut(at)
                && (*known - needs).abs() > 0.5
            {
                *known = needs;
                ui.ctx().request_repaint();
            }
        }
        // a cell that has been scrolled away keeps the keyboard
        if !here {
            let edge = Rect::from_min_size(ui.clip_rect().min, vec2(columns.whole, 1.0));
            let response = ui.interact(edge, cell_id(base, draft.at), Sense::FOCUSABLE);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words.plain("studio-words")));
        }
    });
    (draft.shown.offset, draft.shown.seen) = (out.state.offset.y, out.inner_rect.height());
    match step {
        Some(CellStep::Back) => ui.memory_mut(|memory| memory.request_focus(cell_id(base, draft.at))),
        Some(CellStep::Next) => {
            let to = neighbour(table, &draft.shown.lines, draft.at.0, 1);
            if to == draft.at.0 {
                ui.memory_mut(|memory| memory.request_focus(cell_id(base, draft.at)));
            } else {
                (draft.at.0, draft.moved) = (to, true);
                begin(table, is_own, draft);
            }
            ui.ctx().request_repaint();
        }
        None if begins => {
            begin(table, is_own, draft);
            ui.ctx().request_repaint();
        }
        None => {}
    }
    asked
}

/// Finds the lines that are shown once more, if they may be others.
fn settle(table: &WordsTable, draft: &mut WordsDraft) {
    let of = (draft.filter, table.shape);
    if draft.shown.of != Some(of) {
        draft.shown = ShownLines {
            of: Some(of),
            lines: lines(table, draft.filter),
            offset: draft.shown.offset,
            seen: draft.shown.seen,
            ..ShownLines::default()
        };
    }
    let is_text = |at: usize| matches!(table.lines.get(at), Some(WordsLine::Text(_)));
    if !draft.shown.lines.contains(&draft.at.0) || !is_text(draft.at.0) {
        draft.at.0 = draft.shown.lines.iter().copied().find(|at| is_text(*at)).unwrap_or_default();
    }
    draft.at.1 = draft.at.1.min(table.languages.len().saturating_sub(1));
}

/// The texts that a filter takes, each under what it belongs to.
fn lines(table: &WordsTable, filter: WordsFilter) -> Vec<usize> {
    let mut all = Vec::new();
    let mut head = None;
    for (at, line) in table.lines.iter().enumerate() {
        match line {
            WordsLine::Head { .. } => head = Some(at),
            WordsLine::Text(text) if text.cells.iter().any(|cell| filter.takes(cell)) => {
                all.extend(head.take());
                all.push(at);
            }
            WordsLine::Text(_) => {}
        }
    }
    all
}

/// How high each line is likely to be: so far nobody has seen it.
fn likely(table: &WordsTable, lines: &[usize], wide: f32, size: f32) -> Vec<f32> {
    let rows = |cell: &WordsCell| {
        let signs: f32 = cell
            .pieces
            .iter()
            .flat_map(|piece| piece.typed().chars())
            .map(|sign| if sign.is_ascii() { size * 0.52 } else { size })
            .sum();
        (signs / (wide - 60.0).max(60.0)).ceil().max(1.0)
    };
    let high = |at: &usize| match table.lines.get(*at) {
        Some(WordsLine::Text(text)) => {
            let most = text.cells.iter().map(rows).fold(1.0, f32::max);
            (most * size * 1.5 + 18.0).max(LIKELY)
        }
        Some(WordsLine::Head { .. }) | None => MOMENT,
    };
    lines.iter().map(high).collect()
}

/// Where a line of the table stands, and how high it is.
fn place_of(shown: &ShownLines, line: usize) -> Option<(f32, f32)> {
    let at = shown.lines.iter().position(|one| *one == line)?;
    Some((shown.high.iter().take(at).sum(), shown.high.get(at).copied()?))
}

/// The text so many texts further on.
fn neighbour(table: &WordsTable, lines: &[usize], from: usize, by: isize) -> usize {
    let texts: Vec<usize> =
        lines.iter().copied().filter(|at| matches!(table.lines.get(*at), Some(WordsLine::Text(_)))).collect();
    let here = texts.iter().position(|at| *at == from).unwrap_or(0);
    let to = here.saturating_add_signed(by).min(texts.len().saturating_sub(1));
    texts.get(to).copied().unwrap_or(from)
}

fn text_at(table: &WordsTable, line: usize) -> Option<&WordsText> {
    table.lines.get(line).and_then(|line| if let WordsLine::Text(text) = line { Some(text) } else { None })
}

fn place(table: &WordsTable, (line, column): (usize, usize), is_own: bool) -> Option<CellPlace<'_>> {
    let text = text_at(table, line)?;
    let (cell, language) = (text.cells.get(column)?, table.languages.get(column)?);
    Some(CellPlace { table, text, cell, language, here: true, is_own })
}

fn begin(table: &WordsTable, is_own: bool, draft: &mut WordsDraft) {
    if let Some(place) = place(table, draft.at, is_own).filter(|place| place.is_own) {
        cell_ui::begin(&place, draft);
    }
}

/// Takes the keys that lead from cell to cell, where the keyboard is on one; whether it is to be typed in.
fn move_by_keys(
    ui: &Ui, base: Id, table: &WordsTable, is_own: bool, draft: &mut WordsDraft, actions: &mut Vec<WordsAsked>,
) -> bool {
    let on = cell_id(base, draft.at);
    if draft.cell.is_some() || !ui.is_enabled() || !ui.memory(|memory| memory.has_focus(on)) {
        return false;
    }
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(on, arrows));
    let pressed = |key| isize::try_from(ui.input(|input| input.num_presses(key))).unwrap_or(0);
    let page = ((draft.shown.seen / LIKELY / 2.0) as isize).max(1);
    let mut by = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
    by += page * (pressed(Key::PageDown) - pressed(Key::PageUp));
    if pressed(Key::Home) > 0 {
        by = isize::MIN / 2;
    }
    if pressed(Key::End) > 0 {
        by = isize::MAX / 2;
    }
    let along = pressed(Key::ArrowRight) - pressed(Key::ArrowLeft);
    let column = draft.at.1.saturating_add_signed(along).min(table.languages.len().saturating_sub(1));
    let to = (neighbour(table, &draft.shown.lines, draft.at.0, by), column);
    if to != draft.at {
        (draft.at, draft.moved) = (to, true);
        ui.memory_mut(|memory| memory.request_focus(cell_id(base, to)));
        return false;
    }
    place(table, draft.at, is_own).is_some_and(|place| cell_ui::keys(ui, &place, actions))
}

fn cell_id(base: Id, at: (usize, usize)) -> Id {
    base.with(("cell", at))
}

/// Where the columns stand.
struct Columns {
    whole: f32,
    cell: f32,
    count: usize,
}

impl Columns {
    fn of(whole: f32, count: usize) -> Self {
        Self { whole, cell: ((whole - WHAT - STATE) / count.max(1) as f32).max(120.0), count }
    }

    fn at(&self, column: usize) -> f32 {
        WHAT + self.cell * column.min(self.count) as f32
    }
}

fn heads(ui: &mut Ui, theme: &Theme, words: &Words, table: &WordsTable) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADS), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, Color32::from(theme.sunken));
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
    let columns = Columns::of(rect.width() - 14.0, table.languages.len());
    let head = |x: f32, text: &str, salt: &str| {
        let font = FontId::proportional(theme.sizes.small);
        let galley = ui.painter().layout_no_wrap(text.to_owned(), font, theme.quiet.into());
        let at = pos2(rect.left() + x + cell_ui::PAD, rect.center().y - galley.size().y / 2.0);
        parts::read(ui, Rect::from_min_size(at, galley.size()), salt, text);
        ui.painter().galley(at, galley, theme.quiet.into());
    };
    for (at, language) in table.languages.iter().enumerate() {
        let mut name = told::language(language).to_owned();
        if at == 0 {
            name = format!("{name} · {}", words.plain("studio-state-source"));
        }
        head(columns.at(at), &name, &format!("words head {at}"));
    }
    head(columns.at(table.languages.len()), &words.plain("studio-words-state"), "words head state");
}

struct RowView<'v> {
    theme: &'v Theme,
    words: &'v Words,
    table: &'v WordsTable,
    is_own: bool,
    base: Id,
    columns: &'v Columns,
}

impl RowView<'_> {
    /// Shows a line; how high it is, and what the keyboard does next.
    fn line(
        &self, ui: &mut Ui, line: usize, rect: Rect, draft: &mut WordsDraft, asked: &mut GridAsked,
    ) -> (f32, Option<CellStep>) {
        match self.table.lines.get(line) {
            Some(WordsLine::Head { called, moment }) => {
                self.head(ui, line, rect, (called, moment.as_ref()), asked);
                (MOMENT, None)
            }
            Some(WordsLine::Text(text)) => self.text(ui, (line, text), rect, draft, asked),
            None => (MOMENT, None),
        }
    }

    fn head(
        &self, ui: &mut Ui, line: usize, rect: Rect, (called, moment): (&str, Option<&String>), asked: &mut GridAsked,
    ) {
        let theme = self.theme;
        ui.painter().rect_filled(rect, 0.0, Color32::from(theme.panel));
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
        let inside = rect.shrink2(vec2(cell_ui::PAD, 4.0));
        let builder = UiBuilder::new().max_rect(inside).layout(Layout::right_to_left(Align::Center)).id_salt(line);
        ui.scope_builder(builder, |ui| {
            if let Some(moment) = moment {
                let link = parts::link(ui, theme, &self.words.plain("studio-go-there"), theme.sizes.small);
                parts::explained(&link, called);
                if link.clicked() {
                    asked.moment = Some(moment.clone());
                }
                ui.add_space(10.0);
            }
            let unread = self.to_be_read(line);
            if self.is_own && !unread.is_empty() {
                let count = i64::try_from(unread.len()).unwrap_or(i64::MAX);
                let label = counted(self.words, "studio-read-all", "count", count);
                let link = parts::link(ui, theme, &label, theme.sizes.small);
                parts::explained(&link, called);
                if link.clicked() {
                    asked.actions.push(WordsAsked::StillRight(unread));
                }
                ui.add_space(10.0);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let mut job = LayoutJob::simple_singleline(
                    called.to_owned(),
                    FontId::proportional(theme.sizes.small + 1.0),
                    theme.text.into(),
                );
                job.wrap = egui::text::TextWrapping::truncate_at_width(ui.available_width().max(20.0));
                parts::names_part(&ui.label(job));
            });
        });
    }

    /// What nobody has read of what stands under a head.
    fn to_be_read(&self, head: usize) -> Vec<(crate::locale::Language, crate::studio::edit::TextKey)> {
        let below = self.table.lines.iter().skip(head + 1);
        let texts = below.map_while(|line| if let WordsLine::Text(text) = line { Some(text) } else { None });
        let unread = |text: &WordsText| {
            let cells = text.cells.iter().zip(&self.table.languages).filter(|(cell, _)| cell.can_be_read());
            cells.map(|(_, language)| (language.clone(), text.key.clone())).collect::<Vec<_>>()
        };
        texts.flat_map(unread).collect()
    }

    fn text(
        &self, ui: &mut Ui, (line, text): (usize, &WordsText), rect: Rect, draft: &mut WordsDraft,
        asked: &mut GridAsked,
    ) -> (f32, Option<CellStep>) {
        let theme = self.theme;
        let mut high: f32 = 0.0;
        let mut step = None;
        let on_row = draft.at.0 == line;
        if on_row {
            ui.painter().rect_filled(rect, 0.0, Color32::from(theme.raised));
        }
        let column = |x: f32, wide: f32| {
            Rect::from_min_max(pos2(rect.left() + x, rect.top()), pos2(rect.left() + x + wide, rect.bottom()))
        };
        let what = column(0.0, WHAT).shrink2(vec2(cell_ui::PAD, 9.0));
        high = high.max(
            self.aside(ui, (line, "what"), what, |ui| {
                parts::say(ui, &text.what, theme.sizes.small, theme.quiet);
            }) + 18.0,
        );
        for (at, (cell, language)) in text.cells.iter().zip(&self.table.languages).enumerate() {
            let here = draft.at == (line, at);
            let place = CellPlace { table: self.table, text, cell, language, here, is_own: self.is_own };
            let own = column(self.columns.at(at), self.columns.cell);
            let (needs, did) = self.cell(ui, (line, at), own, &place, draft, &mut asked.actions);
            high = high.max(needs);
            step = step.or(did);
        }
        let state = column(self.columns.at(self.columns.count), STATE).shrink2(vec2(cell_ui::PAD, 9.0));
        high = high.max(
            self.aside(ui, (line, "state"), state, |ui| {
                parts::put(ui, self.state(text));
            }) + 18.0,
        );
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
        (high.max(36.0), step)
    }

    /// What stands beside the texts; how high it is.
    fn aside(&self, ui: &mut Ui, salt: (usize, &str), rect: Rect, add: impl FnOnce(&mut Ui)) -> f32 {
        let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt(salt);
        ui.scope_builder(builder, |ui| {
            ui.set_max_width(rect.width());
            add(ui);
            ui.min_rect().height()
        })
        .inner
    }

    fn cell(
        &self, ui: &mut Ui, at: (usize, usize), rect: Rect, place: &CellPlace<'_>, draft: &mut WordsDraft,
        actions: &mut Vec<WordsAsked>,
    ) -> (f32, Option<CellStep>) {
        let theme = self.theme;
        let is_typed =
            draft.cell.as_ref().is_some_and(|one| one.key == place.text.key && one.language == *place.language);
        if let Some((edge, wash)) = told::inks(theme, place.cell).1 {
            ui.painter().rect_filled(rect.shrink2(vec2(0.5, 0.5)), 0.0, Color32::from(wash));
            ui.painter().vline(rect.left() + 1.5, rect.y_range(), Stroke::new(3.0, edge));
        }
        ui.painter().vline(rect.left(), rect.y_range(), theme.hairline());
        // one of them is to be reached by Tab
        let sense = if place.here { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, cell_id(self.base, at), sense);
        // what is typed in is known as well: the keyboard comes back to it
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, place.said(self.words)));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_role(Role::GridCell);
            node.set_description(place.described(self.words));
        });
        let ring = ui.painter().add(Shape::Noop);
        let mut begins = false;
        if response.clicked() && !is_typed {
            begins = (response.has_focus() || response.double_clicked()) && place.is_own;
            draft.at = at;
            response.request_focus();
        }
        let inside = rect.shrink2(vec2(cell_ui::PAD, 0.0));
        let builder = UiBuilder::new().max_rect(inside).layout(Layout::top_down(Align::Min)).id_salt(at);
        let (high, step) = ui
            .scope_builder(builder, |ui| {
                ui.set_max_width(inside.width());
                ui.spacing_mut().item_spacing.y = 2.0;
                let step = cell_ui::cell(ui, theme, self.words, place, draft, actions);
                (ui.min_rect().height(), step)
            })
            .inner;
        if begins {
            // from the next pass on: in this one the pointer has just been pressed beside the field
            cell_ui::begin(place, draft);
            ui.ctx().request_repaint();
        }
        if response.has_focus() || is_typed {
            let shape = Shape::Rect(egui::epaint::RectShape::stroke(
                rect.shrink(1.5),
                egui::CornerRadius::same(4),
                Stroke::new(2.0, theme.accent),
                StrokeKind::Inside,
            ));
            ui.painter().set(ring, shape);
        }
        (high, step)
    }

    /// How a text stands in each language, in a word.
    fn state(&self, text: &WordsText) -> LayoutJob {
        let theme = self.theme;
        let size = theme.sizes.small - 0.5;
        let mut job = LayoutJob::default();
        for (at, (cell, language)) in text.cells.iter().zip(&self.table.languages).enumerate() {
            let (ink, _) = told::inks(theme, cell);
            let format =
                |ink: Color32| TextFormat { font_id: FontId::proportional(size), color: ink, ..TextFormat::default() };
            let gap = if at == 0 { "" } else { "\n" };
            let short = told::short(self.words, language);
            job.append(&format!("{gap}{short} "), 0.0, format(theme.quiet.into()));
            job.append(&self.words.plain(told::state(cell.state)), 0.0, format(ink.into()));
        }
        job
    }
}
