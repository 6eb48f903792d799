//! DESIGN.md's list of modules is an order: a module uses those above it, and nothing above the line knows the world.

use std::collections::BTreeSet;
use std::path::Path;

/// The modules in DESIGN.md's order, the pure ones first.
const ORDER: [&str; 15] = [
    "terms",
    "policy",
    "scenario",
    "encounter",
    "assessment",
    "assurance",
    "locale",
    "content",
    "handbook",
    "logs",
    "records",
    "attempt",
    "analysis",
    "export",
    "cli",
];
/// How many of them stand above the line.
const PURE: usize = 6;
/// What those above the line don't know.
const WORLD: [&str; 16] = [
    "bevy",
    "bevy_egui",
    "egui",
    "rusqlite",
    "fluent",
    "fluent_syntax",
    "fluent_langneg",
    "ron",
    "csv",
    "jiff",
    "anyhow",
    "clap",
    "std::fs",
    "std::io",
    "SystemTime",
    "Instant",
];

/// What a source text may not use in a module, with the line it stands on.
fn violations(module: &str, text: &str) -> Vec<(usize, String)> {
    let place = ORDER.iter().position(|one| *one == module);
    let allowed = |other: &str| match (module, other) {
        ("app", "cli") | ("cli", "app") => false,
        ("policy", "scenario") => false,
        ("app", _) => true,
        (_, "app") => false,
        _ => ORDER.iter().position(|one| *one == other) <= place,
    };
    let pure = place.is_some_and(|place| place < PURE);
    let mut found = Vec::new();
    for (at, line) in code(text).lines().enumerate() {
        let names = modules_named(line);
        found
            .extend(names.into_iter().filter(|other| !allowed(other)).map(|other| (at + 1, format!("crate::{other}"))));
        if pure {
            found.extend(WORLD.iter().filter(|one| mentions(line, one)).map(|one| (at + 1, (*one).to_owned())));
        }
    }
    found
}

/// The crate's modules that a line names: `crate::content`, and each of `crate::{content, records}`.
fn modules_named(line: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for rest in line.split("crate::").skip(1) {
        let (list, groups) = match rest.strip_prefix('{') {
            Some(rest) => (rest.split('}').next().unwrap_or(rest), true),
            None => (rest, false),
        };
        let name = |part: &'_ str| part.trim().find(|sign: char| !sign.is_alphanumeric() && sign != '_');
        for part in list.split(',').take(if groups { usize::MAX } else { 1 }) {
            let part = part.trim();
            names.insert(&part[..name(part).unwrap_or(part.len())]);
        }
    }
    names.retain(|name| ORDER.contains(name) || *name == "app");
    names
}

/// Whether a line names something as a whole word.
fn mentions(line: &str, name: &str) -> bool {
    let part_of_word = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
    line.match_indices(name).any(|(at, _)| {
        !part_of_word(line[..at].chars().next_back()) && !part_of_word(line[at + name.len()..].chars().next())
    })
}

/// A source text without comments, texts in quotes and what stands under `#[cfg(test)]`; lines keep their numbers.
fn code(text: &str) -> String {
    without_tests(&without_comments(text))
}

fn without_comments(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if sign == '"' {
            end_of_quotes(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'{'") || rest.starts_with("'}'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else {
            code.push(sign);
            rest = &rest[sign.len_utf8()..];
            continue;
        };
        let (gone, left) = rest.split_at(skipped);
        code.extend(gone.chars().filter(|sign| *sign == '\n'));
        rest = left;
    }
    code
}

fn end_of_quotes(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        let (before, tests) = rest.split_at(at);
        kept.push_str(before);
        let end = end_of_item(tests);
        kept.extend(tests[..end].chars().filter(|sign| *sign == '\n'));
        rest = &tests[end..];
    }
    kept + rest
}

/// Where an item ends: at its semicolon, or at the bracket that closes its body.
fn end_of_item(item: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in item.bytes().enumerate() {
        match byte {
            b';' if depth == 0 => return at + 1,
            b'{' => depth += 1,
            b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    item.len()
}

/// Every source file below a folder but those that only tests are made of.
fn sources(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            sources(&path, into);
        } else if name.ends_with(".rs") && !["tests.rs", "testing.rs", "oracle.rs"].contains(&&*name) {
            into.push((path.display().to_string(), std::fs::read_to_string(&path).expect("text")));
        }
    }
}

#[test]
fn every_module_uses_only_those_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut problems = Vec::new();
    for module in ORDER.into_iter().chain(["app"]).filter(|module| src.join(module).is_dir()) {
        let mut files = Vec::new();
        sources(&src.join(module), &mut files);
        assert!(!files.is_empty(), "{module} has sources");
        for (path, text) in files {
            problems.extend(violations(module, &text).into_iter().map(|(line, what)| format!("{path}:{line}: {what}")));
        }
    }
    assert_eq!(problems, [""; 0]);
}

#[test]
fn every_module_has_its_place_in_the_order() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in std::fs::read_dir(src).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        assert!(!path.is_dir() || name == "app" || ORDER.contains(&&*name), "where does `{name}` stand?");
    }
}

#[test]
fn a_planted_violation_is_found() {
    let found = |module, text| violations(module, text).into_iter().map(|(_, what)| what).collect::<Vec<_>>();
    assert_eq!(found("policy", "use crate::scenario::Mood;"), ["crate::scenario"]);
    assert_eq!(found("terms", "let a = crate::policy::Book;"), ["crate::policy"]);
    assert_eq!(
        found("encounter", "use crate::{content::Pack, terms::Value, records};"),
        ["crate::content", "crate::records"]
    );
    assert_eq!(found("assessment", "let now = std::time::Instant::now();"), ["Instant"]);
    assert_eq!(found("scenario", "std::fs::read(path)"), ["std::fs"]);
    assert_eq!(found("encounter", "use fluent::FluentBundle;"), ["fluent"]);
    assert_eq!(found("cli", "crate::app::run()"), ["crate::app"]);
    assert_eq!(found("app", "crate::cli::run()"), ["crate::cli"]);
    assert_eq!(found("locale", "use crate::content::Pack;"), ["crate::content"]);
}

#[test]
fn what_is_allowed_is_not_found() {
    for (module, text) in [
        ("encounter", "use crate::policy::Watch;\nuse crate::terms::Value;"),
        ("encounter", "use super::Premise; // unlike crate::content"),
        ("policy", "/// See crate::scenario.\n/* std::fs */ let text = \"crate::app \\\" std::fs\";"),
        ("policy", "#[cfg(test)]\nmod tests {\n    use crate::content::Pack; fn f() { '}'; }\n}"),
        ("terms", "#[cfg(test)]\nmod tests;"),
        ("policy", "let instantly = Instantly; // not an Instant"),
        ("content", "std::fs::read(path); use crate::locale::Words;"),
        ("app", "use crate::attempt::Attempt;"),
    ] {
        assert_eq!(violations(module, text), [], "{module}: {text}");
    }
}

#[test]
fn code_after_tests_counts_again_and_keeps_its_line() {
    let text = "#[cfg(test)]\nmod tests {\n    fn f() {}\n}\n\nuse crate::records::Store;\n";
    assert_eq!(violations("policy", text), [(6, "crate::records".to_owned())]);
}
