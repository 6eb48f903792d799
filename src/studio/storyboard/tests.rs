//! Storyboards there and back: of what ships, of random edits, and of whatever people and spreadsheets do to a sheet.

use super::labels::StoryLabels;
use super::read::CLAIMS;
use super::row::compared;
use super::write::{LISTS, write};
use super::*;
use crate::content::tests::{Folder, shipped};
use crate::content::{BookPack, ContentSet, Root, SourceFile, Subject, read_pack, shipped_words};
use crate::locale::SHIPPED;
use crate::scenario::Act;
use crate::studio::edit::ScenarioFile;
use crate::workbook;
use proptest::prelude::*;
use proptest::sample::Index;
use rust_xlsxwriter::{Format, Workbook};
use std::collections::BTreeMap;

fn texts(id: &str) -> ScenarioTexts {
    scenario_texts(&Root::Shipped, id).expect("read").expect("there")
}

fn book() -> &'static BookPack {
    shipped().books.first().expect("a book")
}

fn english() -> (Language, Words) {
    let language: Language = "en-US".parse().expect("a tag");
    let words = shipped_words(&language);
    (language, words)
}

fn exported(id: &str, texts: &ScenarioTexts, language: &Language) -> Vec<u8> {
    write_storyboard(id, texts, Some(book()), language, &shipped_words(language)).expect("written")
}

fn merged(bytes: &[u8], texts: &ScenarioTexts) -> Result<StoryMerge, Vec<String>> {
    let (language, words) = english();
    let told = |problems: StoryboardProblems| problems.0.iter().map(|one| one.text(&words)).collect::<Vec<_>>();
    let file = StoryboardFile::open(bytes).map_err(told)?;
    file.merge(texts, Some(book()), &language, &words).map_err(told)
}

#[test]
fn what_ships_comes_back_as_it_went_in_every_language() {
    for pack in &shipped().packs {
        let id = &*pack.scenario.id;
        let texts = texts(id);
        let board = storyboard(id, &texts).expect("RON");
        let words = texts.values().map(|text| crate::locale::parse(text).0.entries().count()).max().unwrap_or(0);
        assert!(board.rows.len() > words, "every message has a row");
        for tag in SHIPPED {
            let bytes = exported(id, &texts, &tag.parse().expect("a tag"));
            let merge = merged(&bytes, &texts).expect("a storyboard");
            assert_eq!((merge.edits, merge.conflicts, merge.newer), (vec![], vec![], 0), "{id} {tag}");
            let notes: Vec<_> = merge.notes.iter().map(|note| note.text(&english().1)).collect();
            assert_eq!(notes, [""; 0], "{id} {tag}");
        }
    }
}

/// Signs that files, spreadsheets or XML take for something else.
const TEXTS: &[&str] = &[
    "Good afternoon.",
    "您好，请坐。",
    "=1+1",
    "+86 10",
    "-",
    "@who",
    "*He nods.* Yes.",
    "a { $surname } b",
    "first\nsecond",
    "first\n\nthird",
    "[x]",
    ".dot",
    "# no comment",
    "“quoted” \"straight\"",
    "_x0041_",
    "a & b < c > d",
    "2026-01-02",
    "1/2",
    "007",
    "1.50",
    "TRUE",
    "a | b",
    "tab\there",
    "line\n    indented",
    "*star\n*star",
    "\u{1F600}",
    "ends with a brace: { \"}\" }",
    "繁體中文",
    "x = y",
    "a\n.b = c",
    "{ $clock }",
];

const CONDITIONS: &[&str] = &[
    "",
    "Done(\"apologise\")",
    "AtLeast(anger, 7)",
    "All([Visited(\"opening\"), Not(Done(\"insult\"))])",
    "Is(\"tier\", \"vip\")",
];

