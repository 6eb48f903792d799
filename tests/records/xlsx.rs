//! The workbook, read back by another program's reader: the figures of the table, texts that stay texts, days that are days.

use super::{attended, place, rows};
use crate::support::{Station, answer, names, root, transcript};
use calamine::{Data, DataType as _, Range, Reader as _, Xlsx, open_workbook};
use composure::content::Library;
use std::path::Path;

fn sheets(path: &Path) -> Vec<(String, Range<Data>)> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    workbook.worksheets()
}

fn export(station: &Station, file: &Path, more: &[&str]) -> Vec<(String, Range<Data>)> {
    let mut command = station.command(["records", "export", "--format", "xlsx", "--locale", "en-US", "--output"]);
    answer(command.arg(file).args(more), 0);
    sheets(file)
}

/// The cells under a head.
fn under<'s>(sheets: &'s [(String, Range<Data>)], sheet: &str, head: &str) -> Vec<&'s Data> {
    let (_, range) = sheets.iter().find(|(name, _)| name == sheet).unwrap_or_else(|| panic!("no {sheet}"));
    let heads: Vec<_> = range.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let at = heads.iter().position(|one| one == head).unwrap_or_else(|| panic!("no {head} among {heads:?}"));
    range.rows().skip(1).map(|row| &row[at]).collect()
}

#[test]
fn a_workbook_says_what_the_table_says() {
    let station = attended();
    let folder = tempfile::tempdir().unwrap();
    let book = export(&station, &folder.path().join("records.xlsx"), &[]);
    let found: Vec<_> = book.iter().map(|(name, _)| &**name).collect();
    assert_eq!(
        found,
        ["Records", "By competency", "Findings", "Conversation", "Summary", "About this file"].map(|name| match name {
            "By competency" =>
                Library::load(root(), &[]).app_words(&"en-US".parse().unwrap()).plain("debrief-competencies"),
            name => name.to_owned(),
        })
    );
    let table = rows(&station.run(["records", "export"], 0).out);
    for (head, column) in
        [("Record", "attempt"), ("Employee number", "employee"), ("Branch", "branch"), ("Record's hash", "hash")]
    {
        let cells: Vec<_> =
            under(&book, "Records", head).iter().map(|cell| cell.get_string().unwrap().to_owned()).collect();
        assert_eq!(cells, table.iter().map(|row| row[place(column)].to_owned()).collect::<Vec<_>>(), "{head}");
    }
    for (head, column) in
        [("Score", "score"), ("Points", "points"), ("Pass mark", "pass_mark"), ("Interruptions", "interruptions")]
    {
        let cells: Vec<_> = under(&book, "Records", head).iter().map(|cell| cell.get_float().unwrap()).collect();
        assert_eq!(
            cells,
            table.iter().map(|row| row[place(column)].parse::<f64>().unwrap()).collect::<Vec<_>>(),
            "{head}"
        );
    }
    for (cell, row) in under(&book, "Records", "Closed").iter().zip(&table) {
        let day = cell.get_datetime().expect("a real date").to_ymd_hms_milli();
        let told = format!("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", day.0, day.1, day.2, day.3, day.4, day.5);
        assert_eq!(told, row[place("finished_local")]);
    }
    let outcomes: Vec<_> = under(&book, "Records", "Outcome").iter().map(ToString::to_string).collect();
    assert_eq!(outcomes, ["Passed", "Not passed"].repeat(4));
    // what a competency came to is in both
    let csv = station.run(["records", "export"], 0).out;
    let heads = csv::Reader::from_reader(csv.as_bytes()).headers().unwrap().clone();
    let conduct = heads.iter().filter(|head| head.ends_with("_conduct")).count();
    let competencies = &book[1].1;
    assert_eq!(competencies.width(), 6 + conduct * 5);
    assert_eq!(competencies.height(), 1 + 8);
    let broken = competencies.rows().flatten().filter(|cell| cell.get_string() == Some("Broken")).count();
    let in_csv = table
        .iter()
        .flat_map(|row| row.iter().zip(&heads))
        .filter(|(cell, head)| head.ends_with("_conduct") && *cell == "broken")
        .count();
    assert_eq!(broken, in_csv);
    assert!(broken > 0, "the careless break something");
    // findings with the words, turn by turn
    let quotes = under(&book, "Findings", "What was said then");
    assert!(quotes.iter().filter(|cell| !cell.to_string().is_empty()).count() > 10);
    let verdicts: Vec<_> = under(&book, "Findings", "Verdict").iter().map(ToString::to_string).collect();
    assert!(verdicts.iter().any(|one| one == "Broken") && verdicts.iter().any(|one| one == "Met"), "{verdicts:?}");
    assert!(under(&book, "Conversation", "What was answered").iter().all(|cell| !cell.to_string().is_empty()));
    // sums
    let summary: Vec<Vec<_>> = book[4].1.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    let all = summary.iter().find(|row| row[0] == "All" && row[1] == "8").expect("all of them");
    assert_eq!(all[1..7], ["8", "4", "4", "0", "0", "0.5"].map(str::to_owned));
    let scenarios = summary.iter().filter(|row| row[1] == "2" && row[6] == "0.5").count();
    assert_eq!(scenarios, 4, "{summary:?}");
}

