//! Refusals in the language that is asked for, with the cause first and once; and what is judged, told and written in truth.

use crate::support::{Content, LOCALES, Station, answer, composure, names, root, shell, transcript};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

fn is_chinese(sign: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&sign)
}

/// How many words of English are left of a sentence without the names in it.
fn english_words(text: &str) -> usize {
    let text: String = text.split(['“', '「']).map(|rest| rest.rsplit(['”', '」']).next().unwrap_or(rest)).collect();
    let words = text.split(|sign: char| !sign.is_ascii_alphabetic()).filter(|word| word.len() > 2);
    const MEANT: [&str; 6] = ["the", "this", "and", "with", "there", "expected"];
    words.filter(|word| MEANT.contains(word)).count()
}

#[test]
fn what_is_refused_is_refused_in_the_language_that_is_asked_for() {
    let station = Station::quick();
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let file = |name: &str, content: &[u8]| station.file(name, content).display().to_string();
    let (odd, plain) = (file("odd.txt", b"seed x\nlisten @y\n"), file("plain.txt", b"listen\n"));
    let (staff, log) = (file("staff.csv", b"number,name\n,a\n"), file("log.csv", b"case,activity,time\n"));
    let (model, book) = (file("empty.decl", b""), file("book.ron", b"PolicyBook("));
    fs::create_dir(station.path().join("none")).unwrap();
    let data = station.path().join("none").display().to_string();
    for args in [
        &["play", "nosuch"][..],
        &["play"],
        &["play", "rude-customer", "--responses", &odd],
        &["play", "rude-customer", "--employee", "E1001", "--responses", &odd],
        &["play", "rude-customer", "--employee", "E1001", "--responses", &plain],
        &["play", "rude-customer", "--employee", "nobody", "--responses", &plain],
        &["play", "rude-customer", "--employee", "E1001", "--responses", &plain, "--resume"],
        &["play", "rude-customer", "--responses", "nosuch.txt"],
        &["check", "nosuch"],
        &["check", "nosuch.ron"],
        &["check", &data],
        &["check", "--explain", "C999"],
        &["check", "--prove", "--format", "html", "--against", "bank-complaints"],
        &["policy", "show", "nosuch"],
        &["policy", "list", "--book", "nosuch"],
        &["rescore", "--policies", "nosuch"],
        &["rescore", "--policies", &book],
        &["rescore", "--policies", &data],
        &["roster", "import", &staff],
        &["roster", "import", &data],
        &["roster", "import", "nosuch.csv"],
        &["conform", &log, "--model", &model],
        &["conform", &log, "--model", "bank-complaints"],
        &["conform", &log, "--model", "bank-complaints", "--clause", "nosuch"],
        &["conform", &log, "--model", "bank-complaints", "--csv-delimiter", "xx"],
        &["records", "show", "zz"],
        &["records", "show", "ffffffff"],
        &["records", "export", "--output", &data],
        &["records", "export", "--output", &staff],
        &["records", "list", "--data", "/dev/null/x"],
        &["station", "set", "lapse-days", "1000"],
        &["station", "set", "nosuch", "1"],
        &["content", "export", "-"],
        &["content", "export", &staff],
        &["content", "list", "--content", "nowhere"],
        &["content", "list", "--data", ""],
    ] {
        let mut said = Vec::new();
        for locale in LOCALES {
            let err = answer(station.command(args).args(["--locale", locale]), 2).err;
            // problems of content are told in English everywhere, and as wide as a screen
            let own = err.rsplit("composure: ").next().unwrap().to_owned();
            assert!(err.contains("composure: ") && !own.contains(['⟦', '$']), "{args:?} {locale}: {err}");
            if locale == "en-US" {
                assert!(own.contains(|sign: char| sign.is_ascii_lowercase()), "{own}");
            } else {
                assert!(own.contains(is_chinese) && english_words(&own) == 0, "{args:?} {locale}: {own}");
            }
            said.push(own);
        }
        assert!(said[0] != said[1], "{args:?}: {said:?}");
    }
}

#[test]
fn a_roster_in_something_else_is_told_as_that_once() {
    let station = Station::quick();
    let archive = [b"PK\x03\x04\x14\0\0\0\x08\0".as_slice(), &[7, 200, 10].repeat(900), b"xl/workbook.xml"].concat();
    let database = [b"SQLite format 3\0\x10\0".as_slice(), &[0, 13, 10, 200].repeat(9_000)].concat();
    for (bytes, named) in [
        (&*archive, ["工作簿", "活頁簿", "workbook"]),
        (&database, ["数据库", "資料庫", "database"]),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["这是图片", "這是圖片", "a picture"]),
        (b"<html><table><tr><td>1001</td></tr></table>", ["网页", "網頁", "a web page"]),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0", ["不是文本文件", "不是文字檔", "no text file"]),
    ] {
        let file = station.file("staff.csv", bytes);
        for (locale, named) in LOCALES.iter().zip(named) {
            let said = station.run(["roster", "import", file.to_str().unwrap(), "--locale", locale], 2);
            assert!(said.err.contains(named) && said.err.contains("CSV"), "{locale}: {}", said.err);
            assert_eq!(said.err.lines().count(), 2, "{locale}: {}", said.err);
        }
    }
    // what no program names is told once as well
    let file = station.file("staff.csv", [b"number,name,branch\n".as_slice(), &b"1,M\xfcller,a\n".repeat(50)].concat());
    let said = station.run(["roster", "import", file.to_str().unwrap()], 2);
    assert!(said.err.lines().count() <= 3, "{}", said.err);
}

