//! What is said on every screen of the station itself: that it is open, that somebody was made HR at the machine.

use crate::app::theme::Theme;
use crate::app::widgets::parts;
use crate::locale::{With, Words};
use crate::records::accounts::Recovery;
use egui::{Color32, Frame, Margin, Panel, Ui};

/// What there is to say of a station.
#[derive(Debug, Default)]
pub(super) struct AboutStation {
    /// Roles do not bind: what comes from it is no evidence.
    pub(super) open: bool,
    /// That somebody was made HR at the machine itself, which no HR has acknowledged.
    pub(super) recovery: Option<Recovery>,
}

impl AboutStation {
    /// Says it below everything else; where there is nothing to say, everything else has the room.
    pub(super) fn show(&self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let open = self.open.then(|| words.plain("open-station"));
        let recovery = self.recovery.as_ref().map(|recovery| told(recovery, words));
        let lines: Vec<_> = open.into_iter().chain(recovery).collect();
        if lines.is_empty() {
            return;
        }
        let frame = Frame::new().fill(Color32::from(theme.care_wash)).inner_margin(Margin::symmetric(14, 2));
        let panel = Panel::bottom("standing").resizable(false).show_separator_line(false).frame(frame);
        panel.show(ui, |ui| {
            for line in lines {
                parts::say(ui, line, theme.sizes.small, theme.care);
            }
        });
    }
}

fn told(recovery: &Recovery, words: &Words) -> String {
    let known = recovery.employee.as_ref().map(|one| {
        let who = [("number", one.number.clone()), ("name", one.name.clone())];
        words.text("account-person", &With::from_iter(who))
    });
    let who = known.unwrap_or_else(|| words.plain("access-gone"));
    words.text("station-recovered", &With::from_iter([("who", who), ("at", recovery.at.local())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{window, words};
    use egui_kittest::kittest::Queryable;

    #[test]
    fn an_open_station_says_so_below_everything_and_another_leaves_the_room() {
        for open in [true, false] {
            let standing = AboutStation { open, recovery: None };
            let mut harness = window(0.0, move |ui, left: &mut f32| {
                standing.show(ui, &Theme::of(ui), &words("en-US"));
                *left = ui.available_rect_before_wrap().bottom();
            });
            harness.run();
            let said = harness.query_by_label("Open station: not evidence").map(|label| label.rect());
            assert_eq!(said.is_some(), open);
            assert!(said.is_none_or(|said| said.top() >= *harness.state()), "nothing lies over it");
        }
    }
}
