//! The file of one person beside the list: how his assessments went, and the one that is open.

use super::file::{FileCompetency, FilePoint, FileView, FindingLine, RecordWhole};
use super::line::RecordTold;
use super::list::{ink, sign};
use super::ruling_ui;
use super::ruling_view::RulingDraft;
use super::view::{OpenRecord, RecordListAction};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::assessment::Verdict;
use crate::attempt::{Named as _, hundredths, signed};
use crate::locale::{Words, joined};
use egui::accesskit::Live;
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Layout, Margin, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// How high the chart is.
const CHART: f32 = 150.0;
/// How many assessments have room in it, the newest.
const DRAWN: usize = 24;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &OpenRecord, ruling: &mut RulingDraft,
    actions: &mut Vec<RecordListAction>,
) {
    let margin = Margin { left: 16, right: 10, top: 12, bottom: 0 };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let Some(file) = &open.file else {
            head(ui, theme, words, &words.plain("working"), actions);
            if let Some(trouble) = &open.trouble {
                parts::live(&say(ui, trouble, theme.sizes.body, theme.bad), Live::Assertive);
            }
            return;
        };
        head(ui, theme, words, &file.name, actions);
        say(ui, &file.line, theme.sizes.small + 1.0, theme.quiet);
        if let Some(today) = &file.today {
            say(ui, today, theme.sizes.small, theme.care);
        }
        ui.add_space(4.0);
        scroll::area(ui, ("file", open.number), false, |ui| {
            ui.set_max_width(ui.available_width() - 8.0);
            came_about(ui, theme, words, &file.record, actions);
            if let Some(view) = open.ruling.as_ref().filter(|_| file.record.told.is_some()) {
                ruling_ui::show(ui, theme, words, view, ruling, actions);
            }
            why(ui, theme, words, &file.record);
            over_time(ui, theme, words, file, actions);
            by_competency(ui, theme, words, &file.competencies);
            events(ui, theme, words, &file.events);
            ui.add_space(12.0);
        });
    });
}

fn head(ui: &mut Ui, theme: &Theme, words: &Words, name: &str, actions: &mut Vec<RecordListAction>) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (rect, response) = ui.allocate_exact_size(Vec2::splat(32.0), Sense::click());
            let close = words.plain("hr-close");
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &close));
            if response.hovered() || response.has_focus() {
                ui.painter().rect_filled(rect, CornerRadius::same(8), Color32::from(theme.sunken));
            }
            Icon::Cross.paint(ui.painter(), rect.shrink(8.0), theme.quiet.into());
            if response.has_focus() {
                parts::focus_ring(ui, theme, rect.shrink(2.0));
            }
            if response.clicked() {
                actions.push(RecordListAction::Close);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let title = say(ui, name, theme.sizes.section, theme.text);
                parts::names_part(&title);
                parts::live(&title, Live::Polite);
            });
        });
    });
}

fn part(ui: &mut Ui, theme: &Theme, title: &str) {
    ui.add_space(10.0);
    parts::names_part(&say(ui, title, theme.sizes.body, theme.text));
}

/// The record that is open: what came of it, and what was noted on it since.
fn came_about(ui: &mut Ui, theme: &Theme, words: &Words, whole: &RecordWhole, actions: &mut Vec<RecordListAction>) {
    let Some(told) = &whole.told else {
        parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
            say(ui, words.plain("hr-unreadable"), theme.sizes.small + 1.0, theme.bad);
        });
        return;
    };
    if !told.intact {
        parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
            let told = say(ui, words.plain("hr-changed"), theme.sizes.small + 1.0, theme.bad);
            parts::live(&told, Live::Assertive);
        });
        ui.add_space(4.0);
    }
    parts::wash(theme, theme.sunken).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let title = joined([told.scenario.clone(), told.when.clone()], " · ");
        parts::names_part(&say(ui, title, theme.sizes.body, theme.text));
        came_of_it(ui, theme, words, told);
        if !told.remarks.is_empty() {
            say(ui, joined(&told.remarks, " · "), theme.sizes.small, theme.care);
        }
        if whole.replays && parts::secondary(ui, theme, Some(Icon::Play), &words.plain("hr-replay")).clicked() {
            actions.push(RecordListAction::Replay);
        }
    });
    if !whole.notes.is_empty() {
        part(ui, theme, &words.plain("hr-notes"));
        for (said, why) in &whole.notes {
            say(ui, said, theme.sizes.small + 0.5, theme.care);
            say(ui, why, theme.sizes.small, theme.text);
        }
    }
}

