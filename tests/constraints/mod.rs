//! The guides to the constraint language: every template is in each, what they show loads, and the pictures are what the monitors
//! find. `cargo run --no-default-features --example constraint_timelines` draws them anew.

mod timelines;

use crate::support::{LOCALES, root};
use composure::content::read_book;
use composure::policy::{Bench, Bound, Case, Family, Judge, Scoring, Template};
use std::collections::BTreeSet;
use std::fs;
use timelines::played::Outcome;
use timelines::{EXAMPLES, Timelines, book_with, clause};

fn drawn() -> Timelines {
    Timelines::load(root())
}

fn guide(locale: &str) -> String {
    let ending = if locale == "en-US" { String::new() } else { format!(".{locale}") };
    fs::read_to_string(root().join(format!("docs/constraints{ending}.md"))).unwrap()
}

fn shipped() -> String {
    fs::read_to_string(root().join("assets/policies/bank-complaints.ron")).unwrap()
}

/// A text without comments, and with nothing where it may have spaces.
fn squeezed(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap());
    lines.flat_map(str::chars).filter(|sign| !sign.is_whitespace()).collect()
}

/// What stands between the fences of a guide.
fn fenced(guide: &str) -> Vec<&str> {
    let behind = guide.split("```ron\n").skip(1);
    behind.map(|rest| rest.split("```").next().unwrap().trim_end().trim_end_matches(',')).collect()
}

/// Whether a whole book has no error.
fn loads(book: &str) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.ron");
    fs::write(&path, book).unwrap();
    let (read, found) = read_book(&path);
    read.map(|_| ()).ok_or_else(|| format!("{found:#?}\n{book}"))
}

#[test]
fn the_pictures_are_what_the_monitors_find() {
    let folder = root().join("docs/constraints");
    let pictures = drawn().pictures();
    for (name, picture) in &pictures {
        let there = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(there == *picture, "{name} is not what is drawn today: run the example `constraint_timelines`");
    }
    let drawn: BTreeSet<_> = pictures.into_iter().map(|(name, _)| name).collect();
    let there = fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap());
    assert_eq!(there.collect::<BTreeSet<_>>(), drawn, "what nobody draws is in nobody's guide");
}

#[test]
fn each_example_shows_every_way_in_which_its_template_can_come_out() {
    let drawn = drawn();
    for (example, clause) in drawn.examples() {
        let plays = drawn.plays(example, clause);
        let constraint = &drawn.book().clauses.at(clause).constraint;
        let can: &[Outcome] = match (constraint.scoring(), constraint.template.family()) {
            (Scoring::Earned, _) => &[Outcome::Met, Outcome::Missed],
            // who leaves it undone is not praised for it
            (Scoring::Kept, Family::Counting(Bound::Below(_))) => &[Outcome::Broken, Outcome::Untouched],
            (Scoring::Kept, _) => &[Outcome::Met, Outcome::Broken, Outcome::Untouched],
        };
        let shown: BTreeSet<_> = plays.iter().map(|one| one.outcome).collect();
        assert_eq!(shown, can.iter().copied().collect(), "{}", example.name);
    }
}

#[test]
fn a_log_is_judged_as_the_picture_shows_it() {
    let drawn = drawn();
    let judge = Judge::new(drawn.book().clone());
    let mut bench: Bench = judge.bench();
    for (example, clause) in drawn.examples() {
        for played in drawn.plays(example, clause) {
            let mut case = Case::default();
            let known = |name: &str| drawn.book().facts.find(name);
            case.facts = played.play.facts.iter().filter_map(|(fact, is)| Some((known(fact)?, is.clone()))).collect();
            for step in &played.play.steps {
                step.activities.iter().for_each(|one| case.activity(*one));
                step.data.iter().for_each(|(field, value)| case.datum(*field, value.clone()));
                case.close(step.actor, Some(played.play.begins.plus(step.minutes).0 * 60_000));
            }
            judge.judge(&case, &mut bench).unwrap();
            let is_bad = matches!(played.outcome, Outcome::Broken | Outcome::Missed);
            assert_eq!(bench.tally(clause).violations > 0, is_bad, "{}: {played:#?}", example.name);
        }
    }
}

#[test]
fn what_is_said_to_stand_in_the_book_stands_there() {
    let book = squeezed(&shipped());
    for example in EXAMPLES {
        let Some(id) = example.clause else { continue };
        let (_, rest) = book.split_once(&format!("\"{id}\":(source:")).unwrap_or_else(|| panic!("no clause `{id}`"));
        let (_, constraint) = rest.split_once("constraint:").unwrap();
        assert!(constraint.starts_with(&squeezed(example.constraint)), "{id}: {constraint:.200}");
    }
}

#[test]
fn every_template_is_in_each_guide_with_its_picture() {
    let drawn = drawn();
    let shown: BTreeSet<_> =
        drawn.examples().map(|(_, ix)| drawn.book().clauses.at(ix).constraint.template.name()).collect();
    assert_eq!(shown, Template::NAMES.iter().copied().collect());
    for locale in LOCALES {
        let guide = guide(locale);
        for name in Template::NAMES {
            let heads = guide.lines().filter(|line| line.starts_with('#') && line.contains(&format!("`{name}`")));
            assert_eq!(heads.count(), 1, "{locale}: a heading for `{name}`");
        }
        let shows = |example: &str| guide.find(&format!("](constraints/{example}.{locale}.svg)"));
        let places: Vec<_> =
            EXAMPLES.iter().map(|one| shows(one.name).unwrap_or_else(|| panic!("{locale}: {}", one.name))).collect();
        // above each picture stands what it is a picture of
        for (example, at) in EXAMPLES.iter().zip(places) {
            let above = fenced(guide.get(..at).unwrap()).pop().unwrap();
            assert_eq!(
                squeezed(above),
                squeezed(&format!("constraint: {}", example.constraint)),
                "{locale}: {}",
                example.name
            );
            let named = example.clause.is_none_or(|id| guide.contains(&format!("`{id}`")));
            assert!(named, "{locale}: {} names its clause", example.name);
        }
        assert_eq!(guide.matches(".svg)").count(), EXAMPLES.len(), "{locale}");
    }
}

#[test]
fn every_example_of_the_guides_loads() {
    let shipped = shipped();
    let in_the_book = squeezed(&shipped);
    let mut of_languages = BTreeSet::new();
    for locale in LOCALES {
        let guide = guide(locale);
        let mut seen = Vec::new();
        for example in fenced(&guide) {
            if example.starts_with("PolicyBook(") {
                loads(example).unwrap_or_else(|why| panic!("{locale}: {why}"));
            } else if let Some(constraint) = example.strip_prefix("constraint: ") {
                loads(&book_with(&shipped, &clause("example", constraint)))
                    .unwrap_or_else(|why| panic!("{locale}: {why}"));
            } else {
                assert!(in_the_book.contains(&squeezed(example)), "{locale}: not in the book that ships:\n{example}");
            }
            seen.push(squeezed(example));
        }
        of_languages.insert(seen);
    }
    assert_eq!(of_languages.len(), 1, "the guides show the same in every language");
}
