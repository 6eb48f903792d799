//! A table of as many rows as there are: what is seen is drawn, and no more. One Tab leads into it and one out of it; arrows, page
//! keys, Home and End lead from row to row, and Enter opens the row.

use super::icon::Icon;
use super::parts;
use crate::app::theme::Theme;
use crate::locale::{Words, joined};
use egui::accesskit::{Role, SortDirection};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, EventFilter, FontId, Id, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};
use std::ops::Range;

/// How rows can be put in a column's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GridOrder {
    /// They cannot.
    Never,
    /// They can, and are in another column's.
    Could,
    /// They are, the smallest first.
    Up,
    /// They are, the largest first.
    Down,
}

/// A column.
#[derive(Clone, Debug)]
pub(crate) struct GridColumn {
    /// What stands over it.
    pub(crate) name: String,
    /// What it needs, and its share of what is left over.
    pub(crate) least: f32,
    pub(crate) share: f32,
    /// Where there is too little room, the column of the highest rank is left out first; one of rank 0 never is.
    pub(crate) rank: u8,
    /// The order of its rows.
    pub(crate) order: GridOrder,
}

impl GridColumn {
    /// One whose rows come in no order of its own: the message over it, what it needs, its share and its rank.
    pub(crate) fn unordered(words: &Words, (name, least, share, rank): (&str, f32, f32, u8)) -> Self {
        Self { name: words.plain(name), least, share, rank, order: GridOrder::Never }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(crate) enum GridCell {
    /// Nothing.
    Nothing,
    /// A text, and how it is written.
    Text(String, Color32),
    /// A sign with a text behind it.
    Sign(Icon, String, Color32),
    /// A figure with a bar: how much of it is filled, and where a mark stands on it, if there is one.
    Bar { figure: String, share: f32, mark: Option<f32>, ink: Color32 },
    /// A figure on a colour that fills the cell, with a note that warns.
    Heat { figure: String, note: Option<String>, fill: Color32, ink: Color32, warns: Color32 },
    /// A figure, that ends where the head over it does.
    Figure(String, Color32),
}

impl GridCell {
    fn said(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text, _) | Self::Sign(_, text, _) | Self::Figure(text, _) => text.clone(),
            Self::Bar { figure, .. } | Self::Heat { figure, note: None, .. } => figure.clone(),
            Self::Heat { figure, note: Some(note), .. } => format!("{figure}, {note}"),
        }
    }
}

/// A row.
#[derive(Clone, Debug)]
pub(crate) struct GridRow {
    /// Cell by cell.
    pub(crate) cells: Vec<GridCell>,
    /// Something is wrong with it.
    pub(crate) warns: bool,
}

/// What a table is, but for its rows.
pub(crate) struct RowGrid<'g> {
    /// What tells it from others on the screen, and what it is called.
    pub(crate) salt: &'g str,
    pub(crate) name: &'g str,
    pub(crate) columns: &'g [GridColumn],
    /// How many rows there are.
    pub(crate) rows: usize,
    /// How high one is.
    pub(crate) high: f32,
    /// The one that is open.
    pub(crate) open: Option<usize>,
}

/// Where one is in a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct GridDraft {
    /// The row that the keyboard is on, or comes to.
    pub(crate) at: usize,
    /// It has been moved there, and is to be seen.
    moved: bool,
    /// How far it is scrolled, and how high what is seen is.
    offset: f32,
    seen: f32,
}

impl GridDraft {
    /// Begins at its first row again.
    pub(crate) fn rewind(&mut self) {
        (self.at, self.moved) = (0, true);
    }
}

/// What was asked of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct GridDid {
    /// Put the rows in this column's order.
    pub(crate) sort: Option<usize>,
    /// Open this row.
    pub(crate) open: Option<usize>,
    /// The rows that are seen.
    pub(crate) seen: Range<usize>,
}

/// Space at both ends of a row, and between two cells.
const PAD: f32 = 12.0;
const GAP: f32 = 10.0;
/// How high the heads are.
const HEAD: f32 = 32.0;

/// Where a column begins, from the row's left, and how wide it is; none for one that has no room.
type GridPlace = Option<(f32, f32)>;

