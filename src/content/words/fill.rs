//! Files of words with what they lack put in, to be written: each message where it stands in the story, with what the language
//! says that the scenario is written in first as a comment above it. Whatever stands there already stays as it is.

use super::files::WordsFile;
use super::needs::{Need, missing, scenario_needs};
use crate::content::origin::Origin;
use crate::content::report::Problems;
use crate::content::{SourceFile, written};
use crate::locale::Language;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// What stands where a text is to be written: Fluent has no message without one.
const NOTHING: &str = "{ \"\" }";

/// The words of a scenario in each language, with what is missing put in; those that lack nothing are left out. `None` where the
/// scenario's file cannot be read, so that nobody knows what it needs.
#[must_use]
pub fn filled(scenario: &Arc<SourceFile>, words: &[(Language, Option<String>)]) -> Option<Vec<(Language, String)>> {
    let mut problems = Problems::new(Arc::clone(scenario));
    let raw = written::scenario(scenario, &mut problems).filter(|_| !scenario.tree().loses())?;
    let needs = scenario_needs(&raw, &HashSet::new());
    let origin = Origin::of(scenario);
    let own = words.iter().find(|(language, _)| *language == origin.language);
    let source = own.and_then(|(_, text)| text.as_deref()).unwrap_or_default();
    let filled = words.iter().filter_map(|(language, text)| {
        let source = Some(source).filter(|_| *language != origin.language);
        let before = text.as_deref().unwrap_or_default();
        let after = fill(before, language, &needs, source);
        (after != before).then(|| (language.clone(), after))
    });
    Some(filled.collect())
}

fn fill(before: &str, language: &Language, needs: &[Need], source: Option<&str>) -> String {
    let mark = if before.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { "" };
    let mut text = before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(before).to_owned();
    let read = WordsFile::read(language.clone(), SourceFile::new(String::new(), text.clone())).texts();
    // what cannot be read may be there
    let is_unread = |need: &Need| !read.contains_key(&need.key()) && message(&text, need).is_some();
    let lacking: Vec<_> = missing(&read, needs).into_iter().filter(|need| !is_unread(need)).collect();
    let said = source.map(messages).unwrap_or_default();
    for need in lacking {
        text = put(&text, need, needs, source.and_then(|source| said_of(source, &said, need)).as_deref());
    }
    format!("{mark}{text}")
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A message of a file, by its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry<'t> {
    id: &'t str,
    /// From its id to the end of its last line, without the sign that ends it.
    whole: Range<usize>,
    /// Where its own text ends, and its first attribute begins.
    value_end: usize,
    attributes: Vec<(&'t str, Range<usize>)>,
}

/// The messages of a text, in order. What is indented, or empty, goes on with the one before.
fn messages(text: &str) -> Vec<Entry<'_>> {
    let (mut found, mut at, mut open): (Vec<Entry<'_>>, usize, bool) = (Vec::new(), 0, false);
    for line in text.split_inclusive('\n') {
        let (start, bare) = (at, line.trim_end());
        let end = start + bare.len();
        at += line.len();
        if let Some(id) = begins(bare) {
            found.push(Entry { id, whole: start..end, value_end: end, attributes: Vec::new() });
            open = true;
            continue;
        }
        let goes_on = bare.is_empty() || bare.starts_with([' ', '\t', '}']);
        open &= goes_on;
        let Some(entry) = found.last_mut().filter(|_| open && !bare.is_empty()) else { continue };
        entry.whole.end = end;
        match bare.trim_start().strip_prefix('.').and_then(begins) {
            Some(name) => entry.attributes.push((name, start..end)),
            None => match entry.attributes.last_mut() {
                Some((_, place)) => place.end = end,
                None => entry.value_end = end,
            },
        }
    }
    found
}

/// The name before a sign of equality with which a line begins.
fn begins(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    (name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_name)).then_some(name)
}

/// Where a message, or an attribute of one, stands.
fn message(text: &str, need: &Need) -> Option<Range<usize>> {
    let all = messages(text);
    let entry = all.iter().find(|entry| entry.id == need.id)?;
    let Some(name) = &need.attribute else {
        let value = text.get(entry.whole.start..entry.value_end)?.split_once('=')?.1;
        return (!value.trim().is_empty()).then(|| entry.whole.clone());
    };
    entry.attributes.iter().find(|(other, _)| other == name).map(|(_, place)| place.clone())
}

