//! The learner's record: every attempt, and how scores moved.

use super::view::{Action, HistoryRow, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::{self, Icon};
use crate::app::widgets::parts::{self, outcome_ink, say};
use crate::app::widgets::scroll;
use crate::assessment::{Outcome, Recommendation};
use crate::attempt::{Named as _, outcome_in_words, points_in_words};
use crate::locale::{Words, joined};
use egui::{
    Align, Color32, CornerRadius, FontId, Key, Layout, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};
use std::collections::BTreeSet;

/// In less room than this the rows are no table, and all of it scrolls.
const NARROW: f32 = 900.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        let back = parts::header(ui, theme, Some(&words.plain("back")), &words.plain("history-title"), |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
            ui.add_space(8.0);
            let count = i64::try_from(view.rows.len()).unwrap_or(i64::MAX);
            ui.label(parts::text(
                parts::counted(words, "history-count", "count", count),
                theme.sizes.small,
                theme.quiet,
            ));
        });
        if back {
            actions.push(Action::Back);
        }
        if view.rows.is_empty() {
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                say(ui, words.plain("history-empty"), theme.sizes.body, theme.text);
            });
            return;
        }
        let drawn = |ui: &mut Ui| {
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                chart(ui, theme, view);
            });
            ui.add_space(6.0);
        };
        if ui.available_width() < NARROW {
            scroll::area(ui, "all", true, |ui| {
                ui.set_max_width(ui.available_width() - 8.0);
                drawn(ui);
                legend(ui, theme, view);
                for (at, row) in view.rows.iter().enumerate() {
                    if stacked(ui, theme, words, row) {
                        actions.push(Action::OpenAttempt(at));
                    }
                }
            });
        } else {
            drawn(ui);
            table(ui, theme, view, &mut actions);
        }
    });
    if actions.is_empty() && parts::pressed(ui, Key::Escape) {
        actions.push(Action::Back);
    }
    actions
}

fn chart(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    ui.horizontal_wrapped(|ui| {
        parts::names_part(&ui.label(parts::text(words.plain("history-chart"), theme.sizes.section, theme.text)));
        ui.add_space(12.0);
        for (series, title) in series(view) {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 20.0), Sense::hover());
            icon::marker(ui.painter(), series, rect.center(), 5.0, theme.series(series));
            ui.add_space(-4.0);
            ui.label(parts::text(title, theme.sizes.small, theme.text));
            ui.add_space(6.0);
        }
    });
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 178.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words.plain("history-chart")));
    let painter = ui.painter();
    let small = FontId::proportional(theme.sizes.small - 1.5);
    let field = Rect::from_min_max(rect.min + vec2(34.0, 8.0), rect.max - vec2(14.0, 22.0));
    let y = |score: u16| field.bottom() - field.height() * f32::from(score) / 10_000.0;
    for score in [0, 2500, 5000, 7500, 10_000] {
        painter.hline(field.x_range(), y(score), theme.hairline());
        let label = painter.layout_no_wrap(parts::points(score), small.clone(), theme.quiet.into());
        let at = pos2(field.left() - 8.0 - label.size().x, y(score) - label.size().y / 2.0);
        painter.galley(at, label, theme.quiet.into());
    }
    let count = view.rows.len();
    let x = |age: usize| {
        let place = if count > 1 { (count - 1 - age) as f32 / (count - 1) as f32 } else { 0.5 };
        field.left() + 10.0 + (field.width() - 20.0) * place
    };
    for (text, right) in [("history-chart-older", false), ("history-chart-newer", true)] {
        let label = painter.layout_no_wrap(words.plain(text), small.clone(), theme.quiet.into());
        let at = if right { field.right() - label.size().x } else { field.left() };
        painter.galley(pos2(at, field.bottom() + 5.0), label, theme.quiet.into());
    }
    // The pass mark of the newest attempt, dashed.
    if let Some(newest) = view.rows.first() {
        let mark = y(newest.pass_mark);
        let ends = [pos2(field.left(), mark), pos2(field.right(), mark)];
        painter.extend(egui::Shape::dashed_line(&ends, Stroke::new(1.4, theme.quiet), 6.0, 5.0));
        let label = parts::named(words, "debrief-pass-mark", "mark", &parts::points(newest.pass_mark));
        let label = painter.layout_no_wrap(label, small, theme.quiet.into());
        let place = Rect::from_min_size(pos2(field.left() + 8.0, mark - label.size().y / 2.0), label.size());
        painter.rect_filled(place.expand2(vec2(5.0, 0.0)), 0.0, Color32::from(theme.surface));
        painter.galley(place.min, label, theme.quiet.into());
    }
    for (series, _) in series(view) {
        let colour = theme.series(series);
        // no line leads from a score by one set of rules to one by another
        for semantics in rules(view) {
            let own = |row: &HistoryRow| row.series == series && row.semantics == semantics;
            let rows = view.rows.iter().enumerate().rev().filter(|(_, row)| own(row));
            let points: Vec<Pos2> = rows.filter_map(|(age, row)| Some(pos2(x(age), y(row.score?)))).collect();
            painter.line(points.clone(), Stroke::new(1.8, colour.gamma_multiply(0.55)));
            for point in points {
                painter.circle_filled(point, 7.0, Color32::from(theme.surface));
                icon::marker(painter, series, point, 5.0, colour);
            }
        }
    }
}

