//! Who there is beside the customer, and what can be done at any moment.

use super::super::super::view::{Draft, ScriptAction, TextRow};
use super::super::field_ui::field;
use super::super::moment::answer_ui::{doing, minutes};
use super::super::moment::chip_ui::Chips;
use super::super::moment::feel_ui::steps;
use super::super::moment::line_ui::remove;
use super::super::moment::pane::{Pane, make, set};
use super::super::moment::parts::{few, line, pick};
use crate::app::widgets::parts;
use crate::attempt::Named as _;
use crate::scenario::{Cast, ResponseKind};
use crate::studio::edit::{Edit, FieldEdit, MoodSteps, PersonFeels};
use crate::studio::{BoardAct, Owner, SheetPerson};
use egui::Ui;

/// The mood that somebody begins with who gets one of his own.
const EVEN: MoodSteps = MoodSteps { anger: 3, anxiety: 3, trust: 5 };

/// Who there is beside the customer.
pub(super) fn people(ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
    let view = &pane.open.scoring;
    for (number, (person, row)) in (1_i64..).zip(view.sheet.people.iter().zip(&view.people)) {
        let name = parts::counted(pane.words, "studio-person", "number", number);
        ui.push_id(("person", &person.id), |ui| {
            field(ui, pane.theme, pane.open, draft, row, (&name, &pane.plain("studio-person-hint")), actions);
            self::person(ui, pane, person, &name, actions);
            ui.add_space(10.0);
        });
    }
    if pane.open.is_own && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-person")).clicked() {
        make(actions, Edit::AddPerson { cast: Cast::default(), words: pane.unwritten() });
    }
}

fn person(ui: &mut Ui, pane: &Pane<'_>, person: &SheetPerson, name: &str, actions: &mut Vec<ScriptAction>) {
    let owner = Owner::Person(person.id.clone());
    let own = if let PersonFeels::Own(steps) = person.feels { steps } else { EVEN };
    line(ui, pane.theme, &pane.plain("studio-feels"), |ui| {
        let all = [
            (PersonFeels::Unseen, pane.plain("studio-feels-unseen")),
            (PersonFeels::AsTheCustomer, pane.plain("studio-feels-customer")),
            (PersonFeels::Own(own), pane.plain("studio-feels-own")),
        ];
        if !pane.open.is_own {
            let told = all.iter().find(|(feels, _)| *feels == person.feels).map_or("", |(_, told)| told.as_str());
            parts::chip(ui, pane.theme, None, told, pane.theme.text, pane.theme.sunken);
            return;
        }
        let called = format!("{name} · {}", pane.plain("studio-feels"));
        if let Some(feels) = few(ui, pane.theme, &called, &all, Some(person.feels)) {
            set(actions, &owner, FieldEdit::Feels(feels));
        }
        let mut enters = person.enters;
        parts::tick(ui, pane.theme, &mut enters, &pane.plain("studio-enters"));
        if enters != person.enters {
            set(actions, &owner, FieldEdit::Enters(enters));
        }
        remove(ui, pane, (&owner, name), actions);
    });
    if let PersonFeels::Own(mood) = person.feels {
        let shown = pane.plain("studio-start-mood");
        if let Some(mood) = steps(ui, pane, (&format!("{name} · {shown}"), &shown), mood, (0, 10), false) {
            set(actions, &owner, FieldEdit::Feels(PersonFeels::Own(mood)));
        }
    }
}

/// What can be done at any moment, and how it is taken.
pub(super) fn acts(ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
    for (number, (act, row, said)) in (1_i64..).zip(&pane.open.scoring.acts) {
        let name = parts::counted(pane.words, "studio-act", "number", number);
        ui.push_id(("act", &act.answer.id), |ui| {
            field(ui, pane.theme, pane.open, draft, row, (&name, &pane.plain("studio-answer-hint")), actions);
            self::act(ui, pane, (act, said), &name, draft, actions);
            ui.add_space(10.0);
        });
    }
    if pane.open.is_own && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-act")).clicked() {
        make(actions, Edit::AddAct { kind: ResponseKind::Do, words: pane.unwritten() });
    }
}

fn act(
    ui: &mut Ui, pane: &Pane<'_>, (act, said): (&BoardAct, &[TextRow]), name: &str, draft: &mut Draft,
    actions: &mut Vec<ScriptAction>,
) {
    let owner = Owner::Standing(act.answer.id.clone());
    if pane.open.is_own {
        line(ui, pane.theme, &pane.plain("studio-takes-short"), |ui| {
            let all = ResponseKind::ALL.map(|kind| pane.plain(kind.message()));
            let here = ResponseKind::ALL.iter().position(|kind| Some(*kind) == act.answer.kind);
            if let Some(at) = pick(ui, pane.theme, pane.words, (name, ""), &all, here, "") {
                let kind = ResponseKind::ALL.get(at).copied();
                kind.into_iter().for_each(|kind| set(actions, &owner, FieldEdit::Kind(kind)));
            }
            minutes(ui, pane, &owner, name, act.answer.minutes, actions);
            remove(ui, pane, (&owner, name), actions);
        });
    }
    Chips {
        owner: &owner,
        when: act.answer.when.as_ref(),
        name,
        shown: &pane.plain("studio-offered-short"),
        becomes: &|when| Some(FieldEdit::When(when)),
        otherwise: &pane.plain("studio-offered-always"),
        here: None,
    }
    .show(ui, pane, &mut draft.moment, actions);
    doing(ui, pane, (&owner, name), &act.answer, &mut draft.moment, actions);
    for (at, (line, row)) in act.reactions.iter().zip(said).enumerate() {
        let number = i64::try_from(at + 1).unwrap_or(0);
        let called = format!("{name} · {}", parts::counted(pane.words, "studio-reaction", "number", number));
        let reaction = Owner::Reaction { act: act.answer.id.clone(), at };
        Chips {
            owner: &reaction,
            when: line.when.as_ref(),
            name: &called,
            shown: &pane.plain("studio-when-short"),
            becomes: &|when| Some(FieldEdit::When(when)),
            otherwise: &pane.plain("studio-when-always"),
            here: None,
        }
        .show(ui, pane, &mut draft.moment, actions);
        ui.push_id(("reaction", at), |ui| {
            field(ui, pane.theme, pane.open, draft, row, (&called, &pane.plain("studio-line-hint")), actions);
            if pane.open.is_own && act.reactions.len() > 1 {
                remove(ui, pane, (&reaction, &called), actions);
            }
        });
    }
    if pane.open.is_own && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-reaction")).clicked() {
        let at = act.reactions.len().saturating_sub(1);
        let words = pane.unwritten();
        make(actions, Edit::AddReaction { act: act.answer.id.clone(), at, when: None, words });
    }
}
