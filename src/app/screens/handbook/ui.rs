//! The policy handbook: every clause of the books, found as one types, and one of them whole.

use super::search::Search;
use super::view::{Action, Clause, Draft, View};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::Named as _;
use crate::handbook::{Figure, Meaning, Page};
use crate::locale::{With, Words};
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, Event, FocusDirection, FontId, Id, ImeEvent, Key, Layout, Margin, Modifiers, Rect,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// Longest search.
const LONGEST: usize = 64;
/// Width of the list.
const LIST: f32 = 404.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let words = &view.words;
    let mut actions = Vec::new();
    // the arrows are the list's, not the field's; an input method's they are before
    let composing = draft.composing || parts::composing(ui);
    let keys = Some(Keys::take(ui)).filter(|_| !composing).unwrap_or_default();
    // asked before the field takes the keyboard back, which Esc took away
    let escape = !composing && parts::pressed(ui, Key::Escape);
    parts::page(ui, theme, |ui| {
        let before = found(view, &Search::new(&draft.sought)).len();
        let back = parts::header(ui, theme, Some(&words.plain("back")), &words.plain("handbook-title"), |ui| {
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
        let left = whole.with_max_x(whole.left() + LIST);
        let right = whole.with_min_x(left.right() + 16.0);
        let column = |rect: Rect| UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(column(left), |ui| {
            field(ui, theme, words, draft, keys.down != 0);
            let search = Search::new(&draft.sought);
            let found = found(view, &search);
            let shown = step(view, draft, &search, &found, keys.down);
            if found.is_empty() {
                nothing(ui, theme, words, draft);
            } else {
                list(ui, theme, view, draft, &found, shown);
            }
            shown
        });
        let shown = shown.inner.and_then(|at| view.clauses.get(at));
        if let Some(clause) = shown {
            ui.scope_builder(column(right), |ui| {
                page(ui, theme, view, clause, &Search::new(&draft.sought), keys.pages)
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

/// The places of the clauses that a search finds.
fn found(view: &View, search: &Search) -> Vec<usize> {
    let all = view.clauses.iter().enumerate();
    all.filter(|(_, clause)| search.finds(&clause.text)).map(|(at, _)| at).collect()
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

/// The clause to show, after going `down` the list: the one chosen, one that goes by what is looked for, or the first.
fn step(view: &View, draft: &mut Draft, search: &Search, found: &[usize], down: isize) -> Option<usize> {
    let named = |at: &usize| view.clauses.get(*at).is_some_and(|clause| search.finds(&clause.name));
    let chosen = draft.chosen.and_then(|chosen| found.iter().position(|at| *at == chosen));
    let place = chosen.or_else(|| found.iter().position(named)).unwrap_or(0);
    let shown = found.get(place.saturating_add_signed(down).min(found.len().saturating_sub(1))).copied();
    if down != 0 && shown.is_some() {
        draft.chosen = shown;
        draft.reveal = true;
    }
    shown
}

/// The search field. It has the keyboard at first, whenever nothing else has it, and when `taken` back.
fn field(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut Draft, taken: bool) {
    let label = ui.horizontal(|ui| {
        let label = ui.label(parts::text(words.plain("handbook-search"), theme.sizes.small, theme.quiet));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(parts::text(words.plain("handbook-keys"), theme.sizes.small, theme.quiet));
        });
        label.id
    });
    let field = ui.add_sized(
        vec2(ui.available_width(), 40.0),
        TextEdit::singleline(&mut draft.search)
            .id(Id::new("handbook search"))
            .hint_text(parts::text(words.plain("handbook-search-hint"), theme.sizes.body, theme.quiet))
            .font(FontId::proportional(theme.sizes.body))
            .vertical_align(Align::Center)
            .margin(Margin { left: 38, right: 12, top: 6, bottom: 6 })
            .char_limit(LONGEST),
    );
    let sign = Rect::from_center_size(field.rect.left_center() + vec2(20.0, 0.0), Vec2::splat(17.0));
    Icon::Lens.paint(ui.painter(), sign, theme.quiet.into());
    draft.composing = field.has_focus() && composing(ui, draft.composing);
    if !draft.composing && draft.sought != draft.search {
        draft.sought.clone_from(&draft.search);
        draft.reveal = true;
    }
    let field = field.labelled_by(label.inner);
    if taken || ui.memory(|memory| memory.focused().is_none()) {
        // else the arrow that went down the list would go on from the field to what stands below
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        field.request_focus();
    }
    ui.add_space(4.0);
}

/// Whether an input method is at work after this pass.
fn composing(ui: &Ui, before: bool) -> bool {
    ui.input(|input| {
        input.events.iter().fold(before, |at_work, event| match event {
            Event::Ime(ImeEvent::Preedit { text, .. }) => !text.is_empty(),
            Event::Ime(ImeEvent::Commit(_)) => false,
            _ => at_work,
        })
    })
}

fn nothing(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut Draft) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, parts::named(words, "handbook-none", "search", draft.sought.trim()), theme.sizes.body, theme.text);
        say(ui, words.plain("handbook-none-do"), theme.sizes.small + 0.5, theme.quiet);
        ui.add_space(4.0);
        if parts::secondary(ui, theme, Some(Icon::List), &words.plain("handbook-all")).clicked() {
            draft.search.clear();
        }
    });
}

fn list(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, found: &[usize], shown: Option<usize>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ScrollArea::vertical().id_salt("handbook list").auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width() - 6.0;
        let mut group = None;
        for at in found {
            let Some(clause) = view.clauses.get(*at) else { continue };
            let own = (&clause.page.book, &clause.page.competency);
            let before = group.replace(own);
            if before != Some(own) {
                ui.add_space(if before.is_some() { 8.0 } else { 0.0 });
                ui.label(parts::text(&clause.page.competency_label, theme.sizes.small, theme.quiet));
            }
            let here = shown == Some(*at);
            let (rect, clicked) = row(ui, theme, &view.words, clause, here, width);
            if clicked {
                draft.chosen = Some(*at);
            }
            if here && std::mem::take(&mut draft.reveal) && !ui.clip_rect().contains_rect(rect) {
                ui.scroll_to_rect_animation(rect, Some(Align::Center), ScrollAnimation::none());
            }
        }
        ui.add_space(8.0);
    });
}

