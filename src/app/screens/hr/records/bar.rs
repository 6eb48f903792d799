//! What is looked for: days, branches, positions, scenarios, outcomes, which of several attempts, and whoever's name one types.

use super::month_of;
use super::view::{RecordListAction, RecordsDraft, RecordsView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker::{self, Picker};
use crate::attempt::Named as _;
use crate::locale::{With, Words};
use crate::records::{CalendarDay, ClosedAs, Filter, NoteKind, PlayedBy, RecordTrait, WhichAttempt};
use egui::{Align, FontId, Id, Margin, Rect, TextEdit, Ui, Vec2, vec2};

/// Longest name that is looked for.
const LONGEST: usize = 64;
/// How wide the field is.
const FIELD: f32 = 190.0;

/// Shows what can be looked for.
pub(super) fn show(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &RecordsView, draft: &mut RecordsDraft,
    actions: &mut Vec<RecordListAction>,
) {
    let mut wanted = view.query.clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        days(ui, theme, words, view, draft, &mut wanted.filter);
        let facets = &view.facets;
        texts(ui, theme, words, "hr-branch", &facets.branches, &mut wanted.filter.branches, |id| id.to_owned());
        texts(ui, theme, words, "hr-position", &facets.positions, &mut wanted.filter.positions, |id| id.to_owned());
        let title = |id: &str| view.title(id).to_owned();
        texts(ui, theme, words, "history-scenario", &facets.scenarios, &mut wanted.filter.scenarios, title);
        outcomes(ui, theme, words, &mut wanted.filter);
        if facets.are_ruled || !wanted.filter.rulings.is_empty() {
            rulings(ui, theme, words, &mut wanted.filter);
        }
        which(ui, theme, words, &mut wanted.filter);
        traits(ui, theme, words, &mut wanted.only);
        played(ui, theme, words, &mut wanted.filter);
        field(ui, theme, words, draft);
    });
    wanted.sought.clone_from(&draft.asked);
    if wanted != view.query {
        draft.grid.rewind();
        actions.push(RecordListAction::Ask(Box::new(wanted)));
    }
}

/// What is chosen of several, in words; all where nothing is.
fn chosen(words: &Words, mut names: impl ExactSizeIterator<Item = String>) -> (String, bool) {
    match (names.len(), names.next()) {
        (1, Some(only)) => (only, true),
        (0, _) | (_, None) => (words.plain("hr-all"), false),
        (several, Some(_)) => (parts::counted(words, "hr-several", "count", i64::try_from(several).unwrap_or(0)), true),
    }
}

fn texts(
    ui: &mut Ui, theme: &Theme, words: &Words, name: &'static str, all: &[String], taken: &mut Vec<String>,
    told: impl Fn(&str) -> String,
) {
    if all.len() < 2 && taken.is_empty() {
        return;
    }
    let (shown, is_set) = chosen(words, taken.iter().map(|one| told(one)));
    let picker = Picker { salt: name, name: &words.plain(name), chosen: &shown, is_set };
    picker.show(ui, theme, words, |ui| {
        if picker::one(ui, theme, &words.plain("hr-all"), taken.is_empty()) {
            taken.clear();
        }
        for one in all {
            let has = taken.contains(one);
            if picker::any(ui, theme, &told(one), has) {
                toggle(taken, one.clone());
            }
        }
    });
}

fn toggle<T: PartialEq>(taken: &mut Vec<T>, one: T) {
    match taken.iter().position(|other| *other == one) {
        Some(at) => drop(taken.remove(at)),
        None => taken.push(one),
    }
}

/// Any of these, or all where none is taken: what tells the picker, what names it, and what names each.
fn several<T: Copy + PartialEq>(
    ui: &mut Ui, theme: &Theme, words: &Words, (salt, name): (&'static str, &'static str), all: &[T],
    taken: &mut Vec<T>, message: impl Fn(T) -> &'static str,
) {
    let (shown, is_set) = chosen(words, taken.iter().map(|one| words.plain(message(*one))));
    let picker = Picker { salt, name: &words.plain(name), chosen: &shown, is_set };
    picker.show(ui, theme, words, |ui| {
        if picker::one(ui, theme, &words.plain("hr-all"), taken.is_empty()) {
            taken.clear();
        }
        for one in all {
            if picker::any(ui, theme, &words.plain(message(*one)), taken.contains(one)) {
                toggle(taken, *one);
            }
        }
    });
}

fn outcomes(ui: &mut Ui, theme: &Theme, words: &Words, filter: &mut Filter) {
    let names = ("outcomes", "history-outcome");
    several(ui, theme, words, names, &ClosedAs::ALL, &mut filter.upshots, |one| one.message());
}

fn rulings(ui: &mut Ui, theme: &Theme, words: &Words, filter: &mut Filter) {
    // a remark rules on nothing
    let all = [Some(NoteKind::Void), Some(NoteKind::Corrected), Some(NoteKind::Upheld), None];
    several(ui, theme, words, ("rulings", "sheet-ruling"), &all, &mut filter.rulings, ruling_name);
}

/// What names a ruling that is looked for, or that there is none.
pub(in super::super) fn ruling_name(one: Option<NoteKind>) -> &'static str {
    one.map_or("hr-not-ruled", NoteKind::message)
}

fn played(ui: &mut Ui, theme: &Theme, words: &Words, filter: &mut Filter) {
    let all = [Some(PlayedBy::Window), Some(PlayedBy::Terminal), Some(PlayedBy::Unattended), None];
    several(ui, theme, words, ("played", "sheet-played"), &all, &mut filter.played, played_name);
}