/// One change of a row's field, if it has any.
fn change(board: &mut Storyboard, (row, field, what): (Index, Index, Index)) -> Option<(String, StoryField)> {
    let goto: Vec<String> = board.moments.iter().chain(&board.endings).cloned().collect();
    let rows: Vec<usize> = (0..board.rows.len()).filter(|at| !board.rows[*at].fields.is_empty()).collect();
    let row = &mut board.rows[rows[row.index(rows.len())]];
    let fields: Vec<StoryField> = row.fields.keys().copied().collect();
    let field = fields[field.index(fields.len())];
    let pick = |list: &[&str]| list[what.index(list.len())].to_owned();
    let ids = |list: Vec<&str>| list[what.index(list.len())].to_owned();
    let activities: Vec<&str> = book().book.activity_names.iter().collect();
    let needs_one = matches!(row.part, StoryPart::Goal | StoryPart::Interrupt | StoryPart::Claim);
    let acts: Vec<String> = Act::ALL.iter().map(|act| format!("{act:?}")).chain([String::new()]).collect();
    let text = match field {
        // the words of a line that has answers are what their words hang on
        StoryField::Words(_) => pick(TEXTS),
        StoryField::Kind => pick(&["Say", "Ask", "Do"]),
        StoryField::Deeds => {
            let many = what.index(5);
            let all: Vec<_> =
                (0..many).map(|at| activities[(what.index(activities.len()) + at) % activities.len()]).collect();
            all.join(", ")
        }
        StoryField::Anger | StoryField::Anxiety | StoryField::Trust => pick(&["", "1", "-1", "2"]),
        StoryField::Minutes => pick(&["", "1", "12"]),
        StoryField::Patience => pick(&["", "15", "12.5", "8.125"]),
        StoryField::Act => acts[what.index(acts.len())].clone(),
        StoryField::When if needs_one => pick(&CONDITIONS[1..]),
        StoryField::When => pick(CONDITIONS),
        StoryField::Goto => goto[what.index(goto.len())].clone(),
        StoryField::Value if row.part == StoryPart::PassMark => pick(&["70", "81.5", "66.66"]),
        StoryField::Value => pick(&["60000", "54000", "1"]),
        StoryField::Weight => pick(&["1", "4"]),
        StoryField::Competency => ids(book().book.competencies.iter().collect()),
        StoryField::Claim => pick(&CLAIMS),
    };
    row.fields.insert(field, text);
    Some((row.id.clone(), field))
}

fn plain_fields(board: &Storyboard) -> BTreeMap<(String, StoryField), String> {
    let each = board
        .rows
        .iter()
        .flat_map(|row| row.fields.iter().map(|(field, text)| ((row.id.clone(), *field), compared(*field, text))));
    each.collect()
}

/// The comments of a file.
fn comments(text: &str) -> Vec<String> {
    text.lines().filter(|line| line.trim_start().starts_with(['#', '/'])).map(str::to_owned).collect()
}

/// The workbook that somebody makes of an exported one by these changes.
fn edited(was: &Storyboard, now: &Storyboard) -> Vec<u8> {
    let (language, words) = english();
    let labels = StoryLabels::new(was, Some(book()), &language, &words);
    write(now, was, &labels, &language, &words).expect("written")
}

/// The files with edits made, or the edits that could not be.
fn applied(id: &str, texts: &ScenarioTexts, edits: &[StoryEdit]) -> Result<ScenarioTexts, TestCaseError> {
    apply::apply(id, texts, edits).map_err(|problems| {
        let told = problems.0.iter().map(|one| one.text(&english().1)).collect::<Vec<_>>().join("\n");
        let meant: Vec<_> = edits.iter().map(|edit| (&edit.row, &edit.at, &edit.before, &edit.after)).collect();
        TestCaseError::fail(format!("{told}\n{meant:#?}"))
    })
}

fn some_changes(most: usize) -> impl Strategy<Value = Vec<(Index, Index, Index)>> {
    prop::collection::vec(any::<(Index, Index, Index)>(), 0..most)
}