#[test]
fn numbers_stay_texts_and_formulas_are_none() {
    let station = Station::quick();
    let numbers = super::foreign::NUMBERS;
    let mut roster = String::from("number,name,branch\n");
    numbers.iter().for_each(|number| roster.push_str(&format!("{number},=x+1,@home\n")));
    let file = station.file("staff.csv", roster);
    station.run(["roster", "import", file.to_str().unwrap(), "--yes"], 0);
    let model = transcript("media-threat", "model");
    for number in numbers {
        let employee = format!("--employee={number}");
        let args = ["play", "media-threat", &employee, "--seed", "7", "--responses", model.to_str().unwrap()];
        station.run(args, 0);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.xlsx");
    let book = export(&station, &path, &["--sheets", "none"]);
    assert_eq!(book.iter().map(|(name, _)| &**name).collect::<Vec<_>>(), ["Records", "About this file"]);
    let texts = |head: &str| -> Vec<String> {
        under(&book, "Records", head).iter().map(|cell| cell.get_string().expect("a text").to_owned()).collect()
    };
    assert_eq!(texts("Employee number"), numbers);
    assert_eq!(texts("Name"), ["=x+1"; 5]);
    let csv = rows(&station.run(["records", "export"], 0).out);
    assert_eq!(csv.iter().map(|row| &row[place("employee")]).collect::<Vec<_>>(), numbers);
    assert!(csv.iter().all(|row| &row[place("name")] == "'=x+1"));
    // and both go back into a roster as they were
    let table = station.file("table.csv", station.run(["records", "export"], 0).out);
    for (file, map) in [(&table, &["--map", "number=employee"][..]), (&path, &[])] {
        let other = Station::quick();
        let mut command = other.command(["roster", "import", "--yes"]);
        answer(command.args(map).arg(file), 0);
        let people = other.store().employees().unwrap();
        let found: Vec<_> = people.iter().map(|one| (&*one.number, &*one.name, &*one.branch)).collect();
        let mut expected: Vec<_> = numbers.iter().map(|number| (*number, "=x+1", "@home")).collect();
        expected.sort_unstable();
        assert_eq!(found, expected, "{}", file.display());
    }
    // somebody's own workbook is not lost
    std::fs::write(&path, "PK\u{3}\u{4}somebody's").unwrap();
    export(&station, &path, &["--sheets", "none"]);
    assert!(names(folder.path()).iter().any(|name| name.starts_with("records.older-")), "{:?}", names(folder.path()));
}
