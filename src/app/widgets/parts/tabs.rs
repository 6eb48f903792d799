//! Parts of a screen beside each other, one of which is shown.

use super::buttons::focus_ring;
use super::told::names_group;
use crate::app::theme::Theme;
use egui::accesskit::Role;
use egui::{Color32, CornerRadius, FontId, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Shows them by name, and all as what they are parts of; the one that is turned to.
pub(crate) fn tabs<T: Copy + PartialEq>(
    ui: &mut Ui, theme: &Theme, of: &str, all: impl IntoIterator<Item = (T, String)>, shown: T,
) -> Option<T> {
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        names_group(ui, of);
        for (tab, name) in all {
            let here = tab == shown;
            let ink: Color32 = if here { theme.accent } else { theme.text }.into();
            let galley = ui.painter().layout_no_wrap(name.clone(), FontId::proportional(theme.sizes.body), ink);
            let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(24.0, 14.0), Sense::click());
            response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, &name));
            response.ctx.accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
            let fill: Color32 = match () {
                () if here => theme.accent_wash.into(),
                () if response.hovered() => theme.sunken.into(),
                () => Color32::TRANSPARENT,
            };
            ui.painter().rect_filled(rect, CornerRadius::same(8), fill);
            if here {
                let line = Rect::from_min_max(
                    pos2(rect.left() + 12.0, rect.bottom() - 3.0),
                    pos2(rect.right() - 12.0, rect.bottom()),
                );
                ui.painter().hline(line.x_range(), line.center().y, Stroke::new(3.0, theme.accent));
            }
            ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
            if response.has_focus() {
                focus_ring(ui, theme, rect);
            }
            if response.clicked() && !here {
                turned = Some(tab);
            }
        }
    });
    turned
}
