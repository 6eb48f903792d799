//! Review and release: where it stands and what is lacking on the left, with what can happen; what was noted and what happened beside it.

use super::view::{
    PinnedNote, ReleaseAsk, ReleaseBusy, ReleaseDraft, ReleaseOrder, ReleaseShown, ReleaseView, ReleaseWay,
};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::app::widgets::scroll;
use crate::locale::Words;
use crate::records::LONGEST_NOTE;
use egui::accesskit::Live;
use egui::{Id, TextEdit, Ui, vec2};

/// In less room than this one stands under the other.
const NARROW: f32 = 900.0;

/// Shows it. What is not saved is not what would be released.
pub(in super::super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, (view, unsaved): (&ReleaseView, bool), draft: &mut ReleaseDraft,
    actions: &mut Vec<ReleaseAsk>,
) {
    if draft.taken != view.taken {
        *draft = ReleaseDraft { taken: view.taken, ..ReleaseDraft::default() };
    }
    scroll::area(ui, "studio release", true, |ui| {
        ui.set_max_width(ui.available_width() - 10.0);
        if let Some(trouble) = &view.trouble {
            parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
                parts::live(&say(ui, trouble, theme.sizes.body, theme.text), Live::Assertive);
            });
        }
        busy(ui, theme, words, view, actions);
        let Some(shown) = &view.shown else {
            if view.busy.is_none() && view.trouble.is_none() {
                actions.push(ReleaseAsk::Look);
            }
            return;
        };
        let can = view.busy.is_none();
        if ui.available_width() < NARROW {
            ui.add_enabled_ui(can, |ui| standing(ui, theme, words, (shown, unsaved), draft, actions));
            ui.add_space(10.0);
            ui.add_enabled_ui(can, |ui| notes(ui, theme, words, shown, draft, actions));
        } else {
            ui.columns(2, |sides| {
                let [left, right] = sides else { return };
                left.add_enabled_ui(can, |ui| standing(ui, theme, words, (shown, unsaved), draft, actions));
                right.add_enabled_ui(can, |ui| notes(ui, theme, words, shown, draft, actions));
            });
        }
    });
}

fn busy(ui: &mut Ui, theme: &Theme, words: &Words, view: &ReleaseView, actions: &mut Vec<ReleaseAsk>) {
    let told = match view.busy {
        None => return,
        Some(ReleaseBusy::Reading) => words.plain("studio-release-reading"),
        Some(ReleaseBusy::Writing) => words.plain("working"),
        Some(ReleaseBusy::Proving(states)) => {
            parts::counted(words, "studio-release-proving", "states", i64::try_from(states).unwrap_or(i64::MAX))
        }
    };
    ui.horizontal_wrapped(|ui| {
        parts::live(&say(ui, told, theme.sizes.body, theme.quiet), Live::Polite);
        let proves = matches!(view.busy, Some(ReleaseBusy::Proving(_)));
        if proves && parts::secondary(ui, theme, None, &words.plain("studio-release-stop")).clicked() {
            actions.push(ReleaseAsk::Stop);
        }
    });
}

/// Where it stands, what is lacking, and what can happen.
fn standing(
    ui: &mut Ui, theme: &Theme, words: &Words, (shown, unsaved): (&ReleaseShown, bool), draft: &mut ReleaseDraft,
    actions: &mut Vec<ReleaseAsk>,
) {
    let small = theme.sizes.small + 0.5;
    parts::names_part(&say(ui, words.plain("studio-release-state"), theme.sizes.section, theme.text));
    let ink = if shown.is_changed { theme.care } else { theme.text };
    parts::live(&say(ui, &shown.standing, theme.sizes.body + 1.0, ink), Live::Polite);
    say(ui, words.plain(if shown.is_offered { "release-offered" } else { "release-not-offered" }), small, theme.quiet);
    if !shown.needs.is_empty() {
        ui.add_space(8.0);
        parts::names_part(&say(ui, words.plain("studio-release-needs"), theme.sizes.body, theme.text));
        for need in &shown.needs {
            ui.horizontal_wrapped(|ui| {
                let (sign, ink) = if need.is_met { (Icon::Tick, theme.good) } else { (Icon::Warning, theme.care) };
                sign.show(ui, 14.0, ink);
                say(ui, &need.told, small, theme.text);
            });
        }
        say(ui, words.plain("studio-release-proof-then"), small, theme.quiet);
    }
    ui.add_space(8.0);
    if unsaved {
        say(ui, words.plain("studio-release-unsaved"), small, theme.care);
    }
    // what stands in the way of every step is said once
    let common = shown.why_nothing();
    if let Some(why) = common {
        say(ui, why, small, theme.care);
    }
    for (way, why) in &shown.ways {
        step(ui, theme, words, (*way, why.as_deref(), shown, unsaved), draft, actions);
    }
    if !shown.trials.is_empty() {
        ui.add_space(8.0);
        parts::names_part(&say(ui, words.plain("studio-release-trials"), theme.sizes.body, theme.text));
        shown.trials.iter().for_each(|told| drop(say(ui, told, small, theme.text)));
    }
}

