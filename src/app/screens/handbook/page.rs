//! A clause whole: what it asks, why, what is checked, what its words mean and where it comes from.

use super::search::Search;
use super::view::{ClauseEntry, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::Named as _;
use crate::handbook::{Figure, Meaning, Page};
use crate::locale::{With, Words};
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Margin, Response, ScrollArea, Sense, Stroke, Ui, vec2};

/// A clause whole. `pages` scrolls it by the keyboard.
pub(super) fn show(ui: &mut Ui, theme: &Theme, view: &View, clause: &ClauseEntry, search: &Search, pages: isize) {
    let (words, page) = (&view.words, &clause.page);
    let height = ui.available_height();
    parts::card(theme).inner_margin(Margin { left: 24, right: 8, top: 16, bottom: 6 }).show(ui, |ui| {
        ScrollArea::vertical().id_salt(("clause", &page.book, &page.id)).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            if pages != 0 {
                let far = vec2(0.0, -0.8 * height * pages as f32);
                ui.scroll_with_delta_animation(far, ScrollAnimation::none());
            }
            if let Some(assessed) = view.assessed.filter(|version| *version != clause.version) {
                other_version(ui, theme, words, assessed, clause.version);
            }
            parts::names_part(&shown(ui, theme, search, &page.label, theme.sizes.title - 3.0, theme.text.into()));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
                parts::severity(ui, theme, words, page.severity);
                parts::chip(ui, theme, None, &page.competency_label, theme.accent, theme.accent_wash);
            });
            ui.add_space(4.0);
            shown(ui, theme, search, &page.asks, theme.sizes.body + 1.0, theme.text.into());
            for (head, text) in [("debrief-reason", &page.reason), ("policy-example", &page.example)] {
                if !text.is_empty() {
                    heading(ui, theme, words, head);
                    shown(ui, theme, search, text, theme.sizes.body, theme.text.into());
                }
            }
            heading(ui, theme, words, "policy-rule");
            rule(ui, theme, page, search);
            meanings(ui, theme, words, page, search);
            ui.add_space(4.0);
            facts(ui, theme, words, clause, search);
            ui.add_space(6.0);
        });
    });
}

fn other_version(ui: &mut Ui, theme: &Theme, words: &Words, assessed: u32, here: u32) {
    let mut args = With::new();
    args.set("assessed", i64::from(assessed));
    args.set("here", i64::from(here));
    parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
        say(ui, words.text("handbook-other-version", &args), theme.sizes.small + 0.5, theme.text);
    });
    ui.add_space(6.0);
}

fn heading(ui: &mut Ui, theme: &Theme, words: &Words, id: &str) {
    ui.add_space(3.0);
    say(ui, words.plain(id), theme.sizes.small, theme.quiet);
}

fn rule(ui: &mut Ui, theme: &Theme, page: &Page, search: &Search) {
    parts::wash(theme, theme.ground).inner_margin(Margin::symmetric(14, 11)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 5.0;
        shown(ui, theme, search, &page.rule, theme.sizes.body, theme.text.into());
        for Figure { label, cases, .. } in &page.parameters {
            ui.add_space(4.0);
            shown(ui, theme, search, label, theme.sizes.small, theme.quiet.into());
            for case in cases {
                shown(ui, theme, search, &case.text, theme.sizes.body, theme.text.into());
            }
        }
    });
}

/// What counts as each deed that the rule names, and what does not.
fn meanings(ui: &mut Ui, theme: &Theme, words: &Words, page: &Page, search: &Search) {
    let mut told = page.activities.iter().filter(|activity| !activity.description.is_empty()).peekable();
    if told.peek().is_some() {
        heading(ui, theme, words, "policy-meanings");
    }
    for Meaning { label, description, .. } in told {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            shown(ui, theme, search, label, theme.sizes.body, theme.text.into());
            shown(ui, theme, search, description, theme.sizes.body - 1.0, theme.quiet.into());
        });
    }
}

fn facts(ui: &mut Ui, theme: &Theme, words: &Words, clause: &ClauseEntry, search: &Search) {
    let page = &clause.page;
    let mut book = With::new();
    book.set("book", page.book.to_string());
    book.set("version", i64::from(clause.version));
    let facts = [
        ("debrief-source", page.source.clone()),
        ("policy-actor", words.plain(page.actor.message())),
        ("policy-force", words.plain(page.force.message())),
        ("policy-basis", words.plain(page.basis.message())),
        ("policy-id", page.id.to_string()),
        ("policy-book", words.text("handbook-book", &book)),
    ];
    ui.spacing_mut().item_spacing.y = 3.0;
    for (head, text) in facts {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(112.0, 20.0), Sense::hover());
            let head = words.plain(head);
            parts::read(ui, rect, &head, &head);
            let head = ui.painter().layout_job(parts::plain(head, theme.sizes.small, theme.quiet));
            ui.painter().galley(rect.left_top() + vec2(0.0, 2.0), head, theme.quiet.into());
            ui.vertical(|ui| shown(ui, theme, search, &text, theme.sizes.body - 1.0, theme.text.into()));
        });
    }
}

/// A text with what was looked for underlined.
fn shown(ui: &mut Ui, theme: &Theme, search: &Search, what: &str, size: f32, ink: Color32) -> Response {
    let mut job = LayoutJob::default();
    let plain = TextFormat::simple(FontId::proportional(size), ink);
    for (piece, marked) in search.pieces(what) {
        let mut format = plain.clone();
        if marked {
            format.background = theme.care_wash.into();
            format.underline = Stroke::new(1.5, theme.care);
        }
        job.append(piece, 0.0, format);
    }
    parts::put(ui, job)
}
