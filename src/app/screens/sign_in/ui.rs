//! Sign-in: who is there, and in which language.

use super::scene;
use super::view::{Action, Door, Draft, Entering, View};
use crate::app::theme::Theme;
use crate::app::widgets::flow;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say, text};
use crate::app::widgets::scroll;
use egui::accesskit::Live;
use egui::text_edit::TextEditState;
use egui::{
    Align, Color32, CornerRadius, FontId, Id, Key, Layout, Rect, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// In less room than this there is no picture.
const NARROW: f32 = 900.0;
/// How high a sample is.
const ROW: f32 = 40.0;

/// Shows the screen.
pub(crate) fn screen(ui: &mut Ui, view: &View, draft: &mut Draft) -> Vec<Action> {
    let theme = &*Theme::of(ui);
    let mut actions = Vec::new();
    let window = ui.available_rect_before_wrap();
    ui.painter().rect_filled(window, 0.0, Color32::from(theme.surface));
    // where there is little room it is for whoever signs in
    let beside = if window.width() < NARROW { 0.0 } else { (window.width() * 0.46).min(820.0) };
    let picture = window.with_max_x(window.left() + beside);
    if beside > 0.0 {
        scene::paint(ui.painter(), theme, picture);
        promise(ui, theme, view, picture);
    }
    let rest = window.with_min_x(picture.right());
    let width = (rest.width() - 2.0 * 44.0).min(460.0);
    let column = Rect::from_center_size(rest.center(), vec2(width, rest.height() - 48.0));
    ui.scope_builder(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min)), |ui| {
        languages(ui, theme, view, &mut actions);
        let room = ui.available_height();
        let mut wanted =
            if view.samples.is_empty() { 330.0 } else { 306.0 + (ROW + 4.0) * view.samples.len().min(6) as f32 };
        wanted += if view.error.is_some() { 36.0 } else { 0.0 };
        wanted += match view.door {
            Door::Open => 0.0,
            Door::Password => 80.0,
            Door::NewPassword => 160.0,
        };
        ui.add_space(((room - wanted) / 2.2).max(8.0));
        scroll::area(ui, "page", true, |ui| {
            parts::names_screen(&say(ui, view.words.plain("product-name"), theme.sizes.display, theme.accent));
            say(ui, view.words.plain("product-line"), theme.sizes.body, theme.quiet);
            ui.add_space(16.0);
            match view.door {
                Door::Open => form(ui, theme, view, draft, &mut actions),
                Door::Password | Door::NewPassword => passwords(ui, theme, view, draft, &mut actions),
            }
            refused(ui, theme, view);
            if !view.samples.is_empty() {
                samples(ui, theme, view, &mut actions);
            }
        });
    });
    actions
}

fn languages(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        parts::names_group(ui, &view.words.plain("settings-language"));
        ui.spacing_mut().item_spacing.x = 4.0;
        for (name, tag) in parts::LANGUAGES.iter().rev() {
            let chosen = view.language.to_string() == *tag;
            let ink: Color32 = if chosen { theme.accent } else { theme.quiet }.into();
            let galley =
                ui.painter().layout_no_wrap((*name).to_owned(), FontId::proportional(theme.sizes.small + 0.5), ink);
            let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(22.0, 12.0), Sense::click());
            response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, *name));
            let fill = if chosen {
                theme.accent_wash.into()
            } else if response.hovered() {
                theme.sunken.into()
            } else {
                Color32::TRANSPARENT
            };
            let line = if chosen { Stroke::new(1.0, theme.accent) } else { Stroke::NONE };
            ui.painter().rect(rect, CornerRadius::same(16), fill, line, StrokeKind::Inside);
            if response.has_focus() {
                parts::focus_ring(ui, theme, rect);
            }
            ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
            if response.clicked() && !chosen {
                actions.extend(tag.parse().ok().map(Action::ChooseLanguage));
            }
        }
    });
    // where roles bind, whoever may comes to it by signing in
    if view.door != Door::Open {
        return;
    }
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if parts::link(ui, theme, &view.words.plain("hr-open"), theme.sizes.small + 0.5).clicked() {
            actions.push(Action::OpenHr);
        }
        ui.add_space(14.0);
        if parts::link(ui, theme, &view.words.plain("studio-open"), theme.sizes.small + 0.5).clicked() {
            actions.push(Action::OpenStudio);
        }
    });
}

