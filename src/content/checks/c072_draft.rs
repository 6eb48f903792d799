//! C072: a draft, which assesses nobody.

use crate::content::origin::Origin;
use crate::content::report::say::draft as say;
use crate::content::report::{Arg, DiagnosticLevel, Join, Problems};
#[cfg(test)]
use crate::content::tests::{Folder, SCENARIO};
use crate::content::words::{Need, Texts, WordsFile, missing};
use crate::locale::Language;

/// Tells in one place what a draft lacks in the languages that it is not written in; answers which have it all.
pub(in crate::content) fn check(
    words: &[WordsFile], needs: &[Need], origin: &Origin, problems: &mut Problems,
) -> Vec<Language> {
    let (none, mut whole, mut lacking) = (Texts::new(), Vec::new(), Vec::new());
    for language in Language::shipped() {
        let texts = words.iter().find(|one| one.language == language).map(WordsFile::texts);
        let here = texts.as_ref().unwrap_or(&none);
        // what is there and says nothing is still to be written
        let says_nothing = |need: &&Need| here.get(&need.key()).is_some_and(|text| !text.says);
        let lacks = missing(here, needs).len() + needs.iter().filter(says_nothing).count();
        match lacks {
            0 => whole.push(language),
            _ if language == origin.language => {}
            lacks => lacking.push(format!("`{language}` ({lacks})")),
        }
    }
    let sentence = if lacking.is_empty() { say::whole() } else { say::lacks(Arg::List(lacking, Join::And)) };
    let place = Origin::place(&problems.file);
    problems.push(DiagnosticLevel::Warning, place, sentence, say::finish_it());
    whole
}

#[cfg(test)]
pub(super) fn failing() -> Folder {
    let folder = Folder::sound().edit(SCENARIO, "version: 1,", "version: 1,\n    draft: true,");
    folder.without("locales/en-US/scenarios/small.ftl")
}
