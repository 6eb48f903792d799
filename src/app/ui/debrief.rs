//! The debrief: the score, the clause behind every point, the moment, and the better words.

use super::chances::{self, Look};
use super::icon::{self, Icon};
use super::kinds::{Mode, Named as _, Outcome, Recommendation, Verdict};
use super::library::outcome_ink;
use super::parts::{self, say};
use super::{Action, Theme};
use crate::attempt::{CompetencyResult, Debrief, Finding, Moment};
use crate::locale::{Args, Words};
use crate::terms::BasisPoints;
use egui::{
    Align, Color32, CornerRadius, FontId, Key, Layout, Margin, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct View {
    /// The program's words.
    pub words: Words,
    /// When the attempt ended, formatted.
    pub when: String,
    /// Practice or assessment.
    pub mode: Mode,
    /// The score, in basis points.
    pub score: u16,
    /// What passes, in basis points.
    pub pass_mark: u16,
    /// What came of it.
    pub outcome: Outcome,
    /// What is proposed.
    pub recommendation: Recommendation,
    /// Findings, goals and conversation, in words; the screen puts what cost points first.
    pub debrief: Debrief,
    /// The clauses that the policy handbook has a page for.
    pub cited: Vec<Cited>,
    /// What could still have been had, turn by turn.
    pub look: Look,
    /// Whether practice may start from a turn of this attempt.
    pub may_retry: bool,
}

/// A clause that the policy handbook has a page for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The book's id.
    pub book: Box<str>,
    /// The version of the book that the attempt was assessed under.
    pub version: u32,
    /// The clause's id.
    pub id: Box<str>,
    /// Its label, as the debrief has it.
    pub name: String,
}

/// What the person looks at.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Which part is open.
    pub tab: Tab,
    /// Whether only what cost points is listed.
    pub only_lost: bool,
}

/// The parts below the score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Clause by clause.
    #[default]
    Findings,
    /// What could still have been had.
    Chances,
    /// Turn by turn.
    Conversation,
}

/// Shows the screen.
pub fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        let title = format!("{} · {}", words.plain("debrief-title"), view.debrief.title);
        let back = parts::header(ui, theme, Some(&words.plain("back")), &title, |ui| {
            let (icon, ink, fill) = match view.mode {
                Mode::Practice => (Icon::Again, theme.accent, theme.accent_wash),
                Mode::Assessment => (Icon::List, theme.care, theme.care_wash),
            };
            parts::chip(ui, theme, Some(icon), &words.plain(view.mode.message()), ink, fill);
            ui.label(parts::text(&view.when, theme.sizes.small, theme.quiet));
        });
        if back {
            actions.push(Action::Back);
        }
        let whole = ui.available_rect_before_wrap();
        let body = whole.with_max_y(whole.bottom() - 58.0);
        ui.scope_builder(UiBuilder::new().max_rect(body).layout(Layout::top_down(Align::Min)), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(body.width() - 14.0);
                summary(ui, theme, view);
                if !view.debrief.critical_broken.is_empty() {
                    ui.add_space(6.0);
                    cap(ui, theme, view, &mut actions);
                }
                ui.add_space(10.0);
                tabs(ui, theme, view, draft);
                ui.add_space(4.0);
                match open_tab(view, draft) {
                    Tab::Findings => findings(ui, theme, view, draft, &mut actions),
                    Tab::Chances => {
                        let part = chances::Part {
                            words,
                            look: &view.look,
                            turns: &view.debrief.turns,
                            pass_mark: view.pass_mark,
                            may_retry: view.may_retry,
                        };
                        chances::part(ui, theme, &part, &mut actions);
                    }
                    Tab::Conversation => conversation(ui, theme, view, &mut actions),
                }
                ui.add_space(16.0);
            });
        });
        let foot = whole.with_min_y(body.bottom() + 12.0);
        ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::right_to_left(Align::Center)), |ui| {
            if parts::primary(ui, theme, &words.plain("debrief-again")).clicked() {
                actions.push(Action::PlayAgain);
            }
            if parts::secondary(ui, theme, Some(Icon::Person), &words.plain("debrief-another")).clicked() {
                actions.push(Action::OpenLibrary);
            }
            if parts::secondary(ui, theme, Some(Icon::Chart), &words.plain("debrief-history")).clicked() {
                actions.push(Action::OpenHistory);
            }
        });
    });
    if actions.is_empty() && parts::pressed(ui, Key::Escape) {
        actions.push(Action::Back);
    }
    actions
}

