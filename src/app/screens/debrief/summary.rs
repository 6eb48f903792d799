//! The debrief's first part: the score, what came of it, and competency by competency.

use super::clauses::clause;
use super::view::{Action, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::{self, Icon};
use crate::app::widgets::parts::{self, outcome_ink, say};
use crate::assessment::{Outcome, Semantics};
use crate::attempt::{CompetencyResult, Named as _, outcome_in_words, points_in_words, signed};
use crate::locale::Words;
use crate::records::Mode;
use crate::terms::BasisPoints;
use egui::{FontId, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

pub(super) fn summary(ui: &mut Ui, theme: &Theme, view: &View) {
    let gap = 14.0;
    let width = (ui.available_width() - gap) * 0.5;
    let inside = width - 2.0 * f32::from(parts::CARD) - 2.0;
    let rows = f32::from(u8::try_from(view.debrief.competencies.len()).unwrap_or(u8::MAX));
    let height = rows.mul_add(25.0, 38.0).max(226.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        parts::card(theme).show(ui, |ui| {
            ui.set_width(inside);
            ui.set_min_height(height);
            ui.horizontal_top(|ui| {
                ring(ui, theme, view);
                ui.vertical(|ui| verdict(ui, theme, view));
            });
        });
        parts::card(theme).show(ui, |ui| {
            ui.vertical(|ui| {
                ui.set_width(inside);
                ui.set_min_height(height);
                say(ui, view.words.plain("debrief-competencies"), theme.sizes.section, theme.text);
                ui.spacing_mut().item_spacing.y = 4.0;
                for competency in &view.debrief.competencies {
                    one_competency(ui, theme, &view.words, competency, view.pass_mark);
                }
            });
        });
    });
}

pub(super) fn cap(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
        let title = view.words.plain("debrief-cap-title");
        say(ui, title, theme.sizes.body + 1.0, theme.bad);
        for name in &view.debrief.critical_broken {
            ui.horizontal_top(|ui| {
                Icon::Cross.show(ui, 16.0, theme.bad);
                ui.vertical(|ui| clause(ui, theme, view, name, theme.sizes.body, actions));
            });
        }
        let means = match view.semantics {
            Semantics::One => "debrief-cap-body",
            Semantics::Two => "debrief-critical-body",
        };
        say(ui, view.words.plain(means), theme.sizes.small + 0.5, theme.text);
    });
}

fn verdict(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    let ink = outcome_ink(theme, view.outcome);
    let critical = view.debrief.critical_broken.first().map(String::as_str);
    ui.horizontal_top(|ui| {
        ui.set_min_height(40.0);
        // a clause's name is longer than a word
        let size = if critical.is_some() { theme.sizes.section + 2.0 } else { theme.sizes.title };
        Icon::of_outcome(view.outcome).show(ui, 26.0, ink);
        ui.vertical(|ui| say(ui, outcome_in_words(view.outcome, critical, words), size, ink));
    });
    // of what was not finished, or has no score, there is nothing to say but that
    if !matches!(view.outcome, Outcome::Abandoned | Outcome::Undecided) {
        say(ui, words.plain(view.recommendation.message()), theme.sizes.body, theme.text);
    }
    if let Some(ending) = &view.debrief.ending {
        let job = parts::spoken(ending, theme.sizes.small + 0.5, theme.quiet.into(), theme.quiet.into());
        parts::put(ui, job);
    }
    for says in &view.debrief.ending_says {
        say(ui, says, theme.sizes.small + 0.5, theme.quiet);
    }
    let note = match view.mode {
        Mode::Practice => "debrief-practice",
        Mode::Assessment => "debrief-assessment",
    };
    ui.add_space(2.0);
    say(ui, words.plain(note), theme.sizes.small, theme.quiet);
    if view.older {
        say(ui, words.plain("debrief-older-rules"), theme.sizes.small, theme.quiet);
    } else if view.score.is_none() {
        say(ui, words.plain("debrief-no-score"), theme.sizes.small, theme.quiet);
    }
}

