//! Storyboards as trainers meet them: a scenario goes out as a workbook, is edited there, and comes back into its files.

use crate::support::{Content, LOCALES, answer, composure};
use calamine::{Data, Reader as _, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use std::fs;
use std::path::{Path, PathBuf};

const ID: &str = "rude-customer";

/// The cells of every sheet of a workbook.
type Sheets = Vec<(String, Vec<Vec<String>>)>;

fn sheets(path: &Path) -> Sheets {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        other => other.to_string(),
    };
    let names = book.sheet_names();
    let of = |name: String| {
        let rows = book.worksheet_range(&name).unwrap().rows().map(|row| row.iter().map(text).collect()).collect();
        (name, rows)
    };
    names.into_iter().map(of).collect()
}

fn save(path: &Path, sheets: &Sheets) {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), text).unwrap();
            }
        }
    }
    book.save(path).unwrap();
}

struct Desk {
    content: Content,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { content: Content::new(), folder: tempfile::tempdir().unwrap() }
    }

    fn exported(&self, locale: &str) -> PathBuf {
        let path = self.folder.path().join(format!("{locale}.xlsx"));
        let file = path.display().to_string();
        self.content.run(&["storyboard", "export", ID, &file, "--locale", locale], 0);
        path
    }

    /// The scenario's files, as they are.
    fn files(&self) -> Vec<String> {
        let words = LOCALES.map(|locale| format!("locales/{locale}/scenarios/{ID}.ftl"));
        let all = [format!("scenarios/{ID}.ron")].into_iter().chain(words);
        all.map(|file| fs::read_to_string(self.content.path().join(file)).unwrap()).collect()
    }

    fn import(&self, path: &Path, more: &[&str], code: i32) -> (String, String) {
        let file = path.display().to_string();
        let args: Vec<&str> =
            ["storyboard", "import", &file, "--locale", "en-US"].iter().chain(more).copied().collect();
        let said = self.content.run(&args, code);
        (said.out, said.err)
    }
}

/// The column of a head in the first sheet.
fn column(sheets: &Sheets, head: &str) -> usize {
    sheets[0].1[0].iter().position(|one| one == head).unwrap_or_else(|| panic!("no {head} in {:?}", sheets[0].1[0]))
}

/// The row with a hidden mark in the first sheet.
fn row(sheets: &Sheets, id: &str) -> usize {
    let at = column(sheets, "_id");
    sheets[0].1.iter().position(|row| row[at] == id).unwrap()
}

#[test]
fn a_scenario_goes_out_and_comes_back_in_every_language() {
    let desk = Desk::new();
    let before = desk.files();
    for locale in LOCALES {
        let path = desk.exported(locale);
        let (out, _) = desk.import(&path, &["--dry-run"], 0);
        assert_eq!(out, "The workbook changes nothing.\n", "{locale}");
        // what may have been edited is not written over
        let file = path.display().to_string();
        let said = desk.content.run(&["storyboard", "export", ID, &file, "--locale", locale], 2);
        assert!(said.err.contains(&file), "{}", said.err);
    }
    assert_eq!(desk.files(), before);
}

