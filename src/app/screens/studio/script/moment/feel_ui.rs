//! How moods move, and how each temperament takes it; what words bring up and take for granted; what hands, faces and things do.

use super::super::super::view::ScriptAction;
use super::pane::{Pane, set};
use super::parts::{line, pick, pick_any, signed, stepper};
use crate::app::widgets::parts;
use crate::attempt::Named;
use crate::locale::joined;
use crate::scenario::{Act, Axis, Hands, Prop, Stage, TEMPERAMENT, Temperament};
use crate::studio::edit::{FieldEdit, MoodSteps};
use crate::studio::{BoardLine, Owner};
use crate::terms::Value;
use egui::Ui;

const fn on(steps: MoodSteps, axis: Axis) -> i8 {
    match axis {
        Axis::Anger => steps.anger,
        Axis::Anxiety => steps.anxiety,
        Axis::Trust => steps.trust,
    }
}

pub(in super::super) fn with(steps: MoodSteps, axis: Axis, step: i64) -> MoodSteps {
    let step = i8::try_from(step).unwrap_or_default();
    match axis {
        Axis::Anger => MoodSteps { anger: step, ..steps },
        Axis::Anxiety => MoodSteps { anxiety: step, ..steps },
        Axis::Trust => MoodSteps { trust: step, ..steps },
    }
}

/// The temperaments that the customer can have: those that are drawn, else every one.
fn temperaments(pane: &Pane<'_>) -> Vec<Temperament> {
    let drawn = pane.names.story.fact(TEMPERAMENT).into_iter().flat_map(|fact| &fact.choices);
    let named =
        drawn.filter_map(|(value, _)| if let Value::Text(name) = value { Temperament::called(name) } else { None });
    let drawn: Vec<_> = named.collect();
    if drawn.is_empty() { vec![Temperament::Even] } else { drawn }
}

/// Three steps of a mood. What they become, where they do.
pub(in super::super) fn steps(
    ui: &mut Ui, pane: &Pane<'_>, (name, shown): (&str, &str), now: MoodSteps, (least, most): (i64, i64), signs: bool,
) -> Option<MoodSteps> {
    let mut wanted = None;
    line(ui, pane.theme, shown, |ui| {
        for axis in Axis::ALL {
            let told = pane.plain(axis.message());
            let value = i64::from(on(now, axis));
            if !pane.open.is_own {
                let told = format!("{told} {}", if signs { signed(value) } else { value.to_string() });
                parts::chip(ui, pane.theme, None, &told, pane.theme.text, pane.theme.sunken);
                continue;
            }
            ui.label(parts::text(&told, pane.theme.sizes.small + 0.5, pane.theme.quiet));
            let called = format!("{name} · {told}");
            let written = |step: i64| if signs { signed(step) } else { step.to_string() };
            if let Some(step) = stepper(ui, pane.theme, pane.words, &called, value, least..=most, &written) {
                wanted = Some(with(now, axis, step));
            }
            ui.add_space(6.0);
        }
    });
    wanted
}

/// How an answer or silence moves the customer, as each temperament takes it, and the others.
pub(in super::super) fn moved(
    ui: &mut Ui, pane: &Pane<'_>, (owner, name): (&Owner, &str), mood: MoodSteps,
    moods: Option<&[(String, MoodSteps)]>, actions: &mut Vec<ScriptAction>,
) {
    let called = parts::named(pane.words, "studio-mood-of", "what", name);
    if let Some(wanted) = steps(ui, pane, (&called, &pane.plain("studio-mood-short")), mood, (-3, 3), true) {
        set(actions, owner, FieldEdit::Mood(wanted));
    }
    let bent = |temperament: &Temperament| {
        let each = Axis::ALL.into_iter().filter_map(|axis| {
            let step = on(mood, axis);
            let taken = temperament.bend(axis, step);
            (taken != step).then(|| format!("{} {}", pane.plain(axis.message()), signed(i64::from(taken))))
        });
        let each: Vec<_> = each.collect();
        let told = if each.is_empty() {
            pane.plain("temperament-as-written")
        } else {
            joined(each, &pane.plain("studio-list-and"))
        };
        format!("{} {told}", pane.plain(temperament.message()))
    };
    if mood != MoodSteps::default() {
        let told = joined(temperaments(pane).iter().map(bent), " · ");
        let told = parts::named(pane.words, "studio-mood-taken", "how", &told);
        ui.label(parts::text(told, pane.theme.sizes.small, pane.theme.quiet));
    }
    let Some(moods) = moods else { return };
    for person in &pane.names.story.people {
        let own = moods.iter().find(|(who, _)| *who == person.id).map_or(MoodSteps::default(), |(_, steps)| *steps);
        let called = format!("{called} · {}", person.label);
        if let Some(wanted) = steps(ui, pane, (&called, &person.label), own, (-3, 3), true) {
            let mut all: Vec<_> = moods.iter().filter(|(who, _)| *who != person.id).cloned().collect();
            if wanted != MoodSteps::default() {
                all.push((person.id.clone(), wanted));
            }
            set(actions, owner, FieldEdit::Moods(all));
        }
    }
}

