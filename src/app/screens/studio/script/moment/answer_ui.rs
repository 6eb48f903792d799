//! What can be answered: a row each, one of them open to all it has.

use super::super::super::view::{Draft, MomentView, ScriptAction, WrittenAnswer};
use super::super::field_ui::field;
use super::chip_ui::Chips;
use super::deed_ui::Deeds;
use super::line_ui::unfold;
use super::pane::{Pane, make, set};
use super::parts::{HIGH, frame, line, pick, signed, stepper};
use super::{feel_ui, length_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::Named as _;
use crate::locale::joined;
use crate::scenario::{Axis, ResponseKind};
use crate::studio::edit::{Edit, FieldEdit, MoodSteps, Sum};
use crate::studio::{BoardAnswer, Owner};
use egui::{Ui, WidgetInfo, WidgetType, vec2};

/// Most minutes that an answer takes here.
const MOST_MINUTES: i64 = 480;

/// An answer among its neighbours.
struct AnswerAt<'a> {
    owner: Owner,
    one: &'a WrittenAnswer,
    board: &'a BoardAnswer,
    lengths: Option<(usize, usize)>,
    number: i64,
    /// What it is called.
    name: String,
}

/// The answers of a moment.
pub(in super::super) fn answers(
    ui: &mut Ui, pane: &Pane<'_>, moment: &MomentView, draft: &mut Draft, actions: &mut Vec<ScriptAction>,
) {
    let lengths = moment.lengths();
    for (at, (one, board)) in moment.answers.iter().zip(&moment.board.answers).enumerate() {
        let number = i64::try_from(at + 1).unwrap_or(0);
        let answer = AnswerAt {
            owner: Owner::Answer { moment: moment.id.clone(), answer: one.id.clone() },
            one,
            board,
            lengths,
            number,
            name: parts::counted(pane.words, "studio-answer-field", "number", number),
        };
        ui.push_id(("answer", &one.id), |ui| answer.show(ui, pane, draft, actions));
    }
    if moment.answers.is_empty() {
        say(ui, pane.plain("studio-no-answers"), pane.theme.sizes.body, pane.theme.quiet);
    }
    if pane.open.is_own && parts::secondary(ui, pane.theme, None, &pane.plain("studio-add-answer")).clicked() {
        actions.push(ScriptAction::AddAnswer);
    }
}