/// What is wrong with a roster in UTF-8 is told in each language in one line, with what mends it, and nobody is imported.
#[test]
fn a_roster_with_one_fault_is_told_that_alone() {
    let station = Station::quick();
    let header = "工号,姓名,网点\n";
    for (text, named) in [
        (String::new(), ["文件是空的", "檔案是空的", "the file is empty"]),
        (header.to_owned(), ["一名员工也没有", "一位員工也沒有", "nobody under it"]),
        (header.replace(',', "，"), ["全角的“，”", "全形的「，」", "full-width sign `，`"]),
        (format!("{header}1001,\"张伟,城东\n1002,李敏,城西\n"), ["引号", "引號", "a quote"]),
        (format!("{header}1.00E+05,张伟,城东\n"), ["科学计数法", "科學記號", "scientific notation"]),
        (format!("{header}1001,å¼ ä¼Ÿ,城东\n"), ["乱码", "亂碼", "wrong encoding"]),
        (format!("{header}1001,,城东\n1002,,城西\n"), ["姓名是空的", "姓名是空的", "expected a name"]),
        ("编号,姓名,网点\n1,张伟,城东\n".to_owned(), ["员工编号", "行員編號", "employee number"]),
    ] {
        let file = station.file("staff.csv", text);
        for (locale, named) in LOCALES.iter().zip(named) {
            let said = station.run(["roster", "import", file.to_str().unwrap(), "--locale", locale], 2);
            assert!(said.err.contains(named) && said.err.lines().count() == 2, "{locale}: {}", said.err);
            assert!(said.err.contains(['：', ':']) && !said.err.contains("\\u{"), "{locale}: {}", said.err);
        }
    }
    assert!(station.store().employees().unwrap().is_empty());
}

/// What the kernel has to tell is shown as a file, and waited for where it has nothing.
#[cfg(target_os = "linux")]
#[test]
fn what_never_ends_is_waited_for_nowhere() {
    let station = Station::quick();
    for (name, target) in [("kmsg", "/proc/kmsg"), ("zero", "/dev/zero"), ("random", "/dev/urandom")] {
        for ending in ["csv", "ron", "decl", "txt"] {
            symlink(target, station.path().join(format!("{name}.{ending}"))).unwrap();
        }
    }
    let log = station.file("log.csv", "case,activity,time\n1,greet,2026-03-06T09:00:00Z\n").display().to_string();
    for name in ["kmsg", "zero", "random"] {
        let at = |ending: &str| station.path().join(format!("{name}.{ending}")).display().to_string();
        let (csv, ron, decl, txt) = (at("csv"), at("ron"), at("decl"), at("txt"));
        for args in [
            &["roster", "import", &csv][..],
            &["conform", &csv, "--model", "bank-complaints"],
            &["conform", &log, "--model", &ron],
            &["conform", &log, "--model", &decl],
            &["rescore", "--policies", &ron],
            &["check", "media-threat", "--against", &ron],
            &["play", "media-threat", "--employee", "E1001", "--responses", &txt],
        ] {
            let mut command = std::process::Command::new("timeout");
            let own = station.command(args);
            command.arg("30").arg(own.get_program()).args(own.get_args()).current_dir(root());
            command.env("COMPOSURE_DATA", station.path()).stdin(std::process::Stdio::null());
            let said = answer(&mut command, 2);
            // who may not read it is told that
            let told = said.err.contains("a pipe, a device or the like") || said.err.contains("ermi");
            assert!(told, "{args:?}: {}", said.err);
        }
    }
}

