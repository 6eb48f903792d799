//! The policy handbook: every clause of the books, found as one types, and one of them whole.

use super::search::Search;
use super::view::{Action, Draft, View};
use super::{guide, list, page};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::With;
use egui::{Align, Key, Layout, Modifiers, Rect, Ui, UiBuilder, WidgetInfo, WidgetType};

/// Width of the list.
const LIST: f32 = 404.0;
/// In less room than this the clause stands under the list.
const NARROW: f32 = 720.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    // the arrows are the list's, not the field's; an input method's they are before
    let composing = parts::composing(ui) || draft.composing;
    let keys = Some(Keys::take(ui)).filter(|_| !composing).unwrap_or_default();
    // asked before the field takes the keyboard back, which Esc took away
    let escape = !composing && parts::pressed(ui, Key::Escape);
    parts::page(ui, theme, |ui| {
        let before = list::found(view, &Search::new(&draft.sought)).len();
        let back = parts::header(ui, theme, Some(&words.plain("back")), &words.plain("handbook-title"), |ui| {
            if parts::quiet(ui, theme, Some(Icon::Sliders), &words.plain("settings-title")).clicked() {
                actions.push(Action::OpenSettings);
            }
            let label = words.plain("guide-title");
            let button = parts::quiet(ui, theme, Some(Icon::Clock), &label);
            button.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, draft.guide, &label));
            if button.clicked() {
                draft.guide = !draft.guide;
                // the keyboard goes back to the search
                button.surrender_focus();
            }
            ui.add_space(8.0);
            ui.label(parts::text(count(view, before), theme.sizes.small, theme.quiet));
        });
        if back {
            actions.push(Action::Back);
        }
        if view.clauses.is_empty() {
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                say(ui, words.plain("handbook-empty"), theme.sizes.body, theme.text);
            });
            return;
        }
        let whole = ui.available_rect_before_wrap();
        // beside each other, or the clause under the list
        let (left, right) = if whole.width() < NARROW {
            let (above, below) = whole.split_top_bottom_at_fraction(0.48);
            (above, below.with_min_y(below.top() + 8.0))
        } else {
            let left = whole.with_max_x(whole.left() + LIST);
            (left, whole.with_min_x(left.right() + 16.0))
        };
        let column = |rect: Rect| UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(column(left), |ui| {
            list::field(ui, theme, words, draft, keys.down != 0);
            let search = Search::new(&draft.sought);
            let found = list::found(view, &search);
            let shown = list::step(view, draft, &search, &found, keys.down);
            if found.is_empty() {
                list::nothing(ui, theme, words, draft);
            } else {
                list::rows(ui, theme, view, draft, &found, shown.filter(|_| !draft.guide));
            }
            shown
        });
        let shown = shown.inner.and_then(|at| view.clauses.get(at));
        if draft.guide {
            ui.scope_builder(column(right), |ui| guide::show(ui, theme, words, view.semantics));
        } else if let Some(clause) = shown {
            ui.scope_builder(column(right), |ui| {
                page::show(ui, theme, view, clause, &Search::new(&draft.sought), keys.pages)
            });
        }
    });
    if actions.is_empty() && escape {
        actions.push(Action::Back);
    }
    actions
}

/// How often keys went down in this pass: those down the list less those up, pages down less pages up.
#[derive(Clone, Copy, Default)]
struct Keys {
    down: isize,
    pages: isize,
}

impl Keys {
    fn take(ui: &Ui) -> Self {
        ui.input_mut(|input| {
            let mut less = |one, other| {
                let mut times = |key| input.count_and_consume_key(Modifiers::NONE, key).cast_signed();
                times(one) - times(other)
            };
            Self { down: less(Key::ArrowDown, Key::ArrowUp), pages: less(Key::PageDown, Key::PageUp) }
        })
    }
}

fn count(view: &View, found: usize) -> String {
    let all = view.clauses.len();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if found == all {
        return parts::counted(&view.words, "handbook-count", "count", number(all));
    }
    let mut args = With::new();
    args.set("found", number(found));
    args.set("count", number(all));
    view.words.text("handbook-found", &args)
}

