//! The field in which one types what is looked for.

use super::text;
use crate::app::theme::Theme;
use egui::{Align, Id, Response, TextEdit, Ui, Vec2, vec2};

/// So long a name is looked for at most, in signs.
const LONGEST: usize = 64;

/// A field of a size for what is looked for; its hint is its name as well.
pub(crate) fn seek(
    ui: &mut Ui, theme: &Theme, (id, hint): (&'static str, &str), size: Vec2, sought: &mut String,
) -> Response {
    let field = TextEdit::singleline(sought)
        .id(Id::new(id))
        .hint_text(text(hint, theme.sizes.small + 0.5, theme.quiet))
        .vertical_align(Align::Center)
        .margin(vec2(10.0, 4.0))
        .char_limit(LONGEST);
    let field = ui.add_sized(size, field);
    field.ctx.accesskit_node_builder(field.id, |node| node.set_label(hint));
    field
}
