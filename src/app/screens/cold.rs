//! A turn that is asked cold: what was said beside the face of whoever said it, and the answers; once one is given, what each of
//! them costs and leads to.

use crate::app::stage::draw::people::Sitter;
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::parts::{self, say};
use crate::attempt::{Expression, Offered, OpenTurn, Turn, Weighed};
use crate::locale::{Words, joined};
use egui::accesskit::Live;
use egui::{
    Align2, Color32, FontId, Galley, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};
use std::sync::Arc;

/// A side of the face.
const FACE: f32 = 76.0;
/// What the digit takes of a row, and what the cost does.
pub(crate) const BEFORE: f32 = 52.0;
const COST: f32 = 130.0;

/// What a turn answers.
pub(crate) struct AskedLine<'a> {
    /// Who is drawn as whom, by person.
    pub(crate) people: &'a [&'static Sitter],
    /// How whoever says it looks.
    pub(crate) expression: Option<&'a Expression>,
    /// Who says it, where that is told apart, and when.
    pub(crate) speaker: Option<&'a str>,
    pub(crate) clock: &'a str,
    /// Who came and went before.
    pub(crate) passing: &'a [String],
    /// What is said.
    pub(crate) said: &'a str,
}

impl<'a> AskedLine<'a> {
    /// Of a turn that was taken.
    pub(crate) fn of(turn: &'a Turn, people: &'a [&'static Sitter]) -> Self {
        Self {
            people,
            expression: turn.expression.as_ref(),
            speaker: turn.speaker.as_deref(),
            clock: &turn.clock,
            passing: &turn.passing,
            said: &turn.customer,
        }
    }

    /// Of one that nobody has taken.
    pub(crate) fn of_open(turn: &'a OpenTurn, people: &'a [&'static Sitter]) -> Self {
        Self {
            people,
            expression: turn.expression.as_ref(),
            speaker: turn.speaker.as_deref(),
            clock: &turn.clock,
            passing: &turn.passing,
            said: &turn.said,
        }
    }

    /// Shows it.
    pub(crate) fn show(&self, ui: &mut Ui, theme: &Theme) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            let (card, _) = ui.allocate_exact_size(Vec2::splat(FACE), Sense::hover());
            let square = Square { painter: ui.painter(), rect: card };
            faces::face(ui, theme, &square, self.people, self.expression, Framed::Plain);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
                let who = self.speaker.into_iter().chain([self.clock]);
                say(ui, who.collect::<Vec<_>>().join(" · "), theme.sizes.small, theme.quiet);
                for passing in self.passing {
                    parts::put(ui, parts::spoken(passing, theme.sizes.small, theme.quiet.into(), theme.quiet.into()));
                }
                parts::put(ui, parts::spoken(self.said, theme.sizes.body, theme.text.into(), theme.quiet.into()));
            });
        });
    }
}

/// An answer on offer.
pub(crate) struct AnswerRow<'a> {
    /// By what it is known from frame to frame.
    pub(crate) id: Id,
    /// Where it stands, from 0.
    pub(crate) place: usize,
    /// What it is.
    pub(crate) answer: &'a Offered,
    /// What it costs, once that is told.
    pub(crate) weighed: Option<&'a Weighed>,
    /// Whether one has been given, and whether this is the one.
    pub(crate) told: bool,
    pub(crate) mine: bool,
    /// What else there is to say of it then.
    pub(crate) aside: Option<String>,
}

/// Lines of text under each other, with their colours.
pub(crate) type InkedLines = Vec<(Arc<Galley>, Color32)>;

/// How high they are together.
pub(crate) fn high(lines: &InkedLines) -> f32 {
    lines.iter().map(|(galley, _)| galley.size().y + 2.0).sum::<f32>() - 2.0
}

/// Paints them from a corner downwards.
pub(crate) fn paint(ui: &Ui, lines: InkedLines, corner: egui::Pos2) {
    let mut y = corner.y;
    for (galley, ink) in lines {
        let next = y + galley.size().y + 2.0;
        ui.painter().galley(pos2(corner.x, y), galley, ink);
        y = next;
    }
}

/// The digit that stands before an answer.
pub(crate) fn digit(ui: &Ui, theme: &Theme, centre: egui::Pos2, place: usize) {
    let cap = Rect::from_center_size(centre, Vec2::splat(26.0));
    let line = Stroke::new(1.0, theme.edge);
    ui.painter().rect(cap, 5.0, Color32::from(theme.surface), line, StrokeKind::Inside);
    let font = FontId::proportional(theme.sizes.small + 0.5);
    ui.painter().text(centre, Align2::CENTER_CENTER, (place + 1).to_string(), font, theme.text.into());
}

