//! What leaves the desk: which records, in which format, where to; the first of them as they will be written.

use super::view::{ExportAction, ExportDraft, ExportOrder, ExportPreview, ExportState, ExportView};
use crate::app::theme::Theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::app::widgets::scroll;
use crate::export::ExportForm;
use crate::locale::{With, Words};
use egui::accesskit::Live;
use egui::{Grid, Id, Label, ProgressBar, ScrollArea, TextEdit, Ui, WidgetInfo, WidgetType, vec2};

/// How wide the choices get beside the preview, and below which width the preview stands under them.
const CHOICES: f32 = 460.0;
const NARROW: f32 = 1_000.0;
/// The widest a cell of the preview gets, in signs.
const CELL: usize = 28;

/// Shows it.
pub(in super::super) fn part(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView, draft: &mut ExportDraft,
) -> Vec<ExportAction> {
    let mut actions = Vec::new();
    scroll::area(ui, "exporting", true, |ui| {
        ui.set_max_width(ui.available_width() - 8.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        if ui.available_width() < NARROW {
            choices(ui, theme, words, view, draft, &mut actions);
            place(ui, theme, words, view, draft, &mut actions);
            first_rows(ui, theme, words, view);
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(CHOICES);
                    choices(ui, theme, words, view, draft, &mut actions);
                });
                ui.vertical(|ui| {
                    place(ui, theme, words, view, draft, &mut actions);
                    first_rows(ui, theme, words, view);
                });
            });
        }
    });
    actions
}

fn choices(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView, draft: &mut ExportDraft,
    actions: &mut Vec<ExportAction>,
) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("hr-export-which"), theme.sizes.section, theme.text));
        let count = match view.count {
            Some(count) => parts::counted(words, "hr-count", "count", i64::try_from(count).unwrap_or(i64::MAX)),
            None => words.plain("hr-counting"),
        };
        parts::live(&say(ui, count, theme.sizes.body, theme.text), Live::Polite);
        if view.asked.is_empty() {
            say(ui, words.plain("hr-export-all"), theme.sizes.small + 0.5, theme.quiet);
        }
        for line in &view.asked {
            say(ui, line, theme.sizes.small + 0.5, theme.text);
        }
        if view.narrower {
            say(ui, words.plain("hr-export-narrower"), theme.sizes.small, theme.care);
        }
        if parts::secondary(ui, theme, Some(Icon::Sliders), &words.plain("hr-export-choose")).clicked() {
            actions.push(ExportAction::Choose);
        }
    });
    vouching(ui, theme, words, view);
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("hr-export-form"), theme.sizes.section, theme.text));
        let all = ExportForm::ALL.map(|form| (form, form.message()));
        parts::choices(ui, theme, words, "hr-export-form", all, &mut draft.form);
        say(ui, words.plain(draft.form.means()), theme.sizes.small, theme.quiet);
        if draft.form == ExportForm::Xlsx {
            parts::tick(ui, theme, &mut draft.findings, &words.plain("hr-export-findings"));
            say(ui, words.plain("hr-export-findings-means"), theme.sizes.small, theme.quiet);
        }
    });
}

/// Who vouches for what is written, before it is.
fn vouching(ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("hr-export-vouches"), theme.sizes.section, theme.text));
        let Some(vouches) = &view.vouches else {
            say(ui, words.plain("working"), theme.sizes.small, theme.quiet);
            return;
        };
        if vouches.bound.is_none() {
            parts::notice(ui, theme, Icon::Warning, theme.care.into(), theme.care_wash.into(), |ui| {
                say(ui, words.plain("hr-export-open"), theme.sizes.small + 0.5, theme.text);
            });
        }
        for line in super::vouches_in_words(words, vouches) {
            say(ui, line, theme.sizes.small, theme.quiet);
        }
    });
}

/// Where to, and the button that writes.
fn place(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView, draft: &mut ExportDraft,
    actions: &mut Vec<ExportAction>,
) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("hr-export-where"), theme.sizes.section, theme.text));
        field(ui, theme, words, ("hr-export-folder", 1_024), &mut draft.folder);
        field(ui, theme, words, ("hr-export-name", 120), &mut draft.name);
        say(ui, words.plain("hr-export-stays"), theme.sizes.small, theme.quiet);
        ui.add_space(4.0);
        write(ui, theme, words, view, draft, actions);
    });
}

fn field(ui: &mut Ui, theme: &Theme, words: &Words, (label, most): (&'static str, usize), text: &mut String) {
    let label_id = say(ui, words.plain(label), theme.sizes.small + 0.5, theme.quiet).id;
    let edit = TextEdit::singleline(text).id(Id::new(label)).margin(vec2(10.0, 4.0)).char_limit(most);
    let edit = edit.vertical_align(egui::Align::Center);
    drop(ui.add_sized(vec2(ui.available_width(), 34.0), edit).labelled_by(label_id));
}

fn write(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView, draft: &ExportDraft, actions: &mut Vec<ExportAction>,
) {
    if let ExportState::Going(done, all) = view.state {
        let share = if all == 0 { 0.0 } else { done as f32 / all as f32 };
        let told = words.text("hr-export-progress", &With::from_iter([("done", done), ("all", all)]));
        let bar = ui.add(ProgressBar::new(share).desired_height(14.0).fill(theme.accent.into()));
        bar.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &told));
        say(ui, &told, theme.sizes.small, theme.quiet);
        if parts::secondary(ui, theme, Some(Icon::Pause), &words.plain("hr-stop")).clicked() {
            actions.push(ExportAction::Stop);
        }
        return;
    }
    if matches!(view.state, ExportState::Stopping) {
        parts::live(&say(ui, words.plain("hr-export-stopping"), theme.sizes.small, theme.quiet), Live::Polite);
        return;
    }
    if parts::primary(ui, theme, &words.plain("hr-export-write")).clicked() {
        let ExportDraft { form, findings, folder, name } = draft.clone();
        actions.push(ExportAction::Begin(ExportOrder { form, findings, folder, name }));
    }
    if let Some(trouble) = &view.trouble {
        parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
            parts::live(&say(ui, trouble, theme.sizes.small + 1.0, theme.bad), Live::Assertive);
        });
    }
    if matches!(view.state, ExportState::Stopped) {
        parts::live(&say(ui, words.plain("hr-export-stopped"), theme.sizes.small + 1.0, theme.text), Live::Polite);
    }
    if let ExportState::Done(done) = &view.state {
        let is_evidence = done.vouches.as_ref().is_some_and(|vouches| vouches.bound.is_some());
        let clean = is_evidence && (done.changed, done.unreadable, done.wordless, done.unsigned) == (0, 0, 0, false);
        let (icon, ink, fill) = match clean {
            true => (Icon::Tick, theme.good, theme.good_wash),
            false => (Icon::Warning, theme.care, theme.care_wash),
        };
        parts::notice(ui, theme, icon, ink.into(), fill.into(), |ui| {
            for line in super::told(words, done) {
                parts::live(&say(ui, line, theme.sizes.small + 1.0, theme.text), Live::Polite);
            }
        });
    }
}

