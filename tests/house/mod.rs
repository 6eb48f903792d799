//! The house's walls, read from the syntax of its sources: a module uses those above it, nothing above the line knows the
//! world, and no two files import each other in a circle.

mod macros;
mod refusals;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tree::{House, Module};

/// The library's modules in their order, the pure ones first. A module uses those above it.
const ORDER: [&str; 17] = [
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
    "workbook",
    "records",
    "attempt",
    "learning",
    "export",
    "studio",
    "app",
];
/// How many of them stand above the line.
const PURE: usize = 6;
/// What those above the line don't know, as paths begin.
const WORLD: [&str; 27] = [
    "bevy",
    "bevy_egui",
    "egui",
    "rusqlite",
    "fluent",
    "fluent_bundle",
    "fluent_syntax",
    "fluent_langneg",
    "ron",
    "csv",
    "jiff",
    "anyhow",
    "clap",
    "serde_json",
    "tempfile",
    "directories",
    "signal_hook",
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::path",
    "std::process",
    "std::time::SystemTime",
    "std::time::Instant",
    "SystemTime",
    "Instant",
];
/// Pure modules that may reckon in floating point: probabilities decide no score and no state.
const MAY_FLOAT: [&str; 1] = ["assurance"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// What a house's rooms use that they may not, in order.
fn trespasses(house: &House, order: &[&str], pure: usize) -> Vec<String> {
    let mut found = BTreeSet::new();
    for (module, room) in &house.rooms {
        let Some(top) = module.first() else { continue };
        let place = order.iter().position(|one| one == top);
        for (path, line) in uses(room) {
            let complain = |what: &str| format!("{}:{line}: {what}", shown(&room.file));
            let target = house.lead(module, &path, 0).and_then(|target| target.first().cloned());
            if let Some(target) = target.filter(|target| target != top) {
                let above = order.iter().position(|one| *one == target);
                if above.is_none() || above > place {
                    found.insert(complain(&target));
                }
            }
            if place.is_some_and(|place| place < pure) {
                let whole = path.join("::");
                let world = WORLD.iter().find(|one| whole == **one || whole.starts_with(&format!("{one}::")));
                found.extend(world.map(|one| complain(one)));
                let floats = path.len() == 1 && ["f32", "f64"].contains(&path[0].as_str());
                if floats && !MAY_FLOAT.contains(&top.as_str()) {
                    found.insert(complain(&path[0]));
                }
            }
        }
    }
    found.into_iter().collect()
}

/// Every path a room names, imports included.
fn uses(room: &tree::Room) -> impl Iterator<Item = (Vec<String>, usize)> {
    let imports = room.imports.iter().map(|import| (import.path.clone(), import.line));
    imports.chain(room.mentions.iter().map(|mention| (mention.path.clone(), mention.line)))
}

/// Which file needs which other, and one name it needs there. What a file only hands on, it does not need.
fn needs(house: &House) -> BTreeMap<PathBuf, BTreeMap<PathBuf, String>> {
    let mut needs: BTreeMap<PathBuf, BTreeMap<PathBuf, String>> = BTreeMap::new();
    for (module, room) in &house.rooms {
        let own = room.imports.iter().filter(|import| !import.is_public).map(|import| &import.path);
        // a word alone that is also a child's name is a variable: a module is no value
        let is_variable =
            |path: &[String]| path.len() == 1 && path.first().is_some_and(|one| room.children.contains(one));
        let mentioned = room.mentions.iter().map(|mention| &mention.path).filter(|path| !is_variable(path));
        for path in own.chain(mentioned) {
            if let Some(file) = house.definition(module, path).filter(|file| *file != room.file) {
                needs.entry(room.file.clone()).or_default().entry(file).or_insert_with(|| path.join("::"));
            }
        }
    }
    needs
}

/// A file's path from the sources' folder.
fn shown(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).display().to_string()
}