/// A step with who may, or why not; those that decide something are asked about first.
fn step(
    ui: &mut Ui, theme: &Theme, words: &Words,
    (way, why, shown, unsaved): (ReleaseWay, Option<&str>, &ReleaseShown, bool), draft: &mut ReleaseDraft,
    actions: &mut Vec<ReleaseAsk>,
) {
    let small = theme.sizes.small + 0.5;
    // what goes by the files goes by those that are saved
    let waits = unsaved && matches!(way, ReleaseWay::Send | ReleaseWay::Approve);
    ui.horizontal_wrapped(|ui| {
        let can = why.is_none() && !waits;
        let button = ui.add_enabled_ui(can, |ui| parts::secondary(ui, theme, None, &words.plain(way.message()))).inner;
        if let Some(why) = why {
            parts::explained(&button, why);
            if shown.why_nothing().is_none() {
                say(ui, why, small, theme.quiet);
            }
        }
        if button.clicked() {
            match way {
                ReleaseWay::Send => actions.push(ReleaseAsk::Take(ReleaseOrder::Send)),
                ReleaseWay::Return => actions.push(ReleaseAsk::Take(ReleaseOrder::Return)),
                ReleaseWay::Pilot | ReleaseWay::Approve | ReleaseWay::Retire => draft.asks = Some(way),
            }
        }
    });
    if draft.asks != Some(way) || why.is_some() || waits {
        return;
    }
    parts::wash(theme, theme.sunken).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let order = match way {
            ReleaseWay::Pilot => {
                let label = say(ui, words.plain("studio-release-pilot-who"), small, theme.quiet);
                let edit =
                    TextEdit::singleline(&mut draft.numbers).id(Id::new("studio release pilots")).char_limit(2_000);
                drop(ui.add(edit.margin(vec2(10.0, 6.0)).desired_width(ui.available_width())).labelled_by(label.id));
                say(ui, words.plain("studio-release-pilot-means"), small, theme.quiet);
                (!draft.numbers.trim().is_empty()).then(|| ReleaseOrder::Pilot(draft.numbers.clone()))
            }
            ReleaseWay::Approve => {
                say(ui, words.plain("studio-release-approve-means"), small, theme.text);
                parts::group(ui, &words.plain("studio-release-approve-in"), |ui| {
                    for (tag, name) in &shown.languages {
                        let mut wanted = !draft.without.contains(tag);
                        parts::tick(ui, theme, &mut wanted, name);
                        draft.without.retain(|one| one != tag);
                        if !wanted {
                            draft.without.push(tag.clone());
                        }
                    }
                });
                let tags = shown.languages.iter().map(|(tag, _)| tag).filter(|tag| !draft.without.contains(tag));
                let tags: Vec<_> = tags.cloned().collect();
                (!tags.is_empty()).then_some(ReleaseOrder::Approve(tags))
            }
            _ => {
                say(ui, words.plain("studio-release-retire-means"), small, theme.text);
                Some(ReleaseOrder::Retire)
            }
        };
        ui.horizontal_wrapped(|ui| {
            let name = words.plain(match way {
                ReleaseWay::Pilot => "studio-release-do-pilot",
                ReleaseWay::Approve => "studio-release-do-approve",
                _ => "studio-release-do-retire",
            });
            let done = ui.add_enabled_ui(order.is_some(), |ui| parts::primary(ui, theme, &name)).inner;
            if let Some(order) = order.filter(|_| done.clicked()) {
                actions.push(ReleaseAsk::Take(order));
            }
            if parts::secondary(ui, theme, None, &words.plain("studio-release-not-now")).clicked() {
                draft.asks = None;
            }
        });
    });
}

