//! What passes, how the customer is at the start, and what is drawn.

use super::super::super::view::ScriptAction;
use super::super::moment::feel_ui::steps;
use super::super::moment::pane::{Pane, make, set};
use super::super::moment::parts::{HIGH, line, stepper};
use super::view::ScoringDraft;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts;
use crate::attempt::Named as _;
use crate::scenario::{FactKind, TEMPERAMENT, Temperament};
use crate::studio::Owner;
use crate::studio::edit::{Edit, FactSource, FieldEdit};
use crate::studio::names::FactName;
use crate::terms::Value;
use egui::{TextEdit, Ui, WidgetInfo, WidgetType, vec2};

/// A hundredth of a score, in basis points.
const POINT: i64 = 100;

/// What passes, and the mood at the start.
pub(super) fn passes(ui: &mut Ui, pane: &Pane<'_>, actions: &mut Vec<ScriptAction>) {
    let (sheet, theme) = (&pane.open.scoring.sheet, pane.theme);
    let mark = sheet.pass_mark.unwrap_or(0);
    let shown = pane.plain("studio-pass-mark");
    let written = |points: i64| points.to_string();
    line(ui, theme, &shown, |ui| {
        if pane.open.is_own {
            if let Some(points) = stepper(ui, theme, pane.words, &shown, mark / POINT, 1..=100, &written) {
                let mark = u32::try_from(points * POINT).unwrap_or(0);
                set(actions, &Owner::Scenario, FieldEdit::PassMark(mark));
            }
            let mut only = sheet.practice_only;
            parts::tick(ui, theme, &mut only, &pane.plain("studio-practice-only"));
            if only != sheet.practice_only {
                set(actions, &Owner::Scenario, FieldEdit::PracticeOnly(only));
            }
        } else {
            parts::chip(ui, theme, None, &written(mark / POINT), theme.text, theme.sunken);
        }
    });
    let shown = pane.plain("studio-start-mood");
    if let Some(mood) = steps(ui, pane, (&shown, &shown), sheet.mood, (0, 10), false) {
        set(actions, &Owner::Scenario, FieldEdit::StartMood(mood));
    }
}

/// The temperaments that he can have, and what else is drawn.
pub(super) fn facts(ui: &mut Ui, pane: &Pane<'_>, draft: &mut ScoringDraft, actions: &mut Vec<ScriptAction>) {
    temperaments(ui, pane, actions);
    for fact in pane.names.story.facts.iter().filter(|fact| fact.id != TEMPERAMENT) {
        ui.push_id(("fact", &fact.id), |ui| one(ui, pane, fact, draft, actions));
    }
}

fn temperaments(ui: &mut Ui, pane: &Pane<'_>, actions: &mut Vec<ScriptAction>) {
    let theme = pane.theme;
    let drawn: Vec<_> =
        pane.names.story.fact(TEMPERAMENT).into_iter().flat_map(|fact| &fact.choices).map(|(value, _)| value).collect();
    line(ui, theme, &pane.plain("temperament"), |ui| {
        for (name, temperament) in Temperament::NAMES {
            let value = Value::Text(name.into());
            let here = drawn.contains(&&value);
            let label = pane.plain(temperament.message());
            if !pane.open.is_own {
                if here {
                    parts::chip(ui, theme, None, &label, theme.text, theme.sunken);
                }
                continue;
            }
            let mut wanted = here;
            parts::tick(ui, theme, &mut wanted, &label);
            ui.add_space(6.0);
            // somebody has to be drawn
            if wanted == here || (here && drawn.len() < 2) {
                continue;
            }
            let kept = drawn.iter().copied().filter(|one| **one != value).cloned();
            let all = kept.chain(wanted.then(|| value.clone())).collect();
            make(actions, Edit::Fact { name: TEMPERAMENT.to_owned(), source: FactSource::OneOf(all) });
        }
    });
}

