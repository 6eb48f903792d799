//! The language of a run: the one that is named, else the nearest to the system's; decided once, for all that the run says.

use composure::content::shipped_words;
use composure::locale::{Language, Words};
use std::sync::OnceLock;

/// What names the language in the environment.
pub(crate) const VARIABLE: &str = "COMPOSURE_LOCALE";

/// The language with the program's own words in it, as they ship.
static SPOKEN: OnceLock<(Language, Words)> = OnceLock::new();

/// Decides, before anything is said; answers whether the program speaks the one that is named. Else it is the nearest.
pub(crate) fn decide(named: Option<&str>) -> bool {
    let known = named.map(known);
    let speaks = known.as_ref().is_none_or(Option::is_some);
    SPOKEN.get_or_init(|| with_words(known.flatten().unwrap_or_else(nearest)));
    speaks
}

/// The language of this run.
pub(crate) fn language() -> &'static Language {
    &decided().0
}

/// What the program itself says in it, whatever content there is.
pub(crate) fn words() -> &'static Words {
    &decided().1
}

fn decided() -> &'static (Language, Words) {
    SPOKEN.get_or_init(|| with_words(nearest()))
}

fn with_words(language: Language) -> (Language, Words) {
    let words = shipped_words(&language);
    (language, words)
}

/// The nearest to the system's. Tests compare what is said in English.
fn nearest() -> Language {
    if cfg!(test) {
        return Language::negotiate(&["en-US".to_owned()], &Language::shipped());
    }
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    // where languages are no matter of the environment, as on Windows, the system is asked
    let wanted: Vec<_> = system.chain(sys_locale::get_locales()).collect();
    Language::negotiate(&wanted, &Language::shipped())
}

/// The one that is named, if it is known.
fn known(tag: &str) -> Option<Language> {
    let languages = Language::shipped();
    let found = Language::negotiate(&[tag.to_owned()], &languages);
    let speaks = |language: &Language| {
        language.to_string().get(..2).is_some_and(|start| tag.to_ascii_lowercase().starts_with(start))
    };
    speaks(&found).then_some(found)
}
