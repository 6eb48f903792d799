//! What was changed elsewhere beside what was changed here, piece by piece: of what both changed a person takes one, the other or both.

use super::super::super::told::counted;
use super::view::{OutsideView, PieceRow, PieceShown, SafeAction};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::{Words, joined};
use crate::studio::merge::MergeSide;
use egui::{CornerRadius, Frame, Margin, Ui, WidgetInfo, WidgetType};

/// Shows it.
pub(super) fn show(ui: &mut Ui, theme: &Theme, words: &Words, outside: &OutsideView, asked: &mut Vec<SafeAction>) {
    let title = words.plain("studio-difference");
    parts::names_part(&say(ui, title, theme.sizes.section, theme.text));
    let told = match outside.conflicts() {
        0 => words.plain("studio-no-conflict"),
        count => counted(words, "studio-conflicts", count),
    };
    say(ui, told, theme.sizes.body, theme.quiet);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, theme, &words.plain("studio-bring-together")).clicked() {
            asked.push(SafeAction::BringTogether);
        }
        if parts::secondary(ui, theme, None, &words.plain("studio-later")).clicked() {
            asked.push(SafeAction::Compare(false));
        }
    });
    ui.add_space(6.0);
    scroll::area(ui, "studio difference", true, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        // what has to be chosen stands first
        let (choose, comes): (Vec<_>, Vec<_>) =
            outside.rows.iter().enumerate().partition(|(_, row)| row.side.is_some());
        for (at, row) in choose.into_iter().chain(comes) {
            ui.push_id(("piece", at), |ui| piece(ui, theme, words, (at, row), asked));
            ui.add_space(6.0);
        }
    });
}

fn piece(ui: &mut Ui, theme: &Theme, words: &Words, (at, row): (usize, &PieceRow), asked: &mut Vec<SafeAction>) {
    let fill = if row.side.is_some() { theme.care_wash } else { theme.panel };
    let frame = Frame::new().fill(fill.into()).corner_radius(CornerRadius::same(8));
    frame.inner_margin(Margin::symmetric(10, 8)).stroke(theme.hairline()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let language = row.language.as_ref().and_then(|language| {
            let tag = language.to_string();
            parts::LANGUAGES.iter().find(|(_, own)| *own == tag).map(|(name, _)| (*name).to_owned())
        });
        let place = joined([Some(row.at.clone()), Some(row.what.clone()), language].into_iter().flatten(), " · ");
        say(ui, &place, theme.sizes.body, theme.text);
        value(ui, theme, words, "studio-side-before", &row.before);
        match row.side {
            None => value(ui, theme, words, "studio-side-comes", &row.theirs),
            Some(side) => {
                value(ui, theme, words, "studio-side-mine", &row.mine);
                value(ui, theme, words, "studio-side-theirs", &row.theirs);
                parts::group(ui, &place, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        choices(ui, theme, words, row.takes_both, side, |side| asked.push(SafeAction::Take(at, side)));
                    });
                });
            }
        }
    });
}

fn choices(
    ui: &mut Ui, theme: &Theme, words: &Words, takes_both: bool, chosen: MergeSide, mut take: impl FnMut(MergeSide),
) {
    let both = takes_both.then_some((MergeSide::Both, "studio-take-both"));
    let sides = [(MergeSide::Mine, "studio-take-mine"), (MergeSide::Theirs, "studio-take-theirs")];
    for (side, message) in sides.into_iter().chain(both) {
        let (label, here) = (words.plain(message), side == chosen);
        let button = parts::quiet(ui, theme, here.then_some(Icon::Tick), &label);
        button.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), here, &label));
        if button.clicked() && !here {
            take(side);
        }
    }
}

fn value(ui: &mut Ui, theme: &Theme, words: &Words, whose: &str, shown: &PieceShown) {
    let said = match shown {
        PieceShown::Said(text) => text.clone(),
        PieceShown::There => words.plain("studio-piece-there"),
        PieceShown::Absent => words.plain("studio-piece-absent"),
    };
    let told = parts::named(words, whose, "what", &said);
    say(ui, told, theme.sizes.small + 0.5, theme.quiet);
}