/// What the source says there, in one line.
fn said_of(source: &str, said: &[Entry<'_>], need: &Need) -> Option<String> {
    let entry = said.iter().find(|entry| entry.id == need.id)?;
    let place = match &need.attribute {
        None => entry.whole.start..entry.value_end,
        Some(name) => entry.attributes.iter().find(|(other, _)| other == name)?.1.clone(),
    };
    let (_, text) = source.get(place)?.split_once('=')?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// A text with one message more, where it belongs.
fn put(text: &str, need: &Need, needs: &[Need], source: Option<&str>) -> String {
    let all = messages(text);
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let label = need.attribute.as_ref().map_or_else(String::new, |name| format!(".{name} = "));
    let comment = source.map(|source| format!("# {label}{source}{line_end}")).unwrap_or_default();
    let Some(entry) = all.iter().find(|entry| entry.id == need.id) else {
        let new = match &need.attribute {
            None => format!("{comment}{} = {NOTHING}", need.id),
            Some(name) => format!("{comment}{} ={line_end}    .{name} = {NOTHING}", need.id),
        };
        return stand(text, &all, &new, need, needs, line_end);
    };
    let (place, new) = match &need.attribute {
        // it has attributes alone
        None => (entry.value_end, format!(" {NOTHING}")),
        Some(name) => {
            let order = |name: &str| {
                needs.iter().position(|other| other.id == need.id && other.attribute.as_deref() == Some(name))
            };
            let own = order(name);
            let before = entry.attributes.iter().filter(|(other, _)| order(other).is_some_and(|at| Some(at) < own));
            let place = before.map(|(_, place)| place.end).max().unwrap_or(entry.value_end);
            (place, format!("{line_end}    .{name} = {NOTHING}"))
        }
    };
    let parts = (text.get(..entry.whole.start), text.get(entry.whole.start..place), text.get(place..));
    match parts {
        (Some(above), Some(until), Some(behind)) => [above, &comment, until, &new, behind].concat(),
        _ => text.to_owned(),
    }
}

/// A new message behind the one that comes before it in the story, or before the one that comes after it.
fn stand(text: &str, all: &[Entry<'_>], new: &str, need: &Need, needs: &[Need], line_end: &str) -> String {
    let at = needs.iter().position(|other| other.key() == need.key()).unwrap_or(needs.len());
    let (before, after) = needs.split_at_checked(at).unwrap_or((needs, &[]));
    let there = |need: &Need| all.iter().find(|entry| entry.id == need.id);
    if let Some(entry) = before.iter().rev().find_map(there) {
        let (until, behind) = text.split_at_checked(entry.whole.end).unwrap_or((text, ""));
        // messages of one line stand close together, as they do in the file
        let own = text.get(entry.whole.clone()).unwrap_or_default();
        let gap = if own.contains('\n') || new.contains('\n') { 2 } else { 1 };
        return [until, &line_end.repeat(gap), new, behind].concat();
    }
    if let Some(entry) = after.iter().find_map(there) {
        let place = above(text, entry.whole.start);
        let (until, behind) = text.split_at_checked(place).unwrap_or((text, ""));
        return [until, new, &line_end.repeat(2), behind].concat();
    }
    let until = text.trim_end();
    let gap = if until.is_empty() { String::new() } else { line_end.repeat(2) };
    [until, &gap, new, line_end].concat()
}

/// Where the comment above a message begins that belongs to it.
fn above(text: &str, start: usize) -> usize {
    let mut place = start;
    while let Some(before) = text.get(..place).and_then(|before| before.strip_suffix('\n')) {
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        if !before.get(line..).is_some_and(|line| line.starts_with("# ") || line.trim_end() == "#") {
            break;
        }
        place = line;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{EN_US, Folder, SCENARIO, ZH_CN};
    use proptest::prelude::*;

    fn read(folder: &Folder, path: &str) -> String {
        folder.read(path)
    }

    /// The words of the sound fixture with what some are without put in.
    fn fill_in(folder: &Folder, english: Option<String>) -> Vec<(Language, String)> {
        let scenario = SourceFile::new(SCENARIO.to_owned(), folder.read(SCENARIO));
        let words = [("zh-CN", Some(read(folder, ZH_CN))), ("en-US", english)];
        let words = words.map(|(tag, text)| (tag.parse().expect("a tag"), text));
        filled(&scenario, &words).expect("readable")
    }

    /// Lines of a text that are not its own: neither comments with the source, nor empty texts.
    fn kept(text: &str) -> Vec<&str> {
        text.lines().filter(|line| !line.contains(NOTHING) && !line.starts_with("# ") && !line.is_empty()).collect()
    }

    #[test]
    fn what_lacks_nothing_stays_and_what_was_taken_out_comes_back_in_its_place() {
        let folder = Folder::sound();
        let whole = read(&folder, EN_US);
        assert_eq!(fill_in(&folder, Some(whole.clone())), []);
        let cut = whole.replace("    .bye-note = A farewell.\n", "");
        assert_ne!(cut, whole);
        let [(_, put)] = fill_in(&folder, Some(cut.clone())).try_into().expect("one file");
        let note = put.lines().position(|line| line == "    .bye-note = { \"\" }").expect("put in");
        assert_eq!(put.lines().nth(note - 1), whole.lines().find(|line| line.starts_with("    .bye =")), "{put}");
        assert!(put.contains("# .bye-note = "), "{put}");
        assert_eq!(kept(&put), kept(&cut));
        assert_eq!(fill_in(&folder, Some(put)), [], "a second time nothing is missing");
    }

    #[test]
    fn a_file_that_is_not_there_is_written_in_the_order_of_the_story() {
        let folder = Folder::sound();
        let [(language, text)] = fill_in(&folder, None).try_into().expect("one file");
        assert_eq!(language.to_string(), "en-US");
        let ids = |text: &str| messages(text).iter().map(|entry| entry.id.to_owned()).collect::<Vec<_>>();
        let source = read(&folder, ZH_CN);
        let (put, own) = (ids(&text), ids(&source));
        let shared: Vec<_> = own.iter().filter(|id| put.contains(id)).collect();
        assert!(shared.len() > 6 && put[0] == "title", "{text}");
        let folder = folder.write(EN_US, &text);
        let found = folder.diagnostics();
        assert!(!found.iter().any(|one| one.code.id() == "C018" || one.code.id() == "C003"), "{text}");
        assert_eq!(fill_in(&folder, Some(text)), []);
    }

    #[test]
    fn line_ends_marks_and_comments_are_kept() {
        let folder = Folder::sound();
        let whole = read(&folder, EN_US);
        let cut = format!("{BYTE_ORDER_MARK}# mine\n{}", whole.replace("    .bye-note = A farewell.\n", ""));
        let cut = cut.replace('\n', "\r\n");
        let [(_, put)] = fill_in(&folder, Some(cut)).try_into().expect("one file");
        assert!(put.starts_with("\u{feff}# mine\r\n") && put.matches('\n').count() == put.matches("\r\n").count());
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(48))]

        /// Whatever lines are taken out of a file, all that it needs is there afterwards, what was left stands in its order, and a
        /// second time nothing is put in.
        #[test]
        fn whatever_is_missing_is_put_in_once(gone in proptest::collection::vec(any::<bool>(), 80)) {
            let folder = Folder::sound();
            let whole = read(&folder, EN_US);
            let left = whole.lines().zip(gone.iter().chain(std::iter::repeat(&false)));
            let left: String = left.filter(|(_, gone)| !**gone).map(|(line, _)| format!("{line}\n")).collect();
            // without its message an attribute belongs to the one before, or to nothing
            let sound = WordsFile::read("en-US".parse().expect("a tag"), SourceFile::new(String::new(), left.clone()));
            prop_assume!(sound.syntax.is_empty());
            let once = fill_in(&folder, Some(left.clone())).into_iter().find(|(one, _)| one.to_string() == "en-US");
            let once = once.map_or(left.clone(), |(_, text)| text);
            let own: Vec<_> = left.lines().filter(|line| !line.is_empty()).collect();
            let mut rest = own.iter();
            let mut next = rest.next();
            for line in once.lines() {
                if next.is_some_and(|own| line.starts_with(own.trim_end())) { next = rest.next(); }
            }
            prop_assert!(next.is_none(), "{next:?} is gone from\n{once}");
            let again = fill_in(&folder, Some(once.clone()));
            prop_assert!(!again.iter().any(|(one, _)| one.to_string() == "en-US"), "{once}");
        }
    }
}
