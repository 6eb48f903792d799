//! The library: which customer to see next, and why; how far the learner has come.

use super::view::{Action, Draft, View, WarmUpTold};
use super::{rings, ticket};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::Words;
use egui::{Align, Key, Layout, Rect, Ui, UiBuilder, WidgetInfo, WidgetType};

/// The widest it gets.
const WIDEST: f32 = 1240.0;
/// Between the two columns.
const GAP: f32 = 24.0;
/// In less room than this the columns stand below each other.
const NARROW: f32 = 900.0;
/// How high the head is in one row.
const HEAD: f32 = 44.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    let fresh = !std::mem::replace(&mut draft.shown, true);
    parts::page_of(ui, theme, WIDEST, |ui| {
        let whole = ui.available_rect_before_wrap();
        let high = draft.head.unwrap_or(HEAD);
        let body = whole.with_min_y((whole.top() + high + 10.0).min(whole.bottom()));
        if body.width() < NARROW {
            scrolled(ui, body, "all", |ui| {
                queue(ui, theme, view, fresh, &mut actions);
                ui.add_space(12.0);
                rings::column(ui, theme, view, &mut actions);
            });
        } else {
            let left = body.with_max_x(body.left() + (body.width() - GAP) * 0.63);
            scrolled(ui, left, "queue", |ui| queue(ui, theme, view, fresh, &mut actions));
            let right = body.with_min_x(left.right() + GAP);
            scrolled(ui, right, "progress", |ui| rings::column(ui, theme, view, &mut actions));
        }
        // after them, so that the keyboard comes here last
        let head = UiBuilder::new().id_salt("head").max_rect(whole).layout(Layout::top_down(Align::Min));
        let head = ui.scope_builder(head, |ui| header(ui, theme, view, &mut actions)).response.rect.height();
        if draft.head.is_none_or(|before| (before - head).abs() > 0.5) {
            draft.head = Some(head);
            ui.ctx().request_repaint();
        }
    });
    if actions.is_empty() {
        actions.extend(parts::digit(ui, view.tickets.len()).map(Action::Open));
        if view.warm_up.is_some() && parts::pressed(ui, Key::W) {
            actions.push(Action::WarmUp);
        }
    }
    actions
}

fn scrolled(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min)), |ui| {
        scroll::area(ui, salt, salt != "progress", |ui| {
            // a little air for the focus ring and the scroll bar
            ui.set_max_width(ui.available_width() - 6.0);
            ui.add_space(2.0);
            add(ui);
            ui.add_space(4.0);
        });
    });
}

fn queue(ui: &mut Ui, theme: &Theme, view: &View, fresh: bool, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.spacing_mut().item_spacing.y = 6.0;
    let title = words.plain("library-title");
    // beside the title where there is room for it, else below
    let beside = view.warm_up.as_ref().is_some_and(|warm_up| {
        let wide = wide(ui, &title, theme.sizes.section + 2.0) + offer_wide(ui, theme, words, warm_up);
        wide <= ui.available_width()
    });
    parts::row(ui, 30.0, |ui| {
        let title = ui.label(parts::text(title, theme.sizes.section + 2.0, theme.text));
        parts::names_screen(&title);
        if !view.tickets.is_empty() {
            let count = i64::try_from(view.tickets.len().min(9)).unwrap_or(9);
            let keys = parts::counted(words, "library-keys", "count", count);
            // the warm-up's button comes first where there is little room
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(warm_up) = &view.warm_up {
                    offer(ui, theme, words, warm_up, beside, actions);
                }
                if wide(ui, &keys, theme.sizes.small) + 4.0 <= ui.available_width() {
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.label(parts::text(keys, theme.sizes.small, theme.quiet));
                    });
                }
            });
        }
    });
    if let Some(warm_up) = view.warm_up.as_ref().filter(|_| !beside) {
        parts::row(ui, 18.0, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| why(ui, theme, warm_up));
        });
    }
    if view.tickets.is_empty() {
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            say(ui, words.plain("library-empty"), theme.sizes.body, theme.text);
        });
    }
    for (place, one) in view.tickets.iter().enumerate() {
        actions.extend(ticket::card(ui, theme, words, (place, one), fresh && place == 0));
    }
}

fn wide(ui: &Ui, what: &str, size: f32) -> f32 {
    let font = egui::FontId::proportional(size);
    ui.painter().layout_no_wrap(what.to_owned(), font, egui::Color32::PLACEHOLDER).size().x
}

/// What the way into a warm-up takes with its reason beside it: the key, the button, and what is between them.
fn offer_wide(ui: &Ui, theme: &Theme, words: &Words, warm_up: &WarmUpTold) -> f32 {
    let button = parts::quiet_wide(ui, theme, Some(Icon::Again), &words.plain("warm-up-begin"));
    24.0 + button + wide(ui, &warm_up.why, theme.sizes.small) + 4.0 * ui.spacing().item_spacing.x
}

