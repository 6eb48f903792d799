//! One person of the roster: what it says, what happened, and what can be done about him.

use super::view::{MoveDraft, MoveOrder, MoveWay, PersonOpen, RosterDeskAction, RosterView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::labelled;
use crate::locale::{Words, joined};
use egui::accesskit::Live;
use egui::{Id, TextEdit, Ui, vec2};

/// Shows it.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RosterView, draft: &mut MoveDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    let Some(open) = &view.open else { return };
    let title = say(ui, &open.title, theme.sizes.section, theme.text);
    parts::names_part(&title);
    parts::live(&title, Live::Polite);
    for (label, said) in &open.facts {
        say(ui, labelled(label, said, words), theme.sizes.small + 0.5, theme.text);
    }
    if let Some(moved) = &view.moved {
        parts::notice(ui, theme, Icon::Tick, theme.good.into(), theme.good_wash.into(), |ui| {
            parts::live(&say(ui, moved, theme.sizes.small + 0.5, theme.text), Live::Assertive);
        });
    }
    if view.sees_records && parts::secondary(ui, theme, Some(Icon::List), &words.plain("hr-person-records")).clicked() {
        actions.push(RosterDeskAction::Records);
    }
    if view.changes && !open.is_sample {
        moves(ui, theme, words, (view, open), draft, actions);
    }
    ui.add_space(8.0);
    parts::names_part(&say(ui, words.plain("hr-events"), theme.sizes.body, theme.text));
    match &open.events {
        None => drop(say(ui, words.plain("working"), theme.sizes.small, theme.quiet)),
        Some(events) => {
            for (day, told) in events {
                say(ui, joined([day.as_str(), told.as_str()], " · "), theme.sizes.small, theme.quiet);
            }
        }
    }
    ui.add_space(8.0);
    if parts::secondary(ui, theme, Some(Icon::Cross), &words.plain("hr-close")).clicked() {
        actions.push(RosterDeskAction::Close);
    }
}

/// What can be done about him.
fn moves(
    ui: &mut Ui, theme: &Theme, words: &Words, (view, open): (&RosterView, &PersonOpen), draft: &mut MoveDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    ui.add_space(8.0);
    let Some(way) = draft.way.clone().filter(|_| draft.of == open.row) else {
        offers(ui, theme, words, open, draft, actions);
        return;
    };
    parts::wash(theme, theme.sunken).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let (title, field) = match &way {
            MoveWay::Leave => (words.plain("hr-leave"), Some("hr-leave-day")),
            MoveWay::Merge => (words.plain("hr-merge"), Some("hr-merge-into")),
            MoveWay::Split(_, who) => (parts::named(words, "hr-split", "who", who), None),
        };
        parts::names_part(&say(ui, title, theme.sizes.body, theme.text));
        match &view.considered {
            Some(would) => {
                for line in would {
                    parts::live(&say(ui, line, theme.sizes.small + 0.5, theme.text), Live::Polite);
                }
                say(ui, words.plain("hr-move-stays"), theme.sizes.small, theme.quiet);
            }
            None => {
                if let Some(label) = field {
                    let label_id = say(ui, words.plain(label), theme.sizes.small + 0.5, theme.quiet).id;
                    let text = if way == MoveWay::Leave { &mut draft.day } else { &mut draft.other };
                    let edit = TextEdit::singleline(text).id(Id::new(label)).char_limit(64).margin(vec2(10.0, 4.0));
                    drop(ui.add(edit.desired_width(180.0)).labelled_by(label_id));
                }
            }
        }
        if let Some(trouble) = &view.refused {
            parts::live(&say(ui, trouble, theme.sizes.small + 0.5, theme.bad), Live::Assertive);
        }
        if view.is_moving {
            say(ui, words.plain("working"), theme.sizes.small, theme.quiet);
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let who = open.subject.clone();
            match &view.considered {
                None => {
                    let order = match &way {
                        MoveWay::Leave => MoveOrder::Leave { who, on: draft.day.clone() },
                        MoveWay::Merge => MoveOrder::Merge { who, into: draft.other.clone() },
                        MoveWay::Split(other, _) => MoveOrder::Split { who: other.clone() },
                    };
                    let is_said = way != MoveWay::Merge || !draft.other.trim().is_empty();
                    let name = words.plain("hr-move-consider");
                    let asked = ui.add_enabled_ui(is_said, |ui| parts::primary(ui, theme, &name)).inner.clicked();
                    if asked {
                        actions.push(RosterDeskAction::Consider(order));
                    }
                }
                Some(_) => {
                    if parts::primary(ui, theme, &words.plain("hr-move-write")).clicked() {
                        actions.push(RosterDeskAction::Move);
                    }
                }
            }
            if parts::secondary(ui, theme, None, &words.plain("hr-move-drop")).clicked() {
                draft.way = None;
                actions.push(RosterDeskAction::Forget);
            }
        });
    });
}

