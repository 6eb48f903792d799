//! The chain of records: how far it is vouched for, verifying with how far it has come, what was found, and the anchor.

use super::view::{VerifyAction, VerifyDraft, VerifyState, VerifyTold, VerifyView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::locale::{With, Words};
use egui::accesskit::Live;
use egui::{Id, ProgressBar, TextEdit, Ui, WidgetInfo, WidgetType, vec2};

/// How wide it gets: sentences, and a bar.
const WIDE: f32 = 980.0;

/// Shows it.
pub(in super::super) fn part(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &VerifyView, draft: &mut VerifyDraft,
) -> Vec<VerifyAction> {
    let mut actions = Vec::new();
    scroll::area(ui, "verifying", true, |ui| {
        ui.set_max_width((ui.available_width() - 8.0).min(WIDE));
        ui.spacing_mut().item_spacing.y = 10.0;
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            stand(ui, theme, words, view);
        });
        parts::card(theme).show(ui, |ui| {
            ui.set_width(ui.available_width());
            walk(ui, theme, words, view, draft, &mut actions);
        });
        if let Some(trouble) = &view.trouble {
            parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
                parts::live(&say(ui, trouble, theme.sizes.small + 1.0, theme.bad), Live::Assertive);
            });
        }
        if view.anchors {
            parts::card(theme).show(ui, |ui| {
                ui.set_width(ui.available_width());
                anchor(ui, theme, words, view, &mut actions);
            });
        }
    });
    actions
}

fn stand(ui: &mut Ui, theme: &Theme, words: &Words, view: &VerifyView) {
    parts::names_part(&say(ui, words.plain("hr-chain"), theme.sizes.section, theme.text));
    let Some(stand) = &view.stand else {
        say(ui, words.plain("working"), theme.sizes.body, theme.quiet);
        return;
    };
    ui.horizontal_top(|ui| {
        let (icon, tone) = if view.is_signed { (Icon::Shield, theme.good) } else { (Icon::Warning, theme.bad) };
        icon.show(ui, 22.0, tone);
        ui.vertical(|ui| {
            for line in stand {
                say(ui, line, theme.sizes.body - 0.5, theme.text);
            }
        });
    });
}

fn walk(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &VerifyView, draft: &mut VerifyDraft,
    actions: &mut Vec<VerifyAction>,
) {
    parts::names_part(&say(ui, words.plain("hr-verify-all"), theme.sizes.section, theme.text));
    say(ui, words.plain("hr-verify-means"), theme.sizes.small + 0.5, theme.quiet);
    if let VerifyState::Going(done, all) = view.state {
        let share = if all == 0 { 0.0 } else { done as f32 / all as f32 };
        let told = words.text("chain-progress", &With::from_iter([("done", done), ("all", all)]));
        let bar = ui.add(ProgressBar::new(share).desired_height(14.0).fill(theme.accent.into()));
        bar.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &told));
        say(ui, &told, theme.sizes.small, theme.quiet);
        if parts::secondary(ui, theme, Some(Icon::Pause), &words.plain("hr-stop")).clicked() {
            actions.push(VerifyAction::Stop);
        }
        return;
    }
    parts::tick(ui, theme, &mut draft.replay, &words.plain("hr-verify-replay"));
    say(ui, words.plain("hr-verify-replay-means"), theme.sizes.small, theme.quiet);
    let label = say(ui, words.plain("hr-verify-anchor"), theme.sizes.small + 0.5, theme.text);
    let field = ui.add_sized(
        vec2(ui.available_width(), 36.0),
        TextEdit::singleline(&mut draft.anchor)
            .id(Id::new("hr anchor"))
            .hint_text(parts::text(words.plain("hr-verify-anchor-hint"), theme.sizes.small, theme.quiet))
            .vertical_align(egui::Align::Center)
            .margin(vec2(10.0, 4.0))
            .char_limit(4_096),
    );
    drop(field.labelled_by(label.id));
    if parts::primary(ui, theme, &words.plain("hr-verify")).clicked() {
        actions.push(VerifyAction::Begin { replay: draft.replay, anchor: draft.anchor.clone() });
    }
    if let VerifyState::Done(told) = &view.state {
        found(ui, theme, words, told, actions);
    }
}