/// Files that need each other in a circle, each circle with the names that tie it.
fn circles(house: &House) -> Vec<String> {
    let needs = needs(house);
    let reach = |from: &PathBuf| {
        let mut seen: BTreeSet<&PathBuf> = BTreeSet::new();
        let mut next: Vec<&PathBuf> = needs.get(from).into_iter().flat_map(BTreeMap::keys).collect();
        while let Some(file) = next.pop() {
            if seen.insert(file) {
                next.extend(needs.get(file).into_iter().flat_map(BTreeMap::keys));
            }
        }
        seen
    };
    let reached: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = needs.keys().map(|file| (file, reach(file))).collect();
    let tied = |one: &PathBuf, other: &PathBuf| {
        reached.get(one).is_some_and(|seen| seen.contains(other))
            && reached.get(other).is_some_and(|seen| seen.contains(one))
    };
    let mut told: BTreeSet<&PathBuf> = BTreeSet::new();
    let mut found = Vec::new();
    for file in needs.keys().filter(|file| tied(file, file)) {
        if told.contains(file) {
            continue;
        }
        let circle: Vec<&PathBuf> = needs.keys().filter(|other| tied(file, other)).collect();
        told.extend(&circle);
        let ties = circle.iter().flat_map(|one| {
            let others = needs.get(*one).into_iter().flatten().filter(|(other, _)| circle.contains(other));
            others.map(move |(other, name)| format!("  {} -> {} ({name})", shown(one), shown(other)))
        });
        found.push(ties.collect::<Vec<_>>().join("\n"));
    }
    found
}

#[test]
fn every_module_uses_only_those_above_it() {
    let house = House::read(&root().join("lib.rs"));
    assert!(house.rooms.len() > 100, "the sources were read");
    assert_eq!(trespasses(&house, &ORDER, PURE), [""; 0]);
}

#[test]
fn every_module_has_its_place_in_the_order() {
    let house = House::read(&root().join("lib.rs"));
    for module in house.rooms.keys().filter(|module| module.len() == 1) {
        assert!(ORDER.contains(&module[0].as_str()), "where does `{}` stand?", module[0]);
    }
}

/// Every Rust file under a folder.
fn sources(folder: &Path, into: &mut BTreeSet<PathBuf>) {
    for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.insert(path);
        }
    }
}

/// Files under a folder that the crates whose root files stand there are not made of: nothing compiles them.
fn orphans(folder: &Path, roots: &[&str]) -> Vec<PathBuf> {
    let mut all = BTreeSet::new();
    sources(folder, &mut all);
    let reached: BTreeSet<_> = roots.iter().flat_map(|root| tree::reached(&folder.join(root))).collect();
    all.difference(&reached).cloned().collect()
}

#[test]
fn every_file_belongs_to_the_house() {
    assert_eq!(orphans(&root(), &["lib.rs", "main.rs"]), Vec::<PathBuf>::new());
    assert_eq!(orphans(&root().join("../tests"), &["lib.rs"]), Vec::<PathBuf>::new());
    // one that no `mod` names is found
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, text).expect("written");
        path
    };
    file("lib.rs", "mod a; #[cfg(test)] mod tests;");
    file("tests.rs", "");
    file("a/mod.rs", "mod b { mod c; }");
    file("a/b/c.rs", "");
    let orphan = file("a/left.rs", "");
    assert_eq!(orphans(folder.path(), &["lib.rs"]), [orphan]);
}

#[test]
fn no_property_has_a_number_of_cases_that_nobody_can_raise() {
    let counts =
        |config: &str| config.split("cases: ").skip(1).any(|tail| tail.starts_with(|one: char| one.is_ascii_digit()));
    let fixed = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut configs = text.split("Config {").skip(1).filter_map(|tail| tail.split('}').next());
        text.contains(concat!("with", "_cases(")) || configs.any(counts)
    };
    let (planted, helper) =
        (concat!("ProptestConfig { cases", ": 16, ..ProptestConfig::default() }"), "cases::at_least(16)");
    assert_eq!([planted, helper].map(fixed), [true, false]);
    let mut all = BTreeSet::new();
    ["", "../tests", "../benches"].iter().for_each(|folder| sources(&root().join(folder), &mut all));
    all.retain(|file| fixed(&std::fs::read_to_string(file).expect("readable")));
    assert_eq!(all, BTreeSet::new(), "`cases::at_least` lets `PROPTEST_CASES` raise it");
}

