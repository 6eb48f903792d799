//! A map of branches and competencies, and the clauses that are broken most.

use super::super::place::within;
use super::view::{BranchOrder, ClauseOrder, CohortAction, CohortDraft, CohortView};
use crate::app::theme::Theme;
use crate::app::widgets::grid::{GridCell, GridColumn, GridOrder, GridRow, RowGrid};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::parts::{self, say};
use crate::attempt::hundredths;
use crate::export::{BranchSum, ClauseSum, CompetencySum, RecordSums};
use crate::locale::{With, Words, joined};
use egui::accesskit::Live;
use egui::{Color32, Frame, Margin, Ui};

/// How high a row is.
const ROW: f32 = 38.0;
/// Of ten thousand: below the first it is bad, below the second it needs care.
const BAD: u16 = 4_000;
const CARE: u16 = 7_000;

/// Shows branches and competencies.
pub(in super::super) fn branches(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &CohortView, draft: &mut CohortDraft,
) -> Vec<CohortAction> {
    let mut actions = Vec::new();
    let room = ui.available_rect_before_wrap();
    within(ui, theme, room, |ui| {
        head(ui, theme, words, view, ("hr-cohort", "hr-cohort-means"), &mut actions);
        if let Some(sums) = counted(view) {
            map(ui, theme, words, (view, sums), draft, &mut actions);
        }
    });
    actions
}

/// Shows the clauses that are broken most.
pub(in super::super) fn clauses(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &CohortView, draft: &mut CohortDraft,
) -> Vec<CohortAction> {
    let mut actions = Vec::new();
    let room = ui.available_rect_before_wrap();
    within(ui, theme, room, |ui| {
        head(ui, theme, words, view, ("hr-clauses", "hr-clauses-means"), &mut actions);
        if let Some(sums) = counted(view) {
            broken(ui, theme, words, (view, sums), draft, &mut actions);
        }
    });
    actions
}

/// What was summed up, where anything counts; a table of nothing is shown to nobody.
fn counted(view: &CohortView) -> Option<&RecordSums> {
    view.sums.as_ref().filter(|sums| sums.all.all.records > 0)
}

/// What is summed up, and how far that has come.
fn head(
    ui: &mut Ui, theme: &Theme, words: &Words, view: &CohortView, (title, means): (&str, &str),
    actions: &mut Vec<CohortAction>,
) {
    Frame::new().inner_margin(Margin { left: 14, right: 12, top: 10, bottom: 6 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        parts::names_part(&say(ui, words.plain(title), theme.sizes.section, theme.text));
        say(ui, words.plain(means), theme.sizes.small, theme.quiet);
        ui.horizontal_wrapped(|ui| {
            let told = match &view.sums {
                None => parts::counted(words, "hr-summing", "count", i64::try_from(view.read).unwrap_or(i64::MAX)),
                Some(sums) => in_all(words, sums),
            };
            parts::live(&ui.label(parts::text(told, theme.sizes.body - 0.5, theme.text)), Live::Polite);
            let asked = if view.asked.is_empty() { words.plain("hr-export-all") } else { joined(&view.asked, " · ") };
            ui.label(parts::text(asked, theme.sizes.small, theme.quiet));
            if parts::link(ui, theme, &words.plain("hr-export-choose"), theme.sizes.small).clicked() {
                actions.push(CohortAction::Choose);
            }
        });
        if let Some(sums) = &view.sums {
            not_as_sealed(ui, theme, words, sums);
            if sums.all.all.records == 0 {
                ui.add_space(6.0);
                say(ui, words.plain("hr-sums-nothing"), theme.sizes.body, theme.text);
            }
        }
        if let Some(trouble) = &view.trouble {
            parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
                parts::live(&say(ui, trouble, theme.sizes.small + 1.0, theme.bad), Live::Assertive);
            });
        }
    });
}

/// What stands in the sums and is not as it was sealed, and what stands in none.
fn not_as_sealed(ui: &mut Ui, theme: &Theme, words: &Words, sums: &RecordSums) {
    let counts = [("hr-sums-changed", sums.changed), ("hr-sums-unreadable", sums.unreadable)];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<_> =
        told.map(|(id, count)| parts::counted(words, id, "count", i64::try_from(count).unwrap_or(i64::MAX))).collect();
    if !told.is_empty() {
        parts::notice(ui, theme, Icon::Warning, theme.bad.into(), theme.bad_wash.into(), |ui| {
            for line in &told {
                parts::live(&say(ui, line, theme.sizes.small + 0.5, theme.text), Live::Polite);
            }
        });
    }
    for (id, count) in [("hr-sums-void", sums.void), ("hr-sums-trials", sums.unattended)] {
        if count > 0 {
            let told = parts::counted(words, id, "count", i64::try_from(count).unwrap_or(i64::MAX));
            say(ui, told, theme.sizes.small, theme.quiet);
        }
    }
}

