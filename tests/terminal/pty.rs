//! A terminal for the program: `script` (util-linux; essential in Debian) gives it one and hands on what it shows.

use crate::support::{Station, composure};
use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long we wait for what must come.
const PATIENCE: Duration = Duration::from_secs(30);
/// What stands before the number of responses, once per prompt.
pub(crate) const PROMPT: &str = "What do you do? (";
/// The same in every language.
const PROMPTS: [&str; 3] = [PROMPT, "您怎么做？（", "您會怎麼做？（"];

/// What stands where it waits for whoever has read all that comes before the clock.
pub(crate) const READY: [&str; 3] = ["No clock is running yet.", "现在还没有开始计时", "現在還沒有開始計時"];

/// Whether there is a way to have a terminal here.
pub(crate) fn available() -> bool {
    let there = Command::new("script").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !there {
        crate::support::skipped("no `script` here, so no terminal");
    }
    there
}

#[derive(Default)]
struct Screen {
    text: Mutex<(String, bool)>,
    more: Condvar,
}

/// The program at a terminal.
pub(crate) struct Terminal {
    script: Child,
    keyboard: Mutex<Option<ChildStdin>>,
    screen: Arc<Screen>,
    reader: Option<JoinHandle<()>>,
    /// How often it was told that one is ready; none where the test does that itself.
    readied: Mutex<Option<usize>>,
}

impl Terminal {
    /// Starts the program, in English, on a station.
    pub(crate) fn start(station: &Station, args: &str) -> Self {
        let mut command = Command::new("script");
        for (name, value) in composure().get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command.env("SHELL", "/bin/sh").env("LANG", "en_US.UTF-8").env("COMPOSURE_DATA", station.path());
        // the shell becomes the program, so its number is the program's
        let line = format!("echo \"[$$]\"; exec '{}' {args}", env!("CARGO_BIN_EXE_composure"));
        command.args(["-qfec", &line, "/dev/null"]).current_dir(crate::support::root());
        let mut script = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut shown = script.stdout.take().unwrap();
        let screen = Arc::new(Screen::default());
        let reader = std::thread::spawn({
            let screen = Arc::clone(&screen);
            move || {
                let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
                while let Ok(read @ 1..) = shown.read(&mut buffer) {
                    bytes.extend_from_slice(&buffer[..read]);
                    screen.text.lock().unwrap().0 = String::from_utf8_lossy(&bytes).into_owned();
                    screen.more.notify_all();
                }
                screen.text.lock().unwrap().1 = true;
                screen.more.notify_all();
            }
        });
        Self {
            keyboard: Mutex::new(script.stdin.take()),
            script,
            screen,
            reader: Some(reader),
            readied: Mutex::new(Some(0)),
        }
    }

    /// All that has been shown.
    pub(crate) fn text(&self) -> String {
        self.screen.text.lock().unwrap().0.replace('\r', "")
    }

    /// What is left on the screen of it: a line that goes back to its beginning is written over.
    pub(crate) fn left(&self) -> String {
        let mut left = String::new();
        for line in self.screen.text.lock().unwrap().0.split('\n') {
            let mut signs = Vec::new();
            for part in line.split('\r').map(|part| part.chars().collect::<Vec<_>>()) {
                let kept = signs.split_off(signs.len().min(part.len()));
                signs = [part, kept].concat();
            }
            left.push_str(String::from_iter(signs).trim_end());
            left.push('\n');
        }
        left
    }

    /// From now on Enter is pressed by nobody but the test, where it waits for whoever is ready.
    pub(crate) fn hesitate(&self) {
        *self.readied.lock().unwrap() = None;
    }

    /// Says that one is ready, as often as that has been asked.
    fn be_ready(&self, shown: &str) {
        let mut readied = self.readied.lock().unwrap();
        let asked: usize = READY.iter().map(|text| shown.matches(text).count()).sum();
        while readied.is_some_and(|times| times < asked) {
            *readied = readied.map(|times| times + 1);
            // it may have been killed
            let _ = self.keyboard.lock().unwrap().as_mut().unwrap().write_all(b"\n");
        }
    }

    /// Waits until something has been shown so many times.
    pub(crate) fn wait_for(&self, what: &str, times: usize) {
        self.wait_for_any(&[what], times);
    }

    /// Waits until it has asked so many times, in whatever language. What is typed before it asks is let go: whoever was
    /// quicker than the moment answers nothing he has not read.
    pub(crate) fn wait_to_be_asked(&self, times: usize) {
        self.wait_for_any(&PROMPTS, times);
    }

    /// Waits until any of these have been shown so many times together.
    fn wait_for_any(&self, any: &[&str], times: usize) {
        let until = Instant::now() + PATIENCE;
        let mut guard = self.screen.text.lock().unwrap();
        while any.iter().map(|what| guard.0.matches(what).count()).sum::<usize>() < times {
            self.be_ready(&guard.0);
            let left = until.saturating_duration_since(Instant::now());
            assert!(!guard.1 && !left.is_zero(), "{any:?} was not shown {times} times:\n{}", guard.0);
            guard = self.screen.more.wait_timeout(guard, left).unwrap().0;
        }
    }

    /// Types a line.
    pub(crate) fn key(&mut self, line: impl std::fmt::Display) {
        self.bytes(format!("{line}\n").as_bytes());
    }

    /// Types what need not be text.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        let mut keyboard = self.keyboard.lock().unwrap();
        let keyboard = keyboard.as_mut().unwrap();
        keyboard.write_all(bytes).unwrap();
        keyboard.flush().unwrap();
    }

    /// Presses Ctrl and a letter.
    pub(crate) fn control(&mut self, letter: u8) {
        let _ = self.keyboard.lock().unwrap().as_mut().unwrap().write_all(&[letter & 0x1f]);
    }

    /// Sends the program a signal, by its number.
    pub(crate) fn signal(&self, signal: u8) {
        self.wait_for("]\r\n", 1);
        let text = self.text();
        let number = text.split('[').nth(1).and_then(|rest| rest.split(']').next()).unwrap();
        let _ = Command::new("sh").args(["-c", &format!("kill -{signal} {number} 2>/dev/null")]).status();
    }

    /// Whether it has ended.
    pub(crate) fn is_over(&mut self) -> bool {
        self.script.try_wait().unwrap().is_some()
    }

    /// How many responses the customer is known to have answered, or to have been told: one is shown when it is taken.
    pub(crate) fn acknowledged(&self) -> usize {
        self.text().matches("\n> ").count()
    }

    /// Kills the program, as a power cut would; answers what was on the screen.
    pub(crate) fn kill(mut self) -> Self {
        self.signal(9);
        self.finish();
        self
    }

    /// Ends the input, as Ctrl+D does.
    pub(crate) fn leave(&mut self) {
        // a line of its own is needed before it
        self.control(b'D');
    }

    /// Waits for the end; answers how it was.
    pub(crate) fn finish(&mut self) -> ExitStatus {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            match self.script.try_wait().unwrap() {
                Some(status) => break status,
                None if Instant::now() > until => {
                    let _ = self.script.kill();
                    panic!("it doesn't end:\n{}", self.text());
                }
                None => std::thread::sleep(Duration::from_millis(2)),
            }
        };
        *self.keyboard.lock().unwrap() = None;
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        status
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.script.kill();
        let _ = self.script.wait();
    }
}