/// Why a warm-up would be good now.
fn why(ui: &mut Ui, theme: &Theme, warm_up: &WarmUpTold) {
    ui.add(egui::Label::new(parts::text(&warm_up.why, theme.sizes.small, theme.care)).truncate());
}

/// The way into a warm-up, with why it would be good now where there is room.
fn offer(ui: &mut Ui, theme: &Theme, words: &Words, warm_up: &WarmUpTold, beside: bool, actions: &mut Vec<Action>) {
    parts::key_cap(ui, theme, "W");
    let button = parts::quiet(ui, theme, Some(Icon::Again), &words.plain("warm-up-begin"));
    if button.clicked() {
        actions.push(Action::WarmUp);
    }
    if beside {
        why(ui, theme, warm_up);
    }
}

fn header(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    let greeting = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let hello = parts::named(words, "library-greeting", "name", &view.name);
        say(ui, hello, theme.sizes.body, theme.text);
        say(ui, view.outlet.clone(), theme.sizes.small, theme.quiet);
    };
    if ui.available_width() < NARROW {
        greeting(ui);
        ui.horizontal_wrapped(|ui| ways(ui, theme, view, actions));
        return;
    }
    let whole = ui.available_rect_before_wrap();
    ui.horizontal(|ui| {
        ui.set_height(HEAD);
        ui.vertical(|ui| {
            ui.set_max_width(whole.width() - ways_wide(ui, theme, view));
            greeting(ui);
        });
        ui.add_space((whole.right() - ways_wide(ui, theme, view) - ui.cursor().left()).max(0.0));
        ways(ui, theme, view, actions);
    });
}

/// What leads elsewhere, sign and message.
const WAYS: [(Icon, &str, Action); 4] = [
    (Icon::Book, "handbook-title", Action::OpenHandbook),
    (Icon::Chart, "library-history", Action::OpenHistory),
    (Icon::Sliders, "settings-title", Action::OpenSettings),
    (Icon::Door, "library-sign-out", Action::SignOut),
];

/// What leads elsewhere for whoever is here.
fn ways_of(view: &View) -> impl Iterator<Item = (Icon, &'static str, Action)> {
    let hr = view.hr.then_some((Icon::List, "hr-title", Action::OpenHr));
    let studio = view.studio.then_some((Icon::Speech, "studio-title", Action::OpenStudio));
    hr.into_iter().chain(studio).chain(WAYS)
}

/// The languages, and what leads elsewhere; signing out comes last.
fn ways(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.x = 2.0;
    parts::group(ui, &view.words.plain("settings-language"), |ui| {
        for (name, tag) in parts::LANGUAGES {
            let button = parts::quiet(ui, theme, None, name);
            let chosen = view.language.to_string() == tag;
            button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, name));
            if button.clicked() {
                actions.extend(tag.parse().ok().map(Action::ChooseLanguage));
            }
        }
    });
    for (icon, id, action) in ways_of(view) {
        if parts::quiet(ui, theme, Some(icon), &view.words.plain(id)).clicked() {
            actions.push(action);
        }
    }
}

/// How wide all of that is beside each other.
fn ways_wide(ui: &Ui, theme: &Theme, view: &View) -> f32 {
    let languages = parts::LANGUAGES.map(|(name, _)| parts::quiet_wide(ui, theme, None, name));
    let ways = ways_of(view).map(|(icon, id, _)| parts::quiet_wide(ui, theme, Some(icon), &view.words.plain(id)));
    languages.into_iter().chain(ways).map(|wide| wide + 2.0).sum()
}

