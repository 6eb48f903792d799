//! `composure` alone, with neither display nor terminal: the demonstration, in memory.

use crate::support::{LOCALES, Station, answer, composure};

#[test]
fn without_display_and_terminal_the_demonstration_plays_in_memory() {
    let station = Station::quick();
    for locale in LOCALES {
        let mut command = composure();
        let said = answer(command.env("LANG", locale.replace('-', "_")).env("COMPOSURE_DATA", station.path()), 0);
        assert_eq!(said.err, "");
        let (memory, passed) = match locale {
            "zh-CN" => ("这是演示：只在内存中运行，不保存任何记录。", "\n通过 · 100"),
            "zh-TW" => ("這是展示版：只在記憶體中執行，不會儲存任何紀錄。", "\n及格 · 100"),
            _ => ("This is the demonstration: it runs in memory and stores nothing.", "\nPassed · 100"),
        };
        assert!(said.out.lines().next().unwrap().contains(memory), "{}", said.out);
        assert!(said.out.contains(passed), "{}", said.out);
        let moves = crate::support::moves("emergency-withdrawal", "model").len();
        assert_eq!(said.out.matches("\n> ").count(), moves, "every response of the transcript");
    }
    assert_eq!(station.names(), Vec::<String>::new(), "nothing is stored");
}

#[test]
fn the_demonstration_is_the_same_every_time() {
    assert_eq!(answer(&mut composure(), 0), answer(&mut composure(), 0));
}