fn summary(ui: &mut Ui, theme: &Theme, view: &View) {
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

fn verdict(ui: &mut Ui, theme: &Theme, view: &View) {
    let words = &view.words;
    let ink = outcome_ink(theme, view.outcome);
    parts::row(ui, 40.0, |ui| {
        Icon::of_outcome(view.outcome).show(ui, 26.0, ink);
        ui.label(parts::text(words.plain(view.outcome.message()), theme.sizes.title, ink));
    });
    say(ui, words.plain(view.recommendation.message()), theme.sizes.body, theme.text);
    if let Some(ending) = &view.debrief.ending {
        let job = parts::spoken(ending, theme.sizes.small + 0.5, theme.quiet.into(), theme.quiet.into());
        parts::put(ui, job);
    }
    let note = match view.mode {
        Mode::Practice => "debrief-practice",
        Mode::Assessment => "debrief-assessment",
    };
    ui.add_space(2.0);
    say(ui, words.plain(note), theme.sizes.small, theme.quiet);
}

fn ring(ui: &mut Ui, theme: &Theme, view: &View) {
    let size = 168.0;
    let (rect, response) = ui.allocate_exact_size(vec2(size + 8.0, size + 28.0), Sense::hover());
    let score = parts::points(view.score);
    response.widget_info(|| {
        WidgetInfo::labeled(WidgetType::Label, true, format!("{} {score}", view.words.plain("debrief-score")))
    });
    let painter = ui.painter();
    let centre = pos2(rect.left() + size / 2.0, rect.top() + size / 2.0);
    let radius = size / 2.0 - 12.0;
    let ink = outcome_ink(theme, view.outcome);
    let turn = |basis_points: u16| f32::from(basis_points) / 10_000.0 * 360.0 - 90.0;
    painter.circle_stroke(centre, radius, Stroke::new(13.0, theme.sunken));
    if view.score > 0 {
        icon::arc(painter, centre, radius, (-90.0, turn(view.score)), Stroke::new(13.0, ink));
    }
    let (sin, cos) = turn(view.pass_mark).to_radians().sin_cos();
    let out = vec2(cos, sin);
    painter
        .line_segment([centre + out * (radius - 10.0), centre + out * (radius + 10.0)], Stroke::new(3.0, theme.text));
    let number = painter.layout_no_wrap(score, FontId::proportional(theme.sizes.display + 2.0), theme.text.into());
    let word = painter.layout_no_wrap(
        view.words.plain("debrief-score"),
        FontId::proportional(theme.sizes.small),
        theme.quiet.into(),
    );
    painter.galley(centre - vec2(number.size().x / 2.0, number.size().y / 2.0 + 6.0), number, theme.text.into());
    painter.galley(centre + vec2(-word.size().x / 2.0, 18.0), word, theme.quiet.into());
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
    let value = competency.score.map_or_else(|| word.clone(), |score| parts::points(score.0));
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
    } else {
        let word = painter.layout_no_wrap(word, font, ink.into());
        painter.galley(pos2(rect.right() - 22.0 - word.size().x, middle(word.size().y)), word, ink.into());
        icon.paint(painter, broken_sign, ink.into());
    }
}

/// A clause's name, which leads to its page in the handbook if there is one.
fn clause(ui: &mut Ui, theme: &Theme, view: &View, name: &str, size: f32, actions: &mut Vec<Action>) {
    let Some(cited) = view.cited.iter().find(|cited| cited.name == name) else {
        say(ui, name, size, theme.text);
        return;
    };
    let link = parts::link(ui, theme, name, size).on_hover_text(view.words.plain("handbook-open"));
    if link.clicked() {
        actions.push(Action::OpenClause(cited.clone()));
    }
}

fn cap(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
        let title = view.words.plain("debrief-cap-title");
        say(ui, title, theme.sizes.body + 1.0, theme.bad);
        for name in &view.debrief.critical_broken {
            ui.horizontal_top(|ui| {
                Icon::Cross.show(ui, 16.0, theme.bad);
                ui.vertical(|ui| clause(ui, theme, view, name, theme.sizes.body, actions));
            });
        }
        say(ui, view.words.plain("debrief-cap-body"), theme.sizes.small + 0.5, theme.text);
    });
}

