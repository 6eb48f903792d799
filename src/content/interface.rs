//! The words of the program itself. Those it carries say what is needed; content may bring a whole file of its own for a
//! language, which then counts in place of the one that is carried.

use super::report::SourceFile;
use super::shipped;
use super::words::{Need, Texts, WordsFile};
use crate::locale::{Language, SHIPPED, With, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// What the files are called in the folder of their language, without the ending.
pub(super) const SUBJECT: &str = "app";

/// A message, or an attribute of one.
type Key = (String, Option<String>);

/// What the program carries, read once.
struct Carried {
    files: Vec<WordsFile>,
    texts: Vec<(Language, Texts)>,
    source: Texts,
    /// What each message is told, in any language.
    told: BTreeMap<Key, BTreeSet<String>>,
}

static CARRIED: LazyLock<Carried> = LazyLock::new(|| {
    let read = |tag: &str| {
        let (language, path) = (tag.parse().ok()?, path(tag));
        let text = String::from_utf8(shipped::read(&path).ok()?.into_owned()).ok()?;
        Some(WordsFile::read(language, SourceFile::new(path.display().to_string(), text)))
    };
    let files: Vec<_> = SHIPPED.iter().filter_map(|tag| read(tag)).collect();
    let mut told: BTreeMap<Key, BTreeSet<String>> = BTreeMap::new();
    let texts: Vec<_> = files.iter().map(|one| (one.language.clone(), one.texts())).collect();
    for (key, text) in texts.iter().flat_map(|(_, texts)| texts) {
        told.entry(key.clone()).or_default().extend(text.variables.keys().cloned());
    }
    let source = texts.iter().find(|(language, _)| language.is_source());
    let source = source.map(|(_, texts)| texts.clone()).unwrap_or_default();
    Carried { files, texts, source, told }
});

/// Where a language's file stands.
pub(super) fn path(tag: &str) -> PathBuf {
    Path::new("locales").join(tag).join(SUBJECT).with_extension("ftl")
}

/// Every message of the program, in the order of the file.
pub(super) fn needs() -> Vec<Need> {
    let mut texts: Vec<_> = CARRIED.source.iter().collect();
    texts.sort_by_key(|(_, text)| text.place.start);
    texts.into_iter().map(|((id, attribute), _)| Need { attribute: attribute.clone(), ..Need::message(id) }).collect()
}

/// What each message of the program may ask for.
pub(super) fn arguments() -> BTreeMap<Key, With> {
    let with = |names: &BTreeSet<String>| names.iter().map(|name| (name.clone(), "…")).collect();
    CARRIED.told.iter().map(|(key, names)| (key.clone(), with(names))).collect()
}

/// What the source language that is carried says.
pub(super) fn source() -> &'static Texts {
    &CARRIED.source
}

/// What is carried, language by language.
pub(super) fn carried() -> &'static [(Language, Texts)] {
    &CARRIED.texts
}