/// What was noted, a place to note something, and what happened.
fn notes(
    ui: &mut Ui, theme: &Theme, words: &Words, shown: &ReleaseShown, draft: &mut ReleaseDraft,
    actions: &mut Vec<ReleaseAsk>,
) {
    let small = theme.sizes.small + 0.5;
    parts::names_part(&say(ui, words.plain("studio-release-notes"), theme.sizes.section, theme.text));
    if shown.notes.is_empty() {
        say(ui, words.plain("studio-release-no-notes"), small, theme.quiet);
    }
    for note in &shown.notes {
        ui.push_id(note.number, |ui| one_note(ui, theme, words, (note, shown.no_notes.is_none()), actions));
    }
    ui.add_space(6.0);
    if let Some(why) = &shown.no_notes {
        if shown.why_nothing() != Some(why.as_str()) {
            say(ui, why, small, theme.quiet);
        }
    } else {
        let called = |pin: &String| shown.pins.iter().find(|(own, _)| own == pin).map(|(_, called)| called.clone());
        draft.pin = draft.pin.take().filter(|pin| called(pin).is_some());
        let whole = words.plain("studio-whole");
        let chosen = draft.pin.as_ref().and_then(called).unwrap_or_else(|| whole.clone());
        let name = words.plain("studio-release-note-on");
        let picker = Picker { salt: "studio release pin", name: &name, chosen: &chosen, is_set: draft.pin.is_some() };
        picker.show(ui, theme, words, |ui| {
            if picker::one(ui, theme, &whole, draft.pin.is_none()) {
                draft.pin = None;
            }
            for (pin, called) in &shown.pins {
                if picker::one(ui, theme, called, draft.pin.as_ref() == Some(pin)) {
                    draft.pin = Some(pin.clone());
                }
            }
        });
        let label = say(ui, words.plain("studio-release-note"), small, theme.quiet);
        let edit = TextEdit::multiline(&mut draft.note).id(Id::new("studio release note")).desired_rows(2);
        let edit = edit.desired_width(ui.available_width()).margin(vec2(10.0, 6.0)).char_limit(LONGEST_NOTE);
        drop(ui.add(edit).labelled_by(label.id));
        say(ui, words.plain("studio-release-note-stays"), theme.sizes.small, theme.quiet);
        let is_said = !draft.note.trim().is_empty();
        let add =
            ui.add_enabled_ui(is_said, |ui| parts::secondary(ui, theme, None, &words.plain("studio-release-add")));
        if add.inner.clicked() {
            let order = ReleaseOrder::Note { on: draft.pin.clone(), text: draft.note.clone() };
            actions.push(ReleaseAsk::Take(order));
        }
    }
    ui.add_space(10.0);
    parts::names_part(&say(ui, words.plain("studio-release-history"), theme.sizes.section, theme.text));
    if shown.history.is_empty() {
        say(ui, words.plain("studio-release-no-history"), small, theme.quiet);
    }
    shown.history.iter().for_each(|told| drop(say(ui, told, small, theme.text)));
}

fn one_note(
    ui: &mut Ui, theme: &Theme, words: &Words, (note, settles): (&PinnedNote, bool), actions: &mut Vec<ReleaseAsk>,
) {
    let fill = if note.is_open { theme.care_wash } else { theme.panel };
    parts::wash(theme, fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        say(ui, &note.told, theme.sizes.small + 0.5, theme.text);
        ui.horizontal_wrapped(|ui| {
            if let Some(pin) = &note.leads_to
                && parts::quiet(ui, theme, None, &words.plain("studio-go-there")).clicked()
            {
                actions.push(ReleaseAsk::GoTo(pin.clone()));
            }
            if note.is_open
                && settles
                && parts::quiet(ui, theme, Some(Icon::Tick), &words.plain("studio-release-settle")).clicked()
            {
                actions.push(ReleaseAsk::Take(ReleaseOrder::Settle(note.number)));
            }
        });
    });
}
