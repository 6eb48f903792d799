//! Conditions: a chip for each, in a sentence, and the choice that opens under them.

use super::super::super::view::ScriptAction;
use super::pane::{Pane, set};
use super::parts::{HIGH, few, frame, label, stepper};
use super::view::{ChipDraft, ChipKind, ChipPlace, MomentDraft};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::picker;
use crate::attempt::Named as _;
use crate::locale::joined;
use crate::scenario::{Axis, FactKind};
use crate::studio::edit::{Chip, FieldEdit, Sum};
use crate::studio::names::{chip_of, chip_rows};
use crate::studio::{BoardWhen, Owner};
use egui::{CornerRadius, ScrollArea, Ui, WidgetInfo, WidgetType, vec2};

/// Whose conditions they are, and how they are called.
pub(in super::super) struct Chips<'c> {
    pub(in super::super) owner: &'c Owner,
    pub(in super::super) when: Option<&'c BoardWhen>,
    /// What a screen reader calls them.
    pub(in super::super) name: &'c str,
    /// What stands before them.
    pub(in super::super) shown: &'c str,
    /// The field that says them; nothing where there has to be one.
    pub(in super::super) becomes: &'c dyn Fn(Option<Chip>) -> Option<FieldEdit>,
    /// What holds without any.
    pub(in super::super) otherwise: &'c str,
    /// What the last proof says that can be here.
    pub(in super::super) here: Option<&'c str>,
}

/// Most that can be chosen from at once.
const MOST: usize = 60;