/// The words in a language: those that content brings, behind them those that are carried; then those of the source language.
pub(super) fn words(brought: &[WordsFile], language: &Language) -> Words {
    let in_language =
        |language: Language| brought.iter().chain(&CARRIED.files).filter(move |one| one.language == language);
    let behind = Some(Language::source()).filter(|source| source != language);
    let files = in_language(language.clone()).chain(behind.into_iter().flat_map(in_language));
    Words::new(files.map(|one| (one.language.clone(), Arc::clone(&one.resource))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::report::Code;
    use crate::content::tests::{Folder, rendered};

    /// The sound folder with a file of its own in every language, as they ship.
    fn brings() -> Folder {
        CARRIED.files.iter().fold(Folder::sound(), |folder, one| folder.write(&one.file.path, &one.file.text))
    }

    fn lines(text: &str) -> impl Iterator<Item = &str> {
        text.lines().filter(|line| line.split_once(" = ").is_some_and(|(id, _)| !id.contains(' ')))
    }

    #[test]
    fn whoever_brings_no_words_has_those_of_the_program_and_whole_ones_count_in_their_place() {
        let sound = Folder::sound().load();
        assert!(!sound.files.iter().any(|file| file.ends_with("app.ftl")), "{:?}", sound.files);
        let folder = brings();
        assert_eq!(rendered(&folder), "");
        let own = folder.edit("locales/en-US/app.ftl", "product-name = ", "product-name = Our own ").load();
        for (tag, own_name) in [("en-US", true), ("zh-CN", false)] {
            let language = tag.parse().expect("a language");
            let [plain, own] = [&sound, &own].map(|library| library.app_words(&language).plain("product-name"));
            assert_eq!((plain != own, own.starts_with("Our own ")), (own_name, own_name), "{tag}: {own}");
        }
        assert_eq!(own.interface_errors().count(), 0);
    }

    #[test]
    fn whatever_is_lacking_is_told_at_its_own_file_and_those_of_the_program_stand_in() {
        let whole = |tag: &str| brings().read(&format!("locales/{tag}/app.ftl"));
        for tag in SHIPPED {
            let (text, file) = (whole(tag), format!("locales/{tag}/app.ftl"));
            let middle = text.lines().count() / 2;
            let (at, _) =
                text.lines().enumerate().skip(middle).find(|(_, line)| lines(line).next().is_some()).expect("one");
            let cut: String = text.lines().take(at).map(|line| line.to_owned() + "\n").collect();
            let first = lines(&text).next().expect("a message");
            for lacking in ["", &cut, &text.replacen(&format!("{first}\n"), "", 1)] {
                let library = brings().write(&file, lacking).load();
                let found: Vec<_> = library.diagnostics.iter().collect();
                assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), [Code::MissingMessage], "{file}");
                assert!(found[0].file.path.ends_with(&file), "{}", found[0].file.path);
                assert_eq!(library.interface_errors().count(), 1);
                let words = library.app_words(&tag.parse().expect("a language"));
                assert_eq!(words.plain("product-name").find('⟦'), None);
                assert_eq!(library.packs.len(), 1, "it can be practised");
            }
        }
    }

    #[test]
    fn a_message_that_is_told_something_else_or_is_none_of_the_program_s_is_told() {
        let file = "locales/zh-CN/app.ftl";
        let codes = |folder: &Folder| folder.load().diagnostics.iter().map(|one| one.code).collect::<Vec<_>>();
        let asks = brings().edit(file, "format-money = { $yuan }", "format-money = { $fen }");
        assert_eq!(codes(&asks), [Code::BadArgument], "{}", rendered(&asks));
        assert_eq!(asks.load().interface_errors().count(), 1);
        let more = brings().append(file, "\nformat-mony = { $yuan } 元\n");
        assert_eq!(codes(&more), [Code::UnusedMessage], "{}", rendered(&more));
        assert_eq!(more.load().interface_errors().count(), 0);
    }

    #[test]
    fn a_message_that_no_longer_shows_what_it_is_told_is_an_error_at_its_line() {
        // one half of them after the other: of a thousand problems and more the rest is not told
        for (one, half) in CARRIED.files.iter().flat_map(|one| [(one, 0), (one, 1)]) {
            // each text of one line that is told something says the same whatever that is
            let (mut text, mut expected, mut number) = (String::new(), Vec::new(), 0);
            for (at, line) in one.file.text.lines().enumerate() {
                let told = line
                    .split_once(" = ")
                    .filter(|(_, value)| value.contains("{ $") && value.ends_with(|sign| sign != '>'))
                    .filter(|(_, value)| value.matches('{').count() == value.matches('}').count());
                number += usize::from(told.is_some());
                match told {
                    Some((id, _)) if number % 2 == half => {
                        expected.push(at + 1);
                        text.push_str(&format!("{id} = 100\n"));
                    }
                    _ => text.push_str(&format!("{line}\n")),
                }
            }
            let library = brings().write(&one.file.path, text).load();
            let found = library.diagnostics.iter().filter(|one| one.message.name() == "lost");
            let lines: Vec<_> = found.map(|one| one.line_and_column().0).collect();
            assert!(expected.len() > 30, "{}", expected.len());
            let mut sorted = lines.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, expected, "{}", one.file.path);
            assert_eq!(library.interface_errors().count(), expected.len(), "{}", one.file.path);
        }
    }

    #[test]
    fn a_message_that_shows_what_it_is_told_in_some_cases_alone_is_an_error() {
        let file = "locales/zh-CN/app.ftl";
        let text = brings().read(file);
        for (from, to, expected) in [
            ("{ $yuan }元", "{ $yuan ->\n   *[other] 100元\n}", 1),
            ("{ $yuan }元", "{ $yuan ->\n    [0] 没有\n   *[other] { $yuan }元\n}", 0),
            ("[0] { $earned } / { $reachable }", "[0] { $earned } / 100", 1),
            ("[0] { $earned } / { $reachable }", "[0] { $earned } ({ $reachable })", 0),
        ] {
            assert!(text.contains(from), "{from}");
            let library = brings().write(file, text.replacen(from, to, 1)).load();
            let names: Vec<_> = library.interface_errors().map(|one| one.message.name()).collect();
            assert_eq!(names, vec!["not_always"; expected], "{to}");
        }
    }

    #[test]
    fn a_choice_that_lacks_a_case_has_one_that_never_is_or_one_twice_is_an_error() {
        let file = "locales/zh-CN/app.ftl";
        let text = brings().read(file);
        for (from, to, name) in [
            ("[afternoon]", "[aftrnoon]", "cases_other"),
            ("[half]", "【half】", "looks_like"),
            ("[afternoon]", "[night]", "case_twice"),
        ] {
            assert!(text.contains(from), "{from}");
            let library = brings().write(file, text.replacen(from, to, 1)).load();
            let names: Vec<_> = library.interface_errors().map(|one| one.message.name()).collect();
            assert!(names.contains(&name), "{to}: {names:?}");
        }
    }

    #[test]
    fn words_that_cannot_be_read_are_one_problem_and_no_reason_to_pass_them_over() {
        let file = "locales/zh-CN/app.ftl";
        let folders = [
            ("not UTF-8", brings().write(file, b"format-money = \xff\n")),
            ("another encoding", {
                let text = brings().read(file);
                brings().write(file, encoding_rs::GBK.encode(&text).0)
            }),
            ("a folder", {
                let folder = brings().without(file);
                std::fs::create_dir(folder.path().join(file)).expect("a folder");
                folder
            }),
            #[cfg(unix)]
            ("a link to nothing", {
                let folder = brings().without(file);
                std::os::unix::fs::symlink("nowhere.ftl", folder.path().join(file)).expect("a link");
                folder
            }),
            #[cfg(unix)]
            ("a socket", {
                let folder = brings().without(file);
                std::os::unix::net::UnixListener::bind(folder.path().join(file)).expect("a socket");
                folder
            }),
        ];
        for (what, folder) in folders {
            let library = folder.load();
            assert_eq!(
                (library.diagnostics.len(), library.interface_errors().count()),
                (1, 1),
                "{what}: {}",
                rendered(&folder)
            );
        }
    }
}
