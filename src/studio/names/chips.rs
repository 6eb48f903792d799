//! Conditions as sentences, and as rows of what is asked: all of the rows, of each row one.

use super::super::edit::{Chip, Sum};
use super::{BookNames, StoryNames, called};
use crate::attempt::Named as _;
use crate::locale::{Formats, With, Words, joined};
use crate::scenario::FactKind;
use crate::terms::Value;

/// What is asked, row by row: each row has to hold, by any of what stands in it.
#[must_use]
pub fn chip_rows(when: Option<&Chip>) -> Vec<Vec<Chip>> {
    let row = |chip: &Chip| match chip {
        Chip::Any(any) if !any.is_empty() => any.clone(),
        other => vec![other.clone()],
    };
    match when {
        None => Vec::new(),
        Some(Chip::All(all)) => all.iter().map(row).collect(),
        Some(one) => vec![row(one)],
    }
}

/// The condition that rows come to; none where nothing is asked.
#[must_use]
pub fn chip_of(rows: &[Vec<Chip>]) -> Option<Chip> {
    let row = |row: &Vec<Chip>| match row.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(Chip::Any(several.to_vec())),
    };
    let mut all: Vec<_> = rows.iter().filter_map(row).collect();
    if all.len() > 1 { Some(Chip::All(all)) } else { all.pop() }
}

/// The names of a scenario and its book, with the program's words around them.
pub struct NamedStory<'n> {
    /// The book's.
    pub book: &'n BookNames,
    /// The scenario's.
    pub story: &'n StoryNames,
    /// The program's words.
    pub app: &'n Words,
    /// How numbers are written.
    pub formats: &'n Formats,
}