fn in_all(words: &Words, sums: &RecordSums) -> String {
    let all = &sums.all.all;
    let mut with = With::new();
    for (name, count) in [("records", all.records), ("passed", all.passed), ("failed", all.failed)] {
        with.set(name, i64::try_from(count).unwrap_or(i64::MAX));
    }
    with.set("unfinished", i64::try_from(all.unfinished).unwrap_or(i64::MAX));
    words.text("hr-in-all", &with)
}

/// How rows are ordered by a column, where they are by it and which way.
const fn ordered(by_this: bool, descending: bool) -> GridOrder {
    match (by_this, descending) {
        (false, _) => GridOrder::Could,
        (true, false) => GridOrder::Up,
        (true, true) => GridOrder::Down,
    }
}

fn map(
    ui: &mut Ui, theme: &Theme, words: &Words, (view, sums): (&CohortView, &RecordSums), draft: &mut CohortDraft,
    actions: &mut Vec<CohortAction>,
) {
    let order = |own: BranchOrder| ordered(draft.order == own, draft.descending);
    let mut columns = vec![
        GridColumn {
            name: words.plain("hr-cohort-branch"),
            least: 120.0,
            share: 1.6,
            rank: 0,
            order: order(BranchOrder::Name),
        },
        GridColumn {
            name: words.plain("sheet-count"),
            least: 56.0,
            share: 0.3,
            rank: 1,
            order: order(BranchOrder::Records),
        },
        GridColumn {
            name: words.plain("sheet-rate"),
            least: 62.0,
            share: 0.5,
            rank: 0,
            order: order(BranchOrder::Rate),
        },
        GridColumn {
            name: words.plain("sheet-mean"),
            least: 62.0,
            share: 0.5,
            rank: 2,
            order: order(BranchOrder::Mean),
        },
    ];
    let fixed = columns.len();
    columns.extend(sums.competencies.iter().enumerate().map(|(at, id)| GridColumn {
        name: view.name(id).to_owned(),
        least: 62.0,
        share: 1.0,
        rank: 0,
        order: order(BranchOrder::Competency(at)),
    }));
    let mut sorted: Vec<&BranchSum> = sums.branches.iter().collect();
    sorted.sort_by(|one, other| match draft.order {
        BranchOrder::Name => one.name.cmp(&other.name),
        BranchOrder::Records => one.all.records.cmp(&other.all.records),
        BranchOrder::Rate => one.all.rate.cmp(&other.all.rate),
        BranchOrder::Mean => one.all.mean.cmp(&other.all.mean),
        BranchOrder::Competency(at) => {
            let mean = |branch: &BranchSum| branch.competencies.get(at).and_then(|one| one.mean);
            mean(one).cmp(&mean(other))
        }
    });
    if draft.descending {
        sorted.reverse();
    }
    // all of them together come first, whatever the order
    let shown: Vec<&BranchSum> = std::iter::once(&sums.all).chain(sorted).collect();
    let name = words.plain("hr-cohort");
    let grid = RowGrid { salt: "cohort", name: &name, columns: &columns, rows: shown.len(), high: ROW, open: None };
    let did =
        grid.show(ui, theme, words, &mut draft.branches, |row| Some(branch(theme, words, shown.get(row)?, row == 0)));
    if let Some(at) = did.sort {
        let order = match at {
            0 => BranchOrder::Name,
            1 => BranchOrder::Records,
            2 => BranchOrder::Rate,
            3 => BranchOrder::Mean,
            at => BranchOrder::Competency(at - fixed),
        };
        draft.descending = draft.order == order && !draft.descending;
        draft.order = order;
    }
    let opened = did.open.filter(|row| *row > 0).and_then(|row| shown.get(row));
    actions.extend(opened.filter(|one| !one.name.is_empty()).map(|one| CohortAction::Branch(one.name.clone())));
}