fn row(ui: &mut Ui, theme: &Theme, words: &Words, clause: &Clause, here: bool, width: f32) -> (Rect, bool) {
    let page = &clause.page;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 36.0), Sense::click());
    let weight = words.plain(page.severity.message());
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, here, format!("{} {weight}", page.label)));
    if ui.is_rect_visible(rect) {
        let (mut fill, mut line) = parts::tones(theme, &response);
        if here {
            (fill, line) = (theme.accent_wash.into(), Stroke::new(2.0, theme.accent));
        }
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
        let (ink, _) = parts::severity_tones(theme, page.severity);
        let weight = painter.layout_no_wrap(weight, FontId::proportional(theme.sizes.small), ink);
        let right = rect.right() - 12.0 - weight.size().x;
        let sign = Rect::from_center_size(pos2(right - 13.0, rect.center().y), Vec2::splat(14.0));
        let mut name = LayoutJob::simple_singleline(
            page.label.clone(),
            FontId::proportional(theme.sizes.body - 0.5),
            theme.text.into(),
        );
        name.wrap = TextWrapping::truncate_at_width((sign.left() - rect.left() - 24.0).max(10.0));
        let name = painter.layout_job(name);
        painter.galley(pos2(rect.left() + 14.0, rect.center().y - name.size().y / 2.0), name, theme.text.into());
        Icon::of_severity(page.severity).paint(painter, sign, ink);
        painter.galley(pos2(right, rect.center().y - weight.size().y / 2.0), weight, ink);
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect.shrink(2.0));
        }
    }
    (rect, response.clicked())
}

/// A clause whole. `pages` scrolls it by the keyboard.
fn page(ui: &mut Ui, theme: &Theme, view: &View, clause: &Clause, search: &Search, pages: isize) {
    let (words, page) = (&view.words, &clause.page);
    let height = ui.available_height();
    parts::card(theme).inner_margin(Margin { left: 24, right: 8, top: 16, bottom: 6 }).show(ui, |ui| {
        ScrollArea::vertical().id_salt(("clause", &page.book, &page.id)).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            if pages != 0 {
                let far = vec2(0.0, -0.8 * height * pages as f32);
                ui.scroll_with_delta_animation(far, ScrollAnimation::none());
            }
            if let Some(assessed) = view.assessed.filter(|version| *version != clause.version) {
                other_version(ui, theme, words, assessed, clause.version);
            }
            shown(ui, theme, search, &page.label, theme.sizes.title - 3.0, theme.text.into());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
                parts::severity(ui, theme, words, page.severity);
                parts::chip(ui, theme, None, &page.competency_label, theme.accent, theme.accent_wash);
            });
            ui.add_space(4.0);
            shown(ui, theme, search, &page.asks, theme.sizes.body + 1.0, theme.text.into());
            for (head, text) in [("debrief-reason", &page.reason), ("policy-example", &page.example)] {
                if !text.is_empty() {
                    heading(ui, theme, words, head);
                    shown(ui, theme, search, text, theme.sizes.body, theme.text.into());
                }
            }
            heading(ui, theme, words, "policy-rule");
            rule(ui, theme, page, search);
            meanings(ui, theme, words, page, search);
            ui.add_space(4.0);
            facts(ui, theme, words, clause, search);
            ui.add_space(6.0);
        });
    });
}