impl NamedStory<'_> {
    fn said<const N: usize>(&self, message: &str, pairs: [(&'static str, String); N]) -> String {
        self.app.text(message, &With::from_iter(pairs))
    }

    fn deed(&self, id: &str) -> String {
        self.book.deed(id).map_or_else(|| id.to_owned(), |deed| deed.label.clone())
    }

    fn fact(&self, id: &str) -> String {
        self.story.fact(id).map_or_else(|| id.to_owned(), |fact| fact.label.clone())
    }

    /// What a value of a fact is called.
    fn value(&self, fact: &str, value: &Value) -> String {
        let found = self.story.fact(fact).and_then(|fact| fact.choices.iter().find(|(one, _)| one == value));
        found.map_or_else(
            || match value {
                Value::Int(number) => self.formats.number(*number),
                Value::Flag(flag) => self.app.plain(if *flag { "studio-yes" } else { "studio-no" }),
                Value::Text(text) => text.to_string(),
            },
            |(_, label)| label.clone(),
        )
    }

    /// An amount in words; a number is money where it is compared with money.
    #[must_use]
    pub fn sum(&self, sum: &Sum, is_money: bool) -> String {
        let two = |message: &str, one: &Sum, other: &Sum| {
            self.said(message, [("one", self.sum(one, is_money)), ("other", self.sum(other, is_money))])
        };
        match sum {
            Sum::Int(number) if is_money => self.formats.money(*number),
            Sum::Int(number) => self.formats.number(*number),
            Sum::Text(text) => text.clone(),
            Sum::Fact(fact) => self.fact(fact),
            Sum::Parameter(figure) => called(&self.book.figures, figure).unwrap_or(figure).to_owned(),
            Sum::Min(one, other) => two("chip-smaller", one, other),
            Sum::Max(one, other) => two("chip-larger", one, other),
            Sum::Plus(one, other) => two("chip-plus", one, other),
            Sum::Minus(one, other) => two("chip-minus", one, other),
        }
    }

    fn pick(&self, step: &str, pick: &str) -> String {
        let step = self.story.steps.iter().find(|one| one.id == step);
        step.and_then(|step| called(&step.picks, pick)).unwrap_or(pick).to_owned()
    }

    fn moment(&self, id: &str) -> String {
        called(&self.story.moments, id).unwrap_or(id).to_owned()
    }

    fn time(&self, id: &str) -> String {
        called(&self.story.times, id).unwrap_or(id).to_owned()
    }

    fn compared(&self, message: &str, fact: &str, sum: &Sum) -> String {
        let is_money = self.story.fact(fact).is_some_and(|fact| fact.kind == FactKind::Money);
        self.said(message, [("fact", self.fact(fact)), ("sum", self.sum(sum, is_money))])
    }

    /// A condition as a sentence.
    #[must_use]
    pub fn chip(&self, chip: &Chip) -> String {
        let several = |all: &[Chip], between: &str| match all {
            [one] => self.chip(one),
            all => joined(all.iter().map(|one| self.chip(one)), &self.app.plain(between)),
        };
        match chip {
            Chip::All(all) => several(all, "script-and"),
            Chip::Any(all) => several(all, "script-or"),
            Chip::Not(one) => self.not(one),
            Chip::AtLeast(axis, number) => format!("{} ≥ {number}", self.app.plain(axis.message())),
            Chip::AtMost(axis, number) => format!("{} ≤ {number}", self.app.plain(axis.message())),
            Chip::Of(who, one) => {
                let who = called(&self.story.people, who).unwrap_or(who).to_owned();
                self.said("script-of", [("who", who), ("what", self.chip(one))])
            }
            Chip::Is(fact, value) => {
                self.said("chip-is", [("fact", self.fact(fact)), ("value", self.value(fact, value))])
            }
            Chip::MoreThan(fact, sum) => self.compared("chip-more", fact, sum),
            Chip::LessThan(fact, sum) => self.compared("chip-less", fact, sum),
            Chip::Done(deed) => self.said("script-done", [("deed", self.deed(deed))]),
            Chip::Picked(step, pick) => self.said("chip-picked", [("pick", self.pick(step, pick))]),
            Chip::Fewer(step, number) => {
                let label = self.story.steps.iter().find(|one| one.id == *step).map_or(step, |one| &one.label).clone();
                self.said("chip-fewer", [("step", label), ("number", number.to_string())])
            }
            Chip::Visited(moment) => self.said("script-visited", [("moment", self.moment(moment))]),
            Chip::After(time) => self.said("chip-after", [("time", self.time(time))]),
        }
    }

    /// What is asked not to be.
    fn not(&self, one: &Chip) -> String {
        match one {
            Chip::Done(deed) => self.said("chip-not-done", [("deed", self.deed(deed))]),
            Chip::Visited(moment) => self.said("chip-not-visited", [("moment", self.moment(moment))]),
            Chip::Picked(step, pick) => self.said("chip-not-picked", [("pick", self.pick(step, pick))]),
            Chip::After(time) => self.said("chip-before", [("time", self.time(time))]),
            Chip::Is(fact, value) => {
                self.said("chip-is-not", [("fact", self.fact(fact)), ("value", self.value(fact, value))])
            }
            Chip::AtLeast(axis, number) => format!("{} < {number}", self.app.plain(axis.message())),
            Chip::AtMost(axis, number) => format!("{} > {number}", self.app.plain(axis.message())),
            other => self.said("script-not", [("what", self.chip(other))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Root;
    use crate::content::tests::shipped;
    use crate::locale::{Language, parse};
    use crate::scenario::Axis;
    use crate::studio::edit::texts_in;
    use crate::studio::read_texts;
    use proptest::prelude::*;

    fn said(tag: &str, chips: &[Chip]) -> Vec<String> {
        let language: Language = tag.parse().expect("a tag");
        let file = format!("{}/locales/{tag}/app.ftl", env!("CARGO_MANIFEST_DIR"));
        let app = Words::new([(language.clone(), parse(&std::fs::read_to_string(file).expect("there")).0)]);
        let texts = read_texts(&Root::Shipped, "rude-customer").expect("ships");
        let words = texts_in(&texts, &language);
        let formats = Formats::new(&language, app.clone());
        let story = StoryNames::of(&texts, [&words, &words], &app, &formats);
        let book = BookNames::of(shipped().books.first().expect("a book"), &language, &app);
        let names = NamedStory { book: &book, story: &story, app: &app, formats: &formats };
        chips.iter().map(|chip| names.chip(chip)).collect()
    }

    #[test]
    fn conditions_are_sentences_without_an_id() {
        let text = |text: &str| Value::Text(text.into());
        let chips = [
            Chip::AtLeast(Axis::Anger, 6),
            Chip::Done("apologise".to_owned()),
            Chip::Not(Box::new(Chip::Done("apologise".to_owned()))),
            Chip::Is("tier".to_owned(), text("vip")),
            Chip::MoreThan("amount".to_owned(), Sum::Int(5_400_000)),
            Chip::After("leaving".to_owned()),
            Chip::All(vec![
                Chip::Any(vec![Chip::AtMost(Axis::Trust, 2), Chip::Done("apologise".to_owned())]),
                Chip::AtLeast(Axis::Anxiety, 1),
            ]),
        ];
        let chinese = said("zh-CN", &chips);
        assert_eq!(chinese[0], "怒气 ≥ 6");
        assert!(chinese[1].contains("道歉") && chinese[2].starts_with("还没"), "{chinese:?}");
        assert!(chinese[3].contains("贵宾客户") && chinese[4].contains("54,000"), "{chinese:?}");
        for tag in ["zh-CN", "zh-TW", "en-US"] {
            for told in said(tag, &chips) {
                let ids = ["apologise", "tier", "vip", "amount", "leaving", "anger", "{", "("];
                // in English a deed is called by a word that its id is made of
                let id = ids.iter().find(|id| told.contains(**id) && (tag != "en-US" || told.contains(['{', '('])));
                assert_eq!(id, None, "{told}");
            }
        }
    }

    fn leaf() -> impl Strategy<Value = Chip> {
        prop_oneof![
            (0_i64..11).prop_map(|number| Chip::AtLeast(Axis::Anger, number)),
            "[a-c]".prop_map(Chip::Done),
            "[a-c]".prop_map(|id| Chip::Not(Box::new(Chip::Visited(id)))),
        ]
    }

    proptest! {
        #![proptest_config(crate::cases::at_least(200))]

        #[test]
        fn rows_come_to_the_condition_that_they_were_made_of(
            rows in proptest::collection::vec(proptest::collection::vec(leaf(), 1..4), 0..4),
        ) {
            let chip = chip_of(&rows);
            prop_assert_eq!(chip_rows(chip.as_ref()), rows);
        }
    }
}