/// What an answer costs, in words.
pub(crate) fn cost(words: &Words, weighed: &Weighed) -> String {
    match weighed.cost.0 {
        0 => words.plain("tape-free"),
        cost => parts::named(words, "tape-costs", "points", &parts::points(cost)),
    }
}

/// The clauses that an answer breaks, in words; none where it breaks none.
pub(crate) fn broken(words: &Words, weighed: &Weighed) -> Option<String> {
    let names: Vec<_> = weighed.breaks.iter().map(|one| one.name.as_str()).collect();
    let listed = || parts::named(words, "tape-breaks", "clauses", &names.join(&words.plain("compound-and")));
    (!names.is_empty()).then(listed)
}

impl AnswerRow<'_> {
    /// Shows it: before an answer is given its words alone, after it what each costs and leads to.
    pub(crate) fn show(&self, ui: &mut Ui, theme: &Theme, words: &Words) -> Response {
        let room = ui.available_width() - BEFORE - 6.0 - COST;
        let lines = self.lines(ui, theme, words, room);
        let high = high(&lines);
        let size = vec2(ui.available_width(), (high + 16.0).max(44.0));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let response = ui.interact(rect, self.id, if self.told { Sense::hover() } else { Sense::click() });
        let weighed = self.weighed.filter(|_| self.told);
        let critical = weighed.is_some_and(|weighed| weighed.critical);
        let cost = weighed.map(|weighed| cost(words, weighed));
        let red = words.plain("tape-critical");
        let told = [Some(parts::aloud(&self.answer.text)), cost.clone(), Some(red.clone()).filter(|_| critical)];
        let told = joined(told.into_iter().flatten(), " · ");
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled() && !self.told, &told));
        parts::has_key(&response, &(self.place + 1).to_string());
        if self.told && self.mine {
            parts::live(&response, Live::Polite);
        }
        let free = weighed.is_some_and(Weighed::is_model);
        let fill = if free {
            theme.good_wash
        } else if response.hovered() {
            theme.accent_wash
        } else {
            theme.surface
        };
        let line = match (self.mine, free) {
            (true, true) => Stroke::new(2.0, theme.good),
            (true, false) if weighed.is_none() => Stroke::new(2.0, theme.accent),
            (true, false) => Stroke::new(2.0, if critical { theme.bad } else { theme.care }),
            (false, true) => Stroke::new(1.0, theme.good),
            (false, false) => Stroke::new(1.0, theme.edge),
        };
        ui.painter().rect(rect, 8.0, Color32::from(fill), line, StrokeKind::Inside);
        digit(ui, theme, pos2(rect.left() + 28.0, rect.center().y), self.place);
        paint(ui, lines, pos2(rect.left() + BEFORE, rect.center().y - high / 2.0));
        if let Some(cost) = cost {
            let ink = if critical {
                theme.bad
            } else if free {
                theme.good
            } else {
                theme.care
            };
            // under each other: beside each other they have no room in every language
            let font = FontId::proportional(theme.sizes.small + 0.5);
            let lines: Vec<_> = Some(red).filter(|_| critical).into_iter().chain([cost]).collect();
            let step = theme.sizes.small + 6.0;
            let mut y = rect.center().y - step * (lines.len() as f32 - 1.0) / 2.0;
            for line in lines {
                let at = pos2(rect.right() - 14.0, y);
                ui.painter().text(at, Align2::RIGHT_CENTER, line, font.clone(), ink.into());
                y += step;
            }
        }
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect.shrink(1.0));
        }
        response
    }

    fn lines(&self, ui: &Ui, theme: &Theme, words: &Words, room: f32) -> InkedLines {
        let (quiet, text) = (Color32::from(theme.quiet), Color32::from(theme.text));
        let lay = |what: &str, size: f32, ink: Color32| {
            (flow::galley(ui.painter(), parts::spoken(what, size, ink, quiet), room), ink)
        };
        let mut lines = vec![lay(&self.answer.text, theme.sizes.body, text)];
        if self.told {
            let small = theme.sizes.small;
            let heard = self.answer.heard.as_ref().filter(|_| self.mine);
            lines.extend(heard.map(|heard| lay(heard, small, text)));
            lines.extend(self.answer.then.as_ref().map(|then| lay(&then.says, small, quiet)));
            let broken = self.weighed.and_then(|weighed| broken(words, weighed));
            lines.extend(broken.map(|broken| lay(&broken, small, theme.bad.into())));
            lines.extend(self.aside.as_ref().map(|aside| lay(aside, small, quiet)));
        }
        lines
    }
}