#[test]
fn of_the_window_the_command_line_knows_the_door_alone() {
    let house = House::read(&root().join("main.rs"));
    for room in house.rooms.values() {
        let inside = uses(room).filter(|(path, _)| path.starts_with(&["composure".to_owned(), "app".to_owned()]));
        let module = |name: &String| name.starts_with(char::is_lowercase) && *name != "run";
        let inside: Vec<_> = inside.filter(|(path, _)| path.iter().skip(2).any(module)).collect();
        assert!(inside.is_empty(), "{}: {inside:?}", shown(&room.file));
    }
}

#[test]
fn no_two_files_import_each_other_in_a_circle() {
    for crate_root in ["lib.rs", "main.rs"] {
        let circles = circles(&House::read(&root().join(crate_root)));
        assert!(circles.is_empty(), "{} circles:\n{}", circles.len(), circles.join("\n\n"));
    }
}

#[test]
fn what_macros_make_is_known() {
    let houses = ["lib.rs", "main.rs"].map(|crate_root| House::read(&root().join(crate_root)));
    let foreign: Vec<_> = houses.iter().flat_map(|house| &house.foreign).collect();
    assert_eq!(foreign, [""; 0], "nobody sees what these make");
    // a name that each macro of the sources makes, and the module it makes it in
    let room = |path: &str| {
        let module: Module = path.split("::").map(str::to_owned).collect();
        houses[0].rooms.get(&module).unwrap_or_else(|| panic!("{path}"))
    };
    for (path, name) in [
        ("terms::ids", "NodeIx"),
        ("policy::template::table", "Template"),
        ("scenario::direction", "Cast"),
        ("content::report::code", "Code"),
        ("content::report::code::say::unreadable", "too_large"),
        ("content::written::scenario", "RawScenario"),
        ("records::ids", "AttemptId"),
    ] {
        assert!(room(path).defines.contains(name), "{path}: {name}");
    }
}

/// What every screen has of its own, by the same three names: what it shows, what is being typed or looked at in it, what it asks for.
const OF_EVERY_SCREEN: [&str; 3] = ["View", "Draft", "Action"];

/// Types that go by one name in several files, each with the files.
fn namesakes(houses: &[House]) -> Vec<String> {
    let mut all: BTreeMap<&str, BTreeSet<&Path>> = BTreeMap::new();
    for room in houses.iter().flat_map(|house| house.rooms.values()) {
        let is_screen = room.file.ends_with("view.rs");
        let own = |name: &&String| !(is_screen && OF_EVERY_SCREEN.contains(&name.as_str()));
        for name in room.types.iter().filter(own) {
            all.entry(name).or_default().insert(&room.file);
        }
    }
    let several = all.into_iter().filter(|(_, files)| files.len() > 1);
    several
        .map(|(name, files)| format!("{name}: {}", files.into_iter().map(shown).collect::<Vec<_>>().join(", ")))
        .collect()
}

#[test]
fn a_name_means_one_type_in_the_whole_tree() {
    let houses = ["lib.rs", "main.rs"].map(|crate_root| House::read(&root().join(crate_root)));
    assert_eq!(namesakes(&houses), [""; 0]);
    // planted ones
    let of = |one: &str, other: &str| namesakes(&[House::of(&[("", ""), ("one", one), ("other", other)])]);
    assert_eq!(of("pub struct Thing;", "pub(super) enum Thing {}"), ["Thing: one.rs, other.rs"]);
    assert_eq!(of("pub trait Thing {}", "pub(crate) type Thing = u8;").len(), 1);
    assert_eq!(of("pub struct Thing;", "struct Thing; pub fn Thing() {} #[cfg(test)] pub struct Thing;"), [""; 0]);
}