fn offers(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &PersonOpen, draft: &mut MoveDraft,
    actions: &mut Vec<RosterDeskAction>,
) {
    let mut taken = None;
    ui.horizontal_wrapped(|ui| {
        if open.on_roster && parts::secondary(ui, theme, None, &words.plain("hr-leave")).clicked() {
            taken = Some(MoveWay::Leave);
        }
        if parts::secondary(ui, theme, None, &words.plain("hr-merge")).clicked() {
            taken = Some(MoveWay::Merge);
        }
        for (subject, who) in &open.others {
            if parts::secondary(ui, theme, None, &parts::named(words, "hr-split", "who", who)).clicked() {
                taken = Some(MoveWay::Split(subject.clone(), who.clone()));
            }
        }
    });
    if taken.is_some() {
        *draft = MoveDraft { of: open.row, way: taken, ..MoveDraft::default() };
        actions.push(RosterDeskAction::Forget);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{clicks, edged_as_ornaments, window, words, writes};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type State = (RosterView, MoveDraft, Vec<RosterDeskAction>);

    fn open(changes: bool) -> Harness<'static, State> {
        let person = PersonOpen {
            row: 3,
            title: "李晓燕".into(),
            subject: "0123456789abcdef".into(),
            on_roster: true,
            others: vec![("fedcba9876543210".into(), "1009 李晓燕".into())],
            ..PersonOpen::default()
        };
        let view = RosterView { changes, open: Some(person), ..RosterView::default() };
        let mut harness = window((view, MoveDraft::default(), vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            show(ui, theme, &words("en-US"), view, draft, done);
        });
        harness.run();
        harness
    }

    #[test]
    fn what_it_changes_is_seen_before_it_is_written() {
        let mut harness = open(true);
        clicks(&mut harness, "Has left");
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        clicks(&mut harness, "See what changes");
        let leave = MoveOrder::Leave { who: "0123456789abcdef".into(), on: String::new() };
        assert_eq!(harness.state().2, [RosterDeskAction::Forget, RosterDeskAction::Consider(leave)]);
        harness.state_mut().0.considered = Some(vec!["1001 leaves".into()]);
        harness.run();
        harness.get_by_label("1001 leaves");
        clicks(&mut harness, "Write it");
        assert_eq!(harness.state().2.last(), Some(&RosterDeskAction::Move));
        harness.state_mut().0.considered = None;
        harness.run();
        clicks(&mut harness, "Leave it as it is");
        clicks(&mut harness, "Is the same person as somebody else");
        clicks(&mut harness, "See what changes");
        assert_eq!(harness.state().2.last(), Some(&RosterDeskAction::Forget), "it is not said yet as whom");
        writes(&mut harness, "The number that stays", "1002");
        clicks(&mut harness, "See what changes");
        let merge = MoveOrder::Merge { who: "0123456789abcdef".into(), into: "1002".into() };
        assert_eq!(harness.state().2.last(), Some(&RosterDeskAction::Consider(merge)));
        clicks(&mut harness, "Leave it as it is");
        clicks(&mut harness, "1009 李晓燕 is somebody else");
        clicks(&mut harness, "See what changes");
        let split = MoveOrder::Split { who: "fedcba9876543210".into() };
        assert_eq!(harness.state().2.last(), Some(&RosterDeskAction::Consider(split)));
    }

    #[test]
    fn his_records_are_one_step_away_for_whoever_may_see_them() {
        let mut harness = open(false);
        assert!(harness.query_by_label("Records of this person").is_none());
        harness.state_mut().0.sees_records = true;
        harness.run();
        clicks(&mut harness, "Records of this person");
        assert_eq!(harness.state().2, [RosterDeskAction::Records]);
    }

    #[test]
    fn whoever_may_not_change_the_roster_is_offered_nothing() {
        let harness = open(false);
        assert!(harness.query_by_label("Has left").is_none());
        assert!(harness.query_by_label("Is the same person as somebody else").is_none());
    }
}
