//! What something takes: time by the clock, time of processors, which others at the machine change less, and memory.

use std::time::Instant;

/// Does something to so many rows, and says how long it took.
pub(crate) fn measured<T>(what: &str, work: impl FnOnce() -> (usize, T)) -> T {
    let (begun, before) = (Instant::now(), worked());
    let (count, done) = work();
    let (took, worked) = (begun.elapsed().as_secs_f64(), worked() - before);
    #[expect(clippy::cast_precision_loss, reason = "a count of rows")]
    let each = |seconds: f64| seconds * 1e6 / count.max(1) as f64;
    println!(
        "{what}: {count} in {took:.1} s, {:.1} µs each; {:.1} µs of processor time each; {} MB at most",
        each(took),
        each(worked),
        memory()
    );
    done
}

/// The seconds that cores have worked for this program; 0 where the system doesn't say.
pub(crate) fn worked() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(") ").next().unwrap_or_default().split(' ').skip(11).take(2);
    // a tick is a hundredth of a second on every Linux
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most memory that was held, in megabytes; 0 where the system doesn't say.
pub(crate) fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or_default() / 1_000
}
