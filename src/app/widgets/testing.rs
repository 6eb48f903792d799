//! What the screens' tests share.

use crate::app::theme::Theme;
use crate::locale::{Language, Words, parse};
use egui::{Ui, Vec2};
use egui_kittest::Harness;

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