/// The part that is open: where nothing can be said of the chances, theirs is none.
fn open_tab(view: &View, draft: &Draft) -> Tab {
    if draft.tab == Tab::Chances && view.look == Look::Unknown { Tab::Findings } else { draft.tab }
}

fn tabs(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    ui.horizontal(|ui| {
        let all = [
            (Tab::Findings, "debrief-findings", Icon::Shield),
            (Tab::Chances, "chances-title", Icon::Chart),
            (Tab::Conversation, "debrief-conversation", Icon::Speech),
        ];
        for (tab, id, icon) in all.into_iter().filter(|one| one.0 != Tab::Chances || view.look != Look::Unknown) {
            if toggle(ui, theme, Some(icon), &words.plain(id), open_tab(view, draft) == tab, theme.sizes.body) {
                draft.tab = tab;
            }
        }
        if open_tab(view, draft) == Tab::Findings {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                for (only_lost, id) in [(true, "debrief-findings-lost"), (false, "debrief-findings-all")] {
                    if toggle(ui, theme, None, &words.plain(id), draft.only_lost == only_lost, theme.sizes.small) {
                        draft.only_lost = only_lost;
                    }
                }
            });
        }
    });
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(line.x_range(), line.center().y, theme.hairline());
}

fn toggle(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, label: &str, chosen: bool, size: f32) -> bool {
    let ink: Color32 = if chosen { theme.accent } else { theme.quiet }.into();
    let galley = ui.painter().layout_no_wrap(label.to_owned(), FontId::proportional(size), ink);
    let before = icon.map_or(0.0, |_| size + 8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + before + 24.0, size + 18.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, label));
    let fill = if chosen {
        theme.accent_wash.into()
    } else if response.hovered() {
        theme.sunken.into()
    } else {
        Color32::TRANSPARENT
    };
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(8), fill);
    if chosen {
        let under = Rect::from_min_max(pos2(rect.left() + 8.0, rect.bottom() - 3.0), rect.max - vec2(8.0, 0.0));
        painter.rect_filled(under, 1.5, ink);
    }
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect);
    }
    if let Some(icon) = icon {
        let sign = Rect::from_center_size(rect.left_center() + vec2(12.0 + size / 2.0, 0.0), Vec2::splat(size));
        icon.paint(ui.painter(), sign, ink);
    }
    ui.painter().galley(rect.left_center() + vec2(12.0 + before, -galley.size().y / 2.0), galley, ink);
    response.clicked()
}

fn verdict_ink(theme: &Theme, verdict: Verdict) -> Color32 {
    match verdict {
        Verdict::Broken => theme.bad,
        Verdict::Missed => theme.care,
        Verdict::Met => theme.good,
        Verdict::Untouched | Verdict::NotApplicable => theme.quiet,
    }
    .into()
}

fn signed(words: &Words, points: i32, available: Option<u16>) -> String {
    if let Some(available) = available {
        let mut args = Args::new();
        args.set("points", i64::from(points));
        args.set("available", i64::from(available));
        return words.text("debrief-points-of", &args);
    }
    let number = match points {
        0 => "0".to_owned(),
        lost if lost < 0 => format!("−{}", lost.unsigned_abs()),
        earned => format!("+{earned}"),
    };
    parts::named(words, "debrief-points", "points", &number)
}

const fn costs(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Broken | Verdict::Missed)
}