fn first_rows(ui: &mut Ui, theme: &Theme, words: &Words, view: &ExportView) {
    parts::card(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::names_part(&say(ui, words.plain("hr-export-preview"), theme.sizes.section, theme.text));
        say(ui, words.plain("hr-export-preview-means"), theme.sizes.small, theme.quiet);
        match &view.preview {
            None => drop(say(ui, words.plain("working"), theme.sizes.body, theme.quiet)),
            Some(preview) => table(ui, theme, preview),
        }
    });
}

fn table(ui: &mut Ui, theme: &Theme, preview: &ExportPreview) {
    ScrollArea::horizontal().id_salt("export preview").show(ui, |ui| {
        Grid::new("export preview rows").striped(true).spacing(vec2(16.0, 6.0)).show(ui, |ui| {
            let heads = std::iter::once((&preview.heads, theme.quiet));
            for (row, ink) in heads.chain(preview.rows.iter().map(|row| (row, theme.text))) {
                for cell in row {
                    let short = match cell.char_indices().nth(CELL) {
                        Some((end, _)) => format!("{}…", cell.get(..end).unwrap_or_default()),
                        None => cell.clone(),
                    };
                    ui.add(Label::new(parts::text(short, theme.sizes.small, ink)).extend());
                }
                ui.end_row();
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::screens::hr::exporting::view::ExportTold;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::export::Provenance;
    use crate::records::{Filter, Store};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type State = (ExportView, ExportDraft, Vec<ExportAction>);

    /// Of an open station.
    fn vouches() -> Provenance {
        Provenance::of(&Store::in_memory().expect("a store"), &Filter::default()).expect("read")
    }

    fn open(view: ExportView) -> Harness<'static, State> {
        let draft =
            ExportDraft { form: ExportForm::Xlsx, findings: false, folder: "/home/hr".into(), name: "records".into() };
        let mut harness = window((view, draft, vec![]), |ui, (view, draft, done)| {
            let theme = &*Theme::of(ui);
            done.extend(part(ui, theme, &words("en-US"), view, draft));
        });
        harness.run();
        harness
    }

    #[test]
    fn a_format_is_chosen_and_what_will_be_written_is_shown_before() {
        let preview = ExportPreview {
            heads: vec!["attempt".into(), "employee".into()],
            rows: vec![vec!["ab12".into(), "000123".into()]],
        };
        let view = ExportView {
            count: Some(184),
            vouches: Some(vouches()),
            preview: Some(preview),
            asked: vec!["Date: 2026-11-01 to …".into()],
            ..ExportView::default()
        };
        let mut harness = open(view);
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        for told in ["184 records", "Date: 2026-11-01 to …", "000123"] {
            harness.get_by_label(told);
        }
        harness.get_by_label_contains("no evidence of who played");
        harness.get_by_label_contains("Open station: not evidence");
        harness.get_by_label("CSV table").click();
        harness.run();
        harness.get_by_label("Write the file").click();
        harness.run();
        let order =
            ExportOrder { form: ExportForm::Csv, findings: false, folder: "/home/hr".into(), name: "records".into() };
        assert_eq!(harness.state().2, [ExportAction::Begin(order)]);
    }

    #[test]
    fn how_far_it_has_come_is_told_and_what_was_not_as_sealed() {
        let mut harness = open(ExportView { state: ExportState::Going(50, 184), ..ExportView::default() });
        harness.get_by_role_and_label(egui::accesskit::Role::ProgressIndicator, "50 of 184 records");
        harness.get_by_label("Stop").click();
        harness.run();
        assert_eq!(harness.state().2, [ExportAction::Stop]);
        let told = ExportTold {
            files: vec!["/home/hr/records.csv".into()],
            vouches: Some(vouches()),
            written: 184,
            changed: 2,
            ..ExportTold::default()
        };
        harness.state_mut().0.state = ExportState::Stopping;
        harness.run();
        assert!(harness.query_by_label("Write the file").is_none(), "it has not ended yet");
        harness.state_mut().0.state = ExportState::Stopped;
        harness.run();
        harness.get_by_label_contains("no file was written");
        harness.state_mut().0.state = ExportState::Done(Box::new(told));
        harness.run();
        harness.get_by_label_contains("/home/hr/records.csv");
        harness.get_by_label_contains("not as they were sealed: 2");
        assert_eq!(harness.query_all_by_label_contains("Open station: not evidence").count(), 1);
    }
}