fn form(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let label = say(ui, words.plain("sign-in-number"), theme.sizes.small, theme.quiet);
    let mut entered = false;
    ui.horizontal(|ui| {
        let button = words.plain("sign-in-button");
        let size =
            ui.painter().layout_no_wrap(button.clone(), FontId::proportional(theme.sizes.body), Color32::PLACEHOLDER);
        let width = ui.available_width() - size.size().x - 36.0 - ui.spacing().item_spacing.x;
        let field = ui.add_sized(
            vec2(width, 40.0),
            TextEdit::singleline(&mut draft.number)
                .id(Id::new("employee number"))
                .hint_text(text(words.plain("sign-in-number-hint"), theme.sizes.body, theme.quiet))
                .font(FontId::proportional(theme.sizes.body + 1.0))
                .vertical_align(Align::Center)
                .margin(vec2(12.0, 6.0))
                .char_limit(64),
        );
        let field = field.labelled_by(label.id);
        if !draft.focused {
            draft.focused = true;
            field.request_focus();
        }
        // The Enter that ends an input method's composition isn't the Enter that signs in.
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        entered = enter && !parts::composing(ui);
        entered |= parts::primary(ui, theme, &button).clicked();
        // that one takes the keyboard from the field as well
        if entered || enter {
            field.request_focus();
        }
    });
    if entered {
        actions.push(Action::SignIn(draft.number.trim().to_owned()));
    }
}

/// The fields where roles bind: number and password, or behind a one-time code a password of one's own, twice.
fn passwords(ui: &mut Ui, theme: &Theme, view: &View, draft: &mut Draft, actions: &mut Vec<Action>) {
    let words = &view.words;
    let is_new = view.door == Door::NewPassword;
    if is_new {
        say(ui, words.plain("sign-in-new-password"), theme.sizes.body, theme.text);
        ui.add_space(8.0);
    }
    let fields: [(&str, &mut String, bool); 2] = if is_new {
        [("sign-in-new", &mut draft.new, true), ("sign-in-again", &mut draft.again, true)]
    } else {
        [("sign-in-number", &mut draft.number, false), ("sign-in-password", &mut draft.secret, true)]
    };
    let (mut entered, mut goes_on) = (false, false);
    for (at, (id, typed, hidden)) in fields.into_iter().enumerate() {
        let label = say(ui, words.plain(id), theme.sizes.small, theme.quiet);
        let edit = TextEdit::singleline(typed)
            .id(Id::new(id))
            .password(hidden)
            .font(FontId::proportional(theme.sizes.body + 1.0))
            .vertical_align(Align::Center)
            .margin(vec2(12.0, 6.0))
            .char_limit(256);
        let field = ui.add_sized(vec2(ui.available_width(), 40.0), edit).labelled_by(label.id);
        // whoever comes after does not get it back with Ctrl+Z
        if let Some(mut state) = TextEditState::load(ui.ctx(), field.id) {
            state.clear_undoer();
            state.store(ui.ctx(), field.id);
        }
        if at == 0 && !draft.focused {
            draft.focused = true;
            field.request_focus();
        }
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if enter && at == 0 {
            goes_on = true;
        } else if enter {
            entered = !parts::composing(ui);
            field.request_focus();
        }
        ui.add_space(6.0);
    }
    // once both are shown: the second would take the same Enter for its own and let the keyboard go
    if goes_on {
        let second = Id::new(if is_new { "sign-in-again" } else { "sign-in-password" });
        ui.memory_mut(|memory| memory.request_focus(second));
    }
    entered |= parts::primary(ui, theme, &words.plain("sign-in-button")).clicked();
    if entered {
        let new = is_new.then(|| draft.new.clone());
        actions.push(Action::Enter(Entering {
            number: draft.number.trim().to_owned(),
            secret: draft.secret.clone(),
            new,
        }));
    }
}

