//! Ruling on a record: what is ruled and why, then what that changes, and only then the button that notes it.

use super::ruling_view::{RulingDraft, RulingOrder, RulingView, RulingWay};
use super::view::RecordListAction;
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::labelled;
use crate::locale::Words;
use egui::accesskit::Live;
use egui::{Id, TextEdit, Ui, vec2};

/// The longest reason, in characters; the store says the same.
const LONGEST: usize = 2_000;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RulingView, draft: &mut RulingDraft,
    actions: &mut Vec<RecordListAction>,
) {
    ui.add_space(10.0);
    if let Some(done) = &view.done {
        parts::notice(ui, theme, Icon::Tick, theme.good.into(), theme.good_wash.into(), |ui| {
            parts::live(&say(ui, done, theme.sizes.small + 0.5, theme.text), Live::Assertive);
        });
    }
    if !draft.open {
        if parts::secondary(ui, theme, Some(Icon::Flag), &words.plain("hr-rule")).clicked() {
            *draft = RulingDraft {
                open: true,
                way: view.ways.first().map_or_else(Default::default, |(way, _)| *way),
                ..RulingDraft::default()
            };
        }
        return;
    }
    parts::wash(theme, theme.sunken).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        parts::names_part(&say(ui, words.plain("hr-rule"), theme.sizes.body, theme.text));
        if view.is_own {
            say(ui, words.plain("hr-rule-own"), theme.sizes.small, theme.care);
        }
        if draft.asks {
            confirm(ui, theme, words, view, draft, actions)
        } else {
            ask(ui, theme, words, view, draft)
        }
        if let Some(trouble) = &view.trouble {
            parts::live(&say(ui, trouble, theme.sizes.small + 0.5, theme.bad), Live::Assertive);
        }
    });
}

/// What is ruled, by whom, and why.
fn ask(ui: &mut Ui, theme: &Theme, words: &Words, view: &RulingView, draft: &mut RulingDraft) {
    parts::group(ui, &words.plain("hr-rule"), |ui| {
        for (way, _) in &view.ways {
            let (chosen, name) = (draft.way == *way, words.plain(way.message()));
            let line = |ui: &mut Ui| {
                ui.horizontal(|ui| {
                    parts::radio(ui, theme, chosen);
                    ui.label(parts::text(&name, theme.sizes.small + 0.5, theme.text));
                });
                ui.set_width(ui.available_width());
            };
            let frame = egui::Frame::new().corner_radius(theme.corner()).inner_margin(vec2(8.0, 3.0));
            if parts::choice_in(ui, theme, frame, ("ruling", *way), &name, Some(chosen), line).response.clicked() {
                draft.way = *way;
            }
        }
    });
    let label = say(ui, words.plain("hr-rule-reason"), theme.sizes.small + 0.5, theme.quiet);
    let edit = TextEdit::multiline(&mut draft.reason)
        .id(Id::new("hr ruling reason"))
        .desired_rows(3)
        .desired_width(ui.available_width())
        .margin(vec2(10.0, 6.0))
        .char_limit(LONGEST);
    drop(ui.add(edit).labelled_by(label.id));
    match &view.by {
        Some(by) => drop(say(ui, labelled(&words.plain("hr-rule-by"), by, words), theme.sizes.small, theme.quiet)),
        None => {
            let label = say(ui, words.plain("hr-rule-number"), theme.sizes.small + 0.5, theme.quiet);
            let edit = TextEdit::singleline(&mut draft.number).id(Id::new("hr ruling number")).char_limit(64);
            drop(ui.add(edit.margin(vec2(10.0, 4.0)).desired_width(160.0)).labelled_by(label.id));
        }
    }
    changes(ui, theme, words, view, draft.way);
    ui.horizontal_wrapped(|ui| {
        let is_said = !draft.reason.trim().is_empty() && (view.by.is_some() || !draft.number.trim().is_empty());
        let go_on = ui.add_enabled_ui(is_said, |ui| parts::primary(ui, theme, &words.plain("hr-rule-go-on"))).inner;
        if go_on.clicked() {
            draft.asks = true;
        }
        if parts::secondary(ui, theme, None, &words.plain("hr-rule-drop")).clicked() {
            *draft = RulingDraft::default();
        }
    });
}

