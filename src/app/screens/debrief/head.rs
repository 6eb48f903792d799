//! The debrief's head: how it ended, in his words; the score between guessing and faultless; what came of it as a stamp.

use super::view::{Action, View};
use crate::app::stage::faces::{self, Framed, Square};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, outcome_ink, say};
use crate::assessment::{Outcome, Semantics};
use crate::attempt::{Named as _, points_in_words};
use crate::records::Mode;
use egui::accesskit::Live;
use egui::emath::Rot2;
use egui::epaint::TextShape;
use egui::{
    Color32, CursorIcon, FontId, Galley, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};
use std::sync::Arc;

/// What the score takes.
const SCORE: f32 = 400.0;
/// How the stamp is held.
const HELD: f32 = -0.045;

/// Shows it.
pub(super) fn head(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let width = ui.available_width();
    if width < 860.0 {
        voice(ui, theme, view);
        ui.add_space(8.0);
        ui.allocate_ui(vec2(SCORE.min(width), 110.0), |ui| score(ui, theme, view, actions));
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 32.0;
        ui.vertical(|ui| {
            ui.set_width(width - SCORE - 32.0);
            voice(ui, theme, view);
        });
        ui.vertical(|ui| {
            ui.set_width(SCORE);
            score(ui, theme, view, actions);
        });
    });
}

/// How it ended, beside the face that he made last.
fn voice(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let (card, _) = ui.allocate_exact_size(Vec2::splat(88.0), Sense::hover());
        let square = Square { painter: ui.painter(), rect: card };
        faces::face(ui, theme, &square, &view.people, view.debrief.last.as_ref(), Framed::Plain);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            say(ui, &view.debrief.customer, theme.sizes.small, theme.quiet);
            if let Some(ending) = &view.debrief.ending {
                parts::put(ui, parts::spoken(ending, theme.sizes.body, theme.text.into(), theme.quiet.into()));
            }
            for says in &view.debrief.ending_says {
                say(ui, says, theme.sizes.small + 0.5, theme.quiet);
            }
            if let Some(says) = view.colleague_says() {
                let told = format!("{}　{says}", words.plain("coach-name"));
                let job = parts::spoken(&told, theme.sizes.body, theme.accent.into(), theme.quiet.into());
                let told = parts::put(ui, job);
                parts::live(&told, Live::Polite);
            }
            // of what was not finished, or has no score, there is nothing to advise
            if !matches!(view.outcome, Outcome::Abandoned | Outcome::Undecided) {
                say(ui, words.plain(view.recommendation.message()), theme.sizes.small + 0.5, theme.quiet);
            }
            let note = match view.mode {
                Mode::Practice => "debrief-practice",
                Mode::Assessment => "debrief-assessment",
            };
            say(ui, words.plain(note), theme.sizes.small, theme.quiet);
        });
    });
}

