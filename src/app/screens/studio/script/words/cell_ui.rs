//! A cell: a text in a language, read or typed in, with what there is to tell of it.

use super::view::{TypedCell, WordsAsked, WordsCell, WordsDraft, WordsTable, WordsText};
use super::{chips, ink, told};
use crate::app::theme::Theme;
use crate::app::widgets::parts::{self, counted, named};
use crate::content::review::TextState;
use crate::locale::{Language, Words};
use egui::{Align, Color32, FontId, Id, Key, KeyboardShortcut, Margin, Modifiers, Rect, TextEdit, Ui, vec2};

/// The longest text that is written here.
const LONGEST: usize = 4_000;
/// Between a cell's edge and what stands in it.
pub(super) const PAD: f32 = 10.0;
/// Room for how long a text is.
const COUNT: f32 = 34.0;

/// What a cell is shown with.
pub(super) struct CellPlace<'p> {
    pub(super) table: &'p WordsTable,
    pub(super) text: &'p WordsText,
    pub(super) cell: &'p WordsCell,
    pub(super) language: &'p Language,
    /// Whether the keyboard is on it.
    pub(super) here: bool,
    /// Whether it can be written.
    pub(super) is_own: bool,
}

impl CellPlace<'_> {
    /// What it is called.
    pub(super) fn name(&self) -> String {
        format!("{} · {}", self.text.what, told::language(self.language))
    }

    fn called(&self) -> chips::ChipWords {
        self.table.called.get(self.language).cloned().unwrap_or_default()
    }

    /// As it stands in a field.
    fn shown(&self) -> String {
        chips::shown(&self.cell.pieces, &self.called())
    }

    /// All of it, as it is read aloud.
    pub(super) fn said(&self, words: &Words) -> String {
        let text = if self.cell.pieces.is_empty() { words.plain("studio-no-words") } else { self.shown() };
        format!("{}: {text}", self.name())
    }

    /// How it stands, as it is read aloud.
    pub(super) fn described(&self, words: &Words) -> String {
        let faults = told::faults(words, self.table, self.language, self.cell);
        let state = words.plain(told::state(self.cell.state));
        [state].into_iter().chain(faults).collect::<Vec<_>>().join(" · ")
    }

    fn texts(&self) -> Vec<(Language, crate::studio::edit::TextKey)> {
        vec![(self.language.clone(), self.text.key.clone())]
    }
}

/// What the keyboard is to do next in the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellStep {
    /// It comes back to the cell.
    Back,
    /// The next text is typed in.
    Next,
}

/// Begins to type in a cell.
pub(super) fn begin(place: &CellPlace<'_>, draft: &mut WordsDraft) {
    let text = place.shown();
    draft.cell = Some(TypedCell {
        key: place.text.key.clone(),
        language: place.language.clone(),
        begun: text.clone(),
        told: text.clone(),
        text,
        reached: false,
    });
}

/// Shows it; what the keyboard does next.
pub(super) fn cell(
    ui: &mut Ui, theme: &Theme, words: &Words, place: &CellPlace<'_>, draft: &mut WordsDraft,
    actions: &mut Vec<WordsAsked>,
) -> Option<CellStep> {
    ui.add_space(8.0);
    let is_typed = draft.cell.as_ref().is_some_and(|one| one.key == place.text.key && one.language == *place.language);
    let mut step = None;
    if is_typed {
        step = typed(ui, theme, words, place, draft, actions);
    } else {
        read(ui, theme, words, place);
    }
    notes(ui, theme, words, place, actions);
    ui.add_space(8.0);
    step
}

fn read(ui: &mut Ui, theme: &Theme, words: &Words, place: &CellPlace<'_>) {
    let cell = place.cell;
    if cell.pieces.is_empty() {
        let said = if cell.optional { "—".to_owned() } else { words.plain("studio-not-written") };
        ui.label(parts::text(said, theme.sizes.body - 0.5, theme.quiet));
        return;
    }
    let inner = ui.available_width() - COUNT;
    let top = ui.cursor().min;
    let job = ink::read(theme, cell, &place.called(), theme.text.into());
    ui.scope(|ui| {
        ui.set_max_width(inner);
        parts::put(ui, job);
    });
    let long = cell.most.is_some_and(|most| cell.length > most);
    let tone: Color32 = if long { theme.bad } else { theme.quiet }.into();
    let at = Rect::from_min_size(top + vec2(inner, 1.0), vec2(COUNT, 16.0));
    let font = FontId::proportional(theme.sizes.small - 1.0);
    ui.painter().text(at.right_top(), egui::Align2::RIGHT_TOP, cell.length.to_string(), font, tone);
}