fn findings(ui: &mut Ui, theme: &Theme, view: &View, draft: &Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let mut sorted: Vec<_> =
        view.debrief.findings.iter().filter(|one| !draft.only_lost || costs(one.verdict)).collect();
    sorted.sort_by_key(|one| one.verdict);
    let goals: Vec<_> = view.debrief.goals.iter().filter(|goal| !draft.only_lost || costs(goal.verdict)).collect();
    if sorted.is_empty() && goals.is_empty() {
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            Icon::Tick.show(ui, 20.0, theme.good);
            ui.label(parts::text(words.plain("debrief-findings-none"), theme.sizes.body, theme.text));
        });
        return;
    }
    if !goals.is_empty() {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, words.plain("debrief-goals"), theme.sizes.section, theme.text);
            for goal in goals {
                let points = signed(words, goal.points, Some(goal.available));
                line(ui, theme, words, goal.verdict, Some(points), |ui| {
                    say(ui, &goal.text, theme.sizes.body, theme.text);
                });
            }
        });
    }
    let silent = |one: &&&Finding| matches!(one.verdict, Verdict::Untouched | Verdict::NotApplicable);
    for one in sorted.iter().filter(|one| !silent(one)) {
        finding(ui, theme, view, one, actions);
    }
    let rest: Vec<_> = sorted.iter().filter(silent).collect();
    if !rest.is_empty() {
        parts::card(theme).show(ui, |ui| {
            let width = ui.available_width();
            ui.set_width(width);
            let half = (width - 20.0) / 2.0;
            for pair in rest.chunks(2) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 20.0;
                    for one in pair {
                        ui.allocate_ui_with_layout(vec2(half, 22.0), Layout::top_down(Align::Min), |ui| {
                            ui.spacing_mut().item_spacing.x = 8.0;
                            line(ui, theme, words, one.verdict, None, |ui| {
                                clause(ui, theme, view, &one.name, theme.sizes.small, actions);
                            });
                        });
                    }
                });
            }
        });
    }
}

fn line(
    ui: &mut Ui, theme: &Theme, words: &Words, verdict: Verdict, points: Option<String>, what: impl FnOnce(&mut Ui),
) {
    let ink = verdict_ink(theme, verdict);
    let width = ui.available_width();
    ui.horizontal_top(|ui| {
        ui.set_width(width);
        Icon::of_verdict(verdict).show(ui, 18.0, ink);
        let word =
            ui.painter().layout_no_wrap(words.plain(verdict.message()), FontId::proportional(theme.sizes.small), ink);
        let wide = if points.is_some() { 96.0 } else { word.size().x + 4.0 };
        let (rect, _) = ui.allocate_exact_size(vec2(wide.max(word.size().x), 20.0), Sense::hover());
        ui.painter().galley(pos2(rect.left(), rect.center().y - word.size().y / 2.0), word, ink);
        let room = if points.is_some() { 84.0 } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - room).max(60.0));
            what(ui);
        });
        if let Some(points) = points {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                ui.label(parts::text(points, theme.sizes.body, ink));
            });
        }
    });
}

fn finding(ui: &mut Ui, theme: &Theme, view: &View, one: &Finding, actions: &mut Vec<Action>) {
    let words = &view.words;
    let ink = verdict_ink(theme, one.verdict);
    let frame = parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        parts::row(ui, 28.0, |ui| {
            Icon::of_verdict(one.verdict).show(ui, 20.0, ink);
            ui.label(parts::text(words.plain(one.verdict.message()), theme.sizes.body, ink));
            ui.add_space(4.0);
            clause(ui, theme, view, &one.name, theme.sizes.body + 1.5, actions);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(parts::text(signed(words, one.points, one.available), theme.sizes.body + 1.0, ink));
                ui.add_space(4.0);
                parts::severity(ui, theme, words, one.severity);
            });
        });
        say(ui, &one.text, theme.sizes.body - 1.0, theme.text);
        if let Some(reason) = one.reason.as_ref().filter(|_| costs(one.verdict)) {
            say(ui, format!("{}　{reason}", words.plain("debrief-reason")), theme.sizes.small + 0.5, theme.quiet);
        }
        say(ui, format!("{}　{}", words.plain("debrief-source"), one.source), theme.sizes.small, theme.quiet);
        for each in &one.moments {
            moment(ui, theme, words, each, ink);
        }
    });
    let edge = frame.response.rect;
    let stripe = Rect::from_min_max(edge.left_top() + vec2(0.0, 10.0), edge.left_bottom() + vec2(4.0, -10.0));
    ui.painter().rect_filled(stripe, 2.0, ink);
}

fn moment(ui: &mut Ui, theme: &Theme, words: &Words, each: &Moment, ink: Color32) {
    parts::wash(theme, theme.ground).inner_margin(Margin::symmetric(14, 9)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let when = each
            .turn
            .map_or_else(|| words.plain("moment-end"), |turn| parts::counted(words, "moment-turn", "turn", turn));
        ui.horizontal_top(|ui| {
            ui.label(parts::text(when, theme.sizes.small, ink));
            if let Some(quote) = &each.quote {
                ui.vertical(|ui| {
                    let job = parts::spoken(quote, theme.sizes.body - 1.0, theme.text.into(), theme.quiet.into());
                    parts::put(ui, job);
                });
            }
        });
        if let Some(words_better) = &each.better {
            better(ui, theme, words, words_better);
        }
    });
}

