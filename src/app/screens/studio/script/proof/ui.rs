//! The strip at the bottom of an open scenario.

use super::super::super::told::counted;
use super::super::super::view::{Draft, ScriptAction, ScriptView};
use super::view::{LightsView, ProofAction, ProofStage, ProofView};
use super::{curve_ui, language_named, over_ui, rows_ui, some};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::locale::{Words, joined};
use crate::studio::proof::{Light, LightState};
use egui::accesskit::Live;
use egui::{Align, Color32, Layout, Rect, Ui, UiBuilder, vec2};

/// How high it is, folded and unfolded.
const FOLDED: f32 = 46.0;
const UNFOLDED: f32 = 216.0;
/// In a lower window it is folded until it is asked for.
const LOW: f32 = 900.0;
/// How wide the lights, what became of plays, and the curve are; in less room there is no curve.
const LIGHTS: f32 = 208.0;
const PLAYS: f32 = 250.0;
const CURVE: f32 = 268.0;
const WIDE: f32 = 1_000.0;

/// Whether it is folded.
fn is_folded(ui: &Ui, draft: &Draft) -> bool {
    ui.ctx().content_rect().height() < LOW && !draft.proof.unfolded
}

/// How high it is in a window.
pub(in super::super) fn height(ui: &Ui, draft: &Draft) -> f32 {
    if is_folded(ui, draft) { FOLDED } else { UNFOLDED }
}

/// Shows it.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let proof = &open.proof;
    if is_folded(ui, draft) {
        folded(ui, theme, words, open, draft);
    } else {
        unfolded(ui, theme, words, open, draft, actions);
    }
    if let Some(over) = &proof.over {
        over_ui::ask(ui, theme, words, over, draft, actions);
    }
}

/// One line: lights, and the first sentence.
fn folded(ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft) {
    ui.horizontal_centered(|ui| {
        let unfold = parts::quiet(ui, theme, None, &words.plain("studio-proof-unfold"));
        parts::unfolds(&unfold, false);
        if unfold.clicked() {
            draft.proof.unfolded = true;
        }
        if let Some(lights) = &open.proof.lights {
            for (name, state) in each(lights, words) {
                light_sign(ui, theme, state);
                let label = ui.label(parts::text(&name, theme.sizes.small + 0.5, theme.text));
                parts::explained(&label, &light_told(words, state));
                ui.add_space(6.0);
            }
        }
        let first = open.problems.iter().flatten().find(|one| !one.is_old);
        let told = stage_told(&open.proof, words).or_else(|| first.map(|one| one.what.clone()));
        let told = told.unwrap_or_else(|| open.proof.told.clone());
        let size = theme.sizes.small + 0.5;
        let label = ui.add(egui::Label::new(parts::text(told, size, theme.quiet)).truncate());
        parts::live(&label, Live::Polite);
    });
}

fn unfolded(
    ui: &mut Ui, theme: &Theme, words: &Words, open: &ScriptView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let (proof, room) = (&open.proof, ui.available_rect_before_wrap());
    let has_curve = room.width() >= WIDE && !proof.levels.is_empty();
    let has_plays = proof.known > 0
        && room.width() >= WIDE
        && (!has_curve || room.width() >= WIDE + PLAYS || !proof.changed.is_empty());
    let has_curve = has_curve && (!has_plays || room.width() >= WIDE + PLAYS);
    let right = if has_curve { CURVE } else { 0.0 } + if has_plays { PLAYS } else { 0.0 };
    let left = room.with_max_x(room.left() + LIGHTS);
    let middle = room.with_min_x(left.right() + 10.0).with_max_x(room.right() - right - 6.0);
    part(ui, left, |ui| lights(ui, theme, words, proof, draft));
    part(ui, middle, |ui| rows_ui::show(ui, theme, words, open, draft, actions));
    let mut at = middle.right() + 10.0;
    if has_plays {
        let place = Rect::from_min_size(egui::pos2(at, room.top()), vec2(PLAYS - 14.0, room.height()));
        part(ui, place, |ui| plays(ui, theme, words, proof, actions));
        at += PLAYS;
    }
    if has_curve {
        let place = Rect::from_min_size(egui::pos2(at, room.top()), vec2(CURVE - 10.0, room.height()));
        part(ui, place, |ui| curve_ui::show(ui, theme, words, &proof.levels, &proof.gates));
    }
}