/// Why it came out so, and what vouches for it.
fn why(ui: &mut Ui, theme: &Theme, words: &Words, whole: &RecordWhole) {
    if whole.told.is_none() {
        return;
    }
    part(ui, theme, &words.plain("hr-why"));
    match &whole.findings {
        None => drop(say(ui, words.plain("hr-no-replay"), theme.sizes.small + 0.5, theme.quiet)),
        Some(none) if none.is_empty() => {
            drop(say(ui, words.plain("hr-no-findings"), theme.sizes.small + 0.5, theme.quiet))
        }
        Some(all) => all.iter().for_each(|one| finding(ui, theme, words, one)),
    }
    part(ui, theme, &words.plain("hr-how"));
    for (label, said) in &whole.facts {
        fact(ui, theme, words, label, said);
    }
}

fn came_of_it(ui: &mut Ui, theme: &Theme, words: &Words, told: &RecordTold) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let icon = if told.critical { Icon::Shield } else { sign(told.counts_as) };
        icon.show(ui, 18.0, ink(theme, told.counts_as));
        ui.label(parts::text(&told.figure, theme.sizes.section, theme.text));
        ui.label(parts::text(&told.outcome, theme.sizes.body, ink(theme, told.counts_as)));
        if told.score.is_some() {
            let mark = parts::named(words, "debrief-pass-mark", "mark", &parts::points(told.pass_mark));
            ui.label(parts::text(mark, theme.sizes.small, theme.quiet));
        }
    });
}

/// A finding: how it came out, its name, what it took, and what was said then.
fn finding(ui: &mut Ui, theme: &Theme, words: &Words, one: &FindingLine) {
    let tone = match one.verdict {
        Verdict::Broken => theme.bad,
        Verdict::Missed => theme.care,
        Verdict::Met => theme.good,
        Verdict::Untouched | Verdict::NotApplicable => theme.quiet,
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        Icon::of_verdict(one.verdict).show(ui, 16.0, tone);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let points = (one.points != 0).then(|| signed(one.points));
            let severe = one.severity.filter(|_| one.verdict == Verdict::Broken).map(|one| words.plain(one.message()));
            let head = [Some(words.plain(one.verdict.message())), severe, points].into_iter().flatten();
            say(ui, &one.name, theme.sizes.body - 1.0, theme.text);
            say(ui, joined(head, " · "), theme.sizes.small, tone);
            if one.verdict != Verdict::Met {
                for passage in &one.passages {
                    say(ui, passage, theme.sizes.small, theme.text);
                }
                if !one.source.is_empty() {
                    say(ui, &one.source, theme.sizes.small, theme.quiet);
                }
            }
        });
    });
    ui.add_space(3.0);
}

fn fact(ui: &mut Ui, theme: &Theme, words: &Words, label: &str, said: &str) {
    let told = crate::attempt::labelled(label, said, words);
    say(ui, told, theme.sizes.small, theme.quiet);
}

/// His assessments over time; each can be opened.
fn over_time(ui: &mut Ui, theme: &Theme, words: &Words, file: &FileView, actions: &mut Vec<RecordListAction>) {
    part(ui, theme, &words.plain("hr-over-time"));
    if file.practice > 0 {
        let told = parts::counted(words, "hr-practice", "count", file.practice);
        say(ui, told, theme.sizes.small, theme.quiet);
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), CHART), Sense::hover());
    let painter = ui.painter();
    let small = FontId::proportional(theme.sizes.small - 1.5);
    let field = Rect::from_min_max(rect.min + vec2(30.0, 8.0), rect.max - vec2(8.0, 22.0));
    let y = |score: u16| field.bottom() - field.height() * f32::from(score) / 10_000.0;
    for score in [0, 5_000, 10_000] {
        painter.hline(field.x_range(), y(score), theme.hairline());
        let label = painter.layout_no_wrap(parts::points(score), small.clone(), theme.quiet.into());
        painter.galley(
            pos2(field.left() - 6.0 - label.size().x, y(score) - label.size().y / 2.0),
            label,
            theme.quiet.into(),
        );
    }
    let skipped = file.points.len().saturating_sub(DRAWN);
    let drawn = file.points.get(skipped..).unwrap_or_default();
    if let Some(last) = drawn.last() {
        let ends = [pos2(field.left(), y(last.pass_mark)), pos2(field.right(), y(last.pass_mark))];
        painter.extend(Shape::dashed_line(&ends, Stroke::new(1.3, theme.quiet), 5.0, 4.0));
    }
    let place = |at: usize| match drawn.len() {
        0 | 1 => field.center().x,
        count => field.left() + 12.0 + (field.width() - 24.0) * at as f32 / (count - 1) as f32,
    };
    let line: Vec<Pos2> =
        drawn.iter().enumerate().filter_map(|(at, one)| Some(pos2(place(at), y(one.score?)))).collect();
    painter.line(line, Stroke::new(1.5, Color32::from(theme.accent).gamma_multiply(0.4)));
    for (at, one) in drawn.iter().enumerate() {
        let centre = pos2(place(at), one.score.map_or(field.bottom(), y));
        point(ui, theme, one, centre, actions);
    }
    let ends = [drawn.first(), drawn.last().filter(|_| drawn.len() > 1)];
    for (one, right) in ends.into_iter().zip([false, true]) {
        let Some(one) = one else { continue };
        let day = one.when.get(..10).unwrap_or(&one.when);
        let label = ui.painter().layout_no_wrap(day.to_owned(), small.clone(), theme.quiet.into());
        let x = if right { field.right() - label.size().x } else { field.left() };
        ui.painter().galley(pos2(x, field.bottom() + 5.0), label, theme.quiet.into());
    }
    if skipped > 0 {
        let told = parts::counted(words, "hr-earlier", "count", i64::try_from(skipped).unwrap_or(0));
        say(ui, told, theme.sizes.small, theme.quiet);
    }
}

