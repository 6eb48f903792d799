//! The library: which customer to see next, and why; how far the learner has come.

use super::view::{Action, View};
use super::{rings, ticket};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder};

/// The widest it gets.
const WIDEST: f32 = 1240.0;
/// Between the two columns.
const GAP: f32 = 24.0;
/// In less room than this the columns stand below each other.
const NARROW: f32 = 900.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    parts::page_of(ui, theme, WIDEST, |ui| {
        header(ui, theme, view, &mut actions);
        ui.add_space(8.0);
        let body = ui.available_rect_before_wrap();
        if body.width() < NARROW {
            scrolled(ui, body, "all", |ui| {
                queue(ui, theme, view, &mut actions);
                ui.add_space(12.0);
                rings::column(ui, theme, view, &mut actions);
            });
        } else {
            let left = body.with_max_x(body.left() + (body.width() - GAP) * 0.63);
            scrolled(ui, left, "queue", |ui| queue(ui, theme, view, &mut actions));
            let right = body.with_min_x(left.right() + GAP);
            scrolled(ui, right, "progress", |ui| rings::column(ui, theme, view, &mut actions));
        }
    });
    if actions.is_empty() {
        actions.extend(parts::digit(ui, view.tickets.len()).map(Action::Open));
    }
    actions
}

fn scrolled(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), |ui| {
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
            // a little air for the focus ring and the scroll bar
            ui.set_max_width(ui.available_width() - 6.0);
            ui.add_space(2.0);
            add(ui);
            ui.add_space(4.0);
        });
    });
}

fn queue(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.spacing_mut().item_spacing.y = 6.0;
    parts::row(ui, 30.0, |ui| {
        ui.label(parts::text(words.plain("library-title"), theme.sizes.section + 2.0, theme.text));
        if !view.tickets.is_empty() {
            let count = i64::try_from(view.tickets.len().min(9)).unwrap_or(9);
            let keys = parts::counted(words, "library-keys", "count", count);
            ui.add(egui::Label::new(parts::text(keys, theme.sizes.small, theme.quiet)).truncate());
        }
    });
    if view.tickets.is_empty() {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, words.plain("library-empty"), theme.sizes.body, theme.text);
        });
    }
    for (place, one) in view.tickets.iter().enumerate() {
        if ticket::card(ui, theme, place, one) {
            actions.push(Action::Open(place));
        }
    }
}

fn header(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let hello = parts::named(words, "library-greeting", "name", &view.name);
            ui.label(parts::text(hello, theme.sizes.body, theme.text));
            ui.label(parts::text(&view.outlet, theme.sizes.small, theme.quiet));
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            for (icon, id, action) in [
                (Icon::Door, "library-sign-out", Action::SignOut),
                (Icon::Sliders, "settings-title", Action::OpenSettings),
                (Icon::Chart, "library-history", Action::OpenHistory),
                (Icon::Book, "handbook-title", Action::OpenHandbook),
            ] {
                if parts::quiet(ui, theme, Some(icon), &words.plain(id)).clicked() {
                    actions.push(action);
                }
            }
            language(ui, theme, actions);
        });
    });
}

fn language(ui: &mut Ui, theme: &Theme, actions: &mut Vec<Action>) {
    for (name, tag) in parts::LANGUAGES.iter().rev() {
        if parts::quiet(ui, theme, None, name).clicked() {
            actions.extend(tag.parse().ok().map(Action::ChooseLanguage));
        }
        ui.add_space(-8.0);
    }
    ui.add_space(8.0);
}

#[cfg(test)]
mod tests {
    use super::super::view::{Destination, DueRow, RecentRow, RingTold, TicketCard, Why, WhyTone};
    use super::*;
    use crate::app::stage::draw::people::Sitter;
    use crate::app::widgets::testing::{window, words};
    use crate::assessment::Outcome;
    use crate::attempt::Expression;
    use crate::learning::{Ring, StepMark};
    use crate::scenario::{Cast, Mood, Played};
    use crate::terms::PersonIx;
    use egui::{Key, Vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Vec<Action>);

