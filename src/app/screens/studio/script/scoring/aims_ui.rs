//! What is earned, what is aimed at, and what the author claims.

use super::super::super::view::{Draft, ScriptAction};
use super::super::field_ui::field;
use super::super::moment::chip_ui::Chips;
use super::super::moment::line_ui::remove;
use super::super::moment::pane::{Pane, make, set};
use super::super::moment::parts::{HIGH, line, pick, stepper};
use super::super::moment::view::MomentDraft;
use super::view::ScoringDraft;
use crate::app::widgets::parts::{self, say};
use crate::scenario::{Axis, ClaimKind};
use crate::studio::edit::{Chip, Edit, FieldEdit};
use crate::studio::names::ClauseName;
use crate::studio::{BoardWhen, Owner, ScoredClaim, ScoredGoal};
use egui::{ScrollArea, Ui, vec2};

/// Most that a goal weighs here.
const HEAVIEST: i64 = 20;

/// The clauses that are earned, and those that could be.
pub(super) fn earns(ui: &mut Ui, pane: &Pane<'_>, draft: &mut ScoringDraft, actions: &mut Vec<ScriptAction>) {
    let theme = pane.theme;
    let earned = &pane.open.scoring.sheet.earns;
    for one in earned {
        let clause = pane.names.book.clause(&one.id);
        let label = clause.map_or(one.id.as_str(), |clause| clause.label.as_str());
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(HIGH);
            ui.label(parts::text(label, theme.sizes.body, theme.text));
            if one.only_chance.is_some() {
                parts::chip(ui, theme, None, &pane.plain("studio-only-chance"), theme.quiet, theme.sunken);
            }
            if pane.open.is_own {
                remove(ui, pane, (&Owner::Earned(one.id.clone()), label), actions);
            }
        });
        if let Some(clause) = clause {
            say(ui, &clause.asks, theme.sizes.small, theme.quiet);
        }
    }
    if earned.is_empty() {
        say(ui, pane.plain("studio-none-earned"), theme.sizes.small + 0.5, theme.quiet);
    }
    if !pane.open.is_own {
        return;
    }
    let hint = pane.plain("studio-seek-clause");
    let size = vec2(ui.available_width().min(420.0), HIGH);
    parts::seek(ui, theme, ("studio seek clause", &hint), size, &mut draft.clause);
    let wanted = draft.clause.trim().to_lowercase();
    if wanted.is_empty() {
        return;
    }
    let fits = |clause: &&ClauseName| {
        clause.is_earnable
            && earned.iter().all(|one| one.id != clause.id)
            && [&clause.label, &clause.asks].iter().any(|text| text.to_lowercase().contains(&wanted))
    };
    ScrollArea::vertical().id_salt("clauses to earn").max_height(220.0).show(ui, |ui| {
        for clause in pane.names.book.clauses.iter().filter(fits) {
            let told = parts::named(pane.words, "studio-earn", "clause", &clause.label);
            if parts::quiet(ui, theme, None, &told).clicked() {
                make(actions, Edit::Earn(clause.id.clone()));
            }
            say(ui, &clause.asks, theme.sizes.small, theme.quiet);
        }
    });
}

/// The goals.
pub(super) fn goals(ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
    let view = &pane.open.scoring;
    for (number, (goal, row)) in (1_i64..).zip(view.sheet.goals.iter().zip(&view.goals)) {
        let name = parts::counted(pane.words, "studio-goal", "number", number);
        ui.push_id(("goal", &goal.id), |ui| {
            field(ui, pane.theme, pane.open, draft, row, (&name, &pane.plain("studio-goal-hint")), actions);
            self::goal(ui, pane, goal, &name, &mut draft.moment, actions);
            ui.add_space(10.0);
        });
    }
    let first = pane.names.book.competencies.first();
    if let Some(competency) = first.filter(|_| pane.open.is_own)
        && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-goal")).clicked()
    {
        let when = Chip::AtMost(Axis::Anger, 3);
        let (competency, words) = (competency.id.clone(), pane.unwritten());
        make(actions, Edit::AddGoal { when, competency, weight: 1, words });
    }
}