/// The scenarios there are, in the library's order.
fn series(view: &View) -> Vec<(usize, &str)> {
    let mut found: Vec<_> = view.rows.iter().map(|row| (row.series, row.scenario.as_str())).collect();
    found.sort_unstable();
    found.dedup_by_key(|(series, _)| *series);
    found
}

/// The numbers of the rules that scored something here.
fn rules(view: &View) -> BTreeSet<u32> {
    view.rows.iter().map(|row| row.semantics).collect()
}

/// Behind a score by older rules; the line above the table says what it means.
const OLDER: &str = " *";

/// Where the columns begin, as shares of the table's width.
const COLUMNS: [(f32, &str); 6] = [
    (0.0, "history-date"),
    (0.17, "history-scenario"),
    (0.40, "history-mode"),
    (0.50, "history-score"),
    (0.66, "history-outcome"),
    (0.87, "history-recommendation"),
];

fn table(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    legend(ui, theme, view);
    let width = ui.available_width() - 14.0;
    let (head, _) = ui.allocate_exact_size(vec2(width, 28.0), Sense::hover());
    ui.painter().rect_filled(head, CornerRadius::same(6), Color32::from(theme.sunken));
    for (start, id) in COLUMNS {
        let label =
            ui.painter().layout_no_wrap(words.plain(id), FontId::proportional(theme.sizes.small), theme.quiet.into());
        let at = pos2(head.left() + 14.0 + (width - 28.0) * start, head.center().y - label.size().y / 2.0);
        ui.painter().galley(at, label, theme.quiet.into());
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    scroll::area(ui, "rows", true, |ui| {
        for (at, row) in view.rows.iter().enumerate() {
            if one_row(ui, theme, words, row, width) {
                actions.push(Action::OpenAttempt(at));
            }
        }
    });
}

/// What the rows' signs mean, and what they lead to.
fn legend(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    ui.horizontal_wrapped(|ui| {
        if view.rows.iter().any(|row| row.older) {
            ui.label(parts::text(words.plain("history-older"), theme.sizes.small, theme.quiet));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(parts::text(words.plain("history-open"), theme.sizes.small, theme.quiet));
        });
    });
}