/// What is found in a small house: the trespasses of two modules, `high` above `low`, `high` pure.
fn found(high: &str, low: &str) -> Vec<String> {
    let house = House::of(&[("", ""), ("high", high), ("low", low)]);
    let all = trespasses(&house, &["high", "low"], 1);
    all.into_iter().map(|one| one.rsplit(": ").next().expect("what").to_owned()).collect()
}

#[test]
fn a_planted_trespass_is_found() {
    let low = "pub struct Thing; pub fn act() {}";
    assert_eq!(found("use crate::low::Thing;", low), ["low"]);
    assert_eq!(found("use crate::{low as deep};", low), ["low"]);
    assert_eq!(found("fn f() { let a = super::low::act(); }", low), ["low"]);
    assert_eq!(found("fn f() { println!(\"{}\", crate::low::act()) }", low), ["low"]);
    assert_eq!(found("fn f() { use crate::low; low::act() }", low), ["low"]);
    assert_eq!(found("fn f() { std::fs::read(path); }", low), ["std::fs"]);
    assert_eq!(found("use std::{fs, time::Instant};", low), ["std::fs", "std::time::Instant"]);
    assert_eq!(found("use fluent::FluentBundle;", low), ["fluent"]);
    assert_eq!(found("fn f(x: f64) {}", low), ["f64"]);
    // through what a macro makes, and in it
    let made = "macro_rules! ids { ($($name:ident)*) => { $(pub struct $name;)* } } ids! { Thing Other }";
    assert_eq!(found("fn f(other: crate::low::Other) {}", made), ["low"]);
    assert_eq!(found("fn f(other: crate::low::Others) {}", made), [""; 0]);
    let reads = "macro_rules! read { ($name:ident $by:path) => { fn $name() { $by() } } } read!(all std::fs::read);";
    assert_eq!(found(reads, ""), ["std::fs"]);
}

#[test]
fn what_is_allowed_is_not_found() {
    let high = "pub struct Thing;";
    assert_eq!(found(high, "use crate::high::Thing; fn f() { std::fs::read(path) }"), [""; 0]);
    let text = "/// See crate::low.\n/* std::fs */ fn f() { let text = \"crate::low std::fs\"; }";
    assert_eq!(found(text, ""), [""; 0]);
    assert_eq!(found("#[cfg(test)]\nmod tests { use crate::low; }\n#[cfg(test)] use std::fs;", ""), [""; 0]);
    assert_eq!(found("struct Instantly; fn f() { let instantly = Instantly; }", ""), [""; 0]);
}

#[test]
fn a_circle_is_found_also_through_what_is_handed_on() {
    let mut house = House::of(&[
        ("", ""),
        ("one", "use crate::face::Other; pub struct One(Other);"),
        ("other", "fn f() { crate::one::act(); } pub struct Other;"),
        ("face", "pub use crate::other::Other;"),
        ("alone", "use crate::one::One;"),
    ]);
    assert_eq!(circles(&house).len(), 0, "`act` is nowhere defined, so nothing ties them");
    house.rooms.get_mut(&vec!["one".to_owned()]).expect("a room").defines.insert("act".to_owned());
    let found = circles(&house);
    assert_eq!(found, ["  one.rs -> other.rs (crate::face::Other)\n  other.rs -> one.rs (crate::one::act)"]);
}

#[test]
fn a_circle_is_found_through_what_a_macro_makes() {
    let house = House::of(&[
        ("", ""),
        (
            "maker",
            "macro_rules! kinds { ($($name:ident: $of:ty;)*) => {$( pub struct $name(pub $of); )*}; } pub(crate) use kinds;",
        ),
        ("one", "use crate::maker::kinds; kinds! { One: crate::other::Other; }"),
        ("other", "use crate::one::One; pub struct Other; fn f(one: One) {}"),
    ]);
    let found = circles(&house);
    assert_eq!(found, ["  one.rs -> other.rs (crate::other::Other)\n  other.rs -> one.rs (crate::one::One)"]);
}