/// Where each column stands.
fn places(columns: &[GridColumn], room: f32) -> Vec<GridPlace> {
    let mut left: Vec<bool> = vec![true; columns.len()];
    loop {
        let kept = || columns.iter().zip(&left).filter(|(_, kept)| **kept).map(|(column, _)| column);
        let needed: f32 = kept().map(|column| column.least + GAP).sum::<f32>() - GAP;
        let last = kept().map(|column| column.rank).max().unwrap_or(0);
        if needed <= room || last == 0 {
            let spare = (room - needed).max(0.0);
            let shares: f32 = kept().map(|column| column.share).sum();
            let mut x = 0.0;
            let place = |(column, kept): (&GridColumn, &bool)| {
                kept.then(|| {
                    let wide = column.least + if shares > 0.0 { spare * column.share / shares } else { 0.0 };
                    let place = (x, wide);
                    x += wide + GAP;
                    place
                })
            };
            return columns.iter().zip(&left).map(place).collect();
        }
        for (column, kept) in columns.iter().zip(&mut left) {
            *kept &= column.rank != last;
        }
    }
}

impl RowGrid<'_> {
    /// Shows it; `row` tells what stands in a row, none while nobody knows it yet.
    pub(crate) fn show(
        &self, ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut GridDraft,
        mut row: impl FnMut(usize) -> Option<GridRow>,
    ) -> GridDid {
        let mut did = GridDid::default();
        let base = ui.id().with(self.salt);
        let wide = ui.available_width();
        // the scroll bar stands beside the rows
        let places = places(self.columns, wide - 2.0 * PAD - 14.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let (sort, ends) = self.heads(ui, theme, words, base, &places);
        did.sort = sort;
        draft.at = draft.at.min(self.rows.saturating_sub(1));
        self.move_by_keys(ui, base, draft);
        let mut area = ScrollArea::vertical().id_salt(base).auto_shrink(false);
        if std::mem::take(&mut draft.moved) {
            let top = self.high * draft.at as f32;
            let least = top + self.high - draft.seen;
            area = area.vertical_scroll_offset(draft.offset.clamp(least.min(top), top).max(0.0));
        }
        let shown = area.show_rows(ui, self.high, self.rows, |ui, seen| {
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::ListBox);
                node.set_label(self.name);
            });
            for at in seen.clone() {
                let told = row(at);
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), self.high), Sense::hover());
                if self.row(ui, theme, (base, at, rect), (&places, &ends), draft, told.as_ref()) {
                    did.open = Some(at);
                }
            }
            did.seen = seen;
        });
        (draft.offset, draft.seen) = (shown.state.offset.y, shown.inner_rect.height());
        // one that has been scrolled away keeps the keyboard
        if self.rows > 0 && !did.seen.contains(&draft.at) {
            let edge = Rect::from_min_size(shown.inner_rect.min, vec2(shown.inner_rect.width(), 1.0));
            let response = ui.interact(edge, row_id(base, draft.at), Sense::FOCUSABLE);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), self.name));
        }
        did
    }

    /// Shows what stands over the columns. Whether rows are to be put in the order of one, and how far each head goes.
    fn heads(
        &self, ui: &mut Ui, theme: &Theme, words: &Words, base: Id, places: &[GridPlace],
    ) -> (Option<usize>, Vec<f32>) {
        let mut sort = None;
        let mut ends = vec![0.0; self.columns.len()];
        let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        ui.painter().rect_filled(head, 0.0, Color32::from(theme.sunken));
        for (at, (column, place)) in self.columns.iter().zip(places).enumerate() {
            let Some((x, wide)) = place else { continue };
            let rect = Rect::from_min_size(pos2(head.left() + PAD + x, head.top()), vec2(*wide, HEAD));
            let font = FontId::proportional(theme.sizes.small);
            let sorted = matches!(column.order, GridOrder::Up | GridOrder::Down);
            let room = wide - if sorted { 16.0 } else { 0.0 };
            let ink: Color32 = if sorted { theme.accent } else { theme.quiet }.into();
            let name = capital(&column.name);
            let galley = ui.painter().layout_job(cut(&name, font, ink, room));
            let end = galley.size().x;
            if let Some(known) = ends.get_mut(at) {
                *known = end;
            }
            ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
            if column.order == GridOrder::Never {
                parts::read(ui, rect, &format!("{} {at}", self.salt), &name);
                continue;
            }
            let response = ui.interact(rect, base.with(("head", at)), Sense::click());
            let (told, way) = match column.order {
                GridOrder::Up => (parts::named(words, "grid-up", "column", &name), Some(SortDirection::Ascending)),
                GridOrder::Down => (parts::named(words, "grid-down", "column", &name), Some(SortDirection::Descending)),
                GridOrder::Could | GridOrder::Never => (parts::named(words, "grid-sort", "column", &name), None),
            };
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &told));
            if let Some(way) = way {
                response.ctx.accesskit_node_builder(response.id, |node| node.set_sort_direction(way));
                let centre = pos2(rect.left() + end + 9.0, rect.center().y + 1.0);
                arrow(ui, centre, way == SortDirection::Ascending, ink);
            }
            if response.hovered() {
                let under = rect.left()..=(rect.left() + end);
                ui.painter().hline(under, rect.bottom() - 6.0, Stroke::new(1.0, ink));
            }
            if response.has_focus() {
                parts::focus_ring(ui, theme, rect.shrink2(vec2(0.0, 4.0)));
            }
            if response.clicked() {
                sort = Some(at);
            }
        }
        ui.painter().hline(head.x_range(), head.bottom(), theme.hairline());
        (sort, ends)
    }

    /// Takes the keys that lead from row to row, where the keyboard is on one.
    fn move_by_keys(&self, ui: &Ui, base: Id, draft: &mut GridDraft) {
        let on = row_id(base, draft.at);
        if self.rows == 0 || !ui.is_enabled() || !ui.memory(|memory| memory.has_focus(on)) {
            return;
        }
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(on, arrows));
        let page = ((draft.seen / self.high).floor() as usize).saturating_sub(1).max(1);
        let last = self.rows.saturating_sub(1);
        let pressed = |key| ui.input(|input| input.num_presses(key));
        let mut to = draft.at;
        to = to.saturating_add(pressed(Key::ArrowDown)).saturating_sub(pressed(Key::ArrowUp));
        to = to.saturating_add(page.saturating_mul(pressed(Key::PageDown)));
        to = to.saturating_sub(page.saturating_mul(pressed(Key::PageUp))).min(last);
        if pressed(Key::Home) > 0 {
            to = 0;
        }
        if pressed(Key::End) > 0 {
            to = last;
        }
        if to != draft.at {
            (draft.at, draft.moved) = (to, true);
            ui.memory_mut(|memory| memory.request_focus(row_id(base, to)));
        }
    }

    fn row(
        &self, ui: &Ui, theme: &Theme, (base, at, rect): (Id, usize, Rect), (places, ends): (&[GridPlace], &[f32]),
        draft: &mut GridDraft, told: Option<&GridRow>,
    ) -> bool {
        // one of them is to be reached by Tab
        let sense = if at == draft.at { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, row_id(base, at), sense);
        let is_open = self.open == Some(at);
        let said = || {
            let cells = told.map_or(&[] as &[GridCell], |told| told.cells.as_slice());
            joined(cells.iter().map(GridCell::said).filter(|said| !said.is_empty()), " · ")
        };
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), is_open, said()));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_position_in_set(at + 1);
            node.set_size_of_set(self.rows);
        });
        if response.clicked() {
            draft.at = at;
            response.request_focus();
        }
        if !ui.is_rect_visible(rect) {
            return response.clicked();
        }
        let warns = told.is_some_and(|told| told.warns);
        let fill = match () {
            () if is_open => Some(theme.accent_wash),
            () if response.hovered() => Some(theme.raised),
            () if warns => Some(theme.bad_wash),
            () => None,
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, 0.0, Color32::from(fill));
        }
        if is_open {
            ui.painter().rect_filled(rect.with_max_x(rect.left() + 3.0), 0.0, Color32::from(theme.accent));
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
        match told {
            None => {
                let galley = ui.painter().layout_no_wrap(
                    "…".to_owned(),
                    FontId::proportional(theme.sizes.body),
                    theme.quiet.into(),
                );
                ui.painter().galley(
                    pos2(rect.left() + PAD, rect.center().y - galley.size().y / 2.0),
                    galley,
                    theme.quiet.into(),
                );
            }
            Some(told) => {
                let mut cut = Vec::new();
                for ((cell, place), end) in told.cells.iter().zip(places).zip(ends) {
                    let Some((x, wide)) = place else { continue };
                    let left = pos2(rect.left() + PAD + x, rect.top());
                    if paint(ui, theme, Rect::from_min_size(left, vec2(*wide, rect.height())), *end, cell) {
                        cut.push(cell.said());
                    }
                }
                // what had too little room can be read whole
                if !cut.is_empty() && response.hovered() {
                    response.clone().on_hover_text_at_pointer(joined(cut, "\n"));
                }
            }
        }
        if response.has_focus() {
            let ring = Stroke::new(2.0, theme.accent);
            ui.painter().rect_stroke(rect.shrink(1.0), CornerRadius::same(4), ring, StrokeKind::Inside);
        }
        response.clicked()
    }
}