#[test]
fn words_and_structure_come_back_and_plays_are_told() {
    let desk = Desk::new();
    let before = desk.files();
    let path = desk.exported("en-US");
    let mut edited = sheets(&path);
    let (english, goto, minutes) =
        (column(&edited, "English"), column(&edited, "Leads to"), column(&edited, "Minutes"));
    let answer = row(&edited, "r:opening/hear");
    edited[0].1[answer][english] = "Good afternoon, sir. Please go ahead.".to_owned();
    save(&path, &edited);
    let (out, _) = desk.import(&path, &["--dry-run"], 0);
    for told in [
        "One change:",
        "- “Good afternoon, sir. Please, let it all out; I won’t cut in.”",
        "+ “Good afternoon, sir. Please go ahead.”",
        "Words alone change",
        "Nothing was written.",
    ] {
        assert!(out.contains(told), "{told}: {out}");
    }
    assert_eq!(desk.files(), before);
    // nobody can be asked here
    let (_, err) = desk.import(&path, &[], 2);
    assert!(err.contains("--yes"), "{err}");
    let (out, _) = desk.import(&path, &["--yes"], 0);
    assert_eq!(out, "One change written, in one file.\n");
    let after = desk.files();
    let changed: Vec<_> = before[3].lines().zip(after[3].lines()).filter(|(one, other)| one != other).collect();
    assert_eq!((&after[..3], changed.len()), (&before[..3], 1));
    assert!(after[3].contains("    .hear = Good afternoon, sir. Please go ahead.\n"));

    // the same sheet again: the files have it by now
    let (out, _) = desk.import(&path, &["--dry-run"], 0);
    assert_eq!(out, "The workbook changes nothing.\n");

    let ends = edited[0].1[answer][goto].clone();
    assert!(ends.contains('·'), "{ends}");
    edited[0].1[answer][goto] = "crowd".to_owned();
    edited[0].1[answer][minutes] = "2".to_owned();
    save(&path, &edited);
    let (out, _) = desk.import(&path, &["--dry-run"], 0);
    assert!(out.contains("2 changes:") && out.contains("Nothing was written."), "{out}");
    let by_hand = ["from now on: ", "end as before"].iter().any(|told| out.contains(told));
    assert!(by_hand, "{out}");
}

#[test]
fn what_both_changed_waits_for_a_word() {
    let desk = Desk::new();
    let path = desk.exported("en-US");
    let mut edited = sheets(&path);
    let english = column(&edited, "English");
    let at = row(&edited, "m:title");
    edited[0].1[at][english] = "From the sheet".to_owned();
    save(&path, &edited);
    desk.content.plant(
        &format!("locales/en-US/scenarios/{ID}.ftl"),
        "title = Closed in His Face",
        "title = From the file",
    );
    let before = desk.files();
    let (_, err) = desk.import(&path, &["--yes"], 1);
    for told in [
        "One cell was changed both in the files and in the sheet:",
        "Story!",
        "files: “From the file”",
        "sheet: “From the sheet”",
        "--prefer",
    ] {
        assert!(err.contains(told), "{told}: {err}");
    }
    desk.import(&path, &["--yes", "--prefer", "files"], 0);
    assert_eq!(desk.files(), before);
    desk.import(&path, &["--yes", "--prefer", "sheet"], 0);
    assert!(desk.files()[3].starts_with("title = From the sheet\n"));
}

#[test]
fn what_would_break_the_scenario_is_not_written() {
    let desk = Desk::new();
    let before = desk.files();
    let path = desk.exported("en-US");
    let mut edited = sheets(&path);
    let when = column(&edited, "Only if");
    let at = row(&edited, "r:opening/hear");
    edited[0].1[at][when] = "Visited(\"nowhere-at-all\")".to_owned();
    save(&path, &edited);
    let (_, err) = desk.import(&path, &["--yes"], 1);
    assert!(err.contains("nowhere-at-all") && err.contains("nothing was written"), "{err}");
    assert_eq!(desk.files(), before);
}

#[test]
fn what_is_no_storyboard_is_told_in_every_language() {
    let desk = Desk::new();
    let own = desk.folder.path().join("own.xlsx");
    save(&own, &vec![("A".to_owned(), vec![vec!["one".to_owned()]])]);
    let csv = desk.folder.path().join("own.csv");
    fs::write(&csv, "a,b\n").unwrap();
    for (locale, told, none) in [
        ("zh-CN", "storyboard export", "Excel 工作簿"),
        ("zh-TW", "storyboard export", "Excel 活頁簿"),
        ("en-US", "storyboard export", "Excel workbook"),
    ] {
        for (path, told) in [(&own, told), (&csv, none)] {
            let said = desk.content.run(&["storyboard", "import", &path.display().to_string(), "--locale", locale], 2);
            assert!(said.err.contains(told), "{locale}: {}", said.err);
        }
    }
    // what the program carries is read, and not written to
    let shipped =
        answer(composure().args(["storyboard", "export", ID]).arg(desk.folder.path().join("shipped.xlsx")), 0);
    assert!(shipped.out.contains("shipped.xlsx"));
    let refused =
        answer(composure().args(["storyboard", "import", "--yes"]).arg(desk.folder.path().join("shipped.xlsx")), 2);
    assert!(refused.err.contains("content export"), "{}", refused.err);
    for (id, told) in [("no-such", "there is no scenario `no-such`"), ("../x", "there is no scenario `../x`")] {
        let file = desk.folder.path().join("x.xlsx").display().to_string();
        let said = desk.content.run(&["storyboard", "export", id, &file], 2);
        assert!(said.err.contains(told), "{}", said.err);
    }
}

