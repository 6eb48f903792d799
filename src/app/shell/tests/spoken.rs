//! Every screen as a screen reader finds it, in every language: what names it comes first, every control has a name and says how
//! it stands, and nothing is said in another language.

use super::warm_up::answer_of;
use super::*;
use crate::app::screens::debrief::view::Judgement;
use crate::app::screens::replay::{ReplayScreen, view::Action as Replay};
use crate::app::screens::studio::{StudioScreen, view::Action as Studio, view::ScriptAction};
use crate::app::screens::warm_up::{WarmUpScreen, view::Action as WarmUp};
use crate::content::is_foreign;
use crate::records::StoreError;
use egui::accesskit::{Action, Role, Toggled};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

/// The languages by their own names: they are said as they are everywhere.
const OWN_NAMES: [&str; 3] = ["简体中文", "繁體中文", "English"];

/// A way through the screens, and what is wrong on it.
struct Tour {
    tag: &'static str,
    harness: Harness<'static, (Shell, Instant)>,
    /// What the roster says: data, in the language of the bank.
    data: Vec<String>,
    wrong: Vec<String>,
    seen: usize,
}

impl Tour {
    fn new(shell: Shell, tag: &'static str) -> Self {
        let roster = String::from_utf8(shell.common.sample().expect("a sample")).expect("a text");
        let data = roster.lines().skip(1).flat_map(|line| line.split(',').map(str::to_owned)).collect();
        let harness =
            testing::window((shell, Instant::now()), |ui, (shell, at): &mut (Shell, Instant)| shell.show(ui, *at));
        Self { tag, harness, data, wrong: vec![], seen: 0 }
    }

    fn shell(&mut self) -> &mut Shell {
        &mut self.harness.state_mut().0
    }

    fn wants<S: Screen>(&mut self, action: S::Action) {
        let (shell, at) = self.harness.state_mut();
        *at += BOUNCE;
        shell.wants::<S>(action, *at);
        shell.update(*at);
    }

    fn goes(&mut self, go: Go) {
        let (shell, at) = self.harness.state_mut();
        shell.go(go);
        shell.settle(*at);
    }

    /// Looks at what is told of the screen that is shown.
    fn look(&mut self, screen: &str) {
        self.harness.run_steps(3);
        self.seen += 1;
        let root = self.harness.root();
        let nodes: Vec<_> = root.children_recursive().map(|node| node.accesskit_node()).collect();
        let headings: Vec<_> = nodes.iter().filter(|node| node.role() == Role::Heading).collect();
        let mut wrong = Vec::new();
        let first = headings.first().map(|node| (node.level(), node.label()));
        let named = headings.iter().filter(|node| node.level() == Some(1)).count();
        if named != 1 || first.as_ref().is_none_or(|(level, _)| *level != Some(1)) {
            wrong.push(format!("{named} names, and first comes {first:?}"));
        } else if root.accesskit_node().label() != first.and_then(|(_, name)| name) {
            wrong.push(format!("the window is called {:?}", root.accesskit_node().label()));
        }
        // what somebody has typed is his own
        for node in nodes.iter().filter(|node| node.role() != Role::TextRun) {
            wrong.extend(self.faults(node).map(|fault| format!("{:?} {:?}: {fault}", node.role(), name(node))));
        }
        self.wrong.extend(wrong.into_iter().map(|fault| format!("{}, {screen}: {fault}", self.tag)));
    }

    /// What is wrong with one thing that is told.
    fn faults(&self, node: &AccessKitNode<'_>) -> impl Iterator<Item = String> + use<> {
        let data = node.data();
        let acts = [Action::Click, Action::Focus, Action::SetValue].iter().any(|action| data.supports_action(*action));
        let mut wrong = Vec::new();
        let name = name(node);
        match &name {
            Some(name) if !name.chars().any(char::is_alphanumeric) => wrong.push("no word".to_owned()),
            Some(name) if name.contains(['\n', '\u{fffd}', '*']) || name.trim() != name => {
                wrong.push("not as read".to_owned())
            }
            None if acts && !matches!(node.role(), Role::GenericContainer | Role::Window | Role::ScrollBar) => {
                wrong.push("a control without a name".to_owned());
            }
            _ => {}
        }
        if acts && node.role() == Role::Unknown {
            wrong.push("nobody knows what it is".to_owned());
        }
        let stands = match node.role() {
            Role::RadioButton => matches!(node.toggled(), Some(Toggled::True | Toggled::False)),
            Role::CheckBox => node.toggled().is_some(),
            Role::Slider => node.numeric_value().is_some() && node.max_numeric_value().is_some(),
            _ => true,
        };
        if !stands {
            wrong.push("how it stands is not told".to_owned());
        }
        if node.role() == Role::RadioButton && !is_of_a_named_group(node) {
            wrong.push("of what it is one is not told".to_owned());
        }
        let told = [name, data.description().map(str::to_owned), data.placeholder().map(str::to_owned)];
        wrong.extend(told.into_iter().flatten().filter_map(|text| self.foreign(&text)));
        wrong.into_iter()
    }