impl Chips<'_> {
    /// Shows them, and the choice where one is being chosen.
    pub(in super::super) fn show(
        &self, ui: &mut Ui, pane: &Pane<'_>, draft: &mut MomentDraft, actions: &mut Vec<ScriptAction>,
    ) {
        let theme = pane.theme;
        let chip = match self.when {
            None => None,
            Some(BoardWhen::Chip(chip)) => Some(chip),
            Some(BoardWhen::Written(_)) => {
                self.unread(ui, pane, actions);
                return;
            }
        };
        let rows = chip_rows(chip);
        ui.push_id(("chips", self.owner, self.name), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.set_row_height(HIGH);
                ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
                label(ui, theme, self.shown);
                if rows.is_empty() {
                    parts::chip(ui, theme, None, self.otherwise, theme.quiet, theme.sunken);
                }
                for (at, row) in rows.iter().enumerate() {
                    let told = joined(row.iter().map(|one| pane.names.chip(one)), &pane.plain("script-or"));
                    let here = self
                        .chooses(draft)
                        .is_some_and(|open| matches!(open.place, ChipPlace::At(row, _) if row == at));
                    if pane.open.is_own {
                        let called =
                            parts::named(pane.words, "studio-chip-change", "what", &format!("{} · {told}", self.name));
                        if chip_button(ui, pane, &told, &called, here) {
                            let first = row.first();
                            draft.chooser =
                                (!here).then(|| ChipDraft::new(self.owner.clone(), ChipPlace::At(at, 0), first));
                        }
                    } else {
                        parts::chip(ui, theme, None, &told, theme.text, theme.sunken);
                    }
                }
                if let Some(here) = self.here {
                    ui.label(parts::text(here, theme.sizes.small, theme.quiet));
                }
                if pane.open.is_own {
                    let button = parts::quiet(ui, theme, None, &pane.plain("studio-chip-add"));
                    let called = parts::named(pane.words, "studio-chip-add-to", "what", self.name);
                    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &called));
                    if button.clicked() {
                        draft.chooser = Some(ChipDraft::new(self.owner.clone(), ChipPlace::New, None));
                    }
                }
            });
            if self.chooses(draft).is_some() && pane.open.is_own {
                self.choose(ui, pane, &rows, draft, actions);
            }
        });
    }

    /// What is being chosen of these.
    fn chooses<'d>(&self, draft: &'d MomentDraft) -> Option<&'d ChipDraft> {
        draft.chooser.as_ref().filter(|open| open.owner == *self.owner)
    }

    /// What the file has is no condition: it can go.
    fn unread(&self, ui: &mut Ui, pane: &Pane<'_>, actions: &mut Vec<ScriptAction>) {
        ui.horizontal_wrapped(|ui| {
            label(ui, pane.theme, self.shown);
            say(ui, pane.plain("studio-chip-unread"), pane.theme.sizes.small + 0.5, pane.theme.care);
            if pane.open.is_own {
                let button = parts::quiet(ui, pane.theme, Some(Icon::Cross), &pane.plain("studio-chip-remove"));
                if button.clicked() {
                    self.becomes(&[], actions);
                }
            }
        });
    }

    /// The conditions are these from now on.
    fn becomes(&self, rows: &[Vec<Chip>], actions: &mut Vec<ScriptAction>) {
        if let Some(field) = (self.becomes)(chip_of(rows)) {
            set(actions, self.owner, field);
        }
    }

    fn choose(
        &self, ui: &mut Ui, pane: &Pane<'_>, rows: &[Vec<Chip>], draft: &mut MomentDraft,
        actions: &mut Vec<ScriptAction>,
    ) {
        let Some(mut open) = draft.chooser.take() else { return };
        let theme = pane.theme;
        let (mut taken, mut closes) = (None, false);
        frame(theme).fill(theme.surface.into()).show(ui, |ui| {
            ui.set_width(ui.available_width());
            parts::names_group(ui, &parts::named(pane.words, "studio-chip-choose", "what", self.name));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let has = |kind: &ChipKind| match kind {
                    ChipKind::Pick => !pane.names.story.steps.is_empty(),
                    ChipKind::Time => !pane.names.story.times.is_empty(),
                    ChipKind::Fact => !pane.names.story.facts.is_empty(),
                    ChipKind::Mood | ChipKind::Deed | ChipKind::Visit => true,
                };
                let kinds: Vec<_> =
                    ChipKind::ALL.into_iter().filter(has).map(|kind| (kind, pane.plain(kind.message()))).collect();
                if let Some(kind) = few(ui, theme, &pane.plain("studio-chip-about"), &kinds, Some(open.kind)) {
                    (open.kind, open.sought) = (kind, String::new());
                }
            });
            parts::tick(ui, theme, &mut open.not, &pane.plain("studio-chip-not"));
            match open.kind {
                ChipKind::Mood => {
                    if mood(ui, pane, &mut open) {
                        taken = Some(open.mood());
                    }
                }
                kind => taken = listed(ui, pane, kind, &mut open),
            }
            ui.horizontal_wrapped(|ui| {
                if let ChipPlace::At(row, alternative) = open.place {
                    let more = rows.len() > 1 || rows.get(row).is_some_and(|row| row.len() > 1);
                    if (more || (self.becomes)(None).is_some())
                        && parts::quiet(ui, theme, Some(Icon::Cross), &pane.plain("studio-chip-remove")).clicked()
                    {
                        let mut rows = rows.to_vec();
                        if let Some(row) = rows.get_mut(row).filter(|row| alternative < row.len()) {
                            row.remove(alternative);
                        }
                        rows.retain(|row| !row.is_empty());
                        self.becomes(&rows, actions);
                        closes = true;
                    }
                    for (at, one) in
                        rows.get(row).into_iter().flatten().enumerate().filter(|(at, _)| *at != alternative)
                    {
                        let told = parts::named(pane.words, "studio-chip-rather", "what", &pane.names.chip(one));
                        if parts::quiet(ui, theme, None, &told).clicked() {
                            open = ChipDraft::new(self.owner.clone(), ChipPlace::At(row, at), Some(one));
                        }
                    }
                    if parts::quiet(ui, theme, None, &pane.plain("studio-chip-or")).clicked() {
                        open = ChipDraft::new(self.owner.clone(), ChipPlace::Or(row), None);
                    }
                }
                if parts::quiet(ui, theme, None, &pane.plain("studio-chip-close")).clicked() {
                    closes = true;
                }
            });
        });
        if let Some(chip) = taken {
            let chip = if open.not { Chip::Not(Box::new(chip)) } else { chip };
            let mut rows = rows.to_vec();
            match open.place {
                ChipPlace::New => rows.push(vec![chip]),
                ChipPlace::Or(row) => rows.get_mut(row).into_iter().for_each(|row| row.push(chip.clone())),
                ChipPlace::At(row, at) => {
                    if let Some(one) = rows.get_mut(row).and_then(|row| row.get_mut(at)) {
                        *one = chip;
                    }
                }
            }
            self.becomes(&rows, actions);
            closes = true;
        }
        draft.chooser = (!closes).then_some(open);
    }
}

/// A chip that can be pressed; it wraps where it is long.
fn chip_button(ui: &mut Ui, pane: &Pane<'_>, told: &str, called: &str, open: bool) -> bool {
    let theme = pane.theme;
    let (ink, fill) = if open { (theme.text, theme.accent_wash) } else { (theme.text, theme.sunken) };
    let text = parts::text(told, theme.sizes.small + 0.5, ink);
    let button = egui::Button::new(text).wrap().min_size(vec2(0.0, 28.0)).corner_radius(CornerRadius::same(14));
    let response = ui.add(button.fill(fill).stroke(egui::Stroke::new(1.0, theme.edge)));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), called));
    parts::unfolds(&response, open);
    if response.has_focus() {
        parts::focus_ring(ui, theme, response.rect);
    }
    response.clicked()
}