fn other_version(ui: &mut Ui, theme: &Theme, words: &Words, assessed: u32, here: u32) {
    let mut args = With::new();
    args.set("assessed", i64::from(assessed));
    args.set("here", i64::from(here));
    parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
        say(ui, words.text("handbook-other-version", &args), theme.sizes.small + 0.5, theme.text);
    });
    ui.add_space(6.0);
}

fn heading(ui: &mut Ui, theme: &Theme, words: &Words, id: &str) {
    ui.add_space(3.0);
    say(ui, words.plain(id), theme.sizes.small, theme.quiet);
}

fn rule(ui: &mut Ui, theme: &Theme, page: &Page, search: &Search) {
    parts::wash(theme, theme.ground).inner_margin(Margin::symmetric(14, 11)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 5.0;
        shown(ui, theme, search, &page.rule, theme.sizes.body, theme.text.into());
        for Figure { label, cases, .. } in &page.parameters {
            ui.add_space(4.0);
            shown(ui, theme, search, label, theme.sizes.small, theme.quiet.into());
            for case in cases {
                shown(ui, theme, search, &case.text, theme.sizes.body, theme.text.into());
            }
        }
    });
}

/// What counts as each deed that the rule names, and what does not.
fn meanings(ui: &mut Ui, theme: &Theme, words: &Words, page: &Page, search: &Search) {
    let mut told = page.activities.iter().filter(|activity| !activity.description.is_empty()).peekable();
    if told.peek().is_some() {
        heading(ui, theme, words, "policy-meanings");
    }
    for Meaning { label, description, .. } in told {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            shown(ui, theme, search, label, theme.sizes.body, theme.text.into());
            shown(ui, theme, search, description, theme.sizes.body - 1.0, theme.quiet.into());
        });
    }
}

fn facts(ui: &mut Ui, theme: &Theme, words: &Words, clause: &Clause, search: &Search) {
    let page = &clause.page;
    let mut book = With::new();
    book.set("book", page.book.to_string());
    book.set("version", i64::from(clause.version));
    let facts = [
        ("debrief-source", page.source.clone()),
        ("policy-actor", words.plain(page.actor.message())),
        ("policy-force", words.plain(page.force.message())),
        ("policy-basis", words.plain(page.basis.message())),
        ("policy-id", page.id.to_string()),
        ("policy-book", words.text("handbook-book", &book)),
    ];
    ui.spacing_mut().item_spacing.y = 3.0;
    for (head, text) in facts {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(112.0, 20.0), Sense::hover());
            let head = parts::plain(words.plain(head), theme.sizes.small, theme.quiet);
            let head = ui.painter().layout_job(head);
            ui.painter().galley(rect.left_top() + vec2(0.0, 2.0), head, theme.quiet.into());
            ui.vertical(|ui| shown(ui, theme, search, &text, theme.sizes.body - 1.0, theme.text.into()));
        });
    }
}

/// A text with what was looked for underlined.
fn shown(ui: &mut Ui, theme: &Theme, search: &Search, what: &str, size: f32, ink: Color32) {
    let mut job = LayoutJob::default();
    let plain = TextFormat::simple(FontId::proportional(size), ink);
    for (piece, marked) in search.pieces(what) {
        let mut format = plain.clone();
        if marked {
            format.background = theme.care_wash.into();
            format.underline = Stroke::new(1.5, theme.care);
        }
        job.append(piece, 0.0, format);
    }
    parts::put(ui, job);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use crate::handbook::Case;
    use crate::policy::{Basis, BoundActor, FieldKind, Force, Severity};
    use crate::terms::Value;
    use egui::accesskit::Role;
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
            activities: vec![Meaning {
                id: "greet".into(),
                label: "Greets".into(),
                description: "Waving counts; a nod does not.".into(),
            }],
            parameters: vec![],
        }
    }

    fn view(tag: &str) -> View {
        let words = words(tag);
        let cap = |text: &str| Case { fact: None, value: Value::Int(500_000), text: text.into() };
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
        let clauses = pages.into_iter().map(|page| Clause::new(page, 3, &words)).collect();
        View { clauses, words, assessed: None }
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

    fn shows(harness: &Harness<'static, State>, label: &str) -> bool {
        harness.query_by_role_and_label(Role::Label, label).is_some()
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
            assert!(harness.query_all_by_role_and_label(Role::Label, label).next().is_some(), "{label}");
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
            harness.get_by_role_and_label(Role::Label, "Greet first").rect().top()
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