/// A row where there is little room: what stands in its columns below each other.
fn stacked(ui: &mut Ui, theme: &Theme, words: &Words, row: &HistoryRow) -> bool {
    let outcome = outcome_in_words(row.outcome, row.critical.as_deref(), words);
    let figure = row.score.map_or_else(|| points_in_words(row.points, words), parts::points);
    let name = in_words(words, row, &outcome, &figure);
    let figure = if row.older { figure + OLDER } else { figure };
    let frame = parts::card(theme).inner_margin(egui::Margin::symmetric(14, 8));
    let mode = words.plain(row.mode.message());
    let coached = row.coached.then(|| words.plain("coached"));
    let how = joined([Some(row.date.clone()), Some(mode), coached].into_iter().flatten(), " · ");
    let shown = parts::choice_in(ui, theme, frame, &name, &name, None, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal_top(|ui| {
            let (sign, _) = ui.allocate_exact_size(vec2(16.0, 20.0), Sense::hover());
            icon::marker(ui.painter(), row.series, sign.center(), 5.0, theme.series(row.series));
            ui.vertical(|ui| say(ui, &row.scenario, theme.sizes.body, theme.text));
        });
        say(ui, how, theme.sizes.small, theme.quiet);
        ui.horizontal_top(|ui| {
            Icon::of_outcome(row.outcome).show(ui, 16.0, outcome_ink(theme, row.outcome));
            let told = joined([figure, outcome], " · ");
            ui.vertical(|ui| say(ui, told, theme.sizes.body - 0.5, outcome_ink(theme, row.outcome)));
        });
        say(ui, words.plain(short_message(row.recommendation)), theme.sizes.small, theme.text);
    });
    shown.response.clicked()
}

fn one_row(ui: &mut Ui, theme: &Theme, words: &Words, row: &HistoryRow, width: f32) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::click());
    let outcome = outcome_in_words(row.outcome, row.critical.as_deref(), words);
    let figure = row.score.map_or_else(|| points_in_words(row.points, words), parts::points);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, in_words(words, row, &outcome, &figure)));
    let (fill, line) = parts::tones(theme, &response);
    ui.painter().rect(rect, CornerRadius::same(8), fill, line, egui::StrokeKind::Inside);
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    let x = |column: usize| {
        let start = COLUMNS.get(column).map_or(1.0, |(start, _)| *start);
        rect.left() + 14.0 + (width - 28.0) * start
    };
    let put_at = |column: usize, indent: f32, down: f32, what: &str, size: f32, ink: Color32| {
        let mut job = egui::text::LayoutJob::simple_singleline(what.to_owned(), FontId::proportional(size), ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width((x(column + 1) - x(column) - indent - 8.0).max(10.0));
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(x(column) + indent, rect.center().y + down - galley.size().y / 2.0), galley, ink);
    };
    let put = |column, indent, what: &str, size, ink| put_at(column, indent, 0.0, what, size, ink);
    let (body, small) = (theme.sizes.body - 0.5, theme.sizes.small);
    put(0, 0.0, &row.date, small, theme.quiet.into());
    icon::marker(ui.painter(), row.series, pos2(x(1) + 6.0, rect.center().y), 5.0, theme.series(row.series));
    put(1, 20.0, &row.scenario, body, theme.text.into());
    let aside = if row.coached { 8.0 } else { 0.0 };
    put_at(2, 0.0, -aside, &words.plain(row.mode.message()), small, theme.quiet.into());
    if row.coached {
        put_at(2, 0.0, aside, &words.plain("coached"), small - 1.0, theme.quiet.into());
    }
    let bar = Rect::from_min_max(pos2(x(3) + 46.0, rect.center().y - 4.0), pos2(x(4) - 22.0, rect.center().y + 4.0));
    put(3, 0.0, &if row.older { figure + OLDER } else { figure }, body, theme.text.into());
    let ink = outcome_ink(theme, row.outcome);
    let mark = f32::from(row.pass_mark) / 10_000.0;
    if let Some(score) = row.score {
        parts::bar(ui, theme, bar, f32::from(score) / 10_000.0, ink, Some(mark));
    }
    let sign = Rect::from_center_size(pos2(x(4) + 8.0, rect.center().y), Vec2::splat(15.0));
    Icon::of_outcome(row.outcome).paint(ui.painter(), sign, ink);
    if let (Outcome::Failed, Some(clause)) = (row.outcome, &row.critical) {
        put_at(4, 22.0, -8.5, &words.plain(row.outcome.message()), small, ink);
        put_at(4, 22.0, 8.5, clause, small - 1.0, ink);
    } else {
        put(4, 22.0, &outcome, small, ink);
    }
    put(5, 0.0, &words.plain(short_message(row.recommendation)), small, theme.text.into());
    let next = Rect::from_center_size(pos2(rect.right() - 16.0, rect.center().y), Vec2::splat(13.0));
    Icon::Next.paint(ui.painter(), next, theme.quiet.into());
    response.on_hover_text(outcome).clicked()
}