fn better(ui: &mut Ui, theme: &Theme, words: &Words, text: &str) {
    ui.horizontal_top(|ui| {
        Icon::Bulb.show(ui, 18.0, theme.good);
        ui.label(parts::text(words.plain("debrief-better"), theme.sizes.small, theme.good));
        ui.vertical(|ui| {
            let job = parts::spoken(text, theme.sizes.body - 1.0, theme.good.into(), theme.quiet.into());
            parts::put(ui, job);
        });
    });
}

fn conversation(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    for turn in &view.debrief.turns {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 7.0;
            parts::row(ui, 34.0, |ui| {
                let number = parts::counted(words, "moment-turn", "turn", turn.number);
                ui.label(parts::text(number, theme.sizes.body, theme.accent));
                ui.label(parts::text(&turn.clock, theme.sizes.small, theme.quiet));
                if let Some(one) = view.look.after(turn.number) {
                    chances::cost(ui, theme, words, &view.look, one);
                }
                if view.may_retry {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        let label = words.plain("debrief-retry-turn");
                        if parts::quiet(ui, theme, Some(Icon::Again), &label).clicked() {
                            actions.push(Action::RetryFrom { turn: turn.number });
                        }
                    });
                }
            });
            if !turn.customer.is_empty() {
                let job = parts::spoken(&turn.customer, theme.sizes.body, theme.text.into(), theme.quiet.into());
                quote(ui, theme, theme.sunken.into(), job);
            }
            let (kind, said) = match &turn.said {
                Some((kind, said)) => (Some(*kind), said.clone()),
                None => (None, words.plain("silence-said")),
            };
            ui.horizontal_top(|ui| {
                kind.map_or(Icon::Dash, Icon::of_kind).show(ui, 18.0, theme.accent);
                ui.label(parts::text(words.plain("debrief-said"), theme.sizes.small, theme.quiet));
                ui.vertical(|ui| {
                    let job = parts::spoken(&said, theme.sizes.body, theme.accent.into(), theme.quiet.into());
                    parts::put(ui, job);
                });
            });
            if let Some(heard) = &turn.heard {
                ui.horizontal_top(|ui| {
                    Icon::Ear.show(ui, 18.0, theme.quiet);
                    ui.label(parts::text(words.plain("debrief-heard"), theme.sizes.small, theme.quiet));
                    ui.vertical(|ui| say(ui, heard, theme.sizes.body - 1.0, theme.text));
                });
            }
            if let Some(text) = &turn.better {
                better(ui, theme, words, text);
            }
        });
    }
}

fn quote(ui: &mut Ui, theme: &Theme, fill: Color32, job: egui::text::LayoutJob) {
    parts::wash(theme, fill).inner_margin(Margin::symmetric(14, 9)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::put(ui, job);
    });
}

#[cfg(test)]
mod tests {
    use super::super::kinds::Severity;
    use super::super::testing::{window, words};
    use super::*;
    use crate::attempt::{Advice, Chances, LastChance, Prospect, Turn};
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn cited(name: &str) -> Cited {
        Cited { book: "house".into(), version: 1, id: name.to_lowercase().into(), name: name.into() }
    }

    fn open() -> Harness<'static, State> {
        let finding = |name: &str, verdict, points| Finding {
            name: name.into(),
            text: "Clause.".into(),
            reason: Some("Reason.".into()),
            source: "004".into(),
            severity: Severity::Critical,
            verdict,
            points,
            available: None,
            competency: "Courtesy".into(),
            moments: vec![Moment { turn: Some(3), quote: Some("Hm.".into()), better: None }],
        };
        let view = View {
            words: words("en-US"),
            when: "today".into(),
            mode: Mode::Practice,
            score: 6999,
            pass_mark: 7000,
            outcome: Outcome::Failed,
            recommendation: Recommendation::Coaching,
            debrief: Debrief {
                title: "T".into(),
                ending: None,
                critical_broken: vec!["Dare".into()],
                competencies: vec![CompetencyResult { name: "Courtesy".into(), score: None, broken: true }],
                findings: vec![finding("Greeted", Verdict::Met, 3), finding("Dared", Verdict::Broken, -5)],
                goals: vec![],
                turns: vec![Turn {
                    number: 1,
                    clock: "14:50".into(),
                    customer: "Well?".into(),
                    said: None,
                    heard: Some("Nothing.".into()),
                    better: None,
                }],
            },
            cited: vec![cited("Dared"), cited("Greeted")],
            look: Look::Pending,
            may_retry: true,
        };
        let mut harness =
            window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    #[test]
    fn a_capped_score_never_reads_as_the_pass_mark() {
        let harness = open();
        assert!(harness.query_by_label("Score 69.9").is_some());
        assert!(harness.query_by_label("Courtesy Broken").is_some());
        assert!(harness.query_by_label("A critical clause was broken").is_some());
    }

