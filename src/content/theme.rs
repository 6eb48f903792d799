//! The looks of the window that a folder brings: each held against the one that ships, field by field. The window reads it into
//! a type of its own, and does not open with one that it cannot read.

use super::report::say::syntax as say;
use super::report::{Diagnostic, Message, Problems, Sentence, SourceFile, did_you_mean, help};
use super::shipped;
use super::syntax::{Kind, RonValue};
use super::written::{expectation, short, tell_faults};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// Where they stand in a folder of content: the light one, the dark one, the one with most contrast.
pub const LOOKS: [&str; 3] = ["assets/theme.ron", "assets/theme-dark.ron", "assets/theme-contrast.ron"];

/// Every problem of one.
pub(super) fn check(file: &Arc<SourceFile>) -> Vec<Diagnostic> {
    // all of them have the same fields
    static SHIPS: LazyLock<Option<Arc<SourceFile>>> = LazyLock::new(|| {
        let [path, ..] = LOOKS;
        let text = String::from_utf8(shipped::read(Path::new(path)).ok()?.into_owned()).ok()?;
        Some(SourceFile::new(path, text))
    });
    let mut problems = Problems::new(Arc::clone(file));
    tell_faults(file, &mut problems);
    if let (true, Some(value), Some(like)) =
        (file.tree().is_sound(), file.root(), SHIPS.as_ref().and_then(|ships| ships.root()))
    {
        compare(value, like, &mut problems);
    }
    problems.list
}

/// Tells where a value is none like another.
fn compare(value: RonValue<'_>, like: RonValue<'_>, problems: &mut Problems) {
    let mut wrong = |sentence: fn(String) -> Sentence, help: Message| {
        problems.error(value.written(), sentence(short(value.written())), help);
    };
    match (value.kind(), like.kind()) {
        (Kind::Record, Kind::Record) => fields(value, like, problems),
        (Kind::List, Kind::List) => {
            let like = like.items().next().map(|one| one.value);
            value.items().zip(like.into_iter().cycle()).for_each(|(item, like)| compare(item.value, like, problems));
        }
        (Kind::Text, Kind::Text) if !is_colour(value.name()) => wrong(say::not_a_colour, say::colours()),
        (Kind::Number, Kind::Number) => {
            let whole = !like.written().contains('.');
            if whole && value.written().parse::<u8>().is_err() {
                wrong(say::too_large, help::between(i64::from(u8::MIN), i64::from(u8::MAX)));
            } else if !whole && !value.written().parse::<f32>().is_ok_and(|size| size > 0.0 && size.is_finite()) {
                wrong(say::too_large, say::sizes());
            }
        }
        (kind, expected) if kind != expected => wrong(say::another_value, say::as_ships(short(like.written()))),
        _ => {}
    }
}

fn fields(value: RonValue<'_>, like: RonValue<'_>, problems: &mut Problems) {
    let names: Vec<_> = like.items().map(|item| item.name).collect();
    let mut known = BTreeSet::new();
    for item in value.items() {
        match like.get(item.name).filter(|_| !item.name.is_empty()) {
            _ if item.name.is_empty() => {
                problems.error(item.value.written(), say::without_name(short(item.value.written())), None);
            }
            Some(_) if !known.insert(item.name) => problems.error(item.name, say::field_twice(item.name), None),
            Some(like) => compare(item.value, like, problems),
            None => {
                let near = did_you_mean(item.name, names.iter().copied()).map(help::did_you_mean);
                let help = near.unwrap_or_else(|| expectation(item.name, &names));
                problems.error(item.name, say::unknown_field(item.name), help);
            }
        }
    }
}

fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::{Folder, rendered};

    #[test]
    fn a_folder_s_own_look_is_read_and_what_the_window_cannot_read_is_told_at_its_place() {
        let text =
            |path: &str| String::from_utf8(shipped::read(Path::new(path)).expect("ships").into_owned()).expect("text");
        let [path, others @ ..] = LOOKS;
        for other in others {
            assert_eq!(rendered(&Folder::sound().write(other, text(other))), "", "{other}");
            let wrong = text(other).replacen("surface", "surfase", 1);
            assert!(rendered(&Folder::sound().write(other, wrong)).contains(other), "{other}");
        }
        let ships = text(path);
        let with = |from: &str, to: &str| {
            assert!(ships.contains(from), "{from}");
            Folder::sound().write(path, ships.replacen(from, to, 1))
        };
        assert_eq!(rendered(&with("ground", "ground")), "");
        // what is left out is the program's own, and a size may be whole
        for (from, to) in [("    rounding: 10,\n", ""), ("    ground: \"#f3f5f8\",\n", ""), ("40.0", "40")] {
            assert_eq!(rendered(&with(from, to)), "", "{to}");
        }
        for (from, to, name, piece) in [
            ("#f3f5f8", "f3f5f8", "not_a_colour", "\"f3f5f8\""),
            ("#f3f5f8", "#f3f5fg", "not_a_colour", "\"#f3f5fg\""),
            ("    \"#b05a1c\"", "    \"b05a1c\"", "not_a_colour", "\"b05a1c\""),
            ("surface", "surfase", "unknown_field", "surfase"),
            ("    small", "    smal", "unknown_field", "smal"),
            ("surface", "ground", "field_twice", "ground"),
            ("rounding: 10", "rounding: 300", "too_large", "300"),
            ("rounding: 10", "rounding: 1.5", "too_large", "1.5"),
            ("40.0", "-40.0", "too_large", "-40.0"),
            ("40.0", "\"large\"", "another_value", "\"large\""),
            ("rounding: 10,", "rounding: 10", "no_comma", ""),
        ] {
            let folder = with(from, to);
            let library = folder.load();
            let [one] = library.diagnostics.as_slice() else { panic!("{to}: {}", rendered(&folder)) };
            let here = one.file.text.get(one.span.clone());
            assert_eq!((one.message.name(), here), (name, Some(piece)), "{to}");
            assert!(one.file.path.ends_with(path) && library.packs.len() == 1, "{to}");
        }
    }
}