fn part(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)), |ui| {
        ui.set_clip_rect(place.expand(4.0).intersect(ui.clip_rect()));
        add(ui);
    });
}

/// The lights with their names.
fn each(lights: &LightsView, words: &Words) -> Vec<(String, LightState)> {
    let mut all = vec![(words.plain("studio-light-structure"), lights.structure)];
    all.extend(lights.words.iter().map(|(language, state)| (language_named(language), *state)));
    all.push((words.plain("studio-light-fairness"), lights.fairness));
    all
}

/// What is being done, where something is.
fn stage_told(proof: &ProofView, words: &Words) -> Option<String> {
    match proof.stage {
        ProofStage::Done => None,
        ProofStage::Checking => Some(words.plain("studio-checking")),
        ProofStage::Proving(0) => Some(words.plain("studio-proving")),
        ProofStage::Proving(states) => Some(counted(words, "studio-proving-states", states)),
    }
}

fn lights(ui: &mut Ui, theme: &Theme, words: &Words, proof: &ProofView, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = 3.0;
    parts::quiet_line(ui, |ui| {
        let title = ui.label(parts::text(words.plain("studio-proof"), theme.sizes.body, theme.text));
        parts::names_part(&title);
        if draft.proof.unfolded {
            let fold = parts::quiet(ui, theme, None, &words.plain("studio-proof-fold"));
            parts::unfolds(&fold, true);
            if fold.clicked() {
                draft.proof.unfolded = false;
            }
        }
    });
    let told = stage_told(proof, words).unwrap_or_else(|| proof.told.clone());
    parts::live(&say(ui, told, theme.sizes.small, theme.quiet), Live::Polite);
    let Some(lights) = &proof.lights else { return };
    for (name, state) in each(lights, words) {
        ui.horizontal(|ui| {
            light_sign(ui, theme, state);
            ui.label(parts::text(name, theme.sizes.small + 0.5, theme.text));
            let told = light_told(words, state);
            ui.add(egui::Label::new(parts::text(told, theme.sizes.small, theme.quiet)).truncate());
        });
    }
}

/// A light, by its shape as well.
fn light_sign(ui: &mut Ui, theme: &Theme, state: LightState) {
    let (icon, colour): (Icon, Color32) = match state.light {
        Light::Green => (Icon::Tick, theme.good.into()),
        Light::Amber => (Icon::Warning, theme.care.into()),
        Light::Red => (Icon::Cross, theme.bad.into()),
        Light::Open => (Icon::Dash, theme.care.into()),
    };
    icon.show(ui, 15.0, colour);
}

/// What a light says.
fn light_told(words: &Words, state: LightState) -> String {
    let counts = [some(words, "studio-light-severe", state.severe), some(words, "studio-light-others", state.others)];
    let told: Vec<_> = counts.into_iter().flatten().collect();
    match state.light {
        Light::Green => words.plain("studio-light-green"),
        Light::Open if told.is_empty() => words.plain("studio-light-open"),
        Light::Open | Light::Amber | Light::Red => joined(told, " · "),
    }
}

/// What an edit did to plays.
fn plays(ui: &mut Ui, theme: &Theme, words: &Words, proof: &ProofView, actions: &mut Vec<ScriptAction>) {
    let (size, old) = (theme.sizes.small + 0.5, proof.stage != ProofStage::Done);
    let ink = if old { theme.quiet } else { theme.text };
    let title = ui.label(parts::text(words.plain("studio-plays"), theme.sizes.body, theme.text));
    parts::names_part(&title);
    if proof.changed.is_empty() {
        say(ui, counted(words, "studio-plays-same", proof.known), size, theme.quiet);
        return;
    }
    let numbers = crate::locale::With::from_iter([("known", proof.known), ("count", proof.changed.len())]);
    say(ui, words.text("studio-plays-changed", &numbers), size, ink);
    let accept = parts::link(ui, theme, &words.plain("studio-plays-accept"), size);
    if accept.clicked() {
        actions.push(ScriptAction::Proof(ProofAction::Accept));
    }
    crate::app::widgets::scroll::area(ui, "studio plays", false, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        for (name, before, after) in &proof.changed {
            say(ui, name, size, ink);
            say(ui, format!("{before} → {after}"), theme.sizes.small, theme.quiet);
        }
    });
}
