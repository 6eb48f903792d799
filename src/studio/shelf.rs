//! The scenarios at hand: those that stand in the folder of content, sound or not, and those that ship with the program.

use super::edit::{ScenarioFile, ScenarioTexts, TextKey, text_of};
use super::files::texts_there;
use super::release::ReleaseStanding;
use crate::content::{Diagnostic, DiagnosticLevel, Library, Pack, Root};
use crate::locale::{Language, SHIPPED};
use crate::scenario::Channel;
use crate::terms::Role;
use std::path::Path;

/// How the words of a scenario stand in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageState {
    /// All of them are there and right.
    Whole,
    /// Some are missing, or wrong.
    Begun,
    /// There are none.
    Absent,
}

/// A scenario at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelvedScenario {
    /// Its id.
    pub id: String,
    /// Whether it stands in the folder of content, where it can be written.
    pub is_own: bool,
    /// What it is called; its id where nothing says.
    pub title: String,
    /// Who comes; what is drawn anew for each encounter is left open.
    pub customer: String,
    /// Whom the learner plays; nothing where the file has errors.
    pub role: Option<Role>,
    /// Through which channel they speak, likewise.
    pub channel: Option<Channel>,
    /// Whether it is a draft.
    pub is_draft: bool,
    /// How its words stand in each language that ships, in their order.
    pub languages: Vec<(Language, LanguageState)>,
    /// How many errors the last check found in it and its words, and how many warnings.
    pub errors: usize,
    /// See `errors`.
    pub warnings: usize,
    /// Where it stands on its way to people; nothing where the file has errors.
    pub standing: Option<ReleaseStanding>,
}

/// The scenarios of a root, told in a language, by their ids, with where each `stands`; behind them those that ship and are not there.
#[must_use]
pub fn shelf(root: &Root, language: &Language, stands: &dyn Fn(&Pack) -> ReleaseStanding) -> Vec<ShelvedScenario> {
    let of_root = |root: &Root| of_root(root, language, stands);
    let mut all = of_root(root);
    if root.folder().is_some() {
        let ships = of_root(&Root::Shipped);
        let more: Vec<_> = ships.into_iter().filter(|one| all.iter().all(|own| own.id != one.id)).collect();
        all.extend(more);
    }
    all
}

fn of_root(root: &Root, language: &Language, stands: &dyn Fn(&Pack) -> ReleaseStanding) -> Vec<ShelvedScenario> {
    let library = Library::load(root, &[]);
    let paths = root.list(Path::new("scenarios")).unwrap_or_default();
    let ids = paths.iter().filter(|path| path.extension().is_some_and(|end| end == "ron"));
    let ids = ids.filter_map(|path| path.file_stem()?.to_str());
    let standing = |id: &str| library.pack(id).map(stands);
    ids.map(|id| ShelvedScenario { standing: standing(id), ..of(&library, root, id, language) }).collect()
}

fn of(library: &Library, root: &Root, id: &str, language: &Language) -> ShelvedScenario {
    let texts = texts_there(root, id);
    let pack = library.pack(id);
    let source = Library::source_language_of(texts.get(&ScenarioFile::Story).map_or("", String::as_str));
    let problems: Vec<&Diagnostic> = library.problems_of_scenario(id).collect();
    let count = |level: DiagnosticLevel| problems.iter().filter(|one| one.level == level).count();
    let state = |language: &Language| {
        let file = ScenarioFile::Words(language.clone());
        let path = root.shown(Path::new(&file.path(id)));
        let wrong = problems.iter().any(|one| one.level == DiagnosticLevel::Error && one.file.path == path);
        match pack {
            _ if !texts.contains_key(&file) => LanguageState::Absent,
            Some(pack) if !pack.languages().contains(language) => LanguageState::Begun,
            _ if wrong => LanguageState::Begun,
            _ => LanguageState::Whole,
        }
    };
    let languages = SHIPPED.iter().filter_map(|tag| tag.parse().ok());
    let said = |name: &str| said_in(&texts, [language, &source], name).map(|text| opened(&text));
    ShelvedScenario {
        id: id.to_owned(),
        is_own: root.folder().is_some(),
        title: said("title").unwrap_or_else(|| id.to_owned()),
        customer: said("customer").unwrap_or_default(),
        role: pack.map(|pack| pack.scenario.role),
        channel: pack.map(|pack| pack.scenario.channel),
        is_draft: pack.is_some_and(Pack::is_draft),
        languages: languages.map(|language: Language| (language.clone(), state(&language))).collect(),
        errors: count(DiagnosticLevel::Error),
        warnings: count(DiagnosticLevel::Warning),
        standing: None,
    }
}

/// A message in the first of these languages that has it, else in any.
fn said_in(texts: &ScenarioTexts, languages: [&Language; 2], message: &str) -> Option<String> {
    let key = TextKey::message(message);
    let others = texts.keys().filter_map(|file| match file {
        ScenarioFile::Story | ScenarioFile::Review => None,
        ScenarioFile::Words(language) => Some(language),
    });
    languages.into_iter().chain(others).find_map(|language| text_of(texts, language, &key))
}

/// A text with what is put in left open.
#[must_use]
pub fn opened(text: &str) -> String {
    let mut open = String::new();
    let mut depth = 0_usize;
    for sign in text.chars() {
        match sign {
            '{' => {
                if depth == 0 {
                    open.push('…');
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            other if depth == 0 => open.push(if other == '\n' { ' ' } else { other }),
            _ => {}
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn english() -> Language {
        "en-US".parse().expect("a tag")
    }

    #[test]
    fn what_is_put_in_is_left_open() {
        assert_eq!(opened("Mr. { $surname }"), "Mr. …");
        assert_eq!(opened("{ $tier -> [vip] { $a }\n *[ordinary] b } waits"), "… waits");
        assert_eq!(opened("plain"), "plain");
    }

    #[test]
    fn what_ships_is_at_hand_and_nobodys_own() {
        let all = shelf(&Root::Shipped, &english(), &|_| ReleaseStanding::ByMakers);
        assert!(all.len() > 3 && all.iter().all(|one| !one.is_own && one.errors == 0 && one.role.is_some()), "{all:?}");
        let whole = all.iter().flat_map(|one| &one.languages).all(|(_, state)| *state == LanguageState::Whole);
        assert!(whole && all.iter().all(|one| one.languages.len() == SHIPPED.len()));
        let one = all.iter().find(|one| one.id == "rude-customer").expect("ships");
        assert_eq!((one.title.as_str(), one.customer.as_str()), ("Closed in His Face", "Mr. …"));
    }

    #[test]
    fn a_banks_own_stand_first_and_one_with_errors_is_there_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |path: &str| folder.path().join(path);
        for inside in ["scenarios", "locales/en-US/scenarios"] {
            fs::create_dir_all(at(inside)).expect("a folder");
        }
        fs::write(at("scenarios/zebra.ron"), "Scenario(").expect("written");
        fs::write(at("locales/en-US/scenarios/zebra.ftl"), "title = Stripes\n").expect("written");
        let all = shelf(&Root::from(folder.path()), &english(), &|_| ReleaseStanding::ByMakers);
        let own = all.first().expect("at hand");
        assert_eq!((own.id.as_str(), own.title.as_str(), own.is_own, own.role), ("zebra", "Stripes", true, None));
        assert!(own.errors > 0);
        let states: Vec<_> = own.languages.iter().map(|(_, state)| *state).collect();
        assert_eq!(states[..2], [LanguageState::Absent; 2]);
        assert!(all.len() > 4 && all.iter().skip(1).all(|one| !one.is_own), "what ships stands behind it");
    }
}
