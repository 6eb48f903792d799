//! What the screens' tests share.

use crate::app::theme::Theme;
use crate::locale::{Language, Words, parse};
use egui::accesskit::Role;
use egui::{Color32, Rect, Shape, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The program's words in a language that ships.
pub(crate) fn words(tag: &str) -> Words {
    let text = match tag {
        "zh-TW" => include_str!("../../../locales/zh-TW/app.ftl"),
        "en-US" => include_str!("../../../locales/en-US/app.ftl"),
        _ => include_str!("../../../locales/zh-CN/app.ftl"),
    };
    let (resource, problems) = parse(text);
    assert!(problems.is_empty(), "{problems:?}");
    let language: Language = tag.parse().expect("a tag");
    Words::new([(language, resource)])
}

/// A window that shows a screen and remembers what it asked for in every pass.
pub(crate) fn window<'a, State: 'a>(
    state: State, mut show: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    let mut dressed = false;
    Harness::builder().with_size(Vec2::new(1280.0, 800.0)).build_ui_state(
        move |ui, state| {
            if !dressed {
                Theme::default().apply(ui.ctx());
                dressed = true;
            }
            show(ui, state);
        },
        state,
    )
}

/// Clicks what is called so, and waits for what comes of it.
pub(crate) fn clicks<State>(harness: &mut Harness<'_, State>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

/// Types a text into the field that is called so.
pub(crate) fn writes<State>(harness: &mut Harness<'_, State>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.event(egui::Event::Text(text.into()));
    harness.run();
}

/// What can be acted on and has an ornament's line for its edge: that line need not be seen, an edge must be.
pub(crate) fn edged_as_ornaments<State>(harness: &Harness<'_, State>) -> Vec<String> {
    let mut lines = Vec::new();
    for clipped in &harness.output().shapes {
        lined(&clipped.shape, Color32::from(Theme::default().line), &mut lines);
    }
    let acts = [Role::Button, Role::RadioButton, Role::CheckBox, Role::Link, Role::TextInput];
    let nodes = acts.into_iter().flat_map(|role| harness.query_all_by_role(role));
    let edged = nodes.filter(|node| {
        let own = node.rect();
        lines.iter().any(|line: &Rect| line.expand(3.0).contains_rect(own) && own.expand(3.0).contains_rect(*line))
    });
    edged.map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

fn lined(shape: &Shape, line: Color32, found: &mut Vec<Rect>) {
    match shape {
        Shape::Rect(rect) if rect.stroke.width > 0.0 && rect.stroke.color == line => found.push(rect.rect),
        Shape::Vec(shapes) => shapes.iter().for_each(|one| lined(one, line, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::parts;
    use egui::{Sense, UiBuilder, WidgetInfo, WidgetType};

    #[test]
    fn what_is_acted_on_and_has_an_ornaments_edge_is_found() {
        let harness = window((), |ui, ()| {
            let theme = &*Theme::of(ui);
            parts::card(theme).show(ui, |ui| ui.label("A card"));
            parts::secondary(ui, theme, None, "A button");
            parts::choice_card(ui, theme, "one", "A choice", Some(false), |ui| ui.label("Chosen?"));
            let planted = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
                parts::card(theme).show(ui, |ui| ui.label("Planted"));
            });
            planted.response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, "A planted one"));
        });
        assert_eq!(edged_as_ornaments(&harness), ["A planted one"]);
    }
}
