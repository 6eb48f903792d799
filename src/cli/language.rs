//! The language of a command: the one that is named, else the nearest to the system's.

use anyhow::{Result, bail};
use composure::locale::Language;

/// The language that is named, else the nearest to the system's.
pub(crate) fn language(named: Option<&str>) -> Result<Language> {
    let languages = Language::shipped();
    let Some(tag) = named else {
        let system = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
        // where languages are no matter of the environment, as on Windows, the system is asked
        let wanted: Vec<_> = system.chain(sys_locale::get_locales()).collect();
        return Ok(Language::negotiate(&wanted, &languages));
    };
    let found = Language::negotiate(&[tag.to_owned()], &languages);
    let speaks = |language: &Language| {
        language.to_string().get(..2).is_some_and(|start| tag.to_ascii_lowercase().starts_with(start))
    };
    if !speaks(&found) {
        let list = languages.iter().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(", ");
        bail!("the program does not speak `{tag}`; expected one of {list}");
    }
    Ok(found)
}