proptest! {
    #![proptest_config(crate::cases::at_least(24))]

    #[test]
    fn what_was_edited_in_a_sheet_is_in_the_files_and_nothing_else_is(which in any::<Index>(), changes in some_changes(12)) {
        let packs = &shipped().packs;
        let id = &*packs[which.index(packs.len())].scenario.id;
        let texts = texts(id);
        let was = storyboard(id, &texts).expect("RON");
        let mut now = was.clone();
        changes.into_iter().for_each(|one| _ = change(&mut now, one));
        let merge = merged(&edited(&was, &now), &texts).expect("a storyboard");
        prop_assert!(merge.conflicts.is_empty() && merge.newer == 0);
        let changed = applied(id, &texts, &merge.edits)?;
        let found = storyboard(id, &changed).expect("RON");
        prop_assert_eq!(plain_fields(&found), plain_fields(&now));
        for (file, text) in &texts {
            let (before, after) = (comments(text), comments(&changed[file]));
            prop_assert_eq!(before, after);
        }
        // and once more there and back nothing is left to change
        let again = merged(&edited(&found, &found), &changed).expect("a storyboard");
        prop_assert!(again.edits.is_empty());
    }

    #[test]
    fn both_sides_are_kept_where_they_differ_and_told_where_they_collide(
        which in any::<Index>(), mine in some_changes(10), theirs in some_changes(10),
    ) {
        let packs = &shipped().packs;
        let id = &*packs[which.index(packs.len())].scenario.id;
        let base = texts(id);
        let was = storyboard(id, &base).expect("RON");
        let (mut here, mut there) = (was.clone(), was.clone());
        mine.into_iter().for_each(|one| _ = change(&mut here, one));
        theirs.into_iter().for_each(|one| _ = change(&mut there, one));
        let (was_fields, here_fields, there_fields) = (plain_fields(&was), plain_fields(&here), plain_fields(&there));
        let own = merged(&edited(&was, &here), &base).expect("a storyboard");
        let today = applied(id, &base, &own.edits)?;
        let merge = merged(&edited(&was, &there), &today).expect("a storyboard");
        let collide: Vec<_> = was_fields.keys().filter(|key| {
            let (was, here, there) = (&was_fields[*key], &here_fields[*key], &there_fields[*key]);
            here != was && there != was && here != there
        }).cloned().collect();
        let mut told: Vec<_> = merge.conflicts.iter().map(|one| (one.row.clone(), one.field)).collect();
        told.sort();
        prop_assert_eq!(told, collide.clone());
        let after = applied(id, &today, &merge.edits)?;
        let found = plain_fields(&storyboard(id, &after).expect("RON"));
        for (key, text) in found {
            let expected = if there_fields[&key] != was_fields[&key] && !collide.contains(&key) { &there_fields } else { &here_fields };
            prop_assert_eq!(&text, &expected[&key], "{:?}", key);
        }
    }
}

/// A workbook as a grid of texts, to be damaged.
struct Grid {
    sheets: Vec<(String, Vec<Vec<String>>)>,
}

impl Grid {
    fn of(bytes: &[u8]) -> Self {
        let sheets = workbook::read_all(bytes, 100_000).expect("a workbook");
        let rows = |sheet: &workbook::WholeSheet| sheet.rows.iter().map(|(_, cells)| cells.clone()).collect();
        Self { sheets: sheets.iter().map(|sheet| (sheet.name.clone(), rows(sheet))).collect() }
    }

    fn story(&mut self) -> &mut Vec<Vec<String>> {
        &mut self.sheets[0].1
    }

    fn column(&self, head: &str) -> usize {
        self.sheets[0].1[0].iter().position(|one| one == head).expect("a column")
    }

    fn written(&self, more: impl FnOnce(&mut Workbook)) -> Vec<u8> {
        let mut book = Workbook::new();
        for (name, rows) in &self.sheets {
            let sheet = book.add_worksheet().set_name(name).expect("a name");
            for (row, cells) in rows.iter().enumerate() {
                for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                    sheet.write_string(row as u32, column as u16, text).expect("a cell");
                }
            }
        }
        more(&mut book);
        book.save_to_buffer().expect("a workbook")
    }

    fn bytes(&self) -> Vec<u8> {
        self.written(|_| {})
    }
}

const ID: &str = "rude-customer";

fn grid() -> Grid {
    Grid::of(&exported(ID, &texts(ID), &english().0))
}

/// The problems with a damaged workbook.
fn problems(bytes: &[u8]) -> Vec<String> {
    merged(bytes, &texts(ID)).expect_err("damaged")
}

fn notes(bytes: &[u8]) -> Vec<String> {
    let merge = merged(bytes, &texts(ID)).expect("a storyboard");
    assert_eq!((merge.edits.len(), merge.conflicts.len()), (0, 0));
    merge.notes.iter().map(|note| note.text(&english().1)).collect()
}

#[test]
fn a_sheet_may_be_sorted_filtered_and_added_to() {
    let mut grid = grid();
    let by = grid.column("English");
    grid.story()[1..].sort_by_key(|row| row.get(by).cloned());
    grid.story().iter_mut().for_each(|row| row.insert(2, "mine".to_owned()));
    grid.story()[0][2] = "Remarks".to_owned();
    grid.story().insert(0, vec!["Draft of Friday".to_owned()]);
    let rows = grid.story().len();
    grid.story().truncate(rows - 3);
    grid.sheets.push(("Ideas".to_owned(), vec![vec!["one".to_owned()]]));
    assert_eq!(
        notes(&grid.bytes()),
        [
            "Story!C2: the column `Remarks` is your own and is not read.",
            "The sheet Ideas is none of the storyboard’s and is not read.",
            "3 rows of the scenario are not in the workbook; they stay as they are."
        ]
    );
}