/// Why nobody was let in.
fn refused(ui: &mut Ui, theme: &Theme, view: &View) {
    if let Some(error) = &view.error {
        ui.add_space(6.0);
        parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
            let told = say(ui, error, theme.sizes.small + 1.0, theme.bad);
            parts::live(&told, Live::Assertive);
        });
    }
}

fn samples(ui: &mut Ui, theme: &Theme, view: &View, actions: &mut Vec<Action>) {
    let words = &view.words;
    ui.add_space(16.0);
    parts::names_part(&say(ui, words.plain("sign-in-samples-title"), theme.sizes.section, theme.text));
    // whoever has just been refused has read it
    if view.error.is_none() {
        say(ui, words.plain("sign-in-samples-body"), theme.sizes.small + 0.5, theme.quiet);
        ui.add_space(4.0);
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    for sample in &view.samples {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(
                WidgetType::Button,
                true,
                format!("{} {} {}", sample.number, sample.name, sample.outlet),
            )
        });
        let (fill, line) = parts::tones(theme, &response);
        ui.painter().rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
        let sign = Rect::from_center_size(rect.left_center() + vec2(24.0, 0.0), Vec2::splat(18.0));
        Icon::Person.paint(ui.painter(), sign, theme.accent.into());
        let body = FontId::proportional(theme.sizes.body);
        let small = FontId::proportional(theme.sizes.small);
        let put = |x: f32, what: &str, font: FontId, ink: Color32| {
            let galley = ui.painter().layout_no_wrap(what.to_owned(), font, ink);
            let width = galley.size().x;
            ui.painter().galley(rect.left_center() + vec2(x, -galley.size().y / 2.0), galley, ink);
            x + width
        };
        put(46.0, &sample.number, small.clone(), theme.quiet.into());
        let end = put(106.0, &sample.name, body, theme.text.into());
        let outlet = ui.painter().layout(sample.outlet.clone(), small, theme.quiet.into(), f32::INFINITY);
        let at = (rect.right() - 14.0 - outlet.size().x).max(rect.left() + end + 12.0);
        let clip = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        clip.galley(pos2(at, rect.center().y - outlet.size().y / 2.0), outlet, theme.quiet.into());
        if response.clicked() {
            actions.push(Action::SignIn(sample.number.clone()));
        }
    }
    ui.add_space(6.0);
    say(ui, words.plain("sign-in-samples-import"), theme.sizes.small, theme.quiet);
    parts::wash(theme, theme.sunken).inner_margin(vec2(12.0, 7.0)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, words.plain("sign-in-samples-command"), theme.sizes.small, theme.text);
    });
}

fn promise(ui: &Ui, theme: &Theme, view: &View, picture: Rect) {
    let width = (picture.width() - 96.0).min(460.0);
    let corner = picture.left_bottom() + vec2(48.0, -40.0);
    let ink: Color32 = theme.on_accent.into();
    let lay = |id: &str, size| flow::galley(ui.painter(), parts::plain(view.words.plain(id), size, ink), width);
    let body = lay("sign-in-promise", theme.sizes.small + 1.0);
    let head = lay("sign-in-welcome", theme.sizes.title);
    let body_at = corner - vec2(0.0, body.size().y);
    let head_at = body_at - vec2(0.0, head.size().y + 12.0);
    for (at, galley, id) in [(head_at, head, "sign-in-welcome"), (body_at, body, "sign-in-promise")] {
        parts::read(ui, Rect::from_min_size(at, galley.size()), id, &view.words.plain(id));
        ui.painter().galley(at, galley, ink);
    }
}