fn ring(ui: &mut Ui, theme: &Theme, view: &View) {
    let size = 168.0;
    let (rect, response) = ui.allocate_exact_size(vec2(size + 8.0, size + 28.0), Sense::hover());
    let told = match view.score {
        Some(score) => format!("{} {}", view.words.plain("debrief-score"), parts::points(score)),
        None => points_in_words(view.points, &view.words),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
    let painter = ui.painter();
    let centre = pos2(rect.left() + size / 2.0, rect.top() + size / 2.0);
    let radius = size / 2.0 - 12.0;
    let ink = outcome_ink(theme, view.outcome);
    let turn = |basis_points: u16| f32::from(basis_points) / 10_000.0 * 360.0 - 90.0;
    painter.circle_stroke(centre, radius, Stroke::new(13.0, theme.sunken));
    if let Some(score) = view.score.filter(|score| *score > 0) {
        icon::arc(painter, centre, radius, (-90.0, turn(score)), Stroke::new(13.0, ink));
    }
    let (points, top) = view.points;
    let (figure, below) = match view.score {
        Some(score) => (parts::points(score), view.words.plain("debrief-score")),
        None => (signed(points), parts::counted(&view.words, "debrief-top", "top", top)),
    };
    let number = painter.layout_no_wrap(figure, FontId::proportional(theme.sizes.display + 2.0), theme.text.into());
    let word = painter.layout_no_wrap(below, FontId::proportional(theme.sizes.small), theme.quiet.into());
    painter.galley(centre - vec2(number.size().x / 2.0, number.size().y / 2.0 + 6.0), number, theme.text.into());
    painter.galley(centre + vec2(-word.size().x / 2.0, 18.0), word, theme.quiet.into());
    if view.score.is_none() {
        // points pass nothing
        return;
    }
    let (sin, cos) = turn(view.pass_mark).to_radians().sin_cos();
    let out = vec2(cos, sin);
    painter
        .line_segment([centre + out * (radius - 10.0), centre + out * (radius + 10.0)], Stroke::new(3.0, theme.text));
    let mark = parts::named(&view.words, "debrief-pass-mark", "mark", &parts::points(view.pass_mark));
    let mark = painter.layout_no_wrap(mark, FontId::proportional(theme.sizes.small), theme.quiet.into());
    painter.galley(pos2(centre.x - mark.size().x / 2.0, rect.bottom() - 24.0), mark, theme.quiet.into());
}

fn one_competency(ui: &mut Ui, theme: &Theme, words: &Words, competency: &CompetencyResult, pass_mark: u16) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 21.0), Sense::hover());
    let (icon, word, ink) = if competency.broken {
        (Icon::Cross, words.plain("competency-broken"), theme.bad)
    } else {
        (Icon::Tick, words.plain("competency-kept"), theme.good)
    };
    let value = match (competency.score, competency.points) {
        (Some(score), _) => parts::points(score.0),
        (None, Some((points, top))) => format!("{} / {top}", signed(points)),
        (None, None) => word.clone(),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{} {value}", competency.name)));
    let painter = ui.painter();
    let font = FontId::proportional(theme.sizes.small + 0.5);
    let name = painter.layout_no_wrap(competency.name.clone(), font.clone(), theme.text.into());
    let middle = |height: f32| rect.center().y - height / 2.0;
    painter.galley(pos2(rect.left(), middle(name.size().y)), name, theme.text.into());
    let bar = Rect::from_min_max(
        pos2(rect.left() + rect.width() * 0.5, rect.center().y - 4.0),
        pos2(rect.right() - 92.0, rect.center().y + 4.0),
    );
    let broken_sign = Rect::from_center_size(pos2(rect.right() - 8.0, rect.center().y), Vec2::splat(14.0));
    if let Some(BasisPoints(score)) = competency.score {
        let ink = if score >= pass_mark { theme.good } else { theme.care };
        let mark = f32::from(pass_mark) / 10_000.0;
        parts::bar(ui, theme, bar, f32::from(score) / 10_000.0, ink.into(), Some(mark));
        let value = ui.painter().layout_no_wrap(value, font, theme.text.into());
        let at = pos2(rect.right() - 26.0 - value.size().x, middle(value.size().y));
        ui.painter().galley(at, value, theme.text.into());
        if competency.broken {
            Icon::Cross.paint(ui.painter(), broken_sign, theme.bad.into());
        }
    } else if competency.points.is_some() {
        let value = painter.layout_no_wrap(value, font, theme.text.into());
        painter.galley(pos2(rect.right() - 26.0 - value.size().x, middle(value.size().y)), value, theme.text.into());
        if competency.broken {
            icon.paint(painter, broken_sign, ink.into());
        }
    } else {
        let word = painter.layout_no_wrap(word, font, ink.into());
        painter.galley(pos2(rect.right() - 22.0 - word.size().x, middle(word.size().y)), word, ink.into());
        icon.paint(painter, broken_sign, ink.into());
    }
}
