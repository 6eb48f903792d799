//! Over the stage: what this is, how far it is, what the story's clock says, and what can be opened. Every button has a word,
//! however little room there is: a sign alone names nothing.

use super::coach;
use super::view::{Action, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::Named as _;
use crate::locale::joined;
use egui::{Align, Color32, Layout, Rect, Ui, vec2};

/// How high it is.
pub(super) const HEIGHT: f32 = 48.0;

/// How much of the bar a title has at most.
const TITLE: f32 = 0.4;
/// How much it has at least before the buttons say less.
const LEAST: f32 = 130.0;

/// How the bar is filled, from all there is to say to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fill {
    /// Everything in one row.
    Whole,
    /// What this is in two small rows.
    TwoRows,
    /// Shorter words on the buttons as well.
    Short,
    /// And no signs.
    Words,
}

/// What its buttons do, from the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Leave,
    Pause,
    Handbook,
    Rules,
    Mood,
    Talk,
}

impl Deed {
    const ALL: [Self; 6] = [Self::Leave, Self::Pause, Self::Handbook, Self::Rules, Self::Mood, Self::Talk];

    /// Its sign, its message, a shorter one, and its key.
    const fn looks(self, paused: bool) -> (Icon, &'static str, &'static str, &'static str) {
        match self {
            Self::Leave => (Icon::Door, "encounter-leave", "encounter-leave", ""),
            Self::Pause if paused => (Icon::Pause, "encounter-go-on", "encounter-go-on", "P"),
            Self::Pause => (Icon::Pause, "encounter-pause", "encounter-pause", "P"),
            Self::Handbook => (Icon::Book, "encounter-handbook", "encounter-handbook", ""),
            Self::Rules => (Icon::Shield, "rules-title", "rules-short", ""),
            Self::Mood => (Icon::Ring, "encounter-mood-short", "encounter-mood-short", "M"),
            Self::Talk => (Icon::Speech, "encounter-talk", "encounter-talk", "L"),
        }
    }

    /// Those that there are now.
    fn all(view: &View) -> impl Iterator<Item = Self> {
        let (over, practises) = (view.ending.is_some(), view.rules.is_some());
        Self::ALL.into_iter().filter(move |deed| match deed {
            Self::Leave | Self::Pause => !over,
            Self::Handbook | Self::Rules | Self::Mood => practises,
            Self::Talk => true,
        })
    }

    /// What is written on it.
    fn written(self, view: &View, paused: bool, fill: Fill) -> String {
        let (_, id, short, key) = self.looks(paused);
        let word = view.words.plain(if fill < Fill::Short { id } else { short });
        joined([word, key.to_owned()].into_iter().filter(|part| !part.is_empty()), " ")
    }
}

pub(super) fn show(
    ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, rect: Rect, narrow: bool, actions: &mut Vec<Action>,
) {
    let dock = &theme.dock;
    let inside = rect.shrink2(vec2(20.0, 6.0));
    let fill = fill(ui, theme, view, inside.width(), narrow);
    super::frame::child(ui, inside, "in the bar", |ui| {
        if fill > Fill::Whole {
            // what stands on the right has its room first
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                buttons(ui, theme, view, draft, fill, actions);
                ui.label(parts::text(&view.clock, theme.sizes.section, dock.text));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| told(ui, theme, view, fill));
            });
            return;
        }
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            told(ui, theme, view, fill);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                buttons(ui, theme, view, draft, fill, actions);
                ui.label(parts::text(&view.clock, theme.sizes.section, dock.text));
                let story = view.words.plain("encounter-story-clock");
                if wide(ui, &story, theme.sizes.small) < ui.available_width() {
                    ui.label(parts::text(story, theme.sizes.small, dock.quiet));
                }
            });
        });
    });
}