fn point(ui: &Ui, theme: &Theme, one: &FilePoint, centre: Pos2, actions: &mut Vec<RecordListAction>) {
    let rect = Rect::from_center_size(centre, Vec2::splat(22.0));
    let response = ui.interact(rect, ui.id().with(("point", one.number)), Sense::click());
    let score = one.score.map(hundredths);
    let told =
        joined([one.when.clone(), one.scenario.clone()].into_iter().chain(score).chain([one.outcome.clone()]), " · ");
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), one.here, &told));
    let colour = ink(theme, one.counts_as);
    let painter = ui.painter();
    if one.here || response.hovered() {
        painter.circle_filled(centre, 10.0, Color32::from(theme.accent_wash));
        painter.circle_stroke(centre, 10.0, Stroke::new(1.5, theme.accent));
    }
    painter.circle_filled(centre, 7.0, Color32::from(theme.surface));
    // none means anything by colour alone
    sign(one.counts_as).paint(painter, Rect::from_center_size(centre, Vec2::splat(13.0)), colour);
    if response.has_focus() {
        painter.rect_stroke(rect, CornerRadius::same(6), Stroke::new(2.0, theme.accent), StrokeKind::Outside);
    }
    if response.on_hover_text(told).clicked() && !one.here {
        actions.push(RecordListAction::OpenNumber(one.number));
    }
}

/// Competency by competency: the mean, and how often it was kept and broken.
fn by_competency(ui: &mut Ui, theme: &Theme, words: &Words, all: &[FileCompetency]) {
    if all.is_empty() {
        return;
    }
    part(ui, theme, &words.plain("debrief-competencies"));
    for one in all {
        let mean = one.mean.map(|(mean, _)| hundredths(mean));
        let kept = parts::counted(words, "hr-kept", "count", i64::try_from(one.kept).unwrap_or(0));
        let broken = parts::counted(words, "hr-broken", "count", i64::try_from(one.broken).unwrap_or(0));
        let conduct = if one.broken > 0 { joined([kept, broken], " · ") } else { kept };
        let said = joined([Some(one.name.clone()), mean.clone(), Some(conduct.clone())].into_iter().flatten(), " · ");
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), &said));
        let painter = ui.painter();
        let put = |x: f32, what: &str, ink: Color32, room: f32| {
            let font = FontId::proportional(theme.sizes.small);
            let mut job = egui::text::LayoutJob::simple_singleline(what.to_owned(), font, ink);
            job.wrap = egui::text::TextWrapping::truncate_at_width(room.max(8.0));
            let galley = painter.layout_job(job);
            painter.galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
        };
        let (left, wide) = (rect.left(), rect.width());
        put(left, &one.name, theme.text.into(), wide * 0.34);
        if let (Some(mean), Some((points, _))) = (&mean, one.mean) {
            put(left + wide * 0.36, mean, theme.text.into(), 50.0);
            let bar = Rect::from_min_max(
                pos2(left + wide * 0.36 + 52.0, rect.center().y - 3.5),
                pos2(left + wide * 0.68, rect.center().y + 3.5),
            );
            parts::bar(ui, theme, bar, f32::from(points) / 10_000.0, theme.accent.into(), None);
        }
        let tone = if one.broken > 0 { theme.bad } else { theme.quiet };
        put(left + wide * 0.7, &conduct, tone.into(), wide * 0.3);
    }
}

fn events(ui: &mut Ui, theme: &Theme, words: &Words, events: &[(String, String)]) {
    if events.is_empty() {
        return;
    }
    part(ui, theme, &words.plain("hr-events"));
    for (day, told) in events {
        say(ui, joined([day.as_str(), told.as_str()], " · "), theme.sizes.small, theme.quiet);
    }
}