#[test]
fn a_script_is_written_in_the_language_of_the_run() {
    let desk = Desk::new();
    for (locale, told) in [("zh-CN", "剧本文档"), ("zh-TW", "腳本文件"), ("en-US", "as a document")] {
        let path = desk.folder.path().join(format!("{locale}.docx"));
        let said = desk.content.run(&["storyboard", "export", ID, &path.display().to_string(), "--locale", locale], 0);
        assert!(said.out.contains(told), "{}", said.out);
        assert!(fs::read(&path).unwrap().starts_with(b"PK"));
    }
    let said = desk.content.run(&["storyboard", "export", ID, "script.pdf"], 2);
    assert!(said.err.contains(".docx"), "{}", said.err);
}

#[test]
fn a_story_in_twee_and_a_table_become_drafts() {
    let desk = Desk::new();
    let twee = desk.folder.path().join("story.twee");
    let story = ":: StoryTitle\nAt the counter\n\n:: Start [busy]\nHe shouts. (set: $x to 1)\n\n[[Listen->Calm]]\n[[Argue|Gone]]\n[[Hide->Nowhere]]\n\n:: Calm\nHe sits down.\n\n:: Gone\nHe leaves.\n";
    fs::write(&twee, story).unwrap();
    let file = twee.display().to_string();
    let said = desk.content.run(&["storyboard", "bring", "counter", &file, "--dry-run", "--locale", "en-US"], 0);
    assert_eq!(
        said.out,
        "line 4, tags: Start: busy\nline 5, macro: (set: $x to 1)\nline 9, leads nowhere: Hide → Nowhere\n\
         3 passages with 3 answers: 1 moments, 2 endings, 2 arrows; 3 things have no counterpart and are listed above.\nNothing was written.\n"
    );
    let story_file = desk.content.path().join("scenarios/counter.ron");
    assert!(!story_file.exists());
    desk.content.run(&["storyboard", "bring", "counter", &file, "--locale", "en-US"], 0);
    let words = fs::read_to_string(desk.content.path().join("locales/en-US/scenarios/counter.ftl")).unwrap();
    assert_eq!(
        words,
        "title = At the counter\n\nstart = He shouts.\n    .listen = Listen\n    .argue = Argue\n    .hide = Hide\n\nending-calm = He sits down.\nending-gone = He leaves.\n"
    );
    assert!(fs::read_to_string(&story_file).unwrap().contains("draft: true"));
    // what is there is not written over
    let said = desk.content.run(&["storyboard", "bring", "counter", &file], 2);
    assert!(said.err.contains("scenarios/counter.ron is there already"), "{}", said.err);

    let table = desk.folder.path().join("table.csv");
    fs::write(&table, "Scene,They say,We say,Next\nHello,Good day,Good day to you,Bye\nBye,Thanks,,\n").unwrap();
    let (file, map) = (table.display().to_string(), desk.folder.path().join("map.txt").display().to_string());
    let said = desk.content.run(&["storyboard", "bring", "table", &file, "--locale", "en-US"], 2);
    assert!(
        said.err.contains("no column is known for `line`, `answer`") && said.err.contains("`They say`"),
        "{}",
        said.err
    );
    let said = desk.content.run(
        &[
            "storyboard",
            "bring",
            "table",
            &file,
            "--map",
            "line=They say,answer=We say",
            "--save-map",
            &map,
            "--locale",
            "en-US",
        ],
        0,
    );
    assert!(said.out.contains("2 passages with 1 answers: 1 moments, 1 endings, 1 arrows"), "{}", said.out);
    let said = desk
        .content
        .run(&["storyboard", "bring", "table-2", &file, "--map-file", &map, "--dry-run", "--locale", "en-US"], 0);
    assert!(said.out.contains("moment=Scene,line=They say,answer=We say,goto=Next"), "{}", said.out);
}