impl AnswerAt<'_> {
    fn show(&self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
        let theme = pane.theme;
        let opens = draft.moment.open.as_ref() == Some(&self.owner);
        let mut card = frame(theme);
        if opens {
            card = card.stroke(egui::Stroke::new(1.5, theme.accent));
        }
        card.show(ui, |ui| {
            ui.set_width(ui.available_width());
            self.head(ui, pane, opens, draft, actions);
            if let Some(row) = &self.one.words {
                field(ui, theme, pane.open, draft, row, (&self.name, &pane.plain("studio-answer-hint")), actions);
            }
            if !self.one.effects.is_empty() {
                ui.horizontal_wrapped(|ui| {
                    for (is_fault, what) in &self.one.effects {
                        let (icon, ink) = if *is_fault { (Icon::Cross, theme.bad) } else { (Icon::Tick, theme.good) };
                        icon.show(ui, 12.0, ink);
                        ui.label(parts::text(what, theme.sizes.small, theme.quiet));
                    }
                });
            }
            if opens {
                self.all(ui, pane, draft, actions);
            } else {
                let told = self.in_short(pane);
                if !told.is_empty() {
                    say(ui, told, theme.sizes.small, theme.quiet);
                }
            }
        });
    }

    fn head(&self, ui: &mut Ui, pane: &Pane<'_>, opens: bool, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
        let (theme, words) = (pane.theme, pane.words);
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(HIGH);
            ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
            ui.label(parts::text(self.number.to_string(), theme.sizes.small + 0.5, theme.quiet));
            if pane.open.is_own {
                let kinds: Vec<_> = ResponseKind::ALL.iter().map(|kind| pane.plain(kind.message())).collect();
                let here = ResponseKind::ALL.iter().position(|kind| *kind == self.one.kind);
                let name = parts::counted(words, "studio-kind", "number", self.number);
                if let Some(at) = pick(ui, theme, words, (&name, ""), &kinds, here, "") {
                    let kind = ResponseKind::ALL.get(at).copied();
                    actions.extend(kind.map(|kind| ScriptAction::Kind(self.one.id.clone(), kind)));
                }
                let all: Vec<_> = pane.open.destinations.iter().map(|(_, called)| called.clone()).collect();
                let to = self.one.to.as_ref().map(|(to, _)| to);
                let here = to.and_then(|to| pane.open.destinations.iter().position(|(id, _)| id == to));
                let name = parts::counted(words, "studio-destination", "number", self.number);
                let nowhere = pane.plain("studio-nowhere");
                if let Some(at) = pick(ui, theme, words, (&name, "→"), &all, here, &nowhere) {
                    let to = pane.open.destinations.get(at).map(|(id, _)| id.clone());
                    actions.extend(to.map(|to| ScriptAction::Lead(self.one.id.clone(), to)));
                }
            } else {
                let kind = pane.plain(self.one.kind.message());
                parts::chip(ui, theme, Some(Icon::of_kind(self.one.kind)), &kind, theme.text, theme.sunken);
                let to =
                    self.one.to.as_ref().map_or_else(|| pane.plain("studio-nowhere"), |(_, called)| called.clone());
                say(ui, parts::named(words, "studio-leads", "where", &to), theme.sizes.small + 0.5, theme.quiet);
            }
            if self.one.is_best && draft.moment.marks_best {
                parts::chip(ui, theme, Some(Icon::Tick), &pane.plain("studio-is-best"), theme.good, theme.good_wash);
            }
            if let Some(row) = &self.one.words {
                length_ui::length(ui, theme, words, row, self.lengths);
            }
            if self.board.instead {
                let act = crate::studio::names::called(&pane.names.story.acts, &self.one.id).unwrap_or_default();
                let told = parts::named(words, "studio-instead-of", "what", act);
                parts::chip(ui, theme, None, &told, theme.quiet, theme.sunken);
            }
            unfold(ui, pane, (&self.owner, &self.name), opens, &mut draft.moment);
            if pane.open.is_own {
                if !self.board.instead {
                    let button = parts::quiet(ui, theme, None, &pane.plain("studio-copy"));
                    let called = parts::named(words, "studio-copy-what", "what", &self.name);
                    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
                    if button.clicked() {
                        make(actions, Edit::Copy(self.owner.clone()));
                    }
                }
                let called = parts::counted(words, "studio-remove-answer", "number", self.number);
                let button = parts::quiet(ui, theme, Some(Icon::Cross), &pane.plain("studio-remove"));
                button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
                if button.clicked() {
                    actions.push(ScriptAction::AskRemove(self.owner.clone()));
                }
            }
        });
    }

    /// What it does, on a line.
    fn in_short(&self, pane: &Pane<'_>) -> String {
        let board = self.board;
        let deed = |id: &String| pane.names.book.deed(id).map_or_else(|| id.clone(), |deed| deed.label.clone());
        let deeds = (!board.performs.is_empty())
            .then(|| joined(board.performs.iter().map(deed), &pane.plain("studio-list-and")));
        let MoodSteps { anger, anxiety, trust } = board.mood;
        let steps = Axis::ALL.into_iter().zip([anger, anxiety, trust]).filter(|(_, step)| *step != 0);
        let steps = steps.map(|(axis, step)| format!("{} {}", pane.plain(axis.message()), signed(i64::from(step))));
        let minutes = (board.minutes > 0).then(|| parts::counted(pane.words, "studio-minutes", "count", board.minutes));
        joined(deeds.into_iter().chain(steps).chain(minutes), " · ")
    }

    fn all(&self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut Draft, actions: &mut Vec<ScriptAction>) {
        let (theme, words, board) = (pane.theme, pane.words, self.board);
        ui.add_space(4.0);
        let chips = Chips {
            owner: &self.owner,
            when: board.when.as_ref(),
            name: &self.name,
            shown: &pane.plain("studio-offered-short"),
            becomes: &|when| Some(FieldEdit::When(when)),
            otherwise: &pane.plain("studio-offered-always"),
            here: self.one.words.as_ref().and_then(|row| row.here.as_deref()),
        };
        chips.show(ui, pane, &mut draft.moment, actions);
        doing(ui, pane, (&self.owner, &self.name), board, &mut draft.moment, actions);
        line(ui, theme, &pane.plain("studio-takes-short"), |ui| {
            if pane.open.is_own {
                minutes(ui, pane, &self.owner, &self.name, board.minutes, actions);
                feel_ui::hands(ui, pane, &self.owner, &self.name, board.hands, actions);
            } else {
                let told = parts::counted(words, "studio-minutes", "count", board.minutes);
                parts::chip(ui, theme, None, &told, theme.text, theme.sunken);
                let told = pane.plain(board.hands.message());
                parts::chip(ui, theme, None, &told, theme.text, theme.sunken);
            }
        });
        let BoardAnswer { tell, assume, exclude, .. } = board;
        feel_ui::topics(ui, pane, &self.owner, &self.name, [tell, assume, exclude], actions);
        for step in board.steps.iter().filter_map(|id| pane.names.story.steps.iter().find(|one| one.id == *id)) {
            line(ui, theme, &pane.plain("studio-step-short"), |ui| {
                ui.label(parts::text(&step.label, theme.sizes.small + 0.5, theme.text));
                for pick in &step.picks {
                    parts::chip(ui, theme, None, &pick.label, theme.text, theme.sunken);
                }
            });
        }
        let named = [
            ("studio-note-short", "studio-note-short-hint"),
            ("studio-better-short", "studio-better-short-hint"),
            ("studio-harm-short", "studio-harm-short-hint"),
        ];
        for (row, (message, hint)) in self.one.parts.iter().zip(named) {
            let (shown, hint) = (pane.plain(message), pane.plain(hint));
            say(ui, &shown, theme.sizes.small + 0.5, theme.quiet);
            field(ui, theme, pane.open, draft, row, (&format!("{} · {shown}", self.name), &hint), actions);
        }
    }
}