fn goal(
    ui: &mut Ui, pane: &Pane<'_>, goal: &ScoredGoal, name: &str, draft: &mut MomentDraft,
    actions: &mut Vec<ScriptAction>,
) {
    let owner = Owner::Goal(goal.id.clone());
    Chips {
        owner: &owner,
        when: goal.when.as_ref(),
        name,
        shown: &pane.plain("studio-goal-when"),
        becomes: &|when| when.map(|when| FieldEdit::When(Some(when))),
        otherwise: "",
        here: None,
    }
    .show(ui, pane, draft, actions);
    line(ui, pane.theme, &pane.plain("studio-goal-counts"), |ui| {
        let all: Vec<_> = pane.names.book.competencies.iter().map(|one| one.label.clone()).collect();
        let here = pane.names.book.competencies.iter().position(|one| one.id == goal.competency);
        if !pane.open.is_own {
            let told = here.and_then(|at| all.get(at)).cloned().unwrap_or_default();
            parts::chip(ui, pane.theme, None, &told, pane.theme.text, pane.theme.sunken);
            return;
        }
        let called = format!("{name} · {}", pane.plain("studio-goal-counts"));
        if let Some(at) = pick(ui, pane.theme, pane.words, (&called, ""), &all, here, "") {
            let picked = pane.names.book.competencies.get(at).map(|one| one.id.clone());
            picked.into_iter().for_each(|id| set(actions, &owner, FieldEdit::Competency(id)));
        }
        let weight = pane.plain("studio-goal-weight");
        ui.label(parts::text(&weight, pane.theme.sizes.small + 0.5, pane.theme.quiet));
        let called = format!("{name} · {weight}");
        let written = |weight: i64| weight.to_string();
        if let Some(wanted) = stepper(ui, pane.theme, pane.words, &called, goal.weight, 1..=HEAVIEST, &written) {
            set(actions, &owner, FieldEdit::Weight(u32::try_from(wanted).unwrap_or(1)));
        }
        remove(ui, pane, (&owner, name), actions);
    });
}

/// What the author claims.
pub(super) fn claims(ui: &mut Ui, pane: &Pane<'_>, draft: &mut MomentDraft, actions: &mut Vec<ScriptAction>) {
    for (number, one) in (1_i64..).zip(&pane.open.scoring.sheet.claims) {
        let name = parts::counted(pane.words, "studio-claim", "number", number);
        ui.push_id(("claim", &one.id), |ui| claim(ui, pane, one, &name, draft, actions));
    }
    if pane.open.is_own && parts::quiet(ui, pane.theme, None, &pane.plain("studio-add-claim")).clicked() {
        make(actions, Edit::AddClaim(ClaimKind::NeverPasses, Chip::AtLeast(Axis::Anger, 8)));
    }
}

fn claim(
    ui: &mut Ui, pane: &Pane<'_>, claim: &ScoredClaim, name: &str, draft: &mut MomentDraft,
    actions: &mut Vec<ScriptAction>,
) {
    let owner = Owner::Claim(claim.id.clone());
    let kind = claim.says.as_ref().map_or(ClaimKind::NeverPasses, |(kind, _)| *kind);
    let when = claim.says.as_ref().map(|(_, when)| when);
    Chips {
        owner: &owner,
        when,
        name,
        shown: name,
        becomes: &|when| when.map(|when| FieldEdit::Claims(kind, when)),
        otherwise: "",
        here: None,
    }
    .show(ui, pane, draft, actions);
    line(ui, pane.theme, "", |ui| {
        let all = ClaimKind::ALL.map(|kind| pane.plain(&format!("storyboard-claim-{}", kind.word().replace('_', "-"))));
        let here = ClaimKind::ALL.iter().position(|one| *one == kind);
        if !pane.open.is_own {
            let told = here.and_then(|at| all.get(at)).cloned().unwrap_or_default();
            parts::chip(ui, pane.theme, None, &told, pane.theme.text, pane.theme.sunken);
            return;
        }
        let picked = pick(ui, pane.theme, pane.words, (name, "→"), &all, here, "");
        if let (Some(kind), Some(BoardWhen::Chip(when))) = (picked.and_then(|at| ClaimKind::ALL.get(at)), when) {
            set(actions, &owner, FieldEdit::Claims(*kind, when.clone()));
        }
        remove(ui, pane, (&owner, name), actions);
    });
}
