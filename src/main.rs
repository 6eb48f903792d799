//! The command: parse, run, exit code.

mod cli;

/// A window is open all day: what was needed for a moment is to go back to the system.
#[cfg(feature = "gui")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