/// What it would change.
fn changes(ui: &mut Ui, theme: &Theme, words: &Words, view: &RulingView, way: RulingWay) {
    let then = view.ways.iter().find(|(one, _)| *one == way).map_or("", |(_, then)| then);
    say(ui, labelled(&words.plain("hr-rule-now"), &view.now, words), theme.sizes.small + 0.5, theme.text);
    let told = match way {
        RulingWay::Remark => words.plain("hr-rule-nothing"),
        RulingWay::Void | RulingWay::Passed | RulingWay::Failed | RulingWay::Upheld => {
            labelled(&words.plain("hr-rule-then"), then, words)
        }
    };
    parts::live(&say(ui, told, theme.sizes.small + 0.5, theme.accent), Live::Polite);
}

/// All of it once more, before it is noted.
fn confirm(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RulingView, draft: &mut RulingDraft,
    actions: &mut Vec<RecordListAction>,
) {
    say(ui, words.plain(draft.way.message()), theme.sizes.body - 0.5, theme.text);
    changes(ui, theme, words, view, draft.way);
    say(ui, labelled(&words.plain("hr-rule-why"), draft.reason.trim(), words), theme.sizes.small + 0.5, theme.text);
    let by = view.by.clone().unwrap_or_else(|| draft.number.trim().to_owned());
    say(ui, labelled(&words.plain("hr-rule-by"), &by, words), theme.sizes.small, theme.quiet);
    say(ui, words.plain("hr-rule-stays"), theme.sizes.small, theme.quiet);
    if view.is_writing {
        say(ui, words.plain("working"), theme.sizes.small, theme.quiet);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, theme, &words.plain("hr-rule-write")).clicked() {
            let RulingDraft { way, reason, number, .. } = draft.clone();
            draft.sent = true;
            actions.push(RecordListAction::Rule(RulingOrder { way, reason, number }));
        }
        if parts::secondary(ui, theme, None, &words.plain("hr-rule-back")).clicked() {
            draft.asks = false;
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{clicks, edged_as_ornaments, window, words, writes};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type State = (RulingView, RulingDraft, Vec<RecordListAction>);

    fn open(by: Option<&str>) -> Harness<'static, State> {
        let ways = RulingWay::ALL.map(|way| (way, format!("as {way:?}"))).to_vec();
        let view = RulingView { by: by.map(str::to_owned), now: "Not passed".into(), ways, ..RulingView::default() };
        let mut harness = window((view, RulingDraft::default(), vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            show(ui, theme, &words("en-US"), view, draft, done);
        });
        harness.run();
        harness
    }

    #[test]
    fn nothing_is_noted_before_a_reason_is_given_and_what_changes_was_seen() {
        let mut harness = open(Some("9001 周敏"));
        clicks(&mut harness, "Rule on it or add a remark");
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label("Counts now: Not passed");
        harness.get_by_label("Will count: as Void");
        clicks(&mut harness, "See what it means");
        assert!(!harness.state().1.asks, "there is no reason yet");
        clicks(&mut harness, "Counts as passed");
        harness.get_by_label("Will count: as Passed");
        writes(&mut harness, "Why, in a sentence or two", "the printer jammed");
        clicks(&mut harness, "See what it means");
        assert_eq!(harness.state().2, [], "nothing is written by that");
        harness.get_by_label("Reason: the printer jammed");
        harness.get_by_label("By: 9001 周敏");
        clicks(&mut harness, "Note it for good");
        let order = RulingOrder { way: RulingWay::Passed, reason: "the printer jammed".into(), number: String::new() };
        assert_eq!(harness.state().2, [RecordListAction::Rule(order)]);
    }

    #[test]
    fn at_an_open_station_whoever_rules_says_who_he_is() {
        let mut harness = open(None);
        clicks(&mut harness, "Rule on it or add a remark");
        writes(&mut harness, "Why, in a sentence or two", "why");
        clicks(&mut harness, "See what it means");
        assert!(!harness.state().1.asks);
        writes(&mut harness, "Your own number", "9001");
        clicks(&mut harness, "See what it means");
        harness.get_by_label("By: 9001");
    }
}