#[cfg(test)]
mod tests {
    use super::super::view::ClauseEntry;
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::assessment::Semantics;
    use crate::handbook::{Figure, Meaning, Page, Worth};
    use crate::policy::{Basis, BoundActor, FieldKind, Force, Scoring, Severity};
    use crate::terms::Value;
    use egui::accesskit::Role;
    use egui::{Event, ImeEvent};
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT, Queryable};

    type State = (View, Draft, Vec<Action>);

    fn clause(id: &str, label: &str, severity: Severity) -> Page {
        Page {
            book: "house".into(),
            id: id.into(),
            label: label.into(),
            asks: format!("{label}, always."),
            reason: "Because.".into(),
            example: "Like so.".into(),
            source: "Rules 四(三)14".into(),
            actor: BoundActor::Teller,
            force: Force::Must,
            basis: Basis::Text,
            severity,
            competency: "courtesy".into(),
            competency_label: "Courtesy".into(),
            template: "Init",
            rule: "The first thing staff do must include “Greets”.".into(),
            scoring: Scoring::Earned,
            is_earnable: true,
            activities: vec![Meaning {
                id: "greet".into(),
                label: "Greets".into(),
                description: "Waving counts; a nod does not.".into(),
            }],
            triggers: vec![],
            deeds: vec![],
            parameters: vec![],
        }
    }

    fn view(tag: &str) -> View {
        let words = words(tag);
        let cap = |text: &str| Worth { fact: None, value: Value::Int(500_000), text: text.into() };
        let mut pages = vec![
            clause("civil-words", "Greet first", Severity::Minor),
            clause("even-tone", "Keep an even tone", Severity::Major),
            clause("advance-cap", "Emergency limit", Severity::Critical),
        ];
        if let [greet, tone, limit] = &mut pages[..] {
            greet.reason = "A customer’s mood is set at the door.".into();
            tone.label = "替投诉人保密".into();
            tone.activities.iter_mut().for_each(|activity| activity.description.clear());
            limit.rule = "“Pays an advance” must never happen.".into();
            greet.example = "There is no limit to courtesy.".into();
            limit.source = "Plan 2".into();
            limit.parameters = vec![Figure {
                id: "cap".into(),
                label: "Ceiling".into(),
                kind: FieldKind::Money,
                cases: vec![cap("VIP customer: 5,000 yuan")],
            }];
        }
        let clauses = pages.into_iter().map(|page| ClauseEntry::new(page, 3, &words)).collect();
        View { clauses, words, semantics: Semantics::Two, assessed: None }
    }

    fn open_with(view: View, draft: Draft) -> Harness<'static, State> {
        let mut harness = window((view, draft, vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    fn open() -> Harness<'static, State> {
        open_with(view("en-US"), Draft::default())
    }

    fn types(harness: &mut Harness<'static, State>, text: &str) {
        harness.event(egui::Event::Text(text.into()));
        harness.run();
    }

    /// The labels in the list, without the severity.
    fn listed(harness: &Harness<'static, State>) -> Vec<String> {
        let rows = harness.query_all_by_role(Role::RadioButton).filter_map(|row| row.accesskit_node().label());
        rows.filter_map(|label| label.rsplit_once(' ').map(|(name, _)| name.to_owned())).collect()
    }

    fn shows_any(harness: &Harness<'static, State>, label: &str) -> bool {
        let mut roles = [Role::Label, Role::Heading].into_iter();
        roles.any(|role| harness.query_all_by_role_and_label(role, label).next().is_some())
    }

    fn shows(harness: &Harness<'static, State>, label: &str) -> bool {
        [Role::Label, Role::Heading].iter().any(|role| harness.query_by_role_and_label(*role, label).is_some())
    }

    #[test]
    fn what_is_typed_is_found_wherever_a_clause_says_it() {
        for (typed, found) in [
            ("GREET FIRST,", &["Greet first"][..]),
            ("even-tone", &["替投诉人保密"]),
            ("诉人", &["替投诉人保密"]),
            ("limit, always", &["Emergency limit"]),
            ("customer's mood", &["Greet first"]),
            ("because", &["替投诉人保密", "Emergency limit"]),
            ("must", &["Greet first", "替投诉人保密", "Emergency limit"]),
            ("pays an advance", &["Emergency limit"]),
            ("a nod does", &["Greet first", "Emergency limit"]),
            ("must limit", &["Greet first", "Emergency limit"]),
            ("（三）14", &["Greet first", "替投诉人保密"]),
            ("5,000", &["Emergency limit"]),
            ("critical", &["Emergency limit"]),
            ("courtesy greets door", &["Greet first"]),
        ] {
            let mut harness = open();
            types(&mut harness, typed);
            assert_eq!(listed(&harness), found, "{typed}");
            assert_eq!(found.iter().filter(|label| shows(&harness, label)).count(), 1, "{typed}: one stands open");
            let count = if found.len() == 3 { "3 clauses".to_owned() } else { format!("{} of 3 clauses", found.len()) };
            assert!(shows(&harness, &count), "{count}");
        }
    }

    #[test]
    fn a_clause_is_shown_whole() {
        let harness = open_with(view("en-US"), Draft::at(Some(2)));
        for label in [
            "Emergency limit",
            "Emergency limit, always.",
            "Because.",
            "Like so.",
            "“Pays an advance” must never happen.",
            "Ceiling",
            "VIP customer: 5,000 yuan",
            "What these words mean",
            "Greets",
            "Waving counts; a nod does not.",
            "Critical",
            "Courtesy",
            "Plan 2",
            "Teller",
            "Must",
            "What the document states",
            "advance-cap",
            "house, version 3",
        ] {
            assert!(shows_any(&harness, label), "{label}");
        }
    }

    #[test]
    fn words_that_nobody_described_are_not_announced() {
        let told = |at| shows(&open_with(view("en-US"), Draft::at(Some(at))), "What these words mean");
        assert_eq!([0, 1, 2].map(told), [true, false, true]);
    }

    #[test]
    fn arrows_go_through_the_list_while_one_types() {
        let mut harness = open();
        let mut after = |keys: &[Key]| {
            for key in keys {
                harness.key_press(*key);
                harness.run();
            }
            let open = ["Greet first", "替投诉人保密", "Emergency limit"].map(|label| shows(&harness, label));
            open.iter().position(|open| *open)
        };
        use Key::{ArrowDown, ArrowUp};
        assert_eq!(after(&[ArrowUp]), Some(0));
        assert_eq!(after(&[ArrowDown]), Some(1));
        assert_eq!(after(&[ArrowDown, ArrowDown]), Some(2));
        types(&mut harness, "14");
        assert!(shows(&harness, "Greet first"), "what was chosen is not found");
        harness.key_press(ArrowDown);
        harness.run();
        types(&mut harness, "x");
        harness.key_press(Key::Backspace);
        harness.run();
        assert_eq!(harness.state().1.search, "14");
        assert!(shows(&harness, "替投诉人保密"), "what was chosen is found again");
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn a_click_opens_a_clause_and_leaves_the_keyboard_to_the_search() {
        let mut harness = open();
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label("Emergency limit Critical").click();
        harness.run();
        assert!(shows(&harness, "Emergency limit"));
        types(&mut harness, "1");
        assert_eq!(harness.state().1.search, "1", "a digit is typed, and does nothing else");
        harness.get_by_label("2 of 3 clauses").click();
        harness.run();
        types(&mut harness, "4");
        assert_eq!(harness.state().1.search, "14", "a click beside everything takes nothing away");
        harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::Tab);
        harness.run();
        types(&mut harness, "x");
        assert_eq!(harness.state().1.search, "14", "the keyboard is with the way back");
        harness.key_press(Key::ArrowDown);
        harness.run();
        types(&mut harness, " ");
        assert_eq!(harness.state().1.search, "14 ");
        assert_eq!(harness.state().2, []);
    }

    #[test]
    fn pages_scroll_a_clause_that_is_long() {
        let mut view = view("en-US");
        if let Some(clause) = view.clauses.first_mut() {
            clause.page.reason = "One more reason.\n".repeat(80);
        }
        let mut harness = open_with(view, Draft::default());
        let mut top = |key| {
            harness.key_press(key);
            harness.run();
            harness.get_by_role_and_label(Role::Heading, "Greet first").rect().top()
        };
        let at = [Key::PageUp, Key::PageDown, Key::PageDown, Key::PageUp, Key::PageUp].map(&mut top);
        assert!(at[0] > at[1] && at[1] > at[2] && at[3] == at[1] && at[4] == at[0], "{at:?}");
    }

    #[test]
    fn escape_and_the_button_go_back() {
        let mut harness = open();
        types(&mut harness, "tone");
        harness.key_press(Key::Escape);
        harness.run();
        harness.get_by_label("Back").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Back, Action::Back]);
    }

    #[test]
    fn an_input_method_keeps_its_keys_and_its_half_composed_text() {
        let mut harness = open();
        harness.event(Event::Ime(ImeEvent::Preedit { text: "suren".into(), active_range_chars: None }));
        harness.run();
        harness.key_press(Key::ArrowDown);
        harness.run();
        assert!(shows(&harness, "Greet first"), "nobody looks for pinyin");
        harness.event(Event::Ime(ImeEvent::Commit("诉人".into())));
        harness.run();
        assert_eq!(listed(&harness), ["替投诉人保密"]);
        harness.event(Event::Ime(ImeEvent::Preedit { text: "bao".into(), active_range_chars: None }));
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().2, []);
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().2, [Action::Back]);
    }

    #[test]
    fn a_clause_that_goes_by_what_is_typed_stands_open_before_one_that_mentions_it() {
        let mut harness = open();
        types(&mut harness, "limit");
        assert!(shows(&harness, "Emergency limit"));
        types(&mut harness, " cap");
        assert!(shows(&harness, "Emergency limit"));
        harness.state_mut().1.search = "tone".into();
        harness.run();
        assert!(shows(&harness, "替投诉人保密"));
    }

    #[test]
    fn a_search_that_finds_nothing_says_what_to_do() {
        let mut harness = open_with(view("en-US"), Draft::at(Some(1)));
        types(&mut harness, "zebra");
        assert_eq!(listed(&harness), Vec::<String>::new());
        assert!(shows(&harness, "No clause contains “zebra”."));
        harness.key_press(Key::ArrowDown);
        harness.run();
        harness.get_by_label("Show all clauses").click();
        harness.run();
        assert_eq!(listed(&harness).len(), 3);
        assert!(shows(&harness, "替投诉人保密"), "what was chosen before");
    }

    #[test]
    fn what_one_is_measured_by_stands_beside_the_clauses() {
        let mut harness = open();
        let opens = |harness: &mut Harness<'static, State>| {
            harness.get_by_role_and_label(Role::Button, "Time and score").click();
            harness.run();
            assert!(harness.query_by_label_contains("200 words a minute").is_some());
            assert!(harness.query_by_role_and_label(Role::Image, "time to read, time to think").is_some());
            assert!(!shows(harness, "Greet first"), "instead of a clause");
        };
        opens(&mut harness);
        types(&mut harness, "tone");
        assert!(shows(&harness, "替投诉人保密"), "what is looked for stands open");
        opens(&mut harness);
        harness.get_by_label("替投诉人保密 Major").click();
        harness.run();
        assert!(shows(&harness, "替投诉人保密"), "what was clicked");
        opens(&mut harness);
        harness.key_press(Key::ArrowDown);
        harness.run();
        assert!(shows(&harness, "替投诉人保密"), "what the arrows come to");
        harness.get_by_role_and_label(Role::Button, "Time and score").click();
        harness.run();
        harness.get_by_role_and_label(Role::Button, "Time and score").click();
        harness.run();
        assert!(shows(&harness, "替投诉人保密"), "the same button closes it");
    }

    #[test]
    fn the_scale_is_told_and_drawn_where_attempts_are_measured_by_it() {
        for (tag, picture) in [
            ("en-US", "guessing 0, you 62, faultless 100"),
            ("zh-CN", "乱选 0, 您 62, 全对 100"),
            ("zh-TW", "亂選 0, 您 62, 全對 100"),
        ] {
            for (semantics, drawn) in [(Semantics::One, false), (Semantics::Two, true)] {
                let draft = Draft { guide: true, ..Draft::default() };
                let harness = open_with(View { semantics, ..view(tag) }, draft);
                assert_eq!(harness.query_by_role_and_label(Role::Image, picture).is_some(), drawn, "{tag}");
            }
        }
    }

    #[test]
    fn without_a_book_the_screen_says_so() {
        let view = View { clauses: vec![], ..view("zh-CN") };
        let mut harness = open_with(view, Draft::at(Some(4)));
        assert!(shows(&harness, "这台机器上还没有制度手册。请联系培训管理员。"));
        harness.key_press(Key::ArrowDown);
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().2, [Action::Back]);
    }

    #[test]
    fn an_attempt_assessed_under_another_version_is_told() {
        let told = |assessed| {
            let harness = open_with(View { assessed, ..view("en-US") }, Draft::default());
            harness.query_by_label_contains("assessed under version 2").is_some()
        };
        assert_eq!([None, Some(3), Some(2)].map(told), [false, false, true]);
    }
}