#[test]
fn columns_that_are_gone_or_renamed_are_told() {
    let all = grid();
    let deeds: Vec<&str> =
        all.sheets[0].1[0].iter().map(String::as_str).filter(|head| head.starts_with("Deed")).collect();
    assert!(deeds.len() > 2, "{deeds:?}");
    let without = |heads: &[&str]| {
        let mut grid = grid();
        for head in heads {
            let at = grid.column(head);
            grid.story().iter_mut().filter(|row| row.len() > at).for_each(|row| _ = row.remove(at));
        }
        grid.bytes()
    };
    assert_eq!(
        notes(&without(&["Traditional Chinese", "Kind"])),
        ["Story: `Traditional Chinese`, `Kind` is missing; what stood there stays as it is."]
    );
    assert_eq!(notes(&without(&deeds)), ["Story: `Deed 1` is missing; what stood there stays as it is."]);
    for (head, told) in [
        ("Deed 2", "Story: `Deed 2` is missing: the columns of deeds belong together"),
        ("_id", "Story: the hidden column `_id` is gone"),
    ] {
        let found = problems(&without(&[head]));
        assert!(found.iter().any(|one| one.starts_with(told)), "{found:?}");
    }
    let mut hashless = grid();
    let at = hashless.sheets[0].1[0].len() - 1;
    hashless.story().iter_mut().for_each(|row| row.truncate(at));
    assert!(problems(&hashless.bytes())[0].starts_with("Story: the hidden column `_was` is gone"));
    let mut renamed = grid();
    let at = renamed.column("English");
    renamed.story()[0][at] = "EN final".to_owned();
    assert_eq!(
        problems(&renamed.bytes()),
        [format!(
            "Story!{}: no column is called `EN final`; missing is `English`: give it its name back",
            workbook::cell_name(1, at)
        )]
    );
    // in another language a head is known as well
    let mut other = grid();
    let at = other.column("Kind");
    other.story()[0][at] = "方式".to_owned();
    assert_eq!(notes(&other.bytes()), [""; 0]);
}

#[test]
fn what_a_spreadsheet_makes_of_cells_is_told_at_its_place() {
    let mut duplicated = grid();
    let row = duplicated.story()[7].clone();
    duplicated.story().push(row);
    let last = duplicated.story().len();
    assert_eq!(
        problems(&duplicated.bytes()),
        [format!("Story!{last}: the same row stands at Story!8 already: delete one of them")]
    );

    let mut fresh = grid();
    let at = fresh.column("English");
    let mut row = vec![String::new(); at];
    row.push("A new answer".to_owned());
    fresh.story().push(row);
    let found = problems(&fresh.bytes());
    assert!(found.len() == 1 && found[0].contains("a row without its hidden mark"), "{found:?}");

    let mut unknown = grid();
    let kind = unknown.column("Kind");
    let row =
        unknown.story().iter().position(|row| row.get(kind).is_some_and(|text| text == "Say")).expect("an answer");
    unknown.story()[row][kind] = "Sya".to_owned();
    let place = format!("Story!{}", workbook::cell_name(row as u64 + 1, kind));
    assert_eq!(
        problems(&unknown.bytes()),
        [format!("{place}: `Sya` is not in the list of this column; was “Say” meant?")]
    );

    let mut grey = grid();
    grey.story()[1][kind] = "Say".to_owned();
    assert!(problems(&grey.bytes())[0].contains("is not expected here"));

    let plain = grid();
    let english = plain.column("English") as u16;
    let minutes = plain.column("Minutes");
    let damaged = plain.written(|book| {
        let sheet = book.worksheet_from_index(0).expect("a sheet");
        sheet.write_formula(1, english, "=A1").expect("a formula");
        let day = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_number_with_format(2, english, 46_000.0, &day).expect("a day");
        sheet.write_string(3, english, "#REF!").expect("a cell");
        sheet.merge_range(4, 2, 5, 2, "both", &Format::new()).expect("merged");
        sheet.write_string(row as u32, minutes as u16, "soon").expect("a cell");
    });
    let found = problems(&damaged);
    for (told, at) in [
        ("a formula: expected plain text", workbook::cell_name(2, english.into())),
        ("`2025-12-09` became a date", workbook::cell_name(3, english.into())),
        ("`#REF!` is an error of the spreadsheet", workbook::cell_name(4, english.into())),
        ("merged cells: undo", "C5:C6".to_owned()),
        ("`soon` is no number: expected a whole number", workbook::cell_name(row as u64 + 1, minutes)),
    ] {
        assert!(found.iter().any(|one| one.starts_with(&format!("Story!{at}: {told}"))), "{told}: {found:#?}");
    }
    let mut forged = grid();
    let id = forged.column("_id");
    forged.story()[3][id + 1] = "x".to_owned();
    assert!(problems(&forged.bytes())[0].contains("the hidden cell of this row was changed"));
}