/// The field that names topics.
type TopicsField = fn(Vec<String>) -> FieldEdit;

/// The topics that something brings up, takes for granted, and is out of place after.
pub(in super::super) fn topics(
    ui: &mut Ui, pane: &Pane<'_>, owner: &Owner, name: &str, [tell, assume, exclude]: [&[String]; 3],
    actions: &mut Vec<ScriptAction>,
) {
    let all: Vec<_> = pane.names.story.topics.iter().map(|one| one.label.clone()).collect();
    let none = pane.plain("studio-no-topics");
    line(ui, pane.theme, &pane.plain("studio-topics-short"), |ui| {
        if all.is_empty() {
            parts::chip(
                ui,
                pane.theme,
                None,
                &pane.plain("studio-topics-none-yet"),
                pane.theme.quiet,
                pane.theme.sunken,
            );
            return;
        }
        let kinds: [(&str, &[String], TopicsField); 3] = [
            ("studio-topics-tell", tell, FieldEdit::Tell),
            ("studio-topics-assume", assume, FieldEdit::Assume),
            ("studio-topics-exclude", exclude, FieldEdit::Exclude),
        ];
        for (message, own, field) in kinds {
            let shown = pane.plain(message);
            let chosen: Vec<_> =
                own.iter().filter_map(|id| pane.names.story.topics.iter().position(|topic| topic.id == *id)).collect();
            if !pane.open.is_own {
                let told = chosen.iter().filter_map(|at| all.get(*at));
                let told = joined(told, &pane.plain("studio-list-and"));
                parts::chip(ui, pane.theme, None, &format!("{shown} {told}"), pane.theme.text, pane.theme.sunken);
                continue;
            }
            let called = format!("{name} · {shown}");
            if let Some(wanted) = pick_any(ui, pane.theme, pane.words, (&called, &shown), &all, &chosen, &none) {
                let topics = wanted.into_iter().filter_map(|at| pane.names.story.topics.get(at));
                set(actions, owner, field(topics.map(|topic| topic.id.clone()).collect()));
            }
        }
    });
}

/// The words of all that something can be.
fn words_of<T: Named>(pane: &Pane<'_>, all: &[T]) -> Vec<String> {
    all.iter().map(|one| pane.plain(one.message())).collect()
}

/// What my hands do with an answer.
pub(in super::super) fn hands(
    ui: &mut Ui, pane: &Pane<'_>, owner: &Owner, name: &str, now: Hands, actions: &mut Vec<ScriptAction>,
) {
    let all = words_of(pane, Hands::ALL);
    let chosen = Hands::ALL.iter().position(|one| *one == now);
    let shown = pane.plain("studio-hands-short");
    let called = format!("{name} · {shown}");
    if let Some(at) = pick(ui, pane.theme, pane.words, (&called, &shown), &all, chosen, "") {
        Hands::ALL.get(at).into_iter().for_each(|hands| set(actions, owner, FieldEdit::Hands(*hands)));
    }
}