    #[test]
    fn the_list_can_be_cut_to_what_cost_points() {
        let mut harness = open();
        assert!(harness.query_by_label("Greeted").is_some());
        harness.get_by_label("Only what cost points").click();
        harness.run();
        assert!(harness.query_by_label("Greeted").is_none());
        assert!(harness.query_by_label("Dared").is_some());
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn a_clause_leads_to_its_page_where_the_handbook_has_one() {
        let mut harness = open();
        harness.get_by_role_and_label(Role::Link, "Greeted").click_accesskit();
        harness.run();
        assert_eq!(harness.state().2, [Action::OpenClause(cited("Greeted"))]);
        assert!(harness.query_by_label("Dare").is_some(), "broken, and not in the handbook of today");
        assert!(harness.query_by_role_and_label(Role::Link, "Dare").is_none());
    }

    fn known(last_chance: Option<LastChance>) -> Look {
        let after = Prospect { turn: 1, cost: BasisPoints(1_428), best: BasisPoints(8_572), passes: false };
        Look::Known(Chances { best: BasisPoints::FULL, turns: vec![after], last_chance })
    }

    fn advised() -> LastChance {
        let one = Advice { response: Some("sorry".into()), kind: None, text: "I am sorry.".into() };
        LastChance { turn: 1, way: vec![one] }
    }

    #[test]
    fn what_could_still_have_been_had_is_waited_for_and_left_out_where_nobody_knows() {
        let mut harness = open();
        harness.get_by_label("Turning points").click();
        harness.run();
        assert!(harness.query_by_label("Working out what was still possible at each turn…").is_some());
        harness.state_mut().0.look = Look::Unknown;
        harness.run();
        assert!(harness.query_by_label("Turning points").is_none());
        assert!(harness.query_by_label("Greeted").is_some(), "the clauses instead");
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn the_last_chance_tells_the_way_and_leads_back_to_its_turn() {
        let mut harness = open();
        harness.state_mut().0.look = known(Some(advised()));
        harness.get_by_label("Turning points").click();
        harness.run();
        let curve = "The best score still possible, turn by turn Start 100, Turn 1 85.7";
        assert!(harness.query_by_label(curve).is_some(), "the picture in words");
        assert!(harness.query_by_label("14.2 points gone here; 85.7 still possible").is_some());
        assert!(harness.query_by_label("Last chance to pass").is_some());
        assert!(harness.query_by_label("I am sorry.").is_some());
        harness.get_by_label("Try again from here").click_accesskit();
        harness.run();
        assert_eq!(harness.state().2, [Action::RetryFrom { turn: 1 }]);
    }

    #[test]
    fn the_conversation_says_what_each_turn_cost() {
        let mut harness = open();
        harness.state_mut().0.look = known(None);
        harness.state_mut().1.tab = Tab::Conversation;
        harness.run();
        assert!(harness.query_by_label("14.2 points gone here; 85.7 still possible").is_some());
        assert!(harness.query_by_label("Last chance to pass").is_none());
    }

    #[test]
    fn practice_starts_again_from_a_turn() {
        let mut harness = open();
        harness.get_by_label("The conversation").click();
        harness.run();
        assert!(harness.query_by_label("(no answer)").is_some());
        harness.get_by_label("Try again from here").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::RetryFrom { turn: 1 }]);
    }

    #[test]
    fn every_way_out_leads_where_it_says() {
        let mut harness = open();
        for label in ["Play again", "Another customer", "My record"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().2, [Action::PlayAgain, Action::OpenLibrary, Action::OpenHistory, Action::Back]);
    }
}
