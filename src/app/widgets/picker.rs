//! A button that says what is chosen, and opens the choice under it: as many as there are, one of them or several.

use super::icon::Icon;
use super::parts;
use crate::app::theme::Theme;
use crate::attempt::labelled;
use crate::locale::Words;
use egui::{
    Color32, CornerRadius, FontId, Popup, PopupCloseBehavior, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, vec2,
};

/// How high the button is, and how wide and high what it opens gets at most.
const HIGH: f32 = 34.0;
const WIDEST: f32 = 340.0;
const HIGHEST: f32 = 360.0;

/// What a picker is for, and what is chosen.
pub(crate) struct Picker<'p> {
    /// What tells it from others on the screen.
    pub(crate) salt: &'p str,
    /// What it is for.
    pub(crate) name: &'p str,
    /// What is chosen, in words.
    pub(crate) chosen: &'p str,
    /// Whether that is anything in particular.
    pub(crate) is_set: bool,
}

impl Picker<'_> {
    /// Shows it; `add` shows what is to be chosen from, while it is open.
    pub(crate) fn show(&self, ui: &mut Ui, theme: &Theme, words: &Words, add: impl FnOnce(&mut Ui)) {
        self.show_as(ui, theme, words, self.name, add);
    }

    /// The same with less written before what is chosen than it is called.
    pub(crate) fn show_as(&self, ui: &mut Ui, theme: &Theme, words: &Words, written: &str, add: impl FnOnce(&mut Ui)) {
        let font = FontId::proportional(theme.sizes.small + 0.5);
        let painter = ui.painter();
        let ink: Color32 = if self.is_set { theme.accent } else { theme.text }.into();
        let name = painter.layout_no_wrap(written.to_owned(), font.clone(), theme.quiet.into());
        let mut chosen = egui::text::LayoutJob::simple_singleline(self.chosen.to_owned(), font, ink);
        chosen.wrap = egui::text::TextWrapping::truncate_at_width(190.0);
        let chosen = painter.layout_job(chosen);
        let between = if written.is_empty() { 0.0 } else { 8.0 };
        let wide = 12.0 + name.size().x + between + chosen.size().x + 26.0;
        let (rect, response) = ui.allocate_exact_size(vec2(wide, HIGH), Sense::click());
        let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        let told = labelled(self.name, self.chosen, words);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &told));
        parts::unfolds(&response, open);
        let (mut fill, mut line) = parts::tones(theme, &response);
        if self.is_set {
            (fill, line) = (theme.accent_wash.into(), Stroke::new(1.0, theme.accent));
        }
        ui.painter().rect(rect, CornerRadius::same(8), fill, line, StrokeKind::Inside);
        let middle = |size: Vec2| rect.center().y - size.y / 2.0;
        let x = rect.left() + 12.0;
        let (at, behind) = (egui::pos2(x, middle(name.size())), x + name.size().x + between);
        ui.painter().galley(at, name, theme.quiet.into());
        ui.painter().galley(egui::pos2(behind, middle(chosen.size())), chosen, ink);
        let sign = Rect::from_center_size(rect.right_center() - vec2(14.0, 0.0), vec2(8.0, 5.0));
        let down = vec![sign.left_top(), sign.center_bottom(), sign.right_top()];
        ui.painter().line(down, Stroke::new(1.6, theme.quiet));
        if response.has_focus() {
            parts::focus_ring(ui, theme, rect);
        }
        let popup = Popup::from_toggle_button_response(&response);
        // the keyboard comes to what is in it, and not to itself
        let popup = popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).sense(Sense::CLICK);
        popup.gap(4.0).show(|ui| {
            ui.set_max_width(WIDEST);
            ui.spacing_mut().item_spacing.y = 2.0;
            ScrollArea::vertical().id_salt(self.salt).max_height(HIGHEST).show(ui, |ui| {
                ui.set_min_width(170.0);
                parts::names_group(ui, self.name);
                add(ui);
            });
        });
    }
}

/// One of several in what a picker opens, chosen alone. Whether it was clicked.
pub(crate) fn one(ui: &mut Ui, theme: &Theme, label: &str, chosen: bool) -> bool {
    let size = theme.sizes.body - 1.0;
    let mut text =
        egui::text::LayoutJob::simple_singleline(label.to_owned(), FontId::proportional(size), theme.text.into());
    text.wrap = egui::text::TextWrapping::truncate_at_width(WIDEST - 60.0);
    let text = ui.painter().layout_job(text);
    let wide = (text.size().x + 40.0).max(ui.available_width().min(WIDEST));
    let (rect, response) = ui.allocate_exact_size(vec2(wide, 32.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, label));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, CornerRadius::same(6), Color32::from(theme.sunken));
    }
    if chosen {
        let sign = Rect::from_center_size(rect.left_center() + vec2(14.0, 0.0), Vec2::splat(14.0));
        Icon::Tick.paint(ui.painter(), sign, theme.accent.into());
    }
    ui.painter().galley(rect.left_center() + vec2(30.0, -text.size().y / 2.0), text, theme.text.into());
    if response.has_focus() {
        parts::focus_ring(ui, theme, rect.shrink(2.0));
    }
    response.clicked()
}

/// Any of several in what a picker opens. Whether it was clicked.
pub(crate) fn any(ui: &mut Ui, theme: &Theme, label: &str, chosen: bool) -> bool {
    let mut wanted = chosen;
    parts::tick(ui, theme, &mut wanted, label);
    wanted != chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn what_it_opens_is_reached_by_the_keyboard_and_closed_by_it() {
        let mut harness = window(vec![], |ui, chosen: &mut Vec<&'static str>| {
            let theme = &*Theme::of(ui);
            let told = chosen.join(", ");
            let picker = Picker { salt: "fruit", name: "Fruit", chosen: &told, is_set: !chosen.is_empty() };
            picker.show(ui, theme, &words("en-US"), |ui| {
                for name in ["Apple", "Pear"] {
                    if any(ui, theme, name, chosen.contains(&name)) {
                        chosen.push(name);
                    }
                }
            });
        });
        harness.run();
        assert!(harness.query_by_label("Pear").is_none());
        for key in [Key::Tab, Key::Enter, Key::Tab, Key::Tab, Key::Space] {
            harness.key_press(key);
            harness.run();
        }
        assert_eq!(harness.state(), &["Pear"]);
        harness.get_by_label("Fruit: Pear");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(harness.query_by_label("Apple").is_none());
    }
}
