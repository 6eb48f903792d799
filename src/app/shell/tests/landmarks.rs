//! What whoever drives the window from outside goes by: every screen has a name of its own, and says what stands on it.

use super::*;
use crate::app::screens::replay::{ReplayScreen, view::Action as Replay};

impl Shell {
    /// Holds that these words are told, the first of them first, and none of the others.
    fn shows(&self, words: &str, not: &[&str]) {
        let told = self.landmarks();
        let told: Vec<_> = told.line().split(' ').collect();
        let wanted: Vec<_> = words.split(' ').collect();
        let fine = told.first() == wanted.first() && wanted.iter().all(|word| told.contains(word));
        assert!(fine && !not.iter().any(|word| told.contains(word)), "{words} in {told:?}");
    }
}

#[test]
fn every_screen_is_known_by_its_name_and_by_what_stands_on_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Instant::now();
    let mut shell = shell(folder.path());
    shell.shows("sign-in language=en-US look=look-light text=100", &["refused", "working"]);
    shell.asks::<SignInScreen>(SignIn::SignIn("E1001".to_owned()), now);
    shell.update(now);
    shell.shows("sign-in working", &["home"]);
    shell.settle(now);
    shell.shows("home tickets=4 recent=0", &["working"]);
    shell.wants::<LibraryScreen>(Library::OpenSettings, now);
    let wanted = Preferences { guess_first: true, look: Look::Dark, ..Preferences::default() };
    shell.wants::<SettingsScreen>(Settings::Prefer(wanted), now);
    shell.shows("settings look=look-dark", &[]);
    shell.wants::<SettingsScreen>(Settings::Back, now);
    shell.wants::<LibraryScreen>(Library::OpenHandbook, now);
    shell.shows("handbook letters=0", &["guide"]);
    shell.wants::<HandbookScreen>(Handbook::Back, now);
    shell.wants::<LibraryScreen>(Library::OpenHistory, now);
    shell.shows("history rows=0", &[]);
    shell.wants::<HistoryScreen>(History::Back, now);
    shell.wants::<LibraryScreen>(Library::Open(0), now);
    shell.shows("briefing mode-practice", &["mode-assessment"]);
    shell.wants::<BriefingScreen>(Briefing::Begin(Chosen::default()), now);
    shell.update(now);
    shell.shows("encounter mode-practice turn=1 answers", &["hint", "over", "stored"]);
    shell.wants::<EncounterScreen>(Encounter::Help, now);
    shell.shows("encounter hint", &["stakes"]);
    let (now, _) = shell.play(now);
    shell.shows("encounter over stored", &["answers"]);
    shell.wants::<EncounterScreen>(Encounter::OpenDebrief, now);
    shell.shows("debrief asks", &["known", "drill-ask", "drill-mark"]);
    shell.looked_back(now);
    shell.shows("debrief known", &[]);
    shell.wants::<DebriefScreen>(Debrief::Replay, now);
    shell.shows("replay beat=0 plays", &["beside"]);
    shell.wants::<ReplayScreen>(Replay::Toggle, now);
    shell.shows("replay beat=0", &["plays"]);
}

#[test]
fn a_notice_is_no_screen_that_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("station.sqlite"), "no store").expect("written");
    let shell = shell(folder.path());
    shell.shows("notice", &["again", "sign-in"]);
}
