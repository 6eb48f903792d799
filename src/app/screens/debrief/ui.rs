//! The debrief: the score, the clause behind every point, the moment, and the better words.

use super::view::{Action, Draft, HindsightView, Tab, View};
use super::{chances, clauses, conversation, summary};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use egui::{
    Align, Color32, CornerRadius, FontId, Key, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    parts::page(ui, theme, |ui| {
        let title = format!("{} · {}", words.plain("debrief-title"), view.debrief.title);
        let back = parts::header(ui, theme, Some(&words.plain("back")), &title, |ui| {
            parts::mode(ui, theme, words, view.mode);
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
                summary::summary(ui, theme, view);
                if !view.debrief.critical_broken.is_empty() {
                    ui.add_space(6.0);
                    summary::cap(ui, theme, view, &mut actions);
                }
                ui.add_space(10.0);
                tabs(ui, theme, view, draft);
                ui.add_space(4.0);
                match open_tab(view, draft) {
                    Tab::Findings => clauses::list(ui, theme, view, draft.only_lost, &mut actions),
                    Tab::Chances => {
                        let part = chances::ChancesPart {
                            words,
                            hindsight: &view.hindsight,
                            turns: &view.debrief.turns,
                            pass_mark: view.pass_mark,
                        };
                        chances::part(ui, theme, &part, &mut actions);
                    }
                    Tab::Conversation => conversation::turns(ui, theme, view, &mut actions),
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

/// The part that is open: where nothing can be said of the chances, theirs is none.
fn open_tab(view: &View, draft: &Draft) -> Tab {
    if draft.tab == Tab::Chances && view.hindsight == HindsightView::Unknown { Tab::Findings } else { draft.tab }
}

fn tabs(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft) {
    let words = &view.words;
    ui.horizontal(|ui| {
        let all = [
            (Tab::Findings, "debrief-findings", Icon::Shield),
            (Tab::Chances, "chances-title", Icon::Chart),
            (Tab::Conversation, "debrief-conversation", Icon::Speech),
        ];
        for (tab, id, icon) in
            all.into_iter().filter(|one| one.0 != Tab::Chances || view.hindsight != HindsightView::Unknown)
        {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screens::cited::Cited;
    use crate::app::widgets::testing::{window, words};
    use crate::assessment::{Outcome, Recommendation, Semantics, Verdict};
    use crate::attempt::{
        Advice, BrokenBy, Chances, ClauseResult, CompetencyResult, Debrief, LastChance, Passage, Prospect, Turn,
    };
    use crate::policy::Severity;
    use crate::records::Mode;
    use crate::scenario::Mood;
    use crate::terms::BasisPoints;
    use egui::accesskit::Role;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn cited(name: &str) -> Cited {
        Cited { book: "house".into(), version: 1, id: name.to_lowercase().into(), name: name.into() }
    }

    fn open() -> Harness<'static, State> {
        let finding = |name: &str, verdict, points| ClauseResult {
            name: name.into(),
            text: "Clause.".into(),
            reason: Some("Reason.".into()),
            source: "004".into(),
            severity: Severity::Critical,
            verdict,
            points,
            available: None,
            competency: "Courtesy".into(),
            passages: vec![Passage { turn: Some(3), quote: Some("Hm.".into()), better: None }],
        };
        let view = View {
            words: words("en-US"),
            when: "today".into(),
            mode: Mode::Practice,
            score: Some(6999),
            points: (7, 10),
            pass_mark: 7000,
            semantics: Semantics::One,
            older: false,
            outcome: Outcome::Failed,
            recommendation: Recommendation::Coaching,
            debrief: Debrief {
                title: "T".into(),
                customer: "Mr Wei".into(),
                last: (None, Mood { anger: 2, anxiety: 2, trust: 6 }),
                ending: None,
                ending_says: Vec::new(),
                critical_broken: vec!["Dare".into()],
                competencies: vec![CompetencyResult {
                    name: "Courtesy".into(),
                    score: None,
                    points: None,
                    broken: true,
                }],
                clauses: vec![finding("Greeted", Verdict::Met, 3), finding("Dared", Verdict::Broken, -5)],
                goals: vec![],
                turns: vec![Turn {
                    number: 1,
                    clock: "14:50".into(),
                    speaker: None,
                    expression: None,
                    mood: Mood { anger: 7, anxiety: 3, trust: 2 },
                    moments: vec![],
                    customer: "Well?".into(),
                    said: "(no answer)".into(),
                    picks: Vec::new(),
                    kind: None,
                    heard: Some("Nothing.".into()),
                    harm: vec![],
                    better: None,
                }],
            },
            cited: vec![cited("Dared"), cited("Greeted")],
            hindsight: HindsightView::Pending,
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
    fn a_broken_critical_clause_is_named_and_hides_no_score() {
        let mut harness = open();
        assert!(harness.query_by_label("Not passed: Dare").is_some());
        assert!(harness.query_by_label_contains("just below passing").is_some(), "as the older rules had it");
        assert!(harness.query_by_label_contains("older rules").is_none());
        harness.state_mut().0 = View { semantics: Semantics::Two, score: Some(8200), ..harness.state().0.clone() };
        harness.run();
        assert!(harness.query_by_label("Not passed: Dare").is_some());
        assert!(harness.query_by_label("Score 82").is_some());
        assert!(harness.query_by_label_contains("whatever the score").is_some());
        assert!(harness.query_by_label_contains("just below passing").is_none());
    }

    #[test]
    fn without_a_scale_there_are_points_and_no_percentage() {
        let mut harness = open();
        let view = &mut harness.state_mut().0;
        (view.score, view.points, view.outcome, view.semantics) = (None, (7, 18), Outcome::Undecided, Semantics::Two);
        view.debrief.critical_broken.clear();
        view.debrief.competencies[0].points = Some((-1, 4));
        harness.run();
        for label in ["+7 of 18 points", "Courtesy −1 / 4", "Not scored"] {
            assert!(harness.query_by_label(label).is_some(), "{label}");
        }
        assert!(harness.query_by_label_contains("There is no score").is_some());
        assert!(harness.query_by_label_contains("Score").is_none());
    }

    #[test]
    fn what_was_scored_by_the_older_rules_says_so() {
        let mut harness = open();
        harness.state_mut().0.older = true;
        harness.run();
        assert!(harness.query_by_label_contains("Scored by the older rules").is_some());
        assert!(harness.query_by_label("Score 69.9").is_some(), "and stands as it did");
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

    fn known(last_chance: Option<LastChance>) -> HindsightView {
        let after =
            Prospect { turn: 1, cost: BasisPoints(1_428), best: BasisPoints(8_572), passes: false, choices: vec![] };
        HindsightView::Known(Chances { best: BasisPoints::FULL, turns: vec![after], last_chance })
    }

    fn advised() -> LastChance {
        let breach = BrokenBy { clause: "dare".into(), name: "Dare".into() };
        let one =
            Advice { response: Some("sorry".into()), kind: None, text: "I am sorry.".into(), breaks: vec![breach] };
        LastChance { turn: 1, way: vec![one] }
    }

    #[test]
    fn what_could_still_have_been_had_is_waited_for_and_left_out_where_nobody_knows() {
        let mut harness = open();
        harness.get_by_label("Turning points").click();
        harness.run();
        assert!(harness.query_by_label("Working out what was still possible at each turn…").is_some());
        harness.state_mut().0.hindsight = HindsightView::Unknown;
        harness.run();
        assert!(harness.query_by_label("Turning points").is_none());
        assert!(harness.query_by_label("Greeted").is_some(), "the clauses instead");
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn the_last_chance_tells_the_way_and_leads_back_to_its_turn() {
        let mut harness = open();
        harness.state_mut().0.hindsight = known(Some(advised()));
        harness.get_by_label("Turning points").click();
        harness.run();
        let curve = "The best score still possible, turn by turn Start 100, Turn 1 85.7";
        assert!(harness.query_by_label(curve).is_some(), "the picture in words");
        assert!(harness.query_by_label("14.2 points gone here; 85.7 still possible").is_some());
        assert!(harness.query_by_label("Last chance to pass").is_some());
        assert!(harness.query_by_label("I am sorry.").is_some());
        assert!(harness.query_by_label("Even this breaks: Dare").is_some(), "no way breaks less");
        harness.get_by_label("Try again from here").click_accesskit();
        harness.run();
        assert_eq!(harness.state().2, [Action::RetryFrom { turn: 1 }]);
    }

    #[test]
    fn the_conversation_says_what_each_turn_cost() {
        let mut harness = open();
        harness.state_mut().0.hindsight = known(None);
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