#[test]
fn foreign_files_are_told_as_what_they_are() {
    assert!(problems(b"a,b\n1,2\n")[0].contains("expected a workbook"));
    let mut foreign = grid();
    foreign.sheets.retain(|(name, _)| name != LISTS);
    assert!(problems(&foreign.bytes())[0].contains("expected a storyboard that `storyboard export` wrote"));
    let mut bytes = grid().bytes();
    bytes.truncate(bytes.len() / 2);
    assert!(!problems(&bytes).is_empty());
}

#[test]
fn an_edit_that_cannot_be_is_told_at_its_cell_and_none_is_made() {
    let texts = texts(ID);
    let was = storyboard(ID, &texts).expect("RON");
    for (part, field, text, told) in [
        (StoryPart::Line, StoryField::When, "anger > 3", "is no condition"),
        (StoryPart::Line, StoryField::When, "Done(\"a\"", "is no condition"),
        (StoryPart::Goal, StoryField::Weight, "", "this cannot be left empty"),
        (StoryPart::Answer, StoryField::Goto, "", "this cannot be left empty"),
    ] {
        let mut now = was.clone();
        let row = now.rows.iter_mut().find(|row| row.part == part).expect("one");
        row.fields.insert(field, text.to_owned());
        let merge = merged(&edited(&was, &now), &texts).expect("a storyboard");
        let problems = apply::apply(ID, &texts, &merge.edits).expect_err("impossible");
        let found: Vec<_> = problems.0.iter().map(|one| one.text(&english().1)).collect();
        assert!(found.len() == 1 && found[0].contains(told) && found[0].contains('!'), "{found:?}");
    }
}

#[test]
fn plays_that_end_otherwise_are_found() {
    let folder = Folder::levels();
    let before = folder.pack();
    let same = changed_plays(&before, &before, || true).expect("sound");
    assert!(same.looked > 1 && same.changes.is_empty() && !same.cut, "{same:?}");
    let id = &*before.scenario.id;
    let file = ScenarioFile::Story.path(id);
    let text = folder.read(&file);
    let board = storyboard(id, &ScenarioTexts::from([(ScenarioFile::Story, text.clone())])).expect("RON");
    // the answer that the best play begins with leads somewhere else
    let best = board.rows.iter().filter(|row| row.part == StoryPart::Answer).collect::<Vec<_>>();
    let mut found = 0;
    for row in best {
        let goto = &row.fields[&StoryField::Goto];
        let Some(other) = board.endings.iter().find(|one| *one != goto) else { continue };
        let edit = StoryEdit {
            row: row.id.clone(),
            field: StoryField::Goto,
            at: String::new(),
            place: String::new(),
            part: row.part,
            before: goto.clone(),
            after: other.clone(),
        };
        let texts = ScenarioTexts::from([(ScenarioFile::Story, text.clone())]);
        let changed = apply::apply(id, &texts, &[edit]).expect("edited");
        let mut set: ContentSet = before.whole_set();
        set.scenario = SourceFile::new(file.clone(), changed[&ScenarioFile::Story].clone());
        assert!(set.words.iter().any(|(subject, ..)| *subject == Subject::Scenario));
        let Ok(after) = read_pack(&set) else { continue };
        let changes = changed_plays(&before, &after, || true).expect("sound");
        found += changes.changes.len();
        for change in &changes.changes {
            assert_ne!(change.before, change.after);
            assert!(matches!(change.before, PlayEnd::Ends { passes: true, .. }), "{change:?}");
        }
    }
    assert!(found > 0, "some answer of a known play was led elsewhere");
}
