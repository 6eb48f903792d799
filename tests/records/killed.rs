//! An export is whole or it isn't there, whenever the program is killed.

use super::station;
use crate::support::names;
use std::process::Stdio;
use std::time::Instant;

/// How often each format is killed at a moment that nobody chose; `KILLS=100 cargo test -- killed` for more.
fn kills() -> u32 {
    std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(8)
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks for more is told what came of them")]
fn whenever_it_is_killed_an_export_is_whole_or_absent() {
    let (station, mut moment, mut tally) = (station(), 0x9E37_79B9_u32, [0; 2]);
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "xlsx", "xapi", "xes", "jsonl", "html"] {
        let file = folder.path().join(format!("out.{format}"));
        let mut command = station.command(["records", "export", "--format", format, "--output"]);
        command.arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        assert!(command.status().unwrap().success());
        let took = begun.elapsed();
        let whole = std::fs::read(&file).unwrap();
        for _ in 0..kills() {
            std::fs::remove_file(&file).unwrap_or_default();
            moment = moment.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let mut child = command.spawn().unwrap();
            std::thread::sleep(took.mul_f64(f64::from(moment) / f64::from(u32::MAX) * 1.1));
            child.kill().unwrap();
            child.wait().unwrap();
            let there = std::fs::read(&file);
            tally[usize::from(there.is_ok())] += 1;
            if let Ok(there) = there {
                // workbooks and pages say when they were made
                match format {
                    "xlsx" | "html" => assert!(there.len().abs_diff(whole.len()) < 64, "{format}: {}", there.len()),
                    _ => assert!(there == whole, "{format}: {} of {}", there.len(), whole.len()),
                }
            }
        }
        std::fs::remove_file(&file).unwrap_or_default();
    }
    println!("{} times absent, {} times whole", tally[0], tally[1]);
    // on Linux nothing else is left either
    if cfg!(target_os = "linux") {
        assert_eq!(names(folder.path()), [""; 0]);
    }
}