fn branch(theme: &Theme, words: &Words, one: &BranchSum, is_all: bool) -> GridRow {
    let (text, quiet): (Color32, Color32) = (theme.text.into(), theme.quiet.into());
    let name = match (is_all, one.name.is_empty()) {
        (true, _) => words.plain("sheet-everything"),
        (false, true) => words.plain("sheet-no-branch"),
        (false, false) => one.name.clone(),
    };
    let score = |score: Option<u16>| score.map_or_else(|| "–".to_owned(), hundredths);
    let mut cells = vec![
        GridCell::Text(name, text),
        GridCell::Figure(one.all.records.to_string(), quiet),
        GridCell::Text(one.all.rate.map_or_else(|| "–".to_owned(), |rate| format!("{} %", parts::points(rate))), text),
        GridCell::Text(score(one.all.mean), text),
    ];
    cells.extend(one.competencies.iter().map(|one| mark(theme, words, one)));
    GridRow { cells, warns: false }
}

/// What a competency came to: on a colour, and never by colour alone.
fn mark(theme: &Theme, words: &Words, one: &CompetencySum) -> GridCell {
    if one.touched == 0 && one.mean.is_none() {
        let (fill, ink) = (Color32::TRANSPARENT, theme.quiet.into());
        return GridCell::Heat { figure: "–".to_owned(), note: None, fill, ink, warns: ink };
    }
    let broken = i64::try_from(one.broken).unwrap_or(i64::MAX);
    let note = (one.broken > 0).then(|| parts::counted(words, "hr-broken", "count", broken));
    let (figure, fill) = match one.mean {
        Some(mean) if mean < BAD => (hundredths(mean), theme.bad_wash),
        Some(mean) if mean < CARE => (hundredths(mean), theme.care_wash),
        Some(mean) => (hundredths(mean), theme.good_wash),
        // nothing was to be earned: it was kept, or it was not
        None if one.broken > 0 => (words.plain("competency-broken"), theme.bad_wash),
        None => (words.plain("competency-kept"), theme.good_wash),
    };
    GridCell::Heat { figure, note, fill: fill.into(), ink: theme.text.into(), warns: theme.bad.into() }
}