/// What a fact is drawn from, without some of it or with more.
fn source(fact: &FactName, values: Vec<Value>) -> FactSource {
    match fact.kind {
        FactKind::Money => FactSource::Money(values.iter().filter_map(Value::int).collect()),
        FactKind::Words => {
            let key = |value: Value| if let Value::Text(key) = value { Some(key.to_string()) } else { None };
            FactSource::Words(values.into_iter().filter_map(key).collect())
        }
        FactKind::Plain => FactSource::OneOf(values),
    }
}

fn one(ui: &mut Ui, pane: &Pane<'_>, fact: &FactName, draft: &mut ScoringDraft, actions: &mut Vec<ScriptAction>) {
    let theme = pane.theme;
    let is_becoming = |values: Vec<Value>| Edit::Fact { name: fact.id.clone(), source: source(fact, values) };
    line(ui, theme, &fact.label, |ui| {
        for (at, (_, label)) in fact.choices.iter().enumerate() {
            if !pane.open.is_own || fact.choices.len() < 2 {
                parts::chip(ui, theme, None, label, theme.text, theme.sunken);
                continue;
            }
            let button = parts::quiet(ui, theme, Some(Icon::Cross), label);
            let told = format!("{} · {label}", fact.label);
            let called = parts::named(pane.words, "studio-remove-value", "what", &told);
            button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
            if button.clicked() {
                let left = fact.choices.iter().enumerate().filter(|(other, _)| *other != at);
                make(actions, is_becoming(left.map(|(_, (value, _))| value.clone()).collect()));
            }
        }
        let is_number = fact.choices.iter().all(|(value, _)| value.int().is_some());
        if pane.open.is_own && is_number {
            sum(ui, pane, fact, draft, |value| {
                let all = fact.choices.iter().map(|(value, _)| value.clone()).chain([value]).collect();
                make(actions, is_becoming(all));
            });
        }
    });
}

/// A number as a person writes it: yuan with up to two places where it is money.
fn number_written(text: &str, is_money: bool) -> Option<i64> {
    let plain: String = text.trim().chars().filter(|sign| ![',', '，', '¥', ' '].contains(sign)).collect();
    if !is_money {
        return plain.parse().ok();
    }
    let (yuan, places) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |part: &str| part.chars().all(|sign| sign.is_ascii_digit());
    if yuan.is_empty() || !digits(yuan) || !digits(places) || places.len() > 2 {
        return None;
    }
    let fen: i64 = format!("{places:0<2}").parse().ok()?;
    yuan.parse::<i64>().ok()?.checked_mul(100)?.checked_add(fen)
}

/// A field for one more number.
fn sum(ui: &mut Ui, pane: &Pane<'_>, fact: &FactName, draft: &mut ScoringDraft, add: impl FnOnce(Value)) {
    let theme = pane.theme;
    let mut text = draft.sum.take_if(|(id, _)| *id == fact.id).map(|(_, text)| text).unwrap_or_default();
    let hint = pane.plain("studio-add-number");
    let field = TextEdit::singleline(&mut text)
        .hint_text(parts::text(&hint, theme.sizes.small, theme.quiet))
        .vertical_align(egui::Align::Center)
        .margin(vec2(8.0, 4.0))
        .char_limit(16);
    let response = ui.add_sized(vec2(150.0, HIGH), field);
    let name = format!("{} · {hint}", fact.label);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let number = number_written(&text, fact.kind == FactKind::Money).map(Value::Int);
    let is_new = number.as_ref().is_some_and(|number| fact.choices.iter().all(|(value, _)| value != number));
    match number.filter(|_| entered && is_new) {
        Some(number) => add(number),
        None if !text.is_empty() => draft.sum = Some((fact.id.clone(), text)),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::number_written;

    #[test]
    fn money_is_written_in_yuan() {
        assert_eq!(number_written("54,000", true), Some(5_400_000));
        assert_eq!(number_written(" ¥1.5 ", true), Some(150));
        assert_eq!(number_written("0.05", true), Some(5));
        for wrong in ["", ".5", "1.234", "-3", "a", "1.+2", "99999999999999999999"] {
            assert_eq!(number_written(wrong, true), None, "{wrong}");
        }
        assert_eq!(number_written("12", false), Some(12));
    }
}