/// What names how a record was played, or that nobody knows.
pub(in super::super) fn played_name(one: Option<PlayedBy>) -> &'static str {
    one.map_or("hr-played-unknown", PlayedBy::message)
}

fn which(ui: &mut Ui, theme: &Theme, words: &Words, filter: &mut Filter) {
    let name = |one| match one {
        WhichAttempt::All => "hr-all",
        WhichAttempt::First => "hr-first",
        WhichAttempt::Latest => "hr-latest",
    };
    let (shown, is_set) = (words.plain(name(filter.which)), filter.which != WhichAttempt::All);
    let picker = Picker { salt: "which", name: &words.plain("hr-attempts"), chosen: &shown, is_set };
    picker.show(ui, theme, words, |ui| {
        for one in [WhichAttempt::All, WhichAttempt::First, WhichAttempt::Latest] {
            if picker::one(ui, theme, &words.plain(name(one)), filter.which == one) {
                filter.which = one;
            }
        }
    });
}

fn traits(ui: &mut Ui, theme: &Theme, words: &Words, only: &mut RecordTrait) {
    let name = |one: &RecordTrait| match one {
        RecordTrait::Any => "hr-all",
        RecordTrait::Critical => "hr-critical",
        RecordTrait::Interrupted => "hr-was-interrupted",
        RecordTrait::MoreTime => "hr-more-time",
        RecordTrait::Broken(_) => "hr-broke-clause",
        RecordTrait::Numbered(_) => "hr-not-as-sealed",
    };
    let shown = words.plain(name(only));
    let picker = Picker {
        salt: "traits",
        name: &words.plain("hr-in-particular"),
        chosen: &shown,
        is_set: *only != RecordTrait::Any,
    };
    picker.show(ui, theme, words, |ui| {
        for one in [RecordTrait::Any, RecordTrait::Critical, RecordTrait::Interrupted, RecordTrait::MoreTime] {
            if picker::one(ui, theme, &words.plain(name(&one)), *only == one) {
                *only = one;
            }
        }
    });
}

/// Days to choose from, each with the first of them.
fn spans(today: CalendarDay) -> [(&'static str, Option<CalendarDay>); 5] {
    let year = || CalendarDay::read(&format!("{}-01-01", today.to_string().get(..4)?));
    [
        ("hr-days-all", None),
        ("hr-days-today", Some(today)),
        ("hr-days-30", today.days_before(29)),
        ("hr-days-month", month_of(today)),
        ("hr-days-year", year()),
    ]
}

fn days(ui: &mut Ui, theme: &Theme, words: &Words, view: &RecordsView, draft: &mut RecordsDraft, filter: &mut Filter) {
    let (from, to) = (filter.from, filter.to);
    let preset = spans(view.today).into_iter().find(|(_, first)| *first == from && to.is_none());
    let day = |day: Option<CalendarDay>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
    let shown = match preset {
        Some((message, _)) => words.plain(message),
        None => words.text("hr-days-span", &With::from_iter([("from", day(from)), ("to", day(to))])),
    };
    let picker = Picker {
        salt: "days",
        name: &words.plain("history-date"),
        chosen: &shown,
        is_set: from.is_some() || to.is_some(),
    };
    picker.show(ui, theme, words, |ui| {
        for (message, first) in spans(view.today) {
            if picker::one(ui, theme, &words.plain(message), first == from && to.is_none()) {
                (filter.from, filter.to) = (first, None);
                draft.from = first.map_or_else(String::new, |first| first.to_string());
                draft.to.clear();
            }
        }
        ui.add_space(6.0);
        let mut wrong = false;
        for (message, typed, bound) in
            [("hr-days-from", &mut draft.from, &mut filter.from), ("hr-days-to", &mut draft.to, &mut filter.to)]
        {
            ui.horizontal(|ui| {
                let label = ui.label(parts::text(words.plain(message), theme.sizes.small, theme.quiet));
                let edit = TextEdit::singleline(typed)
                    .id(Id::new(("hr days", message)))
                    .hint_text(parts::text("2026-11-01", theme.sizes.small, theme.quiet))
                    .desired_width(110.0)
                    .char_limit(16);
                if ui.add(edit).labelled_by(label.id).changed() {
                    let read = CalendarDay::read(typed);
                    if read.is_some() || typed.trim().is_empty() {
                        *bound = read;
                    }
                }
                wrong |= !typed.trim().is_empty() && CalendarDay::read(typed).is_none();
            });
        }
        if wrong {
            say(ui, words.plain("hr-days-wrong"), theme.sizes.small, theme.bad);
        }
    });
}

/// The field for a name or number. What is half written by an input method is not looked for yet.
fn field(ui: &mut Ui, theme: &Theme, words: &Words, draft: &mut RecordsDraft) {
    let hint = words.plain("hr-seek");
    let field = ui.add_sized(
        vec2(FIELD, 34.0),
        TextEdit::singleline(&mut draft.sought)
            .id(Id::new("hr seek"))
            .hint_text(parts::text(&hint, theme.sizes.small + 0.5, theme.quiet))
            .font(FontId::proportional(theme.sizes.small + 1.0))
            .vertical_align(Align::Center)
            .margin(Margin { left: 32, right: 8, top: 4, bottom: 4 })
            .char_limit(LONGEST),
    );
    field.ctx.accesskit_node_builder(field.id, |node| node.set_label(hint));
    let sign = Rect::from_center_size(field.rect.left_center() + vec2(17.0, 0.0), Vec2::splat(14.0));
    Icon::Lens.paint(ui.painter(), sign, theme.quiet.into());
    if !parts::composing(ui) && draft.asked != draft.sought {
        draft.asked.clone_from(&draft.sought);
    }
}