/// What he can do while he speaks, each with what it is called.
fn stages(pane: &Pane<'_>) -> Vec<(Stage, String)> {
    let plain = [
        (Stage::Sit, "stage-sit"),
        (Stage::Stand, "stage-stand"),
        (Stage::Turn, "stage-turn"),
        (Stage::Approach, "stage-approach"),
        (Stage::StepBack, "stage-step-back"),
        (Stage::Slam, "stage-slam"),
        (Stage::Clock, "stage-clock"),
        (Stage::Film, "stage-film"),
        (Stage::Leave, "stage-leave"),
        (Stage::Crowd(0), "stage-crowd-none"),
        (Stage::Crowd(1), "stage-crowd-few"),
        (Stage::Crowd(2), "stage-crowd-many"),
        (Stage::Crowd(Stage::FULL_CROWD), "stage-crowd-all"),
    ];
    let windows = (1..=Stage::LAST_WINDOW)
        .map(|number| (Stage::Window(number), parts::counted(pane.words, "stage-window", "number", i64::from(number))));
    plain.into_iter().map(|(stage, message)| (stage, pane.plain(message))).chain(windows).collect()
}

/// How a line is played: who says it, with which face, what he and the hall do, what he puts down.
pub(in super::super) fn played(
    ui: &mut Ui, pane: &Pane<'_>, owner: &Owner, name: &str, now: &BoardLine, actions: &mut Vec<ScriptAction>,
) {
    let (theme, words) = (pane.theme, pane.words);
    line(ui, theme, &pane.plain("studio-played-short"), |ui| {
        if !pane.open.is_own {
            let act = now.act.map(|act| pane.plain(act.message()));
            let all = stages(pane);
            let stage = now.stage.iter().filter_map(|one| all.iter().find(|(stage, _)| stage == one));
            let told = act.into_iter().chain(stage.map(|(_, told)| told.clone()));
            for told in told.chain(now.props.iter().map(|prop| pane.plain(prop.message()))) {
                parts::chip(ui, theme, None, &told, theme.text, theme.sunken);
            }
            return;
        }
        let people = &pane.names.story.people;
        if !people.is_empty() {
            let shown = pane.plain("studio-by-short");
            let all: Vec<_> =
                [pane.plain("script-customer")].into_iter().chain(people.iter().map(|one| one.label.clone())).collect();
            let here =
                now.by.as_ref().and_then(|who| people.iter().position(|one| one.id == *who)).map_or(0, |at| at + 1);
            let called = format!("{name} · {shown}");
            if let Some(at) = pick(ui, theme, words, (&called, &shown), &all, Some(here), "") {
                let who = at.checked_sub(1).and_then(|at| people.get(at)).map(|one| one.id.clone());
                set(actions, owner, FieldEdit::By(who));
            }
        }
        let shown = pane.plain("studio-act-short");
        let all = words_of(pane, Act::ALL);
        let chosen = Act::ALL.iter().position(|one| *one == now.act.unwrap_or_default());
        if let Some(at) = pick(ui, theme, words, (&format!("{name} · {shown}"), &shown), &all, chosen, "") {
            let act = Act::ALL.get(at).copied().filter(|act| *act != Act::default());
            set(actions, owner, FieldEdit::Act(act));
        }
        let none = pane.plain("studio-nothing");
        let shown = pane.plain("studio-stage-short");
        let stages = stages(pane);
        let all: Vec<_> = stages.iter().map(|(_, told)| told.clone()).collect();
        let chosen: Vec<_> =
            now.stage.iter().filter_map(|one| stages.iter().position(|(stage, _)| stage == one)).collect();
        if let Some(wanted) = pick_any(ui, theme, words, (&format!("{name} · {shown}"), &shown), &all, &chosen, &none)
        {
            let wanted = wanted.into_iter().filter_map(|at| stages.get(at)).map(|(stage, _)| *stage).collect();
            set(actions, owner, FieldEdit::Stage(wanted));
        }
        let shown = pane.plain("studio-props-short");
        let all = words_of(pane, Prop::ALL);
        let chosen: Vec<_> = now.props.iter().filter_map(|one| Prop::ALL.iter().position(|prop| prop == one)).collect();
        if let Some(wanted) = pick_any(ui, theme, words, (&format!("{name} · {shown}"), &shown), &all, &chosen, &none)
        {
            let wanted = wanted.into_iter().filter_map(|at| Prop::ALL.get(at)).copied().collect();
            set(actions, owner, FieldEdit::Props(wanted));
        }
    });
}