/// A row in words, as its columns have it.
fn in_words(words: &Words, row: &HistoryRow, outcome: &str, figure: &str) -> String {
    let coached = row.coached.then(|| words.plain("coached"));
    let how = std::iter::once(words.plain(row.mode.message())).chain(coached);
    let came_to = [figure.to_owned(), outcome.to_owned(), words.plain(short_message(row.recommendation))];
    joined([row.date.clone(), row.scenario.clone()].into_iter().chain(how).chain(came_to), " · ")
}

/// A word or two for a table, where [`crate::attempt::Named`] gives the whole sentence.
const fn short_message(recommendation: Recommendation) -> &'static str {
    match recommendation {
        Recommendation::Praise => "history-short-praise",
        Recommendation::TryAgain => "history-short-try-again",
        Recommendation::Coaching => "history-short-coaching",
        Recommendation::ObservedRolePlay => "history-short-observed-role-play",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::records::Mode;
    use egui_kittest::kittest::Queryable;

    fn row(date: &str, series: usize) -> HistoryRow {
        HistoryRow {
            date: date.into(),
            scenario: format!("Scenario {series}"),
            series,
            mode: Mode::Practice,
            coached: false,
            score: Some(7400),
            points: (7, 10),
            pass_mark: 7000,
            semantics: 2,
            older: false,
            critical: None,
            outcome: Outcome::Passed,
            recommendation: Recommendation::TryAgain,
        }
    }

    #[test]
    fn a_row_opens_its_debrief_and_escape_goes_back() {
        let view = View { words: words("en-US"), rows: vec![row("May 3", 1), row("May 2", 0)] };
        let mut harness = window((view, Vec::new()), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label("May 2 · Scenario 0 · Practice · 74 · Passed · Try again").click();
        harness.run();
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().1, [Action::OpenAttempt(1), Action::Back]);
    }

    #[test]
    fn what_was_scored_by_the_older_rules_says_so_and_is_joined_to_nothing_newer() {
        let older = HistoryRow { semantics: 1, older: true, ..row("May 1", 0) };
        let open = |rows: Vec<HistoryRow>| {
            let view = View { words: words("en-US"), rows };
            assert_eq!(rules(&view).len(), if view.rows.len() > 2 { 2 } else { 1 });
            let mut harness = window((view, Vec::new()), |ui, (view, done)| done.extend(screen(ui, view)));
            harness.run();
            harness.query_by_label("* Scored by the older rules").is_some()
        };
        assert!(!open(vec![row("May 3", 0), row("May 2", 0)]));
        assert!(open(vec![row("May 3", 0), row("May 2", 0), older]));
    }

    #[test]
    fn a_breach_that_decided_is_told_with_the_row() {
        let failed = HistoryRow { outcome: Outcome::Failed, critical: Some("Leak".into()), ..row("May 3", 0) };
        let view = View { words: words("en-US"), rows: vec![failed] };
        let mut harness = window((view, Vec::new()), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        harness.get_by_label_contains("May 3 · Scenario 0").hover();
        harness.run();
        harness.get_by_label("Not passed: Leak");
    }

    #[test]
    fn an_empty_record_says_so() {
        let view = View { words: words("zh-CN"), rows: vec![] };
        let mut harness = window((view, Vec::new()), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        assert!(harness.query_by_label("接待过第一位客户之后，成绩会出现在这里。").is_some());
    }
}