#[test]
fn a_pipe_that_is_named_is_a_log_still() {
    let station = Station::quick();
    let log = station.file("log.csv", "case,activity,time\n1,greet,2026-03-06T09:00:00Z\n");
    let script = format!(
        r#"log={}
        cat $log | "$composure" conform /dev/stdin --model bank-complaints > /dev/null 2>&1; [ $? -le 1 ] || exit 1
        "$composure" conform /dev/stdin --model bank-complaints < $log > /dev/null 2>&1; [ $? -le 1 ] || exit 2
        mkfifo "$data/pipe"; cat $log > "$data/pipe" & "$composure" conform "$data/pipe" --model bank-complaints > /dev/null 2>&1; [ $? -le 1 ] || exit 3
        "$composure" conform /dev/stdin --model bank-complaints < /dev/null > /dev/null 2>&1; [ $? = 2 ] || exit 4"#,
        log.display()
    );
    let output = shell(&station, &script);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn where_nothing_was_judged_nothing_complies() {
    let station = Station::quick();
    let log = station.file("log.csv", "case,activity,time\n1,greet,2026-03-06T09:00:00Z\n").display().to_string();
    let (empty, none) = (station.file("empty.csv", ""), station.file("none.csv", "case,activity,time\n"));
    let (model, blank) = (station.file("none.decl", ""), station.file("blank.jsonl", "\n\n"));
    let refused = |log: &str, model: &Path| station.run(["conform", log, "--model", model.to_str().unwrap()], 2).err;
    assert!(refused(&log, &model).contains("the model has no rule, so nothing was judged"));
    let book = Path::new("bank-complaints");
    for log in [&none, &blank] {
        let told = refused(log.to_str().unwrap(), book);
        assert!(told.contains("the log has no case, so nothing was judged"), "{told}");
    }
    refused(empty.to_str().unwrap(), book);
    station.run(["conform", &log, "--model", "bank-complaints"], 1);
}

#[test]
fn a_book_without_its_words_is_shown_to_nobody() {
    let content = Content::new();
    fs::write(content.path().join("locales/zh-CN/policies/bank-complaints.ftl"), "").unwrap();
    for args in [&["policy", "list"][..], &["policy", "activities"], &["policy", "consequences"], &["policy", "export"]]
    {
        let said = content.run(args, 2);
        assert!(said.out.is_empty() && said.err.contains("error[C"), "{args:?}: {}{}", said.out, said.err);
        assert!(said.err.contains("a policy book has errors"), "{}", said.err);
    }
}

#[test]
fn what_is_playable_in_practice_only_is_called_that() {
    let content = Content::new();
    fs::write(content.path().join("locales/zh-CN/app.ftl"), "").unwrap();
    let said = content.run(&["check"], 1);
    assert!(said.out.contains("scenarios playable: 4 (in practice only), errors: 1"), "{}", said.out);
}

#[test]
fn a_reader_who_goes_changes_no_answer() {
    let station = Station::quick();
    let content = Content::new();
    content.plant("scenarios/rude-customer.ron", "Scenario(", "Scenario((");
    let log = station.file("log.csv", "case,activity,time\n1,greet,2026-03-06T09:00:00Z\n");
    // the reader is gone before anything is written
    let closed = |args: &[&str], both: bool| {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = station.command(args);
        command.stdout(writer.try_clone().unwrap());
        command.stderr(if both { std::process::Stdio::from(writer) } else { std::process::Stdio::null() });
        command.status().unwrap().code()
    };
    let broken = content.path().to_str().unwrap();
    for both in [false, true] {
        assert_eq!(closed(&["check", "--content", broken], both), Some(1));
        assert_eq!(closed(&["check", "--format", "json", "--content", broken], both), Some(1));
        assert_eq!(closed(&["check"], both), Some(0));
        assert_eq!(closed(&["play", "nosuch"], both), Some(2));
        assert_eq!(closed(&["policy", "list"], both), Some(0));
        let judged = closed(&["conform", log.to_str().unwrap(), "--model", "bank-complaints"], both);
        assert_eq!(judged, Some(1), "as it is where all of it is read");
    }
}

#[test]
fn what_is_typed_reaches_no_terminal_raw() {
    for args in [&["\u{1b}[31mplay"][..], &["play", "--mode", "\u{1b}]0;x\u{7}"], &["check", "--\u{1b}[2J"]] {
        let said = answer(composure().args(args), 2);
        assert!(!said.err.contains(['\u{1b}', '\u{7}']) && said.err.contains("error: "), "{}", said.err);
    }
}

#[test]
fn no_result_lands_among_content_whichever_is_read() {
    let (station, content) = (Station::quick(), Content::new());
    station.play("media-threat", &transcript("media-threat", "model"), &[], 0);
    let before = names(&content.path().join("scenarios"));
    for place in [
        "scenarios/q.csv",
        "locales/q.csv",
        "locales/zh-CN/q.csv",
        "assets/policies/q.csv",
        "scenarios/../locales/q.csv",
    ] {
        let target = content.path().join(place);
        let told = station.refused(["records", "export", "--output", target.to_str().unwrap()]);
        assert!(told.contains("part of the content"), "{place}: {told}");
        assert!(!target.exists());
    }
    assert_eq!(names(&content.path().join("scenarios")), before);
    // beside it one may
    let beside = content.path().join("q.csv");
    station.run(["records", "export", "--output", beside.to_str().unwrap()], 0);
    assert!(beside.exists());
}

#[test]
fn whoever_names_a_scenario_that_is_not_there_is_told_those_that_are() {
    let station = Station::quick();
    let said = station.refused(["play", "nosuch"]);
    assert!(said.contains("there are `compensation-claim`") && said.contains("`rude-customer`"), "{said}");
    assert!(station.names().is_empty(), "no store is made");
}