fn found(ui: &mut Ui, theme: &Theme, words: &Words, told: &VerifyTold, actions: &mut Vec<VerifyAction>) {
    let (icon, ink, fill) = match told.holds {
        true => (Icon::Tick, theme.good, theme.good_wash),
        false if told.count == 0 => (Icon::Pause, theme.care, theme.care_wash),
        false => (Icon::Warning, theme.bad, theme.bad_wash),
    };
    parts::notice(ui, theme, icon, ink.into(), fill.into(), |ui| {
        for (at, line) in told.lines.iter().enumerate() {
            let shown = say(ui, line, theme.sizes.body - 0.5, theme.text);
            if at == 0 {
                parts::live(&shown, Live::Assertive);
            }
        }
    });
    if !told.numbers.is_empty() {
        let count = i64::try_from(told.numbers.len()).unwrap_or(i64::MAX);
        let label = parts::counted(words, "hr-verify-list", "count", count);
        if parts::secondary(ui, theme, Some(Icon::List), &label).clicked() {
            actions.push(VerifyAction::List(told.numbers.clone()));
        }
    }
    for fault in &told.faults {
        ui.horizontal_top(|ui| {
            Icon::Cross.show(ui, 16.0, theme.bad);
            ui.vertical(|ui| say(ui, fault, theme.sizes.small + 0.5, theme.text));
        });
    }
    let more = told.count.saturating_sub(told.faults.len());
    if more > 0 {
        let told = parts::counted(words, "hr-verify-more", "count", i64::try_from(more).unwrap_or(i64::MAX));
        say(ui, told, theme.sizes.small, theme.quiet);
    }
}

fn anchor(ui: &mut Ui, theme: &Theme, words: &Words, view: &VerifyView, actions: &mut Vec<VerifyAction>) {
    parts::names_part(&say(ui, words.plain("hr-anchor"), theme.sizes.section, theme.text));
    say(ui, words.plain("hr-anchor-means"), theme.sizes.small + 0.5, theme.quiet);
    let Some(line) = &view.anchor else {
        if parts::secondary(ui, theme, Some(Icon::Flag), &words.plain("hr-anchor-take")).clicked() {
            actions.push(VerifyAction::TakeAnchor);
        }
        return;
    };
    parts::wash(theme, theme.sunken).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::live(&say(ui, line, theme.sizes.small, theme.text), Live::Polite);
    });
    if parts::secondary(ui, theme, None, &words.plain("hr-copy")).clicked() {
        ui.ctx().copy_text(line.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type State = (VerifyView, VerifyDraft, Vec<VerifyAction>);

    fn open(view: VerifyView) -> Harness<'static, State> {
        let mut harness = window((view, VerifyDraft::default(), vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            done.extend(part(ui, theme, &words("en-US"), view, draft));
        });
        harness.run();
        harness
    }

    #[test]
    fn verifying_is_asked_for_with_its_anchor_and_can_be_stopped() {
        let stand = Some(vec!["Station 12".to_owned()]);
        let mut harness = open(VerifyView { stand, is_signed: true, ..VerifyView::default() });
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label("Play every record through again as well").click();
        harness.run();
        harness.get_by_label("Verify everything").click();
        harness.run();
        assert_eq!(harness.state().2, [VerifyAction::Begin { replay: true, anchor: String::new() }]);
        harness.state_mut().0.state = VerifyState::Going(512, 2_048);
        harness.run();
        harness.get_by_role_and_label(egui::accesskit::Role::ProgressIndicator, "Verifying: 512 of 2048");
        harness.get_by_label("Stop").click();
        harness.run();
        assert_eq!(harness.state().2.last(), Some(&VerifyAction::Stop));
    }

    #[test]
    fn what_was_found_leads_to_the_records_in_which_it_was() {
        let told = VerifyTold {
            holds: false,
            lines: vec!["Faults: 201".into()],
            faults: vec!["Record 7 (ab): the result was altered".into()],
            count: 201,
            numbers: vec![7],
        };
        let mut harness = open(VerifyView { state: VerifyState::Done(told), ..VerifyView::default() });
        harness.get_by_label("Record 7 (ab): the result was altered");
        harness.get_by_label("200 more are not listed here");
        harness.get_by_label("List the record with a fault").click();
        harness.run();
        assert_eq!(harness.state().2, [VerifyAction::List(vec![7])]);
    }
}