    /// What of a text is in another language.
    fn foreign(&self, text: &str) -> Option<String> {
        let exempt = OWN_NAMES.into_iter().chain(self.data.iter().map(String::as_str));
        let rest = exempt.fold(text.to_owned(), |rest, data| rest.replace(data, ""));
        if let Some(sign) = rest.chars().find(|sign| is_foreign(*sign, self.tag)) {
            return Some(format!("`{sign}` in `{text}`"));
        }
        // a sentence without a sign of the language; ids, commands and keys are no sentences
        let han = rest.chars().any(|sign| is_foreign(sign, "en-US"));
        let words = rest.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
        let english = self.tag != "en-US" && !han && words > 2 && !rest.starts_with("composure ");
        english.then(|| format!("English: `{text}`"))
    }
}

/// By what something is called: a label's words are its value.
fn name(node: &AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| node.value()).filter(|name| !name.is_empty())
}

/// Whether it is one of several that have a name together.
fn is_of_a_named_group(node: &AccessKitNode<'_>) -> bool {
    std::iter::successors(node.parent(), AccessKitNode::parent)
        .any(|above| above.role() == Role::RadioGroup && above.label().is_some_and(|name| !name.is_empty()))
}

#[test]
fn every_screen_is_told_whole_and_in_its_language() {
    let mut wrong = Vec::new();
    for tag in SHIPPED {
        let folder = tempfile::tempdir().expect("a folder");
        let mut shell = shell(folder.path());
        shell.go(Go::Speak(tag.parse().expect("a tag")));
        shell.opens_gates();
        let mut tour = Tour::new(shell, tag);
        studio(&mut tour);
        around(&mut tour);
        warm_up(&mut tour);
        encounters(&mut tour);
        afterwards(&mut tour);
        notices(&mut tour);
        assert!(tour.seen > 30, "{} screens", tour.seen);
        wrong.append(&mut tour.wrong);
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// The studio of an open station: its list, a scenario that is open, and what is asked over it.
fn studio(tour: &mut Tour) {
    let language = tour.tag.parse().expect("a tag");
    tour.wants::<SignInScreen>(SignIn::OpenStudio);
    tour.look("studio, at work");
    let now = tour.harness.state().1;
    tour.shell().reads_in_the_studio(now);
    tour.look("studio");
    tour.wants::<StudioScreen>(Studio::Open(0));
    tour.shell().reads_in_the_studio(now);
    tour.wants::<StudioScreen>(Studio::Script(ScriptAction::Speak(language)));
    let moment = tour.shell().on::<StudioScreen>().view.open.as_ref().expect("open").moment.clone().expect("a moment");
    // what stands beside the words is in the language it is written in first
    let rows = moment.lines.iter().chain(moment.answers.iter().filter_map(|one| one.words.as_ref()));
    tour.data.extend(rows.filter_map(|row| row.beside.clone()));
    tour.look("studio, open");
    let whole = crate::studio::Owner::Moment(moment.id);
    tour.wants::<StudioScreen>(Studio::Script(ScriptAction::AskRemove(whole)));
    tour.look("studio, asks");
    tour.wants::<StudioScreen>(Studio::Script(ScriptAction::Cancel));
    tour.wants::<StudioScreen>(Studio::Back);
    tour.wants::<StudioScreen>(Studio::Back);
}

/// The sign-in and what is read at the desk.
fn around(tour: &mut Tour) {
    tour.look("sign-in");
    tour.wants::<SignInScreen>(SignIn::SignIn("E9999".to_owned()));
    tour.look("sign-in, refused");
    tour.wants::<SignInScreen>(SignIn::SignIn("E1001".to_owned()));
    tour.look("library");
    for told in ["library, its keys", "library, without its keys"] {
        tour.harness.event(egui::Event::Text("?".to_owned()));
        tour.look(told);
    }
    tour.wants::<LibraryScreen>(Library::OpenHistory);
    tour.look("empty record");
    tour.wants::<HistoryScreen>(History::Back);
    tour.wants::<LibraryScreen>(Library::OpenSettings);
    tour.look("settings");
    tour.wants::<SettingsScreen>(Settings::Back);
    tour.wants::<LibraryScreen>(Library::OpenHandbook);
    for at in 0..tour.shell().on::<HandbookScreen>().view.clauses.len() {
        tour.shell().on::<HandbookScreen>().draft.chosen = Some(at);
        tour.look("handbook");
    }
    tour.shell().on::<HandbookScreen>().draft.guide = true;
    tour.look("guide");
    let draft = &mut tour.shell().on::<HandbookScreen>().draft;
    (draft.guide, draft.search) = (false, "§§".to_owned());
    tour.look("nothing found");
    tour.wants::<HandbookScreen>(Handbook::Back);
}

/// Each briefing and each opening; one of them with all that can be opened over it.
fn encounters(tour: &mut Tour) {
    let packs = tour.shell().common.content.packs.iter().map(|pack| pack.scenario.id.to_string());
    for (at, scenario) in packs.collect::<Vec<_>>().into_iter().enumerate() {
        tour.goes(Go::Briefing(scenario));
        tour.look("briefing, practice");
        tour.shell().on::<BriefingScreen>().draft.mode = Mode::Assessment;
        tour.look("briefing, assessment");
        let preferences = Preferences { guess_first: at == 0, ..Preferences::default() };
        tour.wants::<BriefingScreen>(Briefing::Begin(Chosen { preferences, ..Chosen::default() }));
        tour.look("encounter");
        if at == 0 {
            tour.shell().on::<EncounterScreen>().ask_about_leaving(true);
            tour.look("leaving");
            tour.shell().on::<EncounterScreen>().ask_about_leaving(false);
            for key in [Key::L, Key::M, Key::H, Key::H, Key::P] {
                tour.harness.key_press(key);
                tour.harness.run_steps(2);
                let (shell, at) = tour.harness.state_mut();
                let at = *at;
                shell.settle(at);
                tour.look(&format!("encounter, {key:?}"));
            }
            tour.harness.key_press(Key::P);
            tour.wants::<EncounterScreen>(Encounter::Respond(0));
            tour.look("guess");
            tour.wants::<EncounterScreen>(Encounter::Unsay);
        }
        tour.wants::<EncounterScreen>(Encounter::Leave);
    }
    tour.look("library, with what was left");
}

/// The turns of a warm-up, each before and after it is answered, and its end.
fn warm_up(tour: &mut Tour) {
    tour.wants::<LibraryScreen>(Library::WarmUp);
    tour.look("warm-up, at work");
    let at = tour.harness.state().1;
    while let Some(turn) = tour.shell().turned_up(at) {
        tour.look("warm-up");
        tour.shell().answers(answer_of(&turn, false), at);
        tour.look("warm-up, told");
        tour.wants::<WarmUpScreen>(WarmUp::Next);
    }
    tour.look("warm-up, over");
    tour.wants::<WarmUpScreen>(WarmUp::Back);
}

/// One encounter to its end, and what is told of it.
fn afterwards(tour: &mut Tour) {
    let now = tour.harness.state().1;
    tour.wants::<LibraryScreen>(Library::Open(0));
    let (now, _) = tour.shell().play(now);
    tour.harness.state_mut().1 = now;
    tour.look("ending");
    tour.wants::<EncounterScreen>(Encounter::OpenDebrief);
    tour.look("debrief asks");
    tour.shell().looked_back(now);
    tour.shell().on::<DebriefScreen>().draft.judgement = Judgement::Skipped;
    for turn in 0..tour.shell().on::<DebriefScreen>().view.debrief.turns.len() {
        tour.shell().on::<DebriefScreen>().draft.turn = Some(turn);
        tour.look("debrief");
    }
    tour.shell().on::<DebriefScreen>().draft.clauses = true;
    tour.look("debrief, clauses");
    tour.harness.key_press(Key::D);
    for key in [Key::Num1, Key::Enter, Key::Num1, Key::Enter, Key::Enter] {
        tour.look("drill");
        tour.harness.key_press(key);
    }
    tour.harness.key_press(Key::Escape);
    tour.harness.run_steps(2);
    tour.wants::<DebriefScreen>(Debrief::Replay);
    tour.look("replay");
    tour.wants::<ReplayScreen>(Replay::Compare);
    tour.look("two at once");
    tour.wants::<ReplayScreen>(Replay::Back);
    tour.wants::<DebriefScreen>(Debrief::OpenHistory);
    tour.look("record");
    tour.wants::<HistoryScreen>(History::Back);
    tour.look("library, afterwards");
}

/// What has gone wrong.
fn notices(tour: &mut Tour) {
    let detail = || "Permission denied (os error 13)".to_owned();
    let path = || "/var/lib/station.sqlite".into();
    for trouble in [StoreError::Unopened { path: path(), detail: detail() }, StoreError::NotAFile { path: path() }] {
        tour.goes(Go::Stuck(trouble));
        tour.look("stuck");
    }
    tour.goes(Go::Hindrance(Hindrance::Store(StoreError::NoDataFolder)));
    tour.look("hindrance");
}