fn broken(
    ui: &mut Ui, theme: &Theme, words: &Words, (view, sums): (&CohortView, &RecordSums), draft: &mut CohortDraft,
    actions: &mut Vec<CohortAction>,
) {
    let columns = ClauseOrder::ALL.map(|(own, (head, least, share, rank))| GridColumn {
        order: ordered(draft.by == own, draft.from_most),
        ..GridColumn::unordered(words, (head, least, share, rank))
    });
    let name = words.plain("hr-clauses");
    let mut sorted: Vec<&ClauseSum> = sums.clauses.iter().collect();
    sorted.sort_by(|one, other| match draft.by {
        ClauseOrder::Name => view.name(&one.id).cmp(view.name(&other.id)),
        ClauseOrder::Applied => one.applied.cmp(&other.applied),
        ClauseOrder::Broken => (one.broken, one.rate).cmp(&(other.broken, other.rate)),
        ClauseOrder::Rate => (one.rate, one.broken).cmp(&(other.rate, other.broken)),
    });
    if draft.from_most {
        sorted.reverse();
    }
    let grid = RowGrid { salt: "clauses", name: &name, columns: &columns, rows: sorted.len(), high: ROW, open: None };
    let did = grid.show(ui, theme, words, &mut draft.clauses, |row| {
        let one = *sorted.get(row)?;
        let ink = if one.broken > 0 { theme.bad } else { theme.good };
        let cells = vec![
            GridCell::Text(view.name(&one.id).to_owned(), theme.text.into()),
            GridCell::Figure(one.applied.to_string(), theme.quiet.into()),
            GridCell::Figure(one.broken.to_string(), theme.text.into()),
            GridCell::Bar {
                figure: format!("{} %", parts::points(one.rate)),
                share: f32::from(one.rate) / 10_000.0,
                mark: None,
                ink: ink.into(),
            },
        ];
        Some(GridRow { cells, warns: false })
    });
    let opened = did.open.and_then(|row| sorted.get(row)).filter(|one| one.broken > 0);
    if let Some((by, _)) = did.sort.and_then(|at| ClauseOrder::ALL.get(at)) {
        // names begin with the first, figures with the largest
        draft.from_most = if draft.by == *by { !draft.from_most } else { *by != ClauseOrder::Name };
        draft.by = *by;
    }
    actions.extend(opened.map(|one| CohortAction::Clause(one.id.clone())));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{edged_as_ornaments, window, words};
    use crate::export::GroupSum;
    use egui_kittest::kittest::Queryable as _;

    fn view() -> CohortView {
        let group =
            |rate| GroupSum { records: 4, passed: 2, failed: 2, rate: Some(rate), mean: Some(rate), unfinished: 0 };
        let branch = |name: &str, rate| BranchSum {
            name: name.into(),
            all: group(rate),
            competencies: vec![
                CompetencySum { mean: Some(rate), touched: 4, broken: 1 },
                CompetencySum { mean: None, touched: 2, broken: 0 },
            ],
        };
        let clause = |id: &str, broken, rate| ClauseSum { id: id.into(), applied: 8, broken, rate };
        let sums = RecordSums {
            all: branch("", 5_000),
            competencies: vec!["courtesy".into(), "privacy".into()],
            branches: vec![branch("East", 8_000), branch("West", 2_000)],
            clauses: vec![clause("leak", 2, 2_500), clause("greet", 0, 0)],
            changed: 1,
            unreadable: 2,
            void: 3,
            unattended: 1,
        };
        let names = [("courtesy", "Courtesy"), ("privacy", "Privacy"), ("leak", "No leak"), ("greet", "Greet")];
        let names = names.map(|(id, name)| (id.to_owned(), name.to_owned())).into();
        CohortView { sums: Some(sums), names, ..CohortView::default() }
    }

    type State = (CohortView, CohortDraft, Vec<CohortAction>, bool);

    #[test]
    fn a_branch_leads_to_its_records_and_a_clause_to_those_that_broke_it() {
        let state: State = (view(), CohortDraft::default(), vec![], true);
        let mut harness = window(state, |ui, (view, draft, done, of_branches)| {
            let theme = &*Theme::of(ui);
            let shown = if *of_branches { branches } else { clauses };
            done.extend(shown(ui, theme, &words("en-US"), view, draft));
        });
        harness.run();
        assert_eq!(edged_as_ornaments(&harness), Vec::<String>::new());
        harness.get_by_label_contains("1 record is not as it was sealed");
        harness.get_by_label_contains("2 records cannot be read");
        harness.get_by_label_contains("3 records are void");
        harness.get_by_label_contains("1 trial that nobody played");
        harness.get_by_label("East · 4 · 80 % · 80.00 · 80.00, broken 1× · Kept").click();
        harness.run();
        harness.get_by_label("Sort by Courtesy").click();
        harness.run();
        let top =
            |harness: &egui_kittest::Harness<'_, State>, name: &str| harness.get_by_label_contains(name).rect().top();
        assert!(top(&harness, "West · 4") < top(&harness, "East · 4"));
        harness.get_by_label("Courtesy, smallest first").click();
        harness.run();
        assert!(top(&harness, "West · 4") > top(&harness, "East · 4"));
        harness.state_mut().3 = false;
        harness.run();
        harness.get_by_label("Greet · 8 · 0 · 0 %").click();
        harness.run();
        assert!(top(&harness, "No leak · 8") < top(&harness, "Greet · 8"), "what is broken most comes first");
        harness.get_by_label("No leak · 8 · 2 · 25 %").click();
        harness.run();
        harness.get_by_label("Sort by Clause or goal").click();
        harness.run();
        assert!(top(&harness, "No leak · 8") > top(&harness, "Greet · 8"));
        assert_eq!(harness.state().2, [CohortAction::Branch("East".into()), CohortAction::Clause("leak".into())]);
    }

    #[test]
    fn where_nothing_counts_that_is_said_instead_of_a_table_of_nothing() {
        let sums = RecordSums { unattended: 16, ..RecordSums::default() };
        let shown = CohortView { sums: Some(sums), ..CohortView::default() };
        let state: State = (shown, CohortDraft::default(), vec![], true);
        let mut harness = window(state, |ui, (view, draft, done, of_branches)| {
            let theme = &*Theme::of(ui);
            let shown = if *of_branches { branches } else { clauses };
            done.extend(shown(ui, theme, &words("en-US"), view, draft));
        });
        for of_branches in [true, false] {
            harness.state_mut().3 = of_branches;
            harness.run();
            harness.get_by_label("None of these records counts, so there is nothing to sum up.");
            harness.get_by_label_contains("16 trials that nobody played");
            assert!(harness.query_by_label_contains("Sort by").is_none());
        }
    }
}