    fn ticket(title: &str) -> TicketCard {
        let looks = Expression { who: PersonIx::CUSTOMER, played: Played::default(), mood: Mood::default() };
        TicketCard {
            title: title.into(),
            summary: "S".into(),
            customer: Some((Sitter::of(Cast::Man, 0), looks)),
            takes: "Counter · Teller".into(),
            why: Why { text: "Never met".into(), icon: Icon::Person, tone: WhyTone::Accent },
            steps: vec![
                ("Coached".into(), StepMark::Done),
                ("Alone".into(), StepMark::Next),
                ("Assessment".into(), StepMark::Shut),
            ],
            hint: "Pass it alone".into(),
            button: None,
            leads_to: Destination::Briefing("first".into()),
        }
    }

    fn view(tickets: Vec<TicketCard>) -> View {
        let ring = |name: &str, ring| RingTold { name: name.into(), ring };
        let attempt = serde_json::from_str("\"0123456789abcdef0123456789abcdef\"").expect("an id");
        View {
            words: words("en-US"),
            name: "Li".into(),
            outlet: "O".into(),
            tickets,
            rings: vec![
                ring("Courtesy", Ring { earned: 12, reachable: 18, broken: 1 }),
                ring("Speed", Ring { earned: 0, reachable: 5, broken: 0 }),
                ring("Safety", Ring::default()),
            ],
            looked: 3,
            due: vec![DueRow { clause: "Leak".into(), place: "First".into(), when: "today".into(), now: true }],
            recent: vec![RecentRow {
                attempt,
                title: "Second".into(),
                how: "9:00 · Practice".into(),
                outcome: Outcome::Failed,
                score: Some(6_999),
            }],
        }
    }

    fn open(view: View) -> Harness<'static, State> {
        let mut harness = window((view, vec![]), |ui, (view, done)| done.extend(screen(ui, view)));
        harness.run();
        harness
    }

    fn two() -> View {
        let left = TicketCard { button: Some("Continue".into()), ..ticket("First") };
        view(vec![left, ticket("Second")])
    }

    #[test]
    fn tickets_are_taken_by_click_and_by_digit() {
        let mut harness = open(two());
        harness.get_by_label("Second · Never met").click();
        harness.run();
        for key in [Key::Num1, Key::Num3] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(harness.state().1, [Action::Open(1), Action::Open(0)]);
    }

    #[test]
    fn all_of_it_is_for_the_keyboard() {
        let mut harness = open(two());
        let mut order = Vec::new();
        for _ in 0..10 {
            harness.key_press(Key::Tab);
            harness.run();
            harness.key_press(Key::Enter);
            harness.run();
            order.append(&mut harness.state_mut().1);
        }
        let language = |tag: &str| Action::ChooseLanguage(tag.parse().expect("a tag"));
        let ways = [
            Action::SignOut,
            Action::OpenSettings,
            Action::OpenHistory,
            Action::OpenHandbook,
            language("en-US"),
            language("zh-TW"),
            language("zh-CN"),
            Action::Open(0),
            Action::Open(1),
            Action::Review(0),
        ];
        assert_eq!(order, ways);
    }

    #[test]
    fn the_other_ways_lead_where_they_say() {
        let mut harness = open(two());
        for label in ["My record", "Policy handbook", "Sign out", "简体中文"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        harness.get_by_label("Second · 9:00 · Practice · Not passed · 69.9").click();
        harness.run();
        let chinese = Action::ChooseLanguage("zh-CN".parse().expect("a tag"));
        assert_eq!(
            harness.state().1,
            [Action::OpenHistory, Action::OpenHandbook, Action::SignOut, chinese, Action::Review(0)]
        );
    }

    #[test]
    fn a_ring_tells_points_and_nothing_seen_from_nothing_earned() {
        let harness = open(view(vec![ticket("First")]));
        for told in [
            "Courtesy · 12 of 18 · 1 breach",
            "Speed · 0 of 5",
            "Safety · Not come up yet",
            "Coached · Alone · Assessment · Pass it alone",
        ] {
            harness.get_by_label(told);
        }
    }

    #[test]
    fn everything_is_there_in_a_small_window_too() {
        let mut harness = open(two());
        harness.set_size(Vec2::new(720.0, 560.0));
        harness.run();
        harness.get_by_label("Second · Never met");
        harness.get_by_label("Safety · Not come up yet");
        harness.get_by_label("Sign out");
        assert!(open(view(vec![])).query_by_label_contains("no scenarios").is_some());
    }
}