/// Minutes of the story that something takes.
pub(in super::super) fn minutes(
    ui: &mut Ui, pane: &Pane<'_>, owner: &Owner, name: &str, now: i64, actions: &mut Vec<ScriptAction>,
) {
    let called = parts::named(pane.words, "studio-minutes-of", "what", name);
    let written = |minutes: i64| minutes.to_string();
    if let Some(wanted) = stepper(ui, pane.theme, pane.words, &called, now, 0..=MOST_MINUTES, &written) {
        set(actions, owner, FieldEdit::Minutes(u32::try_from(wanted).unwrap_or(0)));
    }
    ui.label(parts::text(pane.plain("studio-minutes-unit"), pane.theme.sizes.small + 0.5, pane.theme.quiet));
}

/// What is done with it, what that carries, and how it moves.
pub(in super::super) fn doing(
    ui: &mut Ui, pane: &Pane<'_>, (owner, name): (&Owner, &str), board: &BoardAnswer,
    draft: &mut super::view::MomentDraft, actions: &mut Vec<ScriptAction>,
) {
    let deeds =
        Deeds { owner, performs: &board.performs, name, shown: &pane.plain("studio-deeds-short"), by_customer: false };
    deeds.show(ui, pane, draft, actions);
    carried(ui, pane, owner, name, board, actions);
    feel_ui::moved(ui, pane, (owner, name), board.mood, Some(&board.moods), actions);
}

/// What its deeds carry, such as a sum.
fn carried(
    ui: &mut Ui, pane: &Pane<'_>, owner: &Owner, name: &str, board: &BoardAnswer, actions: &mut Vec<ScriptAction>,
) {
    let deeds = board.performs.iter().filter_map(|id| pane.names.book.deed(id));
    let mut fields: Vec<_> = deeds.flat_map(|deed| &deed.fields).collect();
    fields.dedup_by(|one, other| one.id == other.id);
    if fields.is_empty() {
        return;
    }
    let facts = pane.names.story.facts.iter().map(|fact| Sum::Fact(fact.id.clone()));
    let figures = pane.names.book.figures.iter().map(|figure| Sum::Parameter(figure.id.clone()));
    let money = pane.names.story.facts.iter().filter(|fact| fact.kind == crate::scenario::FactKind::Money);
    let both = money.flat_map(|fact| {
        let fact = Sum::Fact(fact.id.clone());
        let with = |figure: &crate::studio::names::Called| {
            Sum::Min(Box::new(fact.clone()), Box::new(Sum::Parameter(figure.id.clone())))
        };
        pane.names.book.figures.iter().map(with).collect::<Vec<_>>()
    });
    let mut all: Vec<Sum> = facts.chain(figures).chain(both).collect();
    line(ui, pane.theme, &pane.plain("studio-with-short"), |ui| {
        for field in fields {
            let own = board.with.iter().find(|(id, _)| *id == field.id).map(|(_, sum)| sum);
            all.extend(own.filter(|own| !all.contains(own)).cloned());
            let labels: Vec<_> = all.iter().map(|sum| pane.names.sum(sum, true)).collect();
            let here = own.and_then(|own| all.iter().position(|one| one == own));
            let called = format!("{name} · {}", field.label);
            if !pane.open.is_own {
                let told = here.and_then(|at| labels.get(at)).cloned().unwrap_or_default();
                parts::chip(
                    ui,
                    pane.theme,
                    None,
                    &format!("{} {told}", field.label),
                    pane.theme.text,
                    pane.theme.sunken,
                );
                continue;
            }
            let nothing = pane.plain("studio-nothing");
            let picked = pick(ui, pane.theme, pane.words, (&called, &field.label), &labels, here, &nothing);
            if let Some(sum) = picked.and_then(|at| all.get(at)) {
                let others = board.with.iter().filter(|(id, _)| *id != field.id).cloned();
                set(actions, owner, FieldEdit::With(others.chain([(field.id.clone(), sum.clone())]).collect()));
            }
        }
    });
}