#[cfg(test)]
mod tests {
    use super::super::view::Sample;
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui::Modifiers;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    type State = (View, Draft, Vec<Action>);

    fn open(samples: usize) -> Harness<'static, State> {
        let sample = |at| Sample { number: format!("E100{at}"), name: format!("N{at}"), outlet: "O".into() };
        let view = View {
            words: words("en-US"),
            language: "en-US".parse().expect("a tag"),
            error: None,
            door: Door::Open,
            samples: (1..=samples).map(sample).collect(),
        };
        let mut harness =
            window((view, Draft::default(), vec![]), |ui, (view, draft, done)| done.extend(screen(ui, view, draft)));
        harness.run();
        harness
    }

    #[test]
    fn the_number_is_typed_and_enter_signs_in() {
        let mut harness = open(0);
        harness.event(egui::Event::Text(" E1007 ".into()));
        harness.run();
        assert_eq!(harness.state().1.number, " E1007 ");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().2, [Action::SignIn("E1007".into())]);
    }

    #[test]
    fn the_button_signs_in_too() {
        let mut harness = open(0);
        harness.state_mut().1.number = "E1".into();
        harness.run();
        harness.get_by_role_and_label(egui::accesskit::Role::Button, "Sign in").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::SignIn("E1".into())]);
    }

    #[test]
    fn a_sample_signs_in() {
        let mut harness = open(3);
        harness.get_by_label("E1002 N2 O").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::SignIn("E1002".into())]);
    }

    #[test]
    fn whoever_is_refused_still_finds_all_the_samples_without_scrolling() {
        let mut harness = open(6);
        harness.state_mut().0.error = Some(
            "The roster has no number “nobody”. Check it and try again, or ask an administrator to import the roster."
                .into(),
        );
        harness.run();
        let last = harness.get_by_label("E1006 N6 O").rect();
        assert!(last.bottom() < 776.0, "{last}");
    }

    #[test]
    fn where_roles_bind_the_password_is_typed_behind_the_number_and_not_shown() {
        let mut harness = open(0);
        harness.state_mut().0.door = Door::Password;
        harness.state_mut().1.focused = false;
        harness.run();
        harness.event(egui::Event::Text("E1007 ".into()));
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().2, [], "the password comes first");
        harness.event(egui::Event::Text("lilac in june".into()));
        harness.run();
        assert_eq!(harness.state().1.secret, "lilac in june");
        assert!(harness.query_by_value("lilac in june").is_none(), "nobody reads it");
        harness.run_steps(3);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run();
        assert_eq!(harness.state().1.secret, "lilac in june", "nothing that was typed before comes back");
        harness.key_press(Key::Enter);
        harness.run();
        let claim = Entering { number: "E1007".into(), secret: "lilac in june".into(), new: None };
        assert_eq!(harness.state().2, [Action::Enter(claim.clone())]);
        assert!(!format!("{claim:?}").contains("lilac"));
        harness.state_mut().0.door = Door::NewPassword;
        harness.run();
        harness.get_by_label("New password").focus();
        harness.run();
        harness.event(egui::Event::Text("a cup of tea".into()));
        harness.run();
        harness.get_by_role_and_label(egui::accesskit::Role::Button, "Sign in").click();
        harness.run();
        let new = Some("a cup of tea".to_owned());
        assert_eq!(harness.state().2.last(), Some(&Action::Enter(Entering { new, ..claim })));
    }

    #[test]
    fn languages_go_by_their_own_names() {
        let mut harness = open(0);
        harness.get_by_label("繁體中文").click();
        harness.run();
        assert_eq!(harness.state().2, [Action::ChooseLanguage("zh-TW".parse().expect("a tag"))]);
        harness.get_by_label("English").click();
        harness.run();
        assert_eq!(harness.state().2.len(), 1, "the language that shows isn't chosen again");
    }
}