fn typed(
    ui: &mut Ui, theme: &Theme, words: &Words, place: &CellPlace<'_>, draft: &mut WordsDraft,
    actions: &mut Vec<WordsAsked>,
) -> Option<CellStep> {
    let called = place.called();
    let mut one = draft.cell.take()?;
    let composing = parts::composing(ui);
    let source = place.table.languages.first().filter(|source| *source != place.language);
    if !composing && ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::C)) && source.is_some() {
        one.text = copied(place);
    }
    let escaped = !composing && ui.input(|input| input.key_pressed(Key::Escape));
    let next = !composing && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let done = next || (!composing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)));
    let layout_called = called.clone();
    let layout_theme = theme.clone();
    let mut layouter = move |ui: &Ui, text: &dyn egui::TextBuffer, wide: f32| {
        let mut job = ink::written(&layout_theme, text.as_str(), &layout_called);
        job.wrap.max_width = wide;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let id = Id::new("studio words cell").with((&one.key, one.language.to_string()));
    let field = TextEdit::multiline(&mut one.text)
        .id(id)
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .hint_text(parts::text(words.plain("studio-no-words"), theme.sizes.body, theme.quiet))
        .margin(Margin::symmetric(6, 4))
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .char_limit(LONGEST)
        .layouter(&mut layouter);
    let response = ui.add(field);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(place.name()));
    if !one.reached {
        one.reached = true;
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    missing(ui, theme, words, place, (&mut one, &called));
    if !composing && !escaped && one.text != one.told {
        one.told.clone_from(&one.text);
        actions.push(WordsAsked::Type(one.language.clone(), one.key.clone(), chips::typed(&one.text, &called)));
    }
    // what is put in by the pointer leaves the field for that long
    let left = (response.lost_focus() && one.reached) || done;
    if !left {
        draft.cell = Some(one);
        return None;
    }
    if escaped && one.told != one.begun {
        actions.push(WordsAsked::TakeBack);
    }
    actions.push(WordsAsked::Rest);
    match () {
        () if next => Some(CellStep::Next),
        () if done || escaped => Some(CellStep::Back),
        () => None,
    }
}

/// The source's words with what is put in.
fn copied(place: &CellPlace<'_>) -> String {
    let pieces = place.text.cells.first().map(|source| source.pieces.as_slice()).unwrap_or_default();
    chips::shown(pieces, &place.called())
}

/// What the source puts in and what is typed doesn't, each with a button that puts it in.
fn missing(
    ui: &mut Ui, theme: &Theme, words: &Words, place: &CellPlace<'_>,
    (one, called): (&mut TypedCell, &chips::ChipWords),
) {
    let source = place.text.cells.first().map(|source| source.pieces.as_slice()).unwrap_or_default();
    let lacks = chips::lacking(source, &chips::pieces(&one.text, called));
    if lacks.is_empty() || place.table.languages.first() == Some(place.language) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(parts::text(words.plain("studio-gone"), theme.sizes.small, theme.bad));
        for name in lacks {
            let Some((_, label)) = called.iter().find(|(put, _)| chips::name_of(put) == Some(name.as_str())) else {
                continue;
            };
            if parts::link(ui, theme, &named(words, "studio-put-in", "what", label), theme.sizes.small).clicked() {
                one.text.push_str(&format!("{}{label}{}", chips::OPEN, chips::CLOSE));
                one.reached = false;
            }
        }
    });
}

/// What there is to tell of it.
fn notes(ui: &mut Ui, theme: &Theme, words: &Words, place: &CellPlace<'_>, actions: &mut Vec<WordsAsked>) {
    let (cell, small) = (place.cell, theme.sizes.small);
    for fault in told::faults(words, place.table, place.language, cell) {
        parts::say(ui, fault, small, theme.bad);
    }
    if cell.state == TextState::Stale && !cell.changed.is_empty() {
        parts::put(ui, ink::changed(theme, &cell.changed, small));
    }
    let told = match cell.state {
        TextState::Stale => Some(("studio-note-stale", theme.care)),
        TextState::Draft => Some(("studio-note-draft", theme.accent)),
        TextState::Unreviewed if place.here => Some(("studio-note-unread", theme.quiet)),
        _ => None,
    };
    if let Some((message, ink)) = told {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
            ui.label(parts::text(words.plain(message), small, ink));
            if place.is_own && (place.here || cell.state != TextState::Unreviewed) {
                let label =
                    words.plain(if cell.state == TextState::Stale { "studio-still-right" } else { "studio-read" });
                let link = parts::link(ui, theme, &label, small);
                parts::has_key(&link, "Alt+Y");
                parts::explained(&link, &place.name());
                // it has come under a pointer that was clicking the cell
                if link.clicked() && !link.double_clicked() {
                    actions.push(WordsAsked::StillRight(place.texts()));
                }
            }
        });
    }
    if !place.here {
        return;
    }
    if let Some((last, day)) = &cell.last {
        parts::say(ui, format!("{last} · {day}"), small, theme.quiet);
    }
    if cell.among.is_some() {
        parts::say(ui, told::length(words, cell), small, theme.quiet);
    } else if let Some(most) = cell.most {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        parts::say(ui, counted(words, "studio-room", "count", most), small, theme.quiet);
    }
}

/// What the keyboard asks of the cell that it is on, and that is not typed in; whether it is to be typed in.
pub(super) fn keys(ui: &Ui, place: &CellPlace<'_>, actions: &mut Vec<WordsAsked>) -> bool {
    if !place.is_own || parts::composing(ui) {
        return false;
    }
    let struck = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if struck(Modifiers::ALT, Key::Y) && place.cell.can_be_read() {
        actions.push(WordsAsked::StillRight(place.texts()));
    }
    if struck(Modifiers::ALT, Key::C) && place.table.languages.first() != Some(place.language) {
        let text = chips::typed(&copied(place), &place.called());
        actions.push(WordsAsked::Type(place.language.clone(), place.text.key.clone(), text));
        actions.push(WordsAsked::Rest);
    }
    struck(Modifiers::NONE, Key::Enter) || struck(Modifiers::NONE, Key::F2)
}