/// How somebody feels; whether it is taken so.
fn mood(ui: &mut Ui, pane: &Pane<'_>, open: &mut ChipDraft) -> bool {
    let (theme, words) = (pane.theme, pane.words);
    if !pane.names.story.people.is_empty() {
        ui.horizontal_wrapped(|ui| {
            label(ui, theme, &pane.plain("studio-chip-whose"));
            let mut all = vec![(None, pane.plain("script-customer"))];
            all.extend((0..).zip(&pane.names.story.people).map(|(at, one)| (Some(at), one.label.clone())));
            let here = open.who.as_ref().and_then(|who| pane.names.story.people.iter().position(|one| one.id == *who));
            if let Some(who) = few(ui, theme, &pane.plain("studio-chip-whose"), &all, Some(here)) {
                let person = who.and_then(|at: usize| pane.names.story.people.get(at));
                open.who = person.map(|one| one.id.clone());
            }
        });
    }
    let mut taken = false;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(HIGH);
        let axes = Axis::ALL.map(|axis| (axis, pane.plain(axis.message())));
        if let Some(axis) = few(ui, theme, &pane.plain("chip-kind-mood"), &axes, Some(open.axis)) {
            open.axis = axis;
        }
        let signs = [(true, pane.plain("studio-chip-at-least")), (false, pane.plain("studio-chip-at-most"))];
        if let Some(at_least) = few(ui, theme, &pane.plain("studio-chip-how"), &signs, Some(open.at_least)) {
            open.at_least = at_least;
        }
        let name = pane.plain("studio-chip-how-high");
        let number = stepper(ui, theme, words, &name, open.number, 0..=10, &|number| number.to_string());
        open.number = number.unwrap_or(open.number);
        taken = parts::secondary(ui, theme, None, &pane.plain("studio-chip-take")).clicked();
    });
    taken
}

/// What can be asked of facts, deeds, moments, picks and times.
fn candidates(pane: &Pane<'_>, kind: ChipKind) -> Vec<Chip> {
    let (story, book) = (pane.names.story, pane.names.book);
    match kind {
        ChipKind::Mood => Vec::new(),
        ChipKind::Deed => {
            book.deeds.iter().filter(|deed| deed.by_staff).map(|deed| Chip::Done(deed.id.clone())).collect()
        }
        ChipKind::Visit => story.moments.iter().map(|one| Chip::Visited(one.id.clone())).collect(),
        ChipKind::Time => story.times.iter().map(|one| Chip::After(one.id.clone())).collect(),
        ChipKind::Pick => {
            let of = |step: &crate::studio::names::StepName| {
                let picked = |pick: &crate::studio::names::Called| Chip::Picked(step.id.clone(), pick.id.clone());
                step.picks.iter().map(picked).collect::<Vec<_>>()
            };
            story.steps.iter().flat_map(of).collect()
        }
        ChipKind::Fact => {
            let mut all = Vec::new();
            for fact in story.facts.iter().filter(|fact| fact.kind != FactKind::Words) {
                let id = || fact.id.clone();
                all.extend(fact.choices.iter().map(|(value, _)| Chip::Is(id(), value.clone())));
                let numbers: Vec<_> = fact.choices.iter().filter_map(|(value, _)| value.int()).collect();
                if numbers.is_empty() {
                    continue;
                }
                let sums = numbers.into_iter().map(Sum::Int);
                let sums = sums.chain(book.figures.iter().map(|figure| Sum::Parameter(figure.id.clone())));
                all.extend(sums.flat_map(|sum| [Chip::MoreThan(id(), sum.clone()), Chip::LessThan(id(), sum)]));
            }
            all
        }
    }
}

/// What can be asked, found by its words; what is taken.
fn listed(ui: &mut Ui, pane: &Pane<'_>, kind: ChipKind, open: &mut ChipDraft) -> Option<Chip> {
    let theme = pane.theme;
    let hint = pane.plain("studio-chip-seek");
    let size = vec2(ui.available_width().min(420.0), HIGH);
    parts::seek(ui, theme, ("studio seek chip", &hint), size, &mut open.sought);
    let sought = open.sought.trim().to_lowercase();
    let meant = |chip: &Chip| {
        let Chip::Done(deed) = chip else { return false };
        pane.names.book.deed(deed).is_some_and(|deed| deed.found(&sought).is_some())
    };
    let told = candidates(pane, kind).into_iter().map(|chip| (pane.names.chip(&chip), chip));
    let found: Vec<_> = told.filter(|(told, chip)| told.to_lowercase().contains(&sought) || meant(chip)).collect();
    if found.is_empty() {
        say(ui, pane.plain("studio-none-like-it"), theme.sizes.small + 0.5, theme.quiet);
    }
    let mut taken = None;
    ScrollArea::vertical().id_salt(("candidates", kind.message())).max_height(190.0).show(ui, |ui| {
        ui.set_min_width(280.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (told, chip) in found.into_iter().take(MOST) {
            if picker::one(ui, theme, &told, false) {
                taken = Some(chip);
            }
        }
    });
    taken
}