fn score(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    let told = match view.score {
        Some(score) => format!("{} {}", words.plain("debrief-score"), parts::points(score)),
        None => points_in_words(view.points, words),
    };
    let figure = match view.score {
        Some(score) => ui.painter().layout_no_wrap(parts::points(score), FontId::proportional(52.0), theme.text.into()),
        None => {
            let job = parts::plain(&told, theme.sizes.section, theme.text);
            flow::galley(ui.painter(), job, 150.0)
        }
    };
    let width = ui.available_width();
    let stamp = Stamp::new(ui.painter(), theme, view, width - figure.size().x - 18.0);
    // a stamp that is held askew takes a little more than its height
    let (rect, response) = ui.allocate_exact_size(vec2(width, (stamp.size.y + 14.0).max(70.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
    ui.painter().galley(
        pos2(rect.left(), rect.center().y - figure.size().y / 2.0),
        Arc::clone(&figure),
        theme.text.into(),
    );
    stamp.show(ui, theme, view, rect, actions);
    match view.score {
        Some(score) => bar(ui, theme, view, score),
        None if !view.older => {
            say(ui, words.plain("debrief-no-score"), theme.sizes.small, theme.quiet);
        }
        None => {}
    }
    if view.older {
        say(ui, words.plain("debrief-older-rules"), theme.sizes.small, theme.quiet);
    } else if view.semantics == Semantics::Two && !view.debrief.critical_broken.is_empty() {
        say(ui, words.plain("debrief-critical-body"), theme.sizes.small, theme.quiet);
    }
}

/// From guessing to faultless, with what passes and the score on it.
fn bar(ui: &mut Ui, theme: &Theme, view: &View, score: u16) {
    let words = &view.words;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let track = Rect::from_min_max(rect.left_top() + vec2(0.0, 7.0), pos2(rect.right(), rect.top() + 16.0));
    let x = |share: u16| track.left() + track.width() * f32::from(share.min(10_000)) / 10_000.0;
    let painter = ui.painter();
    painter.rect(track, 4.5, Color32::from(theme.sunken), Stroke::new(1.0, theme.edge), egui::StrokeKind::Inside);
    painter.rect_filled(track.with_max_x(x(score)), 4.5, Color32::from(theme.quiet));
    painter.rect_filled(
        track.with_min_x(x(view.pass_mark)).shrink(1.0),
        3.5,
        Color32::from(if score < view.pass_mark { theme.good_wash } else { theme.quiet }),
    );
    if score > view.pass_mark {
        painter.rect_filled(track.with_min_x(x(score)), 4.5, Color32::from(theme.good_wash));
    }
    painter.vline(x(view.pass_mark), (track.top() - 6.0)..=(track.bottom() + 6.0), Stroke::new(2.0, theme.text));
    let (cx, cy) = (x(score), track.center().y);
    let knob = vec![pos2(cx, cy - 10.0), pos2(cx + 8.0, cy), pos2(cx, cy + 10.0), pos2(cx - 8.0, cy)];
    painter.add(Shape::convex_polygon(knob, Color32::from(theme.surface), Stroke::new(2.0, theme.text)));
    let font = FontId::proportional(theme.sizes.small);
    let lay = |id: &str, figure: String| {
        let named = parts::named(words, id, "points", &figure);
        painter.layout_no_wrap(named, font.clone(), theme.quiet.into())
    };
    // by the older rules nothing is known of guessing
    let least = if view.older {
        painter.layout_no_wrap("0".to_owned(), font.clone(), theme.quiet.into())
    } else {
        lay("tape-guess", "0".to_owned())
    };
    let most = lay("tape-faultless", "100".to_owned());
    let pass = lay("tape-pass", parts::points(view.pass_mark));
    let y = track.bottom() + 9.0;
    let right = rect.right() - most.size().x;
    let middle = (x(view.pass_mark) - pass.size().x / 2.0).min(right - pass.size().x - 14.0);
    let left = rect.left() + least.size().x + 12.0;
    painter.galley(pos2(rect.left(), y), least, theme.quiet.into());
    if middle > left {
        painter.galley(pos2(middle, y), pass, theme.text.into());
    }
    painter.galley(pos2(right, y), most, theme.quiet.into());
}

/// What came of it, by the name of the clause that decided, held a little askew.
struct Stamp {
    word: Arc<Galley>,
    /// That a clause decided, and which.
    clause: Option<(Arc<Galley>, Arc<Galley>)>,
    /// Whether that stands under the word: a long name has no room beside it.
    under: bool,
    size: Vec2,
}

/// What the mark of the outcome takes of a stamp.
const SIGN: f32 = 22.0;

/// The clause that decided.
fn critical(view: &View) -> Option<&String> {
    view.debrief.critical_broken.first().filter(|_| view.outcome == Outcome::Failed)
}

impl Stamp {
    /// Laid out for so much room.
    fn new(painter: &Painter, theme: &Theme, view: &View, room: f32) -> Self {
        let words = &view.words;
        let ink: Color32 = outcome_ink(theme, view.outcome);
        let word = painter.layout_no_wrap(
            words.plain(view.outcome.message()),
            FontId::proportional(theme.sizes.section + 1.0),
            ink,
        );
        let wrapped = |text: &str, size: f32, most: f32| flow::galley(painter, parts::plain(text, size, ink), most);
        let told = |most: f32| {
            let most = most.max(60.0);
            critical(view).map(|name| {
                let why = wrapped(&words.plain("tape-stamp"), theme.sizes.small, most);
                (why, wrapped(name, theme.sizes.body - 1.0, most))
            })
        };
        // what stands beside the word: the frame's edges, its mark, and the line between the two
        let beside = told(room - word.size().x - SIGN - 64.0);
        let under = beside.as_ref().is_some_and(|(why, name)| why.rows.len() + name.rows.len() > 3);
        let clause = if under { told(room - 28.0) } else { beside };
        let own = vec2(word.size().x + SIGN + 30.0, 46.0);
        let size = clause.as_ref().map_or(own, |(why, name)| {
            let (wide, high) = (why.size().x.max(name.size().x), why.size().y + name.size().y);
            match under {
                true => vec2(own.x.max(wide + 28.0), word.size().y + high + 24.0),
                false => vec2(own.x + wide + 24.0, (high + 16.0).max(own.y)),
            }
        });
        Self { word, clause, under, size }
    }

    fn show(self, ui: &mut Ui, theme: &Theme, view: &View, room: Rect, actions: &mut Vec<Action>) {
        let Self { word, clause, under, size } = self;
        let words = &view.words;
        let ink: Color32 = outcome_ink(theme, view.outcome);
        let critical = critical(view);
        let painter = ui.painter();
        let rect = Rect::from_min_size(pos2(room.right() - size.x - 6.0, room.center().y - size.y / 2.0), size);
        let about = rect.center();
        let turned = |at: Pos2| about + Rot2::from_angle(HELD) * (at - about);
        let frame = |rect: Rect, width: f32| {
            let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()].map(turned);
            painter.add(Shape::closed_line(corners.to_vec(), Stroke::new(width, ink)));
        };
        frame(rect, 2.2);
        frame(rect.shrink(4.0), 1.0);
        let write = |at: Pos2, galley: Arc<Galley>| {
            painter.add(TextShape::new(turned(at), galley, ink).with_angle(HELD));
        };
        let line = if under { rect.top() + 8.0 + word.size().y / 2.0 } else { about.y };
        let mark = Rect::from_center_size(turned(pos2(rect.left() + 12.0 + SIGN / 2.0, line)), Vec2::splat(18.0));
        Icon::of_outcome(view.outcome).paint(painter, mark, ink);
        let left = rect.left() + 14.0 + SIGN;
        let label = match (&clause, critical) {
            (Some(_), Some(name)) => crate::attempt::outcome_in_words(view.outcome, Some(name.as_str()), words),
            _ => words.plain(view.outcome.message()),
        };
        let (wide, high) = (word.size().x, word.size().y);
        write(pos2(left, line - high / 2.0), word);
        if let Some((why, name)) = clause {
            let (between, corner) = if under {
                let y = line + high / 2.0 + 4.0;
                ([pos2(rect.left() + 4.0, y), pos2(rect.right() - 4.0, y)], pos2(rect.left() + 14.0, y + 4.0))
            } else {
                let (x, top) = (left + wide + 10.0, about.y - (why.size().y + name.size().y) / 2.0);
                ([pos2(x, rect.top() + 4.0), pos2(x, rect.bottom() - 4.0)], pos2(x + 10.0, top))
            };
            painter.line_segment(between.map(turned), Stroke::new(1.0, ink));
            let below = corner + vec2(0.0, why.size().y);
            write(corner, why);
            let foot = below + vec2(0.0, name.size().y);
            let dotted = [foot, foot + vec2(name.size().x, 0.0)].map(turned);
            write(below, name);
            painter.extend(Shape::dotted_line(&dotted, ink, 3.0, 0.7));
        }
        let cited = critical.and_then(|name| view.cited.iter().find(|one| one.name == *name));
        let sense = if cited.is_some() { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.id().with("stamp"), sense);
        let kind = if cited.is_some() { WidgetType::Link } else { WidgetType::Label };
        response.widget_info(|| WidgetInfo::labeled(kind, ui.is_enabled(), &label));
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect);
        }
        if let Some(cited) = cited {
            if response.clicked() {
                actions.push(Action::OpenClause(cited.clone()));
            }
            response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(words.plain("handbook-open"));
        }
    }
}
