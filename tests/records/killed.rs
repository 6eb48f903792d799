//! An export is whole or it isn't there, whenever the program is killed.

use super::station;
use crate::support::names;
use std::process::Stdio;
use std::time::{Duration, Instant};

#[test]
fn whenever_it_is_killed_an_export_is_whole_or_absent() {
    let station = station();
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "xlsx", "xapi", "xes", "jsonl", "html"] {
        let file = folder.path().join(format!("out.{format}"));
        let mut command = station.command(["records", "export", "--format", format, "--output"]);
        command.arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        assert!(command.status().unwrap().success());
        let took = begun.elapsed();
        let whole = std::fs::metadata(&file).unwrap().len();
        for at in 0..8 {
            std::fs::remove_file(&file).unwrap_or_default();
            let mut child = command.spawn().unwrap();
            std::thread::sleep(took.mul_f64(f64::from(at) / 7.0) + Duration::from_millis(1));
            child.kill().unwrap();
            child.wait().unwrap();
            if let Ok(about) = std::fs::metadata(&file) {
                // workbooks and pages say when they were made
                assert!(about.len().abs_diff(whole) < 64, "{format}: {} of {whole}", about.len());
            }
        }
        std::fs::remove_file(&file).unwrap_or_default();
    }
    // on Linux nothing else is left either
    if cfg!(target_os = "linux") {
        assert_eq!(names(folder.path()), [""; 0]);
    }
}