fn row_id(base: Id, at: usize) -> Id {
    base.with(("row", at))
}

/// A word as it begins a head: what names a column in the middle of a sentence does so in small letters.
fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// A text on one line, cut where there is no more room.
fn cut(what: &str, font: FontId, ink: Color32, room: f32) -> LayoutJob {
    let mut job = LayoutJob::simple_singleline(what.to_owned(), font, ink);
    job.wrap = TextWrapping::truncate_at_width(room.max(8.0));
    job
}

fn arrow(ui: &Ui, centre: egui::Pos2, up: bool, ink: Color32) {
    let (tip, foot) = if up { (-3.5, 2.5) } else { (3.5, -2.5) };
    let line = vec![centre + vec2(-4.0, foot), centre + vec2(0.0, tip), centre + vec2(4.0, foot)];
    ui.painter().line(line, Stroke::new(1.6, ink));
}

/// Draws a cell under a head that goes so far. Whether something of it had no room.
fn paint(ui: &Ui, theme: &Theme, rect: Rect, end: f32, cell: &GridCell) -> bool {
    let painter = ui.painter();
    let body = FontId::proportional(theme.sizes.body - 1.0);
    let put = |what: &str, font: FontId, ink: Color32, indent: f32, align: Align| {
        let galley = painter.layout_job(cut(what, font, ink, rect.width() - indent));
        let (size, elided) = (galley.size(), galley.elided);
        let x = if align == Align::Max { rect.left() + (end - size.x).max(0.0) } else { rect.left() + indent };
        painter.galley(pos2(x, rect.center().y - size.y / 2.0), galley, ink);
        elided
    };
    match cell {
        GridCell::Nothing => false,
        GridCell::Text(text, ink) => put(text, body, *ink, 0.0, Align::Min),
        GridCell::Figure(text, ink) => put(text, body, *ink, 0.0, Align::Max),
        GridCell::Sign(icon, text, ink) => {
            let sign = Rect::from_center_size(pos2(rect.left() + 7.0, rect.center().y), Vec2::splat(14.0));
            icon.paint(painter, sign, *ink);
            put(text, body, *ink, 20.0, Align::Min)
        }
        GridCell::Heat { figure, note, fill, ink, warns } => {
            let cell = rect.shrink2(vec2(-GAP / 2.0 + 1.0, 2.0));
            painter.rect_filled(cell, CornerRadius::same(4), *fill);
            let drop = if note.is_some() { -7.0 } else { 0.0 };
            let lay = |what: &str, size: f32, ink: Color32, down: f32| {
                let galley = painter.layout_job(cut(what, FontId::proportional(size), ink, rect.width()));
                let elided = galley.elided;
                painter.galley(rect.center() - galley.size() / 2.0 + vec2(0.0, down), galley, ink);
                elided
            };
            let elided = lay(figure, theme.sizes.body - 1.0, *ink, drop);
            elided | note.as_ref().is_some_and(|note| lay(note, theme.sizes.small - 2.0, *warns, 9.0))
        }
        GridCell::Bar { figure, share, mark, ink } => {
            let elided = put(figure, body, theme.text.into(), 0.0, Align::Min);
            let bar = Rect::from_min_max(
                pos2(rect.left() + 54.0, rect.center().y - 3.5),
                pos2(rect.right() - 2.0, rect.center().y + 3.5),
            );
            if bar.width() > 24.0 {
                parts::bar(ui, theme, bar, *share, *ink, *mark);
            }
            elided
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[derive(Default)]
    struct State {
        draft: GridDraft,
        opened: Vec<usize>,
        sorted: Vec<usize>,
        /// How many rows were asked for in the last pass.
        asked: usize,
        seen: Range<usize>,
    }

    fn column(name: &str, least: f32, rank: u8, order: GridOrder) -> GridColumn {
        GridColumn { name: name.into(), least, share: 1.0, rank, order }
    }

    fn open(rows: usize) -> Harness<'static, State> {
        let mut harness = window(State::default(), move |ui, state: &mut State| {
            let columns = [column("Name", 100.0, 0, GridOrder::Could), column("Day", 100.0, 1, GridOrder::Down)];
            let grid = RowGrid { salt: "people", name: "People", columns: &columns, rows, high: 36.0, open: None };
            let theme = &*Theme::of(ui);
            let mut asked = 0;
            let did = grid.show(ui, theme, &words("en-US"), &mut state.draft, |at| {
                asked += 1;
                let ink = theme.text.into();
                let cells = vec![GridCell::Text(format!("N{at}"), ink), GridCell::Figure("1".into(), ink)];
                (at % 2 == 0).then_some(GridRow { cells, warns: false })
            });
            state.asked = asked;
            state.seen = did.seen;
            state.opened.extend(did.open);
            state.sorted.extend(did.sort);
        });
        harness.run();
        harness
    }

    fn on(harness: &Harness<'static, State>) -> Option<String> {
        let nodes = harness.query_all_by_role(Role::ListBoxOption);
        nodes.into_iter().find(|node| node.accesskit_node().is_focused()).and_then(|node| node.accesskit_node().label())
    }

    #[test]
    fn of_a_million_rows_those_are_asked_for_that_are_seen() {
        let mut harness = open(1_000_000);
        assert!((15..40).contains(&harness.state().asked), "{}", harness.state().asked);
        // past the heads
        for _ in 0..3 {
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert_eq!(on(&harness).as_deref(), Some("N0 · 1"));
        harness.key_press(Key::End);
        harness.run();
        assert!(harness.state().seen.contains(&999_999), "{:?}", harness.state().seen);
        harness.key_press(Key::ArrowUp);
        harness.run();
        assert_eq!(on(&harness).as_deref(), Some("N999998 · 1"));
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().opened, [999_998]);
        harness.key_press(Key::Home);
        harness.run();
        harness.key_press(Key::PageDown);
        harness.run();
        let at = harness.state().draft.at;
        assert!((10..30).contains(&at) && harness.state().seen.contains(&at), "{at}");
        assert!(harness.state().asked < 40);
    }

    #[test]
    fn a_head_sorts_and_says_how_it_is_sorted() {
        let mut harness = open(3);
        harness.get_by_label("Day, largest first");
        harness.get_by_label("Sort by Name").click();
        harness.run();
        assert_eq!(harness.state().sorted, [0]);
        harness.get_by_label("N2 · 1").click();
        harness.run();
        assert_eq!((harness.state().opened.as_slice(), harness.state().draft.at), (&[2][..], 2));
    }

    #[test]
    fn where_there_is_no_room_the_last_in_rank_goes_first() {
        let columns = [
            column("a", 100.0, 0, GridOrder::Never),
            column("b", 100.0, 2, GridOrder::Never),
            column("c", 100.0, 1, GridOrder::Never),
        ];
        let kept = |room| places(&columns, room).iter().map(Option::is_some).collect::<Vec<_>>();
        assert_eq!(kept(320.0), [true, true, true]);
        assert_eq!(kept(319.0), [true, false, true]);
        assert_eq!(kept(209.0), [true, false, false]);
        assert_eq!(kept(10.0), [true, false, false]);
        assert_eq!(places(&columns, 380.0), [Some((0.0, 120.0)), Some((130.0, 120.0)), Some((260.0, 120.0))]);
    }
}