#[cfg(test)]
mod tests {
    use super::super::view::{Destination, DueRow, RecentRow, RingTold, TicketCard, Why, WhyTone};
    use super::*;
    use crate::app::stage::draw::people::Sitter;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::assessment::Outcome;
    use crate::attempt::Expression;
    use crate::learning::{Ring, StepMark};
    use crate::scenario::{Cast, Mood, Played};
    use crate::terms::PersonIx;
    use egui::{Key, Vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn ticket(title: &str) -> TicketCard {
        let looks = Expression { who: PersonIx::CUSTOMER, played: Played::default(), mood: Mood::default() };
        TicketCard {
            title: title.into(),
            summary: "S".into(),
            customer: Some((Sitter::of(Cast::Man, 0), looks)),
            takes: "Counter · Teller".into(),
            why: Why { text: "Never met".into(), icon: Icon::Person, tone: WhyTone::Accent },
            steps: vec![
                ("Practised".into(), StepMark::Done),
                ("Alone".into(), StepMark::Next),
                ("Assessment".into(), StepMark::Shut),
            ],
            hint: "Pass it alone".into(),
            button: None,
            leads_to: Destination::Briefing("first".into()),
            anew: None,
        }
    }

    fn view(tickets: Vec<TicketCard>) -> View {
        let ring = |name: &str, ring| RingTold { name: name.into(), ring };
        let attempt = serde_json::from_str("\"0123456789abcdef0123456789abcdef\"").expect("an id");
        View {
            words: words("en-US"),
            language: "en-US".parse().expect("a tag"),
            hr: false,
            studio: false,
            name: "Li".into(),
            outlet: "O".into(),
            tickets,
            warm_up: None,
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
        let mut harness =
            window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    fn two() -> View {
        let left = TicketCard { button: Some("Continue".into()), anew: Some("first".into()), ..ticket("First") };
        view(vec![left, ticket("Second")])
    }

    #[test]
    fn tickets_are_taken_by_click_and_by_digit() {
        let mut harness = open(two());
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label("Second · Never met").click();
        harness.run();
        for key in [Key::Num1, Key::Num3] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(harness.state().2, [Action::Open(1), Action::Open(0)]);
    }

    #[test]
    fn it_opens_on_the_first_ticket_and_signing_out_comes_last() {
        let mut harness = open(two());
        let mut order = Vec::new();
        for _ in 0..11 {
            harness.key_press(Key::Enter);
            harness.run();
            order.append(&mut harness.state_mut().2);
            harness.key_press(Key::Tab);
            harness.run();
        }
        let language = |tag: &str| Action::ChooseLanguage(tag.parse().expect("a tag"));
        let ways = [
            Action::Open(0),
            Action::Anew(0),
            Action::Open(1),
            Action::Review(0),
            language("zh-CN"),
            language("zh-TW"),
            language("en-US"),
            Action::OpenHandbook,
            Action::OpenHistory,
            Action::OpenSettings,
            Action::SignOut,
        ];
        assert_eq!(order, ways);
    }

    #[test]
    fn a_warm_up_stands_beside_the_tickets_with_its_reason() {
        let warm_up = WarmUpTold { sources: Vec::new(), why: "2 rules are due".into() };
        let mut harness = open(View { warm_up: Some(warm_up), ..two() });
        harness.get_by_label("2 rules are due");
        harness.get_by_label("Three-minute warm-up").click();
        harness.run();
        harness.key_press(Key::W);
        harness.run();
        assert_eq!(harness.state().2, [Action::WarmUp, Action::WarmUp]);
        let mut without = open(two());
        without.key_press(Key::W);
        without.run();
        assert_eq!(without.state().2, []);
    }

    #[test]
    fn four_tickets_are_seen_at_once_each_with_its_face_its_title_and_its_reason() {
        let told = |tag: &str| match tag {
            "en-US" => (
                "Closed in His Face",
                "Broken last time: Keep the file from its subject, and 14 more",
                "Forty minutes in line, his number called, and the window shut as he reached it; now he is shouting at you with the whole line behind him.",
            ),
            "zh-TW" => (
                "關窗的那一刻",
                "上次沒守住：不得把檔案交給當事人以外的人看，還有十四條",
                "排了四十分鐘，叫到號走過去，櫃檯當著他的面關了；他現在對著您大聲嚷嚷，整條隊伍都看著。",
            ),
            _ => (
                "关窗的那一刻",
                "上次没守住：不得把档案交给当事人以外的人看，还有十四条",
                "排了四十分钟，叫到号走过去，窗口当着他的面关了；他现在冲着您大声嚷嚷，整条队伍都看着。",
            ),
        };
        for tag in crate::locale::SHIPPED {
            let (title, reason, summary) = told(tag);
            let words = words(tag);
            let cards = (1..=4).map(|at| TicketCard {
                why: Why { text: format!("{reason} {at}"), icon: Icon::Shield, tone: WhyTone::Bad },
                summary: summary.into(),
                takes: "Counter · Teller · about 15 turns".into(),
                ..ticket(&format!("{title} {at}"))
            });
            let why = parts::counted(&words, "warm-up-why-broken", "count", 19);
            let warm_up = Some(WarmUpTold { sources: Vec::new(), why: why.clone() });
            let title_of = words.plain("library-title");
            let harness = open(View { words, warm_up, ..view(cards.collect()) });
            let screen = Rect::from_min_size(egui::pos2(0.0, 0.0), Vec2::new(1280.0, 800.0)).shrink(20.0);
            for at in 1..=4 {
                for told in [format!("{title} {at}"), format!("{reason} {at}")] {
                    let rect = harness.get_by_label(&told).rect();
                    assert!(screen.contains_rect(rect), "{tag}: {told} at {rect}");
                }
            }
            let (why, title) = (harness.get_by_label(&why).rect(), harness.get_by_label(&title_of).rect());
            assert!(!why.intersects(title) && why.right() < 800.0, "{tag}: {why} over {title}");
        }
    }

    #[test]
    fn what_was_left_can_be_gone_on_with_or_begun_anew() {
        let mut harness = open(two());
        harness.get_by_label("Start over").click();
        harness.run();
        harness.get_by_label("First · Never met · Continue").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::Anew(0), Action::Open(0)]);
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
            harness.state().2,
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
            "Practised · Alone · Assessment · Pass it alone",
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