/// The most that has room.
fn fill(ui: &Ui, theme: &Theme, view: &View, width: f32, narrow: bool) -> Fill {
    let clock = wide(ui, &view.clock, theme.sizes.section) + 16.0;
    let fits = |fill: Fill| {
        let title = if fill == Fill::Whole { whole(ui, theme, view, width) } else { LEAST };
        title + clock + buttons_wide(ui, theme, view, fill) <= width
    };
    let fills = [Fill::Whole, Fill::TwoRows, Fill::Short].into_iter().filter(|fill| !narrow || *fill > Fill::Whole);
    fills.into_iter().find(|fill| fits(*fill)).unwrap_or(Fill::Words)
}

fn wide(ui: &Ui, what: &str, size: f32) -> f32 {
    let font = egui::FontId::proportional(size);
    ui.painter().layout_no_wrap(what.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// What this is and how far it is, in one row.
fn whole(ui: &Ui, theme: &Theme, view: &View, width: f32) -> f32 {
    let (words, small) = (&view.words, theme.sizes.small);
    let chips = wide(ui, &mode(view), small) + wide(ui, &view.channel, small) + 2.0 * 30.0;
    let turn = wide(ui, &parts::counted(words, "moment-turn", "turn", view.turn), small) + 20.0;
    wide(ui, &view.title, theme.sizes.section + 1.0).min(width * TITLE) + chips + turn
}

fn buttons_wide(ui: &Ui, theme: &Theme, view: &View, fill: Fill) -> f32 {
    let around = if fill < Fill::Words { 54.0 } else { 30.0 };
    Deed::all(view).map(|deed| wide(ui, &deed.written(view, false, fill), theme.sizes.small + 1.0) + around).sum()
}

/// Practice or assessment, and whether it was helped.
fn mode(view: &View) -> String {
    let coached = view.coach.coached.then(|| view.words.plain("coached"));
    joined([Some(view.words.plain(view.mode.message())), coached].into_iter().flatten(), " · ")
}

/// What this is, and how far it is.
fn told(ui: &mut Ui, theme: &Theme, view: &View, fill: Fill) {
    let (words, dock) = (&view.words, &theme.dock);
    let mode = mode(view);
    let turn = parts::counted(words, "moment-turn", "turn", view.turn);
    let title = |ui: &mut Ui, size: f32| {
        ui.add(egui::Label::new(parts::text(&view.title, size, dock.text)).truncate());
    };
    if fill > Fill::Whole {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            title(ui, theme.sizes.small + 1.0);
            let told = joined([mode, turn], " · ");
            ui.add(egui::Label::new(parts::text(told, theme.sizes.small - 1.0, dock.quiet)).truncate());
        });
        return;
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width() * TITLE);
        title(ui, theme.sizes.section + 1.0);
    });
    for told in [&mode, &view.channel] {
        parts::chip(ui, theme, None, told, dock.text, dock.raised);
    }
    ui.label(parts::text(turn, theme.sizes.small, dock.quiet));
}

/// From the right.
fn buttons(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, fill: Fill, actions: &mut Vec<Action>) {
    for deed in Deed::all(view) {
        let on = match deed {
            Deed::Rules => Some(draft.rules),
            Deed::Mood => Some(draft.mood),
            Deed::Talk => Some(draft.talk),
            Deed::Leave | Deed::Pause | Deed::Handbook => None,
        };
        let (icon, ..) = deed.looks(draft.paused);
        let label = deed.written(view, draft.paused, Fill::Whole);
        let short = deed.written(view, draft.paused, fill);
        let icon = (fill < Fill::Words).then_some(icon);
        if !parts::on_dark_called(ui, theme, icon, &short, &label, on) {
            continue;
        }
        match deed {
            Deed::Leave => draft.leaving = true,
            Deed::Pause => coach::pause(view, draft),
            Deed::Handbook => actions.push(Action::OpenHandbook),
            Deed::Rules => draft.rules = !draft.rules,
            Deed::Mood => draft.mood = !draft.mood,
            Deed::Talk => draft.talk = !draft.talk,
        }
    }
}
